"""The heart of a noun phrase: adjectives, nouns that stand before nouns, and the noun itself with its article."""

import re

from afterword.core.draft.notes.grammar.closed import BOTH_NUMBERS, SEVERAL
from afterword.core.draft.notes.grammar.describing import ALL_THERE_IS, KNOWN_TO_BOTH
from afterword.core.draft.notes.grammar.owners import is_one_owner, opens, owner
from afterword.core.draft.notes.grammar.parts import ABSTRACT_ENDS, ALSO_UNTIL, Word, singular_of
from afterword.core.draft.notes.grammar.reading import GUESSED, INSERTED, Found, Reader, keep
from afterword.core.draft.notes.grammar.uncountable import NOMINAL_ING, NUMBERED, STUFF_TOO, UNITS
from afterword.core.draft.notes.grammar.verb_classes import NAMED_TOGETHER
from afterword.core.draft.wordlist import words

AN = re.compile(
    r"(?:[ai]|e(?!u|we)|(?!on(?:e\b|ce))o|[AEIO][a-z]|u(?!ni|se|su|ti|k)|h(?:our|onest|eir)|[AEFHILMNORSX](?:(?<![FHLMNRSX])[A-Z]|(?![AEIOU][A-Z]{2})[A-Z]|$)|(?:8|11|18)(?!\d))"
)
"""What "an" stands before: vowels as they sound, and letters read by their names, unless they make a word ("a LIMS")."""
YEAR = re.compile(r"(?:19|20)\d\d|[£$€]\d[\d.,]*[km]?|\d{1,2}[ap]m")
"""A year or a price, which may stand before a noun: "the 2021 batch", "a £5 ticket"."""
SPELT = words("one two three four five six seven eight nine ten twelve")
NUMERIC = re.compile(r"[£$€]?\d")
PLURAL_MODIFIERS = words(
    "sales sports operations systems customs goods savings accounts communications parts returns results records services sciences "
    "arts games means plans works skills jobs women's men's needs rights resources"
)
PARTICLES = words("du de da di del della la le of von van der den upon on under am an y")
"""Small words inside names: Fond du Lac, Stratford upon Avon."""
THE_ONLY = words("same only main rest whole entire remaining biggest largest best worst latest")
"""Where several have "the" as well: "the main roads", but "first nights"."""
FREELY, SELDOM, RARELY = 0.0, 0.5, 2.0
"""What it costs to take a word for one that describes the next: an adjective, an unknown word, a plural."""
Head = tuple[str, float, str]
"""The number of a phrase, what it cost, and its words."""


