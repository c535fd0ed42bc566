"""Take the pictures of docs/tutorial.md anew: `python docs/tutorial.py`. Needs Chromium."""

import sys
import tempfile
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from playwright.sync_api import Page, sync_playwright

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "tests"))

from local_site import FLAGS, start_site  # noqa: E402 -- after the path is set

PICTURES = HERE / "pictures"
SIZE = {"width": 1040, "height": 760}
PHONE = {"width": 390, "height": 780}


def main() -> None:
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        site = start_site(Path(folder) / "home")
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        try:
            walk(chromium.new_page(viewport=SIZE, timezone_id="Europe/London"), site)
            glance(chromium, site)
        finally:
            site.stop()


def walk(page: Page, site) -> None:
    """The whole way, a picture at every stop."""
    page.goto(site.fresh_link())
    take(page, "empty")
    page.goto(f"{site.address}/add")
    page.get_by_label("Who did you meet?").fill("Dana Marsh")
    ended = datetime.now(ZoneInfo("Europe/London")) - timedelta(hours=3)
    page.get_by_label("When did it end?").fill(f"{ended:%Y-%m-%dT%H:00}")
    take(page, "add")
    page.get_by_role("button", name="Go on").click()
    for label, text in (
        ("The firm", "Larkfield Foods"),
        ("The job", "Marketing executive"),
        ("E-mail", "dana@larkfield.example"),
    ):
        page.get_by_label(label).fill(text)
    page.get_by_label("Form of address").fill("Ms")
    page.get_by_label("Yes", exact=True).check()
    page.get_by_label("Your name, as you sign").fill("Robin Achebe")
    take(page, "confirm", whole=True)
    page.get_by_role("button", name="Yes, go on").click()
    page.get_by_label("Something they told me that stuck: …").first.fill("the tasting vans outside commuter stations")
    page.get_by_label("It made me think of …").first.fill("we tried the same with coffee at festivals")
    page.get_by_label("I could help with …").first.fill("planning the Leeds route")
    page.get_by_label("I want this because of …").fill("a team that tests its ideas on real streets")
    page.get_by_text("Kept. This is what it makes so far").wait_for()
    page.wait_for_timeout(1500)
    take(page, "notes")
    page.get_by_role("button", name="See the advice").click()
    page.get_by_role("heading", level=1).wait_for()
    take(page, "advice", whole=True)
    page.get_by_role("link", name="Write it").click()
    page.locator(".cm-content").click()
    page.keyboard.press("Control+End")
    for _ in range(4):
        page.keyboard.press("ArrowUp")
    page.keyboard.press("End")
    page.keyboard.type(" I am the perfect candidate and you will not find anyone better.")
    page.locator(".cm-lintRange", has_text="perfect candidate").wait_for()
    take(page, "write", whole=True)
    page.keyboard.press("Control+z")
    page.locator("#saved", has_text="Saved").wait_for()
    page.goto(page.url.replace("/write", "/sheet"))
    take(page, "call", whole=True)
    page.goto(site.address)
    take(page, "today")


def glance(chromium, site) -> None:
    """The same on a phone, in the dark; and a message as it will be seen, of the example."""
    page = chromium.new_page(viewport=PHONE, color_scheme="dark", timezone_id="Europe/London")
    page.goto(site.fresh_link())
    page.locator("section.card h2 a").first.click()
    take(page, "phone")
    page = chromium.new_page(viewport=SIZE, timezone_id="Europe/London")
    page.goto(site.fresh_link())
    page.goto(f"{site.address}/p/{example(page, site)}/send")
    take(page, "send")


def example(page: Page, site) -> str:
    """A process that has everything, made of the page's own example."""
    token = page.evaluate("JSON.parse(document.body.getAttribute('hx-headers'))['X-CSRFToken']")
    answer = page.request.post(f"{site.address}/example", headers={"X-CSRFToken": token, "Origin": site.address})
    return answer.url.rstrip("/").rpartition("/")[2]


def take(page: Page, name: str, *, whole: bool = False) -> None:
    page.evaluate("document.activeElement?.blur(), window.scrollTo(0, 0)")
    page.screenshot(path=str(PICTURES / f"{name}.png"), full_page=whole)


if __name__ == "__main__":
    main()
