"""The review beside its peers, in one run and alternating: `python bench/review.py [--texts N] [--no-peers]`.

Prints medians, 95th percentiles and ratios, of the processor's time and of the clock's: other work on the machine
lengthens the second. A time on one machine means nothing on another; the ratios do.
Python runs as it does for users, with its compiled modules kept.
Peers are installed once into `bench/.peers` (proselint from PyPI, write-good from npm) or left out by name.
Every text is new: sentences are drawn from a pool and numbered, so nothing can be remembered from one to the next.
"""

import argparse
import json
import os
import random
import resource
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).parent
PEERS = HERE / ".peers"
PYTHON = sys.executable
WORKER = HERE / "review_worker.py"
POOL = (
    "Thank you for the time you took on floor {n} and for showing me room {m}.",
    "I keep thinking about the {n} crates that wait in bay {m} every morning.",
    "At my last firm we counted {n} of them twice before anybody noticed.",
    "Your question about shift {n} was the one I most wanted to be asked.",
    "I would be glad to sit down with whoever plans route {n} and draw it again.",
    "When you described the winter of 20{m}, I understood why the rota looks as it does.",
    "I have worked with a press of that kind for {n} years and know its moods.",
    "It would be a pleasure to hear on the {m}th how the trial with {n} boxes went.",
    "The way the team of {n} talked to one another in the corridor said a good deal.",
    "I could start in week {m} and would bring my own notes on machine {n}.",
)


WARMING = 20
"""Texts before the clock runs: a compiled engine needs them as much as a cache does."""


def text(seed: int, words: int = 100) -> str:
    """A letter of about so many words that no other seed makes."""
    draw = random.Random(seed)
    lines = ["Dear Ms Marsh,\n\n"]
    while sum(len(line.split()) for line in lines) < words - 6:
        lines.append(draw.choice(POOL).format(n=draw.randint(2, 99_999), m=draw.randint(10, 99)) + " ")
    return "".join([*lines, f"\n\nKind regards,\nRobin Achebe {seed}"])


def peers() -> dict[str, list[str]]:
    """The warm workers: a name and how to start each."""
    found = {"afterword": [PYTHON, str(WORKER), "afterword"], "afterword with a case": [PYTHON, str(WORKER), "case"]}
    found["harper"] = [PYTHON, str(WORKER), "harper"]
    proselint, node = install_proselint(), install_write_good()
    if proselint:
        found["proselint"] = [proselint, str(WORKER), "proselint"]
    if node:
        found["write-good"] = ["node", str(HERE / "write_good_worker.cjs")]
    return found


def install_proselint() -> str | None:
    python = PEERS / "venv" / "bin" / "python"
    if not python.exists():
        subprocess.run([PYTHON, "-m", "venv", PEERS / "venv"], check=False, capture_output=True)
        done = subprocess.run([python, "-m", "pip", "install", "-q", "proselint"], check=False, capture_output=True)
        if done.returncode:
            print("proselint: not run, it could not be installed")
            return None
    return str(python)


def install_write_good() -> bool:
    if not shutil.which("npm"):
        print("write-good: not run, there is no npm")
        return False
    folder = PEERS / "node"
    if not (folder / "node_modules" / "write-good").exists():
        folder.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(
            ["npm", "install", "--silent", "--prefix", folder, "write-good@1"], check=False, capture_output=True
        )
        if done.returncode:
            print("write-good: not run, it could not be installed")
            return False
    return True


class Worker:
    """A warm process that looks at one text a line and answers with the seconds it took, by the clock and of the processor."""

    def __init__(self, command: list[str]) -> None:
        environment = {**without_cache_ban(), "NODE_PATH": str(PEERS / "node" / "node_modules")}
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=environment,
        )

    def seconds(self, body: str) -> tuple[float, float]:
        self.process.stdin.write(json.dumps(body) + "\n")
        self.process.stdin.flush()
        wall, processor = map(float, self.process.stdout.readline().split())
        return wall, processor

    def memory(self) -> float:
        """Resident megabytes, most so far."""
        status = Path(f"/proc/{self.process.pid}/status")
        lines = status.read_text().splitlines() if status.exists() else []
        return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM")), 0.0)

    def stop(self) -> None:
        self.process.stdin.close()
        self.process.wait()


