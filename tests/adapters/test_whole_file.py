"""A file is written whole or not at all, whatever the disk does."""

import resource
from contextlib import contextmanager

import pytest

from afterword.adapters.whole_file import write_whole
from afterword.core.errors import EdgeError

LARGE = b"x" * 100_000


@contextmanager
def little_room(room=1000):
    """No file of this process may grow beyond `room` bytes, as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_on_a_full_disk_the_file_stays_as_it_was_and_nothing_lies_beside_it(tmp_path):
    path = tmp_path / "case.toml"
    path.write_bytes(b"what was there")
    with little_room(), pytest.raises(EdgeError, match="Nothing was changed"):
        write_whole(path, LARGE)
    assert path.read_bytes() == b"what was there"
    assert list(tmp_path.iterdir()) == [path]


def test_on_a_full_disk_a_new_file_is_not_even_begun(tmp_path):
    with little_room(), pytest.raises(EdgeError):
        write_whole(tmp_path / "letter.pdf", LARGE)
    assert not list(tmp_path.iterdir())


def test_a_private_file_is_readable_by_its_owner_alone_even_in_the_place_of_a_public_one(tmp_path):
    path = tmp_path / "all.json"
    path.write_bytes(b"{}")
    path.chmod(0o644)
    write_whole(path, b"[]", is_private=True)
    assert path.stat().st_mode & 0o777 == 0o600


def test_any_other_file_keeps_its_permissions_and_the_link_that_leads_to_it(tmp_path):
    path, link = tmp_path / "case.toml", tmp_path / "link.toml"
    path.write_bytes(b"before")
    path.chmod(0o640)
    link.symlink_to(path)
    write_whole(link, b"after")
    assert link.is_symlink()
    assert path.read_bytes() == b"after"
    assert path.stat().st_mode & 0o777 == 0o640
