"""Every rule of the review, one module each; the module's docstring is the rule's page.

A rule is a module with `SEVERITY`, `VERSION`, `BAD`, `GOOD` and `check(doc, facts)`. It is listed here by hand, with
what it needs; a rule whose needs are not met is not even imported, so that a bare text is looked at quickly.
`VERSION` rises when the same text may be judged differently.
"""

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from afterword.core.review.rule import Rule

NEEDS: dict[str, tuple[str, ...]] = {
    "second_message": ("case",),
    "late": ("case", "interviews.end"),
    "wrong_recipient": ("case", "people"),
    "wrong_name": ("case", "people"),
    "wrong_organisation": ("case",),
    "inconsistent": ("english",),
    "placeholder_left": (),
    "no_thanks": ("english",),
    "not_specific": ("english", "debrief.points|application"),
    "regurgitates": ("english", "application"),
    "states_obvious": ("english",),
    "nothing_new": ("english", "debrief.points"),
    "too_long": (),
    "rambling": ("english",),
    "no_greeting": (),
    "no_sign_off": (),
    "off_topic": ("english",),
    "private_matters": ("english",),
    "pay_talk": ("english",),
    "linkedin_request": (),
    "no_forgotten_detail": ("english", "debrief.forgotten"),
    "oversells": ("english",),
    "flattery": ("english",),
    "begs": ("english",),
    "pressures": ("english",),
    "complains": ("english",),
    "too_informal": ("english",),
    "too_stiff": ("english",),
    "shouts": (),
    "spelling": ("english",),
    "grammar": ("english",),
    "too_short": (),
    "no_enthusiasm": ("english",),
    "no_fit": ("english",),
    "not_your_voice": ("english", "candidate.writing_samples"),
}
"""The rules in the order of the contract (facts, content, tone, language, hints), and what must be known, by its path
in a case, before each can run; "english" is a text in that language, `a|b` is either, and `a` the better.
"""

OF_HEARD = frozenset({"off_topic", "private_matters", "oversells", "flattery", "begs", "pressures", "complains"})
"""Rules that speak only of sentences in which the trained model hears their tone; of most messages none is run."""


@cache
def rule_called(name: str) -> "Rule":
    """The rule with this id; raises KeyError when there is none."""
    if name not in NEEDS:
        raise KeyError(name)
    module: Any = import_module(f"{__name__}.{name}")
    rule: Rule = module
    return rule


def every_rule() -> "tuple[Rule, ...]":
    """All rules, in the order of the contract."""
    return tuple(map(rule_called, NEEDS))


def name_of(rule: "Rule") -> str:
    """The id of a rule: the name of its file, for ever."""
    return rule.__name__.rpartition(".")[2]
