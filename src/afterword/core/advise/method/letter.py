"""A letter or note, by post or by hand: only when the candidate is sure it is welcome, and in time."""

from functools import lru_cache

from afterword.core.advise.culture import is_traditional
from afterword.core.advise.method.weighed import Occasion, Standing, Weighed, out
from afterword.core.advise.recipient import courier_of
from afterword.core.advise.rule import applying, rule
from afterword.core.advise.situation import Situation, agency_person
from afterword.core.advise.touch import FEW, can_reach, media
from afterword.core.case import Debrief, Sure
from afterword.core.channel import Channel, Method
from afterword.core.message import MessageKind
from afterword.core.wording import the_moment


@lru_cache(maxsize=FEW)
@rule
def letter_only_if_sure(s: Situation) -> str | None:
    """Send a letter only when you are sure it is appropriate.

    On paper a follow-up can look overly formal. If you know it is welcome, say so in your debrief.

    Guide: S8, S41.
    """
    welcome = s.case.debrief.letter_is_welcome
    if welcome is Sure.YES:
        return None
    if welcome is Sure.NO:
        return "You said a letter would not be welcome."
    return "A letter is only for when you are sure it is welcome, and you have not said so."


@rule
def letter_is_not_ruled_out(s: Situation) -> str:  # noqa: ARG001 -- asked only where it applies
    """A letter has its place.

    Industries and firms differ; if you are sure it suits them, a handwritten note feels deliberate and personal.

    Guide: S6, S16, S42.
    """
    return "You are sure a letter is welcome, and a note by hand feels deliberate and personal."


@rule
def letters_are_their_medium(s: Situation) -> str | None:
    """They write letters themselves.

    Guide: S22, S27.
    """
    if Channel.LETTER not in media(s):
        return None
    return "They have written to you by letter, so a letter continues the conversation."


@rule
def post_is_too_slow(s: Situation, occasion: Occasion) -> str | None:
    """The post would deliver the letter after the 24 hours.

    Drop it off by hand instead, or send an e-mail.

    Guide: S20, S43.
    """
    arrives = s.case.debrief.letter_arrives_at
    if not has_limit(occasion) or (arrives is not None and occasion.closes and arrives <= occasion.closes):
        return None
    if arrives is None:
        return "It is not known when the post would deliver it; unless that is within 24 hours, drop it off or write an e-mail."
    return f"The post would deliver it on {the_moment(arrives, s.where)}, after the 24 hours; drop it off by hand or write an e-mail."


@rule
def post_is_in_time(s: Situation, occasion: Occasion) -> str | None:
    """The post delivers the letter within the 24 hours.

    Guide: S20, S43.
    """
    arrives = s.case.debrief.letter_arrives_at
    if arrives is None or occasion.closes is None or arrives > occasion.closes:
        return None
    return f"It would arrive on {the_moment(arrives, s.where)}, inside the 24 hours."


@rule
def dropped_off_in_time(s: Situation) -> str:  # noqa: ARG001 -- asked only where it applies
    """A note dropped off by hand arrives at once.

    Guide: S43.
    """
    return "Dropped off at reception, it arrives at once; leave it and go."


@rule
def too_far_to_drop_off(s: Situation) -> str | None:
    """Going there is not practical.

    Guide: S43, S45.
    """
    return "You said going there is not practical." if s.case.debrief.visit_is_practical is False else None


@rule
def no_postal_address(s: Situation) -> str | None:
    """You have no postal address for the person in charge.

    Guide: S19.
    """
    if s.lead and can_reach(s, s.lead, Channel.LETTER):
        return None
    return f"You have no postal address for {s.lead.name if s.lead else 'the person in charge'}."


@rule
def paper_cannot_go_through_them(s: Situation) -> str | None:
    """Somebody passes the message on, and paper would slow that down.

    Guide: S20, S48.
    """
    courier = courier_of(s)
    return f"It goes through {courier.name}, which paper would only slow down." if courier else None


def has_limit(occasion: Occasion) -> bool:
    """Whether the 24 hours are running for this message."""
    return occasion.kind is MessageKind.THANK_YOU and occasion.closes is not None


def letter_by_post(s: Situation, occasion: Occasion) -> Weighed:
    """The standing of a letter by post."""
    bars = applying(
        letter_only_if_sure(s), paper_cannot_go_through_them(s), no_postal_address(s), post_is_too_slow(s, occasion)
    )
    if bars:
        return out(Method.LETTER_BY_POST, *bars)
    reasons = applying(letters_are_their_medium(s), letter_is_not_ruled_out(s), post_is_in_time(s, occasion))
    return Weighed(method=Method.LETTER_BY_POST, standing=_standing(s), reasons=reasons)


def letter_by_hand(s: Situation, occasion: Occasion) -> Weighed:
    """The standing of a note dropped off by hand."""
    past = paper_cannot_go_through_them(s) if agency_person(s) else None
    bars = applying(letter_only_if_sure(s), past, too_far_to_drop_off(s))
    if bars:
        return out(Method.LETTER_BY_HAND, *bars)
    reasons = applying(letters_are_their_medium(s), dropped_off_in_time(s), letter_is_not_ruled_out(s))
    return Weighed(method=Method.LETTER_BY_HAND, standing=min(_standing(s), _by_hand(s, occasion)), reasons=reasons)


def _by_hand(s: Situation, occasion: Occasion) -> Standing:
    """Less good than the post if that is in time and nobody has said that going there is practical."""
    is_posted = letter_by_post(s, occasion).standing is not Standing.OUT
    return Standing.NATURAL if is_posted and s.case.debrief.visit_is_practical is not True else Standing.CHOSEN


def _standing(s: Situation) -> Standing:
    """First if they write letters themselves or have a traditional culture, else possible."""
    debrief: Debrief = s.case.debrief
    if debrief.nothing_to_add:
        return Standing.POSSIBLE
    return Standing.FIRST if media(s) == {Channel.LETTER} or is_traditional(s) else Standing.POSSIBLE
