"""When a process is over: a last word may be said, and need not be. And what a click on a page changes can be undone."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from afterword.core.case import Correspondence, CorrespondenceKind, Debrief, Direction, Status
from afterword.faces.web.closing import last_word
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
def test_an_overruled_default_is_undone_with_one_click(page, take_in):
    take_in(page, fresh())
    page.get_by_role("button", name="I’d rather not").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("No")
    page.get_by_role("status").get_by_role("button", name="Undo").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Yes")
    page.get_by_role("button", name="Yes, I would drop it off").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("note")
    page.get_by_role("status").get_by_role("button", name="Undo").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("an e-mail to Ms Marsh")


def serious(page):
    """What axe finds that would keep somebody out."""
    found = Axe().run(page).response["violations"]
    return [each["id"] for each in found if each["impact"] in ("serious", "critical")]
