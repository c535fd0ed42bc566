"""Take the pictures of docs/pages.md anew: `python docs/pages/pictures.py`. Needs Chromium and Dovecot.

`--look FOLDER` takes every page wide and narrow, light and dark, into a folder of your own instead.
Either way every page is looked at with axe-core as well, everything unfolded; what would keep somebody out, or makes a
page wider than its window, is named at the end and fails the command.
"""

import argparse
import io
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from PIL import Image
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "tests")]

from at_that_time import NOW  # noqa: E402 -- after the path is set
from stops import STOPS, WAY, Stop  # noqa: E402
from world import World, world  # noqa: E402

from local_site import FLAGS  # noqa: E402

PICTURES = HERE.parent / "pictures"
PAGE = HERE.parent / "pages.md"
COLOURS = 128
GRAVE = ("moderate", "serious", "critical")
"""What axe-core calls a barrier that may not stay."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a window is opened; `suffix` ends the names of its pictures, `cut` is how much of a long page the docs show."""

    suffix: str
    width: int
    height: int
    scheme: str
    cut: int


WIDE = Look(suffix="", width=1280, height=800, scheme="light", cut=1300)
PHONE = Look(suffix="-phone", width=360, height=740, scheme="dark", cut=1100)
KEPT = (WIDE, PHONE)
"""The two looks the documentation shows."""
LOOKS = (*KEPT, replace(WIDE, suffix="-dark", scheme="dark"), replace(PHONE, suffix="-phone-light", scheme="light"))


def main() -> None:
    """Take the pictures, and write the page that shows them."""
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--look", type=Path, metavar="FOLDER", help="every look, at full length, into this folder")
    options.add_argument("--only", nargs="*", default=[], metavar="NAME", help="these pictures alone")
    told = options.parse_args()
    stops = [stop for stop in STOPS if not told.only or stop.name in told.only]
    folder = told.look or PICTURES
    folder.mkdir(parents=True, exist_ok=True)
    barriers: list[str] = []
    with tempfile.TemporaryDirectory() as homes, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        with world(chromium, Path(homes), {stop.site for stop in stops}) as made:
            for look in LOOKS if told.look else KEPT:
                for page, stop in visited(made, opened(chromium, look), stops):
                    keep(page, folder, stop, look)
                    barriers += [f"{stop.name}{look.suffix}: {barrier}" for barrier in barriers_of(page)]
    if not told.look:
        PAGE.write_text(page_of_pictures())
    if barriers:
        sys.exit("\n".join(barriers))


def visited(made: World, context: BrowserContext, stops: list[Stop]) -> Iterator[tuple[Page, Stop]]:
    """Every stop, with the page that went there."""
    pages = {name: made.enter(context, name) for name in made.sites}
    cookies = context.cookies()
    for stop in stops:
        stop.go(pages[stop.site])
        yield pages[stop.site], stop
        context.set_offline(False)  # some stops are what a page says when it has lost its server, or its cookie
        context.add_cookies(cookies)
    context.close()


def opened(chromium: Browser, look: Look) -> BrowserContext:
    """A window of that afternoon."""
    context = chromium.new_context(
        viewport={"width": look.width, "height": look.height},
        color_scheme=look.scheme,
        timezone_id="Europe/London",
        reduced_motion="reduce",
        bypass_csp=True,  # for axe-core alone
    )
    shift = int((NOW.timestamp() - time.time()) * 1000)
    context.add_init_script(
        f"Date = class extends Date {{ constructor(...told) {{ told.length ? super(...told) : super(Date.now()) }}"
        f" static now() {{ return super.now() + {shift} }} }}"
    )
    return context


def keep(page: Page, folder: Path, stop: Stop, look: Look) -> None:
    """The page as a small picture, which in the docs is cut where it is very long."""
    page.evaluate("document.activeElement?.blur(), window.scrollTo(0, 0)")
    page.wait_for_timeout(150)
    picture = Image.open(io.BytesIO(page.screenshot(full_page=True))).convert("RGB")
    if folder == PICTURES:
        picture = picture.crop((0, 0, look.width, min(picture.height, look.cut)))
    few = picture.quantize(COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).convert("RGB")
    few.save(folder / f"{stop.name}{look.suffix}.webp", lossless=True, quality=75, method=4)


def barriers_of(page: Page) -> list[str]:
    """What keeps somebody out of the page as it stands, with everything unfolded."""
    page.locator("details").evaluate_all("all => all.forEach((each) => (each.open = true))")
    found = Axe().run(page).response["violations"]
    told = [f"{each['id']}: {each['nodes'][0]['html'][:120]}" for each in found if each["impact"] in GRAVE]
    is_wider = page.evaluate("document.documentElement.scrollWidth > innerWidth")
    return [*told, "wider than the window"] if is_wider else told


def page_of_pictures() -> str:
    """docs/pages.md."""
    lines = [
        "# Every page",
        "",
        "In the order of the way, on a laptop by day and on a phone by night; long pages are cut.",
        "Made by `python docs/pages/pictures.py`, which serves real data folders as they stood on one afternoon.",
    ]
    for part, stops in WAY.items():
        lines += ["", f"## {part}"]
        for stop in stops:
            lines += ["", stop.says, "", *(f"![{stop.says}](pictures/{stop.name}{look.suffix}.webp)" for look in KEPT)]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
