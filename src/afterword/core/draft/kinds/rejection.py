"""Answering a rejection: thanks, one good memory, good wishes, and a door left open without a foot in it."""

import re

from afterword.core.draft.kinds.check_in import named_topic
from afterword.core.draft.kinds.theirs import words_from_them
from afterword.core.draft.phrases import outcome
from afterword.core.draft.phrases.later import SUBJECT_ANSWER
from afterword.core.draft.scene import Scene
from afterword.core.draft.text import Text
from afterword.core.wording import MONTHS

APPLY_AGAIN = re.compile(
    r"(?i)\b(?:appl(?:y|ying|ied) (?:again|for (?:other|future|another))|re-?appl(?:y|ied)|try again|future application"
    r"|(?:encourage|invite|urge) you to (?:apply|put in)|(?:please|do) apply)\b"
)
SEASON = re.compile(
    rf"\b(?:(?:in|next) (?:the )?(?:new year|spring|summer|autumn|fall|winter)|in (?:{'|'.join(MONTHS)})|next year)\b"
)
"""When there will be an opening, in their words."""
KEEP_IN_MIND = re.compile(
    r"(?i)\b(?:keep (?:you|your)\b|hold on to your|on file|in mind\b|stay in touch|be in touch|get in touch|come back to you)"
)


def rejection(scene: Scene) -> Text:
    """The whole of it; a memory that runs on ends its sentence."""
    topic, uses = named_topic(scene)
    first = scene.say("rejected", outcome.REJECTED)
    options = tuple(o for o in outcome.MEMORY if o.endswith("{topic}")) if "," in topic else outcome.MEMORY
    memory = scene.say("memory", options, topic=topic) if topic else ""
    return Text(
        paragraphs=(" ".join(filter(None, (first, memory))), _parting(scene)),
        uses=uses,
        subjects=SUBJECT_ANSWER,
        is_glad=False,
    )


def _parting(scene: Scene) -> str:
    """Good wishes, and the door left open, by what they said of it where they did; aloud, only then."""
    door, season = _door(words_from_them(scene.case, scene.occasion.at))
    wishes = scene.say("wishes", outcome.WISHES)
    if scene.method.is_spoken and door is outcome.ANOTHER_TIME:
        return wishes
    return f"{wishes} {scene.say('another time', door, season=season)}"


def _door(words: str) -> tuple[tuple[str, ...], str]:
    """How the door is left open, and when they said that there will be an opening."""
    if APPLY_AGAIN.search(words):
        season = SEASON.search(words)
        return (outcome.APPLY_AGAIN_THEN, season[0]) if season else (outcome.APPLY_AGAIN, "")
    return (outcome.KEPT_IN_MIND if KEEP_IN_MIND.search(words) else outcome.ANOTHER_TIME), ""
