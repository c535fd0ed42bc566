"""What no thing is: a verb, a thing with a verb in it, a thing with something left hanging behind it."""

import re
from itertools import pairwise

from afterword.core.draft.notes.grammar.countable import COUNT
from afterword.core.draft.notes.grammar.parts import Word, is_ordinary, word
from afterword.core.draft.notes.grammar.uncountable import MASS, NOMINAL_ING
from afterword.core.draft.notes.grammar.verb_classes import NAMED_TOGETHER, PARTICLES
from afterword.core.draft.wordlist import words

ONLY_VERBS = frozenset({"v0", "vs", "be", "have", "modal", "do"})
RATHER_ORDERS = words("play cut fix sort swap chase drag push pull")
"""Verbs with what they are done to, which are seldom said of the thing behind them: "play music"."""
GOES_WITH_VERBS = words("out off away back apart")
DONE_BY_ITSELF = words("die arrive exist belong appear disappear happen occur")
"""Verbs that are no noun, and describe none."""
TELLS_WHEN = re.compile(
    r"\b(?:[a-z]+s whenever (?:the|an?|we|you|they|it)\b|(?:ends|begins|starts|closes|opens|expires) (?:this|next) \w+$)"
)
"""`the generator trips whenever the thruster starts`, `the lease ends this year`: a noun in -s that is the verb."""
OF_A_VERB = words("still already yet too also usually always mostly often sometimes probably")
PRICE = re.compile(
    r" (?:zero|nil) (?:for|since|in) .*$| (?:fiver|tenner|quid|bucks)$|^the \w+ (?:\d+|\w+) (?:days|hours|shifts|times) an? \w+$"
)


def _tokens(text: str) -> list[Word]:
    return [word(part.strip(","), first=False) for part in text.split() if part.strip(",")]


def begins_with_a_verb(text: str) -> bool:
    """`want the yard cleared`, `works with real people`: the first word can only be a verb, or is one by what follows."""
    first, following, third = (word(part, first=True) for part in [*text.removeprefix("my ").split(), ".", "."][:3])
    if first.parts and first.parts <= ONLY_VERBS:
        return True
    leads = (first.may_be("v0") or following.low == "up") and not first.may_be("vg")
    if leads and following.low in PARTICLES and not text.startswith("my "):
        alone = third.text == "." and first.low not in NAMED_TOGETHER
        return alone or third.may_be("det", "det1", "poss", "obj")
    if first.low in RATHER_ORDERS and following.may_be("npl", "nm") and not following.may_be("v0", "vs"):
        return True
    uncounted = first.low.removesuffix("s")
    if first.may_be("vs") and uncounted in MASS and uncounted not in COUNT:
        return following.low != "of"
    bare = first.may_be("v0") and not first.may_be("nm", "adj", "adv", "prep", "det", "det1", "num", "name")
    return bare and following.may_be("det", "det1", "obj")


WHENEVER = words("when whenever if because unless once")
"""What stands behind a verb rather than a name: "sourdough overproves when it is warm"."""
WORKS_WELL = re.compile(r"\b(?:works|suits|goes|sells) (?:well|better|best|fine)\b")


def hides_a_verb(text: str) -> bool:
    """`badgernet drops out on visits`: a noun with the little word behind it that goes with a verb, or a plain verb."""
    tokens = _tokens(text)
    if any(token.low in DONE_BY_ITSELF for token in tokens[1:]) or TELLS_WHEN.search(text) or WORKS_WELL.search(text):
        return True
    if any(
        one.low.endswith("s") and not is_ordinary(one.low) and other.low in WHENEVER for one, other in pairwise(tokens)
    ):
        return True
    return not tokens[0].may_be("vg") and any(
        one.may_be("vs") and one.may_be("npl") and other.low in GOES_WITH_VERBS for one, other in pairwise(tokens)
    )


def is_no_name(text: str) -> bool:
    """`nobody …`, `the same for me`, `the doing well`: words that name nothing."""
    first, second, third, *more = [*_tokens(text), *[word(".", first=False)] * 3]
    if first.low != "the":
        return first.low == "nobody"
    if second.low == "same":
        return third.low in ("for", "with", "by")
    alone = second.may_be("vg") and second.low not in NOMINAL_ING and more[0].text == "."
    return alone and third.may_be("adv", "adj")


def ends_in_its_price(text: str) -> bool:
    """`the under-25s tickets fiver`, `the site two days a week`: what it costs or how often it is, left hanging."""
    return PRICE.search(text) is not None


def ends_in_the_adverb_of_a_verb(text: str) -> bool:
    """`wiring usually`: the verb it belongs to was left out."""
    return " " in text and text.rsplit(maxsplit=1)[-1] in OF_A_VERB
