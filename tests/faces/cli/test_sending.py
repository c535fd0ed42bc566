"""The commands about sending, as a person and as a program use them."""

import json
import stat
from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes
from email.utils import format_datetime
from urllib.parse import parse_qs, urlsplit

import pytest
from click.testing import CliRunner

from afterword import wiring
from afterword.adapters.codec import known
from afterword.adapters.toml_writer import to_toml
from afterword.core.case import CorrespondenceKind
from afterword.core.errors import AfterwordError, BadInputError, EdgeError
from afterword.faces.cli.program import group
from afterword.service import keep
from afterword.service.account import Account, Secret, SecretKind, Security, Server
from afterword.service.followup import LOCAL
from people import CASE, NOW, our_message
from talking_server import hearing, talking

AT = ("--now", NOW.isoformat())


def run(*words, status=0, typed=None):
    """Run a command and check how it ends; gives what it printed."""
    done = CliRunner().invoke(group, list(map(str, words)), standalone_mode=False, input=typed)
    if isinstance(done.exception, AfterwordError):
        raise done.exception
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    assert (done.return_value or 0) == status, done.output
    return done.output


@pytest.fixture
def kept(own_home):
    return keep.add(wiring.store(), CASE, owner=LOCAL, now=NOW, who=LOCAL).id


def approved(kept):
    """Say yes the way a program does."""
    digest = json.loads(run("approve", kept, "--output", "json", *AT, status=1))["digest"]
    return json.loads(run("approve", kept, "--yes", digest[:10], "--output", "json", *AT))


def test_the_exact_message_is_shown_and_nothing_is_approved_by_looking(kept):
    shown = run("approve", kept, *AT, status=1)
    assert "To: Dana Marsh <dana@larkfield.example>" in shown
    assert "tasting vans" in shown
    assert "Nothing is approved yet" in shown
    assert wiring.sends().parcels(LOCAL, kept) == ()


@pytest.mark.parametrize("word", ["", "0000000", "00000000", "x"])
def test_a_yes_to_something_else_is_none(kept, word):
    run("approve", kept, *AT, status=1)
    assert "not_approved" in run("approve", kept, "--yes", word or "-", *AT, status=1)


def test_a_message_to_nobody_waits_until_it_is_known_who_is_in_charge(own_home, tmp_path):
    nobody = replace(CASE, people=tuple(replace(person, leads_recruitment=None) for person in CASE.people))
    for name, case in (("before", nobody), ("after", CASE)):
        (tmp_path / f"{name}.toml").write_text(to_toml(known(case)))
    kept = run("add", tmp_path / "before.toml").split()[2].rstrip(":")
    with pytest.raises(BadInputError, match="who is in charge"):
        run("approve", kept, *AT)
    run("edit", kept, "--from", tmp_path / "after.toml")
    assert "To: Dana Marsh" in run("approve", kept, *AT, status=1)


def test_a_program_says_yes_by_repeating_the_digest(kept):
    answer = approved(kept)
    assert answer["approved"]
    assert wiring.sends().parcels(LOCAL, kept)[-1].send.digest == answer["digest"]


def test_a_finding_is_overruled_by_name_with_a_reason_that_is_kept(kept, tmp_path):
    text = tmp_path / "mine.txt"
    text.write_text("Dear Ms Marsh,\n\nThank you for your time. [NAME]\n\nKind regards,\nRobin Achebe\n")
    assert "placeholder_left" in run("approve", kept, "--message", text, *AT, status=1)
    overruled = ("--overrule", "placeholder_left=it is a joke we share", "--overrule", "not_specific=short on purpose")
    answer = json.loads(run("approve", kept, *overruled, "--output", "json", *AT, status=1))
    run("approve", kept, "--yes", answer["digest"][:8], *AT)
    assert dict(wiring.sends().parcels(LOCAL, kept)[-1].overruled)["placeholder_left"] == "it is a joke we share"


def test_without_a_mailbox_it_says_what_else_is_possible(kept):
    approved(kept)
    with pytest.raises(EdgeError, match="--eml FILE or --mailto"):
        run("send", kept, *AT)


def test_a_file_opens_as_an_unsent_message_and_uses_the_approval_up(kept, tmp_path):
    approved(kept)
    path = tmp_path / "thanks.eml"
    run("send", kept, "--eml", path, *AT)
    mail = message_from_bytes(path.read_bytes())
    assert (mail["X-Unsent"], mail["To"], mail["Message-ID"], mail["Date"]) == (
        "1",
        "Dana Marsh <dana@larkfield.example>",
        None,
        None,
    )
    assert "sent_already" in run("send", kept, "--mailto", *AT, status=1)


