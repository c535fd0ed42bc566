"""Names of firms in a text: in the place of the one the case is about, and altered forms of its own.

A strange name is told by what stands before it ("the role at"), never by itself: a follow-up may speak of clients, tools
and former employers. A name that shares all but one word with the firm's own is told anywhere.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import filterfalse

from afterword.core.review.doc import Doc
from afterword.core.review.finding import Span
from afterword.core.review.names import title_of
from afterword.core.review.words import COURTESY, STOP, bag, bare

_NAME = r"(?P<name>(?:[^\W\d_a-z][\w’'&.\-]*)(?:[ ](?:(?:of|and|the|&|de|for)[ ])?[^\W\d_a-z][\w’'&.\-]*){0,4})"
_PLACE = r"(?:[Cc]areer|[Ff]uture|[Ii]nterview(?:ed|ing)?|[Oo]pportunity|[Pp]osition|[Rr]ole|[Jj]ob|[Pp]ost|[Oo]pening|[Vv]acancy)"
_MANY = r"(?:[Tt]eam|[Cc]ulture|[Pp]eople|[Ee]veryone|[Cc]olleagues)"
TARGETS = re.compile(
    rf"\b(?:[Jj]oin(?:ing)?|[Ww]ork(?:ing)? (?:for|at)|{_PLACE} (?:(?:of|as|for) (?:[\w\-]+ ){{1,6}})?(?:at|with)|"
    rf"(?P<many>{_MANY} (?:at|with))|"
    r"(?P<own>(?:[Hh]ired|[Ee]mployed|[Cc]onsidered) by|[Rr]epresent(?:ing)?|(?:[Ss]ee|[Pp]icture) myself (?:at|with)|"
    r"(?:[Pp]lace|[Rr]ight) at|[Cc]ontribut(?:e|ing) to)|"
    r"(?:[Bb]e|[Bb]eing|[Bb]ecome|[Bb]ecoming) (?:a )?(?:part|member) of|"
    rf"[Aa]sset to|[Aa]ddition to|[Ff]it (?:for|at)) (?:the |your )?{_NAME}"
)
"""Words before the name of the firm one would work for. After `many` the firm may be any that is thanked or joined, and
after `own` it may, seldom, be another."""

SHAPED = re.compile(
    rf"\b(?:in|to|about|from|at|by|of|with|help|visit(?:ing)?|that|how|what|admire) (?:the |your )?{_NAME}"
)
"""Words so common that the name after them must look like a firm's."""

THEIRS = re.compile(
    r"\b(?:thank(?:s|ing)?|grateful|join(?:ing)?|met|meet(?:ing)?|enjoyed|hope|forward|your|welcomed?|please)\b"
)
PAST = re.compile(
    r"\b(?:(?<!it )was|were|previous(?:ly)?|former(?:ly)?|used to|last|my time|when i|had|worked|years|before|left|earlier|present|"
    r"current(?:ly)?|i work|(?:we|i) (?:ran|led|did|sold|built|made|trained|supplied|studied|managed|handled|opened|started))\b"
)
HELD = re.compile(
    r"\b(?:as|being|i am|i'm|my|from|by) (?:an? |the )?(?:(?!\w+ing )[\w-]+ ){1,3}(?:of|at|with) (?:the )?$"
)
"""What stands before the firm of a post that somebody holds: “as registrar of the …”."""

