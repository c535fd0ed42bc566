"""When a process is over: a last word may be said, and need not be. And what a click on a page changes can be undone."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from afterword.core.case import (
    Contact,
    Correspondence,
    CorrespondenceKind,
    Debrief,
    Direction,
    Person,
    Status,
    WantedFormality,
)
from afterword.faces.web.closing import last_word
from afterword.faces.web.undo import put_back, steps_of, way_back
from fresh import already_written, fresh

NOW = datetime.now(UTC)


def heard(kind=CorrespondenceKind.REJECTION, status=Status.REJECTED):
    """Robin wrote, and an hour ago they answered; the process is over."""
    case = already_written()
    theirs = Correspondence(
        id="r1", at=NOW - timedelta(hours=1), direction=Direction.IN, kind=kind, person="p1", text="We chose another."
    )
    return replace(case, process=replace(case.process, status=status), correspondence=(*case.correspondence, theirs))


def test_a_last_word_is_open_after_their_no_and_said_once():
    case = heard()
    assert "nothing more is required" in last_word(case, now=NOW)
    mine = Correspondence(at=NOW, direction=Direction.OUT, kind=CorrespondenceKind.ANSWER, person="p1")
    assert not last_word(replace(case, correspondence=(*case.correspondence, mine)), now=NOW)


def test_no_last_word_is_offered_while_ours_is_unanswered_or_it_is_open():
    silent = already_written()
    assert not last_word(replace(silent, process=replace(silent.process, status=Status.WITHDRAWN)), now=NOW)
    assert not last_word(heard(status=Status.OPEN), now=NOW)


@pytest.mark.needs("chromium")
def test_a_kind_answer_to_a_rejection_is_drafted_and_can_be_sent(page, take_in):
    address = take_in(page, heard())
    card = page.locator("#last-word")
    expect(card).to_contain_text("Thank you")
    expect(card).to_contain_text("not required")
    assert serious(page) == []
    card.get_by_role("link", name="Write it").click()
    expect(page.locator(".cm-content")).to_contain_text("Larkfield Foods")
    page.goto(f"{address}/send")
    expect(page.locator(".exact")).to_contain_text("dana@larkfield.example")


@pytest.mark.needs("chromium")
def test_an_offer_that_was_declined_is_declined_in_plain_words(page, take_in):
    take_in(page, heard(CorrespondenceKind.OFFER, Status.WITHDRAWN))
    expect(page.locator("#last-word .letter")).to_contain_text("I have decided")


@pytest.mark.needs("chromium")
def test_a_jotted_line_is_put_into_a_field_with_one_click(page, take_in):
    address = take_in(page, fresh(debrief=Debrief(notes="I speak Polish and Czech\nthe Leeds depot opens in May")))
    page.goto(f"{address}/debrief")
    line = page.locator("#jottings li", has_text="Polish")
    assert serious(page) == []
    line.get_by_role("button", name="I forgot to say it").click()
    expect(page.get_by_label("I forgot to say that I …")).to_have_value("I speak Polish and Czech")
    expect(page.locator("#jottings li")).to_have_count(1)
    expect(page.get_by_label("Anything else, as it comes")).to_have_value(
        "I speak Polish and Czech\nthe Leeds depot opens in May"
    )


@pytest.mark.needs("chromium")
def test_every_click_is_undone_with_one_click(page, take_in):
    ines = Person(id="p2", name="Ines Duarte", contact=Contact(email="ines@larkfield.example"))
    dana = replace(fresh().people[0], leads_recruitment=None)
    address = take_in(page, fresh(people=(dana, ines)))
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    headline, undo = page.get_by_role("heading", level=1), page.get_by_role("status").get_by_role("button", name="Undo")
    for button in ("Yes, I would drop it off", "Ines Duarte", "I’d rather not"):
        before = headline.inner_text()
        page.get_by_role("button", name=button).click()
        expect(headline).not_to_have_text(before)
        undo.click()
        expect(page.get_by_role("status")).to_contain_text("as it was before")
        expect(headline).to_have_text(before)
    page.goto(f"{address}/story")
    page.get_by_label("How it stands").select_option("withdrawn")
    page.get_by_role("button", name="Say so").click()
    undo.click()
    page.goto(f"{address}/story")
    expect(page.get_by_label("How it stands")).to_have_value("open")
    assert {url for url in asked if "put-back" in url} == {f"{address.rstrip('/')}/put-back"}


def test_what_was_told_since_a_click_is_not_undone_with_it():
    before = fresh()
    clicked = replace(before, debrief=replace(before.debrief, formality=WantedFormality.RELAXED, feeling="good"))
    back = steps_of(way_back("abc", before, clicked))
    assert put_back(clicked, back) == (before, True)
    newer = replace(clicked, debrief=replace(clicked.debrief, formality=WantedFormality.FORMAL))
    after, is_whole = put_back(newer, back)
    assert not is_whole
    assert (after.debrief.formality, after.debrief.feeling) == (WantedFormality.FORMAL, None)


def serious(page):
    """What axe finds that would keep somebody out."""
    found = Axe().run(page).response["violations"]
    return [each["id"] for each in found if each["impact"] in ("serious", "critical")]
