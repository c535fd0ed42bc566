"""Real mail servers for the tests: Dovecot for the mailboxes, aiosmtpd for submission, on loopback with TLS.

Every address exists and its password is `secret`. Mail goes from the submission server into Dovecot by LMTP, one
recipient at a time. Faults are chosen by the address of the sender, so that many senders can have their own at once.
"""

import asyncio
import grp
import imaplib
import os
import pwd
import random
import shutil
import signal
import smtplib
import socket
import ssl
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult
from imap_tools.imap_utf7 import utf7_encode

PASSWORD = "secret"
HOST = "127.0.0.1"
PATH = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin"])

CONFIGURATION = """\
base_dir={folder}/run
state_dir={folder}/state
log_path={folder}/dovecot.log
protocols=imap lmtp
listen=127.0.0.1
default_internal_user={user}
default_internal_group={group}
default_login_user={user}
first_valid_uid=1
disable_plaintext_auth=no
auth_mechanisms=plain login
auth_failure_delay=0
ssl=yes
ssl_cert=<{folder}/cert.pem
ssl_key=<{folder}/key.pem
mail_home={folder}/mail/%u
mail_location=maildir:~/Maildir
mail_fsync=never
mail_max_userip_connections=500
hostname=mx.localhost
postmaster_address=postmaster@mx.example
submission_host=127.0.0.1:{relay_port}
passdb {{
  driver=static
  args=password={password}
}}
userdb {{
  driver=static
  args=uid={uid} gid={gid} home={folder}/mail/%u allow_all_users=yes
}}
namespace inbox {{
  inbox=yes
  separator=/
  mailbox "Entwürfe" {{
    special_use=\\Drafts
    auto=subscribe
  }}
  mailbox "Sent Items" {{
    special_use=\\Sent
    auto=subscribe
  }}
  mailbox Junk {{
    special_use=\\Junk
    auto=create
  }}
}}
service imap-login {{
  chroot=
  inet_listener imap {{
    port={imap_port}
  }}
  inet_listener imaps {{
    port={imaps_port}
  }}
}}
service anvil {{
  chroot=
}}
service stats {{
  chroot=
}}
service lmtp {{
  user={user}
  inet_listener lmtp {{
    address=127.0.0.1
    port={lmtp_port}
  }}
}}
service auth {{
  user={user}
}}
service auth-worker {{
  user={user}
}}
protocol lmtp {{
  mail_plugins=sieve
  auth_username_format=%Lu
}}
plugin {{
  sieve=file:~/sieve;active=~/.dovecot.sieve
  sieve_vacation_min_period=0
  sieve_vacation_dont_check_recipient=no
  sieve_extensions=+vacation-seconds
}}
"""


def free_port() -> int:
    """A port nobody listens on, below those that systems give to outgoing lines: it stays free until it is taken."""
    for port in random.SystemRandom().sample(range(10_000, 32_000), 100):
        with closing(socket.socket()) as probe, suppress(OSError):
            probe.bind((HOST, port))
            return port
    raise RuntimeError("a hundred ports were all taken")


def ordinary_user() -> tuple[str, str, int, int]:
    """User, group, uid and gid for Dovecot, which will not run as root."""
    if os.geteuid():
        user = pwd.getpwuid(os.geteuid())
        return user.pw_name, grp.getgrgid(user.pw_gid).gr_name, user.pw_uid, user.pw_gid
    user = pwd.getpwnam("nobody")
    return user.pw_name, grp.getgrgid(user.pw_gid).gr_name, user.pw_uid, user.pw_gid


