"""A look into a mailbox whose server fails: one sentence, nothing lost, nothing filed by halves."""

import base64
from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import connection

from afterword import wiring
from afterword.core.case import SendState
from afterword.core.errors import AfterwordError
from afterword.service.account import Account, Login, Secret, SecretKind, Security, Server
from afterword.service.followup import LOCAL
from afterword.service.keep import add
from afterword.service.watch import look, look_due
from people import CASE, NOW, our_message, with_correspondence
from talking_server import talking

LATER = NOW + timedelta(days=1)
OURS = "<thanks@example.org>"
SENT = replace(our_message(at=NOW), id=OURS, state=SendState.SENT)
ANSWER = (
    b"From: Dana Marsh <dana@larkfield.example>\nTo: robin@example.org\nSubject: Re: Thank you\n"
    b"Date: Wed, 04 Mar 2026 11:00:00 +0000\nMessage-ID: <m1@larkfield.example>\n"
    b"In-Reply-To: <thanks@example.org>\n\nThank you, we will be in touch.\n"
)

FULL = "CREATE TRIGGER full_disk BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"
"""The event is written last, so everything else of the filing is there already when the disk turns out to be full."""


@pytest.fixture
def tower():
    """A watchtower over a store that keeps Robin's case, with a message sent."""
    add(wiring.store(), with_correspondence(CASE, SENT), owner=LOCAL, now=NOW, who=LOCAL)
    return wiring.watchtower()


def account_at(tower, server, **others):
    account = Account(
        address="robin@example.org",
        user="robin@example.org",
        secret=Secret(kind=SecretKind.COMMAND, value="echo secret"),
        imap=Server(host="127.0.0.1", port=server.port, security=Security.NONE),
        **others,
    )
    tower.accounts.put(LOCAL, account)
    return account


def sentence_of(tower, account):
    """What a look that fails says; empty when it does not fail."""
    try:
        look(tower, LOCAL, account, now=LATER)
    except AfterwordError as error:
        return str(error)
    return ""


def correspondence(tower):
    [followup] = tower.cabinet.followups.find(LOCAL, "")
    return followup.case.correspondence


def test_a_folder_that_cannot_be_opened_does_not_keep_the_others_from_being_read(tower):
    with talking({"Archive": [ANSWER]}, faults={"EXAMINE Junk": "no"}) as server:
        found = look(tower, LOCAL, account_at(tower, server), now=LATER)
    assert [mail.reading.kind for mail in found.filed] == ["reply"]
    assert [trouble.split(".")[0] for trouble in found.troubles] == ["The folder Junk cannot be opened now"]
    assert "Junk" in tower.accounts.health(LOCAL)[0].error
    assert found.next_at == LATER + timedelta(minutes=15)


def test_a_folder_that_could_not_be_opened_is_read_the_next_time(tower):
    with talking({"Junk": [ANSWER]}, faults={"EXAMINE Junk": "no"}) as server:
        assert look(tower, LOCAL, account_at(tower, server), now=LATER).filed == ()
        server.faults = {}
        found = look(tower, LOCAL, account_at(tower, server), now=LATER + timedelta(hours=1))
    assert [mail.reading.kind for mail in found.filed] == ["reply"]
    assert tower.accounts.health(LOCAL)[0].error == ""


@pytest.mark.parametrize("fault", ["hang up", "nonsense", "no"])
@pytest.mark.parametrize("command", ["CAPABILITY", "LOGIN", "LIST", "EXAMINE", "UID SEARCH", "UID FETCH"])
def test_a_failing_server_ends_in_a_sentence_and_the_answer_is_found_afterwards(tower, command, fault):
    with talking({"INBOX": [ANSWER]}, faults={command: fault}) as server:
        account = account_at(tower, server)
        before = correspondence(tower)
        told = sentence_of(tower, account)
        assert told == "" or (told.endswith(".") and correspondence(tower) == before)
        server.faults = {}
        tower.accounts.put(LOCAL, account)
        look(tower, LOCAL, account, now=LATER + timedelta(hours=1))
    assert [item.kind for item in correspondence(tower)[len(before) :]] == ["reply"]


