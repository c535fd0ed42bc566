"""Reminders as calendar entries: one process as a file, all of them as a feed with an address of its own."""

from datetime import datetime
from hmac import compare_digest

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from afterword import wiring
from afterword.adapters.calendar_entries import calendar_of
from afterword.adapters.door import Door
from afterword.core.remind import reminders as reminders_of
from afterword.faces.web.kept import advice_on, kept, moment
from afterword.service.followup import LOCAL, Followup

SHOWN = 100
"""Processes in the feed: those with the nearest dates."""


def feed_token() -> str:
    """The part of the feed's address that a calendar needs in the place of a cookie."""
    return Door(secret=settings.SECRET_KEY, instance="").feed_token()


@require_GET
def everything(request: HttpRequest, token: str) -> HttpResponse:  # noqa: ARG001 -- Django's signature
    """Every date of every open process, for a calendar that asks again now and then."""
    if not compare_digest(token, feed_token()):
        raise Http404
    now = moment()
    glance = wiring.glances().current(LOCAL, first=0, count=SHOWN)
    return _calendar(_entries(glance.followups, now=now))


@require_GET
def reminders(request: HttpRequest, followup_id: str) -> HttpResponse:
    """The dates of one process as a file."""
    here = kept(request, followup_id)
    response = _calendar(_entries((here.followup,), now=here.now))
    response.headers["Content-Disposition"] = 'attachment; filename="reminders.ics"'
    return response


def _entries(followups: tuple[Followup, ...], *, now: datetime) -> bytes:
    found = [
        (each.id, reminder)
        for each in followups
        for reminder in reminders_of(each.case, advice_on(each.case, now=now), now=now)
    ]
    return calendar_of(found, now=now)


def _calendar(data: bytes) -> HttpResponse:
    return HttpResponse(data, content_type="text/calendar; charset=utf-8")
