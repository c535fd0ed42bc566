"""The phrasings, by what they say. Slots in braces are filled from the case; no phrase claims a fact of its own.

Each is written out in full; the voice contracts where the candidate does. A phrase with `{topic}` holds any noun phrase
or gerund, one with `{statement}` any clause, one with `{mention}` the clause that says how a point came up.
A slot with a capital takes the same words at the beginning of a sentence.
"""

POSTS = ("position", "role", "job")
"""What a job is called, from the most formal register to the least."""

MET, SPOKE = "met", "spoke"
SEEN = ("seeing me", "meeting me", "having me in", "see me")
"""What is only said where people were in one room."""

THANKS_MET = (
    "Thank you for meeting me {when}",
    "Thank you for seeing me {when}",
    "Thank you for making time for me {when}",
    "Thank you for your time {when}",
    "Thank you for the conversation {when}",
    "Thank you for having me in {when}",
    "Thank you for the time you gave me {when}",
    "Thank you for talking with me {when}",
)
THANKS_SPOKE = (
    "Thank you for speaking with me {when}",
    "Thank you for making time to talk {when}",
    "Thank you for your time {when}",
    "Thank you for the conversation {when}",
    "Thank you for talking with me {when}",
    "Thank you for the time you gave me {when}",
    "Thank you for the call {when}",
)
THANKS_FORMAL = (
    "Thank you for the interview for the {job} position {when}",
    "Thank you for your time {when} and for the conversation about the {job} position",
    "Thank you for our conversation {when} about the {job} position",
    "Thank you for interviewing me for the {job} position {when}",
    "I would like to thank you for the interview for the {job} position {when}",
    "I am writing to thank you for the interview for the {job} position {when}",
    "Thank you for taking the time to discuss the {job} position with me {when}",
)
THANKS_THIN = (
    "Thank you for your time {when} and for telling me more about the {job} {post}",
    "Thank you for talking to me {when} about the {job} {post} at {firm}",
    "Thank you for the conversation {when} about the {job} {post}",
    "Thank you for giving me your time {when} to talk about the {job} {post}",
    "Thank you for seeing me {when} about the {job} {post}",
    "Thank you for making time {when} to talk about the {job} {post}",
)
THANKS_BOTH = (
    "My thanks to you and {names} for the conversation {when}",
    "Thank you, and {names}, for the time you gave me {when}",
    "Thank you, and {names} too, for your time {when}",
    "I would like to thank you and {names} for the conversation {when}",
)
THANKS_BOTH_FORMAL = (
    "I would like to thank you and {names} for the interview for the {job} position {when}",
    "My thanks to you and {names} for the conversation {when} about the {job} position",
    "Thank you, and {names}, for our conversation {when} about the {job} position",
)
"""To the reader and the one other who was there."""
TAIL_HEARD = (
    ", and for telling me about {topic}",
    " and for what you told me about {topic}",
    ", and especially for telling me about {topic}",
    ", not least for what you said about {topic}",
    "; it was useful to hear about {topic}",
    "; it helped to hear about {topic}",
    "; hearing about {topic} gave me a clear picture of the work",
)
TAIL_TOPIC = (
    "; it was useful to talk about {topic}",
    ", and for talking with me about {topic}",
    "; it helped to talk about {topic}",
    "; it was good to talk about {topic}",
    ", and for the chance to talk about {topic}",
)
TAIL_TOPIC_FORMAL = (
    "; it was useful to discuss {topic}",
    ", and for discussing {topic} with me",
    "; it was helpful to discuss {topic}",
    ", and for the opportunity to discuss {topic}",
)
TAIL_SAID = (
    ", and for telling me that {statement}",
    ", and for explaining that {statement}",
    "; it was useful to hear that {statement}",
    "; it helped to hear that {statement}",
)
TAIL_FACT = ("; it was useful to hear that {statement}", "; it helped to hear that {statement}")
TAIL_SHOWN = (
    " and for showing me {topic}",
    ", and for letting me see {topic}",
    ", and especially for showing me {topic}",
)
TAIL_ASKED = (
    " and for asking about {topic}",
    ", and for your question about {topic}",
    ", and for asking me about {topic}",
)

