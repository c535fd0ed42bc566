"""What leans on the point it goes with: "me too", and a "her" that only the point names."""

import re

from afterword.core.draft.heard import Heard
from afterword.core.draft.notes.grammar.parts import singular_of
from afterword.core.draft.notes.grammar.people import ANIMATE, OFFICES, PEOPLE
from afterword.core.draft.notes.grammar.sentence import clause
from afterword.core.draft.notes.grammar.verb_forms import ALL, PASTS, THIRDS
from afterword.core.draft.notes.sound import stands_as_clause
from afterword.core.draft.own import Form, Own
from afterword.core.draft.wordlist import words

ME_TOO = re.compile(r"(?i)(?:me too|same here|me as well|so (?:was|am|do|did|have|had) I)(?:[,;:]? (?P<rest>.+))?$")
DOES = re.compile(
    r"(?:you|[A-Z][\w'-]+|(?:the|your) (?:whole )?(?:board|team|crew|staff|owner|boss|head|founder|director|manager|partners)) (?:also |once |still |always )?(?P<verb>[a-z]+)\b"
)
NODDED = re.compile(r"(?i)(?P<nod>me too|same here|me as well)[,;:] (?P<rest>.+)$")
AS_I = {
    "can": "can",
    "could": "could",
    "would": "would",
    "were": "was",
    "was": "was",
    "are": "am",
    "is": "am",
    "have": "have",
    "has": "have",
    "had": "had",
}
HOW_OFTEN = re.compile(
    r"(?:always|usually|mostly|(?:nearly |almost )?every \w+|to this day|from the start|on every \w+)$"
)
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
    if behind := _behind(rest, verb):
        return Own(form=Form.CLAUSE, text=f"so {verb} I, {behind}")
    why = clause(rest, own=True) if " " in rest else None
    further = why if why and stands_as_clause(why) else ""
    return Own(form=Form.CLAUSE, text=f"so {verb} I", further=further, dropped="" if further else rest)


def nod_and_rest(note: str) -> tuple[str, str]:
    """The "same here" a note begins with, which stands where the rest may not, and the rest."""
    found = NODDED.match(note.strip())
    return (found["nod"], found["rest"]) if found else ("", "")


def _behind(rest: str, verb: str) -> str:
    """How often, or when and how long it was."""
    if HOW_OFTEN.match(rest):
        return rest
    lasted = LASTED.match(rest) if verb in ("was", "did", "had") else None
    return (lasted["when"] or f"for {lasted['spell']}") if lasted else ""


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
