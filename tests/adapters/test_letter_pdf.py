"""The letter is one page with real text in embedded fonts."""

import re
from dataclasses import replace

import pytest

from advised import advised
from afterword.adapters.letter_pdf import letter_pdf
from afterword.core.channel import Method
from afterword.core.draft import draft
from afterword.core.draft.sheet import sheet_of
from afterword.core.errors import AfterwordError
from people import CASE, NOW


def sheet(case=CASE):
    letter = draft(case, advised(method=Method.LETTER_BY_POST), now=NOW)
    return sheet_of(letter.message, case)


def boxes(pdf):
    return re.findall(rb"/MediaBox \[ 0 0 ([\d.]+) ([\d.]+) \]", pdf)


def with_locale(locale):
    return replace(CASE, candidate=replace(CASE.candidate, locale=locale))


def test_it_is_one_page():
    assert letter_pdf(sheet()).count(b"/Type /Page ") + letter_pdf(sheet()).count(b"/Type /Page\n") <= 1
    assert len(boxes(letter_pdf(sheet()))) == 1


@pytest.mark.parametrize(
    ("locale", "width"), [("en-GB", 595.2756), ("de-DE", 595.2756), ("en-US", 612), ("en-CA", 612)]
)
def test_the_paper_follows_the_locale(locale, width):
    assert float(boxes(letter_pdf(sheet(with_locale(locale))))[0][0]) == pytest.approx(width)


def test_every_font_in_it_is_embedded():
    pdf = letter_pdf(sheet())
    assert b"/FontFile2" in pdf
    assert b"Helvetica" not in pdf


def test_it_says_who_wrote_it():
    assert b"(Robin Achebe)" in letter_pdf(sheet())


@pytest.mark.parametrize("name", ["Дана Маршева", "Δάνα Μαρς", "Dąna Márşová", "Nguyễn Thị Đào"])
def test_latin_greek_and_cyrillic_can_be_set(name):
    assert letter_pdf(replace(sheet(), signature=name)).startswith(b"%PDF-")


def test_a_letter_the_font_cannot_set_is_refused():
    with pytest.raises(AfterwordError, match="Latin, Greek or Cyrillic"):
        letter_pdf(replace(sheet(), paragraphs=("李 雷",)))


def test_a_letter_of_two_pages_is_refused():
    with pytest.raises(AfterwordError, match="one page"):
        letter_pdf(replace(sheet(), paragraphs=("A line of text. " * 40,) * 20))


def test_the_date_and_the_address_are_written_the_way_of_the_place():
    assert sheet().date == "3 March 2026"
    assert sheet(with_locale("en-US")).date == "March 3, 2026"
