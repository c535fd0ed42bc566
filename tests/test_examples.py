from pathlib import Path

from afterword.adapters.codec import decode_case, known, read_case
from afterword.adapters.toml_writer import to_toml

EXAMPLES = Path(__file__).parents[1] / "examples"


def test_the_example_case_is_whole_and_survives_being_written_again():
    case = read_case(EXAMPLES / "interview.toml")
    assert decode_case(to_toml(known(case)).encode(), syntax="toml") == case


def test_the_application_stands_in_the_case_as_it_was_sent():
    assert read_case(EXAMPLES / "interview.toml").application == (EXAMPLES / "application.txt").read_text()
