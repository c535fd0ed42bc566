"""Where the candidate could help."""

import re
from dataclasses import replace
from functools import partial

from afterword.core.draft.notes.answers import answered
from afterword.core.draft.notes.as_offered import as_offered
from afterword.core.draft.notes.deeds import befell, is_past, worked_on
from afterword.core.draft.notes.experience import spent
from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.sentence import clause
from afterword.core.draft.notes.grammar.verb_forms import ALL, PASTS
from afterword.core.draft.notes.hanging import hangs, names_somebody
from afterword.core.draft.notes.ideas import idea
from afterword.core.draft.notes.mine import (
    OWNED,
    as_clause,
    as_doing,
    as_my_clause,
    as_task,
    own_note,
)
from afterword.core.draft.notes.offers import LEANING
from afterword.core.draft.notes.papers import CERTIFICATE, known
from afterword.core.draft.notes.perspective import Cast
from afterword.core.draft.notes.pieces import in_one_sentence, pieces_of, turns
from afterword.core.draft.notes.proofs import with_proof
from afterword.core.draft.notes.reported import UNCERTAIN
from afterword.core.draft.notes.thoughts import of_others, thought, with_thing
from afterword.core.draft.notes.unfit import Unfit
from afterword.core.draft.own import Form, Own


def offer(text: str, cast: Cast) -> Own | Unfit:
    """What the candidate could help with."""
    if TRIED.search(text):
        return thought(text, cast)
    said = of_others(in_one_sentence(text), cast)
    for held, told in HELD_BESIDES:
        said = held.sub(told, said)
    if (answer := answered(said)) is not None:
        return answer
    text = SAME_THERE.sub(r"we had the same \g<what> ", as_offered(said))
    if ANSWERED.match(text):
        return UNCERTAIN
    text = f"a {text}" if _is_one_of_mine(text) else text
    experienced = (_of_myself, _experienced) if text == said else ()
    if not text:
        return UNCERTAIN
    elsewhere = partial(_done_elsewhere, cast.firm, is_done=CAME_OF_IT.search(text) is not None)
    if proven := with_proof(text, _with_thing):
        return proven
    found = own_note(
        text,
        (_by, *experienced, _i_could, elsewhere, _two_tasks, _did_for_us, as_task, as_doing, _done_before, _with_thing),
    )
    if isinstance(found, Own):
        return found
    jotted = idea(text)
    return _able_besides(text) or jotted if isinstance(jotted, Unfit) else jotted


def _able_besides(text: str) -> Own | None:
    """`I could train two of the lads`, behind something that cannot be read and that it does not lean on."""
    pieces = pieces_of(text)
    for place in range(1, len(pieces)):
        rest = ", ".join(pieces[place:])
        if ABLE.match(rest) and not LEANING.search(rest) and not turns(pieces[0]):
            found = own_note(rest, (as_clause, _done_before))
            left_out = ", ".join(pieces[:place])
            return (
                replace(found, dropped=f"{left_out}, {found.dropped}".strip(", ")) if isinstance(found, Own) else None
            )
    return None


def _with_thing(text: str) -> Own | None:
    """A thing to help with; what the candidate holds, has or is, is none."""
    if text.startswith("no ") or " ago " in text:
        return None
    if OWN_ONE.match(text):
        return as_clause(f"I have my {text}")
    if CERTIFICATE.search(BRACKETS.sub("", text)) and not hangs(text):
        return as_clause(f"I have my {text.removeprefix('my ')}")
    if (built := BUILT.match(text)) and not any(word(part, first=False).may_be("vd") for part in built["rest"].split()):
        return as_clause(f"I {built['verb']} {built['thing']}{built['rest']}")
    text = ONE_TO_COME.sub("an " if text.startswith("extra") else "a ", text)
    if OF_MINE.match(text) and sum(word(part, first=False).may_be("vd") for part in text.split()) > 1:
        return None
    found = None if HELD_AMONG.search(text) or _may_be_done(text) else with_thing(text)
    listed_up = LISTED_UP if text.startswith(("a ", "an ")) else LISTED_UP_OR_SO_LONG
    return (
        None if found and (hangs(found.text) or names_somebody(found.text) or listed_up.search(found.text)) else found
    )


def _may_be_done(text: str) -> bool:
    """`pulled fiber at Ting`: rather a deed without its "I" than a thing to help with."""
    return is_past(text.split(maxsplit=1)[0]) and not befell(text) and ELSEWHERE.search(text) is not None


