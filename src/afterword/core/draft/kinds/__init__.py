"""What a draft is for: thanks after an interview, a question how things stand, an answer to what came."""
