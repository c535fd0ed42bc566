"""What happened: the timeline of a process, a way to add to it and to take back, and how it stands."""

from datetime import date
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from afterword import wiring
from afterword.core.case import Correspondence, CorrespondenceKind, Direction, Status
from afterword.core.channel import Channel
from afterword.core.errors import BadInputError, Problem
from afterword.core.may import may
from afterword.core.said import in_charge
from afterword.faces.web import words
from afterword.faces.web.kept import WHO, Kept, advice_on, kept, moment
from afterword.faces.web.meanwhile import news_since
from afterword.faces.web.story import done_here, entries
from afterword.faces.web.undo import way_back
from afterword.faces.web.wall import FIELD, is_twice, moment_of, which_of
from afterword.service.deciding import Decision, accept, decide
from afterword.service.deciding import undo as take_filing_back
from afterword.service.keep import log, say_status, take_back

ANSWERS = ("reply", "question", "invitation", "offer", "rejection", "contract")
"""What a mail can be said to be."""

HAPPENED = {
    "reply": (CorrespondenceKind.REPLY, Direction.IN, "They answered"),
    "question": (CorrespondenceKind.QUESTION, Direction.IN, "They asked me something"),
    "invitation": (CorrespondenceKind.INVITATION, Direction.IN, "They invited me to another round"),
    "offer": (CorrespondenceKind.OFFER, Direction.IN, "They made an offer"),
    "rejection": (CorrespondenceKind.REJECTION, Direction.IN, "They said no"),
    "contract": (CorrespondenceKind.CONTRACT, Direction.IN, "The contract came"),
    "follow_up": (CorrespondenceKind.FOLLOW_UP, Direction.OUT, "I followed up myself"),
    "check_in": (CorrespondenceKind.CHECK_IN, Direction.OUT, "I checked in myself"),
    "voicemail": (CorrespondenceKind.VOICEMAIL, Direction.OUT, "I left a voicemail"),
    "answer": (CorrespondenceKind.ANSWER, Direction.OUT, "I answered them"),
    "bounce": (CorrespondenceKind.BOUNCE, Direction.IN, "My message came back"),
    "auto_reply": (CorrespondenceKind.AUTO_REPLY, Direction.IN, "Somebody is away"),
}
"""What a candidate can say has happened."""


@require_GET
def story(request: HttpRequest, followup_id: str) -> HttpResponse:
    """The timeline, with what it makes possible by now."""
    return render(request, "story.html", _context(request, kept(request, followup_id)))


@require_GET
def meanwhile(request: HttpRequest, followup_id: str) -> HttpResponse:
    """What a page that stands open does not show yet; nothing while there is none."""
    here = kept(request, followup_id)
    context = {"here": here, "news": news_since(here, request.GET.get("mark", ""))}
    return render(request, "meanwhile.html", context)


@require_POST
def happened(request: HttpRequest, followup_id: str) -> HttpResponse:
    """Add what the candidate says has happened."""
    here = kept(request, followup_id)
    after = log(wiring.store(), here.followup, _item(here, request.POST.dict()), now=here.now, who=WHO).case
    back = way_back(followup_id, here.case, after)
    noted = f"Noted. {words.VERDICTS[advice_on(after, now=here.now).follow_up.value]}."
    messages.success(request, noted, extra_tags=back)
    return redirect(f"/p/{followup_id}/story")


@require_POST
def undo(request: HttpRequest, followup_id: str) -> HttpResponse:
    """Take something out of the correspondence again."""
    here = kept(request, followup_id)
    after = take_back(wiring.store(), here.followup, request.POST.get("item", ""), now=here.now, who=WHO).case
    messages.success(request, "Taken back.", extra_tags=way_back(followup_id, here.case, after))
    return redirect(f"/p/{followup_id}/story")


