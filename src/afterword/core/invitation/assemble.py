"""From the facts of an invitation to a case, with the source of every field and the questions left open."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from afterword.core.invitation.event import Event, Letter
from afterword.core.invitation.imported import Answers, Fact, Imported, InvitationKind, document_of, sources_of
from afterword.core.invitation.people import Company, company_of, spoken_name
from afterword.core.invitation.questions import questions_of
from afterword.core.invitation.title import titled
from afterword.core.invitation.when import Span, span_of
from afterword.core.invitation.where import format_of

PART = "of the calendar part"


def _title(events: tuple[Event, ...]) -> str:
    """What the calendar calls it, to be shown where it could be read in two ways."""
    return next((" ".join(event.summary.split())[:120] for event in events if event.summary.strip()), "")


def assemble(
    events: tuple[Event, ...], letter: Letter | None, *, now: datetime, answers: Answers | None = None
) -> Imported:
    """Everything these events and this mail say; `now` tells an interview to come from one that was held."""
    answers = answers or Answers()
    events = tuple(sorted(events, key=_begins))
    kind = kind_of(events)
    company = company_of(events, letter, answers=answers)
    spans = tuple(span_of(event, answers=answers) for event in events)
    facts = (
        *_about_candidate(company, answers),
        *_about_job(events, company, answers),
        *_about_people(company),
        *_about_interviews(events, spans, company, letter, now=now),
        *_about_letter(letter, company, kind, summary=events[0].summary if events else ""),
    )
    return Imported(
        case={"format": "afterword/1", **document_of(facts)},
        sources=sources_of(facts),
        questions=questions_of(document_of(facts), kind, company, spans, title=_title(events)),
        kind=kind,
    )


def kind_of(events: tuple[Event, ...]) -> InvitationKind:
    """What the method, the status and the sequence of the events make of it (RFC 5546)."""
    if not events or any(event.method in ("REPLY", "REFRESH", "DECLINECOUNTER", "COUNTER") for event in events):
        return InvitationKind.NOT_AN_INVITATION
    if all(event.method == "CANCEL" or event.status == "CANCELLED" for event in events):
        return InvitationKind.CANCELLATION
    if any(event.sequence for event in events):
        return InvitationKind.UPDATE
    return InvitationKind.INVITATION


def _begins(event: Event) -> float:
    """The order of the day; what has no exact time comes last."""
    return event.start.at.timestamp() if event.start and event.start.at else float("inf")


def _about_candidate(company: Company, answers: Answers) -> Iterator[Fact]:
    me = company.me
    name = spoken_name(me.name) if me and "@" not in me.name else ""
    yield from _said(("candidate", "name"), answers.name, name, company.me_source)
    if me and me.address:
        yield Fact(path=("candidate", "email"), value=me.address, source=company.me_source)


def _about_job(events: tuple[Event, ...], company: Company, answers: Answers) -> Iterator[Fact]:
    names = (*(one.name for one in company.others), *((company.me.name,) if company.me else ()))
    read = titled(events[0].summary, events[0].description, names=names) if events else {}
    nothing = ("", "")
    yield from _said(("organisation", "name"), answers.organisation, *read.get("organisation", nothing))
    yield from _said(("process", "job_title"), answers.job_title, *read.get("job_title", nothing))


def _said(path: tuple[str, str], answer: str | None, read: str, source: str) -> Iterator[Fact]:
    if answer:
        yield Fact(path=path, value=answer, source="your answer")
    elif read:
        yield Fact(path=path, value=read, source=source)


def _about_people(company: Company) -> Iterator[Fact]:
    for place, somebody in enumerate(company.others):
        known: dict[tuple[str, ...], Any] = {
            ("name",): somebody.name,
            ("contact", "email"): somebody.address,
            ("contact", "phone"): somebody.phone,
        }
        yield Fact(path=("people", place, "id"), value=f"p{place + 1}", source=somebody.source)
        for path, value in known.items():
            if value:
                source = "text of the mail" if path == ("contact", "phone") else somebody.source
                yield Fact(path=("people", place, *path), value=value, source=source)


def _about_interviews(
    events: tuple[Event, ...], spans: tuple[Span, ...], company: Company, letter: Letter | None, *, now: datetime
) -> Iterator[Fact]:
    text = letter.text if letter and len(events) == 1 else ""  # of several it may mean any
    invited = {one.address: f"p{place + 1}" for place, one in enumerate(company.others) if one.is_invited}
    for place, (event, span) in enumerate(zip(events, spans, strict=True)):
        yield Fact(path=("interviews", place, "id"), value=f"i{place + 1}", source=f"UID {PART}")
        for key, (value, source) in _interview(event, span, text, now=now).items():
            yield Fact(path=("interviews", place, key), value=value, source=source)
        guests = [invited[guest.address] for guest in event.attendees if guest.address in invited]
        if guests:
            yield Fact(path=("interviews", place, "with"), value=guests, source=f"ATTENDEE {PART}")


def _interview(event: Event, span: Span, text: str, *, now: datetime) -> dict[str, tuple[Any, str]]:
    found: dict[str, tuple[Any, str]] = {}
    if event.uid:
        found["uid"] = (event.uid, f"UID {PART}")
    if event.sequence:
        found["sequence"] = (event.sequence, f"SEQUENCE {PART}")
    if span.start:
        found["start"] = (span.start.isoformat(), span.start_source)
    if span.end:
        found["end"] = (span.end.isoformat(), span.end_source)
    if span.zone:
        found["time_zone"] = (span.zone, span.zone_source)
    if where := format_of(event, text=text):
        found["format"] = (where[0].value, where[1])
    if event.method == "CANCEL" or event.status == "CANCELLED":
        found["status"] = ("cancelled", f"{'METHOD' if event.method == 'CANCEL' else 'STATUS'} {PART}")
    elif span.start and span.start > now:
        found["status"] = ("planned", "the time it is to begin")
    return found


def _about_letter(letter: Letter | None, company: Company, kind: InvitationKind, *, summary: str) -> Iterator[Fact]:
    """The mail itself, as the first thing that came from their side."""
    is_mass_mail = letter is not None and kind is InvitationKind.NOT_AN_INVITATION and not letter.is_by_person
    if letter is None or letter.at is None or is_mass_mail:
        return
    ids = {one.address: f"p{place + 1}" for place, one in enumerate(company.others) if one.address}
    person = ids.get(letter.from_.address) or ids.get(letter.reply_to.address)
    first = {InvitationKind.INVITATION: "invitation", InvitationKind.NOT_AN_INVITATION: "message"}
    said: dict[str, tuple[str | None, str]] = {
        "id": (letter.message_id or "m1", "Message-ID of the mail" if letter.message_id else "the mail"),
        "at": (letter.at.isoformat(), "Date of the mail"),
        "channel": ("email", "the mail"),
        "direction": ("in", "From of the mail"),
        "person": (person, "From of the mail"),
        "kind": (first.get(kind, "arrangement"), "METHOD of the calendar part" if kind in first else "the mail"),
        "subject": (
            " ".join((letter.subject or summary).split()) or None,
            "Subject of the mail" if letter.subject else f"SUMMARY {PART}",
        ),
        "text": (letter.text.strip() or None, "text of the mail"),
    }
    for key, (value, source) in said.items():
        if value is not None:
            yield Fact(path=("correspondence", 0, key), value=value, source=source)
