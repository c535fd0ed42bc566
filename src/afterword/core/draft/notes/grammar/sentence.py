"""The doors of the grammar: a note is a clause, a thing, a doing, a question or a quality, or nothing certain."""

import re
from functools import lru_cache

from afterword.core.draft.notes.faults import has_an_abbreviation, has_two_articles
from afterword.core.draft.notes.grammar.asides import Asides
from afterword.core.draft.notes.grammar.clauses import Clauses
from afterword.core.draft.notes.grammar.complements import Complements
from afterword.core.draft.notes.grammar.describing import BEFORE_VERB
from afterword.core.draft.notes.grammar.doubts import is_person
from afterword.core.draft.notes.grammar.heads import Heads
from afterword.core.draft.notes.grammar.modifiers import Modifiers
from afterword.core.draft.notes.grammar.parts import SEAM, Word
from afterword.core.draft.notes.grammar.predicates import Predicates
from afterword.core.draft.notes.grammar.prepositions import Prepositions
from afterword.core.draft.notes.grammar.reading import Found
from afterword.core.draft.notes.grammar.states import States
from afterword.core.draft.notes.grammar.things import Things
from afterword.core.draft.notes.grammar.times import Times
from afterword.core.draft.notes.grammar.verb_classes import (
    FIRST_PERSON_BASES,
    HAPPENING,
    THEIR_BASES,
)
from afterword.core.draft.notes.grammar.verb_first import is_impersonal, may_be_described, opens_with_verb
from afterword.core.draft.notes.grammar.verbs import Verbs
from afterword.core.draft.notes.written_out.reading import is_clause, is_doing, is_question, is_task, is_thing

IN_BRACKETS = re.compile(r"(?<=\w)( \([^()]{1,40}\))$")
"""Brackets behind a note, which stay as they are."""
INSIDE = re.compile(r"(\b\w+)( \([^()]{1,40}\))(?= )")
"""Brackets inside a note, with the word they stand behind."""
KEPT = 1024
"""Readings remembered: several hundred drafts' worth of notes."""
RECENT = 128
"""Notes of which every part is remembered: those of the draft at hand."""


class Sentence(Asides, Clauses, States, Verbs, Predicates, Complements, Times, Things, Heads, Modifiers, Prepositions):
    """A run of words with every part of the grammar."""

    def whole(self, found: Found) -> str | None:
        """The cheapest reading from the first word to the last."""
        readings = [reading for (end, _), reading in found.items() if end == len(self.words)]
        return min(readings)[1].replace(SEAM, " ").replace(" ,", ",") if readings else None


@lru_cache(maxsize=RECENT)
def _sentence(text: str, *, own: bool = False, bare: str = "the") -> Sentence:
    """The words of `text` with the readings found in it so far, which every door shares."""
    return Sentence(text, own=own, bare=bare)


@lru_cache(maxsize=KEPT)
def clause(text: str, *, own: bool = False, telegram: bool = False, mine: bool = False) -> str | None:
    """The clause in `text` with the articles it lacks, or None when it is not certain that it is one.

    In telegram style it may lack "is". `own` marks a note about the candidate, `mine` one whose bare subject is theirs.
    """
    if is_clause(text) and not (mine and _is_theirs_alone(_sentence(text).at(0), text)):
        return text
    found = _mended(text, own=own, telegram=telegram, mine=mine)
    return None if found and has_an_abbreviation(found) else found


def _mended(text: str, *, own: bool, telegram: bool = False, mine: bool = False) -> str | None:
    """The same with the articles it lacks."""
    if inside := INSIDE.search(text):
        found = clause(text.replace(inside[2], "", 1), own=own, telegram=telegram, mine=mine)
        return found and _put_back(found, inside)
    text, behind = _in_brackets(text)
    plain = _sentence(text, own=own or mine, bare="my" if mine else "the")
    found = plain.whole(plain.clause()) or (plain.whole(plain.clause(0, True)) if telegram else None)
    first = plain.at(0)
    if found and mine and _is_theirs_alone(first, found):
        found = f"my {found}"
    return found + behind if found and not has_two_articles(found) else None


def _is_theirs_alone(first: Word, found: str) -> bool:
    """Whether a bare subject is the candidate's: "references are ready", but not "women remember my face"."""
    bare = first.may_be("npl", "nm", "adj", "n1") or (first.may_be("name") and first.text.isupper())
    general = first.may_be("npl") and (is_person(first) or not re.search(r" (?:are|were|have been) ", found))
    return bare and not general and found.startswith(f"{first.text} ")


