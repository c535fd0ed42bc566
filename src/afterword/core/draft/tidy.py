"""A note made readable: what cannot be used is refused with its reason, the rest is cleaned without a guess."""

import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise

from afterword.core.draft.lexicon import (
    AUXILIARIES,
    DAYS,
    DETERMINERS,
    LANGUAGES,
    MONTHS,
    PREPOSITIONS,
    UNSURE_MONTHS,
)
from afterword.core.draft.wordlist import words

LONGEST = 45
"""Words beyond which a note is a story, not a point; the longest note that read well in one sentence had 38."""


@dataclass(frozen=True, slots=True)
class Unfit:
    """Why a note is left out, as the end of a sentence: "it …"."""

    why: str


SMART = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "...", "\u00a0": " ", "\t": " "}
)
LINK = re.compile(r"\(?\s*(?:see\s+)?(?:https?://|www\.)\S+\)?", re.IGNORECASE)
E_MAIL = re.compile(r"\S+@\S+\.\S+")
MARKUP = re.compile(r"[\[\]{}<>\\`|^~=_#*]")
PHONE = re.compile(r"(?<![\w.])\+?\d[\d ()-]{7,}\d(?![\w.])")
ORDERS = re.compile(
    r"\b(ignore|disregard|forget|override)\b.{0,20}\b(above|previous|prior|earlier|instructions?|rules?|everything|prompt)\b"
    r"|^\s*(system|assistant|user|prompt)\s*:|<\|?/?\w+\|?>|\byou are now\b|\bas an ai\b|\b(write|pretend|claim|state) that (i|we)\b",
    re.IGNORECASE,
)
SWEARING = re.compile(
    r"\b(f+u+c+k\w*|motherf\w+|shit\w*|bullshit|bastards?|arse\w*|asshole\w*|bitch\w*|crap(?:py)?|bloody|damn\w*|wank\w*|"
    r"prick|dick(?:head)?|cunt\w*|twats?|bollocks|piss(?:ed)?|wtf|ffs|omg|lmao|idiots?|moron\w*|stupid)\b",
    re.IGNORECASE,
)
SECRETS = re.compile(
    r"\b(confidential\w*|off the record|between (?:us|you and me)|secret(?!ar)\w*|under nda|don'?t (?:tell|repeat|mention)|"
    r"not (?:yet )?public|not to be repeated|gossip|rumou?rs?|hush|keep (?:it|this) quiet|embargo\w*|insider)\b",
    re.IGNORECASE,
)
PRIVATE = re.compile(
    r"\b(pregnan\w*|divorc\w*|affair|cancer|chemo\w*|migraine|hangover|hungover|miscarriage|funeral|bereave\w*|"
    r"(?:my|her|his|their) (?:ex|therapist|illness|health|depression|anxiety|medication|religion|boyfriend|girlfriend)|"
    r"(?:son|daughter|wife|husband|kid|mum|mom|dad|mother|father|baby) (?:is |was |in |went )*(?:in hospital|hospital|ill|sick|poorly))\b",
    re.IGNORECASE,
)
PAY = re.compile(
    r"\b(salary|salaries|wages?|pay rise|pay cut|compensation package|bonus|stock options|day rate|hourly rate|"
    r"holiday allowance|pto|notice period pay)\b|\b\d+\s?k\b(?= salary| a year| pa\b)",
    re.IGNORECASE,
)
FOREIGN = words(
    "der die das und ist wird werden nicht mit für von auf einen eine ein sich sie wir zum zur le la les des est une très "
    "avec pour dans sur nous vous sont que el los las una para con por como está muy nos gli della che sono più è het een "
    "van niet voor zijn wij jest się nie jak dla não uma com são och att det som på ett är"
)
ENGLISH = AUXILIARIES | PREPOSITIONS | DETERMINERS | words("and or but not i you we they he she it who how what")
EMOJI = re.compile(
    "[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d\U000e0020-\U000e007f]+|[:;]-?[)D(P]|\\^\\^|<3"
)
BULLET = re.compile(r"^\s*(?:[-*•·>]+|\d{1,2}[.)]|[a-z]\))\s+")
SHORT = {
    "w/": "with", "w/o": "without", "bc": "because", "b/c": "because", "cuz": "because", "coz": "because",
    "abt": "about", "re": "about", "re:": "about", "mtg": "meeting", "mtgs": "meetings", "mgr": "manager", "mgrs": "managers",
    "dept": "department", "depts": "departments", "govt": "government", "yr": "year", "yrs": "years", "wk": "week",
    "wks": "weeks", "hr": "hour", "hrs": "hours", "ppl": "people", "mgmt": "management", "approx": "about", "tho": "though",
    "thru": "through", "esp": "especially", "incl": "including", "&": "and", "+": "and", "q": "question", "qs": "questions",
    "tues": "Tuesday", "weds": "Wednesday", "thurs": "Thursday", "bday": "birthday", "btw": "", "tbh": "", "u": "you",
    "i": "I", "im": "I'm", "ive": "I've", "dont": "don't", "doesnt": "doesn't", "didnt": "didn't", "cant": "can't",
    "wont": "won't", "wasnt": "wasn't", "isnt": "isn't", "arent": "aren't", "couldnt": "couldn't", "wouldnt": "wouldn't",
    "shouldnt": "shouldn't", "havent": "haven't", "hasnt": "hasn't", "theyre": "they're", "theyve": "they've",
    "theyll": "they'll", "weve": "we've", "thats": "that's", "whats": "what's", "shouldve": "should have",
    "couldve": "could have", "wouldve": "would have", "should've": "should have", "asap": "as soon as possible", "cos": "because",
    "bf": "before", "b4": "before", "tmrw": "tomorrow", "tmr": "tomorrow", "mins": "minutes", "appt": "appointment",
    "appts": "appointments", "intro'd": "introduced", "sept": "September",
    "sched": "schedule", "acct": "account", "accts": "accounts",
}  # fmt: skip
KEPT_CAPITAL = {"hr"}
"""Abbreviations that are another word in capitals: HR is not an hour."""

