"""Add: an invitation is dropped, pasted or typed; what was understood is shown before anything is kept."""

from datetime import datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from afterword import wiring
from afterword.adapters.codec import case_from
from afterword.core.errors import BadInputError
from afterword.faces.web import places
from afterword.faces.web.arrival import FORMATS, Arrival, document_of, twice_of, typed
from afterword.faces.web.kept import WHO, moment
from afterword.faces.web.look import look_of, my_zone
from afterword.faces.web.problems import in_words, sentence
from afterword.faces.web.profile_form import remember
from afterword.faces.web.reading import LONGEST, read_file, read_text, text_in
from afterword.service.keep import add as keep
from afterword.service.keep import add_round, twin
from afterword.service.profile import Profile, filled_from

CHOICES = ("round", "own")
"""What an interview for a job that is kept already may be: another round of it, or a process of its own."""


@require_http_methods(["GET", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    """The three ways in."""
    if request.method == "GET":
        return _ways(request)
    upload = request.FILES.get("file")
    if upload is not None:
        return invitation(request, upload.name, upload.read())
    try:
        return _confirmation(request, _arrival(request.POST.dict()))
    except BadInputError as error:
        return _ways(request, problem=_sentence(error), told=request.POST.dict())


def invitation(request: HttpRequest, name: str, data: bytes) -> HttpResponse:
    """What a file says, to confirm; where it says nothing, the other ways in, with what words it has."""
    try:
        return _confirmation(request, read_file(name, data, now=moment()))
    except BadInputError as error:
        text = text_in(data[:LONGEST])
        return _ways(request, problem=f"{name}: {_sentence(error)}", told={"text": text})


@require_POST
def keep_it(request: HttpRequest) -> HttpResponse:
    """Keep what the candidate confirmed, and go on to the notes; of a job that is kept already, ask first which it is."""
    try:
        case = case_from(document_of(request.POST.dict()))
    except BadInputError as error:
        problems = {_field(problem.path): sentence(problem) for problem in error.problems}
        said = [f"{label}. {told}" if label else told for label, told in in_words(error.problems, {})]
        return _again(request, problems=problems, problem=" ".join(said))
    profile = look_of(request)
    case, choice = filled_from(profile, case), request.POST.get("as", "")
    there = twin(wiring.store(), case, owner=request.owner)
    if there is not None and choice not in CHOICES:
        return _again(request, twin=there)
    remember(request.owner, profile, case.candidate, now=moment())
    if there is not None and choice == "round":
        followup = add_round(wiring.store(), there, case, now=moment(), who=WHO)
    else:
        followup = keep(wiring.store(), case, owner=request.owner, now=moment(), who=WHO)
    return redirect(f"/p/{followup.id}/debrief")


def _arrival(told: dict[str, str]) -> Arrival:
    if text := told.get("text", "").strip():
        return read_text(text, now=moment())
    return typed(told.get("person", ""), told.get("ended", ""), told.get("place", ""))


def _ways(request: HttpRequest, *, problem: str = "", told: dict[str, str] | None = None) -> HttpResponse:
    profile = look_of(request)
    context = {
        "title": "Add an interview",
        "section": "add",
        "problem": problem,
        "told": told or {},
        "today": f"{datetime.now(my_zone(profile)):%Y-%m-%dT%H:00}",
    }
    return render(request, "add.html", context | _pickers(profile), status=400 if problem else 200)


def _confirmation(request: HttpRequest, arrival: Arrival) -> HttpResponse:
    profile = look_of(request)
    fields = arrival.fields
    fields["candidate"] = fields["candidate"] or profile.name
    fields["candidate_email"] = fields["candidate_email"] or profile.email or ""
    fields["place"] = fields["place"] or _pickers(profile)["place"]
    return _confirm_page(request, arrival, fields)


def _again(request: HttpRequest, **asked: object) -> HttpResponse:
    """The same page with the same fields, and what keeps it from being kept."""
    context = {"carried": request.POST.get("document", "{}")} | asked
    return _confirm_page(request, Arrival(document={}), request.POST.dict(), status=400, **context)


def _confirm_page(
    request: HttpRequest, arrival: Arrival, fields: dict[str, str], *, status: int = 200, **more: object
) -> HttpResponse:
    context = {
        "title": "Is this right?",
        "section": "add",
        "arrival": arrival,
        "carried": arrival.as_json,
        "fields": fields,
        "formats": FORMATS,
        "twice": twice_of(fields),
        "others": arrival.document.get("people", [])[1:],
    }
    return render(request, "confirm.html", context | _pickers(look_of(request)) | more, status=status)


def _pickers(profile: Profile) -> dict[str, Any]:
    zone_name = profile.time_zone or places.here() or ""
    return {"cities": places.cities(), "place": zone_name.rpartition("/")[2].replace("_", " ")}


FIELDS = {
    "candidate.name": "candidate",
    "candidate.email": "candidate_email",
    "organisation.name": "organisation",
    "process.job_title": "job_title",
    "people[0].name": "person",
    "people[0].contact.email": "email",
}
"""Which field of the page a place of the document is."""


def _field(path: str) -> str:
    return FIELDS.get(path, path)


def _sentence(error: BadInputError) -> str:
    return sentence(error.problems[0])
