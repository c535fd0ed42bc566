"""Where the candidate could help, and why they want the job."""

import re

from afterword.core.draft.notes.addressed import addressed
from afterword.core.draft.notes.grammar.doubts import is_person
from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.sentence import clause, number_of, participle, to_do
from afterword.core.draft.notes.grammar.verb_forms import ALL, DONE, PASTS
from afterword.core.draft.notes.hanging import hangs, names_somebody
from afterword.core.draft.notes.mine import as_clause, as_doing, as_my_clause, as_task, as_thing, own_note
from afterword.core.draft.notes.own_clauses import OF_A_KIND
from afterword.core.draft.notes.papers import CERTIFICATE, known
from afterword.core.draft.notes.perspective import Cast
from afterword.core.draft.notes.reported import UNCERTAIN
from afterword.core.draft.notes.thoughts import not_doing, of_others, with_thing
from afterword.core.draft.notes.unfit import Unfit
from afterword.core.draft.own import Form, Own
from afterword.core.draft.wordlist import words

LABEL = re.compile(r"^\w+: ")

# -- where they could help ---------------------------------------------------------------------------------------------


def offer(text: str, cast: Cast) -> Own | Unfit:
    """What the candidate could help with."""
    said = of_others(text, cast)
    text = HELPING.sub("", said)
    if ANSWERED.match(text):
        return UNCERTAIN
    experienced = (_of_myself, _experienced) if text == said else ()
    return own_note(text, (_by, *experienced, as_task, as_doing, _done_before, _with_thing)) if text else UNCERTAIN


def _with_thing(text: str) -> Own | None:
    """A thing to help with; what the candidate holds, has or is, is none."""
    if OWN_ONE.match(text):
        return as_clause(f"I have my {text}")
    if CERTIFICATE.search(BRACKETS.sub("", text)) and not hangs(text):
        return as_clause(f"I have my {text.removeprefix('my ')}")
    if built := BUILT.match(text):
        return as_clause(f"I {built['verb']} {built['thing']}{built['rest']}")
    found = None if HELD_AMONG.search(text) else with_thing(text)
    return (
        None if found and (hangs(found.text) or names_somebody(found.text) or LISTED_UP.search(found.text)) else found
    )


BUILT = re.compile(
    r"(?P<thing>(?:the|an?) [\w -]+?) I (?P<verb>built|made|ran|wrote|drafted|designed|led|set up|drew up|started)(?P<rest> .+|$)"
)
"""Something the candidate has done elsewhere, and nothing to help with: "the rota I built in Leeds"."""
OWN_ONE = re.compile(r"own (?!(?:way|time|pace|words)\b)")
BRACKETS = re.compile(r" \([^()]*\)")
HELD_AMONG = re.compile(r"\b(?:licence|license|ticket|certificate|permit|card) and |\band (?:my )?own ")
LISTED_UP = re.compile(r", .*, | (?:days|weeks|months|years)\b")
"""An inventory, or how long something was done."""
HELPING = re.compile(r"(?i)^(?:i (?:could|can|would) (?:help (?:with|to)?\s*)|help (?:with|to)?\s*|with\s+|to (?=\w))")
ALREADY = re.compile(
    r"(?:have (?!an? (?:look|go|chat|word|try|think|play)\b|(?:them|it)\b|(?:the|their|your) .*(?:ed|en|done|made|built)$)|had |can |know |speak (?=[A-Z])|am |happy to |glad to |willing to )"
)
ANSWERED = re.compile(
    r"(?i)(?:no (?:problem|issue|bother|worries)|fine|ok|okay|suits|works) (?:for|by|with) me\b|.* no (?:problem|issue|bother)s?$"
)
"""An answer to what was asked, and no help."""
ALONE_VERBS = words("stay talk laugh care listen help read eat sing")
ALONE = frozenset({"trained", "qualified", "certified", "insured", "licensed"})
OF_MYSELF = re.compile(
    r"(?:bilingual|trilingual|fluent|trained|qualified|certified|licensed|insured|experienced|comfortable|happy with|good with|good at|used to|confident with|free|available) ?(?=\w|$)"
)
HELD_BY = re.compile(r"(?:licensed|insured|certified|qualified) (?:for|to|in|as|on)\b")
WILLING = re.compile(r"(?i)(?:happy|glad|willing) ")


def _by(text: str) -> Own | None:
    """`by planning the route`."""
    means = re.match(r"(?i)^(?:by|through) (.+)$", text)
    return Own(form=Form.LISTED, text=text) if means and as_doing(means[1]) else None


def _of_myself(text: str) -> Own | None:
    """A paper, a language, or what the candidate is: "bilingual", "first language Welsh"."""
    if not (OF_MYSELF.match(text) or known(text)):
        return None
    if text in ALONE:
        return Own(form=Form.CLAUSE, text=f"I am {text}")
    held = HELD_BY.match(text)
    return (as_clause(f"I am {text}") if held else None) or as_my_clause(text)


def _experienced(text: str) -> Own | None:
    """What the candidate has, has done or can do already; "have a look at the till" is to be done."""
    if not ALREADY.match(text):
        return None
    willing = WILLING.match(text)
    return as_clause(f"I {'would be ' if willing else ''}{text}")


