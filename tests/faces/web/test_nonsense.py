"""What no page of ours would send is answered without a mishap; what is another person's is not there."""

import os
import subprocess
import sys

import pytest
from playwright.sync_api import expect

from fresh import fresh
from local_site import headers

pytestmark = pytest.mark.needs("chromium")

PATIENCE = 120_000
"""Milliseconds for the answer to a very long text, where other work may have the machine."""
PROCESS_POSTS = (
    "/overrule", "/answer", "/put-back", "/debrief", "/write", "/write/look", "/write/save", "/happened", "/undo",
    "/status", "/mail/1", "/facts", "/facts/text", "/send/yes", "/send/address", "/send/settled", "/send/off", "/send/elsewhere", "/send/handed",
)  # fmt: skip
POSTS = ("/add", "/add/keep", "/me", "/me/mailbox", "/me/import", "/me/erase", "/me/mailbox/none/remove")
PLAIN = {"/example", "/forget"}
"""Buttons without a field."""
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
    "back", "gone", "everywhere", "question", "choice-x", "use", "why", "name", "person-p1-email", "sent_folder",
    "whose", "candidate_email", "my_name", "my_email",
)  # fmt: skip
NONSENSE = ("", "\x00é😀\u202e", "-1", "9" * 30, "2026-13-45T99:99", '{"a": 1}', "x" * 5000)
CARRIED = (
    "5", "null", '"x"', "[]", "[1]", "[[1, 2, 3]]", '[["a", "b", "c"]]', "[[[], null, 5]]", '[[["people"], [], "\\ud800"]]',
    '{"people": 5}', '{"people": ["x"]}', '{"people": [{"id": 5, "name": []}]}', '{"people": [{}]}', '{"interviews": [{"id": {}}]}',
    '{"interviews": [{"id": "i1", "start": 5, "with": 7}]}', '{"organisation": [], "process": 7, "candidate": "x"}',
    '{"process": {"promised_decision": 5}}', '{"employer_wishes": [{"code": []}, 3]}', '{"debrief": [], "points": 5}',
    '{"name": 5, "office_hours": "always", "writing_samples": {}}', '{"application": "\\ud800"}', "{" * 2000, "[" * 100000,
)  # fmt: skip
"""What a page carries along, changed on its way."""
CARRYING = ("base", "document", "back", "text")
BODIES = (
    "",
    "null",
    "[]",
    "5",
    '{"body": 5}',
    '{"body": null, "subject": []}',
    '{"version": "x"}',
    '{"version": 1e400}',
    '{"body": "\\ud800", "subject": "\\udfff"}',
    '{"rule": 7, "reason": {}}',
    "{" * 2000,
)
FORM, MANY = "application/x-www-form-urlencoded", "multipart/form-data"
RAW = (
    (FORM, b"%FF%FE=%ED%A0%80&" + b"\xff\xfe=\x80"),
    (f"{FORM}; charset=nonsense", b"a=b"),
    (FORM, b"&".join(b"f%d=1" % number for number in range(1500))),
    (FORM, b"text=" + b"x" * 7_000_000),
    (MANY, b"no boundary"),
    (
        f"{MANY}; boundary=x",
        b'--x\r\nContent-Disposition: form-data; name="file"; filename="\xff"\r\n\r\n\x00\r\n--x--',
    ),
    ("application/json", b"\xff{"),
    ("text/plain", b"whatever"),
)
"""What no form sends: its kind and its bytes."""
SMALL = tuple((kind, data) for kind, data in RAW if len(data) < 20_000)


@pytest.fixture
def send(page, take_in):
    """Post to an address as a form of ours does; what comes back is no mishap, and a refusal says how to go on."""
    process, ours = take_in(page, fresh()).removesuffix("/"), headers(page)

    def sent(path, *, kind=None, **how):
        target = process + path if path in PROCESS_POSTS else page.base + path
        told = ours | ({"Content-Type": kind} if kind else {})
        answer = page.request.post(target, headers=told, max_redirects=0, timeout=PATIENCE, **how)
        shown = (path, kind, str(how)[-200:])
        assert answer.status < 500, shown
        if answer.status >= 400 and "html" in answer.headers.get("content-type", ""):
            text = answer.text()
            assert "<h1" in text, shown
            assert 'class="btn' in text or "<button" in text, shown

    return sent


def test_every_address_that_takes_forms_is_among_these():
    from afterword.faces.web.urls import PROCESS, urlpatterns  # noqa: PLC0415 -- most of these tests need no Django

    takes = {f"/{each.pattern}" for each in (*PROCESS, *urlpatterns) if is_posted_to(each.callback)}
    named = {
        *(
            path.replace("none", "<str:name>").replace("/mail/1", "/mail/<slug:mail_id>")
            for path in (*POSTS, *PROCESS_POSTS)
        )
    }
    assert takes == named | PLAIN


def is_posted_to(view):
    """Whether a view lets POST through, by what its decorator holds."""
    held = [cell.cell_contents for cell in getattr(view, "__closure__", None) or ()]
    return any(isinstance(each, list) and "POST" in each for each in held)


def test_nonsense_in_every_field_is_no_mishap(send):
    for path in (*POSTS, *PROCESS_POSTS):
        for nonsense in NONSENSE:
            send(path, form=dict.fromkeys(FIELDS, nonsense))


def test_what_a_page_carries_along_may_come_back_changed(send):
    for path in ("/facts", "/facts/text", "/add/keep", "/debrief", "/me", "/put-back", "/send/yes"):
        for carried in CARRIED:
            send(path, form=SOUND | dict.fromkeys(CARRYING, carried))


SOUND = {
    "people": "p1", "person-p1-name": "Dana Marsh", "organisation": "Larkfield Foods", "job_title": "Planner",
    "ended": "2026-03-03T11:00", "place": "London", "person": "Dana Marsh", "candidate": "Robin Achebe",
}  # fmt: skip
"""The rest of a form, as it should be."""


def test_bytes_that_are_no_form_are_no_mishap(send):
    for path in ("/add", "/me", "/me/import", "/facts", "/debrief", "/write/look", "/happened"):
        for kind, data in RAW if path == "/facts" else SMALL:
            send(path, kind=kind, data=data)


def test_files_that_are_nothing_are_no_mishap(send):
    for path in ("/add", "/me/import"):
        for name in ("x.ics", "x.eml", "x.json", "x.toml", "..", "é\u202e.exe"):
            for data in (
                b"",
                b"\x00" * 100,
                b"\xff\xfe",
                b"BEGIN:VCALENDAR",
                b"{}",
                b'{"format": "afterword-archive/1"}',
                b"[" * 99_999,
            ):
                send(path, multipart={"file": {"name": name, "mimeType": "text/plain", "buffer": data}})


def test_nonsense_in_the_place_of_json_is_no_mishap(send):
    for path in ("/write/look", "/write/save", "/write", "/debrief"):
        for body in BODIES:
            send(path, kind="application/json", data=body)


def test_words_that_are_half_a_character_can_be_shown_again(send, page):
    send("/write/save", kind="application/json", data='{"version": 0, "body": "a\\ud800b"}')
    page.goto(f"{page.url.removesuffix('/')}/write")
    expect(page.get_by_role("heading", level=1)).to_have_text("Your e-mail")


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
    for path in (*PROCESS_POSTS, "/forget"):
        answer = page.request.post(f"{page.base}/p/{kept}{path}", headers=said, form={"value": "true"}, max_redirects=0)
        assert answer.status == 404, path
    assert kept not in page.request.get(f"{page.base}/me/export").text()
