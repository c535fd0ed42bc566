"""The phrasings of what follows the point: what was left unsaid, why the job is wanted, and how a message ends."""

FORGOT_THAT = (
    "One thing I should have mentioned {when}: {clause}",
    "I forgot to mention that {clause}",
    "I should also have said that {clause}",
    "One thing I left out {when}: {clause}",
    "I forgot to say that {clause}",
    "I meant to mention that {clause}",
    "Something I did not mention {when}: {clause}",
    "I ought to have mentioned that {clause}",
)
FORGOT_THING = (
    "I forgot to mention {thing}",
    "One thing I left out {when} was {thing}",
    "I should also have mentioned {thing}",
    "Something I did not mention {when}: {thing}",
    "I meant to mention {thing}",
    "I ought to have mentioned {thing}",
)
FORGOT_BOTH_THAT = (
    "I forgot to mention that {clause}, and that {other}",
    "I should also have said that {clause}, and that {other}",
    "Two things I left out {when}: {clause}, and {other}",
    "I meant to mention that {clause}, and that {other}",
)
FORGOT_BOTH = (
    "I forgot to mention {both}",
    "I should also have mentioned {both}",
    "Two things I left out {when}: {both}",
    "I meant to mention {both}",
)
"""Two details of one kind, in one breath."""
FORGOT_LISTED = ("One thing I did not mention: {clause}", "Something I left out {when}: {clause}")
ALSO_THAT = ("I should add that {clause}", "I also left out that {clause}", "It may help to know, too, that {clause}")
ALSO_THING = (
    "I also left out {thing}",
    "I should also have mentioned {thing}",
    "I did not mention {thing} either",
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
    "{Thing} {is_} a good part of why I applied",
    "One reason why I applied is {thing}",
)
"""Before one of a kind: "a team that tests ideas"."""
DRAWN_PLACE = (
    "What appeals to me most is {thing}",
    "I would like to work in {thing}",
    "I would gladly work in {thing}",
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
    "I would like the chance to {thing} at {firm}",
    "The chance to {thing} is a large part of why I would like the {post}",
    "I would like the {post} not least for the chance to {thing}",
)
DRAWN_BARE = (
    "{Thing}: that is what draws me to {firm}",
    "I care about {thing}, which is why I would like to join {firm}",
    "I am drawn to {thing}, and so to {firm}",
    "I am drawn to {firm} by {thing}",
)
"""Before things of a kind, without an article: "buildings that get reused"."""
DRAWN_THAT = (
    "One reason I would like to join {firm} is that {clause}",
    "It appeals to me that {clause}",
    "I like that {clause}",
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
    "It is a {post} I would very much like to have",
    "I am very interested in the {post}",
    "I am still very interested in the {post}",
    "I would be very glad to join you",
    "I would like to work with you",
    "I would very much like to work at {firm}",
    "I would be glad to join you at {firm}",
    "I would like to come and work at {firm}",
    "I would welcome the chance to work at {firm}",
    "I hope to join you at {firm}",
    "I would like to work with you at {firm}",
    "I would like very much to join {firm}",
    "I remain very interested in working at {firm}",
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
    ", and I would like to work with you",
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
BRING_CLAUSE = ("{clause}",)

PANEL_TAIL = (
    ", and please thank {names} for me too",
    "; please thank {names} for me as well",
    ", and please give my thanks to {names}",
    ", and please pass my thanks on to {names}",
    "; my thanks to {names} as well",
)
PANEL = (
    "Please thank {names} for me too",
    "My thanks also go to {names}",
    "Please give my thanks to {names} as well",
    "Could you please thank {names} for me as well?",
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
    "I am happy to answer any other questions",
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
    "I look forward to {day}",
)
SUBJECT = (
    "Thank you: {title} interview",
    "Thank you for the {job} interview",
    "{title} interview: thank you",
    "Our conversation about the {job} {post}",
    "Following our conversation about the {job} {post}",
)
SUBJECT_FORMAL = (
    "{title} position: interview on {day}",
    "Interview for the {title} position on {day}",
    "Thank you: {title} interview on {day}",
)
