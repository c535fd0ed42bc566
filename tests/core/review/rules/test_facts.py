"""The rules on facts, in many wordings: what they must find, and what they must leave alone."""

import unicodedata

import pytest

from afterword.core.review import review
from afterword.core.review.finding import Severity
from labelled_review import labelled

TODAY = "Thank you for showing me the archive today; I would love to sort it. "
POINTS = (
    "archive",
    "decision on Friday 24 April",
    "they asked for two references",
    "12 shelves per bay",
    "start on 1 June",
    "Year 5 of the village school labels maps every Wednesday",
    "the trolley gets new handles in August",
    "the archive is called twelve times a day",
    "loans fell from ninety to forty",
)


def found(text, **given):
    given.setdefault("points", POINTS)
    item = labelled("a message", f"Dear Ms Brandt,\n\n{text}\n\nKind regards,\nSam Whitcombe", **given)
    report = review(item.message, item.case, now=item.message.at)
    return {finding.rule for finding in report.findings if finding.severity is not Severity.INFO}


@pytest.mark.parametrize(
    "text",
    [
        TODAY + "I have found the two references you asked for and can send them.",
        TODAY + "I look forward to the decision on Friday.",
        TODAY + "As I said, I could start on 1 June.",
        TODAY + "I grew attached to the old card index.",
        TODAY + "I can send the plan as an attachment if you like.",
        TODAY + "I learned this when I worked for Siemens in Berlin.",
        TODAY + "I would love to work with Excel and Access again.",
        TODAY + "I look forward to working with Ms Holt and Mr Pell.",
        TODAY + "My interest in Roman pottery began at school.",
        TODAY + "Feel free to look at my LinkedIn profile.",
        TODAY + "I saw on LinkedIn that you worked in Leeds.",
        "Thank you for our meeting on Tuesday and for the archive, which I would love to sort.",
        "Thank you for this morning's tour of the archive, which I would love to sort.",
        "Thank you for the interview on 14 April and the archive, which I would love to sort.",
        "Thank you for showing me the archive at Copperleaf today; I would love to work for you.",
        "Thank you for showing me the archive today; the Office Manager role suits me.",
        "Thank you for showing me the archive (see photo) today; I would sort it.",
        "It was most kind of you to show me the archive today.",
        "Thank you for your time on Tuesday and for the archive, which I would love to sort.",
        "Ta for showing me the archive today.",
        TODAY + "I could come for the next shelf visit on Monday.",
        TODAY + "The village school labels maps on Wednesdays and I could help on a Monday.",
        TODAY + "The post of Office Manager is what I want.",
        TODAY + "I could also start a week earlier, on 25 May.",
        TODAY + "I started at the county library in June 2021.",
        TODAY + "When we met on 14 April you named the 24th as the day.",
        TODAY + "The people at Lidl sort their stock the same way.",
        TODAY + "I am a member of the Leeds Bookbinding Society.",
        TODAY + "I trained at Ironleaf Studio, where we sorted by year.",
        TODAY + "The Copperleaf Studio shelves want labels.",
        TODAY + "The <b>red</b> boxes were the oldest.",
        TODAY + "I run the LinkedIn page of our choir.",
        TODAY + "I enjoyed our conversation and look forward to the visit next week.",
        TODAY + "I liked it that you found time to offer me a tour tomorrow.",
        TODAY + "My senior clerk post taught me patience, and I held the chief clerk position for a year.",
        TODAY + "I was glad to hear of the leading role that the archive plays, and of the early shift role.",
        TODAY + "I have mended two boxes since we met on 14 April at your studio.",
        TODAY + "As binder of the Ironleaf Studio I mended maps.",
        TODAY + "The Ironleaf Studio, where I work, sorts by year.",
        TODAY + "I remain keen to be considered for the office supervisor role.",
        TODAY + "I like the way the night porter job is shared, and the idea of the lead clerk role going round.",
        TODAY + "Please thank Hillarie and Brenda at the desk, and the Hilarys choir.",
        TODAY + "Good luck with the boxes; any day next week is fine with me.",
        TODAY + "Kirsten is a person who listens, and Leeds is a place where such a studio would do well.",
    ],
)
def test_what_agrees_with_the_case_is_left_alone(text):
    assert not found(text)


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("inconsistent", TODAY + "I look forward to your decision on Thursday."),
        ("inconsistent", TODAY + "As I said, I could start in September."),
        ("inconsistent", TODAY + "Fourteen shelves per bay would be enough."),
        ("inconsistent", TODAY + "My CV is attached for convenience."),
        ("inconsistent", "Thank you for our meeting on Wednesday and for the archive, which I would love to sort."),
        ("inconsistent", "Thank you for this afternoon's tour of the archive, which I would love to sort."),
        ("inconsistent", "Thank you for showing me the archive today; the Marketing Assistant role suits me."),
        ("wrong_organisation", "Thank you for showing me the archive today; I would love to work at Siemens."),
        ("wrong_organisation", TODAY + "I would be proud to become part of the Northlight Gallery team."),
        ("linkedin_request", TODAY + "Let's link up on LinkedIn."),
        ("linkedin_request", TODAY + "May I add you to my network?"),
        ("linkedin_request", TODAY + "I would like to stay in touch on LinkedIn whatever happens."),
        ("placeholder_left", TODAY + "My start date is TBC."),
        ("placeholder_left", "Thank you for today, <Name>; the archive is lovely."),
        ("no_thanks", "I enjoyed seeing the archive today."),
        ("placeholder_left", TODAY + "The [NUMBER] shelves would be my first worry."),
        ("inconsistent", "Thank you for your time on Wednesday and for the archive, which I would love to sort."),
        ("inconsistent", TODAY + "The village school labels maps each Thursday, which I liked."),
        ("inconsistent", TODAY + "The trolley with its new handles from November would save our backs."),
        ("inconsistent", TODAY + "The post of Ticket Collector would suit me well."),
        ("inconsistent", TODAY + "The post of Studio Detective would suit me well."),
        ("inconsistent", TODAY + "The village school labels maps on Thursdays, which I liked."),
        ("inconsistent", TODAY + "I would bring the nine calls a day to the archive down to two."),
        ("inconsistent", TODAY + "That loans fell from ninety to thirty made me think."),
        ("wrong_organisation", TODAY + "It worked.\n\nI would be proud to join Northern Archive Alliance."),
        ("wrong_organisation", TODAY + "I have long wanted to work for Copperfield Studio."),
        ("wrong_organisation", TODAY + "I look forward to hearing from Marlow Studio."),
        ("wrong_organisation", TODAY + "My interest in Larkin Partners has only grown."),
        ("wrong_organisation", TODAY + "The position of Office Manager with Brightwater is the one I want."),
        ("inconsistent", TODAY + "As I said, I could start on 15 June."),
        ("inconsistent", TODAY + "You told me that you would let me know by Friday 17 April."),
        ("inconsistent", TODAY + "You said that the trolley comes in October."),
        ("inconsistent", TODAY + "I am sending the two references with this e-mail."),
        ("inconsistent", TODAY + "Attached you will find the two references."),
        ("placeholder_left", TODAY + "I could start on DD/MM/YYYY."),
        ("placeholder_left", TODAY + "I have ??? years of practice."),
        ("linkedin_request", TODAY + "Would you mind if we connected on LinkedIn?"),
        ("linkedin_request", TODAY + "I hope that we can be LinkedIn contacts."),
        ("states_obvious", TODAY + "Your studio prints books."),
        ("states_obvious", TODAY + "We met on 14 April at your studio for the interview."),
        ("states_obvious", TODAY + "Glue is a substance that holds books together."),
        ("states_obvious", TODAY + "Old paper is thin, and people don't like waiting."),
        ("wrong_name", TODAY + "I would love to show Hillary the two boxes."),
        ("placeholder_left", TODAY + "I would be glad to work for COMPANY."),
        (
            "wrong_organisation",
            "The archive today was a joy, thank you, and I would love to work at Copperfield Studio.",
        ),
        ("inconsistent", TODAY + "It was a pleasure to meet you all next Tuesday."),
        ("inconsistent", "Thanks so much for the chat tomorrow and for the archive, which I would love to sort."),
        ("inconsistent", TODAY + "I am still keen and would like to be considered for the ticket clerk role."),
        ("inconsistent", TODAY + "I would love the Ticket clerk role."),
        ("inconsistent", TODAY + "I would like the post of ticket clerk."),
        ("inconsistent", TODAY + "I remain interested in the junior office manager position."),
        ("wrong_organisation", TODAY + "I would be proud to serve as binder of the Ironleaf Studio."),
    ],
)
def test_what_contradicts_the_case_is_found_and_nothing_else(rule, text):
    assert found(text) == {rule}


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your time today. I bring a proven track record, solid teamwork and a results-driven mindset.",
        "I am grateful for the interview. As a dedicated self-starter I thrive under pressure and multitask reliably.",
    ],
)
def test_what_people_say_of_themselves_everywhere_is_about_no_interview(text):
    assert "not_specific" in found(text)


