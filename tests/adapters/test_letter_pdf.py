"""The letter is one page with real text in embedded fonts."""

import base64
import re
import zlib
from dataclasses import replace

import pytest

from advised import advised
from afterword.adapters.letter_pdf import letter_pdf
from afterword.core.advise.advice import Formality
from afterword.core.channel import Method
from afterword.core.draft import draft
from afterword.core.draft.forms.sheet import sheet_of
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


@pytest.mark.parametrize(
    ("line", "where"),
    [
        ({"recipient": ("田中 由紀", "Hoshino Shipping")}, "“田中 由紀” in their name"),
        ({"sender": ("李 雷",)}, "in your name"),
        ({"paragraphs": ("Dear Ms Marsh", "Thank you ☕")}, "“Thank you ☕” in the text"),
        ({"signature": "李 雷"}, "in the closing"),
    ],
)
def test_a_line_the_font_cannot_set_is_named_and_never_an_empty_box(line, where):
    with pytest.raises(AfterwordError, match=f"{where}.* Write it in Latin, Greek or Cyrillic"):
        letter_pdf(replace(sheet(), **line))


@pytest.mark.parametrize(
    "text", ["Zoe\u0301 Nu\u0301n\u0303ez", "soft\u00adhy\u00a0phen", "zero\u200bwidth", "10\u202f000"]
)
def test_accents_of_their_own_and_unseen_marks_are_no_hindrance(text):
    assert letter_pdf(replace(sheet(), paragraphs=(text,), signature=text)).startswith(b"%PDF-")


def lines_drawn(pdf):
    (content,) = re.findall(rb"/ASCII85Decode /\w+ \] /Length \d+\s*>>\s*stream\r?\n(.*?)endstream", pdf, re.DOTALL)
    return zlib.decompress(base64.a85decode(content.strip().removesuffix(b"~>"))).count(b" Tm")


def test_a_long_name_is_broken_like_an_address_and_stays_on_the_page():
    firm = "The Municipal Corporation for the Preservation of Riverside Warehouses, Docks and Granaries of Kingston upon Hull"
    short, long = (letter_pdf(replace(sheet(), recipient=("Ms Marsh", name))) for name in ("Larkfield", firm))
    assert lines_drawn(long) == lines_drawn(short) + 2


def test_an_american_letter_has_a_colon_after_the_salutation_and_no_light_word_at_the_end():
    case = replace(with_locale("en-US"), people=(replace(CASE.people[0], honorific="Ms"), *CASE.people[1:]))
    case = replace(case, candidate=replace(case.candidate, writing_samples=("Hi Dana, see you. Best, Robin",)))
    formal = advised(method=Method.LETTER_BY_POST, formality=Formality.FORMAL)
    page = sheet_of(draft(case, formal, now=NOW).message, case)
    assert page.paragraphs[0] == "Dear Ms. Marsh:"
    assert page.sign_off == "Sincerely,"


def test_a_letter_of_two_pages_is_refused():
    with pytest.raises(AfterwordError, match="one page"):
        letter_pdf(replace(sheet(), paragraphs=("A line of text. " * 40,) * 20))


def test_the_date_and_the_address_are_written_the_way_of_the_place():
    assert sheet().date == "3 March 2026"
    assert sheet(with_locale("en-US")).date == "March 3, 2026"


def test_a_title_is_written_as_in_the_salutation():
    people = (replace(CASE.people[0], honorific="Dr"), *CASE.people[1:])
    american = replace(with_locale("en-US"), people=people)
    assert sheet(american).recipient[0].startswith("Dr. ")
    assert sheet(replace(CASE, people=people)).recipient[0].startswith("Dr ")
