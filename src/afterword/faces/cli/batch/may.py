"""`afterword batch may`: every action."""

from datetime import datetime
from typing import Any

from afterword.core.may import may_all
from afterword.faces.cli.batch.line import case_of
from afterword.wiring import holiday_calendar


def answer(line: dict[str, Any], now: datetime) -> dict[str, object]:
    """A permit or a refusal for every action a candidate might ask about; `process` asks about another one."""
    verdicts = may_all(case_of(line), now=now, calendar=holiday_calendar(), process=line.get("process"))
    return {"actions": verdicts}
