"""What people call their own work in a wry moment, and what they want of it.

"The register is a 'horror show', and I want it clean by June" is a need: nobody likes the first half told back to them.
"""

import re

from afterword.core.draft.notes.grammar.closed import DETERMINERS
from afterword.core.draft.notes.grammar.sentence import number_of, thing

CALLED = "mess|chaos|nightmare|shambles|disaster|joke|tip|pain|circus|zoo|jungle|minefield|headache|farce|muddle|horror|dump|wreck|free-for-all|embarrassment|bottleneck|jumble|black hole|dumpster fire|train ?wreck|car crash|war zone|money pit|ghost town|dog|pig|horror show|dog's dinner|pig's ear|can of worms|mare"
WRY = rf"(?:(?:(?:an?|the|our|your) )?(?:bit of an? |(?:total|complete|utter|sheer|real|absolute|right|proper|big|huge|complete and utter) )*(?:{CALLED})|(?:an? |the |your )?\"[^\"]+\"|in a (?:right |real )?(?:state|mess)|all over the place)"
UNSAID = re.compile(
    rf"(?P<what>[^,\"]+?) (?P<wry>(?:an?|in a|total|complete|utter|sheer|pure) (?:[a-z]+ )?(?:{CALLED}))"
)
"""`figures a mess`, the "are" left out."""
WANTED = r"you (?:would like|need|want|hope to|are hoping to|are looking)\b.+"
BEFORE = re.compile(
    rf"(?P<called>(?P<what>[^,]+?) (?:is|are|was|were|has been|have been) {WRY})(?:,? and that |, and |, but that )(?P<wish>{WANTED})"
)
BEHIND = re.compile(rf"(?P<wish>{WANTED}?)(?:, and |,? because )(?P<called>(?:it|they|[^,]+?) (?:is|are) {WRY})")
IT = re.compile(r"(?<=\w )(?:it|them)\b")


def as_called(head: str) -> str:
    """`the figures are a mess` for "figures a mess"; nothing where the note says something else."""
    found = UNSAID.fullmatch(head)
    what = thing(found["what"]) if found else None
    if found is None or what is None:
        return ""
    return f"{what} {'are' if number_of(found['what']) == 'p' else 'is'} {found['wry']}"


def what_they_want(statement: str) -> tuple[str, str]:
    """The wish alone with what it is of, and the wry words that are left out; the statement where it is no such thing."""
    if not ((found := BEFORE.fullmatch(statement)) or (found := BEHIND.fullmatch(statement))):
        return statement, ""
    what = found.groupdict().get("what")
    return IT.sub(_known(what), found["wish"], count=1) if what else found["wish"], found["called"]


def _known(what: str) -> str:
    """`the van stock`: a thing of theirs that was spoken of."""
    first, *more = what.split()
    is_bare = (
        first.lower() not in DETERMINERS and not first[0].isdigit() and (first.islower() or (first.isupper() and more))
    )
    return f"the {what}" if is_bare else what
