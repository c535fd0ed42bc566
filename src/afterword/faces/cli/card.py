"""The advice on one card: the answer first, then the reasons, each with the rule it comes from."""

from collections.abc import Iterable, Iterator
from datetime import datetime, tzinfo

from afterword.core.advise.advice import Advice, FollowUp, MethodOption, Window
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
IN_THE_CASE = {
    "was_it_sent": 'state = "sent" under that message',
    "when_did_it_end": 'end = "2026-03-03T11:00:00+00:00" under the interview',
    "who_leads_recruitment": "leads_recruitment = true under that person",
    "contact_details_of_primary_person": 'contact = { email = "…" } under that person',
    "which_time_zone": 'time_zone = "Europe/London" under the organisation',
    "by_which_date": 'promised_decision = { by = "2026-03-20" } under the process',
    "when_would_the_letter_arrive": 'letter_arrives_at = "2026-03-04T10:00:00+00:00" under the debrief',
}
"""How each question is answered in a case."""
COLUMN = 10
"""Where the values of the answer begin, one space after the longest label."""


def card(advice: Advice, case: Case, *, now: datetime, changes: Iterable[Change] = ()) -> str:
    """The answer, every reason, and which answers to open questions would change it."""
    parts = (answer(advice, case, now=now), why(advice), _what_changes(tuple(changes)))
    return "\n\n".join(filter(None, parts)) + "\n"


def answer(advice: Advice, case: Case, *, now: datetime) -> str:
    """What is advised, one line a question, with the warnings and the open questions."""
    parts = (
        "\n".join(filter(None, [_verdict(advice), *_rows(advice, case, now)])),
        _listed("Take care", [caution.text for caution in advice.warnings], "warning"),
        _to_settle(advice),
    )
    return "\n\n".join(filter(None, parts))


def why(advice: Advice, *, is_brief: bool = False) -> str:
    """The reasons, question by question; a brief account leaves out the methods that were ruled out."""
    sections = [("Follow up", _reasons(advice.follow_up.reasons))] if advice.follow_up.value is FollowUp.YES else []
    if _is_due(advice):
        sections += [
            ("When", _reasons(advice.window.reasons)),
            ("How", _weighed(advice, is_brief=is_brief)),
            ("To", _reasons(advice.recipient.reasons)),
            ("Tone", _reasons(advice.formality.reasons)),
            ("Say", _reasons(advice.essentials.reasons)),
        ]
    texts = [f"{ink(head, 'soft')}\n{text}" for head, text in sections if text]
    return "\n".join([ink("Why", "heading"), *texts]) if texts else ""


def sentence(reason: Reason) -> str:
    """One reason with its rule, which `afterword explain` knows."""
    text = wrapped(f"{reason.text} [{reason.rule}]", indent="  ", hanging="  ")
    plain, _, mark = text.rpartition("[")
    return plain + ink("[" + mark, "soft")


def here(case: Case) -> tzinfo | None:
    """The zone the card tells its times in: the candidate's, else the organisation's, else the last interview's."""
    met_in = [interview.time_zone for interview in case.interviews if interview.time_zone]
    name = case.candidate.time_zone or case.organisation.time_zone or (met_in[-1] if met_in else None)
    return zone(name) if name else None


def _is_due(advice: Advice) -> bool:
    return advice.method.value is not None or advice.window.opens is not None


def _verdict(advice: Advice) -> str:
    """The verdict; a yes is explained further down, anything else at once."""
    head, style = HEADS[advice.follow_up.value]
    kind = f", {KINDS[advice.kind]}" if advice.kind else ""
    reasons = "" if advice.follow_up.value is FollowUp.YES else "\n" + _reasons(advice.follow_up.reasons)
    return ink(head + kind, style) + reasons


def _rows(advice: Advice, case: Case, now: datetime) -> Iterator[str]:
    if _is_due(advice):
        yield from (row(label, text, column=COLUMN) for label, text in _answers(advice, case, now) if text)
    if advice.next is not None:
        at = advice.next.at
        when = f" ({_at(at, here(case))})" if at and at > now and at != advice.window.best else ""
        yield row("Next", advice.next.what + when, column=COLUMN)


