"""The phrasings, by what they say. Slots in braces are filled from the case; no phrase claims a fact of its own.

Each is written out in full; the voice contracts where the candidate does. A phrase with `{topic}` holds any noun phrase
or gerund, one with `{statement}` any clause.
"""

THANKS_MET = (
    "Thank you for meeting me {when}",
    "Thank you for seeing me {when}",
    "Thank you for making time for me {when}",
    "Thank you for your time {when}",
    "Thank you for the conversation {when}",
)
THANKS_SPOKE = (
    "Thank you for speaking with me {when}",
    "Thank you for making time to talk {when}",
    "Thank you for your time {when}",
    "Thank you for the conversation {when}",
    "Thank you for talking with me {when}",
)
THANKS_FORMAL = (
    "Thank you for the interview {when} for the {job} position",
    "Thank you for your time {when} and for the conversation about the {job} position",
    "Thank you for our conversation {when} about the {job} position",
    "Thank you for interviewing me {when} for the {job} position",
)
THANKS_THIN = (
    "Thank you for your time {when} and for telling me more about the {job} job",
    "Thank you for talking to me {when} about the {job} job at {firm}",
    "Thank you for the conversation {when} about the {job} job",
    "Thank you for giving me your time {when} to talk about the {job} job",
)
TAIL_HEARD = (
    ", and for telling me about {topic}",
    ", and for what I heard from you about {topic}",
    " and for what you told me about {topic}",
)
TAIL_TOPIC = (
    "; I was glad that we talked about {topic}",
    "; I was glad to talk about {topic}",
    "; it was good to talk about {topic}",
)
TAIL_TOPIC_FORMAL = (
    "; I was particularly interested in our discussion of {topic}",
    "; I was glad that we were able to discuss {topic}",
    "; I valued our discussion of {topic}",
)
TAIL_SHOWN = (" and for showing me {topic}", ", and for letting me see {topic}")
TAIL_ASKED = (" and for asking about {topic}", ", and for your question about {topic}")

LATE = (
    "; I am sorry not to have written sooner",
    "; I am sorry to be writing only now",
    "; I meant to write sooner, and I am sorry for the delay",
    ", and I am sorry for the delay in writing",
)
LATE_FORMAL = (
    "; I am sorry not to have written sooner",
    "; please accept my apologies for the delay in writing",
    ", and I am sorry for the delay in writing",
)

TOPIC_GOOD = (
    "Our conversation about {topic} has stayed with me",
    "I have kept thinking about {topic}",
    "I enjoyed talking about {topic}",
    "I came away thinking about {topic}",
    "The part of our conversation that stayed with me most was about {topic}",
)
TOPIC_NEUTRAL = (
    "I have been thinking about {topic} since we {met}",
    "Our conversation about {topic} has stayed with me",
    "I have gone on thinking about {topic}",
    "I came away thinking about {topic}",
)
TOPIC_FORMAL = (
    "I was particularly interested in our discussion of {topic}",
    "Our discussion of {topic} has stayed with me",
    "I have given further thought to our discussion of {topic}",
    "I have continued to think about our discussion of {topic}",
)
HEARD_GOOD = (
    "I liked hearing about {topic}",
    "What you told me about {topic} has stayed with me",
    "I have kept thinking about what you told me about {topic}",
    "I was glad to hear about {topic}",
)
HEARD_NEUTRAL = (
    "It helped to hear about {topic}",
    "What you told me about {topic} has stayed with me",
    "I have been thinking about what you told me about {topic}",
)
SHOWN = (
    "I have kept thinking about {topic} since you showed me",
    "Seeing {topic} told me a good deal about the work",
    "Thank you, too, for showing me {topic}",
)
ASKED = (
    "Your question about {topic} has stayed with me",
    "I have gone on thinking about your question about {topic}",
    "I was glad you asked about {topic}",
)
ASKED_WHETHER = (
    "You asked {statement}, and I have gone on thinking about it",
    "I have gone on thinking about one thing you asked: {statement}",
    "You asked {statement}, which is a question I have thought about since",
)
ASKED_REPLIED = (
    "You asked {statement}; I said {reply}, and would give the same answer today",
    "When you asked {statement}, I said {reply}; I would say the same again",
    "You asked {statement}, and my answer is still {reply}",
)
SAID_GOOD = (
    "I was interested to hear that {statement}",
    "It was useful to hear that {statement}",
    "I have thought about one thing you said in particular, that {statement}",
    "You mentioned that {statement}, and I have thought about it since",
)
SAID_NEUTRAL = (
    "You said that {statement}, and I have been thinking about it since",
    "It helped to hear that {statement}",
    "I have been thinking about something you said: that {statement}",
    "You mentioned that {statement}, and it has stayed with me",
)
WISH = (
    "You said that {statement}, and that is the part of the job I have thought about most",
    "I have been thinking about what you said: that {statement}",
    "You told me that {statement}, and I have thought about that since",
    "It helped to hear that {statement}",
)
QUOTED = (
    "I liked the way you put it: {topic}",
    "One phrase of yours has stayed with me: {topic}",
    "I have been thinking about the way you put it: {topic}",
)
FACT = (
    "I was interested to hear that {statement}",
    "I came away thinking about how {statement}",
    "It was interesting to hear that {statement}",
    "It gave me a clearer picture of the work to hear that {statement}",
)
DID = ("I was glad that {statement}", "It was good that {statement}", "I remember with pleasure that {statement}")
WE_DID = ("{statement}, and I have thought about it since", "It was good that {statement}")
OTHER_TOPIC = (
    "{name}'s question about {topic} has stayed with me",
    "I have gone on thinking about {name}'s question about {topic}",
)
OTHER_TOLD = ("I enjoyed hearing from {name} about {topic}", "What {name} told me about {topic} has stayed with me")
OTHER_SAID = (
    "{name} said that {statement}, and that has stayed with me",
    "It helped to hear from {name} that {statement}",
    "{name} mentioned that {statement}",
    "I have thought since about something that {name} mentioned: that {statement}",
)
OTHER_ASKED = ("I have gone on thinking about one thing {name} asked: {statement}",)
OTHER_SHOWN = ("Please thank {name} for showing me {topic}",)

