"""Who is who on an invitation: the candidate, the people on the other side, and the machines between them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from afterword.core.invitation.event import Attendee, Event, Letter
from afterword.core.invitation.imported import Answers
from afterword.core.watch.reading import Mailbox

MACHINE = re.compile(
    r"^(?:no[-._]?reply|do[-._]?not[-._]?reply|notifications?|calendar[-._]?notifications?|invites?|scheduling"
    r"|scheduler|mailer|bounces?|unknownorganizer|.*[-._+]no[-._]?reply)(?:[+@]|$)|@group\.calendar\.google\.com$"
    r"|@(?:.+\.)?(?:calendly|goodtime|greenhouse-mail|greenhouse|lever|workable|ashbyhq|smartrecruiters|cronofy|calendar)\.(?:com|io|co)$",
    re.IGNORECASE,
)
"""Addresses no person reads: those of scheduling services and of mailers."""

TITLES = frozenset({"phd", "md", "mba", "cpa", "esq", "jr", "sr", "ii", "iii", "inc", "ltd", "llc", "plc", "gmbh", "ag", "shrm-cp", "shrm-scp"})  # fmt: skip
VIA = re.compile(r"\s+(?:via|through|\(via)\s+.*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Somebody:
    """A person of the other side, with where name and address were read. `is_invited` is False for who only arranged it."""

    name: str = ""
    address: str = ""
    source: str
    is_invited: bool = False
    phone: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """Everybody on an invitation. `me` is None when nobody can tell which of the guests the candidate is.

    `is_incomplete` says that somebody on its list could not be read.
    """

    me: Attendee | None
    me_source: str = ""
    others: tuple[Somebody, ...] = ()
    is_incomplete: bool = False


def is_machine(address: str) -> bool:
    """Whether this is the address of a program."""
    return MACHINE.search(address) is not None


def company_of(events: tuple[Event, ...], letter: Letter | None, *, answers: Answers) -> Company:
    """Who takes part in these events, each address once, the organiser first."""
    guests = _guests(events)
    organiser = _host(next((event.organiser for event in events if event.organiser), None), guests)
    found, source = _named(guests, organiser, answers) or _candidate(guests, organiser, letter)
    hosts = [somebody for somebody in _hosts(organiser, guests, letter) if not _is_same(somebody, found)]
    if found is None:
        hosts = [somebody for somebody in hosts if _is_near(somebody.address, organiser, letter)]
    is_incomplete = any(event.is_missing_people for event in events)
    return Company(me=found, me_source=source, others=_each_once(hosts), is_incomplete=is_incomplete)


def _host(organiser: Attendee | None, guests: tuple[Attendee, ...]) -> Attendee | None:
    """The guest a scheduling service organised it for (“Dana Marsh via …”), else the organiser as written."""
    if organiser is None or not is_machine(organiser.address):
        return organiser
    name = VIA.sub("", organiser.name).casefold()
    return next((guest for guest in guests if name and guest.name.casefold() == name), organiser)


def _guests(events: tuple[Event, ...]) -> tuple[Attendee, ...]:
    return tuple(guest for event in events for guest in event.attendees if not guest.is_room)


def _named(guests: tuple[Attendee, ...], organiser: Attendee | None, answers: Answers) -> tuple[Attendee, str] | None:
    """The one who carries the address or the name the candidate gave."""
    listed = (*guests, organiser) if organiser else guests
    if answers.me:
        address = answers.me.lower()
        known = next((one for one in listed if one.address == address), None)
        return known or Attendee(address=address), "ATTENDEE of the calendar part" if known else "your answer"
    if answers.name:
        name = answers.name.casefold()
        known = next((one for one in listed if spoken_name(one.name).casefold() == name), None)
        return (known, "ATTENDEE of the calendar part") if known else None
    return None


def _candidate(
    guests: tuple[Attendee, ...], organiser: Attendee | None, letter: Letter | None
) -> tuple[Attendee | None, str]:
    """The guest who is the candidate, and how we know."""
    host = organiser.address if organiser else ""
    strangers = {guest.address: guest for guest in guests if guest.address != host and not is_machine(guest.address)}
    for header, boxes in (("Delivered-To", letter.delivered_to), ("To", letter.to)) if letter else ():
        addressed = {box.address for box in boxes} & strangers.keys()
        if len(addressed) == 1:
            return strangers[addressed.pop()], f"{header} of the mail, and ATTENDEE of the calendar part"
    if letter and len(letter.to) == 1 and not guests:
        box = letter.to[0]
        return Attendee(name=box.name, address=box.address), "To of the mail"
    return _by_domain(strangers, host), "ATTENDEE of the calendar part"


def _by_domain(strangers: dict[str, Attendee], host: str) -> Attendee | None:
    """The only guest who is not of the organiser's house; nobody when the organiser is a program."""
    if not host or is_machine(host):
        return None
    outside = [guest for guest in strangers.values() if _domain(guest.address) != _domain(host)]
    return outside[0] if len(outside) == 1 else None


