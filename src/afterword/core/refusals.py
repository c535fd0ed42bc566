"""Refusals of steps around sending, other than those of the promise itself (`once`).

Each is a function; its name is its id and its docstring is its page.
"""

from collections.abc import Callable, Iterable
from datetime import datetime

from afterword.core.advise.advice import Window
from afterword.core.case import Correspondence
from afterword.core.once import Refusal, not_approved


def review_errors_stand(rules: Iterable[str]) -> Refusal:
    """An error found by the review has to be fixed or accepted on purpose.

    What: a message cannot be approved while the review reports an error.
    Why: a wrong name or an unfilled gap is the first thing they will see, and it cannot be taken back.
    Instead: fix it, or accept that one finding with a reason; the reason is saved.
    Guide: S8, S26.
    """
    return Refusal(
        rule="review_errors_stand",
        text=f"The review still finds: {', '.join(sorted(rules))}.",
        instead="Mend it, or let it stand with a reason for each: `--overrule RULE=REASON`.",
    )


def outside_the_window(moment: datetime, window: Window) -> Refusal | None:
    """A message can only be scheduled inside the advised window.

    What: nothing is scheduled for a time before the window opens or after it closes.
    Why: nobody is at the keyboard then to notice that it is too early or too late.
    Instead: choose a time inside it, or send the message yourself when you have decided to.
    Guide: S20, S21.
    """
    if window.opens is not None and moment < window.opens:
        return _not_then("before the advised window opens", window.opens.astimezone(moment.tzinfo))
    if window.closes is not None and moment > window.closes:
        return _not_then("after the advised window closes", window.closes.astimezone(moment.tzinfo))
    return None


def _not_then(words: str, edge: datetime) -> Refusal:
    return Refusal(
        rule="outside_the_window",
        text=f"That is {words} ({edge:%A} {edge.day} {edge:%B, %H:%M}).",
        instead="Choose a moment inside it, or send it yourself when you have decided to.",
    )


def somebody_was_first(text: str) -> Refusal:
    """Of several windows or programs that send at once, only one does.

    What: another window, device or program was first, or something changed at the last moment.
    Why: two attempts at once must not become two messages.
    Instead: look at the process again to see what happened.
    Guide: S52.
    """
    return Refusal(
        rule="somebody_was_first",
        text=text,
        instead="Look at it again: another window or device was at it, or something new has come.",
    )


def written_elsewhere(item: Correspondence) -> Refusal:
    """A message you wrote in another program counts too.

    What: just before sending, your sent mail is searched for a message to them since the interview; one that is not on record and has had no reply prevents sending.
    Why: to the reader it makes no difference which program the first message came from.
    Instead: say that it was the follow-up, or that it was about another matter and why; your reason is saved.
    Guide: S52.
    """
    about = f" (“{item.subject}”)" if item.subject else ""
    return Refusal(
        rule="written_elsewhere",
        text=f"You wrote to them yourself on {item.at.day} {item.at:%B}{about}, so nothing was sent.",
        instead="If that was the follow-up: `afterword send ID --that-was-it`. If it was about something else: `afterword send ID --another-matter WHY`.",
    )


def nothing_found_elsewhere() -> Refusal:
    """No message written elsewhere is waiting for your explanation.

    What: you explained a message that you wrote elsewhere, but no such message prevents sending.
    Why: the explanation might be applied to the next message by mistake.
    Instead: send the approved message, or record what you did with `afterword log`.
    Guide: S52.
    """
    return Refusal(
        rule="nothing_found_elsewhere",
        text="Your sent mail shows no message to them that is not known here.",
        instead="Send the approved message, or say what you did with `afterword log`.",
    )


def sent_folder_unread(why: str, *, permanent: bool) -> Refusal:
    """Your sent mail could not be searched.

    What: while your sent mail cannot be read, a message is sent only if you say that you have written nothing else.
    Why: it may contain a message you sent from your phone, and a second one cannot be taken back.
    Instead: try again later, or send without the search and give the reason; it is saved.
    Guide: S52.
    """
    return Refusal(
        rule="sent_folder_unread",
        text=f"Nobody could look whether you have written to them elsewhere, so nothing was sent. {why}",
        instead="Try again later; or, if you know that you wrote nothing else: `afterword send ID --unlooked WHY`.",
        may_pass=not permanent,
    )


def nothing_uncertain() -> Refusal:
    """No message has an unknown outcome.

    What: you said whether a message was sent, but there is none for which that is unknown.
    Why: applied to the wrong message, it could allow a second one.
    Instead: `afterword show` shows what happened.
    Guide: S52.
    """
    return Refusal(
        rule="nothing_uncertain",
        text="There is no message here whose fate is unknown.",
        instead="`afterword show ID` says where it stands.",
    )


def nothing_scheduled() -> Refusal:
    """Nothing is scheduled, so there is nothing to cancel.

    What: no message of this process is scheduled.
    Why: you should not believe that you stopped something that was never on its way.
    Instead: `afterword schedule` schedules an approved message.
    Guide: S2.
    """
    return Refusal(
        rule="nothing_scheduled",
        text="Nothing is scheduled here.",
        instead="`afterword schedule ID --at TIME` schedules a message.",
    )


def too_late_to_cancel() -> Refusal:
    """A message that is being sent can no longer be cancelled.

    What: the message was on its way when you cancelled it.
    Why: an e-mail cannot be taken back.
    Instead: `afterword status` says what became of it.
    Guide: S2.
    """
    return Refusal(
        rule="too_late_to_cancel",
        text="It was already on its way.",
        instead="`afterword status` says what became of it.",
    )


RULES: tuple[Callable[..., Refusal | None], ...] = (
    not_approved,
    review_errors_stand,
    outside_the_window,
    written_elsewhere,
    nothing_found_elsewhere,
    sent_folder_unread,
    somebody_was_first,
    nothing_uncertain,
    nothing_scheduled,
    too_late_to_cancel,
)
"""In the order a message meets them."""
