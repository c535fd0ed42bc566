"""`afterword batch advise`."""

from datetime import datetime
from typing import Any

from afterword.core.advise import advise
from afterword.core.advise.advice import Advice
from afterword.faces.cli.batch.line import case_of
from afterword.wiring import holiday_calendar


def answer(line: dict[str, Any], now: datetime) -> Advice:
    """The advice for the case of the line."""
    return advise(case_of(line), now=now, calendar=holiday_calendar())
