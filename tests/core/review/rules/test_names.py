"""Names as they are used in salutations of many customs: right ones and wrong ones."""

from dataclasses import replace

import pytest

from afterword.core.message import MessageKind
from afterword.core.review import review
from labelled_review import labelled

RIGHT = [
    ("Ms Katharine Boyd-Ellis", "Dear Katharine,"),
    ("Dr Siobhán O’Reilly", "Dear Dr O'Reilly,"),
    ("Prof. Dr. Anna-Lena Müller", "Dear Professor Müller,"),
    ("Prof. Dr. Anna-Lena Müller", "Sehr geehrte Frau Prof. Dr. Müller,"),
    ("Herr Klaus Weber", "Dear Mr Weber,"),
    ("Herr Dr. Klaus Weber", "Dear Dr. Weber,"),
    ("Frau Sabine Koch", "Dear Ms Koch,"),
    ("Nguyễn Thị Lan", "Dear Ms Lan,"),
    ("Kim Min-jun", "Dear Mr Kim,"),
    ("Wei Zhang", "Dear Ms Zhang,"),
    ("Sri Lakshmi Devi", "Dear Ms Lakshmi,"),
    ("R. Venkataraman", "Dear Mr Venkataraman,"),
    ("Mr Kevin D'Souza", "Dear Mr D’Souza,"),
    ("María José Fernández de la Cruz", "Estimada María José,"),
    ("Ms María José Fernández de la Cruz", "Dear Ms Fernández,"),
    ("Jan-Willem van den Berg", "Beste Jan-Willem,"),
    ("Jan-Willem van den Berg", "Dear Mr Van den Berg,"),
    ("Sir Alan Fitch", "Dear Sir Alan,"),
    ("Lady Charlotte Ashdown", "Dear Lady Ashdown,"),
    ("Sister Agnes", "Dear Sister Agnes,"),
    ("Father Michael Byrne", "Dear Father Michael,"),
    ("Rabbi Sarah Cohen", "Dear Rabbi Cohen,"),
    ("Captain J. Holt", "Dear Captain Holt,"),
    ("Chef Marco Bianchi", "Hi Chef,"),
    ('Robert "Bob" Kane', "Hi Bob,"),
    ("Zhang Wei (Vivian)", "Hi Vivian,"),
    ("Mx River Stone", "Dear River,"),
    ("Mx River Stone", "Dear Mx Stone,"),
    ("Ms Hilary Brandt", "Good afternoon Ms Brandt,"),
    ("Ms Hilary Brandt", "Hello again Hilary,"),
    ("Ms Hilary Brandt", "Dear Hilary (if I may),"),
    ("Ms Hilary Brandt", "Dear Ms. Brandt:"),
    ("Ms Hilary Brandt", "Hilary -"),
    ("Ms Hilary Brandt", "Dear Ms Brandt and team,"),
    ("Yuki Sato", "Dear Sato-sensei,"),
    ("Ahmed Al-Farsi", "Dear Mr Al-Farsi,"),
    ("Ahmed Al Farsi", "Dear Mr Al Farsi,"),
    ("Dr. Ellen Sato, DVM", "Dear Dr. Sato,"),
    ("Mrs. Joan O'Brien-Walsh", "Dear Mrs. O’Brien-Walsh,"),
    ("Ms Brandt", "Dear Ms Brandt,"),
    ("Alexandra Petrova", "Dear Sasha,"),
    ("Björn Åkesson", "Hej Björn,"),
    ("Jürgen Groß", "Dear Mr Gross,"),
    ("Fiona MacLeod", "Dear Fiona MacLeod,"),
    ("Ms T. Mbeki", "Dear Ms Mbeki,"),
    ("Councillor Ruth Dean", "Dear Councillor Dean,"),
    ("Dr Lang", "Dear Doctor Lang,"),
    ("Ms Hilary Brandt", "Dear hilary,"),
]
WRONG = [
    ("Ms Katharine Boyd-Ellis", "Dear Ms Boyd,"),
    ("Dr Tobias Lang", "Dear Mr Lang,"),
    ("Professor Adaeze Obi", "Dear Ms Obi,"),
    ("Mx River Stone", "Dear Ms Stone,"),
    ("Ms Hilary Brandt", "Dear Ms Brand,"),
    ("Ms Hilary Brandt", "Dear Hillary,"),
    ("Siobhán Ní Dhomhnaill", "Dear Ms Dhomhnaill,"),
    ("Mr Kevin D'Souza", "Dear Mr Desouza,"),
    ("Nadia Rahimi", "Hi Nadja,"),
    ("Mrs Eleri Bowen", "Dear Mr Bowen,"),
    ("Bryan O'Neil", "Dear Brian,"),
    ("Bryan O'Neil", "Dear Mr O'Neill,"),
    ("Jan van den Berg", "Dear Mr Berg,"),
    ("Ms Dana Marsh", "Dear Ms Whitcombe,"),
    ("Ms Dana Marsh", "Dear Jennifer,"),
    ("Ms María García", "Dear Ms Garcia,"),
    ("Wei Zhang", "Dear Mr Zhong,"),
    ("Lena Voss", "Dear Ms Foss,"),
    ("Ms Aoife Byrne", "Dear Ms Burns,"),
    ("Krzysztof Nowak", "Dear Kristof,"),
    ("Ed Farrow", "Dear Ted,"),
    ("Meg Lowry", "Dear Peggy,"),
]


