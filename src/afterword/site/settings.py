"""Django's settings for one's own machine: the store, and nothing that listens.

`AFTERWORD_HOME` moves the data folder; `AFTERWORD_DATABASE_URL` (postgresql://…) puts the store on PostgreSQL.
"""

import os

from afterword.adapters.store.place import database

DATABASES = {"default": database(os.environ.get("AFTERWORD_DATABASE_URL"))}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
INSTALLED_APPS = ["afterword.adapters.store.apps.StoreConfig"]
TIME_ZONE = "UTC"
USE_TZ = True
