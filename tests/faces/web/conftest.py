"""A local page, and a real browser that was let in."""

import pytest
from playwright.sync_api import expect, sync_playwright

from fresh import as_json
from local_site import FLAGS, headers, start_site

PATIENCE = 30_000
"""Milliseconds until what should show up counts as missing; other work may have the machine."""
expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """One site for a module; every test makes processes of its own in it."""
    running = start_site(tmp_path_factory.mktemp("site") / "home")
    yield running
    running.stop()


@pytest.fixture(scope="module")
def browser():
    """One Chromium for a module; while it runs its event loop is current, and Django's store refuses to be asked."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture
def visit(browser):
    """Open a window that came by a link; `visit(site, **options)` gives its page. What the browser complains of fails."""
    contexts, complaints = [], []

    def opened(site, **options):
        context = browser.new_context(
            **{"timezone_id": "Europe/London", "viewport": {"width": 1100, "height": 900}} | options
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on(
            "console", lambda said: complaints.append(said.text) if "Content Security Policy" in said.text else None
        )
        page.goto(site.fresh_link())
        page.base = site.address
        return page

    yield opened
    for context in contexts:
        context.close()
    assert not complaints


@pytest.fixture
def page(visit, site):
    """A window on the module's site."""
    return visit(site)


@pytest.fixture
def take_in():
    """Put a case into the site as its own page would, without drawing that; gives the process's address."""

    def taken(page, case):
        file = {"name": "case.json", "mimeType": "application/json", "buffer": as_json(case)}
        answer = page.request.post(
            f"{page.base}/me/import", headers=headers(page), multipart={"file": file}, max_redirects=0
        )
        page.goto(page.base + answer.headers["location"])
        return page.url.rstrip("/")

    return taken
