"""Where a message begins and ends: the salutation and the closing with the name under it."""

import re
from collections.abc import Iterator
from functools import cache

from afterword.core.review.finding import Span
from afterword.core.review.words import bag

GREETS = bag(
    """
    dear dearest hi hello hey heya hiya howdy yo greetings respected esteemed salutations attn attention liebe lieber liebes
    hallo estimado estimada estimados estimadas hola bonjour cher chère chere chers chères beste geachte annwyl caro cara
    gentile egregio szanowny szanowna kära kär hej moin salut morning afternoon evening
    """
)
GREETS_WITH = {
    "good": bag("morning afternoon evening day"),
    "to": bag("whom the"),
    "sehr": bag("geehrte geehrter geehrtes"),
    "guten": bag("tag morgen abend"),
    "a": bag("chara"),
}
"""First words that greet only with a second one."""

TO_THE = bag("esteemed hiring attention team management manager recruiting recruitment recruiter")
TIMES_OF_DAY = bag("morning afternoon evening")
NEEDS_A_NAME = bag("alright wotcha sup oi")
"""Words that greet only when something follows on the same line without a mark."""

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
LINES_BEFORE_GREETING = 12
CLOSING_LINES = 8
SHORT = 60
MAX_CLOSING_WORDS = 8
FEW_WORDS = 3
MAX_NAME_WORDS = 5
MAX_GREETING = 90
STOPS = ",:;!?\n—–"


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
        greeted = salutation_end(low, start, end)
        if greeted:
            return start + _indent(text, start), _greeting_end(text, greeted)
        if count == 0 and _is_names_alone(text, start, end):
            return start, end
        if end - start > SHORT or count >= LINES_BEFORE_GREETING:
            return _after_cover_line(text, low, end) if count == 0 else None
    return None


def _after_cover_line(text: str, low: str, end: int) -> Span | None:
    """The salutation after a line to whoever is to pass the message on: a short line that ends as salutations do."""
    for start, stop in _lines(text, end):
        greeted = salutation_end(low, start, stop)
        is_whole = stop - start <= SHORT and text[start:stop].rstrip()[-1] in ",:"
        return (start + _indent(text, start), _greeting_end(text, greeted)) if greeted and is_whole else None
    return None


def salutation_end(low: str, start: int, end: int) -> int:
    """The end of the words of greeting that a line begins with ("dear", "good morning"), or 0."""
    line = low[start:end].lstrip(" \t>")
    begin = end - len(line) if low[start:end].endswith(line) else start
    first, second = _first_words(line)
    if first in NEEDS_A_NAME:
        return begin + len(first) if second and line[len(first) : len(first) + 1] == " " else 0
    if first in GREETS:
        is_time = first in TIMES_OF_DAY
        return 0 if is_time and line[len(first) : len(first) + 1] not in (" ", ",") else begin + len(first)
    if second and second in GREETS_WITH.get(first, ()):
        third = line[len(first) + len(second) + 2 :].split(maxsplit=1)[:1]
        is_address = bool(TO_THE.intersection(third)) or line.rstrip()[-1:] in (",", ":")
        if first == "to" and second == "the" and not is_address:
            return 0
        return begin + len(first) + 1 + len(second)
    return 0


def _first_words(line: str) -> tuple[str, str]:
    """The first two words of a line, the second only where one blank is between them."""
    parts = line[:MAX_GREETING].split(" ", 2)
    first = "".join(letter for letter in parts[0] if letter.isalpha()) if parts else ""
    if not parts or not parts[0].startswith(first):
        return "", ""
    second = parts[1].rstrip(",:;.!") if len(parts) > 1 and parts[0] == first else ""
    return first, second


def _indent(text: str, start: int) -> int:
    return len(text[start:]) - len(text[start:].lstrip()) if text[start : start + 1].isspace() else 0


def _greeting_end(text: str, start: int) -> int:
    """Up to the mark that closes the salutation; a comma right after “Good morning” does not."""
    limit = min(len(text), start + MAX_GREETING)
    spoken = SPEAKS_ON.search(text, start, limit)
    if spoken and text[start : spoken.start()].strip(" ,"):
        limit = spoken.start()
    index = start
    while index < limit:
        letter = text[index]
        if letter in STOPS and not (letter == "," and not text[start:index].strip() and _name_follows(text, index)):
            return index + (letter != "\n")
        if letter == "." and _is_stop(text, start, index):
            return index + 1
        index += 1
    return _end_of_names(text, start, limit)


SPEAKS_ON = re.compile(r" (?=(?:it['’]?s|it is|this is|my name|I['’]m|I am|[Tt]hank(?:s| you))\b)")
"""What a caller says next, written down without a mark: “Hello Ms Marsh it's Robin here”."""


def _name_follows(text: str, comma: int) -> bool:
    rest = text[comma + 1 : comma + 24].lstrip(" ")
    return bool(rest) and (rest[0].isupper() or rest.startswith(("is that", "is this", "am i")))


def _is_stop(text: str, start: int, index: int) -> bool:
    """A full stop that ends the salutation, not one after “Mr” or an initial."""
    words = text[start:index].lower().split()
    last = words[-1].rpartition(".")[2] if words else ""
    return not words or (len(last) > 1 and last not in SHORTENED)


SHORTENED = bag(
    "mr mrs ms mx dr prof st ste rev revd fr sr sra jr hon capt col lt maj sgt messrs med rer nat phil jur ing habil"
)
"""Words of a salutation that a full stop shortens."""


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
