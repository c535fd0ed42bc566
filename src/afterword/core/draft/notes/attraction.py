"""Why the candidate wants the job."""

import re

from afterword.core.draft.notes.addressed import addressed
from afterword.core.draft.notes.adverbs import in_place
from afterword.core.draft.notes.beside import DONE_WELL, of_both
from afterword.core.draft.notes.grammar.doubts import is_person
from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.sentence import clause, number_of, participle, thing, to_do
from afterword.core.draft.notes.grammar.verb_forms import ALL, DONE, THIRDS
from afterword.core.draft.notes.mine import (
    as_clause,
    as_doing,
    as_thing,
    own_note,
)
from afterword.core.draft.notes.own_clauses import OF_A_KIND
from afterword.core.draft.notes.perspective import Cast
from afterword.core.draft.notes.pieces import in_one_sentence
from afterword.core.draft.notes.reported import UNCERTAIN
from afterword.core.draft.notes.thoughts import not_doing
from afterword.core.draft.notes.unfit import Unfit
from afterword.core.draft.own import Form, Own
from afterword.core.draft.wordlist import words

LABEL = re.compile(r"^\w+: ")
EACH = re.compile(r"(?:every|each|no two) \w+ ")
FEELINGS = words("love like want enjoy admire believe care")
JOINING = words("learn work join build help teach")
COUNTED = re.compile(r"^([^,]+), (?=\d+ \w+$)")


def attraction(text: str, cast: Cast) -> Own | Unfit:
    """Why the candidate wants the job."""
    text = PROPER.sub(r"a \g<0>", BECAUSE_OF.sub("", FILLER.sub("", in_one_sentence(text))))
    told = THAT.match(text)
    if text.endswith("?") or IN_ORDER.match(text) or (LABEL.match(text) and not told):
        return UNCERTAIN
    said = in_place(_as_theirs(told[1] if told else text, cast))
    said = SINCE_THEN.sub(r"\g<told> \g<since>", said)
    return own_note(said, (_treated, as_clause)) if told else own_note(_series(of_both(_own(said))), READINGS)


def _as_theirs(text: str, cast: Cast) -> str:
    """The note with what is the firm's as "your", and what it is as "you are"."""
    text = THEIRS_TOO.sub("your ", MINUTES.sub(r"\1 minutes ", text))
    said = COUNTED.sub(r"\1 with ", addressed(text, cast))
    return NOT_ONLY.sub(r"\g<first>, not only \g<to> the \g<other>", OF_THE_FIRM.sub(r"you are \g<by>-\g<how>", said))


def _own(text: str) -> str:
    """`your own prices` for "own prices"; and what would tell that little was expected is left out."""
    text = SURPRISED.sub(r"\1 ", text)
    return text if OWNED.search(text) else re.sub(r"\bown (?=\w)", "your own ", text, count=1)


FILLER = re.compile(
    r"(?i)^(?:(?:honestly|just|really|obviously|mainly|mostly|definitely|simply),? )+(?=\w+ )(?!because|that|like)|(?:,| |, )(?:honestly|really|to be honest|obviously|mainly|mostly|most of all|definitely|above all)$"
)
"""How much it is so, which the sentence it is told in says."""
PROPER = re.compile(
    r"^(?=(?:proper|real|decent|good|great|lovely|brilliant) (?P<what>(?:[a-z]+ )?(?:trade|handover|team|job|craft|apprenticeship|kitchen|workshop|library|garden|boss|rota|induction|school|crew|reason|challenge|mix|balance))(?:$|,))"
)
"""One of a kind that is praised for what it is, and not the one they have."""
BECAUSE_OF = re.compile(r"(?i)^because of ")
THAT = re.compile(r"(?i)^(?:that|because(?! of\b)) (.+)$")
IN_ORDER = re.compile(r"(?i)[\w ]+ first, [\w ]+ (?:second|last|after|later)$")
"""What comes before what, with everything else left out: "patients first, budget second"."""
MINUTES = re.compile(r"^(\w+) min (?=from |off )")
OWNED = re.compile(r"\b(?:your|my|its|their|our) own\b")
SINCE_THEN = re.compile(r"^(?P<since>since [^,]+?),? (?P<told>I (?:wanted|have wanted|loved|dreamt|dreamed|hoped) .+)$")
THEIRS_TOO = re.compile(r"(?i)\bour (?!(?:home|house|family|child|children|kids|son|daughter|village|street)\b)")
"""What will be the candidate's only once they work there."""
OF_THE_FIRM = re.compile(
    r"^(?P<by>family|owner|founder|volunteer|council|employee|worker|staff|community|member|locally|independently|privately)[- ](?P<how>owned|run|led|funded)(?=$|,)"
)
"""What the firm is, "you are" left out."""
NOT_ONLY = re.compile(
    r"^(?P<first>.* (?P<to>to|for|with|by|from) (?:the|your) [^,]+), (?:and )?not only (?!(?P=to)\b|the\b|a\b)(?P<other>[a-z]+)$"
)
"""One more of those named behind a preposition: "go back to the growers, not only sponsor"."""
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


HOW_LONG_OR_WHERE = re.compile(r"(?:,| (?:since|on|in|at|for|after|before|during) ).+$")


def _without(text: str) -> Own | None:
    """`there have been no fines since 2019`."""
    number = number_of(HOW_LONG_OR_WHERE.sub("", text)) if text.startswith("no ") else ""
    if not number:
        return None
    be = ("have been" if number == "p" else "has been") if " since " in text else "are" if number == "p" else "is"
    found = clause(f"there {be} {text}", own=True)
    return Own(form=Form.CLAUSE, text=found) if found else None


