"""Choosing words: which of several phrasings a case takes, and how this candidate would put it.

The choice follows from what the case says (a stable hash), never from chance: the same case gives the same words, two
candidates of one career centre get different ones, and `vary` moves every choice along.
"""

import re
from dataclasses import dataclass
from hashlib import blake2b

from afterword.core.draft.habits import Pace
from afterword.core.draft.spelling import respelt
from afterword.core.draft.voice import Voice

SHORTENED = {
    "I would": "I'd", "I am": "I'm", "I have been": "I've been", "I have kept": "I've kept", "I have thought": "I've thought", "I will": "I'll",
    "did not": "didn't", "do not": "don't", "it is": "it's", "It is": "It's", "that is": "that's", "That is": "That's",
    "would not": "wouldn't", "will not": "won't", "there is": "there's", "There is": "There's", "I have gone": "I've gone", "I have come": "I've come",
}  # fmt: skip

FULL = re.compile(rf"\b(?:{'|'.join(sorted(SHORTENED, key=len, reverse=True))})\b(?! not\b)(?![.;,:])")
OWN_CLAUSE = re.compile(
    r"(?:^|(?<=that )|(?<=know )|(?<=say )|(?<=mention )|(?<=: )|(?<=and )|(?<=but ))I (am|would|will)\b(?! not\b)(?![.;,:])"
)
"""Where a note begins to speak of its writer; "how calm I am" is left alone."""
NEGATED = re.compile(r"\b(do|did|does|is|are|was|were|would|has|have|had) not\b(?![.;,:])")
QUOTED = re.compile(r'("[^"]*")')
SEMICOLON = re.compile(r"; (?!I(?: a|')m sorry|please accept|I meant)(\{?)(\w)")
"""Where one sentence can be two; an apology stays in the breath of the thanks."""
GLAD = re.compile(r"\bglad\b(?! of\b)")
MANY = 6
"""Phrasings of which a third may go for a brisk pace, and half for an ample one; of fewer none can be spared."""
THAT = re.compile(r"\b(said|say|mention|mentioned|told me) that (?=(?:I|you|we|it|there)\b)")
"""Where a clause is heard as one without it; "you mentioned sourdough sells out" takes the clause for a thing first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The choices of one draft: the voice, the seed of the case, and how far to move along."""

    voice: Voice
    seed: str
    vary: int = 0

    def pick(self, place: str, options: tuple[str, ...], *, nth: int = 0) -> str:
        """One of several phrasings for this place, in the candidate's voice; slots stay open.

        `nth` moves along where the place comes up again in the same draft.
        """
        suited = self._suited(options)
        digest = blake2b(f"{self.seed}\n{place}".encode(), digest_size=4).digest()
        return self.voiced(suited[(int.from_bytes(digest) + self.vary + nth) % len(suited)])

    def say(self, place: str, options: tuple[str, ...], /, *, nth: int = 0, **slots: str) -> str:
        """A whole sentence: a phrasing with its slots filled."""
        text = sentence(self.pick(place, options, nth=nth).format(**slots))
        if self.voice.brisk and not self.voice.is_formal:
            text = THAT.sub(r"\1 ", text)
        return _contracted(text) if self.voice.contracts else text

    def voiced(self, text: str) -> str:
        """Our own words as the candidate puts them: contracted, in short sentences, spelt their way."""
        voice = self.voice
        if voice.contracts:
            text = FULL.sub(lambda match: SHORTENED[match[0]], text)
        if voice.says_thanks:
            text = re.sub(r"\bThank you (?=for\b|again\b|once\b)", "Thanks ", text)
        if voice.glad != "glad":
            text = GLAD.sub(voice.glad, text)
        if voice.brisk or voice.exclaims:
            text = SEMICOLON.sub(lambda match: f". {match[1]}{match[2].upper()}", text)
        return respelt(text) if voice.spells_american else text

    def _suited(self, options: tuple[str, ...]) -> tuple[str, ...]:
        """The shorter ones for who writes briskly, the longer ones for who writes amply."""
        if self.voice.pace is Pace.PLAIN or len(options) < MANY:
            return options
        by_length = sorted(options, key=_run)
        return tuple(by_length[: -(len(options) // 3)] if self.voice.brisk else by_length[len(options) // 2 :])


def _run(option: str) -> float:
    """Words to the sentence; a semicolon is where who writes briskly stops."""
    return len(option.split()) / (1 + option.count("; ") + option.count(". "))


def _contracted(text: str) -> str:
    """The notes in a sentence as somebody says them who contracts; what is quoted stays."""
    parts = QUOTED.split(text)
    for place in range(0, len(parts), 2):
        said = OWN_CLAUSE.sub(lambda match: SHORTENED[f"I {match[1]}"], parts[place])
        parts[place] = NEGATED.sub(r"\1n't", said)
    return "".join(parts)


def sentence(text: str) -> str:
    """With a capital first and a stop last."""
    text = " ".join(text.split())
    first = 1 if text[:1] == '"' else 0
    text = text[:first] + text[first : first + 1].upper() + text[first + 1 :]
    return text if text.endswith((".", "?", "!")) else text + "."


def listed(names: tuple[str, ...]) -> str:
    """`Ines`, `Ines and Liv`, `Ines, Liv and Omar`."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
