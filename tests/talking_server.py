"""Mail servers of a few lines that can be made to fail at any command: refuse, hang up, talk nonsense, or fall silent."""

import re
import socket
from contextlib import closing, contextmanager
from threading import Thread

HOST = "127.0.0.1"
FLAGS = {"INBOX": "", "Junk": "\\Junk", "Archive": "\\Archive"}
NONSENSE = b"* 7 FETCH (UID nine BODY[ {99999\r\n\xff\xfe)\r\n* LIST (((\r\n* SEARCH one two\r\n"


class TalkingServer:
    """Folders of raw mails, with the mark each has in `flags`; `faults` names what happens at a command: `no`, `hang up` or `nonsense`; `no` may be followed by what is said.

    A fault of EXAMINE may name the folder: `EXAMINE Junk`. `heard` are the commands, passwords and tokens included.
    """

    def __init__(self, *, folders, faults=None, flags=None):
        self.flags = FLAGS if flags is None else flags
        self.folders = {name: tuple(folders.get(name, ())) for name in self.flags}
        self.faults = faults or {}
        self.heard = []
        self.port = 0
        self._open = "INBOX"

    def talk(self, line):
        with line.makefile("rb") as lines:
            line.sendall(b"* OK ready\r\n")
            while words := lines.readline():
                tag, _, command = words.decode("latin-1").strip().partition(" ")
                self.heard.append(command)
                if not self._answer(line, lines, tag, command):
                    return

    def _answer(self, line, lines, tag, command):
        fault = next((what for prefix, what in self.faults.items() if command.replace('"', "").startswith(prefix)), "")
        if fault == "hang up":
            return False
        if fault.startswith("no") and fault != "nonsense":
            line.sendall(f"{tag} NO {fault[3:] or 'not now'}\r\n".encode())
            return True
        if command.startswith("AUTHENTICATE"):
            line.sendall(b"+ \r\n")
            self.heard.append(lines.readline().decode().strip())
        answer = NONSENSE if fault == "nonsense" else self._say(command)
        line.sendall(answer + f"{tag} OK done\r\n".encode())
        return not command.startswith("LOGOUT")

    def _say(self, command):
        word = command.split()[0]
        if word == "CAPABILITY":
            return b"* CAPABILITY IMAP4rev1 AUTH=XOAUTH2\r\n"
        if word == "LIST":
            return b"".join(f'* LIST ({flag}) "/" "{name}"\r\n'.encode() for name, flag in self.flags.items())
        if word == "EXAMINE":
            self._open = command.partition(" ")[2].strip('"')
            count = len(self.folders[self._open])
            return f"* {count} EXISTS\r\n* OK [UIDVALIDITY 1] ok\r\n* OK [UIDNEXT {count + 1}] ok\r\n".encode()
        if command.startswith("UID SEARCH"):
            return f"* SEARCH {' '.join(str(uid + 1) for uid in range(len(self.folders[self._open])))}\r\n".encode()
        return b"".join(self._fetched(command)) if command.startswith("UID FETCH") else b""

    def _fetched(self, command):
        first, last = re.match(r"UID FETCH (\d+)(?::(\d+))?", command).groups()
        for uid in range(int(first), int(last or first) + 1):
            raw = self.folders[self._open][uid - 1].replace(b"\n", b"\r\n")
            yield f"* {uid} FETCH (UID {uid} BODY[] {{{len(raw)}}}\r\n".encode() + raw + b")\r\n"


class HearingServer:
    """A submission server of a few lines that calls somebody at one of its steps and says nothing from then on."""

    def __init__(self, step=None, call=None):
        self.step, self.call, self.bodies = step, call, []
        self.port = 0

    def talk(self, line):
        lines = line.makefile("rb")
        if self._stops(line, "the greeting"):
            return
        line.sendall(b"220 ready\r\n")
        while command := lines.readline():
            word = command.split()[0].upper()
            if word == b"DATA":
                if self._stops(line, "the go-ahead"):
                    return
                line.sendall(b"354 go\r\n")
                if not self._takes_a_body(lines):
                    return
                if self._stops(line, "the answer"):
                    return
            line.sendall(b"221 bye\r\n" if word == b"QUIT" else b"250 fine\r\n")

    def _takes_a_body(self, lines):
        """A body without its final dot is thrown away."""
        body = []
        while (text := lines.readline()) not in (b"", b".\r\n"):
            body.append(text)
        if text:
            self.bodies.append(b"".join(body))
        return bool(text)

    def _stops(self, line, step):
        if step != self.step:
            return False
        self.call()
        line.recv(1)  # until the other side has gone
        return True


@contextmanager
def talking(folders, **settings):
    """A mailbox server on a port of its own; `faults` and `flags` as in TalkingServer."""
    with _served(TalkingServer(folders=folders, **settings)) as server:
        yield server


@contextmanager
def hearing(step=None, call=None):
    """A submission server on a port of its own; it calls at that step, once."""
    with _served(HearingServer(step, call)) as server:
        yield server


@contextmanager
def _served(server):
    with socket.create_server((HOST, 0)) as listening:
        server.port = listening.getsockname()[1]
        thread = Thread(target=_serve, args=(listening, server), daemon=True)
        thread.start()
        try:
            yield server
        finally:
            listening.shutdown(socket.SHUT_RDWR)
    thread.join(5)


def _serve(listening, server):
    while True:
        try:
            line, _ = listening.accept()
        except OSError:
            return
        try:
            with closing(line):
                server.talk(line)
        except OSError:
            continue
