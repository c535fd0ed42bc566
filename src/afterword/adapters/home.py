"""Where the candidate's data lives on this machine."""

import os
from pathlib import Path

from afterword.core.errors import EdgeError


def home() -> Path:
    """`AFTERWORD_HOME`, or the user's own data folder for this product."""
    if chosen := os.environ.get("AFTERWORD_HOME"):
        return Path(chosen).expanduser()
    from platformdirs import user_data_path  # noqa: PLC0415 -- most commands never look

    return user_data_path("afterword", appauthor=False)


def unusable(folder: Path, error: OSError) -> EdgeError:
    """The error to raise when the data folder cannot be made, read or written."""
    sentence = f"Your data folder {folder} cannot be used ({error.strerror}). Nothing was changed; choose another one with AFTERWORD_HOME."
    return EdgeError(sentence, permanent=True)


def edits() -> Path:
    """The folder for texts that could not be saved yet, so that nothing typed is lost."""
    return home() / "edits"


def leftovers(followup_id: str | None = None) -> tuple[Path, ...]:
    """Files beside the store with texts about one follow-up; without an id, those about any, and password files."""
    if followup_id is not None:
        return tuple(edits().glob(f"{followup_id}-*"))
    found = (*edits().glob("*"), *(home() / "secrets").glob("*"), home() / "mishap.txt")
    return tuple(path for path in found if path.is_file())