@dataclass(kw_only=True)
class Dovecot:
    """Mailboxes behind IMAP (STARTTLS on `imap_port`, TLS on `imaps_port`)."""

    folder: Path
    authority: trustme.CA
    host: str = HOST
    imap_port: int = field(default_factory=free_port)
    imaps_port: int = field(default_factory=free_port)
    lmtp_port: int = field(default_factory=free_port)
    relay_port: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Write the configuration, start, and wait until a login succeeds."""
        user, group, uid, gid = ordinary_user()
        for name in ("run", "state", "mail"):
            (self.folder / name).mkdir(exist_ok=True)
        certificate = self.authority.issue_cert("localhost", HOST)
        certificate.cert_chain_pems[0].write_to_path(self.folder / "cert.pem")
        certificate.private_key_pem.write_to_path(self.folder / "key.pem")
        settings = {
            name: getattr(self, name) for name in ("folder", "imap_port", "imaps_port", "lmtp_port", "relay_port")
        }
        text = CONFIGURATION.format(user=user, group=group, uid=uid, gid=gid, password=PASSWORD, **settings)
        (self.folder / "dovecot.conf").write_text(text)
        if not os.geteuid():
            subprocess.run(["chown", "-R", f"{user}:{group}", str(self.folder)], check=True)
        identity = {} if os.geteuid() else {"user": user, "group": group, "extra_groups": []}
        command = [shutil.which("dovecot", path=PATH), "-F", "-c", str(self.folder / "dovecot.conf")]
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, start_new_session=True, **identity)
        self._wait_until_ready()

    def _wait_until_ready(self) -> None:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            try:
                with self.imap("ready@check.example"), closing(socket.create_connection((HOST, self.lmtp_port), 1)):
                    return
            except (OSError, imaplib.IMAP4.error):
                time.sleep(0.05)
        log = self.folder / "dovecot.log"
        raise RuntimeError("Dovecot did not start: " + (log.read_text() if log.exists() else "it left no log"))

    def stop(self) -> None:
        """End it and all it started."""
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)
                self.process.wait(10)

    @contextmanager
    def imap(self, address: str) -> Iterator[imaplib.IMAP4]:
        """A logged-in plain connection, for looking from the side."""
        client = imaplib.IMAP4(HOST, self.imap_port, timeout=60)
        try:
            client.login(address, PASSWORD)
            yield client
        finally:
            client.shutdown()

    def deliver(self, recipient: str, raw: bytes, *, sender: str = "") -> None:
        """Put a message into a mailbox as a mail server would."""
        with smtplib.LMTP(HOST, self.lmtp_port) as lmtp:
            lmtp.sendmail(
                sender,
                [recipient],
                raw,
                mail_options=["SMTPUTF8", "BODY=8BITMIME"] if lmtp.has_extn("smtputf8") else [],
            )

    def append(self, address: str, folder: str, raw: bytes) -> None:
        """Put a message into any folder, as a mail program would."""
        with self.imap(address) as client:
            client.append(quoted(folder), None, None, raw)

    def messages(self, address: str, folder: str = "INBOX") -> list[bytes]:
        """Everything a folder holds, in order, left unread."""
        with self.imap(address) as client:
            status, _ = client.select(quoted(folder), readonly=True)
            assert status == "OK", folder
            _, found = client.uid("search", None, "ALL")
            uids = found[0].split()
            return [client.uid("fetch", uid.decode(), "(BODY.PEEK[])")[1][0][1] for uid in uids]

    def count(self, address: str) -> int:
        """How many messages lie in the INBOX, read from the disk: many times faster than a login."""
        maildir = self.folder / "mail" / address / "Maildir"
        return sum(len(list((maildir / part).glob("*"))) for part in ("new", "cur") if (maildir / part).is_dir())

    def copies(self, address: str) -> int:
        """How many messages lie in the folder of sent mail, read from the disk."""
        maildir = self.folder / "mail" / address / "Maildir" / ".Sent Items"
        return sum(len(list((maildir / part).glob("*"))) for part in ("new", "cur") if (maildir / part).is_dir())

    def sieve(self, address: str, script: str) -> None:
        """Let a mailbox run this script on what arrives (vacation, reject, fileinto)."""
        home = self.folder / "mail" / address
        home.mkdir(parents=True, exist_ok=True)
        (home / ".dovecot.sieve").write_text(script)
        if not os.geteuid():
            user, group, *_ = ordinary_user()
            subprocess.run(["chown", "-R", f"{user}:{group}", str(home)], check=True)


def quoted(folder: str) -> str:
    """A folder name as IMAP writes it (modified UTF-7 for what is not ASCII)."""
    return '"' + utf7_encode(folder).decode() + '"'


class Fault(StrEnum):
    """What goes wrong in a transaction of one sender."""

    NONE = "none"
    WRONG_PASSWORD = "535 at AUTH"
    MAIL_REFUSED = "550 at MAIL"
    MAIL_DROPPED = "dropped at MAIL"
    RCPT_REFUSED = "550 at RCPT"
    RCPT_DEFERRED = "451 at RCPT"
    RCPT_DROPPED = "dropped at RCPT"
    DATA_REFUSED = "554 at DATA"
    DATA_DROPPED = "dropped after 354"
    BODY_DEFERRED = "451 after the body"
    BODY_REFUSED = "554 after the body"
    LOST_BEFORE = "dropped before delivery"
    LOST_AFTER = "dropped after delivery"
    SLOW = "delivered, answers too late"
    NONSENSE = "delivered, answers nonsense"
    QUIT_REFUSED = "250, then QUIT answered 421"
    QUIT_DROPPED = "250, then dropped"


IS_DELIVERED = frozenset(
    {Fault.NONE, Fault.LOST_AFTER, Fault.SLOW, Fault.NONSENSE, Fault.QUIT_REFUSED, Fault.QUIT_DROPPED}
)
"""The faults under which a whole message reaches the recipient."""


@dataclass(kw_only=True)
class Transaction:
    """What the server was told in one accepted envelope."""

    sender: str
    recipients: tuple[str, ...]
    raw: bytes
    options: tuple[str, ...]


class Protocol(SMTP):
    """aiosmtpd's server with faults where it has no hook of its own."""

    async def push(self, status):
        """Say `status`, unless the fault of this sender says otherwise."""
        fault = self.event_handler.fault_of(self)
        text = status if isinstance(status, str) else status.decode()
        if text.startswith("354") and fault is Fault.DATA_REFUSED:
            await super().push("554 5.7.1 No data from you")
            raise asyncio.CancelledError
        await super().push(status)
        if text.startswith("354") and fault is Fault.DATA_DROPPED:
            self.transport.abort()
            raise asyncio.CancelledError

    def drop(self):
        """Cut the line."""
        self.transport.abort()
        raise asyncio.CancelledError


