"""What stands beside the advice."""

import pytest

from afterword.faces.web.asks import Ask, at_once_and_folded


@pytest.mark.parametrize(("asked", "folded"), [(0, 0), (3, 0), (4, 0), (5, 2), (7, 4)])
def test_questions_beyond_a_few_fold_away_but_never_a_single_one(asked, folded):
    asks = [Ask(id=f"q{number}", text="?") for number in range(asked)]
    shown, rest = at_once_and_folded(asks)
    assert (len(rest), [*shown, *rest]) == (folded, asks)
