"""What people write: answers in many languages and programs, and letters that sound like a machine and are none."""

from mail_corpus import OURS, Labelled, bare, mail

ANSWERS = {
    "en": ("Re: Thank you", "Hi Robin,\n\nThank you for your note. We will decide next week.\n\nBest, Dana", "On Tue, 3 Mar 2026 at 17:20, Robin Achebe <robin@example.org> wrote:"),
    "de": ("AW: Danke", "Hallo Robin,\n\nvielen Dank für die Nachricht, wir melden uns nächste Woche.\n\nViele Grüße\nDana", "Am 03.03.2026 um 17:20 schrieb Robin Achebe:"),
    "fr": ("RE: Merci", "Bonjour Robin,\n\nmerci pour votre message, nous revenons vers vous lundi.\n\nBien à vous", "Le mar. 3 mars 2026 à 17:20, Robin Achebe <robin@example.org> a écrit :"),
    "es": ("RE: Gracias", "Hola Robin:\n\nGracias por tu mensaje, hablamos el lunes.\n\nUn saludo", "El mar, 3 mar 2026 a las 17:20, Robin Achebe (<robin@example.org>) escribió:"),
    "it": ("R: Grazie", "Ciao Robin,\n\ngrazie del messaggio, ci sentiamo lunedì.", "Il giorno mar 3 mar 2026 alle ore 17:20 Robin Achebe <robin@example.org> ha scritto:"),
    "nl": ("Antw: Dank", "Hoi Robin,\n\nbedankt voor je bericht, je hoort maandag van ons.", "Op di 3 mrt 2026 om 17:20 schreef Robin Achebe <robin@example.org>:"),
    "pt": ("RES: Obrigado", "Olá Robin,\n\nobrigada pela mensagem, falamos na segunda.", "Em ter., 3 de mar. de 2026 às 17:20, Robin Achebe <robin@example.org> escreveu:"),
    "pl": ("Odp: Dziękuję", "Dzień dobry,\n\ndziękuję za wiadomość, odezwiemy się w poniedziałek.", "wt., 3 mar 2026 o 17:20 Robin Achebe <robin@example.org> napisał(a):"),
    "sv": ("SV: Tack", "Hej Robin,\n\ntack för ditt meddelande, vi hörs på måndag.", "Den tis 3 mars 2026 kl 17:20 skrev Robin Achebe <robin@example.org>:"),
    "da": ("SV: Tak", "Hej Robin,\n\ntak for din besked, vi vender tilbage mandag.", "Den tir. 3. mar. 2026 kl. 17.20 skrev Robin Achebe <robin@example.org>:"),
    "fi": ("VS: Kiitos", "Hei Robin,\n\nkiitos viestistä, palaamme maanantaina.", "ti 3. maalisk. 2026 klo 17.20 Robin Achebe <robin@example.org> kirjoitti:"),
    "cs": ("Re: Děkuji", "Dobrý den,\n\nděkujeme za zprávu, ozveme se v pondělí.", "út 3. 3. 2026 v 17:20 odesílatel Robin Achebe <robin@example.org> napsal:"),
    "hu": ("RE: Köszönöm", "Kedves Robin!\n\nKöszönjük az üzenetet, hétfőn jelentkezünk.", "Robin Achebe <robin@example.org> ezt írta (időpont: 2026. márc. 3., K, 17:20):"),
    "ru": ("RE: Спасибо", "Здравствуйте, Робин!\n\nСпасибо за письмо, ответим в понедельник.", "вт, 3 мар. 2026 г. в 17:20, Robin Achebe <robin@example.org>:"),
    "uk": ("Re: Дякую", "Вітаю, Робіне!\n\nДякую за лист, відповімо в понеділок.", "вт, 3 бер. 2026 р. о 17:20 Robin Achebe <robin@example.org> пише:"),
    "tr": ("YNT: Teşekkürler", "Merhaba Robin,\n\nmesajınız için teşekkürler, pazartesi dönüş yapacağız.", "Robin Achebe <robin@example.org>, 3 Mar 2026 Sal, 17:20 tarihinde şunu yazdı:"),
    "el": ("ΑΠ: Ευχαριστώ", "Αγαπητέ Robin,\n\nευχαριστούμε για το μήνυμα, θα απαντήσουμε τη Δευτέρα.", "Στις Τρί 3 Μαρ 2026 στις 5:20 μ.μ., ο χρήστης Robin Achebe <robin@example.org> έγραψε:"),
    "ja": ("Re: お礼", "Robin様\n\nご連絡ありがとうございます。月曜日にご連絡いたします。", "2026年3月3日(火) 17:20 Robin Achebe <robin@example.org>:"),
    "zh": ("回复：感谢", "Robin 您好，\n\n感谢来信，我们周一答复您。", "Robin Achebe <robin@example.org> 于2026年3月3日周二 17:20写道："),
    "ko": ("Re: 감사합니다", "로빈 님,\n\n메일 감사합니다. 월요일에 연락드리겠습니다.", "2026년 3월 3일 (화) 오후 5:20, Robin Achebe <robin@example.org>님이 작성:"),
    "he": ("Re: תודה", "שלום רובין,\n\nתודה על ההודעה, נחזור אליך ביום שני.", "בתאריך יום ג׳, 3 במרץ 2026 ב-17:20 מאת Robin Achebe <robin@example.org>:"),
}  # fmt: skip

