"""What an invitation asks for beside the time: something to bring, send or prepare, or a question of its own."""

import re
from dataclasses import dataclass

from afterword.core.asks_for import SENTENCE

JOINED = re.compile(
    r"(?i)(?:,? and|,|;) (?=(?:could|can|would|will) you\b|please \w|(?:do|are|have|is|what|which|how|where|who)\b|(?:bring|send|prepare)\b)"
)
"""Where one sentence asks for two things."""
TASK = re.compile(
    r"(?i)^(?:(?:and|also|then)[ ,]+)*(?:(?:could|can|would|will) you )?(?:please |kindly |also )*"
    r"(?P<verb>bring|send|prepare) (?:along |over |(?:me|us) )?(?P<what>.+?)(?: along| with you)?(?:,? (?:please|if you (?:can|could|like)|if possible))?$"
)
OF_THE_TALK = re.compile(
    r"(?i)\b(?:work for you|suit|make it|(?:does|would) (?:that|this|it) work|works?\b|free|available|convenient|"
    r"(?:could|can|would|will) you (?:come|join|meet|do)|like you to|(?:how|what) about|meet (?:us|me|our|my|the)|all right|okay|ok)\b"
)
"""What asks about the talk itself, which the yes answers."""
MINE = {"your": "my", "yours": "mine", "our": "your", "my": "your", "me": "you", "us": "you", "yourself": "myself"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Requested:
    """What was asked for: `tasks` as what the candidate will do ("bring my portfolio"), `questions` as they were put."""

    tasks: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()


def requested(text: str) -> Requested:
    """Everything a message asks for beside a time for the talk."""
    tasks, questions = [], []
    for whole in SENTENCE.split(text):
        for part in JOINED.split(whole.strip()):
            asked = part.strip(" .?!,")
            if task := _task(asked):
                tasks.append(task)
            elif whole.rstrip().endswith("?") and asked and not OF_THE_TALK.search(asked):
                questions.append(asked)
    return Requested(tasks=tuple(tasks), questions=tuple(questions))


def _task(asked: str) -> str:
    """`bring my portfolio`; nothing where it could mean somebody else."""
    found = TASK.match(asked)
    if found is None or re.search(r"(?i)\b(?:you|they|he|she)\b", found["what"]):
        return ""
    what = re.sub(r"[A-Za-z]+", lambda word: MINE.get(word[0].lower(), word[0]), found["what"])
    whom = "you " if found["verb"].lower() == "send" else ""
    return f"{found['verb'].lower()} {whom}{what}"
