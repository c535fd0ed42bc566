"""What is answered when a step of sending cannot be taken, beside the promise itself (`once`).

Each is a function whose name is its id and whose docstring is its page.
"""

from collections.abc import Callable, Iterable
from datetime import datetime

from afterword.core.advise.advice import Window
from afterword.core.case import Correspondence
from afterword.core.once import Refusal, not_approved


def review_errors_stand(rules: Iterable[str]) -> Refusal:
    """What the review calls an error is mended or let stand on purpose.

    What: a message is not approved while an error of the review stands.
    Why: a wrong name or a gap left open is seen by them first, and cannot be taken back.
    Instead: mend it, or overrule that one finding with a reason; the reason is kept.
    Guide: S8, S26.
    """
    return Refusal(
        rule="review_errors_stand",
        text=f"The review still finds: {', '.join(sorted(rules))}.",
        instead="Mend it, or let it stand with a reason for each: `--overrule RULE=REASON`.",
    )


def outside_the_window(moment: datetime, window: Window) -> Refusal | None:
    """A message is scheduled for a moment inside the advised window.

    What: before the window opens or after it closes nothing is scheduled.
    Why: nobody is at the keyboard then to see that it has become too early or too late.
    Instead: choose a moment inside it, or send it yourself when you have decided to.
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
    """Of several who press send, one sends.

    What: another window, device or program took the one right to send, or something changed at the last moment.
    Why: two at once must not become two messages.
    Instead: look at it again; it says what became of it.
    Guide: S52.
    """
    return Refusal(
        rule="somebody_was_first",
        text=text,
        instead="Look at it again: another window or device was at it, or something new has come.",
    )


def written_elsewhere(item: Correspondence) -> Refusal:
    """A message you wrote in another program counts too.

    What: just before sending, your folder of sent mail is searched for a message to them since the interview; one that is not known and has had no reply stands in the way.
    Why: to the reader it makes no difference which program the first message came from.
    Instead: say that it was the follow-up, or that it was about another matter and why; your reason is kept.
    Guide: S52.
    """
    about = f" (“{item.subject}”)" if item.subject else ""
    return Refusal(
        rule="written_elsewhere",
        text=f"You wrote to them yourself on {item.at.day} {item.at:%B}{about}, so nothing was sent.",
        instead="If that was the follow-up: `afterword send ID --that-was-it`. If it was about something else: `afterword send ID --another-matter WHY`.",
    )


def nothing_found_elsewhere() -> Refusal:
    """Only what was found can be explained.

    What: you said what a message was that you wrote elsewhere, and there is none that stands in the way.
    Why: a word about nothing would be taken for one about the next message.
    Instead: send the approved message, or log what you did with `afterword log`.
    Guide: S52.
    """
    return Refusal(
        rule="nothing_found_elsewhere",
        text="Your sent mail shows no message to them that is not known here.",
        instead="Send the approved message, or say what you did with `afterword log`.",
    )


def sent_folder_unread(why: str, *, permanent: bool) -> Refusal:
    """What could not be looked at permits nothing by itself.

    What: while your sent mail cannot be read, a message goes only when you say that you have written nothing else.
    Why: a message from your telephone may be there, and a second one cannot be taken back.
    Instead: try again later, or send without looking and give the reason; it is kept.
    Guide: S52.
    """
    return Refusal(
        rule="sent_folder_unread",
        text=f"Nobody could look whether you have written to them elsewhere, so nothing was sent. {why}",
        instead="Try again later; or, if you know that you wrote nothing else: `afterword send ID --unlooked WHY`.",
        may_pass=not permanent,
    )


def nothing_uncertain() -> Refusal:
    """Only a doubt can be settled.

    What: you said whether a message went, and there is none whose fate is unknown.
    Why: saying it of the wrong one would open the way for a second message.
    Instead: `afterword show` says where it stands.
    Guide: S52.
    """
    return Refusal(
        rule="nothing_uncertain",
        text="There is no message here whose fate is unknown.",
        instead="`afterword show ID` says where it stands.",
    )


def nothing_scheduled() -> Refusal:
    """Only what is scheduled can be called off.

    What: nothing waits for its moment here.
    Why: you should not believe that something was stopped that was never on its way.
    Instead: `afterword schedule` schedules an approved message.
    Guide: S2.
    """
    return Refusal(
        rule="nothing_scheduled",
        text="Nothing is scheduled here.",
        instead="`afterword schedule ID --at TIME` schedules a message.",
    )


def too_late_to_cancel() -> Refusal:
    """What has left cannot be called off.

    What: the message was on its way when you called it off.
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