def _done_before(text: str) -> Own | None:
    """What the candidate says of themselves, or has done before."""
    first = text.split(maxsplit=1)[0]
    if first == "could":
        return as_clause(f"I {text}")
    return as_clause(text) if first.startswith("I") or first in PASTS or first == "done" else None


# -- why they want the job ---------------------------------------------------------------------------------------------


EACH = re.compile(r"(?:every|each|no two) \w+ ")
FEELINGS = words("love like want enjoy admire believe care")
JOINING = words("learn work join build help teach")
COUNTED = re.compile(r"^([^,]+), (?=\d+ \w+$)")


def attraction(text: str, cast: Cast) -> Own | Unfit:
    """Why the candidate wants the job."""
    told = re.match(r"(?i)^that (.+)$", text)
    if text.endswith("?") or (LABEL.match(text) and not told):
        return UNCERTAIN
    text = re.sub(r"^(\w+) min (?=from |off )", r"\1 minutes ", text)
    said = COUNTED.sub(r"\1 with ", addressed(told[1] if told else text, cast))
    if told:
        return own_note(said, (as_clause,))
    said = SURPRISED.sub(r"\1 ", said)
    if re.search(r"\bown \w", said) and not re.search(r"\b(?:your|my|its|their|our) own\b", said):
        said = re.sub(r"\bown (?=\w)", "your own ", said, count=1)
    return own_note(
        _series(said), (_each, _without, _feeling, _chance, _being, not_doing, as_doing, _staying, _clause_or_thing)
    )


SURPRISED = re.compile(r"^(you|they) (?:actually|really|even|finally) ")
"""What would tell the reader that little was expected of them."""
TREATED = re.compile(r"\w+ (?:on|in|at|by|with|to|as|for|from) ")
"""What is done with somebody, and nothing they did: "trained on every bench"."""
PLACED = re.compile(
    r"\w+ (?:minutes|miles|km) (?:from|off) |home (?:every|each|most|by|for|in time) |(?:home|up|out|outside|outdoors|done|off|close to|near|away from|back) (?!there\b|late$|early$|the way\b)(?=.*\b(?:by|at|all|to|in|from|before|the)\b)"
)
"""Where or how far somebody is, "being" left out."""


def _being(text: str) -> Own | None:
    """`being home by four`."""
    done = TREATED.match(text) and text.split(maxsplit=1)[0] in DONE and participle(text) and not clause(text)
    return as_doing(f"being {text}", added=1) if done or (PLACED.match(text) and not clause(text)) else None


def _without(text: str) -> Own | None:
    """`there have been no fines since 2019`."""
    number = (
        number_of(re.sub(r" (?:since|on|in|at|for|after|before|during) .+$", "", text))
        if text.startswith("no ")
        else ""
    )
    if not number:
        return None
    be = ("have been" if number == "p" else "has been") if " since " in text else "are" if number == "p" else "is"
    found = clause(f"there {be} {text}", own=True)
    return Own(form=Form.CLAUSE, text=found) if found else None


def _feeling(text: str) -> Own | None:
    """`I love the product`."""
    return as_clause(f"I {text}") if text.split(maxsplit=1)[0] in FEELINGS else None


def _chance(text: str) -> Own | None:
    """`the chance to learn slate roofs`."""
    found = to_do(text.removeprefix("to "), own=True)
    asked = text.startswith("to ") or text.split(maxsplit=1)[0] in JOINING
    return Own(form=Form.TO_DO, text=found) if found and asked else None


def _each(text: str) -> Own | None:
    """`every day is different`, `no two days are the same`."""
    text = re.sub(r"^(no two \w+) (the same)$", r"\1 are \2", text)
    found = clause(text, telegram=True) if EACH.match(text) else None
    return Own(form=Form.CLAUSE, text=found) if found else None


def _staying(text: str) -> Own | None:
    """`the staff stay`: what people do, and no kind of thing."""
    first, _, rest = text.partition(" ")
    people = is_person(word(first, first=False)) and rest.split(" ", maxsplit=1)[0] in ALL
    if not people or re.search(r"\b(?:and|or|with|who)\b", rest):
        return None
    said = f"the {text}" if first == "staff" else text
    return as_clause(said) or (Own(form=Form.CLAUSE, text=said) if rest in ALONE_VERBS else None)


def _clause_or_thing(text: str) -> Own | None:
    article = "a" if " and " in text or " no " in text or " with " in text or OF_A_KIND.match(text) else "the"
    said = as_thing(article)(text)
    return said or (None if text.split(maxsplit=1)[0].lower() in DONE else as_clause(text))


def _series(text: str) -> str:
    """`mud, goats and children` for `mud, goats, children`."""
    parts = text.split(", ")
    if len(parts) == 2 and re.match(r"(?:whole|same|only|entire) ", parts[1]):  # noqa: PLR2004 -- a pair
        return text
    short = len(parts) > 1 and all(part and len(part.split()) <= 2 and not part[0].isdigit() for part in parts)  # noqa: PLR2004 -- longer ones are no list
    return f"{', '.join(parts[:-1])} and {parts[-1]}" if short and " and " not in text and "not " not in text else text
