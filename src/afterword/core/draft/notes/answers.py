"""A short answer to what was said: a yes ("suits me"), or what the candidate can or has, with the reason behind it."""

import re

from afterword.core.draft.notes.grammar.sentence import clause
from afterword.core.draft.notes.reported import UNCERTAIN
from afterword.core.draft.notes.unfit import Unfit
from afterword.core.draft.own import Form, Own

AGREED = re.compile(
    r"(?i)^(?:(?:it|that|this|which) )?(?:(?P<how>suits me|works for me)|(?:(?:is|would be) )?(?P<well>fine|ok|okay|good|perfect|normal|no (?:problem|issue|bother)) (?P<with>by|with|for) me)"
    r"(?: (?:fine|well|perfectly))?(?:$|[,;] (?P<rest>.+)$)"
)
"""The candidate's yes to what was said, with "that" left out: "suits me", "fine by me"."""
ANSWER = re.compile(
    r"(?P<said>(?:I|we) (?:can|could|do|did|have|am|would|will)), (?P<why>(?!and\b|but\b|so\b|not\b).+)$"
)
"""A short answer with what it rests on: "I can, all my scripts are in Python"."""


def answered(text: str) -> Own | Unfit | None:
    """`I can: all my scripts are in Python`."""
    found = ANSWER.match(text)
    why = clause(found["why"], own=True) if found else None
    if found is None:
        return None
    return Own(form=Form.CLAUSE, text=f"{found['said']}: {why}") if why else UNCERTAIN


def agreed(text: str) -> Own | None:
    """`that suits me`, `that is fine with me`."""
    found = AGREED.match(text)
    if found is None:
        return None
    how = found["how"] or f"is {found['well']} {found['with']} me"
    why = clause(found["rest"], own=True) if found["rest"] else None
    return Own(
        form=Form.CLAUSE, text=f"that {how.lower()}", further=why or "", dropped="" if why else found["rest"] or ""
    )
