"""Take in: an exported file, a case, or an invitation that was chosen there; what is wrong with it can be mended on the page."""

import json
from dataclasses import replace
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from afterword import wiring
from afterword.adapters.codec import decode_case, is_invitation
from afterword.core.errors import BadInputError
from afterword.faces.web.kept import WHO, moment
from afterword.faces.web.look import look_of
from afterword.faces.web.reading import LONGEST, text_in
from afterword.faces.web.views.add import invitation
from afterword.service.keep import add as keep
from afterword.service.profile import filled_from

SHOWN = 12
"""Problems named at once; the others show when these are mended."""
ARCHIVE = "afterword-archive/1"


@require_POST
def take_in(request: HttpRequest) -> HttpResponse:
    """Put a file into the store, or the text of one that was mended on the page."""
    upload = request.FILES.get("file")
    if upload is None and not request.POST.get("text"):
        messages.warning(request, "No file was chosen.")
        return redirect("/me#kept")
    name = upload.name if upload else request.POST.get("name", "")
    data = upload.read() if upload else request.POST["text"].encode()
    if is_invitation(name, data):
        return invitation(request, name, data)
    try:
        return _taken(request, name, data)
    except BadInputError as error:
        return _refused(request, name, data, error)


def _taken(request: HttpRequest, name: str, data: bytes) -> HttpResponse:
    document = _archive_in(data)
    if document is not None:
        back, there = wiring.archive().put_back(request.owner, document, source=name)
        messages.success(request, f"{_put_back(back, there)} Nothing that waited to be sent goes without a new yes.")
        return redirect("/")
    syntax = "json" if data.lstrip()[:1] == b"{" else "toml"
    case = replace(filled_from(look_of(request), decode_case(data, syntax=syntax, source=name)), as_of=None)
    followup = keep(wiring.store(), case, owner=request.owner, now=moment(), who=WHO)
    return redirect(f"/p/{followup.id}/")


def _put_back(back: int, there: int) -> str:
    if not back:
        return "Everything in it was here already."
    processes = "1 process is" if back == 1 else f"{back} processes are"
    return f"{processes} back." + (f" {there} {'was' if there == 1 else 'were'} here already." if there else "")


def _archive_in(data: bytes) -> dict[str, Any] | None:
    """The export in these bytes, or None when they are something else."""
    try:
        document = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return document if isinstance(document, dict) and document.get("format") == ARCHIVE else None


def _refused(request: HttpRequest, name: str, data: bytes, error: BadInputError) -> HttpResponse:
    """What stands against the file, its text to mend where it has one, and the other ways in."""
    text = text_in(data) if len(data) <= LONGEST else ""
    context = {
        "title": "This could not be taken in",
        "section": "me",
        "name": name,
        "problems": error.problems[:SHOWN],
        "more": len(error.problems) - SHOWN,
        "text": text,
    }
    return render(request, "take_in.html", context, status=400)
