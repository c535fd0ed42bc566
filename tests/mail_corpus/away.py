"""Automatic replies: one text a language, in the shapes of the programs that send them."""

from mail_corpus import OURS, Labelled, mail

TEXTS = {
    # language: what Exchange puts before the subject, the text, the day the absence ends
    "en": ("Automatic reply: Thank you", "Thank you for your email. I am out of the office until 9 March 2026 with limited access to email.", "2026-03-09"),
    "de": ("Automatische Antwort: Thank you", "Vielen Dank für Ihre Nachricht. Ich bin bis einschließlich 09.03.2026 nicht im Büro. Ihre E-Mail wird nicht weitergeleitet.", "2026-03-09"),
    "fr": ("Réponse automatique : Thank you", "Bonjour, je suis absente du bureau jusqu'au 9 mars 2026 inclus. En cas d'urgence, écrivez à ines@larkfield.example.", "2026-03-09"),
    "es": ("Respuesta automática: Thank you", "Gracias por su mensaje. Estaré fuera de la oficina hasta el 9 de marzo de 2026.", "2026-03-09"),
    "it": ("Risposta automatica: Thank you", "Sono assente dal 3 al 9 marzo 2026 e leggerò la sua mail al mio ritorno.", "2026-03-09"),
    "nl": ("Automatisch antwoord: Thank you", "Ik ben afwezig tot en met 9 maart 2026. Uw bericht wordt niet doorgestuurd.", "2026-03-09"),
    "pt": ("Resposta automática: Thank you", "Estou ausente do escritório até 9 de março de 2026.", "2026-03-09"),
    "pl": ("Odpowiedź automatyczna: Thank you", "Dzień dobry, do 9 marca 2026 r. przebywam na urlopie i nie mam dostępu do poczty.", "2026-03-09"),
    "sv": ("Autosvar: Thank you", "Hej! Jag är på semester till och med den 9 mars 2026.", "2026-03-09"),
    "da": ("Automatisk svar: Thank you", "Jeg er på ferie til og med den 9. marts 2026.", "2026-03-09"),
    "no": ("Automatisk svar: Thank you", "Jeg er ikke på kontoret. Jeg er tilbake den 9. mars 2026.", "2026-03-09"),
    "fi": ("Automaattinen vastaus: Thank you", "Olen lomalla 9.3.2026 asti.", "2026-03-09"),
    "cs": ("Automatická odpověď: Thank you", "Dobrý den, jsem nepřítomna do 9. března 2026.", "2026-03-09"),
    "hu": ("Automatikus válasz: Thank you", "Március 9-ig szabadságon vagyok, leveleimet nem olvasom.", "2026-03-09"),
    "ro": ("Răspuns automat: Thank you", "Sunt în concediu până la 9 martie 2026.", "2026-03-09"),
    "ru": ("Автоматический ответ: Thank you", "Здравствуйте! Я в отпуске до 9 марта 2026 года.", "2026-03-09"),
    "uk": ("Автоматична відповідь: Thank you", "Вітаю! Я у відпустці до 9 березня 2026 року.", "2026-03-09"),
    "tr": ("Otomatik yanıt: Thank you", "9 Mart 2026 tarihine kadar yıllık izindeyim.", "2026-03-09"),
    "el": ("Αυτόματη απάντηση: Thank you", "Θα βρίσκομαι εκτός γραφείου έως 9 Μαρτίου 2026.", "2026-03-09"),
    "ja": ("自動応答: Thank you", "3月9日まで休暇をいただいております。戻り次第ご連絡いたします。", "2026-03-09"),
    "zh": ("自动答复: Thank you", "您好，我正在休假，将于2026年3月9日返回。", "2026-03-09"),
    "ko": ("자동 회신: Thank you", "안녕하세요. 3월 9일까지 휴가입니다.", "2026-03-09"),
    "he": ("תשובה אוטומטית: Thank you", "אני בחופשה עד 9 במרץ 2026.", "2026-03-09"),
    "ar": ("رد تلقائي: Thank you", "أنا في إجازة حتى 9 مارس 2026.", "2026-03-09"),
}  # fmt: skip

