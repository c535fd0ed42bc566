"""What a thought may say without telling anything: "small world", "been there", "nice touch"."""

import re

from afterword.core.draft.wordlist import words

SO_IT_WAS = re.compile(r"(?i)so [a-z]+$")
EMPTY = words(
    "idea point thinking plan cool nice great good lovely interesting love wow amazing ok fine yes yay brilliant kudos props bravo beautiful impressive it this that so very really"
)
IDIOM = re.compile(
    r"(?i)(?:been there\b(?! (?:and|,)).*|were \w.*|(?:used to|could) be me|(?:that )?was me\b.*|story of my life|you can tell|same here|me too|tell me about it|who knows|so what|(?:a )?lost cause|no surprise(?: there)?|old school|proper job|(?:I am )?so in)$"
)
SAYING = re.compile(
    r"(?i)(?:ha(?:ha)*|ooh?|yes|phew|small world|hats off(?: to (?:you|them|him|her))?|fair play(?: to (?:you|them|him|her))?|good (?:for|on) (?:you|them|him|her)|no way|well done|wow)(?:[,;:.]+ +|$)"
)
"""What is said without saying anything, before what is meant or alone."""
COMPARED = re.compile(r"(?i)[\w' -]+ compared (?:to|with) ")
"""A word of praise for what is here that runs down what was elsewhere."""
JUDGING = re.compile(
    r"(?i)(?:an? |the )?(?:nice|good|lovely|clever|smart|neat|great|bold|brave|kind|classy|[a-z]+est|first|only) (?!.*\b(?:my|our|I|we|us|at|when|where)\b)"
)
"""A word for what was said rather than what it brought to mind: "nice touch", "first boss to do that"."""


def is_praise_alone(text: str) -> bool:
    """Whether it only says that it was liked: "so cool"."""
    return all(word in EMPTY for word in _plain_words(text))


def is_saying(text: str) -> bool:
    """Whether it says what everybody says: "been there", "so needed"."""
    return any(pattern.match(text) for pattern in (IDIOM, SAYING, COMPARED, SO_IT_WAS))


def _plain_words(text: str) -> list[str]:
    return re.findall(r"[\w']+", text.lower())


def without_saying(text: str) -> str:
    """What is meant by it: "my brother did too" for "small world, my brother did too"."""
    found = SAYING.match(text)
    return (text[found.end() :] or text) if found else text
