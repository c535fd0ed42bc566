"""A first look into a mailbox of 50,000 mails against a bare imaplib fetch of the same header lines.

Run: `python bench/mailbox.py [MAILS]`. Both read from the same Dovecot on loopback, in turns; the best of each counts.
The look also searches, judges, files and remembers how far it came, all in the store of a throw-away folder.
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


def bare(dovecot):
    """The same data with nothing done with it: all header lines, 500 mails a command, and the mails that matter."""
    began = time.perf_counter()
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
    return time.perf_counter() - began, size


def ours(dovecot):
    """A first look of the product, into an empty store."""
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
    later = NOW + timedelta(days=2)
    began = time.perf_counter()
    found = look(tower, LOCAL, account, now=later)
    first = time.perf_counter() - began
    began = time.perf_counter()
    again = look(tower, LOCAL, account, now=later)
    if (found.passed, again.passed) != (MAILS, 0):
        sys.exit(f"{found.passed} and {again.passed} mails were passed, not {MAILS} and 0")
    return first, len(found.filed), time.perf_counter() - began


def main():
    with running_dovecot() as dovecot, tempfile.TemporaryDirectory() as home:
        authority = Path(home) / "authority.pem"
        dovecot.authority.cert_pem.write_to_path(authority)
        os.environ |= {"SSL_CERT_FILE": str(authority), "AFTERWORD_HOME": home}
        fill(dovecot)
        bare(dovecot)  # Dovecot reads every file once and remembers the header lines
        before = peak()
        times = [(bare(dovecot), ours(dovecot)) for _ in range(ROUNDS)]
        fetched = min(one[0] for one, _ in times)
        looked = min(one[0] for _, one in times)
        filed, again = times[0][1][1:]
        print(f"mails                   {MAILS}")
        print(
            f"bare imaplib fetch      {fetched:.2f} s ({MAILS / fetched:,.0f} mails/s, {times[0][0][1] / 1e6:.1f} MB)"
        )
        print(f"first look, {filed:2d} filed    {looked:.2f} s ({MAILS / looked:,.0f} mails/s)")
        print(f"the look after it       {again:.2f} s")
        print(f"memory grew by          {(peak() - before) / 1024:.0f} MB")
        print(f"speed of a bare fetch   {fetched / looked:.2f} (at least {FLOOR})")
        return int(fetched / looked < FLOOR)


def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    sys.exit(main())
