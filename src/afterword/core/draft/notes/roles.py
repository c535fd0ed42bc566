"""What the candidate is or was, and how things stand with them: "LIMS superuser", "safeguarding lead at my last school"."""

import re

from afterword.core.draft.notes.grammar.closed import AUXILIARIES, DETERMINERS, PREPOSITIONS
from afterword.core.draft.notes.grammar.doubts import is_person
from afterword.core.draft.notes.grammar.heads import AN
from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.sentence import clause
from afterword.core.draft.wordlist import words

AUTHOR = re.compile(
    r"^(?:the )?(?P<what>maintainer|author|founder|co-founder|creator) of (?P<of>[\w-]+(?: \([^()]*\))?)$",
    re.IGNORECASE,
)
TRADE = re.compile(
    r"(?i)^(?:[a-z]+ ){1,2}(?:worker|listener|learner|player|driver|speaker|cook|timekeeper|planner|writer|riser|thinker|starter|finisher|solver|reader|typist|swimmer|climber|communicator|organi[sz]er)$"
)
SPARED = re.compile(
    r"^(?P<none>zero|no) (?P<what>[a-z]+(?: (?!in\b)[a-z]+)?)(?: in)? (?P<spell>(?:\d+|two|three|four|five|six|seven|eight|nine) (?:days|weeks|months|years|seasons))$"
)
ROLE = re.compile(
    r"^(?:(?P<did>did|was) |(?:I am|my|an?) )?(?P<role>(?:[\w&/-]+ ){0,5}?(?P<who>[a-z-]+))"
    r"(?P<where> since (?:[A-Z][a-z]+ )?\d{4}| since [A-Z][a-z]+| since (?:I|school|college)\b.*"
    r"|(?: (?:for )?\w+ (?:years|months|seasons))? (?:at|in|for|of|on) (?:(?:my|our|the|a) )?[^,]+?(?: since [^,]+)?| for \w+ years)?$"
)
"""What somebody is, and since when, how long or where."""
LEVEL = re.compile(
    r"^(?:my )?(?P<role>(?:[a-z-]+ ){0,2}(?:coach|instructor|trainer|assessor|referee|umpire|tutor)) level (?P<level>\d)$"
)
BY_A_PAPER = re.compile(
    r"(?:I am |an? )?(?P<role>(?:(?:fully |newly )?(?:qualified|registered|licensed|licenced|certified|chartered|accredited) (?:[\w&/-]+ ){0,3}?(?P<trade>[a-z-]+)|(?:registered |commissioned )?notary(?: public)?))(?:(?:,| in) (?P<where>[A-Z][\w]*(?: [A-Z]\w+)*))?$"
)
MEMBER = re.compile(
    r"(?:I am |an? )?(?P<role>(?:[a-z-]+ ){0,2}?(?:member|fellow|associate|affiliate)) of (?P<body>(?:the )?[A-Z][\w'-]*(?: (?:of |and |for |the )*[A-Z][\w'-]*)*)$"
)
"""Of what body somebody is a member, which has a name."""
SINCE_WHEN = re.compile(
    r"(?:an? )?(?P<role>(?:[\w&/-]+ ){0,3}?(?P<who>[a-z-]+)) since (?P<when>(?:[A-Z][a-z]+ )?(?:19|20)\d\d)$"
)
SO_LONG = re.compile(r"^ (?!for )(\w+ (?:years|months|seasons)) ")
HELD = words(
    "user tech technician lead leader captain treasurer secretary governor coach mentor trustee rep volunteer aider marshal steward warden chair supervisor champion "
    "superuser aider trainer assessor translator interpreter instructor examiner verifier holder member invigilator moderator lifeguard first-aider "
    "admin administrator practitioner treasurer tutor umpire referee auditor keyholder advocate ambassador facilitator"
)
"""What somebody is besides their trade, or by a paper: nobody has a "superuser" of theirs."""
APPROVED = words("certified trained qualified licensed registered accredited")
DOES = words("lead captain mentor volunteer coach chair marshal steward tutor referee umpire audit")
"""What somebody does as well as is: "volunteer at the food bank"."""
WITHOUT_ARTICLE = words("lead captain treasurer secretary chair")
"""Offices one alone holds."""
LEADS_A_VERB = words("know have had was am be been met saw trained became worked helped did do ran run")
BIRD = re.compile(
    r"(?i)^(?P<what>grafter|doer|all-rounder|perfectionist|early bird|morning person|night owl|people person|team player|quick learner|fast learner)$"
)


