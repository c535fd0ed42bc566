"""What a page may load, and who may show it: only our own files, by nonce, in no frame but our own."""

import secrets
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

POLICY = (
    "default-src 'none'",
    "script-src 'nonce-{nonce}'",
    "style-src 'self' 'nonce-{nonce}'",  # the editor writes its rules into one <style> with the nonce
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "frame-ancestors {ancestors}",
    "base-uri 'none'",
)
HEADERS = {
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}


class ContentSecurity:
    """Gives each request a nonce and each answer the headers. A view may set `frames_itself` for its own preview."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Django's protocol."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer with the headers on."""
        request.csp_nonce = secrets.token_urlsafe(16)
        response = self.get_response(request)
        is_framed = getattr(response, "frames_itself", False)
        policy = "; ".join(POLICY).format(nonce=request.csp_nonce, ancestors="'self'" if is_framed else "'none'")
        response.headers["Content-Security-Policy"] = policy
        response.headers["X-Frame-Options"] = "SAMEORIGIN" if is_framed else "DENY"
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        return response
