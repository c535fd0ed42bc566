"""The mailbox to send from: set up, tried, and dropped again."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from afterword import wiring
from afterword.core.errors import AfterwordError, BadInputError
from afterword.faces.web import mailbox as form
from afterword.faces.web.look import look_of


@require_http_methods(["GET", "POST"])
def mailbox(request: HttpRequest) -> HttpResponse:
    """Set a mailbox up: tried first, kept only when both servers let us in."""
    if request.method == "GET":
        told = form.fields_of(wiring.accounts().find(request.owner))
        return _mailbox_page(request, told or {"address": look_of(request).email or ""})
    told = request.POST.dict()
    try:
        said = form.tried_and_kept(request.owner, told)
    except BadInputError as error:
        return _mailbox_page(request, told, problem=f"Not kept yet. Needed: {_needed(error)}.")
    except AfterwordError as error:
        return _mailbox_page(request, told, problem=str(error))
    messages.success(request, "It works, and is kept. " + " ".join(said))
    then = request.POST.get("then", "")
    return redirect(then if then.startswith("/p/") else "/me")


def _needed(error: BadInputError) -> str:
    return "; ".join(
        each.expected if each.found == "nothing" else f"{each.expected} (found {each.found})" for each in error.problems
    )


def _mailbox_page(request: HttpRequest, told: dict[str, str], *, problem: str = "") -> HttpResponse:
    told.pop("password", None)
    context = {
        "title": "Your mailbox",
        "section": "me",
        "told": told,
        "problem": problem,
        "then": told.get("then") or request.GET.get("then", ""),
        "app_passwords": form.APP_PASSWORDS,
        "securities": form.SECURITIES,
        "is_open": bool(told.get("smtp_host") or told.get("sent_folder")) or "servers" in problem,
        "has_password": form.stands(wiring.accounts().find(request.owner), told.get("address", "")),
    }
    return render(request, "mailbox.html", context, status=400 if problem else 200)


@require_POST
def removed(request: HttpRequest, name: str) -> HttpResponse:
    """Drop a mailbox; nothing in it is touched."""
    wiring.accounts().remove(request.owner, name)
    messages.success(request, "The mailbox is no longer used. Nothing in it was changed.")
    return redirect("/me")
