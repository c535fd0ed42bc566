"""What went wrong, in the first half of a note about a stumble.

It is a claim ("said FEFO"), a lapse of one of the kinds in `LAPSES` ("blanked on the gamma"), something done ("the roux
went too dark"), or only what was asked about, which may stand before any of them.
"""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from afterword.core.draft.notes.claims import Claim, claim, is_said
from afterword.core.draft.notes.grammar.sentence import clause, to_do, with_subject
from afterword.core.draft.notes.grammar.verb_forms import PASTS
from afterword.core.draft.notes.leads import led_by
from afterword.core.draft.notes.topics import asked_about, field, named
from afterword.core.draft.wordlist import words


class Shape(StrEnum):
    """What kind of thing went wrong, as far as it can be read."""

    NOTHING = "nothing"
    UNREAD = "unread"
    TOPIC = "topic"
    LAPSE = "lapse"
    CLAIM = "claim"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Blunder:
    """What went wrong: `told` as a whole clause ("I said FEFO"), and the `topic` it was about beside it.

    `is_simple` is a claim of one thing for another, `names_it` a lapse that ends in its topic; `is_cut` says that something was said that could not be read.
    """

    shape: Shape
    told: str = ""
    topic: str = ""
    is_simple: bool = False
    names_it: bool = False
    is_cut: bool = False


PART = re.compile(r"[.;:,?] +| -(?!\d) *| \(|,? (?:(?:and |but )?then|and) (?=(?:I )?(?:said|gave|told) )")
IDLE = re.compile(
    r"(?i)(?:(?:and |but )?(?:which|that|this|it) (?:is|was) (?:wrong|bad|incorrect|not right|not true|nonsense|rubbish)\b.*"
    r"|(?:(?:and )?(?:I )?(?:explained|got|told|had|did|put|said) (?:it|this|that|them) (?:all |completely )?(?:wrong(?:ly)?|badly|backwards|the (?:wrong|other) way (?:round|around)))"
    r"|(?:blanked|nerves|my bad|ugh|no|sorry|(?:the )?(?:wrong|other) way (?:round|around)))$"
)
"""Parts that say that something went wrong and nothing of what."""
AND_LOST = re.compile(
    r"(?i) and (?:I )?(?:waffled|rambled|froze|blanked|panicked|guessed|went blank|got lost|did not know|could not answer|(?:had|gave) (?:nothing|no idea|no clue|no answer|none))$"
)
NERVES = words(
    "froze frozen freeze stumbled struggled tripped hesitated rambled waffled fumbled stuttered stammered mumbled panicked wobbled choked "
    "flustered stuck lost confused silence silent vague long short little much fast quick quiet brief weak poor bad thin unclear clear sure "
    "fog idea wrong blank nervous tongue shaky unsure rushed dried think no nothing badly answer answers reply example half "
    "terrible awful rubbish useless hopeless waffly clumsy garbled modest shy contradicted"
)
AROUND_NERVES = words(
    "i was were am got get went gave used had have did not too so very really rather quite completely totally a an bit my brain tied up out "
    "could can fell apart it drew said say to talked spoke talk on any good kind of and just ages for about like over some few long "
    "sec secs second seconds min minute minutes while moment easy simple question useful sensible coherent helpful myself"
)
"""With these, what is told of nerves alone, behind which stands what it was about: "gave a vague answer about ..."."""
ABOUT = re.compile(r" (?:on|over|about|with|at|in|of|to|for|re|when|around)(?= )")
SPOILT = ("messed up", "fluffed", "botched", "flunked", "mangled", "muffed", "bungled", "flubbed", "garbled", "blew", "fumbled", "got", "wrong", "butchered", "screwed up")  # fmt: skip
NOT_KNOWN = ("name", "remember", "recall", "explain", "think of", "define", "list", "spell", "describe")
LAPSES: dict[str, str] = (
    {f"{how}{on}": "I got {topic} wrong" for how in SPOILT for on in ("", " on")}
    | {f"{blank} on": "I blanked on {topic}" for blank in ("blanked", "went blank", "mind went blank", "mind blank", "blank")}
    | {f"{could} not {verb}": f"I could not {verb} {{topic}}" for could in ("could", "can", "did") for verb in NOT_KNOWN}
    | {"did not know": "I did not know {topic}", "did not have": "I did not have {topic}", "did not get": "I did not get {topic} right", "could not do": "" } | {f"{could} not {do}": "" for could in ("could", "can", "did") for do in ("answer", "do", "get through", "say", "tell")}
    | {verb: f"I {verb} {{topic}}" for verb in ("forgot", "misquoted", "misread", "misheard", "misnamed", "undersold", "overstated", "oversold", "left out", "skipped", "missed", "muddled")}
)  # fmt: skip
"""How a lapse is jotted, and how it is told; nothing where only what it was about is told."""
ENTIRELY = re.compile(
    r"(?i)\b(?:totally|completely|entirely|properly|literally|really|just|absolutely|utterly) (?=blanked|blank\b|went|forgot|messed|could|can|did|mixed|got|botched|fluffed|mangled)"
)
"""How much, before a lapse, which is told calmly."""
PAIR = re.compile(
    r"(?i)(?P<verb>mixed up|swapped|confused|muddled|muddled up) (?P<one>[^,;.]+?) (?:and|with|for|w|vs|&) (?P<other>[^,;.]+)$"
)
WRONG_SIDE = re.compile(r"(?:side|way|hand|foot|end)\b")
"""Behind "wrong", part of a name: "wrong side door failure"."""
GOT_WRONG = re.compile(
    r"(?i)(?:got|explained|described|had) (?P<topic>.+?) (?:wrong|wrongly|backwards|back to front|the wrong way (?:round|around))$"
)
WRONGLY = re.compile(
    r"(?i)(?P<topic>[\w' -]{3,40}?) (?:which )?i (?:told|got|gave|had|explained) (?:it )?wrong(?:ly)?$"
)
THEIRS = re.compile(
    r"^their (?=(?:software|system|program|product|range|menu|CRM|values|policy|policies|scheduling|booking|ordering|main|new|own)\b)"
)
TELLS = re.compile(r"\b(?:said|told|asked)\b")
SOMEBODY = words("he she him her his they them")


