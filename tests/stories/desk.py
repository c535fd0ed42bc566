"""Robin's desk for tests of sending: the real store, a scripted way out, and a short message."""

from dataclasses import replace
from datetime import timedelta
from email.utils import format_datetime

from afterword import wiring
from afterword.core.message import Message
from afterword.service import keep
from afterword.service.account import Account, Secret, SecretKind, Security, Server
from afterword.service.approve import approve, propose
from afterword.service.desk import Caller
from afterword.service.elsewhere import tell_what_it_was
from afterword.service.followup import LOCAL
from afterword.service.proposal import Standing, Wish
from afterword.service.schedule import Duties, do, due
from afterword.service.send import send
from afterword.service.writing import Overruled
from fakes import Mailbox, ScriptedOutbox
from people import CASE, NOW

ACCOUNT = Account(
    address="robin@example.org",
    user="robin@example.org",
    secret=Secret(kind=SecretKind.COMMAND, value="true"),
    smtp=Server(host="localhost", port=1, security=Security.NONE),
    imap=Server(host="localhost", port=1, security=Security.NONE),
)
BODY = "Dear Ms Marsh,\n\nThank you for your time this morning.\n\nKind regards,\nRobin Achebe"
MESSAGE = Message(to="p1", subject="Thank you for this morning", body=BODY)


class RobinsDesk:
    """One follow-up on the real store, with a clock the test moves."""

    def __init__(self, case=CASE, now=NOW):
        self.outbox = ScriptedOutbox()
        self.mailbox = Mailbox(self.outbox)
        self.now = now
        wiring.accounts().put(LOCAL, ACCOUNT)
        self.id = keep.add(wiring.store(), case, owner=LOCAL, now=now, who=LOCAL).id
        self.desk = replace(wiring.desk(), outbox=self.outbox, sent_folder=self.mailbox)
        self.duties = Duties(desk=self.desk, accounts=wiring.accounts(), evidence=self.mailbox)

    @property
    def followup(self):
        return wiring.store().get(LOCAL, self.id)

    @property
    def caller(self):
        return Caller(owner=LOCAL, who=LOCAL, now=self.now)

    @property
    def parcel(self):
        """The latest approval, or None."""
        return next(iter(wiring.sends().parcels(LOCAL, self.id)[::-1]), None)

    def wait(self, **time):
        self.now += timedelta(**time)

    def say_yes(self, message=MESSAGE, *, send_at=None, account=ACCOUNT):
        """Approve a message, letting stand what the review has against its brevity."""
        standing = Standing(
            followup=self.followup, parcels=wiring.sends().parcels(LOCAL, self.id), account=account, now=self.now
        )
        tools, wish = wiring.approving(), Wish(message=message, send_at=send_at)
        errors = propose(wish, standing, tools=tools).standing
        overruled = tuple(Overruled(rule=finding.rule, reason="short on purpose") for finding in errors)
        proposal = propose(replace(wish, overruled=overruled), standing, tools=tools)
        return approve(wiring.sends(), proposal, now=self.now, who=LOCAL)

    def says_of_it(self, another_matter=None):
        """What Robin says about a message that was found in the sent mail."""
        event = self.caller.event("said")
        return tell_what_it_was(
            self.desk,
            self.id,
            event=event,
            owner=LOCAL,
            account=ACCOUNT,
            another_matter=another_matter,
        )

    def press(self, fault="none", unlooked=None):
        """Press send while the server or the electricity does this."""
        self.outbox.fault = fault
        return send(self.desk, self.caller, self.id, account=ACCOUNT, unlooked=unlooked)

    def work(self, fault="none"):
        """One round of the work; gives how many rows were due."""
        self.outbox.fault = fault
        found = due(self.duties, self.now, limit=50)
        for message_id in found:
            do(self.duties, message_id, clock=lambda: self.now)
        return len(found)

    def writes_elsewhere(self, message_id="<t1@telephone.example>"):
        """Robin writes to Dana from another program; the message lies in the folder of sent mail."""
        head = f"From: robin@example.org\r\nTo: {self.followup.case.people[0].contact.email}\r\nSubject: Thank you\r\n"
        mail = (
            f"{head}Date: {format_datetime(self.now)}\r\nMessage-ID: {message_id}\r\n\r\nThank you for your time.\r\n"
        )
        self.mailbox.written_elsewhere.append(mail.encode())

    def log(self, *items):
        for item in items:
            keep.log(wiring.store(), self.followup, item, now=self.now, who=LOCAL)