def of_self(text: str) -> str:
    """The clause such a note is, or nothing."""
    author, spared, bird = (pattern.match(text) for pattern in (AUTHOR, SPARED, BIRD))
    if author:
        return f"I am the {author['what'].lower()} of {author['of']}"
    if bird or TRADE.match(text):
        return f"I am {_one(text[0].lower() + text[1:])}"
    if spared:
        return f"I have had {spared['none']} {spared['what']} in {spared['spell']}"
    if level := LEVEL.match(text):
        return f"I am a level {level['level']} {level['role']}"
    return _approved(text) or _member(text) or _trade_since(text) or _role(text)


def _member(text: str) -> str:
    """`I am a fellow of the Royal Society of Arts`."""
    found = MEMBER.match(text)
    return f"I am {_one(found['role'])} of {found['body']}" if found and _only_names_it(found["role"]) else ""


def _approved(text: str) -> str:
    """`I am a qualified midwife`, `I am a notary in NY`: what somebody was made, whatever the trade."""
    found = BY_A_PAPER.match(text)
    trade = found and found["trade"]
    if found is None or (trade and not _is_trade(trade)) or not _only_names_it(found["role"]):
        return ""
    where = f" in {found['where']}" if found["where"] else ""
    return f"I am {_one(found['role'])}{where}"


def _is_trade(who: str) -> bool:
    """`plumber`, `midwife`."""
    return is_person(word(who, first=False)) or who.endswith(("wife", "man", "woman"))


def _trade_since(text: str) -> str:
    """`I have been a plumber since 2009`."""
    found = SINCE_WHEN.match(text)
    is_trade = found and _is_trade(found["who"]) and _only_names_it(found["role"])
    return f"I have been {_one(found['role'])} since {found['when']}" if found and is_trade else ""


def _role(text: str) -> str:
    """`I am a LIMS superuser`, `I have been a sworn translator since 2018`, `I was treasurer of the club`."""
    found = ROLE.match(text)
    if found is None or found["who"] not in HELD or not _only_names_it(found["role"]):
        return ""
    where = SO_LONG.sub(r" for \1 ", found["where"] or "")
    if not found["did"] and re.match(r" (?:at|in|for|of|on) (?!my |our |the |a )", where):
        return ""
    if found["who"] in DOES and not found["did"] and not re.search(r" since | (?:my|our) ", where):
        return ""
    tense = (
        "have been"
        if " since " in f" {where}"
        else "was"
        if found["did"] or (where and found["who"] != "member")
        else "am"
    )
    bare = bool(where) and found["who"] in WITHOUT_ARTICLE
    said = clause(f"I {tense} there{where}", own=True) if where else "I am there"
    return f"I {tense} {found['role'] if bare else _one(found['role'])}{where}" if said else ""


IN_NO_NAME = PREPOSITIONS | DETERMINERS | AUXILIARIES | LEADS_A_VERB


def _only_names_it(role: str) -> bool:
    """Whether nothing but nouns and adjectives stand before what somebody is."""
    before = role.split()[:-1]
    return not any(
        part.lower() in IN_NO_NAME
        or (
            word(part, first=place == 0).may_be("vd")
            and not word(part, first=False).may_be("adj")
            and part not in APPROVED
        )
        for place, part in enumerate(before)
    )


def _one(what: str) -> str:
    return f"{'an' if AN.match(what) else 'a'} {what}"
