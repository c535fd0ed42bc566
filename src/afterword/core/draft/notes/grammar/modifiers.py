"""What stands behind a noun and describes it."""

import re
from collections.abc import Iterator

from afterword.core.draft.notes.grammar.proper import DAYS
from afterword.core.draft.notes.grammar.reading import Found, Reader, each
from afterword.core.draft.notes.grammar.verb_classes import NEVER_DONE
from afterword.core.draft.notes.grammar.verb_forms import DONE, base_of
from afterword.core.draft.wordlist import words

LATER = re.compile(r"(ing) (?:in|on)(?= [A-Z]\w+$)")
"""What a month or a day lacked: "arriving May"."""
TWO_OBJECTS = words("given sent shown offered taught paid left called named")
TIMES = words("every each next last this")
WHEREABOUTS = words(
    "from_start_to_finish next_door everywhere nearby overnight upstairs online outdoors abroad overseas outside ago"
)
SOMEBODY = words("someone somebody anyone anybody something anything")
"""What a bare adjective may stand behind: "need someone bilingual"."""
COMPARED_BY = words("than to for of with about enough")
LASTING = words("valid available due open current")


class Modifiers(Reader):
    """What describes a noun."""

    def modifiers(self, place: int, number: str) -> Iterator[tuple[int, float, str]]:
        """A place, a clause with "who", what was done to it or what it does, what it is for, how it compares."""
        token = self.at(place)
        if not token.text:
            return
        lately = token.low in ("up", "down", "out", "over") and self.low(place + 1) in ("since", "until")
        for end, cost, text in each({} if lately else self.prepositional(place)):
            yield end, cost + 0.1, text
        yield from self._relative(place, number)
        for source, more in (
            (self.done(place), 0.4),
            (self._doing_as_written(place), 0.4),
            (self.to_do(place), 0.2),
            (self._compared(place), 0.2),
            (self._again(place), 0.3),
        ):
            for end, cost, text in each(source):
                if end > place + 1 or (
                    number == "p" and not self.at(end).text and token.may_be("vg") and not token.may_be("nm", "n1")
                ):
                    yield end, cost + more, text
        if token.low == "no":
            yield from ((end, cost + 0.5, f"with {text}") for end, cost, text in each(self.thing(place)))
        if token.low == "," and self.low(place + 1) == "with":
            for end, cost, text in each(self.prepositional(place + 1)):
                yield end, cost + 0.2, f", {text}"
        yield from self._of_somebody(place)
        if token.low in WHEREABOUTS or (token.low == "only" and not self.at(place + 1).text):
            yield place + 1, 0.2, token.text

    def _relative(self, place: int, number: str) -> Iterator[tuple[int, float, str]]:
        """`who ask why`, `that tests ideas`, `where people eat together`, `you built from scrap`."""
        token = self.at(place)
        if token.low in ("who", "which", "that"):
            for end, cost, text in each(self.finite(place + 1, number if number in ("s", "p") else "s")):
                yield end, cost + 0.1, f"{token.low} {text}"
        if token.low in ("that", "which", "where", "when", "how", "why"):
            for end, cost, text in each(self.clause(place + 1, False, token.low in ("that", "which"))):
                yield end, cost + 0.2, f"{token.low} {text}"
        if token.low == "the" and self.at(place + 1).may_be("n1", "npl") and self.at(place + 2).may_be("vd"):
            for end, cost, text in each(self.clause(place, False, True)):
                if end == place + 3 and not self.at(end).text:
                    yield end, cost + 0.6, text
        if token.low in ("you", "i", "we", "they", "nobody") and not self.at(place - 1).may_be("name"):
            for end, cost, text in each(self.clause(place, False, True)):
                yield end, cost + 0.4, text

    def _of_somebody(self, place: int) -> Iterator[tuple[int, float, str]]:
        """`someone bilingual`, `where I was`."""
        if self.low(place) in ("before", "after") and self.at(place + 1).may_be("pron"):
            yield from ((end, cost + 0.4, text) for end, cost, text in each(self.subordinate(place)))
        if self.low(place - 1) in SOMEBODY and self.at(place - 2).may_be("v0", "vs", "prep"):
            yield from ((end, cost + 0.1, text) for end, cost, text in each(self.qualities(place)))
        if self.low(place) == "where" and self.at(place + 1).may_be("pron") and self.at(place + 2).may_be("be"):
            yield place + 3, 0.2, self.span(place, place + 3)

    def _again(self, place: int) -> Found:
        """`every Tuesday`, `once a month`, `600 scripts a day`, `six years running`: not a bare spell of time."""
        days = self.low(place).removesuffix("s") in DAYS and (
            not self.at(place + 1).text or self.low(place + 1) in ("and", ",")
        )
        before = (
            self.low(place) == "the"
            and self.at(place + 1).may_be("spell")
            and self.low(place + 2) in ("before", "after")
        )
        if (
            before
            or days
            or self.low(place) in TIMES
            or self.low(place) in ("once", "twice")
            or self.low(place + 2) in ("a", "per", "each")
        ):
            return self.time(place)
        counted = self.at(place - 1).may_be("npl") and not self.at(place - 1).may_be("spell")
        if counted and self.low(place) in ("a", "an", "per") and self.at(place + 1).may_be("spell"):
            return {(place + 2, ""): (0.0, self.span(place, place + 2))}
        running = self.low(place + 2) == "running" and self.spell_ends(place)
        return {(place + 3, ""): (0.0, self.span(place, place + 3))} if running else {}

    def done(self, place: int) -> Found:
        """What was done to a thing (`found on this beach`); not "cured ours", which has an object and so is what it did."""
        token, following = self.at(place), self.at(place + 1)
        has_object = following.may_be("det", "det1", "pron", "obj", "n1", "npl", "nm", "poss") and not following.may_be(
            "prep", "adv"
        )
        counted = following.may_be("num", "detn") and self.at(place + 2).may_be("npl", "adj", "n1", "nm")
        has_object = has_object or (counted and not self.spell_ends(place + 1) and token.low not in TWO_OBJECTS)
        return {} if DONE.get(token.low) in NEVER_DONE or token.low == "got" or has_object else self.participle(place)

    def _doing_as_written(self, place: int) -> Found:
        """`leaving in May`; where an article had to be put in, the words may hang together otherwise ("waiting list")."""
        certain = base_of(self.low(place)) in NEVER_DONE and self.at(place + 1).may_be("prep")
        return {
            key: reading
            for key, reading in self.doing(place).items()
            if certain or self.span(place, key[0]) in (reading[1], LATER.sub(r"\1", reading[1]))
        }

    def _compared(self, place: int) -> Found:
        """`older than my career`, `open to the public`, `small enough to know`."""
        token = self.at(place)
        fits = self.low(place + 1) in COMPARED_BY or token.low in LASTING
        return self.qualities(place) if fits and token.may_be("adj") else {}
