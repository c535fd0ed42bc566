"""Noun phrases: with what describes them, and joined by "and" or commas."""

from collections.abc import Iterator

from afterword.core.draft.notes.grammar.closed import SUBJECTS
from afterword.core.draft.notes.grammar.owners import is_one_owner
from afterword.core.draft.notes.grammar.reading import Found, Reader, each, keep, once
from afterword.core.draft.wordlist import words

MOST_MODIFIERS = 3
QUANTITIES = words(
    "all both half most some many none each one two three four five six several plenty lots part much few any"
)
PLURAL_QUANTITIES = words("half most some many all both")
PARTS = words(
    "third thirds quarter quarters fifth fifths sixth sixths eighth eighths tenth tenths majority handful couple number dozen fraction"
)
PARTS_IN_ONE = words("two-thirds three-quarters one-third one-quarter one-fifth two-fifths three-fifths")
"""Parts that are one or several as what they are parts of."""
SETTLED = words("the a an my your his her our their its this that these those no every each")
OWNED = words("the my your our their these those his her")
GROUPS = words(
    "choir band orchestra company firm village school crew staff team class group panel board committee family audience cohort squad workforce gang lot"
)
PERSONAL = words("i you we they he she it me us him them")
"""Pronouns that nothing describes."""
SPEAKING = words("i we they he she")
"""What begins a clause of its own behind a comma: "patience, and I notice things"."""
ROUGHLY = words("more_than less_than fewer_than up_to over under nearly almost about around some")
DETERMINED = (("det1", "s"), ("detn", "p"), ("det", "x"), ("detm", "m"))
"""The kinds of determiner, with the number each asks for: one, several, either, anything but one."""


