"""Every address of the local page."""

from django.urls import include, path

from afterword.faces.web.views import (
    add,
    advice,
    back,
    debrief,
    example,
    explain,
    facts,
    files,
    sheets,
    story,
    today,
    write,
)

PROCESS = [
    path("", advice.advice),
    path("overrule", advice.overrule),
    path("answer", advice.answer),
    path("debrief", debrief.debrief),
    path("write", write.write),
    path("write/look", write.look),
    path("write/save", write.save),
    path("write/leave", write.leave),
    path("sheet", sheets.sheet),
    path("letter", sheets.letter),
    path("letter.pdf", sheets.letter_pdf),
    path("story", story.story),
    path("happened", story.happened),
    path("undo", story.undo),
    path("status", story.status),
    path("mail/<slug:mail_id>", story.mail),
    path("facts", facts.facts),
    path("facts/text", facts.whole),
    path("forget", example.forget),
]

urlpatterns = [
    path("", today.today),
    path("alive", today.alive),
    path("pulse", today.pulse),
    path("static/<slug:edition>/<str:name>", files.asset),
    path("add", add.add),
    path("add/keep", add.keep_it),
    path("example", example.try_it),
    path("back", back.back),
    path("help", explain.help_page),
    path("help/rule/<slug:rule_id>", explain.rule),
    path("p/<slug:followup_id>/", include(PROCESS)),
]
