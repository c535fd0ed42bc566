"""What is right, in the second half of a note about a stumble."""

import re
from dataclasses import dataclass
from enum import StrEnum

from afterword.core.draft.notes.blunder import done_by_me
from afterword.core.draft.notes.faults import has_an_abbreviation
from afterword.core.draft.notes.grammar.proper import CITIES, COUNTRIES
from afterword.core.draft.notes.grammar.sentence import clause, doing, qualities, thing, to_do
from afterword.core.draft.notes.pieces import pieces_of
from afterword.core.draft.notes.sound import stands_as_clause
from afterword.core.draft.phrasing import listed


class Manner(StrEnum):
    """How it is told: what was meant, what is so, what should have been done, or the answer as it would be given now."""

    MEANT = "meant"
    FACT = "fact"
    OTHERWISE = "otherwise"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Amends:
    """What is right and how it is told."""

    manner: Manner
    told: str


MEANT = re.compile(r"(?i)(?:and |but |when )?(?:I )?(?:really )?meant (?!to say\b)(?:to say )?(?P<rest>.+)$")
SAID_NOW = re.compile(
    r"(?i)(?:(?:and |but )?(?:I )?should(?:'ve| have) (?:said|answered)"
    r"|(?:and |but )?(?:now )?(?:I'd|I would|would) (?:now (?:say|answer)|(?:say|answer)(?: now)?)"
    r"|(?:I )?(?:really )?meant to say"
    r"|(?:the )?(?:right|correct|better|short|real|simple) (?:answer|version)(?: is| was)?|(?:the )?real one is|better|short"
    r"|one sentence would do)\b[:,]? ?(?:that )?(?P<rest>.+)$"
)
HONEST = re.compile(r"(?i)(?:but )?(?:the )?(?:honest|true|full) (?:answer|truth) is (?:that )?(?P<rest>.+)$")
WOULD_DO = re.compile(r"(?i)(?:and |but )?(?:I would|I'd|would) now (?P<rest>(?!say\b|answer\b)[a-z]+ .+)$")
OTHERWISE = re.compile(
    r"(?i)(?:and |but )?(?:I )?should(?:'ve| have) (?P<rest>(?!been\b|said\b|answered\b)[a-z]+\b.*)$"
)
SHOULD_BE = re.compile(r"(?i)(?:(?:it|that|this) )?should (?P<be>be|have been) (?P<rest>.+)$")
FACT = re.compile(
    r"(?i)(?:but )?(?:actually )?(?P<is>it is|it's|it was|they are|they're|that is|that's|there are|there is) "
    r"(?!all\b|just nerves|fine\b|ok\b)(?:actually )?(?P<rest>.+)$"
)
ACTUALLY = re.compile(r"(?i)(?:but )?(?:actually|in fact|in truth),? (?P<rest>.+)$")
DID = re.compile(r"(?i)(?:did|had|have|was|used|ran|worked|know|can)\b")
ECHO = re.compile(
    r"(?i)(?:but )?(?P<short>(?:it|they|I|you) (?:can|does|do|did|is|are|was|were|will|has|have|could)(?P<not> not|n't)?)"
    r"[,:;.] (?P<rest>.+)$"
)
"""A claim denied in two words, and how it is: "they don't, only short ones do"."""
NOT_THAT = re.compile(r"(?P<right>\d(?:[\d.,]*\d)?%?(?: ?[a-z]+)?),? not (?P<not>\d(?:[\d.,]*\d)?%?(?: ?[a-z]+)?)$")
"""The right figure: "30 not 45"."""
WRITTEN = re.compile(r"[\w',%/()&.+-]+(?: [\w',%/()&.+-]+)*$")
BEGINNING = re.compile(r"(?:It|They|You|We|There|The|That|Only|In|For)\b")
WENT_WRONG = re.compile(
    r"(?i)(?:he|she|everyone|everybody|nobody|they all)\b|(?:I )?(?:then )?(?:mixed|muddled|confused|forgot|froze|blanked|talked|spoke|rambled|waffled|mumbled|panicked|lost|went|sounded|got|said|gave|told|was|felt|would|needs?|needed|wanted|lacked|have to|did not|didn't|couldn't|could not)\b"
)
NOT_NAMED = re.compile(
    r"(?i)(?:I )?(?:could not|couldn't|can't|did not|didn't) (?:remember|recall|name|think of) |(?:I )?(?:blanked|went blank|forgot)\b"
)
THERE = re.compile(r"(?P<place>[A-Z][a-z]+) is (?P<rest>[\w' -]+)$")
STEP = re.compile(
    r"(?:the )?(?P<what>(?:first|next|last|right) (?:step|thing|move)(?: to do)?) is (?:to )?(?P<rest>[\w' -]+?)(?:,? not (?P<not>[\w' -]+))?$"
)
MEASURE = re.compile(r"\d[\w.,]*%?(?: [a-z]+)?(?: (?:a|an|per) [a-z]+)?$")
DEFINED = re.compile(r"(?P<subject>[\w-]+(?: [\w-]+)?) (?:is|are|means|needs) [\w' /-]+$")
POINTS = re.compile(r"\b(?:it|them|they|that|this|those|these)\b")
POINTING = re.compile(r"(?i)(?:it|this|that|these|those|they|he|she|there|one|we)\b")
"""What an answer begins with that says nothing without its question."""
ENOUGH = 3
"""Words of an answer in the candidate's own words that is more than a guess at one."""
SHORT = 6
"""Words behind "it is" up to which they are taken as they were written."""


