"""How each page and each state of it is reached, by what a person does there."""

from collections.abc import Callable
from sqlite3 import connect

from playwright.sync_api import Page

from local_site import headers

Way = Callable[[Page], None]
INVITATION = """BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:tasting-1@larkfield.example
DTSTAMP:20260227T090000Z
DTSTART:20260303T100000Z
DTEND:20260303T110000Z
SUMMARY:Interview: Marketing executive
LOCATION:Larkfield Foods\\, 4 Mill Street\\, Leeds
ORGANIZER;CN=Dana Marsh:mailto:dana@larkfield.example
ATTENDEE;CN=Robin Achebe:mailto:robin@candidate.example
ATTENDEE;CN=Ines Duarte:mailto:ines@larkfield.example
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n")
WRONG_CASE = """format = "afterword/1"
candidate = { name = "Robin Achebe", time_zone = "Europe/Londn" }
organisation = { name = "Larkfield Foods" }
job = { job_title = "Marketing executive" }
"""
SAVED = 1_200
"""Milliseconds after which notes are kept."""
PASTED = "Dear Robin, we look forward to seeing you on Tuesday. Dana Marsh, Larkfield Foods, +44 20 7946 0101"


def at(path: str) -> Way:
    """Open a page of the site."""
    return lambda page: page.goto(page.base + path)


def of(process: str, part: str = "", *then: Way) -> Way:
    """Open a page of a process, and do something there."""

    def go(page: Page) -> None:
        page.goto(page.base + page.paths[process] + part)
        for way in then:
            way(page)

    return go


def unfold(*summaries: str) -> Way:
    """Open what is folded under these words."""

    def go(page: Page) -> None:
        for words in summaries:
            page.locator("summary", has_text=words).first.click()

    return go


def click(button: str) -> Way:
    """Press a button that leads to another page."""

    def go(page: Page) -> None:
        with page.expect_navigation():
            page.get_by_role("button", name=button).first.click()

    return go


def upload(page: Page, name: str = "invitation.ics", data: str = INVITATION) -> None:
    """Choose a file on the page Add."""
    page.goto(f"{page.base}/add")
    with page.expect_navigation():
        page.set_input_files("#file", {"name": name, "mimeType": "text/calendar", "buffer": data.encode()})


def two_things(page: Page, *, ended: str = "2026-03-03T11:00") -> None:
    """Fill the two fields."""
    page.goto(f"{page.base}/add")
    page.get_by_label("Who did you meet?").fill("Dana Marsh")
    page.get_by_label("When did it end?").fill(ended)
    page.get_by_label("In which city’s time?").fill("London")


def pasted(page: Page) -> None:
    """Paste the text of an invitation."""
    page.goto(f"{page.base}/add")
    page.get_by_label("Or its text").fill(PASTED)


def two_notes(page: Page) -> None:
    """End the same sentence differently in two windows."""
    other = page.context.new_page()
    other.goto(page.url)
    felt = other.get_by_label("It felt …")
    felt.fill("shorter than planned" if felt.input_value() == "longer than planned" else "longer than planned")
    other.get_by_text("Kept.").wait_for()
    other.wait_for_timeout(SAVED)
    other.close()
    page.get_by_label("It felt …").fill("good")
    page.locator("#clashes").wait_for()


def two_messages(page: Page) -> None:
    """Change the same message in two windows."""
    other = page.context.new_page()
    other.goto(page.url)
    other.locator(".cm-content").press_sequentially("Good afternoon. ")
    other.locator("#saved", has_text="Saved").wait_for()
    other.close()
    page.locator(".cm-content").press_sequentially("Hello. ")
    page.locator("#conflict").wait_for()


def boast(page: Page) -> None:
    """Write what the review will underline."""
    page.locator(".cm-content").click()
    if not page.locator(".cm-content", has_text="perfect candidate").count():
        for key in ("Control+End", *["ArrowUp"] * 3, *["End"] * 4):  # each goes one wrapped line on, the last ones stay
            page.keyboard.press(key)
        page.keyboard.type(" I am the perfect candidate and you will not find anyone better.")
    page.locator(".cm-lintRange", has_text="perfect candidate").first.wait_for()
    page.wait_for_timeout(600)


def wrong_case(page: Page) -> None:
    """Take in a case with two mistakes."""
    page.goto(f"{page.base}/me")
    page.set_input_files(
        "#archive", {"name": "larkfield.toml", "mimeType": "text/plain", "buffer": WRONG_CASE.encode()}
    )
    click("Take it in")(page)


def export_and_back(page: Page) -> None:
    """Save everything as one file, and take that file in again."""
    saved = page.request.get(f"{page.base}/me/export").body()
    page.goto(f"{page.base}/me")
    page.set_input_files("#archive", {"name": "all.json", "mimeType": "application/json", "buffer": saved})
    click("Take it in")(page)


def erase(page: Page) -> None:
    """Erase everything."""
    page.goto(f"{page.base}/me")
    unfold("Erase everything")(page)
    page.get_by_label("Type erase to be sure").fill("erase")
    click("Erase everything")(page)


def take_out(page: Page) -> None:
    """Take out somebody who is named elsewhere."""
    page.locator("[name=gone]").first.check()
    click("Keep these facts")(page)


def answered_meanwhile(page: Page) -> None:
    """An answer comes while the page stands open; it is taken back afterwards."""
    process = page.url.rpartition("/")[0]
    told = {
        "what": "reply",
        "channel": "email",
        "at": "2026-03-03T15:55",
        "text": "Thank you, Robin. Could you come again on Friday?",
    }
    page.request.post(f"{process}/happened", headers=headers(page), form=told)
    page.locator("#meanwhile .note").wait_for()
    story = page.request.get(f"{process}/story").text()
    item = story.partition('name="item" value="')[2].partition('"')[0]
    page.request.post(f"{process}/undo", headers=headers(page), form={"item": item})


def turned_away(page: Page) -> None:
    """Come without a link."""
    page.context.clear_cookies()
    page.goto(page.base)


def not_let_in(page: Page) -> None:
    """The cookie has gone, and something could not be sent."""
    page.context.clear_cookies()
    page.evaluate("document.dispatchEvent(new Event('htmx:sendError'))")
    page.locator("#closed").wait_for()


def mistake(page: Page) -> None:
    """A table of the store is not there for a moment."""
    process = page.request.get(f"{page.base}/").text().partition('href="/p/')[2].partition("/")[0]
    with connect(page.home / "afterword.sqlite3") as store:
        store.execute("ALTER TABLE draft RENAME TO away")
    page.goto(f"{page.base}/p/{process}/write")
    with connect(page.home / "afterword.sqlite3") as store:
        store.execute("ALTER TABLE away RENAME TO draft")


def offline(page: Page) -> None:
    """The server is gone, and something could not be sent to it."""
    page.context.set_offline(True)
    page.evaluate("document.dispatchEvent(new Event('htmx:sendError'))")
    page.locator("#stopped").wait_for()


def stale(page: Page) -> None:
    """Send a form with a token that is not ours."""
    page.goto(f"{page.base}/me")
    page.evaluate("document.querySelector('[name=csrfmiddlewaretoken]').value = 'x'.repeat(64)")
    with page.expect_navigation():
        page.get_by_role("button", name="Keep this").click()


def wrong_password(page: Page) -> None:
    """Try a mailbox that does not let us in."""
    page.goto(f"{page.base}/me/mailbox")
    page.get_by_label("E-mail address").fill("robin@nowhere.example")
    page.get_by_label("Password for programs").fill("not it")
    page.get_by_role("button", name="Try it, then keep it").click()
