"""The last look at what a note has become: whether it can stand in a sentence of its own.

Every reading passes here before it is used. What does not stand gives way to the next reading of the note, and where
none does, the note is left out.
"""

import re
from itertools import pairwise

from afterword.core.draft.notes.grammar.doubts import is_person
from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.sentence import clause
from afterword.core.draft.notes.grammar.verb_forms import ALL, DONE, PASTS
from afterword.core.draft.own import Form
from afterword.core.draft.wordlist import words

DANGLING = words("and but or nor because than if the a an my your our their its")
"""What nothing ends with."""
SELF = re.compile(
    r"\b(?:I (?:(?:do|did|am|was|have|would|will|can) (?:not )?)?(?:\w+ )?\w+ (?:(?:for|with|by|of) )?me|I worked for us"
    r"|you (?:are )?\w+ (?:(?:for|with|by|of) )?you)\b"
)
"""What nobody does to themselves without a "myself": "I suit me", "you are fine with you"."""
DETERMINER = "the|an?|my|your|our|their|its|every|each"
TWICE = re.compile(rf"\b(is|are|to|of) \1\b|\b(?:{DETERMINER}) (?:{DETERMINER}|this|that|these|those)\b(?! same)")
"""The same word twice, or two determiners where one belongs."""
NOT_SO = re.compile(
    r"\b(?:did|do|does|done) from\b|\b(?:is|are) never \w+ed in \w+ years\b|\bin (?:the )?(?:frozen|fresh)$|\b\d+\+$|\b(?:ours|mine|it|them|us) and (?:the|an?) |\bnever read$|\b(?:the|an?) \d[\d,]* [a-z]+s [a-z]+ (?:is|are|was|has|have)\b|^[Mm]arks back\b|^my [\w ]+ \w+ed (?:19|20)\d\d$|\bI signed off (?:in )?[A-Z]\w+"
)
"""What is no English, whatever stands around it."""
MY_VERB = re.compile(r"my (?:[\w-]+ ){1,2}?(?P<verb>[a-z]+s) (?:in|on|at|for|with|of|to|by)\b")
"""Something of mine whose last word may be a verb as well: "my site visits in all weathers"."""
LOSING = re.compile(r"(?:and|then) (?:bought|hired|sold|wanted|asked|tried|hoped|borrowed|ordered) ")
"""What only somebody does, behind what a thing did."""
HER = re.compile(r"\b(?:she|he|her|him|his|hers)\b")
OF_AN_OBJECT = words(
    "use uses need needs want wants make makes like likes love loves buy buys get gets bring brings hold holds give gives take takes put puts send sends have has"
)
ASKING = re.compile(r"\b(?:what|which|who|how|that|where|why|than|as|not|to|there|it|can|could|will|would|every\w+) ")
BY_THEM = re.compile(r"\w+ \w+ (?:I|you|we|they) (?:\w+ )?\w+$")
GOES_WITH_VERBS = words("out off away back apart")
PRICED = re.compile(r" (?:fiver|tenner|quid|bucks)$|^the \w+ (?:\d+|\w+) (?:days|hours|shifts|times) an? \w+$")
"""What something costs, left hanging behind it."""
ANYBODY = words("everyone everybody nobody who someone somebody")
SHORT_WORD = 4
VOWEL = re.compile(r"[aeiouy]")
NO_NOUN = re.compile(
    r"(?:my|the|an?|your|our) (?:have|has|had|want|is|are|was|does|would|am|been|get|got|facing|having|getting)\b"
)
"""A verb that was given an article: "my have two references"."""
VERB_FIRST = re.compile(
    r"nobody\b|the same (?:for|with|by) me\b|works (?:with|for|well|best|like)\b|the \w+ing (?:well|badly|fine)$"
)
ORDERS = words("play cut fix sort swap chase drag push pull")
"""Verbs with what they are done to, which are seldom said of the thing behind them: "play music"."""
SINCE = re.compile(r"^(?P<before>[^,;:]*) since (?!then\b|we\b|i\b)", re.IGNORECASE)
PERFECT = re.compile(r"\b(?:has|have|been|am|is|are|was|were|will|would|can)\b|\bhad (?=\w+(?:ed|en|wn)\b)")
LATE = re.compile(r" (?:still|already|yet|too|also|usually|always|mostly|often|sometimes|probably)$")
"""What belongs to a verb that was left out."""
COUNTED_TRADE = re.compile(r"\b\d+ (?:years|months|weeks|days) [a-z]+(?:er|or|ist)\b")
"""`11 years driver`, which is no driver."""
NOT_OURS = re.compile(r"\b(?:than any (?:course|class|book|job|training)$|and that nobody$)")
UNLISTED = frozenset({"unknown"})
SMALL = re.compile(r"(?<![\w'.\"-])[a-z]{2,}(?![\w'-]|\.\w)")
QUOTED = re.compile(r'"[^"]*"')
SPOKEN = words(
    "am pm km cm mm kg mg ml kw mw gb mb tb mph kph fps hz khz mhz ft lb lbs hr hrs st nd rd th vs tv kwh mwh ghz db rpm nm wc dbt npm "
    "self whom mode url math maths byte typo info font dot idle tab demo fake dual null fact max auto meta omit fig span mesh lone mid bear dash deem okay ok hi "
    "hack axis flux lieu noun mime cork evil slim bulk hush surf serf hide tick deaf sync tech nil polo judo diva lava gala sari vest mane dye oboe harp lute fig "
    "yam okra tofu miso sushi kiwi chai naan roti dosa udon feta brie ghee soya oats rye hay silo colt mare ewe ram bull heifer foal fawn stag elk mink hemp jute silk "
    "lace loom yarn knit weft warp sari tutu aria alto bass solo diva emcee prop tech reel dub edit crew deck hull mast keel knot buoy dock quay pier tide gale eddy"
)
"""Short words and units that no list of the grammar has."""
SOMEBODY = words("i we you they who he she everybody nobody")
VERBS_ONLY = frozenset({"v0", "vs", "be", "have", "modal", "do"})


