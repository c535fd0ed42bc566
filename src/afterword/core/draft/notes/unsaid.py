"""What was not said in the interview."""

import re
from dataclasses import replace

from afterword.core.draft.notes.addressed import addressed
from afterword.core.draft.notes.adverbs import led_by
from afterword.core.draft.notes.grammar.closed import PREPOSITIONS
from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.sentence import clause, thing, with_subject
from afterword.core.draft.notes.grammar.verb_forms import PASTS
from afterword.core.draft.notes.mine import as_activity, as_my_clause, as_my_thing, own_note
from afterword.core.draft.notes.offers import LEANING
from afterword.core.draft.notes.papers import MONTH, NAMED, PAPER
from afterword.core.draft.notes.perspective import Cast
from afterword.core.draft.notes.pieces import in_one_sentence
from afterword.core.draft.notes.reported import UNCERTAIN
from afterword.core.draft.notes.said_instead import SHOULD, WRONGLY, amends, correction, of_those_named
from afterword.core.draft.notes.they_asked import they_asked
from afterword.core.draft.notes.thing_faults import RATHER_ORDERS
from afterword.core.draft.notes.unfit import Unfit
from afterword.core.draft.own import Form, Own
from afterword.core.draft.wordlist import words

FORGOT = re.compile(
    r"(?i)^(?:also |and |oh,? |ps:? )*(?:i )?(?:"
    r"(?:forgot|failed|meant|wanted|should have remembered|i'd have liked) to (?:say|mention|tell (?:her|him|them)|add)"
    r"|(?:did not|didn't|never) (?:say|said|mention|mentioned|get (?:round )?to(?: (?:say|mention))?|tell (?:her|him|them))|never got (?:round )?to(?: (?:say|mention|talk about))?"
    r"|(?:should have|meant to have) mentioned|wish i(?:'d| had) (?:said|mentioned)|not mentioned|unmentioned|left out|forgot"
    r"|(?:to )?(?:say|mention|add|tell (?:her|him|them|you))(?: (?=that|about|i\b|my\b|the\b))"
    r")\b(?: -|:)?\s*(?:that\s+|about\s+)?"
)
FAMILY = re.compile(
    r"(?i)(?:I )?(?:have |no )?(?:\w+ )?(?:kids?|children|sons?|daughters?|tattoos?|married|single|divorced)"
)
AGAINST_ONESELF = re.compile(
    r"(?i)(?:I )?(?:left school|dropped out|never (?:finished|went to)|did not finish|failed|no (?:\w+ )?(?:experience|background|training|qualifications?)\b|was (?:sacked|fired|let go)|got (?:sacked|fired)|have no degree|no degree)\b"
)
"""What a reader would hold against somebody unless more was said of it."""
SPEAKS_AGAINST = Unfit("may speak against you as it stands; say what you did instead, and it can go in")
ALSO_THAT = re.compile(r"(?i)^(?:and |oh,? |ps:? |also (?=that\b|I\b|we\b|my\b))*(?:that\s+)?")
DO = re.compile(r"(?:also )?do (?!not\b|it\b|you\b|they\b|that\b|more\b|better\b)[a-z]+")
PERIOD = re.compile(
    r"(?i)^((?:my )?notice(?: period)?):? ((?:\d+|one|two|three|four|six|eight|twelve) (?:days?|weeks?|months?))$"
)
DATED = re.compile(rf"^(?P<what>.+?),? (?P<when>(?:(?:{MONTH}) )?(?:19|20)\d\d)$")
"""When it was, behind a comma or none: "forklift refresher, June 2025"."""
MY_PAPER = re.compile(
    rf"^(I (?:have )?(?:just )?(?:finished|passed|completed|renewed|updated|got) )the ((?:[\w'-]+ )*(?:{NAMED})\b)"
)
"""A paper is the candidate's own where the note has no article."""
FOR_WHAT = re.compile(
    rf"(?:an? )?(?P<paper>(?:[a-z-]+ ){{1,3}}(?:{NAMED})) (?=(?:for|in|on) [a-z-]+(?: [a-z-]+){{0,2}}$)"
)
"""A paper with what it is for, whatever that is called: "a boat licence for inshore water"."""
SAID_IT = re.compile(
    r"(?i)I (?:only |also |did )?(?:mention(?:ed)?|talked about|listed|told (?:her|him|them|you) about)\b"
)
"""What was said after all."""
DEGREE = re.compile(r"\b(?:degree|master's|doctorate|apprenticeship)$")
SO_I = re.compile(r",? so (?=(?:can|could|am|know|have) (?!I\b|my\b|you\b|they\b|the\b))")
"""What follows from it, "I" left out: "hold a PCV licence so can road test"."""
BROUGHT_TO = re.compile(
    r"^(?P<did>(?:I )?[a-z]+ (?:[a-z]+ )*?(?P<what>[a-z]+)(?: (?:at|in|for|on) [^,]+)?,? and (?:brought|cut|reduced|lowered|got)) (?=(?:down )?to \d)"
)
"""What was done to the thing named before, its "it" left out: "quarantined the tests and brought to 2 %"."""
THAT_PART = re.compile(r",? so (?=that (?:part|bit|side|one)\b)")
"""`so that part does not scare me`, which is no purpose."""
SO_NO = re.compile(r"(?<!,) (?=so no [a-z]+(?: [a-z]+)?$)")
BOTH_FROM = re.compile(r", (?P<all>both|all) (?=(?:19|20)\d\d$)")
NOT_JUST = re.compile(r"(?P<lead>not (?:just|only) [^,]+), (?P<rest>(?:I|my) .+?)(?: (?:too|as well))?$")
"""What it is besides, before it: "not just fiction, I catalogued maps too"."""
HALF_A_DATE = re.compile(r"\b(?:runs|valid|good|current|lasts|in date) (?:until|till|to) \d\d?$")
EASE = "no (?:problem|bother|worries|trouble|issue)"
AT_EASE = re.compile(
    rf"(?i),? {EASE},? (?=I\b)|(?:(?<=^)|(?<=, ))(?P<can>(?:I|can|could|will|do|happy) [^,]*?),? {EASE}$"
)
"""What is said between two things that are so: "I can start at 4 no problem I live next door"."""


