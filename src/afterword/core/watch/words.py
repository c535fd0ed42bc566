"""What machines say of themselves, in the languages they say it in. All lower case with straight apostrophes."""

import re

from afterword.core.watch.phrases import phrases

AUTO_SUBJECTS = phrases(
    """
    automatic reply | auto reply | autoreply | auto-reply | auto | out of office autoreply |
    out of office auto-reply |
    out of office reply | out of office automatic reply | automatische antwort | abwesenheitsnotiz |
    automatische abwesenheitsnotiz |
    réponse automatique | reponse automatique | absence du bureau | message d'absence | respuesta automática |
    respuesta automatica | fuera de la oficina | risposta automatica | fuori sede |
    automatisch antwoord | afwezigheidsbericht | afwezig |
    resposta automática | resposta automatica | autosvar | automatiskt svar |
    automatisk svar | frånvaromeddelande | fraværsmelding | automaattinen vastaus | poissaoloviesti |
    odpowiedź automatyczna | autoodpowiedź | automatyczna odpowiedź |
    automatická odpověď | automatická odpoveď | automatikus válasz | răspuns automat | автоматический ответ |
    автоответ | автоматична відповідь | автовідповідь | автоматичен отговор |
    otomatik yanıt | otomatik cevap | αυτόματη απάντηση | 自动答复 | 自动回复 | 自動回覆 | 自動答覆 | 自動応答 | 自動返信 | 不在通知 | 자동 회신 |
    자동 응답 | 자동회신 |
    תשובה אוטומטית | מענה אוטומטי | رد تلقائي | الرد التلقائي | automatski odgovor | samodejni odgovor |
    automaatvastus | automātiskā atbilde | automatinis atsakymas |
    trả lời tự động | ตอบกลับอัตโนมัติ | balasan otomatis | resposta automàtica | yahoo! auto response
    """
)
"""What servers and programs put before the subject of an automatic reply, without the colon that follows."""

AWAY_SUBJECTS = phrases(
    """
    out of office | out of the office | absence | absent | absent du bureau | abwesend | abwesenheit | im urlaub |
    ausente | ausencia | assente | assenza | fuori ufficio | afwezigheid | ausência | nieobecność | frånvaro |
    fravær | poissa | nepřítomnost | távollét | 不在 | 休暇 | 外出 | 부재
    """
)
"""What programs put before the subject too, and people who announce a holiday; only in a thread is it a program's."""

SELF_NAMED = phrases(
    """
    autoreply | auto-reply | auto reply | automatic reply | automatic response | automated reply |
    automated response | auto-response | autoresponse | vacation reply | vacation response |
    automatische antwort | abwesenheitsnotiz | réponse automatique | respuesta automática | risposta automatica |
    automatisch antwoord | resposta automática | automatiskt svar | autosvar | odpowiedź automatyczna |
    автоответ | 自動返信 | 自動応答 | 自动回复 | 자동 회신
    """
)
"""How an automatic reply calls itself somewhere in its subject."""

LOTUS_AWAY = re.compile(
    r"[^:]{2,60} (?:is out of the office|ist außer haus|est absent\(?e?\)?|non è in ufficio|está fuera de la oficina)\b.{0,60}$"
)
"""The subject Notes gives its out-of-office agent's replies."""

GONE = phrases(
    """
    no longer works | no longer working | no longer work at | no longer with | no longer employed | no longer at |
    has left the company | has left our company | have left the company | has left us |
    nicht mehr im unternehmen | arbeitet nicht mehr | nicht mehr bei uns | ne travaille plus | n'est plus chez |
    ne fait plus partie | a quitté | ya no trabaja | ya no forma parte | non lavora più | werkt niet meer |
    niet meer werkzaam | já não trabalha | não trabalha mais | nie pracuje już | już nie pracuje | arbetar inte längre
    """
)
"""What an automatic reply says of somebody who has left."""

