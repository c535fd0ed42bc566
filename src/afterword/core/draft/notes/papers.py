"""Papers the candidate holds, which a jotting says in a way of its own: "PRINCE2 passed 2021", "CPC till 2029"."""

import re

from afterword.core.draft.notes.availability import available
from afterword.core.draft.notes.experience import experienced
from afterword.core.draft.notes.grammar.proper import MONTHS, UNSURE_MONTHS
from afterword.core.draft.notes.grammar.sentence import number_of, thing
from afterword.core.draft.notes.languages import spoken
from afterword.core.draft.notes.roles import of_self
from afterword.core.draft.wordlist import words

MONTH = "|".join(month.capitalize() for month in sorted(MONTHS | UNSURE_MONTHS))
MOMENT = rf"(?:(?:the end of|end of|early|late|mid) )?(?:(?:\d{{1,2}} )?(?:{MONTH})(?: 20\d\d)?|20\d\d|(?:next |this )?(?:spring|summer|autumn|winter))"
"""A day, a month or a year, as a jotting has it behind what happened then."""
GOT = "finished|passed|completed|renewed|done|updated|gained|taken|sat|awarded|earned"
HELD = re.compile(
    rf"^(?:I have |have |my )?(?P<thing>.+?) (?P<verb>{GOT}) (?P<when>(?:in|on|last|this|with|at|through) [^,]+|{MOMENT})$",
    re.IGNORECASE,
)
SIGNED = re.compile(rf"^(?:my )?(?P<thing>.+?) signed(?P<off> off)?(?: (?P<when>(?:in|on|last|this) .+|{MOMENT}))?$")
GRADED = re.compile(r"(?i)\b(?:competenc|assessment|module|skills?|training)")
"""What is signed off where a jotting has it signed."""
ENDED = re.compile(rf"^(?:my )?(?P<thing>[\w' -]+?) (?P<verb>{GOT}|cleared)$", re.IGNORECASE)
NEARLY = re.compile(
    r"^(?:my )?(?P<thing>.+?) (?P<how>nearly|almost|half|part) (?P<done>finished|done|complete|through)$", re.IGNORECASE
)
NAMED = r"licen[cs]e|card|ticket|permit|visa|certificate|certification|qualification|accreditation|clearance|badge|insurance|registration|membership|QTS"
CERTIFICATE = re.compile(rf"\b(?:{NAMED})$")
"""What somebody holds and nobody helps with."""
PAPER = re.compile(
    rf"(?:\b(?:{NAMED}|pass|training|competency|hygiene|aid|refresher|check|diploma|course|level \d|class \d|[A-Z][A-Z\d]+)(?: (?:at work|\w?\d))?)$"
)
"""What the name of a paper ends in."""
UNTIL = re.compile(
    r"^(?:my |have |hold )?(?P<thing>[^,]+?)(?:,(?= (?:both|all|good|valid|current|in date|up to date|renewed|runs|lasts)\b))?(?: (?:is|are))?(?P<both> both| all)?"
    rf"(?: (?P<how>valid|good|current|in date|up to date|renewed|paid(?: up)?|runs|lasts))? (?P<until>until|till|to|up to|through) (?P<when>(?:next )?{MOMENT})$"
)
BOTH_CURRENT = re.compile(
    r"^(?:my )?(?P<things>[^,]+ and [^,]+), (?:both|all) (?P<how>in date|current|valid|renewed|up to date|done|signed off|passed)$"
)
STAYS = frozenset({"valid", "good", "current", "in date", "up to date", "renewed", "paid", "paid up"})
WITHOUT_ITS_NOUN = words("medical physical theory practical indemnity")
"""What a paper is called by its adjective alone."""
INITIALS = re.compile(r"[b-df-hj-np-tv-xz]{2,5}$")
"""A word that nobody can say, which is an abbreviation typed small."""
AS_OF = re.compile(
    rf"^(?:my )?(?P<thing>[^,]+?) (?:as of|since) (?P<when>{MOMENT}|last (?:year|month|spring|summer|autumn|winter))$"
)
APPROVED = re.compile(
    r"^(?:I am )?(?P<in>(?:(?!(?:fully|newly|now|also|not|recently)\b)[\w&-]+ ){1,3}?)(?P<how>trained|certified|qualified|registered|accredited|licensed|checked|vetted|(?<=DBS )cleared|(?<=BPSS )cleared|(?<=security )cleared)(?P<rest>(?: (?:to|at) level \d| since (?:[A-Z][a-z]+ )?\d{4}| since [A-Z][a-z]+| (?:until|through) [\w ]+)?(?: \([^()]*\))?)$"
)


