"""Everything that touches the world: files, stores, mailboxes, calendars, fonts."""