class Heads(Reader):
    """The hearts of noun phrases."""

    def heads(self, start: int, before: tuple[str, ...], settled: str, article: str) -> Found:
        """Every phrase whose noun stands from here on, behind `before`."""
        found, texts, cost, place = Found(), before, 0.0, start
        if settled or self.low(start) == "same":
            self._alone(start, before, found)
        while (token := self.at(place)).text:
            self._ending(place, start, (texts, settled, article), cost, found)
            step = None if place > start and self._is_named(place) else self._modifier(place)
            if step is None:
                return found
            if token.may_be("poss"):
                bare = not settled and is_one_owner(token)
                texts, settled, cost = (*(("the",) if bare else ()), *texts, token.text), "x", cost + bare * INSERTED
            else:
                texts = (*texts, token.text)
            cost, place = cost + step, place + 1
        return found

    def _alone(self, start: int, before: tuple[str, ...], found: Found) -> None:
        """`the first`, `the same`, `two more`."""
        lone = self.at(start)
        if before and lone.low in SEVERAL and before[-1] in ("the", "my", "your", "our", "these", "those"):
            keep(found, start + 1, "p", 0.1, " ".join((*before, lone.text)))
        if before in (("the",), ("these",), ("those",)) and lone.may_be("num"):
            keep(found, start + 1, "p", 0.2, " ".join((*before, lone.text)))
        if before and re.fullmatch(r"\d+(?:st|nd|rd|th)", lone.low):
            keep(found, start + 1, "s", 0.1, " ".join((*before, lone.text)))
        if before and lone.may_be("ord") and self.at(start + 1).may_be("num", "detn"):
            keep(found, start + 2, "p", 0.1, " ".join((*before, self.span(start, start + 2))))
        if lone.may_be("ord", "quote") or lone.low in ("more", "other", "others", "rest", "own"):
            number = "p" if lone.low in ("others", "more") else "s"
            the = ("the",) if lone.low == "same" and not before else ()
            keep(found, start + 1, number, 0.1, " ".join((*the, *before, lone.text)))

    def _ending(
        self, place: int, start: int, shape: tuple[tuple[str, ...], str, str], cost: float, found: Found
    ) -> None:
        """The phrase that ends with the noun here, and the one with its number behind it ("line 3")."""
        token, following = self.at(place), self.at(place + 1)
        head = self._head(place, start, *shape)
        if head is None:
            return
        number, more, text = head
        keep(found, place + 1, number, cost + more, text)
        if self._is_doing(place):
            keep(found, place + 2, "s", cost, f"{' '.join((*shape[0], token.text))} {following.text}")
        if following.low == "minus" and self.at(place + 2).may_be("num"):
            keep(found, place + 3, "s", cost, f"{' '.join((*shape[0], token.text))} {self.span(place + 1, place + 3)}")
        letter = len(following.text) == 1 and following.text.isupper() and token.may_be("n1")
        spelt = following.low in SPELT and token.low in NUMBERED and not self.at(place + 2).may_be("npl", "n1", "adj")
        if spelt or letter or (following.may_be("num") and (token.low in NUMBERED or token.may_be("name"))):
            several = "p" if following.may_be("npl") else "s"
            keep(found, place + 2, several, cost, f"{' '.join((*shape[0], token.text))} {following.text}")

    def _is_doing(self, place: int) -> bool:
        """`no shortcuts on lock out`: a verb with its little word, which has no article behind a preposition."""
        token, after = self.at(place), self.at(place + 2)
        named = token.low in NAMED_TOGETHER and self.at(place + 1).low in ("out", "off", "up", "down", "over", "in")
        return named and self.at(place - 1).may_be("prep", "conj") and (not after.text or after.may_be("prep", "conj"))

    def _modifier(self, place: int) -> float | None:
        """What it costs to take the word here for one that describes the noun after it; None when it cannot."""
        token, before, following = self.at(place), self.at(place - 1), self.at(place + 1)
        is_until = token.low == ALSO_UNTIL and following.may_be("name", "num")
        if not following.text or token.low in ("of", "to") or is_until:
            return None
        if token.may_be("ord"):
            return None if before.may_be("n1", "nm", "npl") and not before.may_be("adj") else FREELY
        if token.may_be("num"):
            free = not before.text or before.low in NUMBERED or before.may_be("name") or YEAR.fullmatch(token.text)
            return FREELY if free else None
        if token.low in PARTICLES and before.may_be("name") and following.may_be("name"):
            return FREELY
        if token.may_be("adj", "poss", "name", "n1", "nm") or token.low == "own" or token.low in NOMINAL_ING:
            return FREELY
        if token.may_be("vn") and token.low.endswith("ed"):
            return FREELY
        if token.may_be("npl"):
            known = token.low in PLURAL_MODIFIERS or before.may_be("det1")
            return FREELY if known else RARELY if not following.may_be("v0") else None
        return SELDOM if token.may_be("unknown", "unknown_ing", "vg") or _joins(token, before, following) else None

    def _is_named(self, place: int) -> bool:
        """`small team big ideas`, `lameness bad last spring`: an adjective behind the noun begins another phrase, or says how it is."""
        token, before = self.at(place), self.at(place - 1)
        plain = token.may_be("n1", "nm", "npl", "name", "vn", "poss") or "-" in token.low
        return (
            token.may_be("adj")
            and not plain
            and before.may_be("n1", "npl", "nm")
            and not before.may_be("adj", "name", "ord", "poss")
        )

    def _head(self, place: int, start: int, before: tuple[str, ...], settled: str, article: str) -> Head | None:
        """The phrase that ends with the noun at this place, or None when it cannot be one."""
        token = self.at(place)
        if token.low == ALSO_UNTIL and self.at(place + 1).may_be("pron", "num", "name"):
            return None
        text = " ".join((*before, token.text))
        ordinal = not settled and self.at(start).may_be("ord") and place > start
        lately = self.low(start) in ("last", "next") and (token.may_be("spell") or token.may_be("day"))
        if ordinal and place == start + 1 and (lately or token.low in ("prize", "place")):
            return "s", 0, text
        if token.low in UNITS and settled == "p" and NUMERIC.match(before[-1]) and _is_counted(token):
            return "p", 0, text
        if token.low in BOTH_NUMBERS:
            return "p" if token.low == "staff" and settled != "s" else "e", 0, text
        if token.may_be("npl") and settled != "s":
            return self._several(
                place, text, the=ordinal and self.low(start) in THE_ONLY and not self._is_just(place, start)
            )
        if self._is_compound(place, start, before, settled):
            return "s", 0.3, text
        if place > start and not settled and token.may_be("adj") and not token.may_be("n1", "npl", "name"):
            return None
        known = token.low in KNOWN_TO_BOTH and article == "the" and not settled and start == 0
        if not known and self._is_mass(token, settled, first=place == start):
            bare = not ordinal or self._is_just(place, start)
            return None if settled == "p" else ("s", 0 if bare else INSERTED, text if bare else f"the {text}")
        if token.may_be("name"):
            return self._named(place, start, text, settled, article)
        article = "the" if ordinal and article != "my" else article
        return self._counted(place, text, settled, article, first=place == start)

    def _is_just(self, place: int, start: int) -> bool:
        """`only cash sales count`: no others, where "only drawbacks" are all there are of them."""
        return self.low(start) == "only" and start == 0 and singular_of(self.low(place)) not in ALL_THERE_IS

    def _is_mass(self, token: Word, settled: str, *, first: bool) -> bool:
        if token.low == ALSO_UNTIL and not first:
            return False
        unknown = token.may_be("unknown_ing") and (bool(settled) or not first)
        return token.may_be("nm") or (token.low in NOMINAL_ING and not token.may_be("n1")) or unknown

    def _is_compound(self, place: int, start: int, before: tuple[str, ...], settled: str) -> bool:
        """`plot halving`, `no screaming`: a doing as a thing."""
        if not self.at(place).may_be("vg") or self.low(place) == "being":
            return False
        first = self.at(start)
        alone = place == start + 1 and not settled and not self.at(place + 1).text
        return before in (("no",), ("the",)) or (alone and first.may_be("n1", "nm") and not first.may_be("adj"))

    def _named(self, place: int, start: int, text: str, settled: str, article: str) -> Head | None:
        previous = self.at(place - 1)
        if place > start and self.at(place).may_be("day") and not previous.may_be("ord", "day"):
            return None
        if place > start and previous.may_be("npl") and previous.low not in PLURAL_MODIFIERS:
            return None
        plain = all(self.at(n).may_be("name", "adj", "num") or self.at(n).low in PARTICLES for n in range(start, place))
        known = self.at(start).low in ("new", "old") and self.at(place).text.isupper() and place == start + 1
        return ("s", 0, text) if settled or (plain and not known) else self._with_article(place, text, article)

    def _counted(self, place: int, text: str, settled: str, article: str, *, first: bool) -> Head | None:
        """One countable thing, or a word nobody listed."""
        token = self.at(place)
        if token.may_be("n1") or token.low == ALSO_UNTIL:
            if settled:
                return ("s", 0, text) if settled in ("s", "x") else None
            if first and article == "the" and token.may_be("guessed"):
                return None
            return ("s", 1, text) if article == "bare" else self._with_article(place, text, article)
        if not token.may_be("unknown"):
            return None
        if article == "-":
            return "s", 0.2, text
        if settled:
            return ("e" if settled == "x" else "s", 0.2, text) if settled in ("s", "x") else None
        if article != "my" and token.low.endswith(ABSTRACT_ENDS) and not first:
            return "s", 1, text
        if article == "bare" or (article == "a" and text.split(maxsplit=1)[0].isupper()):
            return "s", 1, text
        return ("s", GUESSED, f"the {text}") if article == "the" and not first else None

    def _several(self, place: int, text: str, *, the: bool) -> Head | None:
        """`vans`, `the main roads`, `their own phones`."""
        if text.startswith("own "):
            return self._owned(place, text, "p")
        return "p", the * INSERTED, f"the {text}" if the else text

    def _owned(self, place: int, text: str, number: str) -> Head | None:
        """`their own lift` behind "every mechanic has"; nothing where it is somebody's by name."""
        whose = owner(self.words[:place], own=self.own)
        return (number, INSERTED, f"{whose} {text}") if whose else None

    def _with_article(self, place: int, text: str, article: str) -> Head | None:
        if text.startswith("own "):
            return self._owned(place, text, "s")
        if article == "-":
            return "s", 0.1, text
        if place and article in ("the", "a") and self.low(place) in STUFF_TOO and not opens(self.words[:place]):
            return "s", INSERTED, text
        first = text.split(maxsplit=1)[0]
        if article != "the" and first.endswith("ing") and self.at(0).may_be("vg") and first not in NOMINAL_ING:
            return None
        if article == "a":
            return "s", INSERTED, f"{'an' if AN.match(text) else 'a'} {text}"
        return ("s", INSERTED, f"{article} {text}") if article in ("the", "my") else None


def _is_counted(token: Word) -> bool:
    """Whether a unit may follow a number as it is: "10 min", "3 am", "5 years", but not "5 year"."""
    return not token.may_be("spell") or token.may_be("npl") or token.low in ("min", "hr")


def _joins(token: Word, before: Word, following: Word) -> bool:
    """`old and damp barn`, `newly built barn`."""
    if token.low in ("and", "or"):
        return before.may_be("adj") and following.may_be("adj")
    if before.may_be("n1", "npl", "nm") and not before.may_be("adj"):
        return False
    return token.may_be("adv") and following.may_be("adj", "vn") and token.low.endswith(("ly", "ry", "most", "well"))
