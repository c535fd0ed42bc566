"""Hand-written stand-ins for what lies outside; each is held to the real thing by a test of its own."""

from dataclasses import replace

from afterword.core.approval import Delivery
from afterword.core.errors import ChangedMeanwhileError, EdgeError, IdTakenError, NotKeptError
from afterword.core.holidays import NoHolidays
from afterword.service.followup import Stage
from afterword.service.outgoing import Outcome


class MemoryFollowups:
    """The FollowupStore of `service/ports.py` in a dict."""

    calendar = NoHolidays()

    def __init__(self):
        self.kept = {}
        self.happened = {}

    def insert(self, followup, event):
        if followup.id in self.kept:
            raise IdTakenError(followup.id)
        self.kept[followup.id] = followup
        self.happened[followup.id] = [event]

    def get(self, owner, followup_id):
        followup = self.kept.get(followup_id)
        if followup is None or followup.owner != owner:
            raise NotKeptError(followup_id)
        return followup

    def find(self, owner, prefix):
        mine = [one for one in self.kept.values() if one.owner == owner and one.id.startswith(prefix)]
        return tuple(sorted(mine, key=lambda one: (one.created_at, one.id)))

    def still_open(self, owner, *, at_most=None):
        return tuple(one for one in self.find(owner, "") if one.stage is not Stage.OVER)[:at_most]

    def save(self, followup, event):
        if self.get(followup.owner, followup.id).version != followup.version:
            raise ChangedMeanwhileError(followup.id)
        changed = replace(followup, version=followup.version + 1, changed_at=event.at)
        self.kept[followup.id] = changed
        self.happened[followup.id].append(event)
        return changed

    def events(self, owner, followup_id):
        mine = self.kept.get(followup_id)
        found = self.happened[followup_id] if mine and mine.owner == owner else []
        return tuple(sorted(found, key=lambda event: event.at))

    def record(self, owner, followup_id, event):
        self.get(owner, followup_id)
        self.happened[followup_id].append(event)

    def forget(self, owner, followup_id):
        self.get(owner, followup_id)
        del self.kept[followup_id], self.happened[followup_id]

    def forget_everything(self, owner):
        mine = [one.id for one in self.find(owner, "")]
        for followup_id in mine:
            self.forget(owner, followup_id)
        return len(mine)


class PowerCut(BaseException):
    """The machine went dark; nothing after it happens."""


class ScriptedOutbox:
    """An Outbox whose server and whose electricity do as the script says; `delivered` is what really arrived.

    `fault` is one of: none, refused, deferred, lost before, lost after, or the step at which the power goes:
    before the claim, after the claim, half the body, after the body, after the answer.
    """

    def __init__(self):
        self.fault = "none"
        self.delivered = []

    def deliver(self, permit, raw, *, envelope, account, claim):
        assert permit.covers(raw)
        if self.fault == "refused":
            return Outcome(state=Delivery.REFUSED, text="No. The message has not left.", permanent=True)
        if self.fault == "deferred":
            return Outcome(state=Delivery.APPROVED, text="Not now. The message has not left.")
        self._dark("before the claim")
        if not claim():
            return Outcome(state=Delivery.CANCELLED, text="Something changed.")
        self._dark("after the claim", "half the body")
        if self.fault == "lost before":
            return Outcome(state=Delivery.UNKNOWN, text="It may have left.")
        self.delivered.append(permit.message_id)
        self._dark("after the body", "after the answer")
        if self.fault == "lost after":
            return Outcome(state=Delivery.UNKNOWN, text="It may have left.")
        return Outcome(state=Delivery.SENT, text="Sent.")

    def _dark(self, *steps):
        if self.fault in steps:
            raise PowerCut


class Mailbox:
    """The Evidence and the SentFolder of a mailbox that shows what was sent, while it may be read."""

    def __init__(self, outbox):
        self.outbox = outbox
        self.is_shown = True
        self.written_elsewhere = []
        self.copies = []
        self.power_fails_after_filing = False

    def is_there(self, account, message_id, *, since):
        return "Sent" if self.is_shown and message_id in self.outbox.delivered else None

    def written_to(self, account, addresses, *, since, with_inbox=False):
        if not self.is_shown:
            raise EdgeError("The mailbox does not answer.", permanent=False)
        return (*self.written_elsewhere, *self.copies)

    def add(self, account, raw):
        self.copies.append(raw)
        if self.power_fails_after_filing:
            raise PowerCut
        return "Sent"
