"""The verb a telegram leaves out around a figure: "short 6 dispatchers", "fill rate 94%", "40 vans leaving before six", "oven 3 trip on damp days"."""

import re

from afterword.core.draft.notes.faults import UNLISTED
from afterword.core.draft.notes.grammar.closed import DETERMINERS
from afterword.core.draft.notes.grammar.doubts import is_done_by_somebody
from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.sentence import clause, number_of, thing, to_do
from afterword.core.draft.notes.grammar.verb_forms import third_person
from afterword.core.draft.notes.shares import one_in, share_of, the_doing
from afterword.core.draft.wordlist import words

MANY = r"(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a dozen)"
WHEN_OR_WHERE = "(?:at|on|in|for|until|till|since|this|every)"
SHORT = re.compile(
    rf"(?:(?:we're|we are|they're|they are|you are) )?short (?:of |by |on )?(?P<many>{MANY} (?:(?!{WHEN_OR_WHERE} )[a-z-]+ ?){{1,3}}?)(?P<where> ?(?:{WHEN_OR_WHERE} .+)?)"
)
MEASURE = words(
    "price rate cost fee rent margin yield turnover waste output speed temperature humidity occupancy limit minimum maximum target average "
    "wait time capacity attendance absence sickness downtime uptime backlog pressure volume ratio share budget lifespan weight length width height distance age depth"
)
"""What is so and so much."""
PARTICULAR = words(
    "time pressure temperature price rate cost fee rent margin limit share budget volume ratio speed wait"
)
"""A measure that is one of theirs, and so has its article."""
GOES_WRONG = words(
    "jam trip stop leak stall fail crash break slip smoke freeze flood overheat block clog drip squeak drift sag rattle knock lag drop shake burn queue lose miss back idle stay sit stand"
)
"""What machines, lines and routes do, noted in the plain form."""
FIGURE = r"[£$€]?\d[\d.,]*(?:%|[a-z°]{1,3})?"
OF_SO_MUCH = re.compile(
    rf"(?P<what>(?:[\w'-]+ ){{0,3}}(?P<measure>[a-z-]+)) (?P<much>(?:(?:about|around|over|under|nearly|only|up to|down to|still|now) )?{FIGURE}(?: (?!(?:of|and|but|since|because|if|when|with) )[a-z%°/-]+){{0,4}})(?P<since> since [\w ]+)?"
)
NUMBERED = re.compile(
    r"(?P<what>[a-z]+ (?:\d{1,3}|two|three|four|five|six|seven|eight|nine)) (?P<does>[a-z]+)(?P<rest> .+)"
)
DOING = re.compile(
    rf"(?P<many>{MANY} [a-z -]+?)(?P<each> (?:a|an|per|each|every) [a-z]+)? (?P<doing>[a-z]{{2,}}ing\b.*)"
)
OF_QUALITIES = ("ent", "ant", "ful", "ous", "ive", "able", "ible", "less", "ic", "al")
SINCE = re.compile(r"(?P<what>[\w' -]+?) (?P<how>[a-z-]+) (?P<since>since .+)")
CLASS_DOING = re.compile(
    r"(?P<what>(?:form|year|class|grade|line|group|team) \d{1,2}[A-Z]?|(?:the )?(?:night|day|late|early) (?:shift|crew|team)) (?P<doing>[a-z]+ing [a-z][\w' -]*)"
)
OTHERS_SHORT = re.compile(
    r"(?P<what>(?:(?:the|every|each|both|our|your) )?(?:[a-z-]+ ){0,2}(?:crews?|teams?|shifts?|wards?|gangs?|squads?|units?|floor|kitchen|desk)) short (?:of |by )?(?P<short>.+)"
)
OPEN = re.compile(
    r"(?P<how>(?:now |also |still |only )?(?:open|closed|shut|fully booked|booked (?:up|out|solid)|short-staffed)) (?P<when>(?:(?:on|from|until|every|all|at|till|in|over|six|seven|five|for) |[A-Z][a-z]+days\b).*)"
)
HARD_TO = re.compile(
    r"(?P<what>[\w' -]+?) (?P<how>(?:(?:very|too|so|really|always|still) )?(?:hard|easy|difficult|impossible|tricky|expensive|slow|quick|cheap)) to (?P<do>[a-z]+.*)"
)
AGED = re.compile(
    r"(?P<what>[\w' -]+?) (?P<age>(?:(?:about|over|nearly|almost) )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:years|months) old)"
)
DONE_BY = re.compile(r"(?P<what>(?:[\w'-]+ ){0,3}?[\w'-]+) (?P<done>[a-z]+)(?P<rest>(?: .+)? by .+)")
CHANGED = {
    "fell": "fallen",
    "rose": "risen",
    "grew": "grown",
    "shrank": "shrunk",
    "went up": "gone up",
    "went down": "gone down",
}
CHANGED_SINCE = re.compile(
    r"(?P<what>[\w' -]+?) (?P<did>dropped|fell|fallen|rose|risen|grew|grown|doubled|halved|trebled|slipped|climbed|improved|worsened|shrank|shrunk|slowed|stalled|collapsed|recovered|went (?:up|down)|gone (?:up|down))(?P<since> since .+)"
)
"""How something has changed since, in words that say what it did and not what was done to it."""
AT = re.compile(
    r"(?P<what>[\w' -]+?) (?:still |now )?at (?P<much>(?:about |around |over |under |nearly |only )?\d[\d.]*%(?: (?:of|in|on|for) [\w' -]+)?)"
)
SWAMPED = re.compile(
    r"(?:drowning|swamped|snowed under|buried|inundated|overrun|overwhelmed|flooded) (?:in|with|under|by) (?P<what>.+)"
)
ALREADY = re.compile(r"\b(?:is|are|was|were|has|have|had|will|can|must|does|do)\b")


