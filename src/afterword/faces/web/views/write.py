"""Write and review: the message in an editor that knows the case, or in a plain text area that does as well."""

import json
from collections.abc import Mapping
from dataclasses import replace

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.http.request import RawPostDataException
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from afterword.core.conversation import conversation
from afterword.core.errors import BadInputError, ChangedMeanwhileError, Problem
from afterword.core.message import MessageKind
from afterword.faces.web import words
from afterword.faces.web.difference import difference
from afterword.faces.web.kept import Kept, kept
from afterword.faces.web.writing import Page, keep_written, page_of, proofread, with_fix, with_left, with_words


@require_http_methods(["GET", "POST"])
def write(request: HttpRequest, followup_id: str) -> HttpResponse:
    """Show the message; without scripts, also check it, mend it and keep it."""
    here = kept(request, followup_id)
    if here.advice.method.value is None and not here.last_word and request.method == "GET":
        return _nothing_to_write(request, here)
    if request.method == "GET":
        return _shown(request, page_of(here, vary=_vary(request)))
    page = proofread(_at_version(page_of(here), request.POST))
    return _done_without_scripts(request, with_words(page, request.POST.dict()))


@require_POST
def look(request: HttpRequest, followup_id: str) -> HttpResponse:
    """A review of the words in the editor; nothing is kept."""
    page = proofread(page_of(kept(request, followup_id)))
    return JsonResponse(with_words(page, _body(request)).as_json(request))


@require_POST
def save(request: HttpRequest, followup_id: str) -> HttpResponse:
    """Keep the words, with a finding that is let stand for a reason; or hand back the newer ones of another window."""
    page = page_of(kept(request, followup_id))
    told = _body(request)
    page = with_words(_at_version(page, told), told)
    if "rule" in told:
        page = with_left(page, told["rule"], told.get("reason", ""))
    try:
        written = keep_written(page)
    except ChangedMeanwhileError:
        theirs = page_of(page.here)
        answer = {
            "version": theirs.written.version,
            "body": theirs.message.body,
            "subject": theirs.message.subject or "",
        }
        return JsonResponse(answer | {"difference": _difference(page, theirs)}, status=409)
    return JsonResponse({"version": written.version})


def _difference(page: Page, theirs: Page) -> str:
    """Both wordings as one text that shows where they differ."""
    mine, other = (_whole(each) for each in (page, theirs))
    return render_to_string("difference.html", {"pieces": difference(mine, other)})


def _whole(page: Page) -> str:
    subject = page.message.subject
    return f"{subject}\n\n{page.message.body}" if subject else page.message.body


def _done_without_scripts(request: HttpRequest, page: Page) -> HttpResponse:
    action, _, rest = request.POST.get("do", "check").partition(" ")
    if action == "fix":
        fingerprint, _, number = rest.rpartition(" ")
        page = with_fix(page, fingerprint, int(number) if number.isdigit() else -1)
    if action in ("leave", "mind"):
        page = with_left(page, rest, request.POST.get(f"reason {rest}", "") if action == "leave" else "")
    if action == "both":
        page = with_words(page, {"body": f"{page.message.body}\n\n{page_of(page.here).message.body}"})
    try:
        written = keep_written(page)
    except ChangedMeanwhileError:
        return _shown(request, page, theirs=page_of(page.here), status=409)
    if action == "next":
        return redirect(f"/p/{page.here.id}/send")
    return _shown(request, replace(page, written=written))


def _shown(request: HttpRequest, page: Page, *, theirs: Page | None = None, status: int = 200) -> HttpResponse:
    here, method = page.here, page.message.method
    context = {
        "title": f"Write: {here.title}",
        "step": "write",
        "here": here,
        "message": page.message,
        "version": (theirs or page).written.version,
        "theirs": theirs,
        "difference": _difference(page, theirs) if theirs else "",
        "panel": page.panel(request),
        "to": here.case.person(page.message.to),
        "via": here.case.person(page.message.via),
        "method": words.way(method),
        "theirs_last": conversation(here.case, now=here.now).last_reply
        if page.message.kind is MessageKind.ANSWER
        else None,
        "points": here.case.debrief.points,
        "vary": (_vary(request) or 0) + 1,
        "is_fresh": _vary(request) is not None,
    }
    return render(request, "write.html", context, status=status)


@require_GET
def _nothing_to_write(request: HttpRequest, here: Kept) -> HttpResponse:
    context = {"title": f"Write: {here.title}", "step": "write", "here": here, "reasons": here.advice.follow_up.reasons}
    return render(request, "nothing_to_write.html", context)


def _at_version(page: Page, told: Mapping[str, str]) -> Page:
    """The page at the version the window had when it was opened."""
    version = str(told.get("version", page.written.version))
    return replace(page, written=replace(page.written, version=int(version) if version.isdigit() else 0))


def _vary(request: HttpRequest) -> int | None:
    wanted = request.GET.get("vary", "")
    return int(wanted) if wanted.isascii() and wanted.isdigit() else None


def _body(request: HttpRequest) -> dict[str, str]:
    """The words the editor sent; what is no text or number is not among them."""
    try:
        told = json.loads(request.body)
    except (ValueError, RecursionError, RawPostDataException):
        told = None
    if not isinstance(told, dict):
        raise BadInputError((Problem(path="", found="something else", expected="the words as JSON"),))
    return {str(key): _whole_characters(str(value)) for key, value in told.items() if isinstance(value, str | int)}


def _whole_characters(text: str) -> str:
    """The text with a mark in the place of half a character, which no page could show again."""
    return text.encode("utf-8", "replace").decode()
