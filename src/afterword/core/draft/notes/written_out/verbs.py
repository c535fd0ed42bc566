"""Finite verbs that go with their subject, and verbs in their plain form."""

from enum import Enum

from afterword.core.draft.notes.grammar.describing import BEFORE_VERB
from afterword.core.draft.notes.grammar.doubts import LEFT_SO, LONGEST_AGENT, is_done_by_somebody
from afterword.core.draft.notes.grammar.modifiers import TWO_OBJECTS
from afterword.core.draft.notes.grammar.parts import Word
from afterword.core.draft.notes.grammar.verb_classes import ALONE, DONE_BY_PEOPLE
from afterword.core.draft.notes.grammar.verb_forms import base_of
from afterword.core.draft.notes.thing_faults import GOES_WITH_VERBS
from afterword.core.draft.notes.written_out.names import COUNTS
from afterword.core.draft.notes.written_out.phrases import Phrases
from afterword.core.draft.notes.written_out.places import NONE, Ends, once
from afterword.core.draft.wordlist import words

HAPPENS = ALONE - DONE_BY_PEOPLE
SINGULAR = words("is was has does had did")
PLURAL = words("are were have do had did")
OF_I = words("am was had did have do")
NOT_YET = BEFORE_VERB | words("never even then too still themselves himself herself")
"""What stands between a subject and its verb."""
ANYBODY = words(
    "everyone everybody nobody someone somebody anyone anybody who "
    "nobody_else everybody_else everyone_else no_one_else somebody_else someone_else"
)
WHEREABOUTS = words("here there")
OBJECTS = ("det", "det1", "obj", "poss", "num", "detn")
VERBS = ("v0", "vs", "vd", "be", "have", "do", "modal")
"""What a finite verb may be."""
WHATEVER = words(
    "nothing everything something anything everyone everybody nobody somebody this that these those most all half none both another"
)
BEFORE_TASK = words("ought used")
"""What stands before "to" in every person."""
NOUNS_TOO = ("n1", "nm", "npl", "adj")
TOLD = words("was were had did could would")
NEVER_SO = words("double triple")
"""Verbs that are rather how something is: "errors double the rest"."""


class Behind(Enum):
    """What a verb stands behind: a pronoun, behind which only a verb can; a noun; a noun it might as well describe."""

    PRONOUN = "pronoun"
    NOUN = "noun"
    DOUBT = "doubt"


