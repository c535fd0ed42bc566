"""The options with which a candidate adds what an invitation does not say."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

import click

from afterword.faces.cli.options import Moment

Function = TypeVar("Function", bound=Callable[..., Any])


class Zone(click.ParamType[str]):
    """An IANA time zone."""

    name = "zone"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The name, when there is such a zone."""
        from afterword.core.clock import zone

        try:
            zone(value)
        except (KeyError, ValueError, OSError):
            self.fail(f"“{value}” is not a time zone; name one like Europe/London.", param, ctx)
        return str(value)


class Address(click.ParamType[str]):
    """An e-mail address."""

    name = "address"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The address as it was typed, when it is one."""
        name, at, domain = str(value).strip().rpartition("@")
        if not (name and at and domain) or any(letter.isspace() for letter in name + domain):
            self.fail(f"“{value}” is not an e-mail address; write it like robin@example.org.", param, ctx)
        return f"{name}@{domain}"


OPTIONS = (
    click.option("--me", type=Address(), metavar="ADDRESS", help="Your own address, if several guests are listed."),
    click.option("--name", help="Your name, as you sign messages."),
    click.option("--organisation", help="The name of the organisation."),
    click.option("--job", "job_title", help="The job title."),
    click.option("--time-zone", type=Zone(), help="The time zone of times that do not name one."),
    click.option("--ended-at", type=Moment(), help="When the interview really ended."),
)


def answer_options(command: Function) -> Function:
    """`--me --name --organisation --job --time-zone --ended-at`; `given` collects their values."""
    for option in reversed(OPTIONS):
        command = option(command)
    return command


NAMES = ("me", "name", "organisation", "job_title", "time_zone", "ended_at")


def given(options: dict[str, str | datetime | None]) -> dict[str, Any]:
    """The answers among the options of a command."""
    return {name: options.get(name) for name in NAMES}
