"""How many there are of something, with what is said of them: "620 cows, collars since February, nobody reads the alerts"."""

import re

from afterword.core.draft.notes.additions import BARE_COUNT
from afterword.core.draft.notes.as_said import as_said
from afterword.core.draft.notes.grammar.sentence import clause, number_of, thing
from afterword.core.draft.notes.grammar.uncountable import UNITS
from afterword.core.draft.notes.pieces import pieces_of, turns

BUT = re.compile(r",? (?=but )")
SO_MANY = re.compile(r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|none|most|half) ")
SO_MANY_ARE = re.compile(
    rf"^({SO_MANY.pattern.strip()}) ((?:[\w-]+[ -])?(?:trained|qualified|certified|licensed|registered|running|working|open|empty|full|booked))$"
)
"""`six running`, `five ECMO trained`: how many of them are so."""
MOST = 3
"""Pieces beyond which it is a list."""


ONLY_SO_MANY = re.compile(r"only (?P<many>(?:\d+|one|two|three|four|five|six|seven|eight|nine) .+)")


def there_are_only(text: str) -> str | None:
    """`there are only two snow pillows for the whole catchment`."""
    found = ONLY_SO_MANY.fullmatch(text)
    number = number_of(found["many"]) if found and not clause(text) else ""
    named = thing(found["many"], article="a") if found and number else None
    return f"there {'are' if number == 'p' else 'is'} only {named}" if named else None


def there_are(text: str) -> tuple[str, str] | None:
    """The statement and what stood in the note and is not in it; None where nothing but a number is told."""
    first, *rest = [piece for part in pieces_of(text) for piece in BUT.split(part)] or [""]
    found = BARE_COUNT.fullmatch(first)
    if not found or not rest or len(rest) > MOST or found["what"] in UNITS or number_of(first) != "p":
        return None
    said, dropped, tells = f"there are {first}", [], False
    for piece in rest:
        if with_them := _with(piece):
            said = f"{said}, with {with_them}"
        elif told := _told(piece):
            said, tells = f"{said}, {told}", True
        elif turns(piece):
            return None
        else:
            dropped.append(piece)
    return (said, ", ".join(dropped)) if tells else None


def _with(piece: str) -> str:
    """`collars since February`: what they have had for so long."""
    what, since, when = piece.partition(" since ")
    named = thing(what, article="-") if since and number_of(what) == "p" else None
    return f"{named} since {when}" if named else ""


def _told(piece: str) -> str:
    """`and nobody reads the alerts`, `but only three can run the pumps`."""
    if piece.startswith("but "):
        found = _clause(piece.removeprefix("but "))
        return f"but {found}" if found else ""
    found = _clause(piece)
    return f"and {found}" if found else ""


def _clause(text: str) -> str | None:
    """A clause, with the "only" before it: "only three are trained", "only three nurses can run the pumps"."""
    only = "only " if text.startswith("only ") else ""
    text = SO_MANY_ARE.sub(r"\1 are \2", text.removeprefix("only "))
    found = _plain(text)
    return found and only + found


def _plain(text: str) -> str | None:
    if " are " in text and SO_MANY.match(text):
        return text
    return clause(text) or as_said(text, is_told=False)