TOPIC_TOO = (
    "I was also glad that we talked about {topic}",
    "It was good to talk about {topic}, too",
    "I have thought about {topic} since, too",
)
ASKED_TOO = ("I am still turning over your question about {topic}", "I was also glad you asked about {topic}")
ASKED_WHETHER_TOO = ("You also asked {statement}, which I have thought about since", "You asked, too, {statement}")
SHOWN_TOO = ("It was good of you to show me {topic} as well", "Thank you, too, for showing me {topic}")
SAID_TOO = ("It also helped to hear that {statement}", "It was useful to know, too, that {statement}")
QUOTED_TOO = ("I also liked the way you put it: {topic}",)
FACT_TOO = (
    "It was interesting to hear, too, that {statement}",
    "It also gave me a clearer picture of the work to hear that {statement}",
)

THOUGHT = (
    "It made me think of {thing}",
    "It brought {thing} to mind",
    "It put me in mind of {thing}",
    "It reminded me of {thing}",
    "I thought at once of {thing}",
)
OFFER_WITH = (
    "I would be glad to help with {thing}",
    "I could help with {thing}",
    "I would gladly help with {thing}",
    "If it is useful, I could help with {thing}",
)
OFFER_DOING = (
    "{thing} is work I would enjoy",
    "I would enjoy {thing}",
    "I would be glad to help with {thing}",
    "I would gladly take on {thing}",
)
OFFER_TO = ("I would be glad to help {thing}", "I would gladly help {thing}", "If it is useful, I could help {thing}")
TAKE_ON = (
    "That is work I would gladly take on",
    "I would be glad to take that on",
    "I would enjoy putting my hand to that",
)

FORGOT_THAT = (
    "One thing I forgot to say: {clause}",
    "I forgot to mention that {clause}",
    "I should also have said that {clause}",
    "Something I left out {when}: {clause}",
    "I forgot to say that {clause}",
)
FORGOT_THING = (
    "I forgot to mention {thing}",
    "One thing I left out {when} was {thing}",
    "I did not get as far as mentioning {thing}",
    "I should also have mentioned {thing}",
    "Something I did not mention {when}: {thing}",
    "Among the things I left out was {thing}",
    "I meant to mention {thing}",
)
FORGOT_LISTED = ("One thing I did not mention: {clause}", "Something I left out {when}: {clause}")
ALSO_THAT = ("I should add that {clause}", "I also left out that {clause}", "It may help to know, too, that {clause}")
ALSO_THING = ("I also left out {thing}", "I should add {thing}")
CORRECTED = (
    "On {topic}, I have a better answer than the one I gave: {clause}",
    "I would like to improve on my answer about {topic}: {clause}",
    "A better answer on {topic} than the one I gave: {clause}",
)
CORRECTED_ALONE = (
    "One of my answers can be better: {clause}",
    "I would like to improve on one of my answers: {clause}",
    "What I should have said to one of your questions is this: {clause}",
)
MISSPOKE = (
    "A small correction: {clause}",
    "One thing to put right: {clause}",
    "I would like to correct one thing: {clause}",
)
SETTLED = (
    "You asked {statement}, and {clause}",
    "You asked {statement}: {clause}",
)

