"""What a page does when things are not as usual: no scripts, two tabs, a stopped server, a reload, keys only."""

import re
from datetime import UTC, datetime, timedelta
from sqlite3 import connect

import pytest
from playwright.sync_api import expect

from fresh import already_written, fresh
from local_site import headers, start_site

pytestmark = pytest.mark.needs("chromium")


@pytest.fixture
def plain(visit, site):
    """A browser without JavaScript."""
    return visit(site, java_script_enabled=False)


def test_the_whole_way_works_without_scripts(plain, take_in):
    page = plain
    address = take_in(page, fresh())
    page.goto(f"{address}/debrief")
    page.get_by_label("I forgot to say that I …").fill("passed the case study")
    page.get_by_role("button", name="See the advice").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Yes")
    page.get_by_role("link", name="Write it").click()
    area = page.get_by_label("Your message")
    area.fill("Dear Ms Marsch,\r\n\r\nI am the perfect candidate.\r\n\r\nKind regards,\r\nRobin Achebe")
    page.get_by_role("button", name="Check it").click()
    expect(page.locator("article.finding", has_text="Marsh").first).to_be_visible()
    page.locator("article.finding button", has_text="Marsh").first.click()
    expect(page.get_by_label("Your message")).to_have_value(beginning("Dear Ms Marsh,"))
    page.get_by_role("button", name="See it as they will").click()
    expect(page.locator(".exact")).to_be_visible()


def beginning(start):
    """A value that begins so."""
    return re.compile("^" + re.escape(start))


def is_kept(response):
    """The server's answer to notes kept while typing."""
    return response.request.method == "POST" and response.ok


def test_a_stopped_server_is_said_everywhere_and_all_text_comes_back(visit, take_in, tmp_path):
    own = start_site(tmp_path / "home")
    page = visit(own)
    address = take_in(page, fresh())
    facts, notes, today = (page.context.new_page() for _ in range(3))
    for window, path in ((page, "/write"), (facts, "/facts"), (notes, "/debrief"), (today, "/story")):
        window.goto(address + path)
    own.stop()
    page.locator(".cm-content").click()
    page.keyboard.type("Typed while nobody listened. ")
    notes.get_by_label("It felt …").fill("good")
    facts.get_by_label("In their words").fill("by Friday, they said")
    facts.get_by_label("“Do ask if you hear nothing”").check()
    facts.get_by_role("button", name="Keep these facts").click()
    for window in (page, facts, notes, today):
        window.bring_to_front()
        expect(window.locator("#stopped")).to_be_visible()
    own = start_site(own.home)
    for window in (page, notes, today):
        window.bring_to_front()
        expect(window.locator("#stopped")).to_be_hidden()
    expect(page.locator("#saved")).to_have_text("Saved")
    expect(notes.get_by_text("Kept. This is what it makes so far")).to_be_visible()
    for window in (page, notes):
        window.reload()
    expect(page.locator(".cm-content")).to_contain_text("Typed while nobody listened.")
    expect(notes.get_by_label("It felt …")).to_have_value("good")
    facts.goto(f"{address}/facts")
    expect(facts.get_by_text("What you typed before is here again")).to_be_visible()
    expect(facts.get_by_label("“Do ask if you hear nothing”")).to_be_checked()
    facts.get_by_role("button", name="Keep these facts").click()
    expect(facts.get_by_text("Corrected.")).to_be_visible()
    own.stop()


def test_a_window_whose_cookie_is_gone_keeps_its_text_until_it_is_let_in_again(visit, site, take_in):
    page = visit(site)
    address = take_in(page, fresh())
    notes = page.context.new_page()
    notes.goto(f"{address}/debrief")
    page.goto(f"{address}/facts")
    page.context.clear_cookies()
    notes.get_by_label("It felt …").fill("good")
    page.get_by_label("In their words").fill("by Friday, they said")
    page.get_by_role("button", name="Keep these facts").click()
    for window in (notes, page):
        window.bring_to_front()
        expect(window.get_by_text("This window is no longer let in.")).to_be_visible()
    expect(page.get_by_label("In their words")).to_have_value("by Friday, they said")
    page.context.new_page().goto(site.fresh_link())
    expect(page.get_by_text("This window is no longer let in.")).to_be_hidden()
    page.get_by_role("button", name="Keep these facts").click()
    expect(page.get_by_role("heading", name="This form is too old")).to_be_visible()
    page.go_back()
    page.reload()
    expect(page.get_by_label("In their words")).to_have_value("by Friday, they said")
    page.get_by_role("button", name="Keep these facts").click()
    expect(page.get_by_text("Corrected.")).to_be_visible()
    notes.reload()
    expect(notes.get_by_label("It felt …")).to_have_value("good")


