"""A note in pieces: the longest beginning that is certain, and what can be said of the rest.

Jottings string things together with commas. What is a clause, a thing or a doing on its own is carried over; what is
neither is dropped, and said to be.
"""

import re
from dataclasses import replace

from afterword.core.draft.grammar.countable import COUNT
from afterword.core.draft.grammar.describing import ADJECTIVES
from afterword.core.draft.grammar.sentence import clause, doing, question, thing, with_subject
from afterword.core.draft.grammar.states import STATES
from afterword.core.draft.grammar.things import PLURAL_QUANTITIES as QUANTITIES
from afterword.core.draft.grammar.verb_classes import ALONE
from afterword.core.draft.grammar.verb_forms import PASTS
from afterword.core.draft.heard import Heard, Manner
from afterword.core.draft.wordlist import words

SEPARATOR = re.compile(r"\s+-\s+|;\s+|\.\s+(?=[A-Za-z])")
COMMA = re.compile(r",\s+(?![^\"]*\"(?:[^\"]*\"[^\"]*\")*[^\"]*$)")
NEW = re.compile(r"^new ")
"""What is new at their place is known to both, and so has its article."""
STATE = re.compile(r" (?:is|are|has been|have been) (?!being)")
TELLING = words("cost brick wipe flag")
WHENEVER = words("when because if until unless while")
TURNS = words("not but except unless only apart without though although if")
"""Words that turn what stands before them: without them it would say something else."""


def segments(text: str) -> list[str]:
    """The parts a note falls into; a name before a dash or a colon stays with what was said."""
    text = re.sub(r"^([A-Z][\w.]*(?: [A-Z][\w.]*){0,2}) - ", r"\1: ", text)
    pieces: list[str] = []
    start = 0
    for match in SEPARATOR.finditer(text):
        if text[: match.start()].count('"') % 2 == 0 and not re.search(
            r"\b(?:Mr|Mrs|Ms|Dr|Prof|St|Smt)\.\s*$", text[: match.end()]
        ):
            pieces.append(text[start : match.start()])
            start = match.end()
    return [piece.strip(" .") for piece in [*pieces, text[start:]] if piece.strip(" .")]


def pieces_of(text: str) -> list[str]:
    """The parts between commas; a quotation stays whole."""
    return [piece.strip() for piece in COMMA.split(text) if piece.strip()]


def beginnings(text: str) -> list[tuple[str, list[str]]]:
    """Every beginning up to a comma, the longest first, with what is left; none that the rest would turn round."""
    pieces = pieces_of(text)
    cuts = [(", ".join(pieces[:place]), pieces[place:]) for place in range(len(pieces), 0, -1)]
    return [
        (head, rest)
        for head, rest in cuts
        if not rest or rest[0].startswith("not enough ") or rest[0].split()[0].lower() not in TURNS
    ]


def checked(found: Heard) -> Heard | None:
    """The point with the articles it lacks, or None when it is not certain that it reads as it should."""
    if found.topic:
        if found.topic.startswith('"'):
            return found
        topic = thing(found.topic) or doing(found.topic) or question(found.topic)
        return replace(found, topic=NEW.sub("the new ", topic)) if topic else None
    statement = question(found.statement) if found.manner is Manner.ASKED else clause(found.statement)
    return replace(found, statement=statement) if statement else None


def _is_told(text: str) -> bool:
    """Whether a clause is meant though the words may be a thing as well: "boiler room flooded twice"."""
    low = text.lower().split()
    happened = any(
        word != "called" and PASTS.get(word) in ALONE | TELLING and word not in ADJECTIVES and word not in COUNT
        for word in low[1:]
    )
    return (happened or not WHENEVER.isdisjoint(low)) and clause(text) is not None


def state_of(text: str, who: str) -> Heard | None:
    """A note that says how something is and leaves the "is" out, where it would read as a thing as well ("store damp")."""
    for head, rest in beginnings(text):
        if _is_told(head):
            return point_by_pieces(", ".join([head, *rest]), who)
        statement = clause(head, telegram=True)
        if statement and STATE.search(statement) and not STATE.search(f" {head} "):
            added = STATE.search(statement)
            after = statement[added.end() :].split() if added else []
            if after and (
                after[0] in STATES
                or head.split()[0].lower() in QUANTITIES
                or len(after) == 1
                or "been" in (added[0] if added else "")
            ):
                return point_by_pieces(", ".join([head, *rest]), who)
    return None


def point_by_pieces(text: str, who: str) -> Heard | None:
    """The point in an addressed note that is no whole clause or thing; None when nothing in it is certain."""
    for head, rest in beginnings(text):
        statement = _stated(head, who)
        if statement:
            statement, dropped = _with_more(statement, rest, who)
            manner = Manner.SAID if who else Manner.FACT
            return Heard(manner=manner, who=who, verb="said" if who else "", statement=statement, dropped=dropped)
        topic = (thing(head) or doing(head)) if len(head.split()) > 1 + head[0].isdigit() else None
        if topic:
            return Heard(manner=Manner.TOPIC, who=who, topic=NEW.sub("the new ", topic), dropped=", ".join(rest))
    return None


def _stated(text: str, who: str) -> str | None:
    return (with_subject(text, "you") if who == "you" else None) or clause(text, telegram=True)


def _with_more(statement: str, rest: list[str], who: str) -> tuple[str, str]:
    """The statement with one more clause behind it, and what is dropped."""
    more = _stated(rest[0], who) if rest else None
    if more is None or len(rest[0].split()) == 1:
        return statement, ", ".join(rest)
    return f"{statement}, and that {more}", ", ".join(rest[1:])
