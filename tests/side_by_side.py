"""How `pytest -n` shares the tests out: the longest first, so that no worker is left with a long one at the end."""

from xdist.scheduler import LoadScopeScheduling

SPLIT = (
    "tests/stories/test_fault_table.py",
    "tests/core/review/test_tone.py",
    "tests/stories/test_races.py",
)
"""Their tests are long and share nothing, so each goes out by itself."""
WHOLE = (
    "tests/faces/web/test_way.py",
    "tests/faces/web/test_two_windows.py",
    "tests/faces/web/test_states.py",
    "tests/faces/web/test_nonsense.py",
    "tests/faces/web/test_access.py",
    "tests/faces/web/test_sending.py",
    "tests/core/advise/test_promises.py",
    "tests/core/draft/test_promises.py",
    "tests/core/review/test_promises.py",
    "tests/adapters/test_codec.py",
    "tests/stories/test_story.py",
    "tests/stories/test_life.py",
)
"""The other long files; what a file sets up once (a site, a browser) is set up once."""
ORDER = (*SPLIT, *WHOLE)


def place(nodeid):
    """When a test goes out: the long files in their order, then all others as they come."""
    file = nodeid.partition("::")[0]
    return ORDER.index(file) if file in ORDER else len(ORDER)


class LongestFirst(LoadScopeScheduling):
    """Hands out whole files in the order of the collection, and some files test by test."""

    def __init__(self, config, log):
        config.option.loadscopereorder = False
        super().__init__(config, log)

    def _split_scope(self, nodeid):
        file = nodeid.partition("::")[0]
        return nodeid if file in SPLIT else file