def _put_back(read: str, inside: re.Match[str]) -> str | None:
    """The brackets behind the word they stood behind, where it stands only once."""
    where = [*re.finditer(rf"\b{re.escape(inside[1])}\b", read)]
    return read[: where[0].end()] + inside[2] + read[where[0].end() :] if len(where) == 1 else None


def _in_brackets(text: str) -> tuple[str, str]:
    found = IN_BRACKETS.search(text)
    return (text[: found.start()], found[1]) if found else (text, "")


@lru_cache(maxsize=KEPT)
def thing(text: str, *, article: str = "the", own: bool = False) -> str | None:
    """The noun phrase in `text`, or None."""
    if ", and that " in text:
        return None
    if is_thing(text):
        return text
    text, behind = _in_brackets(text)
    read = _sentence(text, own=own)
    found = read.whole(read.thing(0, article))
    return found + behind if found and not has_an_abbreviation(found) else None


@lru_cache(maxsize=KEPT)
def number_of(text: str) -> str:
    """Which number a thing has: "s" for one thing, "p" for several, "e" for what may be either, nothing for what is no thing."""
    read = _sentence(text)
    found = [(cost, number) for (end, number), (cost, _) in read.thing(0, "-").items() if end == len(read.words)]
    return min(found)[1] if found else ""


@lru_cache(maxsize=KEPT)
def aside(text: str) -> str | None:
    """What says more of something named before ("20 litres a week"), or None."""
    read = _sentence(text)
    return read.whole(read.aside(0))


@lru_cache(maxsize=KEPT)
def doing(text: str, *, own: bool = False) -> str | None:
    """The doing in `text` ("mending the bar"), or None."""
    if is_doing(text):
        return text
    read = _sentence(text, own=own)
    return read.whole(read.doing(0))


@lru_cache(maxsize=KEPT)
def to_do(text: str, *, own: bool = False) -> str | None:
    """What is to be done in `text` ("answer in four languages"), or None."""
    if is_task(text):
        return text
    read = _sentence(text, own=own)
    return read.whole(read.base(0))


@lru_cache(maxsize=KEPT)
def question(text: str) -> str | None:
    """The indirect question in `text`, or None."""
    if is_question(text):
        return text
    read = _sentence(text)
    return read.whole(read.question(0))


@lru_cache(maxsize=KEPT)
def qualities(text: str) -> str | None:
    """The quality in `text` ("calm under pressure"), or None."""
    read = _sentence(text)
    return read.whole(read.qualities(0))


@lru_cache(maxsize=KEPT)
def participle(text: str) -> str | None:
    """What was done in `text` ("renewed in May"), or None."""
    read = _sentence(text, own=True)
    return read.whole(read.participle(0))


@lru_cache(maxsize=KEPT)
def with_subject(text: str, subject: str, *, own: bool = False) -> str | None:
    """The verb in `text` with the subject it was written without, "I" or "you"; None when it may be something else."""
    if inside := INSIDE.search(text):
        found = with_subject(text.replace(inside[2], "", 1), subject, own=own)
        return found and _put_back(found, inside)
    text, behind = _in_brackets(text)
    read = _sentence(text, own=own)
    if not opens_with_verb(read, FIRST_PERSON_BASES if subject == "I" else THEIR_BASES):
        return None
    if read.at(0).may_be("vn") and read.low(1) == "by" and read.at(2).may_be("det", "det1"):
        return None
    if subject != "I" and (may_be_described(read) or is_impersonal(read)):
        return None
    if read.low(read.low(0) in BEFORE_VERB) in HAPPENING:
        return None
    found = _mended(f"{subject} {text[0].lower()}{text[1:]}", own=own)
    return found and found + behind


@lru_cache(maxsize=KEPT)
def is_verb_first(text: str) -> bool:
    """Whether `text` surely begins with a verb whose subject stood before ("breaks every month", "never sorted")."""
    read = _sentence(text)
    first, following = read.at(0), read.at(1)
    if first.low in BEFORE_VERB and first.low not in ("all", "both", "quite") and following.text:
        return following.may_be("vn", "vd", "vs", "adj") and not following.may_be("nm")
    if first.may_be("vs", "vd") and not first.may_be("n1", "npl", "nm", "adj"):
        return True
    if first.may_be("npl") and not following.may_be("det", "det1", "obj", "pron", "prep"):
        return False
    return not first.may_be("adv", "vg") and opens_with_verb(read)
