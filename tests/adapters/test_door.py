from datetime import UTC, datetime, timedelta

import pytest

from afterword.adapters.door import COOKIE_LIVES, LINK_LIVES, Door

NOW = datetime(2026, 3, 3, 18, tzinfo=UTC)


def door(*, key="a key", instance="first"):
    return Door(secret=key, instance=instance)


def test_a_link_lets_in_once():
    here = door()
    token = here.link_token(NOW)
    assert here.admits(token, NOW)
    assert not here.admits(token, NOW)


def test_a_link_grows_old():
    here = door()
    assert not here.admits(here.link_token(NOW), NOW + LINK_LIVES)


def test_a_link_opens_only_the_server_it_was_made_for():
    assert not door(instance="second").admits(door(instance="first").link_token(NOW), NOW)


def test_a_link_made_with_another_secret_is_refused():
    assert not door().admits(door(key="another").link_token(NOW), NOW)


def test_a_cookie_outlives_a_restart_but_not_two_weeks():
    cookie = door(instance="first").cookie(NOW)
    assert door(instance="second").knows(cookie, NOW + timedelta(days=1))
    assert not door(instance="second").knows(cookie, NOW + COOKIE_LIVES)


@pytest.mark.parametrize("nonsense", ["", ".", "link.", "cookie.x", "é", "a" * 10_000, "link.first.x.1795391035.00"])
def test_nonsense_opens_nothing(nonsense):
    assert not door().admits(nonsense, NOW)
    assert not door().knows(nonsense, NOW)


def test_a_link_is_no_cookie_and_a_cookie_is_no_link():
    here = door()
    assert not here.knows(here.link_token(NOW), NOW)
    assert not here.admits(here.cookie(NOW), NOW)
