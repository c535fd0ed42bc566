"""Names of people: how they are written, what they are made of, and whether one fits a person we know.

Cultures differ in what comes first and what may be left out, so a name is a set of words with roles attached only where
they are certain: honorifics, particles, the last word. A use of a name is wrong only if it cannot be meant.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from unicodedata import normalize

from afterword.core.review.finding import Span
from afterword.core.review.words import bag, bare
from afterword.core.titles import TITLES
from afterword.core.written_name import in_order

GENDERED = {
    "mr": "he", "mister": "he", "sir": "he", "herr": "he", "hr": "he", "señor": "he", "sr": "he", "monsieur": "he",
    "dhr": "he", "meneer": "he", "lord": "he", "shri": "he", "signor": "he", "father": "he",
    "mrs": "she", "ms": "she", "miss": "she", "madam": "she", "madame": "she", "frau": "she", "fr": "she",
    "señora": "she", "sra": "she", "señorita": "she", "mme": "she", "mlle": "she", "mevrouw": "she", "mevr": "she",
    "lady": "she", "dame": "she", "smt": "she", "signora": "she", "sister": "she",
    "mx": "they",
}  # fmt: skip
ACADEMIC = {
    "dr": "doctor", "doctor": "doctor", "doktor": "doctor", "prof": "professor", "professor": "professor",
}  # fmt: skip
OFFICES = bag(
    """
    rev reverend captain capt major colonel col lieutenant sergeant sgt inspector judge justice councillor cllr
    chef coach rabbi imam pastor canon dean principal headteacher matron nurse officer chief commander admiral
    puan encik tuan datuk dato general ambassador senator minister president mayor brother baroness baron count engineer ing ir dipl mag lic
    """
)
HONORIFICS = frozenset(GENDERED) | frozenset(ACADEMIC) | OFFICES | TITLES
SUFFIX_HONORIFICS = ("-san", "-sama", "-sensei", "-ssi", "-nim", "-ji")
PARTICLES = bag(
    """
    van der den de del della di da do dos das von zu zum zur ten ter te la le los las el al bin binti ibn ben bint
    y e ní ni nic ua uí ó o mac mc af av å abu st san santa du des d' vander ap
    """
)
NEEDED_PARTICLES = bag(
    """
    van der den von de del della di la le ní ni nic ua ó mac mc el al bin ibn abu st ten ter
    """
)
"""Particles a surname does not shed after an honorific; Portuguese “da”, “dos” may go."""

POST_NOMINALS = bag(
    """
    phd md mba obe mbe cbe jr sr ii iii iv esq cpa rn qc kc ma msc bsc ceng frs dds jd cfa
    """
)
NAME = re.compile(r"[^\W\d_](?:[^\W\d_]|['’.\-]|[\u0300-\u036f])*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A person of the case as names compare: bare words, titles, and who they are."""

    id: str
    shown: str
    words: tuple[str, ...]
    titles: frozenset[str] = frozenset()
    aliases: frozenset[str] = frozenset()
    leads: bool | None = None
    interviewed: bool | None = None

    @property
    def family(self) -> str:
        """The last word of the name."""
        return self.words[-1] if self.words else ""

    @property
    def given(self) -> str:
        """The first word of the name."""
        return self.words[0] if self.words else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Used:
    """A name as the message uses it: where, its titles and its words as written; wherever it stands, it is the same name."""

    span: Span = field(compare=False)
    titles: tuple[str, ...]
    words: tuple[str, ...]

    @property
    def bare_words(self) -> tuple[str, ...]:
        """The words as they compare."""
        return tuple(map(plain_name, self.words))


@lru_cache(maxsize=4096)
def plain_name(word: str) -> str:
    """A name word as it compares: bare, without a polite suffix or a full stop."""
    word = bare(word).rstrip(".")
    for suffix in SUFFIX_HONORIFICS:
        word = word.removesuffix(suffix)
    return word.removesuffix("'s")


def title_of(word: str) -> str:
    """The word as a title ("mr"), or the empty string."""
    whole = word if word.isascii() else normalize("NFC", word)
    low = whole.lower().rstrip(".").replace("’", "'")
    return low if low in HONORIFICS else ""


NICKNAME = re.compile(r"[\"“(‘']([^\W\d_][\w'’\-]+)[\"”)’']")


