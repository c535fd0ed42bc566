"""What two windows said about the same thing, in words and side by side."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from afterword.core.merge import Clash, Path
from afterword.faces.web.moments import day
from afterword.faces.web.notes import CHOICES, LINES, SENTENCES, TRUTHS

PLACES: dict[tuple[str, str], str] = {
    ("candidate", "name"): "Your name, as you sign",
    ("candidate", "email"): "Your e-mail",
    ("candidate", "phone"): "Your phone",
    ("candidate", "postal_address"): "Your postal address",
    ("organisation", "name"): "Firm",
    ("organisation", "time_zone"): "City, for their time",
    ("interviews", "time_zone"): "In which city’s time",
    ("interviews", "end"): "It ended",
    ("interviews", "format"): "How you met",
    ("interviews", "status"): "Did it take place?",
    ("process", "by"): "They decide by",
    ("office_hours", "days"): "Office hours where you apply: days",
    ("office_hours", "from"): "Office hours where you apply: from",
    ("office_hours", "to"): "Office hours where you apply: to",
    ("debrief", "text"): "Something they told me that stuck: …",
}
"""What a place of the document is called on the page, by its first and its last part."""

FIELDS: dict[str, str] = {
    "application": "Your application",
    "country": "Country",
    "locale": "Spelling and dates",
    "theme": "How the pages look",
    "time_zone": "City, for your time",
    "writing_samples": "Messages of yours",
    "culture": "What they are like",
    "days": "Their office hours: days",
    "from": "Their office hours: from",
    "to": "Their office hours: to",
    "job_title": "Job",
    "decision_words": "What they said, in their words",
    "name": "Name",
    "honorific": "Form of address",
    "role": "Role",
    "leads_recruitment": "In charge of the hiring",
    "side": "On whose side",
    "email": "E-mail",
    "phone": "Phone",
    "linkedin": "LinkedIn",
    "platform": "On the recruiting platform",
    "chat": "Chat",
    "post": "Postal address",
    "my_thought": "It made me think of …",
    "could_help": "I could help with …",
    "nothing_to_add": "I have nothing to add",
}
"""The same by the last part alone."""

STARTERS: dict[str, str] = {name: starter[0] for name, starter in (LINES | SENTENCES).items()}
QUESTIONS: dict[str, str] = {name: question for name, (question, _) in (CHOICES | TRUTHS).items()}
LABELS = FIELDS | STARTERS | QUESTIONS
ANSWERS: dict[str, dict[str, str]] = {name: dict(options) for name, (_, options) in (CHOICES | TRUTHS).items()}
NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class SideBySide:
    """One thing said in two ways, with the name under which a page sends the choice."""

    key: str
    label: str
    mine: str
    theirs: str


def side_by_side(clashes: tuple[Clash, ...], document: Mapping[str, Any]) -> tuple[SideBySide, ...]:
    """The clashes as a page shows them; `document` says who somebody is."""
    names = {person["id"]: person["name"] for person in document.get("people", [])}
    return tuple(
        SideBySide(
            key=clash.key,
            label=label_of_path(clash.path, names),
            mine=_words(clash.path[-1], clash.mine),
            theirs=_words(clash.path[-1], clash.theirs),
        )
        for clash in clashes
    )


def label_of(name: str) -> str:
    """What a field is called on the page."""
    return LABELS.get(name, name.replace("_", " ").capitalize())


def label_of_path(path: Path, names: Mapping[str, str]) -> str:
    """What a place of the document is called on the page; `names` are those of the people by their ids."""
    if path[0] != "people" or len(path) == 1:
        return PLACES.get((path[0], path[-1])) or label_of(path[-1])
    who = names.get(path[1], "Somebody")
    return f"{who}: {label_of(path[-1])}" if path[2:] else who


def _words(field: str, value: Any) -> str:
    """A value as people read it."""
    if value is None:
        return NOTHING
    if isinstance(value, bool):
        return ANSWERS.get(field, {}).get(str(value).lower(), "yes" if value else "no")
    if isinstance(value, list):
        return "\n".join(_words(field, item) for item in value)
    if isinstance(value, dict):
        return "\n".join(_words(key, item) for key, item in value.items() if key != "id")
    return ANSWERS.get(field, {}).get(str(value)) or _moment(str(value))


def _moment(text: str) -> str:
    """A moment of the format as people write it; any other text as it is."""
    try:
        moment = datetime.fromisoformat(text) if "T" in text else None
    except ValueError:
        moment = None
    return f"{day(moment, year=True)}, {moment:%H:%M}" if moment else text