def test_what_was_seen_there_is_about_this_interview_though_no_note_has_it():
    assert not found("Thank you for today. Bay six could take the ladders that now lean in the lane; I counted nine.")


def test_a_correction_may_have_either_number():
    text = TODAY + "One thing: the fall was 12 per cent, and I would like to put that right."
    assert "inconsistent" not in found(text, points=(*POINTS, "I said a fall of 20 per cent instead of 12"))


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("salutation", ["Dear Señora Núñez,", "Estimada Inés,"])
def test_an_accent_is_one_letter_or_a_letter_and_a_mark(form, salutation):
    text = unicodedata.normalize(form, f"{salutation}\n\n{TODAY}\n\nKind regards,\nSam Whitcombe")
    item = labelled("accents", text, points=POINTS, to="Señora Inés Núñez")
    findings = review(item.message, item.case, now=item.message.at).findings
    assert not {finding.rule for finding in findings if finding.severity is not Severity.INFO}


@pytest.mark.parametrize("name", ["Oster & French", "Finch & Oster", "Foster & Finch"])
def test_a_firm_of_partners_is_called_by_both_of_them_in_their_order(name):
    assert found(TODAY + f"The shelves at {name} are a pleasure.", firm="Oster & Finch") == {"wrong_organisation"}
    assert not found(TODAY + "The shelves at Oster & Finch are a pleasure.", firm="Oster & Finch")


