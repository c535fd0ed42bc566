"""From the candidate's jottings to something a sentence can be built on.

`tidy` makes a note readable and `unfit` says what cannot be used; `perspective` turns it to the reader. Then `grammar`
reads it: `interview`, `reported` and `point` what was said in the interview, `unsaid`, `attraction`, `helping` and `stumble` what the
candidate adds, by the forms in `mine`. What stands behind a comma is joined by `additions` and `own_additions`.
"""
