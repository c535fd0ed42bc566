"""The phrasings around a message: its subject, and a line to whoever hands it on."""

HAND_ON = (
    "would you please pass this on to {reader}?",
    "could you please hand this on to {reader}?",
    "could you please forward this to {reader}?",
)
SUBJECT = (
    "Thank you for the {job} interview",
    "{title} interview: thank you",
    "Our conversation about the {job} {post}",
    "The {job} {post}: thank you for your time",
)
SUBJECT_FORMAL = (
    "{title} position: interview on {day}",
    "Interview for the {title} position on {day}",
    "Thank you: {title} interview on {day}",
)
