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
    "I have kept thinking about {topic} since we {met}",
)
TOPIC_NEUTRAL = (
    "I have been thinking about {topic} ever since we {met}",
    "Our talk about {topic} has stayed with me",
    "I have come back to {topic} in my mind since we {met}",
)
TOPIC_FORMAL = (
    "I have thought further about our discussion of {topic}",
    "I have given further thought to {topic}",
    "Our discussion of {topic} has stayed with me",
)
HEARD_GOOD = (
    "Of all we talked about, what you told me about {topic} has stayed with me most",
    "I have kept thinking about {topic}",
    "I took a lot from what you said about {topic}",
    "What stayed with me most was hearing about {topic}",
)
HEARD_NEUTRAL = (
    "I have been thinking about what you told me about {topic}",
    "What you said about {topic} has stayed with me",
    "I have thought since about what you told me about {topic}",
)
SHOWN = (
    "It was good to see {topic}",
    "Thank you, too, for showing me {topic}",
    "I have kept thinking about {topic}, which you showed me",
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
    "What has stayed with me is that {statement}",
    "One thing has stayed with me: {statement}",
    "One thing I took away is that {statement}",
    "You mentioned in our conversation that {statement}, and I have thought about it since",
    "What stayed with me most of all you told me is that {statement}",
)
SAID_NEUTRAL = (
    "One thing that stuck with me is that {statement}",
    "You told me that {statement}, and I have thought about it since",
    "I have thought since about something you said in our conversation: {statement}",
    "One thing I took away is that {statement}",
)
WISH = (
    "You said that {statement}, and I have thought about how I would go about it",
    "You told me that {statement}, and I have kept thinking about it",
    "I have thought since about something you said: {statement}",
)
TASK = (
    "You mentioned that {statement}, and I would gladly help with that",
    "You said that {statement}, and I would like to help with that",
    "You mentioned that {statement}, and that is work I would like to do",
    "You said that {statement}; that is something I would like to work on",
)
TASK_NAMED = (
    "You told me about {topic}, and I would like to help with that",
    "You spoke about {topic}, and I would gladly help with that",
    "You told me about {topic}; that is something I would like to work on",
)
"""What they want done, with a hand offered."""
IN_YOUR_WORDS = (
    "I have been thinking about the way you put it: {topic}",
    "I remember the way you put it: {topic}",
    "The way you put it has stayed with me: {topic}",
)
FACT = (
    "One thing has stayed with me: {statement}",
    "One thing I took away is that {statement}",
    "What has stayed with me is that {statement}",
    "I remember one thing above all: {statement}",
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
    "What {name} told me about {topic} has stayed with me",
    "I have kept thinking about what {name} said about {topic}",
    "What stayed with me most was what {name} told me about {topic}",
)
OTHER_SAID_ALONE = (
    "What stayed with me most was what {name} said: {statement}",
    "{name} mentioned that {statement}, and I have thought about it since",
    "I have thought since about what {name} told me: {statement}",
    "One thing {name} said has stayed with me: {statement}",
)
OTHER_SAID_TOO = (
    "{name} also mentioned that {statement}",
    "I also remember {name} saying that {statement}",
    "Another thing has stayed with me, which {name} said: {statement}",
)
OTHER_TOLD_TOO = (
    "I have also kept thinking about what {name} said about {topic}",
    "What {name} told me about {topic} has stayed with me as well",
)
OTHER_ASKED_ALONE = ("{name} asked {statement}, and I have kept thinking about it",)
OTHER_SHOWN = ("It was good of {name} to show me {topic}", "Please thank {name} for showing me {topic}")

TOPIC_TOO = (
    "I have thought about {topic} since, too",
    "It was good to talk about {topic} as well",
    "Our talk about {topic} has stayed with me as well",
)
HEARD_TOO = (
    "What you said about {topic} has stayed with me as well",
    "I have also kept thinking about {topic}",
    "I took a lot from what you told me about {topic}, too",
)
ASKED_TOO = (
    "I am still turning over your question about {topic}",
    "I have thought about your question about {topic}, too",
)
ASKED_WHETHER_TOO = ("You also asked {statement}, which I have thought about since", "You asked, too, {statement}")
SHOWN_TOO = ("It was good of you to show me {topic} as well", "Thank you, too, for showing me {topic}")
SAID_TOO = (
    "You also mentioned that {statement}",
    "I also remember you saying that {statement}",
    "Another thing has stayed with me: {statement}",
    "Another thing I took away is that {statement}",
)
QUOTED_TOO = ("I also remember the way you put it: {topic}",)
FACT_TOO = (
    "I also remember that {statement}",
    "Another thing has stayed with me: {statement}",
    "Another thing I took away is that {statement}",
)
