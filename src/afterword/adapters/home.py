"""Where the candidate's data lives on this machine."""

import os
from pathlib import Path


def home() -> Path:
    """`AFTERWORD_HOME`, or the user's own data folder for this product."""
    if chosen := os.environ.get("AFTERWORD_HOME"):
        return Path(chosen).expanduser()
    from platformdirs import user_data_path  # noqa: PLC0415 -- most commands never look

    return user_data_path("afterword", appauthor=False)
