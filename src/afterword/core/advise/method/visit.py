"""A visit: only when it is practical and surely appropriate."""

from afterword.core.advise.method.phone import first_opening, zone_unknown
from afterword.core.advise.method.weighed import Occasion, Standing, Weighed, out
from afterword.core.advise.recipient import courier_of
from afterword.core.advise.rule import applying, rule
from afterword.core.advise.situation import Situation
from afterword.core.advise.touch import media
from afterword.core.case import Sure, WishCode
from afterword.core.channel import Channel, Method
from afterword.core.wording import place, the_moment


@rule
def visit_only_if_sure(s: Situation) -> str | None:
    """A visit only when you are sure it is appropriate.

    Turning up unasked can look like pestering. An invitation to drop in makes it sure; otherwise say so in your debrief.

    Guide: S8, S45, S46.
    """
    if is_surely_welcome(s):
        return None
    if s.case.debrief.visit_is_welcome is Sure.NO:
        return "You said a visit would not be welcome."
    return "A visit is for when you are sure it is welcome, and nothing says that it is."


@rule
def visit_only_if_practical(s: Situation) -> str | None:
    """A visit only when it is practical.

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
    return "They asked you to drop in, so a visit is welcome." if WishCode.INVITED_VISIT in s.wishes else None


@rule
def brief_visit(s: Situation, occasion: Occasion) -> str | None:
    """A visit is two minutes long.

    Know the one thing you want to say; a discussion would be a second interview, and nobody asked for one.

    Guide: S46, S47.
    """
    opening = first_opening(s, occasion)
    if opening is None or s.office is None:
        return None
    when = the_moment(opening.start, s.office.where)
    return f"Two minutes, three sentences, then go; the office in {place(s.office.where)} can be visited from {when}."


@rule
def no_visiting_hour_left(s: Situation, occasion: Occasion) -> str | None:
    """The office is closed until the limit.

    Guide: S20, S38.
    """
    return None if first_opening(s, occasion) else "The office does not open again before the limit."


@rule
def visit_past_the_agency(s: Situation) -> str | None:
    """A visit would go past the person who hands things on.

    Guide: S8, S48.
    """
    courier = courier_of(s)
    return f"Contact goes through {courier.name}, and a visit would go past that." if courier else None


def is_surely_welcome(s: Situation) -> bool:
    """The candidate is sure, or they asked for it and the candidate does not know better."""
    welcome = s.case.debrief.visit_is_welcome
    return welcome is Sure.YES or (WishCode.INVITED_VISIT in s.wishes and welcome is not Sure.NO)


def in_person(s: Situation, occasion: Occasion) -> Weighed:
    """How a visit stands."""
    bars = applying(
        visit_only_if_sure(s),
        visit_only_if_practical(s),
        visit_past_the_agency(s),
        zone_unknown(s) or no_visiting_hour_left(s, occasion),
    )
    if bars:
        return out(Method.IN_PERSON, *bars)
    standing = Standing.NATURAL if media(s) == {Channel.IN_PERSON} else Standing.POSSIBLE
    reasons = applying(invited_to_drop_in(s), brief_visit(s, occasion))
    return Weighed(method=Method.IN_PERSON, standing=standing, reasons=reasons)
