"""Schools, hospitals and firms that are named after somebody: such a name is not that of a person."""

import re

from afterword.core.review.firms import FIRM_ENDS
from afterword.core.review.names import Known, Used
from afterword.core.review.words import bag, bare

SAINTS = bag("st saint ste sainte san santa")
FAMILY = bag("sons son daughters brothers bros sisters co company partners associates")
INSTITUTIONS = FIRM_ENDS | bag(
    """
    school academy institute hospital hospice clinic surgery infirmary centre center cathedral library museum gallery
    theatre charity pharmacy bakery brewery hotel inn pub arms estate studio studios stores award prize fund building
    primary secondary nursery
    """
)
"""Words that end the name of an institution and are hardly ever a surname, as Hall, House and Park are."""

AROUND = 40
"""Letters before and after a name that tell whether it is part of a longer one."""

PLACED = re.compile(r"\b(?:at|from|of|the) (?:the )?(?:\S+ & )?$", re.IGNORECASE)
"""What stands in a salutation before the name of a place of work: “everyone at the …”, “Ms Marsh of …”."""

GOES_ON = re.compile(r" (?P<joined>(?:and|&) )?(?P<word>[^\W\d_a-z][^\W\d_]+)")


def is_of_a_place(text: str, used: Used, people: tuple[Known, ...]) -> bool:
    """Whether a name in a salutation is that of an institution or of a place of work: “everyone at St Hilda's School”."""
    first, *rest = used.bare_words
    if PLACED.search(text, max(0, used.span[0] - AROUND), used.span[0]) or is_named_after(text, used):
        return True
    if used.titles:
        return False
    is_saint = first in SAINTS and not any(first in known.words for known in people)
    has_owner = any(bare(word).endswith("'s") for word in used.words[:-1])
    return is_saint or has_owner or first in FAMILY or not INSTITUTIONS.isdisjoint(rest)


def is_named_after(text: str, used: Used) -> bool:
    """Whether a name is that of an institution or a firm, or goes on as one: “the Dr Nolan Foundation”, “Quill & Sons”."""
    start, end = used.span
    if used.titles and text[max(0, start - len("the ")) : start].lower() == "the ":
        return True
    follows = GOES_ON.match(text, end, end + AROUND)
    if follows is None:
        return not INSTITUTIONS.isdisjoint(used.bare_words[1:])
    return bare(follows["word"]) in (FAMILY if follows["joined"] else INSTITUTIONS)