def forgotten(text: str, cast: Cast) -> Own | Unfit:
    """Something not said in the interview: "I passed …", "my timber grading course", or what should have been said."""
    text = FORGOT.sub("", text.strip())
    said = SHOULD.match(text)
    if said:
        return correction(addressed(of_those_named(said[1]), cast, of_self=True))
    if WRONGLY.match(text):
        return amends(text, cast)
    if answers := they_asked(text, cast):
        return _answer(*answers, cast)
    text = THAT_PART.sub(", ", AT_EASE.sub(lambda found: found["can"] or ", ", text))
    text = PERIOD.sub(r"\1 is \2", ALSO_THAT.sub("", in_one_sentence(text)))
    if not text or text.endswith("?") or SAID_IT.match(text):
        return UNCERTAIN
    if FAMILY.fullmatch(text):
        return Unfit("is private")
    if AGAINST_ONESELF.match(text):
        return SPEAKS_AGAINST
    text = _put_plainly(addressed(of_those_named(text), cast, of_self=True))
    if HALF_A_DATE.search(text):
        return UNCERTAIN
    if so := SO_I.search(text):
        return _with_what_follows(text[: so.start()], text[so.end() :], cast)
    found = own_note(text, (as_my_clause, habit, _doing_something, _my_thing), mine=True)
    if isinstance(found, Unfit) or _says_hardly_anything(found) or found.text.startswith(("you ", "your ")):
        return UNCERTAIN
    return found if " the " in text else replace(found, text=MY_PAPER.sub(r"\1my \2", found.text))


def _put_plainly(text: str) -> str:
    """The note with its dates, its "it" and its "not just" where a sentence has them."""
    text = _dated(NOT_JUST.sub(r"\g<rest>, \g<lead>", text))
    return BOTH_FROM.sub(r", \g<all> from ", SO_NO.sub(", ", BROUGHT_TO.sub(_brought_it, text)))


