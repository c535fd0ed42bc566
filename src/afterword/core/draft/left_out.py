"""What of the candidate's notes is not in the message, and why: told in as few sentences as there are reasons."""

from dataclasses import dataclass

from afterword.core.draft.phrasing import listed

SETTLED = ("is marked as", "is private")
"""How the reasons begin that the candidate has settled already."""
SHOWN = 50
"""Characters of a note by which its writer knows it again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A note that is left out with its reason, as the end of a sentence ("it …"); or only the `part` of it behind a comma."""

    note: str
    why: str = ""
    part: str = ""


def told(left_out: tuple[LeftOut, ...]) -> tuple[str, ...]:
    """One sentence for each reason, those that ask for something first; a note is told of once."""
    whole = {each.note: each for each in reversed(left_out) if not each.part}
    found = dict.fromkeys(each.why for each in left_out if not each.part and whole[each.note] is each)
    reasons = sorted(found, key=lambda why: why.startswith(SETTLED))
    said = [_with_reason([n for n, each in whole.items() if each.why == why][::-1], why) for why in reasons]
    parts = [each for each in dict.fromkeys(left_out) if each.part and each.note not in whole]
    return (*said, *([_of_parts(parts)] if parts else ()))


def _with_reason(notes: list[str], why: str) -> str:
    named = listed(tuple(f"“{shown(note)}”" for note in notes))
    return f"{named} is left out: it {why}." if len(notes) == 1 else f"{named} are left out: each {why}."


def _of_parts(parts: list[LeftOut]) -> str:
    return told_of_parts(tuple(f"“{shown(each.part)}” of “{shown(each.note)}”" for each in parts))


def told_of_parts(named: tuple[str, ...]) -> str:
    """That parts of notes are left out, as they are `named`, and how to have them in."""
    if len(named) == 1:
        return f"{named[0]} is left out: write it as a sentence of its own to have it in."
    return f"{listed(named)} are left out: write each as a sentence of its own to have it in."


def shown(note: str) -> str:
    """A note on one line, cut where it is long."""
    flat = " ".join(note.split())
    return flat if len(flat) <= SHOWN else flat[: SHOWN - 1].rstrip() + "…"
