import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.adapters.codec import case_from, decode_case, encode, encode_case, known, message_from, read_case
from afterword.adapters.toml_writer import to_toml
from afterword.core.errors import BadInputError
from people import CASE
from strategies import cases, messages

WHOLE = {
    "format": "afterword/1",
    "candidate": {"name": "Robin Achebe"},
    "organisation": {"name": "Larkfield Foods"},
    "process": {"job_title": "Marketing executive"},
}


def problems(document):
    with pytest.raises(BadInputError) as caught:
        case_from(document)
    return {problem.path: (problem.found, problem.expected) for problem in caught.value.problems}


@given(cases())
def test_a_case_survives_json(case):
    assert decode_case(encode_case(case)) == case


@given(cases())
def test_a_case_survives_toml(case):
    assert decode_case(to_toml(known(case)).encode(), syntax="toml") == case


@given(messages)
def test_a_message_survives_json(message):
    assert message_from(json.loads(encode(message))) == message


def test_every_problem_of_a_file_is_reported_at_once():
    document = WHOLE | {
        "candidate": {"nmae": "Robin"},
        "organisation": {"name": 7, "office_hours": {"from": "nine"}},
        "people": [{"id": "p1", "name": "Dana", "contact": {"emial": "x"}}, {"id": "p2"}],
        "interviews": [{"id": "i1", "end": "2026-03-03T11:00:00", "with": "p1", "format": "zoom"}],
        "process": {"job_title": "Baker", "status": "pending"},
        "debrief": {"went_well": "yes", "points": [{"tone": "good"}]},
        "extra": 1,
    }

    assert set(problems(document)) == {
        "candidate.name",
        "candidate.nmae",
        "organisation.name",
        "organisation.office_hours.from",
        "people[0].contact.emial",
        "people[1].name",
        "interviews[0].end",
        "interviews[0].with",
        "interviews[0].format",
        "process.status",
        "debrief.went_well",
        "debrief.points[0].text",
        "debrief.points[0].tone",
        "extra",
    }


BROKEN = WHOLE | {
    "candidate": {"nmae": "Robin", "time_zone": "Europe/Leeds"},
    "organisation": {"name": "Larkfield Foods", "office_hours": {"from": "nine", "to": "08:00", "days": [9]}},
    "people": [{"id": "p1", "name": "Dana", "contact": {"emial": "x"}}, {"id": "p2", "name": 7}],
    "interviews": [
        {"id": "i1", "start": "2026-03-03T12:00:00Z", "end": "2026-03-03T11:00:00Z", "format": "zoom", "with": ["p1"]},
        {"id": "i1", "start": "noon", "end": "2026-03-03T11:00:00Z", "with": ["p2", 3, "p9"]},
    ],
}


def test_contradictions_are_named_beside_what_cannot_be_read_in_the_order_of_the_file():
    assert list(problems(BROKEN)) == [
        "candidate.nmae",
        "candidate.time_zone",
        "candidate.name",
        "organisation.office_hours.from",
        "organisation.office_hours.days",
        "people[0].contact.emial",
        "people[1].name",
        "interviews[0].end",
        "interviews[0].format",
        "interviews[1].id",
        "interviews[1].start",
        "interviews[1].with[1]",
        "interviews[1].with[2]",
    ]


@pytest.mark.parametrize(
    "people",
    [
        {"people": [{"idd": "p1", "name": "Dana"}]},
        {"people": [{"id": 1, "name": "Dana"}]},
        {"people": ["p1"]},
        {"people": "p1"},
        {"people_": [{"id": "p1", "name": "Dana"}]},
    ],
)
def test_nobody_is_unknown_while_somebody_cannot_be_read(people):
    document = WHOLE | people | {"interviews": [{"id": "i1", "with": ["p1"]}]}
    assert not [path for path in problems(document) if path.startswith("interviews")]


@given(cases(), st.data())
def test_what_is_broken_in_one_place_hides_nothing_elsewhere(case, data):
    document = json.loads(encode_case(case)) | {"interviews": [{"id": "i1", "time_zone": "Mars/Olympus"}]}
    broken = data.draw(st.sampled_from(sorted(document.keys() - {"interviews"})))
    junk = data.draw(st.sampled_from([None, 7, "x", [], [3], {}, {"naem": 1}, {"name": 3, "id": 4}, [{"id": 1}, {}]]))
    paths = list(problems(document | {broken: junk, "xyzzy": 1}))
    assert "interviews[0].time_zone" in paths
    assert "xyzzy" in paths


