"""Stating the obvious.

Finds truisms ("communication is key"), what any thing of its kind is ("a shop is a place where …"), what they know
better than you (what their own firm is, when and where they met you) and phrases that announce it ("as you know").
Why: every line they need not read makes the next one weaker.
Instead: take it out, or say what follows from it in their case.
Guide: S34.
"""

from collections.abc import Iterator

from afterword.core.review.doc import Doc, words_in
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.phrases import Phrases
from afterword.core.review.remark import Remark
from afterword.core.review.sentences import Sentence
from afterword.core.review.tonal import is_turned
from afterword.core.review.truths import holds_everywhere, may_be_general
from afterword.core.review.words import bag, fold

SEVERITY = Severity.WARNING
VERSION = 4
BAD = (
    "As you know, communication is key.",
    "Larkfield Foods is a company that makes food.",
    "People don't like waiting.",
    "In today's fast-paced world, customers matter.",
    "Your company makes food.",
    "A shop is a place where people buy things.",
    "Beer is a drink that is made from barley.",
    "Good stock control saves a company money.",
    "It hardly needs saying that bread is made of flour.",
)
GOOD = (
    "Good to see vans that are weighed.",
    "People at the stall waited twice as long as we had planned.",
    "Your company is the first I have seen weigh its vans.",
    "Your shop sells more cider in March than in July.",
    "A shop is a place where I have always liked to be early.",
    "As you wanted to know, I can start in May.",
    "I have counted the vans since we met on Tuesday at your office.",
)
ANNOUNCED = Phrases("""
as you know|remember|recall
as you will|may|might|must|are|surely|undoubtedly|probably|no|of .. know|aware|remember|recall
as i'm|i am? sure|certain you .. know|aware|remember|recall
well-known fact
needless to say
goes without saying
it is|was obvious|self-evident|common that|knowledge|to
it's obvious|self-evident|common that|knowledge|to
as everybody|everyone|anybody|anyone knows|agrees
as everybody|everyone|anybody|anyone is|will|would|can know|aware|agree|see
everybody|everyone knows|agrees that
everybody|everyone will agree that
as we all know
we all know that|how
as is|was well|generally known
as has often|frequently been said|remarked
it is|was well known|known that
hardly|scarcely needs|need saying|mentioning|explaining
needs|need hardly|scarcely|not be? say|said|mention|mentioned|explain|explained|tell
no secret that
of course .. is|are important|essential
""")
TRUISMS = Phrases("""
in today's fast-paced|modern|competitive|digital|ever-changing|fast|world|society|economy|market|globalised|globalized|climate
in this day and age
now more than ever
people|everyone|everybody|customers|clients|nobody|humans|patients|children|students don't|do|always|all|generally|just|not|never? like|likes|love|loves|hate|hates|want|wants|need|needs|expect|appreciate|value|enjoy good|bad|waiting|to|being|quality|service|honesty|change|respect
communication|teamwork|time|safety|quality|knowledge|experience|honesty|trust|hard|customer|customers|good|attention|data|technology|education|leadership|innovation|the|collaboration|preparation|planning|practice work|service|communication|management|customers|customer|to|detail|details|teamwork|health? is|are always|of|so|very|the? key|important|essential|crucial|vital|paramount|everything|king|money|power|utmost|critical|right
is|are the key to success|any|everything|every
plays|play a|an key|vital|important|crucial|big|major|essential role|part
the backbone|lifeblood|cornerstone|heart of any|every|our|society|business
practice makes perfect
time is money
teamwork makes the dream
every|each day|company|business|team|organisation|organization needs|wants|is different|good|great|strong|people
there is|are always|no|two|never? room|substitute|i for|in|to
first impressions count|matter|last
no two days are
change|competition is|are constant|everywhere|fierce|inevitable
the future is
you can never tell
""")
WHAT_A_FIRM_IS = Phrases("""
is|are a|an|one|the .. company|firm|organisation|organization|provider|manufacturer|supplier|retailer|leader|employer|business|charity|hospital|school|bank|agency
was|is|were|are founded|established|based|located|headquartered|known in|by|for|as
has|have .. branches|offices|employees|stores|shops|customers|members
""")
REMINDERS = Phrases("""
you interviewed me|us
we met on|at|for|in
i was interviewed by|on|at|in
it was in|on|at your|the|monday|tuesday|wednesday|thursday|friday
the interview took|was place|held|on|at|in
i|i'm am|was the|one candidate|person|applicant who|you|that
""")
DEFINES = Phrases("""
is|are a|an|one place|places|way|form|kind|type|sort|person|people|structure|tool|means|thing|institution|building|document|machine|business|profession|science|system|method|process|animal|plant|product|drink|food|material|metal|liquid|substance|language|vehicle that|which|who|whom|where|in|of|for|to
are places|people|ways|structures|tools|things|institutions|buildings|documents|machines|animals|plants that|which|who|where|in|for|to
is|are there to|so|for
is|are what makes|make a|an
exist|exists to|so|because|for
is|was often|usually|always? the first|last person|thing|place
""")
LEADING_ON = bag("since when after before where whom who until once because that as if")
"""Words before a reminder that only lead to what the sentence says: “since we met on Tuesday, I have …”."""

