from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from afterword.core.watch import read

MAILS = Path(__file__).parent / "mails"
NOW = datetime(2026, 11, 23, tzinfo=UTC)


def reading_of(name):
    return read((MAILS / name).read_bytes(), now=NOW)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("real_dsn.eml", "bounce"),
        ("rej_sample.eml", "bounce"),
        ("real_vacation.eml", "auto_reply"),
        ("auto_sample.eml", "auto_reply"),
    ],
)
def test_what_real_servers_send_back_is_no_answer(name, kind):
    reading = reading_of(name)
    assert (reading.kind, reading.answers) == (kind, "no")


def test_a_bounce_names_the_recipient_the_status_and_the_returned_message():
    reading = reading_of("real_dsn.eml")
    assert [(one.address, one.action, one.status) for one in reading.recipients] == [
        ("nosuch@corp.example", "failed", "5.1.1")
    ]
    assert reading.refers_to == ("179538209986.23685.8592812650381389754@test.example",)


def test_an_absence_until_a_weekday_ends_on_the_next_such_day():
    assert reading_of("real_vacation.eml").returns_on == date(2026, 11, 23)


def test_an_automatic_reply_in_our_thread_is_still_none():
    ours = ("<179538209989.23685.3246830443308864627@test.example>",)
    reading = read((MAILS / "real_vacation.eml").read_bytes(), ours=ours, now=NOW)
    assert (reading.kind, reading.match, reading.answers) == ("auto_reply", "id", "no")
