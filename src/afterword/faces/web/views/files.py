"""The page's own files: stylesheet, scripts, icon."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from afterword.faces.web import assets


@require_GET
def asset(request: HttpRequest, edition: str, name: str) -> HttpResponse:  # noqa: ARG001 -- the edition only names the address
    """A file of ours, kept by the browser for as long as its address stands."""
    try:
        body = assets.content(name)
    except KeyError:
        raise Http404 from None
    response = HttpResponse(body, content_type=assets.TYPES["." + name.rpartition(".")[2]])
    response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
    return response
