"""Numbers, months and weekdays of the message that the notes have differently, about the same thing."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from afterword.core.review.dates import DAY, MONTH, MONTHS, dates_in
from afterword.core.review.doc import Doc, words_in
from afterword.core.review.facts import Facts
from afterword.core.review.notes import Note
from afterword.core.review.remark import Remark
from afterword.core.review.sentences import Sentence
from afterword.core.review.words import NUMBERS, WEEKDAYS, bag, content, courtesy_stems, fold

ANCHORS = frozenset(
    map(content, ["start", "starting", "available", "availability", "notice", "deadline", "join", "begin"])
) - {""}
"""Stems that make a date the same date wherever they stand."""

DECISIONS = frozenset(map(content, ["decide", "decision", "decisions"])) - {""}
UNITS = bag("year month week day hour minute percent people time")


class Quantity(NamedTuple):
    """A number and what it counts."""

    value: str
    counted: str
    at: int


def contradictions(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """A remark for each, saying what the note has."""
    if not facts.notes:
        return
    noted, numbered = _noted(facts.notes, facts.application), _numbered(doc)
    names_days = _may_name_days(doc)
    for sentence in doc.main:
        if sentence in numbered:
            yield from _numbers(doc, sentence, noted)
        if names_days:
            yield from _days(doc, sentence, facts)


def _numbered(doc: Doc) -> set[Sentence]:
    """The sentences in which a number stands, in figures or as a word."""
    numbers = {*filter(str.isdigit, doc.said), *doc.said.intersection(NUMBERS)}
    return {doc.sentences[doc.sentence_of[at]] for at in doc.places_of_any(numbers)}


def _may_name_days(doc: Doc) -> bool:
    """Whether any month or weekday is named, also as part of a joined word (“mid-March”)."""
    joined = (word.split("-") for word in doc.said if "-" in word)
    return not (DAYS_AND_MONTHS.isdisjoint(doc.said) and all(map(DAYS_AND_MONTHS.isdisjoint, joined)))


NAMED_DAYS = frozenset((*WEEKDAYS, *(f"{day}s" for day in WEEKDAYS)))
DAYS_AND_MONTHS = NAMED_DAYS.union(MONTH)
OF_DAYS = frozenset(map(content, DAYS_AND_MONTHS))  # two sentences about different things may share them


class Noted(NamedTuple):
    """The numbers of the notes by what they count, of each note the first; and those that contradict nothing."""

    counted: dict[str, dict[Note, str]]
    values: frozenset[str]
    applied_with: frozenset[tuple[str, str]]
    """How many the application has, and of what."""


@lru_cache(maxsize=16)
def _noted(notes: tuple[Note, ...], application: str) -> Noted:
    """The numbers of these notes; kept, since a message is reviewed many times while it is written."""
    counted: dict[str, dict[Note, str]] = {}
    read = [(note, item) for note in notes for item in _quantities(words_in(fold(note.text)))]
    for note, item in read:
        counted.setdefault(item.counted, {}).setdefault(note, item.value)
    applied_with = _quantities(words_in(fold(application)))
    return Noted(
        counted=counted,
        values=frozenset(year for _, item in read for year in (item.value, *(f"{c}{item.value}" for c in CENTURIES))),
        applied_with=frozenset((item.value, item.counted) for item in applied_with),
    )


def _quantities(words: list[str] | tuple[str, ...]) -> Iterator[Quantity]:
    """Every number with each thing it may count."""
    numbers = [at for at, word in enumerate(words) if word in NUMBERS or word.isdigit()]
    for at in numbers:
        value = NUMBERS.get(words[at], words[at])
        if words[at] != "one":
            for counted in _counted(words, at):
                yield Quantity(value, counted, at)


def _counted(words: list[str] | tuple[str, ...], at: int) -> Iterator[str]:
    """What a number counts: “900 appeals”, “backlog of 900”, “six calls a day”, “from ninety to forty”."""
    for later in words[at + 1 : at + 3]:
        if later in MONTH or later.isdigit():
            break
        if content(later):
            yield content(later)
    before = words[at - 1] if at else ""
    if at >= 2 and before == "of" and content(words[at - 2]):  # noqa: PLR2004 -- noun, "of", number
        yield content(words[at - 2])
    if before in FROM_TO and "from" in words[max(0, at - RANGE) : at]:
        yield f"{before} …"
    yield from (f"… a {unit}" for by, unit in pairwise(words[at + 1 : at + RATE]) if by in EACH and unit in UNITS)


FROM_TO = bag("from to")
CENTURIES = ("19", "20")
"""What '08 stands for as well."""
RANGE = 4
"""Words before the end of a range among which its beginning stands."""

EACH = bag("a an per each every")
RATE = 6
"""Words after a number among which the time stands that it is counted by: “eleven times a week”."""


def _numbers(doc: Doc, sentence: Sentence, noted: Noted) -> Iterator[Remark]:
    """The first number of a sentence that a note about the same has differently."""
    words = doc.words_of(sentence)
    for said in _quantities(words):
        is_known = said.value in noted.values or (said.value, said.counted) in noted.applied_with
        for note, value in {} if is_known else noted.counted.get(said.counted, {}).items():
            if said.value not in note.stems and _is_of_the_same(doc, sentence, said, note, value):
                index = sentence.first + said.at
                yield Remark(
                    f"Your notes have another number here: “{note.text}”. Check which is right.",
                    (doc.starts[index], doc.ends[index]),
                    evidence=f"message {said.value}, notes {value}",
                )
                return


