"""A stumble put right: what it was about and the better answer, as far as the note has them."""

import re
from dataclasses import dataclass

from afterword.core.draft.notes.addressed import addressed
from afterword.core.draft.notes.grammar.parts import ABSTRACT_ENDS
from afterword.core.draft.notes.grammar.sentence import clause, thing, to_do
from afterword.core.draft.notes.perspective import Cast, to_reader
from afterword.core.draft.notes.pieces import pieces_of
from afterword.core.draft.phrasing import listed

TRIPPED = re.compile(
    r"(?i)\b(?:forgot|froze|fumbled|flunked|mangled|muffed|bungled|flubbed|garbled|frozen|blanked|went blank|stumbled|struggled|messed up|fluffed|rambled|waffled|botched|blew|tripped|"
    r"(?:could not|couldn't|can't|did not|didn't) (?:remember|recall|name|explain)|bad answer|poor answer|weak answer|wrong answer|my answer|vague|got (?:it )?wrong|got|mixed up|confused|muddled)\s+(?:up\s+)?(?:on|over|about|with|at|to)?\s*"
    r"(?P<article>(?:the|a|my) )?(?!(?:it|this|that|one)\b)(?P<topic>[^,.;(:]+?)(?:\s+questions?\b|\s+q\b|\s+for\b|\s+then\b|\s+wrong\b|\s+was (?:weak|poor|bad|vague|too long)\b| - |,|\.|;|:|\(|$)"
)
NOW = re.compile(
    r"(?i)(?:^|[,.;:-]\s*|\b(?:and|but)\s+|\s(?=i (?:would|'d) now\b)|\s(?=i'd now\b))(?:i )?(?:(?:i'd|would) now (?:say|answer)|(?:i'd|would) (?:say|answer) now|should(?:'ve| have) (?:said|answered)|meant to say|meant|"
    r"the (?:right|correct|real) answer is|it should be|should be)\b:?\s*(?:that )?(?P<answer>.+)$"
)
FACT_NOW = re.compile(
    r"(?i)(?:[,.;:]|\s-)\s*(?:actually )?(?P<answer>(?:it's|it is|it was|they are|there are|it (?!was|is)\w+s) (?!all\b|just\b|nerves)(?:actually )?.+)$"
)
"""The right fact at the end of a note: "got the year wrong: it was 2021"."""
MISSPOKE = re.compile(
    r"(?i)^(?:i )?(?P<verb>said|named|quoted|gave|wrote) (?P<wrong>(?:[^,;.]|\.(?=\d))+?),?(?: and| but)?(?: (?:when |that )?(?:i )?(?:meant|really meant)(?: to say)? (?P<right>[^,;.]+)| (?P<fact>(?:it's|it is|it was|there are|they are) (?:[^,;.]|\.(?=\d))+)| actually (?:i )?(?P<did>(?:did|had|have|was|used|ran|worked) (?:[^,;.]|\.(?=\d))+))$"
)
WRONG_ONE = re.compile(
    r"(?i)^(?:i )?(?P<did>cited|named|gave|quoted|used|mentioned|told) (?P<what>the wrong [\w' -]+?)[,;:]? (?:it is|it was|should (?:be|have been)) (?P<right>[\w.%-]+)(?:,? not (?P<not>[\w.%-]+))?$"
)
"""One thing named for another: "cited the wrong rule, it is 31 not 30"."""
SAID_BUT = re.compile(r"(?i)^(?:i )?said (?:that )?(?P<wrong>[^,;.]+?),? but (?P<right>(?:it|they) (?!all\b).+)$")
"""One claim for another: "I said that impedance falls with ageing, but it rises"."""
ON_THAT = re.compile(r"(?i)^(?P<topic>[\w' -]{3,60}?)(?:[.:;,]| -) (?:i )?(?P<said>said [^;]+)$")
"""What it was about, and what was said: "the year of the merger. I said 2011 but it was 2013"."""
RIGHT_ONE = re.compile(r"[(,;:-] ?(?P<right>\d[\d.,%]*(?: \w+)?),? not (?P<not>\d[\d.,%]*)\)?$")
"""The right figure at the end: "got the cutoff wrong (30 not 45)"."""
NOT_NAMED = re.compile(
    r"(?i)^(?:i )?(?:could not|couldn't|cannot|can't|did not|didn't) (?:remember|recall|name) (?P<topic>[\w' -]+?)(?: -|[:,;(]) ?(?P<answer>[\w' -]+?)\)?$"
)
"""What would not come to mind, and now has: "couldn't name the third basis - legitimate interest"."""
NOW_DO = re.compile(
    r"(?i)(?:^|[,.;:-]\s*)(?:i )?(?:would now|i'd now) (?P<answer>(?:add|mention|describe|explain|start|begin|name|talk|tell|ask|check|use|take) .+)$"
)
"""What the candidate would now do or tell: "I would now describe the rota we changed"."""
TOLD_WRONG = re.compile(
    r"(?i)^(?P<topic>[\w' -]{3,40}?) (?:which )?i (?:told|got|gave|had|explained) (?:it )?wrong(?:ly)?$"
)
OUTRIGHT = re.compile(r"(?i)now (?:say|answer)|(?:say|answer) now|have (?:said|answered)|meant to say")
"""Behind these the candidate's own words follow, which after a colon need be no clause."""
SPELT_OUT = re.compile(r"[\w',% -]+(?:[.]\d+)?[\w',% -]*$")
ABOUT = re.compile(
    r"(?i)^(?P<topic>[\w' -]+? (?:question|q))(?:\s+-|[,:;])?\s+(?P<said>said [^;]+?, (?:i )?(?:meant|really meant) [^;,]+)(?:;.*)?$"
)
"""What was asked, and what was said for what: "phase question - said 4, meant 5"."""
THEY = re.compile(r"(?i)\b(they|them)\b")
POINTING = re.compile(r"(?i)(?:it|this|that|these|those|they|he|she|there|one|we)\b")
"""What an answer begins with that says nothing without its question."""
ENOUGH = 3
"""Words of an answer in the candidate's own words that is more than a guess at one."""
SIMPLE_TOPIC = re.compile(r"^[\w' -]{3,60}$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stumble:
    """What went wrong, as far as it can be said calmly: the topic and the answer as it should have been.

    Where one thing was said for another, `misspoke` is the whole of it ("I said FEFO and meant FIFO").
    """

    topic: str = ""
    answer: str = ""
    misspoke: str = ""


def _named(topic: str) -> str:
    """The subject with its article, where it is a thing and not a field."""
    return topic if topic.endswith(ABSTRACT_ENDS) else thing(topic) or ""


def stumble(text: str, cast: Cast) -> Stumble:
    """The topic and the better answer in a note about a stumble; empty where the note has none."""
    text = re.sub(r"(?i)\b(it|that)'s\b", r"\1 is", text)
    text = re.sub(r"\b[Ii]ts (?=[A-Z0-9]|now\b|not\b)", "it is ", text)
    slip = _slip(text)
    return Stumble(misspoke=addressed(slip, cast)) if slip else _named_now(text, cast) or _answered(text, cast)


def _slip(text: str) -> str:
    """One thing said for another, as a whole clause; empty where the note tells of none."""
    if wrong := WRONG_ONE.match(text):
        right = f", but it is {wrong['right']}, not {wrong['not']}" if wrong["not"] else f"; it is {wrong['right']}"
        return f"I {wrong['did'].lower()} {wrong['what']}{right}"
    asked = ABOUT.match(text) or ON_THAT.match(text)
    about, said = (thing(asked["topic"]), asked["said"]) if asked else ("", text)
    if about is None:
        return ""
    on = f"on {about}, " if about else ""
    if simple := MISSPOKE.match(said):
        return f"{on}{_as_slip(simple)}"
    if (claims := SAID_BUT.match(said)) is None:
        return ""
    one, other = clause(claims["wrong"], own=True), clause(claims["right"], own=True)
    if said.startswith("I said that ") and SPELT_OUT.match(said):  # their own whole sentence needs no reading
        one, other = claims["wrong"], claims["right"]
    return f"{on}I said that {one}, but {other}" if one and other else ""


def _named_now(text: str, cast: Cast) -> Stumble | None:
    """What would not come to mind, now that it has."""
    found = NOT_NAMED.match(text)
    topic, answer = (thing(found["topic"]), thing(found["answer"], article="-")) if found else (None, None)
    return Stumble(topic=to_reader(topic, cast), answer=f"it is {answer}") if topic and answer else None


def _answered(text: str, cast: Cast) -> Stumble:
    """What it was about and the answer as it should have been."""
    now = NOW.search(text) or NOW_DO.search(text) or RIGHT_ONE.search(text) or FACT_NOW.search(text)
    before = re.sub(r"(?i)^(?:on|about) ", "", text[: now.start()].strip(" ,.;:-(")) if now else ""
    topic = _topic(text[: now.start()] if now else text, before)
    topic = (thing(topic) or "") if topic else ""
    return Stumble(topic=to_reader(topic, cast), answer=_answer(now, cast, has_topic=bool(topic)) if now else "")


def _answer(now: re.Match[str], cast: Cast, *, has_topic: bool) -> str:
    """The better answer in what follows its marker."""
    if now.re is RIGHT_ONE:
        return f"it is {now['right']}, not {now['not']}" if has_topic else ""
    if now.re is NOW_DO:
        return addressed(clause(f"I would {now['answer'].strip(' .')}", own=True) or "", cast)
    answer = _of_things(now["answer"].strip(" ."), cast)
    whole = _certain(answer, has_topic=has_topic)
    is_told = has_topic and OUTRIGHT.search(now[0]) and SPELT_OUT.match(answer) and len(answer.split()) >= ENOUGH
    return whole or (answer if is_told and not POINTING.match(answer) else "")


def _of_things(answer: str, cast: Cast) -> str:
    """The answer as it is said to the reader; "they" in it are the things asked about."""
    return addressed(THEY.sub(r"\1ǂ", answer), cast).replace("ǂ", "")


def _certain(answer: str, *, has_topic: bool) -> str:
    """The answer as a clause or an order; a thing alone says enough only where its question is named."""
    whole = clause(answer, own=True) or to_do(answer, own=True) or _clauses(answer)
    if whole and not has_topic and POINTING.match(whole):
        return ""
    return whole or (thing(answer, article="a", own=True) if has_topic else None) or ""


def _clauses(answer: str) -> str:
    """Two or three clauses with commas between them."""
    found = [clause(piece, own=True) for piece in pieces_of(answer)]
    return listed(tuple(filter(None, found))).replace(" and ", ", and ", 1) if len(found) == 2 and all(found) else ""  # noqa: PLR2004 -- more is a lecture


def _as_slip(said: re.Match[str]) -> str:
    """`I said FEFO and meant FIFO`, `I said it holds 12, but it is 14`."""
    if said["right"]:
        return f"I {said['verb'].lower()} {said['wrong']} and meant {said['right']}"
    return f"I {said['verb'].lower()} {said['wrong']}, but {said['fact'] or 'I ' + said['did']}"


def _topic(text: str, before: str) -> str:
    """What the question was about, where the note names it plainly."""
    if wrongly := TOLD_WRONG.match(before):
        return _named(wrongly["topic"])
    tripped = TRIPPED.search(text)
    topic = re.sub(r"(?i)^(?:two|three|some|all) of ", "", tripped["topic"].strip()) if tripped else ""
    article = (tripped["article"] or "").lower() if tripped else ""
    if not topic and before and thing(before):
        topic, article = before, "the "
    if not SIMPLE_TOPIC.match(topic) or not thing(topic, article="-"):
        return ""
    return f"my {topic}" if article == "my " else topic if not article and " " not in topic else _named(topic)
