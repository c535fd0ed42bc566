"""Private matters.

Finds health, money troubles, family and beliefs that nobody asked about.
Why: it puts them in an awkward place, and it cannot be unread.
Instead: leave it out. What they asked about, answer in one sentence.
Guide: S24, S53.
"""

from collections.abc import Callable, Iterator

from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.overlap import own_stems
from afterword.core.review.phrases import Phrases
from afterword.core.review.remark import Remark
from afterword.core.review.sentences import Sentence
from afterword.core.review.tonal import QUALIFICATIONS, heard
from afterword.core.review.words import bag, content

SEVERITY = Severity.WARNING
VERSION = 2
BAD = ("I had a hangover and my doctor says my nerves are bad.", "I am going through a difficult divorce.")
GOOD = ("I have looked after patients with migraine for six years.",)
CERTAIN = Phrases("""
my divorce|divorced|separation|bankruptcy|miscarriage|depression|anxiety|migraine|migraines|medication|antidepressants|therapist|therapy|surgery|diagnosis|hangover|ex-wife|ex-husband|overdraft|debts
my gp|doctor|psychiatrist|psychologist|consultant .. changed|says|said|told|put|prescribed|thinks|diagnosed|tablets
i'm|i am? going|been|getting through|divorced|evicted|pregnant|bankrupt|broke a|divorced
i had|have|suffer|suffered|got a|from|my|bad|terrible|awful? migraine|reflux|hangover|diarrhoea|depression|insomnia|miscarriage|overdraft
my husband|wife|partner|boyfriend|girlfriend|ex|mother|father|son|daughter|landlord .. left|died|ill|sick|cancer|drinking|evicting|evict|affair|divorce|cheated|hospital
behind on|with my|the rent|mortgage|bills
trying for a baby|child
food poisoning
off work|sick with|because|for .. stress|back|depression|illness|months|burnout|anxiety
signed off .. stress|work|sick|doctor
i|i've have? lost my father|mother|husband|wife|brother|sister|son|daughter|dad|mum|mom|baby
my|our son|daughter|brother|husband|wife|partner|father|mother was|is|has arrested|sacked|fired|jail|prison|ill|dying|hospital|drinking|cancer
marriage|relationship is|has|was|broke|ended over|broken|ended|rough|down|up
not been myself
up all night with
bad|my back|knee|hip|bladder|bowels|nerves is|are|was|playing|trouble|problem|problems|condition
my|our finances|debts|bank|savings are|is|keeps|account
my faith|church|religion|pastor|politics|hormones|weight
i|i'm am gay|pregnant|single|divorced|married|christian|muslim|catholic|atheist|republican|democrat|labour and|so|by|but
""")


MINE = bag("i i'm i've i'd my me we our i'll")
HEALTH = bag(
    """
    migraine migraines reflux depression depressed anxiety medication antidepressants therapist hangover hungover surgery
    diagnosed diagnosis chemotherapy cancer tumour tumor ivf miscarriage pregnant pregnancy insomnia bipolar adhd
    fertility leukaemia eczema gallstones hospitalised hospitalized colonoscopy hysterectomy haemorrhoids ulcer ulcers diarrhoea vomiting stitches hormones
    menopause panic rehab sober alcoholic addiction burnout ibs
    """
)
HOME = bag(
    """
    divorce divorced divorcing separated separation ex ex-wife ex-husband ex-boyfriend ex-girlfriend custody alimony
    landlord evicted eviction overdraft debt debts bankrupt bankruptcy mortgage rent boyfriend girlfriend fiancé fiancée
    wife husband probation benefits savings dumped cheated affair
    """
)
STRONG = HEALTH | (
    HOME
    - bag(
        "ex rent mortgage separated separation benefits savings wife husband boyfriend girlfriend landlord affair debt debts"
    )
)
TROUBLE = bag(
    "left lost behind owe ill sick died dying fighting moved lost struggling difficult hard stress stressful worried drinking broke trouble problems pay paying month late"
)


def _tells(facts: Facts) -> Callable[[Doc, Sentence], tuple[str, ...]]:
    """The cue for a case: health, home and money of one's own, unless the job or the application is about them."""

    def tells(doc: Doc, sentence: Sentence) -> tuple[str, ...]:
        said = doc.words_of(sentence)
        if MINE.isdisjoint(said) or (STRONG.isdisjoint(said) and HOME.isdisjoint(said)):
            return ()
        work = facts.role_stems | facts.application_stems | facts.note_stems
        words = [word for word in said if content(word) not in work]
        if not THEIRS.isdisjoint(words):
            return ()
        strong = tuple(word for word in words if word in STRONG)
        home = tuple(word for word in words if word in HOME)
        kin = tuple(word for word in words if word.removesuffix("'s") in KIN)
        family = (*kin, *(word for word in words if word in AFFLICTED)) if kin else ()
        return strong or (home if home and not TROUBLE.isdisjoint(words) else family if len(family) > len(kin) else ())

    return tells


KIN = bag(
    "mother father mum mom dad wife husband partner son daughter brother sister boyfriend girlfriend ex grandmother baby"
)
AFFLICTED = bag(
    """
    hospital hospice ill sick dying died funeral buried cancer leukaemia leukemia dementia stroke prison jail arrested
    expelled drinks drinking rehab custody autism spectrum debts operation chemotherapy bills rash
    """
)
"""What is nobody's business about one's own family."""

THEIRS = bag(
    "patients patient clients residents tenants customers students pupils families carers service project trial research study"
)


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """A remark on each such sentence, unless the notes say that they spoke about it."""
    message = "This is private, and nobody asked. Leave it out."
    for remark in heard(doc, "private_matters", CERTAIN, message, cue=_tells(facts), doubts=QUALIFICATIONS):
        sentence = doc.sentence_at(remark.span[0]) if remark.span else None
        if sentence is None or not _was_raised(own_stems(doc, sentence, facts), facts):
            yield remark


def _was_raised(stems: set[str], facts: Facts) -> bool:
    """Two stems of one note: then it answers them."""
    return any(len(stems & note.stems) >= SAME_MATTER for note in facts.notes) or any(
        stems & note.stems and "ask" in note.text.lower() for note in facts.notes
    )


SAME_MATTER = 2
