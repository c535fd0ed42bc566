"""What mail systems send back: bounces with and without a machine part, delays, receipts."""

from mail_corpus import OURS, Labelled, bare, mail

RETURNED = f"From: Robin Achebe <robin@example.org>\nTo: dana@larkfield.example\nSubject: Thank you\nMessage-ID: {OURS}\nDate: Tue, 3 Mar 2026 17:20:00 +0000\n"


def report(
    headers: str, text: str, *, action: str = "failed", status: str = "5.1.1", returned: str = "message/rfc822"
) -> bytes:
    """A delivery report (RFC 3464)."""
    body = (
        f"--b1\nContent-Type: text/plain; charset=utf-8\n\n{text}\n\n--b1\nContent-Type: message/delivery-status\n\n"
        f"Reporting-MTA: dns; mx.larkfield.example\nArrival-Date: Tue, 3 Mar 2026 17:20:03 +0000\n\n"
        f"Final-Recipient: rfc822; dana@larkfield.example\nAction: {action}\nStatus: {status}\nDiagnostic-Code: smtp; 550 {status} nobody here\n\n"
        f"--b1\nContent-Type: {returned}\n\n{RETURNED}\n--b1--"
    )
    return mail(
        headers
        + "\nContent-Type: multipart/report; report-type=delivery-status; boundary=b1\nContent-Transfer-Encoding: 7bit",
        body,
    )


POSTFIX = "Return-Path: <>\nFrom: MAILER-DAEMON@mx.larkfield.example (Mail Delivery System)\nSubject: Undelivered Mail Returned to Sender\nAuto-Submitted: auto-replied"
EXCHANGE = "From: postmaster@larkfield.example\nSubject: {}\nX-MS-Exchange-Message-Is-Ndr:\nAuto-Submitted: auto-replied\nContent-Language: en-GB"
OFFICE_365 = "From: Microsoft Outlook\n\t<MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@larkfield.onmicrosoft.example>\nSubject: {}\nAuto-Submitted: auto-replied\nX-MS-Exchange-Transport-CrossTenantHeadersStamped: DB1"

REPORTS = {
    "Postfix": report(POSTFIX, "This is the mail system at host mx.larkfield.example.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients."),
    "Exim with a report": report("Return-Path: <>\nX-Failed-Recipients: dana@larkfield.example\nAuto-Submitted: auto-replied\nFrom: Mail Delivery System <Mailer-Daemon@mx.example>\nSubject: Mail delivery failed: returning message to sender", "A message that you sent could not be delivered to one or more of its recipients."),
    "Gmail": report("From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>\nSubject: Delivery Status Notification (Failure)\nX-Failed-Recipients: dana@larkfield.example\nAuto-Submitted: auto-replied\nIn-Reply-To: " + OURS, "** Address not found **\n\nYour message wasn't delivered to dana@larkfield.example because the address couldn't be found."),
    "iCloud": report("From: Mail Delivery Subsystem <MAILER-DAEMON@icloud.com>\nSubject: Undelivered Mail Returned to Sender\nReturn-Path: <>", "The mail system could not deliver your message.", returned="text/rfc822-headers"),
    "Amazon SES": report("From: MAILER-DAEMON@amazonses.com\nSubject: Delivery Status Notification (Failure)\nReturn-Path: <>", "An error occurred while trying to deliver the mail to the following recipients:\ndana@larkfield.example"),
    "Exchange 2016": report(EXCHANGE.format("Undeliverable: Thank you"), "Delivery has failed to these recipients or groups:\n\ndana@larkfield.example"),
    "Exchange, German": report(EXCHANGE.format("Unzustellbar: Thank you"), "Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:"),
    "Exchange, French": report(EXCHANGE.format("Non remis : Thank you"), "Échec de la remise aux destinataires ou groupes suivants :"),
    "Office 365": report(OFFICE_365.format("Undeliverable: Thank you"), "Your message to dana@larkfield.example couldn't be delivered."),
    "Office 365, Spanish": report(OFFICE_365.format("No se puede entregar: Thank you"), "No se pudo entregar el mensaje a dana@larkfield.example."),
    "Domino": report("From: Postmaster@larkfield.example\nSubject: DELIVERY FAILURE: User dana (dana@larkfield.example) not listed in Domino Directory\nX-Mailer: Lotus Domino Release 8.5", "Your message\n\n  Subject: Thank you\n\nwas not delivered to:\n\n  dana@larkfield.example\n\nbecause:\n\n  User dana not listed in Domino Directory"),
    "Sendmail 8.14": report("From: Mail Delivery Subsystem <MAILER-DAEMON@mx.example>\nSubject: Returned mail: see transcript for details\nAuto-Submitted: auto-generated (failure)", "The original message was received at Tue, 3 Mar 2026\n\n   ----- The following addresses had permanent fatal errors -----\n<dana@larkfield.example>\n   ----- Transcript of session follows -----\n550 5.1.1 <dana@larkfield.example>... User unknown"),
    "OpenSMTPD": report("From: Mailer Daemon <MAILER-DAEMON@mx.example>\nSubject: Delivery status notification: error", "Hi!\n\nThis is the MAILER-DAEMON, please DO NOT REPLY to this email."),
    "PowerMTA": report("From: mailer-daemon@larkfield.example\nSubject: Delivery report\nReturn-Path: <>", "Hello, this is the mail server on larkfield.example.\n\nI am sending you this message to inform you on the delivery status of a message you previously sent."),
    "a full mailbox": report(POSTFIX, "552 5.2.2 mailbox full", status="5.2.2"),
    "a policy": report(EXCHANGE.format("Undeliverable: Thank you"), "Your message wasn't delivered because of security policies.", status="5.7.1"),
    "Mimecast": report("From: Mail Delivery System <postmaster@larkfield.example>\nSubject: [Postmaster] Email Delivery Failure\nReturn-Path: <>", "This is a delivery failure notification message.", returned="text/rfc822-headers"),
    "GMX": report('From: "GMX Mailer Daemon" <mailer-daemon@gmx.example>\nSubject: Mail delivery failed: returning message to sender', "This message was created automatically by mail delivery software.\n\nDiese Nachricht konnte nicht zugestellt werden."),
    "Mail.ru": report("From: mailer-daemon@corp.mail.example\nSubject: Mail failure.\nReturn-Path: <>", "Сообщение не было доставлено."),
}  # fmt: skip

