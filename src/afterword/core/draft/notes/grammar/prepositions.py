"""A preposition with what belongs to it."""

from afterword.core.draft.notes.grammar.parts import Word
from afterword.core.draft.notes.grammar.people import PEOPLE, PERSON_ENDS, THINGS
from afterword.core.draft.notes.grammar.reading import INSERTED, Found, Reader, add, each, keep, led, once
from afterword.core.draft.notes.grammar.uncountable import UNITS
from afterword.core.draft.wordlist import words

WITH_A = words("as without like with")
BARE_AFTER = words("at in to from by on for after before during off since until through")
WITHOUT_ARTICLE = words(
    "school church hospital bed university college court work home lunch breakfast dinner midnight noon night sea site shift time hand "
    "sale leave strike duty holiday foot train bus car phone post email air term board ship call average paper review progress stock place charge use print production "
    "public person assembly training notice courier risk replacement repair review renewal inspection demolition harvest lambing calving handover discharge admission triage maintenance demand bulk rotation vote law invitation"
)
BARE_PAIRS = {
    "on": words(
        "loan order hold offer display trial tap schedule track target budget alert patrol tour location appeal remand probation request commission fire file film camera screen course guard break standby"
    ),
    "in": words(
        "calf lamb foal milk bud flower leaf fruit season stock transit draft storage dispute arrears debt scope profit bloom force tow tune flood deficit"
    ),
    "under": words("offer review repair warranty contract threat budget licence license guarantee cover control guard"),
    "over": words("budget target capacity"),
    "out of": words(
        "order use action service stock season range reach print warranty contract work bounds sync scope balance commission control tune place shape favour pocket"
    ),
    "off": words("duty season peak course camera balance route script"),
    "behind": words("schedule target"),
    "ahead of": words("schedule target"),
    "below": words("target average budget capacity"),
    "above": words("target average budget capacity"),
    "within": words("budget target reach range"),
    "for": words("hire rent"),
    "by": words("appointment request mistake accident"),
}
"""Nouns that stand bare behind one preposition and not behind another: "out of order", "in calf"."""
BY_ONLY = words("courier phone post email train bus car air law vote invitation")
BESIDE = words(
    "door gate window river road sea sink fence wall bar entrance exit pool lake stage machine pump hatch oven bench"
)
SEASONS = words("spring summer autumn winter christmas easter")
BEFORE_SEASONS = words("in by until since before after from this")
PLACES = words("here there now home abroad scratch then today tomorrow")
DOUBLED = words("from up out down next until over")
BEFORE_CLAUSE = words("before after since until till")
KINDS = words("sort kind type sorts kinds types")
NEVER_AFTER = words("i we they he she")


class Prepositions(Reader):
    """Phrases with a preposition."""

    @once
    def prepositional(self, place: int) -> Found:
        """`in the new block`, `after 10pm`, `with what the farm sends`, `without visiting the farm`."""
        token = self.at(place)
        if not (token.may_be("prep") or token.low == "of"):
            return {}
        lead = "versus" if token.low == "vs" else token.low
        found = self._short(place, token, lead)
        kind = token.low == "of" and (self.low(place - 1) in KINDS or self.low(place - 1) in UNITS)
        article = "-" if kind or token.low == "per" or (token.low == "by" and self._is_measure(place + 1)) else "the"
        article = "a" if token.low in WITH_A and not self.at(place + 1).may_be("name") else article
        for end, cost, text in each(self.thing(place + 1, article)):
            if lead in BEFORE_CLAUSE and self.low(place + 1) == "it" and self.at(end).may_be("vs", "be", "modal"):
                continue
            if text.split(maxsplit=1)[0].lower() not in NEVER_AFTER and not self._is_to_do(place, end, text):
                keep(found, end, "", cost, f"{lead} {text}")
        if lead == "with":
            self._with_done(place + 1, found)
        if self.low(place + 1) in ("exactly", "just", "only", "mostly", "about", "nearly", "almost"):
            add(found, led(f"{lead} {self.low(place + 1)}", self.thing(place + 2)))
        add(found, led(lead, self.question(place + 1), cost=0.1), led(lead, self.doing(place + 1)))
        if self.at(place + 1).may_be("prep") and token.low in DOUBLED:
            add(found, led(lead, self.prepositional(place + 1)))
        return found

    def _is_to_do(self, place: int, end: int, text: str) -> bool:
        """`to cover callander`: rather something to do with what nobody listed than a thing that lacks its article."""
        first = self.at(place + 1)
        lacking = text.startswith("the ") and first.low != "the"
        to_do = lacking and self.low(place) == "to" and first.may_be("v0")
        unlisted = any(self.at(n).may_be("unknown") for n in range(place + 2, end))
        return to_do and (unlisted or self.low(place - 1) in ("struggling", "trying", "hoping", "able"))

    def _with_done(self, place: int, found: Found) -> None:
        """`with the date printed`."""
        for end, cost, text in each(self.thing(place)):
            if self.at(end).may_be("vn") and not self.at(end + 1).text:
                bare = text.split(maxsplit=1)[0] == self.at(place).text and self.at(place).may_be("nm")
                keep(found, end + 1, "", cost + 0.3, f"with {'the ' if bare else ''}{text} {self.at(end).text}")

    def _short(self, place: int, token: Word, lead: str) -> Found:
        """`at 3 am`, `on Friday`, `at school`, `in spring`, `by a third`, `from home`."""
        found, following = Found(), self.at(place + 1)
        bare = (following.low in WITHOUT_ARTICLE and token.low in BARE_AFTER) or token.low == "per"
        bare = bare and not (
            following.low in BY_ONLY
            and token.low != "by"
            and self.span(place, place + 2) not in ("in email", "to email")
        )
        bare = bare or (token.low == "by" and self._is_measure(place + 1))
        bare = bare or following.low in BARE_PAIRS.get(lead.replace("_", " "), ())
        season = following.low in SEASONS and token.low in BEFORE_SEASONS
        if following.may_be("num", "day") or bare or season or following.low in PLACES:
            keep(found, place + 2, "", 0, f"{lead} {following.text}")
        if following.may_be("num") and self.low(place + 2) in ("am", "pm", "o'clock"):
            keep(found, place + 3, "", 0, f"{lead} {self.span(place + 1, place + 3)}")
        if following.may_be("n1") and self.low(place + 2) in ("and", "or") and self.at(place + 3).may_be("n1", "nm"):
            keep(found, place + 4, "", 1, f"{lead} {self.span(place + 1, place + 4)}")
        if token.low == "by" and following.low in ("half", "third", "quarter"):
            keep(found, place + 2, "", INSERTED, f"by {'' if following.low == 'half' else 'a '}{following.text}")
        return found

    def _is_measure(self, place: int) -> bool:
        """`by name`, `by lot`: one bare word says by what something is done or sorted, unless somebody or a place does it."""
        token, following = self.at(place), self.at(place + 1)
        alone = (
            not following.text
            or following.may_be("prep", "conj", "sub", "adv", "vs", "vd", "modal", "be")
            or following.low == ","
        )
        somebody = token.low in PEOPLE or token.low in BESIDE
        somebody = somebody or (token.low.endswith(PERSON_ENDS) and token.low not in THINGS)
        return alone and token.may_be("n1") and not somebody
