"""What is held in the hand: the sheet for a call, what to say at the door, the letter as a page."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from afterword import wiring
from afterword.core.channel import Method
from afterword.core.draft import draft
from afterword.core.draft.forms.sheet import sheet_of
from afterword.core.errors import AfterwordError
from afterword.faces.web import words
from afterword.faces.web.kept import kept
from afterword.faces.web.writing import page_of

AROUND = ("Number", "Ring", "Closed")
"""Points that are looked at while ringing, not said."""
SPOKEN = {"call": Method.PHONE, "visit": Method.IN_PERSON}


@require_GET
def sheet(request: HttpRequest, followup_id: str) -> HttpResponse:
    """The points for a call or a visit, to print and to tick."""
    here = kept(request, followup_id)
    advised = here.advice.method.value
    method = SPOKEN.get(request.GET.get("for", ""), advised if advised and advised.is_spoken else Method.PHONE)
    made = draft(here.case, here.advice, now=here.now, method=method, calendar=wiring.holiday_calendar())
    points = [_labelled(point) for point in made.points]
    context = {
        "title": f"{words.way(method).capitalize()}: {here.title}",
        "step": "write",
        "here": here,
        "method": words.way(method),
        "is_call": method is Method.PHONE,
        "is_advised": advised is method,
        "points": [point for point in points if point[0] not in AROUND],
        "around": [(label, found) for label in AROUND if (found := [text for name, text in points if name == label])],
        "gaps": made.gaps,
        "person": here.case.person(here.advice.recipient.person),
    }
    return render(request, "sheet.html", context)


@require_GET
def letter(request: HttpRequest, followup_id: str) -> HttpResponse:
    """The letter as its page, with the text to copy by hand."""
    here = kept(request, followup_id)
    message = page_of(here).message
    page = sheet_of(message, here.case)
    context = {"title": f"Letter: {here.title}", "step": "write", "here": here, "message": message, "sheet": page}
    try:
        wiring.letter(page)
    except AfterwordError as error:
        context["problem"] = str(error)
    return render(request, "letter.html", context)


@require_GET
def letter_pdf(request: HttpRequest, followup_id: str) -> HttpResponse:
    """The letter as a PDF of one page."""
    here = kept(request, followup_id)
    response = HttpResponse(wiring.letter(sheet_of(page_of(here).message, here.case)), content_type="application/pdf")
    response.headers["Content-Disposition"] = 'inline; filename="letter.pdf"'
    return response


def _labelled(point: str) -> tuple[str, str]:
    """`Open: …` as its label and the rest."""
    label, colon, rest = point.partition(": ")
    return (label, rest) if colon and len(label) < len("Say (1) and so on") else ("", point)