NOT_UNITS = words(
    "of am pm min mins sec secs kg g mg km m cm mm mph kph kw kwh mw gb mb tb hz percent per x years-old fps ft in oz lb lbs "
    "degrees bed bar o'clock and or to"
)
NUMBERED = words(
    "level phase year version round step day tier grade band type section page week line unit block floor room gate "
    "platform figure table chapter part act route form model series shop dock bay hall zone key stage quarter ward q p h v no number"
)
SPELT = ("", "", "two", "three", "four", "five", "six", "seven", "eight", "nine")
TOKEN = re.compile(r"[^\W\d_][\w'/&.-]*|\S", re.UNICODE)


def tidy(note: str, *, known: frozenset[str] = frozenset()) -> str | Unfit:
    """The note in plain, correctly capitalised words, or why it cannot be used.

    `known` are the spellings that stand in the case (names, products): they decide capitals.
    """
    text = unicodedata.normalize("NFC", note).translate(SMART)
    text = "".join(char for char in text if char in "\n\r" or unicodedata.category(char)[0] != "C" or char == "\u200d")
    if refusal := _refused(text):
        return refusal
    text = BULLET.sub("", EMOJI.sub(" ", LINK.sub(" ", text)))
    text = re.sub(r"\s*[\r\n]+\s*", "; ", text.strip())
    text = re.sub(r"[!]+|\?{2,}", "", text)
    text = re.sub(r"\s+", " ", text).strip(" ,;:-.")
    if not re.search(r"[^\W\d_]{2}", text):
        return Unfit("has no words in it")
    if _shouted(text):
        lowered = _lowered(text, known)
        if lowered is None:
            return Unfit("is all in capitals, so it is not certain which words are names")
        text = lowered
    return _finish(text, known)


def _refused(text: str) -> Unfit | None:
    checks = (
        (ORDERS, "reads as an instruction, not as something from the interview"),
        (SWEARING, "has a word in it that does not belong in this message"),
        (SECRETS, "sounds confidential"),
        (PRIVATE, "is private"),
        (PAY, "is about pay, which belongs in another conversation"),
        (E_MAIL, "is an address"),
        (PHONE, "is a number to ring"),
        (MARKUP, "has marks in it that do not belong in a sentence"),
    )
    for pattern, why in checks:
        if pattern.search(BULLET.sub("", text)):
            return Unfit(why)
    if len(text.split()) > LONGEST:
        return Unfit("is longer than one sentence can hold; say the heart of it in a line")
    if _is_foreign(text):
        return Unfit("is not in English, the language of the message")
    if re.search(r"\?\s*\?", text) or re.search(
        r"(?:still worth|should i|shall i|do i|is it worth)\b.*\?", text, re.IGNORECASE
    ):
        return Unfit("is a question to yourself")
    return None


