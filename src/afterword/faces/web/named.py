"""Where somebody is named beside the facts, so that whoever is taken out of a process is not still spoken of there."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from afterword.core.case import Case

Gone = Collection[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class StillNamed:
    """Somebody who is to be taken out, and the places that name them."""

    id: str
    name: str
    places: tuple[str, ...]


def still_named(case: Case, gone: Gone) -> tuple[StillNamed, ...]:
    """Those of `gone` whom the notes, the messages or another process name."""
    found = [(person, _places(case, person.id)) for person in case.people if person.id in gone]
    return tuple(StillNamed(id=person.id, name=person.name, places=places) for person, places in found if places)


def unnamed(case: Case, gone: Gone) -> Case:
    """The case with nobody of `gone` named outside its facts; what was said or written stays, without their name."""
    points = tuple(replace(each, said_by=None) if each.said_by in gone else each for each in case.debrief.points)
    items = tuple(replace(each, person=None) if each.person in gone else each for each in case.correspondence)
    others = tuple(
        replace(each, leads_recruitment=None) if each.leads_recruitment in gone else each
        for each in case.other_processes
    )
    debrief = replace(case.debrief, points=points)
    return replace(case, debrief=debrief, correspondence=items, other_processes=others)


def _places(case: Case, person: str) -> tuple[str, ...]:
    counts = (
        ("in your notes", [point for point in case.debrief.points if point.said_by == person]),
        ("under “What happened”", [item for item in case.correspondence if item.person == person]),
        ("in charge of another process", [each for each in case.other_processes if each.leads_recruitment == person]),
    )
    return tuple(place for place, found in counts if found)
