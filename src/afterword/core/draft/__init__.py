"""Drafts: the candidate's own notes, carried into whole sentences."""
