"""Mail servers: sending, drafts, evidence, secrets."""
