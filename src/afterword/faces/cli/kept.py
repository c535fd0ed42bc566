"""Saved follow-ups: found by id, and told on the candidate's clock."""

from datetime import datetime, tzinfo

import click

from afterword.core.case import Case
from afterword.core.reason import Question
from afterword.core.typed_time import typed_time
from afterword.service.followup import LOCAL, Followup

WHO = "candidate"
"""Who is recorded as the author of events from the command line."""


def the_followup(prefix: str) -> Followup:
    """The saved follow-up whose id begins with `prefix`."""
    from afterword import wiring
    from afterword.service import keep

    return keep.one(wiring.store(), LOCAL, prefix)


def zone_of(case: Case | None) -> tzinfo:
    """Where the candidate reads the clock: as the case says, else as this machine is set."""
    from afterword.adapters.local_zone import local_zone
    from afterword.core.clock import zone

    return zone(case.candidate.time_zone) if case and case.candidate.time_zone else local_zone()


def moment_of(words: str, *, now: datetime, zone: tzinfo, option: str) -> datetime:
    """The past time the candidate typed; a usage error that asks when it can be meant two ways."""
    answer = typed_time(words, now=now, zone=zone)
    if isinstance(answer, Question):
        raise click.BadOptionUsage(option, answer.text)
    return answer


def spoken(moment: datetime, zone: tzinfo) -> str:
    """`Tuesday 3 March 2026, 16:30`, on the candidate's clock."""
    here = moment.astimezone(zone)
    return f"{here:%A} {here.day} {here:%B %Y, %H:%M}"
