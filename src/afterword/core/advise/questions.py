"""What to ask, most decisive first: each answer decides something the advice must not guess."""

from datetime import UTC, timedelta

from afterword.core.advise.advice import MethodChoice
from afterword.core.advise.method import needs_address
from afterword.core.advise.recipient import courier_of
from afterword.core.advise.rule import question
from afterword.core.advise.situation import Situation, agency_person, is_agency_unknown
from afterword.core.advise.touch import can_reach, has_details, has_only_bounced_address
from afterword.core.case import InterviewStatus, Sure
from afterword.core.channel import Channel, Method
from afterword.core.clock import zone
from afterword.core.reason import Question
from afterword.core.wording import listed, short, the_moment


@question
def was_it_sent(s: Situation) -> str | None:
    """Whether a message was sent.

    Until that is known, nothing else is sent: it could be the second message without a reply.

    Guide: S26, S52.
    """
    if not s.conversation.uncertain:
        return None
    item = s.conversation.uncertain[-1]
    return f"Did your message of {the_moment(item.at, s.here)} go out? Your Sent folder may show it."


@question
def when_did_it_end(s: Situation) -> str | None:
    """When the interview really ended.

    The 24 hours run from the real end, not the planned one. An end equal to the start does not count either.

    Guide: S20.
    """
    plain = "When did the interview end? The 24 hours run from there."
    if s.held is None:
        is_known = s.ahead is not None and s.ahead.end is not None
        return None if is_known or _are_all_cancelled(s) else plain
    if s.ended is None:
        return plain
    if s.held.start == s.ended:
        return f"It is on record as over the moment it began, on {the_moment(s.ended, s.here)}. When did it really end?"
    if s.held.status is not InterviewStatus.PLANNED:
        return None
    return f"It was planned to end on {the_moment(s.ended, s.here)}. Did it take place, and when did it really end?"


@question
def who_leads_recruitment(s: Situation) -> str | None:
    """Who is in charge of the hire.

    Neither a title nor a seat in the interview says so. If two people are marked as in charge, this is asked too.

    Guide: S17, S18.
    """
    if s.lead is not None:
        return None
    if s.leads:
        return f"{listed(sorted(person.name for person in s.leads))}: who has the final say in this hire?"
    return "Who is in charge of this hire? Nobody has said so yet."


@question
def contact_details_of_primary_person(s: Situation, *, can_go: bool = True) -> str | None:
    """How the person in charge can be reached.

    Ask for missing details; never guess them, and never write to somebody else instead.

    Guide: S19.
    """
    if is_agency_unknown(s):
        return "Everything is to go through the agency: who passes it on there, and how can they be reached?"
    if s.lead is None or agency_person(s) is not None:
        return None
    if not can_go:
        return f"You have no way to reach {s.lead.name} yet: what is the e-mail address? Ask for it, do not guess it."
    courier = courier_of(s)
    if has_details(s, s.lead) and not (courier is None and has_only_bounced_address(s, s.lead)):
        return None
    ask = f" {courier.name} would know." if courier else ""
    return f"How can {s.lead.name} be reached? Ask, do not guess it.{ask}"


@question
def which_time_zone(s: Situation) -> str | None:
    """Which time zone they work in.

    Office hours and promised days are in their time. This is also asked if an offset and a zone contradict each other.

    Guide: S20, S38.
    """
    if s.held and s.held.end and s.held.time_zone and _is_contradicted(s):
        stated = s.held.end.isoformat()[-6:]
        return f"The end is given with {stated}, which is not the time in {s.held.time_zone}. Which is right?"
    promise = s.case.process.promised_decision
    is_placed = promise is None or promise.time_zone is not None or s.office is not None
    if s.office is not None and is_placed:
        return None
    return "Which time zone do they work in? Office hours and promised days depend on it."


@question
def by_which_date(s: Situation) -> str | None:
    """What the words about the decision mean as a date.

    "Next week" is a promise without a date; only you can say what was meant.

    Guide: S21.
    """
    words = s.case.process.words_without_a_date
    if words is None:
        return None
    return f"They said “{short(words)}”: which is the last day that can mean?"


@question
def when_would_the_letter_arrive(s: Situation) -> str | None:
    """When the post would deliver a letter.

    Guide: S20, S43.
    """
    debrief = s.case.debrief
    wants_letter = debrief.letter_is_welcome is Sure.YES and s.lead is not None and can_reach(s, s.lead, Channel.LETTER)
    if not wants_letter or debrief.letter_arrives_at is not None or debrief.preferred_method is Method.LETTER_BY_HAND:
        return None
    return "When would a letter posted now arrive? It should be inside 24 hours."


ALWAYS = (was_it_sent, when_did_it_end)
WHILE_OPEN = (
    who_leads_recruitment,
    contact_details_of_primary_person,
    which_time_zone,
    by_which_date,
    when_would_the_letter_arrive,
)


def questions(s: Situation, *, is_open: bool, method: MethodChoice | None = None) -> tuple[Question, ...]:
    """The questions for this case; if something may still be sent (`is_open`), also those about how.

    Contact details are asked for even if a visit is advised, and above all if no method is available.
    """
    can_go = method is None or not needs_address(method)
    details = contact_details_of_primary_person(s, can_go=can_go)
    how = (who_leads_recruitment(s), details, which_time_zone(s), by_which_date(s), when_would_the_letter_arrive(s))
    asked = (*(ask(s) for ask in ALWAYS), *(how if is_open else ()))
    return tuple(item for item in asked if item is not None)


def _are_all_cancelled(s: Situation) -> bool:
    interviews = s.case.interviews
    return bool(interviews) and all(item.status is InterviewStatus.CANCELLED for item in interviews)


def _is_contradicted(s: Situation) -> bool:
    """Whether the end of the interview has an offset that its zone did not have at that moment.

    A program may write every moment in UTC and a candidate in their own zone: those are offsets too, and no slip, unless
    it is the one their zone has in the other half of the year.
    """
    if s.held is None or s.held.end is None or s.held.time_zone is None:
        return False
    end, there = s.held.end, zone(s.held.time_zone)
    stated = end.utcoffset()
    if end.astimezone(there).utcoffset() == stated:
        return False
    seasons = {(end + HALF_A_YEAR).astimezone(there).utcoffset(), (end - HALF_A_YEAR).astimezone(there).utcoffset()}
    elsewhere = {end.astimezone(place).utcoffset() for place in (UTC, s.here, s.where)}
    return stated in seasons or stated not in elsewhere


HALF_A_YEAR = timedelta(days=182)
