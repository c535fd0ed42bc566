"""What should have been said in the interview, and what was said and is not so."""

import re

from afterword.core.draft.notes.amends import POINTING
from afterword.core.draft.notes.grammar.people import names_people
from afterword.core.draft.notes.grammar.sentence import clause, to_do
from afterword.core.draft.notes.grammar.things import GROUPS
from afterword.core.draft.notes.perspective import Cast
from afterword.core.draft.notes.pieces import beginnings, in_one_sentence, turns
from afterword.core.draft.notes.reported import UNCERTAIN
from afterword.core.draft.notes.stumble import stumble
from afterword.core.draft.notes.unfit import Unfit
from afterword.core.draft.own import Form, Own
from afterword.core.draft.wordlist import words

SHOULD = re.compile(
    r"(?i)^(?:i )?(?:should have|would have|would now|wish i had|meant to) (?:said|say|answered?|replied|reply):?\s+(.+)$"
)
WRONGLY = re.compile(
    r"(?i)(?:I )?(?:said|answered|claimed|called myself|mixed up|got (?:the )?\w+ wrong|told (?:them|him|her|you)\b|(?:told \w+|gave [^,;]+ as) [^,;]+[,;] (?:and |but )?(?:it|that|I|they|meant|should|really|actually)\b)"
)
"""What somebody said and was not so, rather than something they did not say."""
MEANT = re.compile(r",? (?:and |but )?(?:I )?meant ")
FEW = 5
"""Words of what it is not: ", not service"."""
FIRST_THING = re.compile(
    r"(?P<what>(?:the first thing|what|all) I would (?:now )?do(?: first| now)? is )(?:to )?(?P<task>.+)$"
)
THEY = re.compile(r"(?i)(?<=[,;.:-] )they\b")
HOUSEHOLD = words("family families couple household")


def of_those_named(text: str) -> str:
    """The note with a "they" kept that begins a clause behind people it has named: "ring the family, they know"."""
    found = THEY.search(text)
    before = re.findall(r"[a-z]+", text[: found.start()].lower()) if found else ()
    named = any(names_people(part) or part in GROUPS or part in HOUSEHOLD for part in before)
    return THEY.sub(r"\g<0>ǂ", text) if named else text


def correction(answer: str) -> Own | Unfit:
    """What should have been said, where it can be understood without its question."""
    if POINTING.match(answer):
        return UNCERTAIN
    for head, rest in beginnings(in_one_sentence(answer)):
        found = clause(head, own=True) or _first_thing(head) or to_do(head, own=True)
        reason = _reason(", ".join(rest)) if rest else ""
        if found and (reason or not rest):
            return Own(form=Form.CORRECTION, text=f"{found}{reason}")
    return UNCERTAIN


def _first_thing(text: str) -> str:
    """`the first thing I would do is ring the oldest accounts`."""
    found = FIRST_THING.match(text)
    task = to_do(found["task"], own=True) if found else None
    return f"{found['what']}{task}" if found and task else ""


def _reason(text: str) -> str:
    """`; it is the only one with timestamps`, `, otherwise it twists`: why that is the answer."""
    if text.startswith("not ") and len(text.split()) <= FEW:
        return f", {text}"
    link, why = (", otherwise ", text.removeprefix("otherwise ")) if text.startswith("otherwise ") else ("; ", text)
    found = clause(why, own=True)
    return f"{link}{found}" if found and not turns(why) else ""


def amends(text: str, cast: Cast) -> Own | Unfit:
    """`I said six years, but it is eight`: a stumble among what was forgotten."""
    tripped = stumble(text, cast)
    is_whole = (
        tripped.is_put_right and not tripped.topic and text.lower().startswith(("i ", *tripped.told.split()[1:2]))
    )
    said = MEANT.sub(", but I meant ", tripped.told)
    return Own(form=Form.AMENDS, text=said) if is_whole or said.startswith("I said ") else UNCERTAIN
