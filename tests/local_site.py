"""A local page served as a candidate starts it: a process of its own with a data folder of its own."""

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from afterword.adapters.door import Door

LINK = re.compile(r"http://127\.0\.0\.1:(\d+)/enter\?token=\S+")
WITHOUT = (
    "WebUIOmniboxPopup",
    "WebUIOmniboxFullPopup",
    "WebUIOmniboxAimPopup",
    "SpareRendererForSitePerProcess",
    # Playwright's own, whose list this one replaces:
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsUpgrades",
    "PaintHolding",
    "ThirdPartyStoragePartitioning",
    "OptimizationHints",
)
"""What Chromium is told to leave out: the pages behind its address bar took a process for every window."""
FLAGS = [
    f"--disable-features={','.join(WITHOUT)}",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
"""How Chromium is started: without its own errands."""


@dataclass(kw_only=True)
class Site:
    """A running `afterword serve` with a data folder of its own."""

    home: Path
    process: subprocess.Popen
    link: str

    @property
    def address(self):
        return self.link.partition("/enter")[0]

    def fresh_link(self):
        """A link into the running server, made as a second `afterword serve` makes it."""
        noted = json.loads((self.home / "serve.json").read_text())
        door = Door(secret=(self.home / "secret").read_text(), instance=noted["instance"])
        return f"{self.address}/enter?token={door.link_token(datetime.now(UTC))}"

    def stop(self):
        self.process.terminate()
        self.process.wait(60)


def run_serve(home, *options, program=("-m", "afterword")):
    """`afterword serve --no-browser` in a process of its own."""
    environment = {**os.environ, "AFTERWORD_HOME": str(home)}
    command = [sys.executable, *program, "serve", "--no-browser", *options]
    return subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)


def start_site(home, *options, **how):
    """Serve, and wait for the link."""
    process = run_serve(home, *options, **how)
    said = ""
    while not (found := LINK.search(said)):
        line = process.stderr.readline()
        assert line, f"serve ended: {said}"
        said += line
    return Site(home=home, process=process, link=found[0])


def headers(page):
    """What a form of the open page sends along, for requests that no form makes."""
    token = page.evaluate("JSON.parse(document.body.getAttribute('hx-headers'))['X-CSRFToken']")
    return {"X-CSRFToken": token, "Origin": page.base}
