import base64
import re
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.adapters.codec import case_from, plain
from afterword.adapters.invitation import invitation_from, read_invitation, whole_case
from afterword.core.case import CorrespondenceKind, InterviewFormat, InterviewStatus
from afterword.core.errors import BadInputError
from afterword.core.invitation.imported import Answers, InvitationKind, path_text

FIXTURES = Path(__file__).parent / "fixtures"
NOW = datetime(2026, 12, 1, tzinfo=UTC)
TOLD = Answers(name="Robin Achebe", organisation="Larkfield Foods", job_title="Marketing executive")


def fixture(name, **options):
    return read_invitation(FIXTURES / name, now=NOW, **options)


def calendar(
    *, event="", method="METHOD:REQUEST", zones="", start="DTSTART:20260303T100000Z", end="DTEND:20260303T110000Z"
):
    lines = f"""BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Larkfield//EN
{method}
{zones}
BEGIN:VEVENT
UID:one@larkfield.example
DTSTAMP:20260220T091200Z
ORGANIZER;CN=Ines Duarte:mailto:ines@larkfield.example
ATTENDEE;CN=Robin Achebe:mailto:robin@example.org
{start}
{end}
{event}
END:VEVENT
END:VCALENDAR
"""
    return "".join(f"{line}\r\n" for line in lines.splitlines() if line).encode()


def read(data=None, *, answers=None, now=NOW, **parts):
    return invitation_from(calendar(**parts) if data is None else data, source="x.ics", now=now, answers=answers)


def asked(imported):
    return [question.id for question in imported.questions]


def interview(imported):
    return imported.case["interviews"][0]


@pytest.mark.parametrize(
    ("name", "start", "end", "zone", "where"),
    [
        ("google.ics", "2026-06-12T14:00:00+01:00", "2026-06-12T14:45:00+01:00", "Europe/London", "video"),
        ("google.eml", "2026-06-12T14:00:00+01:00", "2026-06-12T14:45:00+01:00", "Europe/London", "video"),
        ("outlook.ics", "2026-03-03T10:00:00+00:00", "2026-03-03T11:00:00+00:00", "Europe/London", "in_person"),
        ("outlook.eml", "2026-03-03T10:00:00+00:00", "2026-03-03T11:00:00+00:00", "Europe/London", "in_person"),
        ("teams.ics", "2026-07-14T15:30:00+02:00", "2026-07-14T16:30:00+02:00", None, "video"),
        ("zoom.ics", "2026-04-08T09:30:00-04:00", "2026-04-08T10:00:00-04:00", "America/New_York", "video"),
        ("scheduler.ics", "2026-09-15T15:00:00+00:00", "2026-09-15T15:30:00+00:00", None, "phone"),
    ],
)
def test_times_zone_and_place_are_read_as_the_maker_wrote_them(name, start, end, zone, where):
    found = interview(fixture(name))
    assert (found["start"], found["end"], found.get("time_zone"), found.get("format")) == (start, end, zone, where)


@pytest.mark.parametrize("name", [path.name for path in sorted(FIXTURES.iterdir())])
def test_a_case_is_whole_once_what_was_asked_is_supplied(name):
    imported = fixture(name, answers=TOLD)
    case = whole_case(imported, source=name)
    assert case.candidate.name == "Robin Achebe"


@pytest.mark.parametrize("name", [path.name for path in sorted(FIXTURES.iterdir())])
def test_every_field_has_its_source(name):
    imported = fixture(name)
    leaves = {path for path, _ in leaves_of(imported.case)} - {"format"}
    assert leaves == set(imported.sources)


def leaves_of(value, path=()):
    if isinstance(value, dict):
        for key, item in value.items():
            yield from leaves_of(item, (*path, key))
    elif isinstance(value, list) and value and isinstance(value[0], dict):
        for number, item in enumerate(value):
            yield from leaves_of(item, (*path, number))
    else:
        yield path_text(path), value


def test_the_people_are_told_apart_and_rooms_are_nobody():
    people = fixture("outlook.eml").case["people"]
    assert [person["name"] for person in people] == ["Ines Duarte", "Dana Marsh", "Tom Bell"]
    assert people[0]["contact"] == {"email": "ines@larkfield.example", "phone": "+44 20 7946 0102"}


