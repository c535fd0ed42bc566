"""Processor time per draft, warm, over generated cases: `python bench/draft.py`. The goal is 5 ms."""

import sys
from pathlib import Path
from statistics import median, quantiles
from time import process_time

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from afterword.core.channel import Method
from afterword.core.draft import draft
from generated import generated

CASES = 200


def main() -> None:
    cases = [generated(number) for number in range(CASES)]
    for method in (Method.EMAIL, Method.PHONE, Method.LETTER_BY_POST):
        draft(cases[0][0], cases[0][1], now=cases[0][2], method=method)
        times = []
        for case, advice, now in cases:
            started = process_time()
            draft(case, advice, now=now, method=method)
            times.append((process_time() - started) * 1000)
        print(f"{method.value:15} median {median(times):.2f} ms, 95 % within {quantiles(times, n=20)[-1]:.2f} ms")


if __name__ == "__main__":
    main()
