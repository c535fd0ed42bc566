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

    MAIL is a file, or - for standard input. Nothing in the mail is rendered, and no link in it is followed.
    """
    from afterword.adapters.mail.files import MAX_MAIL, mail_bytes, mail_in
    from afterword.faces.cli.case_file import STANDARD_INPUT, case_in, standard_input

    case = case_in(case_file) if case_file else None
    is_given = str(mail) == "-"
    raw = mail_in(standard_input(limit=MAX_MAIL), source=STANDARD_INPUT) if is_given else mail_bytes(mail)
    reading = read(raw, case=case, now=now)
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