NOT_NEEDED = re.compile(
    r"(?:no (?P<none>[\w' -]+?)|(?:my )?(?P<thing>[\w' -]+?)(?: is)? not) (?:needed|required|necessary)$"
)
THEN = re.compile(r"(?<=(?:ff|ed|ne|il|ll) )(?:march|may)$")
"""A month in small letters behind what became of a paper then."""
SHARED_PAPER = re.compile(
    r"^(?:my )?([\w -]+?) and (?:my )?([\w -]*(?:certificate|licence|license|ticket|card|training|course|qualification)s?\b)"
)


def known(text: str) -> str:
    """The clause such a note is, or nothing when it is none."""
    text = THEN.sub(lambda found: found[0].capitalize(), text)
    return spoken(text) or _paper(text) or experienced(text) or available(text) or of_self(text)


def _paper(text: str) -> str:
    """A paper with what became of it, and when."""
    readings = (_half_done, _lasting, _approved, _not_needed, _signed, _gained)
    return next(filter(None, (read(text) for read in readings)), "")


def _not_needed(text: str) -> str:
    """`I do not need a visa`."""
    found = NOT_NEEDED.match(text)
    needed = found and thing(found["none"] or found["thing"], article="a", own=True)
    return f"I do not need {needed}" if needed else ""


def _half_done(text: str) -> str:
    """`my NVQ is nearly finished`, `my truck and crane tickets are both current`."""
    nearly, both = NEARLY.match(text), BOTH_CURRENT.match(text)
    if nearly and (owned := _owned(nearly["thing"])):
        return f"{owned} {_be(owned)} {nearly['how'].lower()} {nearly['done'].lower()}"
    if both and (owned := _owned(both["things"])):
        return f"{owned} are both {both['how']}"
    return ""


def _lasting(text: str) -> str:
    """`my licence is valid until 2028`, `I have had my licence since 2016`."""
    until, since = UNTIL.match(text), AS_OF.match(text)
    if until and _is_dated_paper(until) and (owned := _owned(until["thing"])):
        how, both = until["how"] or "valid", until["both"] or ""
        is_ = "" if how in ("runs", "lasts") else "are" + both + " " if both else _be(owned) + " "
        return f"{owned} {is_}{how} {'through' if until['until'] == 'through' else 'until'} {until['when']}"
    if since and PAPER.search(since["thing"]) and (owned := _owned(since["thing"])):
        return f"I have had {owned} since {since['when']}"
    return ""


def _is_dated_paper(until: re.Match[str]) -> bool:
    """Whether a thing with a date behind it is one or several papers, or is said to be valid."""
    paper = until["thing"].removesuffix("s") if until["both"] else until["thing"]
    return until["how"] in STAYS or PAPER.search(paper) is not None


def _approved(text: str) -> str:
    """`I am Prince2 certified`."""
    found = APPROVED.match(text)
    named = found and thing(found["in"].strip(), article="-", own=True) == found["in"].strip()
    since = "have been" if found and " since " in found["rest"] else "am"
    return f"I {since} {found['in']}{found['how']}{found['rest']}" if found and named else ""


