"""Who may be named in the notes of a case, and what is spelt with a capital there."""

import re
from functools import partial

from afterword.core.advise.advice import Formality
from afterword.core.case import Case, Person
from afterword.core.draft.address import called, short_forms
from afterword.core.draft.names import names_of
from afterword.core.draft.notes.grammar.parts import is_ordinary
from afterword.core.draft.notes.grammar.people import OFFICES
from afterword.core.draft.notes.grammar.verb_forms import PASTS, THIRDS
from afterword.core.draft.notes.perspective import Cast
from afterword.core.draft.occasion import last_held
from afterword.core.titles import CIVIL, TITLES

RESPECTFUL = ("madam", "ma'am", "maam", "sir")
"""What a note may call the only one who was there."""
DOES = {*PASTS, *THIRDS, "can", "could", "will", "would"}
"""What somebody does, behind their title."""


def cast_of(case: Case, reader: Person | None, formality: Formality) -> Cast:
    """Who may be named in the notes of this case, as seen by a writer to `reader`."""
    locale, country = case.candidate.locale, case.organisation.country
    others = [
        (form, name)
        for person in case.people
        if reader is None or person.id != reader.id
        for name in (called(person, formality, locale=locale, country=country),)
        for form in short_forms(person)
    ]
    role = (reader.role or "").lower() if reader else ""
    interview = last_held(case)
    there = interview.with_ if interview and interview.with_ else tuple(p.id for p in case.people if p.interviewed)
    alone = reader is not None and there == (reader.id,)
    return Cast(
        reader=(*short_forms(reader), *(RESPECTFUL if alone else ())) if reader else (),
        others=tuple(others),
        offices=frozenset(office for office in OFFICES if office in role and re.search(rf"\b{office}\b", role))
        | _initials(role),
        alone=alone,
    )


def _initials(role: str) -> frozenset[str]:
    """`dgm` for a deputy general manager."""
    letters = "".join(word[0] for word in re.findall(r"[a-z]+", role))
    return frozenset({letters}) if len(letters) > 1 else frozenset()


def with_names(note: str, people: tuple[Person, ...]) -> str:
    """The note with the name behind a title that stands alone before a verb: "chef wants a vegan menu"."""
    titled = [
        (name.honorific.split()[-1].strip("-."), name)
        for person in people
        for name in names_of(person)
        if name.honorific
    ]
    held = [title.lower() for title, _ in titled]
    for title, name in titled:
        if title.lower() not in CIVIL and held.count(title.lower()) == 1:
            alone = re.compile(rf"(?i)(?:^|(?<=[,;:] )|(?<= and ))(?:the |our )?{re.escape(title)}(?= (\w+))")
            note = alone.sub(partial(_named, f"{title} {name.full}"), note)
    return note


def _named(whole: str, found: re.Match[str]) -> str:
    return whole if found[1].lower() in DOES else found[0]


def known_spellings(case: Case) -> frozenset[str]:
    """Words the case itself spells with a capital: names, the firm, the job, places in the application."""
    people = _capitals(case.candidate.name, *(person.name for person in case.people))
    people = frozenset(word for word in people if word.lower() not in TITLES)
    written = case.application or ""
    common = set(re.findall(r"\b[a-z][\w'-]+", written))
    inside = {word for word in re.findall(r"(?<=[a-z,] )[A-Z][a-z][\w'-]+", written) if word.lower() not in common}
    return people | {word for word in _capitals(case.organisation.name) | inside if not _is_common(word.lower())}


def _is_common(low: str) -> bool:
    return is_ordinary(low) or (low.endswith("ses") and is_ordinary(low[:-2]))


def _capitals(*texts: str) -> frozenset[str]:
    return frozenset(word for text in texts for word in re.findall(r"[^\W\d_][\w'-]+", text) if word[0].isupper())
