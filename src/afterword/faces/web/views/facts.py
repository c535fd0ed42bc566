"""Facts: everything known about a process, to correct by hand; as a form, or as the text it is kept in."""

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from afterword.adapters.codec import case_from, decode_case, known
from afterword.adapters.toml_writer import to_toml
from afterword.core.case import Case
from afterword.core.errors import BadInputError, Problem
from afterword.faces.web import facts as form
from afterword.faces.web import facts_shown as shown
from afterword.faces.web import moments, places
from afterword.faces.web.arrival import FORMATS
from afterword.faces.web.clashes import SideBySide, side_by_side
from afterword.faces.web.example import is_example
from afterword.faces.web.kept import Kept, kept
from afterword.faces.web.named import StillNamed, still_named, unnamed
from afterword.faces.web.problems import in_words
from afterword.faces.web.together import (
    Document,
    Edit,
    as_carried,
    carried_case,
    choices_in,
    keep_together,
    put_together,
)

STATUSES = (("held", "It took place"), ("planned", "It is still to come"), ("cancelled", "It was called off"))


@require_http_methods(["GET", "POST"])
def facts(request: HttpRequest, followup_id: str) -> HttpResponse:
    """Show the form, or keep it."""
    here = kept(request, followup_id)
    if request.method == "GET":
        return _shown(request, here)
    told, base = _told(request, here), carried_case(request.POST.get("base", ""))
    document, problems = form.document_of(told, base)
    case = unnamed(here.case, request.POST.getlist("everywhere"))
    named = still_named(case, told.gone)
    try:
        mine = form.parts_of(case_from(form.with_parts(case, document))) if not problems and not named else {}
    except BadInputError as error:
        problems = error.problems
    if problems or named:
        whole, _ = form.document_of(replace(told, gone=()), base)
        return _shown(request, here, document=whole, base=base, problems=problems, named=named, gone=told.gone)
    return _keep(request, here, _edit(told, base, mine, before=here.case, after=case))


BESIDE = ("debrief", "correspondence", "other_processes")
"""Parts of a case that the form does not show, and in which somebody it takes out may be named."""


def _edit(told: form.Told, base: Document, mine: Document, *, before: Case, after: Case) -> Edit:
    """The form on its way in, with the parts beside it where somebody is taken out of those as well."""
    if after == before:
        return Edit(parts=form.PARTS, base=base, mine=mine, choices=choices_in(told.fields))
    was, is_ = ({part: whole[part] for part in BESIDE if part in whole} for whole in (known(before), known(after)))
    return Edit(parts=(*form.PARTS, *BESIDE), base=base | was, mine=mine | is_, choices=choices_in(told.fields))


@require_POST
def whole(request: HttpRequest, followup_id: str) -> HttpResponse:
    """Keep the case as the text it was edited to."""
    here = kept(request, followup_id)
    text, base = request.POST.get("text", "").replace("\r\n", "\n"), carried_case(request.POST.get("base", ""))
    try:
        mine = known(decode_case(text.encode(), syntax="toml", source="your text"))
    except BadInputError as error:
        return _shown(request, here, base=base, problems=error.problems, text=text)
    edit = Edit(
        parts=tuple({**known(here.case), **base, **mine}), base=base, mine=mine, choices=choices_in(request.POST)
    )
    return _keep(request, here, edit, is_text=True)


def _told(request: HttpRequest, here: Kept) -> form.Told:
    told = request.POST
    taken = [person.id for person in here.case.people]
    lists = {name: told.getlist(name) for name in ("people", "days", "wishes")}
    gone = {*told.getlist("gone"), *told.getlist("everywhere")}
    return form.Told(fields=told.dict(), taken=taken, gone=gone, **lists)


def _keep(request: HttpRequest, here: Kept, edit: Edit, *, is_text: bool = False) -> HttpResponse:
    """Keep the form together with what another window kept meanwhile; where they clash, ask and change nothing yet."""
    try:
        both = keep_together(request, here, edit, what="edited", is_partial=False)
    except BadInputError as error:
        both, problems = put_together(here, edit), error.problems
    else:
        problems = ()
    if not problems and not both.merged.clashes:
        messages.success(request, "Corrected.")
        return redirect(f"/p/{here.id}/")
    return _shown(
        request,
        both.here,
        document=both.shown,
        base=both.base,
        problems=problems,
        text=to_toml(both.shown) if is_text else None,
        clashes=side_by_side(both.merged.clashes, both.merged.document),
    )


def _shown(  # noqa: PLR0913 -- what a page shows
    request: HttpRequest,
    here: Kept,
    *,
    document: Document | None = None,
    base: Document | None = None,
    problems: tuple[Problem, ...] = (),
    named: tuple[StillNamed, ...] = (),
    gone: Collection[str] = (),
    text: str | None = None,
    clashes: tuple[SideBySide, ...] = (),
) -> HttpResponse:
    """The page; with `text` the base and the clashes are those of the text, else of the form."""
    whole_case = known(here.case)
    document = document or whole_case
    hours = document.get("organisation", {}).get("office_hours") or form.USUAL
    is_text = text is not None
    context: dict[str, Any] = {
        "title": f"Facts: {here.title}",
        "step": "facts",
        "here": here,
        "case": document,
        "base": as_carried(base if base is not None and not is_text else form.parts_of(here.case)),
        "text_base": as_carried(base if base is not None and is_text else whole_case),
        "clashes": clashes,
        "clash_form": "whole" if is_text else "facts",
        "problems": in_words(problems, document),
        "named": named,
        "gone": gone,
        "people": document.get("people", []),
        "interviews": shown.interview_fields(document),
        "formats": FORMATS,
        "statuses": STATUSES,
        "wishes": shown.wish_choices(document),
        "promised": shown.promised_day(document),
        "place": moments.city(document.get("organisation", {}).get("time_zone") or ""),
        "days": shown.day_choices(hours["days"]),
        "hours": hours,
        "cities": places.cities(),
        "contacts": form.CONTACTS,
        "text": text if text is not None else to_toml(whole_case),
        "is_text_open": is_text,
        "is_example": is_example(here.case),
    }
    return render(request, "facts.html", context, status=409 if clashes else 400 if problems or named else 200)


@require_GET
def as_file(request: HttpRequest, followup_id: str) -> HttpResponse:
    """The case as a file in the public format."""
    here = kept(request, followup_id)
    response = HttpResponse(to_toml(known(here.case)).encode(), content_type="application/toml; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{here.id}.toml"'
    return response
