"""How long the candidate has done something, and with what: "4 yrs on Sage", "ten years of storytimes and not one canceled"."""

import re

from afterword.core.draft.notes.grammar.sentence import clause
from afterword.core.draft.notes.grammar.sentence import doing as doing_of

NUMBER = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty)"
SPELL = rf"(?:(?:over|about|almost|nearly|more than) )?{NUMBER} (?:years|months|seasons|summers|winters|terms)"
LASTING = re.compile(rf"{SPELL} (?!(?:is|are|was|were|have|taught|of my)\b)")
"""How long, with what behind it: a thing, whatever verbs it has the look of."""
LED = r"^(?:(?:I )?have )?"
LEADS = re.compile(LED)

TOOL = r"[A-Z][\w.+#]*(?: [A-Z\d][\w.+#]*)*"
WITH_TOOLS = re.compile(
    rf"{LED}(?P<spell>{SPELL}) (?:on|with|of|in|using) (?P<tools>{TOOL}(?: and {TOOL})?)(?P<more>,? .+)?$"
)
"""Programs and makes; places are named behind "at", and fields in small letters."""
OF_A_SUBJECT = re.compile(rf"(?:I )?have {SPELL} of ")
"""How long somebody learnt something: "I have two years of Latin"."""
FOR_SO_LONG = re.compile(rf",? (?:and )?(?P<spell>{NUMBER})(?: years)? (?:on|with|of|in) (?P<tool>{TOOL})$")
BEFORE_THAT = re.compile(rf",? (?:and )?before that (?P<tool>{TOOL})$")

COUNTED = re.compile(rf"(?:{SPELL} (?:of|in|at|on|as) [^,]+?|{NUMBER} [a-z]+s(?: [a-z ]+)?)$")
NONE_FAILED = re.compile(r"(?:,| and|, and) (?P<none>(?:not (?:one|a single one)|none|never one) \w+(?: .*)?)$")
SPENT = re.compile(rf"{LED}{SPELL} (?:at|in|on|as|with|under|behind|of (?=nights|weekends|shifts)) ?[^,]+$")

OF_DOING = re.compile(rf"{LED}(?P<spell>{SPELL}) (?:of )?(?P<doing>[a-z]+ing(?: [^,]+)?)$")
NO_TROUBLE = re.compile(r",(?: and)? (?P<none>(?:no|not one|never a|zero) [^,]+)$")

BEEN_DOING = re.compile(rf"{LED}been (?P<doing>\w+ing [^,]+?|\w+ing)(?: for)? (?P<spell>{SPELL})$")
STILL = re.compile(r" (?:and|but) (?:am )?(?P<still>still [a-z]+)$")


def experienced(text: str) -> str:
    """The clause such a note is, or nothing."""
    return _with_tools(text) or _without_fail(text) or _of_doing(text) or _been_doing(text)


def _with_tools(text: str) -> str:
    """`I have worked with Sage for four years, and before that with QuickBooks`."""
    found = WITH_TOOLS.match(text)
    if found is None or OF_A_SUBJECT.match(text):
        return ""
    said = f"I have worked with {found['tools']} for {found['spell']}"
    if found["more"] is None:
        return said
    if longer := FOR_SO_LONG.match(found["more"]):
        return f"{said} and with {longer['tool']} for {longer['spell']}"
    before = BEFORE_THAT.match(found["more"])
    return f"{said}, and before that with {before['tool']}" if before else ""


def _without_fail(text: str) -> str:
    """`I have ten years of storytimes behind me, and not one canceled`."""
    found = NONE_FAILED.search(text)
    done = text[: found.start()] if found else ""
    whole = COUNTED.match(done) and clause(f"I have {done}", own=True)
    return f"I have {done} behind me, and {found['none']}" if found and whole else _without_trouble(text)


def _without_trouble(text: str) -> str:
    """`I have ten years on reach trucks behind me, and zero knocks`."""
    tail = NO_TROUBLE.search(text)
    done = spent(text[: tail.start()]) if tail else ""
    return f"{done} behind me, and {tail['none']}" if tail and done else ""


def spent(text: str) -> str:
    """`I have two years as a night auditor`, or nothing."""
    done = LEADS.sub("", text)
    return clause(f"I have {done}", own=True) or "" if SPENT.match(done) else ""


def _of_doing(text: str) -> str:
    """`I have nine years of driving nights behind me, and no accident`."""
    tail = NO_TROUBLE.search(text)
    found = OF_DOING.match(text[: tail.start()] if tail else text)
    if found is None or not doing_of(found["doing"]):
        return ""
    behind = f", and {tail['none']}" if tail else ""
    return f"I have {found['spell']} of {found['doing']} behind me{behind}"


def _been_doing(text: str) -> str:
    """`I have been doing this for 15 years and am still curious`."""
    tail = STILL.search(text)
    found = BEEN_DOING.match(text[: tail.start()] if tail else text)
    said = clause(f"I have been {found['doing']} for {found['spell']}", own=True) if found else None
    return f"{said} and am {tail['still']}" if said and tail else said or ""
