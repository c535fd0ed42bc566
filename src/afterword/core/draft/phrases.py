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
    "; it was useful to talk about {topic}",
    ", and for talking with me about {topic}",
    "; it helped to talk about {topic}",
    ", and for going into {topic} with me",
)
TAIL_TOPIC_FORMAL = (
    "; it was useful to discuss {topic}",
    ", and for discussing {topic} with me",
    "; it was helpful to discuss {topic}",
    ", and for going into {topic} with me",
)
TAIL_SHOWN = (" and for showing me {topic}", ", and for letting me see {topic}")
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
)
LATE_FORMAL = (
    "; I am sorry not to have written sooner",
    "; please accept my apologies for the delay in writing",
    ", and I am sorry for the delay in writing",
)

TOPIC_GOOD = (
    "It was useful to talk about {topic}",
    "I have thought more about {topic} since we {met}",
    "I made a note of {topic} when we {met}",
    "Of all the things we talked about, I have thought most about {topic}",
    "Talking with you about {topic} gave me a better picture of the work",
)
TOPIC_NEUTRAL = (
    "I have been thinking about {topic} since we {met}",
    "It helped to talk about {topic}",
    "I have thought further about {topic}",
    "I made a note of {topic} when we {met}",
    "Talking with you about {topic} gave me a better picture of the work",
)
TOPIC_FORMAL = (
    "I have thought further about our discussion of {topic}",
    "It was useful to discuss {topic}",
    "I have given further thought to {topic}",
    "Our discussion of {topic} gave me a clearer picture of the work",
    "I made a note of our discussion of {topic}",
)
HEARD_GOOD = (
    "It was useful to hear about {topic}",
    "What you told me about {topic} gave me a better picture of the work",
    "I have thought further about what you told me about {topic}",
    "I made a note of what you told me about {topic}",
    "Hearing about {topic} told me a good deal about the work",
)
HEARD_NEUTRAL = (
    "It helped to hear about {topic}",
    "I have been thinking about what you told me about {topic}",
    "I made a note of what you told me about {topic}",
    "What you told me about {topic} gave me a clearer picture of the work",
)
SHOWN = (
    "I have thought about {topic} since you showed me",
    "Seeing {topic} told me a good deal about the work",
    "Thank you, too, for showing me {topic}",
)
ASKED = (
    "I have thought further about your question about {topic}",
    "I have gone on thinking about your question about {topic}",
    "I have come back to your question about {topic}",
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
    "It was useful to hear that {statement}",
    "It gave me a better picture of the work to hear that {statement}",
    "You mentioned that {statement}, and I made a note of it",
    "I have thought about something you mentioned: that {statement}",
    "You mentioned that {statement}, and I have thought about it since",
)
SAID_NEUTRAL = (
    "It helped to hear that {statement}",
    "You said that {statement}, and I have been thinking about it",
    "You mentioned that {statement}, and I made a note of it",
    "I have thought about something you mentioned: that {statement}",
)
WISH = (
    "You said that {statement}, and I have thought about how I would go about it",
    "It helped to hear that {statement}",
    "I have thought about something you mentioned: that {statement}",
)
QUOTED = (
    "I made a note of the way you put it: {topic}",
    "I have been thinking about the way you put it: {topic}",
    "I remember the way you put it: {topic}",
)
FACT = (
    "It was useful to hear that {statement}",
    "I made a note that {statement}",
    "It gave me a clearer picture of the work to hear that {statement}",
    "It helped to know that {statement}",
    "I have thought about how {statement}",
)
DID = (
    "I remember that {statement}",
    "I made a note that {statement}",
    "I have thought since about one thing: {statement}",
)
WE_DID = (
    "{statement}, and I have thought about it since",
    "{statement}, and I made a note of it",
)
OTHER_TOPIC = (
    "I have thought further about {name}'s question about {topic}",
    "I have gone on thinking about {name}'s question about {topic}",
)
OTHER_TOLD = (
    "It was useful to hear from {name} about {topic}",
    "I made a note of what {name} told me about {topic}",
    "It helped to hear from {name} about {topic}",
)
OTHER_SAID = (
    "{name} mentioned that {statement}",
    "It helped to hear from {name} that {statement}",
    "I made a note of what {name} said: that {statement}",
    "I have thought since about something that {name} mentioned: that {statement}",
)
OTHER_ASKED = ("I have gone on thinking about one thing {name} asked: {statement}",)
OTHER_SHOWN = ("Please thank {name} for showing me {topic}",)

