"""The whole life of a conversation, with crashes, in any order anybody can think of: the promise holds throughout."""

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from afterword import wiring
from afterword.core.approval import MAY_HAVE_GONE, Delivery
from afterword.core.case import CorrespondenceKind
from afterword.core.errors import AfterwordError
from afterword.core.once import Refusal
from afterword.service.followup import LOCAL
from afterword.service.schedule import cancel
from afterword.service.settle import say
from fakes import PowerCut
from people import our_message, their_message
from stories.desk import MESSAGE, RobinsDesk

FAULTS = ("none", "refused", "deferred", "lost before", "lost after")
CUTS = ("before the claim", "after the claim", "half the body", "after the body", "after the answer")
NO_ANSWERS = (CorrespondenceKind.AUTO_REPLY, CorrespondenceKind.READ_RECEIPT, CorrespondenceKind.NEWSLETTER)


class Life(RuleBasedStateMachine):
    """What really happened is counted here, apart from what the store believes."""

    @initialize()
    def begin(self):
        self.robin = RobinsDesk()
        self.unanswered = 0  # messages of ours that really arrived since a human last wrote
        self.logged = 0  # those of them that were calls Robin made by hand: no program can stop those
        self.seen = 0
        self.number = 0

    def teardown(self):
        """Leave nothing due for the next life."""
        wiring.store().forget(LOCAL, self.robin.id)

    def count(self):
        """Take up what has arrived since the last look; the promise is that nothing was unanswered before."""
        new = len(self.robin.outbox.delivered) - self.seen
        assert not (new and self.unanswered), "a second message went without a reply"
        self.unanswered += new
        self.seen += new

    @rule()
    def say_yes(self):
        self.number += 1
        self.robin.say_yes(replace(MESSAGE, subject=f"Thank you {self.number}"))

    @rule(hours=st.integers(1, 3))
    def schedule(self, hours):
        self.number += 1
        moment = self.robin.now + timedelta(hours=hours)
        self.robin.say_yes(replace(MESSAGE, subject=f"Later {self.number}"), send_at=moment)

    @rule(fault=st.sampled_from(FAULTS + CUTS))
    def press(self, fault):
        with suppress(PowerCut):
            self.robin.press(fault)
        self.count()

    @rule(fault=st.sampled_from(FAULTS + CUTS), is_shown=st.booleans())
    def work(self, fault, is_shown):
        self.robin.mailbox.is_shown = is_shown
        with suppress(PowerCut):
            self.robin.work(fault)
        self.count()

    @rule(minutes=st.integers(1, 600))
    def time_passes(self, minutes):
        self.robin.wait(minutes=minutes)

    @rule(minutes=st.integers(1, 30))
    def the_clock_is_set_back(self, minutes):
        self.robin.wait(minutes=-minutes)

    @rule()
    def dana_writes(self):
        self.robin.wait(minutes=1)
        latest = max(item.at for item in self.robin.followup.case.correspondence)
        self.robin.now = max(self.robin.now, latest + timedelta(minutes=1))
        self.robin.log(their_message(at=self.robin.now))
        self.unanswered = self.logged = 0

    @rule(kind=st.sampled_from(NO_ANSWERS))
    def a_machine_writes(self, kind):
        self.robin.log(their_message(at=self.robin.now, kind=kind))

    @rule()
    def robin_rings_and_logs_it(self):
        latest = max(item.at for item in self.robin.followup.case.correspondence)
        if latest < self.robin.now:
            self.robin.log(our_message(at=self.robin.now, kind=CorrespondenceKind.VOICEMAIL))
            self.unanswered += 1
            self.logged += 1

    @rule()
    def robin_writes_from_the_telephone_and_tells_nobody(self):
        latest = max((item.at for item in self.robin.followup.case.correspondence), default=self.robin.now)
        if self.robin.parcel is None or latest < self.robin.now:
            self.robin.writes_elsewhere(f"<{len(self.robin.mailbox.written_elsewhere)}@telephone.example>")
            self.unanswered += 1
            self.logged += 1

    @rule()
    def robin_says_truthfully_what_happened(self):
        parcel = self.robin.parcel
        if parcel is None or parcel.send.state not in MAY_HAVE_GONE:
            return
        went = parcel.send.message_id in self.robin.outbox.delivered
        say(self.robin.desk, self.robin.caller, self.robin.id, it_went=went)

    @rule()
    def robin_calls_it_off(self):
        with suppress(AfterwordError):
            cancel(self.robin.desk, self.robin.caller, self.robin.id)

    @rule()
    def a_second_message_is_refused_while_one_is_unanswered(self):
        if not self.unanswered:
            return
        before = len(self.robin.outbox.delivered)
        assert isinstance(self.robin.press(), Refusal)
        assert len(self.robin.outbox.delivered) == before

    @invariant()
    def no_message_follows_another_without_a_reply(self):
        ids = self.robin.outbox.delivered
        assert len(ids) == len(set(ids))
        assert self.unanswered - self.logged <= 1

    @invariant()
    def the_sent_mail_shows_what_went_and_nothing_twice(self):
        copies = self.robin.mailbox.copies
        assert len(copies) == len(set(copies)) <= len(self.robin.outbox.delivered)

    @invariant()
    def what_the_store_says_is_true(self):
        parcel = self.robin.parcel
        if parcel is None:
            return
        arrived = parcel.send.message_id in self.robin.outbox.delivered
        assert parcel.send.state is not Delivery.SENT or arrived
        assert not arrived or parcel.send.state in (Delivery.SENT, *MAY_HAVE_GONE)


def test_whatever_happens_the_promise_holds(own_home):
    run_state_machine_as_test(Life, settings=settings(max_examples=60, stateful_step_count=40, deadline=None))
