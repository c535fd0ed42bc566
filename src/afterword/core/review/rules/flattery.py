"""Flattery.

Finds praise of the interviewer or the firm beyond what anyone says in earnest.
Why: it sounds like bait, and they know it.
Instead: name the one thing that impressed you and why.
Specific, sober praise ("your answer about the archive changed my mind") is welcome.
Guide: S24, S46.
"""

from collections.abc import Iterator

from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.phrases import Phrases
from afterword.core.review.remark import Remark
from afterword.core.review.sentences import Sentence
from afterword.core.review.tonal import heard
from afterword.core.review.words import bag

SEVERITY = Severity.WARNING
VERSION = 2
BAD = ("Someone of your stature and genius is an inspiration to us all.",)
GOOD = ("Your answer about the archive changed my mind about provenance.",)
CERTAIN = Phrases("""
someone|person|leader|man|woman|expert|scholar of|with your stature|calibre|caliber|brilliance|genius|greatness|eminence|distinction
your incredible|amazing|extraordinary|unparalleled|legendary|visionary|boundless|infinite|dazzling|brilliant|towering|magnificent|stunning|phenomenal wisdom|genius|brilliance|leadership|vision|mind|intellect|charisma|insight|career|presence|talent|beauty
you are|you're truly|such|clearly|obviously|simply? a|an|the? genius|visionary|legend|legendary|inspiration|icon|brilliant|incredible|extraordinary|rockstar
most prestigious|brilliant|inspiring|admired|charismatic .. in the world|country|industry|field|profession
most prestigious|brilliant|inspiring|impressive|admired|charismatic|wonderful person|people|leader|manager|interviewer|boss|woman|man|mind|minds .. i've|i|ever
i|i've .. idolised|idolized|worshipped|revered .. you|your
everyone|everybody|people .. looks|look up to you
meeting|met a celebrity|legend|star|hero|idol|genius
like meeting a|royalty
so|incredibly|amazingly|extraordinarily wise|brilliant|inspiring|gifted|charismatic|talented
unworthy|humbled .. your presence|genius
sit|sitting at your feet
""")


YOURS = bag("you you're you've your yours yourself")
EXTREME = bag(
    """
    incredible amazing extraordinary brilliant brilliance genius legendary phenomenal visionary world-class unparalleled
    magnificent inspirational inspiring astonishing dazzling breathtaking flawless remarkable remarkably exceptional
    outstanding greatest finest prestigious esteemed illustrious renowned unrivalled unrivaled unmatched stellar divine
    idol hero privilege honour honor blessed awe awestruck starstruck stunned mesmerised mesmerized worship admire
    superb fabulous marvellous marvelous wisdom stature calibre charisma
    """
)
MANY = 2


def _gushes(doc: Doc, sentence: Sentence) -> tuple[str, ...]:
    """Two extreme words in one sentence about them, or one in an exclamation about them."""
    words = doc.words_of(sentence)
    if YOURS.isdisjoint(words) or EXTREME.isdisjoint(words):
        return ()
    extreme = tuple(dict.fromkeys(word for word in words if word in EXTREME))
    exclaims = words[0] in ("what", "how", "such") or "!" in doc.text[sentence.start : sentence.end]
    return extreme if len(extreme) >= MANY or exclaims else ()


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:  # noqa: ARG001 -- every rule is called alike
    """A remark on each sentence that flatters."""
    return heard(
        doc,
        "flattery",
        CERTAIN,
        "This reads as flattery. Name the one thing that impressed you, and why.",
        cue=_gushes,
    )
