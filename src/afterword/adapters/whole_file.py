"""Writes a file as a whole or not at all: a full disk leaves what was there before, and nothing half written."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

from afterword.core.errors import EdgeError

BEGINNING = 4_096
"""Bytes of a file in which its mark is looked for."""


def require_own(path: Path, *, mark: bytes) -> None:
    """Allow overwriting only an earlier file of the same kind; EdgeError if something else is at `path`.

    `mark` occurs near the beginning of every file of that kind; an empty file may be overwritten.
    """
    if not path.exists():
        return
    if not path.is_file():
        what = "a folder" if path.is_dir() else "no ordinary file"
        raise EdgeError(f"{path} is {what}. Nothing was written; choose another name.", permanent=True)
    try:
        with path.open("rb") as file:
            beginning = file.read(BEGINNING)
    except OSError as error:
        raise EdgeError(f"{path} cannot be read ({error.strerror}). Choose another name.", permanent=True) from error
    if beginning and mark not in beginning:
        sentence = f"{path} already exists and is something else. Nothing was overwritten; choose another name."
        raise EdgeError(sentence, permanent=True)


def write_whole(path: Path, data: bytes, *, is_private: bool = False) -> None:
    """Replace `path` with `data`; on failure raises EdgeError and leaves everything as it was.

    A private file can be read by this user alone; any other keeps the permissions of the one it replaces.
    """
    target = path.resolve()
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        part.unlink(missing_ok=True)
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600 if is_private else 0o666)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists() and not is_private:
            shutil.copymode(target, part)
        part.replace(target)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        sentence = f"{path} cannot be written ({error.strerror}). Nothing was changed; choose another place."
        raise EdgeError(sentence, permanent=True) from error
