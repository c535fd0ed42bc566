"""What stands behind a verb: objects, places, adverbs, clauses, in any run of them."""

from afterword.core.draft.notes.grammar.describing import ADJECTIVES, BEFORE_VERB, PREDICATIVE
from afterword.core.draft.notes.grammar.verb_classes import LINKS, MENTAL, PARTICLES
from afterword.core.draft.notes.grammar.verb_forms import base_of
from afterword.core.draft.notes.written_out.places import NONE, Ends, once
from afterword.core.draft.notes.written_out.verbs import Verbs
from afterword.core.draft.wordlist import words

ONLY_PREDICATIVE = PREDICATIVE - ADJECTIVES
MADE_SO = LINKS | {"be", "make"}
THINKING = MENTAL | words(
    "tell see hear bet guess wish find notice remember forget promise swear decide understand learn pretend realise realize insist"
)
SIDES = words("side end way face")
"""What tells how something lies: "skin side up"."""
SURE = words("sure glad afraid")
"""Behind these a clause may stand as it is: "I am sure it works"."""
ASKING = words("what how why where when whether which who whose if whoever whatever")
JOINING = words(
    "because when if while although though unless until since whereas after before as once where so whenever wherever than till like that"
)
EMPHATIC = words("even just only especially")
COMPARING = words("than as like")
SUBJECTS_ONLY = words("i we they he she")
HOW = words("quick good bad proper regular real careful nice")
"""Adjectives that are often put for an adverb."""
LETTING = words("help let make rather watch see hear")
IN_TURN = words("first second third last next best")
OF_A_PLACE = words("here there now then home once least most all inside outside within above below abroad scratch zero")
FURTHER = words("from until since except than instead_of rather_than")
VERBAL = ("vg", "unknown_ing")
DENIED = ("prep", "adj", "vg", "vn", "adv")


