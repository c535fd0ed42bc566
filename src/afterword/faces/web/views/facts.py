"""Facts: everything known about a process, to correct by hand; as a form, or as the text it is kept in."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from afterword.adapters.codec import decode_case, known
from afterword.adapters.toml_writer import to_toml
from afterword.core.case import Case, OfficeHours
from afterword.core.errors import BadInputError, ChangedMeanwhileError, Problem
from afterword.faces.web import facts as form
from afterword.faces.web import moments, places
from afterword.faces.web.arrival import FORMATS
from afterword.faces.web.example import is_example
from afterword.faces.web.kept import Kept, keep_changed, kept

STATUSES = (("held", "It took place"), ("planned", "It is still to come"), ("cancelled", "It was called off"))


@require_http_methods(["GET", "POST"])
def facts(request: HttpRequest, followup_id: str) -> HttpResponse:
    """Show the form, or keep it."""
    here = kept(request, followup_id)
    if request.method == "GET":
        return _shown(request, here)
    try:
        told = request.POST.dict()
        case = form.case_of(told, request.POST.getlist("days"), request.POST.getlist("wishes"), here.case)
    except BadInputError as error:
        return _shown(request, here, problems=error.problems, status=400)
    return _keep(request, here, case)


@require_POST
def whole(request: HttpRequest, followup_id: str) -> HttpResponse:
    """Keep the case as the text it was edited to."""
    here = kept(request, followup_id)
    text = request.POST.get("text", "").replace("\r\n", "\n")
    try:
        case = decode_case(text.encode(), syntax="toml", source="your text")
    except BadInputError as error:
        return _shown(request, here, problems=error.problems, text=text, status=400)
    return _keep(request, here, case, text=text)


def _keep(request: HttpRequest, here: Kept, case: Case, *, text: str | None = None) -> HttpResponse:
    """Keep the case unless another window was first: then both are there, and the page says so."""
    if request.POST.get("version") != str(here.version):
        return _stale(request, here, case, text)
    try:
        keep_changed(here, case, what="edited")
    except ChangedMeanwhileError:
        return _stale(request, kept(request, here.id), case, text)
    messages.success(request, "Corrected.")
    return redirect(f"/p/{here.id}/")


def _stale(request: HttpRequest, here: Kept, mine: Case, text: str | None) -> HttpResponse:
    """Neither version is lost: the page shows what was typed here, and keeping it once more lets it stand."""
    problem = Problem(
        path="",
        found="a change made in another window meanwhile",
        expected="these facts of yours kept once more, or this page opened anew for those of the other window",
    )
    return _shown(request, here, case=mine, problems=(problem,), text=text, status=409)


def _shown(  # noqa: PLR0913 -- what a page shows
    request: HttpRequest,
    here: Kept,
    *,
    case: Case | None = None,
    problems: tuple[Problem, ...] = (),
    text: str | None = None,
    status: int = 200,
) -> HttpResponse:
    case = case or here.case
    hours = case.organisation.office_hours or OfficeHours()
    context: dict[str, Any] = {
        "title": f"Facts: {here.title}",
        "step": "facts",
        "here": here,
        "case": case,
        "problems": problems,
        "people": list(enumerate(case.people)),
        "interviews": form.interview_fields(case),
        "formats": FORMATS,
        "statuses": STATUSES,
        "wishes": [
            (code.value, text_, any(w.code is code for w in case.employer_wishes))
            for code, text_ in form.WISHES.items()
        ],
        "promised": form.promised_day(case),
        "place": moments.city(case.organisation.time_zone) if case.organisation.time_zone else "",
        "days": form.day_choices(hours),
        "hours": hours,
        "cities": places.cities(),
        "contacts": form.CONTACTS,
        "text": text if text is not None else to_toml(known(case)),
        "is_text_open": text is not None,
        "is_example": is_example(case),
    }
    return render(request, "facts.html", context, status=status)


@require_GET
def as_file(request: HttpRequest, followup_id: str) -> HttpResponse:
    """The case as a file in the public format."""
    here = kept(request, followup_id)
    response = HttpResponse(to_toml(known(here.case)).encode(), content_type="application/toml; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{here.id}.toml"'
    return response
