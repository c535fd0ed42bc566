"""A point as it is told: how it came up, then what the candidate makes of it and where they could help."""

import re
from dataclasses import dataclass, replace

from afterword.core.case import PointTone
from afterword.core.draft.habits import Pace
from afterword.core.draft.heard import Heard, Manner
from afterword.core.draft.material import Raised
from afterword.core.draft.own import Form
from afterword.core.draft.phrases import points as phrases
from afterword.core.draft.scene import Scene
from afterword.core.draft.sentences.adding import helped, made_of
from afterword.core.draft.sentences.rhythm import paired
from afterword.core.draft.sentences.welcome import is_trouble, is_welcome

Phrasings = tuple[str, ...]
NAMED = re.compile(r"(?!I\b)[A-Z]")
"""How a statement about somebody begins."""
THE_READER = frozenset({"", "you", "we"})
ONE_BREATH = {Pace.BRISK: 16, Pace.PLAIN: 34, Pace.AMPLE: 40}
"""Words a sentence may have before what follows is given one of its own."""
ANSWER, OF_MYSELF, OF_ELSEWHERE, HELP = (": ",), ("",), ("", "; "), ("", "; ", ", and ")
"""How an answer, what the candidate thinks, what was so or done elsewhere, and where they would help may follow."""
OF_WHAT_WAS_SAID, AT_ONCE = (", and ", "; "), ("; ",)
"""How a word of regard and a judgement may follow."""
WILLING = ("I could ", "I would ")
REGARD = re.compile(r"I (?:like|love|respect|admire|appreciate) (?:this|that)(?: \w+)?$")
"""A word for what was just said, which belongs to its sentence."""
JUDGED = re.compile(r"(?:so \w+ I|this is|that is|it is|I (?:had|have) [^,;]* (?:that|this|it))\b")
"""What is said of it: "this is exactly what I am looking for", "I had expected to wait a year for that"."""


ABOUT_HOW = re.compile(r"(?<=told me) about(?= (?:how|why|where|when|what) )")
SPOKEN = re.compile(r"(?:you|we|[A-Z]\w+) (?:said|told|mentioned|talked|spoke|showed|asked|discussed)\b")
NO_THING = re.compile(r"[,;:\"?]|^(?:how|why|what|where|when|who|whether|\w+ing)\b")
"""What nobody would put behind "on": a question, a doing, a list."""
STOPPED = re.compile(r"[,;:?]")
WHOLE = 36
"""Words of a point and of what it brought to mind that still make one sentence."""


@dataclass(frozen=True, slots=True)
class Ways:
    """How one kind of point is told: with something added to it, because it was liked, and for itself."""

    told: Phrasings
    liked: Phrasings
    alone: Phrasings


SAID = Ways(phrases.SAID, phrases.LIKED, phrases.SAID)
SAID_OF_YOU = Ways(phrases.SAID_OF_YOU, phrases.LIKED, phrases.SAID_OF_YOU)
TOLD = Ways(phrases.TOLD, phrases.LIKED_HEARING, phrases.TOLD)
TALKED = Ways(phrases.TALKED, phrases.LIKED_HEARING, phrases.TALKED)
NOTED = Ways(phrases.NOTED, phrases.NOTED, phrases.NOTED)
OTHER_NOTED = Ways(phrases.OTHER_NOTED, phrases.OTHER_NOTED, phrases.OTHER_NOTED)
FACT = Ways(phrases.HEARD_THAT, phrases.LIKED_FACT, phrases.HEARD_THAT)
OF_SOMEBODY = Ways(phrases.HEARD_THAT, phrases.LIKED, phrases.HEARD_THAT)
LIKED_OF_SOMEBODY = Ways(phrases.LIKED, phrases.LIKED, phrases.LIKED)
DID = Ways(phrases.DID, phrases.DID, phrases.DID)
QUOTED = Ways(phrases.QUOTED, phrases.LIKED_WORDS, phrases.QUOTED)
SHOWN = Ways(phrases.SHOWED, phrases.LIKED_SEEING, phrases.LIKED_SEEING)
ASKED = Ways(phrases.ASKED, phrases.ASKED_SINCE, phrases.ASKED_SINCE)
ASKED_ABOUT = Ways(phrases.ASKED_ABOUT, phrases.LIKED_QUESTION, phrases.THOUGHT_OVER)
REPLIED = Ways(phrases.ASKED_REPLIED, phrases.ASKED_REPLIED, phrases.ASKED_REPLIED)
OTHER_SAID = Ways(phrases.OTHER_SAID, phrases.LIKED_FROM_OTHER, phrases.OTHER_SAID)
OTHER_TOLD = Ways(phrases.OTHER_TOLD, phrases.LIKED_OTHER_TOLD, phrases.OTHER_TOLD)
OTHER_SHOWED = Ways(phrases.OTHER_SHOWED, phrases.OTHER_SHOWN, phrases.OTHER_SHOWN)
OTHER_ASKED = Ways(phrases.OTHER_ASKED, phrases.OTHER_ASKED, phrases.OTHER_ASKED)
OTHER_ASKED_ABOUT = Ways(phrases.OTHER_ASKED_ABOUT, phrases.OTHER_ASKED_ABOUT, phrases.OTHER_ASKED_ABOUT)