THEIR_POST = ", where i "
WISHED = re.compile(
    r"\b(?:would|hope|hoped|look|believe|sure|proud|interest|admire|thank|pleasure|pleased|glad|keen|drawn|like|love)\b"
)
CLAUSE = re.compile(r"[;:–]|, (?:and|but|so) ")
NOT_FIRMS = bag(
    """
    i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december english french german spanish italian dutch polish welsh irish chinese
    japanese mandarin europe america asia africa london britain england scotland wales ireland germany france
    spain italy christmas easter excel python java sql linkedin zoom teams office word mr ms mrs dr miss mx prof
    professor human resources hr it name
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
AROUND = 240
"""Letters after and before a name that tell what it is; more would make a long text slow."""

FIRM_ENDS = bag(
    """
    alliance group ltd limited inc llc plc gmbh society trust partners partnership solutions systems logistics bank
    associates holdings foundation council university college foods motors media consulting services industries
    """
)
"""Words that end the name of a firm, whatever place stands before them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A name where a firm may stand: its place, its words as they compare, and whether only this job can be meant."""

    span: Span
    words: tuple[str, ...]
    is_certain: bool = False

    @property
    def telling(self) -> tuple[str, ...]:
        """The words that are no part of the language at large."""
        return tuple(
            word for word in self.words if not (word in STOP or word in COURTESY or word in NOT_FIRMS or word == "&")
        )


def in_place_of_the_firm(doc: Doc) -> Iterator[Named]:
    """Names that stand where only the firm of the case belongs; places, groups and what is past are left out."""
    for match in _in_their_place(doc):
        named, before = _named(doc, match)
        after = doc.low[named.span[1] : named.span[1] + AFTER]
        is_theirs = not match["many"] or THEIRS.search(before + after)
        if is_theirs and not _is_past(before) and not is_place(named.words, after):
            yield named
    if FIRM_ENDS.isdisjoint(doc.said):
        return
    for match in SHAPED.finditer(doc.text):
        named, before = _named(doc, match)
        if looks_like_a_firm(named.words) and WISHED.search(before) and not _is_past(before):
            yield named


def _in_their_place(doc: Doc) -> Iterator[re.Match[str]]:
    """What `TARGETS` matches, tried only where one of its first words stands, or ends a joined word (“co-working”)."""
    end = 0
    joined = {word for word in filterfalse(str.isalnum, doc.said) if _last_part(word) in BEFORE_A_FIRM}
    for at in doc.places_of_any(joined.union(BEFORE_A_FIRM & doc.said)):
        start = doc.ends[at] - len(_last_part(doc.words[at]))
        match = TARGETS.match(doc.text, start) if start >= end else None
        if match:
            end = match.end()
            yield match


def _last_part(word: str) -> str:
    return JOINED.split(word)[-1]


JOINED = re.compile(r"['&-]")
BEFORE_A_FIRM = bag(
    """
    join joining work working career future interview interviewed interviewing opportunity position role job post
    opening vacancy team culture people everyone colleagues hired employed considered represent representing see
    picture place right contribute contributing be being become becoming asset addition fit
    """
)
"""The words that `TARGETS` begins with."""


def _named(doc: Doc, match: re.Match[str]) -> tuple[Named, str]:
    """The name, and what its sentence says before it."""
    start = match.start("name")
    sentence = doc.sentence_at(match.start())
    groups = match.groupdict()
    named = Named(
        span=(start, start + len(match["name"].rstrip(".,'’"))),
        words=name_words(match["name"]),
        is_certain="many" in groups and not groups["own"] and " at " not in doc.text[match.start() : start],
    )
    return named, doc.low[max(sentence.start if sentence else match.start(), start - AROUND) : start]


def _is_past(before: str) -> bool:
    """Whether what the sentence says before a name is about the past, or the clause before it where that is a wish."""
    clause = CLAUSE.split(before)[-1]
    return bool(PAST.search(clause if WISHED.search(clause) else before))


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name as they compare."""
    return tuple(bare(word.strip(".,'’").removesuffix("'s").removesuffix("’s")) for word in name.split())


def looks_like_a_firm(words: tuple[str, ...]) -> bool:
    """Two words and more, the last of them one that firms end with."""
    return len(words) > 1 and words[-1] in FIRM_ENDS


def altered(doc: Doc, firm: str) -> Iterator[Named]:
    """Names as long as the firm's own with another word in it, or with two of its words exchanged.

    A firm of partners is joined as its own name is; a partner alone is a person.
    """
    own = tuple(word for word in name_words(firm) if word not in LEGAL)
    is_of_partners = "&" in firm or " and " in firm
    if len(own) < 2:  # noqa: PLR2004 -- one word cannot be partly right
        return
    last = len(own) - 1
    at_the_end = doc.places_of(own[last])
    for first in {*doc.places_of(own[0]), *at_the_end, *(index - last for index in at_the_end)}:
        if first < 0 or first + last >= len(doc.words) or not _is_one_name(doc, first, first + last):
            continue
        span = doc.starts[first], doc.ends[first + last]
        if is_of_partners and not _joins_firms(doc, first, last):
            continue
        words = tuple(word for word in name_words(doc.text_of(span)) if word != "&")
        differing = tuple(word for word, right in zip(words, own, strict=True) if word != right)
        if not is_of_partners and not NOT_FIRMS.isdisjoint(differing):
            continue
        if len(differing) == 1 and (words[-1] == own[-1] or is_of_partners or looks_like_a_firm(words)):
            yield Named(span=span, words=differing)
        elif differing and (is_of_partners or words[-1] == own[-1]) and sorted(words) == sorted(own):
            yield Named(span=span, words=words)


def _joins_firms(doc: Doc, first: int, last: int) -> bool:
    """Whether a name is joined (“Marlow & Pike”) and none of those it joins is a person's, with a title or a word more."""
    text = doc.text[doc.starts[first] : doc.ends[first + last]]
    goes_on = doc.gaps[first + last + 1] == " " and doc.text[doc.ends[first + last] + 1].isupper()
    return (" & " in text or " and " in text) and not goes_on and not any(map(title_of, text.split()))


def _is_one_name(doc: Doc, first: int, last: int) -> bool:
    """Every word but the small ones begins with a capital, only blanks stand between, and no capital goes before."""
    text = doc.text[doc.starts[first] : doc.ends[last]]
    words = [word for word in text.split() if word != "&"]
    if (
        BREAKS.search(text)
        or len(words) != last - first + 1
        or any(not word[0].isupper() for word in words if word not in SMALL)
    ):
        return False
    sentence = doc.sentence_at(doc.starts[first])
    begin = max(sentence.start if sentence else 0, doc.starts[first] - AROUND)
    return not _is_not_theirs(doc.low[begin : doc.starts[first]], doc.low[doc.ends[last] :][:AFTER])


def _is_not_theirs(before: str, after: str) -> bool:
    """Whether the name is that of a firm somebody works or worked for, by its sentence before it and what follows."""
    is_held = HELD.search(before) and not WISHED.search(before)
    return bool(is_held) or _is_past(before) or before.startswith(("at ", "while at ")) or after.startswith(THEIR_POST)


BREAKS = re.compile(r"[,;:\n]")
LEGAL = bag("ltd limited inc llc plc gmbh co the &")
SMALL = ("of", "and", "&", "the", "for", "de")


def is_place(words: tuple[str, ...], after: str) -> bool:
    """A town, a street, a ward, a project: by a word of its name or the one that follows it."""
    if words[-1] in FIRM_ENDS:
        return False
    follows = after.split()[:1] if after[:1] == " " else []
    return not PLACES.isdisjoint([*words, *(word.strip(".,;:!?") for word in follows if word not in GROUPS)])