@pytest.mark.parametrize("line", ["ATTENDEE;CN=Idris Bello;mailto:idris@larkfield.example", "attendee no colon"])
def test_somebody_who_cannot_be_read_is_asked_about(line):
    assert "who_else_was_there" in asked(read(event=line))
    assert "who_else_was_there" not in asked(read(event="X-NOTE no colon"))


def test_who_leads_is_asked_and_never_taken_from_the_organiser():
    imported = fixture("outlook.eml")
    assert "who_leads_recruitment" in asked(imported)
    assert not any("leads_recruitment" in person for person in imported.case["people"])
    assert "Ines Duarte, Dana Marsh" in imported.questions[0].text


def test_the_organiser_is_not_said_to_have_interviewed():
    assert interview(fixture("google.ics"))["with"] == ["p2"]
    assert "with" not in interview(fixture("teams.ics"))


def test_a_scheduling_service_is_nobody_to_write_to():
    people = fixture("scheduler.ics").case["people"]
    assert people == [{"id": "p1", "name": "Lee Park", "contact": {"email": "lee@harbor.example"}}]


def test_job_and_firm_are_read_where_they_are_named_as_such():
    assert fixture("google.ics").case["process"] == {"job_title": "Marketing executive"}
    assert fixture("scheduler.ics").case["organisation"] == {"name": "Harbor Analytics"}
    assert asked(fixture("zoom.ics"))[-3:] == ["who_are_you", "which_organisation", "which_job"]


@pytest.mark.parametrize(
    ("summary", "job", "firm"),
    [
        ("Interview for the role of Baker at Larkfield Foods", "Baker", "Larkfield Foods"),
        ("Invitation: Second interview: Data analyst at Larkfield", "Data analyst", "Larkfield"),
        ("Interview for Robin Achebe", None, None),
        ("Interview for Lee Park", None, None),
        ("Interview with Dana Marsh", None, None),
        ("Robin / Larkfield", None, None),
        ("Interview for marketing executive", "marketing executive", None),
    ],
)
def test_a_title_with_two_readings_names_neither_job_nor_firm(summary, job, firm):
    case = read(event=f"SUMMARY:{summary}").case
    assert case.get("process", {}).get("job_title") == job
    assert case.get("organisation", {}).get("name") == firm


def test_the_mail_itself_is_kept_as_what_they_wrote():
    (first,) = case_from(fixture("outlook.eml", answers=TOLD).case).correspondence
    assert (first.kind, first.person) == (CorrespondenceKind.INVITATION, "p1")
    assert "café au lait" in first.text


def test_the_same_invitation_twice_in_a_mail_is_one_interview():
    assert len(fixture("google.eml").case["interviews"]) == 1


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("google.eml", InvitationKind.INVITATION),
        ("outlook.eml", InvitationKind.INVITATION),
        ("cancel.ics", InvitationKind.CANCELLATION),
        ("plain.eml", InvitationKind.NOT_AN_INVITATION),
        ("newsletter.eml", InvitationKind.NOT_AN_INVITATION),
    ],
)
def test_the_kind_is_told(name, kind):
    assert fixture(name).kind is kind


def test_a_newsletter_is_nobody_writing():
    case = fixture("newsletter.eml").case
    assert "people" not in case
    assert "correspondence" not in case


def test_a_cancellation_needs_no_times():
    imported = fixture("cancel.ics")
    assert interview(imported) == {
        "id": "i1",
        "status": "cancelled",
        "uid": "3k1h0q8v5c2m7p9r4t6w8y0a1b@google.com",
        "sequence": 2,
    }
    assert asked(imported) == ["who_leads_recruitment"]


def mail(*, kind, body, extra=""):
    head = f"From: Ines Duarte <ines@larkfield.example>\r\nTo: robin@example.org\r\nDate: Fri, 20 Feb 2026 09:12:04 +0000\r\nMIME-Version: 1.0\r\nContent-Type: {kind}\r\n{extra}\r\n"
    return head.encode() + body


