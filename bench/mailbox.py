"""A first look into a mailbox of 50,000 mails against a bare imaplib fetch of the same header lines.

Run: `python bench/mailbox.py [MAILS]`. Both read from the same Dovecot on loopback, in turns; the best of each counts.
The look also searches, judges, files and remembers how far it came, all in the store of a throw-away folder.
The two are compared by the processor time they cost together with their server, which a busy machine leaves as it is.
"""

import imaplib
import os
import resource
import ssl
import subprocess
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from afterword import wiring
from afterword.adapters.mail.postbox import HEADERS, MAX_MAIL, STRETCH
from afterword.service.account import Account, Secret, SecretKind, Security, Server
from afterword.service.followup import LOCAL
from afterword.service.keep import add
from afterword.service.watch import look

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
from people import CASE, NOW, our_message, with_correspondence
from servers import ordinary_user, running_dovecot

MAILS = int(sys.argv[1]) if len(sys.argv) > 1 else 50_000
ROUNDS = 3
ADDRESS = "robin@bench.example"
FLOOR = 0.7
REAPED = 0.5
"""Seconds until Dovecot has counted the time of a session that ended."""
EVERY = 5_000
"""One mail in so many matters."""


def fill(dovecot):
    """Write the mails where Dovecot keeps them."""
    maildir = dovecot.folder / "mail" / ADDRESS / "Maildir"
    for part in ("cur", "new", "tmp"):
        (maildir / part).mkdir(parents=True)
    for number in range(MAILS):
        sender = "dana@larkfield.example" if not (number + 1) % EVERY else f"shop{number % 97}@shop.example"
        (maildir / "cur" / f"{1_772_000_000 + number}.M{number}.bench:2,S").write_bytes(mail(sender, number))
    if not os.geteuid():
        user, group, *_ = ordinary_user()
        subprocess.run(["chown", "-R", f"{user}:{group}", str(maildir.parent)], check=True)


def mail(sender, number):
    received = "".join(
        f"Received: from relay{hop}.example by mx{hop}.example id {number}{hop}; Wed, 04 Mar 2026 09:00:00 +0000\r\n"
        for hop in range(4)
    )
    return (
        f"{received}From: Somebody <{sender}>\r\nTo: Robin Achebe <robin@example.org>\r\nSubject: Number {number}\r\n"
        f"Date: Wed, 04 Mar 2026 09:00:00 +0000\r\nMessage-ID: <{number}@shop.example>\r\nContent-Type: text/plain\r\n\r\n"
        + "Some words.\r\n"
        * 40
    ).encode()


def spent(dovecot, run):
    """What `run` returns, with the seconds of the clock and those of the processor, here and in Dovecot."""
    time.sleep(REAPED)
    began, worked = time.perf_counter(), worked_so_far(dovecot)
    result = run()
    lasted = time.perf_counter() - began
    time.sleep(REAPED)
    return result, lasted, worked_so_far(dovecot) - worked


def worked_so_far(dovecot):
    """Seconds of processor time of this process and of Dovecot with the sessions that ended (see proc(5))."""
    fields = Path(f"/proc/{dovecot.process.pid}/stat").read_text().rpartition(")")[2].split()
    return time.process_time() + sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")


def bare(dovecot):
    """The same data with nothing done with it: all header lines, 500 mails a command, and the mails that matter."""
    with imaplib.IMAP4("localhost", dovecot.imap_port) as client:
        client.starttls(ssl.create_default_context())
        client.login(ADDRESS, "secret")
        client.select("INBOX", readonly=True)
        uids = client.uid("SEARCH", "ALL")[1][0].split()
        size = 0
        for begin in range(0, len(uids), STRETCH):
            stretch = uids[begin : begin + STRETCH]
            _, data = client.uid("FETCH", f"{stretch[0].decode()}:{stretch[-1].decode()}", HEADERS)
            size += sum(len(part[1]) for part in data if isinstance(part, tuple))
            for number in (uid for uid in stretch if not int(uid) % EVERY):
                client.uid("FETCH", number.decode(), f"(BODY.PEEK[]<0.{MAX_MAIL}>)")
    return size


def prepared(dovecot):
    """What the product looks with: an empty store with one open follow-up, and the mailbox."""
    tower = wiring.watchtower()
    wiring.store().forget_everything(LOCAL)
    account = Account(
        address=ADDRESS,
        user=ADDRESS,
        secret=Secret(kind=SecretKind.COMMAND, value="echo secret"),
        imap=Server(host="localhost", port=dovecot.imap_port, security=Security.STARTTLS),
    )
    tower.accounts.put(LOCAL, account)
    add(wiring.store(), with_correspondence(CASE, our_message(at=NOW)), owner=LOCAL, now=NOW, who=LOCAL)
    return tower, account


def ours(dovecot):
    """A first look of the product and the one after it: how many mails it filed, then the seconds of each."""
    tower, account = prepared(dovecot)
    looks = [
        spent(dovecot, lambda: look(tower, LOCAL, account, now=NOW + timedelta(days=2))) for _ in ("first", "again")
    ]
    passed = tuple(found.passed for found, _, _ in looks)
    if passed != (MAILS, 0):
        sys.exit(f"{passed[0]} and {passed[1]} mails were passed, not {MAILS} and 0")
    (first, lasted, worked), (_, again, _) = looks
    return len(first.filed), lasted, worked, again


def main():
    with running_dovecot() as dovecot, tempfile.TemporaryDirectory() as home:
        authority = Path(home) / "authority.pem"
        dovecot.authority.cert_pem.write_to_path(authority)
        os.environ |= {"SSL_CERT_FILE": str(authority), "AFTERWORD_HOME": home}
        fill(dovecot)
        bare(dovecot)  # Dovecot reads every file once and remembers the header lines
        before = peak()
        rounds = [(spent(dovecot, lambda: bare(dovecot)), ours(dovecot)) for _ in range(ROUNDS)]
        size = rounds[0][0][0]
        filed, *_, again = rounds[0][1]
        by_clock = [min(fetched[1] for fetched, _ in rounds), min(looked[1] for _, looked in rounds)]
        by_processor = [min(fetched[2] for fetched, _ in rounds), min(looked[2] for _, looked in rounds)]
        print(f"mails                   {MAILS}, {size / 1e6:.1f} MB of header lines")
        print("                        clock    processor, with the server's")
        print(f"bare imaplib fetch      {by_clock[0]:5.2f} s  {by_processor[0]:5.2f} s")
        print(f"first look, {filed:2d} filed    {by_clock[1]:5.2f} s  {by_processor[1]:5.2f} s")
        print(f"the look after it       {again:5.2f} s")
        print(f"memory grew by          {(peak() - before) / 1024:.0f} MB")
        speed = by_processor[0] / by_processor[1]
        print(f"speed of a bare fetch   {by_clock[0] / by_clock[1]:5.2f}    {speed:5.2f} (at least {FLOOR})")
        return int(speed < FLOOR)


def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    sys.exit(main())
