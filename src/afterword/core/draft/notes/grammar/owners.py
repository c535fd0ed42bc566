"""What stands before a noun: whose it is where a jotting leaves it out ("every mechanic has own lift"), and whether it is the subject."""

from collections.abc import Sequence

from afterword.core.draft.notes.grammar.countable import COUNT
from afterword.core.draft.notes.grammar.parts import Word
from afterword.core.draft.notes.grammar.people import names_people
from afterword.core.draft.wordlist import words

POSSESSIVES = {"i": "my", "you": "your", "we": "our", "they": "their", "it": "its"}
BEFORE_OBJECT = ("prep", "pron", "be", "have", "do", "modal")
ONLY_VERBS = frozenset({"v0", "vs", "vd", "vn", "vg"})
ANYBODY = words("everybody everyone nobody")


def owner(before: Sequence[Word], *, own: bool) -> str:
    """The possessive for what the words before it name: the speaker's where they name nobody, none for somebody named."""
    if not before:
        return "my" if own else "your"
    first = before[0]
    if first.low in POSSESSIVES:
        return POSSESSIVES[first.low]
    if first.low in ANYBODY or any(token.may_be("npl") or names_people(token.low) for token in before):
        return "their"
    if first.low in ("each", "every"):
        return "its"
    return "" if first.may_be("name") else "my" if own else "your"


def opens(before: Sequence[Word]) -> bool:
    """Whether the words before a noun only describe it, so that it is the subject."""
    return not any(token.may_be(*BEFORE_OBJECT) or token.parts <= ONLY_VERBS for token in before)


def is_one_owner(token: Word) -> bool:
    """Whether somebody's is one person's and lacks its article: not "people's", "drivers'" or "everybody's"."""
    owner = token.low.removesuffix("'s").removesuffix("'")
    return token.text[0].islower() and owner in COUNT and not token.low.endswith("s'")
