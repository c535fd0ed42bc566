"""Two words that look like something to do and name a thing: "phone calls", "pump maintenance", "mystery shopping"."""

from afterword.core.draft.notes.grammar.parts import Word
from afterword.core.draft.wordlist import words

MADE_BY = words("phone telephone email text order work stock sales trade triage handover duty shift")
OF_PAPER = words(
    "calls orders bookings enquiries queries messages lists sheets forms notes plans takes counts checks rounds"
)
"""What is named by the word before it, which is no task there: "phone calls", "order forms"."""
OF_CARE = words("maintenance management repair repairs safety hygiene control admin")
ARRANGES = words("plan offer schedule support book order cover oversee document staff budget")
"""What is done about the maintenance, where "pump maintenance" is a thing."""


def is_compound(first: Word, following: Word) -> bool:
    """Whether the first word describes the one behind it."""
    if first.may_be("n1", "nm", "adj") and following.may_be("vg"):
        return True
    if first.low in MADE_BY and following.low in OF_PAPER:
        return True
    return first.may_be("n1", "nm") and first.low not in ARRANGES and following.low in OF_CARE