class Verbs(Phrases):
    """Verbs with what stands behind them."""

    @once
    def finite(self, place: int, number: str, how: Behind = Behind.NOUN) -> Ends:
        """A finite verb that goes with a subject of this number, with the rest and a second verb behind "and"."""
        place = self._verb_at(place)
        token, after = self.at(place), place + 1
        if not self._agrees(place, number, how):
            return NONE
        helps = token.may_be("be", "have", "modal", "do")
        while self.low(after) == "not" or (helps and self.low(after) in BEFORE_VERB):
            after += 1
        found = set(self._said_by(place, after, how))
        for end in tuple(found):
            found |= self._second(end, number, told=token.may_be("vd") or token.low in TOLD)
        return frozenset(found)

    def _verb_at(self, place: int) -> int:
        """Where the verb stands that follows a subject, past its adverbs."""
        if self.low(place) in WHEREABOUTS and self.low(place - 1) in ANYBODY:
            place += 1
        while self.low(place) in NOT_YET or self._is_only_adverb(place):
            place += 1
        return place

    def _is_only_adverb(self, place: int) -> bool:
        return (
            self.is_adverb(place)
            and self.low(place) not in WHEREABOUTS
            and self.low(place) != "not"
            and not self.at(place).may_be(*VERBS)
        )

    def _said_by(self, place: int, after: int, how: Behind) -> Ends:
        """What the verb at a place says, from behind its "not" on."""
        token = self.at(place)
        if token.may_be("modal"):
            return self.task(after)
        if token.may_be("do") and self.low(after - 1) == "not":
            return self.task(after)
        if token.low in BEFORE_TASK and self.low(after) == "to":
            return self.task(after + 1)
        if token.may_be("be", "have", "do"):
            return self.rest(after) - {after}
        return self.rest(after) if how is not Behind.DOUBT or self._is_surely_finite(place) else NONE

    def _second(self, end: int, number: str, *, told: bool) -> Ends:
        """`… and goes bouldering`; what is not told in the past has no second verb that may be a participle."""
        link = end + (self.low(end) == ",")
        if self.low(link) not in ("and", "but", "or", "then"):
            return NONE
        place = self._verb_at(link + 1)
        other = self.at(place)
        doubtful = other.may_be("vn") and not other.may_be("v0") and not told
        return NONE if doubtful else self.finite(place, number)

    # -- agreement -----------------------------------------------------------------------------------------------------

    def _agrees(self, place: int, number: str, how: Behind) -> bool:
        """Whether the form goes with a subject of this number: "1" for I, "t" for there, "n" for a name."""
        token = self.at(place)
        if number == "t":
            return token.may_be("be", "modal", "have") or token.low == "used"
        if token.may_be("modal") or token.low in BEFORE_TASK:
            return True
        if token.may_be("be", "have", "do"):
            if number == "1":
                return token.low in OF_I
            return (token.low in SINGULAR and number != "p") or (token.low in PLURAL and number != "s")
        if self.is_unknown(place):
            return self._may_inflect(place, number, how)
        inflects = token.may_be("vd") or (token.may_be("v0") and number in ("1", "p", "e"))
        third = token.may_be("vs") and number in ("s", "n", "e")
        return inflects or third or (how is Behind.PRONOUN and self._is_verb_by_place(place, number))

    def _may_inflect(self, place: int, number: str, how: Behind) -> bool:
        """Whether a word in no list is a verb by its ending and its place: behind a noun it needs more behind it."""
        low, following = self.low(place), self.at(place + 1)
        if low in COUNTS or low.endswith("ing") or (how is not Behind.PRONOUN and not following.text):
            return False
        third, one = low.endswith("s") and not low.endswith("ss"), number in ("s", "n")
        shown = how is Behind.PRONOUN or third or following.may_be(*OBJECTS)
        return low.endswith("ed") or (shown and (third is one or number == "e"))

    def _is_verb_by_place(self, place: int, number: str) -> bool:
        """Whether a word that is a noun in every list is a verb: "everybody clocks off", "they charter in winter"."""
        token, following = self.at(place), self.at(place + 1)
        if token.may_be("adv"):
            return False
        if number == "s":
            return token.may_be("npl") and following.low != ","
        return token.may_be("n1", "nm") or (token.may_be("adj") and following.may_be(*OBJECTS))

    def _is_surely_finite(self, place: int) -> bool:
        """Whether a word behind a noun is its verb: no noun itself, and nothing that was done to it."""
        token, following = self.at(place), self.at(place + 1)
        behind = [self.at(n) for n in range(place + 1, place + 1 + LONGEST_AGENT)] if token.may_be("vn") else []
        if is_done_by_somebody(behind):
            return False
        named = token.may_be("n1", "nm") and self.at(place - 1).may_be("adj", "ord", "det", "poss")
        if named or token.low in NEVER_SO or (self.is_unknown(place) and not following.may_be(*OBJECTS)):
            return False
        if (following.may_be(*OBJECTS) and not following.may_be("prep")) or following.low in WHATEVER:
            return True
        if token.may_be("vd") and token.may_be("vn"):
            return self._is_surely_told(token, following)
        if token.may_be(*NOUNS_TOO):
            if following.low in GOES_WITH_VERBS:
                return True
            often = self.low(place - 1) in BEFORE_VERB
            does = self.at(place - 1).may_be("npl") and token.may_be("v0") and token.low in ALONE
            return (self.writes_articles and (often or does)) or following.may_be("wh", "sub") or following.low == "to"
        return True

    def _is_surely_told(self, token: Word, following: Word) -> bool:
        """Whether a past form that is a participle too says what somebody did; who writes "the" leaves out no "was"."""
        if token.low == "got" and following.may_be("vn"):
            return True
        if (
            following.may_be("npl", "nm")
            and not following.may_be("prep", "adv", "day")
            and token.low not in TWO_OBJECTS
        ):
            return True
        alone = base_of(token.low) in HAPPENS or (token.low, following.low) in LEFT_SO
        return alone and self.writes_articles and following.low != "by" and not token.may_be("adj")

    # -- the plain form ------------------------------------------------------------------------------------------------

    @once
    def task(self, place: int) -> Ends:
        """A verb in its plain form, and the rest, and a second one behind "and"."""
        while self.low(place) in BEFORE_VERB or self.low(place) == "not" or self._is_only_adverb(place):
            place += 1
        token = self.at(place)
        unheard_of = self.is_unknown(place) and (self.low(place - 1) != "to" or self.at(place + 1).may_be(*OBJECTS))
        if not (token.may_be("v0") or token.low in ("be", "have", "do") or unheard_of):
            return NONE
        found = set(self.rest(place + 1))
        for end in tuple(found):
            if self.low(end) in ("and", "or"):
                found |= self.task(end + 1)
        return frozenset(found)
