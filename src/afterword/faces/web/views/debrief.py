"""Debrief: one calm page of sentence starters; what is typed is kept at once and shows in the draft beside it."""

from dataclasses import replace

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from afterword.core.case import Debrief
from afterword.core.debrief import unused_lines
from afterword.core.draft import draft
from afterword.core.errors import ChangedMeanwhileError
from afterword.core.message import Draft
from afterword.faces.web import notes
from afterword.faces.web.kept import Kept, keep_changed, kept, moment

TRIES = 3
"""How often a save is begun anew when something else of the process changed in between."""


@require_http_methods(["GET", "POST"])
def debrief(request: HttpRequest, followup_id: str) -> HttpResponse:
    """Show the page, or keep what it says."""
    here = kept(request, followup_id)
    if request.method == "GET":
        return render(request, "debrief.html", _context(here))
    told = request.POST.dict()
    base = notes.digest_of(here.case.debrief)
    if told.get("base") not in (base, None) and "force" not in told:
        return _conflict(request, here, notes.debrief_from(told, here.case.debrief))
    here = _save(request, here, told)
    field, _, line = told.get("use", "").partition(" ")
    if line in unused_lines(here.case):
        keep_changed(
            here, replace(here.case, debrief=notes.with_jotting(here.case.debrief, field, line)), what="debriefed"
        )
        return redirect(f"/p/{followup_id}/debrief")
    if request.htmx:
        return render(request, "debrief_draft.html", _context(here))
    return redirect(f"/p/{followup_id}/")


def _save(request: HttpRequest, here: Kept, told: dict[str, str]) -> Kept:
    """Put the notes into the case as it is now; another change of the case in between is no obstacle."""
    for tries_left in reversed(range(TRIES)):
        new = notes.debrief_from(told, here.case.debrief)
        if new == here.case.debrief:
            return here
        try:
            case = replace(here.case, debrief=new)
            keep_changed(here, case, what="debriefed")
        except ChangedMeanwhileError:
            if not tries_left:
                raise
        here = kept(request, here.id)
    return here


def _conflict(request: HttpRequest, here: Kept, mine: Debrief) -> HttpResponse:
    """Another tab changed the notes: both are shown, nothing is lost, the candidate says which stand."""
    context = _context(here) | {"mine": mine, "told": request.POST.items()}
    template = "debrief_conflict.html" if request.htmx else "debrief_conflict_page.html"
    return render(request, template, context, status=200 if request.htmx else 409)


def _context(here: Kept) -> dict[str, object]:
    told = here.case.debrief
    lines = [(name, *starter, notes.value_of(told, name)) for name, starter in notes.LINES.items()]
    sentences = [(name, *starter, notes.value_of(told, name)) for name, starter in notes.SENTENCES.items()]
    choices = [(name, *choice, notes.value_of(told, name)) for name, choice in (notes.CHOICES | notes.TRUTHS).items()]
    return {
        "title": f"Notes: {here.title}",
        "step": "debrief",
        "here": here,
        "points": notes.point_fields(told),
        "lines": lines,
        "sentences": sentences,
        "choices": {name: (name, *rest) for name, *rest in choices},
        "nothing_to_add": told.nothing_to_add,
        "base": notes.digest_of(told),
        "jottings": unused_lines(here.case),
        "jotted": notes.JOTTED,
        "draft": draft_of(here),
        "saved_at": moment(),
    }


def draft_of(here: Kept) -> Draft | None:
    """What would be written now, or None where nothing is to be sent."""
    if here.advice.method.value is None:
        return None
    return draft(here.case, here.advice, now=here.now)
