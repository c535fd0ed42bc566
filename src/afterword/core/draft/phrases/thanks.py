"""Thanks for the time, with what goes into the same breath: the others who were there, or the delay."""

THANKS_MET = (
    "Thank you for seeing me {when}",
    "Thank you for your time {when}",
    "Thank you for having me in {when}",
    "Thank you for talking with me {when}",
    "Thank you for making time for me {when}",
    "Thank you for meeting me {when}",
    "Thank you for {today}",
    "It was good to meet you {when}; thank you for your time",
    "Thank you for taking the time to see me {when}",
    "I enjoyed meeting you {when}; thank you for your time",
)
THANKS_SPOKE = (
    "Thank you for talking to me {when}",
    "Thank you for your time {when}",
    "Thank you for making time to talk {when}",
    "Thank you for the conversation {when}",
    "Thank you for speaking with me {when}",
    "Thank you for {today}",
    "I enjoyed our conversation {when}; thank you for your time",
    "Thank you for taking the time to talk {when}",
    "It was good to talk {when}; thank you for your time",
)
THANKS_JOB = (
    "Thank you for seeing me {when} about the {job} {post}",
    "Thank you for talking to me {when} about the {job} {post}",
    "Thank you for your time {when} and for telling me more about the {job} {post}",
    "Thank you for talking through the {job} {post} with me {when}",
    "Thank you for making time {when} to talk about the {job} {post}",
    "Thank you for meeting me {when} to talk about the {job} {post}",
    "Thank you for having me in {when} for the {job} {post}",
    "Thank you for the chance to talk {when} about the {job} {post}",
    "I enjoyed talking with you about the {job} {post} {when}; thank you for your time",
)
THANKS_FORMAL = (
    "Thank you very much for the interview {when}",
    "Thank you very much for your time {when}",
    "Thank you for the conversation {when}",
    "Thank you very much for making time for me {when}",
    "Thank you for the time you gave me {when}",
    "Thank you very much for seeing me {when}",
    "Thank you very much for the conversation {when}",
    "Thank you very much for taking the time to talk with me {when}",
    "I am grateful for the interview {when}",
    "I am grateful for the time you gave me {when}",
)
THANKS_JOB_FORMAL = (
    "Thank you very much for the interview for the {job} position {when}",
    "Thank you for our conversation {when} about the {job} position",
    "Thank you very much for your time {when} and for the conversation about the {job} position",
    "Thank you for taking the time to discuss the {job} position with me {when}",
    "Thank you very much for seeing me {when} about the {job} position",
    "Thank you for the time you gave me {when} to talk about the {job} position",
)
ABOUT_JOB = (
    "It was good to hear more about the {job} {post}",
    "I was glad to learn more about the {job} {post}",
    "I enjoyed hearing about the {job} {post}",
    "It was good to talk about the {job} {post}",
    "I enjoyed talking through the {job} {post} with you",
    "I liked what I heard about the {job} {post}",
    "I now have a clearer picture of the {job} {post}",
    "It was good to hear from you about the {job} {post}",
    "I was happy to hear about the {job} {post} from you",
)
ABOUT_JOB_FORMAL = (
    "I was glad to learn more about the {job} position",
    "It was good to hear more about the {job} position",
    "I was pleased to learn more about the {job} position",
    "I now have a much clearer picture of the {job} position",
    "It was helpful to hear about the {job} position from you",
    "It was good to discuss the {job} position with you",
)
"""Where little else is said."""
THANKS_BOTH = (
    "It was good to meet you and {names} {when}; thank you both for your time",
    "Thank you and {names} for seeing me {when}",
    "It was good to talk with you and {names} {when}; thank you both",
    "Thank you and {names} for making time for me {when}",
    "I enjoyed talking with you and {names} {when}; thank you both",
)
THANKS_BOTH_JOB = (
    "Thank you and {names} for talking to me {when} about the {job} {post}",
    "It was good to talk with you and {names} {when} about the {job} {post}; thank you both",
    "Thank you and {names} for the interview {when} for the {job} {post}",
)
THANKS_BOTH_FORMAL = (
    "I would like to thank you and {names} for the interview {when}",
    "I would like to thank you and {names} for the time you gave me {when}",
    "I would like to thank you and {names} for the conversation {when}",
)
"""To the reader and the one other who was there."""
PANEL_TAIL = (
    ", and please thank {names}",
    ", and please thank {names} too",
    ", and please thank {names} for me",
    "; please thank {names} as well",
    ", and please pass on my thanks to {names}",
    ", and please say thank you to {names}",
    "; please thank {names} for me too",
)
PANEL_TAIL_FORMAL = (
    ", and please thank {names}",
    ", and please thank {names} for me as well",
    "; please thank {names} as well",
    ", and please pass on my thanks to {names}",
    "; please give my thanks to {names} as well",
)
AND_TELLING_HOW = (" and for telling me how {statement}",)
AND_TELLING = (" and for telling me about {topic}",)
AND_TELLING_MORE = (" and for telling me {topic}",)
AND_SHOWING = (" and for showing me {topic}",)
AND_TALKING = (" and for talking about {topic} with me", " and for talking through {topic} with me")
"""With the one thing that only this candidate can thank for."""
THANKS_BACK = (
    "Thank you for having me back {when}",
    "Thank you for seeing me again {when}",
    "Thank you for a {which} conversation {when}",
    "Thank you for talking to me again {when}",
    "It was good to talk again {when}; thank you for your time",
    "It was good to see you again {when}; thank you for your time",
)
"""To somebody who has met them before."""
THANKS_BACK_FORMAL = (
    "Thank you very much for seeing me again {when}",
    "Thank you very much for the {which} conversation {when}",
    "Thank you very much for taking the time to talk with me again {when}",
)
THANKS_FURTHER = (
    "Thank you for inviting me back {when}",
    "Thank you for the {which} interview {when}",
    "Thank you for your time {when} and for asking me back",
)
THANKS_FURTHER_FORMAL = (
    "Thank you very much for the {which} interview {when}",
    "Thank you very much for inviting me back {when}",
    "I am grateful for the {which} interview {when}",
)
"""To somebody they met for the first time in a second round."""
PANEL = (
    "Please thank {names} too",
    "Please thank {names} for me as well",
    "Please pass on my thanks to {names} as well",
)
LATE = (
    "; I am sorry not to have written sooner",
    "; I am sorry to be writing only now",
    "; I meant to write sooner, and I am sorry for the delay",
    ", and I am sorry for the delay in writing",
    "; I am sorry that this comes late",
)
LONG_AFTER = (
    "; I am sorry to be writing so long afterwards",
    ", and I am sorry that it has taken me so long to say so",
    "; I know that it was a long time ago, and I am sorry not to have written then",
)
LATE_FORMAL = (
    "; I am sorry not to have written sooner",
    "; please accept my apologies for the delay in writing",
    ", and I am sorry for the delay in writing",
)
