"""People are called what they call themselves; what is not certain is not guessed."""

import re
from dataclasses import replace

import pytest

from advised import advised
from afterword.core.advise.advice import Formality
from afterword.core.case import Person, Point
from afterword.core.draft import draft
from afterword.core.draft.address import called, short_forms
from people import CASE, NOW

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
        ("Big Tam", None, USUAL, "en-GB", "GB", "Tam"),
        ("Auld Rab Moir", None, USUAL, "en-GB", "GB", "Rab"),
        ("Little Mo", None, FRIENDLY, "en-GB", "GB", "Mo"),
        ("Young Harry", None, USUAL, "en-GB", "GB", "Harry"),
        ("Wee Jock", None, USUAL, "en-GB", "GB", "Wee Jock"),
        ("Young Kim", None, USUAL, "en-GB", "GB", "Young"),
        ("Old Mr Reid", None, USUAL, "en-GB", "GB", "Mr Reid"),
        ("Auntie Jean", None, USUAL, "en-GB", "GB", "Auntie Jean"),
        ("Big Tam", None, FORMAL, "en-GB", "GB", "Big Tam"),
        ("Mags", None, FORMAL, "en-GB", "GB", "Mags"),
        ("Tanaka Hiroshi", "-san", FORMAL, "en-US", "JP", "Tanaka-san"),
        ("Hiroshi Tanaka", "-san", FORMAL, "en-US", "JP", "Tanaka-san"),
        ("Kim Minji", "Ms", FORMAL, "en-US", "KR", "Ms. Kim"),
        ("ARAKAWA Jun", "Mr", FORMAL, "en-GB", "JP", "Mr ARAKAWA"),
        ("Jun Arakawa", "Mr", FORMAL, "en-GB", "JP", "Mr Arakawa"),
        ("Morita Hiroshi", "Mr.", FORMAL, "en-US", "JP", "Mr. Morita"),
        ("Deborah Chia", "Ms", FORMAL, "en-GB", "SG", "Ms Chia"),
        ("Dominic Yeung", "Mr", FORMAL, "en-GB", "HK", "Mr Yeung"),
        ("Fok Alice", "Ms", FORMAL, "en-GB", "HK", "Ms Fok"),
        ("Ouyang Siu-ling", "Ms", FORMAL, "en-GB", "HK", "Ms Ouyang"),
        ("Alice Chan Siu Ling", "Ms", FORMAL, "en-GB", "HK", "Ms Alice Chan Siu Ling"),
        ("Vincent Xanadu", None, FRIENDLY, "en-GB", "SG", "Vincent"),
        ("Kenneth Loh", "Mr.", FORMAL, "en-US", "VN", "Mr. Loh"),
        ("Kenneth Loh", None, FRIENDLY, "en-US", "VN", "Kenneth"),
        ("Simon Tibor", "Mr", FORMAL, "en-GB", "HU", "Mr Simon Tibor"),
        ("Dr (Mrs) Funke Adeola", None, USUAL, "en-NG", "NG", "Dr Adeola"),
        ("Pieter van den Berg", "Mr", FORMAL, "en-GB", "NL", "Mr van den Berg"),
        ("Siobhán Ní Dhomhnaill", "Ms", FORMAL, "en-IE", "IE", "Ms Ní Dhomhnaill"),
        ("Ana García Márquez", "Ms", FORMAL, "en-GB", "ES", "Ms García Márquez"),
        ("Mr Stephen Hurst, Registrar", None, FORMAL, "en-GB", "GB", "Mr Hurst"),
        ("Ms Ruth Vane and Mr Igor Malek", None, FORMAL, "en-GB", "GB", "Ms Vane and Mr Malek"),
        ("Recruitment Cell", None, FORMAL, "en-IN", "IN", "Recruitment Cell"),
        ("The hiring team", None, FORMAL, "en-GB", "GB", "hiring team"),
        ("Prof. Dr. Hans Beck", "Herr", FRIENDLY, "en-GB", "DE", "Professor Beck"),
        ("Hans Beck", "Herr Dr.", FORMAL, "en-GB", "DE", "Dr Beck"),
        ("Tanaka Yuki", None, FORMAL, "en-GB", "JP", "Tanaka Yuki"),
        ("Li Wei", "Mr", FORMAL, "en-GB", "CN", "Mr Li"),
        ("Ouyang Wei", None, FRIENDLY, "en-GB", "CN", "Ouyang Wei"),
        ("Nguyễn Thị Đào", "Ms", FORMAL, "en-GB", "VN", "Ms Đào"),
        ("Nguyễn Thị Đào", "Ms", FRIENDLY, "en-GB", "VN", "Đào"),
        ("Siti binti Ahmad", "Puan", FORMAL, "en-GB", "MY", "Puan Siti"),
        ("Priya", "Ms", FORMAL, "en-IN", "IN", "Ms Priya"),
        ("V. Ramanathan", "Mr", FRIENDLY, "en-IN", "IN", "V. Ramanathan"),
        ("Marsh, Dana", "Ms", FORMAL, "en-GB", "GB", "Ms Marsh"),
        ("van den Berg, Pieter", "Mr", FORMAL, "en-GB", "NL", "Mr van den Berg"),
        ("van den Berg, Pieter", None, FRIENDLY, "en-GB", "NL", "Pieter"),
        ("de la Cruz", "Professor", FORMAL, "en-GB", "ES", "Professor de la Cruz"),
        ("de la Cruz", None, FRIENDLY, "en-GB", "ES", "de la Cruz"),
        ("Mags, head of office", None, FORMAL, "en-GB", "GB", "Mags"),
        ("Zed A-12", "Dr", FORMAL, "en-GB", "GB", "Dr Zed"),
        ("Mags, Registrar", None, FORMAL, "en-GB", "GB", "Mags"),
        ("Dana Marsh MBA", "Ms", FORMAL, "en-GB", "GB", "Ms Marsh"),
        ("John Smith Jr.", "Mr", FORMAL, "en-US", "US", "Mr. Smith"),
        ("dana marsh", "ms", FORMAL, "en-GB", "GB", "Ms Marsh"),
        ("SIOBHÁN O'NEILL", "MS", FORMAL, "en-IE", "IE", "Ms O'Neill"),
        ("Alex Quinn", "Mx", FORMAL, "en-US", "US", "Mx. Quinn"),
        ("Whaea Ngaire", None, FRIENDLY, "en-NZ", "NZ", "Whaea Ngaire"),
        ("Whaea Ngaire Tipene", None, FORMAL, "en-NZ", "NZ", "Whaea Ngaire"),
        ("Sous Chef Mei Lin", None, USUAL, "en-GB", "GB", "Chef Mei"),
        ("Father Tom Brennan", None, FRIENDLY, "en-IE", "IE", "Father Tom"),
        ("Father Tom Brennan", None, USUAL, "en-IE", "IE", "Father Brennan"),
        ("Sunita Rao", "-ji", USUAL, "en-IN", "IN", "Sunita ji"),
        ("Matron Joyce Cole", None, FRIENDLY, "en-GB", "GB", "Matron Cole"),
        ("Sgt Mike Tawhai", None, FRIENDLY, "en-NZ", "NZ", "Sgt Tawhai"),
        ("Ustadha Maryam Noor", None, USUAL, "en-GB", "GB", "Ustadha Maryam"),
        ("Liza Manalo", "Ate", FRIENDLY, "en-PH", "PH", "Ate Liza"),
        ("Hiroshi Tanaka", "-san", FRIENDLY, "en-US", "JP", "Tanaka-san"),
        ("田中 由紀", None, FRIENDLY, "en-GB", "JP", "田中 由紀"),
    ],
)  # fmt: skip
def test_a_person_is_called(row):
    name, honorific, formality, locale, country, wanted = row
    person = Person(id="p1", name=name, honorific=honorific)
    assert called(person, formality, locale=locale, country=country) == wanted


