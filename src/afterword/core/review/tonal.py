"""What the trained model and the certain phrases of a tone rule hear, sentence by sentence."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from afterword.core.review.clauses import Labelled, clauses_in, is_quoted, sure_apart, whole_of
from afterword.core.review.doc import Doc
from afterword.core.review.ends import closes
from afterword.core.review.finding import Span
from afterword.core.review.opening import salutation_end
from afterword.core.review.phrases import Phrases
from afterword.core.review.remark import Remark
from afterword.core.review.sentences import Sentence
from afterword.core.review.words import bag

if TYPE_CHECKING:
    from afterword.core.review.tone import Cut, ToneLabel

NEGATIONS = bag(
    """
    not no never without don't won't wouldn't isn't aren't wasn't can't cannot hardly neither nor nobody
    """
)
BEFORE = 4
"""Words before a phrase in which a negation turns it round."""

LONGEST = 1_200
"""Characters of one sentence that the model is given; no sentence is longer, a text without stops is."""


Cue = Callable[[Doc, Sentence], tuple[str, ...]]
"""The words of a sentence that together make a fault certain; empty when they do not."""


def heard(  # noqa: PLR0913 -- what to listen for, by name
    doc: Doc,
    rule: str,
    certain: Phrases,
    message: str,
    *,
    cue: Cue | None = None,
    doubts: frozenset[str] = frozenset(),
    of_oneself: bool = False,
) -> Iterator[Remark]:
    """A remark on each sentence the model is sure of, or hears faintly where a certain phrase or the cue agrees.

    Beside one of `doubts` the model alone is believed only where it hardly doubts, and never where a caller or a visitor
    asks whether it suits. What is said `of_oneself` is not heard by the model in what others are reported to have said.
    """
    audible = labelled(doc, rule)
    if not audible:
        return
    likely = sum(label.probability >= TOGETHER for _, label in audible)
    for sentence, label in audible:
        if not doc.is_main(whole_of(doc, sentence)):
            continue
        words = unturned(doc, certain.within(doc, sentence)) or (cue(doc, sentence) if cue else ())
        is_clear = label.probability >= BEYOND_DOUBTS or doubts.isdisjoint(doc.words_of(sentence))
        is_reported = of_oneself and _is_report_of_others(doc.words_of(whole_of(doc, sentence)))
        if not words and is_clear and not is_reported and _is_sure(doc, sentence, label, of=likely):
            words = label.words
        if words:
            yield Remark(message, inside(doc, sentence), evidence=f"weighed most: {', '.join(words)}")


def _is_report_of_others(words: tuple[str, ...]) -> bool:
    """Whether somebody else is told to have said it and nobody of the candidate's is in it: "You said that the crew …"."""
    return not REPORTED.isdisjoint(words[:REPORTED_WITHIN]) and OWN.isdisjoint(words)


REPORTED = bag("said told mentioned explained described asked noted")
REPORTED_WITHIN = 6
"""Words at the beginning of a sentence among which it stands that somebody said it: "Dr Karl Reiss also mentioned"."""
OWN = bag("i i'm i'd i'll i've my myself mine we we're we'd we'll we've us our ours")


def _is_sure(doc: Doc, sentence: Sentence, label: "ToneLabel", *, of: int) -> bool:
    """The model is sure of a sentence that says enough to judge by, sooner where it hears the same in another."""
    words = sentence.last - sentence.first
    if words <= ENOUGH_WORDS and doc.message.method.is_spoken and WHETHER_IT_SUITS.within(doc, sentence):
        return False
    is_fit = words <= TOO_MANY_WORDS and (words >= ENOUGH_WORDS or label.probability >= IN_FEW_WORDS)
    return (label.is_sure or (of > 1 and label.probability >= TOGETHER)) and is_fit and not is_quoted(doc, sentence)


