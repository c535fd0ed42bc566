"""The line to a mail server: protected, verified, and every failure of it in plain words."""

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager

from afterword.core.errors import EdgeError
from afterword.service.account import Account, Server

PATIENCE = 30.0
"""Seconds without a word from a server before we stop waiting (RFC 5321 asks servers to answer far sooner)."""


def tls_context(account: Account) -> ssl.SSLContext:
    """Certificates verified against the system's authorities and the account's own; EdgeError when that file is unfit."""
    context = ssl.create_default_context()
    if account.authority_file:
        try:
            context.load_verify_locations(account.authority_file)
        except (OSError, ssl.SSLError) as error:
            raise EdgeError(
                f"The certificate file {account.authority_file} cannot be used ({error.strerror or type(error).__name__}). It has to exist and be a PEM file.",
                permanent=True,
            ) from error
    return context


@contextmanager
def in_plain_words(server: Server, *, safe: str) -> Iterator[None]:
    """Turn what goes wrong on the way to `server` into an EdgeError; `safe` says what is certain about the message."""
    try:
        yield
    except (OSError, EOFError) as error:
        sentence, permanent = _told(_root(error), server)
        raise EdgeError(f"{sentence} {safe}".strip(), permanent=permanent) from error


def is_silence(error: BaseException | None) -> bool:
    """The other end said nothing for too long, whatever a library made of that."""
    return isinstance(error, TimeoutError) or (error is not None and isinstance(error.__context__, TimeoutError))


def _root(error: Exception) -> Exception:
    return TimeoutError() if is_silence(error) else error


def _told(error: Exception, server: Server) -> tuple[str, bool]:
    place = f"{server.host}:{server.port}"
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"The certificate of {server.host} is not valid ({_why(error)}), so the connection was closed.", True
    if isinstance(error, ssl.SSLError):
        return f"{place} does not speak TLS correctly; check the port and the security setting.", True
    if isinstance(error, socket.gaierror):
        return f"There is no server called {server.host}, or this machine is offline.", False
    if isinstance(error, ConnectionRefusedError):
        return f"{place} accepts no connections.", False
    if isinstance(error, TimeoutError):
        return f"{place} did not answer in time.", False
    return f"The connection to {place} broke.", False


def _why(error: ssl.SSLCertVerificationError) -> str:
    return error.verify_message or "it could not be verified"
