"""A short answer to what was said, its "that" left out: a yes ("suits me"), a word of regard ("respect", "lost art")."""

import re

from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.sentence import clause, question, thing
from afterword.core.draft.notes.grammar.verb_forms import ALL, PASTS
from afterword.core.draft.notes.reported import UNCERTAIN
from afterword.core.draft.notes.unfit import Unfit
from afterword.core.draft.own import Form, Own

SUITED = r"fine|ok|okay|good|great|perfect|ideal|normal|handy|useful|(?:no|not an?) (?:problem|issue|bother)"
AGREED = re.compile(
    r"(?i)^(?:(?:it|that|this|which) )?(?:(?P<how>suits me|works for me)|(?:(?:is|would be) )?"
    rf"(?P<well>{SUITED}) (?P<with>by|with|for) (?P<whom>me|us|my [\w' -]+|our [\w' -]+))"
    r"(?: (?:fine|well|perfectly))?(?:$|[,;] (?P<rest>.+)$)"
)
"""The candidate's yes to what was said, with "that" left out: "suits me", "fine by me", "good for my son"."""
SO_IT_SUITS = re.compile(
    r"(?i),? so (?:(?:it|that|this) is )?(?P<well>fine|ok|okay|no (?:problem|issue)) (?P<with>by|with|for) me$"
)
"""The same behind the reason for it."""
SOUGHT = re.compile(
    r"(?i)^(?:(?P<it>this|that|it) is )?(?P<just>(?:also |really )?(?:exactly|just|precisely) )?(?P<what>(?:what|why|how|where) (?:I|we) .+)$"
)
"""What somebody looks for or why they came, which the point is."""
LOOKED_FOR = re.compile(
    r"what (?:I|we) (?:(?:am|are|was|were|have been) (?:looking|hoping|searching|waiting|aiming) for|(?:look for|search for|am after|want|need|missed|miss|came for|hoped for|had hoped for|enjoy|like))(?: (?:in a job|next|now|most))?$"
)
REASON = re.compile(
    r"(?i)^(?:(?P<it>this|that|it) is )?(?:(?:the|a) )?(?P<same>same |main |very |big )?reason (?:why |that )?(?P<why>I .+)$"
)
REGARD = re.compile(
    r"(?i)^(?:I )?(?:(?P<love>love|like|admire|appreciate) (?:that|this|it)(?: about (?:it|her|him|them|you))?"
    r"|(?:have )?(?:(?:big|much|huge|total|great|massive|mad|a lot of|all my|nothing but) )?(?P<respect>respect)(?: (?:for|to) (?:that|this|it|her|him|them|you))?)$"
)
WHY_I = re.compile(r"(?i)(?:why|what) (?:I|we) (?P<did>[a-z]+)\b")
"""What was so then, which the point is: "why I became a nurse", "what I missed at my last school"."""
SO_IT_IS = re.compile(
    r"(?i)^(?:(?:it|that) is )?(?P<how>(?:(?:a bit|very|quite|really) )?[a-z]+(?:[- ](?:fashioned|school))?),? but (?P<rest>I like it|I love it|it (?:works|worked|suits me|does work|pays))$"
)
"""How it is, and yet: "old school but I like it"."""
RARE = re.compile(
    r"(?i)^(?:(?:it|that|this) is )?(?P<how>(?:very |really |so |quite )?(?:rare|unusual|refreshing|reassuring|encouraging|fair|sensible)(?: (?:these days|nowadays|now|in [a-z ]+))?"
    r"|an? (?:lost|dying|rare|forgotten) (?:art|skill|craft|thing|sight)(?: (?:these days|nowadays|now))?)(?:, (?P<rest>.+))?$"
)
BARE_KIND = re.compile(r"(?i)^(?=(?:lost|dying|forgotten|rare) (?:art|skill|craft|thing|sight)\b)")
MY_VIEW = re.compile(
    r"(?i)^(?:that is |it is )?(?:exactly |just )?my (?:own )?(?P<what>view|thinking|thought|feeling|experience|point|philosophy|approach)(?P<many>s)?(?P<how> (?:entirely|exactly|too|as well|precisely))?$"
)
FINE_I = re.compile(
    r"(?i)^(?:(?:that|it) is |I am )?(?P<how>fine|ok|okay|no (?:problem|bother|issue)|not a problem)[,;:] (?P<rest>I .+)$"
)
"""A yes with what it rests on: "fine, I do a paper round"."""
BEST_WAY = re.compile(r"(?i)^(?:it is |that is )?(?:the )?(?P<how>(?:[a-z]+est|only|right) way to .+)$")
WANT_TO = re.compile(r"(?i)^want to (?=[a-z])")
IN_FULL = {"could not agree more": "I could not agree more", "couldn't agree more": "I could not agree more"}
ANSWER = re.compile(
    r"(?P<said>(?:I|we) (?:can|could|do|did|have|am|would|will)), (?P<why>(?!and\b|but\b|so\b|not\b).+)$"
)
"""A short answer with what it rests on: "I can, all my scripts are in Python"."""


