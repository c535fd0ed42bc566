"""The phrasings for how it goes on: another round, an offer, a rejection, a step back of the candidate's own."""

REJECTED = (
    "Thank you for letting me know about the {job} {post}, and for the time you gave me {when}",
    "Thank you for your message about the {job} {post}, and for seeing me {when}",
    "Thank you for telling me, and for the conversation {when} about the {job} {post}",
    "Thank you for telling me what you decided about the {job} {post}",
    "Thank you for coming back to me about the {job} {post}",
    "Thank you for considering me for the {job} {post}, and for letting me know",
    "Thank you for the clear answer about the {job} {post}, and for your time {when}",
    "Thank you for writing about the {job} {post}, and for talking with me {when}",
    "It was kind of you to write about the {job} {post}; thank you, too, for your time {when}",
    "Thank you for your answer on the {job} {post}, and for making time for me {when}",
    "I appreciate your letting me know about the {job} {post}. Thank you for your time {when}",
)
MEMORY = (
    "It was good to talk with you about {topic}",
    "I took a lot from our conversation about {topic}",
    "I will remember our conversation about {topic}",
    "What you told me about {topic} will stay with me",
    "I learned from what you said about {topic}",
    "I am glad we talked about {topic}",
    "It was useful to hear about {topic}",
    "I will keep in mind what you told me about {topic}",
    "I am glad to have heard about {topic}",
    "Talking about {topic} was worth it",
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
    "Thank you for the good news about the {job} {post}",
    "Thank you for taking me through to the next round for the {job} {post}",
    "Thank you for another conversation about the {job} {post}",
)
INVITED_AND_THANKED = (
    "Thank you for the conversation {when}, and for inviting me to the next round for the {job} {post}",
    "Thank you for your time {when}, and for the invitation to talk again about the {job} {post}",
    "Thank you for seeing me {when}, and for asking me back about the {job} {post}",
    "Thank you for inviting me back about the {job} {post}, and for your time {when}",
    "Thank you for your message about the next step for the {job} {post}, and for talking with me {when}",
    "Thank you for asking me back, and for the time we had {when} to discuss the {job} {post}",
    "Thank you for the interview {when}, and for the chance to say more about the {job} {post}",
    "Thank you for the good news about the {job} {post}, and for the time you gave me {when}",
    "Thank you for your invitation, and for talking to me {when} about the {job} {post}",
    "Thank you for making time {when}, and for asking me to a second talk about the {job} {post}",
    "Thank you for taking me further with the {job} {post}, and for meeting me {when}",
    "Thank you for your message, and for what you told me {when} about the {job} {post}",
)
NEXT_ON = (
    "{day} suits me well",
    "I look forward to talking again on {day}",
    "{day} is in my diary",
    "I can confirm {day}",
    "I look forward to {day}",
    "I will be there on {day}",
    "{day} works well for me",
    "I have kept {day} free for it",
    "I am happy to confirm {day}",
)
NEXT = (
    "I look forward to it",
    "I am happy to talk again",
    "It will be good to talk again",
    "I would like that very much",
    "I look forward to talking further",
    "I would gladly continue the conversation",
    "I am very glad of the chance",
    "I look forward to our next conversation",
    "Yes, gladly",
    "I will gladly take part",
    "I am very pleased to hear it",
)
OFFERED = (
    "Thank you very much for offering me the {job} {post} at {firm}",
    "Thank you for the offer of the {job} {post} at {firm}",
    "Thank you very much for the offer to join {firm}",
    "Thank you for your offer of the {job} {post}, and for your trust in me",
    "Thank you for choosing me for the {job} {post}",
    "I was very glad to have your offer of the {job} {post}; thank you for it",
    "Many thanks for your offer of the {job} {post}",
    "Thank you for the good news about the {job} {post}",
    "It was very good to read your offer of the {job} {post}; thank you",
    "Thank you very much for your trust, and for the offer of the {job} {post}",
    "I was very pleased to hear from you about the {job} {post}; thank you for the offer",
)
JOINING = (
    "Thank you for the good news about the {job} {post}; I am very glad to be joining {firm}",
    "Thank you for choosing me for the {job} {post}; I am very glad to be joining {firm}",
    "I am very glad to be joining {firm}; thank you for your trust in me",
    "It is good to know that I will be joining {firm}; thank you for your trust in me",
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
    "I look forward to getting started on {topic}",
)
CONSIDERING = (
    "I will read everything carefully and come back to you",
    "I will go through it with care and then answer",
    "I would like to read it through before I answer, and will write again when I have",
    "May I think it over properly before I answer?",
    "I will look at it closely and let you know",
    "Before I answer, I would like to go through the details",
    "I will give it proper thought and write to you again",
    "Please give me a little time to read it",
    "You will have my answer once I have read it with care",
    "Let me read it through properly, and I will write back",
    "I am going to read it carefully, and will then give you my answer",
    "I will go over the details and be in touch",
    "I want to read every part of it before I decide",
    "I will study it and then write to you",
)
WISHES = (
    "I wish you and the team at {firm} well",
    "I wish everyone at {firm} all the best",
    "I hope that the work at {firm} goes well",
    "All the best to everyone at {firm}",
    "I wish you every success at {firm}",
    "My best wishes to your colleagues and to you",
    "I hope things go well for all of you at {firm}",
    "I wish you well, and whoever takes on the {post}",
    "I hope that you have found the right person",
    "Please give my good wishes to everyone at {firm}",
    "Good luck with everything at {firm}",
    "I wish all of you well",
)
ANOTHER_TIME = (
    "If another {post} comes up that might suit, I would be glad to hear of it",
    "Should something similar come up, I would like to hear of it",
    "If you are hiring again one day, I would gladly talk again",
    "I would gladly apply again",
    "I hope there will be another chance to work with you",
    "If there is another opening later on, I would like to know about it",
    "I would be interested in other openings at {firm}",
    "Please do get in touch if something else might suit",
    "Perhaps our paths will cross again",
    "I would happily come back to {firm} for another {post}",
    "If something else turns up, do let me know",
    "Another {post} at {firm} would interest me as well",
)
