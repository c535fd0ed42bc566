"""What the trained model and the certain phrases of a tone rule hear, sentence by sentence."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from afterword.core.review.doc import Doc, Sentence
from afterword.core.review.ends import CLOSING, SALUTATION
from afterword.core.review.finding import Span
from afterword.core.review.phrases import Phrases
from afterword.core.review.remark import Remark

if TYPE_CHECKING:
    from afterword.core.review.tone import ToneLabel

NEGATIONS = frozenset(
    [
        "not",
        "no",
        "never",
        "without",
        "don't",
        "won't",
        "wouldn't",
        "isn't",
        "aren't",
        "wasn't",
        "can't",
        "cannot",
        "hardly",
        "neither",
        "nor",
        "nobody",
    ]
)
BEFORE = 4
"""Words before a phrase in which a negation turns it round."""

LONGEST = 1_200
"""Characters of one sentence that the model is given; no sentence is longer, a text without stops is."""


def heard(doc: Doc, rule: str, certain: Phrases, message: str, *, with_ends: bool = False) -> Iterator[Remark]:
    """A remark on each sentence the model labels or a certain phrase stands in.

    With `with_ends` the salutation and the closing are listened to as well.
    """
    for sentence in listened_to(doc, with_ends=with_ends):
        label = next((label for label in _labels(doc).get(sentence, ()) if label.rule == rule), None)
        phrases = [span for span in certain.within(doc, sentence) if not is_turned(doc, span)]
        if label or phrases:
            words = label.words if label else tuple(doc.text_of(span) for span in phrases)
            yield Remark(message, _inside(doc, sentence), evidence=f"weighed most: {', '.join(words)}")


def sentences_with(doc: Doc, rule: str) -> tuple[Sentence, ...]:
    """The sentences the model gives this label."""
    return tuple(sentence for sentence, found in _labels(doc).items() if any(label.rule == rule for label in found))


def listened_to(doc: Doc, *, with_ends: bool) -> Iterator[Sentence]:
    """The sentences of the message, with the first and last lines if wanted."""
    chosen = doc.sentences if with_ends else doc.main
    return (sentence for sentence in chosen if sentence.last > sentence.first and not _is_name(doc, sentence))


def _is_name(doc: Doc, sentence: Sentence) -> bool:
    """A line that is only a name, or a name and a title: it has no tone."""
    words = doc.text[sentence.start : sentence.end].split()
    if len(words) > NAME_WORDS or not all(word[0].isupper() for word in words):
        return False
    return not (SALUTATION.match(doc.low, sentence.start) or CLOSING.match(doc.low, sentence.start))


NAME_WORDS = 6


def is_turned(doc: Doc, span: Span) -> bool:
    """Whether a phrase is denied or quoted: “I would not call myself …”, “as my old foreman said, “…””."""
    index = doc.index_at(span[0])
    before = doc.words[max(0, index - BEFORE, doc.sentences[doc.sentence_of[index]].first) : index]
    if not NEGATIONS.isdisjoint(before):
        return True
    sentence = doc.sentences[doc.sentence_of[index]]
    opened = doc.low.count('"', sentence.start, span[0])
    return opened % 2 == 1 and '"' in doc.low[span[1] : sentence.end]


def _inside(doc: Doc, sentence: Sentence) -> Span:
    """The sentence without a salutation on the same line."""
    if doc.greeting and sentence.start < doc.greeting[1] < sentence.end:
        rest = doc.text[doc.greeting[1] : sentence.end]
        return doc.greeting[1] + len(rest) - len(rest.lstrip()), sentence.end
    return sentence.start, sentence.end


def _labels(doc: Doc) -> dict[Sentence, "tuple[ToneLabel, ...]"]:
    """The model's labels of every sentence, asked for once a message."""
    if "tone" not in doc.memo:
        from afterword.core.review.tone import labels  # noqa: PLC0415 -- its weights are read when first needed

        doc.memo["tone"] = {
            sentence: found
            for sentence in doc.sentences
            if sentence.last > sentence.first and (found := labels(doc.text[sentence.start : sentence.end][:LONGEST]))
        }
    known: dict[Sentence, tuple[ToneLabel, ...]] = doc.memo["tone"]
    return known
