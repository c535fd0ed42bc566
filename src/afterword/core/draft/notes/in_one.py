"""Two clauses about the candidate in one breath: "I am already DBS checked and can do nights"."""

import re

ABLE = re.compile(r"I (?:(?:also|already|still) )?(?:can|could|would|will|should|might|do not|did not) ")
"""Behind these a bare verb would seem to go with them: "I can do nights and have my CDL"."""
SURE = re.compile(r"(?:am|have been|was|can|could|would|will|(?:also|still|already) am) ")
LINKED = re.compile(r"[,;:]| (?:and|or|but|who|which|that|what|where|when|while|because|if|until|so|how|the \w+ I) ")
"""What has a second verb of its own, with which another one behind it might go."""


def in_one(one: str, other: str) -> str:
    """Both with one "I" where no verb of theirs can be taken for another's, or nothing."""
    both = one.startswith("I ") and other.startswith("I ")
    if not both or LINKED.search(one) or (ABLE.match(one) and not SURE.match(other.removeprefix("I "))):
        return ""
    return f"{one} and {other.removeprefix('I ')}"
