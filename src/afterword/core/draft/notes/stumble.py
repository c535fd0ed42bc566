"""A stumble put right: what it was about and the better answer, as far as the note has them."""

import re
from dataclasses import dataclass

from afterword.core.draft.notes.addressed import addressed
from afterword.core.draft.notes.faults import ends_open, has_an_abbreviation
from afterword.core.draft.notes.grammar.sentence import clause, doing, thing, to_do
from afterword.core.draft.notes.perspective import Cast
from afterword.core.draft.notes.pieces import pieces_of
from afterword.core.draft.notes.slips import SPELT_OUT, slip
from afterword.core.draft.notes.sound import stands
from afterword.core.draft.notes.tripped import MEMORY, SIMPLE_TOPIC, TRIPPED, topic_of
from afterword.core.draft.own import Form
from afterword.core.draft.phrasing import listed

NOW = re.compile(
    r"(?i)(?:^|[,.;:-]\s*|\b(?:and|but)\s+|\s(?=i (?:would|'d) now\b)|\s(?=i'd now\b))(?:now )?(?:i )?(?:(?:i'd|would) now (?:say|answer)|(?:i'd|would) (?:say|answer)(?: now)?|should(?:'ve| have) (?:said|answered)|meant to say|meant|"
    r"(?:the )?(?:right|correct|real|better) (?:answer|one) is|better(?: answer)?:|it should be|should be)\b:?\s*(?:that )?(?P<answer>.+)$"
)
FACT_NOW = re.compile(
    r"(?i)(?:[,.;:]|\s-)\s*(?:actually )?(?P<answer>(?:it's|it is|it was|they are|there are|it (?!was|is)\w+s) (?!all\b|just\b|nerves)(?:actually )?.+)$"
)
"""The right fact at the end of a note: "got the year wrong: it was 2021"."""
RIGHT_ONE = re.compile(r"[(,;:-] ?(?P<right>\d[\d.,%]*(?: \w+)?),? not (?P<not>\d[\d.,%]*)\)?$")
"""The right figure at the end: "got the cutoff wrong (30 not 45)"."""
NOW_DO = re.compile(
    r"(?i)(?:^|[,.;:-]\s*)(?:i )?(?:would now|i'd now) (?P<answer>(?:add|mention|describe|explain|start|begin|name|talk|tell|ask|check|use|take) .+)$"
)
"""What the candidate would now do or tell: "I would now describe the rota we changed"."""
MARKERS = (NOW, NOW_DO, RIGHT_ONE, FACT_NOW)
OUTRIGHT = re.compile(
    r"(?i)now (?:i'd |i would )?(?:say|answer)|(?:say|answer) now|have (?:said|answered)|meant to say"
)
"""Behind these the candidate's own words follow, which after a colon need be no clause."""
NO_ANSWER = re.compile(
    r"(?i)^(?:then|but|and|so|ok|okay|i|we|she|he|they|you|my|nobody|everybody|everyone|all|because|as|just|not|too|very|bit|a bit)\b"
    r"|\b(?:was|were|went|had|did|felt|said|okay?|fine|eventually|nerv\w+|panic\w*|panel|interviewers?|bad|wrong|awkward|silence)\b"
)
"""What became of it in the room, or how it felt, and no answer."""
IN_A_COUNTRY = re.compile(
    r"(?i)^(?P<where>scotland|wales|england|ireland|canada|australia|india|germany) is (?P<what>\S+)$"
)
SEVERAL = re.compile(r"(?i)^(?:it is|they are|there are) (?P<what>[^.;:]+)$")
STEP = re.compile(
    r"\b(step|rule|point|thing|task|way) is (?=(?:tell|ask|check|call|stop|make|isolate|report|record|listen)\b)"
)
LIMIT = re.compile(r"\b(is|was|be) (min|max|minimum|maximum)\b(?! \w+ (?:is|are)\b)")
LIMITS = {"min": "minimum", "minimum": "minimum", "max": "maximum", "maximum": "maximum"}
NOTICE = re.compile(r"\b(days|weeks|months) notice\b")
NOT_THAT = re.compile(r"(?<=[a-z\d]) not (?=\d)")
MIXED = re.compile(r"(?i)\b((?:mixed|muddled|mixing) up [^,.;:]+?) (?:w|with) (?=\S)")
THEY = re.compile(r"(?i)\b(they|them)\b")
POINTING = re.compile(r"(?i)(?:it|this|that|these|those|they|he|she|there|one|we)\b")
"""What an answer begins with that says nothing without its question."""
ENOUGH = 3
"""Words of an answer in the candidate's own words that is more than a guess at one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stumble:
    """What went wrong, as far as it can be said calmly: the topic and the answer as it should have been.

    Where one thing was said for another, `misspoke` is the whole of it ("I said FEFO and meant FIFO").
    """

    topic: str = ""
    answer: str = ""
    misspoke: str = ""


def stumble(text: str, cast: Cast) -> Stumble:
    """The topic and the better answer in a note about a stumble; empty where the note has none."""
    text = re.sub(r"(?i)\b(it|that)'s\b", r"\1 is", text)
    text = re.sub(r"\b[Ii]ts (?=[A-Z0-9]|now\b|not\b)", "it is ", text)
    text = NOTICE.sub(r"\1' notice", LIMIT.sub(lambda found: f"{found[1]} the {LIMITS[found[2]]}", text))
    text = MIXED.sub(r"\1 and ", text)
    if said := slip(text):
        return Stumble(misspoke=addressed(said, cast))
    return _marked(text, cast) or _unmarked(text, cast) or Stumble(topic=topic_of(text, "", cast))


def _marked(text: str, cast: Cast) -> Stumble | None:
    """An answer that is said to be one: "should have said …", "it is 30, not 45"."""
    now = next(filter(None, (marker.search(text) for marker in MARKERS)), None)
    if now is None:
        return None
    before = re.sub(r"(?i)^(?:on|about) ", "", text[: now.start()].strip(" ,.;:-("))
    topic = topic_of(text[: now.start()], before, cast)
    answer = _answer(now, cast, has_topic=bool(topic))
    return (
        Stumble(topic=topic, answer=answer)
        if answer and not (ends_open(answer) or has_an_abbreviation(answer))
        else None
    )


def _unmarked(text: str, cast: Cast) -> Stumble | None:
    """An answer right behind what went wrong, where it can be nothing else: "blanked on the dose, 2g a day"."""
    tripped = TRIPPED.search(text)
    head, _, tail = text.partition(", ")
    said = text[tripped.end() :].strip(" ,.;:-()") if tripped else tail
    topic = topic_of(text[: tripped.end()], "", cast) if tripped else _same_matter(head, tail)
    if not (topic and said) or NO_ANSWER.search(said):
        return None
    said = STEP.sub(r"\1 is to ", said)
    found = _whole(said) or clause(said, telegram=True) or _in_a_country(said) or ""
    if not found and tripped and MEMORY.match(tripped["how"]):
        found = f"it is {said}" if said[0].isdigit() else _named_now(said)
    return Stumble(topic=topic, answer=addressed(found, cast)) if found and _is_sound(found) else None


def _is_spelt_out(answer: str) -> bool:
    return not (ends_open(answer) or has_an_abbreviation(answer))


def _is_sound(answer: str) -> bool:
    return _is_spelt_out(answer) and stands(Form.CLAUSE, answer)


def _in_a_country(said: str) -> str:
    """`in Scotland it is SDCEP`."""
    found = IN_A_COUNTRY.match(said)
    return f"in {found['where'].capitalize()} it is {found['what']}" if found else ""


def _whole(answer: str) -> str:
    """The answer as a clause, as two, or as several things it is."""
    return clause(answer, own=True) or _clauses(answer) or _of_several(answer)


def _same_matter(head: str, tail: str) -> str:
    """What a note begins with, where what follows speaks of it: "lambda vs proc, lambda checks its arguments"."""
    topic = thing(head, article="-") if SIMPLE_TOPIC.match(head) else None
    return topic if topic and set(topic.lower().split()) & set(tail.lower().split()[:2]) else ""


def _named_now(said: str) -> str:
    """What would not come to mind, now that it has."""
    found = thing(said, article="-")
    return f"it is {found}" if found else ""


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
    return addressed(THEY.sub(r"\1ǂ", NOT_THAT.sub(", not ", answer)), cast).replace("ǂ", "")


def _certain(answer: str, *, has_topic: bool) -> str:
    """The answer as a clause or an order; a thing alone says enough only where its question is named."""
    whole = clause(answer, own=True) or to_do(answer, own=True) or _whole(answer)
    if whole and not has_topic and POINTING.match(whole):
        return ""
    return whole or ((thing(answer, article="a", own=True) or doing(answer, own=True)) if has_topic else None) or ""


def _of_several(answer: str) -> str:
    """`it is substitution, control and mutuality`."""
    found = SEVERAL.match(answer)
    parts = re.split(r", (?:and )?| and ", found["what"]) if found else []
    return answer if len(parts) > 1 and all(thing(part, article="-") for part in parts) else ""


def _clauses(answer: str) -> str:
    """Two clauses with a comma between them."""
    found = [clause(piece, own=True) or clause(piece, telegram=True) for piece in pieces_of(answer)]
    return listed(tuple(filter(None, found))).replace(" and ", ", and ", 1) if len(found) == 2 and all(found) else ""  # noqa: PLR2004 -- more is a lecture