QUOTED = "> Dear Dana,\n>\n> thank you for the conversation about the tasting vans.\n>\n> Robin"


def answers() -> list[Labelled]:
    """An answer in each language, above what it quotes and below it."""
    head = "Subject: {}\nIn-Reply-To: {}\nReferences: {}"
    found = []
    for language, (subject, text, wrote) in ANSWERS.items():
        headers = head.format(subject, OURS, OURS)
        found.append(
            Labelled(
                name=f"answer above, {language}",
                kind="reply",
                answers=("ask", "yes"),
                raw=mail(headers, f"{text}\n\n{wrote}\n\n{QUOTED}"),
            )
        )
        found.append(
            Labelled(
                name=f"answer below, {language}",
                kind="reply",
                answers=("ask", "yes"),
                raw=mail(headers, f"{wrote}\n{QUOTED}\n\n{text}", number=2),
            )
        )
    return found  # fmt: skip


NO_MACHINES = {
    "a person announces a holiday": mail("Subject: Out of office next week\nTo: team@larkfield.example", "All, I will be out of the office from Monday until Friday. Call Ines if anything comes up. Dana"),
    "a person is on leave and says so by hand": mail(f"Subject: Re: Thank you\nIn-Reply-To: {OURS}", "Robin, I am on vacation until the 9th and will answer properly then. Sent from my iPhone"),
    "a person answers an automatic reply": mail("Subject: Re: Automatic reply: Thank you", "Hello Robin, I am back and have read your note. Dana"),
    "a person announces a holiday under those words": mail("Subject: Out of office: 9 to 13 March\nTo: team@larkfield.example", "All, I am on annual leave that week; call Ines."),
    "a person writes about an automatic reply": mail("Subject: Re: the autoreply of the careers page\nIn-Reply-To: <q@larkfield.example>\nAuto-Submitted: no", "It says that I am out of the office. I am not; call me any time."),
    "a person sends an automatic reply on": mail("Subject: FW: Out of Office AutoReply: visit", "See below, she is away. Shall we move the meeting?"),
    "a person writes about a bounce": mail("Subject: Re: Undeliverable: Thank you", "Your mail bounced with 550 5.1.1 user unknown, because you wrote to my old address. Please use this one."),
    "a person sends a bounce on": mail(
        "Subject: Fwd: Undelivered Mail Returned to Sender\nContent-Type: multipart/mixed; boundary=b2",
        "--b2\nContent-Type: text/plain\n\nThis came back to us, do you have another address?\n--b2\nContent-Type: message/rfc822\n\n"
        "From: MAILER-DAEMON@mx.example\nSubject: Undelivered Mail Returned to Sender\nContent-Type: multipart/report; report-type=delivery-status; boundary=b3\n\n"
        "--b3\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx\n\nFinal-Recipient: rfc822; a@b.example\nAction: failed\nStatus: 5.1.1\n\n--b3--\n--b2--",
    ),
    "a postmaster writes by hand": mail("From: Sam Reed <postmaster@larkfield.example>\nSubject: Re: mail to Dana", "Hi Robin, the user unknown error is fixed now, please try again. Sam"),
    "an administrator writes a first letter": mail("From: Sam Reed <administrator@larkfield.example>\nSubject: Your visitor pass", "Hi Robin, your pass is at the desk."),
    "a recruiter thanks for the application": mail("Subject: Your application", "Dear Robin, thank you for your application. I would like to talk to you; are you free on Tuesday?"),
    "Exchange suppresses automatic replies to it": mail("Subject: RE: Thank you\nX-Auto-Response-Suppress: All\nX-MS-Exchange-Organization-AuthAs: Internal", "Thanks Robin!"),
    "it says that it was not sent by a machine": mail("Subject: Re: Thank you\nAuto-Submitted: no", "Thanks Robin!"),
    "a list without a return path": mail("Return-Path: <>\nSubject: Thank you\nPrecedence: bulk\nList-Id: <hr.larkfield.example>", "Dear Robin, it was good to meet you."),
    "precedence alone": mail("Subject: Thank you\nPrecedence: bulk", "Dear Robin, it was good to meet you."),
    "the firm's address is a mailing list": mail("From: 'Dana Marsh' via HR <hr@larkfield.example>\nSubject: Re: Thank you\nList-Id: <hr.larkfield.example>\nPrecedence: list\nList-Unsubscribe: <mailto:hr+unsubscribe@larkfield.example>\nMailing-List: list hr@larkfield.example\nX-Original-From: Dana Marsh <dana@larkfield.example>", "Dear Robin, thank you, we will be in touch."),
    "a discussion list": mail("From: Sam Reed <sam@lists.example>\nSubject: [kernel] vacation patches\nList-Id: <kernel.lists.example>\nList-Post: <mailto:kernel@lists.example>\nList-Unsubscribe: <https://lists.example/options>\nPrecedence: list\nSender: kernel-bounces@lists.example\nErrors-To: kernel-bounces@lists.example", "I will be on vacation until Monday, so here is the series now.\n\n_______________\nTo unsubscribe: https://lists.example/options"),
    "an old discussion list": mail("From: sam@lists.example\nSubject: delivery failure handling in exim\nSender: owner-exim@lists.example\nPrecedence: bulk", "When a message could not be delivered, does exim keep 550 user unknown in the log? I have been out of the office and lost track."),
    "a question about read receipts": mail("Subject: Read: the manual", "I read the manual on the train. Good stuff."),
    "a sign-off with machine words": mail("Subject: Re: Thank you", "Dear Robin, let us talk tomorrow.\n\nDana\n-- \nThis email was automatically generated with care by a human. Please do not reply to all."),
    "an internal mail with few headers": bare("""
        Message-ID: <1.JavaMail.evans@thyme>
        Date: Mon, 14 May 2001 16:39:00 -0700 (PDT)
        From: sam.reed@larkfield.example
        To: dana.marsh@larkfield.example
        Subject:
        Mime-Version: 1.0
        Content-Type: text/plain; charset=us-ascii
        Content-Transfer-Encoding: 7bit
        X-From: Sam Reed
        X-Folder: \\Sam_Reed_June2001\\Notes Folders\\All documents
        X-FileName: sreed.nsf

        Here is our forecast

        """),
    "an internal note on an absence": bare("""
        Date: Mon, 14 May 2001 16:39:00 -0700 (PDT)
        From: sam.reed@larkfield.example
        To: dana.marsh@larkfield.example
        Subject: Out of the Office
        X-FileName: sreed.nsf

        I will be out of the office on Thursday and Friday of this week. I will
        return on Monday. If you need anything please call Ines.
        """),
    "an internal note about a colleague's absence": bare("""
        From: ines@larkfield.example
        To: all@larkfield.example
        Subject: Dana is out of the office

        Dana is ill and out of the office today. Please forward anything urgent to me.
        """),
    "a mail with hardly any header": bare("""
        From: dana@larkfield.example
        Subject: hello

        Can you call me?
        """),
    "an invitation in plain words": mail("Subject: Interview on Tuesday", "Dear Robin, we would like to invite you to a second interview on Tuesday at ten. Dana"),
    "a rejection by a person": mail("Subject: Your application", "Dear Robin, unfortunately we decided to pursue other candidates for the position. Dana Marsh"),
    "an HTML answer from Outlook": mail("Subject: RE: Thank you\nContent-Type: text/html; charset=utf-8", '<html><head><style>p{margin:0}</style></head><body><p>Thanks Robin, speak soon.</p><div id="divRplyFwdMsg"><b>From:</b> Robin</div><p>Dear Dana</p></body></html>'),
    "an answer encrypted for nobody": mail("Subject: Re: Thank you\nContent-Type: multipart/encrypted; boundary=b4", "--b4\nContent-Type: application/octet-stream\n\n....\n--b4--"),
    "an answer with a picture only": mail("Subject: Re: Thank you\nContent-Type: image/png\nContent-Transfer-Encoding: base64", "iVBORw0KGgo="),
    "a chat about rejected mail": mail("Subject: rejected: my proposal to the board", "They said no to the whole thing. The post was rejected in five minutes."),
    "a note about delays": mail("Subject: delayed shipment", "The vans are delayed and will be retried tomorrow, no action is required on your part."),
    "a German note about a car": mail("Subject: Auto: zu verkaufen", "Mein Auto steht zum Verkauf, Interesse? Sam"),
    "a person with a mail system's name": mail("From: Michael Delivery <michael@larkfield.example>\nSubject: failure to launch", "The film is on tonight, and the tickets were returned."),
    "a person at a shared address": mail("From: Larkfield Jobs <jobs@larkfield.example>\nSubject: Re: Thank you", "Hi Robin, passing this on to Dana. Ines"),
    "a question by the firm": mail("Subject: Salary expectation", "Dear Robin, before we decide: what are your salary expectations? Ines"),
    "a newsletter sent on by a person": mail("Subject: Fwd: Our news in March", "Thought of you!\n\n---------- Forwarded message ---------\nFrom: News <news@shop.example>\nSubject: Our news\n\nunsubscribe here"),
    "an answer sent by phone": mail(f"Subject: Re: Thank you\nIn-Reply-To: {OURS}\nX-Mailer: iPhone Mail (20E252)", "Great, talk Monday!\n\nSent from my iPhone\n\n> On 3 Mar 2026, at 17:20, Robin Achebe <robin@example.org> wrote:\n> \n> Dear Dana"),
    "an answer in Outlook's way": mail(f"Subject: RE: Thank you\nIn-Reply-To: {OURS}", "Thanks Robin.\n\nDana\n\n________________________________\nFrom: Robin Achebe <robin@example.org>\nSent: 03 March 2026 17:20\nTo: Dana Marsh <dana@larkfield.example>\nSubject: Thank you\n\nDear Dana"),
    "a support agent answers in a ticket": mail("From: Ines Duarte <support@larkfield.example>\nSubject: Re: [Ticket 4711] Thank you\nX-Zendesk-Priority: normal", "Hi Robin, I looked into this: your documents are complete. Ines"),
    "a talk about challenges on a list": mail("From: sam@lists.example\nSubject: Re: challenge-response filters\nX-Delivery-Agent: TMDA/0.68\nX-TMDA-Fingerprint: abc\nList-Post: <mailto:l@lists.example>\nPrecedence: list", "I use TMDA with a whitelist; a sender has to confirm that you sent the mail once. Spam Arrest does the same."),
    "a first post about vacation programs": mail("From: sam@lists.example\nSubject: vacation response to lists\nPrecedence: bulk\nList-Id: <l.lists.example>", "Why does vacation(1) answer lists while I am away from my mail? It says: I am out of the office."),
    "a report that is made automatically": mail("Subject: forecast", "The sheet is automatically generated each night. Thank you for your email, I will get back to you with the reference number."),
    "a comment through a tracker": mail("From: Sam Reed <sam@tracker.example>\nSubject: Re: [afterword] absence of tests (#12)\nIn-Reply-To: <x@tracker.example>\nList-Id: <afterword.tracker.example>", "I think the absence is fine. Will look on Monday."),
    "somebody's mailbox is full": mail("Subject: call me", "My mailbox is full and I could not deliver the slides, so please call. Delivery failed twice."),
    "a quoted bounce below a question": mail("Subject: what does this mean?", "Do you know this?\n\n> This is the mail system at host mx.example.\n> I'm sorry to have to inform you that your message could not\n> be delivered to one or more recipients.\n> 550 5.1.1 user unknown"),
    "a pasted bounce": mail("Subject: mail to Dana", "I get this back: 550 5.1.1 user unknown, your message could not be delivered. Any idea? Sam"),
    "a thread about a bounce at the postmaster's": mail("From: Postmaster Sam <postmaster@larkfield.example>\nSubject: Re: Undeliverable: Thank you\nIn-Reply-To: <y@example.org>", "We looked into it: user unknown was caused by a typo, 550 5.1.1 is gone."),
    "a signature with a note on being away": mail("Subject: Re: Thank you", "Talk tomorrow.\n\nDana\n\nI am out of the office on Fridays."),
    "a travel story": mail("Subject: Vacation!", "We are on vacation in Porto and will be back on the 9th. It is lovely here."),
    "a line of office humour": mail("Subject: Auto replies are boring", "Ha, got you. I am here. Sam"),
    "an administrator sends a mail on": mail(
        "From: Sam Reed, System Administrator <sam@larkfield.example>\nSubject: the mail you asked for\nContent-Type: multipart/mixed; boundary=b5",
        "--b5\nContent-Type: text/plain\n\nHere it is.\n--b5\nContent-Type: message/rfc822\n\nFrom: a@b.example\nSubject: plan\n\nText\n--b5--",
    ),
    "an administrator tells of a breakdown": mail("From: Sam Reed, System Administrator <sam@larkfield.example>\nSubject: delivery failure this morning", "Mail to larkfield.example could not be delivered between 9 and 10; senders saw 550 5.1.1 user unknown. It works again."),
    "a person at the system desk": mail("From: Ines Duarte <system.admin@larkfield.example>\nSubject: your request", "Hi Robin, I have your request here: we have received your request for a pass. Come by at ten."),
    "a talk about confirming": mail("Subject: please confirm your attendance", "Could you confirm that you can come at ten? Dana"),
}  # fmt: skip


