"""What a pronoun is, by the words behind it: "she'd been", "her rota", "told her about"."""

from afterword.core.draft.notes.grammar.closed import AUXILIARIES, DETERMINERS, IRREGULAR_PLURALS, PREPOSITIONS
from afterword.core.draft.notes.grammar.countable import COUNT
from afterword.core.draft.notes.grammar.describing import BEFORE_VERB
from afterword.core.draft.notes.grammar.verb_forms import ALL, PASTS, THIRDS
from afterword.core.draft.wordlist import words

BESIDE = BEFORE_VERB | words("even later very so too together again twice well")
"""Adverbs that stand beside a verb and no noun."""
ENDING_IN_S = words(
    "chaos ethos atlas canvas lens gas this his as was is has does its series news always perhaps sometimes"
)


def base_form(token: str) -> str:
    """`grade` for `grades`: after "she" even an unknown word in -s is a verb."""
    if not token.endswith("s") or token.endswith(("ss", "us", "is")):
        return token
    if token.endswith("ies"):
        return token[:-3] + "y"
    return token[:-2] if token.endswith(("sses", "shes", "ches", "xes", "zzes")) else token[:-1]


ONLY_PARTICIPLES = words("been done gone seen taken given written")


def is_participle(rest: list[str]) -> bool:
    """Whether a participle follows, so that the "'d" before it was "had"."""
    following = next((token.lower() for token in rest if not token.isspace() and token.lower() not in BESIDE), "")
    return (following in PASTS and following not in ALL) or following in ONLY_PARTICIPLES


BEHIND_AN_OBJECT = PREPOSITIONS | AUXILIARIES | BESIDE | words("how why what and")
"""What follows "her" where it is no owner."""


BEHIND_A_VERB = DETERMINERS | PREPOSITIONS | BESIDE


def goes_on(rest: list[str]) -> bool:
    """Whether what follows shows a verb: an object, a place, a measure."""
    following = next((token.lower() for token in rest if not token.isspace()), "")
    return following in BEHIND_A_VERB or following[:1].isdigit()


def ends_here(rest: list[str]) -> bool:
    """Whether nothing follows that "her" could own."""
    following = [token.lower() for token in rest if not token.isspace()]
    return not following or not following[0][0].isalpha() or following[0] in BEHIND_AN_OBJECT


def is_plural(word: str) -> bool:
    """Whether a noun looks plural."""
    low = word.lower()
    if (word.isupper() and len(word) > 1) or (low in THIRDS and low[:-1] not in COUNT):
        return False
    return low in IRREGULAR_PLURALS or (
        low.endswith("s") and low not in ENDING_IN_S and not low.endswith(("ss", "us", "is", "'s"))
    )
