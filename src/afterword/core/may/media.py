"""Actions that use a certain medium: may I call, write, post a letter, or drop in?"""

from afterword.core.advise.method import weigh_all
from afterword.core.advise.method.invited import first_opening
from afterword.core.advise.method.letter import letter_only_if_sure
from afterword.core.advise.method.online import email_is_the_standard, not_in_touch_there
from afterword.core.advise.method.phone import office_hours, prepare_the_call
from afterword.core.advise.method.visit import brief_visit
from afterword.core.advise.method.weighed import Standing, Weighed
from afterword.core.advise.recipient import courier_of, through_the_agency
from afterword.core.advise.rule import applying
from afterword.core.advise.situation import is_agency_unknown
from afterword.core.advise.touch import can_reach, rang
from afterword.core.channel import Channel, Method
from afterword.core.may.afterwards import linkedin_connection_request
from afterword.core.may.asked import Asked, permit, refuse, refuse_because
from afterword.core.reason import Verdict
from afterword.core.wording import clock, place, the_day


def phone_call(asked: Asked) -> Verdict:
    """May I call them?

    Yes if they have called you or you are sure it suits them (`preferred_method`), in their office hours and with
    written points. Not if they asked not to be called, nor if you are nervous and have nothing particular to say.

    Guide: S22, S28, S30, S37, S38, S40.
    """
    s = asked.s
    if asked.closed is not None:
        return refuse_because(phone_call, asked.closed)
    option = _weighed(asked, Method.PHONE)
    if option.standing is Standing.OUT:
        return refuse_because(phone_call, *option.reasons)
    text = "A call is possible, in their office hours and with your points written down."
    return permit(phone_call, text, office_hours(s, asked.occasion), prepare_the_call(s))


def phone_call_outside_office_hours(asked: Asked) -> Verdict:
    """May I call outside their office hours?

    Never; their time zone, working days and holidays count. Write instead, or call when they are open.

    Guide: S38.
    """
    s = asked.s
    if s.office is None:
        text = "Not before you know which time zone they work in; write instead."
    elif s.office.is_open(s.now):
        text = f"No, but the office is open now, at {clock(s.office.local(s.now))} in {place(s.office.where)}."
    else:
        local = s.office.local(s.now)
        closed = s.office.why_closed(local.date()) or the_day(local)
        opening = first_opening(s, asked.occasion)
        then = f" It opens on {the_day(opening.start)} at {clock(opening.start)}." if opening else " Write instead."
        text = f"It is {clock(local)} in {place(s.office.where)} ({closed}), and the office is closed.{then}"
    return refuse(phone_call_outside_office_hours, text)


def unprepared_call(asked: Asked) -> Verdict:
    """May I call without notes?

    No: write down three points first.

    Guide: S39, S40.
    """
    return refuse(unprepared_call, "Not without notes.", prepare_the_call(asked.s))


def choose_email_over_phone(asked: Asked) -> Verdict:
    """May I write although they called?

    Yes: a call from them makes a call possible, but not necessary.

    Guide: S28, S30, S31.
    """
    is_only_early = asked.ruling.value == "wait" and asked.s.conversation.pending is None
    if asked.closed is not None and not is_only_early:
        return refuse_because(choose_email_over_phone, asked.closed)
    option = _weighed(asked, Method.EMAIL)
    if option.standing is Standing.OUT:
        return refuse_because(choose_email_over_phone, *option.reasons)
    text = "Their call makes a call possible, not necessary; an e-mail is always fine."
    if not rang(asked.s):
        text = "An e-mail is always fine, whether or not somebody rang."
    missing = option.reasons if option.standing is Standing.LAST_RESORT else ()
    return permit(choose_email_over_phone, text, *missing, email_is_the_standard(Method.EMAIL))


