"""Something the candidate did, in a frame so plain that any words may fill it: "lit the night market in Leeds".

The frame is a past form and what it was done to, then where, with what and for whom. Each of these has its article, its
number or its name, or is several or a stuff, so that nothing is missing, whatever the words in it are.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from afterword.core.draft.notes.grammar.describing import ADJECTIVES
from afterword.core.draft.notes.grammar.doubts import is_person
from afterword.core.draft.notes.grammar.parts import Word, word
from afterword.core.draft.notes.grammar.reading import TOKENS, together
from afterword.core.draft.notes.grammar.verb_forms import ALL, DONE, PASTS
from afterword.core.draft.notes.written_out.places import Places
from afterword.core.draft.wordlist import words

PRESENT_TOO = words("do set put cut run read hit let shut cast quit spread")
IRREGULAR = words("lit wove felled bore sawed sewed shore slung trod wound wrung dove clung crept sped span")
AGAIN = re.compile(r"(?:re|over|out|un|pre|under)-?(?=\w{3})")
"""What stands before a verb and makes another one that no list has: "rewound", "re-slated"."""
FIRST = ("det", "det1", "detn", "detm", "num", "poss", "name", "obj", "ord")
BARE = ("npl", "nm", "name", "unknown_ing", "vg", "day", "spell", "obj", "adv")
LONGEST = 6
"""Words of one thing; more are rather two."""
NEVER = ("pron", "modal", "be", "have", "do", "sub", "wh")
ENDS_WITH = frozenset({"up", "down", "off", "out", "over", "in", "on", "back", "through"})
ELSEWHERE = re.compile(
    r" (?:(?:at|for|with|under|in|on|to|by) (?:[A-Z\d]|my |our |the |an? |two |three |four |five |six |seven |eight |nine )|last \w+$|ago$|twice$)"
)
"""Where or for whom something can only have been done already."""

MADE_SO = words(
    "adapted adjusted assisted assorted baked balanced bottled braised brewed built canned carved chilled chopped coded coloured colored combined "
    "continued cooked cured customised customized dedicated detailed differentiated dried embroidered engraved fermented fitted folded "
    "framed fried frozen glazed graded grilled guided hidden illustrated insulated integrated joined knitted known labelled laminated "
    "layered lined linked marinated marked mashed mended molded moulded needed numbered "
    "paid paired pickled personalised personalized plated poached preserved pressed proposed pooled quilted raised recorded recycled reduced "
    "refined roasted rotated salted scheduled sealed separated signed simplified sliced smoked split spoken staffed staged staggered stained "
    "standardised standardized steamed structured supervised tagged targeted themed timed tinted toasted translated turned "
    "used varied weighted whipped wired woven written zoned"
)
"""What a thing may be made so that it is spoken of as such: "staggered breaks", "laminated cards"."""

MISHAPS = words(
    "abandoned broken cancelled canceled damaged defaulted delayed disputed expired failed forgotten lost mislaid missed missing rejected "
    "returned spoiled stolen unpaid withdrawn"
)
"""What befalls things, and is no work of anybody's: "missed deliveries"."""


def befell(text: str) -> bool:
    """Whether something befell the things named, and nobody did it to them for a purpose: "missed deliveries"."""
    first, following = (word(token, first=False) for token in [*text.split(), ".", "."][:2])
    return first.low in MISHAPS and following.may_be("n1", "nm", "npl", "adj") and not following.may_be("det", "num")


def worked_on(text: str) -> bool:
    """`handled refund claims`: a past form that describes no thing, and several of what it was done to, or much of it."""
    first, *rest = (word(token, first=False) for token in [*TOKENS.findall(text)])
    if not rest or not is_past(first.low) or first.low in ALL or first.low in MISHAPS or describes(first.low):
        return False
    *before, last = rest
    is_such = all(token.may_be("n1", "nm", "npl", "adj", "name", "vn") for token in before)
    return is_such and last.may_be("npl", "nm") and not last.may_be("v0")


def describes(low: str) -> bool:
    """Whether a past form stands before a thing to say what kind it is."""
    return low in MADE_SO or low in ADJECTIVES


@lru_cache(maxsize=256)
def is_deed(text: str) -> bool:
    """Whether the clause says what its writer did, and lacks nothing."""
    subject, _, rest = text.partition(" ")
    tokens = [word(token, first=False) for token in TOKENS.findall(together(rest))]
    if subject not in ("I", "we") or len(tokens) < 2 or any(not token.parts for token in tokens):  # noqa: PLR2004 -- a verb and what it was done to
        return False
    verb, *behind = tokens
    is_verb = verb.low in ALL or is_past(verb.low) or "-" in verb.low
    return is_verb and all(map(_is_whole, _phrases(behind))) and Places(text).is_spelt_out()


def was_done(text: str) -> bool:
    """Whether a note without its subject begins with what its writer did: "rewound 14 stators", "used wax on 40 implants"."""
    verb, _, rest = text.partition(" ")
    if not rest or not is_past(verb) or verb in ("born", "based"):
        return False
    first, following = (word(token, first=False) for token in [*rest.split(), "."][:2])
    if first.may_be("det", "det1", "detn", "num", "poss", "obj") and not first.may_be("day"):
        return True
    described = is_person(first) or is_person(following) or first.may_be("prep", "adv", "vg", "conj")
    described = described or (first.may_be("n1") and following.may_be("prep"))
    if described or ELSEWHERE.search(text) is None:
        return False
    return verb not in ADJECTIVES or re.search(r" on (?:\d|[a-z]+ty\b)", text) is not None


def is_past(low: str) -> bool:
    """`rewound`, `lit`, `reflashed`: a past form, whether or not a list has it."""
    plain = AGAIN.sub("", low, count=1)
    if any(form in PASTS or form in IRREGULAR for form in (low, plain)):
        return low not in ALL or low in PRESENT_TOO
    return low.endswith("ed") and word(low, first=False).may_be("guessed", "vn", "adj") and low not in DONE


def _phrases(tokens: list[Word]) -> Iterator[tuple[str, list[Word]]]:
    """What stands behind the verb and each preposition or "and", with the word it stands behind."""
    lead, held = "", list[Word]()
    for token in tokens:
        if token.may_be("prep", "conj") and not token.may_be("num"):
            if held or lead:
                yield lead, held
            lead, held = token.low, []
        else:
            held.append(token)
    yield lead, held


def _is_whole(phrase: tuple[str, list[Word]]) -> bool:
    lead, tokens = phrase
    if not tokens:
        return lead in ENDS_WITH or lead in ("of", "from")
    if lead == "and" and len(tokens) > 1 and is_past(tokens[0].low):
        tokens = tokens[1:]
    first, last = tokens[0], tokens[-1]
    if len(tokens) > LONGEST or any(map(_begins_a_clause, tokens)) or any(map(_is_verb, tokens[1:])):
        return False
    if first.may_be("det", "det1") and len(tokens) == 1 and not first.may_be("obj"):
        return False
    is_compound = len(tokens) > 1 and tokens[-2].may_be("n1", "nm", "name") and not last.may_be("n1")
    return first.may_be(*FIRST) or last.may_be(*BARE, "unknown", "guessed") or is_compound


def _begins_a_clause(token: Word) -> bool:
    return token.low == "," or (token.may_be(*NEVER) and not token.may_be("obj", "num", "detn", "det1"))


def _is_verb(token: Word) -> bool:
    """Whether it is a finite verb wherever it stands: "sold", "works"."""
    return token.may_be("vd", "vs") and not token.may_be("n1", "npl", "nm", "adj", "vn")
