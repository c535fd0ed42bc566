"""The phrasings of what comes after the thank-you: asking how things stand, and answering."""

THANKS_AGAIN = (
    "Thank you again for your time {when}",
    "Thank you again for talking with me {when} about the {job} {post}",
    "Thank you once more for the conversation {when}",
    "Thank you again for seeing me {when} about the {job} {post}",
    "I was with you {when} about the {job} {post}; thank you again for your time",
    "Thank you once more for the time you gave me {when}",
)
THANKS_AGAIN_FOR = (
    "Thank you again for your time {when}, and for the conversation about {topic}",
    "Thank you once more for the conversation {when} about {topic}",
    "Thank you again for talking with me {when} about {topic}",
    "Thank you again for seeing me {when}, and for our talk about {topic}",
    "Since we {met} {when} I have gone on thinking about {topic}, and I thank you again for your time",
    "Our talk {when} about {topic} has stayed with me; thank you again for the time it took",
)
ASK = (
    "May I ask how things stand with the {job} {post}?",
    "I wanted to ask whether there is any news of the {job} {post}",
    "Is there anything you can tell me yet about the {job} {post}?",
    "I am writing only to ask where things stand with the {job} {post}",
    "Could you tell me how the choice for the {job} {post} is going?",
    "Have you been able to decide about the {job} {post}?",
)
ASK_AT_ONCE = (
    "May I ask how things stand?",
    "I wanted to ask whether there is any news yet",
    "I am writing only to ask where things stand",
    "Is there anything you can tell me yet?",
    "Could you tell me how the choice is going?",
    "Have you been able to decide?",
)
ASK_PROMISED = (
    "{day} was the day named for a decision, so may I ask how things stand?",
    "As {day} was the day named for a decision, I wanted to ask whether there is any news",
    "The decision was planned for {day}; may I ask where things stand?",
    "A decision was expected by {day}, and I wanted to ask whether there is any news of it",
    "I understood that you hoped to decide by {day}; is there anything you can tell me yet?",
    "You had {day} in mind for a decision. May I ask whether you have been able to make it?",
)
STILL = (
    "I am still very interested in the {post}",
    "I would still very much like to join {firm}",
    "My interest in the {post} is as strong as it was when we {met}",
    "I would still be glad to join you at {firm}",
    "The {post} is still one I would like very much",
    "I would like the {post} as much as I did {when}",
    "I still hope to join you at {firm}",
)
NO_HURRY = (
    "There is no hurry on my side",
    "If you need more time, that is no trouble at all",
    "A line when it suits you would be welcome",
    "I know that such decisions take time, and I am happy to wait",
    "Whenever you are ready is soon enough for me",
    "If anything more from me would help, I will gladly send it",
    "Please take the time you need; if anything more from me would help, I will gladly send it",
)

REJECTED = (
    "Thank you for letting me know about the {job} {post}, and for the time you gave me {when}",
    "Thank you for your message about the {job} {post}, and for your time {when}",
    "Thank you for telling me, and for the conversation {when} about the {job} {post}",
    "Thank you for writing to tell me, and for seeing me {when} about the {job} {post}",
    "Thank you for coming back to me about the {job} {post}, and for the time you spent with me {when}",
)
MEMORY = (
    "It was good to talk with you about {topic}",
    "I took a good deal away from our talk about {topic}",
    "I will remember our conversation about {topic}",
    "What you told me about {topic} will stay with me",
)
ANOTHER_TIME = (
    "I wish you and the team at {firm} well. If another job comes up that might suit, I would be glad to hear of it",
    "My good wishes to everyone at {firm}. Should something similar come up again, I would be glad to hear from you",
    "I wish you all the best at {firm}, and would be glad to be thought of another time",
    "All the best to you and whoever joins you at {firm}. I would gladly try again another time",
    "I wish you well with the choice you have made at {firm}. If you are looking again one day, please think of me",
)
DECLINED = (
    "Thank you very much for offering me the {job} {post} at {firm}. I have decided not to take it up",
    "Thank you for the offer of the {job} {post}, and for the trust in it. I have decided to decline it",
    "Thank you for the offer to join {firm}. After thinking it over I have decided not to accept it",
)
WITHDRAWN = (
    "Thank you for considering me for the {job} {post}. I have decided to withdraw from it, and wanted you to know",
    "Thank you for the time you gave me {when}. I have decided to withdraw from the {job} {post}, and wanted to tell you",
    "I have decided not to go further with the {job} {post}, and wanted you to know at once. Thank you for your time {when}",
)
GOOD_WISHES = (
    "I wish you and the team at {firm} well",
    "My good wishes to you and everyone at {firm}",
    "I hope that you find the right person, and I wish you all the best at {firm}",
)
INVITED = (
    "Thank you for inviting me to the next round for the {job} {post}",
    "Thank you for the invitation to talk again about the {job} {post}",
    "Thank you for asking me back about the {job} {post}",
    "Thank you for your message, and for asking me back about the {job} {post}",
)
INVITED_AND_THANKED = (
    "Thank you for the conversation {when}, and for inviting me to the next round for the {job} {post}",
    "Thank you for your time {when}, and for the invitation to talk again about the {job} {post}",
    "Thank you for seeing me {when}, and for asking me back about the {job} {post}",
    "Thank you for inviting me back about the {job} {post}, and for the time you gave me {when}",
)
NEXT_ON = (
    "I look forward to it on {day}",
    "I look forward to our conversation on {day}",
    "{day} is in my diary, and I look forward to it",
    "I will gladly be there on {day}",
)
NEXT = (
    "I would be very glad to come",
    "I look forward to it",
    "I will gladly come",
    "It will be good to talk again",
)
OFFERED = (
    "Thank you very much for offering me the {job} {post} at {firm}",
    "Thank you for the offer of the {job} {post} at {firm}, and for the trust in it",
    "Thank you very much for the offer to join {firm} as part of the team",
    "Thank you for your offer of the {job} {post}, and for the way you have dealt with me throughout",
)
JOINING = (
    "Thank you for the good news about the {job} {post}; I am very glad to be joining {firm}",
    "Thank you very much for choosing me for the {job} {post}; I am very glad to be joining {firm}",
    "I am very glad to be joining {firm}; thank you for the trust in it",
)
AHEAD = (
    "I look forward to working with you",
    "I look forward to the work, and to seeing you again",
    "I look forward to making a start",
)
AHEAD_TOPIC = (
    "I look forward to hearing more about {topic}",
    "I look forward to the work, and to {topic} in particular",
    "I look forward to getting to grips with {topic}",
)
CONSIDERING = (
    "I will read everything with care and come back to you",
    "I will go through it with care and then give you my answer",
    "I would like to read it through before I answer, and will write again when I have",
    "Let me read it through with care; I will write again with my answer",
)
ASKED_BACK = (
    "Thank you for your question",
    "Thank you for asking",
    "Thank you for getting in touch about the {job} {post}",
    "Thank you for your message about the {job} {post}",
)
REPLIED = (
    "Thank you for your reply about the {job} {post}",
    "Thank you for getting back to me about the {job} {post}",
    "Thank you for the news about the {job} {post}",
    "Thank you for keeping me posted about the {job} {post}",
)
MORE = (
    "I am happy to answer anything else as well",
    "If anything else would be useful, I will gladly send it",
    "If there is more you need to know, please just ask",
)
SUBJECT_CHECK_IN = ("{title}: how things stand", "The {job} {post}", "A question about the {job} {post}")
SUBJECT_ANSWER = ("{title}", "The {job} {post}")