def _signed(text: str) -> str:
    """`I had my module signed off in October`, `I am signed off for bloods`."""
    found = SIGNED.match(text)
    if found is None:
        return ""
    if not found["when"]:
        named = thing(found["thing"], article="-", own=True) if found["off"] else None
        return f"I am signed off for {named}" if named else ""
    owned = _owned(found["thing"])
    off = " off" if found["off"] or GRADED.search(found["thing"]) else ""
    return f"I had {owned} signed{off} {dated(found['when'])}" if owned else ""


def _gained(text: str) -> str:
    """`I passed my level 2 in May`, `my DBS is done`, `I have finished my welding course`."""
    held, ended = HELD.match(text), ENDED.match(text)
    if held and re.search(r"[A-Za-z]", held["thing"]) and (taken := _taken(held["thing"])):
        return f"I {past(held['verb'])} {taken} {dated(held['when'])}"
    if ended and ended["thing"].lower() in ("i", "we", "both", "all"):
        return ""
    if ended and ended["thing"].isupper() and ended["verb"].lower() in ("done", "cleared"):
        return f"my {ended['thing']} is {ended['verb'].lower()}"
    if ended and (owned := thing(ended["thing"], article="my", own=True)):
        owned = f"my {owned}" if owned.isupper() else owned
        return f"I have {ended['verb'].lower()} {owned}"
    return ""


def _taken(text: str) -> str:
    """`my driving test`, `CIMA finals`."""
    if text in ("I", "we") or text.endswith((" of them", " of us")):
        return ""
    return thing(text, article="my", own=True) or (_owned(text) if PAPER.search(text) else "")


def _owned(text: str) -> str:
    """`my first aid certificate`, or nothing when it is no thing of the candidate's."""
    if text.lower() in ("both", "all", "each", "it", "they", "that", "one"):
        return ""
    if text in WITHOUT_ITS_NOUN or INITIALS.match(text):
        return f"my {text.upper() if INITIALS.match(text) else text}"
    found = thing(text, article="my", own=True) or thing(text, article="-", own=True) or _of_two_subjects(text)
    return "" if found is None else of_one_paper(found if found.startswith("my ") else f"my {found}")


def _of_two_subjects(text: str) -> str | None:
    """`manual handling and fire warden tickets`: two of which each is a paper with the last word behind it."""
    one, _, other = text.partition(" and ")
    both = other and thing(f"{one} {text.rsplit(maxsplit=1)[-1]}", own=True) and thing(other, own=True)
    return text if both and SHARED_PAPER.match(text) else None


def of_one_paper(text: str) -> str:
    """`my asthma and anaphylaxis certificate`: the subjects of one paper, and nothing the candidate has besides it."""
    return SHARED_PAPER.sub(r"my \1 and \2", text)


def _be(owned: str) -> str:
    shared = SHARED_PAPER.match(owned)
    one_paper = shared and not owned.endswith("s") and not CERTIFICATE.search(shared[1])
    owned = re.sub(r" (?:class|level|grade|part)(?:es|s)? \w+ and (?![A-Z]{3})\w+$", "", owned)
    return "are" if number_of(owned) == "p" and not one_paper else "is"


def is_paper(text: str) -> bool:
    """Whether a note tells what became of a paper, which then is no thing and no verb of somebody else's."""
    told = HELD.match(text) or ENDED.match(text) or SIGNED.match(text)
    return bool(told) and not text.startswith(("I ", "have ", "we ", "got ", "not "))


def past(participle: str) -> str:
    """`did` for `done`."""
    return {"done": "did", "taken": "took", "run": "ran", "awarded": "was awarded"}.get(
        participle.lower(), participle.lower()
    )


def dated(when: str) -> str:
    """`in 2021` for `2021`, `on 12 May` for `12 May`."""
    if re.match(r"\d{1,2} [A-Z]", when):
        return f"on {when}"
    return (
        f"at the {when}"
        if when.startswith("end of")
        else f"in {when}"
        if when[0].isdigit() or when[0].isupper() or when.startswith(("early ", "late ", "mid "))
        else when
    )
