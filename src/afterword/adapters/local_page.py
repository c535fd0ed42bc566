"""Puts the local page together: settings, store, server and the link that opens it."""

import os
import socket
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from afterword.adapters import loopback
from afterword.adapters.door import Door
from afterword.adapters.store.opening import SETTINGS, open_store


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A server that is listening but not answering requests yet."""

    listening: loopback.Listening
    bound: socket.socket
    link: str
    application: Callable[..., Any]

    def run(self) -> None:
        """Answer until interrupted."""
        loopback.run(self.application, self.bound)


def link_to_running() -> str | None:
    """A fresh link into this user's running server, or None."""
    listening = loopback.running()
    return None if listening is None else _link(listening)


def start(port: int | None) -> Server:
    """Open the store and bind a port; EdgeError if either fails."""
    bound, listening = loopback.listen(port)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS)
    os.environ["AFTERWORD_SECRET_KEY"] = loopback.secret()
    os.environ["AFTERWORD_INSTANCE"] = listening.instance
    open_store()
    application = _application()
    loopback.note(listening)
    return Server(listening=listening, bound=bound, link=_link(listening), application=application)


def _application() -> Callable[..., Any]:
    """The WSGI application with all its modules loaded, so that the first page is not slow."""
    from django.core.wsgi import get_wsgi_application  # noqa: PLC0415 -- needs the settings above
    from django.urls import get_resolver  # noqa: PLC0415 -- the same

    application: Callable[..., Any] = get_wsgi_application()
    _ = get_resolver().url_patterns
    return application


def _link(listening: loopback.Listening) -> str:
    door = Door(secret=loopback.secret(), instance=listening.instance)
    return f"{listening.address}enter?token={door.link_token(datetime.now(UTC))}"
