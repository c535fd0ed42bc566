"""A note made readable: plain, correctly capitalised words, without a guess."""

import re
import unicodedata
from functools import lru_cache

from afterword.core.draft.notes.apostrophes import APOSTROPHES, as_spelt
from afterword.core.draft.notes.capitals import is_shouted, lowered
from afterword.core.draft.notes.faults import UNLISTED
from afterword.core.draft.notes.figures import FIGURE, YEARS
from afterword.core.draft.notes.grammar.closed import AUXILIARIES, DETERMINERS, PREPOSITIONS, SUBJECTS
from afterword.core.draft.notes.grammar.parts import is_ordinary, word
from afterword.core.draft.notes.grammar.proper import CITIES, COUNTRIES, DAYS, LANGUAGES, MONTHS, UNSURE_MONTHS
from afterword.core.draft.notes.grammar.uncountable import NUMBERED
from afterword.core.draft.notes.marks import SLASHES, worded
from afterword.core.draft.notes.rewriting import Rewriting, rewritten
from afterword.core.draft.notes.shifts import SPELT
from afterword.core.draft.notes.shorthand import COMMON_NAMES, FEASTS, NATIONAL, SHORT, SHORT_MONTHS
from afterword.core.draft.notes.spans import spans
from afterword.core.draft.notes.unfit import BULLET, LINK, MOST_CHARACTERS, TOO_LONG, Unfit, refused
from afterword.core.draft.wordlist import words

SMART = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "...", "\u00a0": " ", "\t": " "}
)
EMOJI = re.compile(
    "[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d\U000e0020-\U000e007f]+|[:;]-?[)D(P]|\\^\\^|<3"
)
NOT_UNITS = words(
    "of am pm min mins sec secs kg g mg km m cm mm mph kph kw kwh mw gb mb tb hz percent per x years-old fps ft in oz lb lbs "
    "degrees ppm psi bed bar o'clock and or to but because when if until while so though"
)
KEPT = "\n\r\u200d"
"""Characters that are not printed and have a meaning here: new lines, and what joins parts of an emoji."""
LINKS: tuple[Rewriting, ...] = ((("http", "www."), LINK, " "),)
THEN = re.compile(
    r"(?i)\b((?:more|less|fewer|better|worse|bigger|smaller|faster|slower|higher|lower|cheaper|longer|shorter|easier|harder|older|younger|earlier|later|rather)"
    r"(?: [a-z]+){0,2}) then (?=(?:the|an?|my|our|we|they|i|it|last|in|on|at|before|other)\b|[a-z]+(?:$|,))"
)
"""`more damage then the day shift`, which is "than"."""


def _with_g(match: re.Match[str]) -> str:
    """`starting` for "startin"; "cabin" and "train" stay."""
    written, spoken = word(match[1], first=False), word(f"{match[1]}g", first=False)
    return spoken.text if spoken.may_be("vg") and written.parts == UNLISTED else match[0]


LESS_AND_MORE = re.compile(
    r"\b(?P<one>(?:(?P<less>less|fewer)|more) [a-z]+(?: [a-z]+)?),? (?=(?(less)more|(?:less|fewer)) [a-z]+(?: [a-z]+)?$)"
)
"""`less drilling more picking`."""
TRAINED = re.compile(
    r"(?i)\b(nobody|no one|everybody|everyone) (?=(?:trained|qualified|certified|licensed|insured) (?:on|for|in|to)\b)"
)
TRY_TO = re.compile(r"(?i)\b(try|tries|trying) (?=(?:get|go|do|see|make|find|keep|reach|take|use|be|come|leave)\b)")
ESPECIALLY = re.compile(r"(?<=[a-z]) (?:especially|esp) (?=(?:the )?[a-z]+$)")
JOTTED: tuple[Rewriting, ...] = (
    (("\n", "\r"), re.compile(r"\s*[\r\n]+\s*"), "; "),
    (("!", "??"), re.compile(r"(?<=\w)(?:!+|\?{2,})(?= +\w)"), "."),
    (("!", "??"), re.compile(r"!+|\?{2,}"), ""),
    (("of em", "of 'em"), re.compile(r"(?i)\bof '?em\b"), "of them"),
    (("d of", "t of"), re.compile(r"(?i)\b(would|could|should|must|might) of\b(?! course)"), r"\1 have"),
    ((" lol ", " haha ", " hehe "), re.compile(r"(?i)(?<=\w) (?:lol|haha|hehe) (?=\w)"), ", "),
    (("lol", "haha", "hehe", "xx", "ugh"), re.compile(r"(?i)\s*\b(?:lol|haha+|hehe|xx+|ugh+)\b"), ""),
    ((" then ",), THEN, r"\1 than "),
    (("in ", "in'"), re.compile(r"\b([a-z]{3,}in)\b'?(?= )"), _with_g),
    (
        ("nobody left",),
        re.compile(r"(?i)(?<!there is )(?<!there's )\b(nobody|no one) left (?=who|to|that)"),
        r"there is \1 left ",
    ),
    (("try ", "tries ", "trying "), TRY_TO, r"\1 to "),
    ((" especially ", " esp "), ESPECIALLY, ", especially "),
    ((" more ", " less ", " fewer "), LESS_AND_MORE, r"\g<one> and "),
    *APOSTROPHES,
    *YEARS,
    (("body ", "one "), TRAINED, r"\1 is "),
    ((" id",), re.compile(r"(?i)\b(how|what|why|when|where|if|whether|said|that|now|time|thing|wish) id\b"), r"\1 I'd"),
    (("id ",), re.compile(r"(?i)\bid (?=(?:never|always|been|have|like|rather|say|ask|do)\b)"), "I'd "),
)
"""What is jotted down as it is spoken or typed."""
LONE_QUOTE = re.compile('"')
INCHES = re.compile(r'(?<=\d)"(?= [a-z])')
"""Of an odd number of quotation marks, one behind a figure is an inch, and any other is left over."""
TWO_LETTERS = re.compile(r"[^\W\d_]{2}")


