"""`afterword review MESSAGE…`: what is wrong with a message, where, why, and a fix."""

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from afterword.core.channel import Method
from afterword.core.message import Message, MessageKind
from afterword.core.review import review
from afterword.core.review.finding import Report, Severity
from afterword.core.review.options import Options
from afterword.faces.cli.messages import Given, read_messages
from afterword.faces.cli.options import Moment, existing_file, moment_option
from afterword.faces.cli.plain_review import OUTPUTS
from afterword.faces.cli.report import Reviewed, write_text

if TYPE_CHECKING:
    from afterword.core.case import Case
    from afterword.core.review.lexicon import HouseRule


@click.command()
@click.argument("messages", nargs=-1, required=True, type=existing_file(), metavar="MESSAGE...")
@click.option(
    "--case", "case_file", type=existing_file(), help="The case it belongs to: a file, or the ID of a saved process."
)
@moment_option
@click.option("--output", type=click.Choice(OUTPUTS), default="text", show_default=True, help="Output format.")
@click.option(
    "--select", multiple=True, metavar="RULE", help="Check only these rules (repeat, or separate with commas)."
)
@click.option("--ignore", multiple=True, metavar="RULE", help="Check all rules except these.")
@click.option(
    "--severity",
    type=click.Choice([str(severity) for severity in Severity]),
    default="info",
    help="Report only findings at or above this level. [default: info]",
)
@click.option("--fix", is_flag=True, help="Apply the safe fixes to the file (for -, print the result).")
@click.option("--unsafe", is_flag=True, help="With --fix or --diff: include the other fixes; read the result.")
@click.option("--diff", is_flag=True, help="Show what --fix would change, without changing it.")
@click.option("--grammar", is_flag=True, help="Check spelling and grammar in full (needs the extra “grammar”).")
@click.option(
    "--house-rules", type=existing_file(), help="A .afterword.toml file. [default: the nearest one, here or above]"
)
@click.option("--leave", metavar="FINGERPRINT", help="Ignore one finding from now on; recorded next to the message.")
@click.option("--because", metavar="REASON", help="With --leave: the reason.")
@click.option(
    "--method", type=click.Choice([str(method) for method in Method]), help="How a plain-text message will be sent."
)
@click.option("--kind", type=click.Choice([str(kind) for kind in MessageKind]), help="What a plain-text message is.")
@click.option("--to", metavar="PERSON", help="Who a plain-text message goes to: the id of a person in the case.")
@click.option("--at", type=Moment(), help="When a plain-text message will be sent. [default: --now]")
@click.option("--subject", help="The subject of a plain-text message.")
def command(messages: tuple[Path, ...], **options: Any) -> int:
    """Check a message: what is wrong, where, why, and a fix.

    MESSAGE is a text file (the body of an e-mail), a message or a draft in JSON (or several, one a line), or - for
    standard input. The exit status is 1 if
    there is a warning or an error (or anything at or above --severity), and 2 if a message could not be read.
    """
    case = _case(options["case_file"])
    chosen = _options(options, case)
    given = Given(**{key: options[key] for key in ("method", "kind", "to", "at", "subject")})
    _check_person(given, case)
    read = [(path, *named) for path in messages for named in read_messages(path, given)]
    now = _moment(options["now"], case)
    reviewed = [
        (path, Reviewed(name, message, _report(path, message, case, now, chosen))) for path, name, message in read
    ]
    if options["leave"] or options["because"]:
        return _leave(reviewed, options["leave"], options["because"])
    if options["fix"] or options["diff"]:
        return _fix(reviewed, options)
    _write([item for _, item in reviewed], options["output"])
    least = Severity.WARNING if options["severity"] == "info" else Severity(options["severity"])
    return int(any(_reaches(item.report, least) for _, item in reviewed))


def _case(path: Path | None) -> "Case | None":
    if path is None:
        return None
    from afterword.faces.cli.case_file import case_in

    return case_in(path)


def _moment(now: datetime | None, case: "Case | None") -> datetime:
    """The moment asked for, else the one the case fixes, else the clock's; a bare text is reviewed without the codec."""
    if case is None:
        return now or datetime.now(UTC).astimezone()
    from afterword.faces.cli.case_file import moment_of

    return moment_of(now, case)


