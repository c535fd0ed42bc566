"""A LinkedIn request while the process is open.

Finds an announcement of, or a wish for, a connection on LinkedIn before the process is over.
Why: it asks for something private while they are still deciding.
Instead: leave it out, and connect when the process has ended, whichever way.
A message in a LinkedIn conversation they began is fine; so is a connection that exists.
Guide: S51.
"""

from collections.abc import Iterator

from afterword.core.channel import Method
from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Edit, Fix, Severity
from afterword.core.review.phrases import Phrases
from afterword.core.review.remark import Remark
from afterword.core.review.sentences import Sentence

SEVERITY = Severity.ERROR
VERSION = 1
BAD = (
    "I have also sent you a connection request on LinkedIn.",
    "It would be great to have you in my LinkedIn network.",
    "Please add me on LinkedIn.",
)
GOOD = (
    "Thank you for writing to me here on LinkedIn.",
    "I would welcome the chance to connect with the team again.",
    "I will not send a LinkedIn request before you have decided.",
)
ASKS = Phrases("""
connect|connecting|connected|connection|connections
add|adding|added me|you|each
network|networks
invite|invited|invitation|invites|request|requests|requested
link|linking|linked up|in
let's|could|shall we? link|connect
be|become linkedin? contacts|connections
join|joining my|your
follow|following you|each|one
accept|accepting|accepted
friend|befriend
stay|keep|be|remain in touch|contact
find|look me|you up|on
""")
WITHOUT_THE_NAME = Phrases("""
connection|connexion request|invitation|invite
accept my|the invitation|invite|request
add|adding you|me to my|your .. network|contacts|connections
part of my|your .. network
join my|your professional? network
""")
IN_A_LINKEDIN_MESSAGE = Phrases("""
love|like|happy|glad|great|nice|honoured|honored|hope|wanted to connect|link
let's|please connect
connect with you|me
in my|your network
""")
NOT_ASKED = Phrases("""
not|won't|wouldn't|don't|never|without|until|before|once|refrain|rather
already|are|were connected
we've|we're .. connected
we are|were|have .. connected
after the|this|your process|decision
your|you connection|connected|reached|found|wrote|message|invitation|request|contacted
accepted|accepting your
""")


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """A remark on each sentence that asks, while the process is open."""
    if not _may_ask(doc) or _is_allowed(doc, facts):
        return
    for sentence in doc.main:
        if _asks(doc, sentence) and not NOT_ASKED.within(doc, sentence):
            yield Remark(
                "A LinkedIn request can wait until the process is over, whichever way it ends. Take this sentence out.",
                (sentence.start, sentence.end),
                fixes=(Fix(edits=(Edit(span=_with_space(doc, sentence), text=""),)),),
            )


def _may_ask(doc: Doc) -> bool:
    """Whether any sentence can ask, by the words of the whole message."""
    is_there = doc.message.method is Method.LINKEDIN_MESSAGE
    return is_there or "linked" in doc.low or bool(WITHOUT_THE_NAME.find(doc))


def _is_allowed(doc: Doc, facts: Facts) -> bool:
    """Over, or the two are connected already."""
    if facts.case is None:
        return False
    person = facts.case.person(facts.addressee(doc.message))
    return facts.case.process.status.is_over or bool(person and person.linkedin_connected)


def _asks(doc: Doc, sentence: Sentence) -> bool:
    if WITHOUT_THE_NAME.within(doc, sentence):
        return True
    said = doc.low[sentence.start : sentence.end]
    if "linked in" in said or ("linkedin" in said and _names_it(doc, sentence)):
        return bool(ASKS.within(doc, sentence))
    is_there = doc.message.method is Method.LINKEDIN_MESSAGE
    return is_there and bool(IN_A_LINKEDIN_MESSAGE.within(doc, sentence))


def _names_it(doc: Doc, sentence: Sentence) -> bool:
    return any(word.startswith("linkedin") for word in doc.words_of(sentence))


def _with_space(doc: Doc, sentence: Sentence) -> tuple[int, int]:
    """The sentence and the blank before it."""
    start = sentence.start
    while start > 0 and doc.text[start - 1] in " \t":
        start -= 1
    return start, sentence.end
