"""`afterword batch review`."""

from datetime import datetime
from typing import Any

from afterword.adapters.codec import draft_from
from afterword.core.case import Case
from afterword.core.errors import BadInputError
from afterword.core.message import Message
from afterword.core.review import review
from afterword.core.review.finding import Report
from afterword.faces.cli.batch.line import case_of, problems_in


def answer(line: dict[str, Any], now: datetime) -> Report:
    """The findings about the message of the line, with its case when there is one."""
    try:
        case = _case(line)
        message = _message(line)
    except BadInputError:
        raise BadInputError(problems_in(lambda: _case(line), lambda: _message(line))) from None
    return review(message, case, now=now)


def _case(line: dict[str, Any]) -> Case | None:
    return case_of(line) if line.get("case") is not None else None


def _message(line: dict[str, Any]) -> Message:
    return draft_from(line.get("message"), at="message").message
