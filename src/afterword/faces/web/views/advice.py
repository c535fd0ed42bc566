"""Advice: one card with the verdict, and everything behind it on demand; the candidate may overrule any default."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from afterword import wiring
from afterword.adapters.codec import decode
from afterword.core.advise.advice import Advice, FollowUp
from afterword.core.advise.situation import situation_of
from afterword.core.advise.what_would_change import what_would_change
from afterword.core.case import Case, Debrief, Point
from afterword.core.may import may_all
from afterword.core.message import Essential
from afterword.core.reason import Verdict
from afterword.faces.web import undo, words
from afterword.faces.web.asks import answered, asks_of, at_once_and_folded, not_now
from afterword.faces.web.cards import sentence_of
from afterword.faces.web.kept import Kept, keep_changed, kept
from afterword.faces.web.picture import NARROW, WIDE, Moments, window_picture

OVERRULES = {
    "preferred_method": "You chose the way yourself.",
    "feels_right": "You said how it feels.",
    "formality": "You said how formal they are.",
}
"""What may be overruled from the card: fields of the debrief, and what the page says afterwards."""


@require_GET
def advice(request: HttpRequest, followup_id: str) -> HttpResponse:
    """The card."""
    here = kept(request, followup_id)
    return render(request, "advice.html", _context(here))


@require_POST
def overrule(request: HttpRequest, followup_id: str) -> HttpResponse:
    """Put the candidate's own choice into the case, and show what follows from it."""
    here = kept(request, followup_id)
    name, value = request.POST.get("field", ""), request.POST.get("value", "")
    if name not in OVERRULES:
        return redirect(f"/p/{followup_id}/")
    case = replace(here.case, debrief=_overruled(here.case.debrief, name, value))
    keep_changed(here, case, what="overruled", **{name: value})
    after = kept(request, followup_id)
    back = undo.way_back(followup_id, here.case, after.case)
    messages.success(request, f"{OVERRULES[name]} {headline(after.advice, after.case)}", extra_tags=back)
    return redirect(f"/p/{followup_id}/")


@require_POST
def put_back(request: HttpRequest, followup_id: str) -> HttpResponse:
    """Undo a click: the form says what was there before."""
    here = kept(request, followup_id)
    case, is_whole = undo.put_back(here.case, request.POST.get("back", ""))
    if case != here.case:
        keep_changed(here, case, what="put_back")
    if is_whole:
        messages.success(request, "It is as it was before.")
    else:
        messages.warning(request, "Something newer was told meanwhile; that stays. The rest is as it was before.")
    return redirect(f"/p/{followup_id}/")


def _overruled(debrief: Debrief, name: str, value: str) -> Debrief:
    """The debrief with one field told anew; an empty value takes the candidate's word back."""
    told: Any = {"true": True, "false": False}.get(value, value)
    new = getattr(decode(Debrief, {name: told}, at="debrief"), name) if value else None
    changes: dict[str, Any] = {name: new}
    return replace(debrief, **changes)


def headline(advice: Advice, case: Case) -> str:
    """The verdict as a sentence: such as “Yes: an e-mail to Ms Marsh”."""
    if case.process.status.is_over:
        return f"This one is over: {words.STATUSES[case.process.status]}"
    verdict = words.VERDICTS[advice.follow_up.value]
    if advice.follow_up.value is not FollowUp.YES or advice.method.value is None:
        return verdict
    line = sentence_of(advice, case)
    return f"{verdict}: {line[0].lower()}{line[1:].rstrip('.')}"


def _context(here: Kept) -> dict[str, Any]:
    return {
        "title": here.title,
        "step": "advice",
        "here": here,
        "advice": here.advice,
        "now": here.now,
        "zone": here.zone,
        "headline": headline(here.advice, here.case),
        "is_now": here.advice.follow_up.value is FollowUp.YES,
        "pictures": _pictures(here),
        **_way(here.advice, here.case),
        **_content(here.advice, here.case),
        **_permissions(here),
        **_questions(here),
    }


