"""With a case: what ties a mail to it, whether it answers, and when that is asked."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from afterword.core.case import Contact, Correspondence, CorrespondenceKind, OtherProcess, Person
from afterword.core.conversation import conversation
from afterword.core.watch import read
from afterword.core.watch.consequence import consequence
from afterword.core.watch.interest import interest_in
from mail_corpus import OURS, mail
from mail_corpus.systems import NOTICES, calendar
from people import CASE, DANA, INES, INVITATION, NOW, our_message, with_correspondence

SENT = replace(our_message(at=NOW), id=OURS)
ASKED = with_correspondence(CASE, SENT)
LATER = NOW + timedelta(days=1)
IN_THREAD = f"Subject: Re: Thank you\nIn-Reply-To: {OURS}\nReferences: <m0@larkfield.example> {OURS}"
AFTER = "\nDate: Wed, 04 Mar 2026 09:00:00 +0000"


def reading(headers, body="Thank you, Robin. We will be in touch.", *, case=ASKED, **options):
    return read(mail(headers + AFTER, body), case=case, now=LATER, **options)


def rules(found):
    return [reason.rule for reason in found.reasons]


def test_an_answer_that_names_our_message_is_one():
    found = reading(IN_THREAD)
    assert (found.kind, found.answers, found.match, found.person) == ("reply", "yes", "id", "p1")
    assert found.confidence > 0.9


@pytest.mark.parametrize(
    "damaged",
    [
        lambda raw: b"\r\n \r\n" + raw,
        lambda raw: b"Received: from mx.larkfield.example\nby post.example; Wed, 4 Mar 2026 09:00:01 +0000\n" + raw,
    ],
    ids=["blank lines before the header", "a continued line without its white space"],
)
def test_a_damaged_header_loses_no_thread(damaged):
    found = read(damaged(mail(IN_THREAD + AFTER, "Thank you, Robin.")), case=ASKED, now=LATER)
    assert (found.kind, found.answers, found.match, found.new_text) == ("reply", "yes", "id", "Thank you, Robin.")


def test_a_letter_whose_blank_line_is_lost_keeps_its_words():
    raw = mail(IN_THREAD + AFTER, "Dear Robin\n\nSubject: to a medical we would like to hire you.").replace(
        b"\n\nDear", b"\nDear"
    )
    assert "we would like to hire you" in read(raw, case=ASKED, now=LATER).new_text


def test_our_ids_may_be_given_beside_the_case():
    found = reading(IN_THREAD, case=with_correspondence(CASE, our_message(at=NOW)), ours=(OURS,))
    assert (found.match, found.answers) == ("id", "yes")


def test_an_answer_to_the_invitation_s_thread_is_one():
    case = with_correspondence(replace(CASE, correspondence=(replace(INVITATION, id="<m0@larkfield.example>"),)), SENT)
    found = reading(
        "From: Dana <dana@private.example>\nSubject: Re: Thank you\nReferences: <m0@larkfield.example>", case=case
    )
    assert (found.match, found.answers) == ("thread", "yes")


def test_an_answer_without_a_thread_is_known_by_its_address():
    found = reading("Subject: Thanks")
    assert (found.match, found.answers, found.person) == ("address", "yes", "p1")


UNREACHED = replace(ASKED, people=(replace(DANA, contact=Contact()), INES))
NAMESAKE = replace(UNREACHED, people=(*UNREACHED.people, Person(id="p3", name="Dana Marsh")))


@pytest.mark.parametrize(
    ("written", "case", "person"),
    [
        ("Dana Marsh", UNREACHED, "p1"),
        ('"MARSH, Dána"', UNREACHED, "p1"),
        ('"Dana Marsh (Larkfield Foods)"', UNREACHED, "p1"),
        ("Dana Marsh", ASKED, "p1"),
        ("Dana", UNREACHED, None),
        ('"Office of Dana Marsh"', UNREACHED, None),
        ("Sam Reed", UNREACHED, None),
        ("Dana Marsh", NAMESAKE, None),
    ],
)
def test_in_the_thread_somebody_without_an_address_is_known_by_a_name_only_they_have(written, case, person):
    found = reading(f"From: {written} <d.m@elsewhere.example>\n{IN_THREAD}", case=case)
    assert (found.match, found.answers, found.person) == ("id", "yes", person)


def test_a_colleague_s_name_counts_only_where_it_is_certain_that_they_write_about_this():
    case = replace(ASKED, people=(DANA, replace(INES, contact=Contact())))
    headers = "From: Ines Duarte <i.duarte@larkfield.example>\nSubject: "
    assert reading(f"{headers}Marketing executive", case=case).person == "p2"
    found = reading(f"{headers}Lunch", "Soup today.", case=case)
    assert (found.answers, found.person) == ("ask", None)


def test_a_colleague_who_names_our_message_answers():
    found = reading(f"From: Sam Reed <sam@larkfield.example>\n{IN_THREAD}")
    assert (found.match, found.answers) == ("id", "yes")


def test_a_colleague_who_speaks_of_the_job_answers():
    found = reading(
        "From: Sam Reed <sam@mail.larkfield.example>\nSubject: Marketing executive",
        "Dear Robin, Dana asked me to write.",
    )
    assert (found.match, found.answers) == ("address", "yes")
    assert "colleague" in rules(found)


def test_a_colleague_who_speaks_of_something_else_is_asked():
    found = reading("From: Sam Reed <sam@larkfield.example>\nSubject: Lunch", "Soup today.")
    assert (found.match, found.answers) == ("address", "ask")


def test_nobody_is_a_colleague_by_a_provider_everybody_uses():
    people = (replace(DANA, contact=Contact(email="dana.marsh@gmail.com")),)
    found = reading("From: Shop <someone@gmail.com>\nSubject: Hello", "Hello.", case=replace(ASKED, people=people))
    assert (found.kind, found.answers) == ("unrelated", "no")


def test_a_stranger_who_names_the_firm_is_asked():
    found = reading("From: Sam Reed <sam@agency.example>\nSubject: Larkfield Foods", "Can we talk?")
    assert (found.kind, found.answers, found.match) == ("reply", "ask", "none")


def test_a_stranger_with_nothing_in_common_is_unrelated():
    found = reading("From: Sam Reed <sam@elsewhere.example>\nSubject: Hello", "How was the holiday?")
    assert (found.kind, found.answers) == ("unrelated", "no")
    assert "nothing_in_common" in rules(found)


@pytest.mark.parametrize(
    "headers",
    [
        "From: Dana Marsh <dana@larkfield.example>\nAuthentication-Results: mx.example; dmarc=fail header.from=larkfield.example",
        'From: "dana@larkfield.example" <eve@evil.example>\nSubject: Larkfield Foods',
        "From: dana@larkfield.example, eve@evil.example",
        "From: Dana Marsh <dana@larkfield.example>\nReply-To: eve@evil.example",
    ],
)
def test_a_sender_who_may_be_forged_is_asked(headers):
    found = reading(headers)
    assert found.answers == "ask"
    assert "sender_not_proved" in rules(found)


def test_the_last_angle_address_is_the_sender():
    assert reading("From: dana@larkfield.example <eve@evil.example>").from_.address == "eve@evil.example"


OTHER = OtherProcess(id="A", job_title="Water quality analyst", leads_recruitment="p2")


def test_a_mail_about_another_job_at_the_firm_is_asked():
    case = replace(ASKED, other_processes=(OTHER,))
    found = reading("Subject: Water quality analyst", case=case)
    assert found.answers == "ask"
    assert "another_process" in rules(found)
    assert reading("Subject: Marketing executive", "Not the water quality analyst one.", case=case).answers == "yes"


def test_the_one_in_charge_of_the_other_job_is_asked():
    case = replace(ASKED, other_processes=(OTHER,))
    assert reading("From: Ines Duarte <ines@larkfield.example>\nSubject: News", case=case).answers == "ask"
    assert INES in case.people


def test_an_answer_in_the_thread_of_the_other_job_is_kept_with_that_one():
    theirs = Correspondence(
        id="<a1@larkfield.example>", at=NOW, person="p2", kind=CorrespondenceKind.MESSAGE, process="A"
    )
    case = replace(ASKED, other_processes=(OTHER,), correspondence=(*ASKED.correspondence, theirs))
    headers = "From: Ines Duarte <ines@larkfield.example>\nSubject: Re: Water quality analyst\nIn-Reply-To: <a1@larkfield.example>"
    found = reading(headers, case=case)
    meaning = consequence(found, case, key="<new@larkfield.example>", now=LATER)
    assert found.answers == "yes"
    assert meaning.item.process == "A"
    assert "about the other job there, Water quality analyst" in meaning.text
    after = replace(case, correspondence=(*case.correspondence, meaning.item))
    assert conversation(after, now=LATER).unanswered == conversation(case, now=LATER).unanswered != ()


def test_a_mail_from_before_ours_is_no_answer_to_it():
    raw = mail("Subject: Welcome\nDate: Mon, 02 Mar 2026 09:00:00 +0000", "See you tomorrow.")
    found = read(raw, case=ASKED, now=LATER)
    assert found.answers == "no"
    assert "written_before_yours" in rules(found)


def test_our_own_copy_is_none():
    for headers in (
        f"Message-ID: {OURS}\nFrom: Robin <robin@example.org>",
        "From: Robin <ROBIN@example.org>\nTo: dana@larkfield.example",
        f"From: Robin Achebe <robin@work.example>\nTo: dana@larkfield.example\n{IN_THREAD}",
    ):
        found = reading(headers)
        assert (found.kind, found.answers) == ("own_copy", "no")


def test_an_automatic_reply_in_our_thread_is_none():
    found = reading(f"{IN_THREAD}\nAuto-Submitted: auto-replied", "Away until 9 March 2026.")
    assert (found.kind, found.match, found.answers) == ("auto_reply", "id", "no")


def test_a_bounce_from_a_person_s_own_address_is_asked():
    body = "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\nFinal-Recipient: rfc822; dana@larkfield.example\nAction: failed\n\n--b--"
    found = reading("Content-Type: multipart/report; report-type=delivery-status; boundary=b", body)
    assert (found.kind, found.answers) == ("bounce", "ask")


def test_a_meeting_they_propose_after_our_message_is_an_answer():
    raw = calendar("REQUEST").replace(b"Tue, 03 Mar 2026 17:31:09", b"Wed, 04 Mar 2026 09:00:00")
    assert read(raw, case=ASKED, now=LATER).answers == "yes"


def test_a_system_s_decision_that_names_the_firm_is_an_answer():
    raw = NOTICES["a refusal"].replace(b"Tue, 03 Mar 2026 17:31:09", b"Wed, 04 Mar 2026 09:00:00")
    found = read(raw, case=ASKED, now=LATER)
    assert (found.kind, found.answers) == ("notice", "yes")
    assert [question.id for question in found.questions] == ["is_it_a_rejection"]


def test_an_agency_s_answer_counts_like_the_firm_s():
    person = Person(id="p3", name="Ada Quinn", contact=Contact(email="ada@agency.example"))
    found = reading("From: ada@agency.example\nSubject: Larkfield", case=replace(ASKED, people=(DANA, person)))
    assert (found.answers, found.person) == ("yes", "p3")


def test_a_mail_without_a_date_is_read():
    raw = b"From: dana@larkfield.example\nSubject: Thanks\n\nYes.\n"
    found = read(raw, case=ASKED, now=datetime(2026, 3, 5, tzinfo=UTC))
    assert (found.sent_at, found.answers) == (None, "yes")


@pytest.mark.parametrize(
    "headers",
    [
        "Subject: Thanks\nList-Unsubscribe: <mailto:x@larkfield.example>\nList-Id: <x>\nPrecedence: bulk",
        "Subject: Thanks\nAuto-Submitted: auto-generated",
    ],
)
def test_what_looks_like_anybody_s_mail_is_asked_when_it_comes_from_them(headers):
    assert reading(headers, "Have a look.").answers == "ask"


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        (IN_THREAD, "I am out of the office until Monday and will answer then."),
        (f"From: jobs@larkfield.example\n{IN_THREAD}", "Thank you for your email. We will get back to you."),
    ],
)
def test_what_may_be_automatic_and_bears_no_mark_is_asked(headers, body):
    found = reading(headers, body)
    assert (found.kind, found.answers) == ("reply", "ask")
    assert "sounds_automatic" in rules(found)


def test_a_long_letter_that_mentions_an_absence_is_an_answer():
    body = "Dear Robin, " + "we talked about your ideas for the vans and liked them. " * 15 + "I am on leave next week."
    assert reading(IN_THREAD, body).answers == "yes"


AT_HOME = "From: Dana Marsh <dana.m@home.example>\nSubject: Hello again"
PASSED_ON = "From: Sam Reed <sam@friend.example>\nSubject: Fwd: AW: Thank you for this morning"
TITLED = with_correspondence(CASE, replace(SENT, subject="Thank you for this morning"))


@pytest.mark.parametrize(
    ("headers", "rule"),
    [
        (AT_HOME, "known_name"),
        (AT_HOME.replace("Dana Marsh", '"MARSH, Dána"'), "known_name"),
        (PASSED_ON, "your_subject"),
        (PASSED_ON.replace("Sam Reed <sam@friend.example>", "Robin Achebe <robin@home.example>"), "your_subject"),
    ],
)
def test_what_only_bears_a_name_or_the_subject_of_our_message_is_asked_and_never_dropped(headers, rule):
    found = reading(headers, "See below.", case=TITLED)
    assert (found.kind, found.answers, found.match) == ("reply", "ask", "none")
    assert rule in rules(found)
    assert interest_in((TITLED,), now=LATER).in_header(mail(headers, "").partition(b"\n\n")[0])


@pytest.mark.parametrize(
    "headers",
    [
        AT_HOME.replace("Dana Marsh", "Dana"),
        AT_HOME.replace("Dana Marsh", "Dana Marsh Schulz"),
        PASSED_ON.replace("Fwd: AW: ", ""),
        PASSED_ON.replace("for this morning", "for the cake"),
    ],
)
def test_another_name_and_another_subject_tie_nothing(headers):
    assert reading(headers, "See below.", case=TITLED).kind == "unrelated"


def test_a_platform_s_notice_in_their_name_decides_nothing():
    headers = AT_HOME.replace("dana.m@home.example", "no-reply@network.example")
    found = reading(headers, "Unfortunately we have decided not to take your application further.", case=TITLED)
    assert found.answers == "ask"


def test_a_reaction_is_asked():
    body = (
        "--b\nContent-Type: text/plain; charset=utf-8\n\n👍\n\nDana reacted via Gmail\n"
        '--b\nContent-Type: text/vnd.google.email-reaction+json\n\n{"emoji":"👍","version":1}\n--b--'
    )
    found = reading(f'{IN_THREAD}\nContent-Type: multipart/alternative; boundary="b"', body)
    assert (found.answers, found.match) == ("ask", "id")
    assert "reaction" in rules(found)


def test_a_returned_message_is_told_by_whom_it_was_for_and_not_by_the_system_that_returned_it():
    headers = f"From: Mail Delivery Subsystem <mailer-daemon@mx.example>\nSubject: Undeliverable: Thank you\nIn-Reply-To: {OURS}"
    found = reading(headers, "Delivery has failed to these recipients or groups. The address couldn't be found.")
    assert found.kind == "bounce"
    told = consequence(found, ASKED, key="<k@x>", now=LATER).text
    assert told.startswith("Your message did not reach Dana Marsh.")


@pytest.mark.parametrize("words", ["Dana Marsh no longer works here.", "Frau Marsh ist nicht mehr im Unternehmen."])
def test_somebody_who_has_left_is_told_and_not_waited_for_in_silence(words):
    found = reading(f"{IN_THREAD}\nAuto-Submitted: auto-replied", f"{words} Paul Ott: p.ott@larkfield.example")
    assert found.kind == "auto_reply"
    assert "Dana Marsh seems to have left" in consequence(found, ASKED, key="<k@x>", now=LATER).text