WORDS = {
    "qmail": bare(f"""
        Return-Path: <>
        From: MAILER-DAEMON@mx.larkfield.example
        To: robin@example.org
        Subject: failure notice
        Date: 3 Mar 2026 17:22:10 -0000

        Hi. This is the qmail-send program at mx.larkfield.example.
        I'm afraid I wasn't able to deliver your message to the following addresses.
        This is a permanent error; I've given up. Sorry it didn't work out.

        <dana@larkfield.example>:
        Sorry, no mailbox here by that name. (#5.1.1)

        --- Below this line is a copy of the message.

        Return-Path: <robin@example.org>
        Message-ID: {OURS}
        Subject: Thank you

        Dear Dana,
        """),
    "Exim": bare(f"""
        Return-path: <>
        X-Failed-Recipients: dana@larkfield.example
        From: Mail Delivery System <Mailer-Daemon@mx.example>
        To: robin@example.org
        Subject: Mail delivery failed: returning message to sender
        Message-Id: <E1aBcDe-0001-00@mx.example>

        This message was created automatically by mail delivery software.

        A message that you sent could not be delivered to one or more of its
        recipients. This is a permanent error. The following address(es) failed:

          dana@larkfield.example
            unrouteable address

        ------ This is a copy of the message, including all the headers. ------

        Message-ID: {OURS}
        Subject: Thank you
        """),
    "Sendmail of old": bare("""
        From: Mail Delivery Subsystem <MAILER-DAEMON@mx.example>
        To: robin@example.org
        Subject: Returned mail: User unknown

        The original message was received at Tue, 3 Mar 2026 17:20:00 GMT
        from localhost

           ----- The following addresses had delivery problems -----
        dana@larkfield.example  (unrecoverable error)

           ----- Transcript of session follows -----
        550 dana@larkfield.example... User unknown

           ----- Original message follows -----
        Subject: Thank you
        """),
    "Exchange 5.5": bare("""
        From: System Administrator <postmaster@larkfield.example>
        To: 'robin@example.org'
        Subject: Undeliverable: Thank you
        X-Mailer: Internet Mail Service (5.5.2653.19)

        Your message

          To:      dana@larkfield.example
          Subject: Thank you
          Sent:    Tue, 3 Mar 2026 17:20:00 -0000

        did not reach the following recipient(s):

        dana@larkfield.example on Tue, 3 Mar 2026 17:21:00 -0000
            The recipient name is not recognized
        """),
    "an administrator without an address": bare("""
        From: System Administrator
        To: Achebe, Robin
        Subject: Undeliverable: Thank you

        Your message did not reach some or all of the intended recipients.

              Subject: Thank you
              Sent: 3/3/2026 5:20 PM

        The following recipient(s) could not be reached:

              dana@larkfield.example on 3/3/2026 5:21 PM
                    The e-mail account does not exist at the organization this message was sent to.
        """),
    "Notes": bare("""
        From: Postmaster@larkfield.example
        To: robin@example.org
        Subject: DELIVERY FAILURE: User dana not listed in public Name & Address Book

        Your document:  Thank you
        could not be delivered to:  dana@larkfield.example
        because:  User dana not listed in public Name & Address Book
        """),
    "GroupWise": bare("""
        From: Mailer-Daemon@larkfield.example
        To: robin@example.org
        Subject: Message status - undeliverable

        The attached file had the following undeliverable recipient(s):
            dana@larkfield.example
        """),
    "Yahoo": bare("""
        From: MAILER-DAEMON@yahoo.example
        To: robin@example.org
        Subject: Failure Notice

        Sorry, we were unable to deliver your message to the following address.

        <dana@larkfield.example>:
        550: 5.1.1 This user doesn't have a larkfield.example account

        --- Below this line is a copy of the message.
        """),
    "AOL": bare("""
        From: Mail Delivery Subsystem <MAILER-DAEMON@aol.example>
        To: robin@example.org
        Subject: Returned mail: Service unavailable

        Your mail to the following recipients could not be delivered because they are not accepting mail from you:
             dana
        """),
    "MDaemon": bare("""
        From: MDaemon@larkfield.example
        To: robin@example.org
        Subject: Permanent Delivery Failure
        X-MDDSN-Message: true

        The attached message had PERMANENT fatal delivery errors!
        Failed address: dana@larkfield.example
        """),
    "CommuniGate": bare("""
        From: <MAILER-DAEMON@larkfield.example>
        To: <robin@example.org>
        Subject: Undeliverable mail
        X-Mailer: CommuniGate Pro CLI mailer

        Failed to deliver to 'dana@larkfield.example'
        LOCAL module(account dana) reports:
         account is full (quota exceeded)
        """),
    "an antivirus gateway": bare("""
        From: postmaster@larkfield.example
        To: robin@example.org
        Subject: Message blocked: Thank you
        Auto-Submitted: auto-generated

        Your message was rejected by the mail gateway and was not delivered to dana@larkfield.example.
        """),
    "Postfix without MIME": bare("""
        Return-Path: <>
        From: Mail Delivery System <MAILER-DAEMON@mx.example>
        To: robin@example.org
        Subject: Undelivered Mail Returned to Sender

        <dana@larkfield.example>: host mx.larkfield.example said: 550 5.1.1 user unknown (in reply to RCPT TO command)
        """),
    "T-Online": bare("""
        Return-Path: <>
        From: Mailer Daemon <mailer-daemon@t-online.example>
        To: robin@example.org
        Subject: Nachricht nicht zustellbar
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        Ihre Nachricht konnte nicht zugestellt werden an: dana@larkfield.example
        """),
    "Orange": bare("""
        Return-Path: <>
        From: postmaster@orange.example
        To: robin@example.org
        Subject: Echec de remise : votre message n'a pas été distribué
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        Votre message n'a pas pu être remis au destinataire dana@larkfield.example.
        """),
    "Libero": bare("""
        Return-Path: <>
        From: postmaster@libero.example
        To: robin@example.org
        Subject: Mancato recapito
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        Il messaggio non è stato recapitato a dana@larkfield.example: utente sconosciuto (550 5.1.1).
        """),
    "a nameless daemon": bare("""
        Return-Path: <>
        From: <>
        To: robin@example.org
        Subject: Delivery failure (dana@larkfield.example)

        Your message has been undeliverable: 554 5.7.1 relaying denied
        """),
    "a report in words only, Chinese": bare("""
        Return-Path: <>
        From: postmaster@qq.example
        To: robin@example.org
        Subject: 系统退信/System bounce
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        很抱歉，您的邮件无法投递到 dana@larkfield.example。
        """),
}  # fmt: skip

