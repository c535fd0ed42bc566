"""What went wrong, as a page that says what is safe and what to do next."""

import json
import re
from collections.abc import Callable, Iterator
from http import HTTPStatus
from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from afterword.core.errors import AfterwordError, BadInputError, ChangedMeanwhileError, EdgeError, NotKeptError
from afterword.faces.web.look import look_of
from afterword.faces.web.plainly import on_a_page
from afterword.faces.web.problems import in_words
from afterword.service.profile import Profile

STATUS = {NotKeptError: 404, ChangedMeanwhileError: 409, BadInputError: 400, EdgeError: 503}
CARRIED = ("base", "document")
"""Fields of our forms that say what a form was made from."""
UNTYPED = (*CARRIED, "back", "password", "csrfmiddlewaretoken")
"""Fields of our forms that nobody typed, or nobody else should read."""

FLEETING = (500, 503)
"""What may be over when it is tried again."""

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
        """Answer; where a page is asked for at an address that only takes forms, the page they are on."""
        response = self.get_response(request)
        is_form_alone = request.method == "GET" and response.status_code == HTTPStatus.METHOD_NOT_ALLOWED
        return redirect(_page_of(request.path)) if is_form_alone else response

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """The page for an error of ours."""
        if not isinstance(exception, AfterwordError):
            return None
        status = next((code for kind, code in STATUS.items() if isinstance(exception, kind)), 400)
        problems = in_words(exception.problems, {}) if isinstance(exception, BadInputError) else ()
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


def turned_away(request: HttpRequest, sentence: str) -> HttpResponse:
    """A browser that was not let in; nothing of anybody is on this page."""
    return render(request, "closed.html", {"sentence": sentence}, status=403)


def too_large(request: HttpRequest) -> HttpResponse:
    """A body over the limit of `site.limits`."""
    return _page(
        request,
        413,
        title="This file is too large",
        sentence="An invitation is never larger than 10 MB. Save the one mail or calendar entry, or paste its text instead.",
        way=("/add", "Paste its text instead"),
    )


def mishap(request: HttpRequest) -> HttpResponse:
    """A mistake of ours."""
    return _page(
        request,
        500,
        title="Afterword made a mistake",
        sentence="It is ours, not yours, and what you kept is safe. You can try again: nothing is ever sent twice.",
        typed=_typed(request),
    )


def _page_of(path: str) -> str:
    """The page whose forms go to an address."""
    above, _, _ = path.rpartition("/")
    process = re.match(r"/p/[^/]+/", path)
    if process is None:
        return above or "/"
    return above if above.removeprefix(process[0]) in ("send", "facts", "write") else process[0]


def _typed(request: HttpRequest) -> list[str]:
    """The sentences of a form that came to nothing, so that they can be copied; not those it began with."""
    before = {text for name in CARRIED for text in _texts(request.POST.get(name, ""))}
    told = (value.strip() for name, values in request.POST.lists() if name not in UNTYPED for value in values)
    return [value for value in told if " " in value and value.replace("\r\n", "\n") not in before]


def _texts(document: str) -> Iterator[str]:
    """Every text in a document that a form carried along; none where it is no document any more."""
    try:
        waiting = [json.loads(document or "{}")]
    except (ValueError, RecursionError):
        return
    while waiting:
        part = waiting.pop()
        if isinstance(part, str):
            yield part.strip()
        elif isinstance(part, dict | list):
            waiting.extend(part.values() if isinstance(part, dict) else part)


def _back(request: HttpRequest, status: int) -> tuple[str, str] | None:
    """The page a form was sent from, where the browser says so; a page that failed, once more."""
    if request.method == "GET":
        return (request.get_full_path(), "Try again") if status in FLEETING else None
    came = urlsplit(request.headers.get("Referer", ""))
    return (came.path, "Back to the page") if came.netloc == request.get_host() else None


def _page(request: HttpRequest, status: int, **context: object) -> HttpResponse:
    context.setdefault("title", TITLES.get(status, "This did not work"))
    context.setdefault("way", _back(request, status))
    try:
        look_of(request)
    except Exception:  # noqa: BLE001 -- whatever is wrong with the store, the page that says so has to come
        request.profile = Profile()
    return render(request, "failure.html", context, status=status)
