"""Contractions of a note written out; the voice puts its own back."""

import re

from afterword.core.draft.notes.grammar.describing import BEFORE_VERB
from afterword.core.draft.notes.grammar.verb_forms import ALL, DONE

HAS_DONE = rf"(?:(?:{'|'.join(sorted(BEFORE_VERB))}|now|ever) )?(?:{'|'.join(sorted(DONE))}|been|got|had)\b"
"""What says that "it's" is "it has"."""
EXPANSIONS = (
    (r"\b([Ii]|you|we|they|who)'ve\b", r"\1 have"),
    (r"\b(you|we|they)'re\b", r"\1 are"),
    (rf"\b(who)'s (?=(?:{'|'.join(sorted(DONE))}|got|been)\b)", r"\1 has "),
    (r"\b((?:she|he|who)ǂ?)'s (?=(?:now|still|the|an?|your|my|our|not|in|on|at|also)\b(?! been\b))", r"\1 is "),
    (r"\bI'm\b", "I am"),
    (
        rf"\b(I|you|we|they)'d (?=(?:(?:{'|'.join(sorted(BEFORE_VERB))}) )?(?:{'|'.join(sorted(ALL))}|be|have|do)\b)",
        r"\1 would ",
    ),
    (
        rf"\b(I|you|we|they)'d (?=(?:(?:never|always|already|just) )?(?:{'|'.join(sorted(DONE.keys() - ALL))}|been|had)\b)",
        r"\1 had ",
    ),
    (r"\b([Ii]|you|we|they|he|she|it)'ll\b", r"\1 will"),
    (r"\b(can)'t\b", r"\1not"),
    (r"\bwon't\b", "will not"),
    (r"\b(do|does|did|is|are|was|were|has|have|had|would|could|should)n't\b", r"\1 not"),
    (
        r"\b([Ii]t|there|that)'s (?=(?:done|ready|full|finished|over|sorted|fixed|clean|safe|right|gone|empty|open|closed|about|in|on|at|so|within|always|never|only|\d+\.\d+)\b|\w+ing\b|a\b|the\b|no\b|not\b|all\b|rare\b|still\b|now\b(?! been)|also\b|unusual\b|fair\b|true\b|good\b|exactly\b|just\b|like\b|very\b|too\b|my\b|our\b|your\b|how\b|what\b|why\b|where\b)",
        r"\1 is ",
    ),
    (rf"\b([Ii]t|there|that)'s (?!{HAS_DONE})(?=\w)", r"\1 is "),
)
WRITTEN_OUT = tuple((re.compile(pattern), full) for pattern, full in EXPANSIONS)


def expanded(text: str) -> str:
    """Contractions of a note written out; the voice puts its own back."""
    if "'" not in text:
        return text
    quotes = re.split(r'("[^"]*")', text)
    for pattern, full in WRITTEN_OUT:
        quotes = [part if part.startswith('"') else pattern.sub(full, part) for part in quotes]
    return "".join(quotes)
