"""The page's own files, under an address that changes when any of them does, so that browsers keep them for good."""

from functools import cache
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

FOLDER = Path(__file__).parent / "static"
TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
}
HTMX = "htmx.js"


@cache
def content(name: str) -> bytes:
    """The bytes of a file of ours; KeyError when there is none of this name."""
    return _paths()[name].read_bytes()


@cache
def edition() -> str:
    """A digest of all files together, twelve hexadecimal digits."""
    digest = sha256()
    for name in sorted(_paths()):
        digest.update(name.encode() + content(name))
    return digest.hexdigest()[:12]


def address(name: str) -> str:
    """Where a page finds the file called `name`."""
    return f"/static/{edition()}/{name}"


@cache
def _paths() -> dict[str, Path]:
    own = {path.name: path for path in FOLDER.iterdir() if path.suffix in TYPES}
    return own | {HTMX: Path(str(files("django_htmx") / "static" / "django_htmx" / "htmx-2.min.js"))}