def _is_foreign(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    strange = sum(1 for char in letters if not unicodedata.name(char, "").startswith("LATIN"))
    if letters and strange * 2 > len(letters):
        return True
    lower = re.findall(r"[^\W\d_]+", text.lower())
    foreign = sum(word in FOREIGN for word in lower)
    return foreign >= 2 and foreign > sum(word in ENGLISH for word in lower)  # noqa: PLR2004 -- one may be a name


def _shouted(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    return len(text.split()) > 2 and sum(char.isupper() for char in letters) > 0.8 * len(letters)  # noqa: PLR2004


def _lowered(text: str, known: frozenset[str]) -> str | None:
    spelling = {word.lower(): word for word in known}
    tokens = text.lower().split()
    for before, word in pairwise(tokens):
        bare = word.strip(".,;:'\"")
        if (
            before in {"at", "in", "from", "near", "to", "for", "by", "with"}
            and bare not in ENGLISH
            and bare not in spelling
        ):
            return None
    return " ".join(spelling.get(token.strip(".,;:"), token) for token in tokens)


def _finish(text: str, known: frozenset[str]) -> str:
    spelling = {word.lower(): word for word in known if word != word.lower()}
    text = re.sub(r"(?<=\S)\s*/\s+|\s+/(?=\S)", "/", text)
    text = re.sub(r"\bw/(?=\w)(?!o\b)", "with ", text)
    out: list[str] = []
    quoted = False
    for raw in text.split(" "):
        opens = raw.startswith(("'", '"'))
        plain = not (quoted or opens)
        quoted = (quoted or opens) and not re.search(r"['\"][.,;:)]*$", raw[1:])
        out.append(_word(raw, out, spelling) if plain else raw)
    return _numbers(re.sub(r"\s+", " ", " ".join(out)).strip())


def _word(raw: str, before: list[str], spelling: dict[str, str]) -> str:
    match = re.fullmatch(r"([(]*)(.*?)([,;:.)!?]*)", raw)
    if match is None or not match[2]:
        return raw
    head, core, tail = match.groups()
    low, previous = core.lower(), (before[-1].lower().strip(",;:") if before else "")
    if core.isupper() and len(core) > 1:
        core = core if low not in AUXILIARIES | words("not very really so all no yes froze") else low
    elif low in SHORT and not (low == "re" and not (before or tail == ":")):
        core = SHORT[low] if low != "hr" or previous.isdigit() else core
        tail = "" if low == "re" else tail
    elif low in DAYS or low in LANGUAGES:
        core = core[:1].upper() + core[1:]
    elif low in MONTHS or (
        low in UNSURE_MONTHS
        and previous in {"in", "by", "until", "since", "from", "early", "late", "mid", "of", "next", "last"}
    ):
        core = core.capitalize()
    elif low in SHORT_MONTHS and previous in {
        "in",
        "by",
        "until",
        "since",
        "from",
        "early",
        "late",
        "mid",
        "next",
        "last",
    }:
        core = SHORT_MONTHS[low]
    elif core == low and low in spelling and low not in COMMON_NAMES:
        core = spelling[low]
    return head + core + tail


SHORT_MONTHS = {
    "jan": "January",
    "feb": "February",
    "aug": "August",
    "sept": "September",
    "oct": "October",
    "nov": "November",
    "dec": "December",
}
COMMON_NAMES = words(
    "pat mark bill will grant rose may rob sue jack art bob frank grace hope joy faith dawn april june august summer ray rich drew chase gene guy jay sky van so an in to liv ho so long young bush"
)
"""Given names that are ordinary words: small letters do not make them a name."""


def _numbers(text: str) -> str:
    def spelt(match: re.Match[str]) -> str:
        before, digit, after = match[1], int(match[2]), match[3]
        if (
            before.strip().lower().strip("(") in NUMBERED
            or after.lower() in NOT_UNITS
            or after.lower() in MONTHS | UNSURE_MONTHS
        ):
            return match[0]
        return f"{before}{SPELT[digit]} {after}"

    return re.sub(r"((?:^|[\w'),;:]+ ))([2-9]) ([a-zA-Z][\w-]*)", spelt, text)
