"""The rows. What a person knows is a JSON document through the codec; a column exists only to filter, order or constrain.

Every row carries its owner, so that every query can start there. On one's own machine the owner is `local`.
"""

from django.db import models
from django.db.models import Q

from afterword.core.approval import Delivery

KEY = 200
"""Length of an owner's name or a key, in characters."""

STATES = [(state.value, state.value.capitalize()) for state in Delivery]


class FollowupRow(models.Model):
    """One hiring process of one candidate. `version` counts changes and refuses lost updates."""

    id = models.CharField(primary_key=True, max_length=16)
    owner = models.CharField(max_length=KEY)
    stage = models.CharField(max_length=16)
    due_at = models.DateTimeField(null=True)
    document = models.JSONField()
    version = models.PositiveIntegerField(default=1)
    created_at = models.DateTimeField()
    changed_at = models.DateTimeField()

    class Meta:
        """Indexes on the owner, on what is due and on what is open; the last two leave out what is over."""

        db_table = "followup"
        indexes = (
            models.Index(fields=["owner", "id"], name="followup_of_owner"),
            models.Index(fields=["due_at"], name="followup_due", condition=~Q(stage="over") & Q(due_at__isnull=False)),
            models.Index(fields=["owner", "created_at", "id"], name="followup_open", condition=~Q(stage="over")),
        )


class DraftRow(models.Model):
    """The message being written for a follow-up, and the findings its writer decided to overrule, each with a reason."""

    owner = models.CharField(max_length=KEY, db_index=True)
    followup = models.OneToOneField(FollowupRow, on_delete=models.CASCADE, related_name="draft")
    document = models.JSONField()
    overruled = models.JSONField(default=dict)
    version = models.PositiveIntegerField(default=1)
    changed_at = models.DateTimeField()

    class Meta:
        """One draft per follow-up."""

        db_table = "draft"


class SendRow(models.Model):
    """One approved message: its exact bytes, what the yes rested on (`approval`), and what became of it.

    The constraint is the last guard of the promise: in one conversation at most one message that has or may have
    arrived is without an answer, whatever number of processes try at once.
    """

    owner = models.CharField(max_length=KEY)
    followup = models.ForeignKey(FollowupRow, on_delete=models.CASCADE, related_name="sends")
    conversation = models.CharField(max_length=KEY)
    message_id = models.CharField(max_length=255, unique=True)
    state = models.CharField(max_length=16, choices=STATES, default=Delivery.APPROVED.value)
    digest = models.CharField(max_length=64)
    content = models.BinaryField()
    approval = models.JSONField(default=dict)
    note = models.TextField(blank=True, default="")
    approved_at = models.DateTimeField()
    send_at = models.DateTimeField(null=True)
    closes_at = models.DateTimeField(null=True)
    claimed_at = models.DateTimeField(null=True)
    answered_at = models.DateTimeField(null=True)
    look_again_at = models.DateTimeField(null=True)
    lease_until = models.DateTimeField(null=True)
    tries = models.PositiveIntegerField(default=0)

    class Meta:
        """One unanswered message per conversation; an index for each reason why a row is due."""

        db_table = "send"
        constraints = (
            models.UniqueConstraint(
                fields=["owner", "conversation"],
                condition=Q(state__in=["claimed", "sent", "unknown"], answered_at__isnull=True),
                name="one_unanswered_message",
            ),
        )
        indexes = (
            models.Index(fields=["owner", "followup"], name="send_of_owner"),
            models.Index(fields=["send_at"], name="send_due", condition=Q(state="approved", send_at__isnull=False)),
            models.Index(fields=["lease_until"], name="send_lease", condition=Q(state="claimed")),
            models.Index(fields=["look_again_at"], name="send_unknown", condition=Q(state="unknown")),
            models.Index(
                fields=["look_again_at"], name="send_copy", condition=Q(state="sent", look_again_at__isnull=False)
            ),
        )


class EventRow(models.Model):
    """Something that happened to a follow-up: when, who did it, what it was. Never changed afterwards."""

    owner = models.CharField(max_length=KEY)
    followup = models.ForeignKey(FollowupRow, on_delete=models.CASCADE, related_name="events", null=True)
    at = models.DateTimeField()
    who = models.CharField(max_length=KEY)
    what = models.CharField(max_length=64)
    data = models.JSONField(default=dict)

    class Meta:
        """Ordered by when things happened."""

        db_table = "event"
        indexes = (models.Index(fields=["owner", "followup", "at"], name="event_of_owner"),)


class AccountRow(models.Model):
    """A mailbox to send from and to watch. Its settings name where the password is; they never hold it."""

    owner = models.CharField(max_length=KEY)
    name = models.CharField(max_length=KEY)
    document = models.JSONField()
    next_look_at = models.DateTimeField(null=True, db_index=True)
    looked_at = models.DateTimeField(null=True)
    error = models.TextField(blank=True, default="")

    class Meta:
        """Names are unique per owner."""

        db_table = "account"
        constraints = (models.UniqueConstraint(fields=["owner", "name"], name="one_account_a_name"),)


class MailboxCursor(models.Model):
    """How far a folder has been read: everything up to `uid` under this `uidvalidity`."""

    owner = models.CharField(max_length=KEY, db_index=True)
    account = models.ForeignKey(AccountRow, on_delete=models.CASCADE, related_name="cursors")
    folder = models.CharField(max_length=255)
    uidvalidity = models.PositiveBigIntegerField(default=0)
    uid = models.PositiveBigIntegerField(default=0)
    read_at = models.DateTimeField(null=True)
    error = models.TextField(blank=True, default="")

    class Meta:
        """One cursor per folder."""

        db_table = "mailbox_cursor"
        constraints = (models.UniqueConstraint(fields=["account", "folder"], name="one_cursor_a_folder"),)


class MailRow(models.Model):
    """An incoming mail that was read: what it was taken for, by whom, and whether that was taken back.

    `key` is the Message-ID, or a digest where there is none, so that the same mail in two folders is one row.
    """

    owner = models.CharField(max_length=KEY)
    account = models.ForeignKey(AccountRow, on_delete=models.SET_NULL, related_name="mails", null=True)
    followup = models.ForeignKey(FollowupRow, on_delete=models.CASCADE, related_name="mails", null=True)
    key = models.CharField(max_length=255)
    message_id = models.CharField(max_length=998, blank=True, default="")
    folder = models.CharField(max_length=255, blank=True, default="")
    uid = models.PositiveBigIntegerField(null=True)
    kind = models.CharField(max_length=16)
    answers = models.CharField(max_length=8)
    reading = models.JSONField(default=dict)
    content = models.BinaryField(null=True)
    decided_by = models.CharField(max_length=KEY)
    correspondence_id = models.CharField(max_length=64, blank=True, default="")
    sent_at = models.DateTimeField(null=True)
    filed_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        """Each mail once per owner; an index for those that await a decision."""

        db_table = "mail"
        constraints = (models.UniqueConstraint(fields=["owner", "key"], name="one_row_a_mail"),)
        indexes = (
            models.Index(fields=["owner", "followup"], name="mail_of_owner"),
            models.Index(
                fields=["owner", "filed_at"],
                name="mail_to_decide",
                condition=Q(answers="ask", undone_at__isnull=True),
            ),
        )


class ProfileRow(models.Model):
    """What an owner says once for all follow-ups: who they are, how they write, how the pages should look."""

    owner = models.CharField(max_length=KEY, primary_key=True)
    document = models.JSONField(default=dict)
    changed_at = models.DateTimeField()

    class Meta:
        """One profile per owner."""

        db_table = "profile"
