"""What a point made the candidate think of, where they could help, and why they want the job."""

import re

from afterword.core.draft.clause import Shape, is_gerund, shape_of, words_of
from afterword.core.draft.grammar.sentence import doing, thing
from afterword.core.draft.grammar.verb_forms import DOING
from afterword.core.draft.lexicon import (
    DETERMINERS,
    NOMINAL_ING,
    PREPOSITIONS,
    is_plural,
)
from afterword.core.draft.own import Form, Own, addressed, as_my_clause
from afterword.core.draft.own_pieces import sure, sure_doing
from afterword.core.draft.perspective import Cast
from afterword.core.draft.reported import UNCERTAIN
from afterword.core.draft.telegram import with_article
from afterword.core.draft.topic import as_topic
from afterword.core.draft.unfit import Unfit
from afterword.core.draft.verbs import BASES
from afterword.core.draft.wordlist import words

EMPTY = words(
    "cool nice great good lovely interesting love wow amazing ok fine yes yay brilliant it this that so very really"
)
REMINDED = re.compile(r"(?i)^(?:it |which |that |this )?(reminded|reminds) me of (.+)$")
LABEL = re.compile(r"^\w+: ")
WHOSE = Unfit("does not say who or what; begin it with “I …” or “It …”")
OF_A_KIND = re.compile(r"^\S+(?: \S+)? (?:where|that|who|which|with) ")
"""One of a kind that is described: it is not the one they have, and so has "a"."""
SETTING = re.compile(r"(?i)(?:on|at|in|during|as|when|while|after|before|for) [^,;:]{3,60}?,? (?:I|we) [a-z]")


def thought(text: str, cast: Cast) -> Own | Unfit:
    """What a point made the candidate think of."""
    return sure(_thought(text, cast), _of_others(text, cast), bare="the", forms=(Form.CLAUSE, Form.DOING, Form.THING))


def offer(text: str, cast: Cast) -> Own | Unfit:
    """What the candidate could help with."""
    said = _of_others(text, cast)
    first = said.split(maxsplit=1)[0].lower()
    task = doing(said, own=True) if first in DOING and first not in NOMINAL_ING else None
    if task:
        return Own(form=Form.DOING, text=task)
    return sure(_offer(text, cast), said, bare="a", forms=(Form.TO_DO, Form.DOING, Form.THING))


FAMILY = re.compile(
    r"(?i)^((?:grandad|grandpa|gran|grandma|granny|mum|mom|dad|mother|father|brother|sister|uncle|aunt|grandfather|grandmother|cousin) (?!and\b))"
)
THEY = re.compile(r"\b(they|them)\b", re.IGNORECASE)
"""In what a point made somebody think of, these are the people it spoke of and not those it is written to."""


def _of_others(text: str, cast: Cast) -> str:
    text = FAMILY.sub(r"my \1", text)
    return addressed(THEY.sub(r"\1ǂ", text), cast).replace("ǂ", "")


def attraction(text: str, cast: Cast) -> Own | Unfit:
    """Why the candidate wants the job."""
    told = re.match(r"(?i)^that (.+)$", text)
    forms = (Form.CLAUSE,) if told else (Form.DOING, Form.TO_DO, Form.THING)
    said = with_article(addressed(told[1] if told else text, cast))
    without = re.match(r"^no (\w+) (.+)$", said)
    if without:
        be = "have been" if " since " in said else "are"
        said, forms = (
            f"there {be if is_plural(without[1]) else be.replace('have', 'has').replace('are', 'is')} {said}",
            (Form.CLAUSE,),
        )
    if not told and said.split()[0].lower() in DOING and sure_doing(said):
        return Own(form=Form.DOING, text=sure_doing(said) or said)
    described = (
        thing(said, article="a", own=True)
        if OF_A_KIND.search(said) and said.split()[0].lower() not in DETERMINERS
        else None
    )
    if described and not told and not without:
        return Own(form=Form.THING, text=described)
    return sure(UNCERTAIN if told or without else _attraction(text, cast), said, bare="a", forms=forms)


