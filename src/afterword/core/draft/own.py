"""The candidate's own notes: what was forgotten, thought, offered, wanted, and what should be remembered."""

import re
from dataclasses import dataclass
from enum import StrEnum

from afterword.core.draft.clause import Shape, as_topic, is_gerund, shape_of, words_of
from afterword.core.draft.lexicon import (
    ADJECTIVES_OF_SELF,
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    FIRST_PERSON_BASES,
    PAST,
    PREPOSITIONS,
    is_plural,
)
from afterword.core.draft.note import QUOTED
from afterword.core.draft.perspective import Cast, to_reader
from afterword.core.draft.reported import UNCERTAIN
from afterword.core.draft.telegram import expanded
from afterword.core.draft.tidy import Unfit
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
    """An own note: a clause ("I passed …"), a thing, a doing, what to do, a correction, or words for after a colon."""

    form: Form
    text: str


EMPTY = words(
    "cool nice great good lovely interesting love wow amazing ok fine yes yay brilliant it this that so very really"
)
FORGOT = re.compile(
    r"(?i)^(?:i )?(?:(?:forgot|failed|meant|wanted|should have remembered) to (?:say|mention|tell (?:her|him|them)|add)|"
    r"(?:did not|didn't|never) (?:say|mention|get to (?:say|mention)|tell (?:her|him|them))|(?:should have|meant to have) mentioned|not mentioned|unmentioned|forgot)\b:?\s*(?:that\s+|about\s+)?"
)
SHOULD = re.compile(
    r"(?i)^(?:i )?(?:should have|would have|would now|wish i had|meant to) (?:said|say|answered?|replied|reply):?\s+(.+)$"
)
REMINDED = re.compile(r"(?i)^(?:it |which |that |this )?(reminded|reminds) me of (.+)$")
LABEL = re.compile(r"^\w+: ")


def _addressed(text: str, cast: Cast) -> str:
    own = Cast(reader=cast.reader, others=cast.others, offices=cast.offices, own=True)
    text = re.sub(r"(?i)\b(?:the )?candidate's\b", "her", re.sub(r"(?i)\b(?:the )?candidate\b(?!')", "she", text))
    text = QUOTED.sub(lambda match: f'"{match[1]}"', text)
    return expanded(to_reader(text, own))


def forgotten(text: str, cast: Cast) -> Own | Unfit:
    """Something not said in the interview: "I passed …", "my timber grading course", or what should have been said."""
    text = FORGOT.sub("", text.strip())
    said = SHOULD.match(text)
    if said:
        return Own(form=Form.CORRECTION, text=_addressed(said[1], cast))
    text = re.sub(r"(?i)^that\s+", "", text)
    if not text or text.endswith("?"):
        return UNCERTAIN
    return _about_me(_addressed(text, cast))


MINE_RUNS = re.compile(
    r"^(?!(?:my|the|a|an|i|it|there|this|that|we|they|she|he)\b)[A-Za-z][\w-]*(?: [\w-]+){0,3}? (?:runs|lasts|ends|expires|covers|is|was|won) ",
    re.IGNORECASE,
)


def _about_me(text: str) -> Own | Unfit:
    """A clause with "I", or a thing with "my"."""
    clause = as_my_clause(text)
    if clause:
        return Own(form=Form.CLAUSE, text=clause)
    ready = re.match(r"(?i)^(?:my )?([\w -]+s) (available|ready)$", text)
    if ready:
        return Own(form=Form.CLAUSE, text=f"my {ready[1].lower()} are {ready[2].lower()}")
    runs = MINE_RUNS.match(text)
    if runs:
        return Own(form=Form.CLAUSE, text=f"my {text[0].lower()}{text[1:]}")
    text = re.sub(r"(?i)^got (?=\w)", "", text)
    shape = shape_of(text)
    if shape is Shape.CLAUSE:
        return Own(form=Form.CLAUSE, text=text)
    if words_of(text)[0].lower() in PAST and shape is not Shape.GERUND:
        return UNCERTAIN
    if shape in (Shape.NOUN, Shape.GERUND):
        return Own(form=Form.DOING if shape is Shape.GERUND else Form.THING, text=as_mine(text))
    return Own(form=Form.LISTED, text=text)


