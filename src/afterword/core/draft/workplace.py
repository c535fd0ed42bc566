"""Where the work would be, as its people call it: "at your school", "in your workshop"."""

import re

from afterword.core.case import Case, Person
from afterword.core.draft.wordlist import words

AT = words(
    "school hospital clinic practice surgery university college library museum theatre nursery hotel depot branch"
)
IN = words("workshop kitchen laboratory lab studio salon bakery office team group")
ON = words("farm")
PREPOSITION = {**dict.fromkeys(AT, "at"), **dict.fromkeys(IN, "in"), **dict.fromkeys(ON, "on")}
HEADS = {"headteacher": "school", "headmaster": "school", "headmistress": "school"}


def place_of(case: Case, reader: Person | None) -> str:
    """The place the reader is in charge of by their job, else the one the firm is by its name; nothing where neither says."""
    role = re.findall(r"[a-z]+", (reader.role or "").lower()) if reader else []
    led = [HEADS.get(word, word) for word in role]
    here = next((word for word in led if word in PREPOSITION and (word not in role or role[-1] != word)), "")
    named = re.sub(r"s$", "", re.sub(r".*[^a-z]", "", case.organisation.name.lower()))
    place = here or (named if named in PREPOSITION else "")
    return f"{PREPOSITION[place]} your {place}" if place else ""
