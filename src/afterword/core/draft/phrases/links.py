"""What the candidate makes of a point, and where they could help with it."""

VIEW_ON = (
    "{mention}, and it made me think that {clause}",
    "when {mention}, it struck me that {clause}",
    "{mention}, and I have thought since that {clause}",
    "when {mention}, my first thought was that {clause}",
    "{mention}. It seems to me that {clause}",
    "{mention}. Having thought about it, I would say that {clause}",
    "{mention}. One thought on that: {clause}",
)
VIEW = (
    "It made me think that {clause}",
    "My first thought was that {clause}",
    "I have thought since that {clause}",
    "It seems to me that {clause}",
    "One thought on that: {clause}",
    "Having thought about it, I would say that {clause}",
    "It struck me that {clause}",
)
MINE_ON = ("{mention}. {Clause}", "{mention}; {clause}")
MINE = ("{Clause}",)
ANSWER_ON = (
    "{mention}, and I have thought about it since: {clause}",
    "{mention}. What I would add is this: {clause}",
    "{mention}. Thinking about it again, I would say that {clause}",
    "{mention}; I have kept turning it over, and would say that {clause}",
)
"""To a question, which what came to mind answers."""
REMINDED_ON = ("{mention}, and {clause}", "{mention}; {clause}", "when {mention}, {clause}")
IDEA_ON = (
    "{mention}, and it made me think of {thing}",
    "when {mention}, I thought at once of {thing}",
    "when {mention}, what came to mind was {thing}",
    "{mention}, and my first thought was {thing}",
)
IDEA = (
    "It made me think of {thing}",
    "I thought at once of {thing}",
    "What came to mind was {thing}",
    "My first thought was {thing}",
)
IMAGE_ON = (
    "{mention}, and it made me think of {thing}",
    "when {mention}, I thought at once of {thing}",
    "{mention}, which reminded me of {thing}",
    "{mention}; it reminded me of {thing}",
    "when {mention}, what came to mind was {thing}",
)
IMAGE = (
    "It made me think of {thing}",
    "It reminded me of {thing}",
    "I thought at once of {thing}",
    "What came to mind was {thing}",
)
"""What a point made the candidate think of: a view, something they did, what happened elsewhere, an idea, a memory.

Those ending in `_ON` name the point in the same breath; the others follow a sentence that has named it.
"""

OFFER_WITH_ON = (
    "{mention}, and I could help with {thing}",
    "{mention}. I would happily help with {thing}",
    "{mention}; I could lend a hand with {thing}",
    "{mention}. If it is useful, I could help with {thing}",
    "{mention}, and I would gladly help with {thing}",
)
OFFER_DOING_ON = (
    "{mention}, and I could help by {thing}",
    "{mention}. I would happily help by {thing}",
    "{mention}, and I would gladly help by {thing}",
    "{mention}. If it is useful, I could help by {thing}",
)
OFFER_TO_ON = (
    "{mention}, and I would happily help {thing}",
    "{mention}. I would gladly {thing}",
    "{mention}. If it is useful, I could help {thing}",
    "{mention}, and I could help {thing}",
    "{mention}, and I would like to help {thing}",
    "{mention}. I would be glad to {thing}",
)
OFFER_WITH = (
    "I would happily help with {thing}",
    "I could help with {thing}",
    "I would gladly help with {thing}",
    "I could lend a hand with {thing}",
    "If it is useful, I could help with {thing}",
)
OFFER_DOING = (
    "I could help by {thing}",
    "I would happily help by {thing}",
    "I would gladly help by {thing}",
    "If it is useful, I could help by {thing}",
)
OFFER_TO = (
    "I would happily help {thing}",
    "I would gladly {thing}",
    "If it is useful, I could help {thing}",
    "I could help {thing}",
    "I would be glad to {thing}",
    "I would like to help {thing}",
)
AND_OFFER_WITH = (
    ", and I could help with {thing}",
    ", and I would gladly help with {thing}",
    ", and I could lend a hand with {thing}",
    ", and I would happily help with {thing}",
)
AND_OFFER_DOING = (
    ", and I could help by {thing}",
    ", and I would gladly help by {thing}",
    ", and I would happily help by {thing}",
)
AND_OFFER_TO = (
    ", and I could help {thing}",
    ", and I would gladly {thing}",
    ", and I would happily help {thing}",
    ", and I would like to help {thing}",
)
"""An offer in the breath of the thought it follows from."""
OFFER_LISTED = ("I could help {thing}", "I would be glad to help {thing}")
OFFER_APART = ("I could help {link}{thing}", "If it would be useful, I could help {link}{thing}")
"""Away from the points: the one this goes with is not in the message."""