def tidy(note: str, *, known: frozenset[str] = frozenset()) -> str | Unfit:
    """The note in plain, correctly capitalised words, or why it cannot be used.

    `known` are the spellings that stand in the case (names, products): they decide capitals.
    """
    if len(note) > MOST_CHARACTERS:
        return TOO_LONG
    text = unicodedata.normalize("NFC", note).translate(SMART)
    if not text.isprintable():
        text = "".join(map(_seen, text))
    if text.count('"') % 2:
        text = LONE_QUOTE.sub("", INCHES.sub("-inch", text))
    text = worded(text)
    if refusal := refused(text):
        return refusal
    text = BULLET.sub("", EMOJI.sub(" ", rewritten(text, LINKS)))
    text = " ".join(rewritten(text.strip(), JOTTED).split()).strip(" ,;:-.")
    if not TWO_LETTERS.search(text):
        return Unfit("has no words in it")
    if is_shouted(text):
        small = lowered(text, known)
        if small is None:
            return Unfit("is all in capitals, so it is not certain which words are names")
        text = small
    return _finish(text, known)


def _seen(char: str) -> str:
    """The character as it is seen: a blank where it parts words, nothing where it is only a sign to a machine."""
    category = unicodedata.category(char)
    if char in KEPT or category[0] not in "CZ":
        return char
    return " " if category[0] == "Z" or category == "Cc" else ""


@lru_cache(maxsize=16)
def _spelling(known: frozenset[str]) -> dict[str, str]:
    """Words in small letters with how they are spelt; of two spellings the last in the order of letters."""
    return {word.lower(): word for word in sorted(known) if word != word.lower()}


def _finish(text: str, known: frozenset[str]) -> str:
    spelling = _spelling(known)
    text = rewritten(text, SLASHES)
    out: list[str] = []
    quoted = False
    for raw in text.split(" "):
        opens = raw.startswith(("'", '"'))
        plain = not (quoted or opens)
        quoted = (quoted or opens) and not re.search(r"['\"][.,;:)]*$", raw[1:])
        out.append(_word(raw, out, spelling) if plain else as_spelt(raw))
    text = BEGINS.sub(
        lambda found: found[0].lower() if found["article"] else _begun(found[0], spelling),
        " ".join(" ".join(out).split()),
    )
    return _numbers(spans(text))


BEGINS = re.compile(
    r"(?:^|(?<=\bsaid )|(?<=\bthat )|(?<=\btold me )|(?<=: ))(?:(?P<article>The|An|My|Our|Their|Your)(?= \w)|[A-Z][a-z]+(?= (?!(?:and|or) [A-Z])[a-z(]))"
)
"""A word with a capital that may say no more than that a sentence begins."""


PROGRAMS = words("sage word teams slack zoom notion outlook access excel square toast stripe gusto drive oracle shift")
"""Programs whose names are words as well."""


