"""British and American spelling: which of them a text keeps to, and our own phrasings in either.

The phrasings are written the British way; what the candidate wrote keeps the spelling they gave it.
"""

import re

AMERICAN = {
    "ring back": "call back", "to ring": "to call", "rung": "called", "ringing": "calling", "diary": "calendar",
    "favourite": "favorite", "favour": "favor", "honour": "honor", "honoured": "honored", "colour": "color", "realise": "realize",
    "realised": "realized", "organise": "organize", "organised": "organized", "recognise": "recognize",
    "apologise": "apologize", "programme": "program", "centre": "center", "practise": "practice", "learnt": "learned",
    "Have you got": "Do you have", "get round to": "get around to", "afterwards": "afterward", "towards": "toward",
}  # fmt: skip
"""Our words that are another on the other side, spelling first, then what is said there."""

RESPELT = re.compile(rf"\b(?:{'|'.join(sorted(AMERICAN, key=len, reverse=True))})\b")
VERBS_IN_ISE = "organ|real|apolog|recogn|priorit|special|final|emphas|util|minim|maxim|familiar|custom|author"
BRITISH_MARKS = re.compile(
    rf"\b(?:(?:{VERBS_IN_ISE})is(?:e[ds]?|ing|ation\w*)|(?:fav|col|hon|lab|neighb|behavi)our\w*|(?:theat|cent|met)res?|"
    r"programmes?|travell(?:ed|ing|er)|cancell(?:ed|ing)|enrol(?:ment)?|fulfil(?:ment)?|whilst|learnt|cheque|licence|catalogue|grey)\b",
    re.IGNORECASE,
)
AMERICAN_MARKS = re.compile(
    rf"\b(?:(?:{VERBS_IN_ISE})iz(?:e[ds]?|ing|ation\w*)|(?:fav|col|hon|lab|neighb|behavi)or(?:s|ed|ite\w*|ing|able)?|(?:theat|cent)ers?|"
    r"travel(?:ed|ing|er)|cancel(?:ed|ing)|enroll(?:ment)?|fulfill(?:ment)?|gotten|catalog|gray)\b",
    re.IGNORECASE,
)


def is_american_text(text: str) -> bool | None:
    """Which spelling a text keeps to by the words that differ; None when it shows neither or both alike."""
    british, american = len(BRITISH_MARKS.findall(text)), len(AMERICAN_MARKS.findall(text))
    return None if british == american else american > british


def is_american(locale: str | None) -> bool:
    """Whether the locale writes dates and greetings the American way."""
    return (locale or "").replace("_", "-").lower() in {"en-us", "en-ph", "es-us"}


def respelt(text: str) -> str:
    """One of our phrasings the American way."""
    return RESPELT.sub(lambda match: AMERICAN[match[0]], text)
