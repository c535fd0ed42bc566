"""The last look at what a note has become: whether it can stand in a sentence of its own.

Every reading passes here before it is used. What has a fault gives way to the next reading of the note, and where every
reading has one, the note is left out.
"""

from collections.abc import Callable

from afterword.core.draft.notes.clause_faults import (
    does_it_to_themselves,
    gives_a_thing_a_will,
    lacks_its_object,
    lacks_its_verb,
    leaves_a_doing_bare,
    leaves_zero_bare,
    makes_a_spell_of_time_act,
    miscounts,
    pairs_unlike,
    runs_into_a_clause,
    splices,
    takes_a_date_for_a_thing,
    turns_on_nobody,
)
from afterword.core.draft.notes.deeds import is_deed
from afterword.core.draft.notes.faults import (
    begins_with_its_rhythm,
    ends_open,
    has_an_abbreviation,
    has_letters_for_words,
    has_two_articles,
    is_a_state,
    is_still_done,
    speaks_of_nobody,
)
from afterword.core.draft.notes.run_ons import (
    counts_two_things,
    denies_what_was_done,
    hangs_a_time_behind,
    has_a_wrong_article,
    lasts_in_the_past,
    leaves_a_verb_out,
    runs_on,
    says_one_of_several,
)
from afterword.core.draft.notes.thing_faults import (
    begins_with_a_verb,
    ends_in_its_price,
    ends_in_the_adverb_of_a_verb,
    hides_a_verb,
    is_no_name,
)
from afterword.core.draft.notes.written_out.reading import is_clause, is_thing
from afterword.core.draft.own import Form

Fault = Callable[[str], bool]
"""Whether words have one certain fault."""
OF_A_CLAUSE: tuple[Fault, ...] = (
    ends_open,
    has_two_articles,
    has_an_abbreviation,
    speaks_of_nobody,
    begins_with_its_rhythm,
    does_it_to_themselves,
    turns_on_nobody,
    lacks_its_verb,
    lacks_its_object,
    gives_a_thing_a_will,
    miscounts,
    leaves_a_doing_bare,
    leaves_zero_bare,
    pairs_unlike,
    splices,
    takes_a_date_for_a_thing,
    makes_a_spell_of_time_act,
    runs_on,
    hangs_a_time_behind,
    has_a_wrong_article,
    denies_what_was_done,
    says_one_of_several,
    leaves_a_verb_out,
    lasts_in_the_past,
)
OF_A_THING: tuple[Fault, ...] = (
    ends_open,
    has_two_articles,
    has_an_abbreviation,
    speaks_of_nobody,
    is_no_name,
    begins_with_a_verb,
    hides_a_verb,
    ends_in_its_price,
    ends_in_the_adverb_of_a_verb,
    runs_into_a_clause,
    counts_two_things,
)
OF_A_TASK: tuple[Fault, ...] = (
    ends_open,
    runs_into_a_clause,
    has_an_abbreviation,
    speaks_of_nobody,
    is_a_state,
    is_still_done,
)
OF_UNKNOWN_WORDS = frozenset({has_an_abbreviation, lacks_its_verb})
"""What a word in no list may look like; in a note that is written out in full it is none."""
FAULTS = {Form.CLAUSE: OF_A_CLAUSE, Form.CORRECTION: OF_A_CLAUSE, Form.TO_DO: OF_A_TASK}


def stands(form: Form, text: str) -> bool:
    """Whether words of this form stand."""
    faults = [fault for fault in FAULTS.get(form, OF_A_THING) if fault(text)]
    if not faults or not OF_UNKNOWN_WORDS.issuperset(faults):
        return not faults
    return is_thing(text) if form is Form.THING else is_clause(text) or is_deed(text)


def stands_as_clause(text: str) -> bool:
    """Whether it can be said by itself or behind "that"."""
    return stands(Form.CLAUSE, text)


def stands_as_told(text: str) -> bool:
    """Whether it can be said behind "that" where somebody is noted to have said it, and so has its verb."""
    certain = (fault for fault in OF_A_CLAUSE if fault not in OF_UNKNOWN_WORDS)
    return not has_letters_for_words(text) and not any(fault(text) for fault in certain)


def stands_as_thing(text: str) -> bool:
    """Whether it can be named behind "about" or "with"."""
    return stands(Form.THING, text)
