"""What is right, in the second half of a note about a stumble.

It is known by how it begins ("should have", "meant", "it is", "I would now say", all of them in `LEADS`), or it stands
behind what went wrong as a clause, a figure or a name of its own.
"""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from afterword.core.draft.notes.claims import is_said
from afterword.core.draft.notes.contractions import expanded
from afterword.core.draft.notes.facts import (
    BARE,
    ECHO,
    clauses,
    denied,
    did_it,
    explained,
    is_explained,
    right_figure,
    told_behind,
    written,
)
from afterword.core.draft.notes.faults import has_an_abbreviation
from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.proper import DAYS, MONTHS
from afterword.core.draft.notes.grammar.sentence import doing, qualities, thing, to_do
from afterword.core.draft.notes.leads import led_by
from afterword.core.draft.notes.sound import stands_as_clause
from afterword.core.draft.notes.tidy import CITIES_AND_TONGUES
from afterword.core.draft.wordlist import words


class Manner(StrEnum):
    """How it is told: what was meant, what is so, what should have been or would now be done, an answer in its words."""

    MEANT = "meant"
    FACT = "fact"
    OTHERWISE = "otherwise"
    WOULD = "would"
    ANSWER = "answer"
    SHOULD = "should"


@dataclass(frozen=True, slots=True, kw_only=True)
class Amends:
    """What is right and how it is told; `is_clause` says that an answer can stand behind "that".

    `is_marked` is not so where nothing says that it is what is right but its place.
    """

    manner: Manner
    told: str
    is_clause: bool = True
    is_marked: bool = True


WOULD_SAY = ("would now say", "would say", "would say now", "would now answer", "would answer", "would answer now", "now would say", "now i would say")  # fmt: skip
BETTER = (
    "right answer", "correct answer", "better answer", "real answer", "short answer", "short version", "simple version", "better version",
    "better", "better one", "better example", "short", "answer", "real one", "now", "one sentence would do", "one line would do", "meant to say", "really meant to say",
)  # fmt: skip
GOES_ON = re.compile(r"(?i)(?:on|about|to|for|was|were)\b")
"""Behind "answer", what it was about and no answer."""
IS = ("it is", "it was", "they are", "they were", "that is", "that was", "there are", "there is", "this is", "it means", "it needs", "it takes", "it has")  # fmt: skip
NEXT_TIME = "next time i would"
OUGHT = ("be", "have been", "come", "go", "read", "stand", "say")
LEADS: dict[str, Manner] = (
    dict.fromkeys((*WOULD_SAY, *BETTER, *(f"{answer} {is_}" for answer in BETTER for is_ in ("is", "was"))), Manner.ANSWER)
    | dict.fromkeys((f"should have {said}" for said in ("said", "answered", "replied", "told them", "told him", "told her", "told you")), Manner.SHOULD)
    | dict.fromkeys(("would now", "would", NEXT_TIME), Manner.WOULD)
    | dict.fromkeys(("should have", "ought to have", "could have"), Manner.OTHERWISE)
    | dict.fromkeys(("meant", "really meant"), Manner.MEANT)
    | dict.fromkeys((*IS, "actually", "in fact", "in truth", "honest answer is", "honest answer", "true answer is", "truth is", "full answer is"), Manner.FACT)
    | dict.fromkeys(("depends on", "needs", "takes", "must be", "can be", "has to be", "lasts", "includes"), Manner.FACT)
    | dict.fromkeys((f"{it}should {ought}" for it in ("", "it ", "that ", "this ", "they ") for ought in OUGHT), Manner.FACT)
)  # fmt: skip
"""How what is right begins, and how it is told for that; the longest beginning counts."""
BEFORE_LEAD = re.compile(r"(?i)^(?:(?:and|but|so|when|then|or) )?(?:(?:the|I) )?(?=\w)")
IDLE = re.compile(
    r"(?i)(?:all|(?:just )?nerves|fine|ok|(?:a|my) weak|hot|cold|noisy|loud|awkward|horrible|awful|embarrassing|painful|tense|hard|tough|bad"
    r"|terrible|rubbish|late|so|too|very|really|pretty|a disaster|a mess|a shame|my fault)\b"
)
"""Behind "it is", how it went and no answer."""
WHERE_IT_HOLDS = re.compile(
    r"(?i)(?:with|without|in|for|at|since|under) [\w' -]{2,30}, (?=(?:it|they) (?:is|are|was|were)\b)"
)
HAVE_OR_DO = re.compile(r"(?i)(?:did|had|have|was|used|ran|worked|know|can)\b")
IN_ORDER = re.compile(r"(?!I |we |they |he |she )[\w' -]+? first,? (?:and )?then [\w',/ -]+")
"""What is to be done before what: "silence it first, then find the zone"."""
WENT_WRONG = words(
    "he she everyone everybody nobody mixed muddled confused forgot froze blanked talked spoke rambled waffled mumbled panicked lost went "
    "sounded got said gave told was felt would need needs needed wanted lacked not said looked asked wrote put meant"
)
CHAT = words(
    "kind nice friendly polite cold quickly smiled laughed waited panel interviewer interviewers room camera question hope rest logo "
    "nervous awkward embarrassing embarrassed says dunno finished luckily anyway whatever"
)
"""One of these tells how the interview went on, and not what is right."""
ALSO = re.compile(r"^(?:then )?(?:I )?(?:only |just )?")
NEVER_MIND = re.compile(r"(?i)(?:they all|have to|did not|could not) ")
POINTING = re.compile(r"(?i)(?:it|this|that|these|those|they|he|she|there|one|we)\b")
"""What an answer begins with that says nothing without its question."""
ENOUGH = 3
"""Words of an answer that is more than a guess at one."""
IS_DOES = re.compile(
    r"\b(?:is|are) ([a-z]+s) (?=always|never|only|all|at|in|on|when|from|to|until|for|with|whenever|if)"
)
"""`term is ends at a date`, where an "=" stood before what it does."""
NOT_A = re.compile(r"(?<=\w) not ((?:an?|the|my) [\w-]+(?: [\w-]+)?)$")
LONG = 20
"""Words behind "it is" beyond which it is a story."""


