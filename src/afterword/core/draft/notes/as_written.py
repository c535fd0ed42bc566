"""A note said with no more articles than its writer means: none is put into "in parallel" or "from alert to report"."""

import re

from afterword.core.draft.wordlist import words

WRITES_ARTICLES = re.compile(r"(?i)\b(?:an?|the)\b")
"""Who writes one article in a note has left out no other."""
PREPOSITIONS = "up|down|in|on|at|to|from|of|without|with|by|for|into|under|between|after|before|during|within|not"
ADDED = re.compile(rf"\b(?P<before>{PREPOSITIONS}) (?:an?|the) (?P<noun>[\w'-]+)")
ARTICLES = (" a ", " an ", " the ")
BARE = words(
    "parallel touch detail reception person time site hand work stock call house scale pressure charge depth budget "
    "practice advance demand production transit paper writing phone post night home foot scratch use date leave "
    "training dispatch finance accounts payroll sales marketing logistics procurement maintenance admin care duty school class court stage camera season sea board theory request bulk text colour color "
    "rotation sequence principle general particular trust public private video town surgery lunch dinner church marker pencil ink chalk noon midnight"
)
"""Nouns that stand without an article behind a preposition, whoever writes; "up tower" and "down hole" are where a trade works."""


def as_written(said: str, note: str) -> str:
    """What a reading made of a note, without the articles it has put in where the writer means none."""
    if not any(map(said.__contains__, ARTICLES)):
        return said
    low = note.lower().replace("w/o ", "without ").replace("w/ ", "with ")
    writes_articles = WRITES_ARTICLES.search(note) is not None

    def kept(found: re.Match[str]) -> str:
        without = f"{found['before']} {found['noun']}"
        if without in ("to public", "by public"):
            return found[0]
        is_bare = writes_articles or found["noun"].lower() in BARE or found["before"] in ("not", "up", "down")
        return (
            without
            if is_bare and without.lower() in low and re.search(rf"\b{re.escape(without.lower())}\b", low)
            else found[0]
        )

    return ADDED.sub(kept, said)
