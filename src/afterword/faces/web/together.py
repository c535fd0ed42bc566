"""What a form says, put together with what was kept since the form was shown: nobody's words are overwritten unseen."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from afterword.adapters.codec import case_from, decode, known
from afterword.core.case import Case
from afterword.core.errors import BadInputError, ChangedMeanwhileError, Problem
from afterword.core.merge import Merged, merge, put
from afterword.faces.web.kept import Kept, keep_changed, kept

TRIES = 3
"""How often a save is begun anew when something else of the process changed in between."""

NAMES = (".id", ".code")
"""How the paths of those keys end by which the items of a list are told apart."""
CHOICE = "choice-"
"""What the names of the choices on a page begin with; the clash's key follows."""

Document = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A form on its way in, as parts of a case's document: what it was made from, what it says now, what was chosen."""

    parts: tuple[str, ...]
    base: Document
    mine: Document
    choices: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """A form and what was kept meanwhile, as one document of the case; `here` is as it is kept by now."""

    here: Kept
    edit: Edit
    merged: Merged

    @property
    def shown(self) -> Document:
        """What the form shows next: everything of both, and where they clash its own words."""
        return put(self.merged.document, [(clash.path, clash.mine) for clash in self.merged.clashes])

    @property
    def base(self) -> Document:
        """What a form showing that is made from: what is kept, and where the two clash still what both began with."""
        return self._parts(put(known(self.here.case), self._began()))

    @property
    def base_of_mine(self) -> Document:
        """What a form that goes on showing its own words was made from."""
        return put(self.edit.mine, self._began())

    def _began(self) -> Any:
        return [(clash.path, clash.base) for clash in self.merged.clashes]

    def _parts(self, document: Document) -> Document:
        return {part: document[part] for part in self.edit.parts if part in document}


def carried(text: str) -> Document:
    """A document that a page carried along; BadInputError when it is none any more."""
    try:
        document = json.loads(text or "{}")
        as_carried(document).encode()
    except (ValueError, RecursionError):
        document = None
    if not isinstance(document, dict):
        raise changed_on_its_way()
    return document


def carried_case(text: str) -> Document:
    """Parts of a case that a page carried along, each of the shape it has in a case; only names may still be missing."""
    document = carried(text)
    try:
        decode(Case, document)
    except BadInputError as error:
        if any(problem.found != "nothing" or problem.path.endswith(NAMES) for problem in error.problems):
            raise changed_on_its_way() from None
    return document


def changed_on_its_way() -> BadInputError:
    """What a page carried along is not what was put there."""
    problem = Problem(path="", found="a page that was changed on its way", expected="the page as it was shown")
    return BadInputError((problem,))


def as_carried(document: Document) -> str:
    """The document as a page carries it."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def choices_in(told: Mapping[str, str]) -> dict[str, str]:
    """What was chosen on the page, by the keys of the clashes."""
    return {name.removeprefix(CHOICE): value for name, value in told.items() if name.startswith(CHOICE)}


def put_together(here: Kept, edit: Edit) -> Together:
    """The form and the process as it is kept; nothing is changed yet."""
    document = known(here.case)
    theirs = {part: document.pop(part) for part in edit.parts if part in document}
    merged = merge(edit.base, edit.mine, theirs, choices=edit.choices)
    whole = Merged(document=document | merged.document, clashes=merged.clashes)
    return Together(here=here, edit=edit, merged=whole)


def keep_together(request: HttpRequest, here: Kept, edit: Edit, *, what: str, is_partial: bool) -> Together:
    """Keep what does not clash; with `is_partial` even while something else does.

    BadInputError when the two make no case together, ChangedMeanwhileError after too many changes in between.
    """
    tries_left = TRIES
    while True:
        both = put_together(here, edit)
        case = case_from(both.merged.document)
        if case == here.case or (both.merged.clashes and not is_partial):
            return both
        try:
            keep_changed(here, case, what=what)
        except ChangedMeanwhileError:
            tries_left -= 1
            if not tries_left:
                raise
        else:
            return put_together(kept(request, here.id), edit)
        here = kept(request, here.id)
