"""Normalises a name as somebody typed it ("MARSH, DANA", "Dana Marsh, Registrar")."""

import re
from string import capwords

AFTER_NAMES = frozenset(
    [
        "jr",
        "jr.",
        "sr.",
        "ii",
        "iii",
        "esq",
        "esq.",
        "mba",
        "phd",
        "ph.d.",
        "dphil",
        "msc",
        "bsc",
        "ma",
        "llb",
        "llm",
        "md",
        "rn",
        "cpa",
        "cfa",
        "pmp",
        "cipd",
        "fcipd",
        "mcipd",
        "aca",
        "acca",
        "frcs",
        "obe",
        "mbe",
        "cbe",
    ]
)
"""Degrees, honours and generations behind a name."""
ROLES = frozenset(
    [
        "registrar",
        "manager",
        "director",
        "head",
        "recruiter",
        "hr",
        "recruitment",
        "principal",
        "headteacher",
        "chair",
        "secretary",
        "owner",
    ]
)
"""What stands behind a comma and is no given name."""
GIVEN = re.compile(r"[A-Z][^\W\d_]+(?: [A-Z]\.?)?")
INITIALS = 3
"""Letters up to which capitals are initials and no shouting."""


def in_order(text: str) -> str:
    """The given name first, in normal capitalisation, without titles after a comma or in brackets."""
    family, _, given = (part.strip() for part in text.partition(","))
    *before, _ = family.split() or [""]
    if (
        all(map(str.islower, before))
        and GIVEN.fullmatch(given)
        and given.lower() not in AFTER_NAMES
        and given.lower() not in ROLES
    ):
        text = f"{given} {family}"
    text = re.sub(r"\s*(?:\([^)]*\)|[,(].*$)", "", text).strip() or text.strip()
    if len(text) <= INITIALS or "@" in text or not (text.isupper() or text.islower()):
        return text
    return re.sub(r"\b(O'|Mc)([a-z])", lambda match: match[1] + match[2].upper(), capwords(text))
