"""What an invitation says: from the facts of a calendar event and its mail to a case, with every source and question."""
