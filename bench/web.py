"""What the local page costs: its weight, the server's time with many processes, and how soon a finding shows.

Run: python bench/web.py [--processes 500]
Needs Chromium for the last part; without it that part is said to be left out.
"""

import argparse
import gzip
import os
import shutil
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from urllib.request import Request, build_opener

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from fresh import already_written, fresh
from local_site import FLAGS, Site, start_site

FIRST_VIEW = (
    "app.css",
    "app.js",
    "clock.js",
    "pulse.js",
    "keep.js",
    "news.js",
    "drop.js",
    "zone.js",
    "htmx.js",
    "icon.svg",
)
ROUNDS = 30
KEYS = 40
SENTENCE = "Thank you, [name]"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--processes", type=int, default=500)
    wanted = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        ids = fill(home, wanted.processes)
        site = start_site(home)
        try:
            cookie = let_in(site)
            weigh(site, cookie)
            clock_pages(site, cookie, ids, wanted.processes)
            clock_keys(site, ids[0])
        finally:
            site.stop()


def fill(home: Path, count: int) -> list[str]:
    """Keep many processes, every third of them waiting for an answer; gives the ids of a few that are open."""
    os.environ["AFTERWORD_HOME"] = str(home)
    from afterword import wiring
    from afterword.service.keep import add

    store, now = wiring.store(), datetime.now(UTC)
    ids = []
    for number in range(count):
        case = (
            already_written(job=f"Job {number}")
            if number % 3 == 0
            else fresh(hours_ago=2 + number % 20, job=f"Job {number}")
        )
        followup = add(store, case, owner="local", now=now, who="bench")
        if number % 3:
            ids.append(followup.id)
    return ids[:3]


def get(site: Site, cookie: str, path: str) -> bytes:
    request = Request(site.address + path, headers={"Cookie": cookie})  # noqa: S310 -- a server of ours
    with build_opener().open(request, timeout=30) as answer:
        return answer.read()


def let_in(site: Site) -> str:
    """The cookie of a browser that was let in."""
    from http.cookiejar import CookieJar
    from urllib.request import HTTPCookieProcessor

    jar = CookieJar()
    build_opener(HTTPCookieProcessor(jar)).open(site.fresh_link(), timeout=30).close()
    return "; ".join(
        f"{cookie.name}={cookie.value}"
        for cookie in jar
        if cookie.name.startswith("afterword_1") or cookie.name[10:].isdigit()
    )


def weigh(site: Site, cookie: str) -> None:
    from afterword.faces.web import assets

    page = len(gzip.compress(get(site, cookie, "/")))
    files = {name: len(gzip.compress(assets.content(name))) for name in FIRST_VIEW}
    editor = len(gzip.compress(assets.content("editor.js")))
    print(
        f"first view: {(page + sum(files.values())) / 1000:.1f} kB gzip (page {page / 1000:.1f}, htmx {files['htmx.js'] / 1000:.1f}, stylesheet {files['app.css'] / 1000:.1f}); goal 60"
    )
    print(f"editor:     {editor / 1000:.1f} kB gzip more, on the page Write only; goal 150")


def clock_pages(site: Site, cookie: str, ids: list[str], count: int) -> None:
    paths = ["/", "/add", "/back", "/me", "/help", "/pulse"]
    paths += [f"/p/{ids[0]}/{part}" for part in ("", "debrief", "write", "send", "story", "facts", "sheet")]
    print(f"load of this machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores; the times below grow with it")
    print(f"server time with {count} processes, median and p95 of {ROUNDS}, milliseconds; goal p95 50")
    for path in paths:
        get(site, cookie, path)
        times = sorted(timed(lambda path=path: get(site, cookie, path)) for _ in range(ROUNDS))
        print(f"  {path.replace(ids[0], 'ID'):16} {statistics.median(times):6.1f} {p95(times):6.1f}")


def clock_keys(site: Site, followup_id: str) -> None:
    if shutil.which("chromium") is None:
        print("keystroke to underline: not measured, Chromium is missing")
        return
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        page = browser.new_page()
        page.goto(site.fresh_link())
        page.goto(f"{site.address}/p/{followup_id}/write")
        page.locator(".cm-content").click()
        page.keyboard.press("Control+End")
        page.keyboard.type("\n\n" + SENTENCE)
        page.locator(".cm-lintRange", has_text="[name]").wait_for()
        times = sorted(page.evaluate(KEY_TO_UNDERLINE) for _ in range(KEYS))
        browser.close()
    print(f"keystroke to underline, median and p95 of {KEYS}, milliseconds; goal p95 150")
    print(f"  {statistics.median(times):6.1f} {p95(times):6.1f}")


KEY_TO_UNDERLINE = """() => new Promise((done) => {
  const content = document.querySelector(".cm-content");
  const has = () => [...content.querySelectorAll(".cm-lintRange")].some((mark) => mark.textContent.includes("[name]"));
  const type = (wanted, act) => new Promise((seen) => {
    const watcher = new MutationObserver(() => { if (has() === wanted) { watcher.disconnect(); seen(performance.now()); } });
    watcher.observe(content, { subtree: true, childList: true, attributes: true, characterData: true });
    act();
  });
  const start = () => {
    const began = performance.now();
    type(true, () => document.execCommand("insertText", false, "]")).then((end) => setTimeout(() => done(end - began), 50));
  };
  type(false, () => document.execCommand("delete")).then(() => setTimeout(start, 100));
})"""
"""Take the last letter of the sentence away, wait until its underline has gone, type it again, and wait for the underline."""


def timed(action) -> float:
    began = time.perf_counter()
    action()
    return (time.perf_counter() - began) * 1000


def p95(times: list[float]) -> float:
    return times[min(len(times) - 1, round(len(times) * 0.95))]


if __name__ == "__main__":
    main()