def test_a_mail_that_breaks_our_reading_hides_no_other_and_is_not_passed_over(tower):
    def breaks(raw):
        if b"poison" in raw:
            raise ZeroDivisionError
        return ()

    poisoned = replace(tower, cabinet=replace(tower.cabinet, calendar=breaks))
    poison = ANSWER.replace(b"Message-ID: <", b"Message-ID: <poison-")
    with talking({"INBOX": [poison, ANSWER]}) as server:
        account = account_at(tower, server)
        for _ in range(2):
            found = look(poisoned, LOCAL, account, now=LATER)
            assert "number 1 there" in found.troubles[0]
            assert tower.accounts.health(LOCAL)[0].error == found.troubles[0]
        assert len(tower.cabinet.mails.mails(LOCAL)) == 1
        assert len(look(tower, LOCAL, account, now=LATER).filed) == 1, "it is read once that works"


def test_a_mistake_of_ours_is_seen_in_the_status_and_not_repeated_at_once(tower):
    class Broken:
        def batches(self, account, **_):
            raise ZeroDivisionError

    with talking({}) as server:
        account = account_at(tower, server)
    with pytest.raises(ZeroDivisionError):
        look(replace(tower, postbox=Broken()), LOCAL, account, now=LATER)
    assert "made a mistake (ZeroDivisionError)" in tower.accounts.health(LOCAL)[0].error
    assert look_due(tower, LOCAL, now=LATER) == ()
    assert len(look_due(tower, LOCAL, now=LATER + timedelta(minutes=15))) == 1


@pytest.mark.parametrize("back", [timedelta(hours=9), timedelta(days=2)])
def test_a_clock_set_back_makes_no_mailbox_wait_for_the_old_time(tower, back):
    with talking({"INBOX": [ANSWER]}) as server:
        look(tower, LOCAL, account_at(tower, server), now=LATER)
    assert len(look_due(tower, LOCAL, now=LATER - back)) == 1


def test_watching_with_a_token_sends_it_as_xoauth2(tower):
    with talking({"INBOX": [ANSWER]}) as server:
        found = look(tower, LOCAL, account_at(tower, server, login=Login.XOAUTH2), now=LATER)
    assert len(found.filed) == 1
    said = server.heard[server.heard.index("AUTHENTICATE XOAUTH2") + 1]
    assert base64.b64decode(said) == b"user=robin@example.org\x01auth=Bearer secret\x01\x01"
    assert not any(command.startswith("LOGIN") for command in server.heard)


def test_a_refused_token_is_told_and_tried_again_for_it_may_only_have_run_out(tower):
    with talking({}, faults={"AUTHENTICATE": "no"}) as server:
        told = sentence_of(tower, account_at(tower, server, login=Login.XOAUTH2))
    assert "rejected the access token of robin@example.org" in told
    assert "secret" not in told
    assert look_due(tower, LOCAL, now=LATER) == ()
    assert len(look_due(tower, LOCAL, now=LATER + timedelta(minutes=15))) == 1


@pytest.mark.parametrize(
    ("said", "told", "is_looked_again"),
    [
        ("[UNAVAILABLE] Temporary authentication failure.", "right now", True),
        ("[ALERT] Too many simultaneous connections. (Failure)", "right now", True),
        ("User is authenticated but not connected.", "right now", True),
        ("[AUTHENTICATIONFAILED] Invalid credentials (Failure)", "app password", False),
    ],
)
def test_a_login_that_may_succeed_later_is_tried_again_and_a_wrong_password_is_not(tower, said, told, is_looked_again):
    with talking({}, faults={"LOGIN": f"no {said}"}) as server:
        assert told in sentence_of(tower, account_at(tower, server))
    assert bool(look_due(tower, LOCAL, now=LATER + timedelta(minutes=15))) is is_looked_again


def test_what_a_server_refuses_is_told_in_its_words(tower):
    with talking({"INBOX": [ANSWER]}, faults={"UID FETCH": "no [OVERQUOTA] Out of room"}) as server:
        assert "127.0.0.1 refused that (“[OVERQUOTA] Out of room”)." in sentence_of(tower, account_at(tower, server))


def test_a_disk_that_fills_up_while_filing_leaves_nothing_by_halves_and_the_answer_is_found_once_there_is_room(tower):
    with talking({"INBOX": [ANSWER]}) as server:
        account = account_at(tower, server)
        before = correspondence(tower)
        with connection.cursor() as store:
            store.execute(FULL)
        assert "is full" in sentence_of(tower, account)
        assert correspondence(tower) == before
        assert tower.cabinet.mails.mails(LOCAL) == ()
        with connection.cursor() as store:
            store.execute("DROP TRIGGER full_disk")
        look(tower, LOCAL, account, now=LATER)
    assert [item.kind for item in correspondence(tower)[len(before) :]] == ["reply"]
