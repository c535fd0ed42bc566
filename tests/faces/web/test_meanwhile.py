"""What happens while a page stands open is told on it without a reload, in a real browser."""

from datetime import UTC, datetime

import pytest
from playwright.sync_api import expect

from fresh import already_written, fresh
from local_site import headers

pytestmark = pytest.mark.needs("chromium")


def test_an_answer_appears_without_reloading_and_disturbs_nobody(page, take_in, visit, site):
    address = take_in(page, already_written(job="Depot planner"))
    today, advice = page.context.new_page(), page.context.new_page()
    today.goto(page.base)
    advice.goto(f"{address}/")
    advice.get_by_text("May I…?").click()
    page.goto(f"{address}/story")
    typed = page.get_by_label("Their words, or yours")
    typed.fill("She rang and sa")
    other = visit(site)
    other.goto(f"{address}/story")
    other.get_by_label("Their words, or yours").fill("Thank you, we decide on Friday.")
    other.get_by_role("button", name="Note it").click()
    expect(page.locator("#log")).to_contain_text("we decide on Friday")
    expect(page.locator("#news")).to_contain_text("New: A reply")
    expect(typed).to_have_value("She rang and sa")
    expect(typed).to_be_focused()
    today.bring_to_front()
    expect(today.locator("section.card", has_text="Depot planner")).to_contain_text("not yet")
    expect(today.locator("#news")).to_contain_text("Depot planner")
    advice.bring_to_front()
    expect(advice.get_by_role("heading", level=1)).to_have_text("Not yet")
    expect(advice.locator("details", has_text="May I…?")).to_have_attribute("open", "")


@pytest.mark.parametrize("part", ["write", "debrief", "facts"])
def test_an_answer_that_comes_while_something_is_typed_is_told_and_disturbs_nothing(part, page, take_in):
    address = take_in(page, fresh())
    page.goto(f"{address}/{part}")
    field = page.locator(".cm-content, [name=feeling], [name=culture]").first
    field.click()
    page.keyboard.type("Typed meanwhile")
    answer = {"what": "reply", "channel": "email", "at": "2026-01-05T10:00", "text": "We decide on Friday."}
    assert page.request.post(f"{address}/happened", headers=headers(page), form=answer).ok
    told = page.locator("#meanwhile")
    expect(told).to_contain_text("They have written. “We decide on Friday.”")
    expect(field).to_be_focused()
    told.get_by_role("link", name="Read it first").click()
    expect(page.locator("#log")).to_contain_text("We decide on Friday.")


def test_nothing_is_told_to_whoever_changes_the_notes_themselves(page, take_in):
    address = take_in(page, fresh())
    page.goto(f"{address}/debrief")
    with page.expect_response("**/meanwhile?*"):
        page.get_by_label("wrong", exact=True).check()
    expect(page.locator("#beside")).to_contain_text("Kept.")
    expect(page.locator("#meanwhile")).to_be_empty()


def test_the_end_of_a_process_opens_what_had_to_wait_without_reloading(page, take_in):
    address = take_in(page, already_written())
    page.goto(f"{address}/story")
    expect(page.locator("#gate")).to_contain_text("not yet")
    told = {
        "what": "rejection",
        "channel": "email",
        "at": f"{datetime.now(UTC):%Y-%m-%dT%H:%M}",
        "text": "We chose another.",
    }
    assert page.request.post(f"{address}/happened", headers=headers(page), form=told).ok
    expect(page.locator("#log")).to_contain_text("We chose another.")
    expect(page.locator("#gate")).to_contain_text("a request is possible")
    expect(page.locator("#gate")).to_contain_text("A last word?")
