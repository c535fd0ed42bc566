"""The forgotten detail is missing.

Finds a thank-you that leaves out what you noted as important and not said in the interview.
Why: this message is the chance to say it.
Instead: one sentence with the detail, near the end.
Guide: S13.
"""

from collections.abc import Iterator

from afterword.core.message import MessageKind
from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.notes import Note
from afterword.core.review.remark import Remark
from afterword.core.review.words import courtesy_stems

SEVERITY = Severity.WARNING
VERSION = 1
BAD = ("with something forgotten: Thank you for the tour of the bottling hall.",)
GOOD = ("with something forgotten: Thank you for the tour. I also have my forklift licence since January.",)


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """One remark naming what is missing; a hint while part of it is there."""
    if doc.message.kind is not MessageKind.THANK_YOU:
        return
    said = frozenset(filter(None, doc.stems))
    missing = [note for note in facts.forgotten if not _is_said(note, said)]
    if missing:
        yield Remark(
            f"You noted that this should still be said: {missing[0].text}. Add one sentence with it.",
            severity=None if len(missing) == len(facts.forgotten) else Severity.INFO,
        )


def _is_said(note: Note, said: frozenset[str]) -> bool:
    """One telling word of the note, or half of an ordinary one."""
    telling = note.stems - courtesy_stems()
    if telling:
        return bool(telling & said)
    return len(note.stems & said) * 2 >= len(note.stems)
