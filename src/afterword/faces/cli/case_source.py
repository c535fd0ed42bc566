"""Where the case of a command lives: a file, or what is kept under an id. Both can be read, changed and drafted for."""

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from afterword.adapters.codec import encode_case, known, read_case, refuse
from afterword.adapters.whole_file import write_whole
from afterword.core.case import Case
from afterword.core.message import Message
from afterword.service.followup import Event, Followup
from afterword.service.writing import Written

ID = re.compile(r"[0-9a-z]{1,16}")


class CaseSource(Protocol):
    """A case that can be changed, and the message being written for it.

    Every call may raise AfterwordError; nothing is half written then.
    """

    @property
    def name(self) -> str:
        """What a person types to mean it again."""
        ...

    @property
    def case(self) -> Case:
        """The case as it is now."""
        ...

    def keep(self, case: Case) -> None:
        """Put `case` in the place of what was there."""
        ...

    def in_kept_words(self, message: Message) -> Message | None:
        """`message` in the words that are kept for it, or None while there are none."""
        ...

    def keep_message(self, message: Message) -> str:
        """Keep the message being written; returns the sentence that says where."""
        ...

    def discard_message(self) -> None:
        """Forget the words that are kept for it."""
        ...


def source_of(path: Path) -> CaseSource:
    """The case in a file; or what is kept under an id, where no file has that name."""
    if is_kept(path):
        from afterword.faces.cli.kept import the_followup

        return Kept(the_followup(str(path)))
    if ID.fullmatch(str(path)) and not path.exists():
        raise refuse(path, found="no such file", expected="the path of a case file, or the ID of a saved process")
    return InFile(path)


def is_kept(path: Path) -> bool:
    """Nothing but an id can be meant: there is no such file, and something is kept here."""
    if ID.fullmatch(str(path)) is None or path.exists():
        return False
    from afterword.adapters.store.place import is_there

    return is_there()


@dataclass(slots=True)
class InFile:
    """A case file; the message being written lies beside it."""

    path: Path

    @property
    def name(self) -> str:
        """The path as it was typed."""
        return str(self.path)

    @property
    def case(self) -> Case:
        """What the file holds now."""
        return read_case(self.path)

    def keep(self, case: Case) -> None:
        """Write the case in the syntax it came in, whole or not at all."""
        if self.path.suffix.lower() == ".toml":
            from afterword.adapters.toml_writer import to_toml

            write_whole(self.path, to_toml(known(case)).encode())
        else:
            write_whole(self.path, encode_case(case, indent=2))

    def in_kept_words(self, message: Message) -> Message | None:
        """The text beside the case file as its body."""
        from afterword.adapters.plain_text import read_text

        return replace(message, body=read_text(self._beside()).strip()) if self._beside().exists() else None

    def keep_message(self, message: Message) -> str:
        """Write the words beside the case file."""
        write_whole(self._beside(), (message.body.strip() + "\n").encode())
        return f"Saved in {self._beside()}."

    def discard_message(self) -> None:
        """Remove the file beside the case file."""
        self._beside().unlink(missing_ok=True)

    def _beside(self) -> Path:
        return self.path.with_suffix(".draft.txt")


@dataclass(slots=True)
class Kept:
    """A follow-up of the store."""

    followup: Followup

    @property
    def name(self) -> str:
        """Its id."""
        return self.followup.id

    @property
    def case(self) -> Case:
        """The case as it was when this was opened, or as it was kept since."""
        return self.followup.case

    def keep(self, case: Case) -> None:
        """Change what is kept; ChangedMeanwhileError when somebody else did in the meantime."""
        from afterword import wiring
        from afterword.faces.cli.kept import WHO
        from afterword.service import keep

        event = Event(at=datetime.now(UTC), who=WHO, what="debriefed")
        self.followup = keep.change(wiring.store(), self.followup, case, event=event)

    def in_kept_words(self, message: Message) -> Message | None:
        """Its subject and body as they are in the store."""
        written = self._written()
        if written is None:
            return None
        subject = written.message.subject if message.subject else None
        return replace(message, subject=subject, body=written.message.body)

    def keep_message(self, message: Message) -> str:
        """Keep it where the page and `afterword approve` find it."""
        from afterword import wiring

        before = self._written()
        written = replace(before, message=message) if before else Written(message=message)
        wiring.writings().put(self.followup.owner, self.followup.id, written, at=datetime.now(UTC))
        return f"Saved. `afterword approve {self.followup.id}` shows it as it would be sent."

    def discard_message(self) -> None:
        """Clear it for every face."""
        from afterword import wiring

        wiring.writings().clear(self.followup.owner, self.followup.id)

    def _written(self) -> Written | None:
        from afterword import wiring

        return wiring.writings().get(self.followup.owner, self.followup.id)