def _is_of_the_same(doc: Doc, sentence: Sentence, said: Quantity, note: Note, value: str) -> bool:
    """The sentence shares more with the note than what is counted, or gives back a note that has nothing more."""
    if (doc.stems_of(sentence) - courtesy_stems()) & note.stems - {said.counted, said.value}:
        return True
    words = doc.words_of(sentence)
    is_told = not TOLD.isdisjoint(words) or "your" in words[max(0, said.at - SHORTLY) : said.at + SHORTLY]
    return is_told and note.stems <= {said.counted, said.value, value}


def _days(doc: Doc, sentence: Sentence, facts: Facts) -> Iterator[Remark]:
    """Another month, weekday or day of the month than a note has that the sentence is about, and that no note has."""
    words = doc.words_of(sentence)
    dates, met = dates_in(doc.low[sentence.start : sentence.end]), _met_on(facts)
    months, days = _months_in(words) - {month for month, _ in dates & met}, _weekdays_in(words)
    if not (months or days) or _is_of_another_time(doc, words):
        return
    read = [(note, fold(note.text).replace(",", " ").replace(".", " ").split()) for note in facts.notes]
    has_month = months and months.isdisjoint(set().union(*(_months_in(theirs) for _, theirs in read)))
    has_day = days and days.isdisjoint(set().union(*(_weekdays_in(theirs) for _, theirs in read)))
    dates -= met
    has_date = dates and dates.isdisjoint(set().union(*(dates_in(fold(note.text)) for note, _ in read)))
    for note, theirs in read:
        noted, kept, dated = _months_in(theirs), _weekdays_in(theirs), dates_in(fold(note.text))
        if has_month and noted and _is_about(doc, sentence, note, ANCHORS | DECISIONS):
            yield _differs(sentence, note, MONTHS[min(noted) - 1].capitalize())
        elif has_date and dated and not _is_named(dated, words) and _is_about(doc, sentence, note, ANCHORS | DECISIONS):
            yield _differs(sentence, note, _shown(*min(dated)))
        elif has_day and kept and _is_about(doc, sentence, note, DECISIONS):
            yield _differs(sentence, note, WEEKDAYS[min(kept)].capitalize())


def _shown(month: int, day: int) -> str:
    return f"{day} {MONTHS[month - 1].capitalize()}"


def _met_on(facts: Facts) -> set[tuple[int, int]]:
    return {(meeting.end.month, meeting.end.day) for meeting in facts.meetings}


def _is_named(dated: set[tuple[int, int]], words: tuple[str, ...]) -> bool:
    """Whether the sentence has one of the days without its month: “by the 20th”."""
    return any(word.rstrip("sthnrd") == str(day) for _, day in dated for word in words)


def _is_of_another_time(doc: Doc, words: tuple[str, ...]) -> bool:
    """The sentence is of another year, or names a day beside the one agreed."""
    years = {word for word in words if len(word) == len("2026") and word.isdigit() and word[:2] in CENTURIES}
    return bool(years - {str(doc.at.year), str(doc.at.year + 1)}) or not BESIDE.isdisjoint(words)


BESIDE = bag("also earlier later instead even sooner since ago")
TOLD = bag("said mentioned told promised agreed discussed explained")
"""Words that give a sentence back as what was said in the interview."""


def _months_in(words: list[str] | tuple[str, ...]) -> set[int]:
    return {MONTH[part] for word in words for part in word.split("-") if _is_month(part, words)}


def _weekdays_in(words: list[str] | tuple[str, ...]) -> set[int]:
    return {DAY[word.removesuffix("s")] for word in words if word in NAMED_DAYS}


def _is_about(doc: Doc, sentence: Sentence, note: Note, anchors: frozenset[str]) -> bool:
    """The sentence is about what the note is about: an anchor in both, or enough words and no plan of one's own."""
    stems, words = doc.stems_of(sentence), doc.words_of(sentence)
    is_of_the_decision = bool(DECISIONS & note.stems)
    if anchors & stems & note.stems or (is_of_the_decision and DECISIONS & stems):
        return True
    is_told = not TOLD.isdisjoint(words)
    if is_told and is_of_the_decision and not NEWS.isdisjoint(words):
        return True
    shared = {stem for stem in stems & note.stems if not stem.isdigit()} - courtesy_stems() - OF_DAYS
    return (is_told and bool(shared)) or (len(shared) >= SAME_MATTER and not _is_planned(words))


NEWS = bag("know hear answer decide")
"""Words for the decision when it is spoken of as news."""


def _is_planned(words: tuple[str, ...] | list[str]) -> bool:
    """The day is one that the candidate sets: a plan stands shortly before it."""
    at = next((at for at, word in enumerate(words) if word in DAYS_AND_MONTHS), 0)
    return not PLANS.isdisjoint(words[max(0, at - SHORTLY) : at])


SHORTLY = 6
SAME_MATTER = 2
"""Stems that a sentence shares with a note it is about."""

PLANS = bag("i'll i'd will shall could can may free available instead rather suggest propose would")
"""Words of a day that the candidate sets, whatever the notes have."""


def _is_month(word: str, words: object) -> bool:
    """A month; “may” and “march” only beside a number."""
    if word not in MONTH:
        return False
    if word not in ("may", "march", "mar"):
        return True
    listed = list(words) if isinstance(words, list | tuple) else []
    at = listed.index(word) if word in listed else -1
    beside = [*listed[max(0, at - 2) : at], *listed[at + 1 : at + 2]] if at >= 0 else []
    return any(part[:1].isdigit() for part in beside)


def _differs(sentence: Sentence, note: Note, noted: str) -> Remark:
    return Remark(
        f"Your notes say {noted}: “{note.text}”. Check which is right.",
        (sentence.start, sentence.end),
    )
