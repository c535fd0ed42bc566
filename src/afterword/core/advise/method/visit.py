"""A visit: only when it is practical and certainly appropriate."""

from afterword.core.advise.absence import nobody_there_to_talk_to
from afterword.core.advise.method.invited import asked_to_visit, first_opening, heard_in, is_expected
from afterword.core.advise.method.weighed import Occasion, Standing, Weighed, out
from afterword.core.advise.rule import applying, rule
from afterword.core.advise.situation import Situation, agency_person
from afterword.core.advise.touch import ONLINE, has_details, media
from afterword.core.case import Sure, WishCode
from afterword.core.channel import Channel, Method
from afterword.core.wording import clock, place, short, the_day, the_moment


@rule
def visit_only_if_sure(s: Situation) -> str | None:
    """Visit only when you are sure it is appropriate.

    Turning up unasked can look like pestering. If they invited you to drop in, it is welcome; otherwise say so in your
    debrief.

    Guide: S8, S45, S46.
    """
    if is_surely_welcome(s):
        return None
    if s.case.debrief.visit_is_welcome is Sure.NO:
        return "You said a visit would not be welcome."
    return "A visit is only for when you are sure it is welcome, and nothing says that it is."


@rule
def visit_only_if_practical(s: Situation) -> str | None:
    """Visit only when it is practical.

    Guide: S45.
    """
    practical = s.case.debrief.visit_is_practical
    if practical is True:
        return None
    return (
        "You said going there is not practical."
        if practical is False
        else "You have not said that going there is practical."
    )


@rule
def invited_to_drop_in(s: Situation) -> str | None:
    """They invited you to drop in.

    Guide: S45.
    """
    wish = asked_to_visit(s)
    if wish is None:
        return None
    words = f" (“{short(wish.words)}”)" if wish.words else ""
    return f"They asked you to drop in{words}, so a visit is welcome."


@rule
def brief_visit(s: Situation, occasion: Occasion) -> str | None:
    """Keep a visit to two minutes.

    Know the one thing you want to say; a discussion would be a second interview that nobody asked for.

    Guide: S46, S47.
    """
    opening = first_opening(s, occasion, Method.IN_PERSON)
    if opening is None:
        return None
    until = f"{the_moment(opening.start, s.where)} to {clock(opening.end.astimezone(s.where))}"
    return f"Two minutes, three sentences, then go; a visit fits from {until} ({place(s.where)})."


@rule
def no_visiting_hour_left(s: Situation, occasion: Occasion) -> str | None:
    """The office is closed until the limit.

    Guide: S20, S38.
    """
    if first_opening(s, occasion, Method.IN_PERSON):
        return None
    day = heard_in(s, asked_to_visit(s)).day
    if day is not None:
        return f"The day they asked you to drop in, {the_day(day)}, is not within the time that is left."
    return "The office does not open again before the limit."


@rule
def visit_past_the_agency(s: Situation) -> str | None:
    """A visit would bypass the agency, which asked for all contact to go through it.

    Guide: S8, S48.
    """
    agent = agency_person(s)
    if agent is None or agent is s.lead:
        return None
    return f"Contact goes through {agent.name}, and a visit would bypass that."


def is_surely_welcome(s: Situation) -> bool:
    """Whether the candidate is sure, or was invited and has not said otherwise."""
    welcome = s.case.debrief.visit_is_welcome
    return welcome is Sure.YES or (WishCode.INVITED_VISIT in s.wishes and welcome is not Sure.NO)


def in_person(s: Situation, occasion: Occasion) -> Weighed:
    """The standing of a visit."""
    bars = applying(
        visit_only_if_sure(s),
        visit_only_if_practical(s),
        visit_past_the_agency(s),
        nobody_there_to_talk_to(s, occasion),
        no_visiting_hour_left(s, occasion),
    )
    if bars:
        return out(Method.IN_PERSON, *bars)
    reasons = applying(invited_to_drop_in(s), brief_visit(s, occasion))
    return Weighed(method=Method.IN_PERSON, standing=_standing(s, occasion), reasons=reasons)


def _standing(s: Situation, occasion: Occasion) -> Standing:
    """First if they expect it, or if all contact was in person and they invited it or left no details."""
    wish = asked_to_visit(s)
    is_sure = wish is not None and s.case.debrief.visit_is_welcome is Sure.YES
    if is_sure and (is_expected(s, occasion, wish) or not media(s) & set(ONLINE)):
        return Standing.FIRST
    if media(s) == {Channel.IN_PERSON} and s.lead is not None and not has_details(s, s.lead):
        return Standing.FIRST
    return Standing.NATURAL if media(s) <= {Channel.IN_PERSON} and media(s) else Standing.POSSIBLE
