"""Where everything is."""

from django.urls import include, path

urlpatterns = [path("", include("afterword.faces.web.urls"))]

handler404 = "afterword.faces.web.failures.not_here"
handler500 = "afterword.faces.web.failures.mishap"
handler400 = "afterword.faces.web.failures.not_understood"