SAME_THERE = re.compile(
    r"(?i)^(?:(?:had )?(?:the )?)same (?P<what>problem|issue|thing|mess|trouble) (?=(?:at|in|with) (?:my|our) )"
)
"""What was so elsewhere too, and nothing to help with."""
THEIRS_ALONE = re.compile(r"be (?:the|an?|your) |(?:use|bring|share|lend) my ")
BUILT = re.compile(
    r"(?P<thing>(?:the|an?) [\w -]+?) I (?P<verb>built|made|ran|wrote|drafted|designed|led|set up|drew up|started)(?P<rest> .+|$)"
)
"""Something the candidate has done elsewhere, and nothing to help with: "the rota I built in Leeds"."""
HELD_BESIDES = (
    (re.compile(r", and (?=(?:[\w-]+ ){1,3}(?:ticket|licen[cs]e|card|certificate|permit)s?$)"), ", I have my "),
    (re.compile(r", and (?=(?:licensed|certified|qualified|insured|trained|vetted)\b)"), ", I am "),
)
"""A paper behind an "and" that is no more of what stands before it: "have done that, and licensed"."""
OWN_ONE = re.compile(r"own (?!(?:way|time|pace|words)\b)")
ONE_TO_COME = re.compile(
    r"^(?=first (?:day|week|lesson|hour|shift|month|session|visit) (?:without|with|of|in) "
    r"|second (?:pair|person|opinion|check|checker|reader|look|set|signature)\b"
    r"|(?:extra|separate|short|simple|small|quick|spare) (?![a-z-]+s(?: (?!of\b)|$))[a-z-])"
)
"""One of a kind that there is not yet: "first week with a mentor"."""
BRACKETS = re.compile(r" \([^()]*\)")
HELD_AMONG = re.compile(r"\b(?:licence|license|ticket|certificate|permit|card) and |\band (?:my )?own ")
LISTED_UP = re.compile(r", .*, ")
LISTED_UP_OR_SO_LONG = re.compile(r", .*, | (?:days|weeks|months|years)\b")
"""An inventory, or how long something was done; "a survey of two weeks" is still to be done."""
TRIED = re.compile(r"\w\? +(?:it )?(?:worked|helped|saved|halved|cut) ")
"""What came of the idea elsewhere, behind the question it is put as: "a cats' hour? worked in Ennis"."""
ALREADY = re.compile(
    r"(?:have (?!an? (?:look|go|chat|word|try|think|play)\b|(?:them|it)\b|(?:the|their|your) .*(?:ed|en|done|made|built)$)|had |can |know |speak (?=[A-Z])|am |happy to |glad to |willing to )"
)
ANSWERED = re.compile(
    r"(?i)(?:no (?:problem|issue|bother|worries)|fine|ok|okay|suits|works) (?:for|by|with) me\b|.* no (?:problem|issue|bother)s?$"
)
"""An answer to what was asked, and no help."""
ALONE = frozenset({"trained", "qualified", "certified", "insured", "licensed"})
OF_MYSELF = re.compile(
    r"(?:bilingual|trilingual|fluent|trained|qualified|certified|licensed|insured|experienced|comfortable|(?:happy|fine|ok|okay) (?:with|on|in|at|[a-z]+ing)|(?:(?:pretty|very|quite|really) )?good (?:with|at)|not (?:scared|afraid|bothered|new|shy|fazed)|used to|confident with|free|available) ?(?=\w|$)"
)
OURS = re.compile(r"I\b|(?:(?:in|at|on|with) )?(?:my|our) |we ")
"""What begins a story of the candidate's own."""
OF_US = re.compile(r"(?<!could )\b(?:I|we) ")
LEADS_A_STORY = re.compile(
    r"(?:at|in|on|as|with|for|during|when|while|if|since|because|after|before|every|each|last|once|the|this|our|my|half|nobody|everyone|everybody|[a-z]+(?= (?:I|we) )) "
)
OF_MINE = re.compile(
    r"(?:(?:the|an?) )?(?!(?:what|which|that|if|when|as|how|where|because|so|last|next|this|one|some|once|every|each|two|three|in|at|on|for|with|before|after|since) )[a-z][\w -]*? "
    r"(?:I|we) (?:built|made|ran|wrote|drafted|designed|led|set up|drew up|started) "
)
"""Something of the candidate's, of which more may be said: "a rota I made in Leeds saved us an hour"."""
ELSEWHERE = re.compile(
    r" at (?P<name>[A-Z][\w'-]+)\b| (?:at|for|in|with) (?:my|our) (?:last|old|former|previous|first)\b| at (?:my|our) (?!(?:desk|own|end|expense|place|house|home|cost|level)\b)\w+| from (?:\d|nearly|about|over)[^,]* to \d| in (?:19|20)\d\d\b| the (?:exact |very )?same [\w ]+ at (?:two|three|four|five|six|\d+) "
    r"| for (?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:years|months|seasons|winters|summers)\b| last \w+$| ago\b"
)
"""Where or when something can only have been done already."""
CAME_OF_IT = re.compile(r", (?:no|none|nothing|nobody|not one|not a|zero|and not)\b.* (?:since|so far)$")
"""What shows behind a comma that it is done already."""
TWO_TASKS = re.compile(r"(?P<do>[^,]+),? (?P<link>not|then) (?P<other>(?P<verb>[a-z]+)(?: [a-z ]+)?)$")
DID_FOR_US = re.compile(
    r"(?P<what>[a-z][^,]+?) (?P<told>(?:cut|saved|halved|doubled|brought|took|got|gave|cost|raised|stopped|won|kept) (?:our|us|my) .+)$"
)
ABLE = re.compile(r"(?:I )?(?:could|can) (?!be\b)")
WILLING = re.compile(r"(?i)(?:happy|glad|willing) ")


