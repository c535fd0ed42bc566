"""Sentences set into paragraphs: what belongs together stands together, and no two paragraphs of one sentence follow."""

from afterword.core.draft.forms.brevity import sentences

ROOM = 70
"""Words of a paragraph that is still read at a glance."""


def laid_out(paragraphs: tuple[str, ...], *, together: bool = False) -> tuple[str, ...]:
    """The same sentences; of two paragraphs of one sentence, the second goes with what comes after it.

    `together` on a small screen, where a single sentence always does.
    """
    out: list[str] = []
    for place, paragraph in reversed(list(enumerate(paragraphs))):
        after_another = place > 0 and _is_single(paragraphs[place - 1])
        joins = out and _is_single(paragraph) and (together or after_another or _is_single(out[0]))
        if joins and _fits(paragraph, out[0]):
            out[0] = f"{paragraph} {out[0]}"
        else:
            out.insert(0, paragraph)
    return tuple(out)


def opened(first: list[str], second: list[str]) -> tuple[str, ...]:
    """The thanks and the point they lead to: one paragraph while that is short, and each has one thing to say."""
    one, other = " ".join(first), " ".join(second)
    if one and other and min(len(first), len(second)) == 1 and _fits(one, other):
        return (f"{one} {other}",)
    return tuple(filter(None, (one, other)))


def together(before: list[str], sentences: list[str]) -> tuple[list[str], list[str]]:
    """What stands `before`, with a single sentence behind it where there is room, so that the end stands by itself."""
    if before and len(sentences) == 1 and _fits(" ".join(before), sentences[0]):
        return [*before, *sentences], []
    return before, sentences


def _is_single(paragraph: str) -> bool:
    return len(sentences(paragraph)) == 1


def _fits(one: str, other: str) -> bool:
    return len(one.split()) + len(other.split()) <= ROOM
