"""Advice: one file per question a candidate has after an interview."""
