"""What the candidate makes of a point: what it made them think of, and where they could help, joined to the point."""

import re
from enum import StrEnum

from afterword.core.draft.forms.brevity import sentences
from afterword.core.draft.habits import Pace
from afterword.core.draft.heard import Manner
from afterword.core.draft.material import Raised
from afterword.core.draft.notes.grammar.verb_forms import PASTS
from afterword.core.draft.own import CONSENT, Form, Own
from afterword.core.draft.phrases import links as phrases
from afterword.core.draft.phrasing import sentence
from afterword.core.draft.scene import Scene
from afterword.core.draft.sentences.mention import mention

REMINDED = re.compile(r"it (?:reminded|reminds) me of ")
OURS = re.compile(r"(?i)\b(?:we|us|our|ours|my|mine)\b")
MEMORY = re.compile(r"\b(?:[Mm]y|[Oo]ur|us|we|I|last|first|old|former)\b|(?<!^)\b[A-Z][a-z]")
"""What is the candidate's, or has a name: not thought up on the spot."""
MAYBE = re.compile(r"(?i)\b(?:might|could|would|should|may|can|must|probably|perhaps)\b")
MYSELF = re.compile(
    r"(?i)(?:^|^(?:at|in|on|during|as|when|while|for|before|after)\b[^;:]{2,60} )(?:I|we) (?:\w+ly |also |once )?(\w+)"
)
PRESENT = re.compile(r"(?i)\b(?:is|are|has|have|do|does|always|usually|often|never)\b")
DONE = frozenset({"was", "were", "had", "have", "did", "used"})
POINTS_BACK = re.compile(r"(?:this|that|these|those) ")
"""What begins so says already what it is about."""
ONE_BREATH = {Pace.BRISK: 0, Pace.PLAIN: 32, Pace.AMPLE: 40}
"""Words a sentence may have before the offer is given one of its own."""


class Kind(StrEnum):
    """What a clause of the candidate's own is: something done, a view, their own way, what a point reminded them of."""

    PAST = "past"
    HAPPENED = "happened"
    VIEW = "view"
    MINE = "mine"
    REMINDED = "reminded"
    ANSWER = "answer"
    AGREED = "agreed"


Phrasings = tuple[str, ...]
CLAUSES: dict[Kind, tuple[Phrasings, Phrasings]] = {
    Kind.PAST: (phrases.MINE_ON, phrases.MINE),
    Kind.HAPPENED: (phrases.MINE_ON, phrases.MINE),
    Kind.VIEW: (phrases.VIEW_ON, phrases.VIEW),
    Kind.MINE: (phrases.MINE_ON, phrases.MINE),
    Kind.REMINDED: (phrases.REMINDED_ON, phrases.MINE),
    Kind.ANSWER: (phrases.ANSWER_ON, phrases.VIEW),
    Kind.AGREED: (phrases.REMINDED_ON, phrases.MINE),
}
"""For each the phrasings that name the point in the same breath, and those that follow its naming."""


def kind_of_clause(clause: str) -> Kind:
    """By its subject and verb: "we tried it in Leeds" was done, "a tag would show it" is a view."""
    if REMINDED.match(clause):
        return Kind.REMINDED
    if CONSENT.match(clause):
        return Kind.AGREED
    if POINTS_BACK.match(clause):
        return Kind.MINE
    myself = MYSELF.search(clause)
    if myself:
        return Kind.PAST if _is_done(myself[1]) else Kind.MINE
    if MAYBE.search(clause):
        return Kind.VIEW
    done = any(map(_is_done, clause.split())) and not PRESENT.search(clause)
    if OURS.search(clause):
        return Kind.PAST if done else Kind.MINE
    return Kind.HAPPENED if done else Kind.VIEW


def _is_done(verb: str) -> bool:
    low = verb.lower()
    return low in PASTS or low in DONE or low.endswith("ed")


def linked(scene: Scene, raised: Raised, *, named: bool = False, nth: int = 0) -> list[str]:
    """The point and what the candidate adds to it; `named` where the sentence before has named the point.

    `nth` is how many points were told in full before.

    What follows a sentence that names it is said more plainly than what names it, so that two points of one message
    do not sound alike.
    """
    own = raised.thought or raised.offer
    if own is None:
        return []
    if not named and ":" in raised.heard.topic:
        return [sentence(mention(scene, raised, nth=nth)), *linked(scene, raised, named=True, nth=nth)]
    first = _first(scene, raised, own, "" if named else mention(scene, raised, nth=nth), nth=nth)
    said = [*sentences(first), *further(own)]
    if raised.thought and raised.offer:
        said = _with_offer(scene, said, raised.offer, nth=nth)
    return said


