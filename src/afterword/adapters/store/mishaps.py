"""Errors of the database, as sentences that say what is safe and what to do."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import DatabaseError, InterfaceError, OperationalError, connection

from afterword.adapters.store.place import PATIENCE, store_file
from afterword.core.errors import EdgeError

LOCKED = f"Another program has been writing to your store for more than {PATIENCE} seconds. Nothing was changed by this command; try again in a moment."
FULL = "The disk with your store on it is full. Nothing was changed by this command; make room, then try again."
DISK = "The disk with your store ({file}) is full or does not work properly. What was saved before is still there; make room or check the disk, then try again."
READ_ONLY = "Your store ({file}) cannot be written. Nothing was changed; make the file and its folder writable."
UNOPENED = "Your store ({file}) cannot be opened. Nothing was changed; check that the folder exists, is yours and can be written to."
CORRUPT = "Your store ({file}) is damaged or is not an Afterword store. Nothing was changed; restore a copy of it, or move the file away to start afresh."
NUL = "A text contains a character that no database can store (U+0000). Nothing was changed; remove it, then try again."
UNREACHED = "The database does not answer ({error}). Nothing was changed by this command; try again when it is back."

SIGNS = (
    ("database is locked", LOCKED, False),
    ("database table is locked", LOCKED, False),
    ("disk is full", FULL, False),
    ("disk i/o error", DISK, False),
    ("readonly database", READ_ONLY, True),
    ("unable to open database", UNOPENED, True),
    ("not a database", CORRUPT, True),
    ("malformed", CORRUPT, True),
    ("cannot contain nul", NUL, False),
    ("unsupported unicode escape", NUL, False),
)
"""What SQLite (https://www.sqlite.org/rescode.html) and PostgreSQL say, what we say, and whether trying again is useless."""


@contextmanager
def in_plain_words() -> Iterator[None]:
    """Turn a failure of the database into an EdgeError; also a decorator. Broken constraints pass through."""
    try:
        yield
    except (DatabaseError, InterfaceError) as error:
        told = edge_error(error)
        if told is None:
            raise
        raise told from error


def edge_error(error: Exception) -> EdgeError | None:
    """The sentence for a failure of the database, or None if it is a bug of ours."""
    text = str(error).lower()
    for sign, sentence, permanent in SIGNS:
        if sign in text:
            return EdgeError(sentence.format(file=store_file()), permanent=permanent)
    if connection.vendor != "sqlite" and isinstance(error, OperationalError | InterfaceError):
        if not connection.in_atomic_block:
            connection.close_if_unusable_or_obsolete()  # so that the next call asks for a new line
        return EdgeError(UNREACHED.format(error=type(error).__name__), permanent=False)
    return None
