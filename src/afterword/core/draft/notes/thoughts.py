"""What a point made the candidate think of."""

import re
from dataclasses import replace

from afterword.core.draft.heard import Heard
from afterword.core.draft.notes.addressed import addressed
from afterword.core.draft.notes.answers import agreed, answered, regarded
from afterword.core.draft.notes.echoes import SOMEBODY, echoed
from afterword.core.draft.notes.elided import OF_THINGS
from afterword.core.draft.notes.empty import JUDGING, is_praise_alone, is_saying, without_saying
from afterword.core.draft.notes.filled_in import MOVED_ME, filled_in, with_it, with_that
from afterword.core.draft.notes.grammar.parts import is_ordinary, word
from afterword.core.draft.notes.grammar.people import ANIMATE
from afterword.core.draft.notes.grammar.sentence import thing
from afterword.core.draft.notes.grammar.things import GROUPS
from afterword.core.draft.notes.grammar.verb_forms import DONE, PARTICIPLES, PASTS
from afterword.core.draft.notes.mine import as_clause, as_doing, as_thing, own_note
from afterword.core.draft.notes.offers import BESIDE_NOTHING, points_nowhere
from afterword.core.draft.notes.outcomes import BY_SO_MUCH
from afterword.core.draft.notes.own_clauses import OF_A_KIND
from afterword.core.draft.notes.papers import is_paper
from afterword.core.draft.notes.perspective import WHOEVER, Cast
from afterword.core.draft.notes.pieces import in_one_sentence
from afterword.core.draft.notes.reported import UNCERTAIN
from afterword.core.draft.notes.rewriting import Rewriting, rewritten
from afterword.core.draft.notes.unfit import Unfit
from afterword.core.draft.own import CONSENT, Form, Own
from afterword.core.draft.wordlist import words

BEST = re.compile(
    r"(?i)(?:the )?(?P<best>(?:best|only|first|\w{3,}est) (?P<what>[\w -]+?) )(?:I|we) (?:have )?(?P<ever>ever )?(?P<did>\w+)(?P<rest>.*)$"
)
"""What is praised by all of its kind, "that is" left out: "best induction I ever heard of"."""
FIRST_MET = re.compile(
    r"(?i)(?:the )?(?P<first>first|only) (?P<who>[a-z]+) I (?:have |ever )*(?:met|seen|known|heard of) (?P<does>(?:who|that) (?:does|did|has|would)(?: that| this| it| so)?)$"
)
"""Whom somebody had met none like before."""
FIRST = re.compile(r"(?i)(?:the )?(?:first|only) ")
REMINDED = re.compile(r"(?i)^(?:it |which |that |this )?(reminded|reminds) me of (.+)$")
HALF_SAID = Unfit("agrees to something of which a part is left out")
WHOSE = Unfit("does not say who or what; begin it with “I …” or “It …”")
WHO_ARE_THEY = Unfit("says “they”, and it is not certain who that is; name them")
FAMILY = re.compile(
    r"(?i)^((?:grandad|grandpa|gran|grandma|granny|mum|mom|dad|mother|father|brother|sister|uncle|aunt|grandfather|grandmother|cousin)(?:'s)? (?!and\b))"
)
NIGHT_BEFORE = re.compile(
    r"(?<!\bthe )(?<!\ba )(?<!\bone )(?<!\bevery )(?<!\beach )(?<!\blast )\b(night|day|week|evening) before(?=$|,)"
)
THE_SAME = re.compile(
    r"(?i)\b((?:do|does|did|done|had|have|see|saw|seen|use|used|ran|with|at|in|for|from|by|all)) same (?=\w)"
)
THEY = re.compile(r"\b(they|them)\b", re.IGNORECASE)
"""In what a point made somebody think of, these are the people it spoke of and not those it is written to."""
ELSEWHERE: tuple[Rewriting, ...] = (
    ((" before",), NIGHT_BEFORE, r"the \1 before"),
    (("%",), BY_SO_MUCH, r"\g<did> by \g<much>"),
    ((" same ",), THE_SAME, r"\1 the same "),
    (("they", "them"), THEY, r"\1ǂ"),
)
"""What was so elsewhere, as it is written out: "the week before", "cut our waste by 40%", "with the same van"."""


THEIRS = re.compile(r"\b(theirs?|themselves)\b(?!ǂ)", re.IGNORECASE)
OTHERS = re.compile(
    rf"(?i)(?!my\b|their\b).*\b(?:the|an?|my|our|most of our) (?:[\w-]+ )?(?:{'|'.join(sorted(ANIMATE | GROUPS | words('co-op shop bank club council hospital college office workshop lab')))})\b.* (?:did|ran|kept|had|lost|made|did|used|wrote|brought|took) their"
)
"""Others who are named with what is theirs: "the lifeboat crew did their debriefs"."""