@pytest.mark.parametrize(
    "raw",
    [
        mail(kind='text/calendar; method="request"; charset=utf-8', body=calendar(method="")),
        mail(
            kind="multipart/mixed; boundary=b",
            body=b'--b\r\nContent-Type: application/octet-stream; name="Interview.ICS"\r\nContent-Transfer-Encoding: base64\r\n\r\n'
            + base64.encodebytes(calendar())
            + b"\r\n--b--\r\n",
        ),
        mail(
            kind="multipart/mixed; boundary=b",
            body=b"--b\r\nContent-Type: text/plain\r\n\r\nFYI\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n"
            + mail(kind="text/calendar; method=REQUEST", body=calendar())
            + b"\r\n--b--\r\n",
        ),
        mail(
            kind="text/calendar; charset=utf-8",
            extra="Content-Transfer-Encoding: quoted-printable\r\n",
            body=calendar().replace(b"=", b"=3D").replace(b"METHOD", b"METH=\r\nOD"),
        ),
        b"\xef\xbb\xbf" + calendar(),
        calendar().replace(b"\r\n", b"\n"),
        b"\r\n" + re.sub(rb"(?m)^[A-Z]+|BEGIN:V[A-Z]+|END:V[A-Z]+", lambda name: name[0].lower(), calendar()),
    ],
    ids=["bare", "octet stream", "forwarded", "quoted-printable", "byte-order mark", "unix lines", "lower case"],
)
def test_an_invitation_is_found_however_it_travels(raw):
    imported = read(raw)
    assert imported.kind is InvitationKind.INVITATION
    assert interview(imported)["end"] == "2026-03-03T11:00:00+00:00"


ZOE = calendar(event="SUMMARY:Gespräch mit Zoë – Müller").decode()


@pytest.mark.parametrize(
    ("raw", "is_certain"),
    [
        (ZOE.encode(), True),
        (ZOE.encode().replace(b"\xc3\xbc", b"\xc3\r\n \xbc"), True),
        (ZOE.encode("cp1252"), False),
        (mail(kind="text/calendar; charset=windows-1252", body=ZOE.encode("cp1252")), True),
        (mail(kind="text/calendar; charset=utf-8", body=ZOE.encode("cp1252")), False),
        (mail(kind="text/calendar", body=ZOE.encode("cp1252")), False),
    ],
    ids=["UTF-8", "folded in a letter", "none named", "its own charset", "the wrong charset", "a part with none"],
)
def test_letters_are_read_and_a_guess_at_them_is_said(raw, is_certain):
    imported = read(raw)
    assert "Gespräch mit Zoë – Müller" in imported.questions[-1].text
    assert [warning.id for warning in imported.warnings] == ([] if is_certain else ["guessed_letters"])


def test_a_duration_gives_the_end():
    found = read(end="DURATION:PT45M")
    assert interview(found)["end"] == "2026-03-03T10:45:00+00:00"
    assert found.sources["interviews[0].end"] == "DURATION of the calendar part"


def test_a_duration_over_a_change_of_the_clocks_is_elapsed_time():
    found = read(start="DTSTART;TZID=Europe/London:20260329T003000", end="DURATION:PT2H")
    assert interview(found)["end"] == "2026-03-29T03:30:00+01:00"


@pytest.mark.parametrize("end", ["", "DTEND:20260303T100000Z", "DTEND:20260303T090000Z", "DTEND:soon", "DURATION:PT0S"])
def test_without_an_end_it_is_asked_when_it_ended(end):
    imported = read(end=end)
    assert "end" not in interview(imported)
    assert interview(imported)["start"] == "2026-03-03T10:00:00+00:00"
    assert asked(imported)[0] == "when_did_it_end"


@pytest.mark.parametrize(
    "start",
    ["DTSTART:20260303T100000", "DTSTART;TZID=Somewhere:20260303T100000", "DTSTART;TZID=Mars/Olympus:20260303T100000"],
)
def test_a_time_in_no_known_zone_is_asked_and_left_out(start):
    imported = read(start=start, end=start.replace("DTSTART", "DTEND").replace("T10", "T11"))
    assert asked(imported)[0] == "which_time_zone"
    assert "Tuesday 3 March 2026, 10:00 to 11:00" in imported.questions[0].text
    assert not {"start", "end", "time_zone"} & interview(imported).keys()


def test_the_zone_the_candidate_names_settles_it():
    start, end = "DTSTART:20260610T100000", "DTEND:20260610T110000"
    found = interview(read(start=start, end=end, answers=Answers(time_zone="Europe/Berlin")))
    assert (found["start"], found["end"], found["time_zone"]) == (
        "2026-06-10T10:00:00+02:00",
        "2026-06-10T11:00:00+02:00",
        "Europe/Berlin",
    )