def marked(text: str, before: str) -> Amends | None:
    """What is right in a half that says so by how it begins; None where it does not.

    Where nothing stood before it, only words that say themselves that they are the better answer are taken for one.
    """
    text = _small(text)
    found = _in_own_words(text) or _meant(text) or _otherwise(text)
    return found or ((_fact(text) or _figure(text)) if before else None)


def unmarked(text: str, before: str) -> Amends | None:
    """What is right in a half that is a whole clause behind what went wrong, or the name that did not come to mind."""
    text = _small(text)
    if not (before and text) or WENT_WRONG.match(text) or ". " in text:
        return None
    told = (
        _placed(text)
        or _clauses(text.removeprefix("but "))
        or _begun(text)
        or _named(text, before)
        or _defined(text, before)
    )
    return (
        Amends(manner=Manner.FACT, told=told)
        if told and stands_as_clause(told) and not has_an_abbreviation(told)
        else None
    )


def stands_alone(right: Amends, *, is_all: bool) -> bool:
    """Whether it says enough without what it was about; `is_all` says that the note holds nothing else."""
    if POINTING.match(right.told) or POINTS.search(right.told):
        return False
    return (is_all and len(right.told.split()) > ENOUGH) or bool(
        clause(right.told, own=True) or to_do(right.told, own=True)
    )


def _small(text: str) -> str:
    """The half as it stands behind another: "It can" begins no sentence there."""
    return BEGINNING.sub(lambda found: found[0].lower(), text.strip(" ."))


def _in_own_words(text: str) -> Amends | None:
    """`should have said …`, `I'd now say …`: the answer itself; `the honest answer is …` stays a clause of its own."""
    honest, different, now = HONEST.match(text), WOULD_DO.match(text), SAID_NOW.match(text)
    if honest:
        told = _clauses(honest["rest"]) or _written(honest["rest"])
        return Amends(manner=Manner.FACT, told=f"the honest answer is that {told}") if told else None
    if different:
        told = clause(f"I would {different['rest']}", own=True) or ""
    else:
        told = _answer(now["rest"].strip(" .")) if now else ""
    return Amends(manner=Manner.ANSWER, told=told) if told else None


def _answer(text: str) -> str:
    """An answer in the candidate's own words, which may be as short as they like."""
    told = _clauses(text) or done_by_me(text) or to_do(text, own=True)
    return told or thing(text, article="a", own=True) or ("" if POINTING.match(text) else _written(text))


def _written(text: str) -> str:
    """Words in the candidate's own hand that are more than a guess at an answer."""
    return text if WRITTEN.match(text) and len(text.split()) >= ENOUGH else ""


