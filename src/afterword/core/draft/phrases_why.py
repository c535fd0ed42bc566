"""The phrasings of what follows the point: what was left unsaid, why the job is wanted, and how a message ends."""

FORGOT_THAT = (
    "One thing I did not say {when}: {clause}",
    "I forgot to mention that {clause}",
    "I should also have said that {clause}",
    "Something I left out {when}: {clause}",
    "I forgot to say that {clause}",
    "I did not get round to saying that {clause}",
    "I meant to say as well that {clause}",
    "It slipped my mind to say that {clause}",
)
FORGOT_THING = (
    "I forgot to mention {thing}",
    "One thing I left out {when} was {thing}",
    "I did not get as far as mentioning {thing}",
    "I should also have mentioned {thing}",
    "Something I did not mention {when}: {thing}",
    "I meant to mention {thing}",
)
FORGOT_LISTED = ("One thing I did not mention: {clause}", "Something I left out {when}: {clause}")
ALSO_THAT = ("I should add that {clause}", "I also left out that {clause}", "It may help to know, too, that {clause}")
ALSO_THING = ("I also left out {thing}", "I should also have mentioned {thing}", "Nor did I mention {thing}")
CORRECTED = (
    "On {topic}, I have a better answer than the one I gave: {clause}",
    "I would like to improve on my answer about {topic}: {clause}",
    "I have thought again about {topic}, and what I should have said is this: {clause}",
    "A better answer on {topic} than the one I gave: {clause}",
)
CORRECTED_ALONE = (
    "One of my answers can be better: {clause}",
    "I would like to improve on one of my answers: {clause}",
    "What I should have said to one of your questions is this: {clause}",
)
MISSPOKE = (
    "A small correction: {clause}",
    "One thing to put right: {clause}",
    "I would like to correct one thing: {clause}",
)
SETTLED = (
    "You asked {statement}, and {clause}",
    "You asked {statement}: {clause}",
)

DRAWN_KIND = (
    "What appeals to me most is {thing}",
    "Part of what draws me to {firm} is {thing}",
    "One reason I would like to join {firm} is {thing}",
    "What makes me want to work at {firm} is {thing}",
    "{Thing} {is_} what I am looking for",
    "I am looking for {thing}, which is why I would like to join {firm}",
    "What I am looking for is {thing}",
)
"""Before one of a kind: "a team that tests ideas"."""
DRAWN_PLACE = (
    "What appeals to me most is {thing}",
    "I would like to work in {thing}",
    "{Thing} is what I am looking for",
    "I am looking for {thing}, which is why I would like to join {firm}",
    "What I am looking for is {thing}",
    "I want to work in {thing}, and that is why I would like to join {firm}",
    "{Thing} is where I would like to work",
)
"""Before a place or people to work with; the firm is one, and so cannot be loved for having one."""
DRAWN_THING = (
    "What appeals to me most is {thing}",
    "{Thing} {is_} a large part of why I would like the {post}",
    "I would like the {post} not least for {thing}",
    "It is {thing} that {makes} me want the {post}",
    "Part of what draws me to {firm} is {thing}",
    "One reason I would like to join {firm} is {thing}",
    "What makes me want to work at {firm} is {thing}",
)
DRAWN_DOING = (
    "What appeals to me most is {thing}",
    "{Thing} is the part of the work I look forward to most",
    "{Thing} is a large part of why I would like the {post}",
    "I would gladly spend my days {thing}",
    "What I would look forward to most is {thing}",
    "Part of what draws me to {firm} is {thing}",
    "{Thing} is what makes me want the {post}",
)
DRAWN_TO = (
    "I would welcome the chance to {thing}",
    "What appeals to me most is the chance to {thing}",
    "I would be glad of the chance to {thing} at {firm}",
    "The chance to {thing} is a large part of why I would like the {post}",
    "I would like the {post} not least for the chance to {thing}",
)
DRAWN_THAT = (
    "One reason I would like to join {firm} is that {clause}",
    "It appeals to me that {clause}",
    "I like that {clause}",
    "It speaks for {firm} that {clause}",
    "What appeals to me most is that {clause}",
    "Part of what draws me to {firm} is that {clause}",
)
DRAWN_MINE = (
    "{clause}",
    "{clause}, which is why I would like to join {firm}",
    "{clause}, and that is why I applied",
    "{clause}, which is a large part of why I applied",
)
KEEN = (
    "I would like the {post} very much",
    "I would very much like to take the {post} on",
    "I would be happy to have the {post}",
    "I am still very interested in the {post}",
    "I would be glad to join you",
    "I would like to work with you",
    "I would very much like to work at {firm}",
    "I would be glad to join you at {firm}",
    "I would like to come and work at {firm}",
    "I would welcome the chance to work at {firm}",
    "I hope to join you at {firm}",
    "I would like to work with you at {firm}",
    "I would be glad to come to {firm}",
    "I remain very interested in working at {firm}",
    "{firm} is somewhere I would very much like to work",
)
KEEN_FORMAL = (
    "I remain very interested in the position",
    "I would very much like to take up the position",
    "I would be pleased to take up the position",
    "I remain very interested in the position at {firm}",
    "I would very much welcome the opportunity to join {firm}",
    "I would be very glad to work with you at {firm}",
    "I would be pleased to contribute to the work at {firm}",
    "I would be pleased to take up the position at {firm}",
    "I would welcome the chance to work at {firm}",
)
AND_KEEN = (
    ", and I would be glad to join you",
    ", and I hope to join you",
    ", and I would be glad to work with you",
    ", and it would be good to work with you",
)
BRING = (
    "I would bring {thing} with me",
    "I would bring {thing} to the work",
    "What I would bring is {thing}",
    "What I can offer is {thing}",
)
BRING_DOING = (
    "I set great store by {thing}",
    "{Thing} is what I would most like to be known for",
    "{Thing} is something I take trouble over",
    "What I would most like to be remembered for is {thing}",
)
BRING_CLAUSE = ("{clause}", "It may help to know that {clause}", "You may like to know that {clause}")

