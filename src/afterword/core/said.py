"""Reads what happened from a few words: “they rang”, “a reply came”, “I sent it by hand”."""

import re
from dataclasses import dataclass

from afterword.core.case import Case, CorrespondenceKind, Direction
from afterword.core.channel import Channel

Kind = CorrespondenceKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What the words say; None for what they leave open."""

    direction: Direction | None = None
    kind: Kind | None = None
    channel: Channel | None = None


OURS = re.compile(r"^(?:i|we|i['’]ve)\b|^(?:sent|rang|called|posted|wrote|left)\b", re.IGNORECASE)
THEIRS = re.compile(r"^(?:they|she|he|someone|somebody|an?|the|got|received|no answer)\b|\b(?:came|arrived)\b", re.IGNORECASE)  # fmt: skip

KINDS_IN = (
    (re.compile(r"\b(?:reject\w*|turned (?:me|us) down|declined|said no|not successful|unsuccessful)\b"), Kind.REJECTION),
    (re.compile(r"\b(?:contract|signed)\b"), Kind.CONTRACT),
    (re.compile(r"\boffer(?:ed|s)?\b"), Kind.OFFER),
    (re.compile(r"\b(?:out of (?:the )?office|automatic|auto-?repl\w+|away|on leave|on holiday|on vacation)\b"), Kind.AUTO_REPLY),
    (re.compile(r"\b(?:bounced?|undeliver\w+|came back)\b"), Kind.BOUNCE),
    (re.compile(r"\b(?:invit\w+|next round|second interview)\b"), Kind.INVITATION),
    (re.compile(r"\b(?:asked|question)\b"), Kind.QUESTION),
    (re.compile(r"\b(?:repl\w+|answer\w*|wrote|got back|thanked|rang|called|phoned|voicemail|message)\b"), Kind.REPLY),
)  # fmt: skip
KINDS_OUT = (
    (re.compile(r"\b(?:voicemail|voice message|answering machine)\b"), Kind.VOICEMAIL),
    (re.compile(r"\b(?:checked in|check-?in|chased|asked (?:how|where|whether|about))\b"), Kind.CHECK_IN),
    (re.compile(r"\b(?:accept\w*)\b"), Kind.ACCEPTANCE),
    (re.compile(r"\b(?:answered|replied)\b"), Kind.ANSWER),
    (re.compile(r"\b(?:sent|thank\w*|followed up|wrote|rang|called|phoned|posted|dropped)\b"), Kind.FOLLOW_UP),
)  # fmt: skip
CHANNELS = (
    (re.compile(r"\b(?:rang|ring|phoned?|called|call|voicemail|voice message|answering machine)\b"), Channel.PHONE),
    (re.compile(r"\blinked ?in\b"), Channel.LINKEDIN),
    (re.compile(r"\b(?:letter|card|posted|by post|handwritten)\b"), Channel.LETTER),
    (re.compile(r"\b(?:dropped in|visited|in person|met)\b"), Channel.IN_PERSON),
    (re.compile(r"\b(?:text(?:ed)?|whatsapp|chat|sms|teams|slack)\b"), Channel.CHAT),
    (re.compile(r"\b(?:portal|platform)\b"), Channel.PLATFORM),
    (re.compile(r"\b(?:e-?mail\w*|mail|wrote|bounced?|out of office|repl\w+)\b"), Channel.EMAIL),
)  # fmt: skip


def said(words: str) -> Said:
    """What the words say; the first match of each kind counts, and nothing is guessed if there is none."""
    text = words.strip().lower()
    direction = Direction.OUT if OURS.search(text) else Direction.IN if THEIRS.search(text) else None
    kinds = {Direction.OUT: KINDS_OUT, Direction.IN: KINDS_IN}.get(direction, ()) if direction else ()
    return Said(
        direction=direction,
        kind=next((kind for sign, kind in kinds if sign.search(text)), None),
        channel=next((channel for sign, channel in CHANNELS if sign.search(text)), None),
    )


def in_charge(case: Case) -> str | None:
    """Who is meant if only an absence is reported: the person in charge, or the only person there is."""
    leading = [person.id for person in case.people if person.leads_recruitment]
    known = leading or [person.id for person in case.people]
    return known[0] if len(known) == 1 else None
