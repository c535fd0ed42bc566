"""What was said in answer and was not right: "said 99.9", "told her it was 8", "Solvency II VaR said 99.9"."""

import re
from dataclasses import dataclass

from afterword.core.draft.notes.as_written import WRITES_ARTICLES
from afterword.core.draft.notes.faults import UNITS, has_an_abbreviation
from afterword.core.draft.notes.grammar.doubts import is_person
from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.sentence import clause, thing
from afterword.core.draft.notes.leads import led_by
from afterword.core.draft.notes.topics import DETERMINED, named


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A claim as a clause ("I said 99.9"), what it was about, and whether it was one thing said for another."""

    told: str
    topic: str = ""
    is_simple: bool = True


SAYING = frozenset(
    {
        "said",
        "guessed",
        "answered",
        "replied",
        "said that",
        "answered that",
        "thought",
        "claimed",
        "claimed that",
        "thought that",
    }
)
MYSELF = re.compile(r"(?i)(?:called|described|presented|put) myself (?:as |down as )?(?=\w)")
"""What the candidate called themselves, which was too little or too much."""
TELLING = frozenset(
    f"told {whom}{that}" for whom in ("them", "him", "her", "you", "everyone", "ǂreader") for that in ("", " that")
)
GIVING = frozenset({"gave", "quoted", "named", "cited", "used", "mentioned", "wrote", "put", "called"})
LATER_SAID = re.compile(r"(?P<topic>.+?),? (?:I )?(?P<said>said .+)$")
"""Behind a topic, "said" is what the candidate said, and no thing did."""
FIGURE = re.compile(
    r"(?P<of>[A-Za-z][\w'/-]* [\w' /-]*?[a-z\d]) (?:is |was |of )?(?P<figure>(?:about |around )?\d[\d.,]*(?:%|k|m)?(?: (?:in|to|of) \d[\d.,]*)?(?: (?:an?|per) [a-z]+| [a-z]+)?)$"
)
"""Something and the figure that was given for it: "registration threshold 85k"."""
AN_END = re.compile(r"\bis (minimum|maximum)\b")
WITH_A = re.compile(
    r"\b((?:grow|rise|increase|fall|drop|shrink|change|scale|climb|slow|speed|improve|decrease)s? (?:up |down )?(?:with|by) )an? "
)
"""What something grows with needs no article: "it grows with frequency"."""
FINITE = re.compile(r"\b(?:is|was|are|were|has|have)\b")
WORDS = re.compile(r"(?:\d:\d|[\w',%/°€$£\"() .+-])+")
NAMED_OR_COUNTED = re.compile(
    r"\d[\w.,%]*(?: (?:as|for|per) .+| [a-z]+)?|[A-Z][\w()]*(?: [\w()]+){0,6}|\w\(\w+\)(?: on the board)?|(?:the|a|an|my|it) [\w' -]+"
)
MOST = 8
"""Words of a claim that are taken as they stand."""


def is_said(text: str) -> bool:
    """Whether the words begin as something said or given, whether or not it can be read."""
    return bool(led_by(text.removeprefix("I "), SAYING | TELLING | GIVING)[0])


def claim(text: str) -> Claim | None:
    """What was said or given, where the words are one claim."""
    mine = text.removeprefix("I ")
    if myself := MYSELF.match(mine):
        return Claim(told=f"I {mine}") if _as_it_stands(mine[myself.end() :]) else None
    for verbs, read in ((SAYING, _said), (TELLING, _told_them), (GIVING, _gave)):
        lead, rest = led_by(mine, verbs)
        if lead:
            return read(lead, rest) if rest else None
    return _said_of_something(text)


SPELLS_OUT = re.compile(r"^[A-Z]{2,}s? (?:stood|stands) for ")
"""What letters stand for, whose words are told as they were said."""


def _said(lead: str, rest: str) -> Claim | None:
    """`I said it takes six weeks`, `I said 25 micrograms`, `I said isolate and carry on`."""
    if SPELLS_OUT.search(rest):
        return Claim(told=f"I {lead} {rest}") if _as_it_stands(rest, whole=True) else None
    claimed = clause(AN_END.sub(r"is the \1", rest), own=True)
    if claimed and FINITE.findall(claimed) == FINITE.findall(rest):
        return Claim(told=f"I {lead} {_as_begun(claimed, rest)}")
    if is_order(rest):
        return Claim(told=f"I {lead} to {rest}")
    if (figure := FIGURE.match(rest)) and (topic := _counted(figure["of"])):
        return Claim(told=f"I {lead} {figure['figure']}", topic=topic)
    return Claim(told=f"I {lead} {rest}") if _as_it_stands(rest, whole=lead.endswith("that")) else None


def _as_begun(claimed: str, rest: str) -> str:
    """`truth is a defence`, without an article before it where its writer has written articles."""
    claimed = WITH_A.sub(r"\1", claimed) if not WITH_A.search(rest) else claimed
    return rest if claimed == f"the {rest}" and WRITES_ARTICLES.search(rest) else claimed


def is_order(text: str) -> bool:
    """`vent the roof first`: what to do, by its verb and by what it is done to."""
    first, _, rest = text.partition(" ")
    behind = word(rest.partition(" ")[0], first=False) if rest else None
    return behind is not None and word(first, first=False).may_be("v0") and behind.may_be("det", "det1", "poss", "obj")


def _counted(topic: str) -> str:
    """What a figure was given for; one with an article has every article its writer means."""
    read = thing(topic, own=True) or ""
    return topic if read and topic.split(maxsplit=1)[0].lower() in DETERMINED else read


def _as_it_stands(text: str, *, whole: bool = False) -> bool:
    """Whether words may be told as they were written: a few, with no sentence of somebody's among them."""
    if not WORDS.fullmatch(text) or has_an_abbreviation(text):
        return False
    if finite := FINITE.search(text):
        subject = text[: finite.start()].strip()
        return whole or subject.partition(" ")[0] in DETERMINED or thing(subject, own=True) == subject
    return whole or len(text.split()) <= MOST


def _told_them(lead: str, rest: str) -> Claim | None:
    that = "that " if lead.endswith("that") else ""
    if claimed := clause(rest, own=True):
        return Claim(told=f"I told you {that}{claimed}")
    return Claim(told=f"I said {thing(rest, article='-', own=True) or rest}") if _as_it_stands(rest) else None


def _gave(verb: str, rest: str) -> Claim | None:
    """`I gave 5 as the limit`, `I quoted the wrong clause`."""
    is_so = re.sub(r"^wrong ", "the wrong ", rest)
    told = rest if NAMED_OR_COUNTED.fullmatch(rest) or rest in UNITS else thing(is_so, own=True) or ""
    return Claim(told=f"I {verb} {told}", is_simple=" the wrong " not in f" {told}") if told else None


def _said_of_something(text: str) -> Claim | None:
    """`Solvency II VaR said 99.9`: a topic that is nobody and cannot speak."""
    found = LATER_SAID.fullmatch(text)
    topic = _mute(found["topic"]) if found else ""
    said = claim(found["said"]) if found and topic else None
    return Claim(told=said.told, topic=topic) if said else None


def _mute(topic: str) -> str:
    """A topic of several words or one in capitals, of which none is a person or a pronoun."""
    parts = topic.split()
    if parts[0].lower() in DETERMINED or any(is_person(word(part, first=False)) for part in parts):
        return ""
    spelt = len(parts) > 1 and not all(part.istitle() for part in parts)
    return named(topic) if spelt or topic.isupper() else ""
