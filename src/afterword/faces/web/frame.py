"""What every page has in common."""

from typing import Any

from django.contrib.messages import get_messages
from django.http import HttpRequest

from afterword.faces.web.look import look_of

HTMX_SETTINGS = '{"allowEval": false, "includeIndicatorStyles": false, "historyCacheSize": 0, "selfRequestsOnly": true}'
"""No code from attributes, no <style> of its own, no copy of pages in the browser's storage, no other host."""


def frame(request: HttpRequest) -> dict[str, Any]:
    """The nonce, the theme, and what an action before had to say."""
    return {
        "request": request,
        "nonce": getattr(request, "csp_nonce", ""),
        "htmx_settings": HTMX_SETTINGS,
        "theme": look_of(request).theme,
        "notices": get_messages(request) if hasattr(request, "_messages") else (),
    }
