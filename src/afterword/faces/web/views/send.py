"""Send: the exact preview, the yes, and the ways out; the refusal and the doubt, each with what is possible."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from afterword import wiring
from afterword.core.approval import Delivery
from afterword.core.errors import BadInputError
from afterword.core.once import Refusal
from afterword.faces.web import words
from afterword.faces.web.example import is_example
from afterword.faces.web.kept import WHO, keep_changed, kept
from afterword.faces.web.look import look_of
from afterword.faces.web.missing import missing_in, with_address
from afterword.faces.web.plainly import on_a_page
from afterword.faces.web.profile_form import remember
from afterword.faces.web.sending import STALE, Outgoing, Shown, mail_link, preview_of
from afterword.faces.web.writing import keep_written
from afterword.service.approve import approve
from afterword.service.hand_over import hand_over
from afterword.service.outgoing import Outcome
from afterword.service.proposal import Proposal
from afterword.service.send import send as send_now

CHANGED = "The message or the facts have changed since you looked. Here it is as it stands now; say yes to this one."


@require_GET
def send(request: HttpRequest, followup_id: str) -> HttpResponse:
    """Where the message stands, and what can be done about it."""
    out = Outgoing(kept(request, followup_id))
    if out.uncertain:
        return _page(request, out, "send_uncertain.html", parcel=out.uncertain)
    if out.doubtful:
        return _page(request, out, "send_uncertain.html", item=out.doubtful)
    if out.scheduled:
        return _page(request, out, "send_scheduled.html", parcel=out.scheduled)
    if out.handed_over and out.last:
        way = {"item": out.handed_over, "link": mail_link(out.last), "to": out.handed_to}
        return _page(request, out, "send_handed.html", **way)
    if not out.is_mail and out.here.advice.method.value is not None:
        return _page(
            request, out, "send_other.html", method=words.way(out.page.message.method), message=out.page.message
        )
    return _ready(request, out)


def _ready(request: HttpRequest, out: Outgoing) -> HttpResponse:
    """The message as the recipient will see it, with the ways to send it; or what stands against it."""
    here = out.here
    shown = Shown(made_at=here.now, unique=str(uuid4()))
    try:
        proposal = out.proposal(shown)
    except BadInputError as error:
        missing = missing_in(error.problems[0], here.case, to=out.page.message.via or out.page.message.to)
        return _page(request, out, "send_missing.html", missing=missing)
    if proposal.refusal is not None:
        return _page(request, out, "send_refused.html", refusal=proposal.refusal, advice=here.advice)
    later = _later(out, shown)
    return _page(
        request,
        out,
        "send.html",
        preview=preview_of(proposal),
        shown=shown,
        later=later,
        later_digest=out.proposal(later).digest if later else "",
        standing=proposal.standing,
        has_link=bool(mail_link(proposal.parcel)),
        note=out.last.note if out.last and out.last.send.state is Delivery.APPROVED else "",
        is_example=is_example(here.case),
    )


def _later(out: Outgoing, shown: Shown) -> Shown | None:
    """The same message at its best moment, where that is still to come and there is a mailbox it could go from."""
    best = out.here.advice.window.best
    can_wait = out.account is not None or is_example(out.here.case)
    return replace(shown, send_at=best) if can_wait and best and best > out.here.now else None


@require_POST
def address(request: HttpRequest, followup_id: str) -> HttpResponse:
    """An address that was missing; the candidate's own is taken over by what is added later."""
    here = kept(request, followup_id)
    case = with_address(here.case, request.POST.get("whose", ""), request.POST.get("address", ""))
    if case != here.case:
        keep_changed(here, case, what="edited", field="email")
        remember(request.owner, look_of(request), case.candidate, now=here.now)
    return redirect(f"/p/{followup_id}/send")


@require_POST
def approved(request: HttpRequest, followup_id: str) -> HttpResponse:
    """The yes to these exact bytes, and one of the ways out."""
    out = _kept_as_written(request, followup_id)
    action = request.POST.get("do", "")
    proposal = _the_same(out, request, is_later=action == "best")
    if proposal is None:
        messages.warning(request, CHANGED)
        return redirect(f"/p/{followup_id}/send")
    if is_example(out.here.case):
        messages.info(request, "This is an example: everything up to here is real, but nothing is sent.")
        return redirect(f"/p/{followup_id}/send")
    given = approve(wiring.sends(), proposal, who=WHO, now=out.here.now)
    if isinstance(given, Refusal):
        return _page(request, out, "send_refused.html", refusal=given, advice=out.here.advice)
    return WAYS.get(action, _look)(request, Outgoing(kept(request, followup_id)))