def test_the_end_the_candidate_names_beats_the_calendar():
    ended = datetime(2026, 3, 3, 11, 40, tzinfo=UTC)
    imported = read(answers=Answers(ended_at=ended))
    assert interview(imported)["end"] == ended.isoformat()
    assert imported.sources["interviews[0].end"] == "your answer"


@pytest.mark.parametrize(
    ("written", "offset", "zone"),
    [
        ("GMT Standard Time", "+01:00", "Europe/London"),
        ("Pacific Standard Time", "-07:00", "America/Los_Angeles"),
        ('"Europe/Berlin"', "+02:00", "Europe/Berlin"),
        ("/citadel.org/20210210_1/Europe/Berlin", "+02:00", "Europe/Berlin"),
        ("India Standard Time", "+05:30", "Asia/Kolkata"),
        ("UTC", "+00:00", "UTC"),
    ],
)
def test_zones_are_known_under_the_names_calendars_give_them(written, offset, zone):
    start = f"DTSTART;TZID={written}:20260610T100000"
    found = interview(read(start=start, end=start.replace("DTSTART", "DTEND").replace("T10", "T11")))
    assert found["start"] == f"2026-06-10T10:00:00{offset}"
    assert found["time_zone"].replace("Calcutta", "Kolkata") == zone


@pytest.mark.parametrize("start", ["DTSTART:00010101T000000Z", "DTSTART:99991231T235959Z"])
def test_a_year_no_interview_was_in_is_a_slip(start):
    found = interview(read(start=start, end="DURATION:P9999999D"))
    assert not {"start", "end"} & found.keys()


RULES = """BEGIN:VTIMEZONE
TZID:Their zone
BEGIN:STANDARD
DTSTART:16010101T000000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ={frequency}
END:STANDARD
END:VTIMEZONE"""


def test_rules_that_change_the_clocks_every_second_are_not_counted_out():
    start, end = "DTSTART;TZID=Their zone:20260303T100000", "DTEND;TZID=Their zone:20260303T110000"
    before = time.process_time()
    assert asked(read(zones=RULES.format(frequency="SECONDLY"), start=start, end=end))[0] == "which_time_zone"
    assert time.process_time() - before < 1
    assert (
        interview(read(zones=RULES.format(frequency="YEARLY"), start=start, end=end))["end"]
        == "2026-03-03T11:00:00+01:00"
    )


def test_a_whole_day_is_no_time():
    imported = read(start="DTSTART;VALUE=DATE:20260303", end="DTEND;VALUE=DATE:20260304")
    assert asked(imported)[0] == "when_did_it_end"
    assert "Tuesday 3 March 2026" in imported.questions[0].text
    assert not {"start", "end"} & interview(imported).keys()


@pytest.mark.parametrize(
    "rule", ["RRULE:FREQ=WEEKLY;COUNT=4", "RRULE:FREQ=DAILY", "RRULE:broken", "RDATE:20260310T100000Z"]
)
def test_a_series_leaves_open_which_day_it_was(rule):
    imported = read(event=rule)
    assert asked(imported)[0] == "when_did_it_end"
    assert not {"start", "end"} & interview(imported).keys()


def test_a_series_of_one_is_no_series():
    assert interview(read(event="RRULE:FREQ=DAILY;COUNT=1"))["end"] == "2026-03-03T11:00:00+00:00"


def test_one_day_of_a_series_is_that_day():
    imported = read(event="RECURRENCE-ID:20260303T100000Z")
    assert interview(imported)["end"] == "2026-03-03T11:00:00+00:00"


def test_an_interview_to_come_is_planned():
    assert interview(read(now=datetime(2026, 3, 1, tzinfo=UTC)))["status"] == InterviewStatus.PLANNED
    assert "status" not in interview(read())


