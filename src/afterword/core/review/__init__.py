"""Review: what is wrong with a message, where, why, and a fix."""
