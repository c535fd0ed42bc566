"""What an invitation leaves open and a follow-up needs to know."""

from collections.abc import Iterator
from typing import Any

from afterword.core.invitation.imported import InvitationKind
from afterword.core.invitation.people import Company
from afterword.core.invitation.when import Span
from afterword.core.reason import Question


def questions_of(
    case: dict[str, Any], kind: InvitationKind, company: Company, spans: tuple[Span, ...], *, title: str = ""
) -> tuple[Question, ...]:
    """Every question once, the times first; none about what is no invitation."""
    if kind is InvitationKind.NOT_AN_INVITATION:
        return ()
    asked = (
        *(question for span in spans for question in span.questions),
        *_about_people(company),
        *_about_gaps(case, company, title),
    )
    first: dict[str, Question] = {}
    for question in asked:
        first.setdefault(question.id, question)
    return tuple(first.values())


def _about_people(company: Company) -> Iterator[Question]:
    names = [somebody.name or somebody.address for somebody in company.others]
    choice = f": {', '.join(names)}, or somebody else" if names else ""
    yield Question(id="who_leads_recruitment", text=f"Who is in charge of this hire{choice}?")
    if company.is_incomplete:
        text = "The invitation lists somebody in a way that cannot be read. Who else was to be there?"
        yield Question(id="who_else_was_there", text=text)
    if not any(somebody.address or somebody.phone for somebody in company.others):
        text = "The invitation contains no person's address. How can you reach the person in charge?"
        yield Question(id="contact_details_of_primary_person", text=text)


def _about_gaps(case: dict[str, Any], company: Company, title: str) -> Iterator[Question]:
    """What a whole case must have."""
    if not case.get("candidate", {}).get("name"):
        yield Question(id="who_are_you", text="What is your name, as you sign messages?")
    shown = f" The invitation is titled “{title}”." if title else ""
    if not case.get("organisation"):
        yield Question(id="which_organisation", text=f"What is the name of the organisation?{shown}")
    if not case.get("process"):
        yield Question(id="which_job", text=f"What is the job title?{shown}")
    for place, somebody in enumerate(company.others):
        if not somebody.name:
            yield Question(id=f"name_of_p{place + 1}", text=f"What is the name behind {somebody.address}?")
