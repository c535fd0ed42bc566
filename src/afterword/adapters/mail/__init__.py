"""Mail servers: sending, drafts, evidence, secrets, and the mailboxes an answer may lie in."""
