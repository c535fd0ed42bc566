"""Shows the exact message and takes the candidate's approval, for `approve` and `schedule`."""

import sys
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import click

from afterword import wiring
from afterword.core.advise import advise
from afterword.core.draft import draft
from afterword.core.errors import AfterwordError, BadInputError, Problem
from afterword.core.message import Message
from afterword.core.once import Refusal, not_approved
from afterword.core.review.finding import Finding, Severity
from afterword.faces.cli.kept import WHO, the_followup
from afterword.faces.cli.mailing import shown, tell_refusal, the_account
from afterword.faces.cli.options import write_json
from afterword.faces.cli.paper import bullets, ink, say
from afterword.service.approve import approve, propose, reopen
from afterword.service.followup import LOCAL, Followup
from afterword.service.outgoing import Parcel
from afterword.service.proposal import Proposal, Standing, Wish
from afterword.service.writing import Overruled, Written

SHORTEST = 8
"""Characters of the digest that have to be repeated, so that nothing else is approved by accident."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What was typed; the fields are those of `approval_options` and of the two commands."""

    followup_id: str
    now: datetime
    send_at: datetime | None = None
    message: Path | None = None
    account_name: str | None = None
    overruled: tuple[str, ...] = ()
    yes: str | None = None
    output: str = "text"

    @property
    def is_json(self) -> bool:
        """Whether a program reads the answer."""
        return self.output == "json"


def ask_for_approval(ask: Ask) -> int:
    """Show the exact message, take the approval, and say what happens next; returns the exit status."""
    followup = the_followup(ask.followup_id)
    standing = _standing(ask, followup)
    proposal = _shown_before(ask, standing) if ask.yes else _new(ask, standing)
    if isinstance(proposal, Refusal):
        return tell_refusal(proposal)
    if not ask.is_json and not ask.yes:
        _show(proposal)
    if proposal.refusal is not None or proposal.standing:
        return _cannot(proposal, ask)
    if not ask.yes and not _says_yes(proposal, ask):
        return 1
    result = approve(wiring.sends(), proposal, now=ask.now, who=WHO)
    return tell_refusal(result) if isinstance(result, Refusal) else _done(result, ask)


def _standing(ask: Ask, followup: Followup) -> Standing:
    sends = wiring.sends()
    return Standing(
        followup=followup,
        parcels=sends.parcels(LOCAL, followup.id),
        account=the_account(ask.account_name),
        thread=sends.thread(LOCAL, followup.id),
        now=ask.now,
    )


def _new(ask: Ask, standing: Standing) -> Proposal:
    """Fresh bytes from what is written now; kept, so that a later yes is to these."""
    written = _written(ask, standing.followup)
    wish = Wish(message=written.message, send_at=ask.send_at, overruled=written.overruled)
    proposal = propose(wish, standing, tools=wiring.approving())
    wiring.sends().propose(proposal.parcel, standing.followup)
    return proposal


def _shown_before(ask: Ask, standing: Standing) -> Proposal | Refusal:
    parcel = wiring.sends().proposed(LOCAL, standing.followup.id)
    word = (ask.yes or "").strip().lower()
    if parcel is None or len(word) < SHORTEST or not parcel.send.digest.startswith(word):
        return replace(
            not_approved("That is not the message that was shown last."),
            instead=f"Look at it with `afterword approve {standing.followup.id}`, then repeat the first {SHORTEST} or more characters of its digest.",
        )
    return reopen(parcel, standing, tools=wiring.approving())


def _written(ask: Ask, followup: Followup) -> Written:
    """The message from the file, else the one being written, else a fresh draft; with what is let stand.

    One that goes to nobody yet is not kept: once it is known who is in charge, a fresh draft greets them.
    """
    writings = wiring.writings()
    kept = writings.get(LOCAL, followup.id)
    usual = _addressed(kept.message, ask, followup) if kept else None
    message = _from_file(ask, followup, usual) if ask.message else usual or _fresh(followup, ask.now)
    let_stand = {
        finding.rule: finding for finding in (*(kept.overruled if kept else ()), *map(_overruled, ask.overruled))
    }
    written = Written(message=message, overruled=tuple(let_stand.values()), version=kept.version if kept else 0)
    return written if kept == written or message.to is None else writings.put(LOCAL, followup.id, written, at=ask.now)


def _addressed(message: Message, ask: Ask, followup: Followup) -> Message:
    """The message, to the one in charge where nobody was known to be when it was written."""
    if message.to is not None:
        return message
    fresh = _fresh(followup, ask.now)
    return replace(message, to=fresh.to, via=fresh.via)


