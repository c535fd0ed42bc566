"""What would be expected of the candidate: "you need to be up at five", said to them, is theirs to do."""

import re

from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.sentence import clause
from afterword.core.draft.wordlist import words

TO_THEM = re.compile(
    r"(?i)you(?P<how>'d|'ll|'re| would| will| can| could| must| should| are)? (?:(?P<often>still|also|always|often|sometimes|first|only|just|mostly|usually) )?(?P<rest>[a-z]+\b.*)"
)
WOULD = {
    "can": "could",
    "could": "could",
    "must": "would have to",
    "should": "should",
    "are": "would be",
    "'re": "would be",
}
FILLING = words("do did know see mean say said think want like love hope remember wish")
"""What is rather said to fill a pause, or is the candidate's own."""
YOUR = re.compile(r"(?i)\byour\b")
YOU = re.compile(r"(?i)\byou\b")


def expected_of_me(text: str) -> str | None:
    """`I would need to be up at five` for "you need to be up at 5"; None where "you" may be somebody else."""
    found = TO_THEM.fullmatch(text)
    if found is None or YOU.search(found["rest"]):
        return None
    how = (found["how"] or "").strip().lower()
    first = word(found["rest"].split()[0], first=False)
    if not how and not (first.may_be("v0", "have") and first.low not in FILLING):
        return None
    often = f" {found['often'].lower()}" if found["often"] else ""
    return clause(f"I {WOULD.get(how, 'would')}{often} {YOUR.sub('my', found['rest'])}", own=True)
