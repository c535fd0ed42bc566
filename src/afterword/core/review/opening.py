"""How a message begins: the salutation with the names in it, also after a cover line or an address."""

import re

from afterword.core.review.ends import MAX_NAME_WORDS, SHORT, lines_of
from afterword.core.review.finding import Span
from afterword.core.review.words import bag

GREETS = bag(
    """
    dear dearest hi hello hey heya hiya howdy yo greetings respected esteemed salutations attn attention liebe lieber liebes
    hallo estimado estimada estimados estimadas hola bonjour cher chère chere chers chères beste geachte annwyl caro cara
    gentile egregio szanowny szanowna kära kär hej moin salut morning afternoon evening
    namaste namaskar mōrena
    """
)
GREETS_WITH = {
    "good": bag("morning afternoon evening day"),
    "to": bag("whom the"),
    "sehr": bag("geehrte geehrter geehrtes"),
    "guten": bag("tag morgen abend"),
    "a": bag("chara"),
    "kia": bag("ora"),
    "assalamu": bag("alaikum"),
}
"""First words that greet only with a second one."""

TO_THE = bag("esteemed hiring attention team management manager recruiting recruitment recruiter")
TIMES_OF_DAY = bag("morning afternoon evening")
NEEDS_A_NAME = bag("alright wotcha sup oi")
"""Words that greet only when something follows on the same line without a mark."""

LINES_BEFORE_GREETING = 12
MAX_GREETING = 90
STOPS = re.compile(r"[,:;!?\n—–.]")


def greeting_of(text: str, low: str) -> Span | None:
    """The salutation with the names in it: the first line, or after the address lines of a letter."""
    for count, (start, end) in enumerate(lines_of(text)):
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
    for start, stop in lines_of(text, end):
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
    first = parts[0] if parts[0].isalpha() else "".join(filter(str.isalpha, parts[0]))
    if not parts[0].startswith(first):
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
    for mark in STOPS.finditer(text, start, limit):
        letter, index = mark.group(), mark.start()
        if letter == ".":
            if _is_stop(text, start, index):
                return index + 1
        elif letter != "," or text[start:index].strip() or not _name_follows(text, index):
            return index + (letter != "\n")
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
