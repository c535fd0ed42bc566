"""The candidate's own notes, as far as they are certain: the longest beginning that can be read, and what stands behind it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from afterword.core.draft.notes.adverbs import in_place, led_by, with_adverb, without_too
from afterword.core.draft.notes.experience import LASTING
from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.proper import LANGUAGES
from afterword.core.draft.notes.grammar.sentence import clause, doing, question, thing, to_do
from afterword.core.draft.notes.hanging import hangs, names_somebody
from afterword.core.draft.notes.no_tasks import is_compound
from afterword.core.draft.notes.outcomes import how_far, is_of_a_thing, told_of
from afterword.core.draft.notes.own_additions import Reading, lacks_its_object, with_rest
from afterword.core.draft.notes.own_clauses import DATED, DEED, quality, said_of_self, state_of_mine
from afterword.core.draft.notes.papers import is_paper, known, of_one_paper
from afterword.core.draft.notes.pieces import beginnings, pieces_of, turns
from afterword.core.draft.notes.reported import UNCERTAIN
from afterword.core.draft.notes.sound import stands
from afterword.core.draft.notes.tenses import lasting
from afterword.core.draft.notes.unfit import Unfit
from afterword.core.draft.own import Form, Own
from afterword.core.draft.phrasing import listed
from afterword.core.draft.wordlist import words


def own_note(text: str, readings: Sequence[Reading], *, mine: bool = False) -> Own | Unfit:
    """The longest beginning that one of the readings understands, with what can stand behind it.

    `mine` says that a bare thing in it is the candidate's own.
    """
    if (end := UNDERSTOOD.search(text)) and isinstance(said := own_note(text[: end.start()], readings, mine=mine), Own):
        is_left_open = end[0].startswith((" who ", " that ")) and not said.text.startswith(("I ", "we "))
        is_short = said.dropped or said.further or is_left_open
        return UNCERTAIN if is_short else replace(said, text=said.text + end[0])
    for head, rest in beginnings(text):
        for reading in readings:
            read = reading(head)
            whole = with_rest(read, reading, head, rest, mine=mine) if read else None
            whole = _with_fact(whole) if whole and not mine else whole
            for found in (whole, read and replace(read, dropped=", ".join(rest))):
                if (
                    found
                    and not (turns(found.dropped) or _points_at_what_is_left_out(found))
                    and stands(found.form, found.text)
                ):
                    return found
    return UNCERTAIN


def _with_fact(own: Own) -> Own:
    """The same with what it rests on behind it: "I could help with grading by eye. I did it for nine years."."""
    if own.form is Form.CLAUSE or own.further or not own.dropped or turns(own.dropped):
        return own
    pieces = pieces_of(own.dropped)
    for place in range(len(pieces)):
        fact = fact_about(named(own), ", ".join(pieces[place:]))
        if fact and not fact.further:
            return replace(own, further=fact.text, dropped=", ".join(filter(None, (*pieces[:place], fact.dropped))))
    return own


def named(own: Own) -> str:
    """What an "it" or a "they" would speak of: something to be done is one thing, however many it is done to."""
    return own.text if own.form is Form.THING or " not " in own.text else "this"


def fact_about(thing: str, text: str) -> Own | None:
    """What is said of a thing or a doing, or of the candidate beside it, with what can stand behind that."""
    found = own_note(text, (partial(_fact, thing),))
    return found if isinstance(found, Own) else None


def _fact(thing: str, text: str) -> Own | None:
    """A clause about the thing or the doing before it, or about the candidate."""
    if " " not in text or is_of_a_thing(text):
        return _clause(told_of(thing, text))
    return _clause(how_far(text)) or (None if lacks_its_object(text) else as_clause(text))


DOES = re.compile(r"\bdo (?!an? |the |my |our |some |it |that )")
ARTICLE = re.compile(r"\bdo (?:an?|the) ")
REFERENCES = re.compile(r"(?:\w+ )?references? from ")
BEING = re.compile(r"being (?!(?:able|the first|asked|told|given|allowed)\b)")
THE_ONE = re.compile(r"the (?:[a-z]+ )?(?:one|person) (?:who|that|people|they|everyone|everybody)\b")
QUALIFIED = re.compile(
    r"(?:licensed|certified|qualified|insured|accredited|cleared|vetted|chartered) (?:for|to|in|as|on|with|by) "
)
UNDERSTOOD = re.compile(
    r",? and (?:so|neither) (?:am|do|did|have|was|can) I$| (?:because|when|if|unless|where) (?:it|they|you|we|I) (?:want|need|have|like|ask)s? to$"
    r"| (?:it|they|you) (?:says?|said) (?:it|they|you) (?:will|would|do|does)$| (?:who|that) (?:does|do|did|has|would)$| (?:whatever the weather|come rain or shine)$"
    r"|, (?:like|as) (?:we|I) (?:did|do|had|have)(?: it)?(?: (?:at|in|on|for) [A-Z\w' -]+)?$",
    re.IGNORECASE,
)
"""An end whose verb is left to be understood: "and so did I", "because it wants to"."""
POINTS = re.compile(r" (?:this|that|these|those)$")


def _points_at_what_is_left_out(own: Own) -> bool:
    """`my thesis was on exactly this`, without what it was on."""
    return bool(own.dropped) and POINTS.search(own.text) is not None


# -- the ways to read one ----------------------------------------------------------------------------------------------


def as_clause(text: str) -> Own | None:
    """A clause, with the "I", "I have" or "I am" it lacks."""
    return _clause(said_of_self(text))


def as_my_clause(text: str) -> Own | None:
    """The same, or how the candidate or something of theirs is."""
    how, told = led_by(text)
    if how and (found := as_my_clause(told)) and (whole := with_adverb(found.text, how)):
        return replace(found, text=whole)
    told, too = without_too(text)
    if too:
        found = as_my_clause(told)
        return replace(found, text=found.text + too) if found else None
    text = _as_being(in_place(text))
    said = known(text)
    if not said and (is_paper(text) or LASTING.match(text) or REFERENCES.match(text)):
        return None
    return as_activity(text, said or quality(text) or said_of_self(text, mine=True) or state_of_mine(text)) or as_like(
        text
    )


def as_activity(text: str, said: str | None) -> Own | None:
    """`I do wheel building`, which is an activity where it has no article in the note."""
    bare = DOES.search(text)
    return _clause(said and bare and ARTICLE.sub(bare[0], said, count=1) if bare else said)


def _as_being(text: str) -> str:
    """`I am from the village` for "being from the village", `I am the one who …` for "the one who …"."""
    if BEING.match(text) and not clause(text, own=True):
        return f"I am {text.removeprefix('being ')}"
    if QUALIFIED.match(text) and DATED.search(text):
        return f"I was {text}"
    return f"I am {text}" if THE_ONE.match(text) or QUALIFIED.match(text) else text


def _clause(text: str | None) -> Own | None:
    return Own(form=Form.CLAUSE, text=lasting(text)) if text else None


def as_like(text: str) -> Own | None:
    """What the candidate is like, "I am" left out: "good with figures and with people", "not the loudest"."""
    first, following = (word(part, first=False) for part in [*text.split(), "."][:2])
    like = first.may_be("adj") and not first.may_be("n1", "nm", "npl", "v0") and following.may_be("prep", "conj", "sub")
    like = like and first.low not in ("same", "similar")
    found = clause(f"I am {text}", own=True) if like or first.low == "not" else _two_qualities(text)
    return Own(form=Form.CLAUSE, text=found) if found else None


def _two_qualities(text: str) -> str | None:
    """`hardworking and honest`, where the second can be nothing but a quality."""
    one, _, other = text.partition(" and ")
    both = other and " " not in one + other and word(other, first=False).parts == frozenset({"adj"})
    return f"I am {text}" if both and word(one, first=False).may_be("adj", "unknown_ing", "vn") else None


def as_thing(article: str) -> Reading:
    """A thing with this article where it is one and has none: "a", "the"."""

    def read(text: str) -> Own | None:
        found = thing(text, article=article, own=True) or question(text)
        return Own(form=Form.THING, text=found) if found else None

    return read


def as_my_thing(text: str, *, alone: bool = False) -> Own | None:
    """A thing of the candidate's; a bare word says enough only where what they bring is asked."""
    if (
        text.split(maxsplit=1)[0] in WHAT_I_DO
        or SCHOOL_YEARS.search(text)
        or text.startswith(("no ", "part time", "full time"))
        or _is_name_only(text)
        or DEED.match(text)
        or not (alone or " " in text or not text.islower())
    ):
        return None
    found = thing(re.sub(r"^got ", "", text), article="my", own=True)
    if found is None or hangs(found) or names_somebody(found):
        return None
    found = of_one_paper(found)
    return Own(form=Form.THING, text=found if OWNED.match(found) else f"my {found}")


