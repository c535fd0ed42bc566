"""What systems write: decisions, calendar messages, newsletters, complaints, and one's own copies."""

from mail_corpus import OURS, Labelled, mail

NOTICES = {
    "a refusal": mail("From: Larkfield Careers <no-reply@careers.larkfield.example>\nSubject: Your application for Marketing executive", "Dear Robin,\n\nThank you for your application. Unfortunately we will not be moving forward with your application for this position.\n\nThis is an automated message, please do not reply."),
    "a refusal, Workday": mail("From: larkfield@myworkday.example\nSubject: Update on your job application\nAuto-Submitted: auto-generated", "Dear Robin, after careful consideration we have decided to pursue other candidates for the Marketing executive role."),
    "a refusal, German": mail("From: Bewerbung <noreply@larkfield.example>\nSubject: Ihre Bewerbung", "Sehr geehrter Herr Achebe, leider können wir Ihre Bewerbung nicht weiter berücksichtigen und haben uns für einen anderen Bewerber entschieden. Bitte antworten Sie nicht auf diese E-Mail."),
    "a refusal, French": mail("From: Recrutement <ne-pas-repondre@larkfield.example>\nSubject: Votre candidature", "Bonjour, nous sommes au regret de ne pas donner suite à votre candidature. Merci de ne pas répondre."),
    "a refusal, Spanish": mail("From: Talento <noreply@larkfield.example>\nSubject: Tu candidatura", "Hola Robin, lamentamos informarte de que hemos seguido con otros candidatos para el puesto."),
    "a refusal, Italian": mail("From: Selezione <noreply@larkfield.example>\nSubject: La tua candidatura", "Gentile Robin, abbiamo scelto altri candidati per la posizione."),
    "a refusal, Dutch": mail("From: Werving <noreply@larkfield.example>\nSubject: Je sollicitatie", "Beste Robin, helaas gaan we verder met andere kandidaten voor deze vacature."),
    "an invitation": mail("From: Larkfield Careers <noreply@larkfield.example>\nSubject: Next steps at Larkfield Foods", "Dear Robin, we would like to invite you to the next round. Please select a time for your interview."),
    "an offer": mail("From: Larkfield Careers <noreply@larkfield.example>\nSubject: Your offer", "Dear Robin, we are pleased to offer you the position of Marketing executive. Your offer letter is in the portal."),
}  # fmt: skip


def calendar(method: str, *, text: str = "", headers: str = "") -> bytes:
    """A calendar message (RFC 6047)."""
    body = (
        f"--b1\nContent-Type: text/plain; charset=utf-8\n\n{text}\n--b1\nContent-Type: text/calendar; charset=utf-8; method={method}\n\n"
        f"BEGIN:VCALENDAR\nPRODID:-//Larkfield//EN\nVERSION:2.0\nMETHOD:{method}\nBEGIN:VEVENT\nUID:1@larkfield.example\nDTSTAMP:20260304T090000Z\n"
        "DTSTART:20260310T100000Z\nDTEND:20260310T110000Z\nSUMMARY:Second interview\nEND:VEVENT\nEND:VCALENDAR\n--b1--"
    )
    return mail(
        f"Subject: Second interview\n{headers}Content-Type: multipart/alternative; boundary=b1".replace("\n\n", "\n"),
        body,
    )


CALENDAR = {
    "REQUEST": ("ask", "yes"),
    "COUNTER": ("ask", "yes"),
    "CANCEL": ("ask",),
    "REPLY": ("no", "ask"),
    "PUBLISH": ("no",),
}

