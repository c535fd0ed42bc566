"""The command line: `program` has the commands; a bare `review FILE…` is answered before they are loaded."""

import sys


def cli() -> int:
    """Run the command line and return the exit status.

    Looking at a text is what an editor does at every save, so the plain form skips the library that parses options,
    which alone takes four times as long to load as Python to start.
    """
    from afterword.faces.cli.plain_review import answer, asked

    plain = asked(sys.argv[1:])
    if plain:
        return answer(*plain)
    from afterword.faces.cli.program import run

    return run()
