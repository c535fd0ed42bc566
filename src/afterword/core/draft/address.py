"""Forms of address: what a person is called in a greeting and in a sentence.

Nothing is guessed: an honorific is used when the case has one, a family name when it is certain which part of the name
it is, and the full name otherwise.
"""

import re
from collections.abc import Collection

from afterword.core.advise.advice import Formality
from afterword.core.case import Person
from afterword.core.draft.names import Name, is_certain_which_is_family, names_of
from afterword.core.titles import BEHIND, BY_GIVEN_NAME_AMONG_FRIENDS, CIVIL, TITLES, WITH_GIVEN_NAME

FIRST_NAME_COUNTRIES = frozenset({"US", "CA", "GB", "IE", "AU", "NZ", "NL", "SE", "DK", "NO", "FI", "IS"})
USUAL = ("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.")
DOTTED = {"mr": "Mr.", "mrs": "Mrs.", "ms": "Ms.", "mx": "Mx.", "dr": "Dr.", "prof": "Prof."}


def called(person: Person, formality: Formality, *, locale: str | None = None, country: str | None = None) -> str:
    """What the person is called: "Dana", "Ms Marsh", "Dr Sorensen", "Tanaka-san"; pairs are joined by "and"."""
    return " and ".join(_called(name, formality, locale, country) for name in names_of(person, country=country))


def _called(name: Name, formality: Formality, locale: str | None, country: str | None) -> str:
    friendly = formality is Formality.FRIENDLY_PROFESSIONAL
    title = title_of(name.honorific, locale)
    low = (title or "").lower().strip(".-")
    if friendly and (not low or low in CIVIL):
        return name.given if _is_certain_which_is_given(name, country) else name.full
    if title is None:
        usual = formality is Formality.PROFESSIONAL and _first_names_are_usual(name, locale, country)
        return name.given if usual else name.full
    family = name.family if is_certain_which_is_family(name, country) else None
    if low == "ji":
        return f"{name.given if _is_certain_which_is_given(name, country) else name.full} ji"
    if low in BEHIND:
        return f"{family or name.full}-{low}"
    if low in WITH_GIVEN_NAME or (friendly and low in BY_GIVEN_NAME_AMONG_FRIENDS):
        return f"{title} {name.given if _is_certain_which_is_given(name, country) else name.full}"
    is_given = name.family is None and _is_certain_which_is_given(name, country)
    return f"{title} {family or (name.given if is_given else name.full)}"


def _is_certain_which_is_given(name: Name, country: str | None) -> bool:
    """Whether a given name may stand alone; an initial never does."""
    if re.fullmatch(r"\w\.?", name.given):
        return False
    return name.family is None or is_certain_which_is_family(name, country)


def _first_names_are_usual(name: Name, locale: str | None, country: str | None) -> bool:
    """Whether people without a title are called by their given name among people at work here."""
    place = country or (locale or "")[-2:].upper()
    return place in FIRST_NAME_COUNTRIES and len(name.given.rstrip(".")) > 1


def title_of(honorific: str | None, locale: str | None) -> str | None:
    """A title as it is written where the candidate writes: "Dr" and "Dr.", and "Professor" everywhere."""
    if honorific is None:
        return None
    american = (locale or "").replace("_", "-").endswith(("-US", "-CA", "-PH"))
    bare = honorific.rstrip(".")
    if bare.lower() == "prof":
        return "Professor"
    if bare.lower() in DOTTED:
        return DOTTED[bare.lower()] if american else bare
    return honorific


def is_titled(name: str) -> bool:
    """Whether a form of address begins with a title and goes on with the family's name, after which nobody says "Hi"."""
    title, _, rest = name.partition(" ")
    return bool(rest) and title.rstrip(".").lower() in TITLES - WITH_GIVEN_NAME


def short_forms(person: Person) -> tuple[str, ...]:
    """Every way a note may name this person, longest first, in lower case."""
    found: set[str] = set()
    for name in names_of(person):
        found.add(name.full.lower())
        for title in _titles_used(name.honorific):
            found |= {f"{title} {part}".lower() for part in (name.family, name.full, name.given) if part}
        named = [part for part in (name.full, name.given, name.family) if part]
        found |= {f"{part}{mark}{behind}".lower() for part in named for mark in "- " for behind in BEHIND}
        found |= {part.lower() for part in (name.given, name.family) if part and len(part.rstrip(".")) > 1}
    return tuple(sorted(found, key=lambda form: (-len(form), form)))


def _titles_used(honorific: str | None) -> Collection[str]:
    """The titles a note may put before the name: theirs with and without its stop, and the usual ones, right or wrong."""
    return {honorific.rstrip("."), *_usual_titles(honorific), *USUAL} if honorific else USUAL


def _usual_titles(honorific: str) -> tuple[str, ...]:
    bare = honorific.rstrip(".").lower()
    return {
        "professor": ("prof", "prof."),
        "prof": ("professor", "prof."),
        "dr": ("dr.",),
        "mr": ("mr.",),
        "ms": ("ms.",),
        "mrs": ("mrs.",),
    }.get(bare, ())
