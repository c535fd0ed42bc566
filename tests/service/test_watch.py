"""Looking into a real mailbox: what is new is found once, filed with its follow-up, and can be taken back."""

from dataclasses import replace
from datetime import timedelta
from email.utils import format_datetime

import pytest

from afterword import wiring
from afterword.core.case import CorrespondenceKind, Process, SendState, Status
from afterword.core.conversation import conversation
from afterword.core.errors import EdgeError
from afterword.service.account import Account, Secret, SecretKind, Security, Server
from afterword.service.deciding import Decision, decide, undo
from afterword.service.followup import LOCAL, Event, Stage
from afterword.service.keep import add
from afterword.service.watch import look, look_due, next_look
from people import CASE, NOW, our_message, with_correspondence

pytestmark = pytest.mark.needs("dovecot")
OURS = "<thanks@example.org>"
SENT = replace(our_message(at=NOW), id=OURS, state=SendState.SENT)
LATER = NOW + timedelta(days=1)


def mail(
    sender="Dana Marsh <dana@larkfield.example>",
    *,
    number=1,
    headers="",
    body="Thank you, we will be in touch.",
    at=LATER,
):
    return (
        f"From: {sender}\nTo: Robin Achebe <robin@example.org>\nSubject: Re: Thank you\nDate: {format_datetime(at)}\n"
        f"Message-ID: <m{number}@larkfield.example>\n{headers}MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{body}\n"
    ).encode()


ANSWER = mail(headers=f"In-Reply-To: {OURS}\n")
AWAY = mail(
    number=2, headers=f"In-Reply-To: {OURS}\nAuto-Submitted: auto-replied\n", body="I am away until 9 March 2026."
)
NOISE = mail("Shop <news@shop.example>", number=3, headers="List-Unsubscribe: <mailto:x@shop.example>\n")


@pytest.fixture
def place(dovecot, trusted, request):
    """A mailbox of this test's own, its account, and the watchtower over a store that keeps Robin's case."""
    address = f"robin-{abs(hash(request.node.name))}@watch.example"
    account = Account(
        address=address,
        user=address,
        secret=Secret(kind=SecretKind.COMMAND, value="echo secret"),
        imap=Server(host="localhost", port=dovecot.imap_port, security=Security.STARTTLS),
    )
    tower = wiring.watchtower()
    tower.accounts.put(LOCAL, account)
    followup = add(wiring.store(), with_correspondence(CASE, SENT), owner=LOCAL, now=NOW, who=LOCAL)
    return tower, account, followup.id, lambda raw, folder="INBOX": dovecot.append(address, folder, raw)


def kept(place):
    tower, _, followup_id, _ = place
    return tower.cabinet.followups.get(LOCAL, followup_id)


def looked(place, *, at=LATER):
    tower, account, *_ = place
    return look(tower, LOCAL, account, now=at)


def test_an_answer_opens_the_conversation_again(place):
    place[3](NOISE)
    place[3](ANSWER)
    assert conversation(kept(place).case, now=LATER).unanswered

    found = looked(place)

    assert [(one.reading.kind, one.reading.match, one.answers) for one in found.filed] == [("reply", "id", "yes")]
    assert not conversation(kept(place).case, now=LATER).unanswered
    assert "Dana Marsh answered" in found.filed[0].text
    assert kept(place).stage is Stage.OPEN


def test_nothing_in_the_mailbox_is_marked_as_read(place, dovecot):
    place[3](ANSWER)
    looked(place)
    with dovecot.imap(place[1].address) as client:
        client.select("INBOX", readonly=True)
        assert client.search(None, "UNSEEN")[1] == [b"1"]


def test_a_second_look_passes_nothing_a_second_time(place):
    place[3](ANSWER)
    assert looked(place).passed == 1
    again = looked(place)
    assert (again.passed, again.filed) == (0, ())


def test_the_same_mail_in_two_folders_is_filed_once(place):
    place[3](ANSWER)
    place[3](ANSWER, "Junk")
    assert len(looked(place).filed) == 1


def test_an_answer_in_junk_is_found(place):
    place[3](ANSWER, "Junk")
    assert [one.folder for one in looked(place).filed] == ["Junk"]


