"""A text cut to a number of words: what could as well be left out goes first, thanks and the point stay."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from afterword.core.channel import Method
from afterword.core.draft.text import Text

MOST_WORDS = {Method.PLATFORM_MESSAGE: 80, Method.LINKEDIN_MESSAGE: 65, Method.CHAT_MESSAGE: 50}
"""Words of an online message without greeting and name: what a telephone shows without much thumbing."""

STOP = re.compile(r" (?<=[.?!] )(?<!\bM[rs]\. )(?<!\bMrs\. )(?<!\bDr\. )(?<!\bProf\. )(?<!\bSt\. )(?=[A-Z\"])")
"""Between two sentences; a title with a stop ends none."""
SORRY = re.compile(r"sorry|apolog", re.IGNORECASE)
THANKS = re.compile(r"thank|grateful", re.IGNORECASE)


def sentences(paragraph: str) -> list[str]:
    """The sentences of a paragraph of ours."""
    return STOP.split(paragraph)


def shortened(text: Text, words: int) -> Text:
    """The text in at most so many words, as far as leaving out single sentences can make it so."""
    paragraphs = [sentences(paragraph) for paragraph in text.paragraphs]
    for place, cut in _spare(paragraphs):
        if sum(len(sentence.split()) for paragraph in paragraphs for sentence in paragraph) <= words:
            break
        cut(paragraphs[place])
    return replace(text, paragraphs=tuple(" ".join(paragraph) for paragraph in paragraphs))


def _spare(paragraphs: list[list[str]]) -> Iterator[tuple[int, Callable[[list[str]], None]]]:
    """What may go, in this order: what stands before the interest, what hangs on the thanks, later sentences of the rest."""
    if len(paragraphs) == 1:
        return
    last = len(paragraphs) - 1
    yield from ((last, _without_first) for _ in paragraphs[last][1:])
    yield 0, _thanks_alone
    for place in range(last - 1, 0, -1):
        yield from ((place, _without_last) for _ in paragraphs[place][1:])


def _without_first(paragraph: list[str]) -> None:
    del paragraph[0]


def _without_last(paragraph: list[str]) -> None:
    del paragraph[-1]


def _thanks_alone(paragraph: list[str]) -> None:
    """The first sentence without what follows a semicolon; an apology stays, and the thanks wherever they stand."""
    before, _, after = paragraph[0].partition(";")
    is_needed = SORRY.search(after) or not THANKS.search(before)
    paragraph[:] = [paragraph[0] if is_needed or not after else f"{before}."]
