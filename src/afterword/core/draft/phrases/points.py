"""How a point came up: as a clause that something joins on, and as a sentence of its own."""

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
