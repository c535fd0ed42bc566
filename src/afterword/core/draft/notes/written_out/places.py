"""The words of a note, with what each may be by its place when no list knows it."""

import re
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from afterword.core.draft.notes.grammar.closed import SUBJECTS
from afterword.core.draft.notes.grammar.parts import Word, word
from afterword.core.draft.notes.grammar.reading import EDGE, END, TOKENS, together
from afterword.core.draft.notes.grammar.uncountable import UNITS
from afterword.core.draft.wordlist import words

Ends = frozenset[int]
"""Where a phrase that begins at some place may end."""
Numbered = frozenset[tuple[int, str]]
"""The same of a noun phrase with its number: "s", "p", "n" for a name, "e" for what may be one or several."""
NONE: Ends = frozenset()
SHORTENED = (
    (re.compile(r"(?i)\b(it|that|there|what|who|he|she|here|where|how)'s\b"), r"\1 is"),
    (re.compile(r"(?i)\bi'm\b"), "I am"),
    (re.compile(r"(?i)\bcan(?:'t|not)\b"), "can not"),
    (re.compile(r"(?i)\bwon't\b"), "will not"),
    (re.compile(r"(?i)(?<=\w)n't\b"), " not"),
    (re.compile(r"(?i)(?<=\w)'re\b"), " are"),
    (re.compile(r"(?i)(?<=\w)'ve\b"), " have"),
    (re.compile(r"(?i)(?<=\w)'ll\b"), " will"),
    (re.compile(r"(?i)(?<=\w)'d\b"), " would"),
)
"""Two words in one, read as two; the note itself stays as it is."""
ARTICLE = re.compile(r"(?i)\b(?:an?|the)\b")
UNKNOWN = frozenset({"unknown"})
VOWEL = re.compile(r"[aeiouy]")
SPEAKABLE = re.compile(
    r"[^aeiouy]{0,2}[aeiouy]+(?:(?:[cns]k|ll|ss|ff|zz|[nlr]d|[nslrfcpx]t|[ml]p|[sct]h|r[mnk]|l[kmf]|ng|[^aeiouy])[aeiouy]*)?"
)
"""A short word that can be said as it is spelt: "fika", "gose", "tuck", but not "resp", "appt"."""
SHORT = 4
JOINING = frozenset({",", "nor", "but"})
ADVERBS = words(
    "not too very so well much more less most least enough already ago else even just only still yet though either"
)
CALLED = words("can will one ones")
"""Nouns only behind an article or an adjective."""
NOUNS = ("n1", "nm", "npl", "name", "quote", "vg", "unknown_ing")
ARTICLES = ("det", "det1", "adj", "poss")
P = ParamSpec("P")
Found = TypeVar("Found", Ends, Numbered)


def once(method: Callable[P, Found]) -> Callable[P, Found]:
    """Read a place once; what is asked for again from within it is nothing yet."""

    @wraps(method)
    def kept(*args: P.args, **options: P.kwargs) -> Found:
        note: Places = args[0]  # type: ignore[assignment] # only methods of a note are read once
        key = (method.__name__, args[1:])
        found = note.kept.get(key)
        if found is None:
            note.kept[key] = NONE
            found = note.kept[key] = method(*args, **options)
        return found  # type: ignore[return-value] # kept under the name of the method

    return kept


class Places:
    """The words of one note; each method below that reads nothing yet is written in the file of its name."""

    def __init__(self, text: str) -> None:
        """Read `text`, in which "they've" is two words."""
        if "'" in text or "cannot" in text:
            for pattern, full in SHORTENED:
                text = pattern.sub(full, text)
        tokens = TOKENS.findall(together(text))
        self.words = [word(token, first=place == 0) for place, token in enumerate(tokens)]
        self.end = len(self.words)
        self.edged = [*self.words, *[END] * EDGE]
        self.writes_articles = ARTICLE.search(text) is not None
        self.kept: dict[object, Ends | Numbered] = {}

    def at(self, place: int) -> Word:
        """The word at a place; before the first and behind the last an empty one."""
        return self.edged[place]

    def low(self, place: int) -> str:
        """The word at a place in small letters."""
        return self.edged[place].low

    def is_spelt_out(self) -> bool:
        """Whether no word is one that stands for another: "appt", "w/", "=>"."""
        return all(token.low in JOINING or (token.parts and not _is_abbreviation(token)) for token in self.words)

    def is_unknown(self, place: int) -> bool:
        """Whether no list has this word, so that its place decides."""
        token = self.at(place)
        return token.parts == UNKNOWN or token.may_be("guessed", "unknown_ing") or _is_made_again(token)

    def is_noun(self, place: int) -> bool:
        """Whether a noun phrase may end with this word: behind an article also "debrief", "can"."""
        token, before = self.at(place), self.at(place - 1)
        named = before.may_be(*ARTICLES) and (token.may_be("v0", "vs") or token.low in CALLED)
        return token.may_be(*NOUNS) or self.is_unknown(place) or named

    def is_adverb(self, place: int) -> bool:
        """Whether it may stand between a subject and its verb, or behind a verb."""
        token = self.at(place)
        return token.may_be("adv") or token.low in ADVERBS

    def number(self, place: int) -> str:
        """Which number the noun at a place has."""
        token = self.at(place)
        if token.may_be("name"):
            return "n"
        many = token.may_be("npl") or (token.low.endswith("s") and (self.is_unknown(place) or token.may_be("vs")))
        one = token.may_be("n1", "nm", "vg", "quote") or self.is_unknown(place)
        return "e" if many and one else "p" if many else "s"

    def noun(self, place: int) -> Ends:
        """A noun phrase with what describes it, and more of them behind "and"."""
        raise NotImplementedError

    def nouns(self, place: int) -> Numbered:
        """The same with its number."""
        raise NotImplementedError

    def described(self, place: int) -> Numbered:
        """A noun phrase with places, clauses and the like behind it."""
        raise NotImplementedError

    def core(self, place: int) -> Numbered:
        """A noun phrase without what stands behind its noun."""
        raise NotImplementedError

    def rest(self, place: int) -> Ends:
        """Any run of what may stand behind a verb, nothing included."""
        raise NotImplementedError

    def place(self, at: int) -> Ends:
        """A preposition with what belongs to it."""
        raise NotImplementedError

    def subordinate(self, place: int) -> Ends:
        """A clause with "because" or the like before it."""
        raise NotImplementedError

    def question(self, place: int) -> Ends:
        """An indirect question."""
        raise NotImplementedError

    def task(self, place: int) -> Ends:
        """A verb in its plain form, and the rest."""
        raise NotImplementedError

    def clause(self, place: int) -> Ends:
        """A subject with its verb, where nothing but a clause is looked for."""
        raise NotImplementedError

    def relative(self, place: int) -> Ends:
        """A clause that describes the noun before it."""
        raise NotImplementedError


def is_subject_pronoun(token: Word) -> bool:
    """Whether it can be the subject of a clause by itself: "they", "nobody", "ours"."""
    return token.low in SUBJECTS and token.low not in ("there", "one", "another")


def _is_made_again(token: Word) -> bool:
    """`re-caned`, `pre-drilled`: done once more or beforehand."""
    return "-" in token.low and token.low.endswith("ed") and token.parts == frozenset({"adj"})


def _is_abbreviation(token: Word) -> bool:
    """Whether a word in no list is too short, or spelt too harshly, to be one that is said."""
    if token.text.isalpha() and token.text.islower() and not VOWEL.search(token.low):
        return token.low not in UNITS
    return token.parts == UNKNOWN and len(token.low) <= SHORT and not SPEAKABLE.fullmatch(token.low)
