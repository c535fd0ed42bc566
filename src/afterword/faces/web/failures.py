"""What went wrong, as a page that says what is safe and what to do next."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from afterword.core.errors import AfterwordError, BadInputError, ChangedMeanwhileError, EdgeError, NotKeptError
from afterword.faces.web.plainly import on_a_page

STATUS = {NotKeptError: 404, ChangedMeanwhileError: 409, BadInputError: 400, EdgeError: 503}
UNTYPED = ("back", "base", "document", "password", "csrfmiddlewaretoken")
"""Fields of our forms that nobody typed, or nobody else should read."""

TITLES = {
    404: "There is nothing here",
    409: "This was changed somewhere else",
    400: "This could not be read",
    503: "Something outside did not answer",
}


class Sentences:
    """Turns our own errors into pages; anything else is a mishap."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Django's protocol."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer."""
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """The page for an error of ours."""
        if not isinstance(exception, AfterwordError):
            return None
        status = next((code for kind, code in STATUS.items() if isinstance(exception, kind)), 400)
        problems = exception.problems if isinstance(exception, BadInputError) else ()
        sentence = "" if problems else on_a_page(str(exception))
        return _page(request, status, sentence=sentence, problems=problems, typed=_typed(request))


def not_here(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001 -- Django's signature
    """No page at this address."""
    return _page(request, 404, sentence="The address may be mistyped, or what was here was removed.")


def not_understood(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001 -- the same
    """A request no browser of ours makes."""
    return _page(request, 400, sentence="Go back, and try again from the page itself.")


def stale_form(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001 -- the same
    """A form that this page did not give out, or gave out too long ago."""
    return _page(
        request,
        403,
        title="This form is too old",
        sentence="Nothing was changed. Go back, reload the page, and send it again; what you typed is still there.",
        typed=_typed(request),
    )


def too_large(request: HttpRequest) -> HttpResponse:
    """A body over the limit of `site.limits`."""
    return _page(
        request,
        413,
        title="This file is too large",
        sentence="An invitation is never larger than 10 MB. Save the one mail or calendar entry, or paste its text instead.",
    )


def mishap(request: HttpRequest) -> HttpResponse:
    """A mistake of ours."""
    return _page(
        request,
        500,
        title="Afterword made a mistake",
        sentence="It is ours, not yours. What you kept is safe; nothing was sent by this page after that. Go back and try again.",
    )


def _typed(request: HttpRequest) -> list[str]:
    """The sentences of a form that came to nothing, so that they can be copied."""
    told = {name: value.strip() for name, value in request.POST.items() if name not in UNTYPED}
    return [value for value in told.values() if " " in value]


def _page(request: HttpRequest, status: int, **context: object) -> HttpResponse:
    context.setdefault("title", TITLES.get(status, "This did not work"))
    return render(request, "failure.html", context, status=status)