def test_the_day_is_read_where_the_recipient_is():
    text = "Thank you for today's tour of the archive, which I would love to sort."
    assert found(text, sent="2026-04-15T09:00+01:00") == {"inconsistent"}
    assert not found(text, ended="2026-04-14T18:00-04:00", sent="2026-04-15T00:30+01:00")


@pytest.mark.parametrize(
    "text",
    [
        "Apologies for the delay in writing. Thank you for showing me the archive.",
        "Belated thanks for showing me the archive.",
        "Sorry that this comes a weekend late, and thank you for showing me the archive.",
    ],
)
def test_a_delay_that_is_owned_is_no_fault(text):
    assert not found(text, sent="2026-04-18T09:00+01:00")


def test_a_number_of_the_application_contradicts_no_note():
    text = TODAY + "At the county library I looked after 20 shelves per bay."
    assert found(text) == {"inconsistent"}
    assert not found(text, application="County library, 2019 to 2024: 20 shelves per bay, loans desk.")


def test_a_year_is_the_same_with_its_century_and_without():
    text = TODAY + "I know your binder from the 2008 move."
    assert "inconsistent" not in found(text, forgotten=("know their binder from the '08 move",))
    assert "inconsistent" in found(text.replace("2008", "2009"), forgotten=("know their binder from the '08 move",))


def test_a_check_in_may_be_about_the_day_of_the_decision_alone():
    text = "Thank you for your reply. You had hoped to decide by Friday, and I wondered whether there is any news."
    assert "not_specific" not in found(text, kind="check_in", sent="2026-04-28T10:00+01:00")
    assert "not_specific" in found("I wondered whether there is any news.", kind="check_in")


def test_a_delay_without_a_word_is():
    assert found("Thank you for showing me the archive last week.", sent="2026-04-20T09:00+01:00") == {"late"}


def test_a_word_in_passing_does_not_say_what_was_forgotten():
    forgotten = ("a boat licence for inshore water",)
    assert found(TODAY + "The shelves near the water, 12 per bay, would be first.", forgotten=forgotten) == {
        "no_forgotten_detail"
    }
    assert not found(TODAY + "I forgot to mention my boat licence.", forgotten=forgotten)
    assert not found(TODAY + "I am licensed for any boat inshore.", forgotten=forgotten)


