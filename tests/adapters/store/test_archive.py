import copy
import json
from dataclasses import replace
from datetime import timedelta
from importlib import import_module

import pytest
from django.apps import apps

from afterword import wiring
from afterword.core.errors import BadInputError
from afterword.service import keep
from people import CASE, NOW, OMARS_CASE

ROBIN, OMAR = "robin", "omar"


def rows(name):
    """The rows of a model; models can be imported only once the store is open."""
    return apps.get_model("store", name).objects


@pytest.fixture
def archive():
    return wiring.archive()


@pytest.fixture
def kept(archive):
    return keep.add(wiring.store(), CASE, owner=ROBIN, now=NOW, who=ROBIN)


def sending(followup, state, number):
    return rows("SendRow").create(
        owner=ROBIN,
        followup_id=followup.id,
        conversation=f"{followup.id}/{number}",
        message_id=f"{number}@example.org",
        state=state,
        digest="d",
        content=b"From: robin\r\n\r\n\x00\xff",
        approved_at=NOW,
        send_at=NOW + timedelta(hours=1),
    )


def exported(archive, owner=ROBIN):
    """As the file has it."""
    return json.loads(json.dumps(archive.everything(owner, now=NOW)))


def put_back(archive, document, owner=ROBIN):
    return archive.put_back(owner, document, source="x.json")


def test_what_was_forgotten_comes_back_whole(archive, kept):
    sending(kept, "sent", 1)
    account = rows("AccountRow").create(owner=ROBIN, name="mine", document={"host": "mail.example.org"})
    rows("MailboxCursor").create(owner=ROBIN, account=account, folder="INBOX", uidvalidity=7, uid=41)
    rows("MailRow").create(
        owner=ROBIN, account=account, followup_id=kept.id, key="k", kind="reply", answers="yes", decided_by="robin", filed_at=NOW
    )  # fmt: skip
    before, events = exported(archive), wiring.store().events(ROBIN, kept.id)
    wiring.store().forget_everything(ROBIN)

    assert put_back(archive, copy.deepcopy(before)) == (1, 0)

    assert wiring.store().get(ROBIN, kept.id) == kept
    assert wiring.store().events(ROBIN, kept.id) == events
    assert bytes(rows("SendRow").get().content) == b"From: robin\r\n\r\n\x00\xff"
    assert rows("MailRow").get().account.name == rows("MailboxCursor").get().account.name == "mine"
    assert without_keys(exported(archive)) == without_keys(before)


def without_keys(document):
    numbered = ("drafts", "sends", "events", "accounts", "cursors", "mails")
    rows = {name: [{key: value for key, value in row.items() if key not in ("id", "account_id")} for row in document[name]] for name in numbered}  # fmt: skip
    return document | rows


def test_putting_it_back_twice_changes_nothing(archive, kept):
    document = exported(archive)
    assert put_back(archive, copy.deepcopy(document)) == (0, 1)
    assert exported(archive) == document
    assert wiring.store().get(ROBIN, kept.id) == kept


@pytest.mark.parametrize(
    ("before", "after"), [("approved", "cancelled"), ("claimed", "unknown"), ("sent", "sent"), ("unknown", "unknown")]
)
def test_a_copy_sends_nothing_its_original_may_send_too(archive, kept, before, after):
    sending(kept, before, 1)
    document = exported(archive)
    wiring.store().forget_everything(ROBIN)
    put_back(archive, document)
    assert rows("SendRow").get().state == after


def test_an_export_holds_only_the_owners_own(archive, kept):
    keep.add(wiring.store(), replace(OMARS_CASE, application="Omar's secret"), owner=OMAR, now=NOW, who=OMAR)
    document = exported(archive)
    assert [row["id"] for row in document["followups"]] == [kept.id]
    assert "Omar" not in json.dumps(document)


def test_somebody_elses_process_is_not_overwritten(archive, kept):
    document = exported(archive)
    document["followups"][0]["document"]["application"] = "changed"
    assert put_back(archive, document, owner=OMAR) == (0, 1)
    assert wiring.store().get(ROBIN, kept.id) == kept
    assert wiring.store().find(OMAR, "") == ()


@pytest.mark.parametrize(
    ("part", "change", "path"),
    [
        ("followups", {"document": {"candidate": {}}}, "followups[0].document.candidate.name"),
        ("followups", {"stage": "somewhere"}, "followups[0].stage"),
        ("followups", {"created_at": "yesterday"}, "followups[0].created_at"),
        ("events", {"at": None}, "events[0].at"),
        ("events", {"followup_id": "nobody"}, ""),
        ("sends", {"content": "not base64!"}, "sends[0].content"),
    ],
)
def test_a_damaged_export_is_refused_and_nothing_is_kept_of_it(archive, kept, part, change, path):
    sending(kept, "sent", 1)
    document = exported(archive)
    wiring.store().forget_everything(ROBIN)
    document[part][0] |= change
    with pytest.raises(BadInputError) as caught:
        put_back(archive, document)
    assert path in [problem.path for problem in caught.value.problems]
    assert wiring.store().find(ROBIN, "") == ()


@pytest.mark.parametrize("document", [{"followups": 7}, {"followups": [1]}, {"strange": []}])
def test_what_is_no_export_is_refused(archive, document):
    with pytest.raises(BadInputError):
        put_back(archive, document)


def test_no_kind_of_row_is_left_out_of_the_export(archive, kept):
    assert {model.__name__ for model in apps.get_app_config("store").get_models()} == {
        kind.__name__ for _, kind in import_module("afterword.adapters.store.archive").PARTS
    }


def test_everything_forgotten_leaves_no_row_of_the_owner(archive, kept):
    sending(kept, "sent", 1)
    account = rows("AccountRow").create(owner=ROBIN, name="mine", document={})
    rows("MailboxCursor").create(owner=ROBIN, account=account, folder="INBOX")
    rows("DraftRow").create(owner=ROBIN, followup_id=kept.id, document={}, changed_at=NOW)
    rows("ProfileRow").create(owner=ROBIN, document={}, changed_at=NOW)
    rows("MailRow").create(owner=ROBIN, account=account, key="k", kind="reply", answers="ask", decided_by="machine", filed_at=NOW)  # fmt: skip
    assert not any(value == [] for value in archive.everything(ROBIN, now=NOW).values())

    wiring.store().forget_everything(ROBIN)

    left = archive.everything(ROBIN, now=NOW)
    assert all(value == [] for name, value in left.items() if name not in ("format", "exported_at"))
