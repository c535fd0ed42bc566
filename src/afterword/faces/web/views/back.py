"""Look back: what is over, and how long answers took."""

from datetime import timedelta
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from afterword import wiring
from afterword.core.case import Case, SendState
from afterword.core.conversation import conversation
from afterword.core.wording import title_of
from afterword.faces.web import words
from afterword.faces.web.kept import moment
from afterword.faces.web.picture import bars
from afterword.service.followup import Followup

SHOWN = 30
"""Processes on the page, of those that are over and of those that are not."""


@require_GET
def back(request: HttpRequest) -> HttpResponse:
    """The processes that are over, and the waits of those and of the latest others."""
    now = moment()
    past = wiring.glances().past(request.owner, first=0, count=SHOWN)
    current = wiring.glances().current(request.owner, first=0, count=SHOWN)
    waits = tuple(wait for followup in (*past, *current.followups) for wait in waits_of(followup.case, now=now))
    context: dict[str, Any] = {
        "title": "Look back",
        "section": "back",
        "past": [_line(followup) for followup in past],
        "more": current.over - len(past),
        "bars": bars(waits),
        "usual": _middle([span for _, span in waits]),
        "now": now,
    }
    return render(request, "back.html", context)


def waits_of(case: Case, *, now: Any) -> tuple[tuple[str, timedelta], ...]:
    """How long each answered message of ours waited for the reply after it."""
    talk = conversation(case, now=now)
    found = []
    for ours in talk.ours:
        reply = next((item for item in talk.theirs if item.at > ours.at), None)
        if reply is not None and ours.state is SendState.SENT and ours not in talk.bounced:
            found.append((title_of(case), reply.at - ours.at))
    return tuple(found)


def _line(followup: Followup) -> dict[str, Any]:
    case = followup.case
    return {
        "id": followup.id,
        "title": title_of(case),
        "status": words.STATUSES[case.process.status],
        "at": followup.changed_at,
    }


def _middle(spans: list[timedelta]) -> timedelta | None:
    return sorted(spans)[len(spans) // 2] if spans else None
