"""Two windows on one process: what each changed alone is kept, what both changed is shown side by side, nothing is lost."""

import pytest
from playwright.sync_api import expect

from fresh import fresh
from local_site import headers

pytestmark = pytest.mark.needs("chromium")


@pytest.fixture
def two(visit, site, take_in):
    """Two windows of one browser on one page of a new process: `two("facts")` gives both and the process's address."""

    def opened(path, **options):
        first = visit(site, **options)
        address = take_in(first, fresh())
        first.goto(f"{address}/{path}")
        second = first.context.new_page()
        second.goto(f"{address}/{path}")
        return first, second, address

    return opened


@pytest.mark.parametrize("scripts", [True, False])
def test_facts_changed_in_both_windows_are_merged_and_a_clash_is_chosen(two, scripts):
    first, second, address = two("facts", java_script_enabled=scripts)
    second.get_by_label("What they are like").fill("relaxed")
    second.get_by_label("In their words").fill("by Friday")
    second.get_by_role("button", name="Keep these facts").click()
    expect(second.get_by_role("status")).to_contain_text("Corrected")
    first.get_by_label("Country").fill("IE")
    first.get_by_label("In their words").fill("next week")
    first.get_by_role("button", name="Keep these facts").click()
    clash = first.get_by_role("group", name="What they said, in their words")
    expect(clash.get_by_label("In this window")).to_be_visible()
    expect(clash).to_contain_text("next week")
    expect(clash).to_contain_text("by Friday")
    expect(first.get_by_label("Country")).to_have_value("IE")
    expect(first.get_by_label("What they are like")).to_have_value("relaxed")
    clash.get_by_label("In the other window").check()
    first.get_by_role("button", name="Let these stand").click()
    expect(first.get_by_role("status")).to_contain_text("Corrected")
    first.goto(f"{address}/facts")
    for label, value in (("Country", "IE"), ("What they are like", "relaxed"), ("In their words", "by Friday")):
        expect(first.get_by_label(label)).to_have_value(value)


def test_who_one_is_told_in_two_windows_is_merged_and_a_clash_is_chosen(two):
    first, second, address = two("facts")
    second.get_by_label("Your phone").fill("+44 20 7946 0102")
    second.get_by_label("Your e-mail").fill("robin@second.example")
    second.get_by_role("button", name="Keep these facts").click()
    expect(second.get_by_role("status")).to_contain_text("Corrected")
    first.get_by_label("Your name, as you sign").fill("R. Achebe")
    first.get_by_label("Your e-mail").fill("robin@first.example")
    first.get_by_role("button", name="Keep these facts").click()
    clash = first.get_by_role("group", name="Your e-mail")
    expect(clash).to_contain_text("robin@second.example")
    expect(first.get_by_label("Your phone")).to_have_value("+44 20 7946 0102")
    clash.get_by_label("In this window").check()
    first.get_by_role("button", name="Let these stand").click()
    expect(first.get_by_role("status")).to_contain_text("Corrected")
    first.goto(f"{address}/facts")
    for label, value in (
        ("Your name, as you sign", "R. Achebe"),
        ("Your phone", "+44 20 7946 0102"),
        ("Your e-mail", "robin@first.example"),
    ):
        expect(first.get_by_label(label)).to_have_value(value)


def test_the_text_of_a_case_is_merged_as_well(two):
    first, second, address = two("facts")
    second.get_by_label("What they are like").fill("relaxed")
    second.get_by_role("button", name="Keep these facts").click()
    expect(second.get_by_role("status")).to_contain_text("Corrected")
    first.get_by_text("All of it as text").click()
    text = first.get_by_label("The whole case")
    text.fill(text.input_value().replace("Marketing executive", "Route planner"))
    first.get_by_role("button", name="Keep this text").click()
    expect(first.get_by_role("status")).to_contain_text("Corrected")
    first.goto(f"{address}/facts")
    expect(first.get_by_label("What they are like")).to_have_value("relaxed")
    expect(first.get_by_label("Job")).to_have_value("Route planner")


