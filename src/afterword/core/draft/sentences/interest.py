"""Why the candidate wants the job, in their words when they gave any, and with what: the line a message ends with."""

import re
from dataclasses import replace

from afterword.core.draft.notes.grammar.countable import COUNT
from afterword.core.draft.notes.grammar.parts import singular_of
from afterword.core.draft.notes.grammar.people import ANIMATE
from afterword.core.draft.notes.grammar.sentence import clause
from afterword.core.draft.own import Form, Own
from afterword.core.draft.phrases import wishes as phrases
from afterword.core.draft.phrasing import sentence
from afterword.core.draft.scene import Scene

GIVEN = re.compile(
    r"(?P<who>[a-z][\w '-]*?) (?P<how>(?:trusted|allowed|encouraged|expected|free|able|invited|paid|given) .+)$"
)
"""People and what they may do, the verb left out: "nurses trusted to lead"."""
DETERMINED = re.compile(
    r"(?i)(?:the|your|a|an|my|our|its|their|this|that|these|those|how|what|why|where|who|no|\d[\d,.]*) "
)
ONE_OF_A_KIND = re.compile(r"(?:a|an) (?!(?:bit|lot|little|few|mix|chance|sense|feeling)\b)")

PLACE = re.compile(
    r"(?:a|an) (?:[\w-]+ ){0,2}?(?P<what>team|place|church|choir|school|firm|company|practice|hospital|ward|kitchen|theat(?:re|er)|studio|shop|office|"
    r"workshop|library|branch|museum|charity|farm|lab|depot|department|organi[sz]ation|group|crew|yard|house|home|clinic|"
    r"bank|bakery|business|agency|cent(?:re|er)|newsroom|garage|hotel|gallery)"
    r"(?=$|,| (?:that|which|who|where|whose|with|without|of|in|on|at|for|like|run|led|near|and)\b)"
)


HEAD = re.compile(r",| (?:who|that|which|where|whose|with|without|of|in|on|at|for|from|to|\w+ed|free|able|paid|given) ")
"""What stands behind the noun of a thing."""


def keen(scene: Scene) -> str:
    """Why the candidate wants the job."""
    wanted = scene.material.attractions[:1]
    return drawn(scene, wanted[0]) if wanted else interested(scene)


def interested(scene: Scene, *, named: bool = False) -> str:
    """That the candidate wants the job, without a reason; `named` for a wish that has the firm or the place in it."""
    return scene.say("keen", _named(scene) if named else (*_plain(scene), *_named(scene)))


def _plain(scene: Scene) -> tuple[str, ...]:
    if scene.is_formal:
        return phrases.KEEN_FORMAL
    return (*phrases.KEEN, *(phrases.KEEN_AMONG_FRIENDS if scene.wording.voice.contracts else ()))


def _named(scene: Scene) -> tuple[str, ...]:
    if scene.is_formal:
        return phrases.KEEN_NAMED_FORMAL
    return (*phrases.KEEN_NAMED, *(phrases.KEEN_NAMED_AMONG_FRIENDS if scene.wording.voice.contracts else ()))


def drawn(scene: Scene, own: Own, *, named: bool = False) -> str:
    """What draws the candidate, as they noted it, with the reason they gave for it.

    `named` for a sentence with the firm in it, unless the note has it.
    """
    own = _as_wish(_as_clause(own))
    thing, options = own.text, _drawn(scene, own)
    if own.further and not re.search(r"[;:]", f"{thing}{own.further}"):
        thing, options = (
            f"{thing}: {own.further}",
            tuple(option for option in options if option.endswith(("{thing}", "{clause}"))),
        )
    has_firm = named and scene.slots["firm"] not in own.text
    of_this = tuple(each for each in options if has_firm == ("{firm}" in each))
    return scene.say("keen", of_this or options, thing=thing, clause=thing)


def _as_clause(own: Own) -> Own:
    """What is said of several people, as a clause: "nurses are trusted to lead"."""
    given = GIVEN.match(own.text) if own.form is Form.THING else None
    if given is None or not is_several(given["who"]):
        return own
    return replace(own, form=Form.CLAUSE, text=f"{given['who']} are {given['how']}")


def _as_wish(own: Own) -> Own:
    """What somebody says they want to do, as what to do: every phrasing of a wish has its own "I would like"."""
    wish = WISH.match(own.text) if own.form is Form.CLAUSE else None
    return replace(own, form=Form.TO_DO, text=own.text[wish.end() :]) if wish else own


WISH = re.compile(r"I (?:(?:really )?want|would (?:really |very much )?(?:like|love)|would get) to ")


def _drawn(scene: Scene, own: Own) -> tuple[str, ...]:
    if (
        own.form is Form.CLAUSE
        and own.text.startswith(("I ", "it ", "we ", "my ", "since "))
        and not own.text.startswith("it is ")
    ):
        return phrases.MINE
    if own.form is Form.DOING:
        days = not (scene.is_formal or own.text.startswith("being "))
        return tuple(option for option in phrases.DRAWN_DOING if days or "my days" not in option)
    if own.form in (Form.TO_DO, Form.CLAUSE):
        return phrases.DRAWN_TO if own.form is Form.TO_DO else phrases.DRAWN_THAT
    if ONE_OF_A_KIND.match(own.text) and not is_several(own.text):
        place = PLACE.match(own.text)
        if place and place["what"] in scene.slots["firm"].lower():
            return (*phrases.DRAWN_PLACE_ALONE, *phrases.DRAWN_SUCH_A_PLACE)
        return (*phrases.DRAWN_PLACE_ALONE, *phrases.DRAWN_PLACE) if place else phrases.DRAWN_KIND
    if not DETERMINED.match(own.text):
        return phrases.DRAWN_SEVERAL if is_several(own.text.split(",", maxsplit=1)[0]) else phrases.DRAWN_BARE
    return phrases.DRAWN_THING


def is_several(text: str) -> bool:
    """Whether a thing is more than one: by its noun, else by the verb that the grammar gives it."""
    noun = HEAD.split(text, maxsplit=1)[0].split()[-1:]
    if noun and not text.startswith(("a ", "an ")) and (noun[0] in ANIMATE or singular_of(noun[0]) in COUNT):
        return True
    return (clause(f"{text} is good", own=True) or "").endswith(" are good")


def brings(scene: Scene) -> str:
    """What should be remembered of the candidate, or nothing."""
    if not scene.material.strengths:
        return ""
    own = scene.material.strengths[0]
    options = {Form.DOING: phrases.BRING_DOING, Form.CLAUSE: phrases.MINE}.get(own.form, phrases.BRING)
    said = scene.say("brings", options, thing=own.text, clause=own.text)
    return f"{said} {sentence(own.further)}" if own.further else said