def _from_file(ask: Ask, followup: Followup, usual: Message | None) -> Message:
    """A message as JSON, or a plain text that takes the place of the usual body."""
    from afterword.adapters.codec import decode_text, message_from, read_bytes, refuse

    path = ask.message or Path()
    data = read_bytes(path)
    if path.suffix.lower() != ".json":
        if not (body := decode_text(data, source=str(path))).strip():
            raise refuse(path, found="no text", expected="the words that are to go")
        return replace(usual or _fresh(followup, ask.now), body=body)
    import json

    try:
        return message_from(json.loads(data), source=str(path))
    except ValueError as error:
        wrong = Problem(path="", found="something that is not JSON", expected="a message as JSON, or plain text")
        raise BadInputError((wrong,), source=str(path)) from error


def _fresh(followup: Followup, now: datetime) -> Message:
    advice = advise(followup.case, now=now, calendar=wiring.holiday_calendar())
    if advice.method.value is None:
        reasons = " ".join(reason.text for reason in advice.follow_up.reasons[:1])
        raise AfterwordError(f"There is nothing to approve now. {reasons}")
    return draft(followup.case, advice, now=now, calendar=wiring.holiday_calendar()).message


def _overruled(typed: str) -> Overruled:
    rule, separator, reason = typed.partition("=")
    if not separator or not reason.strip():
        raise click.BadOptionUsage("--overrule", f"“{typed}” has no reason; write it as RULE=REASON.")
    return Overruled(rule=rule.strip(), reason=reason.strip())


def _show(proposal: Proposal) -> None:
    sys.stdout.write(shown(proposal.parcel.raw) + "\n\n")
    findings = [item for item in proposal.report.findings if item.severity is not Severity.INFO]
    if findings:
        sys.stdout.write(ink("The review says:", "heading") + "\n" + bullets(map(_line, findings)) + "\n\n")
    if proposal.parcel.send_at is not None:
        say(f"It would be sent on {proposal.parcel.send_at:%A %d %B %Y at %H:%M}.")
    sys.stdout.write(f"{ink('Digest:', 'soft')} {proposal.digest}\n")


def _line(finding: Finding) -> str:
    return f"{finding.message} ({finding.rule})"


def _says_yes(proposal: Proposal, ask: Ask) -> bool:
    """Ask at a terminal; elsewhere say how a program repeats the digest."""
    if ask.is_json:
        _write(proposal, ask, is_approved=False)
        return False
    if not sys.stdin.isatty():
        option = f" --at {ask.send_at.isoformat()}" if ask.send_at else ""
        verb = "schedule" if ask.send_at else "approve"
        say("Nothing is approved yet. To approve exactly this:")
        sys.stdout.write(f"  afterword {verb} {proposal.followup.id}{option} --yes {proposal.digest[:12]}\n")
        return False
    answer = click.prompt(
        "Approve exactly these words? Type yes, or anything else to cancel", default="no", show_default=False
    )
    if answer.strip().lower() == "yes":
        return True
    say("Nothing was approved or sent.")
    return False


def _cannot(proposal: Proposal, ask: Ask) -> int:
    if ask.is_json:
        _write(proposal, ask, is_approved=False)
        return 1
    if proposal.refusal is not None:
        return tell_refusal(proposal.refusal)
    say(ink("It cannot be approved with these errors:", "stop"))
    sys.stdout.write(bullets(map(_line, proposal.standing)) + "\n")
    say("Fix them, or accept one and say why: `--overrule RULE=REASON`.")
    return 1


def _done(parcel: Parcel, ask: Ask) -> int:
    if ask.is_json:
        write_json(
            {
                "approved": True,
                "digest": parcel.send.digest,
                "message_id": parcel.send.message_id,
                "send_at": parcel.send_at,
            }
        )
    elif parcel.send_at is not None:
        say(
            f"Approved. It will be sent on {parcel.send_at:%A %d %B at %H:%M} if `afterword work` or `afterword serve` is running then."
        )
    else:
        say(f"Approved. `afterword send {parcel.followup}` sends exactly this, once.")
    return 0


def _write(proposal: Proposal, ask: Ask, *, is_approved: bool) -> None:
    write_json(
        {
            "approved": is_approved,
            "digest": proposal.digest,
            "raw": proposal.parcel.raw.decode("utf-8", "replace"),
            "standing": proposal.standing,
            "refusal": proposal.refusal,
            "report": proposal.report,
            "send_at": ask.send_at,
        }
    )
