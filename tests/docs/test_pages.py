import re
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
TEMPLATES = ROOT / "src/afterword/faces/web/templates"
LARGEST = 3_000_000

sys.path.append(str(DOCS / "pages"))


def test_every_template_is_shown_by_a_picture():
    from stops import STOPS  # noqa: PLC0415 -- after the path is set

    shown = {name for stop in STOPS for name in stop.shows.split()}
    assert {path.stem for path in TEMPLATES.glob("*.html")} == shown


def test_every_picture_is_there_and_no_other_and_all_are_small():
    named = {
        name for page in DOCS.glob("*.md") for name in re.findall(r"\(pictures/([\w-]+\.webp)\)", page.read_text())
    }
    there = {path.name: path.stat().st_size for path in (DOCS / "pictures").iterdir()}
    assert named == set(there)
    assert sum(there.values()) < LARGEST


def test_the_page_shows_the_pictures_in_the_order_of_the_way():
    from pictures import page_of_pictures  # noqa: PLC0415 -- the same

    assert (DOCS / "pages.md").read_text() == page_of_pictures()


@pytest.mark.needs("chromium")
def test_the_pictures_are_taken_by_one_command(tmp_path):
    command = [sys.executable, "docs/pages/pictures.py", "--look", tmp_path, "--only", "empty"]
    subprocess.run(command, cwd=ROOT, check=True)
    pictures = {path.name: Image.open(path) for path in tmp_path.iterdir()}
    assert {picture.width for picture in pictures.values()} == {1280, 360}
    assert pictures["empty.webp"].getpixel((0, 0)) > pictures["empty-dark.webp"].getpixel((0, 0))