_SHORT_TIME = "moment|minute|second|time|word|minutes|seconds"
WHETHER_IT_SUITS = Phrases(f"""
have|do|did you have|got? a|any|the|one|two|five? good|bad|quick|few|spare|free? {_SHORT_TIME}
is|was now|this|it a|any good|bad|convenient|better|right {_SHORT_TIME}
can|could|may|might you|i spare|have|take|borrow me|you? a|one|two|five quick|few? {_SHORT_TIME}
are you free|busy|able
is it convenient|possible|okay|ok|alright
is it all right
am i interrupting|disturbing|keeping
have i caught|interrupted|disturbed
shall|should|can|could|may i ring|call|come|try|phone back|again|later
when would|is .. better|good {_SHORT_TIME}
""")
"""What is asked at the door and at the beginning of a call; in a letter some of it would press."""

QUALIFICATIONS = bag("certificate certificates hygiene licence license safeguarding first-aid nvq diploma renewed")
"""Words of papers that a candidate names as such, whatever else they remind the model of."""

BEYOND_DOUBTS = 0.95

TOGETHER = 0.6
"""Probability at which a sentence is believed where another of the message bears the same label."""

ENOUGH_WORDS = 12
IN_FEW_WORDS = 0.8
"""Probability that a shorter sentence needs: each of its words weighs more, and one may be chance."""

TOO_MANY_WORDS = 45
"""A longer sentence gathers weight by its length alone; the model was trained on none."""


def labelled(doc: Doc, rule: str) -> tuple[Labelled, ...]:
    """The sentences and clauses in which the model hears this rule broken, down the text."""
    return _labels(doc).get(rule, ())


def unheard(doc: Doc, rules: frozenset[str]) -> frozenset[str]:
    """Those of the rules that the model hears broken in no sentence."""
    return rules.difference(_labels(doc)) if rules else rules


def among(doc: Doc, sentence: Sentence, *groups: frozenset[str]) -> tuple[str, ...]:
    """One word of every group, if the sentence has one of each; otherwise nothing."""
    words = doc.words_of(sentence)
    for group in groups:
        if group.isdisjoint(words):
            return ()
    return tuple(next(word for word in words if word in group) for group in groups)


def listened_to(doc: Doc, *, with_ends: bool = False) -> tuple[Sentence, ...]:
    """The sentences of the message, with salutation and closing if wanted; never the heading of a letter."""
    if LISTENED_TO not in doc.memo:
        spoken = [item for item in doc.sentences if item.last > item.first and not _is_name(doc, item)]
        begin = doc.greeting[0] if doc.greeting else 0
        doc.memo[LISTENED_TO] = tuple(filter(doc.is_main, spoken)), tuple([item for item in spoken if item.end > begin])
    found: tuple[tuple[Sentence, ...], tuple[Sentence, ...]] = doc.memo[LISTENED_TO]
    return found[with_ends]


LISTENED_TO = "listened to"


def _is_name(doc: Doc, sentence: Sentence) -> bool:
    """A line that is only a name, or a name and a title: it has no tone."""
    second = sentence.first + 1
    if second < sentence.last and doc.gaps[second] == " " and doc.text[doc.starts[second]].islower():
        return False
    words = doc.text[sentence.start : sentence.end].split(maxsplit=NAME_WORDS)
    if len(words) > NAME_WORDS or not all(word[0].isupper() for word in words):
        return False
    return not (salutation_end(doc.low, sentence.start, sentence.end) or closes(doc.low, sentence.start, sentence.end))


NAME_WORDS = 6


def unturned(doc: Doc, phrases: tuple[Span, ...]) -> tuple[str, ...]:
    """The words of those phrases that are neither denied nor quoted."""
    return tuple([doc.text_of(span) for span in phrases if not is_turned(doc, span)]) if phrases else ()


