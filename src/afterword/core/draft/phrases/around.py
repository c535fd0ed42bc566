"""The phrasings around a message: its subject, and a line to whoever hands it on."""

HAND_ON = (
    "would you please pass this on to {reader}?",
    "could you please hand this on to {reader}?",
    "could you please forward this to {reader}?",
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