def marked(text: str, before: str) -> Amends | None:
    """What is right in a half that says so by how it begins; None where it does not.

    Where nothing stood before it, only words that say themselves that they are the better answer are taken for one.
    """
    text = _small(text)
    lead, rest = led_by(BEFORE_LEAD.sub("", text), LEADS)
    manner = LEADS.get(lead)
    if lead in BETTER and GOES_ON.match(rest):
        return None
    if manner is Manner.SHOULD and rest.startswith("about "):
        return Amends(manner=Manner.OTHERWISE, told=f"I should have told you {rest}") if written(rest) else None
    if before and IN_ORDER.fullmatch(text) and text.split(maxsplit=1)[0] not in WENT_WRONG:
        return Amends(manner=Manner.ANSWER, told=text, is_clause=False) if written(text) else None
    if manner in (Manner.ANSWER, Manner.SHOULD) and rest:
        return _answer(rest.removeprefix("that "), manner, lead)
    if manner is Manner.MEANT:
        return Amends(manner=manner, told=f"meant {rest}") if written(rest) else None
    if manner in (Manner.WOULD, Manner.OTHERWISE) and rest:
        return _done_better(rest, lead, manner)
    return (_fact(text, lead, rest) or _figure(text)) if before or lead.startswith(("honest", "true", "full")) else None


def unmarked(text: str, before: str) -> Amends | None:
    """What is right in a half that is a clause, a figure or a name behind what went wrong."""
    text = _small(text)
    if not (before and text) or ". " in text or " I said " in text or is_said(text) or NEVER_MIND.match(text):
        return None
    lead, rest = led_by(text, IS)
    if any(word(found[1], first=False).may_be("vs") for found in IS_DOES.finditer(text)):
        return None
    if ECHO.match(text) or (lead and IDLE.match(rest)):
        return None
    if text.startswith("they ") and not before.rstrip(" .,").endswith("s"):
        return None
    first = ALSO.sub("", text).split(maxsplit=1)[0].lower()
    if (
        first in WENT_WRONG
        or CHAT.intersection(text.lower().split())
        or text.endswith((" fine", " ok", " okay", " now", " again"))
    ):
        return None
    told = told_behind(text, before)
    told = text if told == f"the {text}" and text[0].isupper() else told
    sound = (
        told
        and (told.startswith("it is ") or is_explained(told) or stands_as_clause(told))
        and not has_an_abbreviation(told)
    )
    return Amends(manner=Manner.FACT, told=told, is_marked=False) if sound else None


