"""What was done in a process, as it is told to the person."""

from afterword.core.watch.reading import MailKind
from afterword.service.followup import Event

DONE = {
    "kept": "You added it.",
    "edited": "You corrected the facts.",
    "debriefed": "You wrote notes.",
    "round_added": "You added another round.",
    "put_back": "You undid a click.",
    "overruled": "You decided otherwise than advised.",
    "status": "You said how it stands.",
    "logged": "You noted something.",
    "taken_back": "You took something back.",
    "approved": "You approved a message.",
    "handed_over": "The message was handed over to be sent by you.",
    "sending": "Your message began its way.",
    "sent": "Your message was sent.",
    "unknown": "Nobody knew whether your message went.",
    "released": "Your message did not go.",
    "refused": "The mail server refused it.",
    "not_sent": "It could not be sent yet.",
    "sent_by_hand": "You sent it yourself.",
    "another_matter": "A mail of yours was about another matter.",
    "copy_found": "Your Sent folder shows the message.",
    "copy_kept": "A copy of it was put into your Sent folder.",
    "copy_put_off": "The copy for your Sent folder has to wait.",
    "no_copy": "No copy of it lies in your Sent folder.",
    "cancelled": "The sending was called off.",
    "put_off": "It will be tried again.",
    "needs_you": "It needs your decision.",
    "answered": "They answered.",
    "mail_to_decide": "A mail waits for your word.",
    "mail_decided": "You said what a mail is.",
    "filing_undone": "You took a filing back.",
    "interview_changed": "You took over a change of the interview.",
    **{f"{kind}_came": "A mail was filed here." for kind in MailKind},
}


TELLING = frozenset({"answered", "mail_to_decide", *(f"{kind}_came" for kind in MailKind)})
"""What watching notes tells itself what came, and from whom."""


def once_each(events: tuple[Event, ...]) -> tuple[Event, ...]:
    """The events, oldest first, where the same thing done several times in a row counts once, when it was done last."""
    following = (*events[1:], None)
    return tuple(one for one, after in zip(events, following, strict=True) if after is None or not _same(one, after))


def _same(one: Event, other: Event) -> bool:
    return (one.who, told(one)) == (other.who, told(other))


def told(event: Event) -> str:
    """What was done, with the note that was made of it, or that note alone where it says so itself."""
    said = DONE.get(event.what, "Something changed.")
    note = event.data.get("text")
    if not note:
        return said
    return note if event.what in TELLING else f"{said} {note}"
