"""Complaining.

Finds grumbling about their process, about a former employer, or about how badly you did yourself.
One calm word on a stumble, with a better answer after it, passes.
Why: a follow-up is the last thing they read of you; a complaint is what would stay.
Instead: leave it out, or turn it into what you would do.
Guide: S24, S46, S53.
"""

from collections.abc import Iterator

from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.phrases import Phrases
from afterword.core.review.remark import Remark
from afterword.core.review.rules import rambling
from afterword.core.review.sentences import Sentence
from afterword.core.review.tonal import heard
from afterword.core.review.words import bag

SEVERITY = Severity.WARNING
VERSION = 3
BAD = ("Frankly, I found it unprofessional to be kept waiting.", "I made a right mess of the presentation.")
GOOD = (
    "You were honest about the delays, and I liked that.",
    "I stumbled over the name of my own tutor; it is Dr Sorensen, and she would speak for me.",
)
CERTAIN = Phrases("""
kept me waiting for|so|over|nearly|almost|half|an|forty|twenty|thirty
unprofessional of|to|that|and|how
common|the|basic decency|courtesy to
waste|wasted|wasting of? my|everyone's time
isn't|wasn't|hardly|not very? fair that|to|on
disappointed|frustrated|annoyed|insulted by|with|that .. you|your|interview|process|company|nobody|silence
i made a|such complete|total|absolute|right|real|a mess|idiot|fool|hash
i messed|screwed|blew|bombed|botched up|it|the|my
came across|over as|like an|a|nervous? idiot|fool|nervous|stupid|mess
my old|last|former|previous|current|present|ex boss|manager|employer|company|firm|supervisor|job .. hated|fired|awful|terrible|horrible|toxic|useless|idiot|nightmare|unfair|incompetent|rude|bullied|lied|cheated
toxic|awful|terrible|horrible|incompetent|useless boss|manager|workplace|management|employer|colleagues
appalling|awful|terrible organisation|organization|communication|manners|treatment
i'd have thought|expected|hoped
i would have thought|expected a|that|better|more|at
""")


HARSH = bag(
    """
    unprofessional unacceptable disrespectful insulting disgraceful appalling rude incompetent ridiculous unfair
    disorganised disorganized pathetic shambolic outrageous inexcusable unreasonable dismissive patronising patronizing
    condescending discourteous impolite humiliating shabby
    """
)
GRIEVED = bag(
    """
    disappointed disappointing frustrated frustrating annoyed annoying upset irritated irritating unhappy angry offended
    dissatisfied insulted ignored wasted dismayed fed-up let-down confusing unclear cold bored boring late slow
    """
)
AGAINST = bag(
    """
    you your interview interviewer interviewers process panel receptionist company hr recruiter agency question questions
    test room reply answer feedback treated treatment wait waited waiting
    """
)
STATED = bag(
    "was were is felt found must say honestly frankly disappointed very extremely quite rather so really bit too i'm i am"
)
SELF_BLAME = Phrases("""
i|i'm know|realise|realize|think|feel|fear|am|sorry|apologise|apologize .. messed|blew|bombed|froze|rambled|waffled|failed|babbled|choked|blanked|performed|stammered|flopped|terrible|awful|terribly|badly|poorly
i was|felt so|very|terribly|absolutely|really|a? terrible|awful|dreadful|useless|hopeless|rubbish|pathetic|embarrassing|embarrassed|ashamed|shambles|wreck|disaster
i did|performed|answered|came so|very|really|across? badly|poorly|terribly|awfully
my mind went blank
i|i'm am|could? kick|kicking myself
i did not|didn't do myself|my justice
i am|was so|very|terribly|such? nervous and|that|i babbled|rambled|froze|forgot
my answers|answer|performance|interview|presentation was|were .. terrible|awful|poor|rubbish|dreadful|embarrassing|useless|weak|bad|mess
i'm|i am|not terrible|hopeless|useless|bad|rubbish at interviews
interviews are not|never my|a strength|strong|forte
not at my best
""")
OTHERS = Phrases("""
my|the|our old|last|former|previous|current|present|ex boss|manager|employer|company|firm|supervisor|team|colleagues|job|workplace .. never|refuses|refused|underpaid|overworked|undervalued|micromanaged|micromanages|ignored|ignores|unbearable|chaos|mess|impossible|toxic|hate|hated|liar|bully|bullies|stole|steals|appreciate|appreciated|respect
i|i'm can't|hate|hated|sick|tired|fed stand|my|of|up|working|it .. job|boss|manager|there|company|colleagues
sick and tired
my|our old|last|former|previous|current|present|ex boss|manager|employer|company|firm|supervisor is|was|were|treated a|such|an|me|us|so? bully|bullies|nightmare|tyrant|mess|joke|like|unfair|badly|awful|terrible|liar|idiot|incompetent|impossible
treated me|us like|badly|poorly
nobody|no one|not one? even|once|bothered|thought|cared
had|has|have clearly|obviously|plainly|evidently not|never|hardly read|looked|seen|prepared
clearly|obviously|plainly had|has|hadn't|have not|never read|prepared|bothered|looked
put out to|by|that
badly|poorly organised|organized|run|managed|prepared|planned|handled
annoying|frustrating|disappointing|upsetting that|to|how
other candidates|applicants were|are|seemed|looked .. late|weak|unqualified|rude|worse|younger|useless
""")