def test_notes_typed_in_two_windows_are_both_kept_and_a_clash_is_chosen(two):
    first, second, _ = two("debrief")
    kept = second.get_by_text("Kept. This is what it makes so far")
    with second.expect_response("**/debrief"):
        second.get_by_label("It felt …").fill("good")
    with second.expect_response("**/debrief"):
        second.get_by_label("Anything else, as it comes").fill("they have a dog")
    expect(kept).to_be_visible()
    first.get_by_label("I forgot to say that I …").fill("speak Polish")
    expect(first.locator("#beside")).to_contain_text("Another window changed: It felt …")
    first.get_by_label("It felt …").fill("tense")
    clash = first.get_by_role("group", name="It felt …")
    expect(clash).to_contain_text("good")
    expect(first.get_by_label("It felt …")).to_have_value("tense")
    clash.get_by_label("In this window").check()
    first.get_by_role("button", name="Let these stand").click()
    for label, value in (
        ("I forgot to say that I …", "speak Polish"),
        ("It felt …", "tense"),
        ("Anything else, as it comes", "they have a dog"),
    ):
        expect(first.get_by_label(label)).to_have_value(value)


def test_notes_clash_on_a_page_without_scripts_too(two):
    first, second, _ = two("debrief", java_script_enabled=False)
    for window, words in ((second, "good"), (first, "tense")):
        window.get_by_label("It felt …").fill(words)
        window.get_by_role("button", name="See the advice").click()
    expect(first.get_by_label("It felt …")).to_have_value("tense")
    first.get_by_label("In the other window").check()
    first.get_by_role("button", name="Let these stand").click()
    expect(first.get_by_label("It felt …")).to_have_value("good")


def test_a_message_written_in_two_windows_is_shown_in_both_wordings(two):
    first, second, _ = two("write")
    second.locator(".cm-content").click()
    second.keyboard.type("From the second tab. ")
    expect(second.locator("#saved")).to_have_text("Saved")
    first.locator(".cm-content").click()
    first.keyboard.type("Over here. ")
    conflict = first.locator("#conflict")
    expect(conflict.locator("ins")).to_contain_text(["second"])
    expect(conflict.locator("del")).to_contain_text(["Over"])
    first.keyboard.type("And on. ")
    expect(first.locator(".cm-content")).to_contain_text("Over here. And on. ")
    conflict.get_by_role("link", name="Take the other").click()
    expect(first.locator(".cm-content")).to_contain_text("From the second tab.")
    first.get_by_role("button", name="Undo").click()
    expect(first.locator(".cm-content")).to_contain_text("Over here. And on. ")
    expect(first.locator("#saved")).to_have_text("Saved")


def test_a_process_removed_in_another_window_takes_nobodys_words_with_it(two):
    facts, notes, address = two("facts")
    editor = facts.context.new_page()
    editor.goto(f"{address}/write")
    notes.goto(f"{address}/debrief")
    with facts.context.new_page() as other:
        other.goto(f"{address}/facts")
        other.get_by_text("Remove this process").click()
        other.get_by_role("button", name="Remove it for good").click()
        expect(other.get_by_role("status")).to_contain_text("gone for good")
    editor.locator(".cm-content").click()
    editor.keyboard.type("Typed too late. ")
    expect(editor.locator("#saved")).to_contain_text("removed in another window")
    notes.get_by_label("It felt …").fill("good")
    expect(notes.locator("#news")).to_contain_text("removed in another window")
    facts.get_by_label("In their words").fill("by Friday, they said")
    facts.get_by_role("button", name="Keep these facts").click()
    expect(facts.get_by_role("heading", level=1)).to_have_text("There is nothing here")
    expect(facts.locator("blockquote")).to_have_text(["by Friday, they said"])


def test_without_scripts_both_wordings_can_be_had_in_one_text(two):
    first, second, _ = two("write", java_script_enabled=False)
    for window, words in ((second, "From the second tab."), (first, "Over here.")):
        window.get_by_label("Your message").fill(words)
        window.get_by_role("button", name="Check it").click()
    expect(first.locator("#conflict")).to_be_visible()
    first.get_by_role("button", name="Have both").click()
    expect(first.locator("#conflict")).to_be_hidden()
    expect(first.get_by_label("Your message")).to_have_value("Over here.\n\nFrom the second tab.")


