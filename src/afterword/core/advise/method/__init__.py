"""How: every method is weighed; the best one is advised, and the others are listed with the reason."""

from dataclasses import replace
from functools import lru_cache

from afterword.core.advise.advice import MethodChoice, MethodOption
from afterword.core.advise.method.letter import letter_by_hand, letter_by_post
from afterword.core.advise.method.online import online
from afterword.core.advise.method.phone import (
    asked_you_to_ring,
    nervous_with_nothing_to_say,
    office_hours,
    phone,
    prepare_the_call,
)
from afterword.core.advise.method.phone import bars as phone_bars
from afterword.core.advise.method.visit import in_person
from afterword.core.advise.method.weighed import Occasion, Standing, Weighed, out
from afterword.core.advise.recipient import through_the_agency
from afterword.core.advise.rule import applying, rule
from afterword.core.advise.situation import Situation, is_agency_unknown
from afterword.core.advise.touch import FEW
from afterword.core.channel import Method

ORDER = (
    Method.EMAIL,
    Method.PLATFORM_MESSAGE,
    Method.CHAT_MESSAGE,
    Method.LINKEDIN_MESSAGE,
    Method.PHONE,
    Method.LETTER_BY_HAND,
    Method.LETTER_BY_POST,
    Method.IN_PERSON,
)
"""Where two stand alike, the first of them: e-mail before all."""

NAMES = {
    Method.EMAIL: "E-mail",
    Method.PLATFORM_MESSAGE: "A message on the platform",
    Method.CHAT_MESSAGE: "A chat message",
    Method.LINKEDIN_MESSAGE: "A LinkedIn message",
    Method.PHONE: "A call",
    Method.LETTER_BY_POST: "A letter by post",
    Method.LETTER_BY_HAND: "A note dropped off by hand",
    Method.IN_PERSON: "A visit",
}


@rule
def your_own_choice(s: Situation, method: Method) -> str | None:
    """Your own choice of method overrides the defaults.

    It never overrides the hard rules: the person in charge, the 24 hours, office hours, being sure that a letter or a
    visit is welcome, and one message without a reply.

    Guide: S2, S30.
    """
    if s.case.debrief.preferred_method is not method:
        return None
    return f"{NAMES[method]} is your own choice, and among the ways that are possible, what feels right to you decides."


@rule
def nothing_else_reaches_them(s: Situation, method: Method) -> str:  # noqa: ARG001 -- asked only where it applies
    """No other method reaches them.

    Guide: S19, S30.
    """
    return f"{NAMES[method]} is the only way to reach them with what you have."


@rule
def get_their_address(s: Situation) -> str:
    """You cannot reach them with the details you have, so you need an e-mail address.

    A call outside office hours or against their wish does not count. Ask for the address; never guess it.

    Guide: S19, S31, S38.
    """
    if is_agency_unknown(s):
        return "Ask who at the agency passes messages on, then write there by e-mail."
    name = s.lead.name if s.lead else "the one in charge"
    return f"You have no way to reach {name} yet; ask somebody there for the e-mail address, then write."


def method_choice(s: Situation, occasion: Occasion) -> MethodChoice:
    """The best method, the alternatives (best first), and the methods ruled out."""
    weighed = sorted(weigh_all(s, occasion), key=lambda option: (-option.standing, ORDER.index(option.method)))
    first, *others = [option for option in weighed if option.standing is not Standing.OUT]
    said = {reason.text for reason in first.reasons}
    return MethodChoice(
        value=first.method,
        reasons=first.reasons or (nothing_else_reaches_them(s, first.method),),
        alternatives=tuple(_option(_without(option, said)) for option in others),
        rejected=tuple(_option(option) for option in weighed if option.standing is Standing.OUT),
    )


def needs_address(choice: MethodChoice) -> bool:
    """Whether the advised e-mail has no address yet, and no other method is available."""
    return any(reason.rule == get_their_address.__name__ for reason in choice.reasons)


@lru_cache(maxsize=FEW)
def weigh_all(s: Situation, occasion: Occasion) -> tuple[Weighed, ...]:
    """Each method with its standing; the candidate's choice comes first unless a hard rule forbids it.

    At least one is always possible: if nothing else is, an e-mail is, once its address has been asked for.
    """
    past = through_the_agency(s) if is_agency_unknown(s) else None
    options = tuple(out(method, past) if past else _chosen(s, weigh(s, method, occasion), occasion) for method in ORDER)
    if any(option.standing is not Standing.OUT for option in options):
        return options
    asked_for = Weighed(method=Method.EMAIL, standing=Standing.LAST_RESORT, reasons=(get_their_address(s),))
    return tuple(asked_for if option.method is Method.EMAIL else option for option in options)


def weigh(s: Situation, method: Method, occasion: Occasion) -> Weighed:
    """The standing of one method before the candidate's own choice is considered."""
    match method:
        case Method.PHONE:
            return phone(s, occasion)
        case Method.LETTER_BY_POST:
            return letter_by_post(s, occasion)
        case Method.LETTER_BY_HAND:
            return letter_by_hand(s, occasion)
        case Method.IN_PERSON:
            return in_person(s, occasion)
        case _:
            return online(s, method, occasion)


def _chosen(s: Situation, option: Weighed, occasion: Occasion) -> Weighed:
    own = your_own_choice(s, option.method)
    if own is None:
        return option
    if option.method is Method.PHONE and not phone_bars(s, occasion):
        nervous = nervous_with_nothing_to_say(s)
        asked = asked_you_to_ring(s, occasion)
        reasons = applying(own, asked, office_hours(s, occasion), nervous, prepare_the_call(s))
        return Weighed(method=option.method, standing=Standing.CHOSEN, reasons=reasons)
    if option.standing is Standing.OUT:
        return option
    return Weighed(method=option.method, standing=Standing.CHOSEN, reasons=(own, *option.reasons))


def _without(option: Weighed, said: set[str]) -> Weighed:
    """The same option without reasons already given for another, unless it has no others."""
    news = tuple(reason for reason in option.reasons if reason.text not in said)
    return replace(option, reasons=news or option.reasons)


def _option(option: Weighed) -> MethodOption:
    return MethodOption(value=option.method, reasons=option.reasons)
