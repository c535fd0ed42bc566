"""Profiles in the database: the ProfileStore of `service/profile.py`."""

from datetime import datetime

from afterword.adapters.codec import decode, known
from afterword.adapters.store.mishaps import in_plain_words
from afterword.adapters.store.models import ProfileRow
from afterword.service.profile import Profile


class Profiles:
    """One row per owner."""

    @in_plain_words()
    def get(self, owner: str) -> Profile:
        """The owner's profile; the empty one when nothing was told yet."""
        document = ProfileRow.objects.filter(owner=owner).values_list("document", flat=True).first()
        return decode(Profile, document, source="the kept profile") if document else Profile()

    @in_plain_words()
    def save(self, owner: str, profile: Profile, *, now: datetime) -> None:
        """Keep the whole profile."""
        ProfileRow.objects.update_or_create(owner=owner, defaults={"document": known(profile), "changed_at": now})
