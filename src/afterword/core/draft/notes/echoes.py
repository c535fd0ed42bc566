"""What leans on the point it goes with: "me too", and a "her" that only the point names."""

import re

from afterword.core.draft.heard import Heard
from afterword.core.draft.notes.grammar.parts import singular_of
from afterword.core.draft.notes.grammar.people import ANIMATE, OFFICES, PEOPLE
from afterword.core.draft.notes.grammar.verb_forms import ALL, PASTS, THIRDS
from afterword.core.draft.own import Form, Own
from afterword.core.draft.wordlist import words

ME_TOO = re.compile(r"(?i)(?:me too|same here|me as well|so (?:was|am|do|did|have|had) I)(?:[,;:]? (?P<rest>.+))?$")
DOES = re.compile(r"(?:you|[A-Z][\w'-]+) (?:also |once |still |always )?(?P<verb>[a-z]+)\b")
AS_I = {"were": "was", "was": "was", "are": "am", "is": "am", "have": "have", "has": "have", "had": "had"}
LASTED = re.compile(r"(?P<when>in (?:19|20)?\d\d)$|(?P<spell>\w+ (?:years|months|seasons|winters|summers)\b.*)$")
SOMEBODY = ((PEOPLE | OFFICES | words("trainee")) | {singular_of(several) or several for several in ANIMATE}) - words(
    "clinic school shop dealer firm company competitor team family crew staff people folk supplier panel owner"
)
"""One person, by what they do."""
HIM = re.compile(r"\b(?:him|her)\b(?=$|,| (?:the|a|an|my|to|on|in|through|with|at|for|how|what|and|by)\b)")


def echoed(text: str, heard: Heard) -> Own | None:
    """`so was I, for three years on the ferries`: the "me too" to something somebody did."""
    found, said = ME_TOO.match(text), DOES.match(heard.statement)
    verb = _as_i(said["verb"]) if said else ""
    if found is None or not verb or heard.dropped:
        return None
    rest = found["rest"] or ""
    lasted = LASTED.match(rest) if verb in ("was", "did", "had") else None
    behind = lasted and (lasted["when"] or f"for {lasted['spell']}")
    return Own(form=Form.CLAUSE, text=f"so {verb} I{f', {behind}' if behind else ''}", dropped="" if behind else rest)


def _as_i(verb: str) -> str:
    if verb in AS_I:
        return AS_I[verb]
    if verb in ALL or verb in THIRDS:
        return "do"
    return "did" if verb in PASTS else ""


def with_whom(text: str, heard: Heard) -> str:
    """`going through the logic with the apprentice`, where the note has "her" and the point names one person."""
    who = _only_one(heard)
    return HIM.sub(who, text) if who else text


def _only_one(heard: Heard) -> str:
    """The one person a point is about, or the reader where they spoke of themselves."""
    named = [part for part in re.findall(r"[a-z'-]+", f"{heard.topic} {heard.statement}") if part in SOMEBODY]
    if len(named) == 1:
        return f"the {named[0]}"
    return "you" if heard.statement.startswith("you ") and not named else ""
