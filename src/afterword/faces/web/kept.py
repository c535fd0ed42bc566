"""What a page needs of a kept process, always asked for in the name of its owner."""

from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from functools import cached_property
from hashlib import sha256

from django.http import HttpRequest

from afterword import wiring
from afterword.core.advise import advise
from afterword.core.advise.advice import Advice
from afterword.core.case import Case
from afterword.core.draft import draft
from afterword.core.message import Draft
from afterword.core.wording import title_of
from afterword.faces.web.closing import advice_for_writing, last_word
from afterword.faces.web.look import look_of, my_zone
from afterword.service.followup import Event, Followup
from afterword.service.keep import change
from afterword.service.profile import Profile

WHO = "candidate"
"""Whose doing an event was when it came from a page."""


def pulse_of(owner: str) -> str:
    """A few characters that change when anything of this owner does."""
    return sha256(wiring.glances().latest(owner).encode()).hexdigest()[:16]


def moment() -> datetime:
    """Now, on the person's own clock."""
    return datetime.now(UTC).astimezone()


@dataclass(frozen=True)
class Kept:
    """One process at one moment, with what follows from it worked out when asked for."""

    followup: Followup
    profile: Profile
    now: datetime

    @property
    def id(self) -> str:
        """The process's id."""
        return self.followup.id

    @property
    def version(self) -> int:
        """Counts its changes."""
        return self.followup.version

    @property
    def case(self) -> Case:
        """Everything known about it."""
        return self.followup.case

    @property
    def title(self) -> str:
        """`Marketing executive, Larkfield Foods`."""
        return title_of(self.case)

    @cached_property
    def advice(self) -> Advice:
        """What is advised now."""
        return advice_on(self.case, now=self.now)

    @cached_property
    def last_word(self) -> str:
        """What the page says of a last word once it is over; empty where none is open."""
        return last_word(self.case, now=self.now)

    @cached_property
    def last_draft(self) -> Draft | None:
        """The last word as it would be drafted."""
        if not self.last_word:
            return None
        return draft(self.case, advice_for_writing(self.case, self.advice, now=self.now), now=self.now)

    @property
    def pulse(self) -> str:
        """Changes when anything of the owner does; a page that carries it asks now and then."""
        return pulse_of(self.followup.owner)

    @cached_property
    def zone(self) -> tzinfo:
        """The candidate's zone."""
        return my_zone(self.profile, self.case)


def advice_on(case: Case, *, now: datetime) -> Advice:
    """Advice with the public holidays known."""
    return advise(case, now=now, calendar=wiring.holiday_calendar())


def kept(request: HttpRequest, followup_id: str) -> Kept:
    """The owner's process; NotKeptError, which becomes a page, when there is none."""
    followup = wiring.store().get(request.owner, followup_id)
    return Kept(followup=followup, profile=look_of(request), now=moment())


def keep_changed(here: Kept, case: Case, *, what: str, **data: str) -> Followup:
    """Keep `case` in the place of what was read; ChangedMeanwhileError when somebody else was first."""
    event = Event(at=here.now, who=WHO, what=what, data=data)
    return change(wiring.store(), here.followup, case, event=event)
