"""`afterword batch review`."""

from datetime import datetime
from typing import Any

from afterword.adapters.codec import message_from
from afterword.core.review import review
from afterword.core.review.finding import Report
from afterword.faces.cli.batch.line import case_of


def answer(line: dict[str, Any], now: datetime) -> Report:
    """The findings about the message of the line, with its case when there is one."""
    case = case_of(line) if line.get("case") is not None else None
    return review(message_from(line.get("message"), at="message"), case, now=now)