@pytest.mark.parametrize(
    ("method", "event", "kind"),
    [
        ("METHOD:REQUEST", "SEQUENCE:0", "invitation"),
        ("method:request", "SEQUENCE:0", "invitation"),
        ("METHOD:PUBLISH", "", "invitation"),
        ("", "", "invitation"),
        ("METHOD:REQUEST", "SEQUENCE:3", "update"),
        ("METHOD:CANCEL", "", "cancellation"),
        ("METHOD:REQUEST", "STATUS:CANCELLED", "cancellation"),
        ("METHOD:REPLY", "", "not_an_invitation"),
    ],
)
def test_method_status_and_sequence_tell_the_kind(method, event, kind):
    assert read(method=method, event=event).kind == kind


def test_the_newest_state_of_an_event_counts():
    old, new = calendar(event="SEQUENCE:0"), calendar(event="SEQUENCE:2", end="DTEND:20260303T120000Z")
    both = new.replace(b"END:VCALENDAR\r\n", b"") + old[old.index(b"BEGIN:VEVENT") :]
    imported = read(both)
    assert len(imported.case["interviews"]) == 1
    assert interview(imported)["end"] == "2026-03-03T12:00:00+00:00"


def test_a_day_of_interviews_keeps_each():
    dana = "ATTENDEE;CN=Dana Marsh:mailto:dana@larkfield.example"
    two = calendar(start="DTSTART:20260303T130000Z", end="DTEND:20260303T140000Z", event=dana).replace(
        b"END:VCALENDAR", b""
    )
    second = calendar().replace(b"UID:one", b"UID:two")
    imported = read(two + second[second.index(b"BEGIN:VEVENT") :])
    assert [(item["id"], item["end"][11:16]) for item in imported.case["interviews"]] == [
        ("i1", "11:00"),
        ("i2", "14:00"),
    ]


TEAMS = "https://teams.microsoft.com/l/meetup-join/19%3ameeting"


