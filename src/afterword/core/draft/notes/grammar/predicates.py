"""What may follow "is", adjectives with what belongs to them among it."""

from afterword.core.draft.notes.grammar.describing import BEFORE_VERB
from afterword.core.draft.notes.grammar.reading import Found, Reader, add, each, keep, led, once
from afterword.core.draft.wordlist import words

DEGREES = words("very too so more less most not all half")
MEASURED = words("old long away late early ago apart")
APPROVED = words("qualified certified trained registered accredited")


class Predicates(Reader):
    """Predicates."""

    @once
    def predicate(self, place: int) -> Found:
        """A thing, a quality, a place, a doing, what is done; and what may stand behind it."""
        token, found = self.at(place), Found()
        add(
            found,
            {} if self._is_done_by_them(place) else self.thing(place, "a"),
            self.qualities(place),
            self.prepositional(place),
            led("", self.doing(place), cost=0.6),
        )
        add(found, self.to_do(place), self.question(place), self.participle(place), self._not_done(place))
        if token.may_be("adv") and not self._is_half_said(place):
            keep(found, place + 1, "", 0, token.text)
        if token.low in BEFORE_VERB:
            add(found, led(token.text, self.participle(place + 1), self.prepositional(place + 1)))
            add(found, led(token.text, self.qualities(place + 1)))
        if token.low in ("up", "down") and self.low(place + 1).endswith("%"):
            keep(found, place + 2, "", 0, self.span(place, place + 2))
        if token.low == "that":
            add(found, led("that", self.clause(place + 1)))
        self._and_done(found)
        for end, cost, text in each(found):
            for after, more, tail in each(self.rest(end, "is")):
                if tail:
                    keep(found, after, "", cost + more, f"{text} {tail}")
        return found

    def _not_done(self, place: int) -> Found:
        """`not serviced`, `not scanning`."""
        return led("not", self.participle(place + 1), self.doing(place + 1)) if self.low(place) == "not" else {}

    def _and_done(self, found: Found) -> None:
        """`up at four and done by noon`."""
        for end, cost, text in each(found):
            if self.low(end) == "and" and self.at(end + 1).may_be("vn") and self.at(end + 2).may_be("prep"):
                add(found, led(f"{text} and", self.participle(end + 1), cost=cost + 0.3))

    def _is_half_said(self, place: int) -> bool:
        """`now`, `nearly every night`: what stands before a quality or a doing, and is none by itself."""
        following = self.at(place + 1)
        return (
            self.low(place) in BEFORE_VERB
            and self.low(place) != "once"
            and not following.may_be("vg", "vn", "adj", "prep")
        )

    def _is_done_by_them(self, place: int) -> bool:
        """`we are keeping samples`: behind a person, a doing and no kind of thing."""
        return (
            self.at(place).may_be("vg")
            and self.low(place - 1) == "are"
            and self.low(place - 2) in ("we", "they", "you")
        )

    @once
    def qualities(self, place: int) -> Found:
        """`older than the building`, `short of anyone who can draw`, `12 years old`, `CIPD qualified`."""
        token, following, found = self.at(place), self.at(place + 1), Found()
        if token.may_be("num", "detn") and following.may_be("spell") and self.low(place + 2) in MEASURED:
            keep(found, place + 3, "", 0, self.span(place, place + 3))
        names = next(
            (n for n in (1, 2, 3) if not self.at(place + n - 1).may_be("name") or self.low(place + n) in APPROVED), 1
        )
        if token.may_be("name") and self.low(place + names) in APPROVED:
            end = place + names + 1
            keep(found, end, "", 0, self.span(place, end))
            add(found, led(self.span(place, end), self.prepositional(end)))
        if token.low in ("on_time", "in_date"):
            keep(found, place + 1, "", 0, token.text)
        if token.may_be("adv") or token.low in DEGREES:
            add(found, led(token.text, self.qualities(place + 1)))
        if token.may_be("adj") or token.low in ("worth", "due"):
            keep(found, place + 1, "", 0, token.text)
            self._with_complement(place, found)
            self._and_more(place, found)
        return found

    def _with_complement(self, place: int, found: Found) -> None:
        """`keen to learn`, `small enough to know`, `worth doing`."""
        text, after = self.at(place).text, place + 1
        if self.low(after) == "enough":
            text, after = f"{text} enough", after + 1
            keep(found, after, "", 0, text)
        options = [self.to_do(after), self.subordinate(after), self.prepositional(after)]
        if self.low(after) == "than":
            options.append(led("than", self.thing(after + 1)))
        if self.low(place) in ("busy", "worth"):
            options.append(self.doing(after))
        add(found, *(led(text, option) for option in options))

    def _and_more(self, place: int, found: Found) -> None:
        """`calm, tidy and on time`."""
        text, link = self.at(place).text, self.low(place + 1)
        if link == ",":
            more = {key: reading for key, reading in self.qualities(place + 2).items() if " and " in reading[1]}
            add(found, led(f"{text},", more))
        elif link in ("and", "but", "or"):
            lead = f"{text} {link}"
            add(found, led(lead, self.qualities(place + 2)), led(lead, self.prepositional(place + 2)))
