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
from afterword.core.review.sentences import Sentence
from afterword.core.review.tonal import among, heard, unturned
from afterword.core.review.words import bag

SEVERITY = Severity.WARNING
VERSION = 3
BAD = ("I am the perfect candidate for this role.", "You will not find anyone better than me.")
GOOD = ("I would enjoy untangling the release process you described.", "I am not the perfect candidate on paper.")
CERTAIN = Phrases("""
i'm|i am|i'd|me|be by? far? the|your perfect|ideal|best|strongest|obvious|greatest|finest candidate|choice|fit|match|applicant|hire
i'm|i am? the|your perfect|ideal|obvious person|man|woman for
strongest|best|finest candidate|applicant you
you|you'll|you'd won't|will|would not? never? find|meet|see|interview|hire anyone|anybody|someone|somebody|a .. better|stronger
you'll|you will find|meet|get|hire no|nobody one? better|stronger
no|nobody one|candidate? else? is|has|comes|offers better|stronger|qualified|suited|close
i can|could|will|would|do|personally? guarantee
single-handedly
i have|had no doubt .. i|me|my
no|without|beyond doubt .. i am|will
born for this
i'm|i am? second to none
my unmatched|unparalleled|unrivalled|unrivaled|exceptional|extraordinary|world-class|stellar|phenomenal|peerless
i have|possess|bring|offer an|a|truly unmatched|unparalleled|exceptional|extraordinary|world-class|rare .. gift|talent|genius
i'm|i am? an|a|truly? exceptional|outstanding|extraordinary|world-class|brilliant|unmatched|unbeatable|phenomenal|natural-born|rockstar|superstar|genius|visionary
best hire|decision you .. made|make|making
you .. regret hiring|choosing|picking
""")


ME = bag("i i'm i'd i'll i've me my myself mine")
RIVALS = bag("candidate candidates applicant applicants")
ABOVE = bag("unlike than better stronger surpass outperform outshine outclass beat")
CLAIMS = Phrases("""
i|i'd|i'll|i've can|will|would|could|always|single-handedly|have? double|doubled|triple|tripled|quadruple|revolutionise|revolutionize|skyrocket|dominate|fix everything|your|the|sales|profits|revenue
take|bring|lift your|the|this company|business|team|department|firm|sales|brand to the|new|a next|new|level|heights|another
i've|i have never? ever? failed|lost|missed|met a|an|at|the|anything .. problem|target|deadline|challenge|anything
i never fail|miss|lose|disappoint
i always exceed|surpass|smash|win|deliver
look no further
your search is|ends|can over|here|end|stop
you|you'd|you'll would|will|are|be? lucky|foolish|mad|crazy|stupid to|not|if
you need someone|somebody like|of me|my
you|your|the company|team|firm|department need|needs me
need|needs someone|somebody like me
uniquely|perfectly|ideally|exceptionally|supremely|eminently qualified|suited|talented|gifted|placed|equipped
no|nobody one? works|work|tries|knows|does|sells|writes|cares harder|more|better|it|as|smarter than|like|so|better
no|nobody else|one .. can|could|will|would do|match|offer|bring|sell|handle what|as|it|half .. i|me
nobody|no|anybody else|one .. on|in your shortlist|list|team|pool
you would|will|'d|won't? not? struggle|regret|find|hard to|it|find|hard
you|you'll would|will struggle|regret
in a different|another|higher league|class|level
a league of my|its own
speak|speaks for themselves|itself
smartest|best|greatest|easiest|wisest decision|choice|move|hire|investment you|of|your|this
star|top performer|player
complete|full|total|whole package
of|with my calibre|caliber|stature|talent|talents|brilliance
level of talent|brilliance|skill|excellence
overqualified
outperform|outshine|outclass|outsell
your sales|profits|revenue|turnover|numbers .. double|triple|soar|explode|rocket
turn|turns|turned everything .. gold
have|i've never met|seen a|an .. i|that couldn't|could|cannot|can't
i|i'm am exceptionally|extraordinarily|incredibly|immensely|supremely|hugely? exceptionally|extraordinarily|incredibly|immensely|supremely|hugely|naturally gifted|talented|brilliant|skilled|intelligent
i tick|ticked every|all box|boxes|your|the
game-changer
once in a lifetime|generation
once-in-a-lifetime|once-in-a-generation
in my sleep
with my eyes closed
everyone|everybody|people|colleagues always|tells|tell|says|say|agrees|agree me|that|i'm|i .. best|great|brilliant|genius|amazing|star|natural
biggest|greatest asset|thing|catch|talent
i'm|i am? exactly|precisely|just what|who you|the|your
i'm|i am? better|smarter|faster|stronger|more .. than any|anyone|anybody|all|every|most|the|everyone
i|i've have? mastered every|all|everything
natural-born|born leader|salesman|saleswoman|salesperson|teacher|manager
i|i've possess|bring|have|offer everything|all you|the
""")


def _outdoes_everybody(doc: Doc, sentence: Sentence) -> tuple[str, ...]:
    """A claim about oneself, or oneself set above the others."""
    return unturned(doc, CLAIMS.within(doc, sentence)) or among(doc, sentence, ME, RIVALS, ABOVE)


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:  # noqa: ARG001 -- every rule is called alike
    """A remark on each sentence of praise for oneself."""
    return heard(
        doc,
        "oversells",
        CERTAIN,
        "This sells too hard. Say one thing you would do in the job instead, in plain words.",
        cue=_outdoes_everybody,
        of_oneself=True,
    )
