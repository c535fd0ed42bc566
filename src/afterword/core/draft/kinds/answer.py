"""Answering what came: an invitation, a rejection, an offer, a question or a plain reply.

What only the candidate can say (yes or no, which time, the answer itself) is not written for them but asked for.
"""

import re

from afterword.core.case import Correspondence, CorrespondenceKind, Direction, Status
from afterword.core.draft.kinds.asked import answers, gap, questions
from afterword.core.draft.kinds.check_in import named_topic
from afterword.core.draft.kinds.offered import Offered, offered
from afterword.core.draft.kinds.thank_you import plan_of
from afterword.core.draft.kinds.theirs import INVITATIONS, OFFERS, has_followed_up, latest_from_them
from afterword.core.draft.phrases import later as phrases
from afterword.core.draft.phrases import outcome
from afterword.core.draft.scene import Scene
from afterword.core.draft.sentences.forgotten import left_unsaid
from afterword.core.draft.sentences.interest import keen
from afterword.core.draft.sentences.linked import linked
from afterword.core.draft.sentences.reference import refer
from afterword.core.draft.text import Text
from afterword.core.message import Essential
from afterword.core.wording import DAYS

APPLY_AGAIN = re.compile(
    r"(?i)\b(?:appl(?:y|ying) (?:again|for (?:other|future|another))|re-?apply|try again|future application)"
)
KEEP_IN_MIND = re.compile(
    r"(?i)\b(?:keep (?:you|your)\b|hold on to your|on file|in mind\b|stay in touch|be in touch|get in touch|come back to you)"
)
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
    """Good wishes, and the door left open, by what they said of it where they did; aloud, only then."""
    words = _their_words(scene)
    door = (
        outcome.APPLY_AGAIN
        if APPLY_AGAIN.search(words)
        else outcome.KEPT_IN_MIND
        if KEEP_IN_MIND.search(words)
        else outcome.ANOTHER_TIME
    )
    wishes = scene.say("wishes", outcome.WISHES)
    if scene.method.is_spoken and door is outcome.ANOTHER_TIME:
        return wishes
    return f"{wishes} {scene.say('another time', door)}"


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
    """Yes to talking again with its time, what is still open, thanks where they have not been said, and the point that carried it."""
    thanked = has_followed_up(scene.case, scene.occasion.at)
    first = scene.say("invited", outcome.INVITED if thanked else outcome.INVITED_AND_THANKED)
    talk = _talk(scene)
    plan = plan_of(scene)
    is_alone = thanked or scene.is_short
    main = None if is_alone else plan.main or plan.beside
    point = (linked(scene, main) or [refer(scene, main)]) if main else []
    extra = [] if is_alone else left_unsaid(scene)
    return Text(
        paragraphs=tuple(filter(None, (" ".join([first, *_accepted(scene, talk)]), " ".join(point), " ".join(extra)))),
        uses=(main.key,) if main else (),
        essentials=(
            Essential.THANKS,
            Essential.ENTHUSIASM,
            *([Essential.FIT] * bool(main and main.is_linked)),
            *([Essential.FORGOTTEN_DETAIL] * bool(extra)),
        ),
        gaps=(_which_time(talk),),
        subjects=phrases.SUBJECT_ANSWER,
    )


def _talk(scene: Scene) -> Offered:
    """The talk they invite to, by the case and by their latest message."""
    latest = latest_from_them(scene.case, scene.occasion.at)
    at = scene.occasion.at
    return offered(
        scene.case,
        (latest.text if latest else None) or "",
        ((latest.at if latest else at).date(), at.date()),
        american=scene.wording.voice.american,
        reader=scene.reader.id if scene.reader else None,
    )


def _accepted(scene: Scene, talk: Offered) -> list[str]:
    """The yes with its time, and what they have left open; where no one time is certain, a gap for it and nothing more."""
    when = f"{talk.when}, {talk.how}" if talk.how and talk.when else talk.when or outcome.WHICH_TIME
    yes = scene.say("confirm", outcome.CONFIRM, when=when)
    if talk.whom:
        yes = yes.rstrip(".") + scene.part("meeting", outcome.AND_MEETING, whom=talk.whom) + "."
    options = {
        (True, True): outcome.ASK_WHERE_AND_WHO,
        (True, False): outcome.ASK_WHERE,
        (False, True): outcome.ASK_WHO,
    }.get((talk.asks_where, talk.asks_who), ())
    return [yes, scene.say("open", options)] if options and talk.when else [yes]


def _which_time(talk: Offered) -> str:
    if talk.when:
        return f"The draft says yes to {talk.when}: change it if that does not suit you."
    return "Put the day and time that suit you where the square brackets are."


def _offer(scene: Scene) -> Text:
    """Thanks, and that the answer will come: by the day they asked for it, where they named one."""
    day = BY_DAY.search(_their_words(scene))
    weighing = outcome.BY_THEN if day else outcome.CONSIDERING
    return Text(
        paragraphs=(
            f"{scene.say('offered', outcome.OFFERED)} {scene.say('considering', weighing, day=day[1] if day else '')}",
        ),
        essentials=(Essential.THANKS, Essential.ENTHUSIASM),
        gaps=("Say your answer, or the day on which you will give it.",),
        subjects=phrases.SUBJECT_ANSWER,
    )


def _their_words(scene: Scene) -> str:
    """What they wrote last."""
    latest = latest_from_them(scene.case, scene.occasion.at)
    return (latest.text if latest else None) or ""


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
    known = [answers(scene, part) for part in parts]
    open_parts = [part for part, answer in zip(parts, known, strict=True) if not answer]
    said = " ".join(dict.fromkeys(filter(None, known)))
    told = (f"{thanks} {said}".strip(), "\n".join(map(gap, open_parts)), scene.say("more", phrases.MORE))
    return Text(
        paragraphs=tuple(filter(None, told)),
        gaps=tuple(filter(None, (_to_answer(open_parts), "See whether that answers all they asked." if said else ""))),
        subjects=phrases.SUBJECT_ANSWER,
    )


def _to_answer(parts: list[str]) -> str:
    if not parts:
        return ""
    named = "; ".join(f"“{part}”" for part in parts if part)
    return f"Write the answer where the square brackets are{f' ({named})' if named else ''}: only you know it."


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
