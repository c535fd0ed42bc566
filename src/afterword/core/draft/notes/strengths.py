"""What should be remembered of the candidate."""

import re

from afterword.core.draft.notes.addressed import addressed
from afterword.core.draft.notes.grammar.parts import is_ordinary, word
from afterword.core.draft.notes.grammar.sentence import clause, number_of
from afterword.core.draft.notes.grammar.uncountable import MASS
from afterword.core.draft.notes.grammar.verb_forms import DOING, PARTICIPLES, past
from afterword.core.draft.notes.hanging import hangs, names_somebody
from afterword.core.draft.notes.mine import as_doing, as_my_clause, as_my_thing, as_thing, own_note, things_listed
from afterword.core.draft.notes.perspective import Cast
from afterword.core.draft.notes.pieces import in_one_sentence
from afterword.core.draft.notes.reported import UNCERTAIN
from afterword.core.draft.notes.unfit import Unfit
from afterword.core.draft.notes.unsaid import habit
from afterword.core.draft.own import Form, Own

LABEL = re.compile(r"^\w+: ")
REMINDER = re.compile(
    r"(?i)^(?:(?:i )?(?:need to|must|should(?:n't| not| have)?|have to|could have been|will try) "
    r"|be |try(?: not)? to |(?:do not|don't|stop|avoid|remember|make sure|practi[sc]e|prepare|revise|work on|focus on|get better at) "
    r"|(?:smile|breathe|relax|calm down|slow down|next time)\b|(?:speak|talk) (?:up|less|more|slow\w*|clear\w*|loud\w*)\b"
    r"|(?:less|more) (?:confident|confidence|nervous|eye|prepared|calm|concise|smiles|smiling|energy|relaxed|waffle|talking|rambling)\b"
    r"|not (?:so|be|to|ramble|waffle)\b)"
)
"""What somebody tells themselves for the next time ("be calmer about figures"), not what they want to be known for."""
DONE_THERE = re.compile(
    r"(?P<doing>[a-z]+ing)(?P<rest> (?!.*\b(?:and|or|who|that|which)\b).+ (?:at|for) [A-Z]\w+(?: [A-Z]\w+)*)$"
)
NEVER_ONCE = re.compile(
    r"(?P<spell>[\w-]+ (?:years|seasons|winters|terms)) without (?P<doing>[a-z]+ing)(?P<what> (?:an?|one|my) [\w' -]+)$"
)
THEY = re.compile(r"(?i)(?<=\band )they\b|(?<=[,;] )they\b")
"""Behind what the candidate does, those it is done for: "I teach slowly and they remember"."""
NOBODYS = re.compile(
    r"^(?=(?:(?:more than|over|nearly|almost|about) )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|\d|half|most) |\d|[A-Z]\w+$)"
)
"""Where "my" is one word too many: a number of years, the name of a thing."""
SO_LONG = re.compile(
    r"(?:about |over |nearly |almost )?(?:\d+|[a-z]+teen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|a decade|half my life) (?:years |summers |winters |seasons )?(?:with|of|in|on|at|as|behind) (?:an? |the )?(?P<what>[a-z-]+(?: [a-z-]+)?)$"
)
"""How long, with what, whatever it is called: "eight years with rangatahi"."""
BOTH_SIDES = re.compile(r"both (?:sides|ends) of .+$")
SPELL = re.compile(r"(?:\w+|\d+) (?:days|weeks|months|years|seasons)")
"""How long, without what: nothing anybody brings."""


def strength(text: str, cast: Cast) -> Own | Unfit:
    """What should be remembered of the candidate."""
    text = re.sub(r"(?i)^(?:stress:\s*)?(?:(?:the fact )?that (?=i\b|my\b))?", "", text)
    text = in_one_sentence(_without_that(text))
    if LABEL.match(text):
        return UNCERTAIN
    if REMINDER.match(text):
        return Unfit("is a reminder to yourself, not something to be remembered for")
    text = addressed(THEY.sub(r"\g<0>ǂ", text), cast, of_self=True)
    readings = (as_my_clause, habit, _done_there, as_doing, _without, _brought)
    return things_listed(text) or own_note(text, readings, mine=True)


def _done_there(text: str) -> Own | None:
    """`I closed the books in four days at Crane Mill`: a doing with where it was, which is over."""
    found = DONE_THERE.match(text)
    base = DOING.get(found["doing"]) if found else None
    said = base and found and clause(f"I {past(base)}{found['rest']}", own=True)
    return Own(form=Form.CLAUSE, text=said) if said else None


def _without(text: str) -> Own | None:
    """`I have not missed an Easter in forty years`."""
    found = NEVER_ONCE.match(text)
    base = DOING.get(found["doing"]) if found else None
    if found is None or base is None:
        return None
    said = clause(f"I have not {PARTICIPLES.get(base) or past(base)}{found['what']} in {found['spell']}", own=True)
    return Own(form=Form.CLAUSE, text=said) if said else None


def _without_that(text: str) -> str:
    """What stands behind "that", where it is a clause: "that customers ask for me by name"."""
    rest = text.removeprefix("that ")
    return rest if rest != text and clause(rest, own=True) else text


def _brought(text: str) -> Own | None:
    """One of several things somebody may bring has "a", what is theirs alone "my"."""
    if SPELL.fullmatch(text):
        return None
    if so_long := SO_LONG.match(text):
        return Own(form=Form.THING, text=text) if _is_unlisted(so_long["what"]) else as_thing("a")(text)
    if both := BOTH_SIDES.match(text):
        return Own(form=Form.CLAUSE, text=f"I know {both[0]}")
    if " " not in text and text.endswith(("er", "or", "ist")) and not is_ordinary(text):
        return None
    one = as_thing("a")(text)
    if one and (hangs(one.text) or names_somebody(one.text)):
        return None
    if one and (one.text.startswith(("a ", "an ")) or NOBODYS.match(one.text) or _are_qualities(text)):
        return one
    if " " not in text and text.islower() and text not in MASS and not text.endswith("ing"):
        return None
    if " " not in text and text in MASS:
        return Own(form=Form.THING, text=text)
    return as_my_thing(text, alone=True)


def _are_qualities(text: str) -> bool:
    """`steady hands`, which are nobody else's anyway."""
    first, _, rest = text.partition(" ")
    return bool(rest) and " " not in rest and word(first, first=False).may_be("adj") and number_of(text) == "p"


def _is_unlisted(what: str) -> bool:
    """`rangatahi`: a word or two that no list knows."""
    return not any(map(is_ordinary, what.split()))