LATE = {
    "Postfix": report("Return-Path: <>\nFrom: MAILER-DAEMON@mx.example (Mail Delivery System)\nSubject: Delayed Mail (still being retried)", "THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE.", action="delayed", status="4.4.1"),
    "Gmail": report("From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>\nSubject: Delivery Status Notification (Delay)", "There was a temporary problem delivering your message. Gmail will retry for 46 more hours.", action="delayed", status="4.4.1"),
    "Exchange": report(EXCHANGE.format("Delivery delayed: Thank you"), "Delivery to these recipients or groups is delayed.", action="delayed", status="4.4.7"),
    "Exim": bare("""
        Return-path: <>
        From: Mail Delivery System <Mailer-Daemon@mx.example>
        To: robin@example.org
        Subject: Warning: message 1aBcDe-0001-00 delayed 24 hours
        Auto-Submitted: auto-replied

        This message was created automatically by mail delivery software.
        A message that you sent has not yet been delivered to one or more of its
        recipients after more than 24 hours on the queue on mx.example.

        No action is required on your part. Delivery attempts will continue for
        some time, and this warning may be repeated at intervals if the message
        remains undelivered.
        """),
    "Sendmail of old": bare("""
        From: Mail Delivery Subsystem <MAILER-DAEMON@mx.example>
        To: robin@example.org
        Subject: Warning: could not send message for past 4 hours

            **********************************************
            **      THIS IS A WARNING MESSAGE ONLY      **
            **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **
            **********************************************

        The original message was received at Tue, 3 Mar 2026 17:20:00 GMT
        Will keep trying until message is 5 days old
        """),
}  # fmt: skip


