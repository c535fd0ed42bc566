"""How something is, where the note leaves the "is" away: "store damp", "line 3 down every second Tuesday"."""

import re

from afterword.core.draft.notes.grammar.describing import BEFORE_VERB
from afterword.core.draft.notes.grammar.reading import MENDED, Found, Reader, add, each, keep, led
from afterword.core.draft.notes.grammar.uncountable import UNITS
from afterword.core.draft.wordlist import words

DATED = re.compile(r" (?:in [A-Z]|in \d{4}|last )")
AGAIN = re.compile(r" (?:once|twice|three times)(?! (?:a|every|each|per)\b)")
STATES = words(
    "down up off out away over back behind ahead short dark alone closed open shut full empty idle still not very too so quite always usually in_date out_of_date"
)
"""Words a state begins with ("down since Monday", "still in date"), beside adjectives and participles."""

MULTIPLES = words("twice double triple")
DAYPARTS = words("days nights mornings evenings weekends weekdays")
NOTHING = words("zero nil")
COUNTED = words("backlog list queue caseload workload target capacity turnover budget limit patch intake roll")
"""What is so many: "backlog 85 repairs"."""


class States(Reader):
    """Predicates without their verb."""

    def states(self, place: int, number: str) -> Found:
        """`is damp`, where only "damp" was written; a place alone rather describes the thing than says anything of it."""
        first, found, is_ = self.at(place), Found(), "are" if number == "p" else "is"
        if first.low in NOTHING:
            return self._at_figure(place, number)
        if first.may_be("num", "detn") and self.low(place + 1) in UNITS:
            measure = f"{is_} {self.span(place, place + 2)}"
            add(found, led(measure, self.rest(place + 2, "is"), cost=MENDED))
            if self.low(place + 2) == "and" and self.low(place + 3) in ("growing", "rising", "falling", "counting"):
                keep(found, place + 4, "", MENDED, f"{measure} {self.span(place + 2, place + 4)}")
        if first.low in MULTIPLES and self.low(place + 1) == "the":
            add(found, self._multiple(place, is_))
        if first.may_be("num") and self.low(place - 1) in COUNTED:
            add(found, led(is_, self.thing(place, "-"), cost=MENDED))
        if first.text.endswith("%"):
            add(found, self._at_figure(place, number))
        if first.low in ("every", "each"):
            add(
                found,
                {
                    key: reading
                    for key, reading in led(is_, self.rest(place, "is"), cost=MENDED).items()
                    if key[0] > place + 1
                },
            )
        elif self._is_not_done(place) or self._says_how(place):
            done = first.may_be("vn") and not first.may_be("adj")
            for end, cost, text in each(self.done(place) if done else self.predicate(place), self._mostly(place)):
                keep(found, end, "", cost + MENDED, _negated(f"{self._verb(place, number, text)} {text}"))
        return found

    def _at_figure(self, place: int, number: str) -> Found:
        """`are at 12%`, `have been at zero for eight months`."""
        first, found = self.at(place), Found()
        for end, cost, text in each(self.rest(place + 1, "is")):
            lately = first.low in NOTHING and text.startswith("for ")
            is_ = ("have been" if number == "p" else "has been") if lately else self._verb(place, number, text)
            keep(found, end, "", cost + MENDED, f"{is_} at {first.text} {text}".strip())
        return found

    def _mostly(self, place: int) -> Found:
        """`are mostly undersized pipes`."""
        often = self.low(place) in ("mostly", "mainly", "usually", "often", "always", "largely")
        return led(self.low(place), self.thing(place + 1, "a")) if often else {}

    def _multiple(self, place: int, is_: str) -> Found:
        """`are double the rest`; `errors on nights are twice those on days` for "twice the days"."""
        lead, what = f"{is_} {self.low(place)}", self.low(place + 2)
        if what in DAYPARTS:
            on = any(self.low(n) == "on" for n in range(place))
            return {(place + 3, ""): (MENDED, f"{lead} those on {what}")} if on else {}
        return led(lead, self.thing(place + 1), cost=MENDED)

    def _is_not_done(self, place: int) -> bool:
        """`counts not matching`, `machines not serviced`."""
        doing = self.low(place) == "not" and self.at(place + 1).may_be("vg", "vn")
        return doing and self.at(place - 1).may_be("npl", "n1", "nm")

    def _says_how(self, place: int) -> bool:
        """Whether the words here say how something is, and the one before them is surely its name and not its verb."""
        first, last, before = self.at(place), self.at(place - 1), self.at(place - 2)
        if first.low in ("both", "all") and self.at(place + 1).may_be("adj", "vn"):
            return True
        if first.may_be("be", "have", "do", "modal", "pron", "det", "det1", "detn", "poss", "num", "sub", "wh", "obj"):
            return False
        if (first.may_be("ord") and first.low != "only" and self.low(place + 1) != "to") or (
            last.may_be("v0") and not last.may_be("n1", "nm", "npl", "adj")
        ):
            return False
        lately = first.low in ("still", "too") or any(item.low == "since" for item in self.words[place:])
        if place == 1 and last.may_be("v0") and first.may_be("prep", "adv") and not lately:
            return False
        if first.may_be("vn") and not self.at(place + 1).text and any(self.low(n) == "with" for n in range(place)):
            return False
        if first.low == "found" or (first.may_be("n1") and not self.at(place + 1).text):
            return False
        if self._says_nothing(place):
            return False
        if first.low in ("about", "from", "on", "in", "with") and self.low(0) in ("most", "half", "many", "some"):
            return True
        settled = self.at(0).may_be("det", "det1", "detn", "poss", "num")
        if (last.may_be("v0") and before.may_be("npl")) or (last.may_be("vs") and place > 1 and not settled):
            return False
        return first.may_be("adj", "vn") or first.low in STATES or first.low in BEFORE_VERB or first.low == "being"

    def _says_nothing(self, place: int) -> bool:
        """`claims by post only`, `a driver short`: a word that rather goes with the thing."""
        low = self.low(place)
        alone = low == "only" and not self.at(place + 1).text
        alone = alone or (low in ("over", "behind") and self.at(0).may_be("det1"))
        return alone or (low == "short" and self.at(0).may_be("det1", "num", "detn"))

    def _verb(self, place: int, number: str, text: str) -> str:
        """The form left out: "has been" for what began in the past, "was" for what the candidate had done to theirs."""
        first, several = self.at(place), number == "p"
        if self.own and first.may_be("vn") and DATED.search(text):
            return "were" if several else "was"
        if not self.own and first.may_be("vn") and text.endswith((" this year", " this month", " this week")):
            return "have been" if several else "has been"
        if re.search(r"(?<!since)(?<!the) last \w+$", text) and " since " not in text and not first.may_be("prep"):
            return "were" if several else "was"
        if first.may_be("vn") and AGAIN.search(text):
            return "have been" if several else "has been"
        if " since " in f" {text} " and first.low != "being":
            return "have been" if several else "has been"
        return "are" if several else "is"


def _negated(said: str) -> str:
    """`have not been serviced` for "have been not serviced"."""
    return re.sub(r"^(has|have) been (not|never) ", r"\1 \2 been ", said)
