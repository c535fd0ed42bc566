"""What a message still lacks before it can go, as the page Send asks for it."""

import re
from dataclasses import dataclass

from afterword.adapters.codec import case_from, known
from afterword.core.case import Case
from afterword.core.errors import Problem
from afterword.faces.web.problems import sentence

MINE = "candidate"
"""Stands for the candidate where it is told whose address one is; others go by their ids."""
NOTHING = ("nobody", "nothing")
THEIRS = re.compile(r"people\[(\d+)\]\.contact\.email")


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """What is asked for: an address (`whose`, with what stands there and why it will not do), a person, or other words."""

    needed: str
    whose: str = ""
    found: str = ""
    wrong: str = ""
    is_recipient: bool = False
    is_in_words: bool = False


def missing_in(problem: Problem, case: Case, *, to: str | None) -> Missing:
    """The problem as what is asked for; `to` is the id of whoever gets the message."""
    is_there = problem.found not in NOTHING
    found, wrong = (problem.found.strip("“”"), sentence(problem)) if is_there else ("", "")
    if problem.path == "candidate.email":
        return Missing(needed="Your own e-mail address", whose=MINE, found=found, wrong=wrong)
    if problem.path == "message.to" and not is_there:
        return Missing(needed="Who is in charge of this hire? The message goes to them.", is_recipient=True)
    place = THEIRS.fullmatch(problem.path)
    person = case.people[int(place[1])] if place else case.person(to if problem.path == "message.to" else None)
    if person is not None:
        return Missing(needed=f"The e-mail address of {person.name}", whose=person.id, found=found, wrong=wrong)
    is_in_words = problem.path.startswith(("message.subject", "message.attachments"))
    return Missing(needed=wrong or problem.expected, is_in_words=is_in_words)


def with_address(case: Case, whose: str, address: str) -> Case:
    """The case with an address told; unchanged for nobody in it, or no address."""
    document, email = known(case), address.strip()
    if not email:
        return case
    if whose == MINE:
        document["candidate"]["email"] = email
    for person in document.get("people", []):
        if person["id"] == whose:
            person.setdefault("contact", {})["email"] = email
    return case_from(document)
