import pytest

from afterword.core.watch.html_text import text_of_html
from afterword.core.watch.new_text import new_text
from mail_corpus.people_write import ANSWERS, QUOTED


@pytest.mark.parametrize("language", ANSWERS)
def test_an_answer_above_its_quotation_is_cut_out(language):
    _, text, wrote = ANSWERS[language]
    assert new_text(f"{text}\n\n{wrote}\n\n{QUOTED}") == text


@pytest.mark.parametrize("language", ANSWERS)
def test_an_answer_below_its_quotation_is_cut_out(language):
    _, text, wrote = ANSWERS[language]
    assert new_text(f"{wrote}\n{QUOTED}\n\n{text}") == text


@pytest.mark.parametrize("language", ANSWERS)
def test_a_quotation_without_marks_is_cut_off(language):
    _, text, wrote = ANSWERS[language]
    assert new_text(f"{text}\n\n{wrote}\n\nDear Dana,\n\nthank you.\n") == text


CLIENTS = {
    "Outlook": "Fine.\n\nFrom: Robin Achebe <robin@example.org>\nSent: 03 March 2026 17:20\nTo: Dana\nSubject: Thank you\n\nDear Dana",
    "Outlook in bold": "Fine.\n\n*From:* Robin Achebe\n*Sent:* 03 March 2026 17:20\n*To:* Dana\n*Subject:* Thank you\n\nDear Dana",
    "Outlook, German": "Fine.\n\nVon: Robin Achebe\nGesendet: Dienstag, 3. März 2026 17:20\nAn: Dana\nBetreff: Danke\n\nLiebe Dana",
    "Outlook, French": "Fine.\n\nDe : Robin Achebe\nEnvoyé : mardi 3 mars 2026 17:20\nÀ : Dana\nObjet : Merci\n\nChère Dana",
    "Outlook, Spanish": "Fine.\n\nDe: Robin Achebe\nEnviado el: martes, 3 de marzo de 2026 17:20\nPara: Dana\nAsunto: Gracias\n\nDana:",
    "Outlook, Polish": "Fine.\n\nOd: Robin Achebe\nWysłano: wtorek, 3 marca 2026 17:20\nDo: Dana\nTemat: Dziękuję\n\nDana",
    "Outlook, Russian": "Fine.\n\nОт: Robin Achebe\nОтправлено: 3 марта 2026 г. 17:20\nКому: Dana\nТема: Спасибо\n\nДана",
    "Outlook, Chinese": "Fine.\n\n发件人: Robin\n发送时间: 2026年3月3日 17:20\n收件人: Dana\n主题: 感谢\n\nDana",
    "Outlook, Japanese": "Fine.\n\n差出人: Robin\n送信日時: 2026年3月3日 17:20\n宛先: Dana\n件名: お礼\n\nDana",
    "Outlook of old": "Fine.\n\n-----Original Message-----\nFrom: Robin\n\nDear Dana",
    "Outlook of old, German": "Fine.\n\n-----Ursprüngliche Nachricht-----\nVon: Robin\n\nLiebe Dana",
    "Notes": "Fine.\n\nRobin Achebe\n03/03/2026 05:20 PM\n\nTo:     Dana Marsh/Larkfield@LARKFIELD\ncc:\nSubject:        Thank you\n\nDear Dana",
    "Notes, one line": "Fine.\n\nRobin Achebe@EXAMPLE on 03/03/2026 05:20:11 PM\nTo: Dana Marsh/Larkfield@LARKFIELD\ncc:\nSubject: Thank you\n\nDear Dana",
    "a forwarded message": "Fine.\n\n---------- Forwarded message ---------\nFrom: Robin\n\nDear Dana",
    "Apple": "Fine.\n\nBegin forwarded message:\n\nFrom: Robin <robin@example.org>\nSubject: Thank you\nDate: 3 March 2026\nTo: Dana\n\nDear Dana",
    "a phone": "Fine.\n\nSent from my iPhone\n\n> On 3 Mar 2026, at 17:20, Robin <robin@example.org> wrote:\n> Dear Dana",
    "a heading over two lines": "Fine.\n\nOn Tue, 3 Mar 2026 at 17:20, Robin Achebe of the Leeds office\n<robin@example.org> wrote:\n> Dear Dana",
    "a signature": "Fine.\n\n-- \nDana Marsh\nHead of marketing",
    "a rule of underscores": f"Fine.\n\n{'_' * 32}\nFrom: Robin Achebe <robin@example.org>\nSent: Tuesday, March 3, 2026 5:20 PM\n\nDear Dana",
    "the subject first": "Fine.\n\nObjet : Merci\nDate : 3 mars 2026 à 17:20\nDe : Robin <robin@example.org>\nÀ : Dana\n\nChère Dana",
    "between dashes": "Fine.\n\n---- On Tue, 03 Mar 2026 17:20:11 +0100 Robin\n<robin@example.org> wrote ----\n\nDear Dana",
    "a date and no verb": "Fine.\n\n2026/3/3 Robin <robin@example.org>\n\n> Dear Dana",
    "Hebrew marks": "Fine.\n\n\u202bבתאריך 3.3.2026 מאת \u202aRobin\u202c\u200f <\u202arobin@example.org\u202c\u200f>:\u202c\n\nDana",
    "an answer named as one": "Fine.\n\n----- Reply message -----\nFrom: Robin\n\nDear Dana",
    "an unknown language": "Fine.\n\n-------- Zpráva jiná --------\nOd: Robin <robin@example.org>\nDatum: 3. 3. 2026\n\nDana",
    "Apple, German": "Fine.\n\nAnfang der weitergeleiteten Nachricht:\n\nVon: Robin\n\nLiebe Dana",
    "Outlook on a phone": "Fine.\n\nGet Outlook for iOS<https://example.org/x>\n\n> Dear Dana",
    "a phone, German": "Fine.\n\nDiese Nachricht wurde von meinem Mobiltelefon gesendet.\n\n> Liebe Dana",
    "a phone, Japanese": "Fine.\n\niPhoneから送信\n\n> Dana",
    "a phone, Dutch": "Fine.\n\nVerstuurd vanaf mijn iPhone\n\n> Dana",
    "marks and nothing else": "> Dear Dana\nFine.\n> Robin",
}


