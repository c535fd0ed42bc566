"""What the rules may know of the case: prepared once per case, plain look-ups afterwards.

Without a case `NO_FACTS` stands in; `has` says which needs of a rule are met. The case types are named for the type
checker only, so that reviewing a bare text loads none of them.
"""

from dataclasses import dataclass
from datetime import tzinfo
from typing import TYPE_CHECKING

from afterword.core.message import Message

if TYPE_CHECKING:
    from afterword.core.case import Case
    from afterword.core.review.names import Known
    from afterword.core.review.notes import Meeting, Note


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Facts:
    """The case as the rules read it. Stems and words are folded; names are `Known`."""

    has: frozenset[str] = frozenset()
    case: "Case | None" = None
    candidate: "Known | None" = None
    people: "tuple[Known, ...]" = ()
    mentioned: "tuple[Known, ...]" = ()
    organisation: str = ""
    organisation_words: frozenset[str] = frozenset()
    job_title: str = ""
    role_words: frozenset[str] = frozenset()
    role_stems: frozenset[str] = frozenset()
    notes: "tuple[Note, ...]" = ()
    forgotten: "tuple[Note, ...]" = ()
    note_stems: frozenset[str] = frozenset()
    application: str = ""
    application_stems: frozenset[str] = frozenset()
    known_words: frozenset[str] = frozenset()
    capitals: frozenset[str] = frozenset()
    meetings: "tuple[Meeting, ...]" = ()
    zone: tzinfo | None = None
    samples: tuple[str, ...] = ()
    is_relaxed: bool = False
    is_formal: bool = False

    def addressee(self, message: Message) -> str | None:
        """The id of the person the message goes to: named in it, else the one in charge, else the only one."""
        if message.to:
            return message.to
        leaders = {person.id for person in self.people if person.leads}
        everyone = {person.id for person in self.people}
        chosen = leaders or everyone
        return next(iter(chosen)) if len(chosen) == 1 else None


NO_FACTS = Facts()