def _way(advice: Advice, case: Case) -> dict[str, Any]:
    """How, to whom and how formally."""
    method, formality = advice.method, advice.formality.value
    return {
        "method": words.way(method.value) if method.value else None,
        "is_written": method.value is not None and not method.value.is_spoken,
        "has_preference": case.debrief.preferred_method is not None,
        "alternatives": [(words.way(each.value), each) for each in method.alternatives],
        "rejected": [(words.way(each.value), each) for each in method.rejected],
        "person": case.person(advice.recipient.person),
        "via": case.person(advice.recipient.deliver_via),
        "formality": words.FORMALITIES.get(formality) if formality else None,
    }


def _content(advice: Advice, case: Case) -> dict[str, Any]:
    """What to say and what not."""
    return {
        "cover": [words.ESSENTIALS[each] for each in advice.essentials.cover],
        "optional": [words.ESSENTIALS[each] for each in advice.essentials.optional],
        "leave_out": _left_out(advice, case),
        "refer_to": _points(case, advice.refer_to),
        "avoid": _points(case, advice.avoid),
    }


def _permissions(here: Kept) -> dict[str, Any]:
    """What may be done besides, what may not, and which of that is worth a word on the card of an open process."""
    allowed = may_all(here.case, now=here.now, calendar=wiring.holiday_calendar())
    closed = () if here.case.process.status.is_over else not_now(here.advice, allowed)
    return {
        "may": _asked(each for each in allowed if each.permitted),
        "may_not": _asked(each for each in allowed if not each.permitted),
        "not_now": _asked(closed),
    }


def _asked(verdicts: Iterable[Verdict]) -> list[tuple[str, Verdict]]:
    return [(words.asked(each.action), each) for each in verdicts]


def _questions(here: Kept) -> dict[str, Any]:
    """What is asked at once, what is folded away, and who may be the answer."""
    changes = what_would_change(here.case, now=here.now, calendar=wiring.holiday_calendar())
    asks, more_asks = at_once_and_folded(asks_of(here.advice, changes))
    return {"asks": asks, "more_asks": more_asks, "people": here.case.people}


@require_POST
def answer(request: HttpRequest, followup_id: str) -> HttpResponse:
    """A question answered with one click, and what follows from it."""
    here = kept(request, followup_id)
    question, value = request.POST.get("question", ""), request.POST.get("value", "")
    case = answered(here.case, question, value)
    if case != here.case:
        effect = _effect(here, question, value)
        keep_changed(here, case, what="edited", field=question)
        after = kept(request, followup_id)
        back = undo.way_back(followup_id, here.case, after.case)
        messages.success(request, f"Noted. {effect or headline(after.advice, after.case)}", extra_tags=back)
    return redirect(f"/p/{followup_id}/")


def _effect(here: Kept, question: str, answer: str) -> str:
    """What the page had promised the answer would do; empty where it had promised nothing."""
    changes = what_would_change(here.case, now=here.now, calendar=wiring.holiday_calendar())
    effects = (effect for change in changes if change.id == question for effect in change.effects)
    return next((effect.advice for effect in effects if effect.answer == answer), "")


def _left_out(advice: Advice, case: Case) -> list[str]:
    """What to leave out by name; a forgotten detail is named only where there is one."""
    named = [
        each for each in advice.essentials.leave_out if each is not Essential.FORGOTTEN_DETAIL or case.debrief.forgotten
    ]
    return [words.ESSENTIALS[each] for each in named]


def _pictures(here: Kept) -> list[tuple[str, Any]]:
    """The window in two widths: the stylesheet shows the one that fits."""
    s = situation_of(here.case, now=here.now, calendar=wiring.holiday_calendar())
    shown = Moments(ended=s.ended, now=here.now, advice=here.advice)
    sizes = (("wide", WIDE), ("narrow", NARROW))
    found = [(name, window_picture(shown, mine=here.zone, office=s.workdays, width=width)) for name, width in sizes]
    return [(name, picture) for name, picture in found if picture is not None]


def _points(case: Case, ids: tuple[str, ...]) -> list[Point]:
    return [case.debrief.keyed_points[key] for key in ids]
