"""Me: what is told once for all processes, the mailboxes, and everything that is kept, to take along or to erase."""

import json
from dataclasses import replace
from datetime import time
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from afterword import wiring
from afterword.adapters.home import leftovers
from afterword.core.case import OfficeHours
from afterword.core.errors import AfterwordError, BadInputError
from afterword.faces.web import mailbox as form
from afterword.faces.web import places
from afterword.faces.web.facts_shown import day_choices
from afterword.faces.web.kept import moment
from afterword.faces.web.look import look_of, my_zone
from afterword.faces.web.moments import city
from afterword.faces.web.views.feed import feed_token
from afterword.service.profile import THEMES, Profile

LOCALES = (
    ("en-GB", "British"),
    ("en-US", "American"),
    ("en-AU", "Australian"),
    ("en-CA", "Canadian"),
    ("en-IE", "Irish"),
    ("en-IN", "Indian"),
    ("en-NZ", "New Zealand"),
    ("en-ZA", "South African"),
)
THEME_NAMES = {"auto": "As the system has it", "light": "Light", "dark": "Dark"}
SAMPLES = 5


@require_http_methods(["GET", "POST"])
def me(request: HttpRequest) -> HttpResponse:
    """The profile, and what else is set once."""
    profile = look_of(request)
    if request.method == "POST":
        place = request.POST.get("place", "").strip()
        if place and places.zone_at(place) is None:
            return _page(
                request, profile, problem=f"“{place}” is no city we know; a larger one in the same time zone would do."
            )
        wiring.profiles().save(request.owner, _profile(request, profile), now=moment())
        messages.success(request, "Kept. New processes take it over; those you have keep what they say.")
        return redirect("/me")
    return _page(request, profile)


def _page(request: HttpRequest, profile: Profile, *, problem: str = "") -> HttpResponse:
    now = moment()
    samples = (*profile.writing_samples, *[""] * max(1, 2 - len(profile.writing_samples)))
    context: dict[str, Any] = {
        "title": "Me",
        "section": "me",
        "profile": profile,
        "problem": problem,
        "place": city(profile.time_zone) if profile.time_zone else "",
        "cities": places.cities(),
        "locales": LOCALES,
        "days": day_choices((profile.office_hours or OfficeHours()).days),
        "hours": profile.office_hours or OfficeHours(),
        "themes": [(key, THEME_NAMES[key]) for key in THEMES],
        "samples": list(enumerate(samples[:SAMPLES])),
        "accounts": wiring.accounts().health(request.owner),
        "now": now,
        "zone": my_zone(profile),
        "feed": feed_token(),
    }
    return render(request, "me.html", context, status=400 if problem else 200)


def _profile(request: HttpRequest, before: Profile) -> Profile:
    told = request.POST
    theme = told.get("theme", before.theme)
    return replace(
        before,
        name=told.get("name", "").strip(),
        email=_text(told.get("email")),
        phone=_text(told.get("phone")),
        postal_address=_text(told.get("postal_address")),
        time_zone=places.zone_at(told.get("place", "")) if told.get("place", "").strip() else None,
        locale=told.get("locale") if told.get("locale") in dict(LOCALES) else None,
        writing_samples=tuple(text for each in told.getlist("sample") if (text := _text(each))),
        application=_text(told.get("application")),
        office_hours=_hours(request, before),
        theme=theme if theme in THEMES else before.theme,
    )


def _hours(request: HttpRequest, before: Profile) -> OfficeHours | None:
    """The hours told, None where they are the usual ones; those of before where they cannot be meant."""
    told = request.POST
    try:
        hours = OfficeHours(
            days=tuple(sorted({int(day) for day in told.getlist("days") if day in "1234567" and day})),
            from_=time.fromisoformat(told.get("from", "")),
            to=time.fromisoformat(told.get("to", "")),
        )
    except ValueError:
        return before.office_hours
    if not hours.days or hours.from_ >= hours.to:
        return before.office_hours
    return None if hours == OfficeHours() else hours


def _text(told: str | None) -> str | None:
    return (told or "").replace("\r\n", "\n").strip() or None


# -- the mailbox ----------------------------------------------------------------------------------------------------------


@require_http_methods(["GET", "POST"])
def mailbox(request: HttpRequest) -> HttpResponse:
    """Set a mailbox up: tried first, kept only when both servers let us in."""
    if request.method == "GET":
        return _mailbox_page(request, {"address": look_of(request).email or ""})
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
        "is_open": bool(told.get("smtp_host")) or "servers" in problem,
    }
    return render(request, "mailbox.html", context, status=400 if problem else 200)


@require_POST
def mailbox_removed(request: HttpRequest, name: str) -> HttpResponse:
    """Drop a mailbox; nothing in it is touched."""
    wiring.accounts().remove(request.owner, name)
    messages.success(request, "The mailbox is no longer used. Nothing in it was changed.")
    return redirect("/me")


# -- everything that is kept ----------------------------------------------------------------------------------------------


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
