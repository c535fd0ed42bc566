"""The phrasings of what is said aloud."""

THANKS_ALOUD = (
    "I wanted to thank you for your time",
    "I am ringing to thank you for your time",
    "I am ringing to thank you for the conversation",
    "First of all, thank you for your time",
)
"""On the phone, where who is ringing has already said when they met."""
LATE_ALOUD = (
    "I am sorry not to have rung sooner.",
    "I meant to be in touch sooner, and I am sorry.",
    "I should have rung before now; I am sorry.",
    "I am sorry to be ringing only now.",
)
THANKS_BEFORE_ASKING = (
    "Thank you again for your time {when}",
    "First, thank you again for the conversation {when}",
    "Thank you once more for making time {when}",
)
ASK_ALOUD = (
    "I wanted to ask how things stand with the {job} {post}",
    "May I ask whether there is any news yet of the {job} {post}?",
    "I was wondering how things stand with the {job} {post}",
)
ASK_ALOUD_PROMISED = (
    "You had hoped to decide by {day}, so I wanted to ask how things stand",
    "You had mentioned {day} for a decision; may I ask whether there is any news?",
    "You had {day} in mind for a decision, so I thought I would ask where things stand",
)

OPEN_CALL = (
    "this is {candidate}, and we {met} {when} about the {job} {post}. Is this a good moment?",
    "this is {candidate}; we {met} {when} about the {job} {post}. Do you have a minute?",
    "my name is {candidate}, and we {met} {when} about the {job} {post}. Can you spare a minute?",
)
OPEN_CALL_ASKED = (
    "this is {candidate}, and you asked me to ring about the {job} {post}. Is this a good moment?",
    "this is {candidate}; you asked me to ring about the {job} {post}. Do you have a minute?",
    "this is {candidate}, ringing about the {job} {post} as you asked. Have you got a moment?",
)
CLOSE_CALL = (
    "That is all from me. Thank you again, and goodbye",
    "I will not keep you any longer. Thank you again, and goodbye",
    "That was all I wanted to say. Thank you, and goodbye",
    "I will let you get on. Thank you for taking the call, and goodbye",
)
CLOSE_ANSWER = (
    "That is all. Thank you, and goodbye",
    "Thank you, and goodbye",
    "I will let you get on. Goodbye",
)
CLOSE_ASKED = (
    "Thank you for telling me, and goodbye",
    "Thank you, that helps. Goodbye",
    "Thank you for letting me know. Goodbye",
)
DESK = (
    "May I speak to {reader}, please? This is {candidate}",
    "This is {candidate}; could I speak to {reader}, please?",
)
VOICEMAIL_ASK = (
    "this is {candidate}, about the {job} {post}. I was ringing to ask how things stand. {number} Thank you, and goodbye",
    "this is {candidate}; we {met} {when} about the {job} {post}. I wanted to ask whether there is any news yet. {number} Thank you, and goodbye",
)
VOICEMAIL_ANSWER = (
    "this is {candidate}, about the {job} {post}. Thank you for your message; I was ringing to answer it and will try again. {number} Goodbye",
)
VOICEMAIL_REJECTED = (
    "this is {candidate}, about the {job} {post}. I was ringing only to thank you for letting me know. There is no need to ring back. {number} Goodbye",
    "this is {candidate}. Thank you for letting me know about the {job} {post}, and for your time {when}. There is no need to ring back. {number} Goodbye",
)
VOICEMAIL = (
    "this is {candidate}, about the {job} {post}. I was ringing only to thank you for your time {when}. There is no need to ring back. Goodbye",
    "this is {candidate}; we {met} {when} about the {job} {post}. I wanted to thank you for your time, and there is no need to ring back. Goodbye",
)
LATE_AT_THE_DOOR = (
    ", and I am sorry not to have been in touch sooner",
    ", and I am sorry for the delay",
    "; I meant to be in touch sooner, and I am sorry",
)
THANKS_AT_THE_DOOR = (
    "it is {candidate}. I will not keep you; I only wanted to thank you for your time {when}",
    "it is {candidate}, and I only wanted to thank you for the conversation {when}",
    "it is {candidate}. I came by to thank you for your time {when}",
    "{candidate} here, only for a minute, to thank you for your time {when}",
)
THANKS_AT_THE_DOOR_ASKED = (
    "it is {candidate}; you said to come by, and I wanted to thank you for your time {when}",
    "it is {candidate}; you said to look in, and I came to thank you for the conversation {when}",
)
OPEN_VISIT = (
    "it is {candidate}, and I will not keep you",
    "it is {candidate}; I will only take a minute",
    "it is {candidate}, and I will not stay long",
    "{candidate} here, only for a minute",
)
OPEN_VISIT_ASKED = (
    "it is {candidate}; you said to come by, and I will not keep you",
    "it is {candidate}; you said to look in, and I will only take a minute",
)
CLOSE_VISIT_KEEN = (
    "I would be very glad to work with you. Goodbye",
    "I would like to work with you. Goodbye",
    "I would be glad to join you. Goodbye",
)
"""On the way out, where the wish for the job has not been said."""
CLOSE_VISIT = (
    "I will let you get on",
    "I will leave you to it. Goodbye",
    "I will not keep you any longer. Goodbye",
)
