"""How long the candidate has done something, and with what: "4 yrs on Sage", "ten years of storytimes and not one canceled"."""

import re

from afterword.core.draft.notes.grammar.sentence import clause
from afterword.core.draft.notes.grammar.sentence import doing as doing_of

NUMBER = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty)"
SPELL = rf"(?:(?:over|about|almost|nearly|more than) )?{NUMBER} (?:years|months|seasons|summers|winters|terms)"
LASTING = re.compile(rf"{SPELL} (?!(?:is|are|was|were|have|taught|of my)\b)")
"""How long, with what behind it: a thing, whatever verbs it has the look of."""
TOOL = r"[A-Z][\w.+#]*(?: [A-Z\d][\w.+#]*)*"
ON_TOOLS = re.compile(
    rf"^(?:I have |have )?(?P<spell>{SPELL}) (?:on|with|of|in|using) (?P<tool>{TOOL}(?: and {TOOL})?)(?:,? (?:and )?(?:(?P<other_spell>{NUMBER})(?: years)? (?:on|with|of|in) (?P<other>{TOOL})|(?:and )?before that (?P<before>{TOOL})))?$"
)
"""Programs and makes somebody has worked with; places and fields are named behind "at" or in small letters."""
WITHOUT_FAIL = re.compile(
    rf"^(?P<done>(?:{SPELL} (?:of|in|at|on|as) [^,]+?)|{NUMBER} [a-z]+s(?: [a-z ]+)?)(?:,| and|, and) (?P<none>(?:not (?:one|a single one)|none|never one) \w+(?: .*)?)$"
)
BEEN_DOING = re.compile(
    rf"^(?:I have |have )?been (?P<doing>\w+ing [^,]+?|\w+ing)(?: for)? (?P<spell>{SPELL})(?: (?:and|but) (?:am )?(?P<still>still [a-z]+))?$"
)


YEARS_DOING = re.compile(
    rf"^(?P<spell>{SPELL}) (?:of )?(?P<doing>[a-z]+ing(?: [^,]+)?)(?:,(?: and)? (?P<none>(?:no|not one|never a) [^,]+))?$"
)


def experienced(text: str) -> str:
    """The clause such a note is, or nothing."""
    tools, without, doing, years = (
        pattern.match(text) for pattern in (ON_TOOLS, WITHOUT_FAIL, BEEN_DOING, YEARS_DOING)
    )
    if tools:
        return f"I have worked with {tools['tool']} for {tools['spell']}{_and_others(tools)}"
    if without and clause(f"I have {without['done']}", own=True):
        return f"I have {without['done']} behind me, and {without['none']}"
    if years and doing_of(years["doing"]):
        return (
            f"I have {years['spell']} of {years['doing']} behind me{', and ' + years['none'] if years['none'] else ''}"
        )
    if doing and (said := clause(f"I have been {doing['doing']} for {doing['spell']}", own=True)):
        return f"{said} and am {doing['still']}" if doing["still"] else said
    return ""


def _and_others(tools: re.Match[str]) -> str:
    if tools["other"]:
        return f" and with {tools['other']} for {tools['other_spell']}"
    return f", and before that with {tools['before']}" if tools["before"] else ""
