"""What mail systems say when a message was not delivered or is late. All lower case with straight apostrophes."""

import re

from afterword.core.watch.phrases import phrases

DAEMON = re.compile(
    r"^[^@]{0,40}(?:mailer-?daemon|mail-?daemon|maildaemon)|"
    r"^(?:mdaemon|microsoftexchange[0-9a-f]{16,})(?:$|[@.+_-])"
)
"""Addresses only mail systems have."""
POSTMASTER = re.compile(
    r"^(?:post[_-]?master|mail-?admin|mailadministrator|system-?administrator|sysadmin|administrator|smtp|internet-mail|"
    r"mailgateway|mailsweeper|mailmarshal|antivirus|virusscan|mail-?error|mail-?system|mailmaster|mailrouter|mail-?delivery|bounces?)(?:$|[@.+_\\-])"
)
"""Addresses of mail systems that a person may sit behind too."""
DELIVERY_NAME = re.compile(
    r"(?:the )?(?:(?:internet )?mail deliver[y]? (?:subsystem|system|service|agent|software)|delivery subsystem|"
    r"internet mail delivery)(?:\s*(?:\(| at | on |@|-|<).*)?|.*mailer[- ]?daemon.*"
)
"""Names only mail systems give themselves, as the whole of the name: a firm may be called Mail Delivery Systems."""
SYSTEM_NAME = re.compile(
    r"mail delivery|system administrator|systemadministrator|mail administrator|postmaster|mail system|mail-daemon|"
    r"delivery service|mailsystem|mail router|e-?mail system|mail gateway|mailmarshal|mailsweeper|interscan|surfcontrol|"
    r"messagelabs|mcafee|ironport|symantec|trend ?micro|administrateur syst|administrador del sistema|"
    r"amministratore di sistema|microsoft outlook|microsoft exchange"
)
"""Names that a person may bear too."""
BEGINNINGS = phrases(
    """
    hi. this is the | the following mail could not | the email below could not | the e-mail below could not |
    the message below could not | the following message could not | your message with subject |
    we had trouble delivering | we were not able to deliver | your mail could not | your mail cannot |
    your mail message to the following | an error was detected while | this is the mail system | this is the mailer-daemon |
    this message was created automatically by mail | this is an automatically generated delivery |
    the original message was received at | your message to | your message to: | your message did not reach |
    your message subject: | your document: | a message that you sent could not be delivered |
    a message you sent could not be delivered | the following recipient(s) could not be reached |
    the following message to | the message you sent | delivery has failed to | delivery to the following recipient |
    sorry, we were unable to deliver | we were unable to deliver | unable to deliver |
    the attached message had permanent | the attached file had the following undeliverable | failed to deliver to |
    your mail to the following recipients could not | i'm sorry to have to inform you |
    i am sorry to have to inform you | could not deliver | message could not be delivered | undeliverable message |
    the mail system could not deliver | ihre nachricht konnte nicht | ihre nachricht an |
    diese nachricht wurde automatisch | votre message n'a pas pu | votre message adressé | su mensaje no |
    sent <<< | sent >>> | no se pudo entregar | il messaggio non | het bericht kon niet | uw bericht kon niet | sua mensagem não
    """
)
"""How reports begin; with a subject that speaks of failure too, nobody types these."""

