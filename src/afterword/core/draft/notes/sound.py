"""The last look at what a note has become: whether it can stand in a sentence of its own.

Every reading passes here before it is used. What does not stand gives way to the next reading of the note, and where
none does, the note is left out.
"""

import re

from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.verb_forms import ALL, DONE, PASTS
from afterword.core.draft.own import Form
from afterword.core.draft.wordlist import words

DANGLING = words("and but or nor because than if the a an my your our their its")
"""What nothing ends with."""
SELF = re.compile(
    r"\b(?:I (?:(?:do|did|am|was|have|would|will|can) (?:not )?)?(?:\w+ )?\w+ (?:(?:for|with|by|of) )?me|I worked for us"
    r"|you (?:are )?\w+ (?:(?:for|with|by|of) )?you)\b"
)
"""What nobody does to themselves without a "myself": "I suit me", "you are fine with you"."""
TWICE = re.compile(r"\b(the|a|an|is|are|to|of|my|your) \1\b")
NO_NOUN = re.compile(
    r"(?:my|the|an?|your|our) (?:have|has|had|want|is|are|was|does|would|am|been|get|got|facing|having|getting)\b"
)
"""A verb that was given an article: "my have two references"."""
VERB_FIRST = re.compile(
    r"nobody\b|the same (?:for|with|by) me\b|works (?:with|for|well|best|like)\b|the \w+ing (?:well|badly|fine)$"
)
ORDERS = words("play cut fix sort swap chase drag push pull")
"""Verbs with what they are done to, which are seldom said of the thing behind them: "play music"."""
SINCE = re.compile(r"^(?P<before>[^,;:]*) since (?!then\b|we\b|i\b)", re.IGNORECASE)
PERFECT = re.compile(r"\b(?:has|have|had|been|am|is|are|was|were|will|would|can)\b")
LATE = re.compile(r" (?:still|already|yet|too|also|usually|always|mostly|often|sometimes|probably)$")
"""What belongs to a verb that was left out."""
COUNTED_TRADE = re.compile(r"\b\d+ (?:years|months|weeks|days) [a-z]+(?:er|or|ist)\b")
"""`11 years driver`, which is no driver."""
NOT_OURS = re.compile(r"\b(?:than any (?:course|class|book|job|training)$|and that nobody$)")
VERBS_ONLY = frozenset({"v0", "vs", "be", "have", "modal", "do"})


def stands_as_clause(text: str) -> bool:
    """Whether a clause ends, repeats no word and has nobody do to themselves what they do not."""
    return not (
        _dangles(text)
        or _is_of_another_time(text)
        or NOT_OURS.search(text)
        or SELF.search(text)
        or NO_NOUN.match(text)
        or TWICE.search(text)
    )


def _is_of_another_time(text: str) -> bool:
    """`40 meters sat waiting since May`, `I use it since school`: a tense that does not go with "since"."""
    found = SINCE.match(text)
    if found is None or PERFECT.search(found["before"]):
        return False
    told = found["before"].lower().split()
    return any(part in PASTS and part not in ALL for part in told) or (told[0] in ("i", "we", "you") and len(told) > 1)


def stands_as_thing(text: str) -> bool:
    """Whether what is named behind "about" or "with" is a thing and no verb without its subject: not "about want X"."""
    return not (
        _is_verb(text)
        or COUNTED_TRADE.search(text)
        or LATE.search(text)
        or VERB_FIRST.match(text)
        or NO_NOUN.match(text)
        or _dangles(text)
        or TWICE.search(text)
    )


def _is_verb(text: str) -> bool:
    """Whether the first word can only be a verb, or is one by the article behind it: "want the yard cleared"."""
    first, following = (word(part, first=True) for part in [*text.split(), "."][:2])
    if first.parts and first.parts <= VERBS_ONLY:
        return True
    if first.low in ORDERS and following.may_be("npl", "nm") and not following.may_be("v0", "vs"):
        return True
    bare = first.may_be("v0") and not first.may_be("nm", "adj", "adv", "prep", "det", "det1", "num", "name")
    return bare and following.may_be("det", "det1", "obj")


def stands_as_task(text: str) -> bool:
    """Whether what is to be done is still to be done: not "help have used it since 2021"."""
    first, _, rest = text.partition(" ")
    return not (_dangles(text) or (first == "have" and rest.split(" ", maxsplit=1)[0] in DONE))


def _dangles(text: str) -> bool:
    return text.rsplit(maxsplit=1)[-1].strip(",;:").lower() in DANGLING


STANDS = {Form.CLAUSE: stands_as_clause, Form.CORRECTION: stands_as_clause, Form.TO_DO: stands_as_task}


def stands(form: Form, text: str) -> bool:
    """Whether words of this form stand."""
    return STANDS.get(form, stands_as_thing)(text)
