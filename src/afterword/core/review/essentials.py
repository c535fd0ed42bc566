"""Which of the four essentials a message touches, sentence by sentence."""

from collections.abc import Iterable

from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Span
from afterword.core.review.overlap import own_stems
from afterword.core.review.phrases import Phrases
from afterword.core.review.sentences import Sentence

THANKS = Phrases("""
thank|thanks|thanking|thankful|thankfully
grateful|gratefully|gratitude
appreciate|appreciated|appreciation|appreciative
kind|good|generous|decent|lovely|nice of you
much|most obliged
indebted to you
merci|danke|gracias|thx|thnx|thanx|ty|tysm
cheers|ta for
obliged to you
""")
HOLLOW_THANKS = Phrases("""
thanks|thank|thanking you? in advance
thanks|thank|thanking you? for your? prompt|quick|speedy|early
no|don't|without thanks|thank
thanks|thank you? for your? reply|answer|response|answering|replying
thank god|goodness|heavens
thanks to my|our|the|a|this
i'm|i am|fine|grand|good thanks
""")
ENTHUSIASM = Phrases("""
i'd|i'll|we'd really|very|dearly|truly|certainly? much|happily|gladly? love|like|enjoy|welcome|jump|relish
i would|should|will really|very|dearly|truly|certainly? much|happily|gladly? love|like|enjoy|welcome|relish|be
would|'d be glad|delighted|pleased|proud|thrilled|happy|honoured|honored|a?
i'd|i'll be very|so|really|absolutely? glad|delighted|pleased|proud|thrilled|happy|honoured|lucky
keen|eager|excited|thrilled|enthusiastic|delighted|enthused to|about|by|for|at|on|that
looking forward
look forward
what i'm|i am? looking for
i'd|i'll|would gladly
i like that|how|the
speaks for
interests|excites|appeals|attracts me|to
appeals to me
interested in
want|wanted this|the|to job|role|position|work|join
why i applied|came|want|wanted
want the|this|that? job
makes|made|left me want|wanting|hope|more|keen|sure|even
hope|hoping to|i join|shall|work|see|be
drawn to|by
draws|drew|attracts|attracted|brings|tempts me to
pulls|drew|draws me in
would feel lucky|proud|privileged
greatest|great|real|much|particular interest
sounds like the best|kind|sort|exactly
the kind|sort of .. work|job|place|team|hoping
taken with
enjoyed|liked|loved hearing|learning|seeing|the|how|your|our
inspired|impressed|struck|fascinated by|me
""")
FIT = Phrases("""
i|we|i've have|had|'ve? spent|worked|led|ran|run|built|managed|handled|did|do|done|brought|solved|taught|trained|practised|practiced|helped|kept|used|wrote|sold|made|tried|held|lost|learned|learnt|know|started|grew|saw
my experience|background|years|work|time|training|degree|placement|thesis|accounts|last|previous|current|present|own
when|while i was|worked|ran|led
at my
in my last|previous|current|present|own|final|first|years
i can|could|speak|know|understand
i would|'d bring
i'd bring
gladly|happily help|take
glad|happy to help by|with
my old|former team|firm|school|place|workplace|ward|shop
experience in|with|of
something i
one i brought|built|ran|solved
""")


def essentials(doc: Doc, facts: Facts) -> dict[str, tuple[Span, ...]]:
    """For each essential the spans of the sentences that touch it, in the order of the contract."""
    said = [sentence for sentence in doc.main if sentence.last > sentence.first]
    return {
        "thanks": _spans(doc, thanking(doc)),
        "enthusiasm": _spans(doc, ENTHUSIASM.touched(doc, said)),
        "fit": _spans(doc, FIT.touched(doc, said)),
        "forgotten_detail": _spans(
            doc, [item for item in said if _supplies(doc, item, facts)] if facts.forgotten else []
        ),
    }


def _spans(doc: Doc, sentences: Iterable[Sentence]) -> tuple[Span, ...]:
    """The sentences without a salutation or marks on the same line."""
    greeting_end = doc.greeting[1] if doc.greeting else 0
    return tuple([_stripped(doc, (max(item.start, greeting_end), item.end)) for item in sentences])


def _stripped(doc: Doc, span: Span) -> Span:
    text = doc.text[span[0] : span[1]]
    return span[0] + len(text) - len(text.lstrip(" \n\r\t,.")), span[1]


def _supplies(doc: Doc, sentence: Sentence, facts: Facts) -> bool:
    """Whether the sentence says what was forgotten in the interview."""
    return any(note.stems & own_stems(doc, sentence, facts) for note in facts.forgotten)


def thanking(doc: Doc) -> tuple[Sentence, ...]:
    """The sentences that give thanks; looked for once a message."""
    if "thanking" not in doc.memo:
        doc.memo["thanking"] = tuple([item for item in THANKS.touched(doc, doc.main) if gives_thanks(doc, item)])
    found: tuple[Sentence, ...] = doc.memo["thanking"]
    return found


def gives_thanks(doc: Doc, sentence: Sentence) -> bool:
    """Whether the sentence thanks them for something that was, not for what is still to come."""
    thanks = THANKS.within(doc, sentence)
    if not thanks:
        return False
    hollow = HOLLOW_THANKS.within(doc, sentence)
    return any(not any(low <= span[0] < high for low, high in hollow) for span in thanks)
