"""From an approved message to the exact bytes a server is handed."""

from afterword.core.compose.mail import Mail, Name, Thread, compose

__all__ = ["Mail", "Name", "Thread", "compose"]
