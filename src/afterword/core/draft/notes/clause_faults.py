"""What no clause is: without its verb or its object, with a subject that does not do such things."""

import re

from afterword.core.draft.notes.grammar.doubts import is_person
from afterword.core.draft.notes.grammar.parts import Word, word
from afterword.core.draft.notes.grammar.proper import MONTHS, UNSURE_MONTHS
from afterword.core.draft.notes.grammar.sentence import clause
from afterword.core.draft.notes.listed import ends_flatly
from afterword.core.draft.wordlist import words

IN_PERSON = re.compile(r"\byoursel(?:f|ves)\b")
AUXILIARY = "do|did|am|was|have|would|will|can"
WITH_ITSELF = re.compile(
    rf"\b(?:I (?:(?:{AUXILIARY}) (?:not )?)?(?:\w+ )?\w+ (?:(?:for|with|by|of) )?me|you (?:are )?\w+ (?:(?:for|with|by|of) )?you)\b"
)
SPELL_OF = re.compile(r"(?:the )?(?:[\w-]+ )?(?:minutes|hours|days|nights|weeks|months|years) of (?P<rest>.+)$")
HALVES = re.compile(r",? (?:and|but) (?=(?:I|you|we|they)\b)|[;:] ")
OF_WHAT_I_DID = re.compile(r"(?:the|that|a|an) (?:[\w-]+ )+?(?:when )?(?:I|we) ")
SEVERAL_BEFORE = ("npl", "pron", "adv", "conj", "name", "modal", "do", "wh", "obj", "detn", "detm")
"""What stands before the plain form of a verb: "staff stay", "people always eat"."""
CONTRACTED = ("n't", "'s", "'re", "'ve", "'ll", "'m", "'d")
ALWAYS_WITH_OBJECT = words(
    "use uses need needs want wants make makes like likes love loves buy buys get gets bring brings hold holds give gives take takes put puts send sends have has"
)
MADE_ME = re.compile(r"\b(?:makes|made) (?:me|us)$")
HAS_ITS_OBJECT_BEFORE = re.compile(
    r"\b(?:what|which|who|how|that|where|why|than|as|not|to|there|it|can|could|will|would|every\w+) "
    r"|\w+ \w+ (?:I|you|we|they) (?:\w+ )?\w+$|\b(?:in|of|no) use$"
)
DONE_BY_SOMEBODY = re.compile(
    r"\b(?:(?:and|then) (?:bought|hired|sold|wanted|asked|tried|hoped|borrowed|ordered) |never read\b)"
)
SOMEBODY = words("i we you they who he she everybody nobody")
BARE_ZERO = re.compile(r"\b(?!at |to |be |is |are |was |were |been )[a-z]+ (?:zero|nil) (?:for|since)\b")
MISCOUNTED = re.compile(r"\b\d[\d,]* [a-z]+s [a-z]+ (?:is|was|has)\b")
PAIRED = re.compile(r"\b(?:ours|mine|it|them|us) and (?:the|an?) ")
DOING_BARE = re.compile(r"(?:^|\band (?:that )?)(?:the )?[a-z]+s [a-z]+ing (?:before|after|when|while|until|because) ")
COMMA = re.compile(
    r", (?!(?:and|but|or|so|yet|then|not|which|who|where|when|while|because|as|if|though|although|until|since|with|even)\b)"
)
"""A comma with nothing behind it that would join what follows."""
CLAUSE_BEHIND = re.compile(
    r", (?=(?:I|we|it|that|they|you|mine|ours)\b(?! (?:and|or)\b)|(?:in|at|on|with|for|since) (?:my|our|[A-Z])|(?:my|our) )"
)
"""A comma behind which a clause of its own may begin."""
DATE = "|".join(month.capitalize() for month in sorted(MONTHS | UNSURE_MONTHS))
DATE_AS_OBJECT = re.compile(rf"(?:ed|ed off) (?:{DATE}|(?:19|20)\d\d)$")


def leaves_a_doing_bare(text: str) -> bool:
    """`farmers fencing before anyone measures`: people who are doing something, without the "are"."""
    return DOING_BARE.search(text) is not None


