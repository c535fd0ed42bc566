"""The phrasings of what comes after the thank-you: asking how things stand, and answering."""

THANKS_AGAIN = (
    "Thank you again for your time {when}",
    "Thank you again for going through the {job} {post} with me {when}",
    "Thank you once more for the conversation {when}",
    "Thank you again for seeing me {when} about the {job} {post}",
    "We {met} {when} about the {job} {post}; thank you again for that",
    "Thank you once more for the time I had with you {when}",
    "My thanks once again for the interview {when}",
    "I thank you again for making time to talk {when}",
)
THANKS_AGAIN_FOR = (
    "Thank you again for your time {when}, and for the conversation about {topic}",
    "Thank you once more for what I heard from you {when} about {topic}",
    "Thank you again for talking with me {when} about {topic}",
    "Thank you again for seeing me {when}, and for our talk about {topic}",
    "Since we {met} {when} I have gone on thinking about {topic}; thank you again for your time",
    "Our talk {when} about {topic} has stayed with me, and I thank you again for it",
    "My thanks once again for the interview {when}, not least for the part about {topic}",
    "We talked {when} about {topic}, among other things; thank you again for that",
    "I have come back more than once to what was said {when} about {topic}, and thank you for it again",
    "I still have our conversation {when} about {topic} in mind; thank you again for making the time",
)
ASK = (
    "May I ask how things stand with the {job} {post}?",
    "I wanted to ask whether there is any news of the {job} {post}",
    "Is there anything you can tell me yet about the {job} {post}?",
    "I am writing only to ask where things stand with the {job} {post}",
    "Could you tell me how the choice for the {job} {post} is going?",
    "Have you been able to decide about the {job} {post}?",
    "I thought I would ask how far you have got with the {job} {post}",
    "If there is news about the {job} {post}, I would be glad of a line",
    "Would you let me know how far things are with the {job} {post}?",
    "Do you know yet how it goes on with the {job} {post}?",
)
ASK_AT_ONCE = (
    "May I ask how things stand?",
    "I wanted to ask whether there is any news yet",
    "I am writing only to ask where things stand",
    "Is there anything you can tell me yet?",
    "Could you tell me how the choice is going?",
    "Have you been able to decide?",
    "I thought I would ask how far you have got",
    "If there is news, I would be glad of a line",
    "Would you let me know where things have got to?",
    "Do you know yet how it goes on?",
)
ASK_PROMISED = (
    "{day} was the day named for a decision, so may I ask how things stand?",
    "As you named {day} for the decision, may I ask if there is any news?",
    "The decision was planned for {day}; may I ask where things stand?",
    "You were to decide by {day}, I believe; may I ask whether there is an answer?",
    "I understood that you hoped to decide by {day}; have you been able to?",
    "You had {day} in mind for a decision, so I thought I would ask how far you have got",
    "I had made a note of {day} for the decision, and wondered whether it has been made",
    "The plan was to decide by {day}. Could you tell me how it is going?",
    "Was it possible to come to a decision by {day}?",
    "{day} was to bring a decision; would you let me know where things have got to?",
)
STILL = (
    "I am still very interested in the {post}",
    "I would still very much like to join {firm}",
    "My interest in the {post} is as strong as it was when we {met}",
    "I would still be glad to come to {firm}",
    "The {post} is still one I would like very much",
    "I would like the {post} as much as I did {when}",
    "I still hope to work with you at {firm}",
    "Nothing has changed for me: I would like the {post}",
)
NO_HURRY = (
    "There is no hurry on my side",
    "If you need more time, that is no trouble at all",
    "A line when it suits you would be welcome",
    "I know that such decisions take time, and I am happy to wait",
    "Whenever you are ready is soon enough for me",
    "If anything more from me would help, I will gladly send it",
    "Please take the time you need",
    "If the answer has to wait, it can",
    "It can wait if you are still in the middle of it",
    "If it is too early to say, I quite understand",
    "Should you want anything more from me, just ask",
)

