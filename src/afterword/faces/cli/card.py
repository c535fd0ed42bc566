"""The advice on one card: 80 columns, each sentence with the rule it comes from."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, tzinfo

from afterword.core.advise.advice import Advice, FollowUp, MethodOption
from afterword.core.advise.method import NAMES
from afterword.core.advise.what_would_change import Change
from afterword.core.case import Case
from afterword.core.clock import zone
from afterword.core.reason import Reason
from afterword.core.wording import duration, listed, place, the_moment
from afterword.faces.cli.paper import bullets, ink, row, wrapped

HEADS = {
    FollowUp.YES: ("Follow up: yes", "good"),
    FollowUp.NO: ("Follow up: no", "stop"),
    FollowUp.WAIT: ("Follow up: not yet", "warning"),
    FollowUp.ALREADY_DONE: ("Follow up: already done", "accent"),
}
KINDS = {"thank_you": "a thank-you", "check_in": "a check-in", "answer": "an answer"}
LEVELS = {
    "friendly_professional": "friendly and professional",
    "professional": "professional",
    "formal": "formal",
}


def card(advice: Advice, case: Case, *, now: datetime, changes: Iterable[Change] = (), is_brief: bool = False) -> str:
    """The whole card as text; a brief one leaves out the ways that were ruled out."""
    if is_brief:
        advice = replace(advice, method=replace(advice.method, rejected=()))
    parts = [part for part in _parts(advice, case, now, tuple(changes)) if part]
    return "\n\n".join(parts) + "\n"


def _parts(advice: Advice, case: Case, now: datetime, changes: tuple[Change, ...]) -> Iterator[str]:
    yield _verdict(advice)
    if advice.method.value is not None or advice.window.opens is not None:
        yield _by_when(advice, case, now)
        yield _how(advice)
        yield _to_whom(advice, case)
        yield _tone(advice)
        yield _what(advice, case)
    yield _listed("Take care", [caution.text for caution in advice.warnings], "warning")
    yield _listed("To settle", [question.text for question in advice.questions], "accent")
    yield _what_changes(changes)
    yield _next(advice, case)


def _verdict(advice: Advice) -> str:
    head, style = HEADS[advice.follow_up.value]
    kind = f", {KINDS[advice.kind]}" if advice.kind else ""
    return ink(head + kind, style) + "\n" + _reasons(advice.follow_up.reasons)


def _by_when(advice: Advice, case: Case, now: datetime) -> str:
    window, zone_here = advice.window, here(case)
    lines = []
    if window.best is not None:
        lines.append(row("When", f"best {_at(window.best, zone_here)}", column=9))
    if window.closes is not None:
        left = f"; {duration(window.closes - now)} left" if window.opens and window.opens <= now else ""
        lines.append(row("", f"until {_at(window.closes, zone_here)}{left}", column=9))
    elif window.opens is not None and window.opens > now:
        lines.append(row("", f"from {_at(window.opens, zone_here)}", column=9))
    return "\n".join(filter(None, [*lines, _reasons(window.reasons)]))


def _how(advice: Advice) -> str:
    method = advice.method
    head = NAMES[method.value] if method.value else "no way is open yet"
    lines = [row("How", head, column=9), _reasons(method.reasons)]
    lines += [_option("or", names, reason) for names, reason in _together(method.alternatives)]
    lines += [_option("not", names, reason) for names, reason in _together(method.rejected)]
    return "\n".join(lines)


def _option(mark: str, names: list[str], reason: str) -> str:
    return wrapped(f"{mark}: {listed(names)}. {reason}", indent="  ", hanging="    " + " " * len(mark))


def _together(options: tuple[MethodOption, ...]) -> list[tuple[list[str], str]]:
    """The options with their first reason; those that share it stand together."""
    found: dict[str, list[str]] = {}
    for option in options:
        found.setdefault(_first(option.reasons), []).append(NAMES[option.value])
    return [([first, *map(_lowered, more)], reason) for reason, (first, *more) in found.items()]


def _lowered(name: str) -> str:
    return name if name.isupper() else name[0].lower() + name[1:]


def _to_whom(advice: Advice, case: Case) -> str:
    person, via = case.person(advice.recipient.person), case.person(advice.recipient.deliver_via)
    name = person.name if person else "not known yet"
    head = f"{name}, through {via.name}" if via else name
    return row("To", head, column=9) + "\n" + _reasons(advice.recipient.reasons)


def _tone(advice: Advice) -> str:
    level = LEVELS[advice.formality.value] if advice.formality.value else "professional"
    return "\n".join(filter(None, [row("Tone", level, column=9), _reasons(advice.formality.reasons)]))


def _what(advice: Advice, case: Case) -> str:
    lines = [row("Say", ", ".join(item.value.replace("_", " ") for item in advice.essentials.cover), column=9)]
    if advice.essentials.optional:
        lines.append(
            row(
                "",
                "perhaps: " + ", ".join(item.value.replace("_", " ") for item in advice.essentials.optional),
                column=9,
            )
        )
    lines.append(_reasons(advice.essentials.reasons))
    texts = {point.id: point.text for point in case.debrief.points}
    lines += [row(label, "; ".join(texts.get(key, key) for key in keys), column=9) for label, keys in _points(advice)]
    return "\n".join(line for line in lines if line)


def _points(advice: Advice) -> Iterator[tuple[str, tuple[str, ...]]]:
    if advice.refer_to:
        yield "Refer to", advice.refer_to
    if advice.avoid:
        yield "Leave", advice.avoid


def _what_changes(changes: tuple[Change, ...]) -> str:
    if not changes:
        return ""
    lines = [ink("What would change this", "heading")]
    for change in changes:
        lines.append(wrapped(change.question, indent="  "))
        lines += [
            wrapped(f"{effect.answer}: {effect.advice}", indent="    - ", hanging="      ") for effect in change.effects
        ]
    return "\n".join(lines)


def _next(advice: Advice, case: Case) -> str:
    if advice.next is None:
        return ""
    when = f" ({_at(advice.next.at, here(case))})" if advice.next.at else ""
    return row("Next", advice.next.what + when, column=9)


def _listed(head: str, texts: list[str], style: str) -> str:
    return ink(head, style) + "\n" + bullets(texts) if texts else ""


def _reasons(reasons: tuple[Reason, ...]) -> str:
    return "\n".join(sentence(reason) for reason in reasons)


def sentence(reason: Reason) -> str:
    """One reason with its rule, which `afterword explain` knows."""
    text = wrapped(f"{reason.text} [{reason.rule}]", indent="  ", hanging="  ")
    plain, _, mark = text.rpartition("[")
    return plain + ink("[" + mark, "soft")


def _first(reasons: tuple[Reason, ...]) -> str:
    return f"{reasons[0].text} [{reasons[0].rule}]" if reasons else "Possible."


def here(case: Case) -> tzinfo | None:
    """The zone the card tells its times in: the candidate's, else the organisation's."""
    name = case.candidate.time_zone or case.organisation.time_zone
    return zone(name) if name else None


def _at(at: datetime, here: tzinfo | None) -> str:
    where = f" ({place(here)})" if here else f" (UTC{at.isoformat()[-6:]})"
    return the_moment(at, here) + where
