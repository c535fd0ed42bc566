"""A plan on paper: the answer, the draft between two rules, what its review says, and then the reasons."""

from collections.abc import Iterator
from datetime import datetime

from afterword.core.advise.advice import FollowUp
from afterword.core.case import Case
from afterword.core.draft.kinds.theirs import latest_from_them
from afterword.core.message import Draft
from afterword.core.reason import Question
from afterword.core.review.finding import Report
from afterword.core.wording import the_moment, title_of
from afterword.faces.cli.card import answer, here, why
from afterword.faces.cli.paper import bullets, ink, row, width, wrapped
from afterword.faces.cli.report import lines
from afterword.service.plan import Plan


def page(plan: Plan, case: Case, *, now: datetime, questions: tuple[Question, ...] = ()) -> Iterator[str]:
    """The parts of the page, without the line ends; `questions` are those an invitation left open."""
    yield ink(title_of(case), "heading")
    if case.as_of == now:
        yield ink(f"as of {the_moment(now, here(case))}", "soft")
    yield ""
    yield answer(plan.advice, case, now=now) + "\n"
    if plan.draft is None and plan.advice.follow_up.value is FollowUp.NO and latest_from_them(case, now):
        yield wrapped("`afterword draft CASE --kind answer` writes the short answer to their last message.") + "\n"
    asked = {question.id for question in plan.advice.questions}
    if missing := [question.text for question in questions if question.id not in asked]:
        yield ink("The invitation does not say", "accent")
        yield bullets(missing) + "\n"
    if plan.draft is not None and plan.review is not None:
        yield from _draft(plan.draft, case)
        yield from _review(plan.review, plan.draft)
    if reasons := why(plan.advice, is_brief=True):
        yield reasons + "\n"
    yield ink("Nothing was sent or saved.", "soft")


def _draft(draft: Draft, case: Case) -> Iterator[str]:
    message = draft.message
    to, via = case.person(message.to), case.person(message.via)
    yield ink("Draft", "heading")
    if to is not None:
        yield row("To", to.name + (f", through {via.name}" if via else ""), column=9)
    if message.subject:
        yield row("Subject", message.subject, column=9)
    yield ink("-" * width(), "soft")
    yield wrapped(message.body)
    yield ink("-" * width(), "soft")
    for head, items in (("Beside you", draft.points), ("What would make it better", draft.gaps)):
        if items:
            yield ink(head, "heading")
            yield bullets(items)
    yield ""


def _review(report: Report, draft: Draft) -> Iterator[str]:
    yield ink("Review", "heading")
    yield from lines(report, draft.message)
    yield ""