class Handler:
    """Delivers what it accepts, and misbehaves by the sender's fault."""

    def __init__(self, submission: "Submission") -> None:
        self.submission = submission

    def fault_of(self, server: Protocol) -> Fault:
        """The fault of whoever is being served."""
        envelope, session = server.envelope, server.session
        sender = (envelope and envelope.mail_from) or (session and session.auth_data) or ""
        return self.submission.faults.get(str(sender), Fault.NONE)

    async def handle_MAIL(self, server, session, envelope, address, options):
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        fault = self.fault_of(server)
        if fault is Fault.MAIL_DROPPED:
            server.drop()
        return "550 5.7.1 Not from here" if fault is Fault.MAIL_REFUSED else "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        fault = self.fault_of(server)
        if fault is Fault.RCPT_DROPPED:
            server.drop()
        if fault is Fault.RCPT_REFUSED and not envelope.rcpt_tos:
            return "550 5.1.1 No such person here"
        if fault is Fault.RCPT_DEFERRED and not envelope.rcpt_tos:
            return "451 4.7.1 Try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        fault = self.fault_of(server)
        if fault is Fault.BODY_DEFERRED:
            return "451 4.3.0 Try again later"
        if fault is Fault.BODY_REFUSED:
            return "554 5.7.1 This looks like something we do not take"
        if fault is Fault.LOST_BEFORE:
            server.drop()
        self.submission.accept(envelope)
        if fault is Fault.LOST_AFTER:
            server.drop()
        if fault is Fault.SLOW:
            await asyncio.sleep(self.submission.slowness)
        return "blue whale" if fault is Fault.NONSENSE else "250 OK queued"

    async def handle_QUIT(self, server, session, envelope):
        fault = self.submission.faults.get(str(session.auth_data or ""), Fault.NONE)
        if fault is Fault.QUIT_DROPPED:
            server.drop()
        return "421 4.3.2 Shutting down" if fault is Fault.QUIT_REFUSED else "221 Bye"


@dataclass(kw_only=True)
class Submission:
    """A submission server: STARTTLS and a password on `port`, TLS from the start on `tls_port`."""

    dovecot: Dovecot | None
    authority: trustme.CA
    host: str = HOST
    port: int = field(default_factory=free_port)
    tls_port: int = field(default_factory=free_port)
    slowness: float = 3.0
    faults: dict[str, Fault] = field(default_factory=dict)
    transactions: list[Transaction] = field(default_factory=list)
    tokens: set[str] = field(default_factory=set)
    certificate: trustme.LeafCert | None = None
    smtputf8: bool = True
    controllers: list[Controller] = field(default_factory=list)

    def start(self) -> None:
        """Listen on both ports."""
        context = self.context()
        starttls = {"tls_context": context, "auth_require_tls": True}
        from_the_start = {
            "ssl_context": context,
            "auth_require_tls": False,
        }  # it does not see that TLS is there already
        for port, security in ((self.port, starttls), (self.tls_port, from_the_start)):
            controller = _Listener(
                Handler(self),
                hostname=HOST,
                port=port,
                authenticator=self.authenticate,
                auth_required=True,
                enable_SMTPUTF8=self.smtputf8,
                **security,
            )
            controller.start()
            self.controllers.append(controller)

    def context(self) -> ssl.SSLContext:
        """TLS with this server's certificate."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        (self.certificate or self.authority.issue_cert("localhost", HOST)).configure_cert(context)
        return context

    def authenticate(self, server, session, envelope, mechanism, data):
        """A password of `secret`, for whoever has no other fault."""
        user = data.login.decode()
        refused = self.faults.get(user) is Fault.WRONG_PASSWORD or data.password.decode() != PASSWORD
        return AuthResult(success=False, handled=False) if refused else AuthResult(success=True, auth_data=user)

    def accept(self, envelope) -> None:
        """Keep the transaction and hand the message to every recipient's mailbox."""
        raw = envelope.original_content
        recipients = tuple(dict.fromkeys(envelope.rcpt_tos))
        kept = Transaction(
            sender=envelope.mail_from, recipients=recipients, raw=raw, options=tuple(envelope.mail_options)
        )
        self.transactions.append(kept)
        for recipient in recipients if self.dovecot else ():
            self.dovecot.deliver(recipient, raw, sender=envelope.mail_from)

    def stop(self) -> None:
        """Stop listening."""
        for controller in self.controllers:
            controller.stop(no_assert=True)
        self.controllers.clear()