LATE = (
    "; I am sorry not to have written sooner",
    "; I am sorry to be writing only now",
    "; I meant to write sooner, and I am sorry for the delay",
    ", and I am sorry for the delay in writing",
    "; I am sorry that this comes late",
)
LATE_FORMAL = (
    "; I am sorry not to have written sooner",
    "; please accept my apologies for the delay in writing",
    ", and I am sorry for the delay in writing",
)

TOLD = ("you told me about {topic}", "you talked about {topic}", "you spoke about {topic}")
TALKED = ("we talked about {topic}", "we spoke about {topic}", "our conversation came to {topic}")
TALKED_FORMAL = ("we discussed {topic}", "we spoke about {topic}", "our conversation turned to {topic}")
SAID = ("you mentioned that {statement}", "you said that {statement}", "you explained that {statement}")
ASKED_ABOUT = ("you asked about {topic}", "you asked me about {topic}")
ASKED = ("you asked {statement}", "you asked me {statement}")
SHOWED = ("you showed me {topic}",)
QUOTED = ("you put it this way: {topic}", "your words were {topic}")
HEARD_THAT = ("I heard that {statement}", "it came up that {statement}", "I learned that {statement}")
DID = ("{statement}",)
OTHER_TOLD = ("{name} told me about {topic}", "{name} spoke about {topic}", "{name} talked about {topic}")
OTHER_SAID = ("{name} mentioned that {statement}", "{name} said that {statement}", "{name} explained that {statement}")
OTHER_ASKED_ABOUT = ("{name} asked about {topic}", "{name} asked me about {topic}")
OTHER_ASKED = ("{name} asked {statement}", "{name} asked me {statement}")
OTHER_SHOWED = ("{name} showed me {topic}",)
"""How a point came up, as a clause: what the candidate makes of it joins on."""

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
PAST_ON = (
    "{mention}; {clause}",
    "{mention}. As it happens, {clause}",
    "{mention}, and it reminded me that {clause}",
    "{mention}. {Clause}",
    "{mention}. That sounded familiar: {clause}",
    "{mention}, which I know from my own experience: {clause}",
)
PAST = ("{Clause}", "As it happens, {clause}", "That sounded familiar: {clause}")
HAPPENED_ON = (
    "{mention}. {Clause}",
    "{mention}; {clause}",
    "{mention}. As it happens, {clause}",
    "{mention}, and it reminded me that {clause}",
)
HAPPENED = (
    "{Clause}",
    "As it happens, {clause}",
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
    "I would be glad to help by {thing}",
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

TOPIC_GOOD = (
    "It was good to talk about {topic}",
    "Our conversation about {topic} has stayed with me",
    "I took a lot from our talk about {topic}",
    "Talking about {topic} gave me a better picture of the work",
    "I have kept thinking about {topic} since we {met}",
)
TOPIC_NEUTRAL = (
    "It helped to talk about {topic}",
    "I have been thinking about {topic} since we {met}",
    "Talking about {topic} gave me a clearer picture of the work",
    "It was useful to talk about {topic}",
)
TOPIC_FORMAL = (
    "I have thought further about our discussion of {topic}",
    "It was useful to discuss {topic}",
    "I have given further thought to {topic}",
    "Our discussion of {topic} gave me a clearer picture of the work",
)
HEARD_GOOD = (
    "It was useful to hear about {topic}",
    "What you told me about {topic} has stayed with me",
    "What you said about {topic} gave me a better picture of the work",
    "I have kept thinking about what you told me about {topic}",
    "Hearing about {topic} told me a lot about the work",
)
HEARD_NEUTRAL = (
    "It helped to hear about {topic}",
    "I have been thinking about what you told me about {topic}",
    "What you told me about {topic} gave me a clearer picture of the work",
    "It was useful to hear about {topic}",
)
SHOWN = (
    "Seeing {topic} told me a lot about the work",
    "It was good to see {topic}",
    "It helped to see {topic}",
)
QUESTION = (
    "I have kept thinking about your question about {topic}",
    "Your question about {topic} has stayed with me",
    "I keep coming back to your question about {topic}",
)
ASKED_WHETHER = (
    "You asked {statement}, which I have thought about since",
    "You asked {statement}, and I have kept thinking about it",
    "You asked {statement}, and that question has stayed with me",
)
ASKED_REPLIED = (
    "You asked {statement}; I said {reply}, and would give the same answer today",
    "When you asked {statement}, I said {reply}; I would say the same again",
    "You asked {statement}, and my answer is still {reply}",
)
SAID_GOOD = (
    "It was useful to hear that {statement}",
    "One thing I took away is that {statement}",
    "You mentioned that {statement}, and I have thought about it since",
    "What has stayed with me is that {statement}",
    "It gave me a better picture of the work to hear that {statement}",
)
SAID_NEUTRAL = (
    "It helped to hear that {statement}",
    "It was useful to hear that {statement}",
    "One thing that stuck with me is that {statement}",
    "It was useful to know that {statement}",
)
WISH = (
    "You said that {statement}, and I have thought about how I would go about it",
    "It helped to hear that {statement}",
    "You told me that {statement}, which was useful to know",
)
TASK = (
    "You mentioned that {statement}, and I would gladly be part of that",
    "You said that {statement}, and I would like to help with that",
    "You mentioned that {statement}, and I would be glad to help with it",
    "You said that {statement}; that is something I would like to work on",
)
"""What they want done, with a hand offered."""
IN_YOUR_WORDS = (
    "I have been thinking about the way you put it: {topic}",
    "I remember the way you put it: {topic}",
    "The way you put it has stayed with me: {topic}",
)
FACT = (
    "It was useful to hear that {statement}",
    "One thing I took away is that {statement}",
    "It gave me a clearer picture of the work to hear that {statement}",
    "It helped to know that {statement}",
)
REMEMBERED = (
    "I remember that {statement}",
    "I have thought since about one thing: {statement}",
)
WE_DID = (
    "{statement}, and I have thought about it since",
    "{statement}, which has stayed with me",
)
OTHER_TOPIC = (
    "I have kept thinking about {name}'s question about {topic}",
    "{name}'s question about {topic} has stayed with me",
)
OTHER_TOLD_ALONE = (
    "It was useful to hear from {name} about {topic}",
    "It helped to hear from {name} about {topic}",
    "What {name} told me about {topic} has stayed with me",
)
OTHER_SAID_ALONE = (
    "It helped to hear from {name} that {statement}",
    "It was useful to hear from {name} that {statement}",
    "{name} mentioned that {statement}, and I have thought about it since",
)
OTHER_ASKED_ALONE = ("{name} asked {statement}, and I have kept thinking about it",)
OTHER_SHOWN = ("It was good of {name} to show me {topic}", "Please thank {name} for showing me {topic}")

TOPIC_TOO = (
    "It was also useful to talk about {topic}",
    "I have thought about {topic} since, too",
    "It was good to talk about {topic} as well",
)
HEARD_TOO = (
    "It was also useful to hear about {topic}",
    "It helped to hear about {topic}, too",
    "What you said about {topic} was useful as well",
)
ASKED_TOO = (
    "I am still turning over your question about {topic}",
    "I have thought about your question about {topic}, too",
)
ASKED_WHETHER_TOO = ("You also asked {statement}, which I have thought about since", "You asked, too, {statement}")
SHOWN_TOO = ("It was good of you to show me {topic} as well", "Thank you, too, for showing me {topic}")
SAID_TOO = (
    "It also helped to hear that {statement}",
    "It was useful to know, too, that {statement}",
    "You also mentioned that {statement}",
)
QUOTED_TOO = ("I also remember the way you put it: {topic}",)
FACT_TOO = (
    "It was useful to hear, too, that {statement}",
    "It also helped to know that {statement}",
)
