"""Every address of the local page."""

from django.urls import path

from afterword.faces.web.views import add, advice, debrief, files, today

urlpatterns = [
    path("", today.today),
    path("alive", today.alive),
    path("pulse", today.pulse),
    path("static/<slug:edition>/<str:name>", files.asset),
    path("add", add.add),
    path("add/keep", add.keep_it),
    path("p/<slug:followup_id>/", advice.advice),
    path("p/<slug:followup_id>/overrule", advice.overrule),
    path("p/<slug:followup_id>/debrief", debrief.debrief),
]
