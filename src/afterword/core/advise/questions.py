"""What to ask, most decisive first: each answer would decide something the advice must not guess."""

from afterword.core.advise.recipient import courier_of
from afterword.core.advise.situation import Situation
from afterword.core.advise.touch import can_reach, has_details, has_only_bounced_address
from afterword.core.case import InterviewStatus, Sure
from afterword.core.channel import Channel, Method
from afterword.core.clock import zone
from afterword.core.reason import Question
from afterword.core.wording import listed, short, the_moment


def questions(s: Situation, *, is_open: bool) -> tuple[Question, ...]:
    """The questions of this case; while something may still go (`is_open`) also those about how."""
    found = [_was_it_sent(s), _when_did_it_end(s)]
    if is_open:
        found += [_who_leads(s), _contact_details(s), _which_zone(s), _by_when(s), _letter_arrival(s)]
    return tuple(question for question in found if question is not None)


def _was_it_sent(s: Situation) -> Question | None:
    if not s.conversation.uncertain:
        return None
    item = s.conversation.uncertain[-1]
    return Question(
        id="was_it_sent", text=f"Did your message of {the_moment(item.at, s.here)} go out? Your Sent folder may know."
    )


def _when_did_it_end(s: Situation) -> Question | None:
    if s.case.interviews and s.held is None and s.ahead is None:
        return None
    if s.held is None:
        if s.ahead is not None and s.ahead.end is not None:
            return None
        return Question(id="when_did_it_end", text="When did the interview end? The 24 hours run from there.")
    if s.ended is not None and s.held.status is not InterviewStatus.PLANNED:
        return None
    if s.ended is not None:
        return Question(
            id="when_did_it_end",
            text=f"It was planned to end on {the_moment(s.ended, s.here)}. Did it take place, and when did it really end?",
        )
    return Question(id="when_did_it_end", text="When did the interview end? The 24 hours run from there.")


def _who_leads(s: Situation) -> Question | None:
    if s.lead is not None:
        return None
    if s.leads:
        names = listed(sorted(person.name for person in s.leads))
        return Question(id="who_leads_recruitment", text=f"{names}: which of them has the final say in this hire?")
    return Question(id="who_leads_recruitment", text="Who is in charge of this hire? Nobody has said so yet.")


def _contact_details(s: Situation) -> Question | None:
    if s.lead is None:
        return None
    has_way = has_details(s, s.lead) and not has_only_bounced_address(s, s.lead)
    through = courier_of(s)
    if has_way or (through is not None and has_details(s, s.lead)):
        return None
    ask = f" {through.name} would know." if through else ""
    return Question(
        id="contact_details_of_primary_person", text=f"How can {s.lead.name} be reached? Ask, do not work it out.{ask}"
    )


def _which_zone(s: Situation) -> Question | None:
    if _is_contradicted(s) and s.held and s.held.end and s.held.time_zone:
        stated = s.held.end.isoformat()[-6:]
        return Question(
            id="which_time_zone",
            text=f"The end is given with {stated}, which is not the time in {s.held.time_zone}. Which of them is right?",
        )
    promise = s.case.process.promised_decision
    is_promise_placed = promise is None or promise.time_zone is not None or s.office is not None
    if s.office is not None and is_promise_placed:
        return None
    return Question(
        id="which_time_zone", text="Which time zone do they work in? Office hours and promised days depend on it."
    )


def _is_contradicted(s: Situation) -> bool:
    """The end of the interview carries an offset that its zone never had at that moment."""
    if s.held is None or s.held.end is None or s.held.time_zone is None:
        return False
    return s.held.end.astimezone(zone(s.held.time_zone)).utcoffset() != s.held.end.utcoffset()


def _by_when(s: Situation) -> Question | None:
    words = s.case.process.decision_words
    if words is None or s.case.process.promised_decision is not None:
        return None
    return Question(id="by_which_date", text=f"They said “{short(words)}”: which is the last day that can mean?")


def _letter_arrival(s: Situation) -> Question | None:
    debrief = s.case.debrief
    wants_letter = debrief.letter_is_welcome is Sure.YES and s.lead is not None and can_reach(s, s.lead, Channel.LETTER)
    if not wants_letter or debrief.letter_arrives_at is not None or debrief.preferred_method is Method.LETTER_BY_HAND:
        return None
    return Question(
        id="when_would_the_letter_arrive", text="When would a letter posted now arrive? It should be inside 24 hours."
    )
