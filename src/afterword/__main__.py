"""The process edge: every failure becomes a sentence and an exit status; a traceback never reaches a person."""

import sys

from afterword.core.errors import AfterwordError, BadInputError

USAGE = 2
FAILED = 1
BUG = 70
INTERRUPTED = 130


def main() -> None:
    """Run the command line."""
    try:
        sys.exit(_run())
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


def _run() -> int:
    from afterword.faces.cli import cli  # noqa: PLC0415 -- so that a failure while importing is told as one

    try:
        return cli()
    except BadInputError as error:
        return _tell_problems(error)
    except AfterwordError as error:
        return _tell(str(error), FAILED)
    except BrokenPipeError:
        sys.stderr.close()
        return FAILED
    except Exception as error:  # noqa: BLE001 -- the process edge
        from afterword.faces.cli.mishap import record  # noqa: PLC0415

        return _tell(record(error), BUG)


def _tell_problems(error: BadInputError) -> int:
    head = f"{error.source}: " if error.source else ""
    for problem in error.problems:
        sys.stderr.write(f"{head}{problem}\n")
    return USAGE


def _tell(text: str, status: int) -> int:
    sys.stderr.write(text + "\n")
    return status


if __name__ == "__main__":
    main()
