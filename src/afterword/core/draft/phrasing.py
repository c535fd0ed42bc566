"""Choosing words: which of several phrasings a case takes, contractions, capitals and lists.

The choice follows from what the case says (a stable hash), never from chance: the same case gives the same words, two
candidates of one career centre get different ones, and `vary` moves every choice along.
"""

import re
from dataclasses import dataclass
from hashlib import blake2b

from afterword.core.draft.voice import Voice

SHORTENED = {
    "I would": "I'd", "I am": "I'm", "I have been": "I've been", "I have kept": "I've kept", "I have thought": "I've thought", "I will": "I'll",
    "did not": "didn't", "do not": "don't", "it is": "it's", "It is": "It's", "that is": "that's", "That is": "That's",
    "would not": "wouldn't", "will not": "won't", "there is": "there's", "I have gone": "I've gone", "I have come": "I've come",
}  # fmt: skip

FULL = re.compile(rf"\b(?:{'|'.join(sorted(SHORTENED, key=len, reverse=True))})\b(?! not\b)(?![.;,:])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The choices of one draft: the voice, the seed of the case, and how far to move along."""

    voice: Voice
    seed: str
    vary: int = 0

    def pick(self, place: str, options: tuple[str, ...]) -> str:
        """One of several phrasings for this place, in the voice's contractions; slots stay open."""
        digest = blake2b(f"{self.seed}\n{place}".encode(), digest_size=4).digest()
        return self.voiced(options[(int.from_bytes(digest) + self.vary) % len(options)])

    def say(self, place: str, options: tuple[str, ...], /, **slots: str) -> str:
        """A whole sentence: a phrasing with its slots filled."""
        return sentence(self.pick(place, options).format(**slots))

    def voiced(self, text: str) -> str:
        """Our own words with contractions where the candidate uses them."""
        if not self.voice.contracts:
            return text
        return FULL.sub(lambda match: SHORTENED[match[0]], text)


def sentence(text: str) -> str:
    """With a capital first and a stop last."""
    text = re.sub(r"\s+", " ", text).strip()
    first = 1 if text[:1] == '"' else 0
    text = text[:first] + text[first : first + 1].upper() + text[first + 1 :]
    return text if text.endswith((".", "?", "!")) else text + "."


def listed(names: tuple[str, ...]) -> str:
    """`Ines`, `Ines and Liv`, `Ines, Liv and Omar`."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
