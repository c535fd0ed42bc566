"""Keeping follow-ups: add, find, change, log what happened, forget. Every change is an event."""

import secrets
from dataclasses import replace
from datetime import UTC, datetime

from afterword.core.advise import advise
from afterword.core.case import Case, Correspondence, CorrespondenceKind, Direction, Status
from afterword.core.conversation import conversation, process_of
from afterword.core.errors import AmbiguousIdError, IdTakenError, NotKeptError
from afterword.core.holidays import HolidayCalendar
from afterword.core.invitation.round import with_round
from afterword.service.followup import Event, Followup, Stage
from afterword.service.ports import FollowupStore

ALPHABET = "23456789abcdefghjkmnpqrstvwxyz"
"""What can be typed from a screen without mistaking one character for another."""

ID_LENGTH = 6
"""730 million ids: the first three characters tell a candidate's own apart, and a taken one is drawn again."""

STATUS_AFTER = {
    CorrespondenceKind.REJECTION: Status.REJECTED,
    CorrespondenceKind.OFFER: Status.OFFER,
    CorrespondenceKind.CONTRACT: Status.HIRED,
}
"""What a message of theirs makes of the process, without a further word from the candidate."""


def add(store: FollowupStore, case: Case, *, owner: str, now: datetime, who: str) -> Followup:
    """Keep a case and return it with the id it got."""
    while True:
        new = Followup(id=new_id(), owner=owner, case=case, created_at=_utc(now), changed_at=_utc(now))
        followup = placed(new, now=now, calendar=store.calendar)
        try:
            store.insert(followup, Event(at=now, who=who, what="kept"))
        except IdTakenError:
            continue
        return followup


def twin(store: FollowupStore, case: Case, *, owner: str) -> Followup | None:
    """A kept process that is still open and is this one: kept twice, it could be followed up twice."""
    kept = (followup for followup in store.find(owner, "") if followup.stage is not Stage.OVER)
    return next((followup for followup in kept if _is_same(followup.case, case)), None)


def _is_same(one: Case, other: Case) -> bool:
    """The same job at the same firm, or the same hour with the same person."""
    if _names(one) == _names(other):
        return True
    return bool(_moments(one) & _moments(other) and _addresses(one) & _addresses(other))


def _names(case: Case) -> tuple[str, str]:
    return case.organisation.name.casefold(), case.process.job_title.casefold()


def _moments(case: Case) -> set[datetime]:
    return {moment for interview in case.interviews for moment in (interview.start, interview.end) if moment}


def _addresses(case: Case) -> set[str]:
    return {person.contact.email.casefold() for person in case.people if person.contact.email}


def new_id() -> str:
    """A random id; knowing one does not help to guess another."""
    return "".join(secrets.choice(ALPHABET) for _ in range(ID_LENGTH))


def one(store: FollowupStore, owner: str, prefix: str) -> Followup:
    """The owner's follow-up whose id begins with `prefix`; NotKeptError for none, AmbiguousIdError for several."""
    found = store.find(owner, prefix.strip().lower()) if prefix.strip() else ()
    if len(found) == 1:
        return found[0]
    exact = [followup for followup in found if followup.id == prefix]
    if exact:
        return exact[0]
    if not found:
        raise NotKeptError(f"Nothing is kept under “{prefix}”. `afterword list` shows what is.")
    several = ", ".join(f"{followup.id} ({followup.case.organisation.name})" for followup in found[:5])
    raise AmbiguousIdError(f"“{prefix}” could be {several}. Type more of the id.")


def change(store: FollowupStore, followup: Followup, case: Case, *, event: Event) -> Followup:
    """Keep `case` in the place of what was kept; ChangedMeanwhileError when somebody else changed it first."""
    return store.save(placed(replace(followup, case=case), now=event.at, calendar=store.calendar), event)


def add_round(store: FollowupStore, followup: Followup, came: Case, *, now: datetime, who: str) -> Followup:
    """Add what an invitation to another round says; nothing is kept anew where it says nothing new."""
    case = with_round(followup.case, came)
    event = Event(at=now, who=who, what="round_added")
    return followup if case == followup.case else change(store, followup, case, event=event)


def say_status(store: FollowupStore, followup: Followup, status: Status, *, now: datetime, who: str) -> Followup:
    """Keep how the process stands, by the candidate's word."""
    case = replace(followup.case, process=replace(followup.case.process, status=status))
    return change(store, followup, case, event=Event(at=now, who=who, what="status", data={"status": status.value}))


def log(store: FollowupStore, followup: Followup, item: Correspondence, *, now: datetime, who: str) -> Followup:
    """Add something that went either way to the case, with what it makes of the process."""
    item = replace(item, id=item.id or _free_id(followup.case))
    event = Event(at=now, who=who, what="logged", data=_summary(item))
    return change(store, followup, with_item(followup.case, item), event=event)


def take_back(store: FollowupStore, followup: Followup, item_id: str, *, now: datetime, who: str) -> Followup:
    """Take something out of the correspondence again, as it was filed by mistake; NotKeptError when it is not there."""
    case = without_item(followup.case, item_id)
    if len(case.correspondence) == len(followup.case.correspondence):
        raise NotKeptError(f"{followup.id} has nothing called “{item_id}” in its correspondence.")
    event = Event(at=now, who=who, what="taken_back", data={"id": item_id})
    return change(store, followup, case, event=event)


def with_item(case: Case, item: Correspondence) -> Case:
    """The case after `item`; a rejection, an offer or a contract moves its process on."""
    case = replace(case, correspondence=(*case.correspondence, item))
    status = STATUS_AFTER.get(item.kind)
    if item.direction is not Direction.IN or status is None:
        return case
    about = process_of(item, case)
    if about == case.process.id:
        return replace(case, process=replace(case.process, status=status))
    others = tuple(replace(other, status=status) if other.id == about else other for other in case.other_processes)
    return replace(case, other_processes=others)


def without_item(case: Case, item_id: str) -> Case:
    """The case without something that went either way; a status that only this had set is open again."""
    taken = next((one for one in case.correspondence if one.id == item_id), None)
    case = replace(case, correspondence=tuple(one for one in case.correspondence if one.id != item_id))
    others = {one.kind for one in case.correspondence}
    if taken and taken.kind not in others and STATUS_AFTER.get(taken.kind) is case.process.status:
        return replace(case, process=replace(case.process, status=Status.OPEN))
    return case


def stage_of(case: Case, *, now: datetime) -> Stage:
    """Over when nothing is left to decide, waiting while a message of ours is unanswered, else open."""
    if case.process.status.is_over:
        return Stage.OVER
    return Stage.WAITING if conversation(case, now=now).unanswered else Stage.OPEN


def placed(followup: Followup, *, now: datetime, calendar: HolidayCalendar) -> Followup:
    """The follow-up in the stage its case puts it in, due when something is next to be done."""
    stage = stage_of(followup.case, now=now)
    coming = advise(followup.case, now=now, calendar=calendar).next if stage is not Stage.OVER else None
    return replace(followup, stage=stage, due_at=_utc(coming.at) if coming and coming.at else None)


def _summary(item: Correspondence) -> dict[str, str | None]:
    """What the event keeps of it: everything but the words."""
    return {
        "id": item.id,
        "kind": item.kind.value,
        "channel": item.channel.value,
        "direction": item.direction.value,
        "at": item.at.isoformat(),
    }


def _free_id(case: Case) -> str:
    taken = {item.id for item in case.correspondence}
    return next(name for number in range(1, len(taken) + 2) if (name := f"m{number}") not in taken)


def _utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC)