@pytest.mark.parametrize("client", CLIENTS)
def test_every_program_quotes_in_its_own_way(client):
    assert new_text(CLIENTS[client]) == "Fine."


@pytest.mark.parametrize(
    "text",
    [
        "Dear Robin,\n\nTo: do well in the second round, read our report.\n\nDana",
        "As you wrote: the vans work. I agree.",
        "There are two dates to choose from:\n3 March 2026\n10 March 2026\n\nDana",
        "Original message was lost, please send it again.\n\nDana",
        "From: Leeds, 9:10\nTo: York, 9:40\nDate: 10 March\n\nTake this train.",
        "Get Outlook for iOS running first, then call me.",
        "Envoyé hier depuis mon téléphone, le contrat doit être chez vous.",
        "First the vans.\n________________________________\nThen the trucks.",
        "Free days:\n2026/3/3 Dana <dana@larkfield.example>\n2026/3/4 Ines <ines@larkfield.example>\n\nWhich suits?",
        "Yes On Tue, 3 Mar 2026 at 17:20, Robin <robin@example.org> wrote:",
        "From: my side all is well.\nBest, Dana",
        "On Monday I wrote to Ines; she will call you.",
        "Please send your answers to dana@larkfield.example. She wrote:\n\nthe list is short.",
    ],
)
def test_nothing_a_person_wrote_is_lost(text):
    assert new_text(text) == text


@pytest.mark.parametrize(
    "heading",
    [
        "On Tue, 3 Mar 2026 at 17:20, Robin <robin@example.org> wrote:",
        "On Tue, 3 Mar 2026 at 17:20, Robin Achebe\n<robin@example.org> wrote:",
        "On Tue, 3 Mar 2026,\n17:20 Robin <robin@example.org> wrote:",
        "Robin Achebe <robin@example.org> wrote:",
        "2026年3月3日(火) 17:20 Robin <robin@example.org>:",
    ],
)
@pytest.mark.parametrize("text", ["Yes.", "Tuesday suits us\nDana", "Either 3.3. or 10.3. then.\nLet me know\nDana"])
def test_a_heading_right_below_an_answer_takes_no_line_of_it(text, heading):
    assert new_text(f"{text}\n{heading}\n> Dear Dana") == text


def test_answers_between_the_quoted_lines_are_kept():
    text = "On 3 March 2026 Robin <robin@example.org> wrote:\n> Is Tuesday good?\nYes.\n> And ten o'clock?\nEleven is better.\n"
    assert new_text(text) == "Yes.\nEleven is better."


@pytest.mark.parametrize("mark", ['type="cite"', 'class="gmail_quote" style="margin:0"'])
def test_what_html_quotes_is_no_new_text_and_what_follows_it_is(mark):
    quoted = f"<blockquote {mark}>Dear Dana<blockquote {mark}>older</blockquote>thank you</blockquote>"
    html = f"<div>Liebe Robin, danke!</div><div>Am 3. März schrieb Robin:</div>{quoted}<p>PS: Bis bald.</p>"
    assert new_text(text_of_html(html)) == "Liebe Robin, danke!\n\nPS: Bis bald."


def test_words_a_person_set_in_are_new_text():
    html = '<p>Dear Robin,</p><blockquote style="margin:0 0 0 40px">The vans first.</blockquote><p>Dana</p>'
    assert new_text(text_of_html(html)) == "Dear Robin,\n\nThe vans first.\n\nDana"


def test_words_set_in_inside_a_quotation_do_not_end_it():
    html = '<p>Fine.</p><blockquote style="border-left:1px solid">Dana,<blockquote>the vans</blockquote>or not?</blockquote><p>Dana</p>'
    assert new_text(text_of_html(html)) == "Fine.\n\nDana"
