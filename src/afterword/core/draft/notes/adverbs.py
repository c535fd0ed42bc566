"""The small adverbs of a jotting in their place: "also licensed in Ohio" and "I work also with Rhino"."""

import re

from afterword.core.draft.notes.grammar.closed import AUXILIARIES
from afterword.core.draft.notes.grammar.verb_forms import DONE, PARTICIPLES, PASTS

LED = re.compile(r"(?i)(?P<how>already|also|still) (?=\w)")
"""What stands before everything else, the "I am" or the "I have" left out."""
BEHIND_ITS_VERB = re.compile(
    r"^I (?P<verb>(?!can|could|will|would|am|was|should|must|may|might|do\b|did\b)[a-z]+) also "
)
"""How a jotting has it whose writer thinks in another language; behind "am" and "can" it stands rightly."""
SO_LONG_FIRST = re.compile(
    r"^(?P<who>I (?:am|have been) [a-z]+ing) (?P<since>since \w+ (?:years?|months?|weeks?)) (?P<rest>(?:with|in|at|as|for|on) [^,]+)$"
)
VERY_MUCH = re.compile(r"^I (?P<verb>like|love|enjoy|want) very much (?P<what>[^,]+)$")
DONE_ALREADY = re.compile(r"^I have (?P<done>[a-z]+) already (?=\w)")
"""How long, how much and how soon, before what other languages put first."""
SUBJECT = re.compile(r"(?P<who>I|my .+?) (?P<verb>am|is|are|was|were|have|has|can|could|will|would)\b(?! to\b)")
THEN = re.compile(r"\b(?:last|ago|yesterday|when)\b|\b(?:in|on) (?:[A-Z]|\d)")
"""When it was, beside which "have" does not stand."""


LAST = re.compile(r"(?i),? (?:too|as well)$")


def led_by(text: str) -> tuple[str, str]:
    """The adverb a note begins with, or nothing, and what is behind it."""
    found = LED.match(text)
    return (found["how"].lower(), text[found.end() :]) if found else ("", text)


def with_adverb(said: str, how: str) -> str:
    """`I am also licensed in Ohio`, `I also speak Urdu`; nothing where the clause has no place for it."""
    found = SUBJECT.match(said)
    behind = said[found.end() :] if found else ""
    if found and (found["verb"] not in ("have", "has") or behind.split(maxsplit=1)[0] in DONE):
        return f"{found[0]} {how}{behind}"
    if not said.startswith("I "):
        return ""
    verb, _, rest = said.removeprefix("I ").partition(" ")
    if how == "already" and verb in PASTS and verb not in AUXILIARIES:
        return "" if THEN.search(rest) else f"I have already {PARTICIPLES.get(PASTS[verb], verb)} {rest}".rstrip()
    return f"I {how} {verb} {rest}".rstrip()


def _so_long(found: re.Match[str]) -> str:
    """`I have been working with SAP for three years`."""
    return f"{found['who'].replace('I am ', 'I have been ')} {found['rest']} {found['since'].replace('since', 'for')}"


def in_place(text: str) -> str:
    """`I also work with Rhino` for "I work also with Rhino"."""
    text = SO_LONG_FIRST.sub(_so_long, BEHIND_ITS_VERB.sub(r"I also \g<verb> ", text))
    return DONE_ALREADY.sub(r"I have already \g<done> ", VERY_MUCH.sub(r"I \g<verb> \g<what> very much", text))


def without_too(text: str) -> tuple[str, str]:
    """The note and the "too" or "as well" behind it, which belongs to the whole of it."""
    found = LAST.search(text)
    return (text[: found.start()], found[0].lower()) if found else (text, "")