TOPIC_TOO = (
    "It was also useful to talk about {topic}",
    "We talked about {topic}, too, and I made a note of it",
    "I have thought about {topic} since, too",
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
QUOTED_TOO = ("I also made a note of the way you put it: {topic}",)
FACT_TOO = (
    "It was useful to hear, too, that {statement}",
    "It also gave me a clearer picture of the work to hear that {statement}",
)

LED_TOPIC = (
    "We talked about {topic}",
    "One of the things we talked about was {topic}",
    "I have thought further about {topic}",
    "I have been thinking about {topic} since we {met}",
    "I keep coming back to {topic}",
)
LED_TOPIC_FORMAL = (
    "We discussed {topic}",
    "One subject of our discussion was {topic}",
    "I have thought further about {topic}",
    "I have given further thought to {topic}",
)
LED_HEARD = (
    "You told me about {topic}",
    "You talked to me about {topic}",
    "I have thought further about what you told me about {topic}",
)
LED_SAID = (
    "One thing you mentioned was that {statement}",
    "When we {met}, you mentioned that {statement}",
    "You mentioned, among other things, that {statement}",
    "I have been thinking about what you said: that {statement}",
    "I have thought about something you mentioned: that {statement}",
)
"""Points that lead to something of the candidate's own need no more than to be named."""

THOUGHT = (
    "It made me think of {thing}",
    "It put me in mind of {thing}",
    "It reminded me of {thing}",
    "I thought at once of {thing}",
)
OFFER_WITH = (
    "I would be glad to help with {thing}",
    "I could help with {thing}",
    "I would gladly help with {thing}",
    "If it would be useful to you at some point, I could help with {thing}",
    "I could lend a hand with {thing}",
)
OFFER_DOING = (
    "I could help by {thing}",
    "I would be glad to help by {thing}",
    "I would gladly help by {thing}",
    "If it would be useful to you at some point, I could help by {thing}",
    "One way I could help is by {thing}",
)
OFFER_TO = (
    "I would be glad to help {thing}",
    "I would gladly help {thing}",
    "If it would be useful to you at some point, I could help {thing}",
    "I could help {thing}",
)
OFFER_APART = (
    "In the {job} job I could also help {link}{thing}",
    "At {firm} I could also help {link}{thing}",
    "I could also help {link}{thing}",
)
"""Away from the points: the one this goes with is not in the message."""
TAKE_ON = (
    "That is work I would gladly take on",
    "I would be glad to take that on",
    "That is something I could take on",
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
ALSO_THING = ("I also left out {thing}", "I should also have mentioned {thing}", "Nor did I mention {thing}")
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
    "For me, the draw of the {job} job is {thing}",
    "What makes me want to work at {firm} is {thing}",
    "A large part of the reason why I would like to do the {job} job is {thing}",
    "What speaks for {firm}, to my mind, is {thing}",
)
DRAWN_THINGS = tuple(
    option for option in DRAWN_THING_SAFE if option.startswith(("What draws", "What appeals", "What makes"))
)
"""Before several of them "the draw is" sounds as if the verb were wrong."""
DRAWN_DOING = (
    "A part of the {job} job I look forward to is {thing}",
    "What appeals to me most at {firm} is {thing}",
    "What draws me to the {job} job is {thing}",
    "For me, the draw of {firm} is {thing}",
    "A large part of the reason why I would like to do the {job} job is {thing}",
)
DRAWN_TO = (
    "I would welcome the chance to {thing}",
    "What draws me to the {job} job is the chance to {thing}",
    "I would be glad of the chance to {thing} at {firm}",
    "For me, the draw of {firm} is the chance to {thing}",
)
DRAWN_THAT = (
    "One reason I would like to join {firm} is that {clause}",
    "It appeals to me that {clause}",
    "I like that {clause}",
    "For me, the draw of {firm} is that {clause}",
)
KEEN = (
    "I would be glad to join you at {firm}",
    "The {job} job is one I would be glad to have",
    "I would be glad to do the {job} job and to work with you at {firm}",
    "I would like to do the {job} job",
    "I would welcome the chance to work at {firm}",
    "I hope to work with you at {firm} in the {job} job",
    "I would very much like to do the {job} job",
    "The {job} job at {firm} is one that I would very much like to do",
    "I would be pleased to do the {job} job at {firm}",
    "I would gladly come and do the {job} job at {firm}",
    "My interest in the {job} job is as strong as it was before we {met}",
    "I would like to work with you at {firm} in the {job} job",
)
KEEN_FORMAL = (
    "I remain very interested in the {job} position at {firm}",
    "I would very much welcome the opportunity to join {firm}",
    "I would be very glad to work with you at {firm}",
    "I would be very pleased to contribute to the work at {firm}",
    "I would very much like to take up the {job} position",
    "I would be pleased to take up the {job} position at {firm}",
    "I would welcome the chance to work at {firm}",
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
    "Please ask me whatever else you need to know for the {job} job",
    "I wish you a good week at {firm}",
    "If a question comes up, I am easy to reach",
    "There is no need to reply to this",
    "I am happy to answer anything else you would like to know",
    "If anything else would be useful to you, I will gladly send it",
    "Whatever you decide, thank you for your time",
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
    "Whatever you decide about the {job} job, thank you for your time",
    "Thank you again, and my good wishes to everyone at {firm}",
    "If you still need something from me for the {job} job, please ask",
)
CLOSE_NEXT = (
    "I look forward to our next conversation on {day}",
    "I look forward to speaking again on {day}",
    "Until {day}, then, and with thanks",
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
