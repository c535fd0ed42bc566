"""What no page of ours would send is answered without a mishap; what is another person's is not there."""

import os
import subprocess
import sys

import pytest

from fresh import fresh
from local_site import headers

pytestmark = pytest.mark.needs("chromium")

POSTS = (
    "/add", "/add/keep", "/me", "/me/mailbox", "/me/import", "/me/erase", "/me/mailbox/none/remove",
    "{p}/overrule", "{p}/answer", "{p}/debrief", "{p}/write", "{p}/write/look", "{p}/write/save",
    "{p}/happened", "{p}/undo", "{p}/status", "{p}/mail/1", "{p}/facts", "{p}/facts/text",
    "{p}/send/yes", "{p}/send/settled", "{p}/send/off", "{p}/send/handed",
)  # fmt: skip
GETS = (
    "/",
    "/debrief",
    "/write",
    "/send",
    "/story",
    "/facts",
    "/sheet",
    "/letter",
    "/letter.pdf",
    "/case.toml",
    "/message.eml",
    "/reminders.ics",
)
FIELDS = (
    "field", "value", "what", "channel", "at", "person", "text", "status", "item", "it", "do", "made_at", "unique", "digest",
    "send_at", "version", "base", "ended", "place", "document", "body", "subject", "formality", "points", "feels_right",
    "point0_text", "organisation", "job_title", "promised", "from", "to", "days", "wishes", "person-new-name", "people",
    "person-p1-name", "interview-i1-ended", "interview-i1-place",
    "address", "password", "smtp_host", "smtp_port", "is", "sure", "locale", "theme", "sample",
)  # fmt: skip
NONSENSE = ("", "\x00", "é😀\u202e", "-1", "9" * 30, "2026-13-45T99:99", "[]", '{"a": 1}', "<script>", "x" * 5000)
BODIES = (
    "",
    "null",
    "[]",
    "5",
    '{"body": 5}',
    '{"body": null, "subject": []}',
    '{"version": "x"}',
    '{"rule": 7, "reason": {}}',
    "{" * 2000,
)


def test_nonsense_in_every_field_is_no_mishap(page, take_in):
    address = take_in(page, fresh())
    said = headers(page)
    for path in POSTS:
        target = address.removesuffix("/") + path.removeprefix("{p}") if path.startswith("{p}") else page.base + path
        for nonsense in NONSENSE:
            answer = page.request.post(target, headers=said, form=dict.fromkeys(FIELDS, nonsense), max_redirects=0)
            assert answer.status < 500, (path, nonsense)


def test_nonsense_in_the_place_of_json_is_no_mishap(page, take_in):
    address = take_in(page, fresh())
    said = headers(page) | {"Content-Type": "application/json"}
    for path in ("look", "save"):
        for body in BODIES:
            answer = page.request.post(f"{address}/write/{path}", headers=said, data=body)
            assert answer.status < 500, (path, body)


def test_nonsense_in_an_address_is_no_mishap(page):
    for path in (
        "/?page=x",
        "/?page=99999999999",
        "/p/é/",
        "/help/rule/x",
        "/static/x/y",
        "/static/x/..%2f..%2fsettings.py",
        "/feed/x/afterword.ics",
    ):
        assert page.request.get(page.base + path).status < 500, path


def test_what_is_omars_is_not_there_for_robin(page, site):
    keep = (
        "from datetime import UTC, datetime; from afterword import wiring; from afterword.service.keep import add; from fresh import fresh;"
        "print(add(wiring.store(), fresh(), owner='omar', now=datetime.now(UTC), who='omar').id)"
    )
    environment = {**os.environ, "AFTERWORD_HOME": str(site.home), "PYTHONPATH": "tests"}
    kept = subprocess.run(
        [sys.executable, "-c", keep], env=environment, capture_output=True, text=True, check=True
    ).stdout.strip()
    said = headers(page)
    for path in GETS:
        assert page.request.get(f"{page.base}/p/{kept}{path}").status == 404, path
    for path in POSTS:
        if path.startswith("{p}"):
            answer = page.request.post(
                f"{page.base}/p/{kept}{path.removeprefix('{p}')}", headers=said, form={"value": "true"}, max_redirects=0
            )
            assert answer.status == 404, path
    assert kept not in page.request.get(f"{page.base}/me/export").text()
