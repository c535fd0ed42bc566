"""Whether a draft says anything that is not in its case: names, numbers, days, and every other word that carries meaning.

Words may come from the case, from the phrasings (which claim nothing), or from a date the case holds. Nothing else.
"""

import re
from dataclasses import fields, is_dataclass
from datetime import date, datetime

from afterword.core.draft import spelling
from afterword.core.draft.notes import tidy
from afterword.core.draft.occasion import DAYS, MONTHS
from afterword.core.draft.phrases import (
    around,
    later,
    outcome,
    points,
    put_right,
    slots,
    spoken,
    thanks,
    unsaid,
    wishes,
)

PHRASINGS = (slots, thanks, points, unsaid, put_right, wishes, around, later, outcome, spoken)

OURS = (
    "Dear Hello Hi Good morning afternoon evening today yesterday on for them you me my I a an the and or is are was were am have has had do does "
    "did not cannot will would could should that whether said asked told mentioned explained described showed talked about with what how why "
    "this again question your yours us we she he they it its who because about one two three four five six seven eight nine "
    "met spoke won't can't sincerely regards wishes best kind warm faithfully thanks cheers happy pleased dr mr mrs ms professor re"
)
NUMBERS = ["two", "three", "four", "five", "six", "seven", "eight", "nine"]


def words(text):
    return re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", text.lower().replace("’", "'"))


def stem(word):
    return re.sub(r"(?:'s|ing|ed|es|s|e|y|ies|n't|'ll|'m|'d|'ve|'re)$", "", word)


VOCABULARY = {
    stem(word)
    for module in PHRASINGS
    for value in vars(module).values()
    if isinstance(value, tuple)
    for text in value
    for word in words(text)
} | {stem(word) for text in (OURS, *spelling.AMERICAN.values()) for word in words(text)}


def texts(value):
    """Every text and date in a case."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, date | datetime):
        day = value.date() if isinstance(value, datetime) else value
        yield f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from texts(item)


def invented(text, case):
    """The words and numbers of `text` that come from nowhere."""
    everything = " ".join(texts(case))
    known = {stem(word) for word in words(everything)} | VOCABULARY
    known |= {stem(word) for short, full in tidy.SHORT.items() if short in everything.lower() for word in words(full)}
    digits = set(re.findall(r"\d+", everything)) | {
        str(NUMBERS.index(word) + 2) for word in words(everything) if word in NUMBERS
    }
    digits |= {f"{century}{year}" for century in (19, 20) for year in re.findall(r"['’](\d\d)\b", everything)}
    strange = {word for word in words(text) if stem(word) not in known and not _compound(word, known)}
    spelt = {
        word
        for word in words(text)
        if word in NUMBERS and word not in words(everything) and str(NUMBERS.index(word) + 2) not in digits
    }
    return strange | spelt | (set(re.findall(r"\d+", text)) - digits)


def _compound(word, known):
    return all(stem(part) in known for part in re.split(r"[-']", word) if part)
