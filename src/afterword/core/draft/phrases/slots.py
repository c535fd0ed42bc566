"""What fills a slot whatever the sentence is: the name of a job, and whether people were in one room."""

POSTS = ("position", "role", "job")
"""What a job is called, from the most formal register to the least."""

MET, SPOKE = "met", "spoke"
NOT_ALWAYS = ("today", "place")
"""Slots that not every case can fill."""
SEEN = (
    "seeing me",
    "meeting me",
    "having me in",
    "see me",
    "meet you",
    "meeting you",
    "having me back",
    "seeing me again",
    "see you",
)
"""What is only said where people were in one room."""
