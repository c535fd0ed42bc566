"""Every page and every state of it, in the order of the way: how to get there, what to say of it, which templates it shows."""

from dataclasses import dataclass

from ways import (
    Way,
    answered_meanwhile,
    at,
    boast,
    click,
    erase,
    export_and_back,
    mistake,
    not_let_in,
    of,
    offline,
    pasted,
    stale,
    take_out,
    turned_away,
    two_messages,
    two_notes,
    two_things,
    unfold,
    upload,
    wrong_case,
    wrong_password,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """A picture: `name` is its file, `says` its sentence, `shows` the templates that make it, `site` where it is taken."""

    name: str
    says: str
    shows: str
    go: Way
    site: str = "full"


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
        Stop(
            name="confirm-twice",
            says="In a night that set the clocks back, which of two hours it was is asked.",
            shows="confirm which",
            go=lambda page: (two_things(page, ended="2025-10-26T01:30"), click("Go on")(page)),
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
        Stop(
            name="write-answered",
            says="An answer that comes while you write is told at the edge; the words stay.",
            shows="write meanwhile",
            go=of("due", "write", answered_meanwhile),
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
        Stop(
            name="facts-named",
            says="Whoever is taken out is not spoken of elsewhere either.",
            shows="facts",
            go=of("due", "facts", take_out),
        ),
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
        Stop(name="me-erased", says="And then it is gone.", shows="today today_cards", go=erase, site="empty"),
        Stop(
            name="taken-in",
            says="Everything that was saved is taken in again.",
            shows="today",
            go=export_and_back,
            site="broken",
        ),
        Stop(
            name="take-in",
            says="A file that cannot be taken in is mended on the page.",
            shows="take_in",
            go=wrong_case,
            site="empty",
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
            name="unread",
            says="A mailbox that could not be read.",
            shows="today today_cards",
            go=at("/"),
            site="broken",
        ),
        Stop(name="mistake", says="A mistake of ours.", shows="failure", go=mistake, site="broken"),
        Stop(
            name="closed",
            says="A window that is no longer let in, and its text.",
            shows="base",
            go=of("example", "write", not_let_in),
        ),
        Stop(
            name="turned-away",
            says="Whoever did not come by a link sees nothing.",
            shows="closed",
            go=turned_away,
        ),
        Stop(
            name="offline",
            says="A stopped server is said, and the text stays.",
            shows="base",
            go=of("example", "write", offline),
        ),
    ),
}
STOPS = tuple(stop for part in WAY.values() for stop in part)
