"""Every page and every state of it, in the order of the way: how to get there, what to say of it, which templates it shows."""

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page

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
SAVED = 1_200
"""Milliseconds after which notes are kept."""
PASTED = "Dear Robin, we look forward to seeing you on Tuesday. Dana Marsh, Larkfield Foods, +44 20 7946 0101"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """A picture: `name` is its file, `says` its sentence, `shows` the templates that make it, `site` where it is taken."""

    name: str
    says: str
    shows: str
    go: Way
    site: str = "full"


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


def two_things(page: Page) -> None:
    """Fill the two fields."""
    page.goto(f"{page.base}/add")
    page.get_by_label("Who did you meet?").fill("Dana Marsh")
    page.get_by_label("When did it end?").fill("2026-03-03T11:00")
    page.get_by_label("In which city's time?").fill("London")


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
    if page.locator(".cm-lintRange", has_text="perfect candidate").count():
        return
    for key in ("Control+End", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp", "End"):
        page.keyboard.press(key)
    page.keyboard.type(" I am the perfect candidate and you will not find anyone better.")
    page.locator(".cm-lintRange", has_text="perfect candidate").first.wait_for()
    page.wait_for_timeout(600)


def offline(page: Page) -> None:
    """The server is gone, and something could not be sent to it."""
    page.context.set_offline(True)
    page.evaluate("document.dispatchEvent(new Event('htmx:sendError'))")
    page.locator("#stopped").wait_for()
    page.context.set_offline(False)


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


WAY: dict[str, tuple[Stop, ...]] = {
    "Begin": (
        Stop(
            name="empty", says="The first page asks how it went.", shows="today today_cards", go=at("/"), site="empty"
        ),
        Stop(name="add", says="Three ways to add an interview.", shows="add", go=two_things, site="empty"),
        Stop(name="add-text", says="The text of an invitation can be pasted.", shows="add", go=pasted),
        Stop(
            name="add-wrong",
            says="A file that is no invitation is told, and the other ways stay open.",
            shows="add",
            go=lambda page: upload(page, "notes.ics", "BEGIN:VCALENDAR"),
        ),
        Stop(name="confirm", says="What was read, with its source, to correct.", shows="confirm field", go=upload),
        Stop(
            name="confirm-two",
            says="After two fields, a little more is asked.",
            shows="confirm field",
            go=lambda page: (two_things(page), click("Go on")(page)),
        ),
    ),
    "Notes": (
        Stop(
            name="notes",
            says="Sentence starters, and the draft they make.",
            shows="debrief debrief_draft choice process",
            go=of("due", "debrief"),
        ),
        Stop(
            name="notes-twice",
            says="Two windows said different things: neither is lost.",
            shows="debrief clashes",
            go=of("far", "debrief", two_notes),
        ),
    ),
    "Advice": (
        Stop(
            name="advice", says="Yes: the advice on one card.", shows="advice window reasons ask process", go=of("due")
        ),
        Stop(
            name="advice-why",
            says="Each “Why” opens its reasons.",
            shows="advice",
            go=of(
                "due",
                "",
                lambda page: page.locator("details").evaluate_all("all => all.forEach((each) => (each.open = true))"),
            ),
        ),
        Stop(
            name="advice-zones",
            says="Their office hours where they are, and both times.",
            shows="advice window",
            go=of("far"),
        ),
        Stop(name="advice-call", says="A call, where they have called.", shows="advice window", go=of("call")),
        Stop(
            name="advice-unknown",
            says="What is not known is asked, with what it would change.",
            shows="advice ask",
            go=of("unknown"),
        ),
        Stop(name="advice-contrary", says="What contradicts itself is said first.", shows="advice", go=of("contrary")),
        Stop(name="advice-wait", says="Not yet: they named a day.", shows="advice", go=of("wait")),
        Stop(name="advice-done", says="Already done: it is their turn.", shows="advice", go=of("waiting")),
        Stop(name="advice-no", says="No: it does not feel right.", shows="advice", go=of("no")),
        Stop(
            name="advice-over",
            says="Over: a last word is possible, and not required.",
            shows="advice last_word",
            go=of("rejected"),
        ),
    ),
    "Write": (
        Stop(name="write", says="The message, checked while you type.", shows="write findings", go=of("due", "write")),
        Stop(
            name="write-findings",
            says="What could harm you is underlined, with a reason.",
            shows="write findings",
            go=of("example", "write", boast),
        ),
        Stop(
            name="write-twice",
            says="Two windows changed the message: both versions, with their differences.",
            shows="write difference",
            go=of("far", "write", two_messages),
        ),
        Stop(name="call", says="The sheet for a call, to print and to tick.", shows="sheet", go=of("call", "sheet")),
        Stop(name="visit", says="What to say at the door.", shows="sheet", go=of("visit", "sheet")),
        Stop(
            name="letter",
            says="The letter as a page, and the words to copy by hand.",
            shows="letter",
            go=of("letter", "letter"),
        ),
        Stop(name="nothing", says="Nothing to write now, and why.", shows="nothing_to_write", go=of("no", "write")),
    ),
    "Send": (
        Stop(name="send", says="Exactly what they will see; one yes.", shows="send preview", go=of("due", "send")),
        Stop(
            name="send-missing",
            says="What is missing before it can go.",
            shows="send_missing",
            go=of("unknown", "send"),
        ),
        Stop(name="send-other", says="Where it does not go by e-mail.", shows="send_other", go=of("linkedin", "send")),
        Stop(name="send-handed", says="It lies in your mail program.", shows="send_handed", go=of("handed", "send")),
        Stop(
            name="send-scheduled", says="It waits for its moment.", shows="send_scheduled", go=of("scheduled", "send")
        ),
        Stop(
            name="send-refused",
            says="A second message is refused, with what is possible instead.",
            shows="send_refused",
            go=of("waiting", "send"),
        ),
        Stop(
            name="send-uncertain",
            says="Nobody knows whether it went: the evidence, and your word.",
            shows="send_uncertain",
            go=of("lost", "send"),
        ),
        Stop(
            name="send-doubtful",
            says="The same for something noted by hand.",
            shows="send_uncertain",
            go=of("doubtful", "send"),
        ),
    ),
    "Afterwards": (
        Stop(
            name="story",
            says="Everything that went and came, why it was filed so, and undo.",
            shows="story story_log",
            go=of("sent", "story"),
        ),
        Stop(
            name="story-asked",
            says="A mail that may be an answer is asked about.",
            shows="story story_log",
            go=of("answered", "story"),
        ),
        Stop(name="today", says="Every process with its one next step.", shows="today today_cards", go=at("/")),
        Stop(name="today-many", says="Forty of them.", shows="today today_cards", go=at("/"), site="many"),
        Stop(name="facts", says="What is known, to correct.", shows="facts person", go=of("due", "facts")),
        Stop(name="long", says="Long names find room.", shows="advice", go=of("long")),
        Stop(name="long-send", says="And long addresses.", shows="send", go=of("long", "send")),
        Stop(name="back", says="What is over, and how long answers took.", shows="back", go=at("/back")),
        Stop(
            name="back-empty",
            says="Before there is anything to look back at.",
            shows="back",
            go=at("/back"),
            site="empty",
        ),
    ),
    "Me, and everything that is kept": (
        Stop(
            name="me", says="What is told once; mailboxes, calendar, everything as one file.", shows="me", go=at("/me")
        ),
        Stop(
            name="me-erase",
            says="Everything can be erased.",
            shows="me",
            go=lambda page: (at("/me")(page), unfold("Erase everything")(page)),
        ),
        Stop(name="mailbox", says="A mailbox, tried before it is kept.", shows="mailbox", go=at("/me/mailbox")),
        Stop(name="mailbox-wrong", says="A mailbox that does not let us in.", shows="mailbox", go=wrong_password),
    ),
    "Help": (
        Stop(name="help", says="Help, the promises, and every rule.", shows="help", go=at("/help")),
        Stop(name="rule", says="The page of a rule.", shows="rule", go=at("/help/rule/within_24_hours")),
    ),
    "When something is wrong": (
        Stop(name="missing", says="There is nothing at this address.", shows="failure", go=at("/nowhere")),
        Stop(name="stale", says="A form that is too old.", shows="failure", go=stale),
        Stop(
            name="offline",
            says="A stopped server is said, and the text stays.",
            shows="base",
            go=of("example", "write", offline),
        ),
    ),
}
STOPS = tuple(stop for part in WAY.values() for stop in part)
