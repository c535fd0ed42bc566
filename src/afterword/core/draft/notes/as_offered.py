"""An offer brought to the one form in which it is read, however it was jotted: "maybe a wall chart?", "the rota (did it at Dirks)"."""

import re

from afterword.core.draft.notes.deeds import is_past

MAYBE = re.compile(r"(?i)^(?:maybe|perhaps|possibly|idea:|eg|e\.g\.) (?=\w)")
IN_BRACKETS = re.compile(
    r" \((?P<told>(?:I|we|my|our|did|done|ran|have|had|was|tried|used|taught|built|made|worked) [^()]+)\)$"
)
"""What it rests on, in brackets behind it."""
BEHIND_COLON = re.compile(r"^(?P<what>[^,:]{3,40}): (?=(?P<did>[A-Za-z]+) \w)")
"""What it is about, and then what the candidate has done of it: "training: I did the induction"."""
FOR_THE_FIRST = re.compile(
    r"(?<=\w)(?<!the)(?<!in)(?<!for) (?=(?:first|last) (?:\d+|two|three|four|five|six) (?:shifts|days|weeks|months|lessons|visits|hours)(?:$|,))"
)
"""How long it goes on, without its "for the": "a buddy first two shifts"."""
BRING = re.compile(r"(?<=, )(?:I )?(?:could|can) (?:bring|send|share)$")
"""What was named before, left to be understood: "could bring"."""
HELPING = re.compile(r"(?i)^(?:i (?:could|can|would) (?:help (?:with|to)?\s*)|help (?:with|to)?\s*|with\s+|to (?=\w))")


def as_offered(text: str) -> str:
    """The offer without what says that it is one, and with what it rests on behind a comma."""
    text = BRING.sub(r"\g<0> it", text)
    text = HELPING.sub("", MAYBE.sub("", text).removesuffix("?"))
    text = FOR_THE_FIRST.sub(" for the ", text) if "first " in text or "last " in text else text
    return BEHIND_COLON.sub(_told_of, IN_BRACKETS.sub(r", \g<told>", text))


def _told_of(found: re.Match[str]) -> str:
    is_told = found["did"] in ("I", "we", "my", "our") or is_past(found["did"])
    return f"{found['what']}, " if is_told else found[0]