def _grudges(doc: Doc, sentence: Sentence) -> tuple[str, ...]:
    """Harsh words, a grievance against them, or blame of oneself or of others."""
    words = doc.words_of(sentence)
    if not PLEASED.isdisjoint(words):
        return ()
    harsh = tuple(sorted(HARSH.intersection(words)))
    blame = tuple(map(doc.text_of, (*SELF_BLAME.within(doc, sentence), *OTHERS.within(doc, sentence))))
    if blame or (harsh and NOT_MINE.isdisjoint(words)):
        return blame or harsh
    grieved = tuple(sorted(GRIEVED.intersection(words) - WEAK))
    return (
        grieved
        if grieved and not AGAINST.isdisjoint(words) and not STATED.isdisjoint(words) and NOT_MINE.isdisjoint(words)
        else ()
    )


PLEASED = bag("glad grateful enjoyed pleased delighted happy thank thanks liked loved appreciated laugh")
WEAK = bag("late slow confusing unclear cold bored boring upset wasted ignored")
NOT_MINE = bag(
    "customers customer patients patient clients client guests passengers parents tenant tenants caller callers they her his not didn't wasn't never"
)


PUT_RIGHT = Phrases("""
it is in fact
i should have said|answered|named
here is|are the|a|my|what right|better|short|full|whole|answer|figure
so|and here it|they is|are
i|i've have? since|now looked|read|checked|asked it|them|up|both
the right|correct|proper|better|short|full|true? answer|name|word|figure|number|term|year|order is|was|would
""")
"""What turns a word on a stumble into a correction."""

NAMED = ("; it is ", ": it is ", "; it was ", ": it was ", "; the right ", "; they are ")


def _is_put_right(doc: Doc, remark: Remark) -> bool:
    """One thing got wrong or forgotten and, in the same breath, what is right; no harsh word, and no blame."""
    sentence = doc.sentence_at(remark.span[0]) if remark.span else None
    if sentence is None or not HARSH.isdisjoint(doc.words_of(sentence)):
        return False
    if any(blame.within(doc, sentence) for blame in (CERTAIN, SELF_BLAME, OTHERS)):
        return False
    return any(doc.low.find(mark, sentence.start, sentence.end) >= 0 for mark in NAMED) or bool(
        PUT_RIGHT.within(doc, sentence)
    )


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """A remark on each sentence that complains; of the doubts of a rambling message `rambling` speaks."""
    message = "This complains, and it is the last they read of you. Leave it out."
    found = tuple(heard(doc, "complains", CERTAIN, message, cue=_grudges))
    if found and not any(True for _ in rambling.check(doc, facts)):
        yield from (remark for remark in found if not _is_put_right(doc, remark))
