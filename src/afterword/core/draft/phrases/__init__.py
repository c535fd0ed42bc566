"""The phrasings, a module for each thing that is said.

Slots in braces are filled from the case; no phrase claims a fact of its own.
Each is written out in full; the voice contracts where the candidate does. A phrase with `{topic}` holds any noun phrase
or gerund, one with `{statement}` any clause. A slot with a capital takes the same words at the beginning of a sentence.
A phrasing with a slot that a case cannot fill (`{place}`) is none for that case.
"""
