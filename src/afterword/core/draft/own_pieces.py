"""The candidate's own notes, as far as they are certain: whole, or the longest beginning and what belongs to it."""

import re
from dataclasses import replace

from afterword.core.draft.grammar.describing import ADJECTIVES
from afterword.core.draft.grammar.sentence import (
    clause,
    doing,
    participle,
    qualities,
    question,
    thing,
    to_do,
    with_subject,
)
from afterword.core.draft.grammar.verb_forms import PASTS
from afterword.core.draft.lexicon import LANGUAGES
from afterword.core.draft.own import Form, Own
from afterword.core.draft.phrasing import listed
from afterword.core.draft.pieces import beginnings, pieces_of
from afterword.core.draft.reported import UNCERTAIN
from afterword.core.draft.unfit import Unfit

HELD = re.compile(
    r"^(?:I have |have |my )?(?P<thing>.+?) (?P<verb>finished|passed|completed|renewed|done|updated|gained|taken) (?P<when>(?:in|on|last|this) .+|20\d\d)$",
    re.IGNORECASE,
)
LATER = re.compile(
    r"^(?P<verb>finished|passed|completed|renewed|updated|gained|(?:done|used|tried|built|run)(?= at| for| with| by)) (?P<rest>.+)$",
    re.IGNORECASE,
)
LEVEL = re.compile(
    r"^(?:my )?(?P<language>[A-Z][a-z]+) (?:(?P<native>native)|(?P<level>good|fluent|basic|conversational|rusty)|(?:at |to |level )?(?P<grade>[ABC][12]))(?: level)?$"
)
WORDS_OF = re.compile(r"^(?:I have |have |my )?(?:a )?few words of (?P<language>[A-Z][a-z]+)$")
SINCE = re.compile(r"^my [A-Z][\w ]* since ")
THING_DID = re.compile(
    r"(?!(?:I|we|my|our|it|they|you|the) )(?:\S+ ){1,3}(?:passed|finished|completed|cleared|renewed|done) (?!in |on |last )",
    re.IGNORECASE,
)
"""A paper before what the candidate did with it: it passed nothing itself."""
BOTH = re.compile(r"^(?:my )?(?P<languages>[A-Z][a-z]+(?: and [A-Z][a-z]+)?) speaker$")
SIGNED = re.compile(r"^(?:my )?(?P<thing>.+?) signed off(?: (?P<when>(?:in|on|last|this) .+))?$", re.IGNORECASE)


def checked_own(own: Own, *, bare: str) -> Own | None:
    """An own note with the articles it lacks, or None when it is not certain."""
    match own.form:
        case Form.CLAUSE:
            text = clause(own.text, own=True)
        case Form.THING if SINCE.search(own.text):
            text = None
        case Form.THING:
            text = thing(own.text, article=bare, own=True) or question(own.text)
        case Form.DOING:
            text = sure_doing(own.text)
        case Form.TO_DO:
            text = to_do(own.text, own=True)
        case Form.CORRECTION:
            text = clause(own.text, own=True) or to_do(own.text, own=True)
        case _:
            means = re.match(r"(?i)^(?:by|through) (.+)$", own.text)
            text = own.text if means and doing(means[1], own=True) else None
    return replace(own, text=text) if text else None


def sure_doing(text: str) -> str | None:
    """A doing whose first word cannot as well describe the next ("mending bar" may be a bar)."""
    found = doing(text, own=True)
    return found if found and found.split()[:2] == text.split()[:2] else None


def own_by_pieces(text: str, *, bare: str, forms: tuple[Form, ...]) -> Own | None:
    """An own note from the longest beginning that is certain."""
    for head, rest in beginnings(text):
        for form in forms:
            found = _as(form, head, bare)
            if found:
                return _with_own_rest(Own(form=form, text=found), rest)
    return None


def things_listed(text: str) -> Own | None:
    """`quick hands and a tidy mind` for two or three things between commas."""
    pieces = pieces_of(text)
    found = [thing(piece, article="a", own=True) for piece in pieces]
    short = all(len(piece.split()) <= 3 and not re.match(r"\d|(?:no|zero|many|more|less)\b", piece) for piece in pieces)  # noqa: PLR2004 -- longer ones are no list
    if not (short and 2 <= len(found) <= 3 and all(found)):  # noqa: PLR2004 -- one is no list, four are an inventory
        return None
    return Own(form=Form.THING, text=listed(tuple(filter(None, found))))


def _as(form: Form, text: str, bare: str) -> str | None:
    match form:
        case Form.CLAUSE:
            return my_clause(text, mine=bare == "my")
        case Form.THING:
            says_enough = (len(text.split()) > 1 or bare != "my") and not SINCE.search(f"my {text}")
            return thing(text, article=bare, own=True) if says_enough else None
        case Form.DOING:
            return sure_doing(text)
        case _:
            found = to_do(text, own=True)
            return found if found and found.split()[:2] == text.split()[:2] else None


def my_clause(text: str, *, mine: bool) -> str | None:
    """A clause about the candidate: with the "I", the "am" or the "my … is" that was left out; `mine` allows the last."""
    if mine and (spoken := _language(text)):
        return spoken
    held = HELD.match(text) if mine else None
    if held and (owned := thing(held["thing"], article="my", own=True)):
        when = held["when"] if not held["when"][0].isdigit() else f"in {held['when']}"
        return f"I {_past(held['verb'])} {owned} {when}"
    signed = SIGNED.match(text) if mine else None
    if signed and signed["when"]:
        owned = thing(signed["thing"], article="my", own=True)
        return f"I had {owned} signed off {signed['when']}" if owned else None
    if signed and (owned := thing(signed["thing"], article="-", own=True)):
        return f"I am signed off for {owned}"
    if THING_DID.match(text):
        return None
    found = with_subject(text, "I", own=True) or clause(text, own=True, telegram=mine)
    if found or not mine:
        return found
    quality = qualities(text) if text[0].islower() else None
    return f"I am {quality}" if quality else None


