"""What a colleague of the reader's told of themselves, with the name said once: "Ines does school visits"."""

from dataclasses import replace

from afterword.core.draft.heard import Heard, Manner
from afterword.core.draft.notes.grammar.parts import word

TO_THE_READER = frozenset({"", "you", "we"})


def said_once(found: Heard) -> Heard | None:
    """The point as it is known of them, who may be named in what they said; None where it only begins with its verb."""
    told = found.statement or found.topic
    if (
        not told
        or found.who in TO_THE_READER
        or found.manner not in (Manner.SAID, Manner.NOTED, Manner.TOPIC, Manner.TOLD)
    ):
        return found
    if not told.startswith(f"{found.who} "):
        return None if _is_verb(told) else found
    if found.statement or _is_verb(told.removeprefix(f"{found.who} ")):
        return replace(found, manner=Manner.FACT, who="", verb="", topic="", statement=told)
    return None if found.manner is Manner.NOTED else found


def _is_verb(told: str) -> bool:
    """Whether it begins with `does`, `sings`, and not with "visits"."""
    opening = word(told.split(maxsplit=1)[0], first=False)
    return opening.parts == {"vs"} or opening.low in ("does", "has", "is", "was")