def test_notes_may_name_a_person_in_many_ways():
    forms = short_forms(Person(id="p1", name="Adaeze Obi", honorific="Professor"))
    assert {"adaeze", "obi", "professor obi", "prof obi", "adaeze obi"} <= set(forms)


@pytest.mark.parametrize(
    ("reader", "other", "note", "said"),
    [
        ("Helen Park", "Whaea Ngaire", "Whaea said the reports are in te reo", "Whaea Ngaire"),
        ("Matron Joyce Cole", "Sgt Mike Tawhai", "matron wants quiet nights", "you want quiet nights"),
        ("Chef Rajan Pillai", "Coach Dan Hill", "chef said the vegan menu starts in May", "vegan menu starts in May"),
        ("Tanaka Hiroshi", "Sensei Mori", "the sensei showed the new kiln", "Mori"),
    ],
)
def test_a_title_alone_is_the_one_who_has_it(reader, other, note, said):
    people = (replace(CASE.people[0], name=reader), replace(CASE.people[1], name=other, interviewed=True))
    debrief = replace(CASE.debrief, points=(Point(id="n1", text=note),))
    text = draft(replace(CASE, people=people, debrief=debrief), advised(), now=NOW).message.body
    assert said in text
    assert not re.search(
        r"(?<!-)\b(?:whaea|matron|chef|sensei)\b(?! (?:Ngaire|Cole|Rajan|Mori))", text, re.IGNORECASE
    ), text


@pytest.mark.parametrize(
    ("note", "country", "times"),
    [
        ("imran said the night shift gets 900 calls", "IN", 1),
        ("Mr Imran said the night shift gets 900 calls", "IN", 2),
        ("Imran Shaikh said the night shift gets 900 calls", "IN", 2),
        ("imran said the night shift gets 900 calls", "GB", 0),
    ],
)
def test_a_full_name_stands_once_where_the_notes_have_the_given_name(note, country, times):
    other = replace(CASE.people[1], name="Imran Shaikh", interviewed=True)
    case = replace(
        CASE,
        people=(replace(CASE.people[0], honorific="Ms"), other),
        organisation=replace(CASE.organisation, country=country),
        interviews=(replace(CASE.interviews[0], with_=("p1", "p2")),),
        debrief=replace(CASE.debrief, points=(Point(id="n1", text=note, said_by="p2"),)),
    )
    bodies = [draft(case, advised(formality=USUAL), now=NOW, vary=number).message.body for number in range(4)]
    assert {body.count("Imran Shaikh") for body in bodies} == {times}
    assert all(body.count("Imran") >= max(times, 1) for body in bodies)
