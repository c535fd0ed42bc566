"""A clause about the candidate, with the "I", the "am" or the "my … is" a jotting leaves out."""

import re

from afterword.core.draft.notes.elided import NEVER_YET, as_i_am, whole, with_i
from afterword.core.draft.notes.grammar.people import names_people
from afterword.core.draft.notes.grammar.proper import MONTHS, UNSURE_MONTHS
from afterword.core.draft.notes.grammar.sentence import clause, qualities, thing, with_subject
from afterword.core.draft.notes.grammar.verb_forms import DONE, PARTICIPLES, PASTS, THIRDS, past
from afterword.core.draft.notes.hanging import names_somebody
from afterword.core.draft.notes.papers import CERTIFICATE
from afterword.core.draft.wordlist import words

SO_MANY_OF = words("half most all both some many none")
"""How many of them, before a "my" or an "our" that stands already."""
HAVE = words("seen done been taken written given driven")
DATED = re.compile(
    rf" (?:in (?:(?:19|20)\d\d|{'|'.join(sorted(month.capitalize() for month in MONTHS | UNSURE_MONTHS))})|last \w+|on \d+ [A-Z]\w+)$"
)
"""When something was done, behind which "have" does not stand."""
PARTLY = re.compile(
    r"(?:(?:currently|now|still|also|just) )?(?:moving to|waiting (?:for|on)|learning to|learning (?=[A-Z])|working|studying|training|volunteering|(?:doing|taking|sitting) my|finishing|retraining|on call|(?:part|half) ?way through)\b"
)
EVER = re.compile(
    r"(?:(?P<doing>[a-z]+ing)\b.* since \S+|(?P<used>used to (?:[A-Z]|the |[a-z]+ing|nights|days|heat|heights|mess|noise|cold|crowds|early|long|hard|shifts|weekends|pressure))|(?!I |we |my |our |they |it )[a-z]+ed .*(?: so far| to date)$)"
)
"""What goes on since, what somebody is used to, what has been done so far."""
PASSIVE = re.compile(
    r"(?:shortlisted|nominated|selected|chosen|promoted|elected|invited|awarded|commended) (?:for|to|as|by|in|twice|the|a)\b"
)
NO_TROUBLE = re.compile(r"no (?:problem|objection|trouble|difficulty|issue)s? (?:with|about|in|to) ")
DEED = re.compile(
    r"(?:type|lift|carry|drive|speak|work|teach|read|write|sell|run|cook|bake|sew|lay|milk|shear) (?:(?:up to|about|over) )?(?:\d|one|two|three|four|five|six|seven|eight|nine)"
    r"|work (?:shifts|nights|weekends|evenings|holidays|Sundays|Saturdays)\b"
)
"""What somebody does so much or so many of: "type 70 words a minute"."""
NEVER_DID = re.compile(r"never (?P<did>[a-z]+)(?P<rest> .+)$")
LASTS = re.compile(r"(?:good|valid|current|in date) (?:until|till|to|through) ")
"""How long a paper holds."""
THEN = re.compile(r" (?:when|while|before|until|as an?|at (?:my|the) old) | (?:in|at) [A-Z]")
"""What was at some time, and is over."""
NONE_OF_MINE = re.compile(r"no [a-z]+(?: [a-z]+)?(?: (?:on|in|with|against|to) my\b|,? but )")
PLACED_SINCE = re.compile(r"(?:on|at|in|with) (?P<what>(?:the|my|an?|[A-Z][\w']*)(?: [\w'-]+){0,4}) since [\w' ]+$")
"""Where somebody has been since some time: "on the bank at St Helier since May"."""
OF_A_PAPER = words("current valid active renewed expired")
"""What a paper is, and nobody."""
PART_OF = re.compile(r"(?:part|member|captain) of (?:the|a) .* (?:that|which|who) (?:won|built|ran|\w+ed)\b")
ONCE = re.compile(
    r"(?:was|been) (?:the|an?) (?P<who>(?:(?!(?:who|that|to|for|of|at|in|on|with|since)\b)[\w-]+ ?){1,4})"
)
"""What somebody was: "was the only welder on nights", "been a steward"."""
GOT_PAPER = re.compile(r"got (?!(?:my|the|a|an|our|two|three|it|them|us)\b)")
"""A paper and no renewal of it: "got forklift licence", but not "got my card renewed"."""
IS_SO = re.compile(
    r" (?:is|are) (?:(?:both|all|still|not|always|never|now|also) )*(?:still|not|always|never|now|valid|good|current|available|ready|due|complete|done|paid|passed|booked|scheduled|clean|open|free|up|in date|out of date)\b"
)
NEVER = re.compile(r"never (?P<how>[a-z]+) (?P<spell>in \w+ (?:years|months|seasons|terms))$")
"""How somebody has not once been: "never late in six years"."""
AND_LAST = re.compile(r", (?!.*(?:, | and |\d))(\S.*)$")
OF_A_KIND = re.compile(
    r"^(?!use of)[a-z]\S*(?: \S+)? (?:where|that|who|which|with|for|after|before|of|per|the (?:night|day|week) before) "
)
"""One of a kind that is described: it is not the one they have, and so has "a"."""


I_DID_THERE = re.compile(
    r"(?P<where>(?:at|in|for|with) (?:my (?:old|last|first) [a-z]+|[A-Z]\w+(?: [A-Z]\w+)*)),? (?P<did>(?!was\b|were\b|had\b)[a-z]+)(?P<rest> .+)$"
)
"""`at Orme did a site walk`, "I" left out behind the place."""
WOULD = re.compile(
    r"(?!the )[a-z-]+(?: [a-z-]+){0,2} (?:would|might) (?:do|help|catch|show|solve|fix|save|stop|cut|make|keep|work|give|let|tell)\b"
)
"""A thing not there yet has "a"."""


