"""A clause known by its verb alone, whatever its subject is called: "the waiting list for under-fives is nine months".

The first word that can be nothing but a finite verb has the subject before it. What stands behind it is left as it was
written; a verb in the wrong number is set right where the number of the subject is certain.
"""

import re

from afterword.core.draft.notes.as_said import FEWEST, GOES_ON, LONGEST_SUBJECT, OF_ME
from afterword.core.draft.notes.grammar.closed import AUXILIARIES, SUBJECTS
from afterword.core.draft.notes.grammar.describing import BEFORE_VERB
from afterword.core.draft.notes.grammar.doubts import LACKING
from afterword.core.draft.notes.grammar.parts import Word, is_ordinary, word
from afterword.core.draft.notes.grammar.sentence import clause
from afterword.core.draft.notes.grammar.things import GROUPS, PARTS
from afterword.core.draft.notes.grammar.verb_forms import THIRDS, third_person
from afterword.core.draft.notes.pieces import pieces_of
from afterword.core.draft.wordlist import words

AND = re.compile(r",? (and|but) (?=[a-z]+ [a-z]+ )")
DETERMINER = ("det", "det1", "detn", "detm", "num", "poss")
NOUN = ("n1", "nm", "npl", "name", "unknown")
OPENS = (*DETERMINER, *NOUN, "adj", "ord")
OBJECT = ("det", "det1", "obj", "poss")
LINKS = ("prep", "conj")
NEVER_IN_A_SUBJECT = ("sub", "wh", "be", "have", "do", "modal", "obj")
QUANTITIES = words("half most some many all both none any more a lot lots plenty")
"""Before "of" these are as many as those behind it."""
WANTS = words("want need get make give take")
"""Verbs that are seldom a noun, where an object stands behind them."""
ARGUING = words("because when if whenever unless")
FREQUENT = words("often twice daily weekly rarely sometimes")
PLURAL_OF = {"is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't", "hasn't": "haven't"}
SINGULAR_OF = {several: one for one, several in PLURAL_OF.items()}


def by_its_verb(text: str, *, is_told: bool) -> str | None:
    """The clause with the article it lacks and its verb in the right number; None where the verb is not certain.

    `is_told` says that a "said" stands before it, and so that it is a clause.
    """
    parts = text.split()
    tokens = [word(part.strip(",.()") or part, first=not place) for place, part in enumerate(parts)]
    if len(tokens) < FEWEST or '"' in text or any(token.low in OF_ME for token in tokens):
        return None
    if not all(piece.split(maxsplit=1)[0].lower() in GOES_ON for piece in pieces_of(text)[1:]):
        return None
    sure = (n for n in range(1, len(tokens) - 1) if _is_surely_verb(tokens[n], tokens[n + 1], is_told=is_told))
    place = _behind_a_name(tokens) or next(sure, 0)
    end = place - (tokens[place - 1].low in BEFORE_VERB)
    if not 0 < end < LONGEST_SUBJECT or not _is_subject(tokens[:end]) or "," in " ".join(parts[:end]):
        return None
    verb = _agreeing(tokens[place], _number_of(tokens[:end]))
    return " ".join([*_the(tokens, end), *parts[:place], verb, *parts[place + 1 :]])


def in_two(text: str, *, is_told: bool) -> str | None:
    """Two clauses behind one another: "you moved to NetSuite in January, and intercompany is still in Excel"."""
    for link in AND.finditer(text):
        halves = (text[: link.start()], text[link.end() :])
        told = [clause(half) or by_its_verb(half, is_told=is_told) for half in halves]
        if all(told):
            return f"{told[0]}, {link[1]} {told[1]}"
    return None


def _behind_a_name(tokens: list[Word]) -> int:
    """Where the verb is of which somebody is the subject: "Ines still debugs with a pencil"."""
    named = next((place for place, token in enumerate(tokens) if not token.text.istitle()), 0)
    place = named + (tokens[named].low in BEFORE_VERB)
    is_verb = (
        bool(named) and place + 1 < len(tokens) and (_is_in_no_list(tokens[place]) or tokens[place].parts == {"vs"})
    )
    return place if is_verb and tokens[place + 1].may_be(*OBJECT, "prep", "adv", "num", "detn") else 0


def _is_in_no_list(token: Word) -> bool:
    """`crochets`, `curtails`: a word in -s of which nobody noted that there are several."""
    return token.parts == {"npl"} and not is_ordinary(token.low)


def _is_surely_verb(token: Word, following: Word, *, is_told: bool) -> bool:
    if token.low in AUXILIARIES or (token.low in WANTS and following.may_be(*OBJECT)):
        return True
    if token.may_be("v0") and (following.low in FREQUENT or (is_told and following.low in ARGUING)):
        return True
    if _is_in_no_list(token):
        return following.may_be("obj") and not following.may_be("det", "poss")
    if following.low in LACKING:
        return False
    return token.may_be("v0", "vs") and not token.may_be("n1", "nm", "npl", "adj", "adv", "prep", "vn", "vd")


def _is_subject(tokens: list[Word]) -> bool:
    """Whether these words name something, with one determiner to each noun and no clause among them."""
    first, last = tokens[0], tokens[-1]
    is_compound = first.may_be("v0") and len(tokens) > 1 and tokens[1].may_be("npl", "n1")
    if not (first.may_be(*OPENS) or is_compound) or first.low in SUBJECTS or not last.may_be(*NOUN, "num"):
        return False
    if any(
        not token.parts or (token.may_be(*NEVER_IN_A_SUBJECT) and not token.may_be(*DETERMINER, "n1", "prep"))
        for token in tokens
    ):
        return False
    determined = [place for place, token in enumerate(tokens) if token.may_be("det", "det1", "poss")]
    return all(tokens[place - 1].may_be(*LINKS) or tokens[place - 1].low in QUANTITIES for place in determined if place)


def _number_of(tokens: list[Word]) -> str:
    """The number of the first noun; nothing where it may be either."""
    until = next((place for place, token in enumerate(tokens) if token.may_be(*LINKS)), len(tokens))
    head, after = tokens[max(until - 1, 0)], tokens[until].low if until < len(tokens) else ""
    if head.low in PARTS and after == "of":
        return _number_of(tokens[until + 1 :]) if until + 1 < len(tokens) else ""
    if after == "and" or head.low in GROUPS or any(token.low in QUANTITIES for token in tokens[:until]):
        return ""
    if head.may_be("npl"):
        return "" if head.may_be("n1", "nm") else "p"
    return "s" if head.may_be("n1", "nm") else ""


def _agreeing(verb: Word, number: str) -> str:
    """`are` for "voids is", `accepts` for "the customer accept"."""
    if number == "p":
        return PLURAL_OF.get(verb.low) or (THIRDS[verb.low] if verb.parts == {"vs"} else verb.text)
    if number == "s" and verb.low in SINGULAR_OF:
        return SINGULAR_OF[verb.low]
    return third_person(verb.low) if number == "s" and verb.may_be("v0") and not verb.may_be("vd") else verb.text


def _the(tokens: list[Word], end: int) -> list[str]:
    """`the` before one thing that has no article: "reception at the Leeds site is …"."""
    first = tokens[0]
    bare = first.may_be("n1") and not first.may_be("nm", "npl", "name", *DETERMINER)
    return ["the"] if bare and _number_of(tokens[:end]) == "s" else []
