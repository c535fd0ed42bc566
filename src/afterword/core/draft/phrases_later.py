"""The phrasings of what comes after the thank-you: asking how things stand, and answering."""

THANKS_AGAIN = (
    "Thank you again for your time {when}",
    "Thank you again for talking with me {when} about the {job} job",
    "Thank you once more for the conversation {when}",
)
THANKS_AGAIN_FOR = (
    "Thank you again for your time {when}, and for the conversation about {topic}",
    "Thank you once more for the conversation {when} about {topic}",
    "Thank you again for talking with me {when} about {topic}",
)
ASK = (
    "May I ask how things stand with the {job} job?",
    "I wanted to ask whether there is any news of the {job} job",
    "Is there anything you can tell me yet about the {job} job?",
    "I am writing only to ask where things stand with the {job} job",
)
ASK_AT_ONCE = (
    "May I ask how things stand?",
    "I wanted to ask whether there is any news yet",
    "I am writing only to ask where things stand",
    "Is there anything you can tell me yet?",
)
ASK_PROMISED = (
    "{day} was the day named for a decision, so may I ask how things stand?",
    "As {day} was the day named for a decision, I wanted to ask whether there is any news",
    "The decision was planned for {day}; may I ask where things stand?",
)
NO_HURRY = (
    "There is no hurry on my side, and if anything more from me would help, I will gladly send it",
    "If you need more time, that is no trouble at all",
    "A line when it suits you would be welcome, and if anything more from me would help, I will gladly send it",
    "I realise that such decisions take time, and I am happy to wait",
)

REJECTED = (
    "Thank you for letting me know about the {job} job, and for the time you gave me {when}",
    "Thank you for your message about the {job} job, and for your time {when}",
    "Thank you for telling me, and for the conversation {when} about the {job} job",
)
MEMORY = (
    "I was glad to talk with you about {topic}",
    "I enjoyed our conversation about {topic}",
    "I will remember our conversation about {topic}",
)
ANOTHER_TIME = (
    "I wish you and the team at {firm} well. If another job comes up that might suit, I would be glad to hear of it",
    "My good wishes to everyone at {firm}. Should something similar come up again, I would be glad to hear from you",
    "I wish you all the best at {firm}, and would be glad to be thought of another time",
)
DECLINED = (
    "Thank you very much for offering me the {job} job at {firm}. I have decided not to take it up",
    "Thank you for the offer of the {job} job, and for the trust in it. I have decided to decline it",
)
WITHDRAWN = (
    "Thank you for considering me for the {job} job. I have decided to withdraw from it, and wanted you to know",
    "Thank you for the time you gave me {when}. I have decided to withdraw from the {job} job, and wanted to tell you",
)
GOOD_WISHES = ("I wish you and the team at {firm} well", "My good wishes to you and everyone at {firm}")
INVITED = (
    "Thank you for inviting me to the next round for the {job} job",
    "Thank you for the invitation to talk again about the {job} job",
    "Thank you for asking me back for the {job} job",
)
INVITED_AND_THANKED = (
    "Thank you for the conversation {when}, and for inviting me to the next round for the {job} job",
    "Thank you for your time {when}, and for the invitation to talk again about the {job} job",
    "Thank you for your time {when}, and for asking me back for the {job} job",
)
NEXT_ON = (
    "I look forward to it on {day}",
    "I look forward to our conversation on {day}",
    "{day} is in my diary, and I look forward to it",
)
NEXT = ("I would be very glad to come", "I look forward to it", "I am glad to continue our conversation")
OFFERED = (
    "Thank you very much for offering me the {job} job at {firm}",
    "Thank you for the offer of the {job} job; I am very glad to have it",
    "Thank you very much for the offer to join {firm} in the {job} job",
)
JOINING = (
    "Thank you for the good news about the {job} job; I am very glad to be joining {firm}",
    "Thank you very much for the {job} job; I am very glad to be joining {firm}",
    "I am very glad to be joining {firm} in the {job} job; thank you for the trust in it",
)
AHEAD = ("I look forward to working with you", "I look forward to the work, and to seeing you again")
AHEAD_TOPIC = (
    "I look forward to hearing more about {topic}",
    "I look forward to the work, and to {topic} in particular",
)
CONSIDERING = (
    "I will read everything with care and come back to you",
    "I will go through it with care and then give you my answer",
)
ASKED_BACK = (
    "Thank you for your question about the {job} job",
    "Thank you for asking",
    "Thank you for your message about the {job} job",
)
REPLIED = (
    "Thank you for your reply about the {job} job",
    "Thank you for getting back to me about the {job} job",
    "Thank you for the news about the {job} job",
)
MORE = ("I am happy to answer anything else as well", "If anything else would be useful, I will gladly send it")
SUBJECT_CHECK_IN = ("{title}: how things stand", "The {job} job", "A question about the {job} job")
SUBJECT_ANSWER = ("{title}", "The {job} job")
