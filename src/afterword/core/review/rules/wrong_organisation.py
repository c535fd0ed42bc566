"""Another firm's name.

Finds a firm named where yours should stand ("joining Northwind", "the role at Northwind") that the case does not know,
and a misspelt or altered name of the firm.
Why: it shows that the message was written for somebody else.
Instead: the name as they write it.
Firms you worked for are left alone.
Guide: S23, S26.
"""

import re
from collections.abc import Iterator

from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Part, Severity
from afterword.core.review.likeness import is_slip
from afterword.core.review.names import title_of
from afterword.core.review.remark import Remark, replacing
from afterword.core.review.words import COURTESY, STOP, bag, bare, fold

SEVERITY = Severity.ERROR
VERSION = 2
BAD = (
    "I would love to join Northwind Traders.",
    "Thank you for telling me about the role at Northwind.",
    "I would be glad to work for Larkfeild Foods.",
)
GOOD = (
    "I would love to join Larkfield Foods.",
    "At Hopsworth we worked at night.",
    "I would be glad to join Larkfield.",
    "I was joining Polish classes then.",
)

_NAME = r"((?:[^\W\d_a-z][\w’'&.\-]*)(?:[ ](?:(?:of|and|the|&|de|for)[ ])?[^\W\d_a-z][\w’'&.\-]*){0,4})"
TARGETS = re.compile(
    r"\b(?:[Jj]oin(?:ing)?|[Ww]ork(?:ing)? (?:for|at)|(?:[Cc]areer|[Ff]uture|[Ii]nterview(?:ed|ing)?|[Oo]pportunity|[Pp]osition|"
    r"[Rr]ole|[Jj]ob|[Pp]ost|[Oo]pening|[Vv]acancy|[Tt]eam|[Cc]ulture|[Pp]eople|[Ee]veryone|[Cc]olleagues) (?:at|with)|"
    r"[Pp]art of|[Mm]ember of|[Aa]sset to|[Aa]ddition to|[Ff]it (?:for|at)) (?:the |your )?" + _NAME
)
PAST = re.compile(
    r"\b(?:was|were|previous(?:ly)?|former(?:ly)?|used to|last|my time|when i|had|worked|years|before|left|earlier|present|current)\b"
)
NOT_FIRMS = bag(
    """
    i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december english french german spanish italian dutch polish welsh irish chinese
    japanese mandarin europe america asia africa london britain england scotland wales ireland germany france
    spain italy christmas easter excel python java sql linkedin zoom teams office word mr ms mrs dr miss mx prof
    professor human resources hr it
    """
)
PLACES = bag(
    """
    street road lane avenue drive close hill park square wharf quay dock docks yard site branch depot office campus
    station harbour harbor port airport ward wing building block house hall tower floor unit gate berth bridge island
    project programme program team department desk shift crew st saint city town county village valley north south east
    west upper lower central head
    leeds hull goole bristol manchester birmingham liverpool sheffield newcastle nottingham leicester york oxford
    cambridge brighton plymouth exeter norwich cardiff swansea edinburgh glasgow aberdeen dundee leith belfast dublin
    cork galway paris lyon marseille brussels antwerp ghent amsterdam rotterdam utrecht berlin hamburg munich cologne
    frankfurt stuttgart vienna graz zurich zürich geneva basel milan rome turin naples madrid barcelona valencia lisbon
    porto warsaw kraków gdańsk poznań prague brno budapest copenhagen aarhus oslo bergen stockholm gothenburg malmö
    helsinki athens istanbul dubai muscat doha mumbai delhi bangalore bengaluru chennai pune hyderabad kolkata singapore
    tokyo osaka seoul shanghai beijing sydney melbourne auckland toronto montreal vancouver chicago boston seattle
    portland denver austin dallas houston atlanta miami philadelphia detroit phoenix york brooklyn manhattan lagos accra
    nairobi cairo johannesburg
    """
)
"""Words in the name of a place, a group or a plan: somebody works there too, and it is no other firm."""

