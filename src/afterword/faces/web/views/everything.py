"""Everything that is kept, to take along or to erase."""

import json

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_GET, require_POST

from afterword import wiring
from afterword.adapters.home import leftovers
from afterword.faces.web.kept import moment


@require_GET
def export(request: HttpRequest) -> HttpResponse:
    """Everything as one file."""
    document = wiring.archive().everything(request.owner, now=moment())
    text = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
    response = HttpResponse(text.encode(), content_type="application/json")
    response.headers["Content-Disposition"] = f'attachment; filename="afterword-{moment():%Y-%m-%d}.json"'
    return response


@require_POST
def erase(request: HttpRequest) -> HttpResponse:
    """Everything of this owner, gone from the disk."""
    if request.POST.get("sure", "").strip().lower() != "erase":
        messages.warning(request, "Nothing was erased: the word was not there.")
        return redirect("/me#erase")
    wiring.store().forget_everything(request.owner)
    for path in leftovers():
        path.unlink(missing_ok=True)
    messages.success(request, "Everything is erased from this machine.")
    return redirect("/")