@require_POST
def status(request: HttpRequest, followup_id: str) -> HttpResponse:
    """Say how the process stands."""
    here = kept(request, followup_id)
    told = request.POST.get("status", "")
    if told in set(Status):
        after = say_status(wiring.store(), here.followup, Status(told), now=here.now, who=WHO).case
        back = way_back(followup_id, here.case, after)
        messages.success(request, f"Noted: {words.STATUSES[Status(told)]}.", extra_tags=back)
    return redirect(f"/p/{followup_id}/story")


@require_POST
def mail(request: HttpRequest, followup_id: str, mail_id: str) -> HttpResponse:
    """The candidate's word on a mail that came: an answer, none, or its filing taken back."""
    cabinet, now = wiring.cabinet(), moment()
    found = cabinet.mails.get(request.owner, mail_id)
    said = request.POST.get("is", "")
    if said == "undo":
        text = take_filing_back(cabinet, found, now=now, who=WHO)
    elif said == "accept":
        text = accept(cabinet, found, now=now, who=WHO)
    else:
        kind = CorrespondenceKind(said) if said in ANSWERS else None
        text = decide(cabinet, found, Decision(is_answer=said != "no", kind=kind), now=now, who=WHO)
    messages.success(request, text)
    return redirect(f"/p/{followup_id}/story")


def _context(request: HttpRequest, here: Kept) -> dict[str, Any]:
    mails = wiring.cabinet().mails.mails(request.owner, followup=here.id)
    connect = may("linkedin_connection_request", here.case, now=here.now, calendar=wiring.holiday_calendar())
    return {
        "title": f"What happened: {here.title}",
        "step": "story",
        "here": here,
        "now": here.now,
        "zone": here.zone,
        "entries": entries(here.case, {mail.correspondence_id: mail for mail in mails if mail.correspondence_id}),
        "asked": [mail for mail in mails if mail.is_waiting],
        "others": [mail for mail in mails if not mail.is_waiting and not mail.correspondence_id],
        "events": done_here(wiring.store().events(request.owner, here.id)),
        "answers": [(key, HAPPENED[key][2]) for key in ANSWERS],
        "happened": [(key, text) for key, (_, _, text) in HAPPENED.items()],
        "channels": list(words.CHANNELS.items()),
        "statuses": list(words.STATUSES.items()),
        "connect": connect,
        "moment": f"{here.now.astimezone(here.zone):%Y-%m-%dT%H:%M}",
        "headline": words.VERDICTS[here.advice.follow_up.value],
    }


def _item(here: Kept, told: dict[str, str]) -> Correspondence:
    if told.get("what") not in HAPPENED:
        raise _unfit("what", told.get("what", ""), "one of the things the page lists")
    kind, direction, _ = HAPPENED[told["what"]]
    if told.get("channel") not in set(Channel):
        raise _unfit("channel", told.get("channel", ""), "one of the ways the page lists")
    at = moment_of(told.get("at", ""), here.zone, path="at", which=_by_now(here))
    is_away = kind is CorrespondenceKind.AUTO_REPLY
    return Correspondence(
        at=at,
        channel=Channel(told["channel"]),
        direction=direction,
        kind=kind,
        person=told.get("person") or (in_charge(here.case) if is_away else None),
        returns_on=_day(told.get("returns_on", "")) if is_away else None,
        text=told.get("text", "").replace("\r\n", "\n").strip() or None,
    )


def _by_now(here: Kept) -> str | None:
    """Which showing of a doubled hour it is now: what is noted in that hour has just happened."""
    is_now = is_twice(f"{here.now.astimezone(here.zone):{FIELD}}", here.zone)
    return which_of(here.now, here.zone) if is_now else None


def _day(typed: str) -> date | None:
    """The day of a field that may be left empty."""
    try:
        return date.fromisoformat(typed) if typed else None
    except ValueError:
        raise _unfit("returns_on", typed, "a day") from None


def _unfit(path: str, found: str, expected: str) -> BadInputError:
    return BadInputError((Problem(path=path, found=f"“{found}”", expected=expected),))
