"""Actions at a certain time: may I send it now, early or late?"""

from afterword.core.advise import enough_time
from afterword.core.advise.whether.door import interview_is_not_over
from afterword.core.advise.whether.timing import late_thank_you, promised_date_has_not_passed, within_24_hours
from afterword.core.may.asked import Asked, permit, refuse, refuse_because
from afterword.core.reason import Verdict
from afterword.core.wording import the_moment


def check_in_before_promised_date(asked: Asked) -> Verdict:
    """May I ask before the date they named?

    No: they have the whole of that day, in their time zone. After it you may ask once, if no message of yours is
    unanswered.

    Guide: S21, S46.
    """
    s = asked.s
    ahead = promised_date_has_not_passed(s)
    if ahead is not None:
        return refuse_because(check_in_before_promised_date, ahead)
    if s.promise_ends is not None:
        text = (
            f"Never before the promised date; that ({enough_time.promised(s)}) is over, so this no longer prevents it."
        )
    else:
        opens = enough_time.opens(s)
        until = f" before {the_moment(opens)}" if opens and opens > s.now else ""
        text = f"Never before a promised date. None is on record; allow five working days and do not ask{until or ' sooner'}."
    return refuse(check_in_before_promised_date, text)


def message_before_interview_end(asked: Asked) -> Verdict:
    """May I send a follow-up before the interview has ended?

    No: there is nothing to thank for or refer to yet. Write down what comes to mind and send it afterwards.

    Guide: S20, S25.
    """
    not_over = interview_is_not_over(asked.s)
    if not_over is not None:
        return refuse_because(message_before_interview_end, not_over)
    text = "A follow-up never goes before the end; this interview is over, so that does not prevent it."
    return refuse(message_before_interview_end, text)


def send_after_24_hours(asked: Asked) -> Verdict:
    """May I send the first follow-up later than 24 hours after the interview?

    Do not plan to; send it in time while you can. Once the hours are over and nothing was sent, a short late thank-you
    is possible for a day or two.

    Guide: S8, S20.
    """
    s = asked.s
    in_time = within_24_hours(s)
    if in_time is not None:
        return refuse(
            send_after_24_hours, "Neither a weekend nor a call stretches the 24 hours.", asked.closed or in_time
        )
    if asked.closed is not None:
        return refuse_because(send_after_24_hours, asked.closed)
    late = late_thank_you(s)
    if late is not None:
        return permit(send_after_24_hours, "What is late cannot be made punctual, only short.", late)
    return refuse(
        send_after_24_hours, "It is too late for a thank-you of its own; put your thanks into what goes next."
    )