LETTERS = {
    "a shop": mail("From: Shop <newsletter@shop.example>\nSubject: 20% off\nList-Unsubscribe: <https://shop.example/u>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\nPrecedence: bulk", "Buy now. Unsubscribe | View in browser"),
    "job alerts": mail("From: JobBoard <alerts@jobs.example>\nSubject: 12 new jobs for Marketing executive\nList-Unsubscribe: <https://jobs.example/u>\nFeedback-ID: a:b:c", "New jobs matching your search. Apply now. Unsubscribe from these emails."),
    "a digest": mail("From: Weekly <digest@news.example>\nSubject: This week\nList-Id: <weekly.news.example>\nList-Unsubscribe: <mailto:u@news.example>", "Top stories. Manage preferences or unsubscribe."),
    "a German letter": mail("From: Verein <newsletter@verein.example>\nSubject: Neues im März\nList-Unsubscribe: <mailto:u@verein.example>", "Liebe Mitglieder, ... Hier können Sie sich abmelden."),
    "a French letter": mail("From: Boutique <news@boutique.example>\nSubject: Nos offres\nList-Unsubscribe: <mailto:u@boutique.example>\nPrecedence: bulk", "Nos offres du mois. Se désabonner."),
    "a campaign": mail("From: Charity <hello@charity.example>\nSubject: Thank you\nX-Campaign: spring\nList-Id: <a.list.charity.example>\nList-Unsubscribe: <https://charity.example/u>", "With your help. Unsubscribe."),
}  # fmt: skip

UNRELATED = {
    "a shop's receipt": mail("From: Shop <noreply@shop.example>\nSubject: Your order 4711", "Your parcel is on its way. This email was sent automatically."),
    "an announcement nobody may answer": mail("From: Larkfield Announcements <announcements@larkfield.example>\nTo: all@larkfield.example\nSubject: New canteen", "Please do not reply to this e-mail. Thank you for your message about the canteen; we will get back to you."),
    "a sign-in warning": mail("From: Provider <no-reply@accounts.example>\nSubject: New sign-in", "We noticed a new sign-in to your account."),
    "a monitoring alarm": mail("From: root <alerts@server.example>\nSubject: disk 90% full\nAuto-Submitted: auto-generated", "/dev/sda1 90%"),
}  # fmt: skip

COMPLAINT = mail(
    "From: feedback@provider.example\nSubject: Abuse report\nContent-Type: multipart/report; report-type=feedback-report; boundary=b1",
    f"--b1\nContent-Type: text/plain\n\nThis is an email abuse report.\n--b1\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\nUser-Agent: X/1\nVersion: 1\n\n--b1\nContent-Type: message/rfc822\n\nMessage-ID: {OURS}\nSubject: Thank you\n\nDear Dana\n--b1--",
)
OUTLOOK_COMPLAINT = mail(
    "From: staff@provider.example\nSubject:  complaint about message from 192.0.2.8\nContent-Type: multipart/mixed; boundary=b1",
    f"--b1\nContent-Type: message/rfc822\nContent-Disposition: inline\n\nMessage-ID: {OURS}\nSubject: Thank you\n\nDear Dana\n--b1--",
)


def systems() -> list[Labelled]:
    """All of them."""
    found = [
        Labelled(name=f"notice: {name}", kind="notice", answers=("yes",), raw=raw) for name, raw in NOTICES.items()
    ]
    found += [
        Labelled(name=f"calendar: {method}", kind="calendar", answers=answers, raw=calendar(method))
        for method, answers in CALENDAR.items()
    ]
    google = "Sender: Google Calendar <calendar-notification@google.com>\nAuto-Submitted: auto-generated\n"
    found.append(
        Labelled(
            name="calendar: a machine invites",
            kind="calendar",
            answers=("ask", "yes"),
            raw=calendar("REQUEST", headers=google),
        )
    )
    found += [Labelled(name=f"bulk: {name}", kind="bulk", raw=raw) for name, raw in LETTERS.items()]
    found += [Labelled(name=f"unrelated: {name}", kind="unrelated", raw=raw) for name, raw in UNRELATED.items()]
    complaints = {"a complaint": COMPLAINT, "a complaint of Outlook.com": OUTLOOK_COMPLAINT}
    return found + [Labelled(name=name, kind="notice", answers=("ask",), raw=raw) for name, raw in complaints.items()]