PANEL_TAIL = (
    ", and please thank {names} for me too",
    "; please thank {names} for me as well",
    ", and please give my thanks to {names}",
    ", and please pass my thanks on to {names}",
    "; my thanks go to {names} as well",
)
PANEL = (
    "Please thank {names} for me too",
    "My thanks also to {names}, if you would pass them on",
    "Please give {names} my thanks, too",
    "Would you please thank {names} for me as well?",
    "Please pass on my thanks to {names}",
)
HAND_ON = (
    "would you please pass this on to {reader}?",
    "could you please hand this on to {reader}?",
    "could you please forward this to {reader}?",
)

AND_CLOSE = (
    ", and if there is anything more you would like to know, I am glad to answer",
    ", and I am easy to reach if a question comes up",
    ", and if anything else would help you decide, I will gladly send it",
    ", and I am happy to answer anything that is still open",
    ", and please let me know if you need anything else from me",
    ", and I would be glad to talk again",
    ", and I hope that we will talk again",
    ", and if you need anything further, just ask",
)
CLOSE = (
    "If there is anything more you would like to know, I am glad to answer",
    "If a question comes up, I am easy to reach",
    "If anything else would help you decide, I will gladly send it",
    "I am happy to answer anything that is still open",
    "Please let me know if you need anything else from me",
    "I hope that we will talk again",
    "I will gladly tell you anything else you need to know",
)
AND_KEEN_FORMAL = (
    ", and I would be very glad to join you",
    ", and I would very much welcome the opportunity to work with you",
    ", and I remain very interested in the position",
)
AND_CLOSE_FORMAL = (
    ", and would be pleased to provide anything further you may need",
    ", and would be glad to answer any further questions",
    ", and I would be pleased to answer any further questions",
    ", and if anything further would be of use, I would be glad to provide it",
)
CLOSE_FORMAL = (
    "Should you require any further information, I would be pleased to provide it",
    "I would be pleased to answer any further questions",
    "If anything further would be of use, I would be glad to provide it",
    "Thank you again for considering me",
)
CLOSE_NEXT = (
    "I look forward to our next conversation on {day}",
    "I look forward to speaking again on {day}",
    "Until {day}, then, and with thanks",
)
SUBJECT = (
    "Thank you: {title} interview",
    "{title}: thank you",
    "Thank you for the {job} interview",
    "Our conversation about the {job} {post}",
    "{title} interview",
)
SUBJECT_FORMAL = (
    "{title}: interview on {day}",
    "Interview for the {title} position",
    "Thank you: {title} interview on {day}",
)