def makes_a_spell_of_time_act(text: str) -> bool:
    """`two months of field work each winter`: time that is said to do something, and rather a thing."""
    found = SPELL_OF.match(text)
    rest = [word(part.strip(",.()"), first=False) for part in found["rest"].split()] if found else []
    return bool(rest) and not any(token.may_be("vs", "vd", "be", "have", "do", "modal") for token in rest)


def splices(text: str) -> bool:
    """`we had that in Leeds, we wrote a script`: two clauses with nothing but a comma between them."""
    return any(
        clause(text[found.end() :], own=True) and clause(text[: found.start()], own=True)
        for found in COMMA.finditer(text)
        if not ends_flatly(text[found.start() :])
    )


def runs_into_a_clause(text: str) -> bool:
    """`checking the labels, in my present firm stops fell to two`: a thing or a doing with a clause behind its comma."""
    return any(clause(text[found.end() :], own=True) for found in CLAUSE_BEHIND.finditer(text))


def does_it_to_themselves(text: str) -> bool:
    """`I suit me`, `you are fine with you`: what nobody does without a "myself"."""
    return WITH_ITSELF.search(text) is not None


def turns_on_nobody(text: str) -> bool:
    """`the mark keeps the register yourself`: "yourself" where nobody is spoken to before it."""
    found = IN_PERSON.search(text)
    return found is not None and not re.search(r"\b(?:you|your)\b", text[: found.start()])


def lacks_its_verb(text: str) -> bool:
    """`the puppet show every Friday`, `the winter I ran the kiln`, `a lunch break and you all eat`."""
    return any(len(_verbs(half)) < (2 if OF_WHAT_I_DID.match(half) else 1) for half in HALVES.split(text))


def _verbs(text: str) -> list[Word]:
    """The words in it that may be finite where they stand."""
    tokens = [word(part.strip(",.()"), first=False) for part in text.split() if part.strip(",.()")]
    return [token for place, token in enumerate(tokens) if _is_finite(tokens, place)]


def _is_finite(tokens: list[Word], place: int) -> bool:
    token, before = tokens[place], tokens[place - 1] if place else None
    if token.low.endswith(CONTRACTED) or (place and token.may_be("vs", "vd", "be", "have", "do", "modal")):
        return True
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    if token.low == "back" and not (after and after.may_be("det", "det1", "obj")):
        return False
    are_theirs = place > 1 and tokens[place - 2].low in ("my", "our") and tokens[place - 1].may_be("unknown")
    return token.may_be("v0") and (before is None or before.may_be(*SEVERAL_BEFORE) or are_theirs)


def lacks_its_object(text: str) -> bool:
    """`product people use`, `it made me`: a verb with what it is done to, or what it made of somebody, left out."""
    return MADE_ME.search(text) is not None or (
        text.rsplit(maxsplit=1)[-1].lower() in ALWAYS_WITH_OBJECT and not HAS_ITS_OBJECT_BEFORE.search(text)
    )


def gives_a_thing_a_will(text: str) -> bool:
    """`the alarm went off and hired two`, `the interviews never read`: what only somebody does, and nobody is named."""
    found = DONE_BY_SOMEBODY.search(text)
    before = text[: found.start()].split() if found else []
    return bool(found) and not any(part.lower() in SOMEBODY or is_person(word(part, first=False)) for part in before)


def leaves_zero_bare(text: str) -> bool:
    """`returns zero since we changed the cork`: how many there are, without its verb."""
    return BARE_ZERO.search(text) is not None


def miscounts(text: str) -> bool:
    """`the 120 cows robot is milked`: several that are said to be one."""
    return MISCOUNTED.search(text) is not None


def pairs_unlike(text: str) -> bool:
    """`I slowed ours and the coolant`: a pronoun joined to a thing, which were two remarks."""
    return PAIRED.search(text) is not None


def takes_a_date_for_a_thing(text: str) -> bool:
    """`I signed off December`: a date where what was done has its object."""
    return DATE_AS_OBJECT.search(text) is not None
