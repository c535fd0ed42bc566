"""A draft made of the candidate's own notes: never a language model, never an invented fact."""

from datetime import datetime

from afterword.core.advise.advice import Advice, Formality
from afterword.core.case import Case, Person
from afterword.core.channel import Method
from afterword.core.draft.call_notes import call_notes
from afterword.core.draft.letter import letter
from afterword.core.draft.material import material
from afterword.core.draft.message import message
from afterword.core.draft.occasion import firm_of, job_of, occasion
from afterword.core.draft.phrasing import Wording
from afterword.core.draft.scene import Scene, slots_of
from afterword.core.draft.talking_points import talking_points
from afterword.core.draft.voice import is_american, voice_of
from afterword.core.holidays import NO_HOLIDAYS, HolidayCalendar
from afterword.core.message import Draft


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
    `calendar` is asked for a call alone: its sheet lists the office hours left.
    """
    chosen = method or advice.method.value or Method.EMAIL
    scene = scene_of(case, advice, now=now, method=chosen, vary=vary)
    if chosen is Method.PHONE:
        return call_notes(scene, advice, calendar)
    if chosen is Method.IN_PERSON:
        return talking_points(scene, advice)
    return letter(scene, advice, chosen) if chosen.is_letter else message(scene, advice, chosen)


def scene_of(case: Case, advice: Advice, *, now: datetime, method: Method, vary: int = 0) -> Scene:
    """Everything the sentences need, read once."""
    formality = _formality(advice, method)
    when = occasion(case, advice, now=now, american=is_american(case.candidate.locale), spoken=method.is_spoken)
    reader = reader_of(case, advice)
    voice = voice_of(case.candidate, formality, method)
    return Scene(
        case=case,
        reader=reader,
        occasion=when,
        wording=Wording(voice=voice, seed=_seed(case, reader), vary=vary),
        material=material(case, advice, reader, formality, same_day=when.same_day),
        slots=slots_of(case, when, is_formal=voice.is_formal),
    )


def reader_of(case: Case, advice: Advice) -> Person | None:
    """The one advised, or where nothing is advised the only one known to lead the recruitment."""
    leading = [person for person in case.people if person.leads_recruitment]
    return case.person(advice.recipient.person) or (leading[0] if len(leading) == 1 else None)


def _formality(advice: Advice, method: Method) -> Formality:
    """The advised formality; unsure means formal, and a letter goes one notch up."""
    value = advice.formality.value or Formality.FORMAL
    if not method.is_letter:
        return value
    return Formality.PROFESSIONAL if value is Formality.FRIENDLY_PROFESSIONAL else Formality.FORMAL


def _seed(case: Case, reader: Person | None) -> str:
    notes = (*(point.text for point in case.debrief.points), *case.debrief.forgotten)
    person = (case.candidate.name, *case.candidate.writing_samples)
    return "\n".join((*person, firm_of(case), job_of(case), reader.name if reader else "", *notes))
