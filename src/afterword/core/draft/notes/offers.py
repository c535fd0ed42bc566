"""Whether an offer of help can be understood without the point it goes with."""

import re

from afterword.core.draft.notes.grammar.parts import singular_of, word
from afterword.core.draft.notes.grammar.sentence import thing
from afterword.core.draft.notes.grammar.verb_classes import PARTICLES
from afterword.core.draft.notes.unfit import Unfit
from afterword.core.draft.own import Form, Own
from afterword.core.draft.wordlist import words

LEANING = re.compile(
    r"(?i)\b(?:it|its|this|that(?! \w+s\b)|these|those|them|they|their|there|then|both|either|one|ones|same|so|such|instead|too|also)\b"
)
"""Words that point at something said before."""
POINTED_AT = re.compile(r"\b(?:that|this|those|these) (\w+)")
BESIDE_NOTHING = Unfit("goes with something that is left out; say what it is about")


def leans(own: Own) -> bool:
    """Whether it points at something said before: "trying it on the autumn season"."""
    return LEANING.search(own.text) is not None


def points_into(own: Own, left_out: str) -> bool:
    """Whether it points at a thing named only in what is left out: "talking to that foundry"."""
    return any(noun in left_out.lower() for noun in POINTED_AT.findall(own.text.lower()))


GENERAL = words(
    "problem thing issue trouble fault mess job system approach kind sort way one idea mistake trick fix step change day week month year time term summer winter season feeling question point case situation place"
)
"""What anything may be called that was said before."""
DEMONSTRATIVE = re.compile(
    r"\b(?:that|this) (?:(?:very|same|exact) )?([a-z]+)\b|\b(?:those|these) (?:(?:very|same|exact) )?([a-z]+)\b"
)


def points_nowhere(own: Own, said: str) -> bool:
    """Whether it points at something the point as it is written does not name: "I did that rota" beside "12-hour nights"."""
    for one, several in DEMONSTRATIVE.findall(own.text):
        named = one or several
        is_thing = word(named, first=False).may_be("n1" if one else "npl")
        if (
            is_thing
            and (singular_of(named) or named) not in said.lower()
            and (singular_of(named) or named) not in GENERAL
        ):
            return True
    return False


BEHIND = re.compile(r", (?:which|where|who|as|like|because|so) ")
"""What begins a clause about what stands before it, which names the matter by itself."""


def stands_alone(own: Own) -> bool:
    """Whether it names its matter by itself: "setting up the sample fridge", but not "restarting with solicitors"."""
    if own.form in (Form.CLAUSE, Form.LISTED) or leans(own):
        return False
    if own.form is Form.THING:
        return True
    after = BEHIND.split(own.text, maxsplit=1)[0].split()[1:]
    after = after[1:] if after and after[0] in PARTICLES else after
    return bool(after) and thing(" ".join(after), own=True) is not None