PARTICIPLES = words("done been taken written given driven")
ONGOING = words("working studying training volunteering finishing retraining")
MODALS = words("can could will would am was have had did")


def as_my_clause(text: str) -> str:
    """The text with the "I" that telegram style leaves out, or nothing when it has another shape."""
    tokens = words_of(text)
    first, following = tokens[0].lower(), tokens[1].lower() if len(tokens) > 1 else ""
    if first == "i" or first.startswith("i'"):
        return "I" + text[1:]
    if first in MODALS | {"has"} and following:
        return f"I {'have' if first == 'has' else first} {text.split(' ', 1)[1]}"
    if first in ("available", "free") and following in ("weekends", "evenings", "nights"):
        return f"I am {first} at {text.split(' ', 1)[1]}"
    lead = _lead(first, following, text)
    return f"{lead} {text[0].lower()}{text[1:]}" if lead else ""


def _lead(first: str, following: str, text: str) -> str:
    """The words left out before these: "I", "I am", "I have", or nothing when none were."""
    if (first in PARTICIPLES and following) or (first in OFTEN and following in PARTICIPLES):
        return "I have"
    if first in ONGOING or (first in ADVERBS and following in ONGOING) or PARTLY.match(text):
        return "I am"
    if first in ADJECTIVES_OF_SELF and (following in AFTER_ADJECTIVES or not following):
        return "I am"
    if first in OFTEN and (following in PAST or following in MODALS or following in FIRST_PERSON_BASES):
        return "I"
    return "I" if _opens_with_past(first, following) or _opens_with_base(first, following, text) else ""


OFTEN = words("never always also still")
PARTLY = re.compile(r"(?i)(?:part|half) ?way through\b")
AFTER_ADJECTIVES = words("with in at under to from on about for as and")
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


SETTING = re.compile(r"(?i)(?:on|at|in|during|as|when|while|after|before|for) [^,;:]{3,60}?,? (?:I|we) [a-z]")


def thought(text: str, cast: Cast) -> Own | Unfit:
    """What a point made the candidate think of."""
    low = words_of(text.lower())
    if all(word in EMPTY for word in low):
        return Unfit("says that you liked it, not what it made you think of")
    if text.endswith("?"):
        return Unfit("is a question")
    text = _addressed(text, cast)
    reminded = REMINDED.match(text)
    if reminded:
        return Own(form=Form.CLAUSE, text=f"it {reminded[1].lower()} me of {reminded[2]}")
    text = re.sub(r"(?i)^(?:just )?(?:like|similar to|(?:the )?same as)\s+(?=\S)", "", text)
    if SETTING.match(text):
        return Own(form=Form.CLAUSE, text=text)
    if re.match(r"(?i)(?:could|can|should|might|maybe|wonder|perhaps)\b", text):
        return UNCERTAIN
    text = re.sub(r"(?i)^(?:made me think|makes me think|thought) (?:of|about)\s+", "", text)
    clause = as_my_clause(text)
    if clause or shape_of(text) is Shape.CLAUSE:
        return Own(form=Form.CLAUSE, text=clause or text)
    if shape_of(text) in (Shape.NOUN, Shape.GERUND, Shape.QUESTION):
        return Own(form=Form.THING, text=text)
    return UNCERTAIN


def offer(text: str, cast: Cast) -> Own | Unfit:
    """What the candidate could help with."""
    text = _addressed(text, cast)
    text = re.sub(r"(?i)^(?:i (?:could|can|would) (?:help (?:with|to)?\s*)|help (?:with|to)?\s*|with\s+)", "", text)
    low = words_of(text.lower())
    if not low:
        return UNCERTAIN
    if low[0] == "i":
        return Own(form=Form.CLAUSE, text="I" + text[1:])
    if low[0] in ("by", "through"):
        return Own(form=Form.LISTED, text=text)
    if low[0] == "to" and len(low) > 1:
        return Own(form=Form.TO_DO, text=text[3:])
    if low[0] in BASES and len(low) > 1 and (low[1] in DETERMINERS | PREPOSITIONS or is_plural(low[1])):
        return Own(form=Form.TO_DO, text=text[0].lower() + text[1:])
    if is_gerund(low):
        return Own(form=Form.DOING, text=text[0].lower() + text[1:])
    return Own(form=Form.THING, text=as_topic(text)) if shape_of(text) is Shape.NOUN else UNCERTAIN


