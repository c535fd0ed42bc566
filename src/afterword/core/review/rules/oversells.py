"""Overselling.

Finds praise of yourself that only someone else could give, and promises nobody can keep: "the perfect candidate",
"you will not find anyone better", "I guarantee".
Why: a follow-up leaves a good impression by being useful; the hard sell belonged in the interview.
Instead: name one thing you would do in the job, in plain words.
Guide: S50.
"""

from collections.abc import Iterator

from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.phrases import Phrases
from afterword.core.review.remark import Remark
from afterword.core.review.tonal import heard

NEEDS = ("english",)
SEVERITY = Severity.WARNING
VERSION = 1
BAD = ("I am the perfect candidate for this role.", "You will not find anyone better than me.")
GOOD = ("I would enjoy untangling the release process you described.", "I am not the perfect candidate on paper.")
CERTAIN = Phrases("""
i'm|i am|i'd|me|be by? far? the|your perfect|ideal|best|strongest|obvious|greatest|finest candidate|choice|fit|match|applicant|hire
i'm|i am the|your perfect|ideal|obvious person|man|woman for
strongest|best|finest candidate|applicant you
you|you'll|you'd won't|will|would not? never? find|meet|see|interview|hire anyone|anybody|someone|somebody|a .. better|stronger
you'll|you will find|meet|get|hire no|nobody one? better|stronger
no|nobody one|candidate? else? is|has|comes|offers better|stronger|qualified|suited|close
i can|could|will|would|do|personally? guarantee
single-handedly
i have|had no doubt .. i|me|my
no|without|beyond doubt .. i am|will
born for this
i'm|i am second to none
my unmatched|unparalleled|unrivalled|unrivaled|exceptional|extraordinary|world-class|stellar|phenomenal|peerless
i have|possess|bring|offer an|a|truly unmatched|unparalleled|exceptional|extraordinary|world-class|rare .. gift|talent|genius
i'm|i am an|a|truly? exceptional|outstanding|extraordinary|world-class|brilliant|unmatched|unbeatable|phenomenal|natural-born|rockstar|superstar|genius|visionary
best hire|decision you .. made|make|making
you .. regret hiring|choosing|picking
""")


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:  # noqa: ARG001 -- every rule is called alike
    """A remark on each sentence of praise for oneself."""
    return heard(
        doc, "oversells", CERTAIN, "This sells too hard. Say one thing you would do in the job instead, in plain words."
    )
