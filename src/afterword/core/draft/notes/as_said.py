"""What somebody is noted to have said, word for word: behind "Liv said" stands a clause, whatever its words are.

A subject and a verb that goes with it are looked for; what stands behind the verb is left as it was written.
"""

from collections.abc import Iterator

from afterword.core.draft.notes.grammar.closed import AUXILIARIES, SUBJECTS
from afterword.core.draft.notes.grammar.describing import BEFORE_VERB
from afterword.core.draft.notes.grammar.doubts import LACKING, LONGEST_AGENT, is_done_by_somebody
from afterword.core.draft.notes.grammar.parts import Word, word
from afterword.core.draft.notes.grammar.sentence import number_of, thing
from afterword.core.draft.notes.pieces import pieces_of
from afterword.core.draft.notes.written_out.verbs import PLURAL, SINGULAR
from afterword.core.draft.wordlist import words

LONGEST_SUBJECT = 9
FEWEST = 4
"""Words below which a note is rather a label: "blade repair backlog"."""
GOES_ON = words(
    "and but so or because when while if until unless although though since before after where as than in on at for with without from by to even only not"
)
"""What a clause goes on with behind a comma."""
LEADS = words("sometimes usually often now today mostly once every")
"""When something is so, before its subject."""
OF_ME = words("i me my mine we us our myself")
FINITE = ("v0", "vs", "vd", "be", "have", "do", "modal")
VERB_ALONE = ("be", "have", "do", "modal")
ALSO_NOUN = ("n1", "nm", "npl", "adj")
BEHIND_A_VERB = ("det", "det1", "detn", "detm", "obj", "pron", "poss", "adv", "prep", "num", "sub", "wh")
"""What shows that a word that may be a noun is the verb, behind a "said"."""
OBJECTS = ("det", "det1", "obj", "pron", "poss", "wh")
UNSURE = frozenset({"unknown"})


def as_said(text: str, *, is_told: bool) -> str | None:
    """The words with an article before their subject where it lacks one, or None where subject or verb is not certain.

    `is_told` says that a "said" or a "told" stands before them, behind which a word that may be the verb is the verb.
    """
    tokens = [word(part.strip(",.()") or part, first=not place) for place, part in enumerate(text.split())]
    if len(tokens) < FEWEST or '"' in text or any(token.low in OF_ME for token in tokens):
        return None
    if not all(piece.split(maxsplit=1)[0].lower() in GOES_ON for piece in pieces_of(text)[1:]):
        return None
    start = int(tokens[0].low in LEADS and tokens[1].may_be("npl", "det", "pron", "nm"))
    subject, place = next(_subjects(tokens, start, text, is_told=is_told), ("", 0))
    parts = text.split()
    return " ".join([*parts[:start], subject, *parts[place:]]) if subject else None


def _subjects(tokens: list[Word], start: int, text: str, *, is_told: bool) -> Iterator[tuple[str, int]]:
    """Each subject with the place of a verb that goes with it; a verb that can be nothing else comes first."""
    parts = text.split()
    places = [
        place for place in range(start + 1, min(len(tokens), start + LONGEST_SUBJECT)) if tokens[place].may_be(*FINITE)
    ]
    for doubt, place in sorted((_may_be_noun(tokens, place), place) for place in places):
        if tokens[place].may_be("vn") and is_done_by_somebody(tokens[place + 1 : place + 1 + LONGEST_AGENT]):
            continue
        if doubt and not (is_told and place + 1 < len(tokens) and tokens[place + 1].may_be(*BEHIND_A_VERB)):
            continue
        end = place - (tokens[place - 1].low in BEFORE_VERB)
        named = " ".join(parts[start:end])
        if "," in named or not named or place + 1 == len(tokens):
            continue
        subject, number = _named(named, tokens[start])
        if subject and _agrees(tokens[place], number):
            yield subject, end


def _may_be_noun(tokens: list[Word], place: int) -> bool:
    """Whether a word may be something else than the verb: a noun, or what was done to the noun before it."""
    token, following = tokens[place], tokens[place + 1] if place + 1 < len(tokens) else None
    if token.may_be(*VERB_ALONE):
        return False
    shown = following is not None and following.may_be(*OBJECTS) and not following.may_be("prep")
    if token.may_be("vs") and following is not None and following.low in LACKING:
        return True
    return token.may_be(*ALSO_NOUN) or (token.may_be("vn") and not shown)


def _named(text: str, first: Word) -> tuple[str, str]:
    """A subject with its number: a pronoun, or a thing of which every word is known."""
    if " " not in text and first.low in SUBJECTS:
        return text, SUBJECTS[first.low]
    if any(word(part, first=False).parts == UNSURE for part in text.split()):
        return "", ""
    return thing(text) or "", number_of(text)


def _agrees(verb: Word, number: str) -> bool:
    """Whether the form of the verb goes with a subject of this number."""
    if verb.may_be("modal") or (verb.may_be("vd") and verb.low not in AUXILIARIES):
        return True
    if verb.low in AUXILIARIES:
        bare = verb.low.removesuffix("n't")
        return number == "e" or bare in (PLURAL if number == "p" else SINGULAR)
    return verb.may_be("v0") if number == "p" else verb.may_be("vs") if number == "s" else number == "e"
