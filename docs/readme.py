"""Put the real output of the first command into README.md: `python docs/readme.py`, or `--check` to compare only."""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
COMMAND = "./run afterword plan examples/interview.toml"
BLOCK = re.compile(r"```console\n\$ " + re.escape(COMMAND) + r"\n.*?```", re.DOTALL)


def main() -> int:
    """Write the page, or say that it is stale."""
    page = ROOT / "README.md"
    now = page.read_text()
    wanted = BLOCK.sub(lambda _: f"```console\n$ {COMMAND}\n{output()}```", now)
    if wanted == now:
        return 0
    if "--check" in sys.argv:
        sys.stderr.write("README.md does not show what the command prints; run: python docs/readme.py\n")
        return 1
    page.write_text(wanted)
    return 0


def output() -> str:
    """What the command prints where there is no terminal."""
    command = [sys.executable, "-m", "afterword", *COMMAND.split()[2:]]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True, env=os.environ).stdout


if __name__ == "__main__":
    sys.exit(main())
