"""What a noun phrase is made of before anything describes it: its article, its adjectives, its noun."""

import re
from collections.abc import Iterator

from afterword.core.draft.notes.as_written import BARE
from afterword.core.draft.notes.grammar.closed import SUBJECTS
from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.people import ANIMATE
from afterword.core.draft.notes.grammar.things import GROUPS
from afterword.core.draft.notes.grammar.uncountable import NUMBERED
from afterword.core.draft.notes.grammar.verb_forms import base_of
from afterword.core.draft.notes.written_out.places import CALLED, Numbered, Places, once
from afterword.core.draft.wordlist import words

ONE = words("a an every each this that another one")
COUNTS = words(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
    "twenty thirty forty fifty sixty seventy eighty ninety hundred dozen"
)
SEVERAL = COUNTS | words("these those both many several few")
OF_EITHER = words("the my your our their its his her no any some all half most more less enough such whose what which")
DETERMINERS = ONE | SEVERAL | OF_EITHER
POINTING = words("this that these those")
PARTS = COUNTS | words(
    "all both half most some many none each one several plenty lots a_lot part much few any another more less enough"
)
"""What may stand before "of them", or alone for them."""
ANY_OF = words("plenty lots part a_lot")
BEFORE_ARTICLE = words("all half both such what")
AMOUNTS = words("few lot couple little bit")
DEGREE = words("very too so quite more most less rather really fairly pretty newly")
INSIDE = ("adj", "num", "ord", "poss", "day", "spell")
NO_NAMES = ("pron", "obj", "modal", "be", "have", "do", "sub", "wh", "conj")
PLAIN_NOUN = frozenset({"n1", "nm", "npl"})
"""Behind one of these a name begins something else: "the way Dana talks"."""
STUFF = ("npl", "nm", "name", "quote", "vg", "unknown_ing")
"""What stands without an article."""
YEAR = re.compile(r"(?:19|20)\d\d")
ENJOYED = words("have do make play eat drink serve cook bake sell use run love like hate enjoy teach learn practise")
"""Verbs behind which a word in no list is a thing and no name in small letters: "has fika", but not "reach crianlarich"."""
AFTER_VERB = words("hold part place care note charge stock turns root shape sides")
"""What stands without an article behind a verb: "get hold of", "take part"."""
BY = words("by via per")
MEANS = words(
    "canoe bus coach car bike bicycle train boat ferry van lorry truck tram plane courier phone email letter hand video text mouth "
    "name date size colour type number weight default mistake accident chance head candlelight"
)
"""What needs no article behind "by": "by bicycle courier"."""
PERIODS = words(
    "day night morning afternoon evening week weekend month year term summer winter spring autumn fall season time hour "
    "monday tuesday wednesday thursday friday saturday sunday"
)
NOT_ON = words("phone post floor stage")
"""What is told so in a jotting: "40 minutes on phone"."""
SEASONS = words("winter summer spring autumn night")
WITHIN = words("in by at until since before after during through")
COMPOUNDED = words("and or &")
LONGEST_NAME = 6


