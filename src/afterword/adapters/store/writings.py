"""The message being written, in the database: the WritingStore of `service/writing.py`."""

from dataclasses import replace
from datetime import datetime

from django.db import IntegrityError

from afterword.adapters.codec import known, message_from
from afterword.adapters.store.mishaps import in_plain_words
from afterword.adapters.store.models import DraftRow
from afterword.core.errors import ChangedMeanwhileError
from afterword.service.writing import Overruled, Written

ELSEWHERE = "This message was changed elsewhere in the meantime. Nothing was overwritten; look at it again."


class Writings:
    """The messages being written on SQLite or PostgreSQL; opened by `opening.open_store` before."""

    @in_plain_words()
    def get(self, owner: str, followup_id: str) -> Written | None:
        """What is being written, or None."""
        row = DraftRow.objects.filter(owner=owner, followup_id=followup_id).first()
        return row and _written(row)

    @in_plain_words()
    def put(self, owner: str, followup_id: str, written: Written, *, at: datetime) -> Written:
        """Keep it and return it with its new version."""
        kept = replace(written, version=written.version + 1)
        columns = {
            "document": known(kept.message),
            "overruled": {finding.rule: finding.reason for finding in kept.overruled},
            "version": kept.version,
            "changed_at": at,
        }
        if written.version:
            rows = DraftRow.objects.filter(owner=owner, followup_id=followup_id, version=written.version)
            if not rows.update(**columns):
                raise ChangedMeanwhileError(ELSEWHERE)
            return kept
        try:
            DraftRow.objects.create(owner=owner, followup_id=followup_id, **columns)
        except IntegrityError as error:
            raise ChangedMeanwhileError(ELSEWHERE) from error
        return kept

    @in_plain_words()
    def clear(self, owner: str, followup_id: str) -> None:
        """Discard it."""
        DraftRow.objects.filter(owner=owner, followup_id=followup_id).delete()


def _written(row: DraftRow) -> Written:
    return Written(
        message=message_from(row.document, source="the kept draft"),
        overruled=tuple(Overruled(rule=rule, reason=reason) for rule, reason in sorted(row.overruled.items())),
        version=row.version,
    )