def receipt(headers: str, text: str, disposition: str = "manual-action/MDN-sent-manually; displayed") -> bytes:
    """A read receipt (RFC 8098)."""
    body = (
        f"--b1\nContent-Type: text/plain; charset=utf-8\n\n{text}\n\n--b1\nContent-Type: message/disposition-notification\n\n"
        f"Reporting-UA: mail.larkfield.example\nFinal-Recipient: rfc822; dana@larkfield.example\nOriginal-Message-ID: {OURS}\nDisposition: {disposition}\n\n--b1--"
    )
    return mail(headers + "\nContent-Type: multipart/report; report-type=disposition-notification; boundary=b1", body)


RECEIPTS = {
    "Outlook": receipt("Subject: Read: Thank you", "Your message\n\n   To: Dana Marsh\n   Subject: Thank you\n\nwas read on 03/03/2026 18:02:11."),
    "Outlook, deleted unread": receipt("Subject: Not read: Thank you", "Your message\n\n   To: Dana Marsh\n\nwas deleted without being read on 09/03/2026 08:02:11.", "automatic-action/MDN-sent-automatically; deleted"),
    "Outlook, German": receipt("Subject: Gelesen: Thank you", "Ihre Nachricht wurde gelesen am 03.03.2026."),
    "Thunderbird": receipt("Subject: Return Receipt (displayed) - Thank you", "This is a Return Receipt for the mail that you sent to dana@larkfield.example."),
    "handed over": report("From: Mail Delivery System <MAILER-DAEMON@mx.example>\nSubject: Successful Mail Delivery Report", "Your message was successfully delivered.", action="delivered", status="2.0.0"),
    "handed over, told by the status alone": report("From: Mail Delivery System <MAILER-DAEMON@mx.example>\nSubject: Mail delivery report", "<dana@larkfield.example>: 250 2.0.0 queued", status="2.0.0").replace(b"Action: failed\n", b""),
    "passed on": report(EXCHANGE.format("Relayed: Thank you"), "Delivery to these recipients or groups is complete, but no delivery notification was sent by the destination server.", action="relayed", status="2.0.0"),
    "Notes": mail("Subject: Return Receipt: Thank you\nX-Mailer: Lotus Notes Release 6", "Your document: Thank you\nwas received by: Dana Marsh\nat: 03/03/2026 18:02:11"),
    "words alone": mail("Subject: Read: Thank you", "This is a receipt for the mail you sent.\nYour message was read on Tuesday, 3 March 2026."),
}  # fmt: skip