def _begun(first: str, spelling: dict[str, str]) -> str:
    """The first word of a sentence as it stands within one: "the" for "The", and names as they are."""
    low = first.lower()
    proper = low in spelling or low in COMMON_NAMES or low in DAYS or low in MONTHS or low in CITIES_AND_TONGUES
    proper = proper or low in PROGRAMS
    is_closed = low in DETERMINERS or low in SUBJECTS or low in PREPOSITIONS
    return low if is_closed or (is_ordinary(low) and not proper) else first


CITIES_AND_TONGUES = CITIES | COUNTRIES | LANGUAGES | NATIONAL | FEASTS
"""What is written with a capital wherever it stands, days apart."""
SPOKEN_OF_ME = words("i'm i've i'd i'll")
WHEREABOUTS = words("in near outside at")
PLACE = re.compile(
    r"[a-z]{2}(?:ham|ton|ford|bury|cup|ley|wick|mouth|pool|burgh|chester|caster|worth|stead|hurst|minster|ville|berg|burg|dorf|heim|pur|nagar|grad|holm|haven|combe|don|shire|field|wood|low|dale|by|gate|hill)$"
)
"""What the names of places end in, in words that are in no list."""
STRESSED = AUXILIARIES | words(
    "not very really so all no yes froze and or but with every one two three four five six seven eight nine ten twice never always"
)
"""What is written in capitals for the voice it is said in."""


BEFORE_MONTH = words("in by until since from early late mid next last")
DAY_OF_MONTH = re.compile(r"[0-3]?\d")
MARKED = re.compile(r"(\(*)(.*?)([,;:.)!?]*)")
"""A word with the marks before and behind it."""


def _word(raw: str, before: list[str], spelling: dict[str, str]) -> str:
    match = MARKED.fullmatch(raw)
    if match is None or not match[2]:
        return raw
    head, core, tail = match.groups()
    low, previous = core.lower(), (before[-1].lower().strip(",;:") if before else "")
    if low in SPOKEN_OF_ME:
        core = core[0].upper() + core[1:]
    elif core.isupper() and len(core) > 1:
        core = core if low not in STRESSED else low
    elif low in SHORT and not (low == "re" and not (before or tail == ":")) and not tail.startswith(")"):
        core = SHORT[low] if _is_short_for_it(low, previous) else core
        tail = "" if low == "re" else tail
    elif low in DAYS or low in CITIES_AND_TONGUES:
        core = core[:1].upper() + core[1:]
    elif low in MONTHS or (
        low in UNSURE_MONTHS
        and previous in {"in", "by", "until", "till", "since", "from", "early", "late", "mid", "of", "next", "last"}
    ):
        core = core.capitalize()
    elif low in SHORT_MONTHS and (previous in BEFORE_MONTH or DAY_OF_MONTH.fullmatch(previous)):
        core = SHORT_MONTHS[low]
    elif core == low and low in spelling and low not in COMMON_NAMES:
        core = spelling[low]
    elif previous in WHEREABOUTS and PLACE.search(low) and word(core, first=False).parts == UNLISTED:
        core = core.capitalize()
    return head + core + tail


def _is_short_for_it(low: str, previous: str) -> bool:
    """Whether "hr" is an hour and no department, "w" with and no watt, "reg" no regulation and "min" no minute."""
    if low in ("min", "max"):
        return previous in ("is", "the", "a", "at")
    if low == "w":
        return bool(previous) and not previous[-1].isdigit()
    if low == "reg":
        return previous not in ("the", "a", "this", "that", "which", "what")
    return low != "hr" or previous.isdigit() or previous in ("half", "an", "per")


OF_A_LENGTH = re.compile(r"(?<![\d.])\b([2-9])-(year|month|week|day|hour|minute) ")
COUNTED = re.compile(r"((?:^|[\w'),;:-]+ ))([2-9]) ([a-zA-Z][\w-]*)")


def _numbers(text: str) -> str:
    def spelt(match: re.Match[str]) -> str:
        before, digit, after = match[1], int(match[2]), match[3]
        if (
            before.strip().lower().strip("(") in NUMBERED
            or (before.strip().isupper() and len(before.strip()) > 1)
            or after.lower() in NOT_UNITS
            or after.lower() in MONTHS
            or after.lower() in UNSURE_MONTHS
            or (before.strip().lower() == "from" and re.match(r" to \d", match.string[match.end() :]))
            or re.search(r"\bfrom \d+ to $", match.string[: match.start(2)])
        ):
            return match[0]
        return f"{before}{SPELT[digit]} {after}"

    if not FIGURE.search(text):
        return text
    text = OF_A_LENGTH.sub(lambda match: f"{SPELT[int(match[1])]}-{match[2]} ", text)
    return COUNTED.sub(spelt, text)
