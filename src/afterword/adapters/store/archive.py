"""Everything an owner keeps as one document, and back again.

A copy put back elsewhere must not send what its original may send as well: approvals come back cancelled, and a send
that was under way comes back as one of which nobody knows whether it went.
"""

from base64 import b64decode, b64encode
from binascii import Error as BadBase64
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction

from afterword.adapters.codec import case_from
from afterword.adapters.store.mishaps import in_plain_words
from afterword.adapters.store.models import (
    AccountRow,
    DraftRow,
    EventRow,
    FollowupRow,
    MailboxCursor,
    MailRow,
    ProfileRow,
    SendRow,
)
from afterword.core.errors import BadInputError, Problem
from afterword.service.followup import Stage

FORMAT = "afterword-archive/1"
PARTS: tuple[tuple[str, type[models.Model]], ...] = (
    ("profiles", ProfileRow),
    ("followups", FollowupRow),
    ("drafts", DraftRow),
    ("sends", SendRow),
    ("events", EventRow),
    ("accounts", AccountRow),
    ("cursors", MailboxCursor),
    ("mails", MailRow),
)
"""Ordered so that each row comes after the rows it refers to."""

LEFT_OUT = frozenset({"owner", "lease_until"})
AFTER_COPY = {"approved": "cancelled", "claimed": "unknown"}

Row = dict[str, Any]


class Archive:
    """The ArchiveStore of `service/ports.py`."""

    @in_plain_words()
    def everything(self, owner: str, *, now: datetime) -> Row:
        """All an owner keeps, as plain JSON values."""
        with transaction.atomic():
            parts = {name: [_plain(row) for row in kind.objects.filter(owner=owner)] for name, kind in PARTS}
        return {"format": FORMAT, "exported_at": now.isoformat(), **parts}

    @in_plain_words()
    def put_back(self, owner: str, document: Row, *, source: str) -> tuple[int, int]:
        """Keep what the document holds and is not kept yet; returns how many follow-ups came back and how many were there.

        BadInputError with every problem, and nothing changed, when the document is not whole.
        """
        _check(document, source=source)
        ids = {str(row.get("id")) for row in document["followups"]}
        kept = set(FollowupRow.objects.filter(id__in=ids).values_list("id", flat=True))
        copy = _Copy(owner, kept, source)
        try:
            with transaction.atomic():
                for name, kind in PARTS:
                    for place, row in enumerate(document[name]):
                        copy.take(kind, row, path=f"{name}[{place}]")
        except IntegrityError:
            raise _bad("", "rows that hang on nothing", "an export of Afterword, whole", source) from None
        return len(ids - kept), len(kept)


class _Copy:
    """Creates rows for one owner and maps their former keys to the new ones."""

    def __init__(self, owner: str, kept: set[str], source: str) -> None:
        """`kept` are the follow-ups that are there already: nothing that hangs on them is touched."""
        self.owner, self.kept, self.source = owner, kept, source
        self.new: dict[tuple[type[models.Model], Any], Any] = {}

    def take(self, kind: type[models.Model], row: Row, *, path: str) -> None:
        """Create one row, unless it or what it belongs to is there already."""
        if row.get("id" if kind is FollowupRow else "followup_id") in self.kept:
            return
        made = kind(owner=self.owner)
        for field in _fields(kind):
            if field.attname in row and (not field.primary_key or kind is FollowupRow):
                setattr(made, field.attname, self._value(field, row[field.attname], path=path))
        if isinstance(made, SendRow):
            made.state = AFTER_COPY.get(made.state, made.state)
        if not _is_kept(made):
            made.save(force_insert=True)
            self.new[kind, row.get("id")] = made.pk

    def _value(self, field: Any, value: Any, *, path: str) -> Any:
        """The value a field takes; BadInputError when it can take no such thing."""
        if value is None and field.null:
            return None
        if field.is_relation and field.related_model is not FollowupRow:
            return self.new.get((field.related_model, value))
        try:
            return b64decode(value, validate=True) if isinstance(field, models.BinaryField) else _given(field, value)
        except (ValidationError, BadBase64, TypeError, ValueError):
            found = f"“{str(value)[:40]}”"
            raise _bad(f"{path}.{field.attname}", found, "what an export holds there", self.source) from None


def _given(field: Any, value: Any) -> Any:
    read = field.to_python(value)
    if read is None:
        raise ValidationError("missing")
    return read


def _fields(kind: type[models.Model]) -> list[Any]:
    return [field for field in kind._meta.concrete_fields if field.name not in LEFT_OUT]  # noqa: SLF001 -- Django's documented door


def _plain(row: models.Model) -> Row:
    return {field.attname: _written(getattr(row, field.attname)) for field in _fields(type(row))}


def _written(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, bytes | memoryview):
        return b64encode(bytes(value)).decode()
    return value


def _check(document: Row, *, source: str) -> None:
    """Refuse what is no archive, with every problem of every case in it."""
    problems = [*_problems_of_parts(document), *_problems_of_cases(document)]
    if problems:
        raise BadInputError(tuple(problems), source=source)


def _problems_of_parts(document: Row) -> Iterator[Problem]:
    for key in sorted(set(document) - {"format", "exported_at"} - {name for name, _ in PARTS}):
        yield Problem(path=key, found="an unknown key", expected="an export of Afterword")
    for name, _ in PARTS:
        rows = document.setdefault(name, [])
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            yield Problem(path=name, found="something else", expected="a list of tables")
            document[name] = []


def _problems_of_cases(document: Row) -> Iterator[Problem]:
    for place, row in enumerate(document["followups"]):
        try:
            case_from(row.get("document"), at=f"followups[{place}].document")
        except BadInputError as error:
            yield from error.problems
        if row.get("stage") not in list(Stage):
            yield Problem(path=f"followups[{place}].stage", found=f"“{row.get('stage')}”", expected=", ".join(Stage))


def _is_kept(made: models.Model) -> bool:
    """Whether a row that may exist only once is there already."""
    if isinstance(made, ProfileRow):
        return ProfileRow.objects.filter(owner=made.owner).exists()
    if isinstance(made, AccountRow):
        return AccountRow.objects.filter(owner=made.owner, name=made.name).exists()
    if isinstance(made, MailboxCursor):
        return made.account_id is None
    if isinstance(made, MailRow):
        return MailRow.objects.filter(owner=made.owner, key=made.key).exists()
    return isinstance(made, SendRow) and SendRow.objects.filter(message_id=made.message_id).exists()


def _bad(path: str, found: str, expected: str, source: str) -> BadInputError:
    return BadInputError((Problem(path=path, found=found, expected=expected),), source=source)
