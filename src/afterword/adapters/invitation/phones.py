"""Telephone numbers a writer gives as their own in a mail."""

import re

import phonenumbers

LABEL = re.compile(r"(?:^|[\s|,;•])(?:tel(?:ephone)?|phone|mobile|mob|cell|direct|office|t|m|p|d)\.?[ ]{0,3}:?[ ]{0,3}(?=[+(0-9])", re.IGNORECASE)  # fmt: skip
DIAL_IN = re.compile(r"dial|passcode|meeting id|conference|pin\b|\binternational numbers|one tap|fax", re.IGNORECASE)
LONGEST = 20_000


def own_phones(text: str, *, country: str | None) -> tuple[str, ...]:
    """Numbers on lines that call them a telephone, as `+44 20 7946 0101`; dial-in numbers of meetings are left out."""
    found: dict[str, None] = {}
    for line in text[:LONGEST].splitlines():
        if len(line) < 200 and LABEL.search(line) and not DIAL_IN.search(line):  # noqa: PLR2004 -- a line of a signature
            for match in phonenumbers.PhoneNumberMatcher(line, country):
                found[phonenumbers.format_number(match.number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)] = None
    return tuple(found)
