"""Where the store is: a file in the data folder, or a PostgreSQL database."""

from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from afterword.adapters.home import home

FILE_NAME = "afterword.sqlite3"
PATIENCE = 20
"""Seconds to wait for another process to finish writing."""

PRAGMAS = (
    "PRAGMA journal_mode=WAL",  # readers never wait for a writer
    "PRAGMA synchronous=FULL",  # a committed claim survives a power cut
    "PRAGMA secure_delete=ON",  # what is deleted is overwritten
)


def store_file() -> Path:
    """The SQLite file of this user."""
    return home() / FILE_NAME


def database(url: str | None) -> dict[str, Any]:
    """Django's description of the database at `url`, or of the file on this machine; ValueError for another scheme."""
    if not url:
        return _sqlite()
    parts = urlsplit(url)
    if parts.scheme not in ("postgres", "postgresql"):
        raise ValueError(f"AFTERWORD_DATABASE_URL begins with “{parts.scheme}:”; it has to begin with postgresql://")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or ""),
        "PORT": str(parts.port or ""),
    }


def _sqlite() -> dict[str, Any]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(store_file()),
        # IMMEDIATE takes the write lock at the start: two processes wait for each other instead of failing midway.
        "OPTIONS": {"timeout": PATIENCE, "transaction_mode": "IMMEDIATE", "init_command": ";".join(PRAGMAS)},
    }