def answered(text: str) -> Own | Unfit | None:
    """`I can: all my scripts are in Python`."""
    found = ANSWER.match(text)
    why = clause(found["why"], own=True) if found else None
    if found is None:
        return None
    return Own(form=Form.CLAUSE, text=f"{found['said']}: {why}") if why else UNCERTAIN


def agreed(text: str) -> Own | None:
    """`that suits me`, `that is fine with me`, `that is good for my son`."""
    if (so := SO_IT_SUITS.search(text)) and (why := clause(text[: so.start()], own=True)):
        return _told(f"{why}, so that is {so['well'].lower()} {so['with']} me")
    found = AGREED.match(text)
    if found is None or (found["whom"] and not _is_known(found["whom"])):
        return None
    how = found["how"] or f"is {found['well']} {found['with']} {found['whom']}"
    why = clause(found["rest"], own=True) if found["rest"] else None
    return Own(
        form=Form.CLAUSE, text=f"that {how.lower()}", further=why or "", dropped="" if why else found["rest"] or ""
    )


def _is_known(whom: str) -> bool:
    return whom.lower() in ("me", "us") or thing(whom, own=True) == whom


def regarded(text: str) -> Own | None:
    """`I respect that`, `that is rare`, `that is exactly what I am looking for`."""
    if text.lower() in IN_FULL:
        return _told(IN_FULL[text.lower()])
    if regard := REGARD.match(text):
        return _told(f"I {(regard['love'] or regard['respect']).lower()} that")
    if rare := RARE.match(BARE_KIND.sub("a ", text)):
        why = clause(rare["rest"], own=True) if rare["rest"] else None
        said = f"that is {rare['how'].lower()}{f'; {why}' if why else ''}"
        return Own(form=Form.CLAUSE, text=said, dropped="" if why else rare["rest"] or "")
    if view := MY_VIEW.match(text):
        those = "those are" if view["many"] else "that is"
        return _told(f"{those} my {view['what'].lower()}{view['many'] or ''}{(view['how'] or '').lower()}")
    if (fine := FINE_I.match(text)) and (why := clause(fine["rest"], own=True)):
        return _told(f"that is {fine['how'].lower().replace('ok', 'fine').replace('fineay', 'fine')}; {why}")
    if (way := BEST_WAY.match(text)) and thing(f"the {way['how']}", own=True):
        return _told(f"that is the {way['how']}")
    if (wish := WANT_TO.sub("I would like to ", text)) != text and clause(wish, own=True):
        return _told(wish)
    return _and_yet(text) or _sought(text)


def _and_yet(text: str) -> Own | None:
    """`it is old school, but I like it`."""
    found = SO_IT_IS.match(text)
    how = found["how"].lower() if found else ""
    is_quality = how and (" " in how or "-" in how or word(how, first=False).may_be("adj"))
    return _told(f"it is {how}, but {found['rest']}") if found and is_quality else None


def _sought(text: str) -> Own | None:
    """`this is what I am looking for`, `that is the reason I applied`."""
    if (reason := REASON.match(text)) and clause(reason["why"], own=True):
        return _told(
            f"{(reason['it'] or 'that').lower()} is the {(reason['same'] or '').lower()}reason {reason['why']}"
        )
    found = SOUGHT.match(text)
    then = WHY_I.match(text)
    was_so = then is not None and then["did"] in PASTS and then["did"] not in ALL
    if (
        found is None
        or not (found["it"] or found["just"] or was_so)
        or not (LOOKED_FOR.match(found["what"]) or question(found["what"]))
    ):
        return None
    return _told(f"{(found['it'] or 'that').lower()} is {(found['just'] or '').lower()}{found['what']}")


def _told(text: str) -> Own:
    return Own(form=Form.CLAUSE, text=text)
