"""`afterword log ID WORDS`: say that something happened."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import click

from afterword.core.case import Case, Correspondence, CorrespondenceKind, Direction, SendState, Status
from afterword.core.channel import BY, Channel
from afterword.core.said import Said, in_charge, said
from afterword.core.watch.returns import absence_in
from afterword.core.wording import listed, title_of
from afterword.faces.cli.kept import WHO, moment_of, spoken, the_followup, zone_of
from afterword.faces.cli.options import now_option
from afterword.faces.cli.paper import say
from afterword.service.followup import Event

Kind = CorrespondenceKind
ONLY_OUT = frozenset({Kind.FOLLOW_UP, Kind.CHECK_IN, Kind.ACCEPTANCE, Kind.ANSWER})
EITHER_WAY = frozenset({Kind.ARRANGEMENT, Kind.QUESTION, Kind.MESSAGE, Kind.VOICEMAIL})
ONLY_IN = frozenset(Kind) - ONLY_OUT - EITHER_WAY
UNSAID = {
    "--kind": ("what happened", "--kind reply"),
    "--channel": ("by which channel", "--channel email"),
    "--from-them or --from-me": ("from which side", "--from-them"),
}
"""What each option says, and an example of it."""
CLOCKS_DIFFER = timedelta(minutes=5)
"""How far a time read off another clock may lie ahead."""


@click.command()
@click.argument("followup_id", metavar="ID")
@click.argument("words", nargs=-1)
@click.option("--kind", type=click.Choice([kind.value for kind in Kind]), help="What happened.")
@click.option("--channel", type=click.Choice([channel.value for channel in Channel]), help="By which channel.")
@click.option("--from-them", is_flag=True, help="It came from their side.")
@click.option("--from-me", is_flag=True, help="It came from you.")
@click.option("--person", metavar="WHO", help="Who it was: an id or a name in the case.")
@click.option("--process", metavar="ID", help="Which process it is about; `none` for another matter.")
@click.option(
    "--at", "when", metavar="TIME", default="now", show_default=True, help="When: “yesterday 16:30”, “3 May 11:00”."
)
@click.option("--text", help="The text of the message.")
@click.option("--returns-on", metavar="DAY", help="With an automatic reply: the day they are back, such as 2026-03-09.")
@click.option("--status", type=click.Choice([each.value for each in Status]), help="How the process stands now.")
@click.option("--unsure", is_flag=True, help="It is not known whether it was sent.")
@now_option
def command(followup_id: str, words: tuple[str, ...], now: datetime, **options: Any) -> int:
    """Record what happened: they rang, a reply came, I sent it by hand.

    A few clear words are enough, for example: afterword log k7m "they rang" --at "yesterday 16:30". You are shown how
    they were understood. A message of your own that you log counts as sent. `--status withdrawn` alone is enough where
    you ended it yourself.
    """
    from afterword import wiring
    from afterword.service import keep
    from afterword.service.our_message import sent_by_hand

    followup = the_followup(followup_id)
    if options["status"]:
        if words or options["kind"]:
            raise click.UsageError("--status goes alone. Log what happened first, then how it stands.")
        kept = keep.say_status(wiring.store(), followup, Status(options["status"]), now=now, who=WHO)
        say(f"Logged for {title_of(kept.case)}. {_standing(kept.case)}")
        return 0
    item = _item(followup.case, " ".join(words), options, now=now)
    draft = _draft_meant(item, said(" ".join(words)), followup.case)
    if draft is None or options["text"]:
        kept = keep.log(wiring.store(), followup, item, now=now, who=WHO)
    else:
        case = sent_by_hand(followup.case, draft, at=item.at, state=item.state)
        event = Event(at=now, who=WHO, what="sent_by_hand", data={"message_id": draft.id})
        kept, item = keep.change(wiring.store(), followup, case, event=event), replace(item, person=draft.person)
    say(_said_back(item, kept.case))
    return 0


def _item(case: Case, words: str, options: dict[str, Any], *, now: datetime) -> Correspondence:
    told = _completed(_as_written(said(words), case), options)
    at = _past(moment_of(options["when"], now=now, zone=zone_of(case), option="--at"), now)
    is_away = told.kind is Kind.AUTO_REPLY
    if options["returns_on"] and not is_away:
        raise click.UsageError("--returns-on goes with an automatic reply: `--kind auto_reply`.")
    return Correspondence(
        at=at,
        direction=told.direction or Direction.IN,
        kind=told.kind or Kind.MESSAGE,
        channel=told.channel or Channel.EMAIL,
        person=_person(case, options["person"]) or (in_charge(case) if is_away else None),
        process=_process(case, options["process"]),
        state=SendState.UNKNOWN if options["unsure"] else SendState.SENT,
        text=options["text"] or words or None,
        returns_on=_back_on(options["returns_on"], f"{words}. {options['text'] or ''}", at) if is_away else None,
    )


def _past(at: datetime, now: datetime) -> datetime:
    if at > now + CLOCKS_DIFFER:
        raise click.BadOptionUsage("--at", f"{spoken(at, at.tzinfo or UTC)} is still to come; log it once it happened.")
    return at


def _back_on(day: str | None, words: str, at: datetime) -> date | None:
    """The day they are back, as it was typed or as the words name it; a usage error asks where it could be two."""
    if day is not None:
        try:
            return date.fromisoformat(day)
        except ValueError:
            raise click.BadOptionUsage("--returns-on", f"“{day}” is not a day; write it like 2026-03-09.") from None
    found = absence_in(words, sent=at.date())
    if found.question is not None:
        raise click.BadOptionUsage("--returns-on", f"{found.question.text} Say it with --returns-on 2026-03-09.")
    return found.ends


def _as_written(told: Said, case: Case) -> Said:
    """Where the words leave open how it went, it went as the message that was written to be sent from elsewhere."""
    draft = _latest_draft(told, case)
    if draft is None:
        return told
    return replace(told, channel=draft.channel, kind=draft.kind if told.kind is Kind.FOLLOW_UP else told.kind)


def _latest_draft(told: Said, case: Case) -> Correspondence | None:
    """What was written last to be sent from another program, if the words may be about it."""
    drafts = [one for one in case.correspondence if one.direction is Direction.OUT and one.state is SendState.DRAFT]
    may_be_it = told.direction is Direction.OUT and told.channel is None
    return max(drafts, key=lambda one: one.at, default=None) if may_be_it else None


def _draft_meant(item: Correspondence, told: Said, case: Case) -> Correspondence | None:
    """The draft that went, if nothing that was told differs from it: it is marked as sent and not logged beside itself."""
    draft = _latest_draft(told, case)
    if draft is None or (item.kind, item.channel) != (draft.kind, draft.channel):
        return None
    return draft if item.person in (None, draft.person) and item.process in ("main", draft.process) else None


def _completed(told: Said, options: dict[str, Any]) -> Said:
    """The options before the words; a usage error asks for what neither says, and refuses what cannot be."""
    known_kind = Kind(options["kind"]) if options["kind"] else told.kind
    known_direction = _chosen(options) or _direction(told, known_kind)
    usual = Channel.EMAIL if known_kind is Kind.AUTO_REPLY else None
    known_channel = Channel(options["channel"]) if options["channel"] else told.channel or usual
    known = {"--kind": known_kind, "--channel": known_channel, "--from-them or --from-me": known_direction}
    if asked := [option for option, value in known.items() if value is None]:
        unsaid = listed(UNSAID[option][0] for option in asked)
        such_as = " ".join(UNSAID[option][1] for option in asked)
        raise click.UsageError(f"These words leave open {unsaid}. Add {' and '.join(asked)}, such as `{such_as}`.")
    if known_kind in (ONLY_IN if known_direction is Direction.OUT else ONLY_OUT):
        side = "you" if known_kind in ONLY_OUT else "their side"
        what = str(known_kind).replace("_", " ")
        raise click.UsageError(f"This is understood as “{what}”, which comes from {side}. Give another --kind.")
    return Said(kind=known_kind, direction=known_direction, channel=known_channel)


def _chosen(options: dict[str, Any]) -> Direction | None:
    """The direction an option gives; a usage error when both do."""
    if options["from_them"] and options["from_me"]:
        raise click.UsageError("--from-them and --from-me do not go together. Give one of them.")
    return Direction.IN if options["from_them"] else Direction.OUT if options["from_me"] else None


def _direction(told: Said, kind: Kind | None) -> Direction | None:
    if told.direction is None and kind in ONLY_OUT:
        return Direction.OUT
    return told.direction


def _person(case: Case, words: str | None) -> str | None:
    """The id of the person meant by an id or a part of a name; a usage error when it is nobody or several."""
    if words is None:
        return None
    exact = [person.id for person in case.people if words.casefold() in (person.id.casefold(), person.name.casefold())]
    found = exact or [person.id for person in case.people if words.casefold() in person.name.casefold()]
    if len(found) == 1:
        return found[0]
    names = ", ".join(f"{person.name} ({person.id})" for person in case.people) or "nobody yet"
    raise click.BadOptionUsage("--person", f"“{words}” does not name one person of this case, which has {names}.")


def _process(case: Case, process: str | None) -> str:
    known = ("main", "none", case.process.id, *(other.id for other in case.other_processes))
    if process is not None and process not in known:
        raise click.BadOptionUsage(
            "--process", f"“{process}” is not a process of this case, which has {', '.join(dict.fromkeys(known))}."
        )
    return process or "main"


def _said_back(item: Correspondence, case: Case) -> str:
    who = case.person(item.person)
    whose = "Yours" if item.direction is Direction.OUT else "From their side"
    by = f" with {who.name}" if who and item.direction is Direction.OUT else f", {who.name}" if who else ""
    doubt = ", not known whether it was sent" if item.state is SendState.UNKNOWN else ""
    back = f", back on {item.returns_on.day} {item.returns_on:%B %Y}" if item.returns_on else ""
    kind = item.kind.value.replace("_", " ")
    head = f"Logged for {title_of(case)}: {spoken(item.at, zone_of(case))}."
    return f"{head}\n{whose}{by}: {kind} {BY[item.channel]}{back}{doubt}. {_standing(case)}"


def _standing(case: Case) -> str:
    return f"The process is {case.process.status.value.replace('_', ' ')}."
