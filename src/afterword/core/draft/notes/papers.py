"""Languages, papers and trades, which a jotting says in a way of its own: "French at B2", "PRINCE2 passed 2021"."""

import re

from afterword.core.draft.notes.grammar.heads import AN
from afterword.core.draft.notes.grammar.proper import LANGUAGES
from afterword.core.draft.notes.grammar.sentence import number_of, thing

GOT = "finished|passed|completed|renewed|done|updated|gained|taken"
HELD = re.compile(
    rf"^(?:I have |have |my )?(?P<thing>.+?) (?P<verb>{GOT}) (?P<when>(?:in|on|last|this) [^,]+|20\d\d)$", re.IGNORECASE
)
ENDED = re.compile(rf"^(?:my )?(?P<thing>[\w' -]+?) (?P<verb>{GOT}|cleared)$", re.IGNORECASE)
NEARLY = re.compile(
    r"^(?:my )?(?P<thing>.+?) (?P<how>nearly|almost|half|part) (?P<done>finished|done|complete|through)$", re.IGNORECASE
)
UNTIL = re.compile(
    r"^(?:my |have )?(?P<thing>[^,]*?(?:[A-Z]{2,}|licence|license|card|ticket|permit|visa|certificate|pass|badge|insurance|contract|lease)[^,]*?)"
    r" (?P<until>until|till|to) (?P<when>(?:the end of |early |late |mid )?(?:\d{1,2} )?(?:[A-Z][a-z]+ )?(?:20\d\d|[A-Z][a-z]+))$"
)
VALID = re.compile(r"\b(?:is|valid|good|runs|lasts|current)$")
AS_OF = re.compile(
    r"^(?:my )?(?P<thing>(?:[\w-]+ )*(?:licence|license|card|ticket|permit|visa|certificate|badge|registration)(?: [A-Z]\d)?)"
    r" (?:as of|since) (?P<when>(?:\d{1,2} )?[A-Z][a-z]+(?: 20\d\d)?|20\d\d)$"
)
FIRST = re.compile(r"(?i)^(?:my )?(?:first|native) language(?: is)? (?P<language>[a-z]+)$")
AUTHOR = re.compile(
    r"^(?:the )?(?P<what>maintainer|author|founder|co-founder|creator) of (?P<of>[\w-]+(?: \([^()]*\))?)$",
    re.IGNORECASE,
)
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
    first = FIRST.match(text)
    if first and first["language"].lower() in LANGUAGES | {"polish"}:
        return f"my first language is {first['language'].capitalize()}"
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
    nearly, until = NEARLY.match(text), UNTIL.match(text)
    if nearly and (owned := thing(nearly["thing"], article="my", own=True)):
        return f"{_mine(owned)} {'are' if number_of(owned) == 'p' else 'is'} {nearly['how'].lower()} {nearly['done'].lower()}"
    if until and not VALID.search(until["thing"]) and (owned := thing(until["thing"], article="my", own=True)):
        return f"I have {_mine(owned)} {until['until']} {until['when']}"
    since = AS_OF.match(text)
    if since and (owned := thing(since["thing"], article="my", own=True)):
        return f"I have had {_mine(owned)} since {since['when']}"
    signed, held, ended = SIGNED.match(text), HELD.match(text), ENDED.match(text)
    if signed:
        owned = thing(signed["thing"], article="my" if signed["when"] else "-", own=True)
        return (
            owned
            and (f"I had {owned} signed off {signed['when']}" if signed["when"] else f"I am signed off for {owned}")
        ) or ""
    if held and re.search(r"[A-Za-z]", held["thing"]) and (owned := thing(held["thing"], article="my", own=True)):
        return f"I {past(held['verb'])} {owned} {dated(held['when'])}"
    if ended and ended["thing"].isupper() and ended["verb"].lower() in ("done", "cleared"):
        return f"my {ended['thing']} is {ended['verb'].lower()}"
    if ended and (owned := thing(ended["thing"], article="my", own=True)):
        return f"I have {ended['verb'].lower()} {owned}"
    return ""


def _mine(owned: str) -> str:
    return owned if owned.startswith("my ") else f"my {owned}"


def is_paper(text: str) -> bool:
    """Whether a note tells what became of a paper, which then is no thing and no verb of somebody else's."""
    return bool(HELD.match(text) or ENDED.match(text)) and not text.startswith(("I ", "have ", "we ", "got "))


def _of_self(text: str) -> str:
    """A trade, what is ready, what never happened."""
    author = AUTHOR.match(text)
    if author:
        return f"I am the {author['what'].lower()} of {author['of']}"
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
