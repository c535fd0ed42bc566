from datetime import date

import pytest

from afterword.core.watch.returns import absence_in

SENT = date(2026, 3, 4)
"""A Wednesday."""


@pytest.mark.parametrize(
    ("day", "text"),
    [
        ("2026-03-18", "I'm away 9-17 March and will answer when I return on the 18th."),
        ("2026-04-07", "Away from 9 March to 3 April, back on the 7th."),
        ("2026-03-13", "OOO until EOD Friday 3/13, sorry."),
        ("2026-03-09", "We are closed this week and will reopen on Monday, March 9."),
        ("2026-03-09", "Ab Montag, den 9. März, bin ich wieder erreichbar."),
        ("2026-03-23", "Meine Rückkehr ist voraussichtlich am 23. März."),
        ("2026-03-11", "Je serai de retour mercredi prochain."),
        ("2026-03-16", "Me reincorporo el próximo lunes 16 de marzo."),
        ("2026-03-16", "Chiuso fino al 13 marzo; riapriamo lunedì 16 marzo."),
        ("2026-03-16", "Risponderò al rientro, previsto per il 16 marzo."),
        ("2026-03-16", "Vanaf maandag 16 maart ben ik weer bereikbaar."),
        ("2026-03-23", "Ausente de 9 a 20 de março, retornando no dia 23."),
        ("2026-03-16", "Urlop do 13 marca. Odpowiem po powrocie 16 marca."),
        ("2026-03-16", "Från den 16 mars är jag åter på kontoret."),
        ("2026-03-09", "3月9日（月）より出社いたします。"),
        ("2026-03-10", "3/10(火)まで不在です。"),
        ("2026-03-16", "С 16 марта буду снова на месте."),
    ],
)
def test_the_end_of_an_absence_is_read(day, text):
    assert absence_in(text, sent=SENT).ends == date.fromisoformat(day)


@pytest.mark.parametrize(
    "text",
    [
        "I am back next Friday.",
        "Ich bin nächsten Freitag wieder im Büro.",
        "I will be back on Wednesday.",
        "Back on 04/05/2026.",
    ],
)
def test_a_day_that_means_two_is_asked(text):
    absence = absence_in(text, sent=SENT)
    assert absence.ends is None
    assert absence.question


@pytest.mark.parametrize(
    "text",
    [
        "My desk is back on the 4th floor.",
        "I left the company on 28 February 2026.",
        "Call +44 20 7946 0018 until 5 pm.",
        "Estoy de baja hasta nuevo aviso.",
        "I will come back to you.",
    ],
)
def test_no_day_is_made_up(text):
    assert absence_in(text, sent=SENT).ends is None
