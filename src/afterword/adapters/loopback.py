"""The local page's server: loopback only, one thread a request, with a note of where it listens.

The note (`serve.json`, readable only by this user) lets a second `afterword serve` open the page of the first, and the
next start use the same port again, so that open pages keep working.
"""

import json
import os
import secrets
import socket
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import ProxyHandler, build_opener

from afterword.adapters.file_lock import alone
from afterword.adapters.home import home, unusable
from afterword.adapters.whole_file import write_whole
from afterword.core.errors import EdgeError

ADDRESS = "127.0.0.1"
THREADS = 8
BACKLOG = 64
LARGEST_BODY = 1 << 30
"""Bytes the server takes in before the page itself says what is too large."""
PATIENCE = 3.0
"""Seconds to wait for a server that may be running already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listening:
    """Where a server listens, and its instance name."""

    port: int
    instance: str

    @property
    def address(self) -> str:
        """The page's address."""
        return f"http://{ADDRESS}:{self.port}/"


def secret() -> str:
    """The secret that signs this user's links and cookies, made at the first call; only the user can read the file.

    EdgeError when the data folder cannot be used.
    """
    path = home() / "secret"
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not path.exists():
            with alone(path.with_suffix(".lock")):
                _make(path)
        return path.read_text().strip()
    except OSError as error:
        raise unusable(path.parent, error) from error


def _make(path: Path) -> None:
    """Another process may have made it in the meantime."""
    if not path.exists():
        write_whole(path, secrets.token_urlsafe(48).encode(), is_private=True)


def running() -> Listening | None:
    """This user's running server, or None."""
    noted = _noted()
    if noted is None:
        return None
    try:
        with build_opener(ProxyHandler({})).open(f"{noted.address}alive", timeout=PATIENCE) as answer:
            return noted if answer.read().decode() == noted.instance else None
    except (URLError, OSError, ValueError):
        return None


def listen(port: int | None) -> tuple[socket.socket, Listening]:
    """A listening socket on `port`, else on the last port used, else on a free one; EdgeError if `port` is taken."""
    noted = _noted()
    wanted = port if port is not None else noted.port if noted else 0
    try:
        bound = _bound(wanted)
    except OSError as error:
        if port is not None:
            message = f"Port {port} cannot be used ({error.strerror}). Without --port, a free one is used."
            raise EdgeError(message, permanent=True) from None
        bound = _bound(0)
    return bound, Listening(port=bound.getsockname()[1], instance=secrets.token_urlsafe(9))


def note(listening: Listening) -> None:
    """Write down where the server listens."""
    content = json.dumps({"port": listening.port, "instance": listening.instance})
    write_whole(_note_file(), content.encode(), is_private=True)


def run(application: Callable[..., Any], bound: socket.socket) -> None:
    """Answer until the process is interrupted."""
    from waitress import create_server  # noqa: PLC0415 -- only a server needs it

    server: Any = create_server(
        application,
        sockets=[bound],
        threads=THREADS,
        ident="",
        max_request_body_size=LARGEST_BODY,
        clear_untrusted_proxy_headers=True,
    )
    server.run()


def _bound(port: int) -> socket.socket:
    bound = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if os.name == "posix":
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind((ADDRESS, port))
    except OSError:
        bound.close()
        raise
    bound.listen(BACKLOG)
    return bound


def _noted() -> Listening | None:
    try:
        found = json.loads(_note_file().read_text())
        return Listening(port=int(found["port"]), instance=str(found["instance"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _note_file() -> Path:
    return home() / "serve.json"