def _brought_it(found: re.Match[str]) -> str:
    return f"{found['did']} {'them' if found['what'].endswith('s') else 'it'} "


def _dated(text: str) -> str:
    """`my first aid certificate from March 2025`, `ran the fair in 2019`; what else stands before a date stays."""
    found = DATED.match(text)
    if found is None or found["what"].rsplit(maxsplit=1)[-1].lower() in PREPOSITIONS:
        return text
    is_done = found["what"].split(maxsplit=1)[0].lower() in PASTS
    if not is_done and (PAPER.search(found["what"]) or DEGREE.search(found["what"])):
        return f"{found['what']} from {found['when']}"
    is_deed = is_done and (text.endswith(f", {found['when']}") or PAPER.search(found["what"]))
    return f"{found['what']} in {found['when']}" if is_deed else text


def _with_what_follows(said: str, then: str, cast: Cast) -> Own | Unfit:
    """`I hold a PCV licence, so I can road test`."""
    found, result = forgotten(said, cast), with_subject(then, "I", own=True)
    if isinstance(found, Unfit) or found.form is not Form.CLAUSE or not found.text.startswith("I "):
        return UNCERTAIN
    return replace(found, text=f"{found.text}, so {result}") if result and not found.dropped else UNCERTAIN


def _answer(asked: str, answer: str, cast: Cast) -> Own | Unfit:
    """What answers a question of theirs, which it is said with."""
    found = forgotten(answer, cast) if asked else UNCERTAIN
    if isinstance(found, Unfit) or found.form is not Form.CLAUSE:
        return UNCERTAIN
    return replace(found, asked=asked)


def _my_thing(text: str) -> Own | None:
    """`my forklift ticket` for "also forklift ticket"."""
    told = led_by(text)[1]
    paper = FOR_WHAT.match(told)
    named = thing(paper["paper"], article="my", own=True) if paper else None
    return as_my_thing(told) or (
        Own(form=Form.THING, text=f"{_mine(named)} {told[paper.end() :]}") if paper and named else None
    )


def _mine(named: str) -> str:
    return named if named.startswith("my ") else f"my {named.removeprefix('a ').removeprefix('an ')}"


def _says_hardly_anything(own: Own) -> bool:
    """`the lambing`, without what of it: a bare name of which everything that was noted is left out."""
    is_bare = BARE_NAME.fullmatch(own.text) if own.form is Form.THING else len(own.text.split()) == 2  # noqa: PLR2004 -- "I passed"
    return bool(own.dropped) and bool(is_bare)


BARE_NAME = re.compile(r"the \S+")
DOES_SOMETHING = re.compile(r"(?!(?:half|such|what|quite|rather|not|only|just)\b)[a-z]+ (?:an?|my) ")


def _doing_something(text: str) -> Own | None:
    """`I host a podcast`: what goes on from "I forgot to say that I …", whatever verb it is."""
    does = DOES_SOMETHING.match(text) or DO.match(text)
    return as_activity(text, clause(f"I {text}", own=True)) if does else None


def habit(text: str) -> Own | None:
    """`I label everything`: what somebody always does, where the first word can be nothing else or has its object behind it."""
    first, following = (word(part, first=True) for part in [*text.split(), "."][:2])
    may_be_thing = first.may_be("n1", "nm", "npl", "adj", "name") and not (
        following.may_be("obj", "det") or following.low in ("everything", "everyone", "people", "before", "after")
    )
    ordered = first.low in RATHER_ORDERS and following.may_be("npl", "nm")
    if not first.may_be("v0") or (may_be_thing and not ordered and not FEELING.match(text)) or first.low in OUGHT:
        return None
    found = clause(f"I {text}", own=True)
    return Own(form=Form.CLAUSE, text=found) if found and not LEANING.search(found) else None


FEELING = re.compile(r"(?:care about|listen to|believe in) ")
OUGHT = words("be try remember stop avoid stay keep do let go sell show tell use have get make look ask")
"""What a reminder to oneself begins with, rather than a habit."""
