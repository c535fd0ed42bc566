"""What hangs on behind a noun without belonging to it: "my card signed in May", "weekends fine", "first aid until June"."""

import re

from afterword.core.draft.notes.grammar.closed import AUXILIARIES
from afterword.core.draft.notes.grammar.describing import ADJECTIVES
from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.people import ANIMATE, PEOPLE
from afterword.core.draft.notes.grammar.proper import LANGUAGES, MONTHS, UNSURE_MONTHS, WEEKDAYS
from afterword.core.draft.notes.grammar.uncountable import NOMINAL_ING
from afterword.core.draft.notes.roles import HELD
from afterword.core.draft.wordlist import words

LASTING = (
    words("until till through since expires expired runs lasts now already yet fine ok okay pending left") | AUXILIARIES
)
"""What says how long or how something is, and is no part of its name."""
DATED = MONTHS | UNSURE_MONTHS | WEEKDAYS
ENDS_OF_PEOPLE = ("ist", "ian", "eer", "ager", "cher", "keeper", "worker", "river", "icer", "viser", "visor")
RELATED = words("team crew family partner")
"""Those somebody may call theirs."""
NO_PEOPLE = words("list checklist shortlist wishlist playlist twist wrist river driver's")
DESCRIBED = re.compile(r",? (?:which|who|where|when|that) ")
"""What begins a clause about the noun, in which a verb belongs."""
NOUNS = ("n1", "npl", "nm", "name")


def hangs(text: str) -> bool:
    """Whether a state or a date hangs on behind the noun of a thing of the candidate's."""
    if text.endswith((" part time", " full time")):
        return True
    name = DESCRIBED.split(text, maxsplit=1)[0]
    tokens = [word(part.strip(",;()"), first=False) for part in name.split() if part.strip(",;()")]
    if len(tokens) > 2 and tokens[1].may_be("adj") and not tokens[1].may_be("n1", "npl") and tokens[2].may_be("prep"):  # noqa: PLR2004 -- my, how, where
        return True
    for place, token in enumerate(tokens):
        before = tokens[place - 1] if place else None
        after = tokens[place + 1] if place + 1 < len(tokens) else None
        if token.low in LASTING:
            return True
        if before is None or not before.may_be(*NOUNS):
            continue
        doing = token.may_be("vg", "unknown_ing") and not token.may_be("adj", *NOUNS) and token.low not in NOMINAL_ING
        if doing and (after is None or after.may_be("adv", "prep", "det")):
            return True
        if token.low in DATED and not token.low.endswith("s") and after is None:
            return True
        is_done_by = token.may_be("vn") and after is not None and after.low == "by"
        if token.may_be("vn", "vs") and not token.may_be("adj", *NOUNS) and not is_done_by:
            return True
        plain = token.low in ADJECTIVES and not token.may_be(*NOUNS) and token.low not in LANGUAGES
        if plain and (after is None or after.may_be("prep", "conj", "sub")) and not before.may_be("name"):
            return True
    return False


def names_somebody(text: str) -> bool:
    """Whether the noun of a thing is one person, whom nobody has or brings: "my LIMS superuser", "an early bird"."""
    if " and " in text:
        return any(names_somebody(part) for part in text.split(" and "))
    name: list[str] = []
    for part in text.split():
        if (name and word(part, first=False).may_be("prep")) or part.endswith(","):
            name += [part.strip(",")] * part.endswith(",")
            break
        name.append(part)
    low = name[-1].lower() if name else ""
    if low in RELATED or low.endswith("'s"):
        return False
    if low in NO_PEOPLE:
        return False
    return low in HELD or (low in PEOPLE and low not in ANIMATE) or low.endswith(ENDS_OF_PEOPLE)
