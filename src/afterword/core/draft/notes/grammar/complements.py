"""What stands behind a verb: objects, places, times, reasons, and what some verbs alone may take."""

from collections.abc import Iterator

from afterword.core.draft.notes.grammar.proper import DAYS, MONTHS, UNSURE_MONTHS
from afterword.core.draft.notes.grammar.reading import MENDED, Found, Reader, each, keep
from afterword.core.draft.notes.grammar.uncountable import UNITS
from afterword.core.draft.notes.grammar.verb_classes import (
    CHANGES,
    CREATES,
    GIVES,
    HAS_DONE,
    KNOWN_BY_NAME,
    LINKS,
    MENTAL,
    NO_OBJECT_OF_TIME,
    PARTICLES,
    PLAYED,
    SMALL_CLAUSE,
    WANTS,
    WHOLE_DAYS,
    WITHOUT_OBJECT,
)
from afterword.core.draft.notes.grammar.verb_forms import base_of
from afterword.core.draft.wordlist import words

MOST_PIECES = 6
EATEN = words("eat keep make leave find serve sell paint drink hold get buy")
"""Verbs that say how a thing is by them: "ate them raw"."""
LEFT_SO = words("leave keep")
"""Verbs that say how a thing is left: "left the gate open"."""
DONE_SO = {
    "direct": words("book sell buy ship deliver order report go fly hire source"),
    "double": words("pay charge earn cost"),
    "half": words("pay charge earn cost"),
}
"""Adjectives that say how much or by what way something is done, by its verb: "guests book direct"."""
RANKS = words("come finish rank")
DEGREES = words("not hardly barely rarely seldom scarcely never only mostly mainly even less more better worse badly")
"""How far what was said is so of the next place or time as well: "well in the north and hardly at all in the south"."""
NO_OBJECTS = words("i we they he she")
Piece = tuple[int, float, str, int]
"""Where a complement ends, its cost, its words, and whether it is an object."""


