"""A program that sends in children of its own and lets them die where it is told: real processes, real SIGKILL.

It reads one JSON order a line and answers each with one JSON line. The children are forked after everything has been
imported, so that a thousand deaths cost seconds, and open the store, the mailbox and the line to the server anew.

    sender.py HOME    (the servers' ports are in HOME/servers.json)
"""

import json
import os
import signal
import smtplib
import sys
import traceback
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from django.db import connection, connections

from afterword import wiring
from afterword.adapters.mail.imap import MailboxEvidence
from afterword.adapters.mail.smtp import SmtpOutbox
from afterword.adapters.mail.submission import LOCAL_NAME
from afterword.adapters.store import opening
from afterword.core.case import Contact
from afterword.core.message import Message
from afterword.core.once import Refusal
from afterword.service import keep
from afterword.service.account import Account, AccountHealth, Secret, SecretKind, Security, Server
from afterword.service.approve import approve, propose
from afterword.service.desk import Caller, Desk
from afterword.service.followup import LOCAL
from afterword.service.proposal import Proposal, Standing, Tools, Wish
from afterword.service.schedule import Duties, do
from afterword.service.send import send
from afterword.service.writing import Overruled
from people import CASE, DANA, INTERVIEW_END, ROBIN

NOW = INTERVIEW_END + timedelta(hours=3)
BODY = "Dear Ms Marsh,\n\nThank you for your time this morning.\n\nKind regards,\nRobin Achebe"
LATER = timedelta(minutes=9)
"""Past the lease of a dead process."""

CLIENT_STEPS = (
    "before connecting",
    "after the greeting",
    "after EHLO",
    "after STARTTLS",
    "after AUTH",
    "after MAIL",
    "after RCPT",
    "after the go-ahead",
    "before the body",
    "half the body",
    "after the final dot",
    "after the answer",
    "before QUIT",
)
STORE_STEPS = (
    "inside the claim",
    "after the claim",
    "inside the record",
    "after the record",
)
COPY_STEPS = ("before the copy", "after the copy", "inside the record", "after the record")
STEPS = ("nowhere", *CLIENT_STEPS, *STORE_STEPS)


def die_at(step, planned):
    """End this process as a power cut would, when this is the planned step."""
    if step == planned:
        os.kill(os.getpid(), signal.SIGKILL)


