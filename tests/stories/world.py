"""What the stories with several processes share: the program that sends, and what it has to know."""

import json
import os
import subprocess
import sys
from pathlib import Path

from servers import PASSWORD

HERE = Path(__file__).parent


class Sender:
    """The program `sender.py`, one order at a time.

    It trusts the authority of the test servers in place of the system's: reading a hundred and forty certificates of
    the world for each connection was a third of the time.
    """

    def __init__(self, home, database):
        environment = {**os.environ, "AFTERWORD_HOME": str(home), "PYTHONPATH": str(HERE.parent)}
        environment |= {"SSL_CERT_FILE": str(home / "authority.pem")}
        environment |= {"AFTERWORD_DATABASE_URL": database} if database else {}
        command = [sys.executable, str(HERE / "sender.py"), str(home)]
        self.process = subprocess.Popen(
            command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def __call__(self, do, **order):
        """The answer, or None when the child died as it was told to."""
        self.process.stdin.write(json.dumps({"do": do, **order}) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        assert "error" not in answer, answer["error"]
        return answer.get("answer")

    def close(self):
        self.process.stdin.close()
        self.process.wait(60)
        self.process.stdout.close()


def write_world(home, dovecot, submission):
    """What the programs have to know: the ports, the authority of the certificates, the password file."""
    home.mkdir(parents=True)
    authority = home / "authority.pem"
    dovecot.authority.cert_pem.write_to_path(authority)
    world = {"smtp": submission.port, "imap": dovecot.imaps_port}
    (home / "servers.json").write_text(json.dumps(world))
    (home / "password").write_text(PASSWORD)
    (home / "password").chmod(0o600)
    return home
