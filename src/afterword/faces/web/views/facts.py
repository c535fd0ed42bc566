"""Facts: everything known about a process, to correct by hand; as a form, or as the text it is kept in."""

from collections.abc import Collection
from dataclasses import dataclass, replace
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """A form, or with `text` the text of a case, that was not kept: what it says, what it was made from, what stands against it."""

    document: Document | None = None
    base: Document | None = None
    problems: tuple[Problem, ...] = ()
    named: tuple[StillNamed, ...] = ()
    gone: Collection[str] = ()
    clashes: tuple[SideBySide, ...] = ()
    text: str | None = None

    @property
    def is_text(self) -> bool:
        """It was the text that was tried."""
        return self.text is not None

    @property
    def status(self) -> int:
        """The answer's HTTP status."""
        return 409 if self.clashes else 400 if self.problems or self.named else 200


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
        return _shown(request, here, Attempt(document=whole, base=base, problems=problems, named=named, gone=told.gone))
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
        return _shown(request, here, Attempt(base=base, problems=error.problems, text=text))
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
    attempt = Attempt(
        document=both.shown,
        base=both.base,
        problems=problems,
        clashes=side_by_side(both.merged.clashes, both.merged.document),
        text=to_toml(both.shown) if is_text else None,
    )
    return _shown(request, both.here, attempt)


def _shown(request: HttpRequest, here: Kept, attempt: Attempt | None = None) -> HttpResponse:
    """The page: with the form and the text as they are kept, or one of them as it was tried."""
    attempt = attempt or Attempt()
    whole_case = known(here.case)
    document = attempt.document or whole_case
    context: dict[str, Any] = {
        "title": f"Facts: {here.title}",
        "step": "facts",
        "here": here,
        "problems": in_words(attempt.problems, document),
        "named": attempt.named,
        "gone": attempt.gone,
        "clashes": attempt.clashes,
        "clash_form": "whole" if attempt.is_text else "facts",
        "text": to_toml(whole_case) if attempt.text is None else attempt.text,
        "is_text_open": attempt.is_text,
        "is_example": is_example(here.case),
        **_bases(here, attempt),
        **_fields(document),
    }
    return render(request, "facts.html", context, status=attempt.status)


def _bases(here: Kept, attempt: Attempt) -> dict[str, str]:
    """What the form and the text each say they were made from."""
    form_base, text_base = form.parts_of(here.case), known(here.case)
    if attempt.base is not None:
        form_base, text_base = (form_base, attempt.base) if attempt.is_text else (attempt.base, text_base)
    return {"base": as_carried(form_base), "text_base": as_carried(text_base)}


def _fields(document: Document) -> dict[str, Any]:
    """The fields of the form and what they offer."""
    organisation = document.get("organisation", {})
    hours = organisation.get("office_hours") or form.USUAL
    return {
        "case": document,
        "people": document.get("people", []),
        "interviews": shown.interview_fields(document),
        "formats": FORMATS,
        "statuses": STATUSES,
        "wishes": shown.wish_choices(document),
        "promised": shown.promised_day(document),
        "place": moments.city(organisation.get("time_zone") or ""),
        "days": shown.day_choices(hours["days"]),
        "hours": hours,
        "cities": places.cities(),
        "contacts": form.CONTACTS,
    }


@require_GET
def as_file(request: HttpRequest, followup_id: str) -> HttpResponse:
    """The case as a file in the public format."""
    here = kept(request, followup_id)
    response = HttpResponse(to_toml(known(here.case)).encode(), content_type="application/toml; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{here.id}.toml"'
    return response
