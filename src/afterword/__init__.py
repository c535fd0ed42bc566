"""Afterword: the interview is over; say the right thing, once."""
