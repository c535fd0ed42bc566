"""What a candidate may be glad of: something done well by people, or good for them. A need or a bare fact is told plainly.

Nobody is glad that returns pile up, or that somebody is short of two drivers, however much they liked the talk.
"""

import re

from afterword.core.draft.notes.grammar.closed import SUBJECTS
from afterword.core.draft.notes.grammar.doubts import is_person
from afterword.core.draft.notes.grammar.parts import Word, word
from afterword.core.draft.notes.grammar.things import GROUPS
from afterword.core.draft.notes.grammar.verb_forms import base_of
from afterword.core.draft.notes.perspective import WHOEVER
from afterword.core.draft.wordlist import words

NEED = re.compile(
    r"you (?:still |really |also |would |are |could |do not |cannot |have )*"
    r"(?:need|want|lack|miss|look|looking|hope|hoping|short|after|wish|like someone|struggle|struggling|do with|no|not|to|wait|waiting)\b(?! \")"
)
"""What the reader is without or asks for; `you want "no heroics"` says how they work."""
TROUBLE = words(
    "lose leave quit fail miss wait complain struggle break leak flood jam stop drop die queue argue forget lack shut "
    "late short broken overdue stuck sick behind unpaid damp missing wrong slow understaffed underwater out "
    "chaos mess backlog delay delays complaint complaints error errors fault faults no-show no-shows accident accidents shortage turnover waste damage loss losses "
    "overtime breakdown breakdowns rework dispute disputes theft injury injuries rubbish "
    "fined sued closed closing cancelled canceled sacked robbed burnt redundant bankrupt overspent "
    "difficult intimidating confusing frustrating stressful exhausting painful awkward boring poor bad badly worse worst lonely unsafe scared afraid"
)
"""What is no good news, whoever it is about."""
GOOD = words(
    "free flexible safe calm friendly funded trained mentored guaranteed protected welcome paid shared together fair warm fresh clean easy"
)
"""How something is that is good for somebody."""
LESS = re.compile(
    r"\b(?:is|are|was|were|went|has been|have been|has gone|have gone) (?:now )?down (?:to|from|by) |\b(?:halved|fell|dropped|cut)\b(?= |$)"
)
MORE = re.compile(
    r"\b(?:is|are|was|were|went|has been|have been|has gone|have gone) (?:now )?up (?:to|from|by) |\b(?:doubled|rose|grew|climbed)\b(?= |$)"
)
"""How something has changed: less of a trouble is good news, and more of anything else."""
BETTER = re.compile(r"\b(?:improved|won|passed)\b(?= |$)")
HARMS = words(
    "mortality deaths infections falls sickness absence crime debt waiting ulcers rejects scrap returns overdoses"
)
"""What is better the less there is of it, beside any trouble."""
DENIED = words("cannot not never no nobody nothing none without hardly barely neither nor")
"""What turns a clause: nobody can tell from the words alone whether it is good that something is not so."""
LEADING = 8
"""Words within which a clause has named its subject."""


def is_welcome(statement: str) -> bool:
    """Whether it is good for somebody: what you or your people do, or how something good is."""
    tokens = [word(part.strip(",.;:()") or part, first=False) for part in statement.split()]
    if NEED.match(statement) or _is_denied(tokens):
        return False
    has_trouble, is_less = is_trouble(statement), LESS.search(statement) is not None
    if is_less or MORE.search(statement):
        return is_less == (has_trouble or any(token.low in HARMS for token in tokens))
    if has_trouble:
        return False
    if BETTER.search(statement) or any(token.low in GOOD for token in tokens):
        return True
    return tokens[0].low in ("you", "your") or _is_of_people(tokens[:LEADING])


def _is_denied(tokens: list[Word]) -> bool:
    return any(token.low in DENIED or token.low.endswith("n't") for token in tokens)


def is_trouble(text: str) -> bool:
    """Whether it names what is no good news."""
    parts = [part.strip(",.;:()\"'").lower() for part in text.split()]
    return not TROUBLE.isdisjoint(parts) or any(base_of(part) in TROUBLE for part in parts)


def _is_of_people(tokens: list[Word]) -> bool:
    """Whether the subject is somebody: "every apprentice", "nobody", "half the crew", and not "map edits from volunteers"."""
    for place, token in enumerate(tokens):
        if (
            token.low in WHOEVER
            or (token.low in SUBJECTS and token.low != "it")
            or is_person(token)
            or token.low in GROUPS
        ):
            following = tokens[place + 1] if place + 1 < len(tokens) else None
            return following is None or not following.may_be("n1", "npl") or following.may_be("v0", "vs")
        if (token.may_be("prep") and token.low != "of") or token.may_be("be", "have", "modal"):
            return token.may_be("name")
    return False
