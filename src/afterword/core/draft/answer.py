"""Answering what came: an invitation, a rejection, an offer, a question or a plain reply.

What only the candidate can say (yes or no, which time, the answer itself) is not written for them but asked for.
"""

from afterword.core.case import Correspondence, CorrespondenceKind, Direction, Status
from afterword.core.draft import phrases_later as phrases
from afterword.core.draft.check_in import promised_day
from afterword.core.draft.closing import next_interview
from afterword.core.draft.paragraphs import keen
from afterword.core.draft.scene import Scene
from afterword.core.draft.text import Text
from afterword.core.message import Essential

ANSWERABLE = (
    CorrespondenceKind.REJECTION,
    CorrespondenceKind.OFFER,
    CorrespondenceKind.CONTRACT,
    CorrespondenceKind.INVITATION,
    CorrespondenceKind.ARRANGEMENT,
    CorrespondenceKind.QUESTION,
    CorrespondenceKind.REPLY,
    CorrespondenceKind.MESSAGE,
)
OFFERS = (CorrespondenceKind.OFFER, CorrespondenceKind.CONTRACT)


def answer(scene: Scene) -> Text:
    """The answer to the last thing that came from their side."""
    if scene.case.process.status is Status.WITHDRAWN:
        return _withdrawal(scene)
    kind = _answered(scene)
    if kind is CorrespondenceKind.REJECTION:
        return rejection(scene)
    if kind in OFFERS:
        return _offer(scene)
    if kind in (CorrespondenceKind.INVITATION, CorrespondenceKind.ARRANGEMENT):
        return _invitation(scene)
    return _reply(scene, is_question=kind is CorrespondenceKind.QUESTION)


def _answered(scene: Scene) -> CorrespondenceKind:
    if scene.case.process.status is Status.REJECTED:
        return CorrespondenceKind.REJECTION
    last = latest_from_them(scene)
    if scene.case.process.status is Status.OFFER and (last is None or last.kind is not CorrespondenceKind.QUESTION):
        return CorrespondenceKind.OFFER
    return last.kind if last else CorrespondenceKind.REPLY


def latest_from_them(scene: Scene) -> Correspondence | None:
    """The last thing they sent about this process that can be answered."""
    own, interview = scene.case.process.id, scene.occasion.interview
    since = interview.end if interview else None
    came = [
        item
        for item in scene.case.correspondence
        if item.direction is Direction.IN
        and item.kind in ANSWERABLE
        and item.process == own
        and item.at <= scene.occasion.at
        and (since is None or item.at > since)
    ]
    return max(came, key=lambda item: item.at, default=None)


def rejection(scene: Scene) -> Text:
    """Thanks, one good memory, good wishes, and a door left open without a foot in it."""
    topic, uses = _memory(scene)
    first = scene.say("rejected", phrases.REJECTED)
    memory = scene.say("memory", phrases.MEMORY, topic=topic) if topic else ""
    return Text(
        paragraphs=(" ".join(filter(None, (first, memory))), scene.say("another time", phrases.ANOTHER_TIME)),
        uses=uses,
        subjects=phrases.SUBJECT_ANSWER,
    )


def _withdrawal(scene: Scene) -> Text:
    """A plain no of the candidate's own, with thanks and good wishes; it gives no reason, because none is known."""
    was_offered = any(item.kind in OFFERS for item in scene.case.correspondence if item.direction is Direction.IN)
    said = scene.say("declined", phrases.DECLINED if was_offered else phrases.WITHDRAWN)
    return Text(
        paragraphs=(said, scene.say("good wishes", phrases.GOOD_WISHES)),
        essentials=(Essential.THANKS,),
        subjects=phrases.SUBJECT_ANSWER,
    )


def _memory(scene: Scene) -> tuple[str, tuple[str, ...]]:
    for raised in scene.material.raised:
        if raised.heard.topic and raised.heard.who in ("", "you", "we") and not raised.heard.topic.startswith('"'):
            return raised.heard.topic, (raised.key,)
    return "", ()


def _invitation(scene: Scene) -> Text:
    day = next_interview(scene)
    second = scene.say("next", phrases.NEXT_ON if day else phrases.NEXT, day=day)
    gaps = () if day else ("Say which of the times they offered suits you.",)
    return Text(
        paragraphs=(f"{scene.say('invited', phrases.INVITED)} {second}",),
        essentials=(Essential.THANKS, Essential.ENTHUSIASM),
        gaps=gaps,
        subjects=phrases.SUBJECT_ANSWER,
    )


def _offer(scene: Scene) -> Text:
    return Text(
        paragraphs=(f"{scene.say('offered', phrases.OFFERED)} {scene.say('considering', phrases.CONSIDERING)}",),
        essentials=(Essential.THANKS, Essential.ENTHUSIASM),
        gaps=("Say your answer, or the day on which you will give it.",),
        subjects=phrases.SUBJECT_ANSWER,
    )


def _reply(scene: Scene, *, is_question: bool) -> Text:
    thanked = scene.say("asked", phrases.ASKED_BACK if is_question else phrases.REPLIED)
    day = "" if is_question else promised_day(scene)
    missing = (
        "Write the answer itself below the first line: only you know it."
        if is_question
        else "Add what you want to answer, if anything: thanks alone will do."
    )
    second = keen(scene) if not is_question else scene.say("more", phrases.MORE)
    return Text(
        paragraphs=tuple(filter(None, (thanked, second))),
        gaps=(missing,) if is_question or not day else (),
        subjects=phrases.SUBJECT_ANSWER,
    )