def stands_as_clause(text: str) -> bool:
    """Whether a clause ends, repeats no word and has nobody do to themselves what they do not."""
    return not (
        _dangles(text)
        or _is_of_another_time(text)
        or _is_cut_short(text)
        or _gives_a_thing_a_will(text)
        or _is_no_verb_of_mine(text)
        or _speaks_of_nobody(text)
        or _lacks_its_object(text)
        or _lacks_its_verb(text)
        or NOT_SO.search(text)
        or NOT_OURS.search(text)
        or SELF.search(text)
        or NO_NOUN.match(text)
        or TWICE.search(text)
    )


SPELL = "summer|winter|spring|autumn|season|year|term|month|week|weekend|day|night|morning|afternoon|time"
WHEN_IT_WAS = re.compile(rf"(?:the|that) (?:first |last )?(?:{SPELL}) (?:when )?(?:I|we) \w+")
"""A time and what was done in it, of which nothing is said: "the summer I drove the van"."""
AND_SOMEBODY = re.compile(r"(?P<first>[^,;:]+?) and (?:you|we|they|I) (?:all |both |also )?\w+")
OFTEN = re.compile(r"(?:the|an?) (?:[\w-]+ )*(?P<verb>[\w-]+) (?:every|each) \w+$")


def _lacks_its_verb(text: str) -> bool:
    """Whether nothing is said of what it begins with: "a lunch break and you all eat", "the toddler group every week"."""
    together, often = AND_SOMEBODY.match(text), OFTEN.match(text)
    verb = often["verb"] if often else ""
    if verb and not (verb in ALL or verb in PASTS or verb.endswith(("s", "ed"))):
        return True
    return bool(WHEN_IT_WAS.match(text) or (together and clause(together["first"], own=True) is None))


def _is_of_another_time(text: str) -> bool:
    """`40 meters sat waiting since May`, `I use it since school`: a tense that does not go with "since"."""
    found = SINCE.match(text)
    if found is None or PERFECT.search(found["before"]):
        return False
    told = found["before"].lower().split()
    return any(part in PASTS and part not in ALL for part in told) or (told[0] in ("i", "we", "you") and len(told) > 1)


