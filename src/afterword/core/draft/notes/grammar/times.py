"""When, how often and how long."""

import re

from afterword.core.draft.notes.grammar.modifiers import TIMES
from afterword.core.draft.notes.grammar.proper import DAYS, MONTHS, UNSURE_MONTHS
from afterword.core.draft.notes.grammar.reading import Found, Reader, keep
from afterword.core.draft.notes.grammar.verb_forms import base_of
from afterword.core.draft.wordlist import words

WHOLE = words("day night week year summer winter morning afternoon evening term season")
MOST_OF = words("days mornings afternoons evenings nights weeks weekends months years")
YEAR = re.compile(r"20\d\d")
DATED = words("expire end start finish open close reopen renew qualify graduate retire begin")
"""Verbs a bare year says the time of."""
COUNTING = words("once twice times half few many much one dozen hundred thousand")
TAKING = words("take last spend cost save lose")
NAMED_DAYS = words("black good palm shrove ash easter super cyber")
"""What makes a day another one: "Black Friday"."""
PERIODS = words("time morning evening afternoon weekend quarter spring autumn fall day school term ward")
ODDS = words("2 3 4 5 two three four five")
"""So many to one: "rye outsells wheat 2 to 1"."""


class Times(Reader):
    """Phrases of time."""

    def time(self, place: int) -> Found:
        """`every Tuesday`, `two days a week`, `from 8 to 9`, `for three winters` where "three winters" was written."""
        token, found = self.at(place), Found()
        if token.low == "most" and self.low(place + 1) in MOST_OF:
            keep(found, place + 2, "", 0.2, self.span(place, place + 2))
        if token.low in TIMES:
            self._repeated(place, found)
        if self.spell_ends(place):
            self._spell(place, found)
        self._whole(place, found)
        if token.low in ("a", "an", "per") and self.at(place + 1).may_be("spell"):
            self._per_spell(place, found)
        if token.low in ("once", "twice") and self.low(place + 1) in ("a", "every"):
            keep(found, place + 3, "", 0, self.span(place, place + 3))
        if token.may_be("num", "day") and self.low(place + 1) == "to" and self.at(place + 2).may_be("num", "day"):
            clock = self.low(place + 3) in ("am", "pm")
            is_odds = not clock and self.low(place + 2) in ("1", "one") and self.low(place) in ODDS
            link = "" if is_odds else "from "
            keep(found, place + 3 + clock, "", 0.5, f"{link}{self.span(place, place + 3 + clock)}")
        self._on_days(place, found)
        if token.text[:1].isupper() and (token.low in MONTHS or token.low in UNSURE_MONTHS):
            keep(found, place + 1, "", 0.5, f"in {token.text}")
            if YEAR.fullmatch(self.at(place + 1).text):
                keep(found, place + 2, "", 0.4, f"in {self.span(place, place + 2)}")
        if YEAR.fullmatch(token.text) and base_of(self.low(place - 1)) in DATED:
            keep(found, place + 1, "", 0.2, f"in {token.text}")
        return found

    def _per_spell(self, place: int, found: Found) -> None:
        """`30 a day`; `for a year` where nothing is counted."""
        counted = any(
            self.at(n).may_be("num", "detn", "det1", "detm") or self.low(n) in COUNTING
            for n in range(max(place - 6, 0), place)
        )
        text = self.span(place, place + 2)
        lasting = any(base_of(self.low(n)) in TAKING for n in (place - 1, place - 2))
        if counted or lasting or self.low(place) == "per":
            keep(found, place + 2, "", 0, text)
        elif self.own:
            keep(found, place + 2, "", 0.5, f"for {text}")

    def _whole(self, place: int, found: Found) -> None:
        """`all night`, `the day before`."""
        token = self.at(place)
        if token.low == "all" and self.low(place + 1) in WHOLE:
            keep(found, place + 2, "", 0, self.span(place, place + 2))
        if token.low == "the" and self.low(place + 1) == "same" and self.at(place + 2).may_be("spell"):
            keep(found, place + 3, "", 0.2, self.span(place, place + 3))
        if token.low == "the" and self.at(place + 1).may_be("spell") and self.low(place + 2) in ("before", "after"):
            keep(found, place + 3, "", 0, self.span(place, place + 3))

    def _on_days(self, place: int, found: Found) -> None:
        """`in the first week`, `on Tuesday morning`, `on Mondays and Thursdays`."""
        token = self.at(place)
        if self.low(place - 1) in NAMED_DAYS:
            return
        if token.low in ("first", "last") and self.at(place + 1).may_be("spell") and not self.at(place + 2).text:
            keep(
                found,
                place + 2,
                "",
                0.6,
                f"{'on' if self.low(place + 1) == 'day' else 'in'} the {self.span(place, place + 2)}",
            )
        if token.low in DAYS and self.low(place + 1) in ("morning", "afternoon", "evening", "night"):
            keep(found, place + 2, "", 0.3, f"on {self.span(place, place + 2)}")
        if token.low in DAYS or token.low.removesuffix("s") in DAYS:
            keep(found, place + 1, "", 0.5, f"on {token.text}")
            if self.low(place + 1) == "and" and self.at(place + 2).may_be("day"):
                keep(found, place + 3, "", 0.5, f"on {self.span(place, place + 3)}")

    def _repeated(self, place: int, found: Found) -> None:
        """`every Tuesday`, `every two weeks`, `every second Tuesday`, `last year`."""
        following = self.at(place + 1)
        skip = 2 if following.may_be("ord", "num", "detn", "adj") or following.low in ("second", "other") else 1
        unit = self.at(place + skip)
        if (
            unit.may_be("spell", "day")
            or unit.low in PERIODS
            or (following.may_be("num", "detn") and unit.may_be("npl"))
        ):
            keep(found, place + skip + 1, "", 0, self.span(place, place + skip + 1))

    def spell_ends(self, place: int) -> int:
        """Where "two years" ends that begins here, or 0."""
        return place + 2 if self.at(place).may_be("num", "detn") and self.at(place + 1).may_be("spell") else 0

    def _spell(self, place: int, found: Found) -> None:
        """`two days a week`, or how long something of the candidate's lasted."""
        if self.low(place + 2) in ("away", "ago", "later", "early", "late"):
            keep(found, place + 3, "", 0, self.span(place, place + 3))
        elif self.low(place + 2) in ("a", "each", "every", "per") and self.at(place + 3).text:
            keep(found, place + 4, "", 0, self.span(place, place + 4))
        else:
            text = self.span(place, place + 2)
            keep(found, place + 2, "", 0.7, f"for {text}" if self.own else text)