def _i_could(text: str) -> Own | None:
    """`I could be the second keyholder`: what only the candidate can be or use."""
    return as_clause(f"I could {text}") if THEIRS_ALONE.match(text) else None


def _by(text: str) -> Own | None:
    """`by planning the route`."""
    means = re.match(r"(?i)^(?:by|through) (.+)$", text)
    return Own(form=Form.LISTED, text=text) if means and as_doing(means[1]) else None


def _two_tasks(text: str) -> Own | None:
    """`phone the parents before nine, not text`, `listen first, then fix`: the one and not the other, or then the other."""
    found = TWO_TASKS.match(text)
    is_verb = found and word(found["verb"], first=False).may_be("v0")
    done = as_task(found["do"]) if found and is_verb else None
    return replace(done, text=f"{done.text}, {found['link']} {found['other']}") if found and done else None


def _did_for_us(text: str) -> Own | None:
    """`weighing the bins cut our waste by half`: what something to do, or a thing, has done already."""
    found = DID_FOR_US.match(text)
    what = (as_doing(found["what"]) or with_thing(found["what"])) if found else None
    told = clause(f"it {found['told']}", own=True) if found and what else None
    return Own(form=Form.CLAUSE, text=f"{what.text} {told.removeprefix('it ')}") if what and told else None


def _of_myself(text: str) -> Own | None:
    """A paper, a language, or what the candidate is: "bilingual", "first language Welsh"."""
    if how_long := spent(text):
        return Own(form=Form.CLAUSE, text=how_long)
    if not (OF_MYSELF.match(text) or known(text)):
        return None
    if text in ALONE:
        return Own(form=Form.CLAUSE, text=f"I am {text}")
    return as_my_clause(text)


def _experienced(text: str) -> Own | None:
    """What the candidate has, has done or can do already; "have a look at the till" is to be done."""
    if not ALREADY.match(text):
        return None
    willing = WILLING.match(text)
    return as_clause(f"I {'would be ' if willing else ''}{text}")


def _done_elsewhere(firm: str, text: str, *, is_done: bool) -> Own | None:
    """`I set up night rounds at Elmhurst`: what may as well be to do, but for where or when it was, or what came of it."""
    first = text.split(maxsplit=1)[0]
    if first not in ALL or first not in PASTS:
        return None
    there = ELSEWHERE.search(text)
    is_there = there and not (firm and (there["name"] or "") in firm.split())
    return as_clause(f"I {text}") if is_there or is_done else None


def _is_my_story(text: str) -> bool:
    """`at Peabrook I got it to 24 by …`, `when I was a porter we …`: whole English with the candidate in it."""
    is_led = LEADS_A_STORY.match(text) is not None and OF_US.search(text) is not None
    return is_led and clause(text, own=True) == text


def _done_before(text: str) -> Own | None:
    """What the candidate says of themselves, or has done before."""
    first = text.split(maxsplit=1)[0]
    if first in ("could", "would") or worked_on(text):
        return as_clause(f"I {text}")
    is_done = (
        OURS.match(text)
        or OF_MINE.match(text)
        or _is_my_story(text)
        or (is_past(first) and not befell(text))
        or first in ("done", "was", "been")
    )
    return as_clause(text) if is_done else None


def _is_one_of_mine(text: str) -> bool:
    """`rota I made in Leeds saved us an hour`, which has lost its "a"."""
    last = word(OF_US.split(text, maxsplit=1)[0].split()[-1], first=False) if OF_MINE.match(text) else None
    return last is not None and not OWNED.match(text) and last.may_be("n1") and not last.may_be("npl", "nm")
