import socket
import stat
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

import pytest

from local_site import LINK, run_serve, start_site

pytestmark = pytest.mark.needs("chromium")


class Stay(HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def ask(address, *, method="GET", data=None, **headers):
    """Status and headers of one request without a cookie jar."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    request = Request(address, data=data, method=method, headers=named)  # noqa: S310 -- a server of ours
    try:
        answer = build_opener(Stay()).open(request, timeout=60)
    except HTTPError as error:
        answer = error
    with answer:
        return answer.status, answer.headers, answer.read().decode("utf-8", "replace")


def let_in(site):
    """A cookie got by a fresh link."""
    _, headers, _ = ask(site.fresh_link())
    return headers["Set-Cookie"].partition(";")[0]


def test_without_a_cookie_there_is_nothing_but_a_closed_door(site):
    for path in ("/", "/me", "/pulse", "/p/abc/", "/me/export"):
        status, _, body = ask(site.address + path)
        assert status == 403
        assert "closed" in body


def test_a_second_serve_opens_the_page_of_the_first(site):
    said = run_serve(site.home).communicate(timeout=60)[1]
    assert "already open" in said
    assert ask(LINK.search(said)[0])[0] == 302


def test_a_link_lets_in_once_and_is_worth_nothing_afterwards(site):
    link = site.fresh_link()
    assert ask(link)[0] == 302
    assert ask(link)[0] == 403


def test_the_cookie_is_out_of_reach_of_scripts_and_of_other_sites(site):
    _, headers, _ = ask(site.fresh_link())
    cookie = headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example:80"])
def test_another_name_for_this_machine_gets_nothing_even_with_the_cookie(site, host):
    assert ask(site.address + "/", Host=host, Cookie=let_in(site))[0] == 403


def test_a_form_of_another_site_changes_nothing(site):
    cookie = let_in(site)
    status, _, _ = ask(site.address + "/example", method="POST", Cookie=cookie, Origin="https://evil.example")
    assert status == 403


def test_every_answer_forbids_foreign_scripts_and_frames(site):
    cookie = let_in(site)
    for path in ("/", "/add", "/nowhere"):
        _, headers, _ = ask(site.address + path, Cookie=cookie)
        policy = headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert headers["X-Content-Type-Options"] == "nosniff"


def test_a_nonce_is_never_used_twice(site):
    cookie = let_in(site)
    policies = {ask(site.address + "/", Cookie=cookie)[1]["Content-Security-Policy"] for _ in range(3)}
    assert len(policies) == 3


def test_no_page_carries_a_script_or_a_style_of_its_own(site):
    cookie = let_in(site)
    for path in ("/", "/add", "/me", "/help"):
        _, _, body = ask(site.address + path, Cookie=cookie)
        assert "<style" not in body
        assert " style=" not in body
        assert " onclick=" not in body
        assert body.count("<script") == body.count("nonce=")


def test_the_secret_is_readable_by_its_user_alone(site):
    for name in ("secret", "serve.json"):
        assert stat.S_IMODE((site.home / name).stat().st_mode) == 0o600


def test_a_server_listens_on_this_machine_only(site):
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.2", urlsplit(site.address).port), timeout=30)


def test_after_a_restart_the_same_port_and_the_same_cookie_go_on(tmp_path):
    first = start_site(tmp_path / "home")
    cookie = let_in(first)
    first.stop()
    second = start_site(tmp_path / "home")
    assert second.address == first.address
    assert ask(second.address + "/", Cookie=cookie)[0] == 200
    second.stop()


def test_a_taken_port_is_told_in_a_sentence(site, tmp_path):
    port = str(urlsplit(site.address).port)
    process = run_serve(tmp_path / "home", "--port", port)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 1
    assert f"Port {port} cannot be used" in said
    assert "Traceback" not in said


def test_a_data_folder_that_cannot_be_used_is_told_in_a_sentence(tmp_path):
    (tmp_path / "home").write_text("a file where a folder should be")
    process = run_serve(tmp_path / "home")
    _, said = process.communicate(timeout=60)
    assert process.returncode == 1
    assert f"Your data folder {tmp_path / 'home'} cannot be used" in said


def test_a_hundred_megabytes_are_refused_on_a_page_of_ours(site):
    cookie = let_in(site)
    status, _, body = ask(site.address + "/add", method="POST", data=b"x" * 100_000_000, Cookie=cookie)
    assert status == 413
    assert "too large" in body
