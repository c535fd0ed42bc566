"""One click back: what a click changed is put back as it was, unless something newer stands there by now."""

import json
from urllib.parse import parse_qs, urlencode, urlsplit

from afterword.adapters.codec import case_from, known
from afterword.core.case import Case
from afterword.core.errors import BadInputError, Problem
from afterword.core.merge import changes, merge, put

LONGEST = 1_500
"""Characters of a way back; it travels in a cookie. Longer changes have a place of their own to be taken back."""


def way_back(followup_id: str, before: Case, after: Case) -> str:
    """The address that undoes a click, with what it carries as its query; empty where nothing changed, or too much to carry."""
    told = json.dumps(changes(known(before), known(after)), separators=(",", ":"))
    query = urlencode({"back": told})
    return f"/p/{followup_id}/put-back?{query}" if told != "[]" and len(query) <= LONGEST else ""


def path_of(back: str) -> str:
    """Where a way back is sent to. What it carries goes in the body: it is somebody's words, and addresses are logged."""
    return urlsplit(back).path


def steps_of(back: str) -> str:
    """What a way back carries."""
    return parse_qs(urlsplit(back).query)["back"][0]


def put_back(case: Case, told: str) -> tuple[Case, bool]:
    """The case as it was before a click, and whether all of it could be put back."""
    document, steps = known(case), _steps(told)
    base = put(document, [(path, became) for path, _, became in steps])
    mine = put(document, [(path, was) for path, was, _ in steps])
    merged = merge(base, mine, document)
    return case_from(merged.document), not merged.clashes


def _steps(told: str) -> list[tuple[tuple[str, ...], object, object]]:
    try:
        return [(tuple(map(str, path)), was, became) for path, was, became in json.loads(told)]
    except (ValueError, TypeError, RecursionError):
        problem = Problem(path="", found="a way back that was changed on its way", expected="the button of the page")
        raise BadInputError((problem,)) from None