def with_verb_left_out(head: str, who: str) -> str | None:
    """The clause with the verb that belongs between its words, or None where none is missing."""
    if not ALREADY.search(head.split(" since ", maxsplit=1)[0]):
        for read in (
            one_in,
            share_of,
            the_doing,
            _of_so_much,
            _numbered,
            _doing,
            _class_doing,
            _since,
            _others_short,
            _hard_to,
            _aged,
            _done_by,
            _changed_since,
            _at,
        ):
            if found := read(head):
                return found
    return (_short_by(head) or _are_so(head)) if who == "you" else None


def in_plain_words(head: str) -> str:
    """`dental bookings` for "drowning in dental bookings", which nobody likes to hear of themselves."""
    found = SWAMPED.fullmatch(head)
    return found["what"] if found else head


def _short_by(head: str) -> str | None:
    """`you are six dispatchers short`."""
    found = SHORT.fullmatch(head)
    named = found["many"].strip() if found else ""
    if found is None or number_of(named) != "p" or thing(named, article="-") is None:
        return None
    where = found["where"].strip()
    return f"you are {named} short{' ' if where else ''}{where}"


def _of_so_much(head: str) -> str | None:
    """`the fill rate is 94%`, `the milk price has been 0.52 per litre since June`."""
    found = OF_SO_MUCH.fullmatch(head)
    is_time_to = found is not None and found["what"].startswith("time to ")
    if found is None or not (is_time_to or (found["measure"] in MEASURE and number_of(found["what"]) == "s")):
        return None
    what, since = found["what"] if is_time_to else thing(found["what"]), found["since"] or ""
    if what and not is_time_to and found["measure"] in PARTICULAR and what.split(maxsplit=1)[0] not in DETERMINERS:
        what = f"the {what}"
    return f"{what} {'has been' if since else 'is'} {found['much']}{since}" if what else None


def _with_be(what: str) -> str:
    """`the crews are`, `the rota is`; nothing where it is no thing."""
    named = thing(what)
    return f"{named} {'are' if number_of(what) == 'p' else 'is'}" if named else ""


def _numbered(head: str) -> str | None:
    """`oven 3 trips on damp days`: one thing by its number, and what goes wrong with it."""
    found = NUMBERED.fullmatch(head)
    if found is None or found["does"] not in GOES_WRONG or not _goes_on(found):
        return None
    named = word(found["what"].split()[0], first=False)
    if not named.may_be("n1") or word(found["rest"].split()[0], first=False).may_be("n1", "npl", "nm"):
        return None
    return f"{found['what']} {third_person(found['does'])}{found['rest']}"


