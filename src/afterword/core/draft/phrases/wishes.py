"""The phrasings of why the job is wanted, and of the one line with which a message ends."""

DRAWN_KIND = (
    "What I would like most is {thing}",
    "What makes me want this {post} is {thing}",
    "What makes me want to work at {firm} is {thing}",
    "{Thing} is what makes me want this {post}",
    "{Thing} is what makes me want to work at {firm}",
)
"""Before one of a kind: "a boss who explains"."""
DRAWN_PLACE_ALONE = (
    "I would like to work in {thing}",
    "I would be glad to work in {thing}",
    "I would very much like to work in {thing}",
    "I would enjoy working in {thing}",
)
DRAWN_SUCH_A_PLACE = (
    "I would like to work at {firm}, {thing}",
    "I would be glad to work at {firm}, {thing}",
)
"""Where the firm is the place that is told of: "Waitaki Valley School, a country school"."""
DRAWN_PLACE = (
    "I would like to work at {firm}, in {thing}",
    "I would be glad to work at {firm}, in {thing}",
)
"""Before a place or people to work with."""
DRAWN_THING = (
    "What makes me want this {post} is {thing}",
    "What appeals to me most about the {post} is {thing}",
    "What appeals to me most is {thing}",
    "What makes me want to work at {firm} is {thing}",
    "What appeals to me about {firm} is {thing}",
    "What draws me to {firm} is {thing}",
    "I would like to work at {firm} for {thing}",
    "I would like this {post} for {thing}",
)
DRAWN_DOING = (
    "I would gladly spend my days {thing}",
    "I would enjoy {thing}",
    "I would look forward to {thing}",
    "What I would enjoy most is {thing}",
    "{Thing} is what I would enjoy most",
    "What I would enjoy most at {firm} is {thing}",
    "{Thing} is what I would enjoy most at {firm}",
    "What draws me to {firm} is {thing}",
    "{Thing} is what makes me want to work at {firm}",
)
DRAWN_TO = (
    "I would like to {thing}",
    "I would very much like to {thing}",
    "I would be glad to {thing}",
    "I would welcome the chance to {thing}",
    "I would like to join {firm} and to {thing}",
    "I would be glad to join {firm}, and to {thing}",
    "At {firm} I would like most of all to {thing}",
)
DRAWN_BARE = (
    "I am drawn to {thing}",
    "I care about {thing}",
    "What makes me want this {post} is {thing}",
    "What makes me want to work at {firm} is {thing}",
    "What draws me to {firm} is {thing}",
    "What appeals to me about {firm} is {thing}",
)
"""Before things of a kind, without an article: "buildings that get reused"."""
DRAWN_SEVERAL = (
    "I am drawn to {thing}",
    "{Thing} are what makes me want this {post}",
    "{Thing} are what makes me want to work at {firm}",
    "{Thing} are what draws me to {firm}",
)
"""Before several of a kind."""
DRAWN_THAT = (
    "I like that {clause}",
    "What appeals to me most is that {clause}",
    "What makes me want this {post} is that {clause}",
    "What appeals to me about {firm} is that {clause}",
    "I would like to work at {firm} because {clause}",
    "What draws me to {firm} is that {clause}",
    "I would like this {post} because {clause}",
)
MINE = ("{clause}",)

KEEN = (
    "I would be very glad to work with you",
    "I would be glad to work with you",
    "I would very much like to work with you",
    "I would really like to work with you",
    "I would be very pleased to work with you",
    "I would like to work with you",
    "It would be good to work with you",
    "I would enjoy working with you",
    "I would be happy to join you",
    "I would be glad to join you",
    "I would be very happy in this {post}",
)
KEEN_AMONG_FRIENDS = (
    "I would love to join you",
    "I would love to work with you",
    "I would love the {post}",
    "I would love to work with you all",
)
"""Of who contracts."""
KEEN_NAMED = (
    "I would very much like to work {place}",
    "I would like to work {place}",
    "I would be glad to join {firm}",
    "I would really like to work at {firm}",
    "I would very much like to join {firm}",
    "I would enjoy working {place}",
    "I would be happy to work at {firm}",
    "I would gladly come and work at {firm}",
    "I would like to be part of what you do at {firm}",
    "I would like to come and work {place}",
    "It would be good to work at {firm}",
    "I would be glad to work with you at {firm}",
    "I would really like to work with you at {firm}",
    "I would enjoy working with you at {firm}",
)
KEEN_NAMED_AMONG_FRIENDS = (
    "I would love to work for {firm}",
    "I would love to work at {firm}",
    "I would love to join {firm}",
    "I would love to work with you at {firm}",
    "I would love to work {place}",
)
"""With what is this firm's or this job's alone."""
KEEN_ON = (
    "I would very much like to work with you on {matter}",
    "I would be glad to work on {matter} with you",
    "I would like to work on {matter} with you at {firm}",
    "I would really like to work on {matter} with you",
)
"""With what they could help with, which they have said before."""
KEEN_FORMAL = (
    "I would be very glad to work with you",
    "I would very much like to work with you",
    "I would be honoured to work with you",
    "I would be pleased to work with you",
    "It would be a pleasure to work with you",
)
KEEN_NAMED_FORMAL = (
    "I would be very glad to work {place}",
    "I would very much like to work {place}",
    "I would be honoured to work at {firm}",
    "I would be very glad to work at {firm}",
    "I would very much like to work at {firm}",
    "I would be pleased to work at {firm}",
    "I would be very pleased to work for {firm}",
)
LOOK_FORWARD = (
    "I look forward to our next conversation on {day}",
    "I look forward to speaking again on {day}",
    "I look forward to {day}",
)

BRING = ("I would bring {thing}", "What I would bring is {thing}", "I would bring {thing} with me")
BRING_DOING = ("I care about {thing}", "I take trouble over {thing}", "I am good at {thing}")