def _first(scene: Scene, raised: Raised, own: Own, lead: str, *, nth: int) -> str:
    place = "thought" if own is raised.thought else "offer"
    options = _options(raised, own, joined=bool(lead))
    options = _brief(options) if scene.is_short else options
    return scene.say(place, _clean(options, own.text), nth=nth, mention=lead, clause=own.text, thing=own.text)


def _options(raised: Raised, own: Own, *, joined: bool) -> tuple[str, ...]:
    if own.form is Form.CLAUSE:
        kind = kind_of_clause(own.text)
        asked = raised.heard.manner is Manner.ASKED and own is raised.thought
        kind = Kind.ANSWER if asked and kind in (Kind.VIEW, Kind.HAPPENED) else kind
        kind = Kind.MINE if own is raised.offer else kind  # what one has or does calls nothing to mind
        return CLAUSES[kind][0 if joined else 1]
    if own is raised.thought:
        return _thing(own, joined=joined)
    if own.form is Form.LISTED:
        return tuple(f"{{mention}}. {option}" for option in phrases.OFFER_LISTED) if joined else phrases.OFFER_LISTED
    on, alone = {
        Form.DOING: (phrases.OFFER_DOING_ON, phrases.OFFER_DOING),
        Form.TO_DO: (phrases.OFFER_TO_ON, phrases.OFFER_TO),
    }.get(own.form, (phrases.OFFER_WITH_ON, phrases.OFFER_WITH))
    return on if joined else alone


def _thing(own: Own, *, joined: bool) -> tuple[str, ...]:
    """A memory is what a point reminds of; an idea is not."""
    if MEMORY.search(own.text):
        return phrases.IMAGE_ON if joined else phrases.IMAGE
    return phrases.IDEA_ON if joined else phrases.IDEA


def _clean(options: tuple[str, ...], text: str) -> tuple[str, ...]:
    """Without those that would put a second colon into a sentence that has one."""
    if not re.search(r"[;:]", text):
        return options
    return tuple(option for option in options if not re.search(r"[;:]", option)) or options


def _brief(options: tuple[str, ...]) -> tuple[str, ...]:
    """All but the longest that name the point in one sentence: where sentences are cut away, no point is left bare."""
    joined = sorted((option for option in options if ". " not in option), key=lambda option: len(option.split()))
    return tuple(joined[:-1] or joined) or options


def _with_offer(scene: Scene, said: list[str], offer: Own, *, nth: int) -> list[str]:
    """The offer in the breath of the thought while that is short, else as a sentence of its own."""
    *before, last = said
    options = {
        Form.DOING: phrases.AND_OFFER_DOING,
        Form.TO_DO: phrases.AND_OFFER_TO,
        Form.THING: phrases.AND_OFFER_WITH,
    }
    joining = (", and {clause}",) if offer.text.startswith("I ") else options.get(offer.form, ())
    if (
        joining
        and len(f"{last} {offer.text}".split()) < ONE_BREATH[scene.wording.voice.pace]
        and not re.search(r"[;:?]| and ", last)
    ):
        tail = scene.part("and offer", joining, nth=nth, thing=offer.text, clause=offer.text)
        return [*before, sentence(last.rstrip(".") + tail), *further(offer)]
    return [*said, offered(scene, offer, nth=nth), *further(offer)]


def further(own: Own) -> list[str]:
    """What follows an own note as a sentence of its own."""
    return [sentence(own.further)] if own.further else []


def offered(scene: Scene, own: Own, *, nth: int = 0) -> str:
    """Where the candidate could help, by itself."""
    if own.form is Form.CLAUSE:
        return scene.say("offer", ("{clause}",), clause=own.text)
    options = {
        Form.TO_DO: phrases.OFFER_TO,
        Form.DOING: phrases.OFFER_DOING,
        Form.LISTED: phrases.OFFER_LISTED,
    }.get(own.form, phrases.OFFER_WITH)
    return scene.say("offer", options, nth=nth, thing=own.text)


def offered_apart(scene: Scene, own: Own) -> str:
    """Where the candidate could help with something of which nothing else is said, or what they have done of the kind."""
    if own.form is Form.CLAUSE:
        return offered(scene, own)
    lead = {Form.TO_DO: "", Form.DOING: "by "}.get(own.form, "with ")
    return scene.say("offer", phrases.OFFER_APART, link=lead, thing=own.text)
