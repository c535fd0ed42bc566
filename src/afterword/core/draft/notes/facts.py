"""What is so, in words that stand behind what went wrong: a clause, a figure, a name that did not come to mind."""

import re

from afterword.core.draft.notes.blunder import done_by_me
from afterword.core.draft.notes.claims import is_order
from afterword.core.draft.notes.faults import has_an_abbreviation
from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.proper import CITIES, COUNTRIES
from afterword.core.draft.notes.grammar.sentence import clause, thing
from afterword.core.draft.notes.pieces import pieces_of
from afterword.core.draft.notes.sound import stands_as_clause
from afterword.core.draft.phrasing import listed
from afterword.core.draft.wordlist import words

NOT_THAT = re.compile(r"(?P<right>\w(?:[\w.,%]*[\w%])?(?: [a-z]+)?),? not (?P<not>\w[\w.,%]*(?: ?[a-z]+)?)$")
"""The right figure: "30 not 45"."""
WRITTEN = re.compile(r"[\w'\",%/()&.+°€$£:;-]+(?: [\w'\",%/()&.+°€$£:;-]+)*$")
LACKS_THE = re.compile(
    r"\b((?:at|to|from|before|after|in|by|on) )(?=(?:next|first|right|wrong|same|main|nearest) [a-z]+)"
)
NAMELESS = re.compile(
    r"(?i)(?:I )?(?:(?:could|can|did) ?not (?:remember|recall|name|think of|list)|blanked|went blank|forgot)\b"
)
"""Before the name that did not come to mind."""
NAMES_SEVERAL = re.compile(r"(?i)(?:I )?(?:could|can|did) ?not (?:name|list) |.*\b(?:two|three|four|five|six|[2-9])\b")
THERE = re.compile(r"(?P<place>[A-Z][a-z]+) is (?P<rest>[\w' -]+)$")
STEP = re.compile(
    r"(?:the )?(?P<what>(?:first|next|last|right)(?: (?:step|thing|move)(?: to do)?)?) is (?:to )?(?P<rest>[\w' -]+?)(?:,? not (?P<not>[\w' -]+))?$"
)
MEASURE = re.compile(
    r"(?:(?:about|around|roughly|nearly|over|under) )?-?[€$£]?\d[\w.,]*%?(?: to -?\d[\w.,]*%?)?(?: [a-zA-Z%°/]+)?(?: (?:a|an|per|on|in|for|at) [\w' -]+)?(?: or so)?$"
)
SUM = re.compile(r"\d\S* (?:of|times|plus|minus|over) \d\S* (?:is|makes) \d\S*")
LAST_HAS_A = re.compile(r", [^,]* and an? [\w-]+$")
"""An article that only the last of a list has."""
ECHO = re.compile(
    r"(?i)(?:but )?(?P<short>(?:it|they|I|you) (?:can|does|do|did|is|are|was|were|will|has|have|could)(?P<not> not|n't)?(?: once)?)"
    r"[,:;.] (?P<rest>.+)$"
)
"""A claim denied in two words, and how it is: "they don't, only short ones do"."""
BARE = re.compile(r"(?:it|they|you) (?:do|does|did|is|are|was|were|can|has|have)(?: not)?")
"""A claim denied and no more said: "they do not"."""
DOES = re.compile(
    r"(?:it|that|this) (?!was\b)[a-z-]+s \w|(?:I|we|you|they) (?:always |never |only )?[a-z-]+ (?:the|a|an|my|our|all|every|each|it|them)\b"
)
DEFINED = re.compile(r"(?P<subject>[\w-]+(?: [\w-]+)?) (?:is|are|means|needs) (?P<rest>[\w'-]+)[\w' /-]*$")
TWO_OF_THEM = re.compile(r"[,;] (?:and )?| and (?=[\w-]+ (?:is|are|means) )")
IS_SO = re.compile(
    r"(?P<subject>[^,;:]{3,60}?) (?:is|are|has|have|does|needs|means|takes|goes|gives|must|should|can) (?P<rest>.+)"
)
CHAT = words(
    "question room camera line interviewer panel nerves test interview answer brain head i he she they you we everyone nobody who which that what"
)
"""Of whom or what a note tells how the interview went."""
ANSWERS = re.compile(r"(?:[A-Z][\w-]*|(?:the|a) [\w -]{3,30}) (?:does|do|is|are|can)$")
"""Who or what it is, in as few words as can be: "no, DPU does"."""
IN_FACT = re.compile(
    r"(?=.*(?:\d|, not | and not |\binstead of |\bthe one |\bnever\b))(?P<subject>(?:the |an? |every |[A-Z]|[a-z]+s )[^.;:]*?)"
    r"\b(?:is|are|has to|have to|must|goes?|comes?|takes?|needs?|runs?|starts?|covers?|counts?)\b"
)
OF_ME = words("my me mine their them her his i im")
OF_MINE = re.compile(r"\b(?:I|my|mine|me)\b")
SHORT = 6
"""Words behind a comma up to which they are taken as they were written."""


def told_behind(text: str, before: str) -> str:
    """What is so, as a clause, in words that do not say so themselves."""
    if SUM.fullmatch(text):
        return text
    return (
        _placed(text)
        or _both_defined(text, before)
        or clauses(text.removeprefix("but "))
        or _begun(text, before)
        or explained(text)
        or _named(text, before)
        or _defined(text, before)
        or _as_it_is(text)
    )


