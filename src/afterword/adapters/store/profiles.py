"""Profiles in the database: the ProfileStore of `service/profile.py`."""

from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet

from afterword.adapters.codec import decode, known
from afterword.adapters.store.mishaps import in_plain_words
from afterword.adapters.store.models import ProfileRow
from afterword.core.errors import ChangedMeanwhileError
from afterword.service.profile import Profile


class Profiles:
    """One row per owner."""

    @in_plain_words()
    def get(self, owner: str) -> Profile:
        """The owner's profile; the empty one when nothing was told yet."""
        return _profile_in(ProfileRow.objects.filter(owner=owner))

    @in_plain_words()
    def save(self, owner: str, profile: Profile, *, before: Profile, now: datetime) -> None:
        """Keep the whole profile in the place of `before`; ChangedMeanwhileError when it is not that any more."""
        with transaction.atomic():
            if _profile_in(ProfileRow.objects.select_for_update().filter(owner=owner)) != before:
                raise ChangedMeanwhileError("What is told of you was changed by another window. Look at it again.")
            ProfileRow.objects.update_or_create(owner=owner, defaults={"document": known(profile), "changed_at": now})


def _profile_in(rows: QuerySet[ProfileRow]) -> Profile:
    document = rows.values_list("document", flat=True).first()
    return decode(Profile, document, source="the kept profile") if document else Profile()
