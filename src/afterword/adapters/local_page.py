"""The local page as a whole: settings, store, server and the link that opens it."""

import os
import socket
from dataclasses import dataclass
from datetime import UTC, datetime

from afterword.adapters import loopback
from afterword.adapters.door import Door
from afterword.adapters.store.opening import SETTINGS, open_store


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A bound server that has not begun to answer."""

    listening: loopback.Listening
    bound: socket.socket
    link: str

    def run(self) -> None:
        """Answer until interrupted. The worker beside it does what falls due."""
        from django.core.wsgi import get_wsgi_application  # noqa: PLC0415 -- needs the settings below

        application = get_wsgi_application()
        loopback.note(self.listening)
        loopback.run(application, self.bound)


def link_to_running() -> str | None:
    """A fresh link into the server of this user that answers already, or None."""
    listening = loopback.running()
    return None if listening is None else _link(listening)


def start(port: int | None) -> Server:
    """Open the store and bind a port; EdgeError when either cannot be had."""
    bound, listening = loopback.listen(port)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS)
    os.environ["AFTERWORD_SECRET_KEY"] = loopback.secret()
    os.environ["AFTERWORD_INSTANCE"] = listening.instance
    open_store()
    return Server(listening=listening, bound=bound, link=_link(listening))


def _link(listening: loopback.Listening) -> str:
    door = Door(secret=loopback.secret(), instance=listening.instance)
    return f"{listening.address}enter?token={door.link_token(datetime.now(UTC))}"