def _check_person(given: Given, case: "Case | None") -> None:
    if given.to and case and case.person(given.to) is None:
        known = ", ".join(person.id for person in case.people) or "nobody yet"
        raise click.UsageError(f"There is no person “{given.to}” in the case; it has {known}.")


def _options(options: dict[str, Any], case: "Case | None") -> Options:
    house = _house_rules(options["house_rules"])
    known = {rule.id for rule in house}
    return Options(
        select=_rules(options["select"], known),
        ignore=_rules(options["ignore"], known),
        severity=Severity(options["severity"]),
        house_rules=house,
        proofreader=_proofreader(case) if options["grammar"] else None,
    )


def _rules(values: tuple[str, ...], house: set[str]) -> tuple[str, ...]:
    """The rule ids given; a usage error on one that does not exist."""
    from afterword.core.review.rules import NEEDS

    names = tuple(name.strip().replace("-", "_") for value in values for name in value.split(",") if name.strip())
    for name in names:
        if name not in NEEDS and name not in house:
            from difflib import get_close_matches

            near = get_close_matches(name, [*NEEDS, *house], n=1)
            hint = f" Did you mean “{near[0]}”?" if near else " `afterword rules` lists them."
            raise click.UsageError(f"There is no rule “{name}”.{hint}")
    return names


def _house_rules(path: Path | None) -> "tuple[HouseRule, ...]":
    from afterword.adapters.lexicon import found_from, read_lexicon

    path = path or found_from(Path.cwd())
    if path is None:
        return ()
    from afterword.core.review.lexicon import house_rule

    return tuple(map(house_rule, read_lexicon(path)))


def _proofreader(case: "Case | None") -> Any:
    from afterword.wiring import proofreader

    found = proofreader(case.candidate.locale if case else None)
    if found is None:
        sys.stderr.write(
            "--grammar needs the extra “grammar” (pip install 'afterword[grammar]'); only common mistakes were checked.\n"
        )
    return found


def _report(path: Path, message: Message, case: "Case | None", now: datetime, options: Options) -> Report:
    from dataclasses import replace

    from afterword.adapters.ignored import fingerprints

    left = fingerprints(path) if str(path) != "-" else frozenset()
    return review(message, case, now=now, options=replace(options, dismissed=left))


def _reaches(report: Report, least: Severity) -> bool:
    from afterword.core.review.engine import WEIGHT

    return any(WEIGHT[finding.severity] >= WEIGHT[least] for finding in report.findings)


def _write(reviewed: list[Reviewed], output: str) -> None:
    if output == "text":
        write_text(reviewed)
        return
    from afterword.faces.cli.review_formats import write

    write(reviewed, output)


def _leave(reviewed: list[tuple[Path, Reviewed]], fingerprint: str | None, reason: str | None) -> int:
    """Write down that a finding is left, and why."""
    from afterword.adapters.ignored import beside, leave

    if not (fingerprint and reason and reason.strip()):
        raise click.UsageError("--leave FINGERPRINT needs --because REASON, so that you know later why.")
    for path, item in reviewed:
        for finding in item.report.findings:
            if finding.fingerprint == fingerprint and str(path) != "-":
                leave(path, fingerprint=fingerprint, rule=finding.rule, reason=reason)
                sys.stdout.write(f"This {finding.rule} is ignored from now on; {beside(path)} says why.\n")
                return 0
    raise click.UsageError(f"There is no finding “{fingerprint}” here; --output json shows the fingerprints.")


def _fix(reviewed: list[tuple[Path, Reviewed]], options: dict[str, Any]) -> int:
    from afterword.faces.cli.fixing import fix

    for path, item in reviewed:
        if item.name != str(path) and not options["diff"]:
            raise click.UsageError(f"{path} holds several messages; --fix writes to files of one. Use --diff.")
    for path, item in reviewed:
        fix(path, item.message, item.report, unsafe=options["unsafe"], shows_only=options["diff"])
    return 0
