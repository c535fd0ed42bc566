"""Pages of processes from the database: the GlanceStore of `service/glance.py`."""

from django.db.models import F, Max

from afterword.adapters.store.followups import followup_of
from afterword.adapters.store.mishaps import in_plain_words
from afterword.adapters.store.models import EventRow, FollowupRow, MailRow, SendRow
from afterword.core.approval import Delivery
from afterword.service.followup import Followup, Stage
from afterword.service.glance import Glance


class Glances:
    """Reads only the rows of the page that is looked at."""

    @in_plain_words()
    def current(self, owner: str, *, first: int, count: int) -> Glance:
        """At most `count` processes that are not over, those with the nearest due moment first."""
        mine = FollowupRow.objects.filter(owner=owner)
        open_ones = mine.exclude(stage=Stage.OVER.value)
        rows = open_ones.order_by(F("due_at").asc(nulls_last=True), "-created_at")[first : first + count]
        number = open_ones.count()
        return Glance(followups=tuple(map(followup_of, rows)), count=number, over=mine.count() - number)

    @in_plain_words()
    def past(self, owner: str, *, first: int, count: int) -> tuple[Followup, ...]:
        """At most `count` processes that are over, the last changed first."""
        rows = FollowupRow.objects.filter(owner=owner, stage=Stage.OVER.value).order_by("-changed_at")
        return tuple(map(followup_of, rows[first : first + count]))

    @in_plain_words()
    def latest(self, owner: str) -> str:
        """A text that changes with every event of this owner, for telling whether a page is still current."""
        event = EventRow.objects.filter(owner=owner).aggregate(last=Max("id"))["last"]
        mail = MailRow.objects.filter(owner=owner).aggregate(last=Max("id"))["last"]
        count = FollowupRow.objects.filter(owner=owner).count()
        return f"{event}.{mail}.{count}"

    @in_plain_words()
    def approved(self, owner: str) -> frozenset[str]:
        """The ids of the processes with an approved message that has not gone."""
        rows = SendRow.objects.filter(owner=owner, state=Delivery.APPROVED)
        return frozenset(rows.values_list("followup_id", flat=True))
