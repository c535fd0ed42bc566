"""What was not said in the interview, and what should be remembered of the candidate."""

import re

from afterword.core.draft.own import Form, Own, about_me, addressed
from afterword.core.draft.perspective import Cast
from afterword.core.draft.reported import UNCERTAIN
from afterword.core.draft.unfit import Unfit

FORGOT = re.compile(
    r"(?i)^(?:i )?(?:(?:forgot|failed|meant|wanted|should have remembered) to (?:say|mention|tell (?:her|him|them)|add)|"
    r"(?:did not|didn't|never) (?:say|mention|get to (?:say|mention)|tell (?:her|him|them))|(?:should have|meant to have) mentioned|not mentioned|unmentioned|forgot)\b:?\s*(?:that\s+|about\s+)?"
)
SHOULD = re.compile(
    r"(?i)^(?:i )?(?:should have|would have|would now|wish i had|meant to) (?:said|say|answered?|replied|reply):?\s+(.+)$"
)
LABEL = re.compile(r"^\w+: ")


def forgotten(text: str, cast: Cast) -> Own | Unfit:
    """Something not said in the interview: "I passed …", "my timber grading course", or what should have been said."""
    text = FORGOT.sub("", text.strip())
    said = SHOULD.match(text)
    if said:
        return Own(form=Form.CORRECTION, text=addressed(said[1], cast))
    text = re.sub(r"(?i)^that\s+", "", text)
    if not text or text.endswith("?"):
        return UNCERTAIN
    return about_me(addressed(text, cast))


def strength(text: str, cast: Cast) -> Own | Unfit:
    """What should be remembered of the candidate."""
    if LABEL.match(text):
        return UNCERTAIN
    found = about_me(addressed(text, cast))
    if isinstance(found, Own) and found.form is Form.THING:
        plain = re.sub(r"^my (?=(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d))", "", found.text)
        return Own(form=Form.THING, text=plain)
    return UNCERTAIN if isinstance(found, Own) and found.form is Form.LISTED else found


# -- the stumble -------------------------------------------------------------------------------------------------------