@pytest.mark.parametrize("words", ["I sent it", "I sent it by hand"])
def test_what_was_written_to_a_file_is_logged_as_sent_in_the_words_the_hint_gives(kept, tmp_path, words):
    approved(kept)
    hint = run("send", kept, "--eml", tmp_path / "thanks.eml", *AT)
    assert f'afterword log {kept} "I sent it"' in " ".join(hint.split())
    assert "Yours with Dana Marsh: follow up by e-mail." in run("log", kept, words, *AT)
    told = run("show", kept)
    assert "(not sent)" not in told
    assert told.count("You: follow up by e-mail") == 1
    assert "one_message_without_reply" in run("approve", kept, *AT, status=1)


def test_a_file_that_is_there_is_not_overwritten_and_the_approval_stays(kept, tmp_path):
    approved(kept)
    path = tmp_path / "thanks.eml"
    path.write_text("mine")
    with pytest.raises(EdgeError, match="already exists"):
        run("send", kept, "--eml", path, *AT)
    assert path.read_text() == "mine"
    run("send", kept, "--eml", tmp_path / "other.eml", *AT)


def test_a_link_opens_the_message_in_the_mail_program(kept):
    approved(kept)
    link = next(line for line in run("send", kept, "--mailto", *AT).splitlines() if line.startswith("mailto:"))
    parts = urlsplit(link)
    assert parts.path == "dana@larkfield.example"
    assert "tasting vans" in parse_qs(parts.query)["body"][0]


def test_something_said_by_telephone_stands_in_the_way(kept):
    approved(kept)
    call = our_message(at=NOW, kind=CorrespondenceKind.FOLLOW_UP)
    keep.log(wiring.store(), wiring.store().get(LOCAL, kept), call, now=NOW, who=LOCAL)
    later = ("--now", (NOW + timedelta(hours=1)).isoformat())
    assert "one_message_without_reply" in run("send", kept, "--mailto", *later, status=1)


@pytest.mark.parametrize(
    ("at", "said"),
    [
        ("2026-10-25T12:00", "like 2026-10-25T12:00+00:00."),
        ("2026-10-25T01:30", "2026-10-25T01:30+01:00 for the first time, or 2026-10-25T01:30+00:00 for the second"),
        ("2026-03-29T01:30", "did not exist"),
    ],
)
def test_a_moment_without_an_offset_is_answered_with_what_to_type(kept, monkeypatch, at, said):
    monkeypatch.setenv("TZ", "Europe/London")
    done = CliRunner().invoke(group, ["schedule", kept, "--at", at], standalone_mode=False)
    assert said in done.exception.format_message()


def test_a_moment_is_scheduled_shown_in_status_and_called_off(kept):
    moment = (NOW + timedelta(hours=2)).isoformat()
    digest = json.loads(run("schedule", kept, "--at", moment, "--output", "json", *AT, status=1))["digest"]
    assert "will be sent on" in run("schedule", kept, "--at", moment, "--yes", digest[:12], *AT)
    status = json.loads(run("status", "--output", "json", *AT))
    assert [(item["id"], item["state"], item["needs_you"]) for item in status["waiting"]] == [(kept, "approved", False)]
    assert "Called off" in run("schedule", kept, "--cancel", *AT)
    assert json.loads(run("status", "--output", "json", *AT))["waiting"] == []


def test_a_moment_that_has_passed_or_lies_outside_the_window_is_refused(kept):
    done = CliRunner().invoke(
        group, ["schedule", kept, "--at", (NOW - timedelta(hours=1)).isoformat(), *AT], standalone_mode=False
    )
    assert "has passed" in str(done.exception)
    far = (NOW + timedelta(days=40)).isoformat()
    assert "outside_the_window" in run("schedule", kept, "--at", far, *AT, status=1)


def test_reminders_are_entries_any_calendar_reads(kept, tmp_path):
    path = tmp_path / "reminders.ics"
    assert "reminder" in run("remind", "--ics", path, *AT)
    text = path.read_text()
    assert text.count("BEGIN:VALARM") == text.count("BEGIN:VEVENT") > 0
    assert "24 hours end" in text


def test_work_with_nothing_due_says_so(own_home):
    assert "Nothing was due" in run("work", "--once")


ADD = (
    "account",
    "add",
    "--address",
    "robin@example.org",
    "--smtp",
    "mail.example.org:587",
    "--imap",
    "mail.example.org:993",
)


def test_an_account_names_where_the_password_is_and_never_holds_it(own_home, tmp_path):
    secret = tmp_path / "password"
    secret.write_text("hunter2\n")
    secret.chmod(0o600)
    run(*ADD, "--password-file", secret)
    account = wiring.accounts().find(LOCAL)
    assert (account.smtp.security, account.imap.security) == ("starttls", "tls")
    assert "robin@example.org" in run("account", "list")
    files = [path.read_bytes() for path in own_home.rglob("*") if path.is_file()]
    assert not any(b"hunter2" in content for content in files)
    run("account", "remove", "main")
    assert wiring.accounts().find(LOCAL) is None


