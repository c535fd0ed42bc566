"""The phrasings of what comes after the thank-you: asking how things stand, and answering what they write."""

THANKS_AGAIN = (
    "Thank you again for your time {when}",
    "Thank you again for talking about the {job} {post} with me {when}",
    "Thank you once more for the conversation {when}",
    "Thank you again for seeing me {when} about the {job} {post}",
    "We {met} {when} about the {job} {post}; thank you again for that",
    "Thank you again for making time for me {when}",
    "Thank you again for the interview {when}",
    "It was good to talk {when} about the {job} {post}; thank you again",
    "I enjoyed our conversation {when} about the {job} {post}; thank you once more",
    "Many thanks again for making time to talk {when}",
)
THANKS_AGAIN_FOR = (
    "Thank you once more for your time {when}, and for what you said about {topic}",
    "Thank you again for seeing me {when}, and for telling me about {topic}",
    "It was good to talk {when} about {topic}; thank you again for that",
    "Thank you again for making time {when} to talk about {topic}",
    "Many thanks again for the conversation {when} about {topic}",
    "Thank you again for the talk we had {when} about {topic}",
    "Thank you again for talking to me {when} about {topic}",
    "Thank you again for what you told me {when} about {topic}",
    "Thank you again for meeting me {when} to talk about {topic}",
    "We {met} {when} and talked about {topic}; thank you again for that",
)
ASK = (
    "May I ask how things stand with the {job} {post}?",
    "I wanted to ask whether there is any news about the {job} {post}",
    "Is there any news yet on the {job} {post}?",
    "I am writing to ask where things stand with the {job} {post}",
    "Could you tell me how things are going with the {job} {post}?",
    "May I ask whether the {job} {post} has been decided?",
    "I thought I would ask where matters stand with the {job} {post}",
    "If there is any news about the {job} {post}, I would be glad to hear it",
    "Could you let me know whether the {job} {post} is still open?",
    "I wondered whether a decision has been made on the {job} {post}",
)
ASK_AT_ONCE = (
    "May I ask how things stand?",
    "I wanted to ask whether there is any news yet",
    "I am writing to ask where things stand",
    "Is there any news yet?",
    "Could you tell me how things are going?",
    "May I ask whether it has been decided?",
    "I thought I would ask how things are going",
    "If there is any news, I would be glad to hear it",
    "Would you let me know what comes next?",
    "I wondered whether a decision has been made",
)
ON = ("on the {job} {post}",)
ASK_PROMISED = (
    "You had hoped to decide{on} by {day}; may I ask how things stand?",
    "You had mentioned {day} for a decision{on}, so may I ask whether there is any news?",
    "You were hoping to decide{on} by {day}; is there any news?",
    "You were planning to decide{on} by {day}; could you tell me where things stand?",
    "As you hoped to have a decision{on} by {day}, may I ask where things stand?",
    "You had {day} in mind for a decision{on}, so I thought I would ask how things are going",
    "I had noted {day} for a decision{on}, and wondered whether there is any news",
    "You thought you might decide{on} by {day}, and I wondered how things stand",
    "You said that you might decide{on} by {day}; may I ask what came of it?",
    "{day} was your date for a decision{on}; would you let me know how it stands?",
)
STILL = (
    "I am still very interested in the {post}",
    "I would still gladly join {firm}",
    "I would still be very glad to join you at {firm}",
    "I would still like the {post} very much",
    "I would still be happy to work with you",
    "I would still very much like to work with you",
    "I would like the {post} just as much as I did {when}",
    "I still hope to work with you",
    "I would still love to work with you",
)
ASKED_BACK = (
    "Thank you for your question",
    "Thank you for your message",
    "Thank you for getting in touch about the {job} {post}",
    "Thank you for your message about the {job} {post}",
    "Thank you for writing",
    "Thank you for writing about the {job} {post}",
)
ASKED_BACK_AND_THANKED = (
    "Thank you for your message, and for your time {when}",
    "Thank you for writing, and for the interview {when}",
    "Thank you for your question, and for making time for me {when}",
    "Thank you for getting in touch, and for the conversation {when}",
    "Thank you for your message about the {job} {post}, and for your time {when}",
    "Thank you for writing about the {job} {post}, and for our conversation {when}",
    "Thank you for your note, and for talking with me {when}",
    "Thank you for your question, and for seeing me {when}",
    "Thank you for the interview {when}, and for your question about the {job} {post}",
    "Thank you for your time {when} to discuss the {job} {post}, and for your message",
    "Thank you for making time {when}, and for writing to me about the {job} {post}",
    "Thank you for speaking to me {when}, and for your message",
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
    "Please ask if you need anything else",
    "I can send more if you need it",
    "If anything else would be useful, I will gladly send it",
    "Please tell me if anything is unclear",
    "If you need more, just let me know",
    "Let me know if there is anything else",
    "If that leaves anything open, please tell me",
    "I am happy to answer anything else as well",
    "Do ask if you would like to know more",
    "If there is more you need to know, please just ask",
    "Anything else you need, I will be glad to send",
    "Do let me know if you need more than this",
    "I will gladly say more about any of it",
)
MY_PHONE = ("You can reach me on {number}", "My number is {number}", "My phone number is {number}")
MY_EMAIL = ("My e-mail address is {address}", "You can write to me at {address}")
SUBJECT_CHECK_IN = (
    "Checking in about the {job} {post}",
    "The {job} {post}: checking in",
    "A question about the {job} {post}",
)
SUBJECT_ANSWER = ("{title}", "The {job} {post}")
