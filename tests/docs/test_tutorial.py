import re
from pathlib import Path

DOCS = Path(__file__).parents[2] / "docs"


def test_every_picture_of_the_tutorial_is_there_and_shown():
    shown = set(re.findall(r"\(pictures/(\w+\.png)\)", (DOCS / "tutorial.md").read_text()))
    assert shown == {path.name for path in (DOCS / "pictures").glob("*.png")}