@pytest.mark.parametrize(
    ("event", "where"),
    [
        (f"LOCATION:{TEAMS}", InterviewFormat.VIDEO),
        (f"LOCATION:Microsoft Teams Meeting\nDESCRIPTION:Join {TEAMS}", InterviewFormat.VIDEO),
        (f"LOCATION:Microsoft Teams Meeting; Orchard room\nDESCRIPTION:Join {TEAMS}", None),
        (f"LOCATION:Mill Lane 4\nDESCRIPTION:Join {TEAMS}", None),
        (f"DESCRIPTION:Join {TEAMS}\nATTENDEE;CUTYPE=ROOM:mailto:orchard@larkfield.example", None),
        ("LOCATION:Mill Lane 4", InterviewFormat.IN_PERSON),
        ("LOCATION:Phone", InterviewFormat.PHONE),
        ("LOCATION:+44 20 7946 0101", InterviewFormat.PHONE),
        ("LOCATION:TBC", None),
        ("LOCATION:integrations:daily", None),
        ("LOCATION:tel:+442079460101", InterviewFormat.PHONE),
        ("LOCATION:Room 3: the glass one", InterviewFormat.IN_PERSON),
        ("LOCATION:Online", None),
        ("LOCATION:https://larkfield.example/directions", None),
        ("DESCRIPTION:See you there", None),
        ("LOCATION:Microsoft Teams Meeting", InterviewFormat.VIDEO),
        ("LOCATION:Microsoft Teams-Besprechung", InterviewFormat.VIDEO),
        ("LOCATION:Google Meet (instructions in description)", InterviewFormat.VIDEO),
        ("LOCATION:Zoom call\\, link to follow", InterviewFormat.VIDEO),
        ("LOCATION:Webex", InterviewFormat.VIDEO),
        ("LOCATION:Remote – video call", InterviewFormat.VIDEO),
        (f"LOCATION:Online\nDESCRIPTION:Join {TEAMS}", InterviewFormat.VIDEO),
        ("LOCATION:Telephone interview", InterviewFormat.PHONE),
        ("LOCATION:Zoom or phone", None),
        ("LOCATION:Zoom\\, Mill Lane 4", None),
        ("LOCATION:Teams room\\, 2nd floor", None),
        ("LOCATION:Microsoft Teams Meeting; Orchard room", None),
        ("LOCATION:Microsoft Teams Meeting\nATTENDEE;CUTYPE=ROOM:mailto:orchard@larkfield.example", None),
        ("LOCATION:12 Call Lane\\, Leeds", InterviewFormat.IN_PERSON),
        ("LOCATION:2.14", InterviewFormat.IN_PERSON),
        ("DESCRIPTION:Dear Robin\\nWhere: Google Meet\\nSee you then", InterviewFormat.VIDEO),
        ("DESCRIPTION:Dear Robin\\nFormat: phone interview", InterviewFormat.PHONE),
        ("DESCRIPTION:You would use\\nMicrosoft Teams\\nPhone: 020 7946 0101", None),
        ("LOCATION:Mill Lane 4\nDESCRIPTION:Microsoft Teams meeting", None),
        ("SUMMARY:Phone screen: Data analyst", InterviewFormat.PHONE),
        ("SUMMARY:Interview: telephone interviewer", None),
        ("SUMMARY:Video interview\nLOCATION:Mill Lane 4", None),
        ("LOCATION:12 Mill Lane\\, Leeds (telephone 0113 496 0101)", InterviewFormat.IN_PERSON),
        ("LOCATION:Reception\\, 4 Quay Street\\, call 0113 496 0101 on arrival", InterviewFormat.IN_PERSON),
        ("LOCATION:Mill Lane 4\nDESCRIPTION:Phone on the day: 0113 496 0101", InterviewFormat.IN_PERSON),
        ("DESCRIPTION:Where: 12 Mill Lane\\, Leeds\\nTel. 0113 496 0101", InterviewFormat.IN_PERSON),
        ("LOCATION:Tel. 0113 496 0101", InterviewFormat.PHONE),
        ("LOCATION:Call 0113 496 0101\\, PIN 1234", InterviewFormat.PHONE),
        ("LOCATION:Dana Marsh\\, phone 0113 496 0101", InterviewFormat.PHONE),
        ("LOCATION:Fenwick Dental Practice\\, phone 0113 496 0101", None),
        ("LOCATION:Moynihan Joinery\\, call 0113 496 0101", None),
        ("LOCATION:Fenwick Dental Practice\\, 4 Quay Street\\, phone 0113 496 0101", InterviewFormat.IN_PERSON),
        ("LOCATION:The practice will call you on 0113 496 0101", InterviewFormat.PHONE),
        ("LOCATION:Dana will call you on +44 7700 900123", InterviewFormat.PHONE),
        ("DESCRIPTION:Dana will call you at 10:00 on 0113 496 0101.", InterviewFormat.PHONE),
        ("DESCRIPTION:Dana will call you on 0113 496 0101 with the result.", None),
        ("DESCRIPTION:Interview by phone: 0113 496 0101", InterviewFormat.PHONE),
        ("LOCATION:Mill Lane 4\nDESCRIPTION:Dana will call you on 0113 496 0101", None),
        ("DESCRIPTION:Location: Leeds", None),
    ],
)
def test_the_place_is_told_only_when_it_is_certain(event, where):
    assert interview(read(event=event)).get("format") == where


@pytest.mark.parametrize(
    ("line", "where"),
    [
        (b"Location: Microsoft Teams Meeting", "video"),
        (b"This is a telephone interview", "phone"),
        (b"> Location: Microsoft Teams Meeting", None),
        (b"We use Microsoft Teams for meetings.", None),
    ],
)
def test_a_line_of_the_mail_around_the_event_may_tell_the_place(line, where):
    body = b"--b\r\nContent-Type: text/plain\r\n\r\nDear Robin,\r\n" + line + b"\r\n--b\r\nContent-Type: text/calendar; method=REQUEST\r\n\r\n" + calendar() + b"\r\n--b--\r\n"  # fmt: skip
    found = read(mail(kind="multipart/mixed; boundary=b", body=body))
    assert interview(found).get("format") == where
    assert found.sources.get("interviews[0].format") == ("text of the mail" if where else None)


def test_the_address_beside_a_relay_is_the_persons_own():
    data = calendar().replace(
        b"ORGANIZER;CN=Ines Duarte:mailto:ines@larkfield.example",
        b'ORGANIZER;CN="Ines Duarte";EMAIL="ines@larkfield.example":mailto:imip-2_GEZD@imip.me.example',
    )
    assert read(data).case["people"][0]["contact"] == {"email": "ines@larkfield.example"}


