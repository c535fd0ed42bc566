"""Clauses as they are written out, and those that describe a noun."""

from afterword.core.draft.notes.grammar.closed import SUBJECTS
from afterword.core.draft.notes.written_out.complements import Complements
from afterword.core.draft.notes.written_out.names import POINTING
from afterword.core.draft.notes.written_out.places import Ends, is_subject_pronoun, once
from afterword.core.draft.notes.written_out.verbs import ANYBODY, Behind


class Clauses(Complements):
    """Subjects with their verbs."""

    @once
    def clause(self, place: int) -> Ends:
        """A subject with its verb, where nothing but a clause is looked for."""
        return self._clause(place, Behind.NOUN)

    @once
    def sure_clause(self, place: int) -> Ends:
        """The same where it might as well be a noun phrase: "the rota built in Leeds" is none."""
        return self._clause(place, Behind.DOUBT)

    def _clause(self, place: int, how: Behind) -> Ends:
        token, found = self.at(place), set[int]()
        if token.low == "there":
            found |= self.finite(place + 1, "t")
        alone = is_subject_pronoun(token)
        if alone:
            found |= self.finite(place + 1, SUBJECTS[token.low], Behind.PRONOUN)
        for end, number in self.nouns(place):
            if end > place + 1 or not (alone or token.may_be("obj")):
                found |= self.finite(end, number, Behind.NOUN if token.low in ANYBODY else how)
        for end in self._said_of(place):
            found |= self.finite(end, "s", how)
        return frozenset(found)

    def _said_of(self, place: int) -> set[int]:
        """Where a doing or a question ends that something is said of: "what I liked most was …"."""
        doing = self.rest(place + 1) if self.at(place).may_be("vg", "unknown_ing") else frozenset()
        asked = {end for end in self.question(place) if self.at(end).may_be("be")}
        return asked | {end for end in doing if self.low(end - 1) not in POINTING}

    @once
    def relative(self, place: int) -> Ends:
        """`that they are not allowed to touch`, `the founder's aunt left them`, `who would come in`."""
        low, after = self.low(place), place + 1
        if low in ("who", "which", "that"):
            return self.finite(after, "e") | self._gapped(after)
        if low in ("where", "when", "why", "whom"):
            return self.clause(after)
        if low == "whose":
            return frozenset(last for end in self.noun(after) for last in self.finite(end, "e"))
        return self._gapped(place)

    def _gapped(self, place: int) -> Ends:
        """A clause that lacks its object, or what a preposition belongs to: "the room we trained in", "which I still have"."""
        found = set(self.clause(place))
        found |= {end + 1 for end in found if self.at(end).may_be("prep")}
        subjects = {end for end, _ in self.core(place)} | {end + 1 for end in found if self.low(end) in ("and", "but")}
        verbs = {self._verb_at(end) for end in subjects}
        return frozenset(found | {verb + 1 for verb in verbs if self.at(verb).may_be("have", "be")})
