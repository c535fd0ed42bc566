"""What was not said in the interview, and what should be remembered of the candidate."""

import re

from afterword.core.draft.grammar.sentence import thing
from afterword.core.draft.own import Form, Own, about_me, addressed
from afterword.core.draft.own_pieces import sure, things_listed
from afterword.core.draft.perspective import Cast
from afterword.core.draft.reported import UNCERTAIN
from afterword.core.draft.stumble import POINTING
from afterword.core.draft.unfit import Unfit

FORGOT = re.compile(
    r"(?i)^(?:also |and |oh,? |ps:? )*(?:i )?(?:"
    r"(?:forgot|failed|meant|wanted|should have remembered|i'd have liked) to (?:say|mention|tell (?:her|him|them)|add)"
    r"|(?:did not|didn't|never) (?:say|mention|get (?:round )?to(?: (?:say|mention))?|tell (?:her|him|them))|never got (?:round )?to(?: (?:say|mention|talk about))?"
    r"|(?:should have|meant to have) mentioned|wish i(?:'d| had) (?:said|mentioned)|not mentioned|unmentioned|left out|forgot"
    r"|(?:to )?(?:say|mention|add|tell (?:her|him|them|you))(?: (?=that|about|i\b|my\b|the\b))"
    r")\b:?\s*(?:that\s+|about\s+)?"
)
ALSO_THAT = re.compile(r"(?i)^(?:also |and |oh,? |ps:? )*(?:that\s+)?")
PERIOD = re.compile(
    r"(?i)^((?:my )?notice(?: period)?):? ((?:\d+|one|two|three|four|six|eight|twelve) (?:days?|weeks?|months?))$"
)
SHOULD = re.compile(
    r"(?i)^(?:i )?(?:should have|would have|would now|wish i had|meant to) (?:said|say|answered?|replied|reply):?\s+(.+)$"
)
LABEL = re.compile(r"^\w+: ")
NOBODYS = re.compile(
    r"^my (?=(?:(?:more than|over|nearly|almost|about) )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d)|[A-Z]\w+$)"
)
"""Where "my" is one word too many: a number of years, the name of a thing."""
REMINDER = re.compile(
    r"(?i)^(?:(?:i )?(?:need to|must|should(?:n't| not| have)?|have to|could have been|will try) "
    r"|be |try(?: not)? to |(?:do not|don't|stop|avoid|remember|make sure|practi[sc]e|prepare|revise|work on|focus on|get better at) "
    r"|(?:smile|breathe|relax|calm down|slow down|next time)\b|(?:speak|talk) (?:up|less|more|slow\w*|clear\w*|loud\w*)\b"
    r"|(?:less|more) (?:confident|confidence|nervous|eye|prepared|calm|concise|smiles|smiling|energy|relaxed|waffle|talking|rambling)\b"
    r"|not (?:so|be|to|ramble|waffle)\b)"
)
"""What somebody tells themselves for the next time ("be calmer about figures"), not what they want to be known for."""


def forgotten(text: str, cast: Cast) -> Own | Unfit:
    """Something not said in the interview: "I passed …", "my timber grading course", or what should have been said."""
    text = FORGOT.sub("", text.strip())
    said = SHOULD.match(text)
    if said:
        answer = addressed(said[1], cast)
        return UNCERTAIN if POINTING.match(answer) else Own(form=Form.CORRECTION, text=answer)
    text = PERIOD.sub(r"\1 is \2", ALSO_THAT.sub("", text))
    if not text or text.endswith("?"):
        return UNCERTAIN
    text = addressed(text, cast)
    return sure(about_me(text), text, bare="my", forms=(Form.CLAUSE, Form.THING))


def strength(text: str, cast: Cast) -> Own | Unfit:
    """What should be remembered of the candidate."""
    text = re.sub(r"(?i)^(?:stress:\s*)?(?:(?:the fact )?that (?=i\b|my\b))?", "", text)
    if LABEL.match(text):
        return UNCERTAIN
    if REMINDER.match(text):
        return Unfit("is a reminder to yourself, not something to be remembered for")
    text = addressed(text, cast)
    found = about_me(text)
    spared = SPARED.match(found.text.removeprefix("my ")) if isinstance(found, Own) else None
    if spared:
        return sure(Own(form=Form.CLAUSE, text=f"I have had {spared[0]}"), text, bare="my", forms=(Form.CLAUSE,))
    if isinstance(found, Own) and found.form is Form.THING and not text.lower().startswith("my "):
        one = thing(text, article="a", own=True)
        found = Own(
            form=Form.THING,
            text=one if one and one.startswith(("a ", "an ")) else NOBODYS.sub("", found.text),
        )
    if isinstance(found, Own) and found.form is Form.THING and ORDER.match(text):
        return UNCERTAIN
    return things_listed(text) or sure(found, text, bare="my", forms=(Form.CLAUSE, Form.THING))


SPARED = re.compile(r"^(?:zero|no) .+ in .+ (?:days|weeks|months|years|seasons)$")
ORDER = re.compile(r"(?i)^(?:look|turn|work|stick|stand|show|pick|go|get|come) (?:after|up|out|hard|on|to|by|in)\b")
"""A verb and its particle: "look after kit" is something done and no thing."""
