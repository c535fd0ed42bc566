"""The phone: possible after they have called, and only in office hours."""

from afterword.core.advise.absence import nobody_there_to_talk_to
from afterword.core.advise.method.invited import asked_to_ring, first_opening, heard_in, is_expected
from afterword.core.advise.method.weighed import Occasion, Standing, Weighed, out
from afterword.core.advise.recipient import courier_of
from afterword.core.advise.rule import applying, rule
from afterword.core.advise.situation import Situation, day_of, wish_of
from afterword.core.advise.touch import WRITTEN, address, can_reach, has_something_to_say, is_call_no_good, media, rang
from afterword.core.advise.who_said_what import who_asked
from afterword.core.case import Confidence, CorrespondenceKind, InterviewFormat, WishCode
from afterword.core.channel import Channel, Method
from afterword.core.message import MessageKind
from afterword.core.reason import Reason
from afterword.core.wording import clock, duration, place, short, the_date, the_day

ONCE = {
    CorrespondenceKind.INVITATION: "to invite you",
    CorrespondenceKind.ARRANGEMENT: "to arrange the meeting",
    CorrespondenceKind.SCREENING: "for a first talk",
}


@rule
def asked_you_to_ring(s: Situation, occasion: Occasion) -> str | None:
    """They asked you to call.

    They will be glad of the call then. The hour they named counts unless office hours were stated.

    Guide: S22, S28, S38.
    """
    wish = asked_to_ring(s)
    if wish is None or not is_asked_for(s, occasion):
        return None
    return f"They asked you to ring (“{short(wish.words or '')}”), so a call is expected."


@rule
def invited_by_phone(s: Situation) -> str | None:
    """They called to invite you.

    A call is worth considering then; it is an option, not an obligation.

    Guide: S28.
    """
    call = rang(s)
    if call is None or call.kind is not CorrespondenceKind.INVITATION:
        return None
    return f"You were rung on {the_date(day_of(call.at, s.where))} to be invited, so a call fits."


@rule
def rang_to_arrange(s: Situation) -> str | None:
    """They called you to arrange the interview, for a screening, or for another reason.

    A quick call in office hours can be a good idea then.

    Guide: S27, S37.
    """
    call = rang(s)
    if call is None or call.kind is CorrespondenceKind.INVITATION:
        return None
    purpose = ONCE.get(call.kind)
    return f"They rang you on {the_date(day_of(call.at, s.where))}{' ' + purpose if purpose else ''}, so a quick call fits."


@rule
def office_hours(s: Situation, occasion: Occasion) -> str | None:
    """Call only in the recipient's office hours.

    What counts is their time zone, their working days, their public holidays and the firm's own days off. If nothing
    else is known, nine to five on weekdays is assumed.

    Guide: S38.
    """
    opening = first_opening(s, occasion)
    if opening is None or s.office is None:
        return None
    closes = f"{clock(opening.end)} in {place(s.office.where)}"
    if opening.start <= s.now:
        return f"The office can be rung until {closes}, which leaves {duration(opening.end - s.now)}."
    return (
        f"The office can be rung on {the_day(opening.start)} from {clock(opening.start)} to {closes}, and not before."
    )


@rule
def no_office_hour_left(s: Situation, occasion: Occasion) -> str:
    """No office hours are left within the 24 hours.

    The limit is fixed and a call was only an option, so send an e-mail instead.

    Guide: S20, S38.
    """
    if occasion.closes is None or s.office is None:
        return "Their office is closed for the foreseeable future, so a call is out."
    closed = s.office.why_closed(day_of(s.now, s.office.where))
    because = f"today is {closed} there" if closed else "the office is closed by now"
    return f"No office hour is left in {place(s.office.where)} before the limit ({because}), so a call is out."


@rule
def zone_unknown(s: Situation) -> str | None:
    """It is not known which time zone they are in.

    Without it the office hours are unknown, and a call could come at night.

    Guide: S38.
    """
    return (
        None
        if s.office
        else "Nobody has said which time zone they work in, so their office hours cannot be worked out."
    )


@rule
def asked_not_to_be_rung(s: Situation) -> str | None:
    """They asked not to be called.

    Guide: S8, S48.
    """
    wish = wish_of(s, WishCode.NO_PHONE)
    if wish is None:
        return None
    return f"{who_asked(s, wish.code)} asked not to be rung{f' (“{wish.words}”)' if wish.words else ''}."