AWAY = phrases(
    """
    out of office | out of the office | away from the office | away from my desk | away from my email |
    away from my mail | on vacation | on annual leave | on leave | on holiday | on parental leave |
    on maternity leave | i am away | i'm away | currently away | currently out | limited access to email |
    limited access to e-mail | no access to email | will be back on | will be back in the office | will be back from | be back at work | i will return | upon my return | on my return |
    this is an automatic reply | this is an auto-reply | this is an automated reply | automatic reply |
    nicht im büro | nicht im buero | außer haus | bin abwesend | ich bin derzeit abwesend | abwesenheitsnotiz |
    während meiner abwesenheit | im urlaub | in urlaub | elternzeit | nicht erreichbar | automatische antwort |
    bin bis | nicht weitergeleitet |
    je suis absent | serai absent | absent du | absente du | absent jusqu | absente jusqu | actuellement absent |
    en congé | suis en congés | serai de retour | de retour le | en vacances | réponse automatique |
    pendant mon absence | en mon absence | fuera de la oficina | de vacaciones | estoy ausente | estaré ausente |
    encuentro ausente | no estaré | respuesta automática | estoy fuera |
    fuori ufficio | fuori sede | in ferie | sono assente | sarò assente | non sono in ufficio | risposta automatica
    | ben afwezig | afwezig tot | momenteel afwezig | mijn afwezigheid | met vakantie | op vakantie | niet aanwezig | niet op kantoor | met verlof | fora do escritório |
    de férias | em férias | estou ausente | estarei ausente | minha ausência | resposta automática |
    poza biurem | na urlopie | nieobecny | nieobecna | nieobecności | på semester | inte på kontoret |
    är frånvarande | har semester | på ferie | holder ferie | ikke på kontoret | er fraværende | lomalla | poissa |
    poissaolo |
    mimo kancelář | na dovolené | dovolenou | nepřítom | szabadságon | házon kívül | nem vagyok az irodában |
    în concediu | nu sunt la birou | absent din birou | в отпуске | вне офиса | отсутств | у відпустці | відсутн |
    izindeyim | izinli | ofis dışında | yıllık izin |
    εκτός γραφείου | σε άδεια | απουσι | 休假 | 不在办公室 | 正在度假 | 出差 | 不在辦公室 | 不在にして | 休暇 | 不在です | 不在の | 不在と | 不在期間 | 外出中
    | 夏季休業 | 休業 | 휴가 | 부재 | 자리를 비 | בחופשה | מחוץ למשרד | لست في المكتب | في إجازة | خارج المكتب
    """
)

ACKNOWLEDGED = phrases(
    """
    received your application | application has been received | application was received |
    receipt of your application | thank you for applying | thanks for applying | thank you for your application |
    thank you for submitting your application | application received | received your message | received your email |
    received your e-mail | received your request | received your enquiry | received your inquiry |
    your request has been received | request ( | has been received and | ticket has been | we have received your |
    we've received your | thank you for contacting | thanks for contacting | thank you for getting in touch |
    thank you for your email | thank you for your e-mail | thank you for your message | will get back to you |
    will be in touch | will respond within | respond to you as soon as | ticket number | case number |
    reference number |
    eingang ihrer bewerbung | bewerbung erhalten | bewerbung ist bei uns eingegangen | eingangsbestätigung |
    haben ihre nachricht erhalten | haben ihre e-mail erhalten | ihre anfrage ist | ihre anfrage wurde |
    vielen dank für ihre bewerbung | vielen dank für ihre nachricht |
    bien reçu votre | accusé de réception | accusons réception | votre demande a été | merci pour votre candidature
    | merci de votre candidature | hemos recibido | acuse de recibo | gracias por contactar |
    gracias por tu solicitud | abbiamo ricevuto | la tua candidatura è stata ricevuta | grazie per averci contattato
    | hebben uw | hebben je | ontvangstbevestiging | bedankt voor je sollicitatie |
    recebemos | obrigado por se candidatar | otrzymaliśmy | dziękujemy za przesłanie | dziękujemy za kontakt |
    potwierdzamy otrzymanie | har tagit emot | tack för din ansökan | tak for din ansøgning | har modtaget |
    har mottatt | olemme vastaanottaneet | kiitos hakemuksesta | obdrželi jsme | megkaptuk | am primit | мы получили
    | ваше обращение | ваша заявка | başvurunuz alın | talebiniz | λάβαμε | 已收到您 | 我们已收到 | 受け付けました | 受付いたしました |
    お問い合わせいただき | ご応募いただき | 접수되었습니다
    """
)
"""Somebody's system says that something arrived. Whoever wrote it has not read it."""