FAILED_SUBJECTS = phrases(
    """
    undeliver | error sending your mail | error sending your message | メールエラー | エラー通知 | 送信エラー | 邮件传输失败 |
    delivery status notification (failure | delivery failure | delivery failed | delivery error |
    delivery problem | delivery has failed | failure notice | failure delivery | failed mail | mail failure |
    mail delivery fail | mail could not be delivered | could not be delivered | could not deliver | returned mail |
    mail returned | returned to sender | return to sender | returned message | message returned |
    message status - undeliverable | non-delivery | nondelivery | non delivery | nondeliverable | not delivered |
    unable to deliver | user unknown | unknown user | unknown address | address not found | bounce | message blocked
    | message rejected | rejected: | mail system error | mail error | delivery report | delivery notification |
    delivery status notification | permanent error | recipient not found | blocked by | message not accepted |
    your message could not | problem delivering | can't deliver | cannot deliver | nicht zustellbar | unzustellbar |
    zustellung fehlgeschlagen | zustellfehler | nicht zugestellt | fehler bei der zustellung | non remis |
    échec de la remise | échec de remise | échec de livraison | echec de la | echec de remise | echec de livraison |
    non distribu | non délivr | notification d'échec | no se puede entregar | no entregad | error de entrega |
    no se pudo entregar | impossibile recapitare | mancato recapito | recapito non riuscito | mancata consegna |
    onbestelbaar | niet bezorgd | aflevering mislukt | não é possível entregar | não entregue | falha na entrega |
    falha de entrega | não foi possível entregar | kan inte levereras | går inte att leverera | olevererat |
    kan ikke leveres | ikke levert | ikke leveret | ei voi toimittaa | ei voitu toimittaa | niedostarcz |
    nie można dostarczyć | zwrot | nedoručiteln | kézbesíthetetlen | nelivrabil | недоставлен | не доставлено |
    не удалось доставить | не удается доставить | teslim edilemedi | iletilemedi | δεν είναι δυνατή η παράδοση | 退信
    | 无法投递 | 未送达 | 無法傳遞 | 无法传递 | 配信不能 | 配信できません | 配送できません | 전송 실패 | 배달되지
    """
)
FAILED = phrases(
    """
    this is the mail system at host | trouble delivering | returned permanent errors | was rejected by a remote |
    were rejected by a remote | not receive a copy of your message | message could not be sent |
    mail cannot be delivered | n'a pas pu etre | 送信できませんでした | 无法发送 | recipient(s) could not be reached | recipients could not be reached |
    recipient name is not recognized | receiver not found | there is no such user | no such mailbox |
    unknown local part | unknown recipient | recipient unknown | encountered delivery problems |
    this is the deliver program | failed addresses follow | permanent delivery errors | delivery errors |
    addressee unknown | bad destination | cannot deliver | user not found | mailbox does not exist |
    account has been disabled | not deliverable | nicht zustellbar | message could not be forwarded |
    the error that the other server returned | has been returned | was undeliverable | was refused |
    is not accepting | not accepted | no mailbox here | could not be delivered to one or more |
    message was created automatically by mail delivery software | message that you sent could not be delivered |
    qmail-send program | this is a permanent error | i've given up | permanent fatal errors |
    following address(es) failed | following addresses had delivery | transcript of session follows |
    did not reach some or all of the intended | did not reach the following recipient | delivery has failed |
    delivery to the following recipient | delivery to these recipients | wasn't delivered | was not delivered |
    couldn't be delivered | could not be delivered | could not deliver | cannot be delivered | can't be delivered |
    not able to deliver | wasn't able to deliver | unable to deliver | unable to send the message | undeliverable |
    undelivered | user unknown | unknown user | no such user | no such address | mailbox unavailable |
    mailbox not found | invalid recipient | recipient rejected | address rejected | recipient address rejected |
    mailbox is full | mailbox full | over quota | quota exceeded | user doesn't exist | does not exist |
    not listed in | returned to sender | automatically generated delivery status notification | message rejected |
    message was rejected | automatically rejected | host unknown | host not found | domain not found |
    failed to deliver | delivery failed | delivery failure | failed recipient | returned mail |
    your message has been blocked | your message was blocked | relaying denied | account is disabled |
    address couldn't be found | isn't found at | unrouteable address | unrouteable | all relevant mx records |
    retry timeout exceeded | router: unknown | not found in | returning message to sender |
    your mail to the following |
    konnte nicht zugestellt | konnten nicht zugestellt | nicht zugestellt werden | nicht ausgeliefert |
    nicht gefunden | n'a pas pu être remis | n'a pas pu être distribu | n'a pas été remis | échec de la remise |
    n'a pas pu être délivr | no se pudo entregar | no se ha podido entregar | no pudo ser entregado |
    no se puede entregar | error de entrega | impossibile recapitare | non è stato possibile recapitare |
    non è stato recapitato | non è stato consegnato | kon niet worden bezorgd | niet worden afgeleverd |
    kan niet worden bezorgd | não foi entregue | não pôde ser entregue | não foi possível entregar |
    falha na entrega | kunde inte levereras | kunne ikke leveres | kunne ikke afleveres | ei voitu toimittaa |
    nie mogła zostać dostarczona | nie można dostarczyć | nie została dostarczona | nemohla být doručena |
    nebylo možné doručit | nem kézbesíthető | nu a putut fi livrat | не может быть доставлено | не было доставлено |
    не удалось доставить | teslim edilemedi | δεν ήταν δυνατή η παράδοση | 無法傳遞 | 无法送达 | 无法投递 | 邮件无法 | 配信できません |
    配送できません | 送信できません | 전달되지 | 전송하지 못
    """
)
LATE_SUBJECTS = phrases(
    """
    delayed | delivery status notification (delay) | delivery warning | has not yet been delivered | delivery delay | warning: could not send | warning: message |
    still being retried | delivery is delayed | could not send message for past | mail delivery delayed | verzögert
    | retard | retrasad | ritardo | vertraagd | atras | opóźni | försen | forsinke | задерж | 送达延迟 | 遅延
    """
)
LATE = phrases(
    """
    will be retried | still being retried | has been postponed | will continue to attempt | has not yet been delivered | not yet been delivered |
    hasn't been delivered yet | has been delayed | delivery is delayed |
    delivery to the following recipients has been delayed | you do not need to resend |
    no action is required on your part | warning message only | will keep trying | will continue to try | will retry
    | will try again | attempts to deliver | delivery attempts will continue | delivery will be attempted |
    this is a warning | is not an error | temporary problem delivering | noch nicht zugestellt | weiterhin versuch |
    weitere zustellversuche | n'a pas encore été | nouvelles tentatives | todavía no se ha | seguirá intentando |
    non è ancora stato | nog niet bezorgd | ainda não foi | nie została jeszcze | ännu inte
    """
)
GAVE_UP = phrases(
    """
    i've given up | permanent fatal | permanent error | giving up | could not be delivered | has failed |
    retry timeout exceeded | delivery failed | final delivery report
    """
)
STATUS_CODE = re.compile(
    r"(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])|(?<!\d)[45][0-7]\d(?:[ -]| - )(?:[45]\.\d|<|#|user|no such|unknown|mailbox|recipient|requested|relay|sorry|address|invalid|unable|message|delivery|host)"
)
"""An SMTP reply or an enhanced status code (RFC 3463) as reports quote them."""
TRANSCRIPT = re.compile(r"(?:mail from|rcpt to):")
"""The commands of SMTP as transcripts show them."""
RECEIPT_SUBJECTS = re.compile(
    r"(?:read|gelesen|lu|lido|leído|letto|gelezen|läst|lest|læst|luettu|przeczytano|přečteno|прочтено|прочитано|okundu|已读|開封済み|읽음|not read|nicht gelesen|non lu|delivered|return receipt|read receipt|lesebestätigung|confirmation de lecture|confirmación de lectura|conferma di lettura|ricevuta di ritorno|leesbevestiging)\s?[:：-]"
)
RECEIPT = phrases(
    """
    was read on | wurde gelesen | a été lu | se ha leído | fue leído | è stato letto | is gelezen | foi lida |
    has been read by the recipient | has been displayed on the recipient | this is a return receipt |
    return receipt only acknowledges | was displayed on | your document | message was displayed |
    diese empfangsbestätigung | successfully delivered | successfully relayed
    """
)
