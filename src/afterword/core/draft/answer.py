"""Answering what came: an invitation, a rejection, an offer, a question or a plain reply.

What only the candidate can say (yes or no, which time, the answer itself) is not written for them but asked for.
"""

from afterword.core.case import Correspondence, CorrespondenceKind, Direction, Status
from afterword.core.draft import phrases_later as phrases
from afterword.core.draft import phrases_outcome as outcome
from afterword.core.draft.check_in import named_topic
from afterword.core.draft.closing import next_interview
from afterword.core.draft.forgotten import left_unsaid
from afterword.core.draft.interest import keen
from afterword.core.draft.likeness import share_a_subject
from afterword.core.draft.linked import linked
from afterword.core.draft.own import Form
from afterword.core.draft.reference import refer
from afterword.core.draft.scene import Scene
from afterword.core.draft.text import Text
from afterword.core.draft.thank_you import plan_of
from afterword.core.draft.theirs import INVITATIONS, OFFERS, has_followed_up, latest_from_them
from afterword.core.message import Essential


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


def rejection(scene: Scene) -> Text:
    """Thanks, one good memory, good wishes, and a door left open without a foot in it."""
    topic, uses = named_topic(scene)
    first = scene.say("rejected", outcome.REJECTED)
    memory = scene.say("memory", outcome.MEMORY, topic=topic) if topic else ""
    return Text(
        paragraphs=(" ".join(filter(None, (first, memory))), _parting(scene)),
        uses=uses,
        subjects=phrases.SUBJECT_ANSWER,
        is_glad=False,
    )


def _parting(scene: Scene) -> str:
    """Good wishes, and the door left open."""
    return f"{scene.say('wishes', outcome.WISHES)} {scene.say('another time', outcome.ANOTHER_TIME)}"


def _withdrawal(scene: Scene) -> Text:
    """A plain no of the candidate's own, with thanks and good wishes; it gives no reason, because none is known."""
    was_offered = any(item.kind in OFFERS for item in scene.case.correspondence if item.direction is Direction.IN)
    said = scene.say("declined", outcome.DECLINED if was_offered else outcome.WITHDRAWN)
    return Text(
        paragraphs=(said, scene.say("good wishes", outcome.GOOD_WISHES)),
        subjects=phrases.SUBJECT_ANSWER,
        is_glad=False,
    )


def invitation(scene: Scene) -> Text:
    """Yes to talking again, thanks for the last time where they have not been said, and the point that carried it."""
    day = next_interview(scene)
    thanked = has_followed_up(scene.case, scene.occasion.at)
    first = scene.say("invited", outcome.INVITED if thanked else outcome.INVITED_AND_THANKED)
    second = scene.say("next", outcome.NEXT_ON if day else outcome.NEXT, day=day)
    plan = plan_of(scene)
    main = None if thanked else plan.main or plan.beside
    point = (linked(scene, main) or [refer(scene, main)]) if main else []
    extra = [] if thanked else left_unsaid(scene)
    return Text(
        paragraphs=tuple(filter(None, (f"{first} {second}", " ".join(point), " ".join(extra)))),
        uses=(main.key,) if main else (),
        essentials=(
            Essential.THANKS,
            Essential.ENTHUSIASM,
            *([Essential.FIT] * bool(main and main.is_linked)),
            *([Essential.FORGOTTEN_DETAIL] * bool(extra)),
        ),
        gaps=() if day else ("Say which of the times they offered suits you.",),
        subjects=phrases.SUBJECT_ANSWER,
    )


def _offer(scene: Scene) -> Text:
    return Text(
        paragraphs=(f"{scene.say('offered', outcome.OFFERED)} {scene.say('considering', outcome.CONSIDERING)}",),
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
    """Thanks for asking and the answer, where a note of the candidate's has it; it is asked for where none does."""
    thanked = scene.say("asked", phrases.ASKED_BACK)
    known = [
        scene.say("known", ("{clause}",), clause=own.text)
        for own in scene.material.forgotten
        if own.form is Form.CLAUSE and share_a_subject(own.text, asked.text or "")
    ]
    gap = "Write the answer itself below the first line: only you know it."
    return Text(
        paragraphs=(" ".join((thanked, *known[:1])), scene.say("more", phrases.MORE)),
        gaps=("See whether that answers all they asked.",) if known else (gap,),
        subjects=phrases.SUBJECT_ANSWER,
    )


def _reply(scene: Scene) -> Text:
    return Text(
        paragraphs=(scene.say("asked", phrases.REPLIED), keen(scene)),
        gaps=()
        if scene.case.process.promised_decision
        else ("Add what you want to answer, if anything: thanks alone will do.",),
        subjects=phrases.SUBJECT_ANSWER,
    )
