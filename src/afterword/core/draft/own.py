"""The candidate's own notes: the forms they take, and how a jotting becomes a clause with "I"."""

import re
from dataclasses import dataclass
from enum import StrEnum

from afterword.core.draft.clause import Shape, is_gerund, shape_of, words_of
from afterword.core.draft.grammar.heads import AN
from afterword.core.draft.lexicon import (
    ADJECTIVES_OF_SELF,
    ADVERBS,
    DETERMINERS,
    DONE_BY,
    FIRST_PERSON_BASES,
    PAST,
    PEOPLE,
    PREPOSITIONS,
    is_plural,
)
from afterword.core.draft.note import QUOTED
from afterword.core.draft.perspective import Cast, to_reader
from afterword.core.draft.reported import UNCERTAIN
from afterword.core.draft.shorthand import LAST
from afterword.core.draft.telegram import expanded
from afterword.core.draft.unfit import Unfit
from afterword.core.draft.verbs import BASES
from afterword.core.draft.wordlist import words


class Form(StrEnum):
    """How an own note can stand in a sentence."""

    CLAUSE = "clause"
    THING = "thing"
    DOING = "doing"
    TO_DO = "to_do"
    CORRECTION = "correction"
    LISTED = "listed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """An own note: a clause ("I passed …"), a thing, a doing, what to do, a correction, or words for after a colon.

    `further` is a clause that follows as a sentence of its own; `dropped` is what stood in the note and is not used.
    """

    form: Form
    text: str
    further: str = ""
    dropped: str = ""


def addressed(text: str, cast: Cast) -> str:
    """A note about the candidate with the candidate as "I", the reader as "you", and full verbs."""
    own = Cast(reader=cast.reader, others=cast.others, offices=cast.offices, own=True)
    text = re.sub(r"(?i)\b(?:the )?candidate's\b", "her", re.sub(r"(?i)\b(?:the )?candidate\b(?!')", "she", text))
    text = LAST.sub(r"\1my \2", text)
    text = QUOTED.sub(lambda match: f'"{match[1]}"', text)
    return expanded(to_reader(text, own))


MINE_RUNS = re.compile(
    r"^(?!(?:my|the|a|an|i|it|there|this|that|we|they|she|he)\b)[A-Za-z][\w-]*(?: [\w-]+){0,3}? (?:runs|lasts|ends|expires|covers|is|was|won) ",
    re.IGNORECASE,
)


OWNED = re.compile(
    r"(?i)^(?:i )?(?:have got|have|hold|own|has|got) (?!(?:a|an|the|my|some|no|two|been|done|had|worked|taught|got|never|to)\b)([a-z][\w -]*(?:certificate|check|licence|license|ticket|card|course|diploma|degree|permit|clearance|training|passport)\b.*)$"
)
TRADE = re.compile(
    r"(?i)^(?:[a-z]+ ){1,2}(?:worker|listener|learner|player|driver|speaker|cook|timekeeper|planner|writer)$"
)


def _series(text: str) -> str:
    """`calm, tidy and on time` for `calm, tidy, on time`."""
    first, comma, rest = text.partition(", ")
    counted = re.match(r"\d|zero |one ", rest) or rest.split(" ")[0] in DETERMINERS
    if not comma or first.lower() not in ADJECTIVES_OF_SELF or " and " in rest or counted:
        return text
    return f"{first}, {rest[::-1].replace(' ,', ' dna ', 1)[::-1]}" if ", " in rest else f"{first} and {rest}"


PAPERS = "course|certificate|licence|license|exam|test|diploma|degree|apprenticeship|training course"
TAKEN = re.compile(
    rf"(?i)\b(did|finished|took|passed|completed) (?!(?:a|an|the|my|our|some|two|three|all|every|it)\b)((?:[\w-]+ ){{0,3}}(?:{PAPERS}))\b"
)
WAS = re.compile(rf"\b(was|am|been|as) ((?:[a-z]+ )?(?:{'|'.join(sorted(PEOPLE))}))\b")
ENDED = re.compile(r"^(?:my )?([\w' -]+?) (done|finished|completed|passed|cleared|renewed)( (?:in|on|last|this) .+)?$")


def _articled(text: str) -> str:
    """The article before one course or one trade: "did a first-aid course", "was a swimming teacher"."""
    text = re.sub(
        r"^(zero|no) ([a-z]+(?: [a-z]+)?) ((?:\d+|two|three|four|five|six|seven|eight|nine) (?:days|weeks|months|years|seasons))$",
        r"\1 \2 in \3",
        text,
    )
    text = re.sub(r"(?i)^(?:i )?(?:have )?got my own\b", "I have my own", text)
    return WAS.sub(_with_a, TAKEN.sub(_with_a, text))


def _with_a(match: re.Match[str]) -> str:
    if match[2].split()[0] in DETERMINERS:
        return match[0]
    article = "an" if AN.match(match[2]) else "a"
    return f"{match[1]} {article} {match[2]}"


def _done(text: str) -> str:
    """`I have finished my welding course` for `welding course finished`."""
    found = ENDED.match(text)
    if found is None or shape_of(found[1]) is not Shape.NOUN:
        return text
    thing = found[1] if found[1].isupper() or found[1].split()[0].lower() in DETERMINERS else f"my {found[1]}"
    if found[3]:
        return f"I {'did' if found[2] == 'done' else found[2]} {thing}{found[3]}"
    return f"I have {found[2]} {thing}"


def about_me(text: str) -> Own | Unfit:
    """A clause with "I", or a thing with "my"."""
    text = _articled(text)
    owned = OWNED.match(text)
    if owned and shape_of(owned[1]) is Shape.NOUN and not is_plural(words_of(owned[1])[0]):
        return Own(form=Form.THING, text=as_mine(owned[1]))
    if TRADE.match(text):
        article = "an" if text[0].lower() in "aeiou" else "a"
        return Own(form=Form.CLAUSE, text=f"I am {article} {text[0].lower()}{text[1:]}")
    text = _done(text)
    clause = as_my_clause(_series(text)) or _clause_about_mine(text)
    if clause:
        return Own(form=Form.CLAUSE, text=clause)
    return _by_its_shape(re.sub(r"(?i)^got (?=\w)", "", text))


def _clause_about_mine(text: str) -> str:
    """A clause whose subject is something of the candidate's, or nothing."""
    ready = re.match(r"(?i)^(?:my )?([\w -]+s) (available|ready)$", text)
    if ready:
        return f"my {ready[1].lower()} are {ready[2].lower()}"
    return f"my {text[0].lower()}{text[1:]}" if MINE_RUNS.match(text) else ""


