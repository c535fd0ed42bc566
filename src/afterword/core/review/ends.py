"""Where a message ends: the closing with the name under it, or the name alone."""

import re
from collections.abc import Iterator
from functools import cache

from afterword.core.review.finding import Span
from afterword.core.review.words import bag

CLOSES_WITH = bag("regards wishes thanks appreciation gratitude respect greetings best")
BEFORE_CLOSE = bag(
    """
    with in my our the many very kind kindest warm warmest best all sincere heartfelt thanks and thank you cordial
    respectful good most a
    """
)
CLOSES = bag(
    """
    yours your's sincerely respectfully faithfully truly cordially warmly gratefully thankfully cheers later laters bye
    goodbye xx xxx love awaiting kr br rgds ta peace ciao atentamente saludos cordialement freundliche your
    """
)
CLOSING_PAIRS = {
    "take": "care", "see": "you", "until": "then", "talk": "soon", "speak": "soon", "thank": "you",
    "looking": "forward", "mit": "freundlichen", "met": "vriendelijke", "un": "saludo", "thanking": "you",
    "very": "truly", "i": "am", "all": "best",
}  # fmt: skip
CLOSING_LINES = 8
SHORT = 60
MAX_CLOSING_WORDS = 8
FEW_WORDS = 3
MAX_NAME_WORDS = 5


def lines_of(text: str, start: int = 0) -> Iterator[Span]:
    """The spans of the lines that are not blank."""
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if text[start:end].strip():
            yield start, end
        start = end + 1


def sign_off_of(text: str, low: str, *, after: int) -> Span | None:
    """From the closing words to the last line, or the name that ends the message."""
    end = _before_postscript(low, after)
    lines = [line for line in lines_of(text[:end], after) if line[0] >= after]
    start: int | None = None
    for begin, stop in reversed(lines[-CLOSING_LINES:]):
        if stop - begin > SHORT:
            break
        if _is_closing(low, begin, stop):
            start = begin
    if start is None and lines and _is_name(text[lines[-1][0] : lines[-1][1]]) and len(lines) > 1:
        start = lines[-1][0]
    if start is not None:
        return start, end
    return _inline(text, low, after, len(low[:end].rstrip()))


POSTSCRIPT = ("\np.s.", "\nps:", "\nps ", "\np.s ")


def _before_postscript(low: str, after: int) -> int:
    """The end of the text, or the beginning of a line that starts a postscript."""
    for mark in POSTSCRIPT if "\np" in low else ():
        found = low.rfind(mark)
        if found > after:
            return found + 1
    return len(low)


def _is_closing(low: str, begin: int, stop: int) -> bool:
    """A short line of closing words: it ends in a comma, a name or nothing, never in a sentence."""
    line = low[begin:stop].strip()
    words = [word.strip(",.!") for word in line.split()]
    if not words or len(words) > MAX_CLOSING_WORDS:
        return False
    used = _closing_words(words)
    rest = words[used:]
    return used > 0 and (len(words) <= FEW_WORDS or not rest or line.endswith(","))


def closes(low: str, begin: int, stop: int) -> bool:
    """Whether a line begins with words of closing."""
    return _closing_words([word.strip(",.!") for word in low[begin:stop].split()[:MAX_CLOSING_WORDS]]) > 0


def _closing_words(words: list[str]) -> int:
    """How many words at the beginning close a message: “kind regards”, “yours sincerely”, “take care”; 0 for none."""
    at = 0
    while at < len(words) and words[at] in BEFORE_CLOSE:
        at += 1
    if at < len(words) and words[at] in CLOSES_WITH:
        return at + 1
    if at and words[at - 1] in CLOSES_WITH:
        return at
    if words and words[0] in CLOSES:
        return 2 if words[1:2] and words[1] in CLOSES else 1
    return 2 if len(words) > 1 and CLOSING_PAIRS.get(words[0]) == words[1] else 0


def _is_name(line: str) -> bool:
    """One to five words, each with a capital, without the end of a sentence."""
    words = line.strip().split()
    ends_plainly = line.strip()[-1:] not in ("?", "!", ",", ":", ";")
    return 0 < len(words) <= MAX_NAME_WORDS and ends_plainly and words[0][0].isupper() and words[-1][0].isupper()


@cache
def _inline_closing() -> re.Pattern[str]:
    return re.compile(
        r"(?:^|[.!?,]\s+)((?:(?:kind |best |warm )?regards|best(?: wishes)?|thanks|thank you|cheers|yours|sincerely|warmly)"
        r"[,.]? )?([^\W\d_][\w'’.\-]*(?: [^\W\d_][\w'’.\-]*){0,3})\.?\s*$"
    )


def _inline(text: str, low: str, after: int, end: int) -> Span | None:
    """A closing within the last line: “… no problem. Regards, Anil”."""
    tail = max(after, end - SHORT)
    found = _inline_closing().search(low[tail:end])
    if not found:
        return None
    begin, stop = tail + found.start(2), tail + found.end(2)
    is_named = all(word[0].isupper() for word in text[begin:stop].split())
    if not is_named or (not found.group(1) and text[begin:end].rstrip().endswith(".")):
        return None
    return tail + found.start(1 if found.group(1) else 2), end
