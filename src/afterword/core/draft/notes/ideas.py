"""What the candidate would do, in words taken as they stand, because what they say of it shows where they end.

"zero waste nesting, I learned it in Tunis" is an idea and a clause about it: nothing else need be known of the first half.
"""

import re

from afterword.core.draft.notes.deeds import is_past
from afterword.core.draft.notes.elided import HELD
from afterword.core.draft.notes.grammar.parts import Word, word
from afterword.core.draft.notes.grammar.sentence import clause
from afterword.core.draft.notes.mine import fact_about
from afterword.core.draft.notes.papers import CERTIFICATE, known
from afterword.core.draft.notes.pieces import pieces_of, turns
from afterword.core.draft.notes.reported import UNCERTAIN
from afterword.core.draft.notes.unfit import Unfit
from afterword.core.draft.notes.written_out.places import Places, is_subject_pronoun
from afterword.core.draft.own import Form, Own

LONGEST = 10
"""Words up to which an idea is taken as it stands."""
NO_MORE = re.compile(r"(?:no|no more|zero|not one) [a-z]+s?(?: [a-z]+)? (?:after that|since|again|at (?:my|our|[A-Z]))")
"""What there was no more of, its "we had" left out."""
STILL_TO_DO = ("I could ", "I can ", "I would ")
"""What is told of the candidate rather than of an idea: "level 2 in signing, could teach the team"."""
SHORT = 5
"""Words up to which it may stand within a sentence."""
OF_ME = re.compile(
    r"(?i)(?:not|nothing|I|we|my|our|they|you|it|that|this|same|can|could|have|had|am|know|happy|glad|willing|fine|ok|used to|good (?:with|at)|no (?:problem|issue|bother|trouble)|\d+ (?:years|months|yrs))\b"
)
"""What begins something about the candidate, or an answer."""

ONE_FOR = re.compile(
    r"an? [a-z-]+ (?!(?:help|work|show|make|give|take|save|keep|solve|fix|stop|cut|let|tell|catch|deal)\b)[a-z-]+(?: (?:off|up|in|out))? (?:for|with) (?:(?:the|all|whole|my|our|your|every|each|new|both|old) )+[a-z]+s?(?: (?:in|on|at|after|before|every|each) [\w ]+)?$"
)
"""A thing by its place, whose last word may as well be a verb: "a hymn sing for the whole town"."""


MINE_ONCE = re.compile(r"\b(?:at|in) (?:my|our) (?:last|old|previous|first|present|current) [a-z]+$")
"""Where somebody was once, which says what they were and is no idea: "superuser on the till at my last shop"."""


def idea(text: str) -> Own | Unfit:
    """The words up to the first clause about them, and that clause as a sentence of its own; or one of a kind with its "a"."""
    pieces = pieces_of(text)
    for place in range(1, len(pieces)):
        head, rest = ", ".join(pieces[:place]), ", ".join(pieces[place:])
        proof = fact_about(head, f"we had {rest}" if NO_MORE.match(rest) else rest)
        if proof and proof.text.startswith(STILL_TO_DO):
            continue
        if proof and not turns(proof.dropped) and not proof.further and _is_told(head) and not MINE_ONCE.search(head):
            form = Form.THING if _is_a_stuff(head) else Form.LISTED
            return Own(form=form, text=head, further=proof.text, dropped=proof.dropped)
    is_one = ONE_FOR.match(text) is not None and Places(text).is_spelt_out()
    return Own(form=Form.THING, text=text) if is_one else UNCERTAIN


def _is_a_stuff(head: str) -> bool:
    """Whether it stands behind "with" as it is: several, a stuff or a doing, as "camera counting"."""
    tokens = [word(part, first=False) for part in head.split()]
    is_listed = ", " in head or len(tokens) > SHORT or any(token.low in ("no", "zero", "and") for token in tokens)
    last, first = tokens[-1], tokens[0]
    is_task = first.may_be("v0") and not first.may_be("n1", "nm", "adj")
    return not is_listed and not is_task and last.may_be("npl", "nm", "vg", "unknown_ing")


def _is_told(head: str) -> bool:
    """Whether these are something to do or to have: no clause, no deed and no paper."""
    tokens = [word(part.strip(",()"), first=False) for part in head.split() if part.strip(",()")]
    if (
        OF_ME.match(head)
        or clause(head, own=True)
        or "done" in head.split()
        or len(tokens) > LONGEST
        or CERTIFICATE.search(head)
        or known(head)
    ):
        return False
    if any(token.low in HELD for token in tokens[1:]):
        return False
    if is_past(tokens[0].low) and not tokens[0].may_be("n1", "nm"):
        return False
    return not any(map(_is_finite, [word("a", first=False), *tokens], tokens)) and Places(head).is_spelt_out()


def _is_finite(before: Word, token: Word) -> bool:
    """Whether it is a verb with a subject, or the subject of one; behind "without" or "two" a verb's form is a noun."""
    if is_subject_pronoun(token) or token.may_be("modal", "be", "have"):
        return True
    is_verb = token.may_be("vd", "vs") and not token.may_be("vn", "n1", "npl", "nm", "adj")
    return is_verb and not before.may_be("prep", "det", "num", "adj", "poss")
