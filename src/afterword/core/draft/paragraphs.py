"""The sentences of a follow-up, one function for each thing it does: thank, refer, link, add, repair, say why, close."""

from afterword.core.case import PointTone
from afterword.core.draft import phrases
from afterword.core.draft.grammar.sentence import clause
from afterword.core.draft.heard import Heard, Manner
from afterword.core.draft.material import Raised
from afterword.core.draft.own import Form, Own
from afterword.core.draft.phrasing import listed, sentence
from afterword.core.draft.scene import Scene, spaced

# -- thanks ------------------------------------------------------------------------------------------------------------


def thanks(scene: Scene, beside: Raised | None, *, late: bool, others: tuple[str, ...]) -> list[str]:
    """Thanks for the time; in the same breath what was shown, told or asked, or the delay; then to the others."""
    head = scene.wording.pick("thanks", _heads(scene, beside))
    tail, names = "", listed(others) if others else ""
    if late:
        tail = scene.wording.pick("late", phrases.LATE_FORMAL if scene.is_formal else phrases.LATE)
    elif beside:
        tail = scene.wording.pick("tail", _tails(scene, beside.heard))
    elif names:
        tail, names = scene.wording.pick("panel tail", phrases.PANEL_TAIL).replace("{names}", names), ""
    slots = scene.slots | {"topic": beside.heard.topic if beside else ""}
    return [
        spaced(sentence((head + tail).format(**slots))),
        *([scene.say("panel", phrases.PANEL, names=names)] * bool(names)),
    ]


def _heads(scene: Scene, beside: Raised | None) -> tuple[str, ...]:
    if scene.is_formal:
        return tuple(head for head in phrases.THANKS_FORMAL if not (beside and " and for " in head))
    if scene.material.is_thin or scene.occasion.interview is None:
        return phrases.THANKS_THIN
    return phrases.THANKS_SPOKE if scene.occasion.was_spoken_only else phrases.THANKS_MET


def can_stand_beside_thanks(raised: Raised) -> bool:
    """Whether a point is one to thank for in the same breath."""
    found = raised.heard
    return (
        bool(found.topic)
        and found.who in ("", "you", "we")
        and not found.topic.startswith('"')
        and "," not in found.topic
    )


def _tails(scene: Scene, found: Heard) -> tuple[str, ...]:
    if found.manner is Manner.SHOWN:
        return phrases.TAIL_SHOWN
    if found.manner is Manner.ASKED:
        return phrases.TAIL_ASKED
    if found.who == "you":
        return phrases.TAIL_HEARD
    return phrases.TAIL_TOPIC_FORMAL if scene.is_formal else phrases.TAIL_TOPIC


# -- the reference -----------------------------------------------------------------------------------------------------


def refer(scene: Scene, raised: Raised, *, again: bool = False) -> str:
    """One sentence about a point that only somebody who was there could write."""
    found = raised.heard
    slots = {
        "topic": found.topic,
        "statement": found.statement,
        "reply": found.reply,
        "name": found.who,
        "said": _who_said(found),
    }
    options = (_again(found) if again else ()) or _reference(scene, raised)
    if "," in found.topic:
        options = tuple(option for option in options if option.endswith("{topic}")) or options
    return scene.say("refer again" if again else "refer", options, **slots)


def _again(found: Heard) -> tuple[str, ...]:
    """Other words for a second point, so that no two sentences of a draft are built alike."""
    if found.who not in ("", "you", "we") or (found.manner is Manner.FACT and found.verb == "did"):
        return ()
    if found.manner is Manner.ASKED:
        return phrases.ASKED_TOO if found.topic else () if found.reply else phrases.ASKED_WHETHER_TOO
    if found.manner is Manner.SAID:
        return phrases.QUOTED_TOO if found.topic else phrases.SAID_TOO
    return {Manner.SHOWN: phrases.SHOWN_TOO, Manner.FACT: phrases.FACT_TOO}.get(found.manner, phrases.TOPIC_TOO)


def _who_said(found: Heard) -> str:
    return f"{found.who} said " if found.who else ""


def _reference(scene: Scene, raised: Raised) -> tuple[str, ...]:
    found, good = raised.heard, raised.tone is PointTone.POSITIVE
    if found.who not in ("", "you", "we"):
        return _from_another(found)
    match found.manner:
        case Manner.ASKED:
            return phrases.ASKED if found.topic else phrases.ASKED_REPLIED if found.reply else phrases.ASKED_WHETHER
        case Manner.SHOWN:
            return phrases.SHOWN
        case Manner.TOLD | Manner.TOPIC if raised.is_linked and found.who == "you":
            return phrases.LED_HEARD
        case Manner.TOLD | Manner.TOPIC if found.manner is Manner.TOLD or found.who == "you":
            return phrases.HEARD_GOOD if good else phrases.HEARD_NEUTRAL
        case Manner.SAID if raised.is_linked and not found.topic:
            return phrases.LED_SAID
        case Manner.SAID:
            return _said(found, good=good)
        case Manner.FACT:
            return (
                (phrases.WE_DID if found.statement.startswith("we") else phrases.DID)
                if found.verb == "did"
                else phrases.FACT
            )
        case _ if raised.is_linked:
            return phrases.LED_TOPIC_FORMAL if scene.is_formal else phrases.LED_TOPIC
        case _:
            return phrases.TOPIC_FORMAL if scene.is_formal else phrases.TOPIC_GOOD if good else phrases.TOPIC_NEUTRAL


