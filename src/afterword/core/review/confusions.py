"""Slips of grammar that learners and hasty writers make, as patterns that are wrong in any dialect of English."""

from afterword.core.review.phrases import Phrases
from afterword.core.review.words import bag

_UNIT = "year|years|month|months|week|weeks|day|days|hour|hours"
_NUMBER = "1*|2*|3*|4*|5*|6*|7*|8*|9*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|many|several|some|few"
_VERB = "work|know|have|want|like|think|need|hope|believe|agree|live|study|speak|understand|appreciate|look|write|go"
_THIRD = "knows|has|is|does|goes|wants|likes|works|thinks|needs|makes|hopes|believes|feels|looks|understands|speaks|learns|seems|writes|lives"
_PAST = "went|saw|got|had|knew|came|told|said|thought|took|made|gave|wrote|was|were|did|understood|felt|spoke|worked|liked|wanted"
_MODAL = "will|would|can|could|must|should|may|might|shall|won't|can't|couldn't|shouldn't|wouldn't"

SINCE = Phrases(f"since more? than? {_NUMBER} {_UNIT}")
FIRST_PERSON = Phrases(f"""
i {_THIRD}
i am|was very? {_VERB}
i'm very? {_VERB}
i has|is|are|be|been
we|they|you is|has|was|knows|works|needs|wants|does|doesn't
he|she|it are|am
he|she|it don't
""")
MODALS = Phrases(f"""
{_MODAL} not? to|can|will|could|would|should|must
{_MODAL} not? {_PAST.replace("|had", "").replace("|saw", "").replace("felt|", "")}
{_MODAL} not? works|knows|has|is|likes|wants|needs|does|goes
if i|we will|'ll
i'll|we'll can|could|must|will
didn't|doesn't|don't {_PAST}
did|does|do not {_PAST}
did|didn't|doesn't|does not? has|knows|works|likes|wants|needs|is
have|has|had|i've|we've|you've not? went|took|wrote|spoke|knew|gave|began|chose|drove|ate|forgot|broke
could|would|should|must|might of been|done|had|liked|said|asked|mentioned|made|gone|told|known|given|thought|taken|come|loved|shown|written
""")
OBJECTS = Phrases(
    """
please to tell|inform|send|contact|let|call|write|say|give|know|confirm|see|find|note|advise
please tell|inform to me|us
explain|explained|explaining me|us
suggest|suggested me
discuss|discussed|discussing about
thank|thanks you for to
to thanks you
thank|thanks you? for|to take|meet|give|show|explain|invite|spend|speak|receive|introduce|tell|share|answer|consider
look|looking forward to hear|meet|join|discuss|speak|learn|receive|see|begin|contribute|continue|get|know|become|have|be|hearing|
look|looking forward hearing|meeting|working|seeing|joining|speaking
looking forward hear|meet|work|see|join
am used to work|do|use|be|have|speak|drive
i'm used to work|do|use|be|have|speak|drive
hope|hoping to hearing|meeting|working|joining|seeing
interested to working|joining|learning
interested on
insist|insisted to
good|better|best in to
avoid|enjoy|enjoyed|finish|suggest|suggested to meet|talk|work|see|learn|hear|speak|do|go|visit|discuss
yesterday|today|tomorrow interview|conversation
""".replace("|hearing|\n", "\n")
)
NUMBERS_AND_ARTICLES = Phrases("""
informations|advices|feedbacks|equipments|furnitures|knowledges|softwares|homeworks|peoples|staffs|datas|evidences|luggages|trainings
many|few|several|these|those|both person|company|year|month|week|day|question|project|machine|customer|colleague|job|skill|opportunity|idea|time
this|that persons|companies|years|months|weeks|days|questions|projects|machines|customers|colleagues|jobs|skills|opportunities|ideas
these|those information|advice|experience|knowledge|work|equipment
every|each persons|companies|years|months|weeks|days|questions|projects|machines|customers|colleagues|jobs|skills|opportunities|ideas
one of the|my|your company|question|project|machine|customer|colleague|job|skill|reason|idea|friend|person|thing
such machine|company|position|project|opportunity|firm|person|place|job
people is|was|has|wants|needs|knows
more better|easier|faster|stronger|bigger|smaller|harder|quicker|happier|cheaper|higher|lower
most best|easiest|biggest|strongest|greatest
""")
CONFUSED = Phrases("""
your a|an|welcome|very|going|looking|doing
its a|an|been|not|going
their is|are|was|were
there team|office|company|website|own
more|better|less|rather|other|greater|earlier|later|easier|harder|faster then
to loose
would|not|never|don't|didn't loose
your|some|good|any|the|helpful advise
looking foreword|foward
i am|was|feel exciting|interesting|boring to|about|in|by|for
i'm exciting|interesting to|about|in|by|for
i am agree
quiet|quite a lots
a lots of
""")
DOUBLED = bag(
    """
    the a an to and of in for is at on with you i we my your it this be are was will from as me
    """
)
"""Words that never stand twice in a row."""

VOWEL_SOUND = ("a", "e", "i", "o")
SPOKEN_OTHERWISE = ("eu", "ew", "one", "once", "ouija", "uni", "use", "usu", "uto")
SILENT_H = ("hour", "honest", "honour", "honor", "heir")
LETTER_NAMES = bag("x-ray m l f n r s h e-mail")
