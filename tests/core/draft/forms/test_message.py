"""Each kind of message, and each way to say it."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from advised import THANK_YOU, advised
from afterword.core.advise.advice import Formality, FormalityChoice, MethodChoice, Recipient, Window
from afterword.core.case import (
    CorrespondenceKind,
    Debrief,
    Interview,
    InterviewStatus,
    Point,
    PointTone,
    PromisedDecision,
    Status,
    WantedFormality,
)
from afterword.core.channel import Channel, Method
from afterword.core.draft import draft
from afterword.core.message import MessageKind
from people import CASE, DANA, NOW, our_message, their_message, with_correspondence

LATER = NOW + timedelta(days=20)


def body(case=CASE, advice=THANK_YOU, *, now=NOW, method=None, vary=0):
    return draft(case, advice, now=now, method=method, vary=vary).message.body


def promised(day):
    return replace(
        CASE, process=replace(CASE.process, promised_decision=PromisedDecision(by=day, time_zone="Europe/London"))
    )


def answering(kind):
    case = with_correspondence(CASE, their_message(at=NOW, kind=kind))
    return draft(case, advised(kind=MessageKind.ANSWER), now=NOW + timedelta(hours=1))


def test_a_check_in_names_the_day_they_named_and_reproaches_nobody():
    text = body(promised(datetime(2026, 3, 20, tzinfo=UTC).date()), advised(kind=MessageKind.CHECK_IN), now=LATER)
    assert "Friday 20 March" in text
    assert not {"still", "disappointed", "waiting"} & set(text.lower().split())


@pytest.mark.parametrize("method", [Method.EMAIL, Method.CHAT_MESSAGE, Method.PHONE, Method.LETTER_BY_HAND])
def test_a_check_in_asks_one_question_and_takes_nothing_of_it_back(method):
    for vary in range(12):
        for case in (CASE, promised(datetime(2026, 3, 20, tzinfo=UTC).date())):
            text = body(case, advised(kind=MessageKind.CHECK_IN), now=LATER, method=method, vary=vary)
            asked = (
                text.replace("Is this a good moment?", "")
                .replace("Do you have a minute?", "")
                .replace("Can you spare a minute?", "")
            )
            assert asked.count("?") <= 1
            assert not re.search(r"hurry|patien|no problem|take the time|if you need longer|plan was|able to", text)
            assert not re.search(r"sorry|apolog|delay", text)
            assert "marketing executive" in text


def test_a_day_that_is_not_over_is_not_spoken_of_as_past():
    text = body(promised((LATER + timedelta(days=2)).date()), advised(kind=MessageKind.CHECK_IN), now=LATER)
    assert "had" not in text.split()


def test_a_check_in_without_a_promise_only_asks():
    assert "?" in "".join(body(advice=advised(kind=MessageKind.CHECK_IN), now=LATER, vary=vary) for vary in range(4))


def test_a_rejection_is_answered_with_grace():
    text = answering(CorrespondenceKind.REJECTION).message.body
    assert "hank you" in text
    assert "Larkfield Foods" in text
    assert not {"unfortunately", "reconsider", "feedback"} & set(text.lower().split())


def test_an_invitation_to_the_next_round_is_answered_with_its_day_when_it_is_known():
    planned = Interview(id="i2", start=datetime(2026, 3, 12, 10, tzinfo=UTC), status=InterviewStatus.PLANNED)
    case = with_correspondence(CASE, their_message(at=NOW, kind=CorrespondenceKind.INVITATION))
    case = replace(case, interviews=(*case.interviews, planned))
    assert "Thursday 12 March" in body(case, advised(kind=MessageKind.ANSWER), now=NOW + timedelta(hours=1))


@pytest.mark.parametrize("kind", [CorrespondenceKind.INVITATION, CorrespondenceKind.OFFER, CorrespondenceKind.QUESTION])
def test_what_only_the_candidate_can_say_is_asked_for_not_made_up(kind):
    assert answering(kind).gaps


def test_thanks_that_come_after_their_invitation_are_the_answer_to_it():
    case = with_correspondence(CASE, their_message(at=NOW, kind=CorrespondenceKind.INVITATION))
    late = advised(deadline_24h=replace(THANK_YOU.deadline_24h, passed=True))
    written = draft(case, late, now=NOW + timedelta(days=2))
    assert written.message.kind is MessageKind.ANSWER
    assert "sorry" not in written.message.body
    assert "tasting vans" in written.message.body


def test_what_our_message_has_said_is_not_said_again():
    told = replace(CASE, debrief=replace(CASE.debrief, forgotten=("passed the CIMA case study in May",)))
    wrote = with_correspondence(told, our_message(at=NOW))
    assert "CIMA" in body(told, advised(kind=MessageKind.CHECK_IN), now=LATER)
    assert "CIMA" not in body(wrote, advised(kind=MessageKind.CHECK_IN), now=LATER)


@pytest.mark.parametrize(
    ("sent", "is_told", "is_named"),
    [
        ("Dear Dana, thank you for the interview. Robin", True, False),
        ("Dear Dana, I forgot to say that I passed the CIMA case study in May. Robin", False, False),
        (None, False, True),
    ],
)
def test_a_detail_that_our_message_had_not_is_added_to_a_check_in(sent, is_told, is_named):
    told = replace(CASE, debrief=replace(CASE.debrief, forgotten=("passed the CIMA case study in May",)))
    wrote = with_correspondence(told, replace(our_message(at=NOW), text=sent))
    written = draft(wrote, advised(kind=MessageKind.CHECK_IN), now=LATER)
    assert ("CIMA" in written.message.body) is is_told
    assert any("CIMA" in gap for gap in written.gaps) is is_named
    assert "forgot" not in written.message.body


def test_a_check_in_names_the_job_once():
    for vary in range(8):
        text = body(replace(CASE, debrief=Debrief()), advised(kind=MessageKind.CHECK_IN), now=LATER, vary=vary)
        assert text.split("\n\n")[1].count("marketing executive") <= 1


def test_once_the_job_is_theirs_the_candidate_says_thanks_and_weighs_nothing_up():
    case = replace(
        with_correspondence(CASE, their_message(at=NOW, kind=CorrespondenceKind.CONTRACT)),
        process=replace(CASE.process, status=Status.HIRED),
    )
    written = draft(case, advised(kind=MessageKind.ANSWER), now=NOW + timedelta(hours=1))
    assert "joining Larkfield Foods" in written.message.body
    assert "come back to you" not in written.message.body
    assert written.gaps == ()


def test_a_note_that_answers_their_question_answers_it():
    question = replace(their_message(at=NOW, kind=CorrespondenceKind.QUESTION), text="Do you hold a driving licence?")
    case = replace(with_correspondence(CASE, question), debrief=Debrief(forgotten=("I have a clean driving licence",)))
    written = draft(case, advised(kind=MessageKind.ANSWER), now=NOW + timedelta(hours=1))
    assert "I have a clean driving licence." in written.message.body
    assert not any("Write the answer" in gap for gap in written.gaps)


NOTHING_ADVISED = replace(
    THANK_YOU, kind=None, method=MethodChoice(value=None), recipient=Recipient(), formality=FormalityChoice()
)


def test_where_nothing_is_advised_the_answer_goes_the_way_they_wrote_to_who_wrote():
    message = replace(their_message(at=NOW, kind=CorrespondenceKind.REJECTION), channel=Channel.CHAT, person="p2")
    case = replace(with_correspondence(CASE, message), process=replace(CASE.process, status=Status.REJECTED))
    written = draft(case, NOTHING_ADVISED, now=NOW + timedelta(hours=1)).message
    assert (written.method, written.to, written.kind) == (Method.CHAT_MESSAGE, "p2", MessageKind.ANSWER)


@pytest.mark.parametrize(
    ("felt", "start"), [("relaxed", "Hi Dana,"), ("usual", "Dear Dana,"), ("unsure", "Dear Dana Marsh,")]
)
def test_where_nothing_is_advised_the_register_is_the_one_they_were_met_in(felt, start):
    case = with_correspondence(CASE, their_message(at=NOW, kind=CorrespondenceKind.REJECTION))
    case = replace(case, debrief=Debrief(formality=WantedFormality(felt)))
    assert draft(case, NOTHING_ADVISED, now=NOW + timedelta(hours=1)).message.body.startswith(start)


@pytest.mark.parametrize(("method", "most"), [(Method.CHAT_MESSAGE, 65), (Method.LINKEDIN_MESSAGE, 70)])
def test_an_online_message_loses_single_sentences_before_it_grows_long(method, most):
    ample = replace(
        CASE.debrief,
        points=(
            replace(
                CASE.debrief.points[0],
                my_thought="we tried the same with coffee at festivals and mornings before eight worked best",
                could_help="planning the route through Leeds and Bradford",
            ),
            Point(id="n2", text="the new cold store behind the old bus garage in Bradford", tone=PointTone.POSITIVE),
        ),
        forgotten=("I passed the food hygiene certificate last month",),
        stress=("planning a busy day to the minute without losing my temper",),
    )
    text = body(replace(CASE, debrief=ample), method=method)
    assert len(text.split()) <= most + 5
    assert "hygiene" in text
    assert "coffee at festivals" in text


@pytest.mark.parametrize("method", [Method.CHAT_MESSAGE, Method.IN_PERSON])
def test_a_late_one_is_short_and_still_owns_the_delay_and_says_what_was_forgotten(method):
    late = advised(formality=Formality.FORMAL, deadline_24h=replace(THANK_YOU.deadline_24h, passed=True))
    told = replace(CASE.debrief, forgotten=("I passed the CIMA case study in May",))
    for vary in range(4):
        text = body(replace(CASE, debrief=told), late, method=method, vary=vary)
        assert "sorry" in text or "apologies" in text
        assert "CIMA" in text


def test_a_way_the_case_knows_nothing_of_is_named_as_a_gap():
    known = replace(CASE, people=(replace(DANA, contact=replace(DANA.contact, chat="@dana")), *CASE.people[1:]))
    for case, told in ((CASE, True), (known, False)):
        gaps = draft(case, THANK_YOU, now=NOW, method=Method.CHAT_MESSAGE).gaps
        assert any("no chat with Dana Marsh" in gap for gap in gaps) is told


def test_what_goes_through_somebody_asks_them_to_hand_it_on():
    advice = replace(THANK_YOU, recipient=Recipient(person="p1", deliver_via="p2"))
    first, second = body(advice=advice).split("\n\n")[:2]
    assert first.startswith("Ines, ")
    assert "Dana" in first
    assert second.endswith("Dana,")


def test_an_online_message_is_short_and_has_neither_subject_nor_sign_off():
    written = draft(CASE, THANK_YOU, now=NOW, method=Method.LINKEDIN_MESSAGE)
    assert written.message.subject is None
    assert "regards" not in written.message.body
    assert len(written.message.body.split()) < 100


def test_a_visit_is_three_sentences_and_a_way_out():
    written = draft(CASE, THANK_YOU, now=NOW, method=Method.IN_PERSON)
    assert len(written.points) <= 5
    assert len(written.message.body.split()) <= 90


def test_a_letter_goes_one_notch_up_and_comes_with_a_note():
    written = draft(CASE, advised(formality=Formality.FRIENDLY_PROFESSIONAL), now=NOW, method=Method.LETTER_BY_HAND)
    assert written.message.body.startswith("Dear ")
    assert "'" not in written.message.body
    (note,) = written.points
    assert len(note.split()) < len(written.message.body.split())


def test_a_note_has_the_thanks_and_the_one_thing_left_unsaid():
    told = replace(CASE.debrief, forgotten=("I speak Polish",))
    for vary in range(6):
        written = draft(replace(CASE, debrief=told), THANK_YOU, now=NOW, method=Method.LETTER_BY_HAND, vary=vary)
        assert written.points[0].count("Polish") == 1
        assert any(word in written.points[0] for word in ("hank", "grateful"))


def test_a_friend_of_the_house_is_greeted_by_the_name_used_before():
    case = replace(CASE, people=(replace(CASE.people[0], honorific="Ms"), *CASE.people[1:]))
    known = replace(case, candidate=replace(case.candidate, writing_samples=("Hello Dana, Tuesday suits me well.",)))
    assert body(case).startswith("Dear Ms Marsh,")
    assert body(known).startswith("Hello Dana,")


def test_a_day_in_a_note_that_has_moved_on_is_not_repeated():
    case = replace(CASE, debrief=Debrief(forgotten=("passed the CIMA case study this morning",)))
    assert "this morning." in body(case)
    assert "this morning." not in body(case, now=NOW + timedelta(days=2))


def test_a_message_to_go_another_day_than_it_is_read_says_neither_today_nor_yesterday():
    window = Window(opens=NOW, best=NOW + timedelta(hours=17), closes=NOW + timedelta(hours=20))
    text = body(advice=advised(window=window))
    assert "yesterday" not in text
    assert "today" not in text
    assert "this morning" not in text


def test_american_candidates_write_dates_the_american_way():
    case = promised(datetime(2026, 3, 20, tzinfo=UTC).date())
    case = replace(case, candidate=replace(case.candidate, locale="en-US"))
    assert "Friday, March 20" in body(case, advised(kind=MessageKind.CHECK_IN), now=LATER)


def test_a_point_off_the_subject_is_never_used():
    off = Point(id="n1", text="the cat called Pickle", tone="other")
    assert "Biscuit" not in body(replace(CASE, debrief=Debrief(points=(off,))))


@pytest.mark.parametrize("prefix", ["", "Re: ", "RE: Re: ", "Aw: ", "SV: AW: "])
def test_an_email_continues_the_subject_of_the_conversation(prefix):
    arranged = replace(CASE.correspondence[0], subject=f"{prefix}Interview on Tuesday")
    written = draft(replace(CASE, correspondence=(arranged,)), THANK_YOU, now=NOW)
    assert written.message.subject == "Re: Interview on Tuesday"


def test_the_conversation_with_somebody_else_is_not_continued():
    arranged = replace(CASE.correspondence[0], person="p2", subject="Interview on Tuesday")
    written = draft(replace(CASE, correspondence=(arranged,)), THANK_YOU, now=NOW)
    assert "Interview on Tuesday" not in written.message.subject


@pytest.mark.parametrize("method", [Method.LINKEDIN_MESSAGE, Method.CHAT_MESSAGE])
def test_a_message_cut_short_still_thanks(method):
    thought = "we drove vans like those from Hull to Leeds for years and never lost a pallet on the way"
    point = Point(
        id="n1", text="the new vans that take the pallets from Hull to Leeds", said_by="p1", my_thought=thought
    )
    noted = Debrief(points=(point,), forgotten=("passed my driving test for lorries in May and my first-aid course",))
    case = replace(CASE, debrief=noted)
    assert all(re.search("hank|grateful", body(case, method=method, vary=vary)) for vary in range(40))


def test_what_is_noted_twice_is_said_once():
    point = Point(id="n1", text="the vans at Hull", said_by="p1", could_help="planning the rota")
    again = replace(point, id="n2", text="The vans at Hull.")
    noted = Debrief(points=(point, again), forgotten=("have a clean licence",), stress=("Have a clean licence",))
    said = body(replace(CASE, debrief=noted))
    assert [said.count(what) for what in ("vans at Hull", "planning the rota", "clean licence")] == [1, 1, 1]


def test_a_short_message_with_no_room_for_both_keeps_the_help_rather_than_an_aside():
    point = Point(
        id="n1",
        text="one caller in three hangs up before reaching anybody who can help",
        tone=PointTone.NEUTRAL,
        said_by="p1",
        my_thought="my dad is one of them",
        could_help="ringing them back within the hour, we did it at Fernway",
    )
    debrief = Debrief(points=(point,), forgotten=("I can start at eight every morning of the week",))
    text = body(replace(CASE, debrief=debrief), method=Method.CHAT_MESSAGE)
    assert "ringing them back within the hour" in text
    assert "dad" not in text
