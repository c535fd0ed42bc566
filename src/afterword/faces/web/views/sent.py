"""After a yes: the word on a message whose fate is unknown, calling off, and what was put into the candidate's hands."""

from dataclasses import replace

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_GET, require_POST

from afterword import wiring
from afterword.adapters.mail.by_hand import unsent
from afterword.core.approval import Delivery
from afterword.core.case import Correspondence, SendState
from afterword.core.errors import AfterwordError
from afterword.core.once import Refusal
from afterword.faces.web.kept import WHO, keep_changed, kept
from afterword.faces.web.sending import Outgoing
from afterword.service.account import Account
from afterword.service.elsewhere import tell_what_it_was
from afterword.service.keep import take_back
from afterword.service.our_message import sent_by_hand
from afterword.service.outgoing import Outcome
from afterword.service.schedule import cancel
from afterword.service.send import send
from afterword.service.settle import say, settle


@require_POST
def settled(request: HttpRequest, followup_id: str) -> HttpResponse:
    """The candidate's word on a message whose fate is unknown, or another look into the mailbox."""
    out = Outgoing(kept(request, followup_id))
    said = request.POST.get("it", "")
    if said == "look" and out.uncertain:
        try:
            settle(wiring.desk(), out.caller, out.uncertain, account=out.account, evidence=wiring.evidence())
        except AfterwordError as error:
            messages.error(request, str(error))
        return redirect(f"/p/{followup_id}/send")
    if out.doubtful is not None:
        return _settled_by_hand(request, out, out.doubtful, it_went=said == "went")
    result = say(wiring.desk(), out.caller, followup_id, it_went=said == "went", account=out.account)
    text = result.text if isinstance(result, Refusal) else SETTLED[said == "went"]
    messages.success(request, text)
    return redirect(f"/p/{followup_id}/" + ("story" if said == "went" else "send"))


SETTLED = {
    True: "Noted: it went. Now it is their turn.",
    False: "Noted: it did not go. Say yes to it again to send it.",
}


def _settled_by_hand(request: HttpRequest, out: Outgoing, item: Correspondence, *, it_went: bool) -> HttpResponse:
    """The word on something that was noted as perhaps sent."""
    case = out.here.case
    items = tuple(
        replace(each, state=SendState.SENT) if each is item else each
        for each in case.correspondence
        if it_went or each is not item
    )
    keep_changed(out.here, replace(case, correspondence=items), what="status", said="went" if it_went else "stayed")
    messages.success(request, SETTLED[it_went])
    return redirect(f"/p/{out.here.id}/" + ("story" if it_went else "send"))


@require_POST
def called_off(request: HttpRequest, followup_id: str) -> HttpResponse:
    """Call a scheduled sending off."""
    out = Outgoing(kept(request, followup_id))
    result = cancel(wiring.desk(), out.caller, followup_id)
    messages.info(request, result.text)
    return redirect(f"/p/{followup_id}/send")


@require_POST
def elsewhere(request: HttpRequest, followup_id: str) -> HttpResponse:
    """What a message found in the sent mail was, or leave to send without having looked."""
    out = Outgoing(kept(request, followup_id))
    said, why = request.POST.get("it", ""), request.POST.get("why", "").strip()[:500]
    if out.account is None or (said != "it" and not why):
        messages.error(request, "Say why in a few words; the reason is kept with this process.")
        return redirect(f"/p/{followup_id}/send")
    result = _explained(out, out.account, said, why)
    tell = messages.error if isinstance(result, Refusal) else messages.info
    tell(request, result.text)
    is_sent = not isinstance(result, Refusal) and result.state is Delivery.SENT
    return redirect(f"/p/{followup_id}/" + ("story" if is_sent else "send"))


def _explained(out: Outgoing, account: Account, said: str, why: str) -> Outcome | Refusal:
    if said == "unlooked":
        return send(wiring.desk(), out.caller, out.here.id, account=account, unlooked=why)
    is_it = said == "it"
    return tell_what_it_was(
        wiring.desk(),
        out.here.id,
        event=out.caller.event("sent_by_hand" if is_it else "another_matter", **({} if is_it else {"why": why})),
        owner=out.caller.owner,
        account=account,
        another_matter=None if is_it else why,
    )


@require_POST
def handed(request: HttpRequest, followup_id: str) -> HttpResponse:
    """Whether the candidate sent what was put into their hands."""
    out = Outgoing(kept(request, followup_id))
    item = out.handed_over
    if item is None or item.id is None:
        return redirect(f"/p/{followup_id}/send")
    if request.POST.get("it") != "went":
        take_back(wiring.store(), out.here.followup, item.id, now=out.here.now, who=WHO)
        messages.info(request, "Noted: it was not sent.")
        return redirect(f"/p/{followup_id}/send")
    case = sent_by_hand(out.here.case, item, at=out.here.now)
    keep_changed(out.here, case, what="sent_by_hand", message_id=item.id)
    messages.success(request, "Noted: it went. Now it is their turn.")
    return redirect(f"/p/{followup_id}/story")


@require_GET
def eml(request: HttpRequest, followup_id: str) -> HttpResponse:
    """The approved bytes as a file for a mail program."""
    out = Outgoing(kept(request, followup_id))
    if out.last is None:
        return redirect(f"/p/{followup_id}/send")
    response = HttpResponse(unsent(out.last.raw), content_type="message/rfc822")
    response.headers["Content-Disposition"] = 'attachment; filename="follow-up.eml"'
    return response
