"""Answering what came: an invitation, a rejection, an offer, a question or a plain reply.

What only the candidate can say (yes or no, which time, the answer itself) is not written for them but asked for.
"""

import re

from afterword.core.case import Correspondence, CorrespondenceKind, Direction, Status
from afterword.core.draft.kinds.asked import answered, gap, questions, quoted, to_answer
from afterword.core.draft.kinds.check_in import named_topic
from afterword.core.draft.kinds.invitation import invitation
from afterword.core.draft.kinds.rejection import rejection
from afterword.core.draft.kinds.theirs import INVITATIONS, OFFERS, has_followed_up, latest_from_them, words_from_them
from afterword.core.draft.phrases import later as phrases
from afterword.core.draft.phrases import outcome
from afterword.core.draft.phrasing import listed
from afterword.core.draft.scene import Scene
from afterword.core.draft.sentences.interest import keen
from afterword.core.draft.text import Text
from afterword.core.message import Essential
from afterword.core.wording import DAYS

BY_DAY = re.compile(rf"(?i:\bby )((?:{'|'.join(DAYS)})(?: (?:morning|noon|lunchtime|evening))?)\b")
"""The day by which they want an answer, as they named it."""


def answer(scene: Scene) -> Text:
    """The answer to the last thing that came from their side."""
    status, latest = scene.case.process.status, latest_from_them(scene.case, scene.occasion.at)
    kind = latest.kind if latest else CorrespondenceKind.REPLY
    if status is Status.WITHDRAWN:
        return _withdrawal(scene)
    if status is Status.REJECTED or kind is CorrespondenceKind.REJECTION:
        return rejection(scene)
    if status is Status.HIRED:
        return _joining(scene)
    if kind in OFFERS or (status is Status.OFFER and kind is not CorrespondenceKind.QUESTION):
        return _offer(scene)
    if kind in INVITATIONS:
        return invitation(scene)
    return _to_a_question(scene, latest) if latest and kind is CorrespondenceKind.QUESTION else _reply(scene)


def _withdrawal(scene: Scene) -> Text:
    """A plain no of the candidate's own, with thanks and good wishes; it gives no reason, because none is known."""
    was_offered = any(item.kind in OFFERS for item in scene.case.correspondence if item.direction is Direction.IN)
    said = scene.say("declined", outcome.DECLINED if was_offered else outcome.WITHDRAWN)
    return Text(
        paragraphs=(said, scene.say("good wishes", outcome.GOOD_WISHES)),
        subjects=phrases.SUBJECT_ANSWER,
        is_glad=False,
    )


def _offer(scene: Scene) -> Text:
    """Thanks, and that the answer will come: by the day they asked for it, where they named one."""
    day = BY_DAY.search(words_from_them(scene.case, scene.occasion.at))
    weighing = outcome.BY_THEN if day else outcome.CONSIDERING
    return Text(
        paragraphs=(
            f"{scene.say('offered', outcome.OFFERED)} {scene.say('considering', weighing, day=day[1] if day else '')}",
        ),
        essentials=(Essential.THANKS, Essential.ENTHUSIASM),
        gaps=("Say your answer, or the day on which you will give it.",),
        subjects=phrases.SUBJECT_ANSWER,
    )


def _joining(scene: Scene) -> Text:
    """Thanks once the job is theirs, with the point they are coming to work on."""
    topic, uses = named_topic(scene)
    ahead = scene.say("ahead", outcome.AHEAD_TOPIC if topic else outcome.AHEAD, topic=topic)
    return Text(
        paragraphs=(f"{scene.say('joining', outcome.JOINING)} {ahead}",),
        uses=uses,
        essentials=(Essential.THANKS, Essential.ENTHUSIASM),
        subjects=phrases.SUBJECT_ANSWER,
    )


def _to_a_question(scene: Scene, asked: Correspondence) -> Text:
    """Thanks and an answer to each part of what they asked, out of the candidate's notes; a visible gap where these have none."""
    thanked = has_followed_up(scene.case, scene.occasion.at)
    thanks = scene.say("asked", phrases.ASKED_BACK if thanked else phrases.ASKED_BACK_AND_THANKED)
    parts = questions(asked.text or "") or ("",)
    open_parts, known = answered(scene, parts)
    told = (" ".join((thanks, *known)), "\n".join(map(gap, open_parts)), scene.say("more", phrases.MORE))
    known_parts = tuple(part for part in parts if part not in open_parts)
    return Text(
        paragraphs=tuple(filter(None, told)),
        gaps=tuple(filter(None, (to_answer(open_parts), _to_check(known_parts)))),
        subjects=phrases.SUBJECT_ANSWER,
    )


def _to_check(parts: tuple[str, ...]) -> str:
    """What the notes have answered, in their words, for the candidate to compare."""
    return f"See whether the draft answers what they asked: {listed(quoted(parts))}." if parts else ""


def _reply(scene: Scene) -> Text:
    """Thanks for their word, and the interest; why, where no message of ours has said it yet."""
    written = has_followed_up(scene.case, scene.occasion.at)
    return Text(
        paragraphs=(
            scene.say("asked", phrases.REPLIED),
            scene.say("still", phrases.STILL) if written else keen(scene),
        ),
        gaps=()
        if scene.case.process.promised_decision
        else ("Add what you want to answer, if anything: thanks alone will do.",),
        subjects=phrases.SUBJECT_ANSWER,
    )
