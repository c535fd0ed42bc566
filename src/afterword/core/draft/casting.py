"""Who may be named in the notes of a case, and what is spelt with a capital there."""

import re
from dataclasses import replace
from functools import lru_cache, partial

from afterword.core.advise.advice import Formality
from afterword.core.case import Case, Person
from afterword.core.draft.address import called, short_forms
from afterword.core.draft.names import names_of
from afterword.core.draft.notes.grammar.closed import OF_BE, OF_DO, OF_HAVE
from afterword.core.draft.notes.grammar.describing import BEFORE_VERB
from afterword.core.draft.notes.grammar.parts import is_ordinary
from afterword.core.draft.notes.grammar.people import OFFICES, names_people
from afterword.core.draft.notes.grammar.verb_forms import PASTS, THIRDS, base_of
from afterword.core.draft.notes.perspective import Cast
from afterword.core.draft.notes.shorthand import COMMON_NAMES
from afterword.core.draft.occasion import last_held
from afterword.core.draft.wordlist import words
from afterword.core.titles import CIVIL, TITLES

RESPECTFUL = ("madam", "ma'am", "maam", "sir")
"""What a note may call the only one who was there, or the reader in what the reader said."""
THINGS_TOO = words(
    "bill mark will grant art rose grace hope joy faith dawn april june august may summer van sky gene bush"
)
"""Given names that name a thing as often, which takes most verbs as well."""
READ_SMALL = COMMON_NAMES - words("so an in to ho long young")
"""Names that may be read in small letters."""
OF_SOMEBODY = words(
    "say tell mention explain describe ask talk speak stress warn promise insist admit agree think know want like love hate hope prefer believe wish plan join train learn teach "
    "study write read drive cook bake build buy hire bring give walk visit meet call ring answer check test taste sign design lead grow manage handle"
)
"""What only somebody does."""
AS_SOMEBODY = re.compile(r"(?:started|began|trained|worked) (?:as|out|here|with|at|on the)\b")
BY_THEMSELVES = re.compile(
    r"^(?:[a-z]+s|does|did|[a-z]+ed|drove|ran|wrote|kept|took|made|built) [^,;]*\b(?:himself|herself)\b"
)
"""What somebody does in person, which no thing does."""
OF_A_TRADE = re.compile(
    r"(?:was|is) (?:(?:an?|the) (?:[\w-]+ )??)?(?P<trade>[a-z]+)(?=$|,| (?:before|here|first|for|at|in|once|too|when)\b)"
)
"""`was a guard`, `was a night porter before`: what somebody was, where a thing is no such thing."""
INITIAL = re.compile(
    r"(?P<initial>(?P<letter>[b-hj-z])\.?)(?= (?:said|says|asked|asks|told|wants|needs|thinks|reckons|likes|hates|hopes|runs|does|has|is|was|will|mentioned|still)\b|: | - )"
)
"""A letter in small print that says or does something: who it is begins with it."""
CODE = re.compile(r"\b[A-Z]{3,6}\b")
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
        firm=case.organisation.name,
    )


def with_speaker(cast: Cast, speaker: str) -> Cast:
    """The cast of what somebody said: "sir" is the reader where the reader said it."""
    if speaker != "you" or cast.alone:
        return cast
    return replace(cast, reader=(*cast.reader, *RESPECTFUL))


def _initials(role: str) -> frozenset[str]:
    """`dgm` for a deputy general manager."""
    letters = "".join(word[0] for word in re.findall(r"[a-z]+", role))
    return frozenset({letters}) if len(letters) > 1 else frozenset()


def with_names(note: str, people: tuple[Person, ...]) -> str:
    """The note with the name behind a title that stands alone before a verb, and with a capital where a name is a word as well."""
    return _with_capitals(_with_initial(_with_titled(note, people), people), people)


def _with_initial(note: str, people: tuple[Person, ...]) -> str:
    """`Dana wants the books done weekly` for "d wants …", where one name alone begins so."""
    found = INITIAL.match(note)
    if found is None:
        return note
    named = [name.given for person in people for name in names_of(person) if name.given[:1].lower() == found["letter"]]
    return f"{named[0]}{note[found.end('initial') :]}" if len(set(named)) == 1 else note


def _with_titled(note: str, people: tuple[Person, ...]) -> str:
    """`Chef Rajan wants a vegan menu` for "chef wants a vegan menu"."""
    for alone, whole in _titles(people):
        note = alone.sub(partial(_named, whole), note)
    return note


