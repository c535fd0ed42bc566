"""A stumble put right: what it was about and the better answer, as far as the note has them."""

import re
from dataclasses import dataclass

from afterword.core.draft.clause import Shape, shape_of
from afterword.core.draft.own import addressed
from afterword.core.draft.perspective import Cast, to_reader
from afterword.core.draft.topic import as_topic

TRIPPED = re.compile(
    r"(?i)\b(?:froze|frozen|blanked|went blank|stumbled|struggled|messed up|fluffed|rambled|waffled|botched|blew|tripped|"
    r"bad answer|poor answer|weak answer|wrong answer|vague|got (?:it )?wrong|mixed up|confused|muddled)\s+(?:up\s+)?(?:on|over|about|with|at|to)?\s*"
    r"(?:the |a )?(?P<topic>[^,.;(]+?)(?:\s+questions?\b|\s+q\b|\s+for\b|\s+then\b|,|\.|;|\(|$)"
)
NOW = re.compile(
    r"(?i)(?:^|[,.;:-]\s*|\b(?:and|but)\s+)(?:i )?(?:would now (?:say|answer)|should have (?:said|answered)|meant to say|meant|the (?:right|correct|real) answer is|it is actually|it's actually|it should be|should be)\b:?\s*(?:that )?(?P<answer>.+)$"
)
SIMPLE_TOPIC = re.compile(r"^[\w' -]{3,60}$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stumble:
    """What went wrong, as far as it can be said calmly: the topic and the answer as it should have been."""

    topic: str = ""
    answer: str = ""


ABSTRACT = ("tion", "sion", "ment", "ance", "ence", "ity", "ics", "ism")


def _named(topic: str) -> str:
    """The subject with its article, where it is a thing and not a field."""
    return topic if topic.endswith(ABSTRACT) else as_topic(topic)


def stumble(text: str, cast: Cast) -> Stumble:
    """The topic and the better answer in a note about a stumble; empty where the note has none."""
    now = NOW.search(text)
    tripped = TRIPPED.search(text)
    topic = re.sub(r"(?i)^(?:two|three|some|all) of ", "", tripped["topic"].strip()) if tripped else ""
    before = text[: now.start()].strip(" ,.;:-") if now else ""
    if not topic and before and shape_of(before) is Shape.NOUN:
        topic = before
    if not SIMPLE_TOPIC.match(topic) or shape_of(topic) is not Shape.NOUN:
        topic = ""
    answer = addressed(now["answer"].strip(" ."), cast) if now else ""
    return Stumble(topic=_named(to_reader(topic, cast)) if topic else "", answer=answer)
