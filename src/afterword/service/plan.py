"""Plan a follow-up: advice, a draft, and the review of that draft; nothing is sent or kept."""

from dataclasses import dataclass
from datetime import datetime

from afterword.core.advise import advise
from afterword.core.advise.advice import Advice, FollowUp
from afterword.core.case import Case
from afterword.core.draft import draft
from afterword.core.holidays import HolidayCalendar
from afterword.core.message import Draft
from afterword.core.review import review
from afterword.core.review.finding import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Everything said about one case at one moment; without a draft when nothing is to be written."""

    format: str = "afterword/1"
    advice: Advice
    draft: Draft | None = None
    review: Report | None = None


def plan(case: Case, *, now: datetime, calendar: HolidayCalendar, vary: int = 0) -> Plan:
    """The plan for `case`. A follow-up that has to wait is drafted; one that is advised against is not."""
    advice = advise(case, now=now, calendar=calendar)
    if advice.follow_up.value not in (FollowUp.YES, FollowUp.WAIT) or advice.method.value is None:
        return Plan(advice=advice)
    written = draft(case, advice, now=now, vary=vary, calendar=calendar)
    return Plan(advice=advice, draft=written, review=review(written.message, case, now=now))
