"""The candidate's own editor."""

import os
import shlex
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from afterword.core.errors import AfterwordError, EdgeError

EDITORS = ("sensible-editor", "nano", "vi") if os.name != "nt" else ("notepad",)
INSTEAD = "Nothing was changed; name one you have, as in `EDITOR=nano afterword …`."


def open_editor(path: Path) -> None:
    """Open the file and wait until the editor is closed; EdgeError when there is none or it failed."""
    chosen = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    for words in [chosen] if chosen else EDITORS:
        try:
            done = subprocess.run([*shlex.split(words), str(path)], check=False)  # noqa: S603 -- the candidate's own editor
        except (FileNotFoundError, ValueError):
            continue
        except OSError as error:
            raise EdgeError(
                f"Your editor ({words}) did not start ({error.strerror}). {INSTEAD}", permanent=True
            ) from None
        if done.returncode:
            raise EdgeError(f"Your editor ended with status {done.returncode}. Nothing was changed.", permanent=False)
        return
    raise EdgeError(
        f"There is no editor “{chosen}”. {INSTEAD}" if chosen else f"No editor was found. {INSTEAD}", permanent=True
    )


def edited(text: str) -> str:
    """The text as the editor left it; AfterwordError when there is no editor, or no text in what it saved."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "message.txt"
        path.write_text(text, encoding="utf-8", newline="\n")
        open_editor(path)
        try:
            saved = path.read_text(encoding="utf-8-sig")
        except (UnicodeDecodeError, FileNotFoundError):
            saved = "\0"
    if "\0" in saved:
        raise AfterwordError("The editor did not save plain text in UTF-8. Nothing was changed.")
    return saved