def test_what_came_while_the_machine_slept_is_seen_on_waking(visit, site, take_in):
    page = visit(site)
    address = take_in(page, already_written())
    page.clock.install()
    page.goto(f"{address}/story")
    page.clock.pause_at(datetime.now(UTC) + timedelta(hours=1))
    answer = page.request.post(
        f"{address}/happened",
        headers=headers(page),
        form={"what": "reply", "channel": "email", "at": "2026-01-05T10:00", "text": "We decide on Friday."},
    )
    assert answer.ok
    page.clock.fast_forward("08:00:00")
    expect(page.locator("#log")).to_contain_text("We decide on Friday.")


def test_reload_and_back_lose_nothing(page, take_in):
    address = take_in(page, fresh())
    page.goto(f"{address}/debrief")
    with page.expect_response(is_kept):
        page.get_by_label("It felt …").fill("good, and longer than planned")
    expect(page.get_by_text("Kept. This is what it makes so far")).to_be_visible()
    page.reload()
    expect(page.get_by_label("It felt …")).to_have_value("good, and longer than planned")
    page.get_by_role("button", name="See the advice").click()
    page.wait_for_url(f"{address}/")
    page.go_back()
    expect(page.get_by_label("It felt …")).to_have_value("good, and longer than planned")


def test_everything_can_be_done_with_the_keys_alone(page, take_in):
    address = take_in(page, fresh())
    page.goto(f"{address}/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the page"
    go_to(page, "Write it")
    page.keyboard.press("Enter")
    expect(page.locator(".cm-content")).to_be_visible()
    page.locator("#subject").focus()
    page.keyboard.press("Tab")
    page.keyboard.type("Hello. ")
    expect(page.locator(".cm-content")).to_contain_text("Hello.")
    go_to(page, "See it as they will")
    page.keyboard.press("Enter")
    expect(page.locator(".exact")).to_be_visible()


def go_to(page, name):
    """Press Tab until the thing of this name has the focus; it can be seen then."""
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement?.textContent?.trim()").startswith(name):
            assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
            return
    raise AssertionError(name)


PATHS = ("", "write", "debrief", "send", "story", "facts", "sheet", "letter")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_is_wider_than_a_phone(visit, site, take_in, scheme):
    page = visit(site, viewport={"width": 360, "height": 740}, color_scheme=scheme)
    address = take_in(page, fresh())
    for path in (
        *(f"{address}/{part}" for part in PATHS),
        *(page.base + part for part in ("/", "/add", "/me", "/back", "/help", "/me/mailbox")),
    ):
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth") <= 360, path


def test_dark_is_dark_and_the_theme_can_be_chosen(visit, site):
    page = visit(site, color_scheme="dark")
    dark = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.goto(f"{page.base}/me")
    page.get_by_label("Light").check()
    page.get_by_role("button", name="Keep this").click()
    expect(page.locator("html")).to_have_attribute("data-theme", "light")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != dark
    page.get_by_label("As the system has it").check()
    page.get_by_role("button", name="Keep this").click()
    expect(page.locator("html[data-theme]")).to_have_count(0)
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == dark


def test_what_is_not_there_is_told_on_a_page_of_ours(page):
    for path in ("/p/nothere/", "/help/rule/no_such_rule", "/nowhere"):
        answer = page.goto(page.base + path)
        assert answer.status == 404
        expect(page.get_by_role("link", name="Back to today")).to_be_visible()


@pytest.mark.parametrize(
    ("path", "there"),
    [("/send/yes", "/send"), ("/facts/text", "/facts"), ("/mail/1", "/"), ("/overrule", "/"), ("/undo", "/")],
)
def test_an_address_that_only_takes_forms_leads_to_their_page(path, there, page, take_in):
    address = take_in(page, fresh())
    page.goto(address + path)
    assert page.url == address + there


def test_a_mistake_of_ours_is_told_on_a_page_of_ours(visit, tmp_path):
    own = start_site(tmp_path / "home")
    page = visit(own)
    with connect(own.home / "afterword.sqlite3") as store:
        store.execute("DROP TABLE profile")
    assert page.goto(f"{page.base}/me").status == 500
    expect(page.get_by_role("heading", level=1)).to_have_text("Afterword made a mistake")
    expect(page.get_by_role("link", name="Try again")).to_be_visible()
    own.stop()


def test_a_second_page_of_today_renews_itself_and_gives_way_when_nothing_is_left_on_it(visit, take_in, tmp_path):
    own = start_site(tmp_path / "home")
    page = visit(own)
    addresses = [take_in(page, fresh(job=f"Job {number}")) for number in range(13)]
    page.goto(f"{page.base}/?page=2")
    card = page.locator("section.card")
    expect(card).to_have_count(1)
    last = next(each for each in addresses if each.rpartition("/")[2] in card.get_attribute("id"))
    told = {"what": "follow_up", "channel": "phone", "at": f"{datetime.now(UTC):%Y-%m-%dT%H:%M}"}
    page.request.post(f"{last}/happened", headers=headers(page), form=told)
    expect(card.locator(".tag")).not_to_have_text("thank-you due")
    expect(card).to_have_count(1)
    page.request.post(f"{last}/forget", headers=headers(page))
    page.goto(f"{page.base}/?page=2")
    expect(card).to_have_count(12)
    own.stop()
