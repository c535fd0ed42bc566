"""One rule, one file; the id of a rule is the name of its file."""
