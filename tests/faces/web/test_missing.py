"""What a message still lacks is asked for on the page that sends it, in a real browser."""

from dataclasses import replace

import pytest
from playwright.sync_api import expect

from afterword.core.case import Contact
from fresh import fresh
from people import DANA

pytestmark = pytest.mark.needs("chromium")


def test_an_address_that_is_missing_is_asked_for_where_it_is_missed(page, take_in):
    nowhere = (replace(DANA, contact=Contact()),)
    address = take_in(page, fresh(me=None, people=nowhere))
    page.goto(f"{address}/send")
    page.get_by_label("Your own e-mail address").fill("robin@example.org")
    page.get_by_role("button", name="Go on").click()
    theirs = page.get_by_label("The e-mail address of Dana Marsh")
    theirs.fill("dana@nowhere")
    page.get_by_role("button", name="Go on").click()
    expect(page.locator(".problem")).to_contain_text("expected an e-mail address")
    theirs.fill("dana@larkfield.example")
    page.get_by_role("button", name="Go on").click()
    expect(page.locator(".exact")).to_contain_text("Robin Achebe <robin@example.org>")
    page.goto(f"{address}/facts")
    expect(page.get_by_label("Your e-mail")).to_have_value("robin@example.org")


def test_whoever_is_in_charge_is_asked_for_where_nobody_has_said(page, take_in):
    address = take_in(page, fresh(people=(replace(DANA, leads_recruitment=None),)))
    page.goto(f"{address}/send")
    page.get_by_role("button", name="Dana Marsh").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("to Dana Marsh")
