"""Whatever is done in whatever order, the database and a dict give the same answers, and nobody sees another's."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from afterword import wiring
from afterword.core.errors import AfterwordError
from afterword.service.followup import Event, Followup
from fakes import MemoryFollowups
from people import CASE, NOW, OMARS_CASE

OWNERS = {"robin": CASE, "omar": OMARS_CASE}
owners = st.sampled_from(sorted(OWNERS))
ids = st.sampled_from(["k2", "k22", "k3", "m7"])
texts = st.sampled_from(["My CV", "Another CV", "naïve – 🎉"])
versions = st.integers(1, 3)


class Keeping(RuleBasedStateMachine):
    @initialize()
    def begin(self):
        self.real, self.fake, self.minutes = wiring.store(), MemoryFollowups(), 0
        for owner in OWNERS:
            self.real.forget_everything(owner)

    def both(self, name, *arguments):
        """The same call to both; what is refused is refused alike."""
        results = [outcome(getattr(store, name), arguments) for store in (self.real, self.fake)]
        assert results[0] == results[1]

    def event(self, owner, what):
        self.minutes += 1
        return Event(at=NOW + timedelta(minutes=self.minutes), who=owner, what=what, data={"number": self.minutes})

    @rule(owner=owners, key=ids)
    def keep(self, owner, key):
        self.minutes += 1
        at = NOW + timedelta(minutes=self.minutes)
        followup = Followup(id=key, owner=owner, case=OWNERS[owner], created_at=at, changed_at=at)
        self.both("insert", followup, self.event(owner, "kept"))

    @rule(owner=owners, key=ids, text=texts, version=versions)
    def change(self, owner, key, text, version):
        case = replace(OWNERS[owner], application=text)
        followup = Followup(id=key, owner=owner, case=case, version=version, created_at=NOW, changed_at=NOW)
        self.both("save", followup, self.event(owner, "edited"))

    @rule(owner=owners, key=ids)
    def record(self, owner, key):
        self.both("record", owner, key, self.event(owner, "looked"))

    @rule(owner=owners, key=ids)
    def forget(self, owner, key):
        self.both("forget", owner, key)

    @rule(owner=owners)
    def forget_everything(self, owner):
        self.both("forget_everything", owner)

    @rule(owner=owners, key=ids)
    def look(self, owner, key):
        self.both("get", owner, key)
        self.both("events", owner, key)

    @invariant()
    def everybody_sees_only_their_own(self):
        if not hasattr(self, "real"):
            return
        for owner in OWNERS:
            self.both("find", owner, "")
            self.both("find", owner, "k2")
            assert {followup.owner for followup in self.real.find(owner, "")} <= {owner}


def outcome(call, arguments):
    try:
        return call(*arguments)
    except AfterwordError as error:
        return type(error)


TestKeeping = Keeping.TestCase
TestKeeping.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