class Complements(Reader):
    """What stands behind verbs."""

    def rest(self, place: int, verb: str) -> Found:
        """Nothing, or what may stand behind this verb."""
        base = "be" if verb == "is" else base_of(verb)
        key = ("rest", place, base if base in KNOWN_BY_NAME else "")
        if key not in self.kept:
            self.kept[key] = {}
            self.kept[key] = self._rest(place, base)
        return self.kept[key]

    def _rest(self, place: int, verb: str) -> Found:
        found: Found = {(place, ""): (0.0, "")}
        most = 2 if verb in GIVES else 1
        queue: list[Piece] = [(place, 0.0, "", 0)]
        for _ in range(MOST_PIECES):
            fresh: list[Piece] = []
            for end, cost, text, objects in queue:
                may_take = objects < most and (not text or objects > 0 or text in PARTICLES)
                linked = self._linked(end) if text else ()
                for after, more, piece, is_object in (*linked, *self._pieces(end, verb, may_take=may_take)):
                    whole = f"{text} {piece}".strip()
                    if keep(found, after, "", cost + more, whole):
                        fresh.append((after, cost + more, whole, objects + is_object))
            queue = fresh
        return found

    def _pieces(self, place: int, verb: str, *, may_take: bool) -> Iterator[Piece]:
        token = self.at(place)
        if not token.text or token.low == ",":
            return
        if may_take and verb != "be":
            yield from self._objects(place, verb)
        for end, cost, text in each(
            self.prepositional(place),
            self.to_do(place),
            self.subordinate(place),
            self.time(place),
            self._that(place, verb),
        ):
            yield end, cost + 0.05, text, 0
        for end, cost, text in each({} if token.low == "not" else self.doing(place)):
            yield end, cost + (0.0 if may_take else 0.4), text, 1
        if token.low.endswith(("self", "selves")):
            yield place + 1, 0.05, token.text, 0
        asks_why = token.low in ("why", "when", "where", "how") and not self.at(place + 1).text
        if (token.may_be("adv") and token.low != "not") or token.low in PARTICLES or token.low == "all" or asks_why:
            yield place + 1, 0.05, token.text, 0
        if verb in CHANGES and token.may_be("num"):
            end = place + 1 + (self.low(place + 1) in UNITS)
            yield end, 0.05, self.span(place, end), 0
        yield from self._of_some_verbs(place, verb)

    def _objects(self, place: int, verb: str) -> Iterator[Piece]:
        token = self.at(place)
        if token.low in NO_OBJECTS or verb in WITHOUT_OBJECT or (verb in NO_OBJECT_OF_TIME and self.spell_ends(place)):
            return
        article = "bare" if verb in PLAYED else "a" if verb in CREATES else "the"
        for end, cost, text in each(self.thing(place, article)):
            lone_day = (
                (
                    token.low.removesuffix("s") in DAYS
                    or ((token.low in MONTHS or token.low in UNSURE_MONTHS) and token.text[0].isupper())
                )
                and (end == place + 1 or self.low(place + 1) == "to" or self.at(place + 1).may_be("prep", "num"))
                and verb not in WHOLE_DAYS
            )
            if not lone_day:
                yield end, cost, text, 1
        for end, cost, text in each(self.question(place)):
            yield end, cost, text, 1

    def _linked(self, place: int) -> Iterator[Piece]:
        """`and in round sums` behind "pay early"."""
        link = self.low(place)
        if link in ("and", "but", "or"):
            if self.at(place + 1).may_be("adv") and self.low(place + 1) != "then":
                end = place + 2 + (self.low(place + 1) == "never" and self.at(place + 2).may_be("adv"))
                if not self.at(end).text or self.low(end) == ",":
                    yield end, 0.2, self.span(place, end), 0
            after = self._past_degree(place + 1)
            for end, cost, text in each(self.prepositional(after)):
                yield end, cost + 0.2, f"{self.span(place, after)} {text}", 0
            if self.low(place - 1) == "first":
                yield from self._then(place, link)

    def _past_degree(self, place: int) -> int:
        """The place behind how far it is so: "hardly at all", "not"."""
        if self.low(place) not in DEGREES:
            return place
        return place + 1 + (self.low(place + 1) == "at_all")

    def _then(self, place: int, link: str) -> Iterator[Piece]:
        """`for a postcode first and the rest later`."""
        for end, cost, text in each(self.thing(place + 1)):
            if self.low(end) in ("later", "after", "afterwards", "second", "last"):
                yield end + 1, cost + 0.2, f"{link} {text} {self.low(end)}", 0

    def _of_some_verbs(self, place: int, verb: str) -> Iterator[Piece]:
        """`feel comfortable`, `want it done`, `let juniors run projects`; "want go" is mended."""
        if (
            verb in WANTS
            and base_of(self.low(place - 1)) in WANTS
            and self.at(place).may_be("v0")
            and not self.at(place).may_be("n1", "nm", "npl")
        ):
            for end, cost, text in each(self.base(place)):
                yield end, cost + MENDED, f"to {text}", 0
        done_so = verb in DONE_SO.get(self.low(place), ()) and not self.at(place + 1).may_be("n1", "npl", "nm")
        if done_so or (verb in RANKS and self.at(place).may_be("ord")):
            yield place + 1, 0.05, self.at(place).text, 0
        if verb in LEFT_SO and not self.at(place - 1).may_be("v0", "vd", "vs") and self.at(place).may_be("adj"):
            yield place + 1, 0.3, self.at(place).text, 0
        if verb in EATEN and self.at(place - 1).may_be("obj"):
            for end, cost, text in each(self.qualities(place)):
                yield end, cost + 0.3, text, 0
        sources = (
            (LINKS, self.qualities),
            (HAS_DONE, self.participle),
            (SMALL_CLAUSE, self.base),
        )
        for verbs, source in sources:
            if verb in verbs:
                doubtful = verb == "have" and source == self.base and self.at(place).may_be("n1", "nm")
                for end, cost, text in each(source(place)):
                    yield end, cost + 0.3 + doubtful * MENDED, text, 0

    def _that(self, place: int, verb: str) -> Found:
        """`that it is right`, and the same without "that" behind a verb of thinking."""
        said = self.low(place) == "that" and not (
            self.at(place + 1).may_be("spell") and not self.at(place + 1).may_be("npl")
        )
        if not said and verb not in MENTAL:
            return {}
        lead = "that " if said else ""
        return {
            (end, ""): (cost + (0 if said else 0.2), f"{lead}{text}")
            for end, cost, text in each(self.clause(place + said))
        }
