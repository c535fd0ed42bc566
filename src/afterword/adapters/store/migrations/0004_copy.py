from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0003_proposed"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="sendrow",
            index=models.Index(
                condition=models.Q(("look_again_at__isnull", False), ("state", "sent")),
                fields=["look_again_at"],
                name="send_copy",
            ),
        ),
    ]
