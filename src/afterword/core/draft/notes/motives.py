"""What a point made the candidate think of, where they could help, and why they want the job."""

import re

from afterword.core.draft.notes.addressed import addressed
from afterword.core.draft.notes.grammar.sentence import clause, number_of, to_do
from afterword.core.draft.notes.grammar.verb_forms import PASTS
from afterword.core.draft.notes.mine import as_clause, as_doing, as_task, as_thing, own_note
from afterword.core.draft.notes.own_clauses import OF_A_KIND
from afterword.core.draft.notes.perspective import Cast
from afterword.core.draft.notes.reported import UNCERTAIN
from afterword.core.draft.notes.unfit import Unfit
from afterword.core.draft.own import CONSENT, Form, Own
from afterword.core.draft.wordlist import words

EMPTY = words(
    "cool nice great good lovely interesting love wow amazing ok fine yes yay brilliant it this that so very really"
)
REMINDED = re.compile(r"(?i)^(?:it |which |that |this )?(reminded|reminds) me of (.+)$")
LABEL = re.compile(r"^\w+: ")
HALF_SAID = Unfit("agrees to something of which a part is left out")
WHOSE = Unfit("does not say who or what; begin it with “I …” or “It …”")
FAMILY = re.compile(
    r"(?i)^((?:grandad|grandpa|gran|grandma|granny|mum|mom|dad|mother|father|brother|sister|uncle|aunt|grandfather|grandmother|cousin) (?!and\b))"
)
THEY = re.compile(r"\b(they|them)\b", re.IGNORECASE)
"""In what a point made somebody think of, these are the people it spoke of and not those it is written to."""


def _of_others(text: str, cast: Cast) -> str:
    text = FAMILY.sub(r"my \1", text)
    return addressed(THEY.sub(r"\1ǂ", text), cast).replace("ǂ", "")


def _plain_words(text: str) -> list[str]:
    return re.findall(r"[\w']+", text.lower())


# -- what it made them think of ----------------------------------------------------------------------------------------


LIKE = re.compile(
    r"(?i)^(?:just )?(?:like|similar to|(?:the )?same as|(?:made|makes) me think (?:of|about)|thought (?:of|about))\s+(?=\S)(?!that\b)"
)
VAGUE = re.compile(r"(?i)(?:could|can|should|might|maybe|wonder|perhaps|sounds|makes|seems|looks|feels|depends)\b")
EXPLAINED = re.compile(r"(?<=[a-z]): (?=[a-z\d])")
IT_DID = re.compile(
    r"(?i)(?:work|help|save|halve|fix|cost|teach)(?:e?d|s) (?:(?:well |fine |best )?for )?(?:us|me)\b|(?:taught|cost) (?:us|me)\b"
    r"|(?:saves|helps|takes|keeps|gives|stops|means) (?!(?:and|of|are|were|have|come|go|in|at|from|for)\b)"
    r"|works (?:well|better|best|fine)\b|runs on\b"
)
"""What came of something, "it" left out: "worked for us in Leeds"."""
BET = re.compile(r"(?i)^(?:i )?bet (?:that )?(?=(?:it|they|there|the)\b)")
TOO_MANY = re.compile(r"(?i)^(?P<often>(?:usually|often|always|mostly) )?(?=too (?:many|much|few) )")


AGREED = re.compile(
    r"(?i)^(?:(?:it|that|this|which) )?(?:(?P<how>suits me|works for me)|(?:(?:is|would be) )?(?P<well>fine|ok|okay|good|perfect|normal|no (?:problem|issue|bother)) (?P<with>by|with|for) me)"
    r"(?: (?:fine|well|perfectly))?(?:$|[,;] (?P<rest>.+)$)"
)
"""The candidate's yes to what was said, with "that" left out: "suits me", "fine by me"."""