FEELINGS = words("love like want enjoy admire believe care")


def attraction(text: str, cast: Cast) -> Own | Unfit:
    """Why the candidate wants the job."""
    text = _addressed(LABEL.sub("", text) if not text.lower().startswith("enthusiasm:") else "", cast) or ""
    if not text or text.endswith("?"):
        return UNCERTAIN
    low = words_of(text.lower())
    if low[0] == "to" and len(low) > 1 and low[1] in BASES:
        return Own(form=Form.TO_DO, text=text[3:])
    if low[0] in FEELINGS and len(low) > 1:
        return Own(form=Form.CLAUSE, text=f"I {text[0].lower()}{text[1:]}")
    if (
        low[0] in BASES
        and low[0] not in ("close", "open")
        and len(low) > 1
        and (low[1] in DETERMINERS | PREPOSITIONS or low[0] in ("learn", "work", "join", "build", "help", "teach"))
    ):
        return Own(form=Form.TO_DO, text=text[0].lower() + text[1:])
    shape = shape_of(text)
    if shape is Shape.CLAUSE:
        return Own(form=Form.CLAUSE, text="I" + text[1:] if low[0] == "i" else text)
    if shape in (Shape.NOUN, Shape.GERUND, Shape.QUESTION):
        return Own(form=Form.DOING if shape is Shape.GERUND else Form.THING, text=as_topic(text))
    return UNCERTAIN


def strength(text: str, cast: Cast) -> Own | Unfit:
    """What should be remembered of the candidate."""
    if LABEL.match(text):
        return UNCERTAIN
    found = _about_me(_addressed(text, cast))
    if isinstance(found, Own) and found.form is Form.THING:
        plain = re.sub(r"^my (?=(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d))", "", found.text)
        return Own(form=Form.THING, text=plain)
    return UNCERTAIN if isinstance(found, Own) and found.form is Form.LISTED else found


# -- the stumble -------------------------------------------------------------------------------------------------------

TRIPPED = re.compile(
    r"(?i)\b(?:froze|frozen|blanked|went blank|stumbled|struggled|messed up|fluffed|rambled|waffled|botched|blew|tripped|"
    r"bad answer|poor answer|weak answer|wrong answer|vague|got (?:it )?wrong|mixed up|confused|muddled)\s+(?:up\s+)?(?:on|over|about|with|at|to)?\s*"
    r"(?:the |a )?(?P<topic>[^,.;(]+?)(?:\s+questions?\b|\s+q\b|\s+for\b|\s+then\b|,|\.|;|\(|$)"
)
NOW = re.compile(
    r"(?i)(?:^|[,.;:-]\s*|\b(?:and|but)\s+)(?:i )?(?:would now (?:say|answer)|should have (?:said|answered)|meant to say|meant|the (?:right|correct|real) answer is|it is actually|it's actually|it should be|should be)\b:?\s*(?:that )?(?P<answer>.+)$"
)
SIMPLE_TOPIC = re.compile(r"^[\w' -]{3,60}$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stumble:
    """What went wrong, as far as it can be said calmly: the topic and the answer as it should have been."""

    topic: str = ""
    answer: str = ""


ABSTRACT = ("tion", "sion", "ment", "ance", "ence", "ity", "ics", "ism")


def _named(topic: str) -> str:
    """The subject with its article, where it is a thing and not a field."""
    return topic if topic.endswith(ABSTRACT) else as_topic(topic)


def stumble(text: str, cast: Cast) -> Stumble:
    """The topic and the better answer in a note about a stumble; empty where the note has none."""
    now = NOW.search(text)
    tripped = TRIPPED.search(text)
    topic = re.sub(r"(?i)^(?:two|three|some|all) of ", "", tripped["topic"].strip()) if tripped else ""
    before = text[: now.start()].strip(" ,.;:-") if now else ""
    if not topic and before and shape_of(before) is Shape.NOUN:
        topic = before
    if not SIMPLE_TOPIC.match(topic) or shape_of(topic) is not Shape.NOUN:
        topic = ""
    answer = _addressed(now["answer"].strip(" ."), cast) if now else ""
    return Stumble(topic=_named(to_reader(topic, cast)) if topic else "", answer=answer)


__all__ = ["AUXILIARIES", "Form", "Own", "Stumble"]
