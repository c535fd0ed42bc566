"""Titles and forms of address, by the name that goes with them."""


def _each(text: str) -> frozenset[str]:
    return frozenset(text.split())


LEARNED = ("professor", "prof", "dr")
"""Before every other title, the higher first."""
CIVIL = _each(
    "mr mrs ms miss mx herr frau monsieur madame mme mlle m. señor señora signor signora meneer mevrouw encik puan cik"
)
"""Those that fall away among people on friendly terms; every other is kept."""
WITH_GIVEN_NAME = _each(
    "sir dame chef coach whaea matua koro kuia kaiako kumu imam sheikh shaikh sheik ustaz ustad ustadh ustadha ustazah cikgu ate "
    "kuya ma'am maam mam khun uncle aunt aunty auntie"
)
"""Said with the given name: Sir Alan, Chef Rajan, Whaea Ngaire."""
BY_GIVEN_NAME_AMONG_FRIENDS = _each("father fr pastor brother br")
BEHIND = _each("san sama sensei ji")
"""Said after the name: "ji" after the given name, the others after the family's."""
BEFORE_TITLES = _each("sous head pastry deputy executive assistant senior lead")
"""What may stand before a title as a part of it: "Sous Chef Mei Lin"."""
TITLES = (
    CIVIL
    | WITH_GIVEN_NAME
    | BY_GIVEN_NAME_AMONG_FRIENDS
    | _each(
        "dr prof professor lord lady rev reverend revd sister sr mother judge justice captain capt major colonel col sgt "
        "sergeant corporal cpl lieutenant lt commander admiral general brigadier inspector superintendent constable matron "
        "bishop canon deacon rabbi maulana councillor cllr alderman baroness advocate adv ambassador senator chief alhaji "
        "hajia engr barr shri sri smt kumari dato datuk sensei"
    )
)
SIR, MADAM = _each("sir mr shri sri herr"), _each("madam ms mrs miss smt kumari frau")
"""Titles of whom a letter calls “Sir” or “Madam” without a name."""
