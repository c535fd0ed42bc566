"""The phrasings for how it goes on: another round, an offer, a rejection, a step back of the candidate's own."""

REJECTED = (
    "Thank you for letting me know about the {job} {post}, and for the time you gave me {when}",
    "Thank you for your message about the {job} {post}, and for seeing me {when}",
    "Thank you for telling me, and for the conversation {when} about the {job} {post}",
    "Thank you for telling me what you decided about the {job} {post}",
    "Thank you for coming back to me about the {job} {post}",
    "Thank you for considering me for the {job} {post}, and for letting me know",
    "Thank you for telling me of your decision on the {job} {post}, and for talking to me {when}",
    "Thank you for writing about the {job} {post}, and for talking with me {when}",
    "Thank you for your message, and for making time {when} to talk about the {job} {post}",
    "Thank you for your answer on the {job} {post}, and for making time for me {when}",
    "Thank you for letting me know, and for the interview {when} for the {job} {post}",
)
MEMORY = (
    "It was good to talk with you about {topic}",
    "I took a lot from our conversation about {topic}",
    "I will remember our conversation about {topic}",
    "I learned from what you said about {topic}",
    "I am glad we talked about {topic}",
    "I will keep in mind what you told me about {topic}",
    "I am glad to have heard about {topic}",
    "Our talk about {topic} has stayed with me",
    "I enjoyed talking with you about {topic}",
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
    "I send my good wishes to you and everyone at {firm}",
    "I hope that you find the right person, and I wish you all the best at {firm}",
)
INVITED = (
    "Thank you for inviting me to the next round for the {job} {post}",
    "Thank you for the invitation to talk again about the {job} {post}",
    "Thank you for asking me back about the {job} {post}",
    "Thank you for your message about the next round for the {job} {post}",
    "Thank you for the good news about the {job} {post}",
    "Thank you for taking me through to the next round for the {job} {post}",
    "Thank you for wanting to talk further about the {job} {post}",
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
    "Thank you for making time {when}, and for the chance of a second talk about the {job} {post}",
    "Thank you for wanting to see me once more about the {job} {post}, and for meeting me {when}",
    "Thank you for your message, and for what you told me {when} about the {job} {post}",
)
CONFIRM = (
    "{when} suits me well",
    "Yes, {when} is good for me",
    "{when} works well for me",
    "I am happy to confirm {when}",
    "Yes, gladly: {when} works",
    "I can confirm {when}",
    "{when} is in my diary",
    "I would be glad to talk on {when}",
    "I will keep {when} free",
    "I look forward to {when}",
    "{when} is fine for me",
    "Gladly: {when} would suit me",
    "I have put {when} in my diary",
    "I accept with pleasure: {when} is convenient",
)
AND_MEETING = (
    ", and I look forward to meeting {whom}",
    ", and I will be glad to meet {whom}",
    ", and it will be good to meet {whom}",
)
PROMISE = ("I will {task}", "I will gladly {task}", "Yes, I will {task}")
"""Of what they asked for."""
WHICH_TIME = "[day and time]"
"""What only the candidate can say; the review lets no message go while it stands there."""
ASK_WHERE_AND_WHO = (
    "Could you tell me where it will be, and who will be there?",
    "May I ask where we will meet, and with whom?",
    "Would you let me know whether it is online, and who will take part?",
    "Will it be in person or online, and whom will I meet?",
    "Please let me know where it takes place and who takes part",
    "Could you tell me whether we meet online, and whom I will meet?",
)
ASK_WHERE = (
    "Could you tell me where it will take place?",
    "Will it be in person or online?",
    "May I ask where it will be, or whether it is online?",
    "Would you let me know where it takes place?",
    "Please let me know whether it is in person or online",
)
ASK_WHO = (
    "Could you tell me who will be there?",
    "May I ask whom I will meet?",
    "Would you let me know who will take part?",
    "Please let me know with whom I will be talking",
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
    "I will think it over carefully and come back to you",
    "I will consider it with care and then answer",
    "I would like to think it over before I answer, and will write again when I have",
    "May I think it over properly before I answer?",
    "I will look at it closely and let you know",
    "Before I answer, let me think it through",
    "I will give it proper thought and write to you again",
    "Please give me a little time to consider it",
    "You will have my answer once I have thought it through",
    "Let me think it over properly, and I will write back",
    "I am going to consider it carefully before I reply",
    "I will think about it with care and be in touch",
    "I want to think about every part of it before I decide",
    "I will weigh it up and then write to you",
)
BY_THEN = (
    "I would like to think it over until {day}, as you suggested",
    "I will think it over and let you know by {day}, as you asked",
    "I will think it over and come back to you on {day} at the latest",
    "I will take until {day} to think it over, if I may",
)
WISHES = (
    "I wish you and the team at {firm} well",
    "I wish all of you at {firm} well",
    "I hope that the work at {firm} goes well",
    "All the best to everyone at {firm}",
    "I wish you every success at {firm}",
    "I send my best wishes to you and your colleagues",
    "I hope things go well for all of you at {firm}",
    "I wish you well, and whoever takes on the {post}",
    "I hope that you have found the right person",
    "Please give my good wishes to everyone at {firm}",
    "Good luck with everything at {firm}",
    "I wish you and your colleagues well",
)
ANOTHER_TIME = (
    "If another {post} comes up that might suit, I would be glad to hear of it",
    "Should something similar come up, I would like to hear of it",
    "If you are hiring again one day, I would gladly talk again",
    "I would gladly apply again",
    "I hope there will be another chance to work with you",
    "If there is another vacancy later on, I would like to know about it",
    "I would be interested in other openings at {firm}",
    "Please do get in touch if something else might suit",
    "Perhaps our paths will cross again",
    "I would happily come back for another {post} one day",
    "If something else turns up, do let me know",
    "Another {post} at {firm} would interest me as well",
)
KEPT_IN_MIND = (
    "Please do keep my details; I would be glad to hear from you",
    "If something comes up then, I would be glad to hear from you",
    "I would be glad to hear from you again when the time comes",
)
APPLY_AGAIN_THEN = (
    "I will gladly apply again {season}",
    "I would like to apply again {season}, as you suggest",
    "Thank you for encouraging me to apply again {season}",
    "I will be glad to apply again {season}",
)
APPLY_AGAIN = (
    "I will gladly apply again when there is an opening",
    "Thank you for encouraging me to apply again",
    "I would like to apply again when there is an opening",
)
