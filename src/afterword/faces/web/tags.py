"""The few words templates use beyond Django's own."""

from datetime import datetime, tzinfo

from django import template
from django.template.defaultfilters import stringfilter
from django.utils.html import format_html
from django.utils.safestring import SafeString

from afterword.faces.web import moments
from afterword.faces.web.assets import address
from afterword.faces.web.facts import person_prefix
from afterword.faces.web.meanwhile import mark_of
from afterword.faces.web.plainly import on_a_page
from afterword.faces.web.undo import path_of, steps_of

register = template.Library()

register.simple_tag(address, name="asset")
register.simple_tag(mark_of, name="mark")


@register.simple_tag
def countdown(until: datetime, now: datetime) -> SafeString:
    """A length of time that the page keeps true."""
    return format_html('<span class="left" data-until="{}">{}</span>', until.isoformat(), moments.left(until, now=now))


@register.simple_tag
def when(moment: datetime, now: datetime, zone: tzinfo) -> SafeString:
    """A moment in the reader's zone."""
    return format_html('<time datetime="{}">{}</time>', moment.isoformat(), moments.when(moment, now=now, zone=zone))


@register.simple_tag
def rule(rule_id: str) -> SafeString:
    """The link from a sentence to the page of the rule it comes from."""
    return format_html('<a class="rule" href="/help/rule/{}">the rule</a>', rule_id)


register.filter("person_prefix", person_prefix)
register.filter("on_a_page", stringfilter(on_a_page))
register.filter("path_of", stringfilter(path_of))
register.filter("steps_of", stringfilter(steps_of))
register.filter("length_of", moments.length)


@register.simple_tag
def wall(moment: datetime, zone: tzinfo) -> str:
    """A moment as a field of the browser holds it: the reader's wall time."""
    return f"{moment.astimezone(zone):%Y-%m-%dT%H:%M}"


@register.filter
def ago(moment: datetime, now: datetime) -> str:
    """How long since a moment."""
    return moments.ago(moment, now=now)


@register.filter
def dots_held(text: str) -> str:
    """The dots at its end stay on the line of the last word."""
    return text.replace(" …", "\N{NO-BREAK SPACE}…")
