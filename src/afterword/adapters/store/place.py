"""Where the store is: a file in the data folder, or a PostgreSQL database."""

import os
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from afterword.adapters.home import home
from afterword.core.errors import EdgeError

FILE_NAME = "afterword.sqlite3"
PATIENCE = 20
"""Seconds to wait for another process to finish writing."""

PRAGMAS = (
    "PRAGMA journal_mode=WAL",  # readers never wait for a writer
    "PRAGMA synchronous=FULL",  # a committed claim survives a power cut
    "PRAGMA secure_delete=ON",  # what is deleted is overwritten
)

ADDRESS = "AFTERWORD_DATABASE_URL is not the address of a PostgreSQL database; write it like postgresql://user@host:5432/name, or unset it to store everything on this machine."


def store_file() -> Path:
    """The SQLite file of this user."""
    return home() / FILE_NAME


def is_there() -> bool:
    """Something was kept here before; looking does not make a store."""
    return bool(os.environ.get("AFTERWORD_DATABASE_URL")) or store_file().exists()


def has_shared_queue() -> bool:
    """Whether several machines may share the work: the store is on PostgreSQL and the extra `hosted` is installed."""
    return bool(os.environ.get("AFTERWORD_DATABASE_URL")) and find_spec("procrastinate") is not None


def database(url: str | None) -> dict[str, Any]:
    """Django's description of the database at `url`, or of the file on this machine; EdgeError for any other address."""
    if not url:
        return _sqlite()
    try:
        parts = urlsplit(url)
        port = str(parts.port or "")
    except ValueError:
        raise EdgeError(ADDRESS, permanent=True) from None
    if parts.scheme not in ("postgres", "postgresql"):
        raise EdgeError(ADDRESS, permanent=True)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or ""),
        "PORT": port,
    }


def _sqlite() -> dict[str, Any]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(store_file()),
        # IMMEDIATE takes the write lock at the start: two processes wait for each other instead of failing midway.
        "OPTIONS": {"timeout": PATIENCE, "transaction_mode": "IMMEDIATE", "init_command": ";".join(PRAGMAS)},
    }
