"""Where a message begins and ends: the salutation and the closing with the name under it."""

import re
from collections.abc import Iterator

from afterword.core.review.finding import Span

SALUTATION = re.compile(
    r"[ \t>]*(?:(?:dear(?:est)?|hi|hello|hey|hiya|howdy|yo|greetings|respected|esteemed|salutations|attn|attention|"
    r"good (?:morning|afternoon|evening|day)|to (?:whom|the (?:esteemed|hiring|attention|team|manag\w*|recruit\w*))|"
    r"liebe[rs]?|sehr geehrte[rs]?|guten tag|hallo|estimad[oa]s?|hola|bonjour|ch[eè]re?s?|beste|geachte|annwyl|a chara|caro|cara|gentile|egregio|szanowny|szanowna|kära?|hej|moin|salut)\b"
    r"|(?:morning|afternoon|evening)\b(?=[ ,]))"
)
CLOSING = re.compile(
    r"[ \t]*(?:(?:with |in )?(?:my |our )?(?:the )?(?:many |very |kind(?:est)? |warm(?:est)? |best |all |sincere |heartfelt |"
    r"thanks and |thank you and |warm and |cordial |respectful )*"
    r"(?:regards|wishes|thanks|appreciation|gratitude|respect|greetings|best)\b"
    r"|(?:i (?:am|remain),? )?(?:(?:very )?(?:yours?'?s?|respectfully|sincerely|faithfully|truly|cordially|warmly|gratefully)\b)"
    r"|thank you\b|cheers\b|take care\b|later\b|laters\b|see (?:you|ya)\b|until (?:then|soon)\b|(?:talk|speak) soon\b|"
    r"bye\b|goodbye\b|xx|love\b|looking forward\b|awaiting\b|kr\b|br\b|rgds\b|ta\b|peace\b|ciao\b|"
    r"mit freundlichen|freundliche|met vriendelijke|atentamente|un saludo|saludos|cordialement)"
)
LINES_BEFORE_GREETING = 12
CLOSING_LINES = 8
SHORT = 60
MAX_CLOSING_WORDS = 8
MAX_NAME_WORDS = 5
MAX_GREETING = 90
STOPS = ",:;!?\n—–"
INLINE_CLOSING = re.compile(
    r"(?:^|[.!?,]\s+)((?:(?:kind |best |warm )?regards|best(?: wishes)?|thanks|thank you|cheers|yours|sincerely|warmly)"
    r"[,.]? )?([^\W\d_][\w'’.\-]*(?: [^\W\d_][\w'’.\-]*){0,3})\.?\s*$"
)


def _lines(text: str, start: int = 0) -> Iterator[Span]:
    """The spans of the lines that are not blank."""
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if text[start:end].strip():
            yield start, end
        start = end + 1


def greeting_of(text: str, low: str) -> Span | None:
    """The salutation with the names in it: the first line, or after the address lines of a letter."""
    for count, (start, end) in enumerate(_lines(text)):
        found = SALUTATION.match(low, start, end)
        if found:
            return start + _indent(text, start), _greeting_end(text, found.end())
        if count == 0 and _is_names_alone(text, start, end):
            return start, end
        if end - start > SHORT or count >= LINES_BEFORE_GREETING:
            return None
    return None


def _indent(text: str, start: int) -> int:
    return len(text[start:]) - len(text[start:].lstrip()) if text[start : start + 1].isspace() else 0


def _greeting_end(text: str, start: int) -> int:
    """Up to the mark that closes the salutation; a comma right after “Good morning” does not."""
    limit = min(len(text), start + MAX_GREETING)
    index = start
    while index < limit:
        letter = text[index]
        if letter in STOPS and not (letter == "," and not text[start:index].strip() and _name_follows(text, index)):
            return index + (letter != "\n")
        if letter == "." and _is_stop(text, start, index):
            return index + 1
        index += 1
    return _end_of_names(text, start, limit)


def _name_follows(text: str, comma: int) -> bool:
    rest = text[comma + 1 : comma + 24].lstrip(" ")
    return bool(rest) and (rest[0].isupper() or rest.startswith(("is that", "is this", "am i")))


def _is_stop(text: str, start: int, index: int) -> bool:
    """A full stop that ends the salutation, not one after “Mr” or an initial."""
    words = text[start:index].split()
    return not words or len(words[-1]) > 4 or not words[-1][0].isupper()  # noqa: PLR2004 -- Mr Mrs Dr Prof


def _end_of_names(text: str, start: int, limit: int) -> int:
    """The end of the capitalised words after the salutation, where no mark closes it."""
    index = start
    for word in text[start:limit].split():
        if not word[0].isupper():
            break
        index = text.index(word, index) + len(word)
    return index


def _is_names_alone(text: str, start: int, end: int) -> bool:
    """A first line such as “Erin,”: a few capitalised words and a mark."""
    line = text[start:end].strip()
    words = line[:-1].split()
    return line[-1] in ",:!—–-" and 0 < len(words) <= MAX_NAME_WORDS and all(word[0].isupper() for word in words)


def sign_off_of(text: str, low: str, *, after: int) -> Span | None:
    """From the closing words to the last line, or the name that ends the message."""
    end = _before_postscript(low, after)
    lines = [line for line in _lines(text[:end], after) if line[0] >= after]
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
    return _inline(text, low, after, end)


def _before_postscript(low: str, after: int) -> int:
    """The end of the text, or the beginning of a line that starts a postscript."""
    for mark in ("\np.s.", "\nps:", "\nps ", "\np.s "):
        found = low.rfind(mark)
        if found > after:
            return found + 1
    return len(low)


def _is_closing(low: str, begin: int, stop: int) -> bool:
    """A short line of closing words: it ends in a comma, a name or nothing, never in a sentence."""
    found = CLOSING.match(low, begin, stop)
    if not found:
        return False
    rest = low[found.end() : stop].strip()
    words = low[begin:stop].split()
    return len(words) <= MAX_CLOSING_WORDS and (len(words) <= 3 or rest in ("", ",", ".", "!") or rest.endswith(","))  # noqa: PLR2004


def _is_name(line: str) -> bool:
    """One to five words, each with a capital, without the end of a sentence."""
    words = line.strip().split()
    ends_plainly = line.strip()[-1:] not in ("?", "!", ",", ":", ";")
    return 0 < len(words) <= MAX_NAME_WORDS and ends_plainly and words[0][0].isupper() and words[-1][0].isupper()


def _inline(text: str, low: str, after: int, end: int) -> Span | None:
    """A closing within the last line: “… no problem. Regards, Anil”."""
    tail = max(after, end - SHORT)
    found = INLINE_CLOSING.search(low[tail:end])
    if not found:
        return None
    begin, stop = tail + found.start(2), tail + found.end(2)
    is_named = all(word[0].isupper() for word in text[begin:stop].split())
    if not is_named or (not found.group(1) and text[begin:end].rstrip().endswith(".")):
        return None
    return tail + found.start(1 if found.group(1) else 2), end