def _kept_as_written(request: HttpRequest, followup_id: str) -> Outgoing:
    """The process with its message kept: a yes is to kept words, also to those of a draft nobody touched."""
    out = Outgoing(kept(request, followup_id))
    if out.page.written.version:
        return out
    keep_written(out.page)
    return Outgoing(kept(request, followup_id))


def _the_same(out: Outgoing, request: HttpRequest, *, is_later: bool) -> Proposal | None:
    """The proposal of the page that was shown, or None when anything in it would be different now."""
    told = request.POST
    try:
        made_at = datetime.fromisoformat(told.get("made_at", ""))
        send_at = datetime.fromisoformat(told.get("send_at", "")) if is_later else None
        shown = Shown(made_at=made_at, unique=told.get("unique", ""), send_at=send_at)
        if not shown.unique or not made_at.tzinfo or abs(out.here.now - made_at) > STALE:
            return None
        proposal = out.proposal(shown)
    except (ValueError, BadInputError):
        return None
    return proposal if proposal.digest == told.get("later_digest" if is_later else "digest") else None


def _now(request: HttpRequest, out: Outgoing) -> HttpResponse:
    if out.account is None:
        return redirect(f"/me/mailbox?then=/p/{out.here.id}/send")
    return _told(request, out, send_now(wiring.desk(), out.caller, out.here.id, account=out.account))


def _best(request: HttpRequest, out: Outgoing) -> HttpResponse:
    messages.success(
        request, "It will go at that moment, as long as Afterword runs then. You can call it off until it has gone."
    )
    return redirect(f"/p/{out.here.id}/send")


def _drafts(request: HttpRequest, out: Outgoing) -> HttpResponse:
    if out.account is None or out.last is None:
        return redirect(f"/me/mailbox?then=/p/{out.here.id}/send")
    folder = wiring.drafts_folder().save(out.account, out.last.raw)
    messages.success(request, f"It lies in “{folder}” of your mailbox. Send it from there.")
    return _handed(request, out, "drafts")


def _handed(request: HttpRequest, out: Outgoing, to: str) -> HttpResponse:
    given = hand_over(wiring.desk(), out.caller, out.here.id, to=to)
    if isinstance(given, Refusal):
        return _page(request, out, "send_refused.html", refusal=given, advice=out.here.advice)
    return redirect(f"/p/{out.here.id}/send")


def _look(request: HttpRequest, out: Outgoing) -> HttpResponse:  # noqa: ARG001 -- the signature of its siblings
    return redirect(f"/p/{out.here.id}/send")


Way = Callable[[HttpRequest, Outgoing], HttpResponse]
WAYS: dict[str, Way] = {
    "now": _now,
    "best": _best,
    "drafts": _drafts,
    "mailto": lambda request, out: _handed(request, out, "mail program"),
    "eml": lambda request, out: _handed(request, out, "file"),
}


def _told(request: HttpRequest, out: Outgoing, result: Outcome | Refusal) -> HttpResponse:
    """What became of it, on the page that fits."""
    if isinstance(result, Refusal):
        return _page(request, out, "send_refused.html", refusal=result, advice=out.here.advice)
    if result.state is Delivery.SENT:
        messages.success(request, "It has gone, once. Now it is their turn; the answer appears here by itself.")
        return redirect(f"/p/{out.here.id}/story")
    tell = messages.info if result.state is Delivery.UNKNOWN else messages.error
    tell(request, result.text)
    return redirect(f"/p/{out.here.id}/send")


def _page(request: HttpRequest, out: Outgoing, template: str, **context: Any) -> HttpResponse:
    here = out.here
    if "refusal" in context:
        context["instead"] = on_a_page(context["refusal"].instead)
    frame = {
        "title": f"Send: {here.title}",
        "step": "send",
        "here": here,
        "now": here.now,
        "zone": here.zone,
        "account": out.account,
    }
    return render(request, template, frame | context)