def _language(text: str) -> str:
    """How well the candidate speaks a language."""
    both = BOTH.match(text)
    if both and all(name.lower() in LANGUAGES for name in both["languages"].split(" and ")):
        return f"I speak {both['languages']}"
    few, level = WORDS_OF.match(text), LEVEL.match(text)
    if few:
        return f"I speak a few words of {few['language']}"
    if level is None or level["language"].lower() not in LANGUAGES:
        return ""
    if level["native"]:
        return f"I am a native speaker of {level['language']}"
    return f"my {level['language']} is {level['level'] or 'at ' + level['grade']}"


def _past(participle_: str) -> str:
    return {"done": "did", "taken": "took", "run": "ran"}.get(participle_.lower(), participle_.lower())


def _with_own_rest(own: Own, rest: list[str]) -> Own:
    """The note with a second clause of the candidate's behind it, where there is one."""
    if not rest:
        return own
    dropped = ", ".join(rest[1:])
    later = LATER.match(rest[0])
    if later and own.form in (Form.THING, Form.DOING) and participle(rest[0]):
        text = f"{own.text}, which I {_past(later['verb']) if _is_dated(later['rest']) else 'have ' + later['verb'].lower()} {later['rest']}"
        return replace(own, text=text, dropped=dropped)
    mine = own.form is not Form.CLAUSE or own.text.startswith("I ")
    second = (with_subject(rest[0], "I", own=True) if mine else None) or clause(rest[0], own=True)
    if second and own.form is not Form.CLAUSE and second.startswith(("I ", "we ")):
        return replace(own, further=second, dropped=dropped)
    if second and own.form is Form.CLAUSE:
        return replace(own, text=f"{own.text}, and {second}", dropped=dropped)
    counted = re.match(r"^(?:\d+|one|two|three|four|five|six|seven|eight|nine|no|zero)\b", rest[0])
    with_ = thing(rest[0], article="a", own=True) if counted and own.form in (Form.CLAUSE, Form.THING) else None
    if with_ and re.match(r"I am |a |an ", own.text):
        return replace(
            own,
            text=f"{own.text}, with {with_}" if own.form is Form.CLAUSE else f"{own.text} with {with_}",
            dropped=dropped,
        )
    return replace(own, dropped=", ".join(rest))


def _is_dated(text: str) -> bool:
    return bool(re.match(r"(?:in [A-Z]|in \d|last |this |on )", text))


SINCE_A_YEAR = re.compile(r"^((?:my )?[A-Z]{2,}\w*) (20\d\d)$")


def _did(text: str) -> Own | None:
    """`I qualified …`, where the first word could describe a thing but a name or a number follows."""
    first, *rest = text.split()
    past = first in PASTS and first not in ADJECTIVES and rest and (rest[0][0].isupper() or rest[0][0].isdigit())
    did = with_subject(text, "I", own=True) if past else None
    return Own(form=Form.CLAUSE, text=did) if did else None


WHOLE = (Form.CLAUSE, Form.THING, Form.DOING, Form.TO_DO)


def sure(found: Own | Unfit, text: str, *, bare: str, forms: tuple[Form, ...]) -> Own | Unfit:
    """An own note when it is certain how it reads; otherwise its first pieces in one of these forms, or why not.

    `bare` is the article for one countable thing without one: "my", "a" or "the".
    """
    if isinstance(found, Unfit) and found is not UNCERTAIN:
        return found
    text = SINCE_A_YEAR.sub(r"\1 from \2", text)
    if isinstance(found, Own) and found.form is Form.THING:
        found = replace(found, text=SINCE_A_YEAR.sub(r"\1 from \2", found.text))
    if isinstance(found, Own) and found.form is Form.THING and (did := _did(text)):
        return did
    known = (_as_known(text) or _as_it_is(found, text)) if bare == "my" else None
    checked = checked_own(found, bare=bare) if isinstance(found, Own) else None
    if known or checked:
        return known or checked or UNCERTAIN
    again = (
        own_by_pieces(found.text, bare=bare, forms=(found.form,))
        if isinstance(found, Own) and found.form in WHOLE and (bare == "my" or found.form is Form.CLAUSE)
        else None
    )
    return again or own_by_pieces(text, bare=bare, forms=forms) or UNCERTAIN


def _as_it_is(found: Own | Unfit, text: str) -> Own | None:
    """`my ticket is valid until 2028` for a thing with how it is."""
    if not isinstance(found, Own) or found.form is not Form.THING:
        return None
    stated = clause(text.removeprefix("my "), own=True, telegram=True)
    is_so = re.search(
        r" (?:is|are) (?:still|not|always|never|now|valid|good|current|available|ready|due|complete|clean|open|free|up|in date|out of date)\b",
        stated or "",
    )
    return Own(form=Form.CLAUSE, text=stated) if stated and is_so else None


def _as_known(text: str) -> Own | None:
    """A language or a paper with what became of it, which are worded in a way of their own."""
    head, *rest = pieces_of(text)
    if not (BOTH.match(head) or WORDS_OF.match(head) or LEVEL.match(head) or HELD.match(head) or SIGNED.match(head)):
        return None
    known = my_clause(head, mine=True)
    also = _language(rest[0]) if rest else ""
    if known and also:
        return Own(form=Form.CLAUSE, text=f"{known}, and {also}", dropped=", ".join(rest[1:]))
    return _with_own_rest(Own(form=Form.CLAUSE, text=known), rest) if known else None