def test_a_large_provider_is_known_by_the_address(own_home):
    run("account", "add", "--address", "robin@gmail.com", "--password-command", "pass show mail")
    account = wiring.accounts().find(LOCAL)
    assert (account.smtp.host, account.imap.host) == ("smtp.gmail.com", "imap.gmail.com")


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--smtp", "mail.example.org"), "write it like mail.example.org:587"),
        (("--smtp", "mail.example.org:0"), "write it like mail.example.org:587"),
        (("--smtp-security", "none"), "everybody on the way"),
        ((), "Where is the password?"),
        (("--password-file", "x", "--keyring", "a/b"), "Give one of"),
    ],
)
def test_an_account_that_cannot_be_is_refused_with_what_would_do(own_home, options, told):
    done = CliRunner().invoke(group, [*ADD, *options], standalone_mode=False)
    assert told in str(done.exception)
    assert wiring.accounts().find(LOCAL) is None


def test_a_password_file_others_can_read_is_refused(own_home, tmp_path):
    secret = tmp_path / "password"
    secret.write_text("hunter2\n")
    secret.chmod(stat.S_IRUSR | stat.S_IROTH)
    with pytest.raises(EdgeError, match="chmod 600"):
        run(*ADD, "--password-file", secret)
    assert "no mailbox yet" in run("account", "list")


def test_a_password_command_that_fails_is_told_without_its_output(own_home):
    run(*ADD, "--password-command", "sh -c 'echo hunter2; exit 3'")
    with pytest.raises(EdgeError, match="status 3") as raised:
        run("account", "test")
    assert "hunter2" not in str(raised.value)


ELSEWHERE = (
    "From: robin@example.org\nTo: dana@larkfield.example\nSubject: Parking\n"
    f"Date: {format_datetime(NOW)}\nMessage-ID: <telephone@example.org>\n\nThank you for the parking space.\n"
).encode()
SENT_MAIL = {"INBOX": "", "Sent": "\\Sent"}


@pytest.fixture
def servers(own_home):
    """A mailbox whose sent mail shows a message from the telephone, and a submission server, as Robin's account."""
    with talking({"Sent": [ELSEWHERE]}, flags=SENT_MAIL) as mailbox, hearing() as way_out:
        smtp = Server(host="127.0.0.1", port=way_out.port, security=Security.NONE)
        imap = Server(host="127.0.0.1", port=mailbox.port, security=Security.NONE)
        secret = Secret(kind=SecretKind.COMMAND, value="echo secret")
        account = Account(address="robin@example.org", user="", secret=secret, smtp=smtp, imap=imap)
        wiring.accounts().put(LOCAL, account)
        yield mailbox, way_out


def test_a_message_from_the_telephone_stands_in_the_way_and_its_author_says_that_it_was_the_follow_up(kept, servers):
    approved(kept)
    told = " ".join(run("send", kept, *AT, status=1).split())
    assert "You wrote to them yourself on 3 March (“Parking”), so nothing was sent." in told
    assert "--that-was-it" in told
    assert "Noted: it was the follow-up" in run("send", kept, "--that-was-it", *AT)
    assert "one_message_without_reply" in run("send", kept, *AT, status=1)
    assert servers[1].bodies == []


def test_a_message_about_another_matter_is_said_to_be_one_and_the_approved_one_goes(kept, servers):
    approved(kept)
    assert "Sent." in run("send", kept, "--another-matter", "It was about parking", *AT)
    assert len(servers[1].bodies) == 1
    assert "It was about parking" in run("show", kept)
    tomorrow = (NOW + timedelta(days=1)).isoformat()
    assert "with your next `afterword watch --once`" in " ".join(run("status", "--now", tomorrow).split())
    assert "nothing_found_elsewhere" in run("send", kept, "--another-matter", "again", *AT, status=1)


def test_sent_mail_that_cannot_be_read_is_passed_over_only_for_a_reason_that_is_kept(kept, servers):
    approved(kept)
    servers[0].faults = {"EXAMINE": "no"}
    assert "--unlooked WHY" in run("send", kept, *AT, status=1)
    assert "Sent." in run("send", kept, "--unlooked", "I have no telephone", *AT)
    [sending] = [event for event in wiring.store().events(LOCAL, kept) if event.what == "sending"]
    assert sending.data["unlooked"] == "I have no telephone"


@pytest.mark.parametrize("options", [("--that-was-it", "--another-matter", "x"), ("--it-went", "--unlooked", "x")])
def test_two_words_on_one_message_are_refused(kept, servers, options):
    approved(kept)
    done = CliRunner().invoke(group, ["send", kept, *options])
    assert done.exit_code == 2
    assert servers[1].bodies == []
