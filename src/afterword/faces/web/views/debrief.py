"""Debrief: one calm page of sentence starters; what is typed is kept at once and shows in the draft beside it."""

from dataclasses import replace
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from afterword.adapters.codec import decode, known
from afterword.core.case import Debrief
from afterword.core.debrief import unused_lines
from afterword.core.draft import draft
from afterword.core.message import Draft
from afterword.faces.web import notes
from afterword.faces.web.clashes import label_of, side_by_side
from afterword.faces.web.kept import Kept, keep_changed, kept
from afterword.faces.web.together import Document, Edit, Together, as_carried, carried, choices_in, keep_together

PART = "debrief"


@require_http_methods(["GET", "POST"])
def debrief(request: HttpRequest, followup_id: str) -> HttpResponse:
    """Show the page, or keep what it says beside what another window has changed meanwhile."""
    here = kept(request, followup_id)
    if request.method == "GET":
        return render(request, "debrief.html", _context(here, here.case.debrief))
    told = request.POST.dict()
    both = keep_together(request, here, _edit(told), what="debriefed", is_partial=True)
    if request.htmx:
        return render(request, "debrief_draft.html", _beside(both))
    if both.merged.clashes:
        shown = decode(Debrief, both.shown.get(PART, {}))
        context = _context(both.here, shown) | _clashes(both, both.base.get(PART, {}))
        return render(request, "debrief.html", context, status=409)
    return _used(both.here, told) or redirect(f"/p/{followup_id}/")


def _edit(told: dict[str, str]) -> Edit:
    base = carried(told.get("base", ""))
    mine = notes.debrief_from(told, decode(Debrief, base, at="base"))
    return Edit(parts=(PART,), base=_as_part(base), mine=_as_part(known(mine)), choices=choices_in(told))


def _as_part(notes_told: Document) -> Document:
    """The notes as a part of a case, which has none where nothing is told."""
    return {PART: notes_told} if notes_told else {}


def _used(here: Kept, told: dict[str, str]) -> HttpResponse | None:
    """The way on when there is more to do with the notes: a choice was made, or a jotted line is put into a field."""
    field, _, line = told.get("use", "").partition(" ")
    if line in unused_lines(here.case):
        new = notes.with_jotting(here.case.debrief, field, line)
        keep_changed(here, replace(here.case, debrief=new), what="debriefed")
    elif told.get("do") != "choose":
        return None
    return redirect(f"/p/{here.id}/debrief")


def _beside(both: Together) -> dict[str, object]:
    """What stands beside the notes: the window goes on showing its own words, and is told of the others."""
    mine, shown = (each.get(PART, {}) for each in (both.edit.mine, both.shown))
    news = [label_of(name) for name in shown if shown[name] != mine.get(name)]
    return _draft_of(both.here) | _clashes(both, both.base_of_mine.get(PART, {})) | {"news": news}


def _clashes(both: Together, base: Document) -> dict[str, Any]:
    return {
        "base": as_carried(base),
        "clashes": side_by_side(both.merged.clashes, both.merged.document),
        "clash_form": "notes",
    }


def _context(here: Kept, told: Debrief) -> dict[str, object]:
    lines = [(name, *starter, notes.value_of(told, name)) for name, starter in notes.LINES.items()]
    sentences = [(name, *starter, notes.value_of(told, name)) for name, starter in notes.SENTENCES.items()]
    choices = [(name, *choice, notes.value_of(told, name)) for name, choice in (notes.CHOICES | notes.TRUTHS).items()]
    return _draft_of(here) | {
        "title": f"Notes: {here.title}",
        "step": "debrief",
        "points": notes.point_fields(told),
        "lines": lines,
        "sentences": sentences,
        "choices": {name: (name, *rest) for name, *rest in choices},
        "nothing_to_add": told.nothing_to_add,
        "base": as_carried(known(told)),
    }


def _draft_of(here: Kept) -> dict[str, object]:
    return {"here": here, "jottings": unused_lines(here.case), "jotted": notes.JOTTED, "draft": draft_of(here)}


def draft_of(here: Kept) -> Draft | None:
    """What would be written now, or None where nothing is to be sent."""
    if here.advice.method.value is None:
        return None
    return draft(here.case, here.advice, now=here.now)
