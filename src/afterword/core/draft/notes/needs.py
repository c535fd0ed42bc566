"""What the speaker needs or wants behind something they named: "school run 7.20, needs driver with D1"."""

import re
from collections.abc import Sequence

from afterword.core.draft.notes.grammar.doubts import is_person
from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.sentence import clause, number_of, with_subject

SOMEONE = re.compile(r"needs (?:someone|somebody|people|hands|it|them) ")
NEEDS = re.compile(
    r"needs (?:an? |one |two |three |\d+ )?(?P<whom>(?:[a-z-]+ ){0,2}?(?P<who>[a-z-]+))(?=$| (?:who|that|with|to|for|on|in|at|by)\b)"
)
OF_IT = re.compile(r"\b(?:it|them|its|this)\b")
"""What points back at the thing, which the need alone would leave out."""


WANTED_SO = re.compile(
    r"wants (?P<what>(?:it|them) (?!to\b)[a-z-]+(?:able|ible|ed|en|er|ier)(?:$| (?:by|before|for|from|in|on|within|at|soon) .+))"
)
"""`wants it searchable by summer`, whatever the quality is called."""


def wished(piece: str) -> str | None:
    """What the speaker wants, with the "you" it lacks."""
    found = WANTED_SO.fullmatch(piece)
    return with_subject(piece, "you") or (f"you want {found['what']}" if found else None)


def is_their_need(head: str, piece: str) -> bool:
    """`needs someone to sort it`, `needs them at four` behind several: the speaker's own, where one thing may need as well."""
    if not piece.startswith("needs "):
        return False
    found = NEEDS.match(piece)
    is_of_somebody = SOMEONE.match(piece) or (found and is_person(word(found["who"], first=False)))
    return bool(is_of_somebody) or number_of(head.split(" is ", maxsplit=1)[0].split(" are ", maxsplit=1)[0]) == "p"


def needed(who: str, pieces: Sequence[str]) -> tuple[str, list[str]]:
    """The need behind a thing, with what stands behind that; nothing where the first piece is none of the speaker's."""
    if who != "you" or not pieces or OF_IT.search(pieces[0]):
        return "", []
    if pieces[0].startswith("looking for "):
        found = clause(f"you are {pieces[0]}")
    else:
        found = with_subject(pieces[0], "you") if pieces[0].startswith(("needs ", "wants ")) else None
    return (found, [*pieces[1:]]) if found else ("", [])
