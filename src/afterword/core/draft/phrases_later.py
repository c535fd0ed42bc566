"""The phrasings of what comes after the thank-you: asking how things stand, and answering what they write."""

THANKS_AGAIN = (
    "Thank you again for your time {when}",
    "Thank you again for talking about the {job} {post} with me {when}",
    "Thank you once more for the conversation {when}",
    "Thank you again for seeing me {when} about the {job} {post}",
    "We {met} {when} about the {job} {post}; thank you again for that",
    "Thank you again for making time for me {when}",
    "Thank you again for the interview {when}",
    "Many thanks again for making time to talk {when}",
)
THANKS_AGAIN_FOR = (
    "Thank you again for your time {when}, and for the conversation about {topic}",
    "Thank you again for what you told me {when} about {topic}",
    "Thank you again for talking with me {when} about {topic}",
    "Thank you again for seeing me {when}, and for our talk about {topic}",
    "Since we {met} {when} I have kept thinking about {topic}; thank you again for your time",
    "Our conversation {when} about {topic} has stayed with me; thank you again for it",
    "Thank you once more for the interview {when}, and especially for telling me about {topic}",
    "We talked about {topic} when we {met} {when}; thank you again for that",
    "I have thought about {topic} since we {met} {when}, and thank you again for making the time",
    "I still have our conversation {when} about {topic} in mind; thank you again for making the time",
)
ASK = (
    "May I ask how things stand with the {job} {post}?",
    "I wanted to ask whether there is any news about the {job} {post}",
    "Is there any news yet on the {job} {post}?",
    "I am writing to ask where things stand with the {job} {post}",
    "Could you tell me how things are going with the {job} {post}?",
    "Have you come to a decision on the {job} {post}?",
    "I thought I would ask how things are with the {job} {post}",
    "If there is any news about the {job} {post}, I would be glad to hear it",
    "Would you let me know what comes next for the {job} {post}?",
    "I wondered whether a decision has been made on the {job} {post}",
)
ASK_AT_ONCE = (
    "May I ask how things stand?",
    "I wanted to ask whether there is any news yet",
    "I am writing to ask where things stand",
    "Is there any news yet?",
    "Could you tell me how things are going?",
    "Have you come to a decision?",
    "I thought I would ask how things are going",
    "If there is any news, I would be glad to hear it",
    "Would you let me know what comes next?",
    "I wondered whether a decision has been made",
)
ASK_PROMISED = (
    "You had mentioned {day} for a decision, so may I ask how things stand?",
    "As a decision was planned for {day}, may I ask whether there is any news?",
    "The decision was planned for {day}; may I ask where things stand?",
    "You were hoping to decide by {day}, I believe; is there any news?",
    "I understood that you hoped to decide by {day}; have you been able to?",
    "You had {day} in mind for a decision, so I thought I would ask how things are going",
    "I had noted {day} for the decision, and wondered whether it has been made",
    "The plan was to decide by {day}. Could you tell me how it is going?",
    "Were you able to come to a decision by {day}?",
    "I believe that {day} was your date for a decision; would you let me know where things stand?",
)
STILL = (
    "I am still very interested in the {post}",
    "I would still very much like to join {firm}",
    "My interest in the {post} is as strong as it was when we {met}",
    "I would still be very glad to join you at {firm}",
    "The {post} is still one I would very much like",
    "I would like the {post} just as much as I did {when}",
    "I still hope to work with you at {firm}",
    "I remain very interested in the {post}",
)
NO_HURRY = (
    "There is no hurry on my side",
    "If you need more time, that is no problem at all",
    "A short line whenever it suits you is plenty",
    "I know that these decisions take time, and I am happy to wait",
    "I am happy to wait if you need longer",
    "If anything more from me would help, I will gladly send it",
    "Please take the time you need",
    "If you are still deciding, it can wait",
    "If it is too early to say, I quite understand",
    "If you need anything more from me, I will gladly send it",
    "I understand if it is still too early to say",
)

ASKED_BACK = (
    "Thank you for your question",
    "Thank you for asking",
    "Thank you for getting in touch about the {job} {post}",
    "Thank you for your message about the {job} {post}",
    "Thank you for coming back to me",
    "Thank you for writing about the {job} {post}",
)
REPLIED = (
    "Thank you for your reply about the {job} {post}",
    "Thank you for getting back to me about the {job} {post}",
    "Thank you for the news about the {job} {post}",
    "Thank you for keeping me posted about the {job} {post}",
    "Thank you for letting me know how things stand with the {job} {post}",
    "Thank you for your answer about the {job} {post}",
    "I am grateful for your message about the {job} {post}",
    "Thank you for writing back about the {job} {post}",
    "Thank you for the update on the {job} {post}",
    "It was good of you to write about the {job} {post}",
)
MORE = (
    "I am happy to answer anything else as well",
    "If anything else would be useful, I will gladly send it",
    "If there is more you need to know, please just ask",
    "Please ask if there is more you would like to know",
    "I can send more if you need it",
    "If that leaves anything open, please tell me",
    "Let me know if it should be in more detail",
    "If it would help, I am glad to say more",
    "Please tell me if anything is unclear",
    "I will gladly add to that if it helps",
    "Do ask if it leaves a question open",
    "Should you need more, please say so",
)
SUBJECT_CHECK_IN = (
    "Checking in about the {job} {post}",
    "The {job} {post}: checking in",
    "A question about the {job} {post}",
)
SUBJECT_ANSWER = ("{title}", "The {job} {post}")
