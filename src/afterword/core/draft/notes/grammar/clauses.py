"""Clauses: a subject and a verb that agree, what goes on behind them, and questions."""

from collections.abc import Callable, Iterator

from afterword.core.draft.notes.grammar.describing import BEFORE_VERB
from afterword.core.draft.notes.grammar.reading import INSERTED, Found, Reader, add, each, keep, led, once
from afterword.core.draft.notes.grammar.verb_classes import ALONE
from afterword.core.draft.notes.grammar.verb_forms import base_of
from afterword.core.draft.wordlist import words

ASKING = words("whoever whatever what how why when where whether who which")
NO_SUBJECTS = words("me us him her them")
COMPARING = words(
    "worked helped saved halved fixed stopped cost took cut kept made beats means saves takes costs makes helps works gets keeps"
)
"""What a doing does: "asking planners beats guessing"."""
BEFORE_DOING = words("while when after before since than")


class Clauses(Reader):
    """Clauses."""

    @once
    def clause(self, start: int = 0, telegram: bool = False, gapped: bool = False) -> Found:  # noqa: FBT001, FBT002 -- part of the key
        """A subject, its verb and the rest.

        `telegram` allows it without "is"; `gapped` says that the noun before it is the object of its verb.
        """
        found: Found = {}
        for place, number, cost, subject in [*self._subjects(start)]:
            said = led(subject, self.finite(place, number, gapped), cost=cost)
            if telegram and number in ("s", "p", "e"):
                stated = led(subject, self.states(place, number), cost=cost)
                add(found, stated, self._sharing(said, self.states, number), self._sharing(stated, self.finite, number))
            add(found, said)
        for end, cost, text in each(self.prepositional(start), self.subordinate(start)):
            comma = self.low(end) == ","
            if self._says_we_in_it(start, end):
                continue
            add(found, led(f"{text}{',' if comma else ''}", self.clause(end + comma), cost=cost + 0.3))
        for end, cost, text in each(found):
            for after, more, tail in self._going_on(end, telegram=telegram):
                keep(found, after, "", cost + more, f"{text}{tail}")
        return found

    def _says_we_in_it(self, start: int, end: int) -> bool:
        """`at the shop we put bread`: a place with a clause in it, which rather begins one of its own."""
        return not self.at(start).may_be("sub") and any(self.at(n).may_be("pron") for n in range(start + 1, end))

    def _sharing(self, said: Found, more: Callable[[int, str], Found], number: str) -> Found:
        """`minutes go out on Fridays and are always short`: one of the two without its "are"."""
        found: Found = {}
        for end, cost, text in each(said):
            if self.low(end) == "and" and (more != self.states or self.low(end + 1) in BEFORE_VERB):
                add(found, led(f"{text} and", more(end + 1, number), cost=cost + 0.1))
        return found

    def _subjects(self, start: int) -> Iterator[tuple[int, str, float, str]]:
        first = self.at(start)
        for (end, number), (cost, text) in self.thing(start, self.bare).items():
            counted = first.may_be("num") and not (self.at(end).may_be("vd") and base_of(self.low(end)) in ALONE)
            if end > start + 1 or not (first.low in NO_SUBJECTS or counted):
                yield end, "p" if end == start + 1 and first.low in ("you", "we", "they") else number, cost, text
                if " per " in text:
                    yield end, "s", cost, text
        if first.low == "there":
            yield start + 1, "t", 0, "there"
        for end, cost, text in each(self.doing(start)):
            alone = end == start + 1 and self.at(end).may_be("vs") and not self.at(end).may_be("npl")
            compares = self.at(end).may_be("vs", "vd") and self.low(end) in COMPARING
            if alone or compares or self.at(end).may_be("be", "modal", "have", "do"):
                yield end, "s", cost + INSERTED * (end == start + 1 and first.may_be("n1")), text
        for end, cost, text in each(self.question(start)):
            yield end, "s", cost, text

    def _going_on(self, end: int, *, telegram: bool) -> Iterator[tuple[int, float, str]]:
        """`, and …`, `because …`, `, not …` behind a clause."""
        comma = self.low(end) == ","
        place, mark = end + comma, "," if comma else ""
        low = self.low(place)
        if low in ("and", "but", "so", "or"):
            that = self.low(place + 1) == "that"
            for after, cost, text in each(self.clause(place + 1 + that, telegram and comma)):
                yield after, cost, f"{mark} {low}{' that' if that else ''} {text}"
        else:
            for after, cost, text in each(self.subordinate(place)):
                yield after, cost, f"{mark} {text}"
        if low == "not":
            for after, cost, text in each(self.thing(place + 1, "a"), self.prepositional(place + 1)):
                yield after, cost, f", not {text}"

    @once
    def subordinate(self, place: int) -> Found:
        """`until we let them train the rest`."""
        token, found = self.at(place), Found()
        if not token.may_be("sub"):
            return found
        skip = 2 if token.low in ("as", "so") and self.low(place + 1) in ("soon", "long", "that") else 1
        add(found, led(self.span(place, place + skip), self.clause(place + skip)))
        if token.low in BEFORE_DOING:
            add(found, led(token.low, self.doing(place + 1)))
        return found

    @once
    def question(self, place: int) -> Found:
        """`how I would rotate 400 credentials`, `what you do with unsold bread`, `who can solder`, `how to open`."""
        token, found = self.at(place), Found()
        if token.low not in ASKING:
            return found
        add(found, led(token.text, self.clause(place + 1)), led(token.text, self.to_do(place + 1)))
        if token.low in ("who", "what", "whoever", "whatever"):
            add(found, led(token.text, self.finite(place + 1, "s")))
        return found
