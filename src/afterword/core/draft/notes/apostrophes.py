"""Apostrophes and letters that a jotting leaves out: "its the wrong shed", "the workers boots", "isnt" in a quotation."""

import re

from afterword.core.draft.notes.grammar.parts import singular_of, word
from afterword.core.draft.notes.grammar.people import ANIMATE, names_people
from afterword.core.draft.notes.rewriting import Rewriting
from afterword.core.draft.notes.shorthand import SHORT
from afterword.core.draft.wordlist import words

IT_IS = re.compile(
    r"\b([Ii])ts (?=(?:done|ready|full|finished|over|sorted|fixed|clean|safe|right|gone|empty|open|closed|about|in|on|at|up to)\b(?:$|,| (?:the|an?|you|them|us)\b)"
    r"|(?:an?|the|not|so|too|all|my|our|within|always|never|only|just|\d+\.\d+)\b(?! own\b))"
)
"""`its the wrong shed`, where "its" owns nothing."""
IT_IS_SO = re.compile(r"\b((?:when|if|because|cos|bc|until|til|unless|while|whenever) )its (?=[a-z]+(?:$|,))")
"""`when its icy`, behind which nothing stands that it could own."""
OF_PEOPLE = re.compile(
    r"\b(?P<before>(?:(?:is|are|was|were|in|on|at|of|with|for|to|into|from) )?(?:the|my|our|her|his) )(?P<people>[a-z]+s) (?P<what>[a-z]+)\b"
    r"(?P<said>(?= (?:is|are|was|were|has|have|can|will)\b))?(?P<ends>(?=$|,))?"
)
"""`the drivers call`, where an apostrophe may have been left out."""
ONE_OF_THEM = words(
    "daughters sons sisters brothers cousins mums moms dads nans grans grandads grandmas grandpas mothers fathers wifes husbands partners uncles aunts"
)
"""Those of the family of whom one is meant."""


def _owned(match: re.Match[str]) -> str:
    """`the workers' boots` for "the workers boots"; "the drivers park at the back" stays."""
    people, what = match["people"], word(match["what"], first=False)
    named = match["said"] is not None or (match["ends"] is not None and " " in match["before"].strip())
    is_thing = what.may_be("n1", "npl", "nm") and (named or not what.may_be("v0", "vs", "vd", "prep", "adv"))
    if people in ONE_OF_THEM:
        return f"{match['before']}{people[:-1]}'s {match['what']}" if is_thing else match[0]
    several = people in ANIMATE or names_people(singular_of(people))
    return f"{match['before']}{people}' {match['what']}" if several and is_thing else match[0]


LICENCE_OF = re.compile(
    r"\b((?:an? |my |have |got |hold )?(?:pilot|driver|skipper|rider|master|teacher|trapper))s (?=(?:licen[cs]e|ticket|cert))"
)
I_WOULD = re.compile(r"(?i)^id (?=(?P<verb>[a-z]+)\b)")
"""`id get to design a bridge`, which is no card."""
YOUR = re.compile(
    r"(?i)\b(at|by|is|in|do|of|to|for|are|was|did|now|run|and|all|does|with|from|know|runs|like|into|about) yr (?!(?:end|group|olds?|one|two|three|four|five|six)\b)(?=[a-z])"
)
"""`does yr audits`, which is no year."""


def _would(match: re.Match[str]) -> str:
    verb = word(match["verb"], first=False)
    return "I'd " if verb.may_be("v0", "vn", "be", "have", "do", "adv") and not verb.may_be("n1", "nm") else match[0]


APOSTROPHES: tuple[Rewriting, ...] = (
    (("s licen", "s ticket", "s cert"), LICENCE_OF, r"\1's "),
    (("the ", "my ", "our ", "her ", "his "), OF_PEOPLE, _owned),
    ((" yr ",), YOUR, r"\1 your "),
    (("id ",), I_WOULD, _would),
    (("its ",), IT_IS, r"\1t's "),
    ((" its ",), IT_IS_SO, r"\1it's "),
)


def as_spelt(raw: str) -> str:
    """`isn't` for "isnt": what is quoted stays as it was said, spelt as it is written."""
    if raw.strip("'\",;:") == "i":
        return raw.replace("i", "I")
    meant = SHORT.get(raw.strip("'\".,;:)").lower(), "")
    return raw.replace(meant.replace("'", ""), meant) if "'" in meant else raw
