"""The store as Django knows it."""

from django.apps import AppConfig


class StoreConfig(AppConfig):
    """Rows about follow-ups, what was sent, what came, and what is due."""

    name = "afterword.adapters.store"
    label = "store"
    default_auto_field = "django.db.models.BigAutoField"
