"""Writing a file only this user may read, whole or not at all."""

import os
from contextlib import suppress
from pathlib import Path

from afterword.core.errors import EdgeError


def write_private(path: Path, data: bytes) -> None:
    """Put `data` at `path`, taking the place of what was there; EdgeError says why not, and nothing is half written."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        part.unlink(missing_ok=True)
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        sentence = f"{path} cannot be written ({error.strerror}). Nothing was changed; choose another place."
        raise EdgeError(sentence, permanent=True) from error
