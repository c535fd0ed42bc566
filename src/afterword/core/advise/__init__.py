"""Advice: one file per question a candidate has after an interview."""

from datetime import datetime

from afterword.core.advise.advice import Advice, FollowUp, Whether, Window
from afterword.core.advise.cautions import cautions
from afterword.core.advise.encouragement import supporting
from afterword.core.advise.essentials import essentials, worth_saying
from afterword.core.advise.formality import formality
from afterword.core.advise.method import method_choice
from afterword.core.advise.method.weighed import Occasion
from afterword.core.advise.next_step import next_step
from afterword.core.advise.questions import questions
from afterword.core.advise.recipient import recipient
from afterword.core.advise.referring import avoid
from afterword.core.advise.situation import Situation, situation_of
from afterword.core.advise.when import deadline, occasion_of, window
from afterword.core.advise.whether import Ruling, ruling_of
from afterword.core.case import Case
from afterword.core.holidays import NO_HOLIDAYS, HolidayCalendar


def advise(case: Case, *, now: datetime, calendar: HolidayCalendar = NO_HOLIDAYS) -> Advice:
    """Whether, when, how, to whom and what, for `case` at `now`, each with its reasons; raises nothing."""
    s = situation_of(case, now=now, calendar=calendar)
    ruling = ruling_of(s)
    occasion = occasion_of(s, ruling)
    return _to_send(s, ruling, occasion) if occasion else _nothing_to_send(s, ruling)


def _to_send(s: Situation, ruling: Ruling, occasion: Occasion) -> Advice:
    method = method_choice(s, occasion)
    whom = recipient(s, method.value, kind=occasion.kind)
    when = window(s, occasion, method.value)
    return Advice(
        follow_up=_whether(s, ruling),
        kind=ruling.kind,
        method=method,
        recipient=whom,
        window=when,
        deadline_24h=deadline(s),
        formality=formality(s, method.value),
        essentials=essentials(s, occasion.kind, method.value),
        refer_to=worth_saying(s, occasion.kind),
        avoid=avoid(s),
        questions=questions(s, is_open=True, method=method),
        warnings=cautions(s, occasion),
        next=next_step(s, ruling, method.value, whom, when),
    )


def _nothing_to_send(s: Situation, ruling: Ruling) -> Advice:
    whom = recipient(s)
    return Advice(
        follow_up=_whether(s, ruling),
        deadline_24h=deadline(s),
        questions=questions(s, is_open=ruling.value is FollowUp.WAIT),
        warnings=cautions(s, None),
        next=next_step(s, ruling, None, whom, Window()),
    )


def _whether(s: Situation, ruling: Ruling) -> Whether:
    return Whether(value=ruling.value, reasons=(ruling.reason, *supporting(s, ruling)))
