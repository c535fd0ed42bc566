"""How a point is told, and what the candidate adds to it.

Those of one kind stand in the order of their verbs, so that two points of one message are told with two of them;
`{also}` is filled for a second one. Whatever a point holds ends its sentence.
"""

SAID = (
    "you {also} said that {statement}",
    "you {also} mentioned that {statement}",
    "you {also} told me that {statement}",
)
SAID_OF_YOU = SAID[:2]
"""Of what they are or want themselves, which asks for no explaining."""
TOLD = ("you {also} talked about {topic}", "you {also} mentioned {topic}", "you {also} told me about {topic}")
TALKED = ("we {also} talked about {topic}", "we {also} spoke about {topic}", "we {also} discussed {topic}")
NOTED = (
    "something you {also} mentioned has stayed with me: {topic}",
    "I {also} made a note of something you mentioned: {topic}",
    "you {also} mentioned something I have kept in mind: {topic}",
)
"""Of what may be a clause or a thing, which can both stand behind a colon."""
HEARD_THAT = (
    "I {also} heard that {statement}",
    "I {also} understand that {statement}",
    "I {also} learned that {statement}",
)
ASKED_ABOUT = ("you {also} asked about {topic}", "you {also} asked me about {topic}")
ASKED = ("you {also} asked {statement}", "you {also} asked me {statement}")
SHOWED = ("you {also} showed me {topic}",)
QUOTED = ("you put it this way: {topic}", "you put it like this: {topic}")
DID = ("{statement}",)
OTHER_SAID = ("{name} said that {statement}", "{name} mentioned that {statement}", "{name} told me that {statement}")
OTHER_TOLD = ("{name} talked about {topic}", "{name} mentioned {topic}", "{name} told me about {topic}")
OTHER_NOTED = (
    "something {name} mentioned has stayed with me: {topic}",
    "I {also} made a note of something {name} mentioned: {topic}",
    "{name} mentioned something I have kept in mind: {topic}",
)
OTHER_ASKED_ABOUT = ("{name} asked about {topic}", "{name} asked me about {topic}")
OTHER_ASKED = ("{name} asked {statement}", "{name} asked me {statement}")
OTHER_SHOWED = ("{name} showed me {topic}",)

LIKED = (
    "I {also} liked that {statement}",
    "it was {also} good to hear that {statement}",
    "I {also} liked hearing that {statement}",
    "I was {also} glad to hear that {statement}",
)
LIKED_HEARING = (
    "I {also} liked hearing about {topic}",
    "it was {also} good to hear about {topic}",
    "I {also} liked what you told me about {topic}",
    "I {also} enjoyed hearing about {topic}",
)
LIKED_FACT = ("I {also} liked that {statement}", "it was {also} good to hear that {statement}")
LIKED_WORDS = ("I {also} liked the way you put it: {topic}",)
LIKED_QUESTION = ("I {also} liked your question about {topic}", "your question about {topic} was a good one")
LIKED_SEEING = (
    "it was {also} good to see {topic}",
    "I {also} liked seeing {topic}",
    "I was {also} glad to see {topic}",
)
LIKED_FROM_OTHER = (
    "{name} said that {statement}, and I liked that",
    "I was {also} glad to hear from {name} that {statement}",
    "{name} told me that {statement}, which was good to hear",
)
LIKED_OTHER_TOLD = (
    "I {also} liked what {name} said about {topic}",
    "it was {also} good to hear from {name} about {topic}",
)
OTHER_SHOWN = ("it was {also} good of {name} to show me {topic}",)
"""What was marked as good, with nothing to add to it."""

THOUGHT_OVER = (
    "I have thought again about your question about {topic}",
    "I have thought more about {topic}, which you asked about",
)
ASKED_SINCE = ("you {also} asked {statement}, and I have thought about it since",)
ASKED_REPLIED = (
    "you {also} asked {statement}; I said {reply}, and would give the same answer today",
    "you {also} asked {statement}, and my answer is still {reply}",
)
"""What was neither liked nor added to, told where there is nothing better."""

THOUGHT_OF = ("it made me think of {thing}", "I thought of {thing}", "it brought to mind {thing}")
REMINDED = ("it reminded me of {thing}", "it made me think of {thing}", "I thought of {thing}")
WHEN_IT_CAME = ("I thought of {thing}", "it brought to mind {thing}", "I was reminded of {thing}")
"""An idea, and a memory; and either behind "when you said that …"."""
ON_THIS = ("on {topic}, {part}",)
"""An offer with what it is for, where that is a thing and nothing else is said of it."""
VIEW = ("I think that {clause}", "I think {clause}")
HELP_WITH = (
    "I could help with {thing}",
    "I would gladly help with {thing}",
    "I would like to help with {thing}",
    "I would happily help with {thing}",
)
HELP_BY = (
    "I could help by {thing}",
    "I could help with {thing}",
    "I would gladly help by {thing}",
    "I would gladly help with {thing}",
)
"""With something done for it; a word alone is rather a trade: "with mentoring"."""
HELP_TO = (
    "I could {thing}",
    "I would gladly {thing}",
    "I could help to {thing}",
    "I would happily {thing}",
)
HELP_LISTED = ("I could help {thing}", "I would gladly help {thing}")
HELP_IDEA = ("I could help with this: {thing}", "one thing that could help: {thing}")
"""With what was jotted in words that are no sentence's own."""
MINE = ("{clause}",)
