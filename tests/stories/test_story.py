"""The whole way through, on the real command line with real servers: from an invitation to one sent follow-up."""

import json
import os
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.utils import format_datetime

import pytest

from servers import PASSWORD

pytestmark = pytest.mark.needs("dovecot")

ROBIN, DANA = "robin@story.example", "dana@larkfield-story.example"
INVITED = "<20260220091204.4F1D@mail.larkfield-story.example>"
ENDED = datetime.now(UTC).replace(microsecond=0) - timedelta(hours=2)
INVITATION = """\
From: Dana Marsh <{dana}>
To: Robin Achebe <{robin}>
Subject: Interview for marketing executive at Larkfield Foods
Date: {sent}
Message-ID: {invited}
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="=_story"

--=_story
Content-Type: text/plain; charset=utf-8

Dear Robin,

I would like to meet you. Please ask for me at reception.

Kind regards
Dana Marsh
Head of marketing, Larkfield Foods

--=_story
Content-Type: text/calendar; charset=utf-8; method=REQUEST

BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Larkfield//Calendar//EN
METHOD:REQUEST
BEGIN:VEVENT
UID:story-1@larkfield-story.example
DTSTAMP:{stamp}
DTSTART:{start}
DTEND:{end}
SUMMARY:Interview: Marketing executive at Larkfield Foods
ORGANIZER;CN=Dana Marsh:mailto:{dana}
ATTENDEE;CN=Robin Achebe:mailto:{robin}
LOCATION:Mill Lane
END:VEVENT
END:VCALENDAR

--=_story--
"""
DEBRIEF = {
    "feels_right": True,
    "points": [{"id": "n1", "text": "Dana liked the tasting vans outside commuter stations", "said_by": "p1"}],
    "enthusiasm": ["a team that tests ideas on real streets"],
}
AWAY = (
    'require ["vacation"];\nvacation :subject "Away until Monday" "I am away until Monday and will read this then.";\n'
)
BOUNCE = """\
From: Mail Delivery System <MAILER-DAEMON@mx.larkfield-story.example>
To: {robin}
Subject: Undelivered Mail Returned to Sender
Date: {date}
Message-ID: <bounce-1@mx.larkfield-story.example>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="=_b"

--=_b
Content-Type: text/plain; charset=utf-8

I'm sorry to have to inform you that your message could not be delivered.

--=_b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.larkfield-story.example

Final-Recipient: rfc822; {dana}
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp; 552 5.2.2 Mailbox full

--=_b
Content-Type: message/rfc822

{returned}
--=_b--
"""
REPLY = """\
From: Dana Marsh <{dana}>
To: Robin Achebe <{robin}>
Subject: Re: Thank you
Date: {date}
Message-ID: <reply-1@larkfield-story.example>
In-Reply-To: {id}
References: {id}
Content-Type: text/plain; charset=utf-8

Dear Robin,

Thank you, I enjoyed our talk too. You will hear from us next week.

Kind regards
Dana
"""


@pytest.fixture
def afterword(own_home):
    """The program, as a person types it."""

    def run(*arguments, status=0):
        environment = {**os.environ, "AFTERWORD_HOME": str(own_home), "TZ": "Europe/London"}
        command = [sys.executable, "-m", "afterword", *map(str, arguments)]
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False
        )
        assert done.returncode == status, (arguments, done.stdout, done.stderr)
        return done.stdout + done.stderr

    run.folder = own_home
    return run


def test_from_an_invitation_to_one_follow_up_and_its_answer(afterword, dovecot, submission, tmp_path):
    case = imported(afterword, tmp_path)
    kept = afterword("add", case)
    followup = kept.split()[2].rstrip(":")
    assert "Larkfield Foods" in afterword("plan", case)
    set_up(afterword, dovecot, submission, tmp_path)
    dovecot.sieve(DANA, AWAY)

    digest = json.loads(afterword("approve", followup, "--output", "json", status=1))["digest"]
    assert "not approved" in afterword("send", followup, status=1)
    afterword("approve", followup, "--yes", digest[:12])
    assert "A copy will be in your Sent folder" in afterword("send", followup)
    [mail] = dovecot.messages(DANA)
    ours = the_right_headers(mail)

    assert "one_message_without_reply" in afterword("send", followup, status=1)
    assert "one_message_without_reply" in other_words(afterword, followup)
    vacation_is_no_answer(afterword, followup, dovecot)
    bounce_is_no_answer(afterword, followup, dovecot, mail)
    an_answer_opens_the_way(afterword, followup, dovecot, ours)
    a_look_keeps_the_copy(afterword, dovecot)
    assert dovecot.count(DANA) == 1


def a_look_keeps_the_copy(afterword, dovecot):
    """Nothing else runs here that would; the second look makes no second copy."""
    later = (datetime.now(UTC) + timedelta(minutes=5)).isoformat()
    assert "A copy was put into “Sent Items”" in " ".join(afterword("watch", "--once", "--now", later).split())
    assert "A copy" not in afterword("watch", "--once", "--now", later)
    assert dovecot.copies(ROBIN) == 1