def _is_name_only(text: str) -> bool:
    """Whether it names nothing but programs or makes, of which "my" says nothing; a language is somebody's."""
    return bool(NAMES.match(text)) and text.rsplit(maxsplit=1)[-1].lower() not in LANGUAGES


WHAT_I_DO = words("hold speak know have write teach prefer enjoy love bring drive play sing bake sew weld")
"""What begins something said of oneself, and names no thing: "hold boiler certificate"."""
SCHOOL_YEARS = re.compile(r"\w (?<!\bin )(?:junior|senior|sophomore|freshman|final) (?:(?:and|or) \w+ )?years?$")
"""When it was, left hanging behind what it was."""
NAMES = re.compile(r"(?:my )?[A-Z][a-z]+(?:(?:,| and|, and) [A-Z][a-z]+)*$")
"""Programs and makes, of which "my" says nothing: "Sage and Xero"."""
OWNED = re.compile(
    r"(?:the|a|an|my|your|his|her|their|our|its|this|that|these|those|no|some|all|any|every|each|[\w-]+'s)\b"
)


COUNTED = re.compile(
    r"\d|(?:no|zero|many|more|less|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)\b"
)
"""What is a number of something, and no quality."""


def things_listed(text: str) -> Own | None:
    """`quick hands and a tidy mind` for two or three things between commas."""
    pieces = pieces_of(text)
    found = [thing(piece, article="a", own=True) for piece in pieces]
    short = all(len(piece.split()) <= 3 and not COUNTED.match(piece) for piece in pieces)  # noqa: PLR2004 -- longer ones are no list
    if not (short and 2 <= len(found) <= 3 and all(found)):  # noqa: PLR2004 -- one is no list, four are an inventory
        return None
    return Own(form=Form.THING, text=listed(tuple(filter(None, found))))


BEFORE_DOING = words("double pre re cross dry over under mystery spot batch co hot")
"""What may stand before a doing and is part of it: "double checking the doses"."""


def as_doing(text: str, *, added: int = 0) -> Own | None:
    """A doing whose first word cannot as well describe the next ("mending bar" may be a bar); `added` words lead it."""
    lead, _, rest = text.partition(" ")
    if lead in BEFORE_DOING and (done := doing(rest, own=True)):
        return Own(form=Form.DOING, text=f"{lead} {done}")
    found = doing(text, own=True)
    return Own(form=Form.DOING, text=found) if found and (added or found.split()[:2] == text.split()[:2]) else None


def as_task(text: str) -> Own | None:
    """What is to be done, unless its first word may as well be a thing."""
    first, following = (word(part, first=True) for part in [*text.split(), "."][:2])
    compound = is_compound(first, following) and "myself" not in text
    found = to_do(text, own=True) if " " in text and not compound else None
    return Own(form=Form.TO_DO, text=found) if found and found.split()[:2] == text.split()[:2] else None