def _feeling(text: str) -> Own | None:
    """`I love the product`, `I have been coming here since I was five`."""
    if text.startswith("been "):
        return as_clause(f"I have {text}")
    return as_clause(f"I {text}") if text.split(maxsplit=1)[0] in FEELINGS else None


CHANCE = re.compile(r"^(?:(?:the|a) (?:chance|opportunity) )?to ")


def _having(text: str) -> Own | None:
    """`having my own class at last`."""
    return as_doing(f"having {text}", added=1) if text.startswith("my own ") else None


def _chance(text: str) -> Own | None:
    """`the chance to learn slate roofs`."""
    told = CHANCE.sub("", text)
    found = to_do(told, own=True)
    asked = told != text or text.split(maxsplit=1)[0] in JOINING
    return Own(form=Form.TO_DO, text=found) if found and asked else None


def _somewhere(text: str) -> Own | None:
    """`somewhere that counts quiet work`, which is a place with what it is like."""
    where, _, rest = text.partition(" ")
    found = as_thing("")(f"a place {rest}") if where == "somewhere" and rest else None
    return Own(form=Form.THING, text=f"{where} {found.text.removeprefix('a place ')}") if found else None


def _described(text: str) -> Own | None:
    """`work that keeps people in their homes`: a thing with what it does, though its name may be a verb."""
    found = WITH_WHAT_IT_DOES.match(text)
    return as_thing("")(text) if found and found["does"] in THIRDS else None


WITH_WHAT_IT_DOES = re.compile(r"\w+ (?:that|which) (?P<does>\w+)\b")


def _each(text: str) -> Own | None:
    """`every day is different`, `no two days are the same`."""
    text = re.sub(r"^(no two \w+) (the same|alike|equal)$", r"\1 are \2", text)
    found = clause(text, telegram=True) if EACH.match(text) else None
    return Own(form=Form.CLAUSE, text=found) if found else None


ALONE_VERBS = words("stay talk laugh care listen help read eat sing")
OUT_AND_ABOUT = words("outside outdoors indoors inside out up")


def _people_so(text: str) -> Own | None:
    """`the children are outside and muddy, not doing worksheets`."""
    first, _, rest = text.partition(" ")
    if not rest or not is_person(word(first, first=False)) or clause(text.split(",", maxsplit=1)[0]):
        return None
    how = word(rest.split(maxsplit=1)[0].strip(","), first=False)
    placed = how.low in OUT_AND_ABOUT or (how.may_be("adj") and not how.may_be("v0", "n1", "nm", "npl", "prep", "det"))
    said = f"the {first} are {rest}"
    return Own(form=Form.CLAUSE, text=said) if placed and clause(said) else None


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


def _treated(text: str) -> Own | None:
    """`mothers are listened to`: how people are treated, the preposition left at its end."""
    found = TREATED_SO.match(text)
    number = number_of(found["who"]) if found else ""
    fits = found and number and (number == "p") == (found["be"] in ("are", "get"))
    return Own(form=Form.CLAUSE, text=text) if found and fits and found["done"] in DONE else None


TREATED_SO = re.compile(
    r"(?P<who>(?:the |your |my )?[\w' -]+?) (?P<be>is|are|gets?) (?:(?:really|always|actually|properly) )?(?P<done>[a-z]+) (?:to|after|for|on)$"
)


def not_thing(text: str) -> Own | None:
    """`lime, not gypsum`."""
    found = AND_NOT.match(text)
    both = [_kind(part) for part in found.groups()] if found else []
    return Own(form=Form.THING, text=", not ".join(part for part in both if part)) if both and all(both) else None


AND_NOT = re.compile(r"^((?!the |your |our |their )[a-z][\w'-]*(?: [\w'-]+)?),? not ([a-z][\w'-]*(?: [\w'-]+)?)$")


def _kind(text: str) -> str | None:
    """A kind of thing, as it is written; a word in no list is one where it stands for itself."""
    first = word(text, first=False)
    bare = " " not in text and first.may_be("nm", "npl", "unknown") and len(text) >= len("clay")
    return text if bare or thing(text, article="-") == text else None


def _series(text: str) -> str:
    """`mud, goats and children` for `mud, goats, children`."""
    parts = text.split(", ")
    if len(parts) == 2 and (re.match(r"(?:whole|same|only|entire) ", parts[1]) or DONE_WELL.match(parts[1])):  # noqa: PLR2004 -- a pair
        return text
    if len(parts) == 2 and parts[1].startswith("no ") and " " in parts[0] and not parts[0].startswith("no "):  # noqa: PLR2004 -- a pair
        return f"{parts[0]} with {parts[1]}"
    short = len(parts) > 1 and all(part and len(part.split()) <= 2 and not part[0].isdigit() for part in parts)  # noqa: PLR2004 -- longer ones are no list
    return f"{', '.join(parts[:-1])} and {parts[-1]}" if short and " and " not in text and "not " not in text else text


READINGS = (
    _somewhere,
    _described,
    _each,
    _people_so,
    _without,
    _feeling,
    _chance,
    _having,
    _being,
    not_doing,
    not_thing,
    _treated,
    as_doing,
    _staying,
    _clause_or_thing,
)
"""The ways to read such a note, the most certain first."""
