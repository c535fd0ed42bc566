"""Answering an invitation to talk again: yes with its time, what they asked for beside it, and thanks."""

from afterword.core.draft.kinds.asked import answered, gap, to_answer
from afterword.core.draft.kinds.offered import Offered, offered
from afterword.core.draft.kinds.requested import requested
from afterword.core.draft.kinds.thank_you import ranked
from afterword.core.draft.kinds.theirs import has_followed_up, latest_from_them, words_from_them
from afterword.core.draft.phrases import outcome
from afterword.core.draft.phrases.later import SUBJECT_ANSWER
from afterword.core.draft.phrasing import listed
from afterword.core.draft.scene import Scene
from afterword.core.draft.sentences.forgotten import left_unsaid
from afterword.core.draft.sentences.telling import tell
from afterword.core.draft.text import Text
from afterword.core.message import Essential


def invitation(scene: Scene) -> Text:
    """Yes to talking again with its time, what is still open, thanks where they have not been said, and the point that carried it."""
    thanked = has_followed_up(scene.case, scene.occasion.at)
    first = scene.say("invited", outcome.INVITED if thanked else outcome.INVITED_AND_THANKED)
    talk = _talk(scene)
    is_alone = thanked or scene.is_short
    main = None if is_alone else next(iter(ranked(scene)), None)
    point = tell(scene, main) if main else []
    extra = [] if is_alone else left_unsaid(scene)
    more = requested(words_from_them(scene.case, scene.occasion.at))
    open_questions, known = answered(scene, more.questions)
    promised = [scene.say("promise", outcome.PROMISE, task=listed(more.tasks))] if more.tasks else []
    yes = " ".join([first, *_accepted(scene, talk), *promised, *known])
    blanks = "\n".join(map(gap, open_questions))
    return Text(
        paragraphs=tuple(filter(None, (yes, blanks, " ".join(point), " ".join(extra)))),
        uses=(main.key,) if main else (),
        essentials=(
            Essential.THANKS,
            Essential.ENTHUSIASM,
            *([Essential.FIT] * bool(main and main.is_linked)),
            *([Essential.FORGOTTEN_DETAIL] * bool(extra)),
        ),
        gaps=tuple(filter(None, (_which_time(talk), _to_keep(more.tasks), to_answer(open_questions)))),
        subjects=SUBJECT_ANSWER,
    )


def _to_keep(tasks: tuple[str, ...]) -> str:
    """A promise made for the candidate is told to them."""
    return (
        f"The draft promises what they asked for (“I will {listed(tasks)}”): take that out if you will not."
        if tasks
        else ""
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
