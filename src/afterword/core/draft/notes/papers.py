"""Languages, papers and trades, which a jotting says in a way of its own: "French at B2", "PRINCE2 passed 2021"."""

import re

from afterword.core.draft.notes.grammar.heads import AN
from afterword.core.draft.notes.grammar.proper import LANGUAGES
from afterword.core.draft.notes.grammar.sentence import thing

GOT = "finished|passed|completed|renewed|done|updated|gained|taken"
HELD = re.compile(
    rf"^(?:I have |have |my )?(?P<thing>.+?) (?P<verb>{GOT}) (?P<when>(?:in|on|last|this) .+|20\d\d)$", re.IGNORECASE
)
ENDED = re.compile(rf"^(?:my )?(?P<thing>[\w' -]+?) (?P<verb>{GOT}|cleared)$", re.IGNORECASE)
LEVEL = re.compile(
    r"^(?:my )?(?P<language>[A-Z][a-z]+) (?:(?P<native>native)|(?P<level>good|fluent|basic|conversational|rusty)|(?:at |to |level )?(?P<grade>[ABC][12]))(?: level)?$"
)
WORDS_OF = re.compile(r"^(?:I have |have |my )?(?:a )?few words of (?P<language>[A-Z][a-z]+)$")
BOTH = re.compile(r"^(?:my )?(?P<languages>[A-Z][a-z]+(?: and [A-Z][a-z]+)?) speaker$")
SIGNED = re.compile(r"^(?:my )?(?P<thing>.+?) signed off(?: (?P<when>(?:in|on|last|this) .+))?$", re.IGNORECASE)
TRADE = re.compile(
    r"(?i)^(?:[a-z]+ ){1,2}(?:worker|listener|learner|player|driver|speaker|cook|timekeeper|planner|writer)$"
)
READY = re.compile(r"(?i)^(?:my )?(?P<things>[\w -]+s) (?P<how>available|ready)$")
ROLE = re.compile(
    r"^(?P<role>(?:[a-z-]+ ){0,2}(?:lead|leader|captain|treasurer|secretary|governor|coach|mentor|trustee|rep|volunteer|aider|marshal|steward|warden|chair|supervisor|champion))(?P<where> since .+| of (?:the|a) [^,]+ since .+| (?:at|in|for|of|on) (?:my|our) (?:last|old|previous|first) .+)$"
)
WITHOUT_ARTICLE = frozenset({"lead", "captain", "treasurer", "secretary", "chair"})
"""Offices one alone holds."""
WHENEVER = re.compile(r"(?i)^(?:I am )?(?P<how>available|free) (?P<when>weekends|evenings|nights)$")
SPARED = re.compile(
    r"^(?P<none>zero|no) (?P<what>[a-z]+(?: [a-z]+)?)(?: in)? (?P<spell>(?:\d+|two|three|four|five|six|seven|eight|nine) (?:days|weeks|months|years|seasons))$"
)


def known(text: str) -> str:
    """The clause such a note is, or nothing when it is none."""
    return spoken(text) or _paper(text) or _of_self(text)


def spoken(text: str) -> str:
    """How well the candidate speaks a language."""
    both, few, level = BOTH.match(text), WORDS_OF.match(text), LEVEL.match(text)
    if both and all(name.lower() in LANGUAGES for name in both["languages"].split(" and ")):
        return f"I speak {both['languages']}"
    if few:
        return f"I speak a few words of {few['language']}"
    if level is None or level["language"].lower() not in LANGUAGES:
        return ""
    if level["native"]:
        return f"I am a native speaker of {level['language']}"
    return f"my {level['language']} is {level['level'] or 'at ' + level['grade']}"


def _paper(text: str) -> str:
    """A paper with what became of it, and when."""
    signed, held, ended = SIGNED.match(text), HELD.match(text), ENDED.match(text)
    if signed:
        owned = thing(signed["thing"], article="my" if signed["when"] else "-", own=True)
        return (
            owned
            and (f"I had {owned} signed off {signed['when']}" if signed["when"] else f"I am signed off for {owned}")
        ) or ""
    if held and (owned := thing(held["thing"], article="my", own=True)):
        return f"I {past(held['verb'])} {owned} {dated(held['when'])}"
    if ended and (owned := thing(ended["thing"], article="my", own=True)):
        return f"I have {ended['verb'].lower()} {owned}"
    return ""


def _of_self(text: str) -> str:
    """A trade, what is ready, what never happened."""
    role = ROLE.match(text)
    if role and (where := role["where"]):
        tense = "have been" if " since " in where else "was"
        bare = role["role"].rsplit(maxsplit=1)[-1] in WITHOUT_ARTICLE
        article = "" if bare else "an " if AN.match(role["role"]) else "a "
        return f"I {tense} {article}{role['role']}{where}"
    ready, spared, whenever = READY.match(text), SPARED.match(text), WHENEVER.match(text)
    if whenever:
        return f"I am {whenever['how'].lower()} at {whenever['when']}"
    if TRADE.match(text):
        return f"I am {'an' if AN.match(text) else 'a'} {text[0].lower()}{text[1:]}"
    if ready:
        return f"my {ready['things'].lower()} are {ready['how'].lower()}"
    return f"I have had {spared['none']} {spared['what']} in {spared['spell']}" if spared else ""


def past(participle: str) -> str:
    """`did` for `done`."""
    return {"done": "did", "taken": "took", "run": "ran"}.get(participle.lower(), participle.lower())


def dated(when: str) -> str:
    """`in 2021` for `2021`."""
    return f"in {when}" if when[0].isdigit() else when