def _by_its_shape(text: str) -> Own | Unfit:
    """What is left when nothing in the words says whose it is."""
    tokens = words_of(text)
    if not tokens:
        return UNCERTAIN
    if tokens[0].endswith("'s") and tokens[1:2] and tokens[1].lower() in PREPOSITIONS:
        return UNCERTAIN
    shape = shape_of(text)
    if shape is Shape.CLAUSE:
        return Own(form=Form.CLAUSE, text=text)
    if tokens[0].lower() in PAST and shape is not Shape.GERUND:
        return UNCERTAIN
    if shape in (Shape.NOUN, Shape.GERUND):
        return Own(form=Form.DOING if shape is Shape.GERUND else Form.THING, text=as_mine(text))
    return Own(form=Form.LISTED, text=text)


PARTICIPLES = words("done been taken written given driven")
ONGOING = words("working studying training volunteering finishing retraining")
MODALS = words("can could will would am was have had did")


def as_my_clause(text: str) -> str:
    """The text with the "I" that telegram style leaves out, or nothing when it has another shape."""
    first, following = (*words_of(text.lower()), "", "")[:2]
    if first == "i" or first.startswith("i'"):
        return "I" + text[1:]
    if first in MODALS | {"has"} and following:
        return f"I {'have' if first == 'has' else first} {text.split(' ', 1)[1]}"
    if first in OFTEN and following in ("late", "early", "calm", "polite", "on", "punctual"):
        return f"I am {text[0].lower()}{text[1:]}"
    if (
        re.search(r"(?i)^[\w ]+ (?:qualified|trained|certified|registered)$", text)
        and shape_of(text) is not Shape.CLAUSE
    ):
        return f"I am {text}"
    if first in ("keep", "stay") and following in ADJECTIVES_OF_SELF:
        return f"I {text[0].lower()}{text[1:]}"
    if first in ("available", "free") and following in ("weekends", "evenings", "nights"):
        return f"I am {first} at {text.split(' ', 1)[1]}"
    lead = "" if DONE_BY.match(text) else _lead(first, following, text)
    return f"{lead} {text[0].lower()}{text[1:]}" if lead else ""


def _lead(first: str, following: str, text: str) -> str:
    """The words left out before these: "I", "I am", "I have", or nothing when none were."""
    if (first in PARTICIPLES and following) or (first in OFTEN and following in PARTICIPLES):
        return "I have"
    if first in ONGOING or (first in ADVERBS and following in ONGOING) or PARTLY.match(text):
        return "I am"
    if first in ADJECTIVES_OF_SELF and (following in AFTER_ADJECTIVES or not following):
        return "I am"
    if first in ("cut", "put", "set", "led") and CHANGED.search(text):
        return "I"
    if first in OFTEN and (following in PAST or following in MODALS or following in FIRST_PERSON_BASES):
        return "I"
    return "I" if _opens_with_past(first, following) or _opens_with_base(first, following, text) else ""


CHANGED = re.compile(r" (?:from|by) .*\d")
OFTEN = words("never always also still")
PARTLY = re.compile(r"(?i)(?:part|half) ?way through\b")
AFTER_ADJECTIVES = words(", when with in at under to from on about for as and")
SPOKEN_OF_SELF = words("speak know have teach coach")


def _opens_with_base(first: str, following: str, text: str) -> bool:
    if first not in FIRST_PERSON_BASES or not following:
        return False
    plain = following in DETERMINERS | PREPOSITIONS | ADVERBS or text.split()[1][:1].isupper()
    return plain or first in SPOKEN_OF_SELF


def _opens_with_past(first: str, following: str) -> bool:
    if (
        first not in PAST
        or (first == "got" and following not in DETERMINERS)
        or (first in ("led", "set", "cut", "read", "left", "used") and not following)
    ):
        return False
    if first in BASES and following not in DETERMINERS:
        return False
    return (
        following in DETERMINERS | PREPOSITIONS | ADVERBS
        or following.isdigit()
        or is_plural(following)
        or not first.endswith("ed")
    )


def as_mine(text: str) -> str:
    """A bare noun phrase as one of the candidate's own: "my timber grading course"."""
    first = words_of(text)[0].lower()
    numbered = first in words("one two three four five six seven eight nine ten eleven twelve") or first[0].isdigit()
    if numbered:
        return f"my {text}"
    if first in DETERMINERS or is_gerund([first]) or first.endswith("'s"):
        return text
    return f"my {text[0].lower() + text[1:] if text[1:2].islower() and not _is_proper(text) else text}"


def _is_proper(text: str) -> bool:
    return text[0].isupper()
