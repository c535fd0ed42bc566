"""May I…? Every action a candidate might ask about is permitted or refused, always with reasons."""

from datetime import datetime
from difflib import get_close_matches

from afterword.core.advise.situation import situation_of
from afterword.core.case import Case
from afterword.core.errors import BadInputError, Problem
from afterword.core.holidays import NO_HOLIDAYS, HolidayCalendar
from afterword.core.may import afterwards, media, people, repeating, timing
from afterword.core.may.another import about
from afterword.core.may.asked import Action, asked_in
from afterword.core.reason import Verdict

JUDGES: tuple[Action, ...] = (
    repeating.second_message_without_reply,
    timing.check_in_before_promised_date,
    repeating.automatic_resend,
    repeating.resend_to_bounced_address,
    timing.message_before_interview_end,
    timing.send_after_24_hours,
    people.message_to_non_primary_person,
    repeating.separate_message_to_each_interviewer,
    repeating.same_message_to_several_people,
    repeating.same_message_on_several_channels,
    people.direct_contact_bypassing_agency,
    people.invent_contact_details,
    people.any_contact,
    afterwards.linkedin_connection_request,
    media.linkedin_message,
    media.phone_call,
    media.phone_call_outside_office_hours,
    media.unprepared_call,
    media.letter_or_note,
    media.letter_by_post,
    media.in_person_visit,
    media.long_visit_or_discussion,
    media.choose_email_over_phone,
    repeating.message_after_reply,
    afterwards.answer_the_offer,
    afterwards.answer_other_recruiter,
    afterwards.skip_follow_up,
)
ACTIONS: dict[str, Action] = {judge.__name__: judge for judge in JUDGES}


def may(
    action: str, case: Case, *, now: datetime, calendar: HolidayCalendar = NO_HOLIDAYS, process: str | None = None
) -> Verdict:
    """Whether `action` is permitted in `case` at `now`, about `process` (an id; None = the one the case is about).

    Raises BadInputError for an unknown action or process.
    """
    judge = ACTIONS.get(action)
    if judge is None:
        near = get_close_matches(action, ACTIONS, n=1)
        expected = f"perhaps “{near[0]}”" if near else "one of " + ", ".join(ACTIONS)
        raise BadInputError((Problem(path="action", found=f"“{action}”", expected=expected),))
    return judge(asked_in(situation_of(about(case, process), now=now, calendar=calendar)))


def may_all(
    case: Case, *, now: datetime, calendar: HolidayCalendar = NO_HOLIDAYS, process: str | None = None
) -> tuple[Verdict, ...]:
    """The verdict on every action, in the order of ACTIONS; BadInputError for an unknown process."""
    asked = asked_in(situation_of(about(case, process), now=now, calendar=calendar))
    return tuple(judge(asked) for judge in JUDGES)
