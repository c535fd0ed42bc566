"""Names as they are used in salutations of many customs: right ones and wrong ones."""

import pytest

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