def _goes_on(found: re.Match[str]) -> bool:
    """Whether what stands behind the verb may stand there."""
    return any(clause(f"the machine {does}{found['rest']}") for does in ("stops", third_person(found["does"])))


def _since(head: str) -> str | None:
    """`the flour has been damp since they changed mills`: how a thing is since something happened."""
    found = SINCE.fullmatch(head)
    if found is None or found["how"] == "zero" or not clause(f"it has been so {found['since']}"):
        return None
    how = word(found["how"], first=False)
    if not (how.may_be("adj") or (how.parts == UNLISTED and how.low.endswith(OF_QUALITIES))):
        return None
    what, number = thing(found["what"]), number_of(found["what"])
    return f"{what} {'have' if number == 'p' else 'has'} been {found['how']} {found['since']}" if what else None


def _class_doing(head: str) -> str | None:
    """`form 3 is failing trigonometry`."""
    found = CLASS_DOING.fullmatch(head)
    return (
        f"{found['what']} is {found['doing']}"
        if found and word(found["doing"].split()[0], first=False).may_be("vg")
        else None
    )


def _others_short(head: str) -> str | None:
    """`the blade crews are four people short until October`."""
    found = OTHERS_SHORT.fullmatch(head)
    short = _short_by(f"short {found['short']}") if found else None
    they_are = _with_be(found["what"]) if found else ""
    return f"{they_are} {short.removeprefix('you are ')}" if short and they_are else None


def _hard_to(head: str) -> str | None:
    """`the Saturday rota is hard to fill`."""
    found = HARD_TO.fullmatch(head)
    it_is = _with_be(found["what"]) if found else ""
    return f"{it_is} {found['how']} to {found['do']}" if found and it_is and to_do(found["do"]) else None


def _aged(head: str) -> str | None:
    """`the X-ray machine is 20 years old`."""
    found = AGED.fullmatch(head)
    it_is = _with_be(found["what"]) if found else ""
    return f"{it_is} {found['age']}" if found and it_is else None


def _done_by(head: str) -> str | None:
    """`the brakes are checked each night by two people`."""
    found = DONE_BY.fullmatch(head)
    if found is None or not word(found["done"], first=False).may_be("vn"):
        return None
    behind = [word(part, first=False) for part in found["rest"].split()]
    what, number = thing(found["what"]), number_of(found["what"])
    is_passive = what and number and is_done_by_somebody(behind)
    return clause(f"{what} {'are' if number == 'p' else 'is'} {found['done']}{found['rest']}") if is_passive else None


def _changed_since(head: str) -> str | None:
    """`reading results have dropped since Covid`."""
    found = CHANGED_SINCE.fullmatch(head)
    what, number = (thing(found["what"]), number_of(found["what"])) if found else (None, "")
    if not (found and what and number):
        return None
    return f"{what} {'have' if number == 'p' else 'has'} {CHANGED.get(found['did'], found['did'])}{found['since']}"


def _at(head: str) -> str | None:
    """`hygiene recall is at 61%`."""
    found = AT.fullmatch(head)
    what, number = (thing(found["what"]), number_of(found["what"])) if found else (None, "")
    return f"{what} {'are' if number == 'p' else 'is'} at {found['much']}" if found and what and number else None


def _are_so(head: str) -> str | None:
    """`you are open on Sundays now`."""
    found = OPEN.fullmatch(head)
    on = "on " if found and found["when"][0].isupper() else ""
    return clause(f"you are {found['how']} {on}{found['when']}") if found else None


def _doing(head: str) -> str | None:
    """`40 vans are leaving before six`, `300 pallets a shift are turning over`."""
    found = DOING.fullmatch(head)
    if found is None or number_of(found["many"]) != "p":
        return None
    first = found["doing"].split()[0]
    read = clause(f"{found['many']} are {found['doing']}")
    return (
        f"{found['many']}{found['each'] or ''} are {read.split(' are ', 1)[1]}"
        if read and f" are {first}" in read
        else None
    )