def test_whom_a_scheduling_service_writes_for_is_known_by_where_the_answers_go():
    head = b"From: Ines Duarte (via GoodTime) <no-reply@goodtime.io>\r\nReply-To: Ines Duarte <ines@larkfield.example>\r\nTo: robin@example.org\r\nDate: Fri, 20 Feb 2026 09:12:00 +0000\r\nContent-Type: text/calendar; method=REQUEST\r\n\r\n"
    data = calendar().replace(
        b"CN=Ines Duarte:mailto:ines@larkfield.example", b"CN=GoodTime:mailto:no-reply@goodtime.io"
    )
    found = read(head + data)
    assert [(person["name"], person["contact"]["email"]) for person in found.case["people"]] == [
        ("Ines Duarte", "ines@larkfield.example")
    ]
    assert "contact_details_of_primary_person" not in asked(found)


def test_nobody_is_called_the_employer_while_the_candidate_is_unknown():
    guests = "ATTENDEE;CN=Omar Haddad:mailto:omar@example.net"
    imported = read(event=guests)
    assert "who_are_you" in asked(imported)
    assert [person["name"] for person in imported.case["people"]] == ["Ines Duarte"]
    assert [
        person["name"] for person in read(event=guests, answers=Answers(me="robin@example.org")).case["people"]
    ] == [
        "Ines Duarte",
        "Omar Haddad",
    ]


def test_the_box_it_was_delivered_to_tells_which_guest_is_the_candidate():
    raw = (FIXTURES / "google.eml").read_bytes()
    panel = b"ATTENDEE;CN=Omar Haddad:mailto:omar@example.net\r\nX-GOOGLE-CONFERENCE"
    raw = raw.replace(b"To: robin@example.org", b"To: robin@example.org, omar@example.net", 2).replace(b"X-GOOGLE-CONFERENCE", panel)  # fmt: skip
    assert read(raw.replace(b"Delivered-To: robin@example.org, omar@example.net", b"Delivered-To: robin@example.org")).case["candidate"]["email"] == "robin@example.org"  # fmt: skip


def test_a_number_in_quoted_text_is_not_the_writers():
    raw = (FIXTURES / "plain.eml").read_bytes()
    quoted = raw + b"\r\nOn Thu, 19 Feb 2026 at 10:00, Robin Achebe <robin@example.org> wrote:\r\n> Yours, Robin\r\n> Tel: +44 117 496 0123\r\n"  # fmt: skip
    assert "phone" not in read(quoted).case["people"][0]["contact"]
    own = raw + b"\r\nTel: +44 20 7946 0101\r\n"
    assert read(own).case["people"][0]["contact"]["phone"] == "+44 20 7946 0101"


def test_an_event_the_candidate_made_names_them_and_not_an_employer():
    own = calendar().replace(b"ORGANIZER;CN=Ines Duarte:mailto:ines@larkfield.example", b"ORGANIZER;CN=Robin Achebe:mailto:robin@example.org")  # fmt: skip
    own = own.replace(b"ATTENDEE;CN=Robin Achebe:mailto:robin@example.org", b"ATTENDEE;CN=Dana Marsh:mailto:dana@larkfield.example")  # fmt: skip
    for answers in (Answers(me="Robin@example.org"), Answers(name="Robin Achebe")):
        case = read(own, answers=answers).case
        assert case["candidate"]["email"] == "robin@example.org"
        assert [person["name"] for person in case["people"]] == ["Dana Marsh"]


@pytest.mark.parametrize(
    ("written", "name"),
    [('"Marsh, Dana"', "Dana Marsh"), ('"Dana Marsh, PhD"', "Dana Marsh, PhD"), ("Dana Marsh", "Dana Marsh")],
)
def test_names_are_read_as_they_are_spoken(written, name):
    people = read(event=f"ATTENDEE;CN={written}:mailto:dana@larkfield.example").case["people"]
    assert people[1]["name"] == name


def test_an_address_without_a_name_is_asked_about():
    imported = read(event="ATTENDEE:mailto:dana@larkfield.example")
    assert "name_of_p2" in asked(imported)
    assert "name" not in imported.case["people"][1]


def test_the_sender_is_whom_the_mail_would_go_to():
    raw = (FIXTURES / "plain.eml").read_bytes().replace(b"Dana Marsh <", b'"bob@corp.example" <')
    assert read(raw).case["people"][0]["contact"]["email"] == "dana@larkfield.example"


