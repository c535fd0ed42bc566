"""`afterword read`: what an incoming mail is and whether it answers."""

from datetime import datetime
from pathlib import Path

import click

from afterword.core.watch import read
from afterword.core.watch.reading import Answers, MailKind, Reading
from afterword.faces.cli.options import existing_file, now_option, output_option, write_json
from afterword.faces.cli.paper import bullets, row, wrapped

KINDS = {
    MailKind.REPLY: "A person wrote this.",
    MailKind.NOTICE: "A notice from a system.",
    MailKind.AUTO_REPLY: "An automatic reply.",
    MailKind.BOUNCE: "A bounce: the message did not arrive.",
    MailKind.DELAYED: "A delay notice: the message is still being tried.",
    MailKind.RECEIPT: "A receipt.",
    MailKind.CALENDAR: "A calendar message.",
    MailKind.OWN_COPY: "Your own copy.",
    MailKind.BULK: "A mass mailing.",
    MailKind.UNRELATED: "It has nothing to do with this interview.",
}
ANSWERS = {
    Answers.YES: "It counts as an answer.",
    Answers.NO: "It is not an answer.",
    Answers.ASK: "It may be an answer; you decide.",
}


@click.command(name="read")
@click.argument("mail", type=existing_file())
@click.option(
    "--case", "case_file", type=existing_file(), help="The case it may belong to: a file, or the ID of a saved process."
)
@now_option
@output_option("text", "json")
def command(mail: Path, case_file: Path | None, now: datetime, output: str) -> int:
    """Say what an incoming mail (.eml) is and whether it answers you.

    Nothing in the mail is rendered, and no link in it is followed.
    """
    from afterword.adapters.codec import read_case
    from afterword.adapters.mail.files import mail_bytes

    case = read_case(case_file) if case_file else None
    reading = read(mail_bytes(mail), case=case, now=now)
    if output == "json":
        write_json(reading)
    else:
        click.echo(in_words(reading))
    return 0


def in_words(reading: Reading) -> str:
    """The reading for a person."""
    lines = [wrapped(f"{KINDS[reading.kind]} {ANSWERS[reading.answers]}"), ""]
    sender = f"{reading.from_.name} <{reading.from_.address}>" if reading.from_.address else "nobody"
    lines.append(row("from", sender.strip()))
    if reading.sent_at:
        lines.append(row("sent", f"{reading.sent_at:%A %d %B %Y, %H:%M %z}"))
    if reading.returns_on:
        lines.append(row("away until", f"{reading.returns_on:%A %d %B %Y}"))
    lines += [row(one.address, f"{one.action} {one.status}") for one in reading.recipients]
    lines += ["", bullets(f"{reason.text} ({reason.rule})" for reason in reading.reasons)]
    lines += [bullets((question.text,), mark="?") for question in reading.questions]
    return "\n".join(lines)