def stands_as_thing(text: str) -> bool:
    """Whether what is named behind "about" or "with" is a thing and no verb without its subject: not "about want X"."""
    return not (
        _is_verb(text)
        or _hides_a_verb(text)
        or PRICED.search(text)
        or _is_cut_short(text)
        or _speaks_of_nobody(text)
        or COUNTED_TRADE.search(text)
        or LATE.search(text)
        or VERB_FIRST.match(text)
        or NO_NOUN.match(text)
        or _dangles(text)
        or TWICE.search(text)
    )


def _is_verb(text: str) -> bool:
    """Whether the first word can only be a verb, or is one by the article behind it: "want the yard cleared"."""
    first, following = (word(part, first=True) for part in [*text.split(), "."][:2])
    if first.parts and first.parts <= VERBS_ONLY:
        return True
    if first.low in ORDERS and following.may_be("npl", "nm") and not following.may_be("v0", "vs"):
        return True
    bare = first.may_be("v0") and not first.may_be("nm", "adj", "adv", "prep", "det", "det1", "num", "name")
    return bare and following.may_be("det", "det1", "obj")


def _hides_a_verb(text: str) -> bool:
    """`badgernet drops out on visits`: a noun with the little word behind it that goes with a verb."""
    tokens = [word(part.strip(","), first=False) for part in text.split() if part.strip(",")]
    return not tokens[0].may_be("vg") and any(
        one.may_be("vs") and one.may_be("npl") and other.low in GOES_WITH_VERBS for one, other in pairwise(tokens)
    )


def _is_cut_short(text: str) -> bool:
    """Whether a word in it is in no list and too short to be guessed at, an abbreviation as likely as not: "resp", "pts"."""
    return any(
        (len(part) <= SHORT_WORD and word(part, first=False).parts == UNLISTED) or not VOWEL.search(part)
        for part in SMALL.findall(QUOTED.sub("", text))
        if part not in SPOKEN
    )


def _speaks_of_nobody(text: str) -> bool:
    """Whether a "she" or "his" in it has nobody named before it."""
    found = HER.search(text)
    before = text[: found.start()].split() if found else []
    return found is not None and not any(
        (place and part[0].isupper() and part != "I") or part in ANYBODY or is_person(word(part, first=False))
        for place, part in enumerate(before)
    )


def _lacks_its_object(text: str) -> bool:
    """`product people use`: a verb with what it is done to left out, or rather a thing with what is done to it."""
    last = text.rsplit(maxsplit=1)[-1].lower()
    return last in OF_AN_OBJECT and not ASKING.search(text) and not BY_THEM.search(text)


def _gives_a_thing_a_will(text: str) -> bool:
    """`the alarm went off and lost samples`: a second verb that fits nobody named before it."""
    found = LOSING.search(text)
    before = text[: found.start()].split() if found else []
    return bool(found) and not any(part.lower() in SOMEBODY or is_person(word(part, first=False)) for part in before)


def _is_no_verb_of_mine(text: str) -> bool:
    found = MY_VERB.match(text)
    token = word(found["verb"], first=False) if found else None
    return token is not None and token.may_be("npl") and token.may_be("vs")


def stands_as_task(text: str) -> bool:
    """Whether what is to be done is still to be done: not "help have used it since 2021"."""
    first, _, rest = text.partition(" ")
    return not (
        _dangles(text) or _speaks_of_nobody(text) or (first == "have" and rest.split(" ", maxsplit=1)[0] in DONE)
    )


def _dangles(text: str) -> bool:
    return text.rsplit(maxsplit=1)[-1].strip(",;:").lower() in DANGLING


STANDS = {Form.CLAUSE: stands_as_clause, Form.CORRECTION: stands_as_clause, Form.TO_DO: stands_as_task}


def stands(form: Form, text: str) -> bool:
    """Whether words of this form stand."""
    return STANDS.get(form, stands_as_thing)(text)
