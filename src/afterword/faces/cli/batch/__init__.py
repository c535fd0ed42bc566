"""What `afterword batch` does with one line, one module a verb: `answer(line, now)`."""
