"""When the candidate can come: "free mon and thurs", "can start mon 3 aug", "weekends fine"."""

import re

from afterword.core.draft.notes.grammar.proper import MONTHS, UNSURE_MONTHS, WEEKDAYS

DAY = "|".join(day.capitalize() for day in sorted(WEEKDAYS))
MONTH = "|".join(month.capitalize() for month in sorted(MONTHS | UNSURE_MONTHS))
PART = "(?: (?:morning|afternoon|evening|night)s?)?"
DAYS = rf"(?:{DAY})s?{PART}(?:(?:, | and | or |, and )(?:{DAY})s?{PART})*(?: \d{{1,2}} (?:{MONTH}))?"
SUITED = re.compile(
    r"(?i)^(?P<when>(?:(?:weekend|night|evening|early|late|bank holiday|christmas) )?(?:weekends|nights|evenings|mornings|days|early shifts|late shifts|shifts|Saturdays|Sundays|bank holidays|school runs)(?: and (?:weekends|nights|evenings|early shifts|late shifts|Saturdays|Sundays|bank holidays|holidays))?) (?:are )?(?:fine|ok|okay|good|no (?:problem|issue|bother)|all fine)$"
)
"""When somebody does not mind working."""
WHENEVER = re.compile(r"(?i)^(?:I am )?(?P<how>available|free) (?P<when>weekends|evenings|nights)$")
FREE = re.compile(rf"(?:I am )?(?P<how>free|available|off|not free|away) (?:on )?(?P<days>{DAYS})$")
FROM_DAY = re.compile(rf"(?:I )?(?P<can>can|could) (?P<start>start|begin|join|come|come in) (?:on )?(?P<days>{DAYS})$")


def available(text: str) -> str:
    """The clause such a note is, or nothing."""
    if suited := SUITED.match(text):
        return f"{suited['when']} are fine with me"
    if whenever := WHENEVER.match(text):
        return f"I am {whenever['how'].lower()} at {whenever['when']}"
    if free := FREE.match(text):
        return f"I am {free['how']} on {free['days']}"
    if start := FROM_DAY.match(text):
        return f"I {start['can']} {start['start']} on {start['days']}"
    return ""
