"""Which "them" can only be people: "overwhelms them", "by them", "reports take them four hours each"."""

import re
from collections.abc import Sequence

from afterword.core.draft.wordlist import words

TO_SOMEBODY = words(
    "by kill kills exhaust exhausts swamp swamps overwhelm overwhelms stretch stretches worry worries cost costs"
)
TAKE = words("take takes took")
SPENT = re.compile(
    r"(?i) (?:(?:about|over|nearly|almost|up to) )?(?:an?|half an?|\d[\d.]*|one|two|three|four|five|six|seven|eight|nine|ten) "
    r"(?:full |whole |working )?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)(?: (?:each|to|every|per|a|on)\b|[,.;]|$)"
)
"""How long something takes, and no more of the time or the way: "took them two weeks ago"."""


def is_to_somebody(last: str, rest: Sequence[str]) -> bool:
    """Whether "them" behind the word `last` and before the `rest` is people."""
    return last in TO_SOMEBODY or (last in TAKE and SPENT.match("".join(rest)) is not None)