def of_others(text: str, cast: Cast) -> str:
    """A note of the candidate's own, in which "they" are the people a point spoke of."""
    text = rewritten(FAMILY.sub(r"my \1", text), ELSEWHERE)
    if " their" in text.lower() and OTHERS.match(text):
        text = THEIRS.sub(r"\1ǂ", text)
    return addressed(text, cast).replace("ǂ", "")


LIKE = re.compile(
    r"(?i)^(?:just )?(?:like|similar to|(?:the )?same as|(?:(?:it|this|that|which) )?(?:made|makes) me think (?:of|about)|thought (?:of|about))\s+(?=\S)(?!that\b)"
)
VAGUE = re.compile(
    r"(?i)(?:smells|about time|no wonder|could|can|should|might|maybe|wonder|perhaps|sounds|makes|seems|looks|feels|depends)\b"
)
EXPLAINED = re.compile(r"(?<=[a-z]): (?=[a-z\d])")


OPINION = re.compile(
    r"(?i),? (?:i|we) (?P<how>reckon|think|guess|suppose|believe)$|,? (?:imo|imho|(?P<bet>(?:i )?bet you))$"
)
"""The candidate's own view of it, said behind: "the seals are worn I reckon"."""
HAD_I = re.compile(r"(?i)(?<=^wish )id\b")
WANTED = re.compile(r"(?i)(?:exactly |just )?what (?:I|we) ")
"""A wish of the candidate's, which nobody can be reminded of."""
HEARSAY = re.compile(
    r"(?i),? (?:apparently|allegedly|supposedly|i heard|(?:so )?(?:he|she|they|someone|somebody) (?:said|says|reckons?|thinks?|told me))$"
)
NOT_ALL_DO = re.compile(
    r"(?i)(?:(?:not many|few|hardly any|most|no) (?P<several>[\w' -]+?)|(?P<who>(?:my|our) [\w' -]+?)) (?:(?:never|also|still) )?(?:do|does|did|have|has|would)(?: not)?$"
)
"""What others do or do not, the verb left to the point: "not many bosses do"."""
SO_DID = re.compile(
    r"(?i)so (?:did|does|do|was|were|is|are|had|has|have|would) (?P<who>ours|mine|(?:my|our) [\w' -]+|(?:(?:Mr|Mrs|Ms|Dr) )?[A-Z]\w+(?: at [A-Z]\w+)?)$"
)
HAD_HAD = re.compile(r"(?<=^I wish )(?P<who>I|we) had had ")
ASKED_ONESELF = re.compile(r"^(?P<what>[^?]*)\? +(?P<rest>\S.*)")
"""What the candidate asked themselves before the thought."""
PRAISE = re.compile(
    r"(?i)^(?:(?:very |really |such )?(?:a )?(?:good|great|nice|lovely|brilliant|clever) (?:idea|point|plan|question)[,;:]?|(?:old school|proper job|so true|nice|wow|amazing|brilliant|great|lovely)[,;:]) (?=\w)"
)
CONTRASTED = re.compile(r"^(\w+ing(?: [a-z]+)?) not (\w+ing(?: [a-z]+)?)$")
SERVED = re.compile(r"\b[a-z]+(?:er|or|ist) (?:for|since) (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|20)")
"""What somebody was, and for how long: no thing."""
AT_TIMES = re.compile(r"(?i)(?:(?:any|most|all|some) )?(?:weekend|evening|night|morning|afternoon|weekday)s?$")
OF_THEM = re.compile(r"(?i)(?:\w+ )?(?:of (?:them|those|these)|those|these|them|it)\b")


def thought(text: str, cast: Cast) -> Own | Unfit:
    """What a point made the candidate think of."""
    text = without_saying(text)
    plain = PRAISE.sub("", text)
    spoken = of_others(plain, cast)
    if regard := regarded(spoken):
        return regard
    if is_praise_alone(text):
        return Unfit("says that you liked it, not what it made you think of")
    if text.endswith("?"):
        return Unfit("is a question")
    if is_saying(text) or HEARSAY.search(text):
        return WHOSE
    if (opinion := OPINION.search(text)) and opinion["bet"]:
        bet = thing(spoken[: opinion.start()], own=True)
        return Own(form=Form.CLAUSE, text=f"my bet is {bet}") if bet and " " in bet else WHOSE
    if opinion:
        return _with_opinion(text[: opinion.start()], opinion["how"] or "think", cast)
    said = _behind_its_question(in_one_sentence(PRAISE.sub("", HAD_I.sub("I'd", text))))
    if not said:
        return WHOSE
    return _read(spoken if said == plain else of_others(said, cast))


def _behind_its_question(text: str) -> str:
    """What is said behind a question to oneself: "a cats' hour, worked in Ennis" for "a cats' hour? worked in Ennis"."""
    found = ASKED_ONESELF.match(text)
    if found is None:
        return text
    what, rest = found["what"], found["rest"]
    if rest.split(maxsplit=1)[0].lower() not in OF_THINGS:
        return rest
    one = thing(what, article="a", own=True)
    return f"{one}, {rest}" if one else ""


