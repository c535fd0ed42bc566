"""Django's settings for one's own machine: the store, and the local page.

`AFTERWORD_HOME` moves the data folder; `AFTERWORD_DATABASE_URL` (postgresql://…) puts the store on PostgreSQL.
`AFTERWORD_SECRET_KEY` and `AFTERWORD_INSTANCE` are set by `afterword serve` from files in the data folder; commands
that serve nothing do without them.
"""

import os
from pathlib import Path

from afterword.adapters.store.place import database, has_shared_queue

DATABASES = {
    "default": database(os.environ.get("AFTERWORD_DATABASE_URL")) | {"CONN_MAX_AGE": 600}
}  # opened once a thread
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
INSTALLED_APPS = [
    "afterword.adapters.store.apps.StoreConfig",
    *(["procrastinate.contrib.django"] if has_shared_queue() else []),
]
TIME_ZONE = "UTC"
USE_TZ = True

SECRET_KEY = os.environ.get("AFTERWORD_SECRET_KEY", "")
AFTERWORD_INSTANCE = os.environ.get("AFTERWORD_INSTANCE", "")

ROOT_URLCONF = "afterword.site.urls"
MIDDLEWARE = [
    "afterword.site.csp.ContentSecurity",  # outermost, so that refusals carry the headers too
    "afterword.site.gate.Gate",
    "django.middleware.common.CommonMiddleware",  # gives every answer its length, so that connections stay open
    "afterword.site.limits.Limits",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "afterword.faces.web.failures.Sentences",
]
ALLOWED_HOSTS = ["127.0.0.1", "localhost"]  # the gate checks the port as well
APPEND_SLASH = False

CSRF_COOKIE_NAME = "afterword_form"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_FAILURE_VIEW = "afterword.faces.web.failures.stale_form"
MESSAGE_STORAGE = "django.contrib.messages.storage.cookie.CookieStorage"
MESSAGE_TAGS = {20: "", 25: "good", 30: "warn", 40: "stop"}  # the stylesheet's names
SESSION_COOKIE_HTTPONLY = True  # the message cookie follows these two
SESSION_COOKIE_SAMESITE = "Strict"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [Path(__file__).parent.parent / "faces" / "web" / "templates"],
        "OPTIONS": {
            "builtins": ["afterword.faces.web.tags"],
            "context_processors": ["afterword.faces.web.frame.frame"],
            "string_if_invalid": "",
        },
    }
]
FORM_RENDERER = "django.forms.renderers.DjangoTemplates"
DATA_UPLOAD_MAX_MEMORY_SIZE = 6_000_000  # a case with a long application, twice over
FILE_UPLOAD_HANDLERS = [
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",  # only an export can be large enough for it
]
FILE_UPLOAD_MAX_MEMORY_SIZE = 12_000_000  # site.limits refuses anything larger before it is parsed
USE_I18N = False
LOGGING_CONFIG = None  # requests carry people's words; nothing of them is logged
