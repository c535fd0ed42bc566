"""Verbs in all their forms, made to agree with their subject."""

from afterword.core.draft.notes.grammar.describing import BEFORE_VERB
from afterword.core.draft.notes.grammar.doubts import Doubts
from afterword.core.draft.notes.grammar.parts import Word
from afterword.core.draft.notes.grammar.reading import LIMIT, MENDED, Found, add, each, led, once
from afterword.core.draft.notes.grammar.things import PLURAL_QUANTITIES
from afterword.core.draft.notes.grammar.verb_classes import ALONE
from afterword.core.draft.notes.grammar.verb_forms import THIRDS, base_of, third_person

PLURAL = {
    "is": "are", "am": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't", "wasn't": "weren't", "hasn't": "haven't",
    "doesn't": "don't",
}  # fmt: skip
SINGULAR = {plural: single for single, plural in PLURAL.items() if single != "am"} | {"am": "is"}
MINE = {"is": "am", "are": "am", "were": "was", "has": "have", "does": "do", "doesn't": "don't", "isn't": "am not"}
FITTING = {"1": MINE, "p": PLURAL, "s": SINGULAR}


class Verbs(Doubts):
    """Verbs with what stands behind them."""

    @once
    def finite(self, place: int, number: str, gapped: bool = False) -> Found:  # noqa: FBT001, FBT002 -- part of the key
        """The verb in the form that goes with a subject of this number, and the rest."""
        token, found = self.at(place), Found()
        if token.low in BEFORE_VERB or (token.low.endswith("ly") and token.may_be("adv")):
            add(found, led(token.text, self.finite(place + 1, number, gapped)))
        self._auxiliary(place, token, number, found)
        told = token.may_be("guessed") and (
            self.at(place - 1).may_be("pron") or self.at(place + 1).may_be("det", "det1")
        )
        if number != "t" and (token.may_be("v0", "vs", "vd") or (told and place < 3)):  # noqa: PLR2004 -- "at the depot we" is read from "we" on
            self._full_verb(place, token, number, found, gapped=gapped)
        for end, cost, text in each(found):
            comma = self.low(end) == ","
            link = self.low(end + comma)
            if self.low(end + comma + 1) == "so":
                continue
            if link in ("and", "but", "or", "then"):
                lead = f"{text}{',' if comma else ''} {link}"
                add(found, led(lead, self.finite(end + comma + 1, number), cost=cost + 0.1))
        return found

    def _auxiliary(self, place: int, token: Word, number: str, found: Found) -> None:
        lead, cost, after = token.low, 0.0, place + 1
        if token.may_be("be", "have", "do"):
            lead = FITTING.get(number, {}).get(token.low, token.low)
            cost = 0.0 if lead == token.low else MENDED
        while self.low(after) == "not" or self.low(after) in BEFORE_VERB:
            lead, after = f"{lead} {self.low(after)}", after + 1
        if token.may_be("modal"):
            add(found, led(lead, self.base(after), cost=cost))
            if self.low(after) == "have":
                add(found, led(f"{lead} have", self.participle(after + 1)), led(f"{lead} have", self._been(after + 1)))
        elif token.may_be("be"):
            add(found, led(lead, self.predicate(after), cost=cost))
        elif token.may_be("have"):
            add(found, led(lead, self.participle(after), self._been(after), self.to_do(after), cost=cost))
            have, _, often = lead.partition(" ")
            turned = f"{often} {have}" if often in BEFORE_VERB else lead
            add(found, led(turned, self._something(after, "have"), cost=cost))
        elif token.may_be("do"):
            denied = "not" in lead or "n't" in lead
            add(found, led(lead, self.base(after) if denied else self._something(after, "do"), cost=cost))

    def _something(self, place: int, verb: str) -> Found:
        return {key: reading for key, reading in self.rest(place, verb).items() if reading[1]}

    def _been(self, place: int) -> Found:
        return led("been", self.predicate(place + 1)) if self.low(place) == "been" else {}

    def _full_verb(self, place: int, token: Word, number: str, found: Found, *, gapped: bool) -> None:
        form, cost = token.low, 0.0
        if self.may_be_no_verb(place, token):
            return
        if not token.may_be("vd"):
            if token.may_be("vs") and number in ("p", "1"):
                form, cost = THIRDS[token.low], self._mending(place)
            elif token.may_be("v0") and not token.may_be("vs") and number == "s":
                form, cost = third_person(token.low), self._mending(place)
        if self.may_describe(place, token) or self.is_done_to(place, token):
            return
        told = number == "1" or self.low(place - 1) in ("who", "i", "we", "you", "they", "he", "she")
        if gapped or told or not _takes_object(token) or self.has_object(place + 1):
            add(found, led(form, self.rest(place + 1, token.low), cost=cost))

    def _mending(self, place: int) -> float:
        """What a form that does not agree costs; too much where the word may as well be a noun ("blade repair backlog")."""
        token, before = self.at(place), self.at(place - 1)
        if before.low in PLURAL_QUANTITIES and token.may_be("npl"):
            return LIMIT + 1
        return LIMIT + 1 if before.text and token.may_be("n1", "nm", "npl") and not before.may_be("pron") else MENDED

    def base(self, place: int) -> Found:
        """`answer in four languages`."""
        token = self.at(place)
        if token.low in BEFORE_VERB:
            return led(token.text, self.base(place + 1))
        if token.low == "be":
            return led("be", self.predicate(place + 1))
        if token.low in ("have", "do"):
            return led(token.low, self.rest(place + 1, token.low))
        return self._led_by(place, "v0") if token.may_be("v0") else {}

    def participle(self, place: int) -> Found:
        """`done at my present council`."""
        return self._led_by(place, "vn") if self.at(place).may_be("vn") or self.low(place) == "had" else {}

    def doing(self, place: int) -> Found:
        """`mending the bar`."""
        token = self.at(place)
        if token.low == "not":
            return led("not", self.doing(place + 1))
        if token.low == "being":
            return led("being", self.predicate(place + 1))
        return self._led_by(place, "vg") if token.may_be("vg", "unknown_ing") else {}

    @once
    def _led_by(self, place: int, form: str) -> Found:
        """A verb with the rest, and a second one in the same form behind "and"."""
        token = self.at(place)
        word = token.low if place == 0 else token.text
        found = led(word, self.rest(place + 1, token.low), cost=0.5 if token.may_be("unknown_ing") else 0)
        same = {"v0": self.base, "vn": self.participle, "vg": self.doing}[form]
        for end, cost, text in each(found):
            if self.low(end) in ("and", "or"):
                add(found, led(f"{text} {self.low(end)}", same(end + 1), cost=cost))
        return found

    def to_do(self, place: int) -> Found:
        """`to work between two languages`."""
        return led("to", self.base(place + 1)) if self.low(place) == "to" else {}


def _takes_object(token: Word) -> bool:
    """Whether a past form lacks something without an object, and so may rather say what was done to the thing before it."""
    return token.may_be("vn") and token.may_be("vd") and not token.may_be("v0") and base_of(token.low) not in ALONE