@rule
def written_for_passing_on(s: Situation) -> str | None:
    """A message that somebody passes on has to be written.

    Guide: S17, S19.
    """
    courier = courier_of(s)
    return f"{courier.name} passes it on, and a call cannot be passed on." if courier else None


@rule
def no_number(s: Situation) -> str | None:
    """You have no phone number for the person in charge.

    Guide: S19.
    """
    if s.lead and can_reach(s, s.lead, Channel.PHONE):
        return None
    return f"You have no number for {s.lead.name if s.lead else 'the person in charge'}."


@rule
def never_rang(s: Situation, occasion: Occasion) -> str | None:
    """They have not called you.

    A call out of the blue interrupts the existing dialogue. If you are sure it suits them, set `preferred_method`.

    Guide: S22, S28, S30.
    """
    if rang(s) is not None or is_asked_for(s, occasion):
        return None
    name = s.lead.name if s.lead else "The person in charge"
    return f"{name} has not rung you so far, so a call would come out of the blue."


@rule
def nervous_with_nothing_to_say(s: Situation) -> str | None:
    """The phone makes you nervous and you have nothing particular to say.

    A short e-mail will help you more than a call.

    Guide: S36, S40.
    """
    if not is_call_no_good(s):
        return None
    return "The phone makes you nervous and there is nothing particular to say, so a short e-mail will do more."


@rule
def prepare_the_call(s: Situation) -> str:  # noqa: ARG001 -- holds always
    """Write down your points before you call.

    Guide: S39.
    """
    return "Write down three points before you dial: thanks, the one thing to say, and how you close."


def phone(s: Situation, occasion: Occasion) -> Weighed:
    """The standing of a call before the candidate's own choice is considered."""
    barred = (*applying(nervous_with_nothing_to_say(s)), *bars(s, occasion))
    if barred:
        return out(Method.PHONE, *barred)
    asked = asked_you_to_ring(s, occasion)
    rung = applying(asked) if asked else applying(invited_by_phone(s), rang_to_arrange(s))
    reasons = (*rung, *applying(office_hours(s, occasion), prepare_the_call(s)))
    blue = never_rang(s, occasion)
    if blue is not None:
        if not _is_only_detail(s):
            return out(Method.PHONE, blue)
        return Weighed(method=Method.PHONE, standing=Standing.LAST_RESORT, reasons=reasons)
    return Weighed(method=Method.PHONE, standing=_standing(s, occasion), reasons=reasons)


def _is_only_detail(s: Situation) -> bool:
    """Whether a phone number is the only detail the candidate has."""
    if s.lead is None or s.lead.linkedin_connected:
        return False
    return not any(address(s.lead, channel) for channel in WRITTEN)


def bars(s: Situation, occasion: Occasion) -> tuple[Reason, ...]:
    """What rules out a call whatever the candidate prefers."""
    fixed = applying(
        asked_not_to_be_rung(s),
        written_for_passing_on(s),
        no_number(s),
        zone_unknown(s),
        nobody_there_to_talk_to(s, occasion),
    )
    if fixed:
        return fixed
    return () if first_opening(s, occasion) else (no_office_hour_left(s, occasion),)


def is_asked_for(s: Situation, occasion: Occasion) -> bool:
    """Whether they asked to be called for this occasion: for a check-in, or on a day they named that is still ahead."""
    wish = asked_to_ring(s)
    if wish is None:
        return False
    said = heard_in(s, wish)
    return is_expected(s, occasion, wish) if said.day else occasion.kind is MessageKind.CHECK_IN


def _standing(s: Situation, occasion: Occasion) -> Standing:
    debrief = s.case.debrief
    if is_asked_for(s, occasion):
        return Standing.FIRST
    if s.held and s.held.format is InterviewFormat.VIDEO:
        return Standing.POSSIBLE
    if debrief.phone_confidence is Confidence.LOW or debrief.nothing_to_add:
        return Standing.POSSIBLE
    is_ready = debrief.phone_confidence is not None and has_something_to_say(s)
    if is_ready:
        return Standing.FIRST
    return (
        Standing.NATURAL
        if media(s) == {Channel.PHONE} and debrief.has_something_for_a_call is not False
        else Standing.POSSIBLE
    )
