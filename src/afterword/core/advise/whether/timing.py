"""Rulings on time: the 24 hours, a late thank-you, and when enough time has passed to check in."""

from afterword.core.advise import enough_time
from afterword.core.advise.rule import rule
from afterword.core.advise.situation import Situation, day_of
from afterword.core.advise.who_said_what import who_asked
from afterword.core.case import WishCode
from afterword.core.wording import duration, short, the_day, the_moment


@rule
def within_24_hours(s: Situation) -> str | None:
    """The first follow-up goes within 24 hours of the real end of the interview.

    These are elapsed hours: no weekend, holiday or clock change extends them.

    Guide: S7, S20.
    """
    if s.sent_since or s.is_late or s.held is None:
        return None
    if s.deadline is None:
        return "A thank-you is worth sending within 24 hours of the end; say when the interview ended to see how long is left."
    left = duration(s.deadline - s.now)
    return f"A thank-you is worth sending until {the_moment(s.deadline, s.here)}; that leaves {left}."


@rule
def late_thank_you(s: Situation) -> str | None:
    """The 24 hours are over and nothing was sent.

    What to do now is a matter of judgement. A short thank-you that admits the delay still helps until the third working
    day after the interview (our number), unless their date is fewer than three working days away. The alternative is to
    check in once enough time has passed. It is one or the other, because only one message may go without a reply.

    Guide: S8, S20.
    """
    if not enough_time.is_late_thanks_due(s) or s.deadline is None:
        return None
    over, opens = duration(s.now - s.deadline), enough_time.opens(s)
    when = f" from {the_day(day_of(opens, s.here))}" if opens and opens > s.now else ""
    return (
        f"The 24 hours ended {over} ago; a short thank-you that owns the delay may still go. "
        f"Or leave it and ask once{when or ' now'}: one or the other, because only one message goes without a reply."
    )


@rule
def asked_not_to_be_chased(s: Situation) -> str | None:
    """They asked candidates not to chase.

    A check-in is exactly what they asked you not to send. A thank-you within 24 hours is not chasing.

    Guide: S46, S48.
    """
    if WishCode.NO_CHASING not in s.wishes:
        return None
    asked = f"{who_asked(s, WishCode.NO_CHASING)} asked not to be chased"
    return f"{asked}, so a check-in would be unwelcome; they will come back to you."


@rule
def next_interview_is_fixed(s: Situation) -> str | None:
    """The next interview is already fixed.

    They are in touch and have moved on to the next round, so there is nothing to check in about before it.

    Guide: S3, S21.
    """
    if s.ahead is None:
        return None
    begins = s.ahead.start or s.ahead.end
    when = f" for {the_moment(begins, s.here)}" if begins else ""
    return f"The next interview is fixed{when}, so there is nothing to check in about; follow up after it."


@rule
def promised_date_has_not_passed(s: Situation) -> str | None:
    """They named a date, and that day is not over where they are.

    Asking earlier looks as if you had not listened. They have the whole day, in their time zone.

    Guide: S21, S35, S46.
    """
    if not enough_time.is_promise_ahead(s) or s.promise_ends is None:
        return None
    promise = s.case.process.promised_decision
    words = f" (“{promise.words}”)" if promise and promise.words else ""
    return f"They promised an answer{words}: {enough_time.promised(s)}. Asking before that is too early."


@rule
def their_words_leave_them_time(s: Situation) -> str | None:
    """They named a period rather than a date, and it is not over.

    "Next week" lasts until its Sunday: their words are read in their favour, and you are asked which day they meant.

    Guide: S21, S46.
    """
    ends = enough_time.words_end(s)
    if ends is None or s.now >= ends:
        return None
    words = short(s.case.process.words_without_a_date or "")
    return f"They said “{words}”, which may mean any day before {the_day(ends)}; asking before that is too early."


@rule
def too_soon_to_check_in(s: Situation) -> str | None:
    """Not enough time has passed to ask.

    No date was named, so how long to wait is a matter of judgement. Our numbers: not before five working days after the
    interview or their last message, better after seven.

    Guide: S21, S46.
    """
    opens, since = enough_time.opens(s), enough_time.silent_since(s)
    if opens is None or since is None or s.now >= opens:
        return None
    return f"The last word was on {the_day(day_of(since, s.here))}; allow five working days (our measure), until {the_day(opens)}."


@rule
def enough_time_has_passed(s: Situation) -> str:
    """Enough time has passed to check in, and nothing of yours is unanswered.

    You may now ask one friendly question about how things stand. It is the one message that may go without a reply.

    Guide: S21, S52.
    """
    if enough_time.rests_on_promise(s) and s.promise_ends is not None:
        return f"The promised time ({enough_time.promised(s)}) is over and their decision has not come, so you may ask once."
    since = enough_time.silent_since(s)
    if since is None:
        return "Enough time has passed without a word, so you may ask once."
    return f"Nothing has come since {the_day(day_of(since, s.here))}, more than five working days ago, so you may ask once."