def _ways(raised: Raised) -> Ways:
    found = raised.heard
    if found.who not in THE_READER:
        return _ways_of_another(found)
    match found.manner:
        case Manner.ASKED:
            return ASKED_ABOUT if found.topic else REPLIED if found.reply else ASKED
        case Manner.SHOWN:
            return SHOWN
        case Manner.NOTED:
            return NOTED
        case Manner.FACT:
            return DID if found.verb == "did" else _ways_of_a_fact(raised)
        case Manner.SAID if not found.topic:
            return SAID_OF_YOU if found.statement.startswith("you ") else SAID
    if found.topic.startswith('"'):
        return QUOTED
    return TOLD if found.who == "you" or found.manner is Manner.TOLD else TALKED


def _ways_of_a_fact(raised: Raised) -> Ways:
    """What is so; what a colleague of the reader's does is not told the reader bare."""
    if not NAMED.match(raised.heard.statement):
        return FACT
    return LIKED_OF_SOMEBODY if raised.tone is PointTone.POSITIVE else OF_SOMEBODY


def _ways_of_another(found: Heard) -> Ways:
    if found.manner is Manner.ASKED:
        return OTHER_ASKED_ABOUT if found.topic else OTHER_ASKED
    if found.manner is Manner.SHOWN:
        return OTHER_SHOWED
    if found.manner is Manner.NOTED:
        return OTHER_NOTED
    return OTHER_SAID if found.statement else OTHER_TOLD


def told(scene: Scene, points: tuple[Raised, ...], *, led: Raised | None = None) -> list[str]:
    """The sentences of these points, one after another; a second one of the same person's is told as such.

    Of the one that `led` to them in the thanks, only what the candidate makes of it is left to say.
    """
    said: list[str] = []
    for nth, raised in enumerate(points):
        before = [_speaker(each) for each in points[:nth]]
        also = before.count(_speaker(raised)) == 1
        each = own_part(scene, raised) if raised is led else tell(scene, raised, nth=nth, also=also)
        said += each if any(";" in before for before in said) else paired(scene, each)
    return said


def _speaker(raised: Raised) -> str:
    return "you" if raised.heard.who in THE_READER else raised.heard.who


def tell(scene: Scene, raised: Raised, *, nth: int = 0, also: bool = False) -> list[str]:
    """The sentences of one point; `nth` is how many points of the same message were told before it."""
    mention = _mention(scene, raised, nth=nth, also=also)
    if with_offer := _with_offer(scene, raised, nth=nth):
        return [scene.say("told", phrases.MINE, clause=each) for each in with_offer]
    linked = "" if also else _with_memory(scene, raised, mention)
    if linked:
        return _following_on(scene, replace(raised, thought=None), [linked], nth=nth)
    return _following_on(scene, raised, [mention], nth=nth)


def own_part(scene: Scene, raised: Raised) -> list[str]:
    """What the candidate makes of a point already told, and where they could help with it."""
    return _following_on(scene, raised, [], nth=0)


