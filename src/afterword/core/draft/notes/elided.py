"""The "I" that a jotting about oneself leaves out, with the "have" or the "am" that goes with it.

What is written out in full behind it is taken word for word: "ran a three-deck oven for four years" lacks its subject
and nothing else.
"""

import re

from afterword.core.draft.notes.deeds import is_deed, is_past, was_done
from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.sentence import clause, thing
from afterword.core.draft.notes.grammar.verb_forms import DONE, PASTS
from afterword.core.draft.wordlist import words

HOW = words("never always also still just once recently now already often usually even actually")
"""What may stand between "I" and its verb."""
OF_THINGS = words(
    "worked helped saved cost took happened mattered failed broke sounded seemed felt looked reminded made meant fixed halved doubled stopped started ended turned "
    "lasted leaked jammed died fell rose grew went came stayed became"
)
"""What is said of a thing as often as of somebody: its subject may be what was spoken of."""
ONLY_DONE = words("done seen been gone known taken given written driven flown spoken worn grown shown")
NEW_TO_ME = words("thought considered imagined realised realized heard expected dreamt dreamed wondered")
"""What somebody had never done before they were told."""
NEVER_YET = re.compile(rf"never (?:met|{'|'.join(sorted(NEW_TO_ME))}) ")
HELD = words("accredited chartered certified licensed registered insured qualified vetted cleared vaccinated")
"""What was done to somebody that is so ever since."""
HELD_BY = re.compile(r"(?:\w+ )(?:with|by|in|as|for|to|at|until|since|on|against|under) ")
TRAINED = re.compile(r"trained (?:in|on) (?!the |my |our |an? )(?P<what>[a-z][\w' -]+)$")
"""What somebody has learnt and can, and no place where they did."""
NOW_AND_HERE = re.compile(r"\b(?:until|till|to the end of) ")
SIGNED_OFF = re.compile(r"signed off (?:on|for|in|as) [\w' -]+$")
SINCE = re.compile(r"\bsince ")
ABLE = words("can could will would must")
READY = re.compile(
    r"(?:fine|happy|glad|comfortable|free|available|able|ready|willing|keen|confident|(?:(?:pretty|very|quite|really) )?good|not (?:scared|afraid|bothered|new|shy|fazed)) (?:with|to|on|in|at|from|for|about|any|every|until|after|before|of|by|[a-z]+ing)\b"
)
OBJECT = re.compile(
    r"(?i)(?:(?:up|out|down|off|on|over|back|together) )?(?:an?|the|my|our|your|their|his|her|it|that|this|them|one|two|both|all|every|some|most|half|three|four|five|six|\d[\d,.]*) (?=\w)(?!(?:\w+ )?(?:season|year|month|week|day)s?\b)"
)
"""Behind a past form, what was done to something: "ran a", "indexed 60", "put two of them up"."""
OWN = re.compile(r"^(?:have |got |has )own (?=\w)")
GOT = re.compile(
    r"^(?:have )?got (?=(?:the|an?|my|our) (?!.*(?:prize|award|better|in (?:19|20)\d\d|last \w+$|at [A-Z])))"
)
"""What is held, behind what is done now: "cut spokes, got the machine"."""
AND_DID = re.compile(r"and (?P<did>[a-z]+) (?P<rest>.+)$")
ALL_RIGHT = re.compile(r"^ok(?:ay)? (?=with|to|on|in)")


def with_i(text: str) -> str | None:
    """The note with the subject it lacks, or None where it lacks none or more than that."""
    text = OWN.sub("have my own ", text)
    lacking = _lacking(text)
    return whole(f"{lacking} {text}") if lacking else None


def as_i_am(text: str) -> str | None:
    """`I have been accredited since May`, `I am fine with heights`: what somebody is or holds, or None."""
    text = ALL_RIGHT.sub("fine ", text)
    if SIGNED_OFF.match(text):
        return f"I am {text}"
    if (taught := TRAINED.match(text)) and thing(taught["what"], article="-", own=True) == taught["what"]:
        return f"I am {text}"
    _, first, _ = _opening(text)
    if first in HELD and HELD_BY.match(text) and ", " not in text:
        am = "have been" if SINCE.search(text) else "am" if NOW_AND_HERE.search(text) else "was"
        return f"I {am} {text}"
    return whole(f"I am {text}") if READY.match(text) else None


def whole(said: str) -> str | None:
    """The clause with the articles it lacks, or as it is where its frame is plain; None where it is no certain one."""
    return clause(said, own=True) or (said if is_deed(said) else None)


def _lacking(text: str) -> str:
    """`I` or `I have`, by the first word that is more than a "never" or a "still"."""
    how, first, rest = _opening(text)
    if how == "never" and first in NEW_TO_ME:
        return "I had"
    if first in ONLY_DONE or (how == "never" and first in DONE):
        return "I have"
    return "I" if first in ABLE or first == "have" or _was_done_by_me(first, rest) else ""


def _was_done_by_me(first: str, rest: str) -> bool:
    """`wrote it all down`, `indexed 60 boxes`, but not "left hand thread" or "paid internship"."""
    if first in OF_THINGS or not is_past(first):
        return False
    if (both := AND_DID.match(rest)) and is_past(both["did"]):
        return _was_done_by_me(both["did"], both["rest"])
    surely_told = first in PASTS and first not in DONE and not word(first, first=False).may_be("n1", "nm", "npl")
    return surely_told or OBJECT.match(rest) is not None or was_done(f"{first} {rest}")


def _opening(text: str) -> tuple[str, str, str]:
    """The word before the verb, the verb and what is behind it."""
    how, first, rest = [*text.split(maxsplit=2), "", ""][:3]
    if how.lower() in HOW:
        return how.lower(), first.lower(), rest
    return "", how.lower(), text[len(how) + 1 :]
