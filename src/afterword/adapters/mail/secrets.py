"""Where a password comes from: a command that prints it, a private file, or the system's keyring. Never from our store."""

import os
import shlex
import stat
import subprocess
from pathlib import Path

from afterword.adapters.home import unusable
from afterword.adapters.whole_file import write_whole
from afterword.core.errors import EdgeError
from afterword.service.account import Account, Secret, SecretKind

PATIENCE = 60
"""Seconds a password command may take; long enough to type a passphrase."""


def password_of(account: Account) -> str:
    """The password or access token of an account; EdgeError says how to make it available."""
    if account.secret is None:
        raise EdgeError(
            f"The account “{account.name}” has no password yet. Give it one: `afterword account add --help` shows how.",
            permanent=True,
        )
    return password_from(account.secret, what=f"“{account.name}”")


def password_from(secret: Secret, *, what: str) -> str:
    """What the secret names; EdgeError says how to make it available. `what` is what the password is for."""
    found = READERS[secret.kind](secret).rstrip("\r\n")
    if not found or "\n" in found or "\0" in found:
        raise EdgeError(
            f"The password of {what} is empty or has several lines. It has to be the password alone.",
            permanent=True,
        )
    return found


def keep_in_file(path: Path, password: str) -> Secret:
    """Write the password to a file only this user may read, and say where it is."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise unusable(path.parent, error) from error
    write_whole(path, f"{password}\n".encode(), is_private=True)
    return Secret(kind=SecretKind.FILE, value=str(path))


def _from_command(secret: Secret) -> str:
    try:
        done = subprocess.run(  # noqa: S603 -- the candidate's own command, run without a shell
            shlex.split(secret.value), capture_output=True, timeout=PATIENCE, check=False, stdin=subprocess.DEVNULL
        )
    except (OSError, ValueError, subprocess.TimeoutExpired) as error:
        raise EdgeError(
            f"Your password command did not run ({type(error).__name__}). Try it in a terminal.", permanent=True
        ) from None
    if done.returncode:
        raise EdgeError(
            f"Your password command failed with status {done.returncode}. Try it in a terminal.", permanent=True
        )
    return done.stdout.decode("utf-8", "replace")


def _from_file(secret: Secret) -> str:
    path = Path(secret.value).expanduser()
    try:
        if os.name == "posix" and stat.S_IMODE(path.stat().st_mode) & 0o077:
            raise EdgeError(
                f"Others on this machine can read {path}. Make it private: `chmod 600 {path}`.", permanent=True
            )
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not text"
        raise EdgeError(
            f"The password file {path} cannot be read ({why}). It has to contain the password alone.", permanent=True
        ) from error


def _from_keyring(secret: Secret) -> str:
    try:
        import keyring  # noqa: PLC0415 -- an extra
    except ImportError:
        raise EdgeError("Keyring support is not installed: `pip install afterword[keyring]`.", permanent=True) from None
    service, _, user = secret.value.partition("/")
    try:
        return keyring.get_password(service, user) or ""
    except keyring.errors.KeyringError as error:
        raise EdgeError(
            f"The keyring did not answer ({type(error).__name__}). Unlock it, then try again.", permanent=False
        ) from error


READERS = {SecretKind.COMMAND: _from_command, SecretKind.FILE: _from_file, SecretKind.KEYRING: _from_keyring}