GROUPS = bag("team team. team, department crew project programme program")
"""Words that follow the name of a firm as well."""

AFTER = 24


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """Remarks on strange firms in the place of theirs, then on slips in its own name."""
    seen: set[tuple[int, int]] = set()
    for remark in (*_slips(doc.text, Part.BODY, facts), *_strangers(doc, facts)):
        span = remark.span or (0, 0)
        if not any(start < span[1] and span[0] < end for start, end in seen):
            seen.add(span)
            yield remark
    yield from _slips(doc.message.subject or "", Part.SUBJECT, facts)


def _strangers(doc: Doc, facts: Facts) -> Iterator[Remark]:
    for match in TARGETS.finditer(doc.text):
        words = [bare(word.strip(".,'’").removesuffix("'s").removesuffix("’s")) for word in match.group(1).split()]
        if title_of(words[0]):
            continue
        telling = [word for word in words if word not in STOP and word not in COURTESY and word not in NOT_FIRMS]
        if not _is_strange(telling, facts):
            continue
        sentence = doc.sentence_at(match.start())
        if PAST.search(doc.low[sentence.start if sentence else match.start() : match.start(1)]):
            continue
        if _is_place(telling, words, doc.low[match.end(1) : match.end(1) + AFTER]):
            continue
        span = match.start(1), match.start(1) + len(match.group(1).rstrip(".,'’"))
        yield Remark(
            f"“{doc.text_of(span)}” is not in the case; the firm is {facts.organisation}. Check that this was not meant for another firm.",
            span,
            severity=Severity.WARNING if " at " in match.group()[: span[0] - match.start()] else Severity.ERROR,
            fixes=replacing(span, facts.organisation),
        )


def _is_strange(telling: list[str], facts: Facts) -> bool:
    """Nothing of the firm's own name, and more words that the case does not know than words it does."""
    known = sum(word in facts.known_words for word in telling)
    return known * 2 < len(telling) and facts.organisation_words.isdisjoint(telling)


FIRM_ENDS = bag(
    """
    alliance group ltd limited inc llc plc gmbh society trust partners partnership solutions systems logistics bank
    associates holdings foundation council university college foods motors media consulting services industries
    """
)
"""Words that end the name of a firm, whatever place stands before them."""


def _is_place(telling: list[str], words: list[str], after: str) -> bool:
    """A town, a street, a ward, a project: by a word of its name or the one that follows it."""
    if words[-1] in FIRM_ENDS:
        return False
    follows = after.split()[:1] if after[:1] == " " else []
    return not PLACES.isdisjoint([*words, *telling, *(word.strip(".,;:!?") for word in follows if word not in GROUPS)])


TELLING = 5
"""Letters a word of the name needs before a slip in it can be told from another word."""

CAPITALISED = re.compile(r"(?<![\w’'-])[^\W\d_a-z][^\W\d_]{4,}(?![\w-])")


def _slips(text: str, part: Part, facts: Facts) -> Iterator[Remark]:
    """Capitalised words that nearly are a word of the firm's name."""
    names = [
        word
        for word in facts.organisation.replace(",", " ").split()
        if len(word) >= TELLING and bare(word) not in COURTESY
    ]
    for match in CAPITALISED.finditer(text) if names else ():
        word = bare(match.group())
        if (
            word in facts.known_words
            or word in STOP
            or word in COURTESY
            or word in fold(facts.job_title)
            or word.removesuffix("s") in facts.known_words
        ):
            continue
        near = next((name for name in names if is_slip(word, bare(name))), None)
        if near:
            yield Remark(
                f"The firm writes {facts.organisation}, not “{match.group()}”.",
                match.span(),
                evidence=f"in the case: {facts.organisation}",
                fixes=replacing(match.span(), near, safe=True),
                part=part,
            )
