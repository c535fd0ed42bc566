"""What a rule says of a mail, and what it may know besides the mail."""

from dataclasses import dataclass

from afterword.core.reason import Question
from afterword.core.watch.reading import Answers, MailKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What is known besides the mail: the candidate's address and name, ids of our messages, addresses we write to."""

    own_address: str = ""
    own_name: str = ""
    ours: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """The kind a rule found, whether that answers as far as the mail alone can tell, and how sure it is (0 to 1)."""

    kind: MailKind
    answers: Answers = Answers.NO
    confidence: float
    text: str
    questions: tuple[Question, ...] = ()
