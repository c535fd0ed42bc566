"""The forgotten detail is missing.

Finds a thank-you that leaves out what you noted as important and not said in the interview; a word of it in passing, in
a sentence about something else, does not count.
A note that does not belong in the message (pay, health, something confidential) is not missed, and a draft leaves it out too.
One that could not be sent as it was jotted down (a page of text, a word in anger, half a thought) is hinted at: only you know how to put it.
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
from afterword.core.review.sentences import Sentence
from afterword.core.review.words import bag, courtesy_stems
from afterword.core.wording import short

SEVERITY = Severity.WARNING
VERSION = 6
BAD = ("with something forgotten: Thank you for the tour of the bottling hall.",)
GOOD = ("with something forgotten: Thank you for the tour. I also have my forklift licence since January.",)


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """One remark naming what is missing; a hint while part of it is there."""
    if doc.message.kind is not MessageKind.THANK_YOU:
        return
    unsaid = [note for note in facts.forgotten if not any(_says(doc, item, note, facts) for item in doc.main)]
    missing = [note for note in unsaid if _is_for_them(note) and not _is_said_in_full(doc, note, facts)]
    if missing:
        is_due = len(unsaid) == len(facts.forgotten) and any(map(_is_readable, missing))
        yield Remark(
            f"You noted that this should still be said: {short(missing[0].text)}. Add one sentence with it.",
            severity=None if is_due else Severity.INFO,
        )


def _is_for_them(note: Note) -> bool:
    from afterword.core.draft.notes.unfit import is_for_them  # noqa: PLC0415 -- only where something is missing

    return is_for_them(note.text)


def _is_said_in_full(doc: Doc, note: Note, facts: Facts) -> bool:
    """Whether the message says the note with its short forms written out: "Saturday" for "sat"."""
    from afterword.core.review.prepare import note_of  # noqa: PLC0415 -- only where something is missing
    from afterword.core.review.sayable import written_out  # noqa: PLC0415 -- the same

    full = written_out(note.text)
    return full != note.text and any(_says(doc, item, note_of(full), facts) for item in doc.main)


def _is_readable(note: Note) -> bool:
    from afterword.core.review.sayable import is_readable  # noqa: PLC0415 -- only where something is missing

    return is_readable(note.text)


def _says(doc: Doc, sentence: Sentence, note: Note, facts: Facts) -> bool:
    """Telling words of the note, or half of an ordinary one; a single word counts where nothing else is spoken of."""
    said = doc.stems_of(sentence)
    telling = note.stems - courtesy_stems()
    if not telling:
        return len(note.stems & said) * 2 >= len(note.stems)
    shared = telling & said
    if len(shared) == 1 and not _announces(doc.words_of(sentence)):
        return _is_of_oneself(doc, sentence, is_half=len(telling) <= len(shared) * 2) and all(
            len(other.stems & said) < SAME_MATTER for other in facts.notes if other not in facts.forgotten
        )
    return bool(shared)


def _announces(words: tuple[str, ...]) -> bool:
    """Whether the sentence says that something was left unsaid: "I forgot to mention …", "I should have said …"."""
    return not ADDING.isdisjoint(words) or {"should", "said"}.issubset(words)


def _is_of_oneself(doc: Doc, sentence: Sentence, *, is_half: bool) -> bool:
    """Whether the candidate tells something of themselves, and not what they thought of a thing of theirs."""
    words = doc.words_of(sentence)
    return not ONESELF.isdisjoint(words) and (is_half or THEM.isdisjoint(words))


ONESELF = bag("i i'm i've i'd i'll my mine me myself we we've")
THEM = bag("you your you'd you've yours")

SAME_MATTER = 2
"""Stems of another note that make a sentence one about that note."""

ADDING = bag("forgot forgotten meant mention mentioned add adding also omitted besides another incidentally")
"""Words that announce something not said before."""
