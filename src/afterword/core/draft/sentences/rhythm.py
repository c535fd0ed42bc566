"""Short sentences that belong together, so that no three flat ones follow one another."""

import re

from afterword.core.draft.habits import Pace
from afterword.core.draft.scene import Scene

SHORT = 10
"""Words from which a sentence stands well by itself."""
OF_MINE = re.compile(r"(?:I|I'm|I'd|I've|We|My|Our|That|That's|This|It|So) ")
BREATH = 26
"""Words of two clauses that are still said in one breath."""
JOINED = re.compile(r" and | but |, ")
STOPPED = re.compile(r"[;:?!\"]|\. ")


def paired(scene: Scene, said: list[str]) -> list[str]:
    """The sentences of one point, the first two in one where both are short; who writes in short sentences keeps them."""
    if len(said) < 2 or scene.wording.voice.pace is Pace.BRISK:  # noqa: PLR2004 -- a pair
        return said
    first, second, *others = said
    is_plain = OF_MINE.match(second) and not STOPPED.search(first + second)
    if not is_plain or max(len(first.split()), len(second.split())) >= SHORT:
        return said
    return [f"{first.removesuffix('.')}; {_small(second)}", *others]


def in_one_breath(scene: Scene, said: list[str]) -> list[str]:
    """What they bring and that they want the job, with "and" between where both are plain."""
    if len(said) != 2 or scene.wording.voice.pace is Pace.BRISK:  # noqa: PLR2004 -- a pair
        return said
    first, second = said
    is_plain = not (STOPPED.search(first + second) or JOINED.search(first)) and re.match(r"I\b", second)
    if not is_plain or len(f"{first} {second}".split()) > BREATH:
        return said
    return [f"{first.removesuffix('.')}, and {second}"]


def _small(sentence: str) -> str:
    return sentence if re.match(r"I\b", sentence) else sentence[:1].lower() + sentence[1:]
