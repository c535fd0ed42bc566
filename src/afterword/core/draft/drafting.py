"""Making the draft: what the case says is read once into a scene, and the form of the message is chosen."""

from dataclasses import replace
from datetime import datetime

from afterword.core.advise.advice import Advice
from afterword.core.case import Case, Person
from afterword.core.channel import Method
from afterword.core.draft.forms.call_notes import call_notes
from afterword.core.draft.forms.letter import letter
from afterword.core.draft.forms.message import kind_of, message
from afterword.core.draft.forms.talking_points import talking_points
from afterword.core.draft.gathering import material
from afterword.core.draft.kinds.theirs import latest_from_them
from afterword.core.draft.moment import moment, moment_of, office_of, read_at
from afterword.core.draft.occasion import firm_of, job_of, occasion
from afterword.core.draft.own_messages import own_messages
from afterword.core.draft.phrasing import Wording
from afterword.core.draft.salutation import salutation_of
from afterword.core.draft.scene import Scene, slots_of
from afterword.core.draft.setting import formality_of, method_of, reader_of
from afterword.core.draft.spelling import is_american
from afterword.core.draft.voice import voice_of
from afterword.core.holidays import NO_HOLIDAYS, HolidayCalendar
from afterword.core.message import Draft, MessageKind


def draft(  # noqa: PLR0913 -- the case, the moment, and what may be asked for
    case: Case,
    advice: Advice,
    *,
    now: datetime,
    method: Method | None = None,
    vary: int = 0,
    calendar: HolidayCalendar = NO_HOLIDAYS,
) -> Draft:
    """The draft for this case at this moment: the advised method, or the one asked for.

    The same case, advice and moment give the same draft; another `vary` gives other words for the same things.
    `calendar` is asked where somebody has to be there: for a call, a visit, a note dropped off.
    """
    scene = scene_of(case, advice, now=now, method=method, vary=vary, calendar=calendar)
    return written(scene, advice, calendar)


def written(scene: Scene, advice: Advice, calendar: HolidayCalendar = NO_HOLIDAYS) -> Draft:
    """The draft of a scene, in the form its method has."""
    advice = _as_late_as(scene, advice)
    if scene.method is Method.PHONE:
        return call_notes(scene, advice, calendar)
    if scene.method is Method.IN_PERSON:
        return talking_points(scene, advice)
    return letter(scene, advice) if scene.method.is_letter else message(scene, advice)


def scene_of(  # noqa: PLR0913 -- what a draft is asked for
    case: Case,
    advice: Advice,
    *,
    now: datetime,
    method: Method | None,
    vary: int = 0,
    calendar: HolidayCalendar = NO_HOLIDAYS,
) -> Scene:
    """Everything the sentences need, read once."""
    at = moment(advice, now)
    came = latest_from_them(case, at)
    reader, chosen = reader_of(case, advice, came), method or method_of(case, advice, came)
    at = moment_of(advice, chosen, office_of(case, reader, calendar), now=now)
    today, american = at if chosen.is_spoken else now, is_american(case.candidate.locale)
    when = occasion(case, at=at, now=today, read=read_at(case, chosen, at), american=american)
    formality = formality_of(case, advice, now=now, method=chosen)
    messages = own_messages(case)
    opening = salutation_of(case, reader, formality, chosen, messages)
    voice = voice_of(case.candidate, reader, formality, chosen, messages, opening=opening)
    return Scene(
        case=case,
        method=chosen,
        reader=reader,
        occasion=when,
        salutation=opening,
        wording=Wording(voice=voice, seed=_seed(case, reader), vary=vary),
        material=material(case, advice, reader, formality, when.days),
        slots=slots_of(case, reader, when, formality),
    )


def _as_late_as(scene: Scene, advice: Advice) -> Advice:
    """The advice with the 24 hours told from the moment of this message: a call may only be possible after them.

    They do not bind an answer, which is never late.
    """
    if kind_of(scene, advice) is MessageKind.ANSWER:
        return replace(advice, window=replace(advice.window, closes=None))
    limit = advice.deadline_24h.at
    if limit is None or scene.occasion.at <= limit:
        return advice
    return replace(advice, deadline_24h=replace(advice.deadline_24h, passed=True))


def _seed(case: Case, reader: Person | None) -> str:
    notes = (*(point.text for point in case.debrief.points), *case.debrief.forgotten)
    person = (case.candidate.name, *case.candidate.writing_samples)
    return "\n".join((*person, firm_of(case), job_of(case), reader.name if reader else "", *notes))