def mortal_client(planned):  # noqa: C901 -- one small override a step
    """An SMTP client that dies at the planned step."""

    class Mortal(smtplib.SMTP):
        body_is_out = False

        def getreply(self):
            reply = super().getreply()
            if self.body_is_out:
                die_at("after the answer", planned)
            return reply

        def ehlo(self, name=""):
            reply = super().ehlo(name)
            die_at("after EHLO", planned)
            return reply

        def starttls(self, *, context=None):
            reply = super().starttls(context=context)
            die_at("after STARTTLS", planned)
            return reply

        def docmd(self, cmd, args=""):
            reply = super().docmd(cmd, args)
            steps = {"AUTH": "after AUTH", "DATA": "after the go-ahead", "STARTTLS": ""}
            die_at(steps.get(cmd, ""), planned)
            return reply

        def mail(self, sender, options=()):
            reply = super().mail(sender, options)
            die_at("after MAIL", planned)
            return reply

        def rcpt(self, recip, options=()):
            reply = super().rcpt(recip, options)
            die_at("after RCPT", planned)
            return reply

        def send(self, s):
            if not isinstance(s, bytes):
                super().send(s)
                return
            die_at("before the body", planned)
            if planned == "half the body":
                super().send(s[: len(s) // 2])
                die_at(planned, planned)
            super().send(s)
            self.body_is_out = True
            die_at("after the final dot", planned)

        def quit(self):
            die_at("before QUIT", planned)
            return super().quit()

    def dial(server, context, patience):
        die_at("before connecting", planned)
        client = Mortal(server.host, server.port, LOCAL_NAME, timeout=patience)
        die_at("after the greeting", planned)
        return client

    return dial


class MortalSends:
    """The store of sends, whose process dies around the two transactions that matter."""

    def __init__(self, sends, planned):
        self._sends, self._planned = sends, planned

    def __getattr__(self, name):
        return getattr(self._sends, name)

    def claim(self, *arguments):
        with dying_before_commit("inside the claim", self._planned):
            won = self._sends.claim(*arguments)
        die_at("after the claim", self._planned)
        return won

    def settle(self, *arguments):
        with dying_before_commit("inside the record", self._planned):
            moved = self._sends.settle(*arguments)
        die_at("after the record", self._planned)
        return moved


class MortalCopies:
    """The candidate's sent mail; the process dies around the putting of a copy."""

    def __init__(self, folder, planned):
        self._folder, self._planned = folder, planned

    def written_to(self, *arguments, **named):
        return self._folder.written_to(*arguments, **named)

    def add(self, account, raw):
        die_at("before the copy", self._planned)
        folder = self._folder.add(account, raw)
        die_at("after the copy", self._planned)
        return folder


class dying_before_commit:  # noqa: N801 -- read as a statement
    """Everything of the transaction is written but its end."""

    def __init__(self, step, planned):
        self._is_planned = step == planned

    def __enter__(self):
        if self._is_planned:
            connection._commit = lambda: os.kill(os.getpid(), signal.SIGKILL)

    def __exit__(self, *_):
        return None


class World:
    """The servers, and the accounts and people of one numbered follow-up."""

    def __init__(self, home):
        self.home = Path(home)
        self.servers = json.loads((self.home / "servers.json").read_text())
        self.secret = Secret(kind=SecretKind.FILE, value=str(self.home / "password"))

    def account(self, number, **settings):
        smtp = Server(host="127.0.0.1", port=self.servers["smtp"], security=Security.STARTTLS)
        imap = Server(host="127.0.0.1", port=self.servers["imap"], security=Security.TLS)
        address = f"robin{number}@example.org"
        return Account(
            address=address,
            user=address,
            secret=self.secret,
            smtp=smtp,
            imap=imap,
            **settings,
        )

    def case(self, number):
        dana = replace(DANA, contact=Contact(email=f"dana{number}@larkfield.example"))
        return replace(CASE, candidate=replace(ROBIN, email=f"robin{number}@example.org"), people=(dana,))

    def desk(self, planned="nowhere", *, patience=60.0):
        outbox = SmtpOutbox(dial=mortal_client(planned), patience=60.0, final_patience=patience)
        return Desk(
            followups=wiring.store(),
            sends=MortalSends(wiring.sends(), planned),
            writings=wiring.writings(),
            outbox=outbox,
            sent_folder=MortalCopies(wiring.sent_folder(), planned),
            calendar=wiring.holiday_calendar(),
        )


def prepare(world, *, numbers):
    """Keep and approve one follow-up a number; gives their ids."""
    ids = []
    for number in numbers:
        followup = keep.add(wiring.store(), world.case(number), owner=LOCAL, now=NOW, who=LOCAL)
        parcel = yes_to(world, followup, number)
        if isinstance(parcel, Refusal):
            raise TypeError(parcel.text)
        ids.append(followup.id)
    return ids


def yes_to(world, followup, number, now=NOW):
    """The candidate's yes to a short thank-you."""
    tools: Tools = wiring.approving()
    message = Message(to="p1", subject="Thank you for this morning", body=BODY)
    standing = Standing(
        followup=followup, parcels=wiring.sends().parcels(LOCAL, followup.id), account=world.account(number), now=now
    )
    errors = propose(Wish(message=message), standing, tools=tools).standing
    overruled = tuple(Overruled(rule=finding.rule, reason="short on purpose") for finding in errors)
    proposal: Proposal = propose(Wish(message=message, overruled=overruled), standing, tools=tools)
    return approve(wiring.sends(), proposal, now=now, who=LOCAL)


def press(world, *, followup, number, die="nowhere", minutes=0, patience=60.0, unlooked=None):  # noqa: PLR0913 -- the keys of an order
    """Somebody presses send, and waits that many seconds for the last answer."""
    caller = Caller(owner=LOCAL, who=LOCAL, now=NOW + timedelta(minutes=minutes))
    result = send(
        world.desk(die, patience=patience), caller, followup, account=world.account(number), unlooked=unlooked
    )
    return {"result": getattr(result, "rule", None) or result.state, "text": result.text}


def recover(world, *, followup, number, minutes):
    """The work looks at what is left of a delivery, as it would some minutes later."""
    keep_up(world, followup=followup, number=number, minutes=minutes)
    return state(world, followup=followup)


def keep_up(world, *, followup, number, minutes, die="nowhere"):
    """One round of the work on a follow-up, with the mailbox that is its own."""
    accounts = _OnlyThis(world.account(number))
    duties = Duties(desk=world.desk(die), accounts=accounts, evidence=MailboxEvidence())
    for parcel in wiring.sends().parcels(LOCAL, followup):
        do(duties, parcel.send.message_id, clock=lambda: NOW + timedelta(minutes=minutes))


class _OnlyThis:
    def __init__(self, account):
        self.account = account

    def health(self, owner):
        return (AccountHealth(account=self.account),)

    def find(self, owner, name=None):
        return self.account


def state(world, *, followup):
    """Where the latest approval stands, and what the case says went out."""
    parcels = wiring.sends().parcels(LOCAL, followup)
    case = wiring.store().get(LOCAL, followup).case
    out = [(item.kind.value, item.state.value) for item in case.correspondence if item.direction == "out"]
    events = [event.what for event in wiring.store().events(LOCAL, followup)]
    return {"state": parcels[-1].send.state, "out": out, "events": events, "people": len(case.people)}


def combination(world, *, followup, number):
    """What is left after a death or a fault; then the work looks, the person presses again, the work looks again."""
    before = state(world, followup=followup)
    first = recover(world, followup=followup, number=number, minutes=9)
    presses = [press(world, followup=followup, number=number, minutes=10 + step) for step in range(2)]
    last = recover(world, followup=followup, number=number, minutes=40)
    return {"before": before, "recovered": first, "presses": presses, "last": last}


def race(world, *, followups, numbers, processes):
    """Several processes press send on every follow-up at once; gives how each press ended."""
    connections.close_all()
    gate_out, gate_in = os.pipe()
    runners = [
        _runner(world, list(zip(followups, numbers, strict=True)), place, (gate_out, gate_in))
        for place in range(processes)
    ]
    os.close(gate_out)
    os.close(gate_in)  # the gate opens: every runner was waiting for the end of this pipe
    ends = []
    for child, reading in runners:
        with os.fdopen(reading) as answers:
            ends += json.loads(answers.read())
        os.waitpid(child, 0)
    return ends


def _runner(world, jobs, place, gate):
    """A process that waits at the gate and then presses send on everything.

    The first tenth all processes meet on at the same moment; on the rest they meet in pairs, to save greetings.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child:
        os.close(writing)
        return child, reading
    os.close(gate[1])
    os.read(gate[0], 1)
    shared, rest = jobs[: len(jobs) // 10], jobs[len(jobs) // 10 :]
    turn = place // 2 * len(rest) // 4
    order = shared + rest[turn:] + rest[:turn]
    ends = [press(world, followup=followup, number=number, unlooked="a race")["result"] for followup, number in order]
    with os.fdopen(writing, "w") as out:
        out.write(json.dumps(ends))
    os._exit(0)


ORDERS = {function.__name__: function for function in (prepare, press, combination, race, keep_up)}
MORTAL = frozenset({"press", "race", "keep_up"})


def carry_out(world, order):
    """One order; what it found, or how it died. Who may die and who races works in a child; no line to the store is shared."""
    do = order.pop("do")
    if do not in MORTAL:
        return attempt(world, do, order)
    connections.close_all()
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        answer = attempt(world, do, order)
        with os.fdopen(writing, "w") as out:
            out.write(json.dumps(answer, default=str))
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as answers:
        answer = answers.read()
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return {"died": os.WTERMSIG(status)}
    return json.loads(answer)


def attempt(world, do, order):
    """The order's answer, or the mistake it ran into."""
    try:
        return {"answer": ORDERS[do](world, **order)}
    except Exception as error:  # noqa: BLE001 -- handed to the test, which fails on it
        return {"error": "".join(traceback.format_exception(error))}


def warm_up(world):
    """Do everything once here, so that no child imports anything; no line to the store stays open across a fork."""
    opening.open_store()
    [followup] = prepare(world, numbers=[0])
    press(world, followup=followup, number=0)
    combination(world, followup=followup, number=0)
    connections.close_all()


def main():
    """Serve orders until standard input ends."""
    world = World(sys.argv[1])
    warm_up(world)
    for line in sys.stdin:
        sys.stdout.write(json.dumps(carry_out(world, json.loads(line)), default=str) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
