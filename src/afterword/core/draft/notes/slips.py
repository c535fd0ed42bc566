"""One thing said for another in an interview, as one whole clause: "I said FEFO and meant FIFO"."""

import re

from afterword.core.draft.notes.grammar.sentence import clause, question, thing

IS = r"(?:it's|it is|it was|there are|they are|they were)"
UNSTOPPED = r"(?:[^,;.]|\.(?=\d))+"
"""Words up to the next stop; the point of a decimal is none."""
MISSPOKE = re.compile(
    rf"(?i)^(?:i )?(?P<verb>said|named|quoted|gave|wrote|told (?:them|her|him|you)) (?:that )?(?P<wrong>{UNSTOPPED}?),?(?: and| but)?"
    rf"(?: (?:when |that )?(?:i )?(?:meant|really meant)(?: to say)? (?P<right>[^,;.]+)| (?P<fact>{IS} {UNSTOPPED})"
    rf"| actually (?:i )?(?P<did>(?:did|had|have|was|used|ran|worked) {UNSTOPPED}))$"
)
WRONG_ONE = re.compile(
    r"(?i)^(?:i )?(?P<did>cited|named|gave|quoted|used|mentioned|told) (?P<what>the wrong [\w' -]+?)[,;:]? (?:it is|it was|should (?:be|have been)) (?P<right>[\w.%-]+)(?:,? not (?P<not>[\w.%-]+))?$"
)
"""One thing named for another: "cited the wrong rule, it is 31 not 30"."""
SAID_BUT = re.compile(r"(?i)^(?:i )?said (?:that )?(?P<wrong>[^,;.]+?),? but (?P<right>(?:it|they) (?!all\b).+)$")
"""One claim for another: "I said that impedance falls with ageing, but it rises"."""
ON_THAT = re.compile(
    r"(?i)^(?:(?:about|on|got) )?(?:the )?(?:wrong )?(?P<topic>[\w' -]{3,60}?)(?: wrong)?(?:[.:;,]| -) (?:i )?(?P<said>said [^;]+)(?:;.*)?$"
)
"""What it was about, and what was said: "the year of the merger. I said 2011 but it was 2013"."""
SPELT_OUT = re.compile(r"[\w',% -]+(?:[.]\d+)?[\w',% -]*$")
SHORT_ENOUGH = 4
"""Words that name what was said, whether or not they can be read: "FEFO", "14 SEER"."""


def slip(text: str) -> str:
    """One thing said for another; empty where the note tells of none."""
    if wrong := WRONG_ONE.match(text):
        right = f", but it is {wrong['right']}, not {wrong['not']}" if wrong["not"] else f"; it is {wrong['right']}"
        return f"I {wrong['did'].lower()} {wrong['what']}{right}"
    asked = ON_THAT.match(text)
    about, said = (thing(asked["topic"]), asked["said"]) if asked else ("", text)
    found = _for_another(said) or _claimed(said)
    return f"on {about}, {found}" if about and found else found if about == "" else ""


def _for_another(said: str) -> str:
    """`I said FEFO and meant FIFO`, `I said it holds 12, but it is 14`."""
    found = MISSPOKE.match(said)
    if found is None or not _can_be_said(found["wrong"]):
        return ""
    verb = "said" if found["verb"].lower().startswith("told") else found["verb"].lower()
    if found["right"]:
        return f"I {verb} {found['wrong']} and meant {found['right']}"
    return f"I {verb} {found['wrong']}, but {found['fact'] or 'I ' + found['did']}"


def _can_be_said(wrong: str) -> bool:
    """Whether what was said by mistake is a clause, a thing, or a few words."""
    return len(wrong.split()) <= SHORT_ENOUGH or bool(clause(wrong, own=True) or thing(wrong) or question(wrong))


def _claimed(said: str) -> str:
    """`I said that impedance falls, but it rises`."""
    claims = SAID_BUT.match(said)
    if claims is None:
        return ""
    if said.startswith("I said that ") and SPELT_OUT.match(said):  # their own whole sentence needs no reading
        return f"I said that {claims['wrong']}, but {claims['right']}"
    one, other = clause(claims["wrong"], own=True), clause(claims["right"], own=True)
    return f"I said that {one}, but {other}" if one and other else ""