def _read(text: str) -> Own | Unfit:
    """The same, with everybody in it called as the reader should read it."""
    if reminded := REMINDED.match(text):
        what = as_thing("the")(reminded[2])
        return Own(form=Form.CLAUSE, text=f"it {reminded[1].lower()} me of {what.text}") if what else UNCERTAIN
    text = EXPLAINED.sub(", ", text)
    text = filled_in(LIKE.sub("", with_that(text)))
    if " " not in text and text.islower() and is_ordinary(text):
        return WHOSE
    if (answer := agreed(text) or answered(text)) is not None:
        return answer
    if (VAGUE.match(text) and not MOVED_ME.match(text)) or WANTED.match(text):
        return WHOSE
    if (others := NOT_ALL_DO.match(text)) and thing(others["who"] or others["several"], own=True):
        return Own(form=Form.CLAUSE, text=text)
    if HAD_HAD.search(text):
        found = own_note(HAD_HAD.sub(r"\g<who> had ", text), (as_clause,))
        return replace(found, text=found.text.replace(" had ", " had had ", 1)) if isinstance(found, Own) else found
    if (so := SO_DID.match(text)) and (
        so["who"] in ("ours", "mine") or so["who"][0].isupper() or thing(so["who"], own=True)
    ):
        return Own(form=Form.CLAUSE, text=text[0].lower() + text[1:])
    if best := BEST.match(text):
        return WHOSE if best["what"] in SOMEBODY else _the_best(best, "that is")
    found = own_note(with_it(text), (as_clause, not_doing, as_doing, with_thing))
    names_nothing = (
        isinstance(found, Own) and found.form is Form.THING and (OF_THEM.match(found.text) or JUDGING.match(found.text))
    )
    return WHOSE if names_nothing else found


def _the_best(best: re.Match[str], who: str) -> Own | Unfit:
    """`that is the best induction I have heard of`, `you are the first boss I have met who does`."""
    did = PARTICIPLES.get(PASTS.get(best["did"], ""), best["did"])
    ever = f"have {best['ever'] or ''}" if did in DONE else best["ever"] or ""
    return own_note(f"{who} the {best['best']}I {ever}{did}{best['rest']}", (as_clause,))


def _with_opinion(text: str, how: str, cast: Cast) -> Own | Unfit:
    """`I reckon the seals are worn`; what came to mind is a view already."""
    found = thought(text, cast)
    if not isinstance(found, Own) or found.form is not Form.CLAUSE or found.text.startswith(("I ", "we ", "my ")):
        return found
    return replace(found, text=f"I {how.lower()} {found.text}")


def not_doing(text: str) -> Own | None:
    """`mending, not replacing`."""
    found = CONTRASTED.match(text)
    both = [as_doing(part) for part in found.groups()] if found else []
    return Own(form=Form.DOING, text=", not ".join(one.text for one in both if one)) if both and all(both) else None


def own_thought(text: str, cast: Cast) -> Own | Unfit:
    """The same of a point of which a part is left out: a yes to all of it would be a yes to something else."""
    found = thought(text, cast)
    agrees = isinstance(found, Own) and CONSENT.match(found.text)
    return HALF_SAID if agrees else found


def _names_several(heard: Heard) -> bool:
    """Whether a point has somebody or something in it that a "they" can mean."""
    told = re.findall(r"[\w'-]+", f"{heard.topic} {heard.statement} {heard.dropped}".lower())
    return any(
        word(part, first=False).may_be("npl", "unknown") or part in GROUPS or part in SOMEBODY or part in WHOEVER
        for part in told
    )


def on_point(text: str, cast: Cast, *, heard: Heard) -> Own | Unfit:
    """What a point made the candidate think of, read beside what is written of the point."""
    text = without_saying(text)
    if echo := echoed(text, heard):
        return echo
    if FIRST.match(text) and heard.statement.startswith("you ") and (first := _first_met(of_others(text, cast))):
        return first
    found = own_thought(text, cast) if heard.dropped else thought(text, cast)
    if isinstance(found, Own) and found.text.startswith("they ") and not _names_several(heard):
        return WHO_ARE_THEY
    nowhere = isinstance(found, Own) and points_nowhere(found, f"{heard.topic} {heard.statement}")
    return BESIDE_NOTHING if nowhere else found


def _first_met(text: str) -> Own | None:
    """`you are the first boss I have met who does`."""
    met = FIRST_MET.match(text)
    if met is None or met["who"] not in SOMEBODY:
        return None
    said = f"you are the {met['first']} {met['who']} I have met {met['does']}"
    return Own(form=Form.CLAUSE, text=said.lower().replace(" i ", " I "))


def with_thing(text: str) -> Own | None:
    """A thing both know, or one of a kind."""
    if SERVED.search(text) or AT_TIMES.match(text) or is_paper(text):
        return None
    return as_thing("a" if " and " in text or OF_A_KIND.match(text) else "the")(text)