def _thought(text: str, cast: Cast) -> Own | Unfit:
    low = words_of(text.lower())
    if all(word in EMPTY for word in low):
        return Unfit("says that you liked it, not what it made you think of")
    if text.endswith("?"):
        return Unfit("is a question")
    text = _of_others(text, cast)
    reminded = REMINDED.match(text)
    if reminded:
        return Own(form=Form.CLAUSE, text=f"it {reminded[1].lower()} me of {reminded[2]}")
    text = re.sub(r"(?i)^(?:just )?(?:like|similar to|(?:the )?same as)\s+(?=\S)", "", text)
    if SETTING.match(text):
        return Own(form=Form.CLAUSE, text=text)
    if re.match(r"(?i)(?:could|can|should|might|maybe|wonder|perhaps|sounds|makes|seems|looks|feels)\b", text):
        return WHOSE
    text = re.sub(r"(?i)^(?:made me think|makes me think|thought) (?:of|about)\s+", "", text)
    clause = as_my_clause(text)
    if clause or shape_of(text) is Shape.CLAUSE:
        return Own(form=Form.CLAUSE, text=clause or text)
    if shape_of(text) in (Shape.NOUN, Shape.GERUND, Shape.QUESTION):
        return Own(form=Form.THING, text=text)
    return UNCERTAIN


def _offer(text: str, cast: Cast) -> Own | Unfit:
    text = _of_others(text, cast)
    text = re.sub(r"(?i)^(?:i (?:could|can|would) (?:help (?:with|to)?\s*)|help (?:with|to)?\s*|with\s+)", "", text)
    low = words_of(text.lower())
    if not low:
        return UNCERTAIN
    if low[0] == "i":
        return Own(form=Form.CLAUSE, text="I" + text[1:])
    if low[0] in ("by", "through"):
        return Own(form=Form.LISTED, text=text)
    if low[0] == "to" and len(low) > 1:
        return Own(form=Form.TO_DO, text=text[3:])
    if low[0] in BASES and len(low) > 1 and (low[1] in DETERMINERS | PREPOSITIONS or is_plural(low[1])):
        return Own(form=Form.TO_DO, text=text[0].lower() + text[1:])
    if is_gerund(low):
        return Own(form=Form.DOING, text=text[0].lower() + text[1:])
    return Own(form=Form.THING, text=as_topic(text)) if shape_of(text) is Shape.NOUN else UNCERTAIN


def _series(text: str) -> str:
    """`mud, goats and children` for `mud, goats, children`."""
    parts = text.split(", ")
    short = len(parts) > 1 and all(part and len(part.split()) <= 2 and not part[0].isdigit() for part in parts)  # noqa: PLR2004 -- longer ones are no list
    return f"{', '.join(parts[:-1])} and {parts[-1]}" if short and " and " not in text and "not " not in text else text


FEELINGS = words("love like want enjoy admire believe care")


def _attraction(text: str, cast: Cast) -> Own | Unfit:
    text = re.sub(r"(?i)^that\s+", "", text)
    text = addressed(LABEL.sub("", text) if not text.lower().startswith("enthusiasm:") else "", cast) or ""
    if not text or text.endswith("?"):
        return UNCERTAIN
    text = _series(text)
    low = words_of(text.lower())
    if not low:
        return UNCERTAIN
    if low[0] == "to" and len(low) > 1 and low[1] in BASES:
        return Own(form=Form.TO_DO, text=text[3:])
    if low[0] in FEELINGS and len(low) > 1:
        return Own(form=Form.CLAUSE, text=f"I {text[0].lower()}{text[1:]}")
    if (
        low[0] in BASES
        and low[0] not in ("close", "open")
        and len(low) > 1
        and (low[1] in DETERMINERS | PREPOSITIONS or low[0] in ("learn", "work", "join", "build", "help", "teach"))
    ):
        return Own(form=Form.TO_DO, text=text[0].lower() + text[1:])
    shape = shape_of(text)
    if shape is Shape.CLAUSE:
        return Own(form=Form.CLAUSE, text="I" + text[1:] if low[0] == "i" else text)
    if shape in (Shape.NOUN, Shape.GERUND, Shape.QUESTION):
        return Own(form=Form.DOING if shape is Shape.GERUND else Form.THING, text=as_topic(text))
    return UNCERTAIN
