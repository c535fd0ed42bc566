"""Me: what is told once for all processes."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from afterword import wiring
from afterword.adapters.codec import decode, known
from afterword.core.case import OfficeHours
from afterword.core.errors import ChangedMeanwhileError
from afterword.core.merge import Merged, merge, put
from afterword.faces.web import places
from afterword.faces.web.clashes import SideBySide, side_by_side
from afterword.faces.web.facts_shown import day_choices
from afterword.faces.web.kept import moment
from afterword.faces.web.look import look_of, my_zone
from afterword.faces.web.moments import city
from afterword.faces.web.profile_form import LOCALES, problem_in, profile_from
from afterword.faces.web.together import TRIES, Document, as_carried, carried, choices_in
from afterword.faces.web.views.feed import feed_token
from afterword.service.profile import THEMES, Profile

THEME_NAMES = {"auto": "As the system has it", "light": "Light", "dark": "Dark"}
SAMPLES = 5


@require_http_methods(["GET", "POST"])
def me(request: HttpRequest) -> HttpResponse:
    """The profile, and what else is set once; what another window told meanwhile is put together with it."""
    if request.method == "GET":
        return _page(request, look_of(request))
    before = decode(Profile, carried(request.POST.get("base", "")), at="base")
    base, mine = known(before), profile_from(request.POST, before)
    if problem := problem_in(request.POST):
        return _page(request, mine, base=base, problem=problem)
    merged, theirs = _kept_together(request, base, known(mine))
    if merged.clashes:
        shown = put(merged.document, [(clash.path, clash.mine) for clash in merged.clashes])
        began = put(theirs, [(clash.path, clash.base) for clash in merged.clashes])
        clashes = side_by_side(merged.clashes, merged.document)
        return _page(request, decode(Profile, shown), base=began, clashes=clashes)
    messages.success(request, "Kept. New processes take it over; those you have keep what they say.")
    return redirect("/me")


def _kept_together(request: HttpRequest, base: Document, mine: Document) -> tuple[Merged, Document]:
    """The form put together with what is kept, and kept itself unless something clashes; and what it was put to.

    ChangedMeanwhileError after too many changes in between.
    """
    for tries_left in reversed(range(TRIES)):
        theirs = wiring.profiles().get(request.owner)
        merged = merge(base, mine, known(theirs), choices=choices_in(request.POST.dict()))
        if merged.clashes:
            break
        try:
            wiring.profiles().save(request.owner, decode(Profile, merged.document), before=theirs, now=moment())
            break
        except ChangedMeanwhileError:
            if not tries_left:
                raise
    return merged, known(theirs)


def _page(
    request: HttpRequest,
    profile: Profile,
    *,
    base: Document | None = None,
    clashes: tuple[SideBySide, ...] = (),
    problem: str = "",
) -> HttpResponse:
    samples = (*profile.writing_samples, *[""] * max(1, 2 - len(profile.writing_samples)))
    context: dict[str, Any] = {
        "title": "Me",
        "section": "me",
        "profile": profile,
        "base": as_carried(base if base is not None else known(profile)),
        "clashes": clashes,
        "clash_form": "me",
        "problem": problem,
        "place": request.POST.get("place") or city(profile.time_zone or ""),
        "cities": places.cities(),
        "locales": LOCALES,
        "days": day_choices((profile.office_hours or OfficeHours()).days),
        "hours": profile.office_hours or OfficeHours(),
        "themes": [(key, THEME_NAMES[key]) for key in THEMES],
        "samples": list(enumerate(samples[:SAMPLES])),
        "accounts": wiring.accounts().health(request.owner),
        "now": moment(),
        "zone": my_zone(profile),
        "feed": feed_token(),
    }
    return render(request, "me.html", context, status=409 if clashes else 400 if problem else 200)