def linkedin_message(asked: Asked) -> Verdict:
    """May I send a message on LinkedIn?

    Yes in a conversation you already have there, with the same rule of one message. No if you would have to send a
    connection request first.

    Guide: S22, S29, S51, S52.
    """
    s = asked.s
    if asked.closed is not None and not s.case.process.status.is_over:
        return refuse_because(linkedin_message, asked.closed)
    if s.conversation.pending is not None and asked.closed is not None:
        return refuse_because(linkedin_message, asked.closed)
    if is_agency_unknown(s):
        return refuse_because(linkedin_message, *applying(through_the_agency(s)))
    if not _has_linkedin(asked):
        is_free = linkedin_connection_request(asked).permitted
        request = "you may ask to connect first" if is_free else "a request to connect is for later"
        text = f"There is no conversation with them there, and {request}."
        return refuse(linkedin_message, text, not_in_touch_there(s))
    return permit(linkedin_message, "In the conversation you have there, yes; without a request to connect.")


def letter_or_note(asked: Asked) -> Verdict:
    """May I send a letter or a note?

    Only if you are sure it is welcome and it arrives within 24 hours; drop it off by hand if the post is too slow.

    Guide: S41, S42, S43, S44.
    """
    if asked.closed is not None:
        return refuse_because(letter_or_note, asked.closed)
    unsure = letter_only_if_sure(asked.s)
    if unsure is not None:
        return refuse_because(letter_or_note, unsure)
    options = (_weighed(asked, Method.LETTER_BY_POST), _weighed(asked, Method.LETTER_BY_HAND))
    fit = [option for option in options if option.standing is not Standing.OUT]
    if not fit:
        return refuse_because(letter_or_note, *(reason for option in options for reason in option.reasons))
    return permit(letter_or_note, "You are sure it is welcome, so paper is possible.", *fit[0].reasons)


def letter_by_post(asked: Asked) -> Verdict:
    """May I send it by post?

    Only if you are sure it is welcome and it arrives within 24 hours; otherwise drop it off or write an e-mail.

    Guide: S20, S41, S43.
    """
    if asked.closed is not None:
        return refuse_because(letter_by_post, asked.closed)
    option = _weighed(asked, Method.LETTER_BY_POST)
    if option.standing is Standing.OUT:
        return refuse_because(letter_by_post, *option.reasons)
    return permit(letter_by_post, "It is welcome and arrives in time.", *option.reasons)


def in_person_visit(asked: Asked) -> Verdict:
    """May I drop in?

    Only if it is practical and you are sure it is welcome; then for two minutes, in their office hours.

    Guide: S45, S46, S47.
    """
    if asked.closed is not None:
        return refuse_because(in_person_visit, asked.closed)
    option = _weighed(asked, Method.IN_PERSON)
    if option.standing is Standing.OUT:
        return refuse_because(in_person_visit, *option.reasons)
    return permit(in_person_visit, "It is practical and welcome, so a brief visit is possible.", *option.reasons)


def long_visit_or_discussion(asked: Asked) -> Verdict:
    """May I come to talk it through?

    No: that would be a second interview that nobody asked for. Put your thought into the message.

    Guide: S46, S47.
    """
    text = (
        "A long talk would extend the interview, which they will want to avoid; put the one thought into your message."
    )
    visit = _weighed(asked, Method.IN_PERSON)
    return refuse(long_visit_or_discussion, text, brief_visit(asked.s, asked.occasion) if visit.standing else None)


def _weighed(asked: Asked, method: Method) -> Weighed:
    """How the advice weighs the method."""
    return next(option for option in weigh_all(asked.s, asked.occasion) if option.method is method)


def _has_linkedin(asked: Asked) -> bool:
    """Whether the first reader (the person in charge, or whoever passes it on) wrote there or is already connected."""
    s = asked.s
    reader = courier_of(s) or s.lead
    if reader is None:
        return any(item.channel is Channel.LINKEDIN for item in s.conversation.theirs)
    return can_reach(s, reader, Channel.LINKEDIN)
