"""The sentences of a draft, each made of what the notes hold."""
