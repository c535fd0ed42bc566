"""Noun phrases as they are written out, with what describes them and more of them behind "and"."""

from collections.abc import Iterator

from afterword.core.draft.notes.written_out.names import COMPOUNDED, PERIODS, Names
from afterword.core.draft.notes.written_out.places import NONE, Ends, Numbered, once
from afterword.core.draft.wordlist import words

UNDESCRIBED = words("i you we they he she it me us him them there this that these")
"""Pronouns that nothing describes."""
SPEAKING = words("we you they he she")
"""What begins a clause of its own behind "and": "a kit room and they all train together"."""
OBJECTS = ("det", "det1", "obj", "pron")
BEHIND_A_NOUN = words(
    "else alone themselves itself myself ourselves himself herself here there upstairs downstairs outside each ago later old away online"
)
UNNAMED = words("nobody nothing somebody something anybody anything everybody everything someone anyone everyone")
"""Behind these an adjective may stand: "nobody local"."""
RELATIVE = words("who which where whose")
LIKENED = words("like such_as unlike including")


class Phrases(Names):
    """Noun phrases."""

    def noun(self, place: int) -> Ends:
        """A noun phrase with what describes it, and more of them behind "and"."""
        return frozenset(end for end, _ in self.nouns(place))

    @once
    def nouns(self, place: int) -> Numbered:
        """The same with its number."""
        return frozenset(self._series(place))

    def _series(self, place: int) -> Iterator[tuple[int, str]]:
        for end, number in self.described(place):
            yield end, number
            yield from ((after, "p") for after in self._more_of_them(end))

    def _more_of_them(self, end: int, *, listed: bool = False) -> Ends:
        """`… and the cold batches`, `…, a van and two crews`; behind a comma "and" joins no two things."""
        comma = self.low(end) == ","
        link = end + comma
        if self.low(link) in COMPOUNDED:
            pair = (listed or not comma) and self.low(link + 1) not in SPEAKING
            return frozenset(after for after, _ in self.described(link + 1)) if pair else NONE
        if not comma:
            return NONE
        return frozenset(last for after, _ in self.described(link) for last in self._more_of_them(after, listed=True))

    @once
    def described(self, place: int) -> Numbered:
        """A noun phrase with places, clauses and the like behind it."""
        found = set(self.core(place))
        alone = self.low(place) in UNDESCRIBED or (self.at(place).may_be("detm") and self.low(place) != "all")
        queue = [(end, number) for end, number in found if not (alone and end == place + 1)]
        while queue:
            end, number = queue.pop()
            fresh = {(after, number) for after in self._describing(end)} - found
            found |= fresh
            queue += fresh
        return frozenset(found)

    def _inserted(self, place: int) -> Ends:
        """`, who has been there since 1991,`: a clause between two commas."""
        if self.low(place) != "," or self.low(place + 1) not in RELATIVE:
            return NONE
        return frozenset(end + 1 for end in self.relative(place + 1) if self.low(end) == ",")

    @once
    def _describing(self, place: int) -> Ends:
        """A place, a clause, what was done to it or what it does, what it is for, how often."""
        token, following = self.at(place), self.at(place + 1)
        found = set(self.place(place) | self.relative(place) | self._inserted(place))
        if token.may_be("vg", "unknown_ing") or (token.may_be("vn") and not following.may_be(*OBJECTS)):
            found |= self.rest(place + 1)
        if token.low == "to":
            found |= self.task(place + 1)
        if token.low in BEHIND_A_NOUN or (self.low(place - 1) in UNNAMED and token.may_be("adj")):
            found.add(place + 1)
        if token.low in LIKENED:
            found |= self.noun(place + 1)
        if token.low in ("a", "an", "per", "every", "each") and following.low in PERIODS:
            found.add(place + 2)
        if token.may_be("adj") and following.may_be("prep"):
            found |= self.place(place + 1)
        return frozenset(found)
