"""The "you" that a note about what they do, or how they are, leaves out: "struggle to hire", "short six drivers"."""

import re

from afterword.core.draft.notes.additions import SHORT_BY
from afterword.core.draft.notes.grammar.sentence import clause, with_subject
from afterword.core.draft.notes.grammar.verb_forms import ALL, PASTS, base_of

INCLINED = re.compile(
    r"^(?:thinking|waiting|struggling|looking|hoping|trying|proud|keen|short|worried|happy|sad|tired|excited|frustrated|scared|afraid|big|hot|strict|tight|low) (?:\w+ing|to|for|with|of|about|on|at) |^down (?:to|an?|one|two|three|four|five) "
)
"""How somebody is who says so, "you are" left out."""
SHORT_BY_SO_MANY = re.compile(r"^short (?:\d+|one|two|three|four|five|six|seven|eight|nine) [a-z]+s?\b")
OUT_AND_ABOUT = re.compile(r"^(?:outside|outdoors) (?:every|each|all|in all|most|until|till|from|by|at) ")
"""How things are with all of them, "you are" left out: "short six drivers", "outside every day"."""
FELT_DONE = re.compile(r"^(?:worried|tired|excited|frustrated) ")
FACING = re.compile(r"(?:growing|expanding|facing|having|losing|getting) (?!up\b)")
WISH = re.compile(
    r"^(?P<wish>wants?|needs?|likes?|prefers?) (?:less|fewer|more) [a-z]+(?: [a-z]+)? and (?:less|fewer|more) [a-z]+(?: [a-z]+)?$"
)


def of_them(head: str, who: str) -> str | None:
    """What is said of them all, "they" left out; "wanted a sample" of somebody else's may be of that one alone."""
    if who == "you" and (wish := WISH.match(head)):
        return f"you {base_of(wish['wish'])}{head[wish.end('wish') :]}"
    if (who == "you" and SHORT_BY.match(head)) or SHORT_BY_SO_MANY.match(head) or OUT_AND_ABOUT.match(head):
        return f"you are {head}"
    first = head.split(maxsplit=1)[0].lower()
    plural = ((first in ALL or first == "have") and first not in PASTS) or FACING.match(head)
    if who != "you" and not plural:
        return None
    are = (FACING.match(head) and not clause(head)) or (who == "you" and INCLINED.match(head))
    told = f"you have {head[7:]}" if head.startswith("having ") else f"you are {head}"
    felt = clause(told) if are and FELT_DONE.match(head) else None
    return felt or with_subject(head, "you") or (clause(told) if are else None)
