"""A message opens and closes as the candidate opens and closes theirs, within the advised register."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from advised import advised
from afterword.core.advise.advice import Formality
from afterword.core.case import Correspondence, CorrespondenceKind, Direction
from afterword.core.channel import Channel
from afterword.core.draft import draft
from afterword.core.review import review
from afterword.core.review.finding import Severity
from people import CASE, NOW

FORMAL, USUAL, FRIENDLY = Formality.FORMAL, Formality.PROFESSIONAL, Formality.FRIENDLY_PROFESSIONAL
ROWS = (
    # candidate, locale, sample, reader, title, country, register, greeting, sign-off, name
    ("Dean Whitlock", "en-GB", "Hi Clara, running ten late, sorry. Dean", "Jo Pask", None, "GB", USUAL, "Hi Jo,", "Kind regards", "Dean"),
    ("Samir Haddad", "en-CA", "hi Colleen, all fine by me. cheers samir", "Lou Pierce", None, "US", FRIENDLY, "Hi Lou,", "Cheers", "Samir"),
    ("Leon Shaw", "en-GB", "Hi Maureen, yes Tuesday at 9 is fine. Cheers, Leon", "Maureen Duffy", None, "GB", USUAL, "Hi Maureen,", "Cheers", "Leon"),
    ("Leon Shaw", "en-GB", "Hi Pat, yes Tuesday at 9 is fine. Cheers, Leon", "Maureen Duffy", "Mrs", "GB", USUAL, "Hello Mrs Duffy,", "Kind regards", "Leon"),
    ("Leon Shaw", "en-GB", "Hi Pat, yes Tuesday at 9 is fine. Cheers, Leon", "Maureen Duffy", None, "GB", FORMAL, "Dear Maureen Duffy,", "Yours sincerely", "Leon Shaw"),
    ("Madison Friesen", "en-CA", "Hi Bern! 4:30 works for me. Thanks so much, Madison", "Ruth Roy", None, "CA", USUAL, "Hi Ruth,", "Thanks so much", "Madison"),
    ("Dwayne Hargrove", "en-US", "Hi Ms. Lindgren,\n1 pm is fine.\nThank you,\nDwayne Hargrove", "Patty Cole", "Ms.", "US", USUAL, "Hello Ms. Cole,", "Thank you", "Dwayne Hargrove"),
    ("Vikram Pillai", "en-IN", "Dear Madam, I will come. Thanks and regards, Vikram Pillai", "Anil Kulkarni", "Mr", "IN", FORMAL, "Dear Mr Kulkarni,", "Thanks and regards", "Vikram Pillai"),
    ("Kenji Moriyama", "en-US", "Dear Ms. Tan, Thank you. Best regards, Moriyama Kenji", "Aaron Hall", None, "US", USUAL, "Dear Aaron,", "Best regards", "Moriyama Kenji"),
    ("Hana Mori", "en-US", "Dear Tanaka-san, I have sent it. Best regards, Hana Mori", "Hiroshi Tanaka", None, "JP", FORMAL, "Dear Tanaka-san,", "Best regards", "Hana Mori"),
    ("Tomoko Reyes", "en-US", "Hey Ben, see you at 11. T", "Ben Adeyemi", None, "US", FRIENDLY, "Hi Ben,", "Best regards", "T"),
    ("Tomoko Reyes", "en-US", "Hey Ben, see you at 11. T", "Ruth Cole", None, "US", FRIENDLY, "Hi Ruth,", "Best regards", "Tomoko"),
    ("Dean Whitlock", "en-GB", "Hi Jo, can do 3pm. Dean", "Jo Pask", None, "GB", FORMAL, "Dear Jo Pask,", "Yours sincerely", "Dean Whitlock"),
    ("Priya Nair", "en-IN", "Respected Sir, The forms are ready. Yours faithfully, Priya Nair", "V. K. Sharma", "Shri", "IN", FORMAL, "Respected Sir,", "Yours faithfully", "Priya Nair"),
    ("Priya Nair", "en-IN", "Respected Sir, The forms are ready. Yours faithfully, Priya Nair", "Jayanthi Rao", "Smt.", "IN", USUAL, "Respected Madam,", "Yours faithfully", "Priya Nair"),
    ("Priya Nair", "en-IN", "Respected Sir, The forms are ready. Yours faithfully, Priya Nair", "Alison Reed", "Ms", "GB", FORMAL, "Dear Ms Reed,", "Yours sincerely", "Priya Nair"),
    ("Hemi Paraone", "en-NZ", "Kia ora Rangi, I can bring the van at 8. Ngā mihi, Hemi", "Whaea Ngaire Tipene", None, "NZ", USUAL, "Kia ora Whaea Ngaire,", "Ngā mihi", "Hemi"),
    ("Hemi Paraone", "en-NZ", "Kia ora Rangi, I can bring the van at 8. Hemi", "Helen Park", None, "GB", USUAL, "Hello Helen,", "Kind regards", "Hemi"),
    ("Luz Villanueva", "en-PH", "Hi Chef! Prep list is done. Luz", "Chef Rajan Pillai", None, "SG", USUAL, "Hi Chef,", "Best regards", "Luz"),
    ("Nia Rees", "en-GB", "Hi Sam, thanks for the rota. Best wishes, Nia", "Dr Liv Sorensen", None, "GB", FRIENDLY, "Hello Dr Sorensen,", "Best wishes", "Nia"),
    ("Declan Moore", "en-IE", "Dear Fr Tom, I will bring the keys. God bless, Declan", "Father Tom Brennan", None, "IE", FRIENDLY, "Dear Fr Tom,", "God bless", "Declan"),
    ("Tan Wei Ming", "en-SG", "Hi Uncle Lim, stock came already. Wei Ming", "Grace Lim", "Ms", "SG", USUAL, "Hello Ms Lim,", "Kind regards", "Wei Ming"),
    ("Andre Wells", "en-US", "Hey Coach, I can do Saturdays. Dre", "Coach Lamar Hughes", None, "US", USUAL, "Hi Coach,", "Best regards", "Dre"),
    ("Eleanor Watts", "en-GB", "Hi Jude,\n\nSee you there.\n\nEllie\n\nOn Mon, Jude wrote:\n> can you do 3?", "Ann Reid", None, "GB", USUAL, "Hi Ann,", "Kind regards", "Ellie"),
    ("Rosa Lindqvist", "sv-SE", "Hello Mr Ames,\n\nIt is done.\n\nBest regards,\nRosa Lindqvist\nStage carpenter", "Peter Ames", None, "SE", USUAL, "Hello Mr Ames,", "Best regards", "Rosa Lindqvist"),
    ("Ida Berg", "en-GB", "Dear Ms Koller, I will be there. Kind regards, Ida", "Elisabeth Koller", "Frau", "AT", USUAL, "Dear Ms Koller,", "Kind regards", "Ida"),
    ("Folake Ade", "en-NG", "Good day Ma, I have received the letter. Regards, Folake Ade", "Bola Eze", "Mrs", "NG", USUAL, "Good day Mrs Eze,", "Regards", "Folake Ade"),
)  # fmt: skip


def case_of(facts):
    candidate, locale, sample, reader, title, country = facts
    return replace(
        CASE,
        candidate=replace(CASE.candidate, name=candidate, locale=locale, writing_samples=(sample,)),
        people=(replace(CASE.people[0], name=reader, honorific=title),),
        organisation=replace(CASE.organisation, country=country),
    )


def frame(case, formality):
    said = draft(case, advised(formality=formality), now=NOW).message
    lines = said.body.splitlines()
    return said, (lines[0], lines[-2].rstrip(","), lines[-1])


@pytest.mark.parametrize("row", ROWS)
def test_a_message_opens_and_closes_as_its_writers_do(row):
    *facts, formality, greeting, sign_off, name = row
    case = case_of(facts)
    said, found = frame(case, formality)
    assert found == (greeting, sign_off, name)
    assert [each.rule for each in review(said, case, now=NOW).findings if each.severity is not Severity.INFO] == []


def test_whom_they_wrote_to_before_they_call_the_same_again():
    sent = Correspondence(
        at=datetime(2026, 2, 21, 9, tzinfo=UTC),
        channel=Channel.EMAIL,
        direction=Direction.OUT,
        person="p1",
        kind=CorrespondenceKind.ARRANGEMENT,
        text="Hi Dee, ten suits me. Best, Robin",
    )
    case = replace(
        CASE, correspondence=(*CASE.correspondence, replace(sent, text="Dear Mr. Marsh, ten is fine. Robin"))
    )
    assert frame(case, FORMAL)[1][0] == "Dear Mr. Marsh,"
    assert frame(replace(case, correspondence=(sent,)), USUAL)[1] == ("Hi Dana,", "Best", "Robin")
    known = replace(case, correspondence=(replace(sent, text="Hi Dan, ten suits me. Best, Robin"),))
    assert frame(known, USUAL)[1] == ("Hi Dan,", "Best", "Robin")
