"""A stumble is put right in one calm sentence where the better answer is known, and left out where it is not."""

from dataclasses import replace

import pytest

from advised import THANK_YOU
from afterword.core.case import Debrief
from afterword.core.draft import draft
from people import CASE, NOW


def tripped(note):
    written = draft(replace(CASE, debrief=Debrief(stumble=note)), THANK_YOU, now=NOW)
    return written.message.body, written.gaps


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("said FEFO when I meant FIFO", "I said FEFO and meant FIFO."),
        ("said the turnover was 3m, meant 30m", "I said the turnover was 3m and meant 30m."),
        ("I said the van holds 12 pallets but it's 14", "I said the van holds 12 pallets, but it is 14."),
        ("got the year wrong: it was 2021, not 2019", "the year"),
        ("got the year wrong: it was 2021, not 2019", "it was 2021, not 2019."),
        ("my answer on conflict was weak; I'd now say I ask both sides first", "I ask both sides first."),
        ("wrong answer about VAT, it's 20 percent", "VAT"),
        (
            "blanked on restricted funds; should have said they are reported separately",
            "they are reported separately.",
        ),
        ("froze on the SQL joins q, should have said a left join keeps every row", "a left join keeps every row."),
        ("I got this wrong and would now say the permit runs for two years", "the permit runs for two years."),
        (
            "quoted the wrong clause for defects, it's 12 not 21",
            "I quoted the wrong clause for defects, but it is 12, not 21.",
        ),
        ("said the kiln fires at 900, its 980", "I said the kiln fires at 900, but it is 980."),
        ("said I'd never used a barrier, actually did 2 weeks", "but I did two weeks."),
        ("should've said I know Xero", "I know Xero."),
        ("said 97% on-time starts, it was 98.4", "I said 97% on-time starts, but it was 98.4."),
        ("I gave the wrong load factor for wind, it is 1.5", "I gave the wrong load factor for wind; it is 1.5."),
        ("I said that concrete gains strength for a week, but it gains it for years", "but it gains it for years."),
        (
            "the year of the merger. I said 2011 but it was 2013",
            "on the year of the merger, I said 2011, but it was 2013.",
        ),
        ("got the dose limit wrong (30 not 45)", "the dose limit"),
        ("got the dose limit wrong (30 not 45)", "it is 30, not 45."),
        ("couldn't name the third lawful basis - legitimate interest", "it is legitimate interest."),
        ("on index funds I would now say that they track a whole market", "they track a whole market."),
        (
            "the question about conflict: I would now describe the rota we changed",
            "I would describe the rota we changed.",
        ),
        ("the escalation path: I would now say at once and in writing", "at once and in writing."),
        ("margin formula I told wrongly, it includes freight", "it includes freight."),
        ("could not recall the safety margin; should have said we keep ten percent", "the safety margin"),
        ("blanked on metformin max dose, 2g a day", "it is 2g a day."),
        (
            "couldnt remember the IR35 test, it is substitution, control and mutuality",
            "substitution, control and mutuality.",
        ),
        ("said 14 SEER is min, but it is SEER2 now", "I said 14 SEER is the minimum, but it is SEER2 now."),
        ("mixed up HTM 01-05 w SDCEP, scotland = SDCEP", "in Scotland it is SDCEP."),
        ("told them 6 weeks notice, it is 4", "I said six weeks' notice, but it is 4."),
        (
            "the pricing question. now I'd say start with what an hour of downtime costs",
            "start with what an hour of downtime costs.",
        ),
        ("couldn't explain why gradient clipping; it stops exploding gradients", "it stops exploding gradients."),
        (
            "blew the evacuation scenario, first step is tell the ward not the switchboard",
            "the first step is to tell the ward, not the switchboard.",
        ),
        (
            "asked about conflict w a colleague and I waffled. should have said: we split the tasks",
            "conflict with a colleague",
        ),
        ("wrong ratio, said 1 to 8 for two year olds, its 1 to 5", "but it is 1 to 5."),
    ],
)
def test_a_better_answer_puts_it_right(note, said):
    body, gaps = tripped(note)
    assert said in body
    assert not any("stumble" in gap for gap in gaps)


@pytest.mark.parametrize(
    "note",
    [
        "went blank on the question about difficult customers",
        "mixed up NEFT and RTGS",
        "couldn't think of a weakness",
        "talked too much",
        "nerves",
        "called her Judith by mistake",
        "RevPAR and GOPPAR, I muddled the two",
        "poured the wrong pint first, then ok",
        "froze on the churn q, then said discounts which is bad bc people wait for them",
        "blanked on the capital gains q, everyone waited",
        "struggled with the pricing question, need to practise",
        "mixed up the wiring rules, the reg is BS 7671",
    ],
)
def test_without_one_it_stays_out_and_is_asked_for(note):
    body, gaps = tripped(note)
    without, _ = tripped(None)
    assert body == without
    assert any("stumble is left out" in gap for gap in gaps)


@pytest.mark.parametrize("note", ["got it wrong, should have said 30", "got this wrong, I'd now say twelve a day"])
def test_it_never_speaks_of_this_or_it_without_saying_what(note):
    body, _ = tripped(note)
    assert "On this" not in body
    assert "On it" not in body
