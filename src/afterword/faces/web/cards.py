"""One card for each process: how it stands, the one next step, and until when."""

from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from afterword.core.advise.advice import Advice, FollowUp
from afterword.core.case import Case, Correspondence
from afterword.core.conversation import Conversation, conversation
from afterword.core.message import MessageKind
from afterword.core.reason import Reason
from afterword.core.wording import title_of
from afterword.faces.web import moments, words
from afterword.service.followup import Followup
from afterword.service.incoming import Filed
from afterword.service.outgoing import Parcel

NEVER = datetime.max.replace(tzinfo=UTC)
HEAD = 160
"""Characters of a message that a card shows."""
RANKS = ("decide", "due", "answered", "wait", "theirs", "done")
"""What comes first on the page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A process on the page Today. `rank` orders the cards; `until` is counted down."""

    id: str
    title: str
    rank: str
    tag: str
    tone: str = ""
    sentence: str
    until: datetime | None = None
    until_words: str = ""
    step: str = ""
    link: str = ""
    aside: str = ""

    @property
    def is_pressing(self) -> bool:
        """Its step is the candidate's to take now."""
        return self.rank in ("decide", "due", "answered")

    @property
    def order(self) -> tuple[int, datetime]:
        """Most pressing first."""
        return RANKS.index(self.rank), self.until or NEVER


def card_of(followup: Followup, advice: Advice, *, now: datetime, zone: tzinfo) -> Card:
    """The card of one process at one moment."""
    talk = conversation(followup.case, now=now)
    if talk.uncertain:
        return _uncertain(followup)
    makers = {FollowUp.YES: _due, FollowUp.WAIT: _wait, FollowUp.ALREADY_DONE: _theirs, FollowUp.NO: _done}
    return makers[advice.follow_up.value](followup, advice, talk, now, zone)


def asked_card(followup: Followup, mail: Filed) -> Card:
    """The card of a process for which a mail came that may be an answer."""
    who = mail.reading.from_.shown
    return Card(
        id=followup.id,
        title=title_of(followup.case),
        rank="decide",
        tag="a question first",
        tone="warn",
        sentence=mail.text if mail.proposes else f"A mail from {who} may be an answer. Say whether it is one.",
        step="Look at it",
        link="story",
    )


def stuck_card(followup: Followup, parcel: Parcel) -> Card:
    """The card of a process whose approved message could not be sent and waits for the candidate."""
    return Card(
        id=followup.id,
        title=title_of(followup.case),
        rank="decide",
        tag="not sent yet",
        tone="stop",
        sentence=parcel.note,
        step="Look at it",
        link="send",
    )


def scheduled_card(followup: Followup, parcel: Parcel, *, now: datetime, zone: tzinfo) -> Card:
    """The card of a process whose approved message waits for its moment."""
    moment = moments.when(parcel.send_at, now=now, zone=zone) if parcel.send_at else ""
    return Card(
        id=followup.id,
        title=title_of(followup.case),
        rank="wait",
        tag="on its way",
        sentence=f"Approved. It goes {moment}, as long as Afterword runs then.",
        step="Look at it, or call it off",
        link="send",
    )


def _uncertain(followup: Followup) -> Card:
    return Card(
        id=followup.id,
        title=title_of(followup.case),
        rank="decide",
        tag="needs your decision",
        tone="stop",
        sentence="Nobody knows whether your message went out. Nothing more is sent until you say.",
        step="See what was found",
        link="send",
    )


def _due(followup: Followup, advice: Advice, talk: Conversation, now: datetime, zone: tzinfo) -> Card:
    case = followup.case
    until = advice.window.closes
    is_answer = advice.kind is MessageKind.ANSWER
    step, link = ("Write it", "write") if _has_notes(case) or is_answer else ("Two minutes of notes first", "debrief")
    return Card(
        id=followup.id,
        title=title_of(case),
        rank="answered" if is_answer else "due",
        tag="they have written" if is_answer else f"{words.KINDS[advice.kind or MessageKind.THANK_YOU]} due",
        tone="good" if is_answer else "",
        sentence=_heard(talk.last_reply) if is_answer else sentence_of(advice, case),
        until=until,
        until_words=f"until {moments.when(until, now=now, zone=zone)}" if until else "",
        step="Read and answer" if is_answer else step,
        link=link,
        aside=f"Why {words.a_method(advice.method.value)}?" if advice.method.value else "Why?",
    )


def sentence_of(advice: Advice, case: Case) -> str:
    """The advice in one line, such as “An e-mail to Ms Marsh.”."""
    if advice.method.value is None:
        return _first(advice.follow_up.reasons)
    method = words.a_method(advice.method.value)
    return f"{method[0].upper()}{method[1:]} to {words.called(case.person(advice.recipient.person))}."


def _wait(followup: Followup, advice: Advice, _talk: Conversation, now: datetime, zone: tzinfo) -> Card:
    opens = advice.window.opens or (advice.next.at if advice.next else None)
    has_questions = bool(advice.questions)
    return Card(
        id=followup.id,
        title=title_of(followup.case),
        rank="decide" if has_questions and opens is None else "wait",
        tag="a question first" if has_questions and opens is None else "not yet",
        tone="warn",
        sentence=advice.questions[0].text if has_questions and opens is None else _first(advice.follow_up.reasons),
        until_words=f"from {moments.when(opens, now=now, zone=zone)}" if opens else "",
        step="See why",
    )


def _theirs(followup: Followup, advice: Advice, _talk: Conversation, now: datetime, zone: tzinfo) -> Card:
    again = advice.next.at if advice.next else None
    return Card(
        id=followup.id,
        title=title_of(followup.case),
        rank="theirs",
        tag="waiting for an answer",
        tone="warn",
        sentence=_first(advice.follow_up.reasons),
        until_words=f"look again {moments.when(again, now=now, zone=zone)}" if again and again > now else "",
        step="They have answered",
        link="story#happened",
    )


def _done(followup: Followup, advice: Advice, talk: Conversation, now: datetime, zone: tzinfo) -> Card:  # noqa: ARG001 -- the shape its siblings share
    is_over = followup.case.process.status.is_over
    return Card(
        id=followup.id,
        title=title_of(followup.case),
        rank="done",
        tag=words.STATUSES[followup.case.process.status] if is_over else "nothing to send",
        tone="plain",
        sentence=_first(advice.follow_up.reasons),
        step="Look back" if is_over else "See why",
        link="story" if is_over else "",
    )


def _heard(item: Correspondence | None) -> str:
    if item is None:
        return "They wrote to you. You may answer."
    head = beginning(item)
    return f"They wrote: “{head}”" if head else "They wrote to you. You may answer."


def beginning(item: Correspondence) -> str:
    """The first words of a message, on one line."""
    text = " ".join((item.text or "").split())
    return text if len(text) <= HEAD else f"{text[:HEAD].rpartition(' ')[0]} …"


def _first(reasons: tuple[Reason, ...]) -> str:
    return reasons[0].text if reasons else ""


def _has_notes(case: Case) -> bool:
    debrief = case.debrief
    return bool(debrief.points or debrief.enthusiasm or debrief.forgotten or debrief.stress or debrief.nothing_to_add)
