"""Words: length-preserving folding, stems, numbers, and the vocabulary that carries no information of its own."""

import unicodedata
from functools import cache, lru_cache

APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "＇": "'", "“": '"', "”": '"', "‑": "-"})


def fold(text: str) -> str:
    """Lower case with straight quotes, every character at the offset it had."""
    low = text.lower()
    if text.isascii():
        return low
    if len(low) != len(text):
        low = "".join(lowered if len(lowered := letter.lower()) == 1 else letter for letter in text)
    return low.translate(APOSTROPHES)


@lru_cache(maxsize=4096)
def bare(word: str) -> str:
    """A name as it is compared: casefolded, without accents, apostrophes straight."""
    if word.isascii():
        return word.lower()
    apart = unicodedata.normalize("NFD", word.casefold().translate(APOSTROPHES))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


NUMBERS = {
    word: str(value)
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ]
    )
} | {"thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "hundred": "100", "thousand": "1000"}
"""Number words and the figures they stand for."""


def bag(words: str) -> frozenset[str]:
    """The words of a string, as a set: easier to read and to add to than a list of quoted ones."""
    return frozenset(words.split())


WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_STOP = """
a about above across after again against all almost along already also although always am among an and another any
anyone anything are aren't around as at away back be became because become been before being below best better between
both but by came can can't cannot could couldn't did didn't do does doesn't doing don't done down during each either
else enough even ever every everyone everything few find first for from further gave get getting give given go going
gone got had hadn't happen happened has hasn't have haven't having he her here hers herself hi him himself his how
however i i'd i'll i'm i've if in indeed inside instead into is isn't it it'd it'll it's its itself just keep kept know
known last later least less let let's like liked little look looked looking lot made make makes making many may maybe
me might mine more most much must my myself near nearly neither never next no nobody none nor not nothing now of off
often on once one only onto or other others our ours out over own part perhaps put quite rather really right said same
saw say saying says see seeing seem seems seen sent several shall she should shouldn't show since so some someone
something soon still such sure take taken takes taking tell than that that's the their theirs them themselves then
there there's these they they're thing things think thinking this those though thought through till to today together
told tomorrow too took toward towards try trying under until up upon us use used using very via want wanted wants was
wasn't way we we'd we'll we're we've well went were weren't what what's when where whether which while who whole whom
whose why will with within without won't would wouldn't yes yesterday yet you you'd you'll you're you've your yours
yourself
"""
STOP = bag(_STOP)
"""Words every English text is made of."""

_COURTESY = """
ability able add additional advance afternoon answer anyway application applied apply appreciate appreciated
appreciation appropriate area ask asked aspect asset attached attention available background bad become believe benefit best big
bit both bring brief briefly bright busy call candidate career challenge challenging chance chat clear clearly
colleague colleagues come comes company confident confirm consider consideration considered contact contribute
contribution conversation convinced cover culture current currently daily dates day days dear decide decision deep
deeply definitely delighted department describe described desire details develop development different difficult
discuss discussed discussing discussion document early easy effort employer end enjoy enjoyable enjoyed ensure enthusiasm
enthusiastic entire evening excellent excite excited excitement exciting expect experience experienced explain
explained explaining express extremely eager fact familiar feel felt field firm fit follow forward free friendly full
future gain general generous glad goal goals good grateful gratitude great greatly grow growth hand happy hard hear
hearing heard help helped helpful helping hesitate hire hired hiring honest hope hour hours idea ideas ideal impact
important impressed impression impressive information insight insights inspired interest interested interesting
interview interviewed interviewer interviewing invite invited job join joining keen kind kindly kindness knowledge large
lead leading learn learned learning learnt level light line long love lovely main manager many match matter mean
meaningful meet meeting member mention mentioned message met mind minute minutes moment morning move nature need
needed new nice note number offer office open opportunity order organisation organization particular particularly
passion passionate past patience people perfect person personal place plan plans please pleased pleasure point position
positive possible post potential practice present process professional project projects proud provide provided
qualification qualifications question questions ready real reason reference regard regarding regards reinforced reiterate
remain reply require responsibilities responsibility role sake send share shared sharing short sincere sincerely
situation skill skills small speak speaking spoke staff start step stop strength strong strongly success successful suit
suitable support talk talked talking task tasks team teams term thank thankful thanks time times touch true truly
understand understanding useful valuable value various view visit walk warm week weeks welcome wish wonderful word words
work worked working workplace works world worth write writing year years yesterday young
"""
COURTESY = bag(_COURTESY)
"""Words any follow-up about any job may use: they tie a message to no interview in particular."""

SHORTEST = 3
"""Letters below which a word tells nothing."""

SUFFIXES = (
    "izations", "isations", "ization", "isation", "ational", "fulness", "iveness", "ations", "ments", "ation",
    "ities", "ement", "ingly", "ments", "ings", "ment", "ness", "able", "ible", "edly", "ions", "ers", "ing", "ion",
    "ies", "ity", "ive", "ied", "ely", "est", "ed", "er", "es", "ly", "al", "or", "s", "e", "y",
)  # fmt: skip


SILENCING = frozenset({"ing", "ings", "ed", "er", "ers", "es"})
"""Endings before which a silent e is dropped and a single last letter doubled."""


def is_short_syllable(left: str) -> bool:
    """What is left of “pages” and “paging”, where a plain word would have doubled its last letter (“planning”)."""
    return len(left) == SHORTEST and left[1] in "aeiou" and left[0] not in "aeiou" and left[2] not in "aeiouwxy"


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """The part of a folded word that its forms share; figures for number words. At least three letters are kept."""
    word = word.removesuffix("'s").removesuffix("'")
    if word in NUMBERS or word.isdecimal():
        return NUMBERS.get(word, word)
    word = bare(word)
    if word.endswith("ys") or (len(word) == SHORTEST + 1 and word[-1] == "s" and word[-2] not in "aeious"):
        word = word[:-1]
    for suffix in SUFFIXES if word.endswith(SUFFIXES) else ():
        if word.endswith(suffix) and len(word) - len(suffix) >= SHORTEST + (len(suffix) == 1):
            word = word[: -len(suffix)] + "e" * (suffix in SILENCING and is_short_syllable(word[: -len(suffix)]))
            break
    if len(word) > SHORTEST and word[-1] == word[-2] and word[-1] not in "aeiouls":
        word = word[:-1]
    return word.replace("is", "iz") if word.endswith("is") else word


@cache
def stop_stems() -> frozenset[str]:
    """Stems of the words every text is made of."""
    return frozenset(map(stem, STOP))


@cache
def courtesy_stems() -> frozenset[str]:
    """Stems of the words any follow-up may use, and of those every text is made of."""
    return frozenset(map(stem, COURTESY)) | stop_stems()


@lru_cache(maxsize=8192)
def content(word: str) -> str:
    """The stem of a word that says something, or the empty string."""
    if word in STOP or (len(word) < SHORTEST and not word.isdigit()):
        return ""
    stemmed = stem(word)
    return "" if stemmed in stop_stems() else stemmed


OPENS_A_GAP = ("[", "{", "<", "%", "$")
"""Marks before the words of a gap in a template: of those only `placeholder_left` speaks."""