def _said(found: Heard, *, good: bool) -> tuple[str, ...]:
    if found.topic:
        return phrases.QUOTED
    if found.is_wish:
        return phrases.WISH
    return phrases.SAID_GOOD if good else phrases.SAID_NEUTRAL


def _from_another(found: Heard) -> tuple[str, ...]:
    if found.manner is Manner.ASKED:
        return phrases.OTHER_TOPIC if found.topic else phrases.OTHER_ASKED
    if found.manner is Manner.SHOWN:
        return phrases.OTHER_SHOWN
    return phrases.OTHER_SAID if found.statement else phrases.OTHER_TOLD


def link(scene: Scene, raised: Raised) -> list[str]:
    """What the candidate adds to a point: what it made them think of, and where they could help."""
    sentences = []
    if raised.thought:
        sentences.append(
            scene.say(
                "thought",
                ("{thing}",) if raised.thought.form is Form.CLAUSE else phrases.THOUGHT,
                thing=raised.thought.text,
            )
        )
        sentences += further(raised.thought)
    if raised.offer:
        sentences.append(offered(scene, raised.offer))
        sentences += further(raised.offer)
    return sentences


def further(own: Own) -> list[str]:
    """What follows an own note as a sentence of its own."""
    return [sentence(own.further)] if own.further else []


def offered(scene: Scene, own: Own) -> str:
    """Where the candidate could help."""
    if own.form is Form.CLAUSE:
        return scene.say("offer", ("{thing}",), thing=own.text)
    if own.form is Form.LISTED:
        return scene.say("offer", ("I could help {thing}", "I would be glad to help {thing}"), thing=own.text)
    options = {Form.TO_DO: phrases.OFFER_TO, Form.DOING: phrases.OFFER_DOING}.get(own.form, phrases.OFFER_WITH)
    return scene.say("offer", options, thing=own.text)


def offered_apart(scene: Scene, own: Own, *, said: str) -> str:
    """Where the candidate could help with something of which nothing else is said; it repeats no name `said` has."""
    lead = {Form.TO_DO: "", Form.DOING: "by "}.get(own.form, "with ")
    taken = tuple(f"{{{slot}}}" for slot in ("firm", "job") if scene.slots[slot] in said)
    options = tuple(option for option in phrases.OFFER_APART if not any(slot in option for slot in taken))
    return scene.say("offer", options, link=lead, thing=own.text)


# -- what was forgotten, what went wrong -------------------------------------------------------------------------------


def added(scene: Scene, own: Own, *, again: bool = False) -> str:
    """Something important that was not said in the interview."""
    if own.form is Form.CORRECTION:
        return corrected(scene, own.text)
    if own.form is Form.LISTED:
        return scene.say("forgot", phrases.FORGOT_LISTED, clause=own.text)
    if own.form is Form.CLAUSE:
        return scene.say("forgot", phrases.ALSO_THAT if again else phrases.FORGOT_THAT, clause=own.text)
    return scene.say("forgot", phrases.ALSO_THING if again else phrases.FORGOT_THING, thing=own.text)


def corrected(scene: Scene, answer: str) -> str:
    """A stumble put right in one calm sentence."""
    topic = scene.material.stumble.topic
    return scene.say("stumble", phrases.CORRECTED if topic else phrases.CORRECTED_ALONE, topic=topic, clause=answer)


# -- why, and with what ------------------------------------------------------------------------------------------------


def keen(scene: Scene) -> str:
    """Why the candidate wants the job: in their words when they gave any."""
    wanted = scene.material.attractions[:1]
    if not wanted:
        return scene.say("keen", phrases.KEEN_FORMAL if scene.is_formal else phrases.KEEN)
    own = wanted[0]
    if own.form is Form.CLAUSE and own.text.startswith(("I ", "it ", "we ", "my ")):
        return scene.say("keen", ("{thing}",), thing=own.text)
    options = {
        Form.DOING: phrases.DRAWN_DOING,
        Form.TO_DO: phrases.DRAWN_TO,
        Form.CLAUSE: phrases.DRAWN_THAT,
    }.get(own.form, phrases.DRAWN_THINGS if _is_several(own.text) else phrases.DRAWN_THING_SAFE)
    return scene.say("keen", options, thing=own.text, clause=own.text)


def _is_several(text: str) -> bool:
    """Whether a thing is more than one, which the grammar knows by the verb it gives it."""
    return (clause(f"{text} is good", own=True) or "").endswith(" are good")


def brings(scene: Scene) -> str:
    """What should be remembered of the candidate, or nothing."""
    if not scene.material.strengths:
        return ""
    own = scene.material.strengths[0]
    if own.form is Form.DOING:
        return scene.say("brings", phrases.BRING_DOING, thing=own.text)
    return scene.say(
        "brings", phrases.BRING_CLAUSE if own.form is Form.CLAUSE else phrases.BRING, thing=own.text, clause=own.text
    )
