"""A small grammar of English notes: what is a clause, a thing or a doing, with what telegram style leaves out put back.

Every reading costs what had to be mended. What cannot be read from its first word to its last is no reading, so that
nothing is written to anybody of which it is not certain how it hangs together.
"""
