"""Too stiff.

Finds the language of petitions and of another century: "esteemed", "the undersigned", "do the needful".
Why: a follow-up is personal; stilted words hide the person.
Instead: write as you would speak to them, politely.
A letter to a formal house may be formal; one old-fashioned phrase alone is left to you, a whole sentence of them is not.
Guide: S23, S24, S44.
"""

from collections.abc import Iterator

from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.phrases import Phrases
from afterword.core.review.remark import Remark
from afterword.core.review.tonal import labelled, listened_to, unturned

SEVERITY = Severity.WARNING
VERSION = 2
BAD = ("I beg to convey my deepest gratitude to your esteemed selves.",)
GOOD = ("Thank you very much for receiving me yesterday.", "Yours faithfully,\nRobin Achebe")
CERTAIN = Phrases("""
the undersigned
esteemed|venerable|illustrious
profound|profoundest|deepest|humblest|utmost appreciation|gratitude|respect|respects|regards|thanks
beg|beseech|crave to|your remain|inform|state|leave|indulgence|pardon
i|and remain|am your most? humble|obedient|obliged
most humbly|respectfully|obediently|graciously
humbly request|submit|beseech|beg|thank|wish
do the needful
herewith|hereby|heretofore|hereinafter|aforementioned|aforesaid|hitherto|whereupon|forthwith|inasmuch|thereto|thereof|therewith|henceforth|pursuant
your good|gracious self|selves|offices
at your earliest convenience and
kind perusal
for your perusal
deem me|it worthy|fit
condescend|vouchsafe|deign
honour|honor of .. audience|presence
""")


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """Remarks where there are two or more, where one is past doubt, or where they are relaxed themselves."""
    if not (CERTAIN.find(doc) or labelled(doc, "too_stiff")):
        return
    remarks = tuple(_heard(doc))
    if len(remarks) >= ENOUGH or facts.is_relaxed or _is_dense(doc) or _is_past_doubt(doc):
        yield from remarks


def _heard(doc: Doc) -> Iterator[Remark]:
    """Stiff phrases and what the model is sure of, salutation and closing included."""
    sure = {sentence: label.words for sentence, label in labelled(doc, "too_stiff") if label.is_sure}
    for sentence in listened_to(doc, with_ends=True):
        words = unturned(doc, CERTAIN.within(doc, sentence)) or sure.get(sentence, ())
        if words:
            yield Remark(MESSAGE, (sentence.start, sentence.end), evidence=f"weighed most: {', '.join(words)}")


MESSAGE = "This is stiffer than anyone speaks. Write it as you would say it to them, politely."
ENOUGH = 2


PAST_DOUBT = 0.9


def _is_past_doubt(doc: Doc) -> bool:
    """One sentence that the model hardly doubts."""
    return any(label.probability >= PAST_DOUBT for _, label in labelled(doc, "too_stiff"))


def _is_dense(doc: Doc) -> bool:
    """Two such phrases in one sentence."""
    return any(len(CERTAIN.within(doc, sentence)) >= ENOUGH for sentence in doc.sentences)
