"""The test servers behave as the ones they stand for."""

import smtplib
import ssl
import time

import pytest

from servers import PASSWORD, Fault

pytestmark = pytest.mark.needs("dovecot")
MAIL = b"From: <%b>\r\nTo: <%b>\r\nMessage-ID: <one@example.org>\r\nSubject: Hello\r\n\r\nHello.\r\n"


def send(submission, sender, recipients):
    context = ssl.create_default_context()
    with smtplib.SMTP(submission.host, submission.port, timeout=60) as client:
        client.starttls(context=context)
        client.login(sender, PASSWORD)
        client.sendmail(sender, recipients, MAIL % (sender.encode(), recipients[0].encode()))


def test_a_message_handed_in_reaches_every_mailbox(dovecot, submission, trusted):
    send(submission, "robin@one.example", ["dana@one.example", "robin@one.example"])
    assert len(dovecot.messages("dana@one.example")) == 1
    assert dovecot.count("robin@one.example") == 1


def test_a_fault_belongs_to_its_sender_alone(dovecot, submission, trusted):
    submission.faults["robin@two.example"] = Fault.RCPT_REFUSED
    with pytest.raises(smtplib.SMTPRecipientsRefused):
        send(submission, "robin@two.example", ["dana@two.example"])
    send(submission, "omar@two.example", ["dana@two.example"])
    assert dovecot.count("dana@two.example") == 1


def test_a_vacation_script_answers_the_sender(dovecot, submission, trusted):
    dovecot.sieve("dana@three.example", 'require ["vacation"];\nvacation :subject "Away" "I am away until Monday.";\n')
    send(submission, "robin@three.example", ["dana@three.example"])
    deadline = time.monotonic() + 60
    while not dovecot.count("robin@three.example") and time.monotonic() < deadline:
        time.sleep(0.05)
    assert b"Auto-Submitted: auto-replied" in dovecot.messages("robin@three.example")[0]


def test_folders_have_their_special_uses(dovecot):
    with dovecot.imap("ines@one.example") as client:
        _, folders = client.list()
    assert any(b"\\Drafts" in folder for folder in folders)
    assert any(b"\\Sent" in folder for folder in folders)
