"""Who said it, whatever the word for saying and wherever it stands: "reckons …", "moaned that …", "…, Dana says".

Each form is brought to the plain one, "Dana said …", which is read like any other note.
"""

import re
from collections.abc import Callable

from afterword.core.draft.notes.grammar.parts import is_ordinary
from afterword.core.draft.notes.grammar.sentence import clause
from afterword.core.draft.notes.leads import led_by
from afterword.core.draft.wordlist import words

SAYING = words(
    "reckons reckoned figures figured guesses guessed moaned moans complained complains grumbled grumbles whinged joked jokes quipped "
    "claims claimed swears swore argues argued maintains maintained insists repeated repeats stresses adds added confirmed confirms "
    "revealed reveals conceded concedes confessed confesses remarked commented observed announced predicts predicted estimated "
    "suspects suspected feels felt suggests warns hints assured informed sighed adding stated states gathers"
)
"""Verbs of saying and holding that take other objects as well: only a clause behind them was said."""
NOUNS_TOO = words("claims stresses states")
"""Rather things than a verb, where neither a "that" nor a name stands beside them."""
ASKING = words("enquired inquired enquires inquires queried quizzed grilled probed pressed tested")
PHRASES = {
    "pointed out": "said", "points out": "said", "let slip": "said", "made clear": "said", "made it clear": "said", "makes clear": "said",
    "made the point": "said", "was saying": "said", "keeps saying": "said", "kept saying": "said", "is convinced": "said",
    "is adamant": "said", "was adamant": "said", "is certain": "said", "is sure": "said", "let me know": "said",
    "went on": "talked", "goes on": "talked", "kept on": "talked", "brought up": "mentioned",
    "wanted to know": "asked", "wants to know": "asked", "was curious": "asked", "is curious": "asked", "was asking": "asked", "was interested in": "asked about",
}  # fmt: skip
"""What is said for "said", "talked", "mentioned" and "asked"."""
OUT = {"pointed", "points", "let", "made", "makes", "was", "is", "keeps", "kept", "went", "goes", "brought", "wanted", "wants"}  # fmt: skip
ABOUT = re.compile(r"(?i)^(?:(?:me|us) )?(?:about|on|re|over) (?=\w)")
BEHIND_IT = "says|said|say|told (?:me|us)|tells (?:me|us)|reckons|reckoned|thinks|thought|figures|figured|mentioned|explained|admitted|joked|insists|insisted|claims|claimed|swears"
BEHIND = re.compile(
    rf"(?P<said>.{{6,}}?)(?:,| -| \(|;|:) ?(?:or )?(?:so |as )?(?:(?P<who>[\w.' -]{{2,30}}?) (?:{BEHIND_IT})(?: so| it)?|(?:says|said|reckons|according to) (?P<by>[\w.' -]{{2,30}}?))\)?"
)
BARE = re.compile(r"(?P<said>.{6,}?)(?: - ?| \()(?P<by>[\w.' ]{2,30}?)\)?")
FIRST = re.compile(r"(?i)according to (?P<by>[\w.' -]{2,30}?),? (?P<said>(?:the |an? |\d)?[\w'-]+ .+)")


OF_MYSELF = words("i we")
MY_REPLY = re.compile(
    r"(?i)^(?:[\w.']+ ){0,2}(?:asked|ask|asks|wondered|wanted to know)\b.*(?:,| -|;) (?:and |but )?(?:i )?(?:said|answered|replied|told (?:him|her|them)) "
)
"""What the candidate said to what was asked: "asked about nights - said yes"."""


def lead_of(rest: str) -> tuple[str, str]:
    """`said` for "pointed out", with the words behind it; nothing where no such phrase stands first."""
    if rest.split(maxsplit=1)[0].lower() not in OUT:
        return "", rest
    lead, behind = led_by(rest, PHRASES)
    return PHRASES.get(lead, ""), behind


def teller_first(text: str, who_is: Callable[[str], str | None]) -> str:
    """`Dana said the vans start in May` for "the vans start in May, Dana says"; nothing where it is not known who that is.

    `who_is` knows the people of the case by name.
    """
    if not ("sa" in text or "accord" in text or " - " in text or "(" in text or ", " in text):
        return text
    if MY_REPLY.search(text):
        return text
    if found := BEHIND.fullmatch(text) or FIRST.fullmatch(text):
        by = (found.groupdict().get("who") or found["by"]).strip()
        if who_is(by):
            return f"{by} said {found['said']}"
        return "" if found.groupdict().get("who") and not (_is_long(by) or by.lower() in OF_MYSELF) else text
    if (found := BARE.fullmatch(text)) and _names(found["by"]) and who_is(found["by"]):
        return f"{found['by']} said {found['said']}"
    return text


def _is_long(by: str) -> bool:
    """More words than anybody is called by."""
    return len(by.split()) > 3  # noqa: PLR2004 -- "the night manager"


def _names(by: str) -> bool:
    """Whether words behind a dash are a name, and no thing of the same spelling."""
    return by[0].isupper() or not is_ordinary(by.split(maxsplit=1)[0].lower())


SAID_SO = re.compile(r"(?P<who>you|[A-Z][a-z]+) said (?!that\b|to\b|so\b|yes\b|no\b|it\b)(?P<words>[a-z][\w' -]*)")


def in_their_words(said: str, piece: str) -> str | None:
    """`the test plate went well, and you said "nice root"`: what was said and is no clause is quoted."""
    found = SAID_SO.fullmatch(piece)
    is_quoted = found and not clause(found["words"], telegram=True)
    return f'{said}, and {found["who"]} said "{found["words"]}"' if found and is_quoted else None
