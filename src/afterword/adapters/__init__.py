"""Everything that touches the outside world: files, stores, mailboxes, calendars, fonts."""
