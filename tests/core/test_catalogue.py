from collections import Counter
from pathlib import Path

import afterword
from afterword.core.catalogue import Area, answering, pages, pages_of
from afterword.core.statements import STATEMENTS

SOURCE = Path(afterword.__file__).parents[1]


def test_every_statement_of_the_guide_is_answered_by_a_rule():
    assert list(STATEMENTS) == list(range(1, 54))
    assert [number for number in STATEMENTS if not answering(number)] == []


def test_every_rule_says_what_it_holds_and_lives_where_it_says():
    for page in pages():
        assert page.title.endswith((".", "?")), page.id
        assert (SOURCE / page.path).is_file(), page.id


def test_every_rule_of_the_advice_names_its_statements():
    judged = (Area.ADVICE, Area.QUESTIONS, Area.WARNINGS, Area.MAY, Area.SENDING)
    assert [page.id for page in pages() if page.area in judged and not page.statements] == []
    assert all(number in STATEMENTS for page in pages() for number in page.statements)


def test_an_id_stands_for_one_rule_in_an_area():
    counted = Counter((page.area, page.id) for page in pages())
    assert [key for key, count in counted.items() if count > 1] == []


def test_a_rule_is_found_by_its_id():
    assert [page.area for page in pages_of("within_24_hours")] == [Area.ADVICE]
    assert pages_of("no_such_rule") == ()