ZONE = (
    "BEGIN:VTIMEZONE\r\nTZID:x\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
    "TZOFFSETFROM:+0000\r\nTZOFFSETTO:+0000\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
)


@pytest.mark.parametrize("zone", ["", ZONE])
def test_an_event_without_a_calendar_around_it_is_read_as_in_one(zone):
    whole = calendar(method="")
    begin, end = whole.index(b"BEGIN:VEVENT"), whole.index(b"END:VCALENDAR")
    assert read(zone.encode() + whole[begin:end]) == read(whole)
    with pytest.raises(BadInputError, match="ends in the middle"):
        read(whole[begin : end - 20])


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b"  \r\n", "empty"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", "Outlook"),
        (b"\x89PNG\0\0\0", "binary"),
        (b"Once upon a time", "neither a calendar nor a mail"),
        ("BEGIN:VCALENDAR".encode("utf-16"), "binary"),
        (b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\n", "ends in the middle"),
        (b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\n" * 10_000, "10,000 events"),
    ],
)
def test_what_is_no_invitation_is_refused_in_one_sentence(data, said):
    with pytest.raises(BadInputError, match=said) as caught:
        read(data)
    assert len(caught.value.problems) == 1


def test_a_file_larger_than_a_mail_is_refused(tmp_path):
    path = tmp_path / "x.eml"
    path.write_bytes(b"From: a@b.example\r\n\r\n" + b"x" * 5_000_001)
    with pytest.raises(BadInputError, match="larger than 5 MB"):
        read_invitation(path, now=NOW)


@pytest.mark.parametrize(
    "data",
    [
        b"From: a@b.example\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/calendar\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!not base64!!!\r\n",
        b"From: a@b.example\r\nContent-Type: multipart/mixed\r\n\r\nno boundary\r\n",
        b"From: a@b.example\r\nContent-Type: text/plain; charset=nonsense\r\n\r\n\xff\xfe\r\n",
        b"From: a@b.example\nDate: never\n\nhello",
    ],
)
def test_broken_mime_is_no_invitation_and_no_failure(data):
    assert read(data).kind is InvitationKind.NOT_AN_INVITATION


WHOLE = [path.read_bytes() for path in sorted(FIXTURES.iterdir())]


@settings(max_examples=150)
@given(st.sampled_from(WHOLE), st.data())
def test_a_damaged_invitation_is_read_or_refused(raw, data):
    at = data.draw(st.integers(0, len(raw)))
    junk = data.draw(
        st.binary(max_size=30) | st.sampled_from([b"\r\n", b":", b";", b"BEGIN:VEVENT\r\n", b"TZID=", b"=\r\n"])
    )
    cut = data.draw(st.integers(0, 60))
    try:
        imported = read(raw[:at] + junk + raw[at + cut :])
    except BadInputError:
        return
    assert plain(imported)


@settings(max_examples=100)
@given(
    st.text(max_size=80),
    st.sampled_from(["SUMMARY", "LOCATION", "DTSTART", "DTEND", "ATTENDEE;CN=", "DTSTART;TZID=", "RRULE", "SEQUENCE"]),
)
def test_whatever_a_property_holds_is_read_or_refused(value, name):
    try:
        imported = read(event=f"{name}:{value}".replace("\n", " ").replace("\r", " "))
    except BadInputError:
        return
    assert plain(imported)


HOSTILE = {
    "labels": lambda size: calendar(event="DESCRIPTION:" + "Position" * size),
    "links": lambda size: calendar(event="DESCRIPTION:" + "https://" * size),
    "title": lambda size: calendar(event="SUMMARY:" + " interview for " * size),
    "phones": lambda size: b"From: a@b.example\r\n\r\n" + b"Tel: +44 20 " * size,
    "part": lambda size: mail(kind="text/calendar", extra="Content-Transfer-Encoding: base64\r\n", body=base64.encodebytes(calendar(event="SUMMARY:" + "x" * size))),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_length_costs_time_in_proportion(name):
    make = HOSTILE[name]
    cost(make(1_000))
    assert cost(make(80_000)) < 8 * cost(make(20_000)) + 0.2


def cost(raw):
    """Seconds of the processor's time."""
    before = time.process_time()
    read(raw)
    return time.process_time() - before