class Things(Reader):
    """Noun phrases."""

    @once
    def thing(self, start: int, article: str = "the") -> Found:
        """A noun phrase with what describes it, and more of them behind "and" or a comma."""
        found: Found = {}
        for (end, number), (cost, text) in self._described(start, article).items():
            keep(found, end, number, cost, text)
            for reading in (
                *self._joined(end, article, cost, text),
                *self._but_not(end, cost, text),
                *self._of_them(end, cost, text),
            ):
                keep(found, *reading)
        return found

    def _joined(self, end: int, article: str, cost: float, text: str) -> Iterator[tuple[int, str, float, str]]:
        """The same with "and …" or ", …, and …" behind it."""
        comma = self.low(end) == ","
        place = end + comma
        link = self.at(place)
        if link.may_be("conj") and not (comma and self.low(place + 1) in SPEAKING):
            shared = "-" if text.split(maxsplit=1)[0].lower() in SETTLED else article
            lead = f"{text}{',' if comma else ''} {'and' if link.low == '&' else link.low}"
            for after, more, other in each(self._described(place + 1, shared)):
                yield after, "p", cost + more, f"{lead} {other}"
        elif (
            comma
            and link.low not in ("not", "but")
            and not self._says_of_all(place)
            and not self._is_described_at_length(end)
        ):
            for after, more, other in each(self._described(place, article)):
                yield from self._joined(after, article, cost + more + 0.2, f"{text}, {other}")

    def _says_of_all(self, place: int) -> bool:
        """`all need rewiring`: a clause about those named before."""
        return self.low(place) in PLURAL_QUANTITIES and self.at(place + 1).may_be("v0", "be", "have", "modal")

    def _is_described_at_length(self, end: int) -> bool:
        """`a group like that in Hull, seating plan`: what follows a thing with two phrases behind it is rather no more of a list."""
        return sum(self.at(n).may_be("prep") for n in range(max(end - 6, 0), end)) > 1

    def _of_them(self, end: int, cost: float, text: str) -> Iterator[tuple[int, str, float, str]]:
        """`frames for the gallery, 19 of them`."""
        if (
            self.low(end) == ","
            and self.at(end + 1).may_be("num", "detn")
            and self.low(end + 2) == "of"
            and self.low(end + 3) in ("them", "which")
        ):
            yield end + 4, "p", cost + 0.1, f"{text}, {self.span(end + 1, end + 4)}"

    def _but_not(self, end: int, cost: float, text: str) -> Iterator[tuple[int, str, float, str]]:
        """`real patients, not just theory`, `picking but not returns`."""
        place = end + (self.low(end) == ",")
        if self.low(place) not in ("not", "but"):
            return
        skip = next((n for n in (1, 2) if self.low(place + n) not in ("just", "only", "not")), 3)
        between = self.span(place, place + skip)
        if "not" not in between or self.low(place + skip) in ("enough", "many", "much", "any"):
            return
        for (after, number), (more, other) in self._described(place + skip, "a").items():
            yield (
                after,
                number,
                cost + more + 0.2,
                f"{text}{'' if between.startswith('but') else ','} {between} {other}",
            )

    @once
    def _described(self, start: int, article: str) -> Found:
        found = self._core(start, article)
        alone = self.low(start) in PERSONAL
        queue = [item for item in found.items() if not (alone and item[0][0] == start + 1)]
        for _ in range(MOST_MODIFIERS):
            fresh = []
            for (end, number), (cost, text) in queue:
                for after, more, tail in self.modifiers(end, number):
                    if keep(found, after, number, cost + more, f"{text} {tail}"):
                        fresh.append(((after, number), found[after, number]))
            queue = fresh
        return found

    def _core(self, start: int, article: str) -> Found:
        first, found = self.at(start), Found()
        if first.low in ("exactly", "only") and (
            self.at(start + 1).may_be("pron", "det") or self.low(start + 1) == "one"
        ):
            for (end, number), (cost, text) in self._core(start + 1, article).items():
                keep(found, end, number, cost + 0.2, f"{first.low} {text}")
        if first.may_be("quote"):
            keep(found, start + 1, "s", 0, first.text)
        if first.may_be("num", "detn") and not (self.low(start + 1) == "to" and self.at(start + 2).may_be("num")):
            is_enough = self.low(start + 2) in ("enough", "plenty", "too_many")
            keep(found, start + 1, "e" if is_enough else "p", 0.3, first.text)
        one = (
            first.low == "one"
            and self.low(start + 1) != "of"
            and self.low(start - 1) != "than"
            and not self.at(start + 1).may_be("prep")
            and not (self.low(start + 1) in ("", "and", "but", ",") and self.at(start - 1).may_be("have"))
        )
        if first.may_be("pron", "obj") and not one:
            keep(found, start + 1, SUBJECTS.get(first.low, "p"), 0, "I" if first.low == "i" else first.text)
        self._quantity(start, found)
        for place, before, settled in self._determined(start, article):
            for (end, number), (cost, text) in self.heads(place, before, settled, article).items():
                keep(found, end, number, cost, text)
        return found

    def _quantity(self, start: int, found: Found) -> None:
        """`half of the class`, `two of them`, `half the crew`."""
        first = self.at(start)
        of = self.low(start + 1) == "of"
        if first.low == "half" and self.at(start + 1).may_be("spell") and not self.at(start + 1).may_be("npl"):
            keep(found, start + 2, "s", 0, f"half a {self.low(start + 1)}")
        self._part_of(start, found)
        if not (first.low in QUANTITIES or first.may_be("num")) or not (of or first.low in ("all", "both", "half")):
            return
        for (end, number), (cost, text) in self._described(start + 1 + of, "the").items():
            if of or text.split(maxsplit=1)[0].lower() in OWNED:
                several = first.low in PLURAL_QUANTITIES and (number == "p" or text.rsplit(maxsplit=1)[-1] in GROUPS)
                people = "p" if several or first.may_be("num", "detn") else number
                keep(found, end, people, cost, f"{first.text}{' of' if of else ''} {text}")

    def _part_of(self, start: int, found: Found) -> None:
        """`a third of the children`, which are as many as the children; `two-thirds of the herd`."""
        words_of_it = 1 if self.low(start) in PARTS_IN_ONE else 2
        is_part = words_of_it == 1 or (
            self.at(start).may_be("num", "det", "det1", "detn") and self.low(start + 1) in PARTS
        )
        of = start + words_of_it
        if not is_part or self.low(of) != "of":
            return
        for (end, number), (cost, text) in self._described(of + 1, "the").items():
            keep(found, end, number, cost, f"{self.span(start, of)} of {text}")

    def _determined(self, start: int, article: str) -> Iterator[tuple[int, tuple[str, ...], str]]:
        """Where the nouns begin, what stands before them, and which number that asks for; nothing for none."""
        first, following = self.at(start), self.at(start + 1)
        yield start, (), ""
        for part, number in DETERMINED:
            if not first.may_be(part):
                continue
            yield start + 1, (first.text,), number
            if following.low in ("same", "first", "last", "next", "other") and self.at(start + 2).may_be("num", "detn"):
                yield start + 3, (first.text, following.text, self.at(start + 2).text), "p"
            if first.low in ("this", "that") and following.low == "very":
                yield start + 2, (first.text, following.text), number
            if number == "x" and following.may_be("num", "detn"):
                yield start + 2, (first.text, following.text), "p"
        if first.low in ROUGHLY and following.may_be("num", "detn"):
            yield start + 2, (first.text, following.text), "p"
        if first.low in ("first", "last", "next") and following.may_be("num", "detn"):
            yield start + 2, ("the", first.text, following.text), "p"
        if first.may_be("num"):
            yield start + 1, (first.text,), "s" if first.low == "1" else "p"
        if first.may_be("poss"):
            bare = is_one_owner(first)
            yield start + 1, (*(("my" if article == "my" else "the",) if bare else ()), first.text), "x"
