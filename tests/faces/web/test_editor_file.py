"""The editor is committed as built, so that nobody needs Node to run the page; these keep it true to its sources."""

import gzip
import re
import subprocess
from hashlib import sha256
from pathlib import Path

import pytest

from afterword.faces.web import assets

WEB = Path(__file__).parents[3] / "web"


def test_the_editor_was_built_from_these_very_sources():
    digest = sha256()
    for path in (WEB / "build.mjs", WEB / "package-lock.json", *sorted((WEB / "src").iterdir())):
        digest.update(path.read_bytes())
    told = re.search(rb"sources ([0-9a-f]{64})", assets.content("editor.js"))[1].decode()
    assert told == digest.hexdigest(), "run `npm ci && npm run build` in web/ and commit the result"


@pytest.mark.needs("the editor's npm packages")
@pytest.mark.parametrize("script", ["same", "check", "test"])
def test_a_new_build_gives_the_same_bytes_and_the_sources_hold_types_and_tests(script):
    done = subprocess.run(["npm", "run", "--silent", script], cwd=WEB, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_files_of_a_page_are_light():
    first = sum(
        len(gzip.compress(assets.content(name)))
        for name in ("app.css", "app.js", "clock.js", "pulse.js", "keep.js", "news.js", "drop.js", "zone.js", "htmx.js")
    )
    assert first < 50_000
    assert len(gzip.compress(assets.content("editor.js"))) < 150_000