def denied(text: str) -> str:
    """A claim taken back in two words, and how it is where that is said: "they do not", "it can: below zero …"."""
    if BARE.fullmatch(text):
        return text
    echo = ECHO.match(text)
    if echo is None:
        return ""
    whole = clauses(echo["rest"]) or did_it(echo["rest"])
    joint = (
        ","
        if echo["rest"].startswith(("only ", "just ", "in ", "at ", "for ", "with ")) and not whole
        else ";"
        if echo["not"]
        else ":"
    )
    rest = whole or ("" if joint == ";" else written(echo["rest"]))
    return f"{echo['short']}{joint} {rest}" if rest else ""


def whole(text: str) -> str:
    """A clause that lacks nothing, read or as it was written."""
    if read := told_behind(text, ""):
        return read
    begun = word(text.split(maxsplit=1)[0], first=False)
    lacks_none = begun.may_be("det", "name", "npl") or text[0].isupper()
    return written(text) if lacks_none and stands_as_clause(text) else ""


def is_so(text: str) -> bool:
    """Whether it tells how something is, and in what it is not otherwise: "the older line is the one that was withdrawn"."""
    found = IN_FACT.match(text)
    return found is not None and not (
        OF_ME.intersection(text.lower().split()) or (CHAT - {"line"}).intersection(found["subject"].lower().split())
    )


def is_explained(text: str) -> bool:
    """Whether it is a pronoun and what it does."""
    return DOES.match(text) is not None


def right_figure(text: str) -> str:
    """`30, not 45` for "30 not 45"; nothing where it is no such pair."""
    found = NOT_THAT.match(text)
    return f"{found['right']}, not {found['not']}" if found else ""


def written(text: str) -> str:
    """Words as the candidate wrote them, where each is a word; nothing otherwise."""
    return LACKS_THE.sub(r"\1the ", text) if WRITTEN.match(text) and not has_an_abbreviation(text) else ""


def explained(text: str) -> str:
    """`it down-weights the easy examples`: a pronoun and what it does, whatever the words are."""
    return written(text) if DOES.match(text) else ""


def did_it(text: str) -> str:
    """`left it open for an hour`, which the candidate did; "shut the valve" may be what is to be done."""
    first = word(text.split(maxsplit=1)[0], first=False)
    return done_by_me(text) if first.may_be("vd") and not first.may_be("v0") else ""


def _placed(text: str) -> str:
    """`Scotland is SDCEP`, `first step is tell the ward not the switchboard`, `2g a day`."""
    if (there := THERE.match(text)) and there["place"].lower() in CITIES | COUNTRIES:
        return f"in {there['place']} it is {there['rest']}"
    if (step := STEP.match(text)) and (" " in step["what"] or is_order(step["rest"])):
        what = step["what"] if " " in step["what"] else f"{step['what']} thing"
        return f"the {what} is to {step['rest']}" + (f", not {step['not']}" if step["not"] else "")
    return f"it is {text}" if MEASURE.match(text) else ""


def _begun(text: str, before: str) -> str:
    """A clause with more of the same behind a comma: "you filter groups with HAVING, rows with WHERE".

    A verb alone is the candidate's where what went wrong was about them: "muddled my dates, left Brightwell in 2022".
    """
    first, *more = pieces_of(text)
    read = clause(first, own=True) or (OF_MINE.search(before.removeprefix("I ")) and done_by_me(first))
    short = all(WRITTEN.match(piece) and 1 < len(piece.split()) < SHORT for piece in more)
    return ", ".join([read, *more]) if read and short else ""


def _named(text: str, before: str) -> str:
    """`couldn't name the third one - legitimate interest`, `couldn't name the pillars: capital, supervision`."""
    if not NAMELESS.match(before) or re.search(r"[,;:] | - ", before):
        return ""
    first, *others = pieces_of(text)
    several = [written(first.lower() if all(map(str.islower, others)) else first), *map(written, others)]
    if len(several) > 1:
        return f"they are {listed(tuple(several))}" if NAMES_SEVERAL.match(before) and all(several) else ""
    read = thing(text, article="-", own=True)
    return f"it is {read}" if read else ""


def _defined(text: str, before: str) -> str:
    """`sensitivity is true positives caught`, where sensitivity was what was mixed up."""
    found = DEFINED.match(text)
    does = word(found["rest"], first=False).may_be("vs") if found else True
    return text if found and not does and found["subject"].lower() in before.lower() else ""


def _both_defined(text: str, before: str) -> str:
    """`gross is before tax, and net is after tax`, where the two were what was mixed up, in the candidate's words."""
    pieces = TWO_OF_THEM.split(text)
    both = len(pieces) == 2 and all(_defined(each, before) for each in pieces)  # noqa: PLR2004 -- one and the other
    return ", and ".join(pieces) if both else ""


def _as_it_is(text: str) -> str:
    """`with outliers the median is the one to use`: how something is, in words that can all be carried."""
    pieces = text.split(", ")
    if 1 < len(pieces) < SHORT and all(map(_is_so, pieces)):
        return written(f"{', '.join(pieces[:-1])}, and {pieces[-1]}")
    return written(text) if _is_so(text) or ANSWERS.fullmatch(text) else ""


def _is_so(text: str) -> bool:
    found = IS_SO.fullmatch(text)
    return found is not None and not CHAT.intersection(found["subject"].lower().split())


def clauses(text: str) -> str:
    """A clause as it can be read, or two with a comma between them."""
    if whole := clause(text, own=True):
        return written(text) if LAST_HAS_A.search(whole) and not LAST_HAS_A.search(text) else whole
    found = [clause(piece, own=True) for piece in pieces_of(text)]
    return listed(tuple(filter(None, found))).replace(" and ", ", and ", 1) if len(found) == 2 and all(found) else ""  # noqa: PLR2004 -- more is a lecture
