"""Two tabs, one document: whoever changed a place alone is heard, and where both did nobody is overheard."""

from hypothesis import given
from hypothesis import strategies as st

from afterword.core.merge import MINE, changes, merge, put

LEAVES = st.sampled_from(["good", "odd", True, False, 3])
KEYS = st.sampled_from(["a", "b", "c"])
ITEMS = st.dictionaries(st.sampled_from(["p1", "p2", "p3"]), st.dictionaries(st.sampled_from("xy"), LEAVES), max_size=3)
NAMED = ITEMS.map(lambda items: [{"id": name} | item for name, item in items.items()]).filter(bool)
VALUES = st.recursive(
    LEAVES | NAMED | st.lists(LEAVES, min_size=1, max_size=2), lambda inner: st.dictionaries(KEYS, inner, min_size=1)
)
DOCUMENTS = st.dictionaries(KEYS, VALUES)


def in_order(value):
    """The same whatever the order in which things were added."""
    if isinstance(value, dict):
        return {key: in_order(item) for key, item in value.items()}
    if isinstance(value, list):
        return sorted((in_order(item) for item in value), key=repr)
    return value


@given(DOCUMENTS, DOCUMENTS)
def test_what_one_alone_changed_stands(base, other):
    for mine, theirs in ((other, base), (base, other), (other, other)):
        merged = merge(base, mine, theirs)
        assert (merged.document, merged.clashes) == (other, ())


@given(DOCUMENTS, DOCUMENTS, DOCUMENTS)
def test_the_two_may_change_places(base, one, two):
    forth, back = merge(base, one, two), merge(base, two, one)
    assert {clash.path for clash in forth.clashes} == {clash.path for clash in back.clashes}
    swapped = put(forth.document, [(clash.path, clash.mine) for clash in forth.clashes])
    assert in_order(swapped) == in_order(back.document)


@given(DOCUMENTS, DOCUMENTS, DOCUMENTS)
def test_a_clash_is_settled_by_a_choice_and_by_nothing_else(base, one, two):
    asked = merge(base, one, two)
    for clash in asked.clashes:
        assert clash.mine != clash.theirs
        assert clash.base not in (clash.mine, clash.theirs)
    mine = merge(base, one, two, choices={clash.key: MINE for clash in asked.clashes})
    theirs = merge(base, one, two, choices={clash.key: "theirs" for clash in asked.clashes})
    assert not mine.clashes
    assert not theirs.clashes
    assert theirs.document == asked.document
    assert merge(base, one, two, choices={"another": MINE}) == asked


def test_people_are_merged_one_by_one_and_two_new_ones_both_stay():
    base = {"people": [{"id": "p1", "name": "Dana Marsh"}, {"id": "p2", "name": "Ines Duarte"}]}
    mine = {"people": [{"id": "p1", "name": "Dana Marsh", "honorific": "Ms"}, {"id": "p3", "name": "Omar Haddad"}]}
    theirs = {"people": [*base["people"], {"id": "p4", "name": "Robin Achebe"}]}
    merged = merge(base, mine, theirs)
    assert [person["id"] for person in merged.document["people"]] == ["p1", "p4", "p3"]
    assert merged.document["people"][0]["honorific"] == "Ms"
    assert not merged.clashes


def test_somebody_taken_out_here_and_changed_there_is_asked_about():
    base = {"people": [{"id": "p1", "name": "Dana"}]}
    merged = merge(base, {"people": []}, {"people": [{"id": "p1", "name": "Dana Marsh"}]})
    assert [(clash.path, clash.mine) for clash in merged.clashes] == [(("people", "p1"), None)]
    chosen = merge(
        base, {"people": []}, {"people": [{"id": "p1", "name": "Dana Marsh"}]}, choices={merged.clashes[0].key: MINE}
    )
    assert chosen.document == {"people": []}


def test_a_choice_against_another_value_is_no_choice():
    first = merge({"a": "old"}, {"a": "mine"}, {"a": "theirs"})
    again = merge({"a": "old"}, {"a": "mine"}, {"a": "a third one"}, choices={first.clashes[0].key: MINE})
    assert again.document == {"a": "a third one"}
    assert again.clashes


@given(DOCUMENTS, DOCUMENTS)
def test_a_change_put_back_makes_it_as_it_was(before, after):
    back = put(after, [(path, was) for path, was, _ in changes(before, after)])
    assert without_empty(in_order(back)) == without_empty(in_order(before))


def without_empty(value):
    """The same without lists in which nothing is left."""
    if isinstance(value, dict):
        return {
            key: item
            for key, item in ((key, without_empty(item)) for key, item in value.items())
            if item not in ([], {})
        }
    return [without_empty(item) for item in value] if isinstance(value, list) else value
