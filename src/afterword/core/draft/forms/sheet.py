"""A letter as it lies on the page: who writes, when, to whom, and the text."""

from dataclasses import dataclass
from datetime import date

from afterword.core.case import Case, Person
from afterword.core.clock import zone
from afterword.core.draft.address import title_of
from afterword.core.draft.names import names_of
from afterword.core.draft.occasion import dated, firm_of
from afterword.core.draft.spelling import is_american
from afterword.core.message import Message

US_LETTER = frozenset({"US", "CA", "MX", "PH", "CO", "CL", "VE"})
"""Countries whose paper is US Letter; everybody else's is A4."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One page; `us_letter` chooses the paper and where the sender's address stands."""

    sender: tuple[str, ...]
    date: str
    recipient: tuple[str, ...]
    paragraphs: tuple[str, ...]
    sign_off: str
    signature: str
    title: str
    author: str
    language: str
    us_letter: bool


def sheet_of(message: Message, case: Case) -> Sheet:
    """The page for a letter; whatever was edited in its body is kept as it is."""
    candidate = case.candidate
    reader = case.person(message.to)
    paragraphs, sign_off, signature = _parts(message.body, candidate.name)
    day = _day(message, case)
    return Sheet(
        sender=_sender(case),
        date=_dated(day, candidate.locale) if day else "",
        recipient=_recipient(reader, case),
        paragraphs=paragraphs,
        sign_off=sign_off,
        signature=signature,
        title=f"Letter to {reader.name if reader else firm_of(case)}",
        author=candidate.name,
        language=(candidate.locale or "en").replace("_", "-"),
        us_letter=_paper(case) in US_LETTER,
    )


def _parts(body: str, name: str) -> tuple[tuple[str, ...], str, str]:
    """Paragraphs, sign-off and signature; the last block of two lines is the sign-off."""
    blocks = [block.strip() for block in body.replace("\r\n", "\n").split("\n\n") if block.strip()]
    closing, _, signature = blocks[-1].partition("\n") if blocks else ("", "", "")
    if closing.endswith(",") and len(blocks) > 1:
        return tuple(blocks[:-1]), closing, signature.strip() or name
    return tuple(blocks), "", name


def _sender(case: Case) -> tuple[str, ...]:
    candidate = case.candidate
    address = tuple(line.strip() for line in (candidate.postal_address or "").splitlines() if line.strip())
    return tuple(filter(None, (candidate.name, *address, candidate.email, candidate.phone)))


def _recipient(reader: Person | None, case: Case) -> tuple[str, ...]:
    post = tuple(
        line.strip()
        for line in (reader.contact.post if reader and reader.contact.post else "").splitlines()
        if line.strip()
    )
    name = _styled(reader, case.candidate.locale) if reader else ""
    firm = () if any(firm_of(case).lower() in line.lower() for line in post) else (case.organisation.name,)
    named = () if any(reader and reader.name.lower() in line.lower() for line in post) else (name,)
    return tuple(filter(None, (*named, *firm, *post)))


def _styled(reader: Person, locale: str | None) -> str:
    return " and ".join(
        f"{title_of(name.honorific, locale)} {name.full}"
        if name.honorific and not name.honorific.startswith("-")
        else name.full
        for name in names_of(reader)
    )


def _day(message: Message, case: Case) -> date | None:
    place = case.candidate.time_zone
    if message.at is None:
        return None
    return (message.at.astimezone(zone(place)) if place else message.at).date()


def _dated(day: date, locale: str | None) -> str:
    american = is_american(locale)
    return f"{dated(day, american=american)}{',' if american else ''} {day.year}"


def _paper(case: Case) -> str:
    locale = (case.candidate.locale or "").replace("_", "-")
    return locale.rpartition("-")[2].upper() if "-" in locale else case.organisation.country or ""
