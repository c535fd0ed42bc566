"""Unexpected errors: saves the traceback on this machine and says where it is."""

import traceback

from afterword.adapters.home import home


def record(error: BaseException) -> str:
    """Write the traceback to a private file and return the sentence to show."""
    lines = "".join(traceback.format_exception(error, chain=True))
    path = home() / "mishap.txt"
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.touch(mode=0o600)
        path.write_text(lines, encoding="utf-8")
    except OSError:
        return f"Afterword failed ({type(error).__name__}) and stopped; this command sent nothing after that."
    return (
        f"Afterword failed ({type(error).__name__}) and stopped. The details are in {path}; they stay on this machine."
    )
