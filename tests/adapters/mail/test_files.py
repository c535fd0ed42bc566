import pytest

from afterword.adapters.mail.files import mails_in
from afterword.core.errors import BadInputError

ONE, TWO = b"Subject: one\n\nHello.\n\nFrom here on it is text.\n", b"Subject: two\n\nBye.\n"


def test_an_mbox_is_cut_at_its_separators_alone(tmp_path):
    path = tmp_path / "saved"
    path.write_bytes(
        b"From dana@x Tue Mar  3 11:00:00 2026\n"
        + ONE.replace(b"\n\nFrom here", b"\nFrom here")
        + b"\nFrom robin@x Tue\n"
        + TWO
    )
    subjects = [mail.raw.split(b"\n")[0] for mail in mails_in(path)]
    assert subjects == [b"Subject: one", b"Subject: two"]


def test_a_maildir_gives_new_and_seen_mail_of_every_folder(tmp_path):
    for place, raw in (("new", ONE), ("cur", TWO), (".Junk/cur", ONE)):
        folder = tmp_path / place
        folder.mkdir(parents=True)
        (folder / "1").write_bytes(raw)
    assert sorted(mail.raw for mail in mails_in(tmp_path)) == sorted([ONE, TWO, ONE])


def test_a_single_mail_is_one(tmp_path):
    path = tmp_path / "a.eml"
    path.write_bytes(ONE)
    assert [mail.raw for mail in mails_in(path)] == [ONE]


@pytest.mark.parametrize("make", [lambda path: path.mkdir(), lambda path: path.write_bytes(b""), lambda path: None])
def test_what_holds_no_mail_is_said_so(tmp_path, make):
    path = tmp_path / "x"
    make(path)
    with pytest.raises(BadInputError):
        list(mails_in(path))
