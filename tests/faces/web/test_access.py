"""No page has what keeps somebody out: axe-core over all of them, light and dark."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from fresh import already_written, fresh

pytestmark = pytest.mark.needs("chromium")

GENERAL = ("/", "/add", "/me", "/me/mailbox", "/back", "/help", "/help/rule/within_24_hours", "/nowhere")
OF_A_PROCESS = ("/", "/debrief", "/write", "/send", "/story", "/facts", "/sheet", "/letter")
GRAVE = ("serious", "critical")


def grave(page, scheme):
    """What axe finds serious on the page as it stands; in the dark only colours are other than in the light."""
    options = {"runOnly": ["color-contrast"]} if scheme == "dark" else {}
    found = Axe().run(page, options=options).response["violations"]
    return [(one["id"], [node["html"][:120] for node in one["nodes"]]) for one in found if one["impact"] in GRAVE]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_has_a_serious_barrier(visit, site, take_in, scheme):
    page = visit(site, color_scheme=scheme, bypass_csp=True)
    address = take_in(page, fresh())
    waiting = take_in(page, already_written(job="Route planner"))
    paths = [page.base + path for path in GENERAL] + [address + path for path in OF_A_PROCESS]
    paths += [waiting + path for path in ("/", "/write", "/send")]
    found = {}
    for path in paths:
        page.goto(path)
        page.locator("details").evaluate_all("all => all.forEach((each) => (each.open = true))")
        if barriers := grave(page, scheme):
            found[path] = barriers
    assert not found
