"""What answers them: it says yes to the time they named, answers what they asked, and shows every gap."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from advised import advised
from afterword.core.advise import advise
from afterword.core.case import CorrespondenceKind as Kind
from afterword.core.case import Debrief, Interview, InterviewFormat, InterviewStatus
from afterword.core.channel import Method
from afterword.core.draft import draft
from afterword.core.draft.kinds.asked import questions
from afterword.core.draft.kinds.offered import offered
from afterword.core.message import MessageKind
from afterword.core.review import review
from afterword.core.review.finding import Severity
from generated import later
from people import CASE, NOW, our_message, their_message, with_correspondence

SAID = date(2026, 2, 27)
"""A Friday."""


def after(kind, text, *, case=CASE):
    return with_correspondence(case, replace(their_message(at=NOW, kind=kind), text=text))


def answer(case, *, method=Method.EMAIL, vary=0, locale="en-GB"):
    case = replace(case, candidate=replace(case.candidate, locale=locale))
    return draft(case, advised(kind=MessageKind.ANSWER), now=NOW + timedelta(hours=1), method=method, vary=vary)


def when(text, *, american=False):
    return offered(CASE, text, (SAID, SAID), american=american, reader="p1").when


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        (
            "We'd love you to meet our CTO next Wednesday, 4 March at 2pm ET. Does that work?",
            "Wednesday 4 March at 2 pm ET",
        ),
        ("Could you come in on Thursday at 10:30?", "Thursday at 10:30"),
        ("Can you do 5 March, 14:00 to 15:00?", "Thursday 5 March at 14:00"),
        ("Can you do 5 March, 2pm-3pm GMT?", "Thursday 5 March at 2 pm GMT"),
        ("Are you free tomorrow at 9 am your time?", "Saturday 28 February at 9 am my time"),
        ("Come by March 3rd at noon", "Tuesday 3 March at noon"),
        ("How about 11 a.m. on Monday?", "Monday at 11 am"),
        ("Would Tuesday or Thursday at 2pm suit you?", ""),
        ("Could you come on Tuesday at 2pm or 4pm?", ""),
        ("Can you do Tuesday?", ""),
        ("Can you do 2pm?", ""),
        ("When could you come in next week?", ""),
        ("Can you do Thursday 4 March at 2pm?", ""),
        ("Is there a time next week, at 3 days' notice?", ""),
        ("Come on 2 January at 14:00", "Saturday 2 January at 14:00"),
        ("Can you make Wednesday 4 March at 10.30, here at the plant?", "Wednesday 4 March at 10.30"),
        ("Come on Friday, 06.03. at 10", "Friday at 10"),
        ("", ""),
    ],
)
def test_a_time_is_read_only_where_it_is_the_only_one(text, becomes):
    assert when(text) == becomes


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("to meet our CTO on Friday", "your CTO"),
        ("a call with our head of platform about the data", "your head of platform"),
        ("Could you talk to my deputy next week?", "your deputy"),
        ("Liv, our art director, would like to meet you", "Liv"),
        ("Good to see you. Our technical director Bernard would like to see you", "Bernard"),
        ("We would like to meet you", ""),
        ("with our best wishes", ""),
        ("Come to our office", ""),
    ],
)
def test_who_is_there_is_read_from_their_words(text, becomes):
    assert offered(CASE, text, (SAID, SAID), american=False, reader="p1").whom == becomes


def test_americans_confirm_the_date_their_way():
    assert when("Wednesday, March 4 at 2pm ET", american=True) == "Wednesday, March 4 at 2 pm ET"


@pytest.mark.parametrize("method", [Method.EMAIL, Method.CHAT_MESSAGE, Method.LETTER_BY_HAND, Method.PHONE])
def test_the_next_round_is_accepted_with_its_day_and_hour_whatever_the_words(method):
    case = after(Kind.INVITATION, "Could you come to our office on Wednesday 11 March at 2pm to meet our CTO?")
    for vary in range(13):
        body = answer(case, method=method, vary=vary).message.body
        assert "Wednesday 11 March at 2 pm" in body
        assert "meet" in body
        assert "your CTO" in body
        assert "[" not in body


def test_a_planned_interview_is_confirmed_with_the_clock_it_is_told_by_the_medium_and_who_is_there():
    planned = Interview(
        id="i2",
        start=datetime(2026, 3, 12, 18, tzinfo=UTC),
        time_zone="America/New_York",
        format=InterviewFormat.VIDEO,
        with_=("p1", "p2"),
        status=InterviewStatus.PLANNED,
    )
    case = replace(CASE, interviews=(*CASE.interviews, planned))
    body = answer(after(Kind.INVITATION, "We would like to see you again.", case=case)).message.body
    assert "Thursday 12 March at 14:00 New York time, by video" in body
    assert "Ines Duarte" in body
    assert "?" not in body


def test_what_they_left_open_is_asked_once():
    case = after(Kind.INVITATION, "Are you free on Wednesday 11 March at 2pm?")
    for vary in range(8):
        body = answer(case, vary=vary).message.body
        assert body.count("?") <= 1
        assert any(word in body for word in ("where", "place", "online"))


def test_a_choice_of_times_is_the_candidates_and_nothing_goes_before_it_is_made():
    case = after(Kind.INVITATION, "Would Tuesday or Thursday at 2pm suit you?")
    written = answer(case)
    assert "[day and time]" in written.message.body
    assert not review(written.message, case, now=NOW).ready


@pytest.mark.parametrize(
    ("asked", "promised"),
    [
        ("Does that work, and could you bring the drawings on a laptop?", "I will bring the drawings on a laptop"),
        ("Would you bring your welding certs?", "bring my welding certs"),
        ("Please bring two pieces of your own work along.", "bring two pieces of my own work"),
        ("Could you send us your references, please?", "send you my references"),
        ("Can you make it? Also, please prepare a ten-minute talk on soil if you can.", "prepare a ten-minute talk on soil"),
    ],
)  # fmt: skip
def test_what_an_invitation_asks_them_to_bring_is_promised_and_the_candidate_told(asked, promised):
    written = answer(after(Kind.REPLY, f"We would like to see you on Thursday 5 March at 14:00 at our office. {asked}"))
    assert promised in " ".join(written.message.body.split())
    assert "[" not in written.message.body
    assert any(promised.removeprefix("I will ") in gap for gap in written.gaps)


@pytest.mark.parametrize(
    "asked", ["do you eat meat?", "do you hold a licence?", "what salary do you have in mind?", "who would you bring?"]
)
def test_what_else_an_invitation_asks_is_a_gap_that_cannot_be_sent(asked):
    text = f"We would like to see you on Thursday 5 March at 14:00 at our office. Does that work, and {asked}"
    written = answer(after(Kind.REPLY, text))
    assert f"[your answer: {asked.rstrip('?')}]" in written.message.body
    assert any(asked.rstrip("?") in gap for gap in written.gaps)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Two quick things: when could you start, and are you OK with every second Saturday?", ("when could you start", "are you ok with every second saturday")),
        ("Hi Moira, could you send me two references, and tell me when you could start?", ("two references", "when you could start")),
        ("Do you hold a driving licence?", ("do you hold a driving licence",)),
        ("Please confirm your notice period.", ("your notice period",)),
        ("Thanks for coming in. What is your notice period? And when could you start?", ("What is your notice period", "when could you start")),
        ("", ()),
    ],
)  # fmt: skip
def test_a_question_is_taken_part_by_part(text, parts):
    assert tuple(part.lower() for part in questions(text)) == tuple(part.lower() for part in parts)


def test_what_a_note_answers_is_answered_and_the_rest_is_a_gap_that_cannot_be_sent():
    case = replace(CASE, debrief=Debrief(forgotten=("I can start on 1 June",)))
    case = after(Kind.QUESTION, "Could you send me two references, and tell me when you could start?", case=case)
    for vary in range(6):
        written = answer(case, vary=vary)
        assert "I can start on 1 June." in written.message.body
        assert "[your answer: two references]" in written.message.body
        assert any("two references" in gap for gap in written.gaps)
        assert {found.rule for found in review(written.message, case, now=NOW).findings} >= {"placeholder_left"}


def test_free_jottings_and_what_the_case_holds_answer_too():
    case = replace(CASE, debrief=Debrief(notes="notice period is four weeks\nsaw a dog"))
    case = replace(case, candidate=replace(case.candidate, phone="+44 7700 900111"))
    case = after(Kind.QUESTION, "What is your notice period, and which number can I reach you on?", case=case)
    body = answer(case).message.body
    assert "four weeks" in body
    assert "+44 7700 900111" in body
    assert "[" not in body
    assert "dog" not in body


def test_a_jotting_that_agrees_is_an_answer():
    case = replace(CASE, debrief=Debrief(notes="saw a dog. every other saturday ok. not tuesdays"))
    body = answer(after(Kind.REPLY, "Could you work every other Saturday?", case=case)).message.body
    assert "Every other Saturday would be fine for me." in body
    assert "[" not in body


def test_a_question_that_comes_before_the_thanks_is_answered_with_them():
    case = after(Kind.QUESTION, "When could you start?")
    now = NOW + timedelta(hours=1)
    written = draft(case, advise(case, now=now), now=now)
    assert written.message.kind is MessageKind.ANSWER
    assert "[your answer: when could you start]" in written.message.body.lower()
    assert "this morning" in written.message.body


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            "We would be glad if you applied again in the autumn.",
            "again in the autumn|application from me in the autumn",
        ),
        (
            "A further post comes up next spring; we encourage you to apply for it.",
            "again next spring|from me next spring",
        ),
        ("We would like to keep your details for the autumn.", "glad to hear"),
        ("Do apply again next year.", "again next year|from me next year"),
    ],
)
def test_a_rejection_that_leaves_the_door_open_is_heard(words, said):
    body = answer(after(Kind.REJECTION, words)).message.body
    assert any(part in body for part in said.split("|"))


def test_an_offer_is_answered_by_the_day_they_named_and_the_review_has_nothing_against_it():
    case = after(Kind.OFFER, "The job is yours. Let me know by Monday.")
    for vary in range(6):
        written = answer(case, vary=vary)
        assert "Monday" in written.message.body
        found = review(written.message, case, now=NOW).findings
        assert not [finding for finding in found if finding.severity is not Severity.INFO], written.message.body


@pytest.mark.parametrize("kind", [Kind.INVITATION, Kind.REJECTION, Kind.OFFER])
def test_the_review_has_nothing_against_an_answer(kind):
    text = "Could you come to our office on Wednesday 11 March at 2pm to meet our CTO?"
    for sent in ((), (our_message(at=NOW - timedelta(hours=1)),)):
        case = after(kind, text, case=with_correspondence(CASE, *sent))
        for vary in range(14):
            written = answer(case, vary=vary)
            found = review(written.message, case, now=NOW + timedelta(hours=1)).findings
            assert not [finding for finding in found if finding.severity is not Severity.INFO], written.message.body


@pytest.mark.parametrize("kind", [None, *(Kind.REJECTION, Kind.INVITATION, Kind.OFFER, Kind.QUESTION, Kind.REPLY)])
def test_the_review_finds_nothing_but_the_gaps_in_what_comes_later(kind):
    for number in range(20):
        case, advice, now = later(number, kind)
        for method in (Method.EMAIL, Method.PHONE, Method.CHAT_MESSAGE):
            message = draft(case, advice, now=now, method=method).message
            found = [
                item for item in review(message, case, now=message.at).findings if item.severity is not Severity.INFO
            ]
            assert [item.rule for item in found if item.rule != "placeholder_left"] == [], message.body


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for coming in. Liv, our art director, would like to meet you on Thursday 5 March at 14:00.",
        "Could you join us on Thursday 5 March at 14:00 for a second talk?",
        "Are you free on Thursday 5 March at 14:00?",
    ],
)
def test_a_reply_that_invites_is_answered_as_an_invitation(text):
    case = after(Kind.REPLY, text)
    body = draft(case, advise(case, now=NOW + timedelta(hours=1)), now=NOW + timedelta(hours=1)).message.body
    assert "Thursday 5 March at 14:00" in body
    assert "sorry" not in body


@pytest.mark.parametrize(
    "text", ["It was good to meet you on Thursday.", "We decide on Thursday. We would like to thank you.", ""]
)
def test_a_reply_that_does_not_invite_stays_one(text):
    case = after(Kind.REPLY, text)
    assert "suits me" not in draft(case, advised(kind=MessageKind.ANSWER), now=NOW + timedelta(hours=1)).message.body
