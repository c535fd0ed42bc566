"""The message being written for a follow-up, and the findings its writer overruled."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from afterword.core.message import Message
from afterword.core.review.finding import Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Overruled:
    """An overruled finding, and why. `rule` covers every finding of a rule, `RULE@FINGERPRINT` only one."""

    rule: str
    reason: str

    @property
    def name(self) -> str:
        """The rule alone."""
        return self.rule.partition("@")[0]

    def lets(self, finding: Finding) -> bool:
        """Whether this finding is one that may stand; without a reason none may."""
        return bool(self.reason.strip()) and self.rule in (finding.rule, place_of(finding))


def place_of(finding: Finding) -> str:
    """The name of this one finding, among others of its rule."""
    return f"{finding.rule}@{finding.fingerprint}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """The message as it is in the editor. `version` counts its changes; 0 means not saved yet."""

    message: Message
    overruled: tuple[Overruled, ...] = ()
    version: int = 0


class WritingStore(Protocol):
    """Where the message being written is kept, one a follow-up. Each call may raise EdgeError."""

    def get(self, owner: str, followup_id: str) -> Written | None:
        """What is being written, or None."""
        ...

    def put(self, owner: str, followup_id: str, written: Written, *, at: datetime) -> Written:
        """Keep it and return it with its new version; ChangedMeanwhileError when another version is kept by now."""
        ...

    def clear(self, owner: str, followup_id: str) -> None:
        """Discard it, because it was sent or is not wanted."""
        ...
