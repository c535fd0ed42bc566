"""The review: parse once, prepare the facts once, run the rules that can run, report what could not."""

import zlib
from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from afterword.core.message import Message
from afterword.core.review.doc import Doc, parse
from afterword.core.review.essentials import essentials
from afterword.core.review.facts import NO_FACTS, Facts
from afterword.core.review.finding import Finding, NotChecked, Part, Report, Severity
from afterword.core.review.options import EVERYTHING, Options
from afterword.core.review.remark import Remark
from afterword.core.review.rules import NEEDS, OF_HEARD, rule_called
from afterword.core.review.tonal import unheard

if TYPE_CHECKING:
    from afterword.core.case import Case
    from afterword.core.review.rule import Rule

WEIGHT = {Severity.INFO: 0, Severity.WARNING: 1, Severity.ERROR: 2}
NEIGHBOURS = 3
"""Words either side that belong to a fingerprint: enough to tell two places apart, few enough to survive an edit."""


def review(message: Message, case: "Case | None", *, now: datetime, options: Options = EVERYTHING) -> Report:
    """Everything there is to say about `message`; `now` stands in for a message that names no time.

    Without a case only the text is looked at, and every rule that would need more is listed in `not_checked`.
    Raises nothing, whatever the text is.
    """
    facts = _facts(case)
    moment = message.at or now
    doc = parse(message, at=moment.astimezone(facts.zone) if facts.zone else moment)
    met = facts.has | WITH_ENGLISH if doc.is_english else facts.has
    plan = _plan(options.select, options.ignore, met, proofreads=options.proofreader is not None)
    findings = (*_all(plan, doc, facts), *_proofread(plan.able, doc, facts, options), *_house(doc, options))
    kept = tuple(sorted(filter(lambda item: _is_kept(item, options), findings), key=_order))
    return Report(
        findings=kept,
        not_checked=plan.not_checked,
        essentials=essentials(doc, facts),
        words=len(doc.words),
        ready=bool(doc.words) and not any(item.severity is Severity.ERROR for item in kept),
    )


def _facts(case: "Case | None") -> Facts:
    if case is None:
        return NO_FACTS
    from afterword.core.review.prepare import prepare  # noqa: PLC0415 -- the case types only where there is a case

    return prepare(case)


WITH_ENGLISH = frozenset({"english"})
"""The need a message can meet by itself."""


class Plan(NamedTuple):
    """The rules that run, and those that cannot with what they would need."""

    able: "tuple[tuple[str, Rule], ...]"
    of_heard: frozenset[str]
    """Those of them that speak only of what the model hears."""
    not_checked: tuple[NotChecked, ...]


@lru_cache(maxsize=64)
def _plan(select: tuple[str, ...], ignore: tuple[str, ...], met: frozenset[str], *, proofreads: bool) -> Plan:
    """The plan for what is asked and met; kept, since it is the same for message after message."""
    missing = {name: _missing(name, met, proofreads=proofreads) for name in NEEDS if _is_wanted(name, select, ignore)}
    able = tuple((name, rule_called(name)) for name, wants in missing.items() if not wants or wants == PROOFREADER)
    return Plan(
        able=able,
        of_heard=OF_HEARD.intersection(dict(able)),
        not_checked=tuple(NotChecked(rule=name, needs=wants) for name, wants in missing.items() if wants),
    )


def _is_wanted(rule: str, select: tuple[str, ...], ignore: tuple[str, ...]) -> bool:
    return (not select or rule in select) and rule not in ignore


def _all(plan: Plan, doc: Doc, facts: Facts) -> Iterator[Finding]:
    quiet = unheard(doc, plan.of_heard)
    for name, rule in plan.able:
        if name not in quiet:
            for remark in rule.check(doc, facts):
                yield finding(name, rule.SEVERITY, remark, doc)


def _proofread(able: "tuple[tuple[str, Rule], ...]", doc: Doc, facts: Facts, options: Options) -> Iterator[Finding]:
    """What a proofreader of every word adds to the rules that know only common slips."""
    if options.proofreader is None:
        return
    rules = dict(able)
    for name, remarks in options.proofreader(doc, facts).items():
        if name in rules:
            yield from (finding(name, rules[name].SEVERITY, remark, doc) for remark in remarks)


def _house(doc: Doc, options: Options) -> Iterator[Finding]:
    for rule in options.house_rules:
        if _is_wanted(rule.id, options.select, options.ignore):
            yield from (finding(rule.id, rule.severity, remark, doc) for remark in rule.check(doc))


def finding(rule: str, severity: Severity, remark: Remark, doc: Doc) -> Finding:
    """A remark as a finding: quoted, and with the fingerprint it can be dismissed by."""
    text = doc.message.body if remark.part is Part.BODY else doc.message.subject or ""
    quote = text[remark.span[0] : remark.span[1]] if remark.span else ""
    return Finding(
        rule=rule,
        severity=remark.severity or severity,
        span=remark.span,
        part=remark.part,
        quote=quote,
        message=remark.message,
        evidence=remark.evidence,
        fixes=remark.fixes,
        fingerprint=_fingerprint(rule, remark, doc, quote),
    )


def _fingerprint(rule: str, remark: Remark, doc: Doc, quote: str) -> str:
    """A name for this finding that holds while the rule, the matched words and their neighbours stay the same."""
    around: tuple[str, ...] = ()
    if remark.span and remark.part is Part.BODY:
        start, end = remark.span
        before = doc.text[max(0, start - NEAR) : start].rsplit(None, NEIGHBOURS)[-NEIGHBOURS:]
        around = (*before, "|", *doc.text[end : end + NEAR].split(None, NEIGHBOURS)[:NEIGHBOURS])
    key = " ".join((rule, remark.part, *quote.split(), "|", *around)).casefold().encode("utf-8", "surrogatepass")
    return f"{zlib.crc32(key):08x}{zlib.crc32(key[::-1]):08x}"


NEAR = 200
"""Characters in which the neighbours are looked for."""


def _is_kept(item: Finding, options: Options) -> bool:
    return WEIGHT[item.severity] >= WEIGHT[options.severity] and item.fingerprint not in options.dismissed


def _order(item: Finding) -> tuple[bool, int, int, str, str]:
    """Down the text, the whole message last; then by rule, so that equal input gives equal output."""
    start, end = item.span or (1 << 40, 0)
    return item.part is Part.BODY, start, end, item.rule, item.message


PROOFREAD = ("spelling", "grammar")
"""Rules that know only common slips by themselves."""

PROOFREADER = ("proofreader",)
"""What they need to know all; without it they still run."""


def _missing(name: str, met: frozenset[str], *, proofreads: bool) -> tuple[str, ...]:
    """What a rule needs and does not have; of two that would do the better one is named."""
    wanted = (need.split("|") for need in NEEDS[name])
    missing = tuple(either[0] for either in wanted if met.isdisjoint(either))
    return PROOFREADER if not missing and name in PROOFREAD and not proofreads else missing
