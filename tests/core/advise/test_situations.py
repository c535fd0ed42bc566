from collections import Counter
from dataclasses import replace

import pytest

from afterword.core.advise import advise
from afterword.core.case import Contact, OtherProcess, Person, Point, Status
from afterword.core.catalogue import answering
from afterword.core.may import may_all
from afterword.core.statements import STATEMENTS
from afterword.wiring import holiday_calendar
from situations import situations

SITUATIONS = situations()
LEAST = 150
SHOWN = 3


@pytest.fixture(params=SITUATIONS, ids=lambda situation: situation.name)
def situation(request):
    return request.param


def test_the_advice_is_the_one_the_situation_calls_for(situation):
    answer = _flat(advise(situation.case, now=situation.now, calendar=holiday_calendar()), situation)
    expected = situation.table.get("expect", {})
    assert {key: answer[key] for key in expected} == expected


def test_the_warnings_questions_and_reasons_are_there(situation):
    advice = advise(situation.case, now=situation.now, calendar=holiday_calendar())
    assert set(situation.words("asks")) <= {question.id for question in advice.questions}
    assert set(situation.words("warns")) <= {warning.id for warning in advice.warnings}
    assert set(situation.words("rules")) <= set(_rules(advice))
    assert not set(situation.words("rules_not")) & set(_rules(advice))
    assert not set(situation.words("asks_not")) & {question.id for question in advice.questions}
    assert set(situation.words("rejects")) <= {option.value.value for option in advice.method.rejected}
    assert set(situation.words("or")) <= {option.value.value for option in advice.method.alternatives}
    best = advice.window.best
    for low, high in [situation.table["between"]] if "between" in situation.table else []:
        assert situation.moment(low) <= best <= situation.moment(high)


def test_what_may_be_done_is_what_the_situation_allows(situation):
    verdicts = may_all(situation.case, now=situation.now, calendar=holiday_calendar())
    permitted = {verdict.action for verdict in verdicts if verdict.permitted}
    assert set(situation.words("permits")) <= permitted
    assert not set(situation.words("refuses")) & permitted
    assert set(situation.words("refuses")) <= {verdict.action for verdict in verdicts}


def test_every_statement_is_shown_often_enough_and_answered_by_a_rule():
    shown = Counter(number for situation in SITUATIONS for number in situation.shows)
    wanted = {f"S{number}" for number in STATEMENTS}
    assert {number for number in wanted if shown[number] < SHOWN} == set()
    assert set(shown) <= wanted
    assert all(answering(number) for number in STATEMENTS)


def test_there_are_enough_of_them_with_names_of_their_own():
    names = [situation.name for situation in SITUATIONS]
    assert len(names) >= LEAST
    assert len(set(names)) == len(names)


def _flat(advice, situation):
    window = advice.window
    return {
        "follow_up": advice.follow_up.value.value,
        "kind": advice.kind.value if advice.kind else "",
        "method": advice.method.value.value if advice.method.value else "",
        "to": advice.recipient.person or "",
        "via": advice.recipient.deliver_via or "",
        "opens": window.opens.isoformat() if window.opens else "",
        "closes": window.closes.isoformat() if window.closes else "",
        "best": window.best.isoformat() if window.best else "",
        "formality": advice.formality.value.value if advice.formality.value else "",
        "cover": " ".join(item.value for item in advice.essentials.cover),
        "optional": " ".join(item.value for item in advice.essentials.optional),
        "refer_to": " ".join(advice.refer_to),
        "avoid": " ".join(advice.avoid),
        "because": advice.follow_up.reasons[0].rule,
    }


def _rules(advice):
    parts = (advice.follow_up, advice.method, *advice.method.alternatives, *advice.method.rejected)
    more = (advice.recipient, advice.window, advice.formality, advice.essentials)
    return (reason.rule for part in (*parts, *more) for reason in part.reasons)


def test_another_job_that_is_over_and_a_private_note_change_nothing(situation):
    elsewhere = OtherProcess(id="Z", job_title="Glassblower", status=Status.REJECTED, leads_recruitment="pz")
    stranger = Person(id="pz", name="Zora Quillon", leads_recruitment=False, contact=Contact(email="zora@else.example"))
    case = situation.case
    more = replace(
        case,
        people=(*case.people, stranger),
        other_processes=(*case.other_processes, elsewhere),
        debrief=replace(case.debrief, points=(*case.debrief.points, Point(text="my husband likes the commute"))),
    )
    before, after = (advise(each, now=situation.now, calendar=holiday_calendar()) for each in (case, more))
    for name in ("follow_up", "kind", "window", "formality", "recipient"):
        assert getattr(after, name) == getattr(before, name)
    assert after.method.value == before.method.value
