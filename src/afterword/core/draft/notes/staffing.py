"""How many hands they are short of or have left, and what they would have instead, with the words a jotting leaves out."""

import re

from afterword.core.draft.notes.rewriting import Rewriting

MANY = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)"
SHORT_OF_ONE = re.compile(
    r"(?i)(?:^|(?P<be>\b(?:is|are|am|was|were|been|\w+'(?:re|s)|always|still|also|often|currently|now)) |(?P<who>\b(?!(?:cut|falls?|fell|stop|stopped|in|to|for|the|an?|too|very|so|of|and|or|but|with|can|will|not|never|i|he|she|it|sells?|sold|buys?)\b)[\w-]+) )short (?=an? (?!(?:while|time|walk|drive|way|distance|stock|bond|position|day|week|month|year)\b)[a-z])"
)
"""`Dana short a fitter`, `we're short a cook`."""
LEFT_AND_WANTED = re.compile(
    rf"(?i)^(?P<few>(?:only |just )?{MANY} (?:[\w-]+ ){{0,4}}left), (?:but |and )?(?P<wish>want|need)s? (?P<more>(?:at least )?{MANY})\b"
)
"""`two founders left, want four`: what is left, and not who has gone."""
GONE_AND_WANTED = re.compile(
    rf"(?i)^(?P<gone>{MANY} (?:[\w-]+ ){{1,3}})left (?P<when>(?:last|this|in|since|over|during) [^,]+), (?:and )?(?P<wish>want|need)s? (?={MANY}\b)"
)
"""`two fitters left in May, want three`: they who lost them want more, and not those who left."""
FEWER_OF_THEM = re.compile(
    r"(?i)(?<!not )\b(?P<fewer>(?:fewer|less|more|smaller|larger|bigger|shorter|longer) [a-z-]+(?: [a-z-]+)?), (?:but )?(?=(?:better|[a-z]+[a-z]{2}er|more [a-z]+) ones?\b)"
)
"""`fewer visits, longer ones`: the second half says what for."""


def _short_of(found: re.Match[str]) -> str:
    who = found["who"]
    if who is None:
        return f"{found['be']} short of " if found["be"] else "short of "
    several = who.lower() in ("we", "they", "you") or (who.endswith("s") and who.islower() and not who.endswith("ss"))
    return f"{who} {'are' if several else 'is'} short of "


STAFFING: tuple[Rewriting, ...] = (
    (("short a",), SHORT_OF_ONE, _short_of),
    ((" left, ",), LEFT_AND_WANTED, r"have \g<few> and \g<wish> \g<more>"),
    ((" left ",), GONE_AND_WANTED, r"lost \g<gone>\g<when> and \g<wish> "),
    ((" ones",), FEWER_OF_THEM, r"\g<fewer> and "),
)