ABOUT_THE_POST = {
    "a firm called Mail Delivery Systems": mail("From: Mail Delivery Systems Ltd, Dana Marsh <dana@larkfield.example>\nSubject: Your interview", "Dear Robin, we enjoyed meeting you."),
    "a postmaster's own letter": mail("From: Postmaster <postmaster@larkfield.example>\nSubject: Your question", "Dear Robin,\nthe address you tried does not exist; please write to dana@larkfield.example.\nOmar, IT"),
    "a banner above a parcel": mail("Subject: Could not deliver", "*** Please call me ***\nYour parcel could not be delivered, nobody was at home.\nDana"),
    "an attached bounce": bare("""
        From: Dana Marsh <dana@larkfield.example>
        To: robin@example.org
        Subject: Delivery failure
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=q

        --q
        Content-Type: text/plain

        Robin, my mail could not be delivered to you, see attached. Is there another address?
        --q
        Content-Type: message/rfc822

        From: Mail Delivery System <MAILER-DAEMON@mx.example.org>
        Subject: Undelivered Mail Returned to Sender

        Your message could not be delivered. 550 5.1.1 user unknown
        --q--
        """),
}  # fmt: skip


def people_write() -> list[Labelled]:
    """All of them; never a bounce, never an automatic reply."""
    return answers() + [
        Labelled(name=name, kind="reply", answers=("ask", "yes"), raw=raw)
        for name, raw in (NO_MACHINES | ABOUT_THE_POST).items()
    ]
