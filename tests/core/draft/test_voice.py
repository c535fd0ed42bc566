"""The candidate's own voice, as far as their messages show it and the register allows."""

import re
from dataclasses import replace
from statistics import mean

import pytest

from advised import advised
from afterword.core.advise.advice import Formality
from afterword.core.channel import Method
from afterword.core.draft import draft
from afterword.core.draft.habits import Pace, habits_of
from afterword.core.draft.own_messages import own_message
from afterword.core.review.tone import labels
from generated import generated
from invented import PHRASINGS
from people import CASE, NOW

FORMAL, USUAL, FRIENDLY = Formality.FORMAL, Formality.PROFESSIONAL, Formality.FRIENDLY_PROFESSIONAL
BRISK = (
    "Hi Dana, got it, thanks. Tuesday's fine. I'll bring the forms. Best, Robin",
    "Hi Dana, can't do 3. 4 works. Best, Robin",
)
AMPLE = (
    (
        "Dear Dana, I am very grateful for your message about Tuesday, and I would be happy to come along at three with the "
        "forms you asked for, provided that still suits you and your colleagues. Kind regards, Robin Achebe"
    ),
)
LIVELY = ("Hi Dana! Tuesday sounds great! I'm organizing the forms now. Thanks so much! Warmly, Robbie",)


def body(samples, formality=FRIENDLY, case=CASE, **options):
    case = replace(case, candidate=replace(case.candidate, writing_samples=samples))
    return draft(case, advised(formality=formality), now=NOW, **options).message.body


def sentences(text):
    return [part for block in text.split("\n\n")[1:-1] for part in re.split(r"(?<=[.?!]) ", block)]


def test_two_sets_of_samples_make_two_people_of_the_same_cases():
    shared, lengths = [], {BRISK: [], AMPLE: []}
    for case, _, _ in map(generated, range(60)):
        untitled = replace(case, people=(replace(case.people[0], honorific=None), *case.people[1:]))
        said = {samples: sentences(body(samples, case=untitled)) for samples in (BRISK, AMPLE)}
        one, other = map(set, said.values())
        shared.append(len(one & other) / min(len(one), len(other)))
        for samples, parts in said.items():
            lengths[samples].append(mean(len(part.split()) for part in parts))
    assert mean(shared) <= 0.3
    assert mean(lengths[AMPLE]) >= 1.25 * mean(lengths[BRISK])


def test_without_samples_nothing_is_presumed():
    habits = habits_of(())
    assert (habits.pace, habits.exclaims, habits.contracts, habits.american) == (Pace.PLAIN, False, None, None)


@pytest.mark.parametrize(
    ("samples", "start", "end"),
    [(BRISK, "Hi Dana,", "Best,\nRobin"), (AMPLE, "Dear Dana,", "Kind regards,\nRobin Achebe"), (LIVELY, "Hi Dana!", "Warmly,\nRobbie")],
)  # fmt: skip
def test_greeting_sign_off_and_name_are_the_candidates_own(samples, start, end):
    text = body(samples)
    assert text.startswith(start)
    assert text.endswith(end)


def test_a_message_somebody_else_signed_lends_no_name():
    assert body(("Hi Dana, see you at 3. Best, Omar",)).endswith("Best,\nRobin")


def test_who_exclaims_does_so_once_and_never_formally():
    assert body(LIVELY).removeprefix("Hi Dana!").count("!") == 1
    assert "!" not in body(LIVELY, FORMAL)
    assert "!" not in body(LIVELY, method=Method.LETTER_BY_HAND)
    assert "!" not in body(BRISK)


def test_contractions_follow_the_samples_and_never_the_samples_alone():
    case = replace(CASE, debrief=replace(CASE.debrief, stress=("calm with angry customers",)))
    assert "I'm calm" in body(BRISK, case=case)
    assert "I'm calm" in body(BRISK, USUAL, case=case)
    assert "'" not in body(AMPLE, case=case) + body(BRISK, FORMAL, case=case)


def test_thanks_are_worded_as_the_candidate_words_them():
    assert "Thanks for" in body(LIVELY)
    assert "Thank you for" in body(LIVELY, USUAL)
    assert "Thank you for" in body(AMPLE)


@pytest.mark.parametrize(
    ("samples", "locale", "word"),
    [
        (("I organised the programme myself.",), "en-US", "rung"),
        (("My favorite color, by the way.",), "en-GB", "called"),
        (("See you on Tuesday.",), "en-US", "called"),
        (("See you on Tuesday.",), "en-GB", "rung"),
        (("See you on Tuesday.",), None, "rung"),
    ],
)
def test_spelling_follows_the_samples_first_and_then_the_locale(samples, locale, word):
    case = replace(CASE, candidate=replace(CASE.candidate, locale=locale, writing_samples=samples))
    late = advised(deadline_24h=replace(advised().deadline_24h, passed=True))
    said = " ".join(draft(case, late, now=NOW, method=Method.PHONE, vary=n).message.body for n in range(4))
    assert {"rung", "called"} & set(re.findall(r"\w+", said)) == {word}


def test_a_typographic_apostrophe_is_a_contraction_too():
    assert habits_of((own_message("Hi Dana, I’ll be there. Best, Robin"),)).contracts is True


def filled(text):
    slots = dict.fromkeys(re.findall(r"\{(\w+)\}", text), "the rota")
    spoken = {"when": "yesterday", "job": "head chef", "firm": "Castle Theatre", "day": "Friday 20 March", "met": "met"}
    clauses = {"statement": "the rota is done by hand", "clause": "you let juniors run the cold store", "name": "Dana"}
    said = text.format(**(slots | spoken | clauses))
    return f"{said[:1].upper()}{said[1:]}" + ("" if said.endswith("?") else ".")


def test_the_ear_for_tone_hears_nothing_wrong_in_any_phrasing():
    groups = [value for module in PHRASINGS for value in vars(module).values()]
    said = [filled(text) for group in groups if isinstance(group, tuple) for text in group]
    assert [(text, label.rule) for text in said for label in labels(text)] == []


@pytest.mark.parametrize("sign_off", ["See you soon", "See you then", "Talk soon", "Until then"])
def test_a_sign_off_before_a_meeting_is_none_after_it(sign_off):
    text = body((f"Hi Dana, three is fine. {sign_off}, Robin",))
    assert text.endswith("Best wishes,\nRobin")
    assert sign_off not in text


@pytest.mark.parametrize("sign_off", ["Thanks heaps", "Cheers", "Thanks loads"])
def test_a_light_sign_off_is_for_people_called_by_their_given_name(sign_off):
    samples = (f"Hi Dana, three is fine. {sign_off}, Robin",)
    assert body(samples).endswith(f"{sign_off},\nRobin")
    assert sign_off not in body(samples, FORMAL)
    assert sign_off not in body(samples, method=Method.LETTER_BY_HAND)


def test_a_sign_off_before_a_meeting_gives_way_to_another_of_theirs():
    samples = (
        "Hi Dana, three is fine. See you then, Robin",
        "Hi Dana, got it. Best, Robin",
        "Hi Dana, yes. See you soon, Robin",
    )
    assert body(samples).endswith("Best,\nRobin")


def test_the_job_is_not_spoken_of_in_the_words_of_the_sentences_beside_it():
    for case, advice, now in map(generated, range(200)):
        said = sentences(draft(case, advice, now=now).message.body)[:3]
        begun = [part.split()[:2] for part in said]
        about = [place for place, part in enumerate(said) if place and case.process.job_title.lower() in part.lower()]
        assert not [place for place in about if begun.count(begun[place]) > 1], said
