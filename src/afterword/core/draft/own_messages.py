"""What the candidate wrote themselves, samples and messages sent: how each of them opens and closes."""

import re
from dataclasses import dataclass
from string import capwords

from afterword.core.case import Case, Direction, SendState
from afterword.core.draft.names import plain
from afterword.core.nicknames import is_short_for
from afterword.core.titles import BEHIND, TITLES

GREETINGS = {
    "Dear": "dear", "Hello": "hello there|hello|good morning|good afternoon|good evening|morning|afternoon|evening|greetings",
    "Hi": "hi there|hi|hey there|hey|hiya|howya|howdy|g'day", "Good day": "good day", "Respected": "respected",
    "Kia ora": "kia ora|m[ōo]rena", "Namaste": "namaste|namaskar", "Assalamu alaikum": "as-?sala+mu? ?[‘'`]?ala[iy]kum",
}  # fmt: skip
"""Greetings as a follow-up has them, each with what people write for it; "good morning" may be read in the afternoon."""
WORD = "|".join(f"(?P<{word.replace(' ', '_')}>{forms})" for word, forms in GREETINGS.items())
TITLE = rf"(?:{'|'.join(sorted(TITLES, key=len, reverse=True))})"
OPENING = re.compile(
    rf"^\W*(?:{WORD})\b(?:,(?= (?-i:[A-Z])))?(?: (?P<called>(?:\b{TITLE}\. |[^,.!:;\n–—]){{0,40}}?))??"
    r"\s*(?P<mark>!+|[,.:;–—]|-(?=\s)|\n|$)",
    re.IGNORECASE,
)
OF_A_MEETING = (
    "see you soon",
    "see you then",
    "see you there",
    "speak soon",
    "talk soon",
    "until then",
    "till then",
    "bye for now",
)
"""Before a day that is agreed; after an interview they would presume another."""
SIGN_OFFS = (
    *OF_A_MEETING, "thanks heaps", "thanks loads", "thanks tons", "thanks ever so much", "ta muchly",
    "thanks and regards", "thanks and kind regards", "thanks & regards", "thank you so much", "thank you very much", "thanks so much",
    "thanks very much", "thanks a million", "thanks a lot", "thanks again", "thank you again", "thank you", "with thanks", "warmest wishes",
    "with best wishes", "with kind regards", "with best regards", "with many thanks", "with warm regards", "best wishes",
    "best regards", "kind regards", "kindest regards", "warm regards", "warmest regards", "warm wishes", "many thanks",
    "all the best", "all best", "yours sincerely", "yours faithfully", "yours truly", "respectfully", "sincerely", "warmly",
    "regards", "cheers", "thanks", "best", "ngā mihi nui", "ngā mihi", "nga mihi", "god bless", "take care",
)  # fmt: skip
LETTERS = r"[^\W\d_](?:\.|[\w'-]*)"
NAME = rf"(?!(?:{'|'.join(SIGN_OFFS)})\b){LETTERS}(?: {LETTERS}){{0,2}}"
KISSES = r"(?:\s+x{1,3}\b|[\s.!,]|[^\w\s])*"
SIGNED = re.compile(
    rf"(?:^|[.!?,\n]\s*)(?P<sign_off>{'|'.join(SIGN_OFFS)})[,.!]?\s+(?P<name>{NAME}?){KISSES}(?:$|(?=\n))",
    re.IGNORECASE,
)
NAME_ALONE = re.compile(rf"(?:^|[.!?,\n]\s*|\s[-–—]\s*)(?P<name>{NAME}?){KISSES}$", re.IGNORECASE)
QUOTATION = re.compile(r"\n(?:[^\n]*\bwrote:\s*\n|>|-- \n)")
"""Where one's own words end, and those of somebody else or a signature block begin."""
SHORTENED = 2
"""Letters of a short form at least: Mo for Mohamed, Dre for Andre."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """A greeting as a follow-up has it, what the reader is called in it, and the mark behind it; `end` in the text."""

    greeting: str
    called: str
    mark: str
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """The sign-off in small letters, if any, and the name under it as the candidate puts it; `start` in the text."""

    sign_off: str
    name: str
    start: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnMessage:
    """Something the candidate wrote; `to` is a person of the case where that is known."""

    text: str
    to: str | None = None
    opening: Opening | None = None
    closing: Closing | None = None

    @property
    def body(self) -> str:
        """The message without its greeting and what stands under it."""
        begin = self.opening.end if self.opening else 0
        return self.text[begin : self.closing.start if self.closing else None].strip()


def own_messages(case: Case) -> tuple[OwnMessage, ...]:
    """The samples, and after them what was sent in this process, the latest last."""
    sent = sorted(
        (item for item in case.correspondence if item.direction is Direction.OUT and item.state is SendState.SENT),
        key=lambda item: item.at,
    )
    samples = tuple((text, None) for text in case.candidate.writing_samples)
    texts = (*samples, *((item.text, item.person) for item in sent))
    return tuple(own_message(text, case.candidate.name, to=to) for text, to in texts if text and text.strip())


def own_message(text: str, name: str = "", *, to: str | None = None) -> OwnMessage:
    """A message as it is written; what stands alone at its end is its writer's name where it is one of theirs."""
    text = QUOTATION.split(text.replace("’", "'"), maxsplit=1)[0].strip()
    return OwnMessage(text=text, to=to, opening=_opening(text), closing=_closing(text, name))


def _opening(text: str) -> Opening | None:
    found = OPENING.match(text)
    if found is None:
        return None
    greeting = next(word for word in GREETINGS if found[word.replace(" ", "_")])
    return Opening(greeting=greeting, called=_cased(found["called"] or ""), mark=found["mark"], end=found.end())


def _cased(called: str) -> str:
    """A name in capitals where the whole of it was written small or large."""
    if not (called.islower() or called.isupper()):
        return called.strip()
    every = re.sub(r"[- ](\w+)$", lambda end: end[0].lower() if end[1].lower() in BEHIND else end[0], capwords(called))
    return every.strip()


def _closing(text: str, name: str) -> Closing | None:
    signed = [found for found in SIGNED.finditer(text) if found.end() == len(text) or is_theirs(found["name"], name)]
    if signed:
        found = signed[-1]
        return Closing(sign_off=found["sign_off"].lower(), name=_spelt(found["name"], name), start=found.start() + 1)
    alone = NAME_ALONE.search(text)
    if alone and is_theirs(alone["name"], name):
        return Closing(sign_off="", name=_spelt(alone["name"], name), start=alone.start() + 1)
    return None


def is_theirs(signed: str, name: str) -> bool:
    """Whether every word is a part of the name or its initial, or the only one a short form of a given name."""
    parts, words = _parts(name), _parts(signed)
    if len(words) == 1 and any(_is_short_for(words[0], part) for part in parts[:-1] or parts):
        return True
    return bool(parts) and all(any(word in (part, part[:1]) for part in parts) for word in words)


def _parts(name: str) -> list[str]:
    return [plain(part).rstrip(".") for part in re.split(r"[\s-]+", name) if part.strip(".")]


def _is_short_for(word: str, part: str) -> bool:
    begun = len(word) >= SHORTENED and (part.startswith(word) or part.endswith(word))
    return begun or is_short_for(word, part)


def _spelt(signed: str, name: str) -> str:
    """The name as signed, each part of it spelt as the candidate's name is."""
    known = {plain(part): part for part in name.split()}
    return " ".join(
        known.get(plain(word)) or (word.capitalize() if word.islower() or word.isupper() else word)
        for word in signed.rstrip(".").split()
    )
