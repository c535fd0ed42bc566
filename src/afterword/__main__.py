"""The process edge: every failure becomes a sentence and an exit status; a traceback never reaches a person."""

import errno
import gc
import os
import sys
from importlib import import_module
from types import ModuleType


def _postpone(name: str) -> None:
    """Load a module of the standard library only when something of it is used, if it is.

    `dataclasses` imports `inspect`, and with it the parser and the disassembler, for classes without a docstring; ours
    have one each, so a review never uses it. A lazy loader does not help: importing such a module again loads it.
    """

    def loaded(attribute: str) -> object:
        if sys.modules.get(name) is stub:
            del sys.modules[name]
        return getattr(import_module(name), attribute)

    stub = ModuleType(name)
    stub.__dict__["__getattr__"] = loaded
    sys.modules.setdefault(name, stub)


if sys.argv[1:2] == ["review"]:
    gc.disable()  # looking for garbage while a short command loads costs a tenth of its time and finds none
    _postpone("inspect")

from afterword.core.errors import AfterwordError, BadInputError  # noqa: E402 -- after what makes it load quickly

USAGE = 2
FAILED = 1
BUG = 70
INTERRUPTED = 130
UNWRITABLE = (errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EBADF)
"""A disk that is full or gone: nothing of ours, and nothing a traceback would explain."""


def main() -> None:
    """Run the command line."""
    try:
        status = _run()
    except KeyboardInterrupt:
        status = INTERRUPTED
    if not gc.isenabled():
        _leave_at_once(status)
    sys.exit(status)


def _leave_at_once(status: int) -> None:
    """End a review without taking the interpreter down piece by piece, which takes as long as Python to start."""
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):  # the reader went away: `afterword review x.txt | head -1`
        status = FAILED
    os._exit(status)


def _run() -> int:
    from afterword.faces.cli import cli  # noqa: PLC0415 -- so that a failure while importing is told as one

    if sys.stdout is None:  # closed by whoever called: `afterword … >&-`
        sys.stdout = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w")
    if sys.stdout.encoding != "utf-8" or (sys.stderr and sys.stderr.encoding != "utf-8"):
        from afterword.faces.cli.streams import prepare  # noqa: PLC0415 -- hardly anybody needs it

        prepare()
    try:
        status = cli()
        sys.stdout.flush()
    except BadInputError as error:
        return _tell_problems(error)
    except AfterwordError as error:
        return _tell(str(error), FAILED)
    except BrokenPipeError:
        sys.stderr.close()
        return FAILED
    except Exception as error:  # noqa: BLE001 -- the process edge
        if isinstance(error, OSError) and error.errno in UNWRITABLE:
            return _unwritable(error)
        from afterword.faces.cli.mishap import record  # noqa: PLC0415

        return _tell(record(error), BUG)
    return status


def _unwritable(error: OSError) -> int:
    """Say so, and keep the interpreter from trying once more on its way out."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return _tell(f"The answer could not be written ({error.strerror}). Make room, then type the same again.", FAILED)


def _tell_problems(error: BadInputError) -> int:
    head = f"{error.source}: " if error.source else ""
    for problem in error.problems:
        _say(f"{head}{problem}")
    return USAGE


def _tell(text: str, status: int) -> int:
    _say(text)
    return status


def _say(text: str) -> None:
    """A sentence to a person: broken between words where a terminal would break it anywhere, else on one line."""
    if sys.stderr.isatty():
        from afterword.faces.cli.paper import wrapped  # noqa: PLC0415 -- only when there is something to say

        text = wrapped(text)
    sys.stderr.write(text + "\n")


if __name__ == "__main__":
    main()
