"""Hand-written stand-ins for what lies outside; each is held to the real thing by a test of its own."""

from dataclasses import replace

from afterword.core.errors import ChangedMeanwhileError, IdTakenError, NotKeptError


class MemoryFollowups:
    """The FollowupStore of `service/ports.py` in a dict."""

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
