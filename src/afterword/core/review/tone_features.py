"""What the tone model sees of a sentence: words, runs of words, classes of words, pieces of words.

Training and inference share this module, so that a feature cannot mean two things.
"""

import re
import unicodedata
from functools import cache, lru_cache
from itertools import pairwise
from sys import intern

from afterword.core.review.tone_words import GLUE, class_of

MOST_TOKENS = 300
"""Tokens of a sentence that are looked at: nobody writes longer ones, and it bounds the time for text without stops."""

LONGEST_TOKEN = 40
"""Characters of a token that are looked at: longer ones are addresses and keys."""

SHORTEST_IN_PIECES = 4
"""Letters a word must have to be looked at in pieces: of a shorter one the whole says it all."""

PAIR_REACH = 5
"""How many words of a class further on a pair may reach."""

APOSTROPHES = str.maketrans("’‘ʼ`´", "'''''")
NUMBER = "<n>"
SMALL_I = "<i>"
EMOJI = "<emoji>"
NO_CLASS = "_"
START = "^"
END = "$end"


def surfaces(sentence: str) -> list[str]:
    """The tokens as they are written, at most `MOST_TOKENS`."""
    is_plain = sentence.isascii() and "`" not in sentence
    plain = sentence if is_plain else unicodedata.normalize("NFC", sentence).translate(APOSTROPHES)
    found = _token(is_ascii=plain.isascii()).findall(plain)[:MOST_TOKENS]
    return [token[:LONGEST_TOKEN] for token in found] if max(map(len, found), default=0) > LONGEST_TOKEN else found


@cache
def _token(*, is_ascii: bool) -> re.Pattern[str]:
    """The pattern of a token; in plain ASCII sets of letters say the same, and are twice as fast as their classes."""
    letter, digit = ("[A-Za-z]", "0-9") if is_ascii else (r"[^\W\d_]", r"\d")
    other = "" if is_ascii else "|…|[£€₹¥\U0001f300-\U0001faff☀-➿]"
    return re.compile(
        rf"{letter}+(?:['\-]{letter}+)*|[{digit}][{digit}.,:]*(?:st|nd|rd|th)?|[!?]+|\.\.+|\$|[:;]-?[)(DP]{other}"
    )


@lru_cache(maxsize=8192)
def token_of(surface: str) -> str:
    """A token as the model knows it: lower case, all numbers alike, repeated marks alike, all emoji alike."""
    first = surface[0]
    if first.isalpha():
        return SMALL_I if surface == "i" else intern(surface.lower())
    if first.isdigit():
        return NUMBER
    if first in "!?":
        return first if len(surface) == 1 else first * 2
    if first in ".…":
        return "..."
    return first if first in "$£€₹¥" else EMOJI


@lru_cache(maxsize=8192)
def kind_of(token: str) -> str:
    """The class of a token, `_` for a word of no class; marks and numbers stand for themselves."""
    if token == SMALL_I:
        return "ME"
    if not token[0].isalpha():
        return token
    return class_of(token) or NO_CLASS


def pieces(token: str) -> tuple[str, ...]:
    """The features of one token alone: the word, its class, and runs of its characters with its edges marked."""
    kind = kind_of(token)
    found = [token] if kind in (NO_CLASS, token) else [token, kind]
    if token[0].isalpha() and len(token) >= SHORTEST_IN_PIECES:
        framed = f".{token}."
        found += [f"~{framed[at : at + 4]}" for at in range(len(framed) - 3)]
        found.append(f"~{framed[:6]}")
    return tuple(found)


def runs(tokens: list[str], kinds: list[str]) -> list[str]:
    """The features of several tokens: runs of two words, runs of two and three classes, pairs of classes."""
    words = [START, *tokens, END]
    telling = [kind for kind in kinds if kind not in GLUE]
    found = [f"{a} {b}" for a, b in pairwise(words)]
    for width in (2, 3):
        found += map("+".join, zip(*(kinds[at:] for at in range(width)), strict=False))
    for gap in range(1, PAIR_REACH + 1):
        found += map("&".join, zip(telling, telling[gap:], strict=False))
    return found


def places(kinds: list[str]) -> list[tuple[int, ...]]:
    """Which tokens each feature of `runs` covers, in the same order; the edges of the sentence are nobody's."""
    at = range(len(kinds))
    telling = [place for place, kind in enumerate(kinds) if kind not in GLUE]
    found: list[tuple[int, ...]] = [tuple(at[:1]), *pairwise(at), tuple(at[-1:])][: len(at) + 1]
    found += pairwise(at)
    found += zip(at, at[1:], at[2:], strict=False)
    for gap in range(1, PAIR_REACH + 1):
        found += zip(telling, telling[gap:], strict=False)
    return found


def features(sentence: str) -> list[str]:
    """Every feature of a sentence: those of each distinct token, then each distinct run once."""
    tokens = [token_of(surface) for surface in surfaces(sentence)]
    kinds = [kind_of(token) for token in tokens]
    alone = [piece for token in dict.fromkeys(tokens) for piece in pieces(token)]
    return alone + list(dict.fromkeys(runs(tokens, kinds)))
