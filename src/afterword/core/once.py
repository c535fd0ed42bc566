"""The promise: at most one message without a reply, and none without the candidate's approval of its exact bytes.

Only `permit` makes a `SendPermit`, and nothing can be handed to a mail server without one. `conversation` decides what is
unanswered, for advice and `may` too. Each rule below is a function; its name is its id and its docstring is its page.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Never, final

from afterword.core.approval import MAY_HAVE_GONE, Basis, Delivery, Send, digest_of
from afterword.core.case import Case, Correspondence, CorrespondenceKind, Direction, SendState, WishCode
from afterword.core.conversation import conversation, process_of
from afterword.core.message import MessageKind


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """Everything that decides whether the message may be sent: the current facts, and every send of the conversation.

    `basis` is what an approval would rest on now; `approved` is the send in question, None if nothing was approved.
    """

    case: Case
    basis: Basis
    approved: Send | None = None
    sends: tuple[Send, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Why it may not be sent, and what is possible instead. `may_pass` says that simply trying later may help."""

    rule: str
    text: str
    instead: str
    may_pass: bool = False


_SEAL: Final = object()


@final
class SendPermit:
    """Permission to hand exactly these bytes to a server, once. Only `permit` makes one; it cannot be copied or changed."""

    __slots__ = ("_seal", "digest", "message_id")
    message_id: str
    digest: str

    def __init__(self, *, seal: object, message_id: str, digest: str) -> None:
        """Refuse anybody but `permit` with TypeError."""
        if seal is not _SEAL:
            raise TypeError("Only the once-check makes a permit to send")
        object.__setattr__(self, "_seal", seal)
        object.__setattr__(self, "message_id", message_id)
        object.__setattr__(self, "digest", digest)

    def covers(self, raw: bytes) -> bool:
        """These are the bytes the candidate said yes to, and the permit is genuine."""
        return getattr(self, "_seal", None) is _SEAL and digest_of(raw) == self.digest

    def __setattr__(self, name: str, value: object) -> Never:
        raise AttributeError("A permit cannot be changed")

    def __copy__(self) -> Never:
        raise TypeError("A permit cannot be copied")

    def __deepcopy__(self, memo: object) -> Never:
        raise TypeError("A permit cannot be copied")

    def __reduce_ex__(self, protocol: object) -> Never:
        raise TypeError("A permit cannot be stored")


def permit(history: History, *, raw: bytes, now: datetime) -> SendPermit | Refusal:
    """Permission to send `raw`, or the first rule that forbids it."""
    send = history.approved
    if send is None:
        return not_approved("You have not approved a message here yet.")
    for rule in RULES:
        refusal = rule(history, send, now)
        if refusal is not None:
            return refusal
    if digest_of(raw) != send.digest:
        return not_approved("What would be sent is not, byte for byte, what you approved.")
    return SendPermit(seal=_SEAL, message_id=send.message_id, digest=send.digest)


def may_begin(history: History, *, kind: MessageKind, now: datetime) -> Refusal | None:
    """What forbids writing at all, before anything is approved; None if nothing does."""
    planned = Send(message_id="", digest="", kind=kind, approved_at=now, basis=history.basis)
    return next(filter(None, (rule(history, planned, now) for rule in PROMISE)), None)


def sent_already(history: History, send: Send, now: datetime) -> Refusal | None:
    """An approval is used up by one delivery.

    What: a message that has been sent is not sent again, however often you ask for it.
    Why: a crash, a second window or an impatient click must not reach the other side.
    Instead: wait for the answer; a new message needs a new yes.
    Guide: S52.
    """
    if send.state is Delivery.SENT:
        is_their_turn = conversation(history.case, now=now).pending is not None
        instead = WAIT_FOR_THEM if is_their_turn else ANEW
        return Refusal(rule="sent_already", text="This message has been sent.", instead=instead)
    if send.state in (Delivery.APPROVED, *MAY_HAVE_GONE):
        return None
    return Refusal(
        rule="sent_already",
        text=USED_UP.get(send.state, "This approval is used up."),
        instead="Look at the message again; if it has not gone, approve it once more: `afterword approve ID`.",
    )


def was_it_sent(history: History, send: Send, now: datetime) -> Refusal | None:
    """While it is unknown whether a message was sent, nothing else is sent.

    What: a delivery whose outcome is unknown blocks every further one, and is never repeated automatically.
    Why: not finding the message proves nothing; it may already be in their mailbox.
    Instead: your mailbox is searched for its Message-ID; if that settles nothing, you say what happened.
    Guide: S52.
    """
    talk = conversation(history.case, now=now)
    open_sends = [*history.sends, send]
    unknown = [item for item in history.case.correspondence if _is_uncertain(item, history.case)]
    if not (talk.uncertain or unknown or any(item.state in MAY_HAVE_GONE for item in open_sends)):
        return None
    return Refusal(
        rule="was_it_sent",
        text="It is not known whether your last message went out, so nothing more is sent.",
        instead="Look in your Sent folder or ask your mail provider, then say what you found: `afterword send ID --it-went` or `--it-did-not`.",
    )