UNUSUAL = {
    "a filter's ruled banner first": bare(f"""
        From: gateway3@larkfield.example
        To: robin@example.org
        Subject: Mail could not be delivered
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b1

        --b1
        Content-Type: text/plain

        ****** Larkfield content gateway ******

        The following mail could not be delivered.
        Reason: too many attempts.
        --b1
        Content-Type: message/rfc822

        Message-ID: {OURS}
        Subject: Thank you

        Thank you.
        --b1--
        """),
    "an address that takes no answers gives it back": bare(f"""
        From: no-reply@post.larkfield.example
        To: robin@example.org
        Subject: =?utf-8?B?44Oh44O844Or44Ko44Op44O86YCa55+l?=
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b1

        --b1
        Content-Type: text/plain; charset=utf-8

        Your mail could not be delivered to: dana@larkfield.example
        --b1
        Content-Type: message/rfc822

        Message-ID: {OURS}

        Thank you.
        --b1--
        """),
    "a daemon that calls it an automatic reply": mail(
        "Return-Path: <>\nFrom: mailer-daemon\nSubject: There was an error sending your mail\nAuto-Submitted: auto-replied",
        "We had trouble delivering your message to dana@larkfield.example.",
    ),
    "sendmail's own name in the return path": mail(
        "Return-Path: <MAILER-DAEMON@mx.larkfield.example>\nFrom: <postmaster@larkfield.example>\nSubject: Returned mail",
        "<dana@larkfield.example>\nThis was rejected by a remote mail server.",
    ),
    "a filter's transcript and no envelope": mail(
        "From: filter@larkfield.example\nSubject: Mail could not be delivered",
        "****** Message from the mail filter ******\n\nSent <<< RCPT TO:<dana@larkfield.example>\n"
        "Received >>> 550 5.1.1 unknown user.\n\nUnable to deliver message to <dana@larkfield.example>.",
    ),
    "blank lines before the header": b"\n   \n" + REPORTS["Exchange 2016"],
    "continued lines without their white space": bare("""
        Received: from mx.larkfield.example (192.0.2.7)
        by post.example (192.0.2.9); Tue, 3 Mar 2026 17:20:05 +0000
        Authentication-Results: post.example; spf=pass
        smtp.mailfrom=larkfield.example;
        From: Microsoft Outlook <postmaster@larkfield.example>
        To: <robin@example.org>
        Content-Type: multipart/report; report-type=delivery-status;
        boundary="b1"
        Subject: Undeliverable: Thank you
        Message-ID: <ndr-7@larkfield.example>
        MIME-Version: 1.0

        --b1
        Content-Type: message/delivery-status

        Final-Recipient: rfc822; dana@larkfield.example
        Action: failed
        Status: 5.1.10

        --b1--
        """),
}
"""Shapes that give little away: each lacks what the reports above carry."""

REFUSED = bare(f"""
    Return-Path: <>
    From: Postmaster <postmaster@larkfield.example>
    To: <robin@example.org>
    Subject: Rejected: Thank you
    Auto-Submitted: auto-replied (rejected)
    MIME-Version: 1.0
    Content-Type: multipart/report; report-type=disposition-notification; boundary=b1

    --b1
    Content-Type: text/plain; charset=utf-8

    Your message to <dana@larkfield.example> was automatically rejected:
    Private mailbox.
    --b1
    Content-Type: message/disposition-notification

    Final-Recipient: rfc822; dana@larkfield.example
    Original-Message-ID: {OURS}
    Disposition: automatic-action/MDN-sent-automatically; deleted

    --b1--
    """)


def returned() -> list[Labelled]:
    """All of them."""
    failed = {
        **{f"bounce: {name}": raw for name, raw in REPORTS.items()},
        **{f"bounce in words: {name}": raw for name, raw in (WORDS | UNUSUAL).items()},
    }
    groups = (("bounce", failed), ("bounce", {"a refusing filter": REFUSED}), ("delayed", LATE), ("receipt", RECEIPTS))
    return [
        Labelled(name=f"{kind}: {name}", kind=kind, raw=raw) for kind, mails in groups for name, raw in mails.items()
    ]
