"""A stumble put right: what it was about, what was said or done, and how it should have been, as far as the note has them.

A note about a stumble has two halves. The second, what is right (`amends.py`), is known by how it begins or follows the
first, what went wrong (`blunder.py`).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from afterword.core.draft.notes.addressed import addressed
from afterword.core.draft.notes.amends import ENOUGH, POINTING, Amends, Manner, begun_small, marked, unmarked
from afterword.core.draft.notes.blunder import Blunder, Shape, blunder
from afterword.core.draft.notes.facts import BARE, is_so, whole
from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.sentence import clause, to_do
from afterword.core.draft.notes.perspective import Cast
from afterword.core.draft.notes.signposts import signposted

BREAK = re.compile(
    r"[.;:,?] +| - +| \(| and (?=(?:it|they) (?:is|are|was|were|should|must) )| (?=but (?:(?:it|they|I|that|there)(?:'ve|'d|'m)?|at|in|on) )| but (?=[A-Z\d])| (?=it is really )"
    r"| (?=(?:and |when |but )?(?:I )?(?:really )?meant )| (?=(?:and |but )?(?:I'd|I would|would) now )",
    re.IGNORECASE,
)
"""Where one part of a note may end and the next begin; a figure such as 9,000 has no break in it."""
IT_IS = re.compile(r"(?i)\b(it|that)'s\b")
SIGH = re.compile(
    r"(?i)[.,;!]* (?:arg+h+|ug+h+|d'?oh|grr+|damn|sigh|obviously|obvs|of course|oops|idk|ofc|oh well|whoops|silly me|duh|annoying|(?:so |how )?embarrassing|mortifying|cringe|kicking myself|(?:and )?I (?:knew|know) (?:that|this|it)(?: too)?)(?: (?:me|really))?[.! ]*$"
)
"""What a note is given up with, behind all it has to say."""
ITS = re.compile(r"(?i)^its (?=[a-z0-9\"-])(?!own\b|[\w-]+ (?:is|are|was|were|has|have|can|does)\b)")
"""Where "its" owns nothing: behind "its evidence" comes what that is."""
SOMEWHERE = re.compile(r"(?:it|they) (?:is|was|are|were) (?:at|in|on|under|above|behind|below|near) ")
"""Where something is, of which only the question is named."""
FIGURE_ALONE = re.compile(r"I \w+ \d\S*$")
"""A figure given for nobody knows what."""
POINTS = re.compile(r"(?i)\b(?:it|them|they|that|this|those|these|he|she|him|her)\b")
ONE_THING = ("n1", "nm")
IS_OR_ARE = ("is", "are", "was", "has")
MARK = re.compile(r"[;:,]")
JOINED = re.compile(r"[;:,] (?!not )")
OTHERS = re.compile(r"(?i)\b(they|them|their|he|she|him|her|his)\b")
"""Who and what is spoken of in an answer is not the reader."""


class Telling(StrEnum):
    """What is told: a correction, a lapse or a hindsight in a sentence of its own, or an answer and how it is put."""

    NOTHING = "nothing"
    CORRECTION = "correction"
    LAPSE = "lapse"
    HINDSIGHT = "hindsight"
    FACT = "fact"
    WOULD = "would"
    ANSWER = "answer"
    IN_WORDS = "in_words"
    RIGHT = "right"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stumble:
    """What went wrong, as far as it can be said calmly: `told` is the whole of it or the answer as it should have been.

    It has the `topic` it was about beside it, where that is known and not in it.
    """

    telling: Telling = Telling.NOTHING
    topic: str = ""
    told: str = ""

    @property
    def is_put_right(self) -> bool:
        """Whether it can be said at all."""
        return bool(self.told)


def stumble(text: str, cast: Cast) -> Stumble:
    """What went wrong and the better answer in a note about a stumble; without one, the topic alone."""
    text = readable(text, cast)
    if text.startswith("that ") and (only := _only_the_answer(text)):
        return only
    for reading in (marked, unmarked):
        for before, after in _halves(text):
            right = reading(after, before)
            found = put_together(blunder(before), right) if right else None
            if found:
                return found
    return _only_the_answer(text) or Stumble(topic=blunder(text).topic)


def _only_the_answer(text: str) -> Stumble | None:
    """`that the oat bar came first`: what goes on from "I got this wrong and would now say"."""
    said = text.removeprefix("that ")
    if POINTING.match(said) or not (said != text or is_so(said)):
        return None
    told = whole(said)
    if not told or _points_at_nothing(told):
        return None
    telling = Telling.ANSWER if told.startswith("I ") else Telling.RIGHT
    return Stumble(telling=telling, told=told)


def readable(text: str, cast: Cast) -> str:
    """The note with its signposts in one form, without a sigh behind it."""
    text = begun_small(SIGH.sub("", text))
    return signposted(addressed(OTHERS.sub(r"\1ǂ", IT_IS.sub(r"\1 is", text)), cast).replace("ǂ", ""))


def _halves(text: str) -> Iterator[tuple[str, str]]:
    """The note cut in two at each of its breaks, the first break first; nothing stands before the whole of it."""
    yield "", text
    for cut in BREAK.finditer(text):
        if text[: cut.start()].count('"') % 2 == 0:
            yield text[: cut.start()], ITS.sub("it is ", _closed(text[cut.end() :].strip(" .")))


def _closed(text: str) -> str:
    return text if "(" in text else text.rstrip(")")


def put_together(wrong: Blunder, right: Amends) -> Stumble | None:
    """Both halves in the form that holds them, or None where they do not make one."""
    right = replace(right, told=_named_once(right.told, wrong.topic))
    if right.manner is Manner.MEANT:
        both = f"{wrong.told} and {right.told}"
        return Stumble(telling=Telling.CORRECTION, topic=wrong.topic, told=both) if wrong.shape is Shape.CLAIM else None
    if BARE.fullmatch(right.told) and not (wrong.shape is Shape.CLAIM and wrong.is_simple):
        return None
    if (wrong.shape is Shape.DONE and not right.is_marked) or (FIGURE_ALONE.match(wrong.told) and not wrong.topic):
        return None
    if wrong.told:
        return _told_whole(wrong, right)
    if wrong.topic:
        lost = SOMEWHERE.match(right.told) or (wrong.is_cut and (POINTING.match(right.told) or not right.is_marked))
        return None if lost and right.manner is Manner.FACT else _answer(right, wrong.topic)
    return _answer(right, "") if _stands_alone(right, is_all=wrong.shape is Shape.NOTHING) else None


def _named_once(told: str, topic: str) -> str:
    """`it starts at the tube`, where the topic stands right before it, whole or up to its "of"."""
    whole = topic.removeprefix("the ")
    for name in (whole, whole.partition(" of ")[0]):
        _, found, rest = told.removeprefix("the ").partition(f"{name} ")
        if name and found and rest and told.removeprefix("the ").startswith(found):
            verb = word(rest.split(maxsplit=1)[0], first=False)
            if verb.may_be("vs") or verb.low in IS_OR_ARE:
                return f"{'they' if verb.low == 'are' else 'it'} {rest}"
    return told


def _told_whole(wrong: Blunder, right: Amends) -> Stumble | None:
    """`I said 5, but it is 8`, `I blanked on it: …`, `the skin went soft; I should have …`."""
    if wrong.shape is Shape.LAPSE and wrong.topic and right.manner in (Manner.ANSWER, Manner.SHOULD):
        return _answer(right, wrong.topic)
    telling = {Shape.CLAIM: Telling.CORRECTION, Shape.LAPSE: Telling.LAPSE}.get(wrong.shape, Telling.HINDSIGHT)
    if telling is Telling.CORRECTION and right.manner is Manner.OTHERWISE:
        telling = Telling.HINDSIGHT
    topic = "" if wrong.names_it else wrong.topic
    return Stumble(telling=telling, topic=topic, told=f"{wrong.told}{_joint(wrong, right)}{_in_full(right)}")


def _in_full(right: Amends) -> str:
    """The right half as a clause of its own."""
    lead = {Manner.ANSWER: "I would now say", Manner.SHOULD: "I should have said"}.get(right.manner)
    return f"{lead}{_link(right)} {right.told}" if lead else right.told


def _link(right: Amends) -> str:
    """What stands between "I would now say" and the answer: nothing before a few words that are nothing to be done."""
    if right.is_clause:
        return " that"
    flows = MARK.search(right.told) is None and not word(right.told.split(maxsplit=1)[0], first=False).may_be("v0")
    return "" if flows else ":"


def _joint(wrong: Blunder, right: Amends) -> str:
    """How the right half is joined to the other: with "but" where one thing was simply said for another."""
    if right.told[0].isupper() and right.told[1:2].islower():
        return ". "
    is_plain = right.told.startswith(("it ", "they ", "there ", "I ")) and not JOINED.search(right.told)
    if wrong.is_simple and right.manner is Manner.FACT and is_plain:
        return ", but "
    names_it = wrong.names_it and right.told.startswith(("it ", "they "))
    return ": " if names_it and ": " not in right.told else "; "


def _stands_alone(right: Amends, *, is_all: bool) -> bool:
    """Whether it says enough without what it was about; `is_all` says that the note holds nothing else."""
    if POINTING.match(right.told) or _points_at_nothing(right.told):
        return False
    if not (right.is_marked or is_all):
        return False
    return (is_all and len(right.told.split()) > ENOUGH) or bool(
        clause(right.told, own=True) or to_do(right.told, own=True)
    )


def _points_at_nothing(text: str) -> bool:
    """Whether an "it" or a "they" stands before anything that it could mean."""
    found = POINTS.search(text)
    before = text[: found.start()].split() if found else []
    meant = ONE_THING if found and found[0].lower() == "it" else ("n1", "npl", "nm")
    return found is not None and not any(word(part, first=False).may_be(*meant) for part in before)


def _answer(right: Amends, topic: str) -> Stumble:
    """An answer beside what it answers."""
    if topic.startswith("why "):
        right = replace(right, told=right.told.removeprefix("the honest answer is that "))
    if right.manner in (Manner.ANSWER, Manner.SHOULD):
        return Stumble(telling=Telling.ANSWER if right.is_clause else Telling.IN_WORDS, topic=topic, told=right.told)
    behind = Telling.WOULD if topic else Telling.HINDSIGHT
    telling = Telling.FACT if right.manner is Manner.FACT else behind
    return Stumble(telling=telling, topic=topic, told=right.told)
