"""Watching: what an incoming mail is, and whether it answers."""