def rules(name, greeting):
    body = f"{greeting}\n\nThank you for showing me the archive today; I would love to sort it.\n\nKind regards,\nSam Whitcombe"
    item = labelled("a name", body, to=name, points=("archive",))
    return {finding.rule for finding in review(item.message, item.case, now=item.message.at).findings}


@pytest.mark.parametrize(("name", "greeting"), RIGHT)
def test_a_name_that_can_be_meant_is_right(name, greeting):
    assert not rules(name, greeting) & {"wrong_name", "wrong_recipient"}


@pytest.mark.parametrize(("name", "greeting"), WRONG)
def test_a_name_that_cannot_be_meant_is_wrong(name, greeting):
    assert "wrong_name" in rules(name, greeting)


def named(body, **given):
    item = labelled("a name", body, points=("archive",), **given)
    findings = review(item.message, item.case, now=item.message.at).findings
    return {finding.rule for finding in findings} & {"wrong_name", "wrong_recipient", "wrong_organisation"}


@pytest.mark.parametrize(
    "text",
    [
        "Dear Brendon and everyone at St Brendan's School,\n\nThank you for the archive.",
        "Dear Brendon of St. Brendan’s,\n\nThank you for the archive.",
        "Hello Brendon - St Brendan's School was a pleasure.",
        "Hello, is that St Brendan's School? Could I speak to Brendon, please?",
        "Good morning, Mr Nolan at Nolin & Sons?\n\nThank you for the archive.",
        "Dear Brendon and all at the Nolin Centre,\n\nThank you for the archive.",
        "Hello, Brendan's Bakery? Is Brendon Nolan there, please?",
        "Dear Brendon,\n\nI was a volunteer for the Dr Brendan Nolan Foundation.",
        "Dear Brendon,\n\nWe met in the Captain Brendan pub.",
        "Dear Brendon,\n\nI did my accounts at Mr Nolin & Sons.",
    ],
)
def test_what_is_named_after_somebody_is_not_the_person(text):
    assert not named(text, to="Mr Brendon Nolan")
    assert not named(text, to="Mr Brendon Nolan", firm="St Brendan's School")


@pytest.mark.parametrize(
    "text",
    [
        "Dear Brendan,\n\nThank you for the school.",
        "Dear Brendan and everyone at St Brendan's School,\n\nThank you.",
        "Dear Brendon,\n\nI liked Mr Nolin's school.",
        "Dear Brendon,\n\nMr Nolin and partners of his were there.",
    ],
)
def test_the_person_named_wrongly_is_found_beside_a_school_of_that_name(text):
    assert named(text, to="Mr Brendon Nolan", firm="St Brendan's School") == {"wrong_name"}


@pytest.mark.parametrize("firm", ["Hartley's", "Hartley’s Bakery", "St Hartley's Bakery Ltd"])
def test_a_firm_that_is_somebodys_is_called_by_its_name(firm):
    for text in ("I would love to join Hartley's.", "I want to work at Hartley’s.", "Hartley's ovens are a joy."):
        assert not named(f"Dear Ms Brandt,\n\n{text}", firm=firm)
    for text in ("Hartleys is fine.", "I would love to join Hartly's."):
        assert named(f"Dear Ms Brandt,\n\n{text}", firm=firm) == {"wrong_organisation"}


def test_the_name_of_a_firm_that_is_somebodys_is_mended_whole():
    item = labelled("a slip", "Dear Ms Brandt,\n\nHartly's ovens are a joy, and Hartleys is near.", firm="Hartley's")
    findings = review(item.message, item.case, now=item.message.at).findings
    mended = [
        fix.edits[0].text for finding in findings if finding.rule == "wrong_organisation" for fix in finding.fixes
    ]
    assert mended == ["Hartley", "Hartley's"]


@pytest.mark.parametrize("firm", ["Marlow & Pike", "Marlow and Pike Ltd", "Hollis Pike", "Pike Marine"])
@pytest.mark.parametrize(
    "text",
    [
        "I look forward to working with Mr Pike.",
        "It was kind of Joan Marlow and Edwin Pike to show me the archive.",
        "Thank you for introducing me to Professor Pike and Ms Marlowe.",
        "I would be glad to work for Mr Pike.",
    ],
)
def test_a_partner_is_a_person_and_no_other_firm(firm, text):
    body = f"Dear Ms Brandt,\n\n{text}"
    assert not named(body, firm=firm, others=("Edwin Pike",))
    assert named(f"{body}\n\nI would love to join Marlow & Pine.", firm="Marlow & Pike") == {"wrong_organisation"}


@pytest.mark.parametrize("firm", ["Will & May", "May and Grace", "The Will & May Trust"])
def test_a_firm_named_with_ordinary_words_is_its_own(firm):
    assert not named(f"Dear Ms Brandt,\n\nI would be glad to work at {firm}.", firm=firm)


def test_ones_own_name_at_the_door_addresses_nobody():
    body = "Hello, Sam Whitcombe here, only for a minute, to thank you for the archive."
    assert not named(body, method="in_person")
    assert named(body.replace(" here", ""), method="in_person") == {"wrong_name"}


def test_an_answer_goes_to_whoever_wrote():
    item = labelled("an answer", "Dear Mr Pell,\n\nThank you for the news about the archive.", others=("Mr Ed Pell",))
    other = item.case.people[1]
    case = replace(item.case, people=(item.case.people[0], replace(other, leads_recruitment=False)))
    for kind, wrong in ((MessageKind.THANK_YOU, True), (MessageKind.ANSWER, False)):
        message = replace(item.message, to=other.id, kind=kind)
        findings = review(message, case, now=message.at).findings
        assert ("wrong_recipient" in {finding.rule for finding in findings}) is wrong
