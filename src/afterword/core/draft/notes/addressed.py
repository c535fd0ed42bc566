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
MISWRITTEN = re.compile(
    r"(?i)\b(?:quick|slow|careful|proper|regular|ticket|licen[cs]e|peoples|public|cat|category|class|way|power|google|ms|visual|(?:every|some|no)(?:body|one|\ one))\b"
)
"""What `_mended` looks at closely."""
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


def _mended(text: str) -> str:
    """`people's money`, `open to the public`, `a category B licence`, `trust me quickly`; "nobody … their" stays as it is."""
    text = PEOPLES.sub("people's ", TO_PUBLIC.sub("the public", text))
    text = LICENCE.sub(lambda found: f"{KINDS[found[1].lower()]} {found[2].upper()}", text)
    text = LETTERED.sub(lambda found: f"{found[1].upper()} ", text)
    text = ALL_THE_WAY.sub("all the way", HOW_DONE.sub(r"\1\2ly", text))
    text = PRODUCT.sub(lambda found: PRODUCTS[found[0].lower()], text)
    return ANYBODYS.sub(r"\g<0>ǂ", text)


TOLD = re.compile(r"(?i)(?:she|he|his|her|has)\b(?!.*\b(?:i|me|my|we|us|our)\b)")
"""A note in which the candidate is spoken of: "she ran the audit at her last firm"."""
SOMEBODY = re.compile(r"\b(she|he|her|him|his|hers|himself|herself)\b", re.IGNORECASE)


BEGUN = re.compile(r"^(?:The|An?|My|Our|Their|Your|No|How|What|That|Not|Good|[A-Z][a-z]+ing) (?=[a-z])")
"""A capital that says no more than that a note begins."""
CANDIDATE: tuple[Rewriting, ...] = (
    (("candidate",), re.compile(r"(?i)\b(?:the )?candidate\b(?!')"), "she"),
    (("candidate's",), re.compile(r"(?i)\b(?:the )?candidate's\b"), "her"),
)


def addressed(text: str, cast: Cast, *, of_self: bool = False) -> str:
    """A note of the candidate's with the candidate as "I", the reader as "you", and full verbs.

    `of_self` says that it is about the candidate, who may be spoken of in it as "she" or "he"; in other notes that is
    the reader where nobody else was there, and somebody unknown otherwise.
    """
    text = rewritten(BEGUN.sub(lambda found: found[0].lower(), text), CANDIDATE)
    text = I_AM.sub("I am ", text)
    text = GOT_SOME.sub("have ", GOT_ONE.sub("I have ", DASH.sub(", ", text)))
    text = LAST.sub(r"\1my \2\4", text)
    if MISWRITTEN.search(text):
        text = _mended(text)
    text = HAVE_OWN.sub(r"\1\2 my own ", text)
    text = QUOTED.sub(lambda match: f'"{match[1]}"', text)
    told = of_self and TOLD.match(text) is not None
    known = told or names_somebody(text, cast)
    if not known and (not cast.alone or any(is_person(word(part, first=False)) for part in text.split())):
        text = SOMEBODY.sub(r"\1ǂ", text)
    own = Cast(reader=cast.reader, others=cast.others, offices=cast.offices, own=told or known)
    return expanded(to_reader(text, own)).replace("ǂ", "")