class Complements(Verbs):
    """Complements."""

    @once
    def rest(self, place: int) -> Ends:
        """Any run of what may stand behind a verb, nothing included."""
        found, queue = {place}, [place]
        while queue:
            fresh = self._item(queue.pop()) - found
            found |= fresh
            queue += fresh
        return frozenset(found)

    @once
    def _item(self, place: int) -> Ends:
        """One thing that may stand behind a verb."""
        token = self.at(place)
        if not token.text or token.low == "," or self._is_misplaced(place):
            return NONE
        named = NONE if token.low in SUBJECTS_ONLY else self.noun(place)
        found = {*named, *self.place(place), *self.subordinate(place), *self.question(place)}
        if self._says_how(place):
            found.add(place + 1)
        if self.low(place + 1) in SIDES and self.low(place + 2) in PARTICLES:
            found.add(place + 3)
        if token.may_be("vn") or token.low in ("been", "being", "done"):
            found |= self.rest(place + 1)
        if token.may_be("conj") or token.low == "but":
            found |= self._one_more(place + 1)
        if token.may_be("v0") and self._lets(place):
            found |= self.task(place)
        if self._is_thought(place):
            found |= self.clause(place)
        return frozenset(found | self._doing(place))

    def _lets(self, place: int) -> bool:
        """Whether a plain form stands behind "let them", "help", "rather"."""
        before = self.low(place - 2) if self.at(place - 1).may_be("obj", "npl", "n1") else self.low(place - 1)
        return base_of(before) in LETTING or self.low(place - 1) in LETTING

    def _doing(self, place: int) -> Ends:
        """`running`, `to run`."""
        if self.at(place).may_be(*VERBAL):
            return self.rest(place + 1)
        return self.task(place + 1) if self.low(place) == "to" else NONE

    def _is_misplaced(self, place: int) -> bool:
        """`a date not a promise`, `trust me quick`: what lacks a comma, or is no adverb."""
        token, following = self.at(place), self.at(place + 1)
        if token.low == "not":
            turned = any(self.low(n) == "but" for n in range(place, self.end))
            return not (following.may_be(*DENIED) or following.low == "to" or turned)
        before = range(max(place - 4, 0), place)
        asked = any(self.at(n).may_be("be") or base_of(self.low(n)) in MADE_SO for n in before)
        return token.low in HOW and not self.is_noun(place + 1) and not asked

    def _says_how(self, place: int) -> bool:
        """An adverb, an adjective, a particle, a time of day."""
        token, following = self.at(place), self.at(place + 1)
        if token.may_be("ord"):
            return token.low in IN_TURN and not self.is_noun(place + 1) and not following.may_be("num", "detn")
        if (
            token.low in ONLY_PREDICATIVE
            or (token.may_be("adj") and token.low != "own")
            or token.low in PARTICLES
            or token.low in ("no", "yes")
        ):
            return True
        is_time = token.may_be("time") and not token.text.isdigit()
        return is_time or (self.is_adverb(place) and not token.may_be("day", "npl"))

    def _one_more(self, place: int) -> Ends:
        """`… and in the hall`, `… and running`, `… or to ask`, `not the money but the rota`."""
        token = self.at(place)
        found = {*self.place(place), *self._doing(place)}
        if (token.may_be("adj", "adv") and token.low not in BEFORE_VERB) or token.low in PARTICLES:
            found.add(place + 1)
        if self.low(place - 1) == "but" and any(self.low(n) == "not" for n in range(place)):
            found |= self.noun(place)
        if token.may_be("vn") and self.at(place - 2).may_be("vn", "adj", "adv"):
            found |= self.rest(place + 1)
        return frozenset(found)

    def _is_thought(self, place: int) -> bool:
        """Whether the words before are somebody's thinking or saying: "people tell me I explain it well"."""
        before, earlier = self.low(place - 1), self.low(place - 2)
        told = base_of(earlier) in THINKING and self.at(place - 1).may_be("obj")
        return base_of(before) in THINKING or before in SURE or told

    @once
    def place(self, at: int) -> Ends:
        """`in the January gales`, `by warming the moulds`, `for love nor money`."""
        token, following, after = self.at(at), self.at(at + 1), at + 1
        task = token.low == "to" and following.may_be("v0") and not following.may_be("nm", "npl", "name")
        if not token.may_be("prep") or task:
            return NONE
        found = {*self.noun(after), *self.question(after)}
        if following.may_be(*VERBAL):
            found |= self.rest(after + 1)
        if following.may_be("time", "num", "day", "name") or following.low in OF_A_PLACE or self._is_order(at):
            found.add(after + 1)
        if token.low in FURTHER and following.may_be("prep"):
            found |= self.place(after)
        if token.low in ("with", "without"):
            found |= {end for middle in self.noun(after) for end in self._item(middle)}
        for end in tuple(found):
            if self.low(end) in ("nor", "or", "and", "to"):
                found |= self.noun(end + 1)
        return frozenset(found)

    def _is_order(self, at: int) -> bool:
        return self.low(at) == "at" and self.low(at + 1) in ("first", "last")

    @once
    def subordinate(self, place: int) -> Ends:
        """`until we taught them`, `so that nobody has to ask`, `as I did in Stoke`, `than guess`."""
        low, after = self.low(place), place + 1
        if low in EMPHATIC and self.low(after) in JOINING:
            return self.subordinate(after)
        if low not in JOINING:
            return NONE
        after += (low, self.low(after)) in (("so", "that"), ("as", "if"), ("as", "though"))
        found = set(self.clause(after))
        if low in ("while", "when", "after", "before", "since", "than") and self.at(after).may_be("vg"):
            found |= self.rest(after + 1)
        if low in COMPARING:
            found |= self._item(after) | self.task(after)
        return frozenset(found)

    @once
    def question(self, place: int) -> Ends:
        """`how the lifeboat crew did their debriefs`, `whether I had …`, `what to do`, `how many boats leak`."""
        low, after = self.low(place), place + 1
        if low not in ASKING:
            return NONE
        found = set(self.clause(after))
        if low in ("who", "what", "whoever", "whatever"):
            found |= self.finite(after, "e")
        if low in ("how", "what", "which", "whose"):
            alone = self.is_adverb(after) or self.at(after).may_be("adj")
            for end in {after + 1} if alone else self.noun(after):
                found |= self.clause(end) | self.finite(end, "e")
        if self.low(after) == "to":
            found |= self.task(after + 1)
        return frozenset(found)
