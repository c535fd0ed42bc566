"""A hundred candidates of one career centre do not send the same sentences with other nouns."""

from itertools import pairwise
from statistics import mean

import pytest

from afterword.core.case import CorrespondenceKind
from afterword.core.channel import Method
from afterword.core.draft import draft
from afterword.core.draft.forms.brevity import sentences
from afterword.core.message import Essential
from afterword.core.review import review
from frames import common_frames
from generated import generated, later

WISHED = {Essential.THANKS, Essential.ENTHUSIASM}
THANKS = [generated(number) for number in range(200)]


def drafted(cases, method=None):
    return [(draft(case, advice, now=now, method=method), case) for case, advice, now in cases]


def too_common(drafts, most):
    return {frame: share for frame, share in common_frames(drafts).items() if share > most}


@pytest.mark.parametrize("method", [Method.EMAIL, Method.LINKEDIN_MESSAGE, Method.PHONE, Method.IN_PERSON])
def test_no_frame_stands_in_more_than_fifteen_in_a_hundred_thank_yous(method):
    assert too_common(drafted(THANKS, method), 0.15) == {}


@pytest.mark.parametrize(
    "kind",
    [
        None,
        CorrespondenceKind.REJECTION,
        CorrespondenceKind.INVITATION,
        CorrespondenceKind.OFFER,
        CorrespondenceKind.QUESTION,
        CorrespondenceKind.REPLY,
    ],
)
def test_what_comes_later_is_built_in_as_many_ways(kind):
    assert too_common(drafted([later(number, kind) for number in range(200)]), 0.15) == {}


def test_the_review_hears_the_thanks_and_the_wish_for_the_job_in_every_draft():
    for case, advice, now in THANKS:
        written = draft(case, advice, now=now)
        heard = review(written.message, case, now=now).essentials
        unheard = {one for one in written.essentials if one in WISHED and not heard[one]}
        assert not unheard, written.message.body


def test_the_measure_would_notice():
    [written] = drafted(THANKS[:1])
    assert max(common_frames([written] * 10).values()) == 1
    assert too_common([*[written] * 3, *drafted(THANKS[1:10])], 0.2)


def test_paragraphs_hold_what_belongs_together():
    blocks = [written.message.body.split("\n\n")[1:-1] for written, _ in drafted(THANKS)]
    sizes = [[len(sentences(block)) for block in paragraphs] for paragraphs in blocks]
    assert not [run for run in sizes if (1, 1) in pairwise(run)]
    assert mean(run.count(1) for run in sizes) < 1
