"""Thanks for the time, with what goes into the same breath: what was told, shown or asked, or the delay."""

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
    ", and for what you said about {topic}",
    ", not least for what you said about {topic}",
    ", and especially for telling me about {topic}",
    "; what you said about {topic} has stayed with me most of all",
    "; since then I have kept thinking about {topic}",
)
TAIL_TOPIC = (
    ", and for talking with me about {topic}",
    ", and for the chance to talk about {topic}",
    ", and for our talk about {topic}",
    "; our talk about {topic} has stayed with me most of all",
    "; since then I have kept thinking about {topic}",
    "; it was good to talk about {topic}",
)
TAIL_TOPIC_FORMAL = (
    ", and for discussing {topic} with me",
    ", and for the opportunity to discuss {topic}",
    ", and for our discussion of {topic}",
    ", not least for the discussion of {topic}",
)
TAIL_SAID = (
    ", and for telling me that {statement}",
    ", and not least for telling me that {statement}",
    ". What has stayed with me most is that {statement}",
    ". One thing has stayed with me: {statement}",
)
TAIL_FACT = (
    ". What has stayed with me most is that {statement}",
    ". One thing has stayed with me: {statement}",
    "; one thing I took away is that {statement}",
    ". I remember one thing above all: {statement}",
)
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