SHAPES = {
    "exchange": """
        Return-Path: <>
        Subject: {prefixed}
        In-Reply-To: {ours}
        References: {ours}
        Auto-Submitted: auto-generated
        X-Auto-Response-Suppress: All
        X-MS-Exchange-Inbox-Rules-Loop: dana@larkfield.example
        X-MS-Exchange-Parent-Message-Id: {ours}
        Content-Language: en-GB
        """,
    "exchange over an old gateway": """
        Subject: {prefixed}
        """,
    "gmail": """
        Return-Path: <>
        Subject: Away Re: Thank you
        In-Reply-To: {ours}
        References: {ours}
        Precedence: bulk
        X-Autoreply: yes
        Auto-Submitted: auto-replied
        """,
    "sieve": """
        Return-Path: <>
        X-Sieve: Pigeonhole Sieve 0.5.19 (4eae2f79)
        Subject: Auto: Thank you
        In-Reply-To: {ours}
        Auto-Submitted: auto-replied (vacation)
        Precedence: bulk
        X-Auto-Response-Suppress: All
        """,
    "the vacation program of old": """
        Return-Path: <>
        Subject: Re: Thank you
        Precedence: junk
        In-Reply-To: {ours}
        """,
}


def away() -> list[Labelled]:
    """Every language in every shape."""
    return [
        Labelled(
            name=f"{shape}, {language}",
            kind="auto_reply",
            raw=mail(headers.format(prefixed=prefixed, ours=OURS), text, number=number),
            returns_on=ends,
        )
        for number, (shape, headers) in enumerate(SHAPES.items())
        for language, (prefixed, text, ends) in TEXTS.items()
    ]


