"""A job title stands in a sentence as a person would write it there."""

from dataclasses import replace

import pytest

from afterword.core.draft.occasion import job_of
from people import CASE


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("In-house translator EN/DE", "in-house translator EN/DE"),
        ("Van driver HGV 2", "van driver HGV 2"),
        ("Teacher of English literature", "teacher of English literature"),
        ("Part-time receptionist", "part-time receptionist"),
        ("QA Engineer II", "QA Engineer II"),
        ("Senior Engineer II", "Senior Engineer II"),
        ("Salesforce admin", "Salesforce admin"),
        ("Java developer", "Java developer"),
        ("iOS developer", "iOS developer"),
        ("Head of Marketing", "Head of Marketing"),
        ("Wind Turbine technician", "Wind Turbine technician"),
    ],
)
def test_a_title_goes_small_where_its_words_are_common(title, wanted):
    assert job_of(replace(CASE, process=replace(CASE.process, job_title=title))) == wanted