HIRING = phrases(
    """
    application | applied | candida | interview | position | vacancy | job | role | recruit | hiring | career |
    résumé | resume | bewerbung | stelle | vorstellungsgespräch | poste | entretien | recrutement | solicitud |
    puesto | entrevista | colloquio | posizione | selezione | sollicitatie | vacature | vaga | processo seletivo |
    rekrutac | stanowisk | ansökan | tjänst | ansøgning | stilling | søknad | hakemu | tehtäv | pozic | állás |
    jelentkezés | post | ваканси | собеседован | başvuru | pozisyon | αίτησ | θέση | 应聘 | 职位 | 面试 | 選考 | 応募 | 面接 |
    지원 | 채용 | 면접
    """
)

REFUSED = phrases(
    """
    not to move forward | not be moving forward | not to proceed | not be proceeding | not moving forward |
    unable to move forward | not be progressing | not to progress | not to take your application |
    move forward with other | moving forward with other | proceed with other | pursue other candidates |
    pursuing other candidates | other candidates whose | decided to go with | decided to pursue |
    has been unsuccessful | have been unsuccessful | was unsuccessful | not been successful |
    not successful on this occasion | were not selected | not been selected | have not been selected |
    was not selected | no longer under consideration | no longer being considered | position has been filled |
    role has been filled | position has now been filled | regret to inform | unable to offer you |
    not able to offer you |
    leider mitteilen | leider nicht berücksichtigen | für einen anderen bewerber | für eine andere bewerberin |
    für andere bewerber | für einen anderen kandidaten | nicht weiter berücksichtigen | absage |
    pas retenu | n'a pas été retenue | ne pas donner suite | pas été retenu | suite favorable à votre |
    no ha sido seleccionad | no has sido seleccionad | no continuar con | otros candidatos | lamentamos comunicar |
    lamentamos informar | non proseguire | non procedere | altri candidati | siamo spiacenti | niet verder te gaan |
    andere kandidaten | afgewezen | niet geselecteerd | não foi selecionad | não avançar | outros candidatos |
    nie zdecydowaliśmy | innych kandydatów | innego kandydata | nie została wybrana | gått vidare med andra |
    andra kandidater | valt att gå vidare med | andre kandidater | gå videre med andre | valintamme ei |
    muita hakijoita | jiného kandidáta | jiným kandidátem | más jelölt | alți candidați | к сожалению, мы |
    другого кандидата | отказ | olumsuz | başka bir aday | άλλους υποψηφίους | 遗憾 | 很遗憾 | 見送 | 採用を見送 | 불합격
    """
)
OFFERED = phrases(
    """
    pleased to offer you | delighted to offer you | happy to offer you | would like to offer you |
    offer of employment | your offer letter | extend an offer | extend you an offer | ihnen die stelle anbieten |
    freuen uns, ihnen die stelle | ihren arbeitsvertrag | proposition d'embauche | vous proposer le poste |
    oferta de trabajo | oferta de empleo | ofrecerte el puesto | ofrecerle el puesto | proposta di assunzione |
    offrirle la posizione | u de functie aanbieden | je de functie aanbieden | proposta de emprego | oferecer-lhe |
    zaproponować panu stanowisko | zaproponować pani stanowisko | erbjuda dig tjänsten | tilbyde dig stillingen |
    tilby deg stillingen | tarjota sinulle | 内定 | 합격을 축하
    """
)
DECIDED = REFUSED + OFFERED
"""A decision about an application: a refusal, or an offer."""