def test_an_unknown_key_names_the_nearest_known_one():
    found, expected = problems(WHOLE | {"people": [{"id": "p1", "name": "Dana", "contact": {"emial": "x"}}]})[
        "people[0].contact.emial"
    ]
    assert (found, expected) == ("the unknown key “emial”", "perhaps “email”")


def test_a_time_without_an_offset_is_asked_about():
    _, expected = problems(WHOLE | {"interviews": [{"id": "i1", "end": "2026-03-03T11:00:00"}]})["interviews[0].end"]
    assert "which time zone?" in expected


@pytest.mark.parametrize(
    ("value", "path"),
    [
        ({"candidate": {"name": True}}, "candidate.name"),
        ({"candidate": {"name": "Robin", "time_zone": "Mars/Olympus"}}, "candidate.time_zone"),
        ({"people": [{"id": "p1", "name": "D", "interviewed": 1}]}, "people[0].interviewed"),
        ({"interviews": [{"id": "i1", "round": "1"}]}, "interviews[0].round"),
        ({"interviews": [{"id": "i1", "end": 1772535600}]}, "interviews[0].end"),
        ({"interviews": [{"id": "i1", "with": ["nobody"]}]}, "interviews[0].with[0]"),
        ({"interviews": [{"id": "i1"}, {"id": "i1"}]}, "interviews[1].id"),
        ({"format": "afterword/2"}, "format"),
        ({"organisation": {"name": "L", "closed_on": ["Monday"]}}, "organisation.closed_on[0]"),
        ({"organisation": {"name": "L", "office_hours": {"days": [0]}}}, "organisation.office_hours.days"),
    ],
)
def test_nothing_is_coerced_and_nothing_contradictory_is_let_in(value, path):
    assert list(problems(WHOLE | value)) == [path]


@pytest.mark.parametrize("document", [None, [], "case", 7, {}, {"case": {}}])
def test_something_that_is_no_case_is_refused(document):
    assert problems(document)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'format = "\\ud800"', "TOML"),
        (b"", "an empty file"),
        (b" \n\t\n", "an empty file"),
        (b"\x89PNG\r\n\x1a\n\0\0\0", "a binary file"),
        (b'format = "afterword/1"\nname = "Jos\xe9"\n', "line 2"),
        (b"format = afterword", "not TOML"),
        (b"x = 1\n" * 900_000, "larger than 5 MB"),
        (b"a = " + b"[" * 100_000, "TOML|nested"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_in_one_sentence(tmp_path, content, said):
    path = tmp_path / "case.toml"
    path.write_bytes(content)
    with pytest.raises(BadInputError, match=said) as caught:
        read_case(path)
    assert len(caught.value.problems) == 1


@pytest.mark.parametrize(("name", "said"), [("nowhere.toml", "no such file"), (".", "a folder")])
def test_a_path_that_is_no_file_is_refused(tmp_path, name, said):
    with pytest.raises(BadInputError, match=said):
        read_case(tmp_path / name)


def test_a_key_that_is_there_twice_is_named_in_either_syntax(tmp_path):
    for name, text in (
        ("case.json", '{"format": "afterword/1", "format": "afterword/1"}'),
        ("case.toml", "a = 1\na = 2\n"),
    ):
        (tmp_path / name).write_text(text)
        with pytest.raises(BadInputError, match=r"the key “format” twice|overwrite a value"):
            read_case(tmp_path / name)


def test_a_byte_order_mark_is_no_obstacle(tmp_path):
    path = tmp_path / "case.json"
    path.write_bytes(b"\xef\xbb\xbf" + encode_case(CASE))
    assert read_case(path) == CASE


def test_a_name_of_blanks_alone_is_no_name():
    document = known(CASE)
    for part in (document["candidate"], document["organisation"], document["people"][0]):
        part["name"] = " \t"
    document["process"]["job_title"] = ""
    with pytest.raises(BadInputError) as caught:
        case_from(document)
    paths = {"candidate.name", "organisation.name", "people[0].name", "process.job_title"}
    assert {each.path for each in caught.value.problems} == paths
    assert {each.found for each in caught.value.problems} == {"an empty name"}


def test_a_key_without_a_value_counts_as_absent():
    nothing = {"people": None, "debrief": None, "application": None, "process": WHOLE["process"] | {"status": None}}
    assert case_from(WHOLE | nothing) == case_from(WHOLE)
    assert "candidate.name" in problems(WHOLE | {"candidate": {"name": None}})