@lru_cache(maxsize=16)
def _titles(people: tuple[Person, ...]) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Where a title stands alone that only one of them has, and what it is with the name."""
    titled = [
        (name.honorific.split()[-1].strip("-."), name)
        for person in people
        for name in names_of(person)
        if name.honorific
    ]
    held = [title.lower() for title, _ in titled]
    return tuple(
        (
            re.compile(rf"(?i)(?:^|(?<=[,;:] )|(?<= and ))(?:the |our )?{re.escape(title)}(?= (\w+))"),
            f"{title} {name.full}",
        )
        for title, name in titled
        if title.lower() not in CIVIL and held.count(title.lower()) == 1
    )


def _with_capitals(note: str, people: tuple[Person, ...]) -> str:
    """`Bill was a postman` for "bill was a postman": a name in small letters, shown by what somebody does or says."""
    given = _given(people)
    for low in given:
        if low in READ_SMALL and low in note:
            note = _where_it_begins(low).sub(partial(_capital, given), note)
    return note


@lru_cache(maxsize=16)
def _given(people: tuple[Person, ...]) -> tuple[str, ...]:
    """Their given names in small letters."""
    return tuple(name.given.lower() for person in people for name in names_of(person))


@lru_cache(maxsize=16)
def _where_it_begins(low: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?:^|(?<=[,;:.-] )|(?<=\band )|(?<=\bbut )|(?<=\b(?:that|when|said) )){low}(?= [a-zA-Z]|: | - |'s [a-z])"
    )


def _capital(given: tuple[str, ...], found: re.Match[str]) -> str:
    """The name where what follows is done by somebody, or is what they said, or names somebody else."""
    behind = found.string[found.end() :]
    told = behind.split()
    while told and told[0] in BEFORE_VERB:
        told = told[1:]
    said = behind.startswith((": ", " - ")) or (behind.startswith("'s ") and found[0] not in THINGS_TOO)
    paired = told[0] == "and" and told[1:] and told[1].lower() in given
    return found[0].capitalize() if said or paired or _is_done_by_somebody(found[0], told) else found[0]


def _is_done_by_somebody(low: str, told: list[str]) -> bool:
    """Whether the words behind a name that is a word as well say what somebody does or is."""
    if low not in THINGS_TOO:
        return told[0] in DOES or told[0] in OF_BE or told[0] in OF_HAVE or told[0] in OF_DO
    behind = " ".join(told)
    was = OF_A_TRADE.match(behind)
    did = base_of(told[0]) in OF_SOMEBODY or AS_SOMEBODY.match(behind) or BY_THEMSELVES.search(behind)
    return bool(did) or (was is not None and names_people(was["trade"]))


def _named(whole: str, found: re.Match[str]) -> str:
    return whole if found[1].lower() in DOES else found[0]


def known_spellings(case: Case) -> frozenset[str]:
    """Words the case itself spells with a capital: names, the firm, the job, places in the application."""
    people = _capitals(case.candidate.name, *(person.name for person in case.people))
    people = frozenset(word for word in people if word.lower() not in TITLES)
    written = case.application or ""
    common = set(re.findall(r"\b[a-z][\w'-]+", written))
    inside = {word for word in re.findall(r"(?<=[a-z,] )[A-Z][a-z][\w'-]+", written) if word.lower() not in common}
    return (
        people
        | _codes(case)
        | {word for word in _capitals(case.organisation.name) | inside if not _is_common(word.lower())}
    )


def _codes(case: Case) -> frozenset[str]:
    """Abbreviations one of the notes writes in capitals, so that another may write them small: "ECMO", "ecmo trained"."""
    points = case.debrief.points
    notes = [note for point in points for note in (point.text, point.my_thought, point.could_help) if note]
    written = {code for note in (*notes, *case.debrief.forgotten) if not note.isupper() for code in CODE.findall(note)}
    return frozenset(code for code in written if not is_ordinary(code.lower()))


def _is_common(low: str) -> bool:
    return is_ordinary(low) or (low.endswith("ses") and is_ordinary(low[:-2]))


def _capitals(*texts: str) -> frozenset[str]:
    return frozenset(word for text in texts for word in re.findall(r"[^\W\d_][\w'-]+", text) if word[0].isupper())