INVITED = phrases(
    """
    invite you to | like to invite you | schedule an interview | schedule your interview |
    interview has been scheduled | next stage of | next round | move you forward | moving you forward |
    select a time | pick a time | book a time | choose a time | einladen | einladung zum | inviter à un entretien |
    convier | invitarle a | invitarte a | invitarla a un | invitarti | uitnodigen | convidá-l | convidar para |
    zaprosić | bjuda in | invitere dig | invitere deg | kutsua | pozvat | meghív | invităm | пригласить | davet et |
    προσκαλ | 邀请您 | ご案内いたします | 面接の日程 | 면접 일정
    """
)

DO_NOT_REPLY = phrases(
    """
    do not reply to this | don't reply to this | please do not reply | please do not respond |
    cannot receive replies | replies to this email | address is not monitored | mailbox is not monitored |
    this is an automated message | this is an automated email | this is an automatic message |
    this email was sent automatically | this is a system-generated | this is a system generated |
    antworten sie nicht auf diese | nicht auf diese e-mail | dies ist eine automatisch |
    diese e-mail wurde automatisch | merci de ne pas répondre | ne pas répondre à ce |
    ceci est un message automatique | no responda a este | no responder a este | este es un mensaje automático |
    non rispondere a questa | non rispondere a questo | questo è un messaggio automatico |
    deze e-mail is automatisch | niet beantwoorden | não responda a este | esta é uma mensagem automática |
    prosimy nie odpowiadać | nie odpowiadaj na | wiadomość wygenerowana automatycznie | svara inte på det |
    detta är ett automatiskt | svar ikke på denne | kan ikke besvares | älä vastaa tähän |
    na tento e-mail neodpovídejte | kérjük, ne válaszoljon | nu răspundeți la acest | не отвечайте на это |
    письмо сформировано автоматически | не відповідайте на цей | bu e-postayı yanıtlamayınız |
    μην απαντήσετε σε αυτό | 请勿回复 | 請勿回覆 | 返信しないで | 送信専用 | 회신하지 마 | 발신 전용 | אין להשיב | لا ترد على هذ
    """
)
"""How a system says that nobody reads what comes back."""

NO_REPLY = re.compile(
    r"(?:^|[._+-])(?:no[._-]?reply|do[._-]?not[._-]?reply|donotreply|noreply|nepasrepondre|ne[._-]pas[._-]repondre|no[._-]?responder|keine[._-]?antwort|noresponse|no[._-]response|auto(?:mated|reply|responder|mailer)|notifications?|notify|alerts?|robot)(?:$|[._+-]|\d)"
)
LETTER_SENDER = re.compile(
    r"(?:^|[._+-])(?:newsletters?|news|marketing|offers|deals|promo(?:tions)?|digest|jobalerts?|job-alerts?|jobs-listings|updates?|info-mail|announce|campaigns?|mailing|hello-news)(?:$|[._+-]|\d)"
)
UNSUBSCRIBE = phrases(
    """
    unsubscribe | view in browser | view this email in your browser | view online | manage preferences |
    email preferences | abmelden | abbestellen | newsletter | se désabonner | désinscrire | darse de baja |
    cancelar la suscripción | disiscriv | annulla l'iscrizione | afmelden | uitschrijven | cancelar a inscrição |
    descadastr | wypisz | zrezygnuj | avregistrera | avsluta prenumeration | afmeld | avslutt abonnement |
    peruuta tilaus | odhlásit | leiratkoz | dezabon | отписаться | відписатися | abonelikten | διαγραφή | 退订 | 取消订阅
    | 配信停止 | 수신거부
    """
)
CHALLENGES = phrases(
    """
    confirm your message | confirm that you sent | verify that you sent | to verify that you are a |
    prove you are human | prove that you are | verification of your email is required | sender verification |
    challenge-response | challenge/response | antispam | anti-spam system | spam arrest | spamarrest | boxbe | tmda
    | bluebottle | add yourself to | approved senders | allowed senders list | guest list | whitelist |
    click the link below to deliver | complete this verification | requires verification |
    before your message can be delivered | before delivering your message | bestätigen sie, dass sie |
    confirmez votre message | confirmer l'envoi | confirme su mensaje | confirme que você | mailinblack
    """
)


def is_no_reply_address(address: str) -> bool:
    """Whether the address says that nobody reads what is sent to it."""
    return NO_REPLY.search(address.partition("@")[0]) is not None
