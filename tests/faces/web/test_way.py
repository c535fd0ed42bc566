"""The whole way of a candidate, in a real browser."""

import os
import re
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes

import pytest
from playwright.sync_api import expect

from afterword.core.case import Person, SendState
from fresh import already_written, as_json, fresh
from local_site import headers

pytestmark = pytest.mark.needs("chromium")

INVITATION = """BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:tasting-1@larkfield.example
DTSTAMP:20260301T090000Z
DTSTART:20260303T100000Z
DTEND:20260303T110000Z
SUMMARY:Interview: Marketing executive
ORGANIZER;CN=Dana Marsh:mailto:dana@larkfield.example
ATTENDEE;CN=Robin Achebe:mailto:robin@example.org
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n")


def step(page, name):
    page.get_by_role("navigation", name="Steps").get_by_role("link", name=name, exact=True).click()


def test_two_facts_and_a_few_words_make_advice_and_a_draft(page):
    page.goto(f"{page.base}/add")
    page.get_by_label("Who did you meet?").fill("Dana Marsh")
    page.get_by_label("When did it end?").fill((datetime.now(UTC) - timedelta(hours=3)).strftime("%Y-%m-%dT%H:%M"))
    page.get_by_label("In which city’s time?").fill("London")
    page.get_by_role("button", name="Go on").click()
    page.get_by_label("The firm").fill("Larkfield Foods")
    page.get_by_label("The job").fill("Marketing executive")
    page.get_by_label("E-mail", exact=True).fill("dana@larkfield.example")
    page.get_by_label("Yes", exact=True).check()
    page.get_by_label("Your name, as you sign").fill("Robin Achebe")
    page.get_by_label("Your e-mail").fill("robin@example.org")
    page.get_by_role("button", name="Go on").click()
    page.get_by_label("Something they told me that stuck: …").first.fill("the tasting vans outside commuter stations")
    expect(page.locator("#beside .letter")).to_contain_text("tasting vans")
    page.get_by_role("button", name="See the advice").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Yes: an e-mail to Dana Marsh")
    page.get_by_role("link", name="Write it").click()
    expect(page.locator(".cm-content")).to_contain_text("tasting vans")
    page.get_by_role("button", name="See it as they will").click()
    expect(page.locator(".exact")).to_contain_text("Robin Achebe <robin@example.org>")


def test_another_interview_for_the_same_job_is_another_round_and_no_second_process(page):
    type_an_interview(page, "Dana Marsh", hours_ago=30)
    page.wait_for_url("**/debrief")
    process = page.url.removesuffix("/debrief")
    type_an_interview(page, "Omar Said", hours_ago=3)
    expect(page.get_by_role("heading", level=1)).to_have_text("Another round?")
    page.get_by_role("button", name="It is another round").click()
    page.wait_for_url(f"{process}/debrief")
    step(page, "Facts")
    expect(page.get_by_role("group", name="Interview 2")).to_be_visible()


def type_an_interview(page, name, *, hours_ago):
    page.goto(f"{page.base}/add")
    page.get_by_label("Who did you meet?").fill(name)
    ended = datetime.now(UTC) - timedelta(hours=hours_ago)
    page.get_by_label("When did it end?").fill(ended.strftime("%Y-%m-%dT%H:%M"))
    page.get_by_role("button", name="Go on").click()
    for label, value in (("The firm", "Wirral Dairy"), ("The job", "Taster"), ("Your name, as you sign", "Robin")):
        page.get_by_label(label).fill(value)
    page.get_by_role("button", name="Go on").click()


def test_an_hour_the_clocks_showed_twice_is_asked_about(page):
    page.goto(f"{page.base}/add")
    page.get_by_label("Who did you meet?").fill("Dana Marsh")
    page.get_by_label("When did it end?").fill("2025-10-26T01:30")
    page.get_by_label("In which city’s time?").fill("London")
    page.get_by_role("button", name="Go on").click()
    page.get_by_label("That night the clocks showed it twice").select_option("second")
    for label, value in (("The firm", "Larkfield Foods"), ("The job", "Planner"), ("Your name, as you sign", "Robin")):
        page.get_by_label(label).fill(value)
    page.get_by_role("button", name="Go on").click()
    page.wait_for_url("**/debrief")
    step(page, "Facts")
    expect(page.get_by_label("That night the clocks showed it twice")).to_have_value("second")


def test_an_invitation_is_read_shown_and_confirmed(page):
    page.goto(f"{page.base}/add")
    page.set_input_files("#file", {"name": "invite.ics", "mimeType": "text/calendar", "buffer": INVITATION.encode()})
    expect(page.get_by_role("heading", level=1)).to_have_text("Is this right?")
    expect(page.get_by_label("Name", exact=True)).to_have_value("Dana Marsh")
    page.get_by_text("Where each thing was read").click()
    expect(page.locator("ul.why").first).to_contain_text("DTEND")


def test_a_guess_at_the_letters_of_an_invitation_is_said(page):
    page.goto(f"{page.base}/add")
    zoe = INVITATION.replace("Dana", "Zoë").encode("cp1252")
    page.set_input_files("#file", {"name": "invite.ics", "mimeType": "text/calendar", "buffer": zoe})
    expect(page.get_by_label("Name", exact=True)).to_have_value("Zoë Marsh")
    expect(page.locator(".note.warn")).to_contain_text("Check the names")


def test_a_pasted_text_is_a_way_in_too(page):
    page.goto(f"{page.base}/add")
    page.get_by_label("Or its text").fill(
        "Dear Robin, we look forward to seeing you. Kind regards, Dana Marsh, Larkfield Foods, +44 20 7946 0101"
    )
    page.locator("form[data-keep=add-text] button").click()
    expect(page.get_by_label("The firm")).to_be_visible()


def test_the_field_for_a_pasted_text_is_as_high_as_a_text(page):
    page.goto(f"{page.base}/add")
    assert page.get_by_label("Or its text").bounding_box()["height"] > 4 * 20


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("photo.jpg", b"\xff\xd8\xff\xe0"),
        ("empty.ics", b""),
        ("notes.eml", b"\x00\x01\x02"),
        ("half.ics", b"BEGIN:VCALENDAR\r\nBEGIN:VEV"),
    ],
)
def test_a_wrong_file_is_told_and_leaves_a_way_forward(page, name, data):
    page.goto(f"{page.base}/add")
    page.set_input_files("#file", {"name": name, "mimeType": "application/octet-stream", "buffer": data})
    expect(page.get_by_role("alert").filter(visible=True)).to_be_visible()
    expect(page.get_by_label("Who did you meet?")).to_be_visible()


def test_a_process_stands_on_today_with_its_one_step_and_a_countdown(page, take_in):
    take_in(page, fresh(hours_ago=5, job="Route planner"))
    page.goto(page.base)
    card = page.locator("section.card", has_text="Route planner")
    expect(card.locator("[data-until]")).to_have_text(re.compile(r"1[89] h left"))
    expect(card.get_by_role("link", name="Write it")).to_be_visible()


def test_every_reason_leads_to_the_page_of_its_rule(page, take_in):
    take_in(page, fresh())
    page.get_by_text("Why: how").click()
    page.locator("dl.facts details[open] a.rule").first.click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert "/help/rule/" in page.url


def test_a_default_is_overruled_with_one_click_and_back(page, take_in):
    take_in(page, fresh())
    page.get_by_role("button", name="I’d rather not").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("No, leave it")
    page.get_by_role("button", name="It feels right after all").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Yes")


def test_a_question_is_answered_with_one_click_and_the_advice_follows(page, take_in):
    take_in(page, fresh())
    page.get_by_role("button", name="Relaxed").click()
    expect(page.get_by_role("status")).to_contain_text("Noted. Friendly and professional.")
    expect(page.locator("dl.facts")).to_contain_text("Friendly and professional")


def test_what_is_typed_is_underlined_with_a_reason_and_can_be_left(page, take_in):
    address = take_in(page, fresh())
    page.goto(f"{address}/write")
    page.locator(".cm-content").click()
    page.keyboard.press("Control+End")
    page.keyboard.type("\n\n😀 I am the perfect candidate and you will not find anyone better.")
    underlined = page.locator(".cm-lintRange-warning").last
    expect(underlined).to_contain_text("perfect candidate")
    finding = page.locator("article.finding", has_text="perfect candidate")
    finding.get_by_text("Leave it, because…").click()
    finding.get_by_role("textbox").fill("it is a joke between us")
    finding.get_by_role("button", name="Leave it").click()
    expect(page.get_by_text("it is a joke between us")).to_be_visible()
    expect(page.locator(".cm-lintRange-warning", has_text="perfect candidate")).to_have_count(0)


def test_a_finding_left_while_the_words_are_being_saved_is_left_with_the_next_save(page, take_in):
    held, address = [], take_in(page, fresh())
    page.route("**/write/save", lambda route: held.append(route) if not held else route.continue_())
    page.goto(f"{address}/write")
    page.locator(".cm-content").click()
    page.keyboard.press("Control+End")
    with page.expect_request("**/write/save"):
        page.keyboard.type("\n\nI am the perfect candidate and you will not find anyone better.")
    finding = page.locator("article.finding", has_text="perfect candidate")
    finding.get_by_text("Leave it, because…").click()
    finding.get_by_role("textbox").fill("it is a joke between us")
    finding.get_by_role("button", name="Leave it").click()
    held[0].continue_()
    expect(page.get_by_text("it is a joke between us")).to_be_visible()


def test_a_fix_is_applied_and_undone(page, take_in):
    address = take_in(page, fresh())
    page.goto(f"{address}/write")
    editor = page.locator(".cm-content")
    editor.click()
    page.keyboard.press("Control+A")
    page.keyboard.type("Dear Ms Marsch,\n\nThank you for your time.\n\nKind regards,\nRobin Achebe")
    button = page.get_by_role("button", name=re.compile("Change to .*Marsh"))
    button.click()
    expect(editor).to_contain_text("Dear Ms Marsh,")
    page.get_by_role("button", name="Undo").click()
    expect(editor).to_contain_text("Marsch")


def test_the_second_message_is_refused_with_what_is_possible(page, take_in):
    address = take_in(page, already_written())
    page.goto(f"{address}/send")
    expect(page.get_by_role("heading", level=1)).to_have_text("Not now")
    expect(page.get_by_text("has had no answer")).to_be_visible()
    expect(page.locator("main")).not_to_contain_text("`")
    page.get_by_role("link", name="They have answered").click()
    page.get_by_role("button", name="Note it").click()
    expect(page.get_by_role("status")).to_contain_text("Noted")
    expect(page.locator("#log")).to_contain_text("A reply")


def test_a_message_noted_as_perhaps_sent_is_asked_about(page, take_in):
    case = already_written()
    case = replace(case, correspondence=(replace(case.correspondence[0], state=SendState.UNKNOWN),))
    address = take_in(page, case)
    page.goto(f"{address}/send")
    expect(page.get_by_role("heading", level=1)).to_have_text("Did it go out?")
    page.get_by_role("button", name="It went").click()
    page.goto(f"{address}/send")
    expect(page.get_by_role("heading", level=1)).to_have_text("Not now")


def test_noting_something_can_be_taken_back(page, take_in):
    address = take_in(page, already_written())
    page.goto(f"{address}/story")
    page.get_by_label("What", exact=True).select_option("rejection")
    page.get_by_role("button", name="Note it").click()
    expect(page.get_by_text("a request is possible")).to_be_visible()
    page.locator("#log li", has_text="A rejection").get_by_role("button", name="Take this back").click()
    expect(page.locator("#log")).not_to_contain_text("A rejection")
    expect(page.get_by_label("How it stands")).to_have_value("open")


def test_the_message_is_handed_to_a_mail_program_and_said_to_be_sent(page, take_in):
    address = take_in(page, fresh())
    page.goto(f"{address}/send")
    expect(page.locator(".exact")).to_contain_text("dana@larkfield.example")
    page.get_by_role("button", name="Yes, open it in my mail program").click()
    link = page.get_by_role("link", name="Open it in my mail program")
    assert link.get_attribute("href").startswith("mailto:dana@larkfield.example?subject=")
    file = message_from_bytes(page.request.get(f"{address}/message.eml").body())
    assert (file["X-Unsent"], file["Message-ID"], file["Date"]) == ("1", None, None)
    page.get_by_role("button", name="I sent it").click()
    expect(page.locator("#log")).to_contain_text("Your follow-up")
    page.goto(f"{address}/send")
    expect(page.get_by_role("heading", level=1)).to_have_text("Not now")


def test_a_message_in_the_candidates_hands_is_asked_about_until_something_of_theirs_has_gone(page, take_in):
    address = take_in(page, fresh())
    page.goto(f"{address}/send")
    page.get_by_role("button", name="Save as a file (.eml)").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("It is in your hands")
    page.goto(f"{address}/story")
    page.get_by_label("What", exact=True).select_option("follow_up")
    page.get_by_role("button", name="Note it").click()
    expect(page.get_by_role("status").first).to_contain_text("Noted.")
    page.goto(f"{address}/send")
    expect(page.get_by_role("heading", level=1)).to_have_text("Not now")


def test_a_message_too_long_for_a_link_is_offered_as_a_file(page, take_in):
    address = take_in(page, fresh())
    said = headers(page) | {"Content-Type": "application/json"}
    words = {"version": 0, "subject": "Thank you", "body": "Dear Ms Marsh,\n\n" + "Thank you for the vans. " * 90}
    assert page.request.post(f"{address}/write/save", headers=said, data=words).status == 200
    page.goto(f"{address}/send")
    expect(page.get_by_role("button", name="Yes, open it in my mail program")).to_have_count(0)
    page.get_by_role("button", name="Save as a file (.eml)").click()
    expect(page.get_by_role("link", name="Save as a file (.eml)")).to_be_visible()
    expect(page.get_by_role("link", name="Open it in my mail program")).to_have_count(0)


def test_a_yes_to_other_words_than_those_shown_is_not_taken(visit, site, take_in):
    page = visit(site)
    address = take_in(page, fresh())
    page.goto(f"{address}/send")
    other = page.context.new_page()
    other.goto(f"{address}/write")
    other.locator(".cm-content").click()
    other.keyboard.type("PS ")
    expect(other.locator("#saved")).to_have_text("Saved")
    page.get_by_role("button", name="Yes, open it in my mail program").click()
    expect(page.get_by_text("have changed since you looked")).to_be_visible()


def test_sheet_and_letter_are_there_to_be_printed(page, take_in):
    address = take_in(page, fresh())
    page.goto(f"{address}/sheet?for=call")
    page.get_by_role("checkbox").first.check()
    expect(page.get_by_role("button", name="Print it")).to_be_visible()
    answer = page.request.get(f"{address}/letter.pdf")
    assert answer.body().startswith(b"%PDF")


def test_a_letter_in_letters_the_font_lacks_is_copied_by_hand_and_offers_no_pdf(page, take_in):
    case = fresh()
    address = take_in(page, replace(case, candidate=replace(case.candidate, name="陳大文")))
    page.goto(f"{address}/letter")
    expect(page.get_by_role("alert").filter(visible=True)).to_contain_text("copy the text by hand")
    expect(page.get_by_role("link", name="Open the PDF")).to_have_count(0)
    expect(page.get_by_role("button", name="Copy the text")).to_be_visible()


def test_reminders_are_a_calendar_with_and_without_the_cookie(page, take_in):
    address = take_in(page, fresh())
    assert "BEGIN:VALARM" in page.request.get(f"{address}/reminders.ics").text()
    page.goto(f"{page.base}/me")
    feed = page.locator("#feed").inner_text().replace("webcal:", "http:")
    assert "BEGIN:VCALENDAR" in page.context.browser.new_context().request.get(feed).text()


def test_everything_is_exported_erased_and_taken_in_again(visit, tmp_path):
    from local_site import start_site  # noqa: PLC0415 -- the module's site must not be emptied

    own = start_site(tmp_path / "own")
    page = visit(own)
    page.get_by_role("button", name="Try it with an example").click()
    saved = page.request.get(f"{page.base}/me/export").body()
    page.goto(f"{page.base}/me")
    page.get_by_text("Erase everything").first.click()
    page.get_by_label("Type erase to be sure").fill("erase")
    page.get_by_role("button", name="Erase everything").click()
    expect(page.get_by_role("heading", name="How did it go?")).to_be_visible()
    page.goto(f"{page.base}/me")
    page.set_input_files("#archive", {"name": "all.json", "mimeType": "application/json", "buffer": saved})
    page.get_by_role("button", name="Take it in").click()
    expect(page.locator("section.card", has_text="Marketing executive")).to_be_visible()
    own.stop()


def test_a_cancellation_is_shown_and_taken_over_with_one_click(page, site, take_in, tmp_path):
    interview = replace(fresh().interviews[0], uid="one@larkfield.example")
    address = take_in(page, fresh(job="Tasting lead", interviews=(interview,)))
    mail = tmp_path / "cancel.eml"
    mail.write_text(
        "From: Ines Duarte <ines@larkfield.example>\nSubject: Cancelled\nMessage-ID: <c@larkfield.example>\n"
        "Content-Type: text/calendar; method=CANCEL\n\nBEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nMETHOD:CANCEL\n"
        "BEGIN:VEVENT\nUID:one@larkfield.example\nDTSTAMP:20260303T120000Z\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    command = [sys.executable, "-m", "afterword", "watch", "--file", mail]
    subprocess.run(command, env=os.environ | {"AFTERWORD_HOME": str(site.home)}, check=True)
    page.goto(f"{address}/story")
    expect(page.get_by_role("heading", name="Has the interview changed?")).to_be_visible()
    page.get_by_role("button", name="Take it over").click()
    expect(page.get_by_role("status")).to_contain_text("Changed.")
    expect(page.get_by_role("button", name="Take it over")).to_have_count(0)


def test_whoever_is_taken_out_is_taken_out_wherever_they_are_named(page, take_in):
    case = already_written()
    ines = Person(id="p2", name="Ines Duarte")
    case = replace(case, people=(*case.people, ines), correspondence=(replace(case.correspondence[0], person="p2"),))
    address = take_in(page, case)
    page.goto(f"{address}/facts")
    page.get_by_label("Take Ines Duarte out of this process").check()
    page.get_by_role("button", name="Keep these facts").click()
    told = page.get_by_role("alert").filter(visible=True)
    expect(told).to_contain_text("Ines Duarte is still named under “What happened”. Nothing was changed yet.")
    told.get_by_role("button", name="Take Ines Duarte out everywhere").click()
    expect(page.get_by_role("status").first).to_contain_text("Corrected")
    page.goto(f"{address}/story")
    expect(page.locator("#log")).to_contain_text("Your follow-up")
    expect(page.locator("main")).not_to_contain_text("Ines Duarte")


def test_a_person_whose_name_is_emptied_is_asked_about(page, take_in):
    address = take_in(page, fresh())
    page.goto(f"{address}/facts")
    page.locator("#person-p1-name").fill(" ")
    page.get_by_role("button", name="Keep these facts").click()
    expect(page.get_by_role("alert").filter(visible=True)).to_contain_text("Found no name")
    page.goto(f"{address}/facts")
    expect(page.locator("#person-p1-name")).to_have_value("Dana Marsh")


def choose(page, name, data):
    """Choose a file where files are taken in, whatever it is called."""
    page.goto(f"{page.base}/me")
    page.set_input_files("#archive", {"name": name, "mimeType": "application/octet-stream", "buffer": data})
    page.get_by_role("button", name="Take it in").click()


def test_a_case_with_a_mistake_is_mended_on_the_page_and_taken_in(page):
    choose(page, "case.json", as_json(fresh(job="Tasting lead")).replace(b"Europe/London", b"Europe/Londn"))
    expect(page.get_by_role("alert").filter(visible=True)).to_contain_text("“Europe/Londn”")
    text = page.get_by_label("Its text, to mend here")
    text.fill(text.input_value().replace("Londn", "London"))
    page.get_by_role("button", name="Take it in").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Yes")


@pytest.mark.parametrize(
    "data",
    [b"", b"\x00\xff\xd8", b"dear robin", b"{}", b"[" * 5000, b'{"format": "afterword-archive/1", "followups": 5}'],
)
def test_a_file_that_is_nothing_of_ours_leaves_the_other_ways_in(page, data):
    choose(page, "case.json", data)
    expect(page.get_by_role("alert").filter(visible=True)).to_contain_text("expected")
    expect(page.get_by_role("link", name="Choose another file")).to_be_visible()


def test_an_invitation_that_is_chosen_among_the_cases_is_read_as_one(page):
    choose(page, "invite.ics", INVITATION.encode())
    expect(page.get_by_role("heading", level=1)).to_have_text("Is this right?")


def test_the_words_of_a_file_that_is_no_invitation_are_kept_to_be_read(page):
    words = "Dear Robin, we look forward to seeing you. Dana Marsh, Larkfield Foods"
    page.goto(f"{page.base}/add")
    page.set_input_files("#file", {"name": "mail.eml", "mimeType": "text/plain", "buffer": words.encode()})
    expect(page.get_by_role("alert").filter(visible=True)).to_contain_text("neither a calendar nor a mail")
    expect(page.get_by_label("Or its text")).to_have_value(words)
    page.locator("form[data-keep=add-text] button").click()
    expect(page.get_by_label("The firm")).to_be_visible()
