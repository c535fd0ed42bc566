from django.db import migrations, models


class Migration(migrations.Migration):
    """Columns nothing reads go; what is not over is found without passing what is."""

    dependencies = [
        ("store", "0004_copy"),
    ]

    operations = [
        migrations.RemoveField(model_name="accountrow", name="lease_token"),
        migrations.RemoveField(model_name="accountrow", name="lease_until"),
        migrations.RemoveField(model_name="sendrow", name="evidence"),
        migrations.RemoveField(model_name="sendrow", name="lease_token"),
        migrations.RemoveField(model_name="sendrow", name="method"),
        migrations.RemoveField(model_name="sendrow", name="settled_at"),
        migrations.AddIndex(
            model_name="followuprow",
            index=models.Index(
                condition=models.Q(("stage", "over"), _negated=True),
                fields=["owner", "created_at", "id"],
                name="followup_open",
            ),
        ),
    ]