def test_a_finding_left_in_an_older_window_does_not_pass_over_newer_words(page, take_in):
    address = take_in(page, fresh())
    said = headers(page) | {"Content-Type": "application/json"}
    newer = page.request.post(f"{address}/write/save", headers=said, data={"version": 0, "body": "Newer words."})
    left = {"version": 0, "body": "Older words.", "rule": "length@x", "reason": "short is fine"}
    answer = page.request.post(f"{address}/write/save", headers=said, data=left)
    assert (newer.status, answer.status) == (200, 409)
    assert answer.json()["body"] == "Newer words."
    assert page.request.post(f"{address}/write/save", headers=said, data=left | newer.json()).status == 200


def test_what_is_told_of_oneself_in_two_windows_is_merged_and_a_clash_is_chosen(visit, site):
    first = visit(site)
    second = first.context.new_page()
    for window in (first, second):
        window.goto(f"{first.base}/me")
    second.get_by_label("Phone").fill("+44 20 7946 0102")
    second.get_by_label("Postal address").fill("1 Mill Street")
    second.get_by_role("button", name="Keep this").click()
    expect(second.get_by_role("status").first).to_contain_text("Kept.")
    first.get_by_label("Name, as you sign").fill("Robin Achebe")
    first.get_by_label("Postal address").fill("2 Mill Street")
    first.get_by_role("button", name="Keep this").click()
    clash = first.get_by_role("group", name="Postal address")
    expect(clash).to_contain_text("1 Mill Street")
    expect(first.get_by_label("Phone")).to_have_value("+44 20 7946 0102")
    clash.get_by_label("In this window").check()
    first.get_by_role("button", name="Let these stand").click()
    expect(first.get_by_role("status").first).to_contain_text("Kept.")
    for label, value in (
        ("Phone", "+44 20 7946 0102"),
        ("Postal address", "2 Mill Street"),
        ("Name, as you sign", "Robin Achebe"),
    ):
        expect(first.get_by_label(label)).to_have_value(value)


def test_a_city_nobody_knows_is_told_and_nothing_typed_is_lost(visit, site):
    page = visit(site)
    page.goto(f"{page.base}/me")
    page.get_by_label("City, for your time").fill("Atlantis")
    page.get_by_label("Your usual application").fill("Six years of street sampling.")
    page.get_by_role("button", name="Keep this").click()
    expect(page.locator(".note.stop").filter(visible=True)).to_contain_text("“Atlantis” is no city we know")
    expect(page.get_by_label("City, for your time")).to_have_value("Atlantis")
    expect(page.get_by_label("Your usual application")).to_have_value("Six years of street sampling.")


def test_going_on_while_the_words_are_being_saved_is_no_second_window(visit, site, take_in):
    page, held = visit(site), []
    address = take_in(page, fresh())
    page.route("**/write/save", lambda route: held.append(route))  # noqa: PLW0108 -- Playwright takes no built-in
    page.goto(f"{address}/write")
    for words in ("Typed and sent at once. ", "Typed after coming back. "):
        with page.expect_request("**/write/save"):
            page.locator(".cm-content").press_sequentially(words)
        page.get_by_role("button", name="See it as they will").click()
        held.pop().continue_()
        expect(page.locator(".exact")).to_contain_text(words.strip())
        page.go_back()
    expect(page.locator(".cm-content")).to_contain_text("Typed after coming back.")
    expect(page.locator("#conflict")).to_be_hidden()


def test_the_same_words_from_two_windows_are_no_conflict(page, take_in):
    address = take_in(page, fresh())
    said = headers(page) | {"Content-Type": "application/json"}
    told = {"version": 0, "subject": "Thank you", "body": "The same words."}
    answers = [page.request.post(f"{address}/write/save", headers=said, data=told) for _ in range(2)]
    assert [(answer.status, answer.json()) for answer in answers] == [(200, {"version": 1})] * 2
