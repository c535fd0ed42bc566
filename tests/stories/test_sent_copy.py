"""Processes that die around the putting of a copy, with real servers: one copy, one message, whatever happens."""

import pytest

from stories.sender import COPY_STEPS
from stories.world import Sender, write_world

pytestmark = pytest.mark.needs("dovecot")
FIRST = 70_000


@pytest.fixture
def sender(own_home, dovecot, submission):
    program = Sender(write_world(own_home, dovecot, submission), None)
    yield program
    program.close()


def test_whenever_the_process_dies_the_folder_of_sent_mail_holds_the_exact_bytes_once(sender, dovecot, submission):
    numbers = list(range(FIRST, FIRST + len(COPY_STEPS)))
    followups = sender("prepare", numbers=numbers)
    for followup, number, step in zip(followups, numbers, COPY_STEPS, strict=True):
        robin, mine = f"robin{number}@example.org", {"followup": followup, "number": number}
        assert sender("press", **mine)["result"] == "sent"
        assert sender("keep_up", **mine, minutes=5, die=step) is None, "it died there"
        sender("keep_up", **mine, minutes=15)
        sender("keep_up", **mine, minutes=60)
        [sent] = [one for one in submission.transactions if one.sender == robin]
        assert dovecot.messages(robin, "Sent Items") == [sent.raw], step
        assert dovecot.count(f"dana{number}@larkfield.example") == 1
        with dovecot.imap(robin) as client:
            client.select('"Sent Items"', readonly=True)
            assert client.search(None, "SEEN")[1] == [b"1"]