def _domain(address: str) -> str:
    return address.rpartition("@")[2]


def _hosts(organiser: Attendee | None, guests: tuple[Attendee, ...], letter: Letter | None) -> Iterator[Somebody]:
    if organiser:
        yield _somebody(organiser, "ORGANIZER of the calendar part", is_invited=False)
    for guest in guests:
        is_host = organiser is not None and guest.address == organiser.address
        yield _somebody(guest, "ATTENDEE of the calendar part", is_invited=not is_host and guest.role != "OPT-PARTICIPANT")  # fmt: skip
    if letter and letter.is_by_person:
        yield _writer(letter, letter.from_, "From of the mail")
        yield _writer(letter, letter.reply_to, "Reply-To of the mail")
    elif letter and organiser and is_machine(letter.from_.address):
        box = letter.reply_to  # the service writes for somebody, who gets the answers
        yield _somebody(Attendee(name=box.name, address=box.address), "Reply-To of the mail", is_invited=False)


def _somebody(attendee: Attendee, source: str, *, is_invited: bool) -> Somebody:
    name = spoken_name(VIA.sub("", attendee.name)) if "@" not in attendee.name else ""
    if is_machine(attendee.address):
        name = name if VIA.search(attendee.name) else ""
        return Somebody(name=name, source=source, is_invited=is_invited)
    return Somebody(name=name, address=attendee.address, source=source, is_invited=is_invited)


def spoken_name(name: str) -> str:
    """`Marsh, Dana` as `Dana Marsh`; what follows a comma as a title or a kind of firm stays where it is."""
    family, comma, given = name.partition(",")
    is_title = given.strip().lower().strip(".").replace(".", "") in TITLES
    if not comma or is_title or "," in given or not given.strip() or len(given.split()) > 2:  # noqa: PLR2004 -- given names
        return name
    return f"{given.strip()} {family.strip()}"


def _writer(letter: Letter, box: Mailbox, source: str) -> Somebody:
    somebody = _somebody(Attendee(name=box.name, address=box.address), source, is_invited=False)
    return replace(somebody, phone=letter.phones[0] if somebody.address and letter.phones else None)


def _is_same(somebody: Somebody, attendee: Attendee | None) -> bool:
    return attendee is not None and bool(somebody.address) and somebody.address == attendee.address


def _is_near(address: str, organiser: Attendee | None, letter: Letter | None) -> bool:
    """Of the organiser's or the writer's house: while nobody knows who the candidate is, others may be they."""
    houses = {_domain(box) for box in (organiser.address if organiser else "", letter.from_.address if letter else "")}
    return not address or _domain(address) in houses


def _each_once(hosts: list[Somebody]) -> tuple[Somebody, ...]:
    """Everybody once, with what the several mentions say together; who has neither name nor address is nobody."""
    kept: dict[str, Somebody] = {}
    for host in hosts:
        if not (host.name or host.address):
            continue
        key = host.address or next((known for known, one in kept.items() if one.name == host.name), host.name)
        before = kept.get(key)
        kept[key] = host if before is None else _joined(before, host)
    return tuple(kept.values())


def _joined(before: Somebody, host: Somebody) -> Somebody:
    return replace(
        before,
        name=before.name or host.name,
        address=before.address or host.address,
        is_invited=before.is_invited or host.is_invited,
        phone=before.phone or host.phone,
    )
