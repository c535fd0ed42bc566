"""What came of something, its "it" left out: "worked for us in Leeds", "cut our waste by half", "took a week"."""

import re

from afterword.core.draft.notes.grammar.doubts import is_person
from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.sentence import clause, number_of, thing
from afterword.core.draft.notes.grammar.verb_forms import base_of

IT_DID = re.compile(
    r"(?i)(?:work|help|save|halve|fix|cost|teach)(?:e?d|s) (?:(?:well |fine |best )?for )?(?:us|me)\b|(?:taught|cost|took|happened to) (?:us|me)\b"
    r"|(?:saves|helps|takes|keeps|gives|stops|means) (?!(?:and|of|are|were|have|come|go|in|at|from|for)\b)"
    r"|works (?:well|better|best|fine)\b|runs on\b"
)
"""What nobody says of themselves, wherever it stands."""
RESULT = re.compile(
    r"^(?:(?:did not|never) work\b|worked (?:well|fine|better|perfectly|every|each|first|at once|a treat|wonders|for (?:a|the|one|two|three) (?:term|year|month|week|while|season|time|winter|summer)s?)\b|worked$|lasted\b|paid off\b|helped\b|took (?:(?:(?:the|a|an|all|one) )?(?:whole )?(?:\w+ )?(?:minute|hour|day|week|month|year|season|morning|afternoon|evening|night|weekend|fortnight|shift|summer|winter|spring|autumn)s?\b|ages|forever|a while)\b|\w+(?:ed|t) us\b)"
)
"""What is said behind a comma of what stands before it, and not of who did it."""
PRESENT = re.compile(
    r"(?:expires|runs|lasts|ends|covers|starts|saves|takes|works|makes|stops|needs|is|gives|keeps|cuts|means)\b"
)
DOES_GOOD = frozenset({"work", "help", "halve", "save", "stop", "cut", "double", "succeed", "sell"})
"""What a thing may have done, where somebody may as well: "a card with a free coffee, worked in Leith"."""
GAVE = re.compile(r"(?:gave|brought|bought|got|made|left|kept|won) us\b")
BY_SO_MUCH = re.compile(
    r"\b(?P<did>(?:cut|cuts|reduced|raised|lowered|increased)(?: (?!by\b|to\b|from\b|of\b)[\w'-]+){1,4}) (?P<much>\d[\d.]* ?%)(?= (?:at|in|on|over|within|since|for)\b|$|,)"
)

MADE_ONE = re.compile(
    r"(?:I|we) (?:ran|built|started|made|wrote|founded|planted|opened|set up|drew up) (?:an?|the|our) "
)
STILL = re.compile(r"still (?:going|running|in use|used|there|open|standing)(?: \w+)?")
LESSENED = re.compile(
    r"(?:cut|halved|doubled|reduced|lowered|raised) (?:our|my|the) (?:[\w-]+ ){1,3}by (?:half|a third|a quarter|\d[\d.]* ?%)(?: (?:at|in) [A-Z]\w+)?"
)
"""By how much, of whatever it was."""

HOW_FAR = re.compile(
    r"(?P<what>[\w -]+?) (?P<far>down|up) (?:(?P<to>(?:by|to|from) .+)|(?P<much>(?:an?|one) (?:half|third|quarter|fifth)|half|\d[\d.]* ?%)(?P<where>(?: (?:at|in|within|over) [\w ]+)?))$"
)
COMPARED = re.compile(r"^(?:much )?(?:safer|quicker|easier|cheaper|faster|better|calmer|simpler|quieter|cleaner)$")


def still_there(said: str, piece: str) -> str | None:
    """`I ran a bread club, which is still going`."""
    return f"{said}, which is {piece}" if MADE_ONE.match(said) and STILL.fullmatch(piece) else None


def is_of_a_thing(piece: str) -> bool:
    """Whether what has no subject is said of the thing or the doing before it."""
    found = RESULT.match(piece) or PRESENT.match(piece) or IT_DID.match(piece) or GAVE.match(piece)
    return bool(found) or _was_a_thing(piece) or base_of(piece.split(maxsplit=1)[0]) in DOES_GOOD


def _was_a_thing(piece: str) -> bool:
    """`was the gap`, which nobody was."""
    was = WAS_WHAT.fullmatch(piece)
    return was is not None and not is_person(word(was["what"], first=False))


WAS_WHAT = re.compile(r"(?:was|were) (?:just |only |all )?(?:the|an?) (?:[a-z-]+ )?(?P<what>[a-z-]+)")
OF_MINE = re.compile(r"(?:could|can|would|will) (?:bring|share|send|show|lend|adapt|use)$")


def is_no_deed(said: str, piece: str) -> bool:
    """`never worked`, `was the gap`; `could bring` behind what no one is the subject of: "the template halved the time"."""
    worked = piece.startswith(("worked ", "lasted ", "did not work", "never worked"))
    return worked or _was_a_thing(piece) or (OF_MINE.match(piece) is not None and not said.startswith("I "))


def told_of(what: str, piece: str) -> str | None:
    """`it took two days` of "a nightly check", `they cut the queue by half` of "weekly calls"."""
    it = "they" if number_of(what) == "p" else "it"
    told = " not " not in f" {what} " and is_of_a_thing(piece)
    if not told:
        return None
    return clause(f"{it} {piece}", own=True) or (f"{it} {piece}" if LESSENED.fullmatch(piece) else None)


def result(said: str, piece: str) -> str | None:
    """`we put the forms online, which worked well`."""
    found = clause(f"it {piece}", own=True) if RESULT.match(piece) or PRESENT.match(piece) else None
    return f"{said}, which {found.removeprefix('it ')}" if found else None


def how_far(piece: str) -> str | None:
    """`mastitis was down by a third` for "mastitis down by a third"."""
    found = HOW_FAR.match(piece)
    what = thing(found["what"], own=True) if found else None
    if found is None or what is None:
        return None
    was = "were" if number_of(what) == "p" else "was"
    return f"{what} {was} {found['far']} {found['to'] or 'by ' + found['much']}{found['where'] or ''}"


def and_how_far(said: str, piece: str) -> str | None:
    """`I set up the alerts, and mastitis was down by a third`."""
    found = how_far(piece)
    return f"{said}, and {found}" if found else None


def comparison(said: str, piece: str) -> str | None:
    """`patients hear it, which is safer`."""
    return f"{said}, which is {piece}" if COMPARED.match(piece) else None


def never_again(said: str, piece: str) -> str | None:
    """`I have seen a flange go once, and never again`."""
    return f"{said}, and {piece}" if piece in ("never again", "never since") else None
