"""Options and arguments that several commands share."""

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import click

Function = TypeVar("Function", bound=Callable[..., Any])


class Moment(click.ParamType[datetime]):
    """An ISO 8601 time with an offset; one without is refused."""

    name = "time"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """The aware time in `value`, or a usage error that shows a valid one."""
        if isinstance(value, datetime):
            return value
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            self.fail(f"“{value}” is not a time; write it like 2026-03-03T17:20:00+00:00.", param, ctx)
        if len(value) <= len("2026-03-03"):
            self.fail(f"“{value}” is a day without a time; write it like {moment:%Y-%m-%d}T17:20+00:00.", param, ctx)
        if moment.utcoffset() is None:
            self.fail(f"“{value}” has no time zone. {_with_offset(moment)}", param, ctx)
        from afterword.core.clock import is_believable

        if not is_believable(moment):
            self.fail(f"“{value}” lies outside the years 1900 to 2199; look at the year again.", param, ctx)
        return moment


def _with_offset(wall: datetime) -> str:
    """What to write for a time on the wall here; in a night that changes the clocks, for either of its moments."""
    from afterword.adapters.local_zone import local_zone
    from afterword.core.clock import times_shown
    from afterword.core.typed_time import clock_change

    where = local_zone()
    if (times := times_shown(wall, where)) != 1:
        return clock_change(wall, where, times=times)
    return f"Add the offset, like {wall.replace(tzinfo=where).isoformat(timespec='minutes')}."


def now_option(command: Function) -> Function:
    """`--now TIME`, the clock's time by default."""
    return click.option(
        "--now",
        type=Moment(),
        default=lambda: datetime.now(UTC).astimezone(),
        show_default="the clock",
        help="Use this time as the current time.",
    )(command)


def moment_option(command: Function) -> Function:
    """`--now TIME` for a command that reads a case; `case_file.moment_of` gives the default."""
    return click.option(
        "--now",
        type=Moment(),
        show_default="the case's as_of, else the clock",
        help="Answer as of this time.",
    )(command)


def output_option(*kinds: str) -> Callable[[Function], Function]:
    """`--output KIND`, the first kind being the default."""
    return click.option(
        "--output",
        type=click.Choice(kinds or ("text", "json")),
        default=(kinds or ("text", "json"))[0],
        show_default=True,
        help="Output format.",
    )


def write_json(value: object, *, indent: int | None = 2) -> None:
    """Print a core value as JSON in the public names."""
    from afterword.adapters.codec import encode

    sys.stdout.write(encode(value, indent=indent).decode() + "\n")


def existing_file() -> click.Path:
    """A path as given; the reader of the file says what is wrong with it."""
    return click.Path(path_type=Path, allow_dash=True)
