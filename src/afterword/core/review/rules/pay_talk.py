"""Talking about pay.

Finds pay, benefits, hours and conditions that nobody asked you about.
Why: a thank-you is no place to negotiate; there will be an offer first.
Instead: leave it for the offer. If they asked, answer in one sentence.
A job that is about pay (payroll, compensation) is left alone.
Guide: S53.
"""

from collections.abc import Iterator

from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.phrases import Phrases
from afterword.core.review.remark import Remark
from afterword.core.review.sentences import Sentence
from afterword.core.review.tonal import QUALIFICATIONS, heard
from afterword.core.review.words import bag, content, fold

SEVERITY = Severity.WARNING
VERSION = 2
BAD = ("I would need at least £34,000 and overtime.", "What is the salary, and how much holiday do I get?")
GOOD = ("I would happily work nights.", "We sold £34,000 of cider in nine stores.")
CERTAIN = Phrases("""
salary|salaries|wage|wages|remuneration|payrise .. i|i'd|my|for|of|is|would|expectation|range|expectations|review|be
what|what's|my|discuss .. salary|wage|wages|remuneration|payrise
pension contributions|scheme|plan|contribution
compensation package|expectations|expectation
pay rise|rate|grade|scale|packet|package|expectations|increase|is|would|review|band
rate of pay
how much .. pay|paid|earn|holiday|leave|vacation
the|your|good|better|more pay|money is|you|offered|for
benefits package
signing|annual|yearly bonus
sign-on bonus
overtime rate|pay|paid|rates
stock options
holiday|vacation|leave|pto entitlement|allowance|days
company car
work|working from home days|allowance
i|i'd|we would|could|can|will|need|expect|want|only? only|need|expect|accept|want|require|at .. an|per|a hour|year|month|day|annum|week
paid time off
the pay reflects|matches|covers|meets
you pay overtime|holiday|holidays|expenses|weekly|monthly|more|for
how many|much days|weeks|of? holiday|leave|vacation|annual|off|money
days|weeks of? annual|paid? holiday|leave|vacation
company|private|workplace pension|healthcare|car
annual leave
is there a|an|any .. bonus|commission|pension|allowance
pension any good
commission structure|rate|scheme
health|dental insurance|cover|plan
relocation costs|package|expenses|allowance
work|working from home .. days|two|three|four|one|five
fully remote
move|leave|start|work for less than
does the job|role|position|it pay
salary range|band|negotiable
earn|earning more|less than
""")
MONEY = frozenset("£$€")
MY_PRICE = bag(
    """
    need want expect accept require least minimum earn earning asking looking hoping pay paid offer
    """
)


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """A remark on each such sentence, unless they asked or it is what the job is about."""
    message = "Pay and conditions can wait for the offer. Leave this out unless they asked."
    found = {remark.span: remark for remark in heard(doc, "pay_talk", CERTAIN, message, doubts=QUALIFICATIONS)}
    for sentence in () if MONEY.isdisjoint(doc.marks) else doc.main:
        if _names_a_price(doc, sentence):
            found.setdefault((sentence.start, sentence.end), Remark(message, (sentence.start, sentence.end)))
    for span, remark in found.items():
        sentence_here = doc.sentence_at(span[0]) if span else None
        if sentence_here is None or not (_is_nobodys(doc, sentence_here) or _was_asked(doc, sentence_here, facts)):
            yield remark


def _is_nobodys(doc: Doc, sentence: Sentence) -> bool:
    """Pay as a matter of work ("the wage slips are late"), or an answer to what they asked."""
    words = set(doc.words_of(sentence))
    if "you" in words and not ASKED_BY_THEM.isdisjoint(words):
        return True
    return OWN_TERMS.isdisjoint(words) and "?" not in doc.text[sentence.start : sentence.end]


OWN_TERMS = bag(
    """
    i i'm i'd i'll i've my me mine we our you your expectation expectations minimum must least negotiable required
    require needed low offered position role job
    """
)
"""Words that make pay one's own: without any of them it is a subject like another."""


def _names_a_price(doc: Doc, sentence: Sentence) -> bool:
    """A sum of money beside what the candidate needs or accepts."""
    text = doc.text[sentence.start : sentence.end]
    if MONEY.isdisjoint(text):
        return False
    words = set(doc.words_of(sentence))
    if not ASKED_BY_THEM.isdisjoint(words) and "you" in words:
        return False
    return bool(words & MY_PRICE) and bool(words & {"i", "i'd", "my", "i'm", "i'll"})


ASKED_BY_THEM = bag("asked asking request requested wanted")
ABOUT = tuple(
    content(word)
    for word in [
        "salary",
        "wage",
        "pay",
        "paid",
        "compensation",
        "remuneration",
        "benefits",
        "bonus",
        "overtime",
        "holiday",
        "pension",
        "notice",
        "hours",
        "rate",
        "expectations",
        "leave",
    ]
)
ASKED = (
    "ask",
    "confirm",
    "wants to know",
    "wanted to know",
    "send",
    "in writing",
    "question",
    "let her know",
    "let him know",
    "let them know",
)


def _was_asked(doc: Doc, sentence: Sentence, facts: Facts) -> bool:
    """They asked about it, or it is the subject of the job."""
    stems = doc.stems_of(sentence) & set(ABOUT)
    if stems & facts.role_stems or {"payrol", "payroll"} & facts.role_stems:
        return True
    return any(any(asked in fold(note.text) for asked in ASKED) and note.stems & set(ABOUT) for note in facts.notes)