def begun_small(text: str) -> str:
    """Without the capital that says no more than that a note begins: "Vertical ventilation" is no name."""
    first, _, rest = text.partition(" ")
    low = first.lower().rstrip(",:;")
    is_plain = first[1:].islower() and not word(low, first=False).parts & {"unknown", "guessed", "name"}
    is_name = low in CITIES_AND_TONGUES or low in DAYS or low in MONTHS
    return f"{first.lower()} {rest}".strip() if is_plain and not is_name else text


def _small(text: str) -> str:
    """The half as it stands behind another: "It can" begins no sentence there."""
    return expanded(begun_small(text.strip(" .")))


def _answer(text: str, manner: Manner, lead: str) -> Amends | None:
    """An answer in the candidate's own words, which may be as short as they like."""
    text = text.strip(" .:")
    whole = clauses(text) or did_it(text) or explained(text)
    told = whole or to_do(text, own=True) or written(text)
    enough = whole or len(text.split()) >= ENOUGH or lead in WOULD_SAY
    return Amends(manner=manner, told=told, is_clause=bool(whole)) if told and enough else None


def _done_better(text: str, lead: str, manner: Manner) -> Amends | None:
    """`I would now let her finish`, `I should have rested it`."""
    first = word(text.split(maxsplit=1)[0], first=False)
    if first.low == "be" or not (told := written(text)):
        return None
    if manner is Manner.WOULD:
        if lead == NEXT_TIME:
            return Amends(manner=manner, told=f"next time I would {told}")
        fits = lead == "would now" or first.may_be("v0")
        return Amends(manner=manner, told=f"I would now {told}") if fits else None
    return Amends(manner=manner, told=f"I {lead} {told}")


def _fact(text: str, lead: str, rest: str) -> Amends | None:
    """`it is 12`, `should be 12`, `actually I did two weeks`, `they don't, only short ones do`."""
    if held := WHERE_IT_HOLDS.match(text):
        so = _fact(text[held.end() :], *led_by(text[held.end() :], LEADS))
        return so and replace(so, told=held[0] + so.told)
    is_denial = BARE.fullmatch(text) or ECHO.match(text)
    told = denied(text) if is_denial else _by_lead(lead, rest) if rest and not IDLE.match(rest) else ""
    return Amends(manner=Manner.FACT, told=told) if told else None


def _by_lead(lead: str, rest: str) -> str:
    if lead.startswith(("honest", "true", "truth", "full")):
        rest = rest.removeprefix("that ")
        told = clauses(rest) or written(rest)
        return f"the {lead.removesuffix(' is')} is that {told}" if told else ""
    if lead in ("actually", "in fact", "in truth"):
        return clauses(f"I {rest}" if HAVE_OR_DO.match(rest) else rest)
    if not lead or not (told := _predicate(rest.removeprefix("actually "))):
        return ""
    return f"{'' if lead.startswith(('it ', 'that ', 'this ', 'they ', 'there ')) else 'it '}{lead} {told}"


def _predicate(text: str) -> str:
    """What something is: a figure or words as they were written, else what can be read."""
    if pair := right_figure(text):
        return pair
    goes_on = text.split(", ")[1:]
    if any(map(_is_a_verb, goes_on)) or (goes_on and text.endswith(" now")):
        return ""
    if len(text.split()) <= LONG and (told := written(text)):
        return NOT_A.sub(r", not \1", told)
    return doing(text, own=True) or thing(text, article="-", own=True) or qualities(text) or ""


def _is_a_verb(piece: str) -> bool:
    """`works now`, which goes on about something without saying what."""
    first = word(piece.split(maxsplit=1)[0], first=False)
    return first.may_be("vs", "vd") and not first.may_be("n1", "nm", "npl", "adj", "vn", "name", "prep")


def _figure(text: str) -> Amends | None:
    pair = right_figure(text)
    return Amends(manner=Manner.FACT, told=f"it is {pair}") if pair else None
