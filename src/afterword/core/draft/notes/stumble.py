"""A stumble put right: what it was about, what was said or done, and how it should have been, as far as the note has them.

A note about a stumble has two halves. The second, what is right, is known by how it begins ("should have", "meant",
"it's", "I'd now say"); the first is read as a claim, as something done or as what was asked about.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from afterword.core.draft.notes.addressed import addressed
from afterword.core.draft.notes.amends import Amends, Manner, marked, stands_alone, unmarked
from afterword.core.draft.notes.blunder import Blunder, blunder
from afterword.core.draft.notes.perspective import Cast, to_reader

BREAK = re.compile(
    r"[.;:,] +| - +| \(| (?=but (?:it|they|I|that|there) )| (?=it is really )"
    r"| (?=(?:and |when |but )?(?:I )?(?:really )?meant )| (?=(?:and |but )?(?:I'd|I would|would) now )",
    re.IGNORECASE,
)
"""Where one part of a note may end and the next begin; a figure such as 9,000 has no break in it."""
IT_IS = re.compile(r"(?i)\b(it|that)'s\b")
ITS = re.compile(r"(?i)^its (?=[a-z0-9])(?!own\b)")
SOMEWHERE = re.compile(r"(?:it|they) (?:is|was|are|were) (?:at|in|on|under|above|behind|below|near) ")
"""Where something is, of which only the question is named."""
JOINED = re.compile(r"[;:,] (?!not )")
THEY = re.compile(r"(?i)\b(they|them)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stumble:
    """What went wrong, as far as it can be said calmly: the topic and the answer as it should have been.

    Where one thing was said for another, `misspoke` is the whole of it ("I said FEFO and meant FIFO"); where something
    was done that should have been done otherwise, `mishap` is ("the demo crashed; I should have had a recording").
    """

    topic: str = ""
    answer: str = ""
    misspoke: str = ""
    mishap: str = ""

    @property
    def is_put_right(self) -> bool:
        """Whether it can be said at all."""
        return bool(self.answer or self.misspoke or self.mishap)


def stumble(text: str, cast: Cast) -> Stumble:
    """What went wrong and the better answer in a note about a stumble; without one, the topic alone."""
    text = IT_IS.sub(r"\1 is", text)
    for reading in (marked, unmarked):
        for before, after in _halves(text):
            right = reading(after, before)
            found = _put_together(blunder(before), right, cast) if right else None
            if found:
                return found
    return Stumble(topic=to_reader(blunder(text).topic, cast))


def _halves(text: str) -> Iterator[tuple[str, str]]:
    """The note cut in two at each of its breaks, the first break first; nothing stands before the whole of it."""
    yield "", text
    for cut in BREAK.finditer(text):
        if text[: cut.start()].count('"') % 2 == 0:
            yield text[: cut.start()], ITS.sub("it is ", _closed(text[cut.end() :].strip(" .")))


def _closed(text: str) -> str:
    return text if "(" in text else text.rstrip(")")


def _put_together(wrong: Blunder, right: Amends, cast: Cast) -> Stumble | None:
    """Both halves in the form that holds them, or None where they do not make one."""
    told = _of_things(right.told, cast)
    if right.manner is Manner.MEANT:
        return Stumble(misspoke=addressed(f"{wrong.claim} and {told}", cast)) if wrong.claim else None
    if wrong.claim and right.manner is not Manner.ANSWER:
        return Stumble(misspoke=f"{addressed(wrong.claim, cast)}{_joint(wrong, told)}{told}")
    if wrong.mishap and right.manner is not Manner.ANSWER:
        return Stumble(mishap=f"{addressed(wrong.mishap, cast)}; {told}")
    if wrong.topic and right.manner is not Manner.OTHERWISE:
        if SOMEWHERE.match(told):
            return None
        return Stumble(topic=to_reader(wrong.topic, cast), answer=told)
    if not stands_alone(right, is_all=wrong.is_nothing):
        return None
    return Stumble(mishap=told) if right.manner is Manner.OTHERWISE else Stumble(answer=told)


def _joint(wrong: Blunder, told: str) -> str:
    """How the right half is joined to a claim: with "but" where one thing was simply said for another."""
    is_plain = wrong.is_simple and told.startswith(("it ", "they ", "there ", "I "))
    return ", but " if is_plain and not JOINED.search(told) else "; "


def _of_things(answer: str, cast: Cast) -> str:
    """The answer as it is said to the reader; "they" in it are the things asked about."""
    return addressed(THEY.sub(r"\1ǂ", answer), cast).replace("ǂ", "")
