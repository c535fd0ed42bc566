"""What stands behind a comma and says more of what was named before: a measure, a part of it, how it is."""

from afterword.core.draft.notes.grammar.reading import Found, Reader, add, each, keep, led
from afterword.core.draft.notes.grammar.uncountable import NUMBERED
from afterword.core.draft.notes.grammar.verb_classes import NEVER_DONE
from afterword.core.draft.notes.grammar.verb_forms import base_of
from afterword.core.draft.wordlist import words

HOW_MUCH = words(
    "mostly mainly partly largely only all both none most some half always usually often never still too very rarely nearly almost about over up_to more_than less_than at_least now still"
)
"""Words an aside begins with, beside numbers."""
TOPMOST = words(
    "oldest newest first last longest shortest worst best biggest largest smallest busiest latest earliest highest lowest youngest cheapest"
)


PEAKS = words("worst best busiest highest lowest")
"""What something is at one time more than at any other: "worst in February"."""


class Asides(Reader):
    """Asides."""

    def aside(self, place: int) -> Found:
        """`20 litres a week`, `most from 2019`, `the oldest from May`, `always late`, `due in three weeks`."""
        token, found = self.at(place), Found()
        if token.may_be("num", "detn") or token.low in HOW_MUCH or token.low == "one":
            self._measured(place, found)
        if token.low in HOW_MUCH and not (token.low == "all" and not self.at(place + 2).text):
            if self._is_all_that_does(place):
                return found
            sources = (self.qualities, self.aside, self.participle, self.prepositional, self.subordinate, self.time)
            add(found, *(led(token.text, source(place + 1)) for source in (*sources, self.thing)))
        self._placed(place, found)
        if token.low == "one":
            add(found, led("one", self.prepositional(place + 1)))
        if token.low in NUMBERED and self.at(place + 1).may_be("num"):
            keep(found, place + 2, "", 0, self.span(place, place + 2))
        if token.low in TOPMOST:
            add(found, led(self._topmost(place), self.prepositional(place + 1), self.subordinate(place + 1)))
        elif token.may_be("adj"):
            add(found, {key: reading for key, reading in self.qualities(place).items() if key[0] > place + 1})
        if token.may_be("npl") and self.low(place + 1) == "and" and self.low(place + 2) == "all":
            keep(found, place + 3, "", 0, self.span(place, place + 3))
        return found

    def _is_all_that_does(self, place: int) -> bool:
        """`all need rewiring`: a clause of its own."""
        following = self.at(place + 1)
        of_all = self.low(place) in ("all", "both", "most", "half", "none")
        return of_all and following.may_be("v0", "vs") and not following.may_be("vn")

    def _placed(self, place: int, found: Found) -> None:
        """`on site by September`, `down to 50 minutes`, `twice a shift`."""
        token = self.at(place)
        if token.low in ("on", "in", "at", "from", "until", "by", "since", "across"):
            for end, cost, text in each(self.prepositional(place)):
                keep(found, end, "", cost, text)
                add(found, led(text, self.prepositional(end), cost=cost + 0.1))
        if token.low in ("up", "down"):
            add(found, led(token.low, self.prepositional(place + 1)))
        if token.low in ("once", "twice", "every", "each"):
            add(found, self.time(place))

    def _topmost(self, place: int) -> str:
        """`the oldest`, but `worst` in February."""
        timely = self.low(place) in PEAKS and self.at(place + 2).may_be("day", "spell")
        return self.at(place).text if timely else f"the {self.at(place).text}"

    def _measured(self, place: int, found: Found) -> None:
        """A number of things with what describes them, where they are and how often."""
        token = self.at(place)
        add(found, self.thing(place, "-"))
        if token.may_be("num"):
            keep(found, place + 1, "", 0.1, token.text)
        for end, cost, text in each(found):
            add(found, led(text, self.time(end), cost=cost + 0.2))
            add(found, led(text, self.qualities(end), cost=cost + 0.3))
            if self.at(end).may_be("adv") or self.low(end) == "each":
                keep(found, end + 1, "", cost + 0.2, f"{text} {self.at(end).text}")
            done = self.at(end).may_be("vn") and base_of(self.low(end)) not in NEVER_DONE and end > place + 1
            if done and not self.at(end + 1).text:
                keep(found, end + 1, "", cost + 0.2, f"{text} {self.at(end).text}")
            if text.endswith("of them"):
                add(found, led(text, self.qualities(end), self.participle(end), self.prepositional(end), cost=cost))
