"""Where the candidate's data lives on this machine."""

import os
from pathlib import Path


def home() -> Path:
    """`AFTERWORD_HOME`, or the user's own data folder for this product."""
    if chosen := os.environ.get("AFTERWORD_HOME"):
        return Path(chosen).expanduser()
    from platformdirs import user_data_path  # noqa: PLC0415 -- most commands never look

    return user_data_path("afterword", appauthor=False)


def edits() -> Path:
    """Where a text waits that could not be kept yet, so that no typing is lost."""
    return home() / "edits"


def leftovers(followup_id: str | None = None) -> tuple[Path, ...]:
    """Files beside the store that may hold what a person wrote about one follow-up; about any, and passwords, without an id."""
    if followup_id is not None:
        return tuple(edits().glob(f"{followup_id}-*"))
    found = (*edits().glob("*"), *(home() / "secrets").glob("*"), home() / "mishap.txt")
    return tuple(path for path in found if path.is_file())
