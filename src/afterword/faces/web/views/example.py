"""The example: tried with one click, removed with another."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from afterword import wiring
from afterword.faces.web.example import example_case
from afterword.faces.web.kept import WHO, kept, moment
from afterword.service.keep import add


@require_POST
def try_it(request: HttpRequest) -> HttpResponse:
    """Keep the example like any process."""
    now = moment()
    followup = add(wiring.store(), example_case(now), owner=request.owner, now=now, who=WHO)
    messages.info(
        request,
        "This is an example with made-up people; nothing in it can be sent. Remove it under “Facts” when you have seen enough.",
    )
    return redirect(f"/p/{followup.id}/")


@require_POST
def forget(request: HttpRequest, followup_id: str) -> HttpResponse:
    """Remove a process for good."""
    here = kept(request, followup_id)
    wiring.store().forget(request.owner, followup_id)
    messages.success(request, f"{here.title} is gone for good.")
    return redirect("/")