@pytest.mark.parametrize(
    ("forgotten", "passing", "said"),
    [
        ("host a beer podcast", "Thank you for the beer.", "I run a podcast about beer."),
        ("have a van licence", "Your vans were new.", "I am allowed to drive vans."),
        ("speak Polish at home", "Many of your readers are Polish.", "At home we speak Polish."),
        ("wrote the paging guide", "I liked your guide to the cellar.", "The guide to paging was mine."),
    ],
)
def test_what_was_forgotten_may_be_said_in_other_words_by_whom_it_is_about(forgotten, passing, said):
    assert "no_forgotten_detail" in found(TODAY + passing, forgotten=(forgotten,))
    assert "no_forgotten_detail" not in found(TODAY + said, forgotten=(forgotten,))


@pytest.mark.parametrize("greeting", ["Dear [Hiring Manager],", "Dear {{manager}},"])
def test_of_a_gap_in_the_salutation_only_the_gap_is_said(greeting):
    item = labelled("a gap", f"{greeting}\n\n{TODAY}\n\nKind regards,\nSam Whitcombe", points=POINTS)
    findings = review(item.message, item.case, now=item.message.at).findings
    assert {finding.rule for finding in findings if finding.severity is not Severity.INFO} == {"placeholder_left"}


def test_somebody_addressed_by_what_they_are_is_not_addressed_by_name():
    item = labelled(
        "a role",
        f"Dear Head of Studio,\n\n{TODAY}\n\nKind regards,\nSam Whitcombe",
        points=POINTS,
        role="head of studio",
    )
    findings = review(item.message, item.case, now=item.message.at).findings
    assert {finding.rule for finding in findings if finding.severity is not Severity.INFO} == {"wrong_recipient"}


def test_those_in_charge_together_may_be_addressed_together():
    text = f"Dear all,\n\n{TODAY}\n\nKind regards,\nSam Whitcombe"
    together = labelled("three", text, points=POINTS, to="Ms Ann Brandt, Mr Jim Lee and Dr Kit Rao")
    alone = labelled("one", text, points=POINTS)
    rules = [
        {finding.rule for finding in review(item.message, item.case, now=item.message.at).findings}
        for item in (together, alone)
    ]
    assert ["wrong_recipient" in found for found in rules] == [False, True]


def test_a_note_in_its_own_words_ties_a_message_to_the_interview_though_the_firm_is_called_by_them():
    given = {"firm": "Weir Coatings", "job": "Line fitter", "points": ("new coating line at the weir",)}
    empty = found("Thank you for your time today. I would gladly help.", **given)
    assert empty - found("Thank you for explaining the new coating line; I would gladly help.", **given) == {
        "not_specific"
    }


@pytest.mark.parametrize(
    "opening",
    [
        "Good morning, Ms Brandt. Thanks for seeing me. It's Sam Whitcombe.",
        "Hello, Ms Lee. Sam Whitcombe here. Thank you for your time.",
        "Hello Ms Lee it's Sam here, thank you for your time.",
    ],
)
def test_a_spoken_greeting_ends_where_the_next_sentence_begins(opening):
    item = labelled(
        "a call",
        f"{opening} The archive stayed with me.\n\nThat's all. Goodbye.",
        points=POINTS,
        method="phone",
        to="Ms Hilary Brandt" if "Brandt" in opening else "Ms Kim Lee",
    )
    findings = review(item.message, item.case, now=item.message.at).findings
    assert not {finding.rule for finding in findings if finding.severity is not Severity.INFO}


def test_an_office_addressed_by_its_title_is_a_greeting():
    item = labelled("an office", f"To the General Manager,\n\n{TODAY}\n\nKind regards,\nSam Whitcombe", points=POINTS)
    found_rules = {finding.rule for finding in review(item.message, item.case, now=item.message.at).findings}
    assert not found_rules & {"no_greeting", "wrong_name"}


