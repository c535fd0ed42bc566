"""Another round of a process that is kept: what an invitation adds to its case."""

from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any

from afterword.core.case import Case, Contact, Interview, Person


def with_round(case: Case, came: Case) -> Case:
    """The case with the interviews, the people and the mails of `came` that it does not have yet.

    What is kept stays as it is; only what was not known of a person is filled in. A mail keeps its own date, so an
    invitation older than the candidate's message is no answer to it.
    """
    ids = dict(_ids(case, came))
    arrived = {ids[person.id]: replace(person, id=ids[person.id]) for person in came.people}
    known = {person.id for person in case.people}
    people = (
        *(_filled(person, arrived[person.id]) if person.id in arrived else person for person in case.people),
        *(person for person in arrived.values() if person.id not in known),
    )
    mails = {item.id for item in case.correspondence}
    items = tuple(
        replace(item, person=ids.get(item.person or ""), process=case.process.id)
        for item in came.correspondence
        if item.id not in mails
    )
    return replace(
        case,
        people=people,
        interviews=(*case.interviews, *_rounds(case, came, ids)),
        correspondence=(*case.correspondence, *items),
    )


def _rounds(case: Case, came: Case, ids: dict[str, str]) -> Iterator[Interview]:
    new = [one for one in came.interviews if not any(_is_same(one, kept) for kept in case.interviews)]
    free = _free("i", {one.id for one in case.interviews})
    latest = max((one.round or place for place, one in enumerate(case.interviews, start=1)), default=0)
    for place, one in enumerate(new, start=1):
        yield replace(one, id=next(free), round=latest + place, with_=tuple(ids[person] for person in one.with_))


def _is_same(one: Interview, other: Interview) -> bool:
    """One event of the calendar, or one beginning."""
    return (one.uid is not None and one.uid == other.uid) or (one.start is not None and one.start == other.start)


def _ids(case: Case, came: Case) -> Iterator[tuple[str, str]]:
    """Under which id of the case each person who came is known, or will be."""
    free = _free("p", {person.id for person in case.people})
    for person in came.people:
        kept = next((one for one in case.people if _is_one(one, person)), None)
        yield person.id, kept.id if kept else next(free)


def _is_one(kept: Person, person: Person) -> bool:
    """The same address, or the same name where one of the two has no address."""
    addresses = {one.contact.email.casefold() for one in (kept, person) if one.contact.email}
    if kept.contact.email and person.contact.email:
        return len(addresses) == 1
    return kept.name.casefold() == person.name.casefold()


def _filled(kept: Person, person: Person) -> Person:
    contact = replace(kept.contact, **_missing(kept.contact, person.contact))
    return replace(kept, **_missing(kept, person) | {"contact": contact})


def _missing(kept: Person | Contact, came: Person | Contact) -> dict[str, Any]:
    """What `came` says of which `kept` says nothing."""
    return {each.name: getattr(came, each.name) for each in fields(kept) if getattr(kept, each.name) is None}


def _free(letter: str, taken: set[str]) -> Iterator[str]:
    number = 1
    while True:
        if (name := f"{letter}{number}") not in taken:
            yield name
        number += 1
