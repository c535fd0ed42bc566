"""The wrong addressee.

Finds a salutation to a team or to nobody in particular where you know who is in charge, and one to somebody else than
the person it goes to or the one in charge.
Why: a follow-up goes to the person with the main responsibility for the hiring; everybody else is thanked through them.
Instead: address that person by name.
An answer goes to whoever wrote.
Guide: S17, S18.
"""

from collections.abc import Iterator

from afterword.core.message import MessageKind
from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.likeness import misfit
from afterword.core.review.names import Known
from afterword.core.review.remark import Remark, replacing
from afterword.core.review.rules.wrong_name import addressed, names_of_salutation
from afterword.core.review.salutation import is_to_an_office, nobody_span

SEVERITY = Severity.ERROR
VERSION = 3
BAD = ("Dear Hiring Team,", "To whom it may concern,", "Dear Inês,", "Dear Dana and Inês,")
GOOD = ("Dear Ms Marsh,", "Hi Dana,", "Dear Ms Marsh,\n\nPlease pass my thanks on to Ms Duarte.")
OFFICIAL = frozenset({"sir", "madam", "management", "directors"})
"""Salutations that are customary in formal English of many countries: a word of advice, no more."""

TO_ALL = frozenset({"all", "both", "everybody", "everyone"})
"""Words that mean exactly those who are in charge together."""


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """One remark on the salutation, or on the person it is sent to."""
    wanted = [known for known in facts.people if known.id == facts.addressee(doc.message)]
    if not wanted:
        return
    span = nobody_span(doc) or _office_span(doc, facts)
    if span is not None:
        if len(wanted) == 1 or TO_ALL.isdisjoint(doc.low[span[0] : span[1]].split()):
            yield _to_nobody(doc, span, wanted)
        return
    yield from _to_others(doc, facts, wanted)
    if doc.message.kind is not MessageKind.ANSWER:
        yield from _not_in_charge(facts, wanted)


def _office_span(doc: Doc, facts: Facts) -> tuple[int, int] | None:
    """Where the salutation has what somebody is (“Dear Head of Marketing”) and no name."""
    used = names_of_salutation(doc)
    if not used or any(not set(item.bare_words) <= facts.role_words for item in used):
        return None
    if any(set(item.bare_words) <= known.titles for item in used for known in facts.people):
        return None  # "Hi Chef" is what a chef is called
    return used[0].span[0], used[-1].span[1]


def _to_nobody(doc: Doc, span: tuple[int, int], wanted: list[Known]) -> Remark:
    name = " and ".join(known.shown for known in wanted)
    words = set(doc.low[span[0] : span[1]].replace("/", " ").split())
    return Remark(
        f"You know who is in charge: {name}. Address the person, not a team or an office.",
        span,
        severity=Severity.INFO if words <= OFFICIAL or is_to_an_office(doc) else Severity.WARNING,
        fixes=replacing(doc.greeting or span, f"Dear {name},"),
    )


def _to_others(doc: Doc, facts: Facts, wanted: list[Known]) -> Iterator[Remark]:
    """Somebody we know is addressed who neither gets it nor hands it on nor is in charge."""
    allowed = {known.id for known in (*wanted, *facts.people) if known in wanted or known.leads} | {doc.message.via}
    for used in addressed(doc, facts):
        meant = [known for known in facts.people if misfit(used, known) is None]
        if meant and not any(known.id in allowed for known in meant):
            name = " and ".join(known.shown for known in wanted)
            yield Remark(
                f"{meant[0].shown} is addressed, but the follow-up goes to {name}. Thank the others through the one in charge.",
                used.span,
            )


def _not_in_charge(facts: Facts, wanted: list[Known]) -> Iterator[Remark]:
    """It goes to somebody of whom the case says that another is in charge."""
    leaders = [known for known in facts.people if known.leads]
    if leaders and all(known.leads is False for known in wanted):
        yield Remark(
            f"{leaders[0].shown} is in charge of the hiring, not {wanted[0].shown}. Send it to {leaders[0].shown}.",
            severity=Severity.WARNING,
        )