def is_turned(doc: Doc, span: Span) -> bool:
    """Whether a phrase is denied or quoted: “I would not call myself …”, “as my old foreman said, “…””."""
    index = doc.index_at(span[0])
    before = doc.words[max(0, index - BEFORE, doc.sentences[doc.sentence_of[index]].first) : index]
    if not NEGATIONS.isdisjoint(before):
        return True
    sentence = doc.sentences[doc.sentence_of[index]]
    opened = doc.low.count('"', sentence.start, span[0])
    return opened % 2 == 1 and '"' in doc.low[span[1] : sentence.end]


def inside(doc: Doc, sentence: Sentence) -> Span:
    """The sentence without a salutation on the same line."""
    if doc.greeting and sentence.start < doc.greeting[1] < sentence.end:
        rest = doc.text[doc.greeting[1] : sentence.end]
        return doc.greeting[1] + len(rest) - len(rest.lstrip()), sentence.end
    return sentence.start, sentence.end


BESIDE = 0.9
"""Probability at which a label is sure beside a likelier one of the same sentence."""


def _labels(doc: Doc) -> "dict[str, tuple[Labelled, ...]]":
    """What the model hears in every sentence and in the clauses of long ones, by rule; asked for once a message."""
    if "tone" not in doc.memo:
        from afterword.core.review.tone import suspicions_in  # noqa: PLC0415 -- its weights are read when first needed

        by_rule: dict[str, tuple[Labelled, ...]] = {}
        sentences = listened_to(doc, with_ends=True)
        clauses = heard_apart(doc)
        apart = sure_apart(doc, clauses, suspicions_in(_cut(doc, clauses))) if clauses else {}
        for sentence, labels in zip(sentences, suspicions_in(_cut(doc, sentences)), strict=True):
            for rule, said in {**_in_whole(sentence, labels), **apart.get(sentence, {})}.items():
                by_rule[rule] = (*by_rule.get(rule, ()), said)
        doc.memo["tone"] = by_rule
    known: dict[str, tuple[Labelled, ...]] = doc.memo["tone"]
    return known


def heard_apart(doc: Doc) -> tuple[Sentence, ...]:
    """The clauses of long sentences that are worth hearing by themselves."""
    from afterword.core.review.tone import weighs_enough  # noqa: PLC0415 -- the same

    return tuple([clause for clause in clauses_in(doc, listened_to(doc)) if weighs_enough(doc.words_of(clause))])


def _in_whole(sentence: Sentence, labels: "tuple[ToneLabel, ...]") -> dict[str, Labelled]:
    """The labels of a sentence, by rule; beside the likeliest another one is sure only where it is nearly certain."""
    return {
        label.rule: (sentence, label if not rank or label.probability >= BESIDE else label._replace(is_sure=False))
        for rank, label in enumerate(labels)
    }


QUIET = frozenset(
    {"", " ", ", ", ",\n", ",\n\n", ". ", ".\n", ".\n\n", "; ", ": ", " - ", "\n", "\n\n", " \n\n", ". \n\n"}
)
"""What may stand before, between and after words and has no tone."""


def _cut(doc: Doc, sentences: Sequence[Sentence]) -> "list[Cut]":
    """The text of each sentence, and its words where they are all that there is to hear."""
    if not doc.small_i and doc.text.isascii() and QUIET.issuperset(doc.gaps) and len(doc.text) < LONGEST:
        return [(doc.text[item.start : item.end], doc.words[item.first : item.last]) for item in sentences]
    texts = [doc.text[item.start : item.end][:LONGEST] for item in sentences]
    return [
        (text, doc.words_of(item) if _is_plain(doc, item, text) else ())
        for item, text in zip(sentences, texts, strict=True)
    ]


def _is_plain(doc: Doc, sentence: Sentence, text: str) -> bool:
    """Whether the words of a sentence are all that there is to hear."""
    is_quiet = not doc.small_i and QUIET.issuperset(doc.gaps[sentence.first : sentence.last + 1])
    return is_quiet and text.isascii() and len(text) < LONGEST
