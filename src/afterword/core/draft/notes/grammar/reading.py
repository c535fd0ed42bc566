"""What every part of the grammar shares: the words, the readings found so far, and the names of the other parts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache, wraps
from typing import ParamSpec

from afterword.core.draft.notes.grammar.parts import SEAM, Word, may_name, word

Found = dict[tuple[int, str], tuple[float, str]]
"""Where a phrase may end and its number, with what it cost to mend and how it reads.

The number is "s" or "p", "1" for I, "t" for there, "e" for either, and nothing where a phrase has none.
"""
INSERTED, MENDED, GUESSED, LIMIT = 1.5, 2.0, 3.0, 6.0
"""What a missing article, a missing or misfitting verb and a doubtful word cost, and what a whole note may cost."""
EDGE = 12
"""Empty words behind the last one, which are also those before the first."""
END = Word("", "", frozenset())
TOKENS = re.compile(r"\"[^\"]*\"|,(?=\s|$)|(?:[^\s,\"]|,(?=\S))+")
FIXED = (
    "front of house", "back of house", "nobody else", "somebody else", "everybody else", "anybody else", "no one else", "someone else", "anyone else", "everyone else", "next door", "the hard way", "a treat", "first aid", "1st aid", "sign language", "too many", "too few", "too much", "in date", "out of date", "up to date", "as soon as possible", "first thing", "at all", "so far", "part way", "half way",
    "at least", "at most",  "by now", "on time", "in house", "no longer", "day to day", "a lot", "of course", "up front",
    "at once", "each other", "one another", "because of", "out of", "next to", "instead of", "ahead of", "due to", "such as",
    "as well as", "up to", "according to", "close to", "in front of", "on top of", "in between", "rather than", "more than",
    "as built", "as planned", "as agreed", "as promised", "as ordered", "as drawn", "as expected", "as booked",
    "night school", "from start to finish", "at first", "at last", "half price", "the same way", "on my own", "on our own", "on your own", "on their own", "days off", "day off",
    "from the inside", "from the outside", "by heart", "by ear", "as well",
    "by first name", "fed up", "half term", "short notice", "less than", "fewer than", "away from", "other than", "as of",
    "maternity leave", "paternity leave", "parental leave", "sick leave", "annual leave", "study leave", "unpaid leave",
)  # fmt: skip
TOGETHER = re.compile(rf"\b(?:{'|'.join(FIXED)})\b", re.IGNORECASE)


def together(text: str) -> str:
    """The text with the words of each fixed phrase joined; to look first whether there is one is a quarter of the work."""
    low = text.lower()
    return TOGETHER.sub(_seamed, text) if any(map(low.__contains__, FIXED)) else text


def _seamed(found: re.Match[str]) -> str:
    return found[0].replace(" ", SEAM)


EACH_IN_TURN = re.compile(r"\b([a-z]+) (by|to|for|after) \1\b")
"""`room by room`, `lot to lot`."""
ON_AND_OFF = re.compile(
    r"\b(?:\d+|one|two|three|four|five|six|seven)(?: (?:day|night|week|month)s?)? on and (?:\d+|one|two|three|four|five|six|seven) off\b"
)
"""`two weeks on and two off`: a pattern of shifts, which is one thing."""
HALVED = re.compile(r"\b(to|for) half(?=$|,| and )")
P = ParamSpec("P")


def keep(found: Found, end: int, number: str, cost: float, text: str) -> bool:
    """Keep a reading when it is the cheapest for its end and number; whether it was."""
    known = found.get((end, number))
    if cost > LIMIT or (known is not None and known[0] <= cost):
        return False
    found[end, number] = (cost, text)
    return True


def each(*sources: Found) -> Iterator[tuple[int, float, str]]:
    """Every reading with its end, cost and words; the sources stay as they are while this runs."""
    for source in sources:
        for (end, _), (cost, text) in [*source.items()]:
            yield end, cost, text


def led(lead: str, *sources: Found, cost: float = 0) -> Found:
    """The readings with words before them."""
    found: Found = {}
    for end, more, text in each(*sources):
        keep(found, end, "", cost + more, f"{lead} {text}".strip())
    return found


def add(found: Found, *sources: Found) -> None:
    """Take over every reading that is cheaper than what is known; numbers are forgotten."""
    for end, cost, text in each(*sources):
        keep(found, end, "", cost, text)


def once(method: Callable[P, Found]) -> Callable[P, Found]:
    """Read a place once: what is asked for again, also from within, is what was found so far."""

    @wraps(method)
    def kept(*args: P.args, **options: P.kwargs) -> Found:
        read: Reader = args[0]  # type: ignore[assignment] # only methods of a reader are read once
        key = (method.__name__, args[1:], *options.values())
        found = read.kept.get(key)
        if found is None:
            read.kept[key] = {}
            found = read.kept[key] = method(*args, **options)
        return found

    return kept


@lru_cache(maxsize=64)
def _seamed_through(text: str) -> str:
    """The text with whatever is read as one joined; it is often read more than once, as whoever may be meant."""
    text = EACH_IN_TURN.sub(rf"\1{SEAM}\2{SEAM}\1", text)
    if " half" in text:
        text = HALVED.sub(rf"\1{SEAM}half", text)
    if " on and " in text:
        text = ON_AND_OFF.sub(_seamed, text)
    return together(text)


class Reader:
    """A run of words with the readings found in it; each method below is written in the file of its name."""

    def __init__(self, text: str, *, own: bool = False, bare: str = "the") -> None:
        """Read `text`; `own` marks a note about the candidate, `bare` is the article its bare subject gets."""
        tokens = TOKENS.findall(_seamed_through(text))
        named = len(tokens) > 1 and tokens[1].istitle() and tokens[0].istitle() and may_name(tokens[0].lower())
        self.words = [word(token, first=place == 0 and not named) for place, token in enumerate(tokens)]
        self.edged = [*self.words, *[END] * EDGE]
        self.own = own
        self.bare = bare
        self.kept: dict[tuple[object, ...], Found] = {}

    def at(self, place: int) -> Word:
        """The word at a place; before the first and behind the last an empty one."""
        return self.edged[place]

    def low(self, place: int) -> str:
        """The word at a place in small letters."""
        return self.edged[place].low

    def span(self, start: int, end: int) -> str:
        """The words from one place up to another."""
        return " ".join(item.text for item in self.words[start:end])

    def thing(self, start: int, article: str = "the") -> Found:
        """A noun phrase, with `article` before a bare countable one."""
        raise NotImplementedError

    def heads(self, start: int, before: tuple[str, ...], settled: str, article: str) -> Found:
        """The adjectives and nouns from a place on, behind the words `before`."""
        raise NotImplementedError

    def modifiers(self, place: int, number: str) -> Iterator[tuple[int, float, str]]:
        """What may describe the noun before a place."""
        raise NotImplementedError

    def done(self, place: int) -> Found:
        """What was done to a thing."""
        raise NotImplementedError

    def prepositional(self, place: int) -> Found:
        """A preposition with what belongs to it."""
        raise NotImplementedError

    def aside(self, place: int) -> Found:
        """A measure, a part or a quality of what was named before."""
        raise NotImplementedError

    def clause(self, start: int = 0, telegram: bool = False, gapped: bool = False) -> Found:  # noqa: FBT001, FBT002 -- part of the key
        """A subject with its verb."""
        raise NotImplementedError

    def subordinate(self, place: int) -> Found:
        """A clause with "because" or the like before it."""
        raise NotImplementedError

    def question(self, place: int) -> Found:
        """An indirect question."""
        raise NotImplementedError

    def states(self, place: int, number: str) -> Found:
        """What is said of a subject without its "is"."""
        raise NotImplementedError

    def finite(self, place: int, number: str, gapped: bool = False) -> Found:  # noqa: FBT001, FBT002 -- part of the key
        """A verb that agrees with its subject, and the rest."""
        raise NotImplementedError

    def base(self, place: int) -> Found:
        """A verb in its plain form, and the rest."""
        raise NotImplementedError

    def participle(self, place: int) -> Found:
        """A verb in its participle, and the rest."""
        raise NotImplementedError

    def doing(self, place: int) -> Found:
        """A verb in -ing, and the rest."""
        raise NotImplementedError

    def to_do(self, place: int) -> Found:
        """A verb with "to" before it, and the rest."""
        raise NotImplementedError

    def predicate(self, place: int) -> Found:
        """What may follow "is"."""
        raise NotImplementedError

    def qualities(self, place: int) -> Found:
        """An adjective with what belongs to it."""
        raise NotImplementedError

    def rest(self, place: int, verb: str) -> Found:
        """What may stand behind a verb, nothing included."""
        raise NotImplementedError

    def time(self, place: int) -> Found:
        """When, how often or how long."""
        raise NotImplementedError

    def spell_ends(self, place: int) -> int:
        """Where "two years" ends that begins here, or 0."""
        raise NotImplementedError
