"""What is too large is refused before it is read into memory, on a page that says what would do."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils.module_loading import import_string

LARGEST = 10_000_000
"""Bytes: ten times the largest invitation we know, half of what mail providers let through."""
LARGEST_ARCHIVE = 500_000_000
"""Bytes of an export of everything, as on the command line."""
ARCHIVE_PATH = "/me/import"
TOO_LARGE_VIEW = "afterword.faces.web.failures.too_large"


class Limits:
    """Refuses bodies over ten megabytes, but for an export that is taken in again."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Django's protocol."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer, or say that it is too large."""
        limit = LARGEST_ARCHIVE if request.path == ARCHIVE_PATH else LARGEST
        if int(request.META.get("CONTENT_LENGTH") or 0) > limit:
            answer: HttpResponse = import_string(TOO_LARGE_VIEW)(request)
            return answer
        return self.get_response(request)