MARKERS = 2
TELLING = (ANNOUNCED, TRUISMS, DEFINES, WHAT_A_FIRM_IS, REMINDERS)


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """A remark on each sentence that only says what they know."""
    is_told = any(phrases.find(doc) for phrases in TELLING)
    for sentence in doc.main if is_told or may_be_general(doc) or not doc.said.isdisjoint(TRADE) else ():
        if (
            holds_everywhere(doc, sentence)
            or _says_what_they_do(doc, sentence, facts)
            or (is_told and _is_obvious(doc, sentence, facts))
        ):
            known = "They know this already. Take it out, or say what follows from it in their case."
            yield Remark(known, (sentence.start, sentence.end))


def _is_obvious(doc: Doc, sentence: Sentence, facts: Facts) -> bool:
    if any(not is_turned(doc, span) for span in ANNOUNCED.within(doc, sentence)):
        return True
    truisms = [
        span
        for span in TRUISMS.within(doc, sentence)
        if not is_turned(doc, span) or doc.low.startswith("people", span[0])
    ]
    if any(_is_whole(doc, sentence, span) for span in truisms) and not _about_here(doc, sentence, facts):
        return True
    is_known = _defines(doc, sentence) or _retells_the_meeting(doc, sentence)
    return is_known or _tells_them_their_firm(doc, sentence, facts)


def _defines(doc: Doc, sentence: Sentence) -> bool:
    """“A shop is a place where people buy things”: what any thing of its kind is, or is there for."""
    words = doc.words_of(sentence)
    if not words or not BOTH_OF_US.isdisjoint(words):
        return False
    is_any = words[0] in ("a", "an", "any", "every") or words[0].endswith("ing")
    for start, _ in DEFINES.within(doc, sentence):
        at = doc.index_at(start) - sentence.first
        is_mass = words[1] == "is" and not MATTER.isdisjoint(words[2:5])
        if 0 < at <= LONGEST_SUBJECT and (
            is_any or (at == 1 and (is_mass or (words[0].endswith("s") and words[1] != "is")))
        ):
            return True
    return False


LONGEST_SUBJECT = 4
"""Words up to the verb of a definition."""

MATTER = bag("product drink food material metal liquid substance language science animal plant")

BOTH_OF_US = bag("i i'm i've i'd i'll me my mine you you're you've your yours we we've we're our us")


def _says_what_they_do(doc: Doc, sentence: Sentence, facts: Facts) -> bool:
    """“Your warehouse stores goods.”: a few words on their trade and nothing that was talked about."""
    words = doc.words_of(sentence)
    if TRADE.isdisjoint(words):
        return False
    own = tuple(words_in(fold(facts.organisation)))
    subject = len(own) if own and words[: len(own)] == own else 2 * (words[:1] == ("your",))
    if not subject or len(words) > subject + FEW or not TRADE.intersection(words[subject : subject + 1]):
        return False
    return not (doc.stems_of(sentence) - facts.role_stems) & facts.note_stems


FEW = 4
"""Words that say what a firm does; more of them tell something about it."""

TRADE = bag(
    """
    makes make sells sell builds build provides provide offers offer produces produce delivers deliver serves serve stores
    store treats treat teaches teach employs employ manufactures supplies repairs repair brews bakes publishes transports
    operates designs develops manages cleans prints grows ships
    """
)


def _is_whole(doc: Doc, sentence: Sentence, span: tuple[int, int]) -> bool:
    """The truism begins the sentence or a clause of it, so that it is what the sentence says."""
    lead = doc.low[sentence.start : span[0]].rstrip()
    return len(lead.split()) <= LEAD_WORDS or lead.endswith(LEADS)


LEAD_WORDS = 2
LEADS = (",", ";", ":", "-", "–", " that", " and", " but")


def _about_here(doc: Doc, sentence: Sentence, facts: Facts) -> bool:
    """The sentence is about something of the interview, or about what was seen or done."""
    return bool(doc.stems_of(sentence) & facts.note_stems) or not SEEN.isdisjoint(doc.words_of(sentence))


SEEN = bag("i i've i'd me my we our saw told said showed yesterday")


def _tells_them_their_firm(doc: Doc, sentence: Sentence, facts: Facts) -> bool:
    """“Larkfield Foods is a leading manufacturer …”: what the firm is, told to the firm."""
    for span in WHAT_A_FIRM_IS.within(doc, sentence):
        lead = doc.low[sentence.start : span[0]].strip(" ,")
        named = bool(facts.organisation) and lead.endswith(fold(facts.organisation))
        if named or lead.endswith(("your company", "your firm", "your organisation", "your organization")):
            return True
    return False


def _retells_the_meeting(doc: Doc, sentence: Sentence) -> bool:
    """When, where and for what they met, all in one sentence that says no more: they were there."""
    said = [doc.index_at(start) for start, _ in REMINDERS.within(doc, sentence)]
    if all(at > sentence.first and doc.words[at - 1] in LEADING_ON for at in said):
        return False
    text = doc.low[sentence.start : sentence.end]
    told = sum(mark in text for mark in (" at ", " in your ", " on ", " for the ", "o'clock"))
    return told >= MARKERS and not any(word in text for word in ("thank", "enjoy", "grateful", "interest"))