def imported(afterword, folder):
    """The invitation read, with what a person adds: who is in charge, and what they remember."""
    times = {"stamp": ENDED - timedelta(days=9), "start": ENDED - timedelta(hours=1), "end": ENDED}
    stamps = {name: f"{moment:%Y%m%dT%H%M%SZ}" for name, moment in times.items()}
    sent = format_datetime(ENDED - timedelta(days=9))
    text = INVITATION.format(dana=DANA, robin=ROBIN, invited=INVITED, sent=sent, **stamps)
    invitation, case = folder / "invitation.eml", folder / "case.json"
    invitation.write_text(text)
    read = json.loads(afterword("import", invitation, "--me", ROBIN, "--output", "json"))
    assert read["kind"] == "invitation"
    [person] = [person for person in read["case"]["people"] if person["contact"]["email"] == DANA]
    person["leads_recruitment"] = True
    case.write_text(json.dumps(read["case"] | {"debrief": DEBRIEF}))
    return case


def set_up(afterword, dovecot, submission, folder):
    """Robin's mailbox, proved before anything is sent."""
    authority, password = folder / "authority.pem", folder / "password"
    dovecot.authority.cert_pem.write_to_path(authority)
    password.write_text(PASSWORD)
    password.chmod(0o600)
    servers = ["--smtp", f"localhost:{submission.port}", "--smtp-security", "starttls"]
    servers += ["--imap", f"localhost:{dovecot.imaps_port}", "--imap-security", "tls"]
    afterword("account", "add", "--address", ROBIN, *servers, "--password-file", password, "--authority", authority)
    assert "Entwürfe" in afterword("account", "test")


def the_right_headers(raw):
    """Addressed, threaded to the invitation, readable everywhere; gives its id."""
    mail = message_from_bytes(raw)
    assert mail["From"] == f"Robin Achebe <{ROBIN}>"
    assert mail["To"] == f"Dana Marsh <{DANA}>"
    assert mail["In-Reply-To"] == INVITED
    assert mail["References"] == INVITED
    assert mail["Message-ID"].endswith("@story.example>")
    assert mail["Content-Transfer-Encoding"] == "quoted-printable"
    assert mail["Bcc"] is None
    assert "tasting vans" in mail.get_payload(decode=True).decode()
    return mail["Message-ID"]


def other_words(afterword, followup):
    """What is said to a second message in other words."""
    path = afterword.folder / "second.json"
    path.write_text(
        json.dumps(
            {
                "to": "p1",
                "kind": "check_in",
                "subject": "My note",
                "body": "Dear Ms Marsh, did you see my note? Kind regards, Robin",
            }
        )
    )
    return afterword("approve", followup, "--message", path, status=1)


def vacation_is_no_answer(afterword, followup, dovecot):
    wait_until(lambda: dovecot.count(ROBIN) == 2)  # our own copy, and what Dana's script sent back
    looked = afterword("watch", "--once")
    assert "one_message_without_reply" in other_words(afterword, followup), looked
    assert kinds(afterword, followup)[-1] == "auto_reply"


def bounce_is_no_answer(afterword, followup, dovecot, mail):
    returned = mail.decode().replace("\r\n", "\n").partition("From: Robin")
    text = BOUNCE.format(robin=ROBIN, dana=DANA, date=now(), returned="From: Robin" + returned[2])
    dovecot.deliver(ROBIN, text.replace("\n", "\r\n").encode())
    afterword("watch", "--once")
    assert kinds(afterword, followup)[-1] == "bounce"
    assert not may(afterword, followup, "message_after_reply")


def an_answer_opens_the_way(afterword, followup, dovecot, ours):
    reply = REPLY.format(robin=ROBIN, dana=DANA, id=ours, date=now())
    dovecot.deliver(ROBIN, reply.replace("\n", "\r\n").encode(), sender=DANA)
    afterword("watch", "--once")
    assert kinds(afterword, followup)[-1] == "reply"
    assert may(afterword, followup, "message_after_reply")


def kinds(afterword, followup):
    """What went either way so far."""
    return [item["kind"] for item in shown(afterword, followup)["correspondence"]]


def may(afterword, followup, action):
    """Whether this is allowed now, as a program would ask."""
    path = afterword.folder / "now.json"
    path.write_text(json.dumps(shown(afterword, followup)))
    answers = json.loads(afterword("may", "--all", path, "--output", "json"))["actions"]
    return next(answer["permitted"] for answer in answers if answer["action"] == action)


def shown(afterword, followup):
    document = json.loads(afterword("show", followup, "--output", "json"))
    return document.get("case", document)


def now():
    return format_datetime(datetime.now(UTC) + timedelta(seconds=2))


def wait_until(condition):
    deadline = time.monotonic() + 60
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert condition()