REJECTED = (
    "Thank you for letting me know about the {job} {post}, and for the time you gave me {when}",
    "Thank you for your message about the {job} {post}, and for seeing me {when}",
    "Thank you for telling me, and for the conversation {when} about the {job} {post}",
    "Thank you for writing to tell me how it went with the {job} {post}",
    "Thank you for coming back to me about the {job} {post}",
    "I am grateful to you for telling me, and for considering me for the {job} {post}",
    "Thank you for the clear answer about the {job} {post}, and for your time {when}",
    "Thank you for letting me know your decision on the {job} {post}, and for making time for me {when}",
    "It was kind of you to write about the {job} {post}; thank you, too, for your time {when}",
)
MEMORY = (
    "It was good to talk with you about {topic}",
    "I took a good deal away from our talk about {topic}",
    "I will remember our conversation about {topic}",
    "What you told me about {topic} will stay with me",
    "I learned something from what you said about {topic}",
    "I will go on thinking about {topic}",
    "It was useful to hear about {topic}, whatever the outcome",
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
    "Thank you for your message about the next round for the {job} {post}",
    "Thank you for the news that you would like to see me again about the {job} {post}",
    "Thank you for taking me further with the {job} {post}",
    "Thank you for giving me a second conversation about the {job} {post}",
)
INVITED_AND_THANKED = (
    "Thank you for the conversation {when}, and for inviting me to the next round for the {job} {post}",
    "Thank you for your time {when}, and for the invitation to talk again about the {job} {post}",
    "Thank you for seeing me {when}, and for asking me back about the {job} {post}",
    "Thank you for inviting me back about the {job} {post}, and for the time you gave me {when}",
    "Thank you for taking me further with the {job} {post}, and for talking with me {when}",
    "Thank you for wanting to see me again about the {job} {post}, and for the talk {when}",
    "Thank you for your message about the next step with the {job} {post}, and for our first one {when}",
)
NEXT_ON = (
    "{day} it is, and thank you",
    "I look forward to our conversation on {day}",
    "{day} is in my diary",
    "I will gladly be there on {day}",
    "{day} suits me well",
    "I will be there on {day}",
    "Until {day}, then",
    "I have kept {day} free for it",
)
NEXT = (
    "I would be very glad to come",
    "I look forward to it",
    "I will gladly come",
    "It will be good to talk again",
    "Yes, with pleasure",
    "I am glad to come again",
)
OFFERED = (
    "Thank you very much for offering me the {job} {post} at {firm}",
    "Thank you for the offer of the {job} {post} at {firm}",
    "Thank you very much for the offer to join {firm}",
    "Thank you for your offer of the {job} {post}, and for the trust that goes with it",
    "Thank you for choosing me for the {job} {post}, and for sending the offer",
    "Your offer of the {job} {post} has reached me; thank you very much for it",
)
JOINING = (
    "Thank you for the good news about the {job} {post}; I am very glad to be joining {firm}",
    "Thank you for choosing me for the {job} {post}; I am very glad to be joining {firm}",
    "I am very glad to be joining {firm}; thank you for the trust in it",
    "It is good to know that I will be joining {firm}; thank you for your trust",
    "Thank you for taking me on for the {job} {post}; I look forward to joining {firm}",
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
    "I would like to think it over properly, and will then write to you",
    "I will look at it closely and let you know",
    "Before I answer I would like to go over the details once",
    "I will give it the thought it deserves and write to you again",
    "May I take a little time to read it? You will have my answer after that",
)
ASKED_BACK = (
    "Thank you for your question",
    "Thank you for asking",
    "Thank you for getting in touch about the {job} {post}",
    "Thank you for your message about the {job} {post}",
    "Thank you for coming back to me with this",
)
REPLIED = (
    "Thank you for your reply about the {job} {post}",
    "Thank you for getting back to me about the {job} {post}",
    "Thank you for the news about the {job} {post}",
    "Thank you for keeping me posted about the {job} {post}",
    "Thank you for letting me know how it goes with the {job} {post}",
    "Thank you for your answer about the {job} {post}",
    "I am grateful for your message about the {job} {post}",
    "Thank you for writing back about the {job} {post}",
    "It was good of you to write about the {job} {post}",
)
MORE = (
    "I am happy to answer anything else as well",
    "If anything else would be useful, I will gladly send it",
    "If there is more you need to know, please just ask",
    "Ask me anything further that would help you",
    "I can send more if you need it",
    "Should that leave anything open, I will gladly say more",
    "If that is not quite what you wanted to know, please tell me",
    "Let me know if you need it in more detail",
)
SUBJECT_CHECK_IN = ("{title}: how things stand", "The {job} {post}", "A question about the {job} {post}")
SUBJECT_ANSWER = ("{title}", "The {job} {post}")
WISHES = (
    "I wish you and the team at {firm} well",
    "My good wishes to everyone at {firm}",
    "I hope that things go well for you all at {firm}",
    "All the best to you and to whoever joins you at {firm}",
    "I wish you every success with the work at {firm}",
    "Good luck to everyone at {firm}",
    "Success to you all at {firm} with what lies ahead",
)
ANOTHER_TIME = (
    "If another job comes up that might suit, I would be glad to hear of it",
    "Should something similar come up again, I would be glad to hear from you",
    "If you are looking again one day, I would be glad of a word",
    "I would gladly try again another time",
    "Perhaps there will be another chance to work with you",
    "Another time I would be happy to come and talk again",
    "If there is ever a {post} of the kind again, I would like to know of it",
    "Do let me know if anything else of this kind turns up",
)
