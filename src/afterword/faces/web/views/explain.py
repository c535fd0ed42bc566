"""Help where it is needed: each rule's page, and all of them."""

from functools import cache
from itertools import groupby

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from afterword.core.catalogue import TITLES, Page, pages, pages_of


@require_GET
def help_page(request: HttpRequest) -> HttpResponse:
    """What the product does, in a minute, and every rule it judges by."""
    return render(request, "help.html", {"title": "Help", "section": "help", "areas": _areas()})


@cache
def _areas() -> list[tuple[str, list[Page]]]:
    """Every rule by its area; they do not change while the program runs."""
    return [(TITLES[area], list(found)) for area, found in groupby(pages(), key=lambda page: page.area)]


@require_GET
def rule(request: HttpRequest, rule_id: str) -> HttpResponse:
    """The page of one rule."""
    found = pages_of(rule_id)
    if not found:
        raise Http404
    context = {
        "title": found[0].title.rstrip("."),
        "section": "help",
        "found": [(page, paragraphs(page)) for page in found],
    }
    return render(request, "rule.html", context)


def paragraphs(page: Page) -> list[str]:
    """The page's text, a paragraph or a labelled sentence at a time."""
    return [" ".join(part.split()) for part in page.text.split("\n") if part.strip()]