def blunder(text: str) -> Blunder:
    """What went wrong, as far as it can be read."""
    if not text.strip():
        return Blunder(shape=Shape.NOTHING)
    parts = [part.strip(" .,;:-()") for part in PART.split(AND_LOST.sub("", text))]
    parts = [part for part in parts if part and not (IDLE.match(part) or _tells_of_nerves(part))]
    if not parts:
        return Blunder(shape=Shape.UNREAD)
    topic = _topic(parts[0], is_all=len(parts) == 1)
    if topic and len(parts) == 1:
        return Blunder(shape=Shape.TOPIC, topic=topic)
    return _about(topic, _told(parts[1:])) if topic else _told(parts)


def _about(topic: str, found: Blunder) -> Blunder:
    """What went wrong with what it was about before it."""
    if not found.told:
        return Blunder(shape=Shape.TOPIC, topic=topic, is_cut=found.shape is Shape.UNREAD)
    return replace(found, topic=topic, names_it=False)


def _topic(part: str, *, is_all: bool) -> str:
    """What was asked about, which by itself has to say so."""
    return "" if _claim(part) or _lapse(part) else asked_about(part) or ("" if is_all else field(part))


def _told(parts: list[str]) -> Blunder:
    """A claim behind whatever else is understood, else the first part that is."""
    first = _one(parts[0])
    for place, part in enumerate(parts):
        if (found := _claim(part)) and not parts[place + 1 :]:
            said = Blunder(shape=Shape.CLAIM, told=found.told, topic=found.topic, is_simple=found.is_simple)
            if place and first.shape is Shape.UNREAD:
                return first
            if place and first.shape is Shape.DONE:
                return replace(first, told=f"{first.told}: {found.told}")
            return _about(first.topic, said) if place and first.topic else said
    if any(is_said(part) and not _unnerved_by(part) for part in parts):
        return Blunder(shape=Shape.UNREAD, is_cut=True)
    if first.shape is Shape.UNREAD and (whole := _done(", ".join(parts))):
        return Blunder(shape=Shape.DONE, told=whole)
    if first.shape is Shape.DONE and len(parts) > 1:
        return Blunder(shape=Shape.DONE, told=_done(", ".join(parts)) or first.told)
    return first


