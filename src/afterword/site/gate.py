"""The gate of the local page: this machine, this port, this browser, or nothing.

1. The Host header must name this server with its port, so that a page elsewhere cannot reach it under a name of its own.
2. A link's token is traded once for a cookie that scripts cannot read and other sites cannot send.
3. Without the cookie there is a page that says how to get in, and files without anybody's words.
"""

from collections.abc import Callable
from datetime import UTC, datetime

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.module_loading import import_string

from afterword.adapters.door import COOKIE_LIVES, Door

OWNER = "local"
OPEN_PATHS = ("/alive", "/static/", "/feed/")
"""What anybody on this machine may ask for: whether the server lives, its own files, and the feed by its own secret."""


class Gate:
    """Lets in the browser that came by a link of this user; sets `request.owner`."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Django's protocol."""
        self.get_response = get_response
        self.door = Door(secret=settings.SECRET_KEY, instance=settings.AFTERWORD_INSTANCE)

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Let in or turn away."""
        port = request.META["SERVER_PORT"]
        if request.META.get("HTTP_HOST", "") not in (f"127.0.0.1:{port}", f"localhost:{port}"):
            return _turned_away(
                request, "This address is not Afterword's. Open the link that “afterword serve” printed."
            )
        if request.path == "/enter":
            return self._enter(request, port)
        if not request.path.startswith(OPEN_PATHS) and not self._is_known(request, port):
            return _turned_away(request, "Type “afterword” in a terminal again: it opens this page with a fresh link.")
        request.owner = OWNER
        return self.get_response(request)

    def _is_known(self, request: HttpRequest, port: str) -> bool:
        return self.door.knows(request.COOKIES.get(_cookie_name(port), ""), datetime.now(UTC))

    def _enter(self, request: HttpRequest, port: str) -> HttpResponse:
        now = datetime.now(UTC)
        is_admitted = request.method == "GET" and self.door.admits(request.GET.get("token", ""), now)
        if not is_admitted and not self._is_known(request, port):
            return _turned_away(
                request, "This link was used already or is too old. Type “afterword” again for a fresh one."
            )
        response = HttpResponseRedirect("/")
        if is_admitted:
            lives = int(COOKIE_LIVES.total_seconds())
            response.set_cookie(
                _cookie_name(port), self.door.cookie(now), max_age=lives, httponly=True, samesite="Strict"
            )
        return response


def _cookie_name(port: str) -> str:
    """A name of its own per port: cookies of 127.0.0.1 are shared by all its ports."""
    return f"afterword_{port}"


TURNED_AWAY_VIEW = "afterword.faces.web.failures.turned_away"


def _turned_away(request: HttpRequest, sentence: str) -> HttpResponse:
    answer: HttpResponse = import_string(TURNED_AWAY_VIEW)(request, sentence)
    return answer
