"""The same case, asked about another process of the firm."""

from dataclasses import replace

from afterword.core.case import Case, OtherProcess, Process
from afterword.core.conversation import process_of
from afterword.core.errors import BadInputError, Problem


def about(case: Case, process: str | None) -> Case:
    """`case` with `process` (an id) as its subject; BadInputError if there is no such process.

    The interviews belong to the process they were recorded for, so the other process has none.
    """
    if process is None or process == case.process.id:
        return case
    other = next((item for item in case.other_processes if item.id == process), None)
    if other is None:
        known = ", ".join((case.process.id, *(item.id for item in case.other_processes)))
        raise BadInputError((Problem(path="process", found=f"“{process}”", expected=f"one of {known}"),))
    return replace(
        case,
        process=Process(id=other.id, job_title=other.job_title, status=other.status),
        other_processes=(_as_other(case), *(item for item in case.other_processes if item is not other)),
        people=tuple(replace(item, leads_recruitment=_leads(item.id, other)) for item in case.people),
        correspondence=tuple(replace(item, process=process_of(item, case)) for item in case.correspondence),
        interviews=(),
    )


def _leads(person: str, other: OtherProcess) -> bool | None:
    return None if other.leads_recruitment is None else person == other.leads_recruitment


def _as_other(case: Case) -> OtherProcess:
    leads = [person.id for person in case.people if person.leads_recruitment]
    return OtherProcess(
        id=case.process.id,
        job_title=case.process.job_title,
        status=case.process.status,
        leads_recruitment=leads[0] if len(leads) == 1 else None,
    )
