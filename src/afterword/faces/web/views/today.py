"""Today: every process with its one next step."""

from collections.abc import Iterator
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from afterword import wiring
from afterword.faces.web import moments
from afterword.faces.web.cards import Card, asked_card, card_of, scheduled_card, stuck_card
from afterword.faces.web.kept import advice_on, moment, pulse_of
from afterword.faces.web.look import look_of, my_zone
from afterword.service.followup import Followup
from afterword.service.schedule import is_scheduled

SHOWN = 12
"""Cards on one page: more than one person can follow up at once, few enough to be worked out while they wait."""


@require_GET
def today(request: HttpRequest) -> HttpResponse:
    """The cards, most pressing first; over processes are on Look back."""
    now = moment()
    first = _page_number(request) * SHOWN
    glance = wiring.glances().current(request.owner, first=first, count=SHOWN)
    if first and not glance.followups:
        return redirect("/")
    cards = sorted(_cards(request, glance.followups, now), key=lambda card: card.order)
    context = {
        "title": "Today",
        "section": "today",
        "cards": cards,
        "now": now,
        "day": moments.long_day(now.astimezone(my_zone(look_of(request)))),
        "later": glance.count - first - len(cards),
        "earlier": first,
        "next_page": _page_number(request) + 2,
        "over": glance.over,
        "pulse": pulse_of(request.owner),
        "mailboxes": wiring.accounts().health(request.owner),
    }
    template = "today_cards.html" if request.htmx else "today.html"
    return render(request, template, context)


def _cards(request: HttpRequest, followups: tuple[Followup, ...], now: datetime) -> Iterator[Card]:
    """A card each; what waits for the candidate's word comes before what is advised."""
    profile = look_of(request)
    asked = {mail.followup: mail for mail in wiring.cabinet().mails.mails(request.owner, waiting=True)}
    approved = wiring.glances().approved(request.owner)
    for each in followups:
        zone = my_zone(profile, each.case)
        parcel = wiring.sends().parcels(request.owner, each.id)[-1] if each.id in approved else None
        if each.id in asked:
            yield asked_card(each, asked[each.id])
        elif parcel is not None and is_scheduled(parcel):
            yield scheduled_card(each, parcel, now=now, zone=zone)
        elif parcel is not None and parcel.note:
            yield stuck_card(each, parcel)
        else:
            yield card_of(each, advice_on(each.case, now=now), now=now, zone=zone)


@require_GET
def pulse(request: HttpRequest) -> HttpResponse:
    """A few characters that change when anything of this owner does."""
    return HttpResponse(pulse_of(request.owner), content_type="text/plain")


@require_GET
def alive(request: HttpRequest) -> HttpResponse:  # noqa: ARG001 -- Django's signature
    """Which server this is; says nothing about anybody."""
    from django.conf import settings  # noqa: PLC0415 -- the one place that tells it

    return HttpResponse(settings.AFTERWORD_INSTANCE, content_type="text/plain")


def _page_number(request: HttpRequest) -> int:
    page = request.GET.get("page", "1")
    return max(int(page) - 1, 0) if page.isascii() and page.isdigit() else 0
