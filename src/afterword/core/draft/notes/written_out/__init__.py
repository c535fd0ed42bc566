"""Notes that are whole English already: found to be so, and then taken word for word.

The grammar beside this package mends, and may mend only what it knows. Here nothing is put in and nothing changed, so
that a word in no list is what its place makes it: behind "the" a noun, behind "they" a verb. What tells a written
sentence from a jotting is that it has its subject, its finite verb and its articles.
"""
