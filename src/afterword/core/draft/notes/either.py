"""What may be a clause as well as a thing: "the sleeves of the new coat pull at the back", "crew changes at night".

One word of such a note is a noun and a verb. Which of the two it is cannot be seen from the words, so the note is told
where either may stand.
"""

from afterword.core.draft.notes.grammar.closed import DETERMINERS
from afterword.core.draft.notes.grammar.parts import Word, word
from afterword.core.draft.notes.grammar.sentence import clause, number_of, thing
from afterword.core.draft.notes.grammar.things import GROUPS
from afterword.core.draft.notes.grammar.verb_classes import ALONE
from afterword.core.draft.notes.grammar.verb_forms import base_of
from afterword.core.draft.notes.written_out.reading import is_clause
from afterword.core.draft.wordlist import words

SELDOM_A_NOUN = words("live run end start work leave stand lie die come go want need trip pay")
"""Verbs whose third person is seldom something there are several of."""
GOES_WITH_VERBS = words("up down out off away back apart")
DIRECTIONS = words("into onto towards toward across through")
"""Where something moves to: behind a word in -s, that may be what moves it."""
NOUN, VERB = ("n1", "nm", "npl"), ("v0", "vs")
NAMING = words("sports sales accounts systems operations goods arms news savings customs works events benefits")
"""Plurals that stand before another noun: "the sales team"."""
OF_A_SUBJECT = 3
"""Words from which a subject has more than its article and its noun: "the van racks"."""
OFTEN = words("every each")


def either(text: str, *, is_told: bool) -> str:
    """The words with the articles a thing has, or nothing where they are surely a clause or surely none.

    `is_told` says that a "said" stands before them, behind which several things without an article do something.
    """
    named = thing(text)
    if named is None or not _has_a_doubtful_verb(text, is_written_out=is_clause(text)):
        return ""
    first = word(text.split(maxsplit=1)[0], first=False)
    if first.low in DETERMINERS:
        return named
    if first.low in GROUPS:
        return text
    return named if not (is_told and first.may_be("npl")) and clause(text) else ""


def _has_a_doubtful_verb(text: str, *, is_written_out: bool) -> bool:
    """Whether it has one; in a clause that is written out, only one that asks for an object and has none."""
    parts = text.split()
    tokens = [word(part, first=False) for part in parts]
    for place in range(1, len(parts) - 1):
        before, token, following = tokens[place - 1 : place + 2]
        number = "e" if before.low in GROUPS else number_of(" ".join(parts[:place]))
        if is_written_out and not (_lacks_its_object(token, following) and before.may_be(*NOUN)):
            continue
        if _is_doubtful(before, token, following, place) and _agrees(token, number):
            return True
    return False


def _lacks_its_object(token: Word, following: Word) -> bool:
    """`the boiler checks every spring`."""
    return token.may_be("vs") and base_of(token.low) not in ALONE and following.low in OFTEN


def _is_doubtful(before: Word, token: Word, following: Word, place: int) -> bool:
    """Whether a word behind a noun may be a noun as well as the verb."""
    if not before.may_be(*NOUN) or following.low in GOES_WITH_VERBS or following.may_be("sub", *NOUN):
        return False
    if token.may_be("npl") and following.low in DIRECTIONS:
        return True
    if token.may_be(*VERB):
        return token.may_be(*NOUN) and base_of(token.low) not in SELDOM_A_NOUN
    several = before.may_be("npl") and not before.may_be("n1", "nm", "name") and before.low not in NAMING
    return several and place >= OF_A_SUBJECT and token.may_be("n1", "unknown") and following.may_be("prep")


def _agrees(token: Word, number: str) -> bool:
    """`the sleeves … pull`, `the deck cracks`."""
    return number == "e" or number == ("s" if token.low.endswith("s") else "p")
