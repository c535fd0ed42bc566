"""What the timeline of a process says of a mail that was filed."""

from dataclasses import replace

import pytest

from afterword.core.watch.reading import Answers, Mailbox, MailKind, Reading
from afterword.faces.web.story import entries
from afterword.service.incoming import Filed
from people import CASE, NOW, their_message, with_correspondence

REPLY = their_message(at=NOW)
SAM = Mailbox(name="Sam Reed", address="sam@larkfield.example")


@pytest.mark.parametrize(
    ("person", "sender", "shown"),
    [
        ("p1", SAM, "Dana Marsh"),
        (None, SAM, "Sam Reed"),
        (None, Mailbox(address="sam@larkfield.example"), "sam@larkfield.example"),
        (None, Mailbox(), ""),
    ],
)
def test_a_mail_from_nobody_in_the_case_is_shown_under_the_name_it_gave(person, sender, shown):
    item = replace(REPLY, id="<a1@x.example>", person=person)
    read = Reading(kind=MailKind.REPLY, answers=Answers.YES, confidence=0.9, reasons=(), from_=sender)
    mail = Filed(owner="local", followup="f", key="k", reading=read, answers=Answers.YES, filed_at=NOW)
    (entry,) = entries(with_correspondence(replace(CASE, correspondence=()), item), {"<a1@x.example>": mail})
    assert entry.person == shown