def _answers(advice: Advice, case: Case, now: datetime) -> Iterator[tuple[str, str]]:
    yield "When", _when(advice.window, here(case), now)
    yield "How", NAMES[advice.method.value] if advice.method.value else "no way is open yet"
    yield "To", _to_whom(advice, case)
    yield "Tone", LEVELS[advice.formality.value] if advice.formality.value else "professional"
    yield "Say", _essentials(advice)
    points = case.debrief.keyed_points
    yield "Refer to", "; ".join(points[key].text for key in advice.refer_to)
    yield "Leave out", "; ".join(points[key].text for key in advice.avoid)


def _when(window: Window, zone_here: tzinfo | None, now: datetime) -> str:
    """The best moment and the last one, or the first one where there is no last."""
    best = "" if window.best is None else "now" if window.best <= now else f"best {_at(window.best, zone_here)}"
    limit = ""
    if window.closes is not None:
        left = f"; {duration(window.closes - now)} left" if window.opens and window.opens <= now else ""
        limit = f"until {_at(window.closes, zone_here)}{left}"
    elif window.opens is not None and window.opens > now and window.opens != window.best:
        limit = f"from {_at(window.opens, zone_here)}"
    return (", " if best == "now" else "\n").join(filter(None, [best, limit]))


def _to_whom(advice: Advice, case: Case) -> str:
    person, via = case.person(advice.recipient.person), case.person(advice.recipient.deliver_via)
    name = person.name if person else "not known yet"
    return f"{name}, through {via.name}" if via else name


def _essentials(advice: Advice) -> str:
    cover = ", ".join(item.value.replace("_", " ") for item in advice.essentials.cover)
    optional = ", ".join(item.value.replace("_", " ") for item in advice.essentials.optional)
    return f"{cover}; perhaps {optional}" if optional else cover


def _weighed(advice: Advice, *, is_brief: bool) -> str:
    method = advice.method
    lines = [_reasons(method.reasons)]
    lines += [_option("or", names, reason) for names, reason in _together(method.alternatives)]
    if not is_brief:
        lines += [_option("not", names, reason) for names, reason in _together(method.rejected)]
    return "\n".join(filter(None, lines))


def _option(mark: str, names: list[str], reason: str) -> str:
    return wrapped(f"{mark}: {listed(names)}. {reason}", indent="  ", hanging="    " + " " * len(mark))


def _together(options: tuple[MethodOption, ...]) -> list[tuple[list[str], str]]:
    """The options with their first reason; those that share it stand together."""
    found: dict[str, list[str]] = {}
    for option in options:
        found.setdefault(_first(option.reasons), []).append(NAMES[option.value])
    return [([*map(_lowered, names)], reason) for reason, names in found.items()]


def _first(reasons: tuple[Reason, ...]) -> str:
    return f"{reasons[0].text} [{reasons[0].rule}]" if reasons else "Possible."


def _lowered(name: str) -> str:
    return name[0].lower() + name[1:]


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


def _to_settle(advice: Advice) -> str:
    """The open questions, each with the line of the case that answers it."""
    asked = [f"{question.text} In the case: {IN_THE_CASE[question.id]}." for question in advice.questions]
    how = ink("  `afterword edit ID` opens a saved case; docs/format.md lists the keys.", "soft")
    return f"{_listed('To settle', asked, 'accent')}\n{how}" if asked else ""


def _listed(head: str, texts: list[str], style: str) -> str:
    return ink(head, style) + "\n" + bullets(texts) if texts else ""


def _reasons(reasons: tuple[Reason, ...]) -> str:
    return "\n".join(sentence(reason) for reason in reasons)


def _at(at: datetime, zone_here: tzinfo | None) -> str:
    where = f" ({place(zone_here)})" if zone_here else f" (UTC{at.isoformat()[-6:]})"
    return the_moment(at, zone_here) + where
