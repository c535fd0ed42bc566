"""Sentences about nobody in particular that are true everywhere: “every office needs a good manager”."""

from afterword.core.review.doc import Doc
from afterword.core.review.sentences import Sentence
from afterword.core.review.words import bag

PERSONAL = bag(
    """
    i i'm i've i'd i'll me my mine myself we we've we'd our us you you're you've you'd your yours he she his her him
    their them it its this that that's these those there here today yesterday tomorrow what how who which
    """
)
GENERAL = bag(
    "every any always never important essential crucial vital necessary paramount matters matter key everything most"
)
PRESENT = bag("is are needs need matters matter makes make wants manages requires depends counts comes saves helps")
PRAISED = bag("good bad poor clean satisfied careful healthy")
ONLY_AS_GOOD = " only as good as "
SHORTEST_TRUTH = 4


def may_be_general(doc: Doc) -> bool:
    """Whether any sentence can hold everywhere, by the words of the whole message."""
    return ONLY_AS_GOOD in doc.low or not (doc.said.isdisjoint(GENERAL) and doc.said.isdisjoint(PRAISED))


def holds_everywhere(doc: Doc, sentence: Sentence) -> bool:
    """A sentence about nobody in particular that holds everywhere, such as that every office needs a good manager."""
    words = doc.words_of(sentence)
    if not PERSONAL.isdisjoint(words) or len(words) < SHORTEST_TRUTH or any(map(str.isdigit, words)):
        return False
    if any(word[0].isupper() for word in doc.text[sentence.start : sentence.end].split()[1:]):
        return False
    low = doc.low[sentence.start : sentence.end]
    if "the" in words and not any(part in low for part in ("the most ", "the key ", "the heart ")):
        return False
    is_general = not GENERAL.isdisjoint(words) or ONLY_AS_GOOD in low or _praises(words)
    return is_general and not PRESENT.isdisjoint(words) and words[0] not in ("please", "thank", "looking")


def _praises(words: tuple[str, ...]) -> bool:
    """“Good stock control saves a company money”: what is good, and what it does."""
    return words[0] in PRAISED and words[1] != "to" and not PRESENT.isdisjoint(words[2:5])