def known_people(
    *, id_: str, name: str, honorific: str | None, leads: bool | None, interviewed: bool | None
) -> Iterator[Known]:
    """The people in one entry of the case: one, or two where they are to be written to together."""
    for part in _each(name):
        titles, words = split_titles(in_order(NICKNAME.sub(" ", part)).split())
        if honorific:
            titles = (*titles, *filter(None, map(title_of, honorific.split())))
        words = tuple(
            word for word in words if plain_name(word).replace(".", "") not in POST_NOMINALS or len(words) == 1
        )
        yield Known(
            id=id_,
            shown=" ".join(words),
            words=tuple(map(plain_name, words)),
            titles=frozenset(titles),
            aliases=frozenset(map(plain_name, NICKNAME.findall(part))),
            leads=leads,
            interviewed=interviewed,
        )


def _each(name: str) -> list[str]:
    """The names of those who are written to together: a comma parts them too, where a title follows it."""
    last = re.split(r"\s+(?:and|&|und|y|et)\s+", name)
    return last if len(last) == 1 else [part for item in last for part in TITLE_FOLLOWS.split(item)]


TITLE_FOLLOWS = re.compile(r",\s+(?=(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor)\b)")


def split_titles(words: list[str] | tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Leading titles, folded, and the words of the name; a title alone is a name ("Major")."""
    titles: list[str] = []
    rest = list(words)
    while len(rest) > 1 and title_of(rest[0]):
        titles.append(title_of(rest.pop(0)))
    return tuple(titles), tuple(rest)


def names_in(text: str, start: int, end: int) -> Iterator[Used]:
    """The names in a salutation: runs of capitalised words with their titles, split at “and” and commas."""
    run: list[re.Match[str]] = []
    for match in NAME.finditer(text, start, end):
        is_apart = bool(run) and (_is_at_a_stop(run) or bool(set(text[run[-1].end() : match.start()]) & set(",;&/:-")))
        if is_apart or not _belongs(match.group(), is_first=not run or is_apart):
            yield from _used(run)
            run = []
        if _belongs(match.group(), is_first=not run):
            run.append(match)
    yield from _used(run)


def _is_at_a_stop(run: list[re.Match[str]]) -> bool:
    """A titled name that ends in a full stop ends a sentence: “Good morning, Mr Ng. Thanks …”."""
    word = run[-1].group()
    is_long = len(word) > 2  # noqa: PLR2004 -- an initial and its stop
    return len(run) > 1 and word[-1] == "." and is_long and not title_of(word) and bool(title_of(run[0].group()))


def _belongs(word: str, *, is_first: bool) -> bool:
    return (
        word[0].isupper()
        or bool(title_of(word) and len(word) > 1)
        or (not is_first and word.lower() in PARTICLES - {"y", "e"})
        or (is_first and word.lower() in PARTICLES - {"y", "e", "st", "do", "te", "o", "la", "le", "de", "al", "to"})
    )


def _used(run: list[re.Match[str]]) -> Iterator[Used]:
    if run:
        titles, words = split_titles([match.group().rstrip(".") for match in run])
        span = run[0].start(), run[-1].start() + len(run[-1].group().rstrip("."))
        yield Used(span=span, titles=titles, words=words)


def titled_names(text: str) -> Iterator[Used]:
    """Every title followed by a name anywhere in a text: “Ms Boyd-Ellis”, “Herr Dr. Weber”."""
    at = 0
    while begun := TITLE.search(text, at):
        match = TITLED.match(text, begun.start())
        at = match.end() if match else begun.start() + 1
        if match:
            yield from names_in(text, match.start(), match.end())


_TITLE = r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Doctor|Herr|Frau|Señora?|Sra?|Sister|Lady|Lord|Dame|Rev|Judge|Captain|Madame|Monsieur)"
TITLE = re.compile(_TITLE)
"""Sought before the whole: where a pattern begins with plain letters, Python looks for these first, in a tenth of the time."""

TITLED = re.compile(
    rf"\b{_TITLE}\b\.?(?:[ ](?:{_TITLE})\b\.?)*"
    r"(?:[ ](?:van|von|de|der|den|del|la|di|da|dos|ní|ní|al|bin|ten|ter))*"
    r"[ ](?=[^\W\d_a-z])[^\W\d_][^\W\d_\u0300-\u036f]*(?:(?:['’\-]|[\u0300-\u036f])[^\W\d_]+)*"
    r"(?:[ ](?:(?:van|von|de|der|den|del|la|di|da|dos|al|bin)[ ])*(?=[^\W\d_a-z])[^\W\d_]+(?:['’\-][^\W\d_]+)*)?"
)