def test_a_renumbered_folder_is_read_again_and_nothing_is_filed_twice(place):
    tower, account, *_ = place
    place[3](ANSWER)
    looked(place)
    for cursor in tower.cabinet.mails.cursors(LOCAL, account.name):
        tower.cabinet.mails.move(LOCAL, account.name, replace(cursor, uidvalidity=7, uid=99), at=LATER)
    place[3](AWAY)

    found = looked(place)

    assert found.passed == 2
    assert [one.reading.kind for one in found.filed] == ["auto_reply"]


def test_an_absence_is_no_answer_and_holds_until_its_day(place):
    place[3](AWAY)
    found = looked(place)
    assert found.filed[0].text.startswith("Dana Marsh is away until 9 March 2026")
    assert conversation(kept(place).case, now=LATER).unanswered
    assert kept(place).due_at.date().isoformat() == "2026-03-10", "the working day after, as the advice has it"


def test_a_bounce_says_that_nobody_was_reached(place):
    place[3](
        b"Return-Path: <>\nFrom: MAILER-DAEMON@mx.example (Mail Delivery System)\nTo: robin@example.org\nSubject: Undelivered Mail Returned to Sender\n"
        b"Message-ID: <b1@mx.example>\nAuto-Submitted: auto-replied\nContent-Type: multipart/report; report-type=delivery-status; boundary=x\n\n"
        b"--x\nContent-Type: text/plain\n\nSorry.\n--x\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n"
        b"Final-Recipient: rfc822; dana@larkfield.example\nAction: failed\nStatus: 5.1.1\n\n--x\nContent-Type: text/rfc822-headers\n\nMessage-ID: "
        + OURS.encode()
        + b"\n\n--x--\n"
    )
    found = looked(place)
    assert [(one.reading.kind, one.reading.match) for one in found.filed] == [("bounce", "returned_id")]
    now = conversation(kept(place).case, now=LATER)
    assert len(now.bounced) == 1
    assert not now.unanswered


def test_a_weak_match_is_asked_and_the_person_decides(place):
    tower = place[0]
    place[3](mail("Sam Reed <sam@larkfield.example>", body="Lunch menu for this week."))
    found = looked(place).filed[0]
    assert found.is_waiting
    assert conversation(kept(place).case, now=LATER).unanswered

    decide(tower.cabinet, found, Decision(is_answer=True), now=LATER, who=LOCAL)

    assert not conversation(kept(place).case, now=LATER).unanswered
    assert tower.cabinet.mails.mails(LOCAL, waiting=True) == ()


def test_the_person_may_say_that_it_was_a_rejection(place):
    tower = place[0]
    place[3](
        mail(
            headers=f"In-Reply-To: {OURS}\n",
            body="Unfortunately we decided to pursue other candidates for the position.",
        )
    )
    found = looked(place).filed[0]
    assert [question.id for question in found.reading.questions] == ["is_it_a_rejection"]
    assert kept(place).case.process.status is Status.OPEN

    decide(tower.cabinet, found, Decision(is_answer=True, kind=CorrespondenceKind.REJECTION), now=LATER, who=LOCAL)
    assert kept(place).case.process.status is Status.REJECTED

    undo(tower.cabinet, tower.cabinet.mails.get(LOCAL, found.id), now=LATER, who=LOCAL)
    assert kept(place).case.process.status is Status.OPEN


def test_a_filing_taken_back_leaves_the_case_as_it_was_and_is_not_made_again(place):
    tower = place[0]
    before = kept(place).case
    place[3](ANSWER)
    found = looked(place).filed[0]

    undo(tower.cabinet, found, now=LATER, who=LOCAL)

    assert kept(place).case == before
    place[3](ANSWER, "Junk")
    assert looked(place).filed == ()


def test_what_was_sent_from_another_program_counts(place):
    raw = mail("robin@example.org", number=8).replace(
        b"To: Robin Achebe <robin@example.org>", b"To: dana@larkfield.example"
    )
    place[3](raw, "Sent Items")
    found = looked(place)
    assert "You wrote to Dana Marsh yourself" in found.filed[0].text
    assert len(conversation(kept(place).case, now=LATER).ours) == 2


def test_a_draft_among_all_mail_is_no_message_that_was_sent(place, dovecot):
    """Gmail keeps drafts in its archive of everything, where answers are looked for."""
    _, account, _, deliver = place
    raw = mail("robin@example.org", number=8).replace(
        b"To: Robin Achebe <robin@example.org>", b"To: dana@larkfield.example"
    )
    with dovecot.imap(account.address) as client:
        client.append("INBOX", r"\Draft", None, raw)
    assert looked(place).filed == ()
    deliver(raw)
    assert [mail.reading.kind for mail in looked(place).filed] == ["own_copy"]


