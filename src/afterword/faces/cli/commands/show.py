"""`afterword show ID`: one kept process, with everything that happened."""

from collections.abc import Iterator, Mapping
from datetime import datetime, tzinfo

import click

from afterword.core.case import Case, Correspondence, Direction, Interview, InterviewStatus, SendState
from afterword.core.channel import BY
from afterword.core.wording import listed, title_of
from afterword.faces.cli.kept import spoken, the_followup, zone_of
from afterword.faces.cli.options import output_option
from afterword.faces.cli.paper import ink, row, wrapped
from afterword.service.followup import LOCAL, Event, Followup
from afterword.service.history import once_each, told

Entry = tuple[datetime, str]
Senders = Mapping[str, str]
"""What a filed mail calls its sender, by the id of its entry in the correspondence."""


@click.command()
@click.argument("followup_id", metavar="ID")
@output_option("text", "json", "toml")
def command(followup_id: str, output: str) -> int:
    """Show one process: who and what it is about, and everything that happened, in order."""
    from afterword import wiring
    from afterword.adapters.codec import known
    from afterword.adapters.toml_writer import to_toml

    followup = the_followup(followup_id)
    events = wiring.store().events(LOCAL, followup.id)
    if output == "toml":
        click.echo(to_toml(known(followup.case)), nl=False)
    elif output == "json":
        from afterword.faces.cli.options import write_json

        write_json({"id": followup.id, "stage": followup.stage, "case": known(followup.case), "events": events})
    else:
        click.echo(_page(followup, events, _senders(followup.id)))
    return 0


def _senders(followup_id: str) -> Senders:
    from afterword import wiring

    mails = wiring.cabinet().mails.mails(LOCAL, followup=followup_id)
    return {mail.correspondence_id: mail.reading.from_.shown for mail in mails}


def _page(followup: Followup, events: tuple[Event, ...], senders: Senders) -> str:
    case, zone = followup.case, zone_of(followup.case)
    lines = [f"{ink(followup.id, 'accent')}  {ink(title_of(case), 'heading')}", ""]
    lines.append(row("status", case.process.status.value.replace("_", " ")))
    for person in case.people:
        leads = ", leads the recruitment" if person.leads_recruitment else ""
        lines.append(row(person.id, f"{person.name}{f', {person.role}' if person.role else ''}{leads}"))
    lines += ["", *(_line(moment, text, zone) for moment, text in _timeline(case, events, senders))]
    return "\n".join(lines)


def _line(moment: datetime, text: str, zone: tzinfo) -> str:
    return f"{ink(spoken(moment, zone), 'soft')}\n{wrapped(text, indent='    ')}"


def _timeline(case: Case, events: tuple[Event, ...], senders: Senders) -> list[Entry]:
    """Everything with a time, oldest first; what was logged shows as what happened, when it happened."""
    entries = [*_interviews(case), *((item.at, _item(item, case, senders)) for item in case.correspondence)]
    done = once_each(tuple(event for event in events if event.what != "logged"))
    entries += [(event.at, told(event)) for event in done]
    return sorted(entries, key=lambda entry: entry[0])


def _interviews(case: Case) -> Iterator[Entry]:
    for interview in case.interviews:
        began = interview.start or interview.end
        if began is not None:
            yield began, _interview(interview, case)


def _interview(interview: Interview, case: Case) -> str:
    names = [person.name for person_id in interview.with_ if (person := case.person(person_id))]
    state = "" if interview.status is InterviewStatus.HELD else f", {interview.status.value}"
    place = f" ({interview.format.value.replace('_', ' ')})" if interview.format else ""
    return f"Interview{place}{f' with {listed(names)}' if names else ''}{state}."


def _item(item: Correspondence, case: Case, senders: Senders) -> str:
    person = case.person(item.person)
    whom = person.name if person else senders.get(item.id or "", "")
    name = f" {'to' if item.direction is Direction.OUT else 'from'} {whom}" if whom else ""
    whose = "You:" if item.direction is Direction.OUT else "They:"
    state = (
        "" if item.state is SendState.SENT else f" ({'not sent' if item.state is SendState.DRAFT else 'was it sent?'})"
    )
    text = f"\n{_shortened(item.text)}" if item.text else ""
    return f"{whose} {item.kind.value.replace('_', ' ')} {BY[item.channel]}{name}{state}.{text}"


SHOWN = 300


def _shortened(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= SHOWN else flat[: SHOWN - 1] + "…"