def said_of_self(text: str, *, mine: bool = False) -> str | None:
    """A clause with the "I", "I have" or "I am" it lacks; `mine` says that its bare subject is the candidate's."""
    first = text.split(maxsplit=1)[0]
    if first == "I" or first.startswith("I'"):
        return whole(text)
    if did := I_DID_THERE.match(text):
        return whole(f"{did['where']} I {did['did']}{did['rest']}") if did["did"] in PASTS else whole(text)
    if held := as_i_am(text) or (with_i(text) if NEVER_YET.match(text) else None):
        return held
    if told := _with_its_subject(text, first):
        return clause(told, own=True)
    if mine and GOT_PAPER.match(text) and thing(text.removeprefix("got "), article="my", own=True):
        return None
    if mine and NO_TROUBLE.match(text):
        return clause(f"I have {text}", own=True)
    said = with_subject(text, "I", own=True) if mine or not _is_of_something(text) else None
    if said or (said := with_i(text)) or not mine:
        return said or clause_of(text)
    found = clause(text, mine=first not in SO_MANY_OF, own=True)
    return None if found and _is_bent(text, found) else found


def _with_its_subject(text: str, first: str) -> str:
    """The words with the "I", "I have" or "I am" that the first of them asks for; nothing where they leave it open."""
    if ever := EVER.match(text):
        return f"I have been {text}" if ever["doing"] else f"I am {text}" if ever["used"] else f"I have {text}"
    if PASSIVE.match(text) or PART_OF.match(text):
        return f"I was {text}"
    done, _, rest = text.removeprefix("have ").partition(" ")
    if done in DONE and (text.startswith("have ") or done in HAVE) and done != "been" and DATED.search(text):
        return f"I {past(DONE[done])} {rest}"
    if (once := ONCE.match(text)) and _is_somebody(once["who"].split()[-1]):
        return f"I {'have ' if first == 'been' else ''}{text}"
    if first in HAVE:
        return f"I have {text}"
    if (never := NEVER_DID.match(text)) and never["did"] in PASTS and not THEN.search(text):
        return f"I have never {PARTICIPLES.get(PASTS[never['did']], never['did'])}{never['rest']}"
    if DEED.match(text):
        return f"I {'can ' if first in ('lift', 'carry') else ''}{text}"
    if NONE_OF_MINE.match(text):
        return f"I have {text}"
    if (placed := PLACED_SINCE.match(text)) and thing(placed["what"], own=True):
        return f"I have been {text}"
    return f"I am {text}" if PARTLY.match(text) else ""


def _is_somebody(low: str) -> bool:
    """`the only one`, `a steward`, `the first`."""
    return low in ("one", "first", "last") or names_people(low)


def _is_bent(text: str, found: str) -> bool:
    """`my pump installs the certificate` for "pump install certificate": a verb made of what was a part of a name."""
    written = set(text.split())
    return any(part not in written and THIRDS.get(part) in written for part in found.split())


def _is_of_something(text: str) -> bool:
    """`suits my family`: a third person without its subject, which is rather a thing than the candidate."""
    first = text.split(maxsplit=1)[0].lower()
    return first in THIRDS and first not in PASTS


def clause_of(text: str) -> str | None:
    """A clause with its own subject; one of a kind has "a"."""
    said = whole(text)
    if said and said.startswith("the ") and WOULD.match(text):
        return clause(f"a {text}", own=True)
    if said and said.startswith("the ") and not text.startswith("the ") and OF_A_KIND.match(text):
        return clause(f"a {text}", own=True)
    return said


def quality(text: str) -> str | None:
    """`I am calm under pressure`."""
    if LASTS.match(text) or (DATED.search(text) and text.split(maxsplit=1)[0] in DONE):
        return None
    if text.startswith(("live ", "same ", "similar ")) or text.split(maxsplit=1)[0] in OF_A_PAPER:
        return None
    if never := NEVER.match(text):
        return f"I have never been {never['how']} {never['spell']}"
    is_list = not re.search(r", (?:\d|(?:the|my|a|an|no|zero) )", text) and not _was_done(text)
    found = None if not is_list else qualities(AND_LAST.sub(r" and \1", text))
    the = "the " if text.startswith(("first ", "only ")) else ""
    return f"I am {the}{found}" if found else None


def _was_done(text: str) -> bool:
    """`happy with heights, tested last year`: the last of it is what was done once, and no quality."""
    last = AND_LAST.search(text)
    return last is not None and last[1].split()[0] in PASTS and DATED.search(text) is not None


def state_of_mine(text: str) -> str | None:
    """`my ticket is valid until 2028`."""
    stated = clause(text.removeprefix("my "), mine=True, telegram=True)
    fits = stated and IS_SO.search(stated) and not names_somebody(re.split(r" (?:is|are) ", stated)[0])
    return stated if fits else None


OWN_ONE = re.compile(r"own (?!(?:way|time|pace|words)\b)")
HELD_BY_LAW = frozenset({"trained", "qualified", "certified", "insured", "licensed", "vaccinated"})


def of_me(piece: str) -> str:
    """`I have my own car`, `I am insured`: what somebody has or is, behind what they do."""
    if OWN_ONE.match(piece):
        return clause(f"I have my {piece}", own=True) or ""
    how = piece.removeprefix("I am ")
    if how in HELD_BY_LAW:
        return f"I am {how}"
    return piece if CERTIFICATE.search(piece) and piece.startswith("I have my ") else quality(piece) or ""