def test_our_message_under_an_id_its_server_gave_it_counts_once_and_answers_to_that_id_are_answers(place):
    tower, _, _, deliver = place
    told = replace(SENT, subject="Re: Thank you", text="Thank you, we will be in touch.")
    followup = kept(place)
    tower.cabinet.followups.save(
        replace(followup, case=with_correspondence(CASE, told)), Event(at=NOW, who=LOCAL, what="edited")
    )
    copy = mail("robin@example.org", number=8, at=NOW).replace(
        b"To: Robin Achebe <robin@example.org>", b"To: dana@larkfield.example"
    )
    deliver(copy, "Sent Items")
    deliver(mail("Ines <ines@elsewhere.example>", number=9, headers="In-Reply-To: <m8@larkfield.example>\n"))
    assert [(one.reading.kind, one.answers) for one in looked(place).filed] == [("own_copy", "no"), ("reply", "yes")]
    ours, theirs = kept(place).case.correspondence[-2:]
    assert (ours.id, ours.server_id, theirs.in_reply_to) == (OURS, "<m8@larkfield.example>", OURS)


def test_the_copy_of_a_message_of_ours_is_no_message_to_the_same_person_about_another_job(place):
    for _ in range(3):  # whichever of them is asked first
        add(wiring.store(), replace(CASE, process=Process(job_title="Planner")), owner=LOCAL, now=NOW, who=LOCAL)
    raw = mail("robin@example.org", at=NOW).replace(b"<m1@larkfield.example>", OURS.encode())
    place[3](raw.replace(b"To: Robin Achebe <robin@example.org>", b"To: dana@larkfield.example"), "Sent Items")
    assert looked(place).filed == ()


def test_every_step_is_an_event(place):
    place[3](ANSWER)
    looked(place)
    events = place[0].cabinet.followups.events(LOCAL, place[2])
    assert [event.what for event in events] == ["kept", "answered"]


def test_a_look_that_fails_is_seen_and_nothing_is_lost(place):
    tower, account, *_ = place
    broken = replace(account, secret=Secret(kind=SecretKind.COMMAND, value="echo wrong"))
    tower.accounts.put(LOCAL, broken)
    with pytest.raises(EdgeError, match="rejected the user name or the password"):
        look(tower, LOCAL, broken, now=LATER)
    assert "rejected" in tower.accounts.health(LOCAL)[0].error
    assert look_due(tower, LOCAL, now=LATER + timedelta(days=9)) == ()

    tower.accounts.put(LOCAL, account)
    place[3](ANSWER)
    assert len(looked(place).filed) == 1
    assert tower.accounts.health(LOCAL)[0].error == ""


def test_a_mailbox_is_not_looked_into_when_nothing_is_open(place):
    tower, account, followup_id, _ = place
    tower.cabinet.followups.forget(LOCAL, followup_id)
    assert not look(tower, LOCAL, account, now=LATER).is_needed
    assert look_due(tower, LOCAL, now=LATER) == ()


def test_looks_grow_rarer_with_time():
    case = with_correspondence(CASE, SENT)
    waits = [next_look((case,), now=NOW + age) - (NOW + age) for age in map(timedelta, (0, 0.5, 2, 10, 40))]
    assert waits == sorted(waits)
    assert next_look((), now=NOW) is None


def test_waiting_ends_when_a_mail_comes(place, dovecot):
    import threading  # noqa: PLC0415 -- only here

    tower, account, *_ = place
    looked(place)
    cursors = tower.cabinet.mails.cursors(LOCAL, account.name)
    later = threading.Timer(0.5, place[3], [ANSWER])
    later.start()
    assert tower.postbox.wait(account, cursors=cursors, seconds=20)
    later.join()


def test_a_mail_that_came_between_the_look_and_the_waiting_is_not_waited_for(place):
    tower, account, *_ = place
    looked(place)
    cursors = tower.cabinet.mails.cursors(LOCAL, account.name)
    place[3](ANSWER)
    assert tower.postbox.wait(account, cursors=cursors, seconds=300)


def test_waiting_ends_after_its_time(place):
    tower, account, *_ = place
    looked(place)
    cursors = tower.cabinet.mails.cursors(LOCAL, account.name)
    assert not tower.postbox.wait(account, cursors=cursors, seconds=0.2)
