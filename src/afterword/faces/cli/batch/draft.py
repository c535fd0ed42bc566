"""`afterword batch draft`."""

from datetime import datetime
from typing import Any

from afterword.core.advise import advise
from afterword.core.draft import draft
from afterword.core.message import Draft
from afterword.faces.cli.batch.line import case_of
from afterword.wiring import holiday_calendar


def answer(line: dict[str, Any], now: datetime) -> Draft:
    """The draft for the case of the line, by the advised method, or e-mail where nothing is advised."""
    case = case_of(line)
    calendar = holiday_calendar()
    return draft(case, advise(case, now=now, calendar=calendar), now=now, calendar=calendar)
