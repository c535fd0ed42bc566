"""Whether what goes with a point can be said without it: the point is left out, and the help it called for stays."""

import re
from dataclasses import replace

from afterword.core.draft.notes.grammar.verb_forms import PASTS
from afterword.core.draft.notes.offers import LEANING, stands_alone
from afterword.core.draft.own import Form, Own

MY_OWN = re.compile(r"I (?!(?:would|could|might|may|should|will|think|reckon|guess|agree|said|heard|like that)\b)")
OF_OURS = re.compile(r"[a-z].* (?:cut|halved|doubled|reduced|lowered|raised) our .+ (?:at|in) [A-Z][\w'-]+$")
"""What something did elsewhere, which names both: "weekly walks cut our leaks by half at Tern"."""
SO_MANY = re.compile(
    r"^I \w+ (?:(?:about|over|nearly|almost) )?(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:with|in|at|for|by|on|of)\b"
)
"""So many of what only the point names: "I did 600 with three at Bramble"."""
HABIT = re.compile(
    r"^I (?!(?:can|could|have|am|was)\b)\w+ .*\b(?:every|each|(?:once|twice|\w+ times) an?|an? (?:day|week|month))\b"
)
"""What is done again and again, for which only the point says why: "I clean 50 terms every Friday"."""
WITHIN = re.compile(r" (?:and|when|while|until|because|so that|after|before|where|who|which) ")
"""Behind these a pronoun speaks of what stands before them."""
OURS = re.compile(r"(?i)\b(?:ours|theirs|mine|yours|we|us|our|same|similar|another|more)\b")
POINTING = re.compile(r"(?i)\b(?:this|that|these|those)\b")
TROUBLE = re.compile(
    r"(?i)\b(?:mess|messy|chaos|chaotic|bad|badly|worst|worse|terrible|awful|disaster|broken|failing|failed|dirty|"
    r"filthy|horrible|poor|poorly|dreadful|shambles|nightmare|useless|rude|lazy|complain\w*|burn(?:t|ed)? out|"
    r"understaffed|toxic)\b"
)
"""What would repeat the complaint."""
THEIR_OWN = re.compile(r" (?:when|while|after|because) yours .+$")
"""Who or what it was among those it was done for, who are not the reader: "when theirs left"."""
MEASURED = re.compile(
    r"\b(?:cut|got|brought|took) it (?:down )?(?:to|by|from) \d|\bit (?:went|fell|dropped|came) (?:down )?(?:to|by|from) \d"
)
"""What came down is the trouble that only the point names: "I labelled the bins and cut it to ten"."""
AGREES = re.compile(r"\bI am (?:in$|in,|with you\b|all for it|up for it)")
"""What is said of the point alone, though it begins with "I"."""
OF_THE_POINT = (TROUBLE, MEASURED, AGREES, SO_MANY, HABIT)
"""Signs of what only the point explains, or of a complaint."""


def without_theirs(own: Own) -> Own:
    """The same without a tail that would now speak of the reader's people."""
    tail = THEIR_OWN.search(own.text)
    return replace(own, text=own.text[: tail.start()], dropped=tail[0].strip()) if tail else own


def is_told_apart(own: Own) -> bool:
    """Whether it names its matter itself, or is an experience of the candidate's own, and repeats no complaint."""
    if any(sign.search(own.text) for sign in OF_THE_POINT) or _may_be_done(own):
        return False
    return stands_alone(own) or is_experience(own)


def _may_be_done(own: Own) -> bool:
    """Whether what is read as still to do may have been done: "set up e-logs at Bellshill"."""
    return own.form is Form.TO_DO and own.text.split()[0].lower() in PASTS


def is_experience(own: Own) -> bool:
    """Whether it says what the candidate has done, has or can do, or what came of it: "I trimmed hooves for a season"."""
    if own.form is not Form.CLAUSE:
        return False
    if not MY_OWN.match(own.text):
        return OF_OURS.match(own.text) is not None and not LEANING.search(own.text)
    first, *later = WITHIN.split(own.text, maxsplit=1)
    return not (LEANING.search(first) or OURS.search(first) or any(map(POINTING.search, later)))
