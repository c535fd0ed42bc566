"""Thanks for the time, with what goes into the same breath: the others who were there, or the delay."""

THANKS_MET = (
    "Thank you for seeing me {when}",
    "Thank you for your time {when}",
    "Thank you for having me in {when}",
    "Thank you for talking to me {when}",
    "Thank you for making time for me {when}",
    "Thank you for meeting me {when}",
    "Thank you for the conversation {when}",
    "Thank you for {today}",
)
THANKS_SPOKE = (
    "Thank you for talking to me {when}",
    "Thank you for your time {when}",
    "Thank you for making time to talk {when}",
    "Thank you for the conversation {when}",
    "Thank you for speaking with me {when}",
    "Thank you for {today}",
)
THANKS_JOB = (
    "Thank you for seeing me {when} about the {job} {post}",
    "Thank you for talking to me {when} about the {job} {post}",
    "Thank you for your time {when} and for telling me more about the {job} {post}",
    "Thank you for the conversation {when} about the {job} {post}",
    "Thank you for making time {when} to talk about the {job} {post}",
    "Thank you for the interview {when} for the {job} {post}",
    "Thank you for meeting me {when} about the {job} {post}",
)
THANKS_FORMAL = (
    "Thank you very much for the interview {when}",
    "Thank you very much for your time {when}",
    "Thank you for the conversation {when}",
    "Thank you very much for making time for me {when}",
    "Thank you for the time you gave me {when}",
    "Thank you very much for seeing me {when}",
    "Thank you very much for the conversation {when}",
)
THANKS_JOB_FORMAL = (
    "Thank you very much for the interview for the {job} position {when}",
    "Thank you for our conversation {when} about the {job} position",
    "Thank you very much for your time {when} and for the conversation about the {job} position",
    "Thank you for taking the time to discuss the {job} position with me {when}",
)
THANKS_BOTH = (
    "Thank you, and {names}, for your time {when}",
    "Thank you, and {names}, for the conversation {when}",
    "Thank you, and {names}, for {today}",
    "Thank you and {names} for seeing me {when}",
    "Thank you, and {names}, for the time you gave me {when}",
)
THANKS_BOTH_JOB = (
    "Thank you, and {names}, for talking to me {when} about the {job} {post}",
    "Thank you, and {names}, for the conversation {when} about the {job} {post}",
    "Thank you, and {names}, for the interview {when} for the {job} {post}",
)
THANKS_BOTH_FORMAL = (
    "Thank you, and {names}, for the interview {when}",
    "Thank you, and {names}, for the time you gave me {when}",
    "I would like to thank you and {names} for the conversation {when}",
)
"""To the reader and the one other who was there."""
PANEL_TAIL = (
    ", and please thank {names}",
    ", and please thank {names} for me too",
    "; please thank {names} as well",
    ", and please give my thanks to {names}",
)
PANEL = (
    "Please thank {names} too",
    "Please thank {names} for me as well",
    "Please give my thanks to {names} as well",
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
