"""One function for each thing a user can do; the outside comes in through ports."""