class _Listener(Controller):
    def factory(self):
        """Our server for each connection."""
        return Protocol(self.handler, **self.SMTP_kwargs)


class Relay:
    """Takes what Dovecot itself sends (vacation replies, rejections) and delivers it."""

    def __init__(self, dovecot: Dovecot) -> None:
        self.dovecot = dovecot

    async def handle_DATA(self, server, session, envelope):
        for recipient in envelope.rcpt_tos:
            # Not awaited inside the delivery that caused it: Dovecot is still busy with that one.
            await asyncio.to_thread(
                self.dovecot.deliver, recipient, envelope.original_content, sender=envelope.mail_from or ""
            )
        return "250 OK"


@contextmanager
def running_dovecot() -> Iterator[Dovecot]:
    """Dovecot with a folder of its own; the path stays short because socket names must."""
    folder = Path(tempfile.mkdtemp(prefix="aw-", dir="/tmp"))
    folder.chmod(0o755)
    dovecot = Dovecot(folder=folder, authority=trustme.CA())
    relay = Controller(Relay(dovecot), hostname=HOST, port=dovecot.relay_port)
    relay.start()
    try:
        dovecot.start()
        yield dovecot
    finally:
        dovecot.stop()
        relay.stop(no_assert=True)
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def running_submission(
    dovecot: Dovecot | None, *, authority: trustme.CA | None = None, **settings
) -> Iterator[Submission]:
    """A submission server that delivers into `dovecot`."""
    submission = Submission(
        dovecot=dovecot, authority=authority or (dovecot.authority if dovecot else trustme.CA()), **settings
    )
    submission.start()
    try:
        yield submission
    finally:
        submission.stop()


@dataclass(kw_only=True)
class Postgres:
    """A PostgreSQL of the test's own; `url` is one fresh database in it."""

    folder: Path
    port: int = field(default_factory=free_port)

    def run(self, program: str, *arguments: str) -> None:
        """One of its programs, as an ordinary user: it will not run as root."""
        user, group, *_ = ordinary_user()
        identity = {} if os.geteuid() else {"user": user, "group": group, "extra_groups": []}
        command = [shutil.which(program, path=POSTGRES_PATH), *arguments]
        subprocess.run(
            command, check=True, cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT, **identity
        )

    def start(self) -> None:
        """Make the cluster and start it; it forgets nothing, yet need not survive a power cut of this machine."""
        if not os.geteuid():
            user, group, *_ = ordinary_user()
            subprocess.run(["chown", f"{user}:{group}", str(self.folder)], check=True)
        data = str(self.folder / "data")
        self.run("initdb", "-D", data, "-U", "afterword", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
        options = f"-h {HOST} -p {self.port} -k {self.folder} -c fsync=off -c max_connections=60"
        self.run("pg_ctl", "-D", data, "-w", "-l", str(self.folder / "log"), "-o", options, "start")

    def database(self, name: str) -> str:
        """The URL of a new empty database."""
        self.run("createdb", "-h", HOST, "-p", str(self.port), "-U", "afterword", name)
        return f"postgresql://afterword@{HOST}:{self.port}/{name}"

    def stop(self) -> None:
        """End it at once."""
        self.run("pg_ctl", "-D", str(self.folder / "data"), "-w", "-m", "immediate", "stop")


POSTGRES_PATH = os.pathsep.join([PATH, *map(str, sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True))])


@contextmanager
def running_postgres() -> Iterator[Postgres]:
    """PostgreSQL with a folder of its own."""
    folder = Path(tempfile.mkdtemp(prefix="awpg-", dir="/tmp"))
    server = Postgres(folder=folder)
    server.start()
    try:
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)