SPECIAL = [
    Labelled(
        name="Notes agent",
        kind="auto_reply",
        raw=mail(
            """
            Subject: AUTO: Dana Marsh is out of the office (returning 09/03/2026)
            Auto-Submitted: auto-generated
            X-Mailer: Lotus Domino Web Server Release 8.5
            """,
            """
            I am out of the office until 09/03/2026.

            Note: This is an automated response to your message  "Thank you" sent on 03/03/2026 17:21:00.
            This is the only notification you will receive while this person is away.
            """,
        ),
    ),
    Labelled(
        name="Notes agent of old",
        kind="auto_reply",
        raw=mail(
            """
            Subject: Dana Marsh is out of the office.
            X-Mailer: Lotus Notes Release 5.0.8
            """,
            "I will be out of the office starting  03/03/2026 and will not return until 13/03/2026.\n\nI will respond to your message when I return.",
        ),
        returns_on="2026-03-13",
    ),
    Labelled(
        name="iCloud",
        kind="auto_reply",
        raw=mail(
            """
            Return-Path: <>
            From: Dana Marsh <dana@icloud.com>
            Subject: Re: Thank you
            Auto-Submitted: auto-replied (vacation)
            X-Mailer: iCloud MailClient
            Precedence: bulk
            """,
            "I am travelling and will be back on Monday, 9 March.",
        ),
        returns_on="2026-03-09",
    ),
    Labelled(
        name="an Exchange 5.5 server",
        kind="auto_reply",
        raw=mail(
            """
            Subject: Out of Office AutoReply: Thank you
            X-Mailer: Internet Mail Service (5.5.2653.19)
            """,
            "I am on holiday and will return on 9 March. For urgent matters call Ines.",
        ),
        returns_on="2026-03-09",
    ),
    Labelled(
        name="a date that could be two days",
        kind="auto_reply",
        raw=mail("Subject: Automatic reply: Thank you\nAuto-Submitted: auto-replied", "I am away until 9/8/2026."),
    ),
    Labelled(
        name="Yahoo",
        kind="auto_reply",
        raw=mail(
            "Subject: Yahoo! Auto Response\nX-Yahoo-Autoresponder: yes\nFrom: dana@yahoo.com", "Hi, I have left for the week."
        ),
    ),
    Labelled(
        name="somebody has left the firm",
        kind="auto_reply",
        raw=mail(
            "Subject: Automatic reply: Thank you\nAuto-Submitted: auto-replied",
            "Dana Marsh no longer works for Larkfield Foods. Please write to ines@larkfield.example.",
        ),
    ),
    Labelled(
        name="an inbox rule of Exchange that answers",
        kind="auto_reply",
        raw=mail(
            """
            From: Larkfield Recruiting <recruiting@larkfield.example>
            Subject: Recruiting desk autoreply
            X-MS-Exchange-Inbox-Rules-Loop: recruiting@larkfield.example
            X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent
            Auto-Submitted: auto-generated
            """,
            "We read this mailbox twice a week.",
        ),
    ),
    Labelled(
        name="unmarked, in the thread, with a subject of its own",
        kind="auto_reply",
        raw=mail(
            f"Subject: Out of Office: Thank you\nIn-Reply-To: {OURS}",
            "I am away from my desk and will be back on 10 March.",
        ),
        returns_on="2026-03-10",
    ),
    Labelled(
        name="Zimbra",
        kind="auto_reply",
        raw=mail(
            "Return-Path: <>\nSubject: Re: Thank you\nAuto-Submitted: auto-replied (zimbra; vacation)\nPrecedence: bulk",
            "I'm on leave and back on Tuesday 10th March.",
        ),
        returns_on="2026-03-10",
    ),
    Labelled(
        name="cPanel",
        kind="auto_reply",
        raw=mail(
            "Subject: Autoreply: Thank you\nX-Autorespond: Thank you\nPrecedence: auto_reply\nX-Precedence: auto_reply",
            "Thanks, we read mail on Fridays only.",
        ),
    ),
    Labelled(
        name="a web host's own words",
        kind="auto_reply",
        raw=mail(
            "Return-Path: <>\nSubject: Good to hear from you\nPrecedence: bulk",
            "Your mail is in my inbox and I will look at it when I can.\n\nDana Marsh",
        ),
    ),
    Labelled(
        name="the server's words in brackets",
        kind="auto_reply",
        raw=mail("Subject: [Automatic reply] Thank you\nPrecedence: junk", "Somebody will look at it on Monday."),
    ),
    Labelled(
        name="a shop's acknowledgement",
        kind="auto_reply",
        raw=mail(
            "From: Larkfield Customer Care <support@larkfield.example>\nSubject: [#48213] Thank you\nAuto-Submitted: auto-replied\nX-Auto-Response-Suppress: All",
            "We have received your request and will respond within two working days. Your ticket number is 48213.",
        ),
    ),
    Labelled(
        name="an application arrived",
        kind="auto_reply",
        raw=mail(
            "From: Larkfield Careers <no-reply@careers.larkfield.example>\nSubject: Your application at Larkfield Foods",
            "Dear Robin,\n\nThank you for applying for Marketing executive. We have received your application. If you are not selected for an interview you will hear from us by e-mail.\n\nPlease do not reply to this email.",
        ),
    ),
    Labelled(
        name="an application arrived, German",
        kind="auto_reply",
        raw=mail(
            "From: Karriere <noreply@larkfield.example>\nSubject: Eingangsbestätigung Ihrer Bewerbung",
            "Guten Tag, vielen Dank für Ihre Bewerbung. Falls wir Sie nicht berücksichtigen können, melden wir uns. Dies ist eine automatisch generierte E-Mail.",
        ),
    ),
    Labelled(
        name="an application arrived, French",
        kind="auto_reply",
        raw=mail(
            "From: Recrutement <ne-pas-repondre@larkfield.example>\nSubject: Votre candidature",
            "Bonjour, nous avons bien reçu votre candidature et nous vous en remercions. Merci de ne pas répondre à ce message.",
        ),
    ),
    Labelled(
        name="a service desk",
        kind="auto_reply",
        raw=mail(
            "From: IT Service Desk <servicedesk@larkfield.example>\nSubject: Request received: Thank you (ref:00D58:ref)\nAuto-Submitted: auto-generated\nPrecedence: bulk",
            "Thank you for contacting us. Your case number is 00123. A member of the team will be in touch.",
        ),
    ),
    Labelled(
        name="a challenge, Boxbe",
        kind="auto_reply",
        raw=mail(
            "From: dana@larkfield.example\nSender: notify@boxbe.com\nSubject: [boxbe] Thank you (Action Required)\nAuto-Submitted: auto-replied",
            'Your message about "Thank you" was waitlisted. Please add yourself to my Guest List so your messages will be delivered to my Inbox.',
        ),
    ),
    Labelled(
        name="a challenge, TMDA",
        kind="auto_reply",
        raw=mail(
            "From: Dana Marsh <dana-confirm-1@larkfield.example>\nSubject: Please confirm your message\nX-Delivery-Agent: TMDA/1.0\nPrecedence: bulk\nReturn-Path: <>",
            "This message was created automatically by mail delivery software (TMDA).\nTo release your message for delivery, please reply to this and confirm that you sent it.",
        ),
    ),
    Labelled(
        name="a challenge, Spam Arrest",
        kind="auto_reply",
        raw=mail(
            "From: dana@larkfield.example\nSubject: Re: Thank you (verification)\nX-AntiSpam: SpamArrest\nAuto-Submitted: auto-replied",
            "Just this once, click the link below so I can receive your emails. You won't have to do this again. Spam Arrest sender verification.",
        ),
    ),
]  # fmt: skip