class Names(Places):
    """Nouns with their articles and adjectives."""

    @once
    def core(self, place: int) -> Numbered:
        """`the whole ward`, `Dana's plan`, `ours`, `two of the carers`, `glaze tests`."""
        token, low = self.at(place), self.low(place)
        found = set(self._pronoun(place))
        whole = self.at(place + 2)
        if (
            low in PARTS
            and self.low(place + 1) == "of"
            and (low in ANY_OF or whole.may_be("det", "det1", "obj", "poss", "name", "wh"))
        ):
            found |= {(end, "e") for end, _ in self.described(place + 2)} | {
                (end, "e") for end in self.question(place + 2)
            }
        if low in BEFORE_ARTICLE and self.low(place + 1) in DETERMINERS:
            found |= self.core(place + 1)
        if low in DETERMINERS or token.may_be("num") or _is_number(low):
            found |= {*self._amount(place), *self._determined(place)}
        elif not token.may_be("poss"):
            found |= {*self._named(place, bare=True)}
        elif self._is_settled_owner(place):
            found |= {*self._named(place + 1)}
        return frozenset(found)

    def _pronoun(self, place: int) -> Iterator[tuple[int, str]]:
        token, low = self.at(place), self.low(place)
        stands_alone = low not in DETERMINERS or low in PARTS or low in POINTING
        if token.may_be("detm", "detn"):
            yield place + 1, "e" if token.may_be("detm") else "p"
        if (low in SUBJECTS or token.may_be("obj") or low in ("theirs", "hers", "yours")) and stands_alone:
            several = SUBJECTS.get(low) == "p"
            yield place + 1, "p" if several else "e" if low in ("ours", "theirs") else "s"

    def _is_settled_owner(self, place: int) -> bool:
        """`Dana's`, `people's`, but not "driver's licence", which lacks an article as a whole."""
        owner = word(self.at(place).text.removesuffix("'s").removesuffix("'"), first=False)
        return owner.may_be("name", "npl", "nm", "pron", "day")

    def _amount(self, place: int) -> Iterator[tuple[int, str]]:
        """`a lot of it`, `a few`, `19`; a year alone is nothing somebody has."""
        low, after = self.low(place), place + 1
        if low in ("a", "the") and self.low(after) in AMOUNTS:
            of_them = self.described(after + 2) if self.low(after + 1) == "of" else self._named(after + 1)
            stuff = self._named(after + 2) if (self.low(after), self.low(after + 1)) == ("bit", "of") else ()
            yield from ((end, "e") for end, _ in (*of_them, *stuff))
            yield after + 1, "e"
        dated = self.at(place - 1).may_be("prep", "day", "name")
        if low in COUNTS or _is_number(low) or (self.at(place).may_be("num") and (dated or not YEAR.fullmatch(low))):
            yield after, "p"

    def _determined(self, place: int) -> Iterator[tuple[int, str]]:
        """`every carer`, `two carers`, `no gloves`: not "every carers" or "two carer"."""
        low, following = self.low(place), self.low(place + 1)
        if low == "the" and following in ("one", "ones"):
            yield place + 2, "p" if following == "ones" else "s"
        for end, number in self._named(place + 1, settled=low in ("the", "my", "your", "our", "their")):
            if low in ONE and number != "p":
                yield end, "s"
            elif low in SEVERAL and number != "s":
                yield end, "p"
            elif low not in ONE and low not in SEVERAL:
                yield end, number

    def _named(self, start: int, *, bare: bool = False, settled: bool = False) -> Iterator[tuple[int, str]]:
        """The adjectives and nouns from a place on; `bare` ones have no article, `settled` ones may end with an adjective."""
        end = start
        while end < start + LONGEST_NAME and self._may_be_inside(end, start):
            end += 1
            last = self.at(end - 1)
            if last.may_be("poss"):
                yield from self._named(end, settled=True)
                return
            settled = settled and last.may_be("adj", "ord", "vn")
            if settled:
                yield end, "e"
            if last.low in NUMBERED and (
                self.at(end).may_be("num") or self.low(end) in COUNTS or self.low(end) == "one"
            ):
                yield end + 1, "s"
            if self.is_noun(end - 1) and (not bare or self._needs_no_article(start, end - 1)):
                yield end, self._number_of(end - 1)
        joined = self.low(end) in COMPOUNDED and self.at(end - 1).may_be("adj", "n1", "nm", "name", "npl", "vg")
        if joined and end > start and not bare:
            yield from self._named(end + 1)

    def _may_be_inside(self, place: int, start: int) -> bool:
        token = self.at(place)
        if token.low in CALLED and self.is_noun(place):
            return True
        if token.low == "," or not token.text or token.may_be(*NO_NAMES):
            return False
        if (
            token.may_be("name")
            and not token.may_be("adj", "day")
            and place > start
            and self.at(place - 1).parts <= PLAIN_NOUN
        ):
            return False
        if token.low in DETERMINERS and not token.may_be("num"):
            return place == start and (token.low in COUNTS or token.low in ("few", "one", "half"))
        behind_noun = place > start and self.at(place - 1).parts <= PLAIN_NOUN | {"v0", "vs"}
        if behind_noun and token.may_be("adj", "vn") and not token.may_be(*PLAIN_NOUN):
            return False
        if token.low == "own":
            return self.at(place - 1).may_be("det", "poss")
        if token.may_be("ord"):
            return place == start
        done = token.may_be("vn") and not self.at(place + 1).may_be("prep", "det", "det1")
        how = token.low in DEGREE or (token.low.endswith("ly") and token.may_be("adv"))
        return self.is_noun(place) or token.may_be(*INSIDE) or how or done

    def _needs_no_article(self, start: int, last: int) -> bool:
        """Whether a bare noun is one that stands without an article: several, a stuff, a name, a day."""
        token, first, before = self.at(last), self.at(start), self.at(start - 1)
        if first.may_be("ord"):
            return first.low in ("next", "last") and token.low in PERIODS
        if token.may_be("day"):
            return before.may_be("prep") or (first.may_be("day") and start == last - 1)
        if (token.may_be("nm") and start == 0 and not self.writes_articles) or (
            token.may_be("name") and last > start and not first.may_be("name", "num")
        ):
            return False
        if token.may_be(*STUFF) and not (token.may_be("vg") and token.may_be("n1")):
            return True
        if token.may_be("n1"):
            return (before.low in BY and token.low in MEANS) or (last == start and self._is_used_bare(start))
        known = last > start or base_of(before.low) in ENJOYED
        return self.is_unknown(last) and (token.low.endswith("s") or (self.writes_articles and known))

    def _is_used_bare(self, place: int) -> bool:
        """`on site`, `by canoe`, `take part`."""
        token, before = self.at(place), self.at(place - 1)
        if before.may_be("prep"):
            return (token.low in BARE and token.low not in NOT_ON) or (token.low in SEASONS and before.low in WITHIN)
        return before.may_be("v0", "vs", "vd", "vn", "vg") and token.low in AFTER_VERB

    def _number_of(self, last: int) -> str:
        return "e" if self.low(last) in ANIMATE or self.low(last) in GROUPS else self.number(last)


def _is_number(low: str) -> bool:
    """`three`, `seventy-three`, but not "four-day"."""
    return COUNTS.issuperset(low.removesuffix("-one").split("-"))
