"""A note about the candidate, with everybody in it called as the reader should read it."""

import re

from afterword.core.draft.notes.contractions import expanded
from afterword.core.draft.notes.grammar.doubts import is_person
from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.perspective import Cast, names_somebody, to_reader
from afterword.core.draft.notes.pieces import QUOTED
from afterword.core.draft.notes.rewriting import Rewriting, rewritten
from afterword.core.draft.notes.shorthand import LAST, PRODUCTS

GOT_ONE = re.compile(
    r"^(?:I )?(?:have )?got (?=(?:an?|my own) (?!.*\b(?:merit|distinction|first|offer|prize|award|medal|place|job|call|promotion|scholarship|grant|refund|grade|mark|pass)\b))"
)
"""What somebody has, and did not get just then."""
GOT_SOME = re.compile(
    r"(?:^|(?<=, )|(?<=\band )|(?<=\bI ))got (?=(?:patience|experience|insurance|transport|time|references|public liability)\b)"
)
I_AM = re.compile(r"^[Aa]m (?=\w)")
DASH = re.compile(r"\s+-\s+(?=[^\"]*(?:\"[^\"]*\"[^\"]*)*$)")


HAVE_OWN = re.compile(
    r"(?i)^((?!(?:every|each|all|both|most|some|the|they|our|an?)\b|everybody|everyone|nobody)(?:[^,]* )?)(have|had|got|bring|use|used|with) own (?=\w)"
)
PEOPLES = re.compile(r"\bpeoples (?=[a-z])")
TO_PUBLIC = re.compile(r"(?<=\b(?:to|by) )public(?=$|,| and )")
LETTERED = re.compile(r"\b([b-e]) (?=(?:ticket|licen[cs]e|endorsement|card)\b)")
LICENCE = re.compile(r"\b([Cc]at|[Cc]ategory|[Cc]lass) ([a-hA-H]\d?(?:\+[eE])?)(?= [a-z])")
KINDS = {"cat": "category", "category": "category", "class": "class"}
ALL_THE_WAY = re.compile(r"\ball way\b")
HOW_DONE = re.compile(r"(?<=\w\w )((?:me|it|us|them) )(quick|slow|careful|proper|regular)(?=$|,)")
PRODUCT = re.compile(rf"(?i)\b(?:{'|'.join(PRODUCTS)})\b")
ANYBODYS = re.compile(r"(?i)\b(?:nobody|no one|everybody|everyone|somebody|someone)\b[^,;.]*?\btheir\b")
"""A "their" that is whoever it was that nobody named."""


TOLD = re.compile(r"(?i)(?:she|he|his|her|has)\b(?!.*\b(?:i|me|my|we|us|our)\b)")
"""A note in which the candidate is spoken of: "she ran the audit at her last firm"."""
SOMEBODY = re.compile(r"\b(she|he|her|him|his|hers|himself|herself)\b", re.IGNORECASE)


BEGUN = re.compile(r"^(?:The|An?|My|Our|Their|Your|No|How|What|That|Not|Good|[A-Z][a-z]+ing) (?=[a-z])")
"""A capital that says no more than that a note begins."""
WRITTEN_FOR: tuple[Rewriting, ...] = (
    (("candidate",), re.compile(r"(?i)\b(?:the )?candidate\b(?!')"), "she"),
    (("candidate's",), re.compile(r"(?i)\b(?:the )?candidate's\b"), "her"),
    (("am ",), I_AM, "I am "),
    (("-",), DASH, ", "),
    (("got ",), GOT_ONE, "I have "),
    (("got ",), GOT_SOME, "have "),
    (("last", "old", "previous", "present", "current", "first"), LAST, r"\1my \2\4"),
    (("public",), TO_PUBLIC, "the public"),
    (("peoples ",), PEOPLES, "people's "),
    (("cat", "class"), LICENCE, lambda found: f"{KINDS[found[1].lower()]} {found[2].upper()}"),
    ((" ticket", " licen", " endorsement", " card"), LETTERED, lambda found: f"{found[1].upper()} "),
    (("quick", "slow", "careful", "proper", "regular"), HOW_DONE, r"\1\2ly"),
    (("all way",), ALL_THE_WAY, "all the way"),
    (tuple(PRODUCTS), PRODUCT, lambda found: PRODUCTS[found[0].lower()]),
    (("their",), ANYBODYS, r"\g<0>ǂ"),
    ((" own ",), HAVE_OWN, r"\1\2 my own "),
    (("'",), QUOTED, r'"\1"'),
)
"""What a jotting has for what it means: "peoples money", "open to public", "cat B licence", "trust me quick"."""


def addressed(text: str, cast: Cast, *, of_self: bool = False) -> str:
    """A note of the candidate's with the candidate as "I", the reader as "you", and full verbs.

    `of_self` says that it is about the candidate, who may be spoken of in it as "she" or "he"; in other notes that is
    the reader where nobody else was there, and somebody unknown otherwise.
    """
    text = rewritten(BEGUN.sub(lambda found: found[0].lower(), text), WRITTEN_FOR)
    told = of_self and TOLD.match(text) is not None
    known = told or names_somebody(text, cast)
    if not known and (not cast.alone or any(is_person(word(part, first=False)) for part in text.split())):
        text = SOMEBODY.sub(r"\1ǂ", text)
    own = Cast(reader=cast.reader, others=cast.others, offices=cast.offices, own=told or known)
    return expanded(to_reader(text, own)).replace("ǂ", "")
