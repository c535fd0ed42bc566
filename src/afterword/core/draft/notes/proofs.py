"""An offer and what it rests on: "sort the bins, at our canteen we halved the waste", "fixed slots, we tried it in Ghent".

What the candidate or their people did is no part of what is offered, however well it would go on behind it.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from afterword.core.draft.notes.deeds import describes, is_past
from afterword.core.draft.notes.grammar.sentence import number_of
from afterword.core.draft.notes.mine import OWNED, as_doing, as_task, fact_about, named, own_note
from afterword.core.draft.notes.own_additions import Reading
from afterword.core.draft.notes.pieces import pieces_of, turns
from afterword.core.draft.own import Form, Own

AMONG_OURS = re.compile(
    r"(?:at|in|on|with|for) (?:work|us|(?:my|our) [\w' -]+?|[A-Z][\w'-]*(?: [A-Z][\w'-]*)?),? (?:I|we|it|they|nobody|everyone|that) \w"
)
"""Where it was, and then who did what: "at our canteen we halved the waste"."""
DONE_THERE = re.compile(
    r"(?:(?:I|we) )?(?:(?:have|had) )?(?:did|done|tried|used|ran|run|had|made|built) (?:it|this|that|them|one|the same)\b"
)
"""What was done there was the thing offered: "did it in Ghent"."""
ONE_OF_THEM = re.compile(r"\bone\b")
TASKS: tuple[Reading, ...] = (as_task, as_doing)


def with_proof(text: str, as_offered: Reading) -> Own | None:
    """The offer, with what was done elsewhere as a sentence of its own; None where no such thing stands behind it.

    `as_offered` reads a thing to help with.
    """
    first = text.split(maxsplit=1)[0]
    if is_past(first) and not describes(first):
        return None
    pieces = pieces_of(text)
    for place in range(1, len(pieces)):
        if DONE_THERE.match(pieces[place]) or AMONG_OURS.match(pieces[place]):
            head, rest = ", ".join(pieces[:place]), ", ".join(pieces[place:])
            is_one = ONE_OF_THEM.search(pieces[place]) and not OWNED.match(head) and number_of(head) == "s"
            return _both(f"a {head}" if is_one else head, rest, (*TASKS, as_offered))
    return None


def _both(head: str, rest: str, readings: Sequence[Reading]) -> Own | None:
    own = own_note(head, readings)
    if not isinstance(own, Own) or own.form is Form.CLAUSE or own.dropped or own.further:
        return None
    proof = fact_about(named(own), rest)
    told = proof and not proof.further and not turns(proof.dropped)
    return replace(own, further=proof.text, dropped=proof.dropped) if proof and told else None
