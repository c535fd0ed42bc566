"""Too informal.

Finds slang, text-message spelling, missing capitals and greetings for friends in a written message.
Why: where you are unsure, the formal side is the safe one; how they write themselves sets the measure.
Instead: the plain word; the words concerned are named.
What is said on the phone or at the door may be as spoken as speech is.
Guide: S24, S44.
"""

from collections.abc import Iterator

from afterword.core.channel import Method
from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.phrases import Phrases
from afterword.core.review.remark import Remark
from afterword.core.review.sentences import Sentence
from afterword.core.review.tonal import inside, labelled, listened_to
from afterword.core.review.words import bag

SEVERITY = Severity.WARNING
VERSION = 2
BAD = (
    "Hey dude, ur office is sick lol",
    "im gonna smash this job",
    "so did u see my last one??\n\ni could start monday",
)
GOOD = ("Thanks for showing me round on Monday. I'd like to work with you.", "Hi Dana, it was good to meet you.")
MESSAGE = "This is more casual than they are likely to write. Use the plain word instead."
CERTAIN = Phrases("""
yo|heya|wassup|sup
hey dude|man|mate|bro|buddy|guys|girl
ur|thx|pls|plz|lol|lmao|omg|btw|tbh|imo|idk|rofl|ttyl|brb|gr8|l8r|cuz|coz|lemme|dunno|ya|yeah|yep|nah|nope|wanna|gonna|gotta|kinda|sorta|ain't|y'all|u|r|im|ive|dont|cant|wont|didnt|thats
dude|bro|bruh|homie|luv|hun
you guys|lot are|were|rock|rocked
so|totally|super|hella down|stoked|pumped|psyched|hyped for|to|about
psyched|stoked for|to|about|at
a hoot
thanks a|heaps bunch|ton
awesome
badass|kickass|freaking|friggin|damn|crap|shit|fucking|fuck
laters|cheerio|toodles|xoxo|xx|xxx
hit me up
gimme
gimme|give us|me? a shout|buzz|bell|holler
you folks|people rock|rule
cheers for
the chat|craic mate
well good|jel|chuffed
sooo|soooo|sooooo
anyways
hang|hung|hanging out with
a blast
catch|see ya|u
catch you later
""")
MILD = bag(
    """
    yeah ya yep nope r u im awesome luv hun xx ive dont cant wont didnt thats cheerio
    """
)
"""Words that prove nothing alone."""

EMOJI_FROM = "\U0001f300"
ENOUGH = 2


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """Remarks on what the model hears, then on the marks of haste; the second only where there are several."""
    if doc.message.method.is_spoken:
        return
    said = [remark for remark in _heard(doc, facts) if remark.span]
    every_mark = _marks(doc, facts)
    marks = [mark for mark in every_mark if not any(_covers(remark, mark) for remark in said)]
    is_plain = any(_is_plain_slang(doc, mark) for mark in every_mark)
    is_loud = bool(said) and any(label.probability >= ALONE for _, label in labelled(doc, "too_informal"))
    if len(said) + len(marks) >= ENOUGH or is_plain or is_loud:
        yield from said
        yield from (Remark(MESSAGE, mark) for mark in marks)


def _heard(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """What the model hears, salutation and closing included; nothing where they are casual themselves."""
    if facts.is_relaxed:
        return
    said = labelled(doc, "too_informal")
    if any(label.probability >= SURE for _, label in said):
        for sentence, label in said:
            span = inside(doc, sentence)
            if label.probability >= LIKELY and not _is_small_talk(doc, span):
                yield Remark(MESSAGE, span, evidence=f"weighed most: {', '.join(label.words)}")


SURE = 0.9
ALONE = 0.97
"""From here one sentence says enough by itself."""

LIKELY = 0.75
"""One sentence must be sure before others that are likely count; friendly closings stay under it."""


def _covers(remark: Remark, mark: tuple[int, int]) -> bool:
    start, end = remark.span or (0, 0)
    return start <= mark[0] < end


def _is_small_talk(doc: Doc, span: tuple[int, int] | None) -> bool:
    """A chat or LinkedIn message bears a little more than a letter."""
    chatty = doc.message.method in (Method.CHAT_MESSAGE, Method.LINKEDIN_MESSAGE)
    return chatty and doc.sign_off is not None and span is not None and span[0] >= doc.sign_off[0]


def _marks(doc: Doc, facts: Facts) -> list[tuple[int, int]]:
    """Slang, a lower-case “i”, sentences without a capital, emoji: each where it stands."""
    slang = [] if facts.is_relaxed else [span for span in CERTAIN.find(doc) if _counts(doc, span, facts)]
    small = [(doc.starts[at], doc.ends[at]) for at in doc.small_i if _is_alone(doc, at)]
    said = listened_to(doc, with_ends=False)
    lower = [(item.start, item.start + 1) for item in said if doc.text[item.start].islower() and _is_free(doc, item)]
    emoji = [] if doc.text.isascii() else [(at, at + 1) for at, letter in enumerate(doc.text) if letter >= EMOJI_FROM]
    return sorted({*slang, *small, *(lower if len(lower) >= ENOUGH else ()), *emoji})


def _counts(doc: Doc, span: tuple[int, int], facts: Facts) -> bool:
    """Not a name, and not a capitalised abbreviation such as “IM”."""
    written = doc.text_of(span)
    return not (written.isupper() and len(written) <= 3) and doc.low[span[0] : span[1]] not in facts.known_words  # noqa: PLR2004


def _is_alone(doc: Doc, at: int) -> bool:
    """Between blanks, as a word of a sentence is: no item of a list, no part of an address."""
    start, end = doc.starts[at], doc.ends[at]
    before, after = doc.text[max(0, start - 1) : start], doc.text[end : end + 1]
    return after in (" ", "'", "’", "\n") and before in ("", " ", "\n", "(")


def _is_free(doc: Doc, sentence: Sentence) -> bool:
    """Whether nothing (a salutation, a list) lets it begin with a small letter."""
    before = (
        doc.text[: sentence.start].rstrip()[-1:]
        if sentence.start < LOOK_BACK
        else doc.text[sentence.start - LOOK_BACK : sentence.start].rstrip()[-1:]
    )
    return before not in (",", ":", ";", "-", "–", "—") and not doc.text.startswith("http", sentence.start)


LOOK_BACK = 80


def _is_plain_slang(doc: Doc, mark: tuple[int, int]) -> bool:
    word = doc.low[mark[0] : mark[1]]
    return word not in MILD and mark in CERTAIN.find(doc)