DRAWN_THING_SAFE = (
    "What draws me to the {job} job is {thing}",
    "What appeals to me most about {firm} is {thing}",
    "What draws me to {firm} is {thing}",
)
DRAWN_DOING = (
    "I would enjoy {thing}",
    "A part of the {job} job I would enjoy is {thing}",
    "What I would enjoy most at {firm} is {thing}",
)
DRAWN_TO = (
    "I would welcome the chance to {thing}",
    "What draws me to the {job} job is the chance to {thing}",
    "I would be glad of the chance to {thing} at {firm}",
)
DRAWN_THAT = (
    "It appeals to me that {clause}",
    "One reason I would like to join {firm} is that {clause}",
    "I like that {clause}",
)
KEEN = (
    "I would be very glad to join you at {firm}",
    "I came away keen to do the {job} job",
    "This is work I would enjoy, and I would be glad to do it at {firm}",
    "I would be glad to work with you at {firm}",
    "Having talked with you, I would like the {job} job all the more",
    "I left thinking how much I would like to work at {firm}",
    "The {job} job is one I would be glad to have",
    "After our conversation I want to do the {job} job at {firm} more than before",
)
KEEN_FORMAL = (
    "I remain very interested in the {job} position at {firm}",
    "I would very much welcome the opportunity to join {firm}",
    "I would be very glad to work with you at {firm}",
    "I would be very pleased to contribute to the work at {firm}",
    "Our conversation strengthened my interest in the {job} position at {firm}",
)
BRING = ("I would bring {thing} with me", "I would bring {thing} to the work", "What I would bring is {thing}")
BRING_DOING = (
    "If you remember me for one thing, let it be {thing}",
    "I would most like to be remembered for {thing}",
)
BRING_CLAUSE = ("{clause}", "It may help to know that {clause}")

PANEL_TAIL = (
    ", and please pass my thanks to {names} as well",
    ", and please thank {names} for me too",
    "; please thank {names} for me as well",
)
PANEL = (
    "Please pass my thanks to {names} as well",
    "Would you please thank {names} for me too?",
    "Please thank {names} for me too",
    "My thanks also to {names}, if you would pass them on",
)
HAND_ON = (
    "would you please pass this on to {reader}?",
    "could you please hand this on to {reader}?",
    "could you please forward this to {reader}?",
)
CLOSE = (
    "Thank you again, {name}",
    "If anything more would be useful to you at {firm}, I will gladly send it",
    "I am happy to answer anything else about the {job} job",
    "If a question comes up, I am easy to reach",
    "There is no need to reply to this",
    "I am happy to answer anything else you would like to know",
    "If anything else would be useful to you, I will gladly send it",
    "Whatever you decide, I was glad to talk with you",
    "If there is more you would like to ask, I am glad to answer",
    "My good wishes to everyone at {firm}",
)
CLOSE_FORMAL = (
    "Should you require any further information, I would be pleased to provide it",
    "I would be pleased to answer any further questions",
    "Thank you again for your consideration",
    "If anything further would be of use, I would be glad to provide it",
    "Should you require any further information regarding the {job} position, I would be pleased to provide it",
    "I would be pleased to answer any further questions about my application to {firm} for the {job} position",
    "If anything further would assist you at {firm}, I would be glad to provide it",
    "Thank you again for considering me for the {job} position",
    "I look forward to hearing from {firm} in due course",
)
CLOSE_SLOTTED = (
    "Thank you again, {name}",
    "My good wishes to everyone at {firm}",
    "If anything more would help you decide about the {job} job, I will gladly send it",
    "Whatever you decide about the {job} job, I was glad to talk with you",
    "Thank you again, and my good wishes to everyone at {firm}",
    "I am glad to answer anything else about the {job} job",
)
CLOSE_NEXT = (
    "I look forward to our next conversation on {day}",
    "I look forward to speaking again on {day}",
    "Until {day}, then, and with thanks",
)
CLOSE_PROMISED = (
    "I look forward to hearing from you by {day}",
    "I know you mean to decide by {day}; if anything would help before then, I will gladly send it",
    "If anything more would help before {day}, I will gladly send it",
)
SUBJECT = (
    "Thank you: {title} interview",
    "{title}: thank you",
    "Thank you for the {job} interview",
    "Our conversation about the {job} job",
    "{title} interview",
)
SUBJECT_FORMAL = (
    "{title}: interview on {day}",
    "Interview for the {title} position",
    "Thank you: {title} interview on {day}",
)
