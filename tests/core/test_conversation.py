from datetime import UTC, datetime, timedelta

import pytest

from afterword.core.case import (
    Candidate,
    Case,
    Correspondence,
    CorrespondenceKind,
    Direction,
    Organisation,
    OtherProcess,
    Person,
    Process,
    SendState,
)
from afterword.core.channel import Channel
from afterword.core.conversation import NOT_REPLIES, conversation, pending_elsewhere

T0 = datetime(2026, 3, 3, 11, tzinfo=UTC)
NOW = T0 + timedelta(days=10)
HUMAN = ["invitation", "arrangement", "screening", "question", "message", "reply", "rejection", "offer", "contract"]


def case(*items, other_processes=()):
    return Case(
        candidate=Candidate(name="Robin Achebe"),
        organisation=Organisation(name="Larkfield Foods"),
        people=(Person(id="dana", name="Dana Marsh", leads_recruitment=True), Person(id="ines", name="Ines Roth")),
        process=Process(job_title="Marketing executive"),
        other_processes=other_processes,
        correspondence=items,
    )


def out(hours, kind="follow_up", **more):
    return item(hours, Direction.OUT, kind, **more)


def came(hours, kind="reply", **more):
    return item(hours, Direction.IN, kind, **more)


def item(hours, direction, kind, **more):
    kind = CorrespondenceKind(kind)
    return Correspondence(
        at=T0 + timedelta(hours=hours),
        direction=direction,
        kind=kind,
        **{"person": "dana", "channel": Channel.EMAIL} | more,
    )


def pending(*items, **more):
    return conversation(case(*items), now=NOW, **more).pending


def test_a_follow_up_without_a_reply_is_pending():
    sent = out(1)
    assert pending(came(-100, "invitation"), sent) == sent


@pytest.mark.parametrize("kind", HUMAN)
def test_any_human_message_about_the_process_is_a_reply(kind):
    assert pending(out(1), came(2, kind)) is None


@pytest.mark.parametrize("kind", sorted(NOT_REPLIES - {CorrespondenceKind.BOUNCE}))
def test_what_no_human_wrote_is_no_reply(kind):
    assert pending(out(1), came(2, kind)) is not None


def test_a_voicemail_to_the_candidate_is_a_reply():
    assert pending(out(1), came(2, "voicemail", channel=Channel.PHONE)) is None


def test_anybody_there_may_answer_on_any_channel():
    assert pending(out(1), came(2, person="ines", channel=Channel.PHONE)) is None


def test_a_reply_about_another_matter_is_none():
    assert pending(out(1), came(2, process="none")) is not None
    assert pending(out(1), came(2, process="A")) is not None


@pytest.mark.parametrize("kind", ["follow_up", "check_in", "voicemail", "message"])
def test_follow_ups_check_ins_voicemails_and_plain_messages_are_ours(kind):
    assert pending(out(1, kind)) is not None


@pytest.mark.parametrize("kind", ["arrangement", "question", "acceptance", "answer"])
def test_arranging_asking_accepting_and_answering_are_not_follow_ups(kind):
    assert pending(out(1, kind)) is None


def test_it_counts_across_channels_and_people():
    voicemail = out(3, "voicemail", channel=Channel.PHONE, person="ines")
    assert pending(out(1), came(2), voicemail) == voicemail


def test_a_message_before_the_reply_and_one_after_it_leaves_the_later_pending():
    later = out(5)
    assert pending(out(1), came(2), later) == later


def test_a_draft_went_nowhere():
    assert pending(out(1, state=SendState.DRAFT)) is None


def test_a_message_that_may_have_gone_is_pending_and_uncertain():
    perhaps = out(1, state=SendState.UNKNOWN)
    found = conversation(case(perhaps), now=NOW)
    assert found.pending == perhaps
    assert found.uncertain == (perhaps,)


def test_a_reply_settles_what_may_have_gone():
    assert conversation(case(out(1, state=SendState.UNKNOWN), came(3)), now=NOW).uncertain == ()


def test_a_bounced_message_reached_nobody():
    sent = out(1, id="m1")
    found = conversation(case(sent, came(1.1, "bounce", in_reply_to="m1")), now=NOW)
    assert found.pending is None
    assert found.bounced == (sent,)


def test_a_bounce_of_another_message_frees_nothing():
    sent = out(1, id="m2")
    assert pending(out(0, "arrangement", id="m1"), sent, came(2, "bounce", in_reply_to="m1")) == sent


def test_a_bounce_without_reference_frees_the_only_mail_it_can_be_about():
    assert pending(out(-200, "arrangement"), out(1), came(1.1, "bounce")) is None


def test_a_bounce_that_could_be_about_two_mails_frees_neither():
    assert pending(out(0.9, "arrangement"), out(1), came(1.1, "bounce")) is not None


def test_a_corrected_send_after_a_bounce_is_pending():
    again = out(2, id="m2")
    assert pending(out(1, id="m1"), came(1.1, "bounce", in_reply_to="m1"), again) == again


def test_a_reply_from_the_future_has_not_come():
    assert conversation(case(out(1), came(2)), now=T0 + timedelta(hours=1.5)).pending is not None


def test_a_message_of_ours_dated_in_the_future_counts():
    assert conversation(case(out(5)), now=T0).pending is not None


def test_a_simultaneous_reply_counts_only_when_it_names_the_message():
    assert pending(out(1, id="m1"), came(1)) is not None
    assert pending(out(1, id="m1"), came(1, in_reply_to="m1")) is None


def test_processes_are_counted_apart():
    elsewhere = out(1, process="A", person="ines")
    subject = case(elsewhere, other_processes=(OtherProcess(id="A", job_title="Analyst", leads_recruitment="ines"),))
    assert conversation(subject, now=NOW).pending is None
    assert conversation(subject, now=NOW, process="A").pending == elsewhere
    assert pending_elsewhere(subject, now=NOW, person="dana") == ()
    assert pending_elsewhere(subject, now=NOW, person="ines") == (elsewhere,)


def test_main_means_the_process_the_case_is_about_whatever_its_id():
    subject = case(out(1))
    renamed = Case(
        candidate=subject.candidate,
        organisation=subject.organisation,
        people=subject.people,
        process=Process(id="B", job_title="Analyst"),
        correspondence=subject.correspondence,
    )
    assert conversation(renamed, now=NOW).pending is not None


def test_the_order_of_the_records_decides_nothing():
    items = (out(1, id="m1"), came(1.1, "bounce", in_reply_to="m1"), out(2, id="m2"), came(3), out(4))
    assert conversation(case(*items), now=NOW) == conversation(case(*reversed(items)), now=NOW)
