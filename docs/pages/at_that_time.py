"""Run `afterword` as on the afternoon of the pictures: `python docs/pages/at_that_time.py serve --no-browser`.

`HOURS_EARLIER` in the environment moves it back.
"""

import os
import sys
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import time_machine

NOW = datetime(2026, 3, 3, 16, tzinfo=ZoneInfo("Europe/London"))
"""A Tuesday, five hours after Robin met Dana: the moment of the README's example too."""


def then(after: timedelta = timedelta(0)) -> time_machine.travel:
    """That afternoon, going on from there."""
    return time_machine.travel(NOW + after, tick=True)


if __name__ == "__main__":
    with then(-timedelta(hours=int(os.environ.get("HOURS_EARLIER", "0")))):
        from afterword.__main__ import main

        sys.exit(main())
