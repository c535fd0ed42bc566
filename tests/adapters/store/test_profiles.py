"""What is told of oneself, kept once for all processes."""

from dataclasses import replace

import pytest

from afterword import wiring
from afterword.core.errors import ChangedMeanwhileError
from afterword.service.profile import Profile
from people import NOW


def test_of_two_who_read_the_same_profile_only_the_first_saves_over_it():
    store, read = wiring.profiles(), Profile()
    store.save("robin", replace(read, name="Robin Achebe"), before=read, now=NOW)
    with pytest.raises(ChangedMeanwhileError):
        store.save("robin", replace(read, phone="+44 20 7946 0102"), before=read, now=NOW)
    assert store.get("robin") == Profile(name="Robin Achebe")
