"""The parts of a name, as far as they are certain: which is the family's, and which title stands before it."""

import re
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import combining, normalize

from afterword.core.case import Person
from afterword.core.draft.wordlist import words
from afterword.core.titles import BEFORE_TITLES, LEARNED, TITLES
from afterword.core.written_name import AFTER_NAMES, in_order

PARTICLES = words("van von der den de del della di da dos das du la le ter ten al el ní mac mc nic ó o ua uí ap st st.")
PATRONYMICS = words("bin bint binti ibn")
"""Before a father's name, which nobody is called by: the given name or the whole stands after a title."""
FAMILY_FIRST = words(
    "tanaka sato suzuki takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi "
    "matsumoto inoue kimura hayashi shimizu saito mori ikeda hashimoto ishikawa ogawa okada fujita goto "
    "kim park choi jung kang cho yoon jang lim wang zhang li liu chen yang huang zhao wu zhou xu sun ma hu gao liang xie song "
    "tang feng deng cao peng jiang zhu lin guo luo zheng nagy kovacs toth szabo horvath "
    "morita yamazaki nakajima maeda fujii okamoto matsuda nakagawa nakano harada tamura takeuchi wada ishida ueda morimoto hara "
    "shibata sakai kudo yokoyama miyazaki miyamoto uchida takagi ando taniguchi imai takada maruyama murakami sugiyama otsuka "
    "tan lim ng chua goh ong teo wong chan cheung koh chia yeo toh seah lee ho low lau leung kwok shin han seo kwon hwang ahn song yoo"
)
GIVEN_NAMES = words(
    "hiroshi takeshi kenji takashi satoshi akira jun ken makoto masato kazuo kazuki daiki shota ryota naoki yuki yuji yuta shinji tetsuya "
    "haruto ren sota minoru osamu mamoru isamu noboru tsutomu susumu kiyoshi hideo ichiro jiro saburo goro shigeru kenta daisuke hayato "
    "yuko keiko yoko noriko michiko kumiko akiko naoko tomoko mayumi megumi ayumi emi mika miki rie eri yumi kaori sayaka haruka misaki "
    "nanami aoi sakura hana hinata mai risa chika chie asuka kana kyoko sachiko setsuko hanako"
)
"""Given names of Japan, where a name is written either way round."""
FAMILY_FIRST_COUNTRIES = frozenset({"JP", "KR", "CN", "TW", "HK", "VN", "HU", "SG"})
TWO_FAMILY_NAMES = frozenset({"ES", "MX", "CO", "AR", "PE", "CL", "VE", "EC", "UY", "CR", "GT", "PT", "BR"})
GROUPS = re.compile(
    r"\b(team|cell|department|committee|panel|office|recruitment|resources|hr|board|desk|talent|hiring)\b",
    re.IGNORECASE,
)
JOINED = re.compile(r"\s+(?:and|&)\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """The parts of a name as far as they are certain; `family` is None for a single name or a group."""

    honorific: str | None
    given: str
    family: str | None
    full: str


def names_of(person: Person, *, country: str | None = None) -> tuple[Name, ...]:
    """The name of a person; two for a pair who share one entry ("Ms Vane and Mr Malek")."""
    listed = JOINED.split(person.name)
    pair = len(listed) > 1 and all(_titled(part) for part in listed)
    return tuple(
        _name(part, None if pair else person.honorific, country) for part in (listed if pair else [person.name])
    )


def _titled(text: str) -> bool:
    return bool(text) and text.split(maxsplit=1)[0].rstrip(".").lower() in TITLES


@lru_cache(maxsize=256)
def _name(text: str, honorific: str | None, country: str | None) -> Name:
    text = in_order(text)
    if not text:
        return Name(honorific=None, given="", family=None, full="")
    if GROUPS.search(text):
        group = re.sub(r"^The ", "", text)
        return Name(honorific=None, given=group, family=None, full=group)
    parts = text.split()
    titles: list[str] = []
    if len(parts) > 2 and parts[0].lower() in BEFORE_TITLES and parts[1].rstrip(".").lower() in TITLES:  # noqa: PLR2004
        parts.pop(0)
    while len(parts) > 1 and parts[0].rstrip(".").lower() in TITLES:
        titles.append(parts.pop(0))
    while len(parts) > 1 and parts[-1].lower() in AFTER_NAMES:
        parts.pop()
    family = _family(parts, country)
    given = parts[0] if family is None or not _family_leads(parts, family) else " ".join(parts[1:])
    if country == "VN" and len(parts) > 1:
        given = parts[-1]
    return Name(honorific=_foremost(honorific, titles), given=given, family=family, full=" ".join(parts))


def _foremost(honorific: str | None, titles: list[str]) -> str | None:
    """One title: a learned one before any other, and of two the higher ("Herr Prof. Dr." is a professor)."""
    given = (honorific or "").split()
    every = {title.rstrip(".").lower(): title for title in (*titles, *given)}
    for learned in LEARNED:
        if learned in every:
            return every[learned]
    title = (honorific or "").strip() or " ".join(titles)
    return (title.capitalize() if title.islower() or title.isupper() else title) or None


def _family_leads(parts: list[str], family: str) -> bool:
    return len(parts) > 1 and parts[0] == family and parts[-1] != family


def _family(parts: list[str], country: str | None) -> str | None:
    if len(parts) == 1:
        return None
    if parts[0].isupper() and len(parts[0]) > 2 and not parts[-1].isupper():  # noqa: PLR2004 -- initials are shorter
        return parts[0]
    if country == "VN" or any(part.lower() in PATRONYMICS for part in parts):
        return None
    if country in FAMILY_FIRST_COUNTRIES and (first := _family_stands_first(parts)) is not None:
        return parts[0] if first else parts[-1]
    for place, part in enumerate(parts[1:], start=1):
        if part.lower() in PARTICLES:
            return " ".join(parts[place:])
    if country in TWO_FAMILY_NAMES and len(parts) > 2:  # noqa: PLR2004 -- given, father's and mother's name
        return " ".join(parts[-2:])
    return parts[-1]


def plain(part: str) -> str:
    """In small letters without accents."""
    return "".join(char for char in normalize("NFD", part.lower()) if not combining(char))


def is_certain_which_is_family(name: Name, country: str | None) -> bool:
    """Whether a family name may be used alone after an honorific."""
    if name.family is None:
        return False
    if country not in FAMILY_FIRST_COUNTRIES:
        return True
    parts = name.full.split()
    return parts[0].isupper() or _family_stands_first(parts) is not None


def _family_stands_first(parts: list[str]) -> bool | None:
    """Whether the family's name comes first, by the names known of either kind; None where they do not tell."""
    for known, of_first in ((FAMILY_FIRST, True), (GIVEN_NAMES, False)):
        first, last = plain(parts[0]) in known, plain(parts[-1]) in known
        if first != last:
            return first is of_first
    return None