def thought(text: str, cast: Cast) -> Own | Unfit:
    """What a point made the candidate think of."""
    if all(word in EMPTY for word in _plain_words(text)):
        return Unfit("says that you liked it, not what it made you think of")
    if text.endswith("?"):
        return Unfit("is a question")
    text = _of_others(re.sub(r"^[^?]*\? +", "", text), cast)
    reminded = REMINDED.match(text)
    if reminded:
        found = as_thing("the")(reminded[2])
        return Own(form=Form.CLAUSE, text=f"it {reminded[1].lower()} me of {found.text}") if found else UNCERTAIN
    text = EXPLAINED.sub(", ", text)
    text = BET.sub("my bet is that ", LIKE.sub("", text))
    if agreed := AGREED.match(text):
        return _agreed(agreed)
    if VAGUE.match(text):
        return WHOSE
    if IT_DID.match(text):
        text = f"it {text}"
    text = TOO_MANY.sub(lambda found: f"there are {(found['often'] or '').lower()}", text)
    return own_note(text, (as_clause, as_doing, _with))


def own_thought(text: str, cast: Cast) -> Own | Unfit:
    """The same of a point of which a part is left out: a yes to all of it would be a yes to something else."""
    found = thought(text, cast)
    agrees = isinstance(found, Own) and CONSENT.match(found.text)
    return HALF_SAID if agrees else found


def _agreed(found: re.Match[str]) -> Own:
    """`that suits me`, `that is fine with me`."""
    how = found["how"] or f"is {found['well']} {found['with']} me"
    return Own(form=Form.CLAUSE, text=f"that {how.lower()}", dropped=found["rest"] or "")


# -- where they could help ---------------------------------------------------------------------------------------------


def offer(text: str, cast: Cast) -> Own | Unfit:
    """What the candidate could help with."""
    said = _of_others(text, cast)
    text = HELPING.sub("", said)
    experienced = (_experienced,) if text == said else ()
    return own_note(text, (_by, *experienced, as_task, as_doing, _done_before, _with)) if text else UNCERTAIN


HELPING = re.compile(r"(?i)^(?:i (?:could|can|would) (?:help (?:with|to)?\s*)|help (?:with|to)?\s*|with\s+|to (?=\w))")
ALREADY = re.compile(
    r"(?:have (?!an? (?:look|go|chat|word|try|think|play)\b|(?:them|it)\b|(?:the|their|your) .*(?:ed|en|done|made|built)$)|had |can |know |speak (?=[A-Z])|am |happy to |glad to |willing to )"
)
WILLING = re.compile(r"(?i)(?:happy|glad|willing) ")


def _by(text: str) -> Own | None:
    """`by planning the route`."""
    means = re.match(r"(?i)^(?:by|through) (.+)$", text)
    return Own(form=Form.LISTED, text=text) if means and as_doing(means[1]) else None


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


def _with(text: str) -> Own | None:
    """A thing both know, or one of a kind."""
    return as_thing("a" if " and " in text or OF_A_KIND.match(text) else "the")(text)


# -- why they want the job ---------------------------------------------------------------------------------------------


FEELINGS = words("love like want enjoy admire believe care")
JOINING = words("learn work join build help teach")
COUNTED = re.compile(r"^([^,]+), (?=\d+ \w+$)")


def attraction(text: str, cast: Cast) -> Own | Unfit:
    """Why the candidate wants the job."""
    told = re.match(r"(?i)^that (.+)$", text)
    if text.endswith("?") or (LABEL.match(text) and not told):
        return UNCERTAIN
    said = COUNTED.sub(r"\1 with ", addressed(told[1] if told else text, cast))
    if told:
        return own_note(said, (as_clause,))
    return own_note(_series(said), (_without, _feeling, _chance, as_doing, _clause_or_thing))


def _without(text: str) -> Own | None:
    """`there have been no fines since 2019`."""
    number = number_of(re.sub(r" since .+$", "", text)) if text.startswith("no ") else ""
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


def _clause_or_thing(text: str) -> Own | None:
    article = "a" if " and " in text or " no " in text or " with " in text or OF_A_KIND.match(text) else "the"
    return as_thing(article)(text) or as_clause(text)


def _series(text: str) -> str:
    """`mud, goats and children` for `mud, goats, children`."""
    parts = text.split(", ")
    short = len(parts) > 1 and all(part and len(part.split()) <= 2 and not part[0].isdigit() for part in parts)  # noqa: PLR2004 -- longer ones are no list
    return f"{', '.join(parts[:-1])} and {parts[-1]}" if short and " and " not in text and "not " not in text else text