def _with_offer(scene: Scene, raised: Raised, *, nth: int) -> list[str]:
    """`On the backlog of plans, I could …`: the offer at once, where what it is for is a thing that the reader told."""
    found, (part, further) = raised.heard, helped(scene, raised, nth=nth)
    is_thing = found.topic and found.manner in (Manner.TOLD, Manner.TALKED, Manner.TOPIC, Manner.SAID)
    if raised.thought or not is_thing or found.who not in THE_READER or not part.startswith(WILLING):
        return []
    if NO_THING.search(found.topic) or scene.wording.pick("link", ("on", "apart"), nth=nth) == "apart":
        return []
    return [scene.part("offer", phrases.ON_THIS, topic=found.topic, part=part), *filter(None, (further,))]


def _with_memory(scene: Scene, raised: Raised, mention: str) -> str:
    """`When you told me that …, I thought of …`: what a point brought to mind, in its own sentence."""
    own = raised.thought
    if own is None or own.form is Form.CLAUSE or own.further or scene.wording.voice.pace is Pace.BRISK:
        return ""
    if not SPOKEN.match(mention) or STOPPED.search(mention) or len(f"{mention} {own.text}".split()) > WHOLE:
        return ""
    part = scene.part("thought", phrases.WHEN_IT_CAME, thing=own.text)
    return f"when {mention}, {part}" if scene.wording.pick("link", ("when", "when", "apart")) == "when" else ""


def _following_on(scene: Scene, raised: Raised, said: list[str], *, nth: int) -> list[str]:
    thought, help_ = made_of(scene, raised, nth=nth), helped(scene, raised, nth=nth)
    helping = HELP if help_[0].startswith(WILLING) else OF_ELSEWHERE
    for (part, further), joints in ((thought, _following(raised)), (help_, helping)):
        if part:
            joint = _joint(scene, said[-1], part, joints, nth=nth) if said else ""
            said = [*said[:-1], said[-1] + joint + part] if joint else [*said, part]
        said += [further] if further else []
    return [scene.say("told", phrases.MINE, clause=each) for each in said]


def _following(raised: Raised) -> Phrasings:
    """How what the point made them think of may follow it; a clause answers what was asked."""
    if raised.thought is None or raised.thought.form is not Form.CLAUSE:
        return OF_ELSEWHERE
    if raised.heard.manner is Manner.ASKED:
        return ANSWER
    if REGARD.match(raised.thought.text):
        return OF_WHAT_WAS_SAID
    if JUDGED.match(raised.thought.text):
        return AT_ONCE
    return OF_MYSELF if raised.thought.text.startswith("I ") else OF_ELSEWHERE


def _mention(scene: Scene, raised: Raised, *, nth: int, also: bool) -> str:
    found, ways = raised.heard, _ways(raised)
    options = (
        ways.told if raised.is_linked else _liked(found, ways) if raised.tone is PointTone.POSITIVE else ways.alone
    )
    said = scene.part(
        "mention",
        tuple(each for each in options if _may_hold(each, found.topic)) or options,
        nth=nth,
        topic=found.topic,
        statement=found.statement,
        reply=found.reply,
        name=found.who,
        also="also" if also else "",
    )
    return ABOUT_HOW.sub("", said)


def _may_hold(phrasing: str, topic: str) -> bool:
    """Whether nothing stands behind a topic that has a comma or a colon in it and would run on into it."""
    return phrasing.endswith("}") or "{topic}" not in phrasing or not re.search("[,:;]", topic)


def _liked(found: Heard, ways: Ways) -> Phrasings:
    """How what was liked is told: with gladness where it is good for somebody, and as it is where it is a need or no good news."""
    if found.who not in THE_READER or found.manner not in (Manner.SAID, Manner.FACT) or found.verb == "did":
        return ways.told if is_trouble(found.topic) and found.manner is not Manner.ASKED else ways.liked
    return ways.liked if not found.statement or is_welcome(found.statement) else ways.told


def _joint(scene: Scene, said: str, part: str, joints: tuple[str, ...], *, nth: int) -> str:
    """What joins the next part to what is said: nothing where it is a sentence of its own."""
    if scene.is_short:
        joints = tuple(filter(None, joints)) or ("; ",)
    elif len(f"{said} {part}".split()) >= ONE_BREATH[scene.wording.voice.pace]:
        return ""
    elif scene.wording.voice.pace is Pace.AMPLE:
        joints = joints[1:] or joints
    if re.search(r"[;:?]", said + part):
        return ""
    return scene.wording.pick(
        "joint", tuple(joint for joint in joints if joint.strip(", ") not in f"{said} {part}".split()), nth=nth
    )
