"""Cases per second through `afterword batch advise`, from a hundred to a hundred thousand, with its peak memory.

Decode, advise, encode and the start of the program are all counted; one process, one core.
Run: python bench/advice.py [LARGEST]
"""

import json
import os
import subprocess
import sys
import tempfile
import time
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
SIZES = (100, 1_000, 10_000, 100_000)
GOAL = 1_000
"""Cases per second on one core that the product promises."""


def main():
    largest = int(sys.argv[1]) if len(sys.argv) > 1 else SIZES[-1]
    print(f"{'cases':>8} {'seconds':>9} {'per second':>11} {'CPU seconds':>12} {'peak MB':>8}")
    with tempfile.TemporaryDirectory() as folder:
        for size in (size for size in SIZES if size <= largest):
            measure(size, Path(folder) / "cases.jsonl")


def measure(size, path):
    write(size, path)
    began = time.perf_counter()
    command = [sys.executable, "-m", "afterword", "batch", "advise", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT) as process:
        answers = sum(1 for _ in process.stdout)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - began
    cpu = usage.ru_utime + usage.ru_stime
    if (process.returncode, answers) != (0, size):
        sys.exit(f"{answers} of {size} cases were answered (exit status {process.returncode})")
    print(f"{size:>8} {seconds:>9.2f} {size / seconds:>11.0f} {cpu:>12.2f} {usage.ru_maxrss / 1024:>8.0f}")


def write(size, path):
    """The example case, each line with another moment and name, so that nothing can be answered from a cache."""
    case = json.loads(json.dumps(tomllib.loads((ROOT / "examples/interview.toml").read_text("utf-8")), default=str))
    with path.open("w", encoding="utf-8") as lines:
        for number in range(size):
            minute, hour = number % 60, number // 60 % 24
            now = f"2026-03-{3 + number // 1440 % 20:02}T{hour:02}:{minute:02}:00+00:00"
            named = case | {"candidate": case["candidate"] | {"name": f"Candidate {number}"}}
            lines.write(json.dumps({"id": number, "now": now, "case": named}) + "\n")


if __name__ == "__main__":
    main()
