"""Sending from the page through a real submission server, and what the page says when the line breaks."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from email.utils import format_datetime
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import expect

from afterword.core.case import Organisation
from fresh import fresh
from local_site import start_site
from servers import PASSWORD, Fault, free_port

pytestmark = [pytest.mark.needs("chromium"), pytest.mark.needs("dovecot")]


@pytest.fixture(scope="module")
def site(tmp_path_factory, dovecot):
    """One site for those whose mailbox is not looked into meanwhile, which trusts the test servers; every test sets up a mailbox of its own there."""
    folder = tmp_path_factory.mktemp("sending")
    dovecot.authority.cert_pem.write_to_path(folder / "authority.pem")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SSL_CERT_FILE", str(folder / "authority.pem"))
        running = start_site(folder / "home")
    yield running
    running.stop()


@pytest.fixture
def own(tmp_path, trusted):
    """A site of its own, where no mailbox was set up and no look into one falls due in the middle."""
    running = start_site(tmp_path / "home")
    yield running
    running.stop()


def set_up_mailbox(page, address, dovecot, submission, *, password=PASSWORD):
    page.goto(f"{page.base}/me/mailbox")
    page.get_by_label("E-mail address").fill(address)
    page.get_by_label("Password for programs").fill(password)
    page.locator("details", has_text="Servers and folders").evaluate("folded => (folded.open = true)")
    page.get_by_label("Outgoing server").fill("localhost")
    page.locator("#f-smtp_port").fill(str(submission.port))
    page.locator("#smtp_security").select_option("starttls")
    page.get_by_label("Incoming server").fill("localhost")
    page.locator("#f-imap_port").fill(str(dovecot.imaps_port))
    with page.expect_navigation():
        page.get_by_role("button", name="Try it, then keep it").click()


def test_a_yes_sends_once_and_the_second_one_is_refused(visit, site, take_in, dovecot, submission):
    page = visit(site)
    set_up_mailbox(page, "robin@way.example", dovecot, submission)
    expect(page.get_by_role("status")).to_contain_text("It works, and is kept")
    address = take_in(page, fresh(me="robin@way.example", email="dana@way.example"))
    page.goto(f"{address}/send")
    shown = page.locator(".exact .body").inner_text()
    page.get_by_role("button", name="Yes, send it now").click()
    expect(page.get_by_role("status")).to_contain_text("It has gone, once")
    arrived = dovecot.messages("dana@way.example")
    assert len(arrived) == 1
    assert shown.splitlines()[0].encode() in arrived[0]
    page.goto(f"{address}/send")
    expect(page.get_by_role("heading", level=1)).to_have_text("Not now")


def test_a_wrong_password_is_told_before_anything_is_kept(own, visit, dovecot, submission):
    page = visit(own)
    set_up_mailbox(page, "robin@wrong.example", dovecot, submission, password="not it")
    expect(page.get_by_role("alert").filter(visible=True)).to_be_visible()
    page.goto(f"{page.base}/me")
    expect(page.get_by_text("None, and none is needed")).to_be_visible()
    assert not list((own.home / "secrets").glob("*"))


@pytest.mark.parametrize(("said", "then"), [("It went", "Not now"), ("It did not go", "As they will see it")])
def test_a_broken_line_becomes_a_question_with_its_evidence(  # noqa: PLR0913, PLR0917 -- fixtures
    said, then, own, visit, take_in, dovecot, submission
):
    me = f"robin@{said.replace(' ', '').lower()}.example"
    page = visit(own)
    set_up_mailbox(page, me, dovecot, submission)
    submission.faults[me] = Fault.LOST_BEFORE
    address = take_in(page, fresh(me=me, email="dana@lost.example"))
    page.goto(f"{address}/send")
    page.get_by_role("button", name="Yes, send it now").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Did it go out?")
    page.goto(page.base)
    expect(page.get_by_text("Nobody knows whether your message went out")).to_be_visible()
    page.goto(f"{address}/send")
    page.get_by_role("button", name=said, exact=True).click()
    page.goto(f"{address}/send")
    expect(page.get_by_role("heading", level=1)).to_have_text(then)


def test_a_message_put_into_drafts_lies_there_and_nowhere_else(visit, site, take_in, dovecot, submission):
    page = visit(site)
    set_up_mailbox(page, "robin@drafts.example", dovecot, submission)
    address = take_in(page, fresh(me="robin@drafts.example", email="dana@drafts.example"))
    page.goto(f"{address}/send")
    page.get_by_role("button", name="Put it into my Drafts").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("It is in your hands")
    assert len(dovecot.messages("robin@drafts.example", "Entwürfe")) == 1
    assert not dovecot.count("dana@drafts.example")


def where_it_is_night():
    """A time zone in which it is between midnight and five, where a message waits for the morning."""
    names = ("Asia/Tokyo", "Asia/Karachi", "Europe/Athens", "Europe/London", "America/Sao_Paulo", "America/Denver")
    names += ("Pacific/Honolulu", "Pacific/Auckland")
    return next(name for name in names if datetime.now(ZoneInfo(name)).hour < 5)


def test_a_scheduled_message_waits_and_can_be_called_off(visit, site, take_in, dovecot, submission):
    page = visit(site)
    set_up_mailbox(page, "robin@later.example", dovecot, submission)
    larkfield = Organisation(name="Larkfield Foods", time_zone=where_it_is_night())
    case = fresh(hours_ago=1, me="robin@later.example", email="dana@later.example", organisation=larkfield)
    page.goto(f"{take_in(page, case)}/send")
    page.locator("button[value=best]").click()
    expect(page.get_by_role("button", name="Call it off")).to_be_visible()
    page.get_by_role("button", name="Call it off").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("As they will see it")
    assert not dovecot.count("dana@later.example")


def from_the_telephone(me, dana):
    """What Robin wrote to Dana from another program, today."""
    head = f"From: {me}\r\nTo: {dana}\r\nSubject: Parking\r\nDate: {format_datetime(datetime.now(UTC))}\r\n"
    return f"{head}Message-ID: <telephone-{me}>\r\n\r\nThank you for the parking space.\r\n".encode()


@pytest.mark.parametrize(
    ("button", "why", "arrived"), [("It was the follow-up", "", 0), ("It was about another matter", "About parking", 1)]
)
def test_a_message_written_elsewhere_is_asked_about_before_a_second_one_goes(  # noqa: PLR0913, PLR0917 -- fixtures
    button, why, arrived, own, visit, take_in, dovecot, submission
):
    me, dana = f"robin{arrived}@telephone.example", f"dana{arrived}@telephone.example"
    page = visit(own)
    set_up_mailbox(page, me, dovecot, submission)
    address = take_in(page, fresh(me=me, email=dana))
    dovecot.append(me, "Sent Items", from_the_telephone(me, dana))
    page.goto(f"{address}/send")
    page.get_by_role("button", name="Yes, send it now").click()
    expect(page.get_by_role("heading", level=2).first).to_contain_text("You wrote to them yourself")
    page.get_by_label("If it was about something else").fill(why)
    page.get_by_role("button", name=button).click()
    expect(page.get_by_role("status")).to_contain_text("Noted: it was")
    page.goto(f"{address}/send")
    if arrived:
        page.get_by_role("button", name="Yes, send it now").click()
        expect(page.get_by_role("status")).to_contain_text("It has gone, once")
    else:
        expect(page.get_by_role("heading", level=1)).to_have_text("Not now")
    assert dovecot.count(dana) == arrived


def test_sent_mail_that_cannot_be_read_is_passed_over_only_for_a_reason(own, visit, take_in, dovecot, submission):
    me, dana = "robin@unlooked.example", "dana@unlooked.example"
    page = visit(own)
    set_up_mailbox(page, me, dovecot, submission)
    address = take_in(page, fresh(me=me, email=dana))
    secret = own.home / "secrets" / "main.txt"
    servers = (
        "--smtp",
        f"localhost:{submission.port}",
        "--smtp-security",
        "starttls",
        "--imap",
        f"localhost:{free_port()}",
    )
    subprocess.run(
        [sys.executable, "-m", "afterword", "account", "add", "--address", me, "--password-file", secret, *servers],
        env=os.environ | {"AFTERWORD_HOME": str(own.home)},
        check=True,
    )
    page.goto(f"{address}/send")
    page.get_by_role("button", name="Yes, send it now").click()
    expect(page.get_by_role("heading", level=2).first).to_contain_text("Nobody could look")
    page.get_by_role("button", name="Send without looking").click()
    expect(page.get_by_text("Say why in a few words")).to_be_visible()
    page.get_by_role("button", name="Yes, send it now").click()
    page.get_by_label("How do you know").fill("I wrote nothing else")
    page.get_by_role("button", name="Send without looking").click()
    page.wait_for_url("**/story")
    assert dovecot.count(dana) == 1


def test_the_folder_of_sent_mail_is_named_on_the_page_and_the_password_need_not_be_typed_again(
    visit, site, dovecot, submission
):
    page = visit(site)
    set_up_mailbox(page, "robin@folder.example", dovecot, submission)
    for folder, said in (("Nowhere", "has no folder “Nowhere”"), ("Sent Items", "sent mail in “Sent Items”")):
        page.goto(f"{page.base}/me/mailbox")
        page.get_by_label("Folder of sent mail").fill(folder)
        page.get_by_role("button", name="Try it, then keep it").click()
        expect(page.locator("main .note").filter(visible=True).first).to_contain_text(said)