def warm(commands: dict[str, list[str]], texts: int) -> None:
    workers = {name: Worker(command) for name, command in commands.items()}
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in workers}
    for name, worker in workers.items():
        for turn in range(WARMING):
            worker.seconds(text(-len(name) - 100 * turn - 1))
    for seed in range(texts):
        for place, (name, worker) in enumerate(workers.items()):
            times[name].append(worker.seconds(text(seed * len(workers) + place)))
    ours = [statistics.median(column) for column in zip(*times["afterword"], strict=True)]
    print(f"\nwarm, {texts} texts of 100 words each, none seen before; median and 95th percentile, ratio to ours")
    print(
        f"{'':22} {'cpu ms':>7} {'p95':>7} {'ratio':>6} {'wall ms':>8} {'p95':>7} {'ratio':>6} {'texts/s':>8} {'MB':>5}"
    )
    for name, values in times.items():
        wall, processor = (sorted(column) for column in zip(*values, strict=True))
        shown = f"{_spread(processor, ours[1])} {_spread(wall, ours[0], wide=8)}"
        print(f"{name:22} {shown} {len(values) / sum(processor):8.0f} {workers[name].memory():5.0f}")
    for worker in workers.values():
        worker.stop()


def _spread(values: list[float], ours: float, *, wide: int = 7) -> str:
    """Median and 95th percentile in milliseconds, and how many times our median it is; `values` are sorted."""
    middle, high = statistics.median(values), values[int(0.95 * len(values))]
    return f"{middle * 1000:{wide}.2f} {high * 1000:7.2f} {middle / ours:6.2f}"


def cold(rounds: int) -> None:
    """Whole processes, alternating; the ratio is to a Python that does nothing."""
    path = HERE / ".peers" / "letter.txt"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text(7), "utf-8")
    commands = {
        "python -c pass": [PYTHON, "-c", "pass"],
        "afterword review": [PYTHON, "-m", "afterword", "review", str(path)],
        "  with --output json": [PYTHON, "-m", "afterword", "review", "--output", "json", str(path)],
    }
    if (script := PEERS / "venv" / "bin" / "proselint").exists():
        commands["proselint check"] = [str(script), "check", str(path)]
    if (script := PEERS / "node" / "node_modules" / ".bin" / "write-good").exists():
        commands["write-good"] = [str(script), str(path)]
    wall: dict[str, list[float]] = {name: [] for name in commands}
    processor: dict[str, list[float]] = {name: [] for name in commands}
    for turn in range(rounds + 1):
        for name, command in commands.items():
            before, start = used(), time.perf_counter()
            subprocess.run(command, capture_output=True, check=False, env=without_cache_ban())
            if turn:
                wall[name].append(time.perf_counter() - start)
                processor[name].append(used() - before)
    print(f"\ncold, {rounds} alternating rounds; ratio to `python -c pass`")
    print(f"{'':22} {'wall ms':>9} {'ratio':>6} {'cpu ms':>8} {'ratio':>6}")
    for name in commands:
        here, there = (statistics.median(values[name]) for values in (wall, processor))
        bare = statistics.median(wall["python -c pass"]), statistics.median(processor["python -c pass"])
        print(f"{name:22} {here * 1000:9.1f} {here / bare[0]:6.2f} {there * 1000:8.1f} {there / bare[1]:6.2f}")


def used() -> float:
    """Processor seconds of the children so far."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def without_cache_ban() -> dict[str, str]:
    """The environment of an ordinary shell, in which Python keeps its compiled modules."""
    return {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}


def growth() -> None:
    worker = Worker([PYTHON, str(WORKER), "case"])
    worker.seconds(text(1))
    print("\ngrowth with the length, with a case")
    for words in (100, 1_000, 10_000, 100_000):
        took = min(worker.seconds(text(words + turn, words))[1] for turn in range(3))
        print(f"{words:8} words {took * 1000:10.1f} ms {took / words * 1e6:8.1f} µs a word")
    print(f"memory {worker.memory():.0f} MB")
    worker.stop()


def main() -> None:
    parser = argparse.ArgumentParser(description="Compare the review with its peers.")
    parser.add_argument("--texts", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--no-peers", action="store_true")
    options = parser.parse_args()
    ours = {"afterword": [PYTHON, str(WORKER), "afterword"], "afterword with a case": [PYTHON, str(WORKER), "case"]}
    warm(ours if options.no_peers else peers(), options.texts)
    cold(options.rounds)
    growth()


if __name__ == "__main__":
    main()
