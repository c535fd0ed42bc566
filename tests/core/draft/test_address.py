"""People are called what they call themselves; what is not certain is not guessed."""

import pytest

from afterword.core.advise.advice import Formality
from afterword.core.case import Person
from afterword.core.draft.address import called, short_forms

FORMAL, USUAL, FRIENDLY = Formality.FORMAL, Formality.PROFESSIONAL, Formality.FRIENDLY_PROFESSIONAL


@pytest.mark.parametrize(
    "row",
    [
        ("Dana Marsh", "Ms", FORMAL, "en-GB", "GB", "Ms Marsh"),
        ("Dana Marsh", "Ms", FORMAL, "en-US", "US", "Ms. Marsh"),
        ("Dana Marsh", None, FORMAL, "en-GB", "GB", "Dana Marsh"),
        ("Dana Marsh", None, USUAL, "en-US", "US", "Dana"),
        ("Dana Marsh", None, USUAL, "de-DE", "DE", "Dana Marsh"),
        ("Dana Marsh", "Ms", FRIENDLY, "en-GB", "GB", "Dana"),
        ("Liv Sorensen", "Dr", FRIENDLY, "en-GB", "GB", "Dr Sorensen"),
        ("Dr. Karin Hofmann", "Frau", USUAL, "de-DE", "DE", "Dr Hofmann"),
        ("Jürgen Weber", "Herr", FORMAL, "de-DE", "DE", "Herr Weber"),
        ("Professor Adaeze Obi", None, FORMAL, "en-GB", "GB", "Professor Obi"),
        ("Adaeze Obi", "Prof.", FORMAL, "en-GB", "GB", "Professor Obi"),
        ("Alex Quinn", "Mx", FORMAL, "en-GB", "GB", "Mx Quinn"),
        ("Sister Margaret Doyle", None, USUAL, "en-GB", "GB", "Sister Doyle"),
        ("Sir Alan Price", None, FORMAL, "en-GB", "GB", "Sir Alan"),
        ("V. Ramanathan", "Shri", FORMAL, "en-IN", "IN", "Shri Ramanathan"),
        ("Jayanthi", "Smt.", FORMAL, "en-IN", "IN", "Smt. Jayanthi"),
        ("Mags", None, FORMAL, "en-GB", "GB", "Mags"),
        ("Tanaka Hiroshi", "-san", FORMAL, "en-US", "JP", "Tanaka-san"),
        ("Hiroshi Tanaka", "-san", FORMAL, "en-US", "JP", "Tanaka-san"),
        ("Kim Minji", "Ms", FORMAL, "en-US", "KR", "Ms. Kim"),
        ("ARAKAWA Jun", "Mr", FORMAL, "en-GB", "JP", "Mr ARAKAWA"),
        ("Jun Arakawa", "Mr", FORMAL, "en-GB", "JP", "Mr Jun Arakawa"),
        ("Pieter van den Berg", "Mr", FORMAL, "en-GB", "NL", "Mr van den Berg"),
        ("Siobhán Ní Dhomhnaill", "Ms", FORMAL, "en-IE", "IE", "Ms Ní Dhomhnaill"),
        ("Ana García Márquez", "Ms", FORMAL, "en-GB", "ES", "Ms García Márquez"),
        ("Mr Stephen Hurst, Registrar", None, FORMAL, "en-GB", "GB", "Mr Hurst"),
        ("Ms Ruth Vane and Mr Igor Malek", None, FORMAL, "en-GB", "GB", "Ms Vane and Mr Malek"),
        ("Recruitment Cell", None, FORMAL, "en-IN", "IN", "Recruitment Cell"),
    ],
)  # fmt: skip
def test_a_person_is_called(row):
    name, honorific, formality, locale, country, wanted = row
    person = Person(id="p1", name=name, honorific=honorific)
    assert called(person, formality, locale=locale, country=country) == wanted


def test_notes_may_name_a_person_in_many_ways():
    forms = short_forms(Person(id="p1", name="Adaeze Obi", honorific="Professor"))
    assert {"adaeze", "obi", "professor obi", "prof obi", "adaeze obi"} <= set(forms)
