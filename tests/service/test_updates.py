"""A newer version of an invitation that is kept, and its cancellation: told, and applied only with the candidate's yes."""

from dataclasses import replace
from datetime import timedelta
from email.utils import format_datetime

import pytest

from afterword import wiring
from afterword.core.case import Contact, InterviewStatus
from afterword.service.deciding import Decision, accept, decide
from afterword.service.followup import LOCAL
from afterword.service.incoming import Found
from afterword.service.keep import add
from afterword.service.status import health
from afterword.service.watch import read_files
from people import CASE, INTERVIEW, NOW
from stories.desk import RobinsDesk

UID = "interview-1@larkfield.example"
KNOWN = replace(INTERVIEW, uid=UID, sequence=1)
NEW_TIME = "DTSTART;TZID=Europe/London:20260305T140000\r\nDTEND;TZID=Europe/London:20260305T150000\r\n"
SAME_TIME = "DTSTART:20260303T100000Z\r\nDTEND:20260303T110000Z\r\n"


def mail(times="", *, method="REQUEST", sequence=2, uid=UID, sender="Ines Duarte <ines@larkfield.example>", number=1):  # noqa: PLR0913 -- what such a mail says
    status = "STATUS:CANCELLED\r\n" if method == "CANCEL" else ""
    calendar = (
        f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\nMETHOD:{method}\r\nBEGIN:VEVENT\r\nUID:{uid}\r\n"
        f"DTSTAMP:20260303T120000Z\r\nSEQUENCE:{sequence}\r\n{status}{times}SUMMARY:Interview\r\n"
        "END:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    head = (
        f"From: {sender}\r\nTo: robin@example.org\r\nSubject: Interview at Larkfield Foods\r\n"
        f"Date: {format_datetime(NOW)}\r\nMessage-ID: <c{number}@larkfield.example>\r\n"
        f"MIME-Version: 1.0\r\nContent-Type: text/calendar; method={method}; charset=utf-8\r\n\r\n"
    )
    return Found(raw=(head + calendar).encode())


@pytest.fixture
def followup(own_home):
    return add(wiring.store(), replace(CASE, interviews=(KNOWN,)), owner=LOCAL, now=NOW, who=LOCAL)


def filed(*mails):
    return read_files(wiring.cabinet(), LOCAL, mails, now=NOW).filed


def interview(followup):
    return wiring.store().get(LOCAL, followup.id).case.interviews[0]


def proposals():
    return health(wiring.store(), wiring.sends(), wiring.accounts(), wiring.cabinet().mails, owner=LOCAL).proposals


def test_a_new_time_is_told_and_changes_nothing_before_the_yes(followup):
    [moved] = filed(mail(NEW_TIME))
    assert "Ines Duarte moved the interview of Tuesday 3 March to Thursday 5 March, 14:00 to 15:00." in moved.text
    assert interview(followup) == KNOWN
    assert [one.id for one in proposals()] == [moved.id]
    accept(wiring.cabinet(), moved, now=NOW, who=LOCAL)
    changed = interview(followup)
    assert (changed.start - KNOWN.start, changed.status) == (timedelta(days=2, hours=4), InterviewStatus.PLANNED)
    assert (changed.uid, changed.sequence) == (UID, 2)
    assert proposals() == ()


def test_a_cancellation_without_a_time_leaves_the_time_that_is_kept(followup):
    [cancelled] = filed(mail(method="CANCEL"))
    assert "Ines Duarte cancelled the interview of Tuesday 3 March." in cancelled.text
    accept(wiring.cabinet(), cancelled, now=NOW, who=LOCAL)
    assert interview(followup) == replace(KNOWN, status=InterviewStatus.CANCELLED, sequence=2)


def test_a_cancellation_from_an_address_nobody_knows_is_known_by_its_id(followup):
    [cancelled] = filed(mail(method="CANCEL", sender="Scheduling <no-reply@calendar.example>"))
    assert "Scheduling cancelled the interview" in cancelled.text


@pytest.mark.parametrize(
    "nothing_new",
    [
        mail(SAME_TIME),
        mail(NEW_TIME, sequence=0),
        mail(NEW_TIME, uid="another@larkfield.example"),
        mail(NEW_TIME, method="REPLY"),
        mail("DTSTART;TZID=Nowhere/City:20260305T140000\r\n"),
    ],
    ids=["the same time", "an older version", "another meeting", "a guest's click", "a time nobody can place"],
)
def test_what_changes_nothing_certain_proposes_nothing(followup, nothing_new):
    assert [one.reading.changes for one in filed(nothing_new)] in ([], [None])
    assert interview(followup) == KNOWN


def test_an_invitation_kept_by_hand_has_no_id_and_is_known_by_being_the_only_one(own_home):
    followup = add(wiring.store(), CASE, owner=LOCAL, now=NOW, who=LOCAL)
    [moved] = filed(mail(NEW_TIME))
    accept(wiring.cabinet(), moved, now=NOW, who=LOCAL)
    assert interview(followup).uid == UID


def test_without_an_id_the_process_it_comes_from_is_meant_and_no_other(own_home):
    person = replace(CASE.people[0], contact=Contact(email="ada@harbour.example"))
    organisation = replace(CASE.organisation, name="Harbour Lights")
    other = replace(CASE, organisation=organisation, people=(person,))
    kept = [add(wiring.store(), case, owner=LOCAL, now=NOW, who=LOCAL) for case in (other, CASE, other)]
    [cancelled] = filed(mail(method="CANCEL"))
    assert cancelled.followup == kept[1].id
    strangers = filed(mail(method="CANCEL", sender="Smile Dentists <desk@smile.example>", number=2))
    assert [one.reading.changes for one in strangers] in ([], [None])


def test_a_no_leaves_what_is_kept(followup):
    [moved] = filed(mail(NEW_TIME))
    decide(wiring.cabinet(), moved, Decision(is_answer=False), now=NOW, who=LOCAL)
    assert proposals() == ()
    assert interview(followup) == KNOWN


def test_an_older_version_is_not_taken_over_after_a_newer_one(followup):
    first, second = filed(mail(NEW_TIME, number=1), mail(method="CANCEL", sequence=3, number=2))
    accept(wiring.cabinet(), second, now=NOW, who=LOCAL)
    assert "a newer version has come" in accept(wiring.cabinet(), first, now=NOW, who=LOCAL)
    assert interview(followup).status is InterviewStatus.CANCELLED


def test_a_yes_to_the_change_voids_an_approval_that_rested_on_other_advice(own_home):
    robin = RobinsDesk(case=replace(CASE, interviews=(KNOWN,)))
    robin.say_yes()
    [cancelled] = filed(mail(method="CANCEL", sender="Scheduling <no-reply@calendar.example>"))
    accept(wiring.cabinet(), cancelled, now=robin.now, who=LOCAL)
    assert robin.press().rule == "changed_since_approval"
    assert robin.outbox.delivered == []