def _claim(part: str) -> Claim | None:
    """What was said in it, which a vague answer about something is not."""
    return None if _unnerved_by(part) else claim(part)


def _one(part: str) -> Blunder:
    """One part of it."""
    if found := _lapse(part):
        return found
    if told := _done(part):
        return Blunder(shape=Shape.DONE, told=told)
    topic = field(part)
    return Blunder(shape=Shape.TOPIC if topic else Shape.UNREAD, topic=topic)


def _lapse(part: str) -> Blunder | None:
    """One of the lapses of the table, with what it was about."""
    part = part.removeprefix("I ")
    if wrongly := WRONGLY.match(part) or GOT_WRONG.match(part):
        return _lapsed("I got {topic} wrong", wrongly["topic"])
    if both := PAIR.match(part):
        return Blunder(shape=Shape.LAPSE, told=f"I {both['verb'].lower()} {both['one']} and {both['other']}")
    if topic := _unnerved_by(part):
        return Blunder(shape=Shape.TOPIC, topic=topic)
    lead, rest = led_by(ENTIRELY.sub("", part), LAPSES)
    if lead == "wrong" and WRONG_SIDE.match(rest):
        return None
    if lead == "forgot" and rest.startswith("to "):
        done = rest.removeprefix("to ")
        return Blunder(shape=Shape.LAPSE, told=f"I forgot to {to_do(done, own=True) or done}")
    return _lapsed(LAPSES[lead], rest) if lead else None


def _tells_of_nerves(part: str) -> bool:
    """`rambled a bit`, `I was too vague`."""
    told = part.lower().split()
    return bool(NERVES.intersection(told)) and (NERVES | AROUND_NERVES).issuperset(told)


def _unnerved_by(part: str) -> str:
    """What a part that else tells of nerves alone was about: "froze on the drip rate", "too short on why I left"."""
    for cut in ABOUT.finditer(part):
        told, topic = part[: cut.start()], part[cut.start() :].strip()
        asked = topic.startswith("when ")
        if _tells_of_nerves(told) or (asked and IDLE.match(told)):
            topic = topic if asked else topic.partition(" ")[2]
            topic = topic.partition(" that ")[0] if " so " in f" {told}" else topic
            if found := asked_about(topic) or named(topic):
                return found
    return ""


def _lapsed(telling: str, rest: str) -> Blunder | None:
    """A lapse as it is told; of a question only what it was about."""
    asked = asked_about(rest)
    topic = asked or named(THEIRS.sub("your ", rest))
    if asked or not telling:
        return Blunder(shape=Shape.TOPIC if topic else Shape.UNREAD, topic=topic)
    return Blunder(shape=Shape.LAPSE, told=telling.format(topic=topic), topic=topic, names_it=True) if topic else None


def _done(text: str) -> str:
    """Something done or gone wrong, as a clause; what was done to somebody unnamed is not told."""
    if SOMEBODY.intersection(text.lower().split()) or TELLS.search(text):
        return ""
    return clause(text, own=True) or done_by_me(text) or (text[0].islower() and clause(f"the {text}", own=True)) or ""


def done_by_me(text: str) -> str:
    """What the candidate did, with the "I" it lacks: "did the roux too dark"; empty where it is nothing done."""
    read = with_subject(text, "I", own=True)
    if read or text.split(maxsplit=1)[0].lower() not in PASTS:
        return read or ""
    return clause(f"I {text}", own=True) or ""