def one_message_without_reply(history: History, send: Send, now: datetime) -> Refusal | None:
    """One message, then it is their turn.

    What: while a follow-up, check-in or voicemail of yours is unanswered, no second one is sent, by any channel, to anybody in this process.
    A bounce reached nobody and does not count; an automatic reply is not an answer.
    Why: a second message without a reply irritates, and undoes the good of the first.
    There is one exception: if they asked you to check in, you may choose to send one check-in.
    Instead: wait for their answer; tell Afterword when it came by telephone or in person.
    Guide: S52.
    """
    if send.kind is MessageKind.ANSWER:
        return None
    talk = conversation(history.case, now=now)
    if talk.pending is None or _they_asked_for_it(history.case, talk.unanswered, send):
        return None
    return Refusal(
        rule="one_message_without_reply",
        text=f"Your message of {_day(talk.pending.at)} has had no answer yet, so a second one is not sent.",
        instead=WAIT_FOR_THEM,
    )


def nothing_to_answer(history: History, send: Send, now: datetime) -> Refusal | None:
    """An answer needs something to answer.

    What: a message can be sent as an answer only if the last message was theirs.
    Why: otherwise a second follow-up could get round the rule of one message by being called an answer.
    Instead: wait for their next message.
    Guide: S52.
    """
    if send.kind is not MessageKind.ANSWER:
        return None
    reply = conversation(history.case, now=now).last_reply
    ours = [item.at for item in history.case.correspondence if _went_out(item, history.case)]
    if reply is not None and all(at < reply.at for at in ours):
        return None
    return Refusal(
        rule="nothing_to_answer",
        text="This is marked as an answer, but the last word in this conversation was yours.",
        instead=WAIT_FOR_THEM,
    )


def changed_since_approval(history: History, send: Send, now: datetime) -> Refusal | None:  # noqa: ARG001
    """An approval is for these words in this situation.

    What: an edit, a new message in the conversation, or a fact that changes the advice makes an approval void.
    Why: you approved something else.
    Instead: look at the message once more and approve it again.
    Guide: S26, S52.
    """
    changed = next(
        (words for part, words in CHANGES if getattr(history.basis, part) != getattr(send.basis, part)), None
    )
    if changed is None:
        return None
    return Refusal(
        rule="changed_since_approval", text=f"{changed} since you approved this message.", instead=APPROVE_AGAIN
    )


def not_approved(text: str) -> Refusal:
    """Nothing is sent until you approve the exact words.

    What: a message is sent only after you approved it, and then byte for byte as it was shown.
    Why: it goes out under your name.
    Instead: look at it and approve it; a program that acts for you repeats the digest of what was shown.
    Guide: S2, S26.
    """
    return Refusal(rule="not_approved", text=text, instead="Read it and say yes to it first: `afterword approve ID`.")


Rule = Callable[[History, Send, datetime], Refusal | None]
PROMISE: tuple[Rule, ...] = (was_it_sent, one_message_without_reply, nothing_to_answer)
"""What holds whether or not anything was approved."""

RULES: tuple[Rule, ...] = (*PROMISE, sent_already, changed_since_approval)
"""In the order a person should hear of them."""

WAIT_FOR_THEM = "Wait for their answer; it makes the next message possible. If one has come by telephone or in person, say so with `afterword log`."
ANEW = "You may write again: write a new message and approve it with `afterword approve ID`."
USED_UP = {
    Delivery.REFUSED: "The mail server refused this message, which used up its approval.",
    Delivery.RELEASED: "This message did not go, and its approval is used up.",
    Delivery.CANCELLED: "This message was called off or handed to your own mail program, which used up its approval.",
}
APPROVE_AGAIN = "Look at it once more and approve it again."
CHANGES = (
    ("words", "The words or the address have changed"),
    ("arrivals", "Something new has arrived"),
    ("advice", "The facts have changed what is advised"),
)


def _is_uncertain(item: Correspondence, case: Case) -> bool:
    return _went_out(item, case) and item.state is SendState.UNKNOWN


def _went_out(item: Correspondence, case: Case) -> bool:
    """Whether it is ours, was or may have been sent, and is about this process."""
    is_out = item.direction is Direction.OUT and item.state is not SendState.DRAFT
    return is_out and process_of(item, case) == case.process.id


def _they_asked_for_it(case: Case, unanswered: tuple[Correspondence, ...], send: Send) -> bool:
    """Whether they invited a check-in, this is one, and it would be the first one waiting for a reply."""
    is_invited = any(wish.code is WishCode.INVITED_CHECK_IN for wish in case.employer_wishes)
    is_first = all(item.kind is not CorrespondenceKind.CHECK_IN for item in unanswered)
    return is_invited and send.kind is MessageKind.CHECK_IN and is_first


def _day(moment: datetime) -> str:
    return f"{moment.day} {moment:%B}"