def _meant(text: str) -> Amends | None:
    found = MEANT.match(text)
    return (
        Amends(manner=Manner.MEANT, told=f"meant {found['rest']}") if found and WRITTEN.match(found["rest"]) else None
    )


def _otherwise(text: str) -> Amends | None:
    """`should have rested it`, which the candidate did not do."""
    found = OTHERWISE.match(text)
    told = found and WRITTEN.match(found["rest"]) and f"I should have {found['rest']}"
    return Amends(manner=Manner.OTHERWISE, told=told) if told else None


def _fact(text: str) -> Amends | None:
    """`it's 12`, `should be 12`, `actually I did two weeks`, `they don't, only short ones do`."""
    told = _denied(text) or _is_so(text) or _truly(text)
    return Amends(manner=Manner.FACT, told=told) if told else None


def _denied(text: str) -> str:
    echo = ECHO.match(text)
    rest = (_clauses(echo["rest"]) or done_by_me(echo["rest"]) or _written(echo["rest"])) if echo else ""
    return f"{echo['short']}{'; ' if echo['not'] else ': '}{rest}" if echo and rest else ""


def _is_so(text: str) -> str:
    should, so = SHOULD_BE.match(text), FACT.match(text)
    if should:
        return f"it should {should['be']} {rest}" if (rest := _predicate(should["rest"])) else ""
    return f"{so['is']} {rest}" if so and (rest := _predicate(so["rest"])) else ""


def _predicate(text: str) -> str:
    """What something is: a figure or a few words as they were written, else what can be read."""
    if not WRITTEN.match(text):
        return ""
    if text[0].isdigit() or len(text.split()) <= SHORT:
        return NOT_THAT.sub(lambda found: f"{found['right']}, not {found['not']}", text)
    return doing(text, own=True) or thing(text, article="-", own=True) or qualities(text) or ""


def _truly(text: str) -> str:
    found = ACTUALLY.match(text)
    if not found:
        return ""
    return _clauses(f"I {found['rest']}" if DID.match(found["rest"]) else found["rest"])


def _figure(text: str) -> Amends | None:
    found = NOT_THAT.match(text)
    return Amends(manner=Manner.FACT, told=f"it is {found['right']}, not {found['not']}") if found else None


def _placed(text: str) -> str:
    """`Scotland is SDCEP`, `first step is tell the ward not the switchboard`, `2g a day`."""
    if (there := THERE.match(text)) and there["place"].lower() in CITIES | COUNTRIES:
        return f"in {there['place']} it is {there['rest']}"
    if step := STEP.match(text):
        return f"the {step['what']} is to {step['rest']}" + (f", not {step['not']}" if step["not"] else "")
    return f"it is {text}" if MEASURE.match(text) else ""


def _begun(text: str) -> str:
    """A clause with more of the same behind a comma: "you filter groups with HAVING, rows with WHERE"."""
    first, *more = pieces_of(text)
    read = clause(first, own=True) or done_by_me(first)
    short = all(WRITTEN.match(piece) and len(piece.split()) < SHORT for piece in more)
    return ", ".join([read, *more]) if read and short else ""


def _named(text: str, before: str) -> str:
    """`couldn't name the third one - legitimate interest`."""
    is_next = NOT_NAMED.match(before) and not re.search(r"[,;:] | - ", before)
    read = thing(text, article="-", own=True) if is_next else None
    return f"it is {read}" if read else ""


def _defined(text: str, before: str) -> str:
    """`sensitivity is true positives caught`, where sensitivity was what was mixed up."""
    found = DEFINED.match(text)
    return text if found and found["subject"].lower() in before.lower() else ""


def _clauses(text: str) -> str:
    """A clause as it can be read, or two or three with commas between them."""
    if whole := clause(text, own=True):
        return whole
    found = [clause(piece, own=True) for piece in pieces_of(text)]
    return listed(tuple(filter(None, found))).replace(" and ", ", and ", 1) if len(found) == 2 and all(found) else ""  # noqa: PLR2004 -- more is a lecture
