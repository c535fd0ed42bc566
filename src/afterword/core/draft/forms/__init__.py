"""The form a draft takes: an e-mail or short message, a letter, words for a call or a visit."""
