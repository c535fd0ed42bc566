"""Whether an offer of help can be understood without the point it goes with."""

import re

from afterword.core.draft.notes.grammar.sentence import thing
from afterword.core.draft.notes.grammar.verb_classes import PARTICLES
from afterword.core.draft.notes.unfit import Unfit
from afterword.core.draft.own import Form, Own

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


def stands_alone(own: Own) -> bool:
    """Whether it names its matter by itself: "setting up the sample fridge", but not "restarting with solicitors"."""
    if own.form in (Form.CLAUSE, Form.LISTED) or leans(own):
        return False
    if own.form is Form.THING:
        return True
    after = own.text.split()[1:]
    after = after[1:] if after and after[0] in PARTICLES else after
    return bool(after) and thing(" ".join(after), own=True) is not None