@pytest.mark.parametrize(
    "note",
    [
        "my salary expectation is 48k",
        "that my mother is in hospital",
        "the merger is confidential until June",
        "dass ich den Lehrgang für Archivare mit Erfolg gemacht habe",
    ],
)
def test_a_note_that_does_not_belong_in_the_message_is_not_missed(note):
    assert not found(TODAY, forgotten=(note,))
    assert "no_forgotten_detail" in found(TODAY, forgotten=(note, "a boat licence for inshore water"))


@pytest.mark.parametrize(
    "note", ["I can lift boxes " * 60, "the f***ing boxes, shit", "GOOLE WANTS A BARGE", "see https://archive.example"]
)
def test_what_could_not_be_sent_as_it_was_jotted_down_is_only_hinted_at(note):
    generic = "Thank you for your time. I am keen on the job and hope to hear from you."
    for given in ({"points": (note,)}, {"points": (note,), "method": "letter_by_post"}):
        assert not found(generic, **given) & {"not_specific", "nothing_new"}
        assert found(generic, **{**given, "points": (note, "archive")}) & {"not_specific", "nothing_new"}
    assert "no_forgotten_detail" not in found(TODAY, forgotten=(note,))


def test_a_long_note_is_named_by_its_beginning():
    item = labelled("a message", f"Dear Ms Brandt,\n\n{TODAY}", points=POINTS, forgotten=("a boat licence " * 30,))
    (finding,) = (each for each in review(item.message, item.case, now=item.message.at).findings if each.rule == "no_forgotten_detail")  # fmt: skip
    assert len(finding.message) < 200


def test_an_answer_over_the_phone_says_what_was_asked_and_circles_round_nothing():
    text = (
        "Thank you for the good news about the office manager job, and for the time you gave me on Tuesday. Monday at "
        "nine in the morning works well for me. May I ask where we will meet, and with whom? I will bring my passport. "
        "It was useful to hear about the archive. That is all I wanted to say, and I hope that this is a good moment "
        "for it. Thank you again for thinking of me, and goodbye until Monday."
    )
    assert "rambling" in found(text, method="phone", points=())
    assert "rambling" not in found(text, method="phone", points=(), kind="answer")


def test_the_month_of_the_interview_contradicts_no_note():
    note = "how they train new clerks for the archive before June"
    text = "Thank you again for what you told me on 14 April about how you train new clerks for the archive."
    assert not found(text, points=(note,))
    assert found(text.replace("14 April", "2 May"), points=(note,)) == {"inconsistent"}


def test_a_check_in_may_name_the_day_they_met_and_ask():
    text = "Thank you again for our conversation on 14 April. May I ask whether the post has been decided?"
    assert not found(text, kind="check_in", sent="2026-05-08T10:00+01:00")
    other = text.replace(" on 14 April", "")
    assert found(other, kind="check_in", sent="2026-05-08T10:00+01:00") == {"not_specific"}


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("free sun eves", "I should have said that I am free on Sunday evenings."),
        (
            "am free two evenings a week",
            "I should have said that I'm free two evenings a week. I ring them after a week.",
        ),
        ("can work at the archive in May", "I meant to say that I can work at the archive in May."),
    ],
)
def test_a_detail_is_said_in_words_written_out_and_beside_notes_that_share_them(note, said):
    points = (*POINTS, "I ran the archive in May", "they are free to ring after two weeks, in the evenings")
    assert "no_forgotten_detail" not in found(TODAY + said, points=points, forgotten=(note,))


@pytest.mark.parametrize("note", ["ships!!", "zorb glim, 5 kt both ways on Tue"])
def test_half_a_thought_is_hinted_at_because_only_its_writer_can_put_it(note):
    assert "no_forgotten_detail" not in found(TODAY, forgotten=(note,))


def test_a_day_of_the_decision_is_not_held_against_a_note_about_another_day_of_its_month():
    own = ("I got my certificate on the 20th of April",)
    decided = TODAY + "You had mentioned Friday 24 April for a decision."
    assert "inconsistent" not in found(decided, points=("archive",), forgotten=own)


def test_what_they_said_of_others_is_no_praise_of_oneself():
    told = "Dr Lee mentioned that shift leaders are promoted for being the best operators and then nobody teaches them to lead."
    assert "oversells" not in found(f"{TODAY}{told}")
    assert "oversells" in found(
        f"{TODAY}You said that nobody could lead the shift better than I could. I am the perfect candidate."
    )
