"""Months, weekdays and the words around the end of an absence, in the languages auto-replies are written in."""

from enum import StrEnum

MONTH_NAMES = (
    # One row a month: English, German, French, Spanish, Italian, Dutch, Portuguese, Polish, Swedish, Danish, Norwegian,
    # Finnish, Czech, Slovak, Hungarian, Romanian, Russian, Ukrainian, Turkish, Greek, Hebrew, Arabic.
    "january jan januar jänner janvier janv enero gennaio januari janeiro stycznia styczeń tammikuuta tammikuun ledna január januára ianuarie января січня ocak ιανουαρίου ינואר يناير",
    "february feb februar février févr febrero febbraio februari fevereiro lutego luty helmikuuta helmikuun února február februára februarie февраля лютого şubat φεβρουαρίου פברואר فبراير",
    "march mar marts märz mrz mars marzo maart março marca marzec maaliskuuta maaliskuun března március martie марта березня mart μαρτίου מרץ مارس",
    "april apr avril avr abril aprile kwietnia kwiecień huhtikuuta huhtikuun dubna április apríla aprilie апреля квітня nisan απριλίου אפריל أبريل ابريل",
    "may mai mayo maggio mei maio maja maj toukokuuta toukokuun května május mája мая травня mayıs μαΐου μαίου מאי مايو",
    "june jun juni juin junio giugno junho czerwca czerwiec kesäkuuta kesäkuun června június júna iunie июня червня haziran ιουνίου יוני يونيو",
    "july jul juli juillet juil julio luglio julho lipca lipiec heinäkuuta heinäkuun července július júla iulie июля липня temmuz ιουλίου יולי يوليو",
    "august aug août aout agosto augustus sierpnia sierpień augusti elokuuta elokuun srpna augusztus augusta августа серпня ağustos αυγούστου אוגוסט أغسطس اغسطس",
    "september sep sept septembre septiembre setiembre settembre setembro września wrzesień syyskuuta syyskuun září szeptember septembra septembrie сентября вересня eylül σεπτεμβρίου ספטמבר سبتمبر",
    "october oct oktober okt octobre octubre ottobre outubro października październik lokakuuta lokakuun října október októbra octombrie октября жовтня ekim οκτωβρίου אוקטובר أكتوبر اكتوبر",
    "november nov novembre noviembre novembro listopada listopad marraskuuta marraskuun listopadu novembra noiembrie ноября листопада kasım νοεμβρίου נובמבר نوفمبر",
    "december dec dezember dez décembre déc diciembre dicembre dezembro grudnia grudzień desember joulukuuta joulukuun prosince decembra decembrie декабря грудня aralık δεκεμβρίου דצמבר ديسمبر",
)
WEEKDAY_NAMES = (
    "monday mon montag lundi lunes lunedì maandag segunda segunda-feira poniedziałku poniedziałek måndag mandag maanantaihin maanantaina maanantai pondělí pondelok hétfőig hétfő hétfőn luni понедельника понедельник понеділка pazartesi δευτέρα 周一 星期一 月曜日 월요일 (月) (월)",
    "tuesday tue dienstag mardi martes martedì dinsdag terça terça-feira wtorku wtorek tisdag tirsdag tiistaihin tiistaina tiistai úterý utorok keddig kedd kedden marți вторника вторник вівторка salı τρίτη 周二 星期二 火曜日 화요일 (火) (화)",
    "wednesday wed mittwoch mercredi miércoles mercoledì woensdag quarta quarta-feira środy środa środę onsdag keskiviikkoon keskiviikkona středy středu streda szerdáig szerda miercuri среды среда среду середи çarşamba τετάρτη 周三 星期三 水曜日 수요일 (水) (수)",
    "thursday thu donnerstag jeudi jueves giovedì donderdag quinta quinta-feira czwartku czwartek torsdag torstaihin torstaina torstai čtvrtka čtvrtek štvrtok csütörtökig csütörtök joi четверга четверг четверга perşembe πέμπτη 周四 星期四 木曜日 목요일 (木) (목)",
    "friday fri freitag vendredi viernes venerdì vrijdag sexta sexta-feira piątku piątek fredag perjantaihin perjantaina perjantai pátku pátek piatok péntekig péntek vineri пятницы пятница пятницу п'ятниці cuma παρασκευή 周五 星期五 金曜日 금요일 (金) (금)",
    "saturday sat samstag sonnabend samedi sábado sabato zaterdag soboty sobota sobotę lördag lørdag lauantaihin lauantaina soboty szombatig szombat sâmbătă субботы суббота суботи cumartesi σάββατο 周六 星期六 土曜日 토요일 (土) (토)",
    "sunday sun sonntag dimanche domingo domenica zondag niedzieli niedziela niedzielę söndag søndag sunnuntaihin sunnuntaina neděle nedeľa vasárnapig vasárnap duminică воскресенья воскресенье неділі pazar κυριακή 周日 星期日 日曜日 일요일 (日) (일)",
)
TOMORROW = frozenset(
    [
        "tomorrow",
        "morgen",
        "demain",
        "mañana",
        "domani",
        "amanhã",
        "jutro",
        "imorgon",
        "huomenna",
        "zítra",
        "zajtra",
        "holnap",
        "mâine",
        "завтра",
        "yarın",
        "αύριο",
        "明天",
        "明日",
        "내일",
    ]
)


AMBIGUOUS_NEXT = frozenset(["next", "nächsten", "nächster", "nächste", "volgende", "nästa", "neste", "næste"])
"""Beside a weekday of the same week these mean this one to some and the one a week later to others."""
COMING = frozenset(
    [
        "prochain",
        "próximo",
        "próxima",
        "prossimo",
        "prossima",
        "następny",
        "przyszły",
        "kommenden",
        "kommende",
        "komende",
        "kommande",
        "coming",
    ]
)
"""Beside a weekday these mean the first one from tomorrow on."""


class Cue(StrEnum):
    """What stands beside a date: the first day back, the last day away, or the first day away."""

    BACK = "back"
    UNTIL = "until"
    FROM = "from"


ENGLISH = {
    Cue.BACK: r"back(?: in(?:to)? (?:the |my )?office| at (?:work|my desk))?(?: on| from| by| at)?|return(?:ing|s|ed)?(?: to (?:the |my )?(?:office|work|desk))?(?: on| by| at)?|(?:available|reachable|in the office|at my desk|in)(?: again)?(?: from| on| as of)|again (?:from|on|as of)|resum(?:e|ing)(?: work)?(?: on)?|re-?open(?:s|ing)?|return date(?: is|:)?|back",
    Cue.UNTIL: r"until(?: and including| after| (?:the )?end of| eod| cob| close of business)?|till|'?til|through|thru|to|up to(?: and including)?|between [^.\n]{1,30} and|end(?:s|ing)(?: on)?|(?:out of (?:the )?office|away|on leave)(?: on)",
    Cue.FROM: r"from|starting(?: on)?|beginning(?: on)?|since|as of|between|leaving(?: on)?",
}
OTHERS = {
    Cue.BACK: (
        r"(?:zurück|wieder)(?: im büro| erreichbar| da| für sie da| im haus| geöffnet)?(?: ab| am)?(?: dem)?|rückkehr(?: am)?|wieder ab(?: dem)?|"
        r"de retour(?: au bureau)?(?: le| à partir du| dès le)?|retour(?: le| au bureau le)?|rentre(?:rai)?(?: le)?|reviens(?: le)?|joignable(?: à nouveau)?(?: à partir du| dès le)?|rouvr(?:e|ira|irons|ons)(?: ses portes)?|réouverture|"
        r"(?:vuelvo|volveré|volviendo|regreso|regresaré|regresando|retorno|retornaré|reabr(?:e|irá|iremos|imos)|reincorporo|reincorporaré|incorporaré|de vuelta|estaré de regreso)(?: a la oficina)?(?: el(?: día)?)?|"
        r"(?:rientro|rientrerò|rientrando|riapr(?:e|irà|iremo|iamo)|tornerò|torno|di ritorno|nuovamente in ufficio|di nuovo in ufficio|sarò di nuovo disponibile)(?: in ufficio)?(?: il| da| dal| l')?|"
        r"(?:terug|weer|heropent?)(?: op kantoor| aanwezig| bereikbaar| open)?(?: op| vanaf)?|"
        r"(?:regresso|retorno|volto|regressarei|retornarei|voltarei|regressando|retornando|voltando|reabr(?:e|irá|iremos|imos)|de volta)(?: ao (?:escritório|trabalho|serviço)| às (?:minhas )?(?:atividades|funções))?(?: no| em| a| ao)?(?: dia)?|"
        r"(?:wracam|wrócę|powrót|po powrocie|będę ponownie|będę z powrotem|ponownie (?:dostępn[ay]|w biurze))(?: do (?:biura|pracy))?(?: dnia| w dniu| w| od)?|"
        r"(?:tillbaka|åter|åter på plats|tilbage|tilbake)(?: på (?:kontoret|jobb|arbejde))?(?: den| igen den| igjen den| från| fra)?|"
        r"(?:palaan|palaan töihin|takaisin|jälleen töissä|tavoitettavissa)|"
        r"(?:vracím se|vrátím se|zpět(?: v kanceláři)?|opět k dispozici|späť|vrátim sa)(?: dne| od| v| dňa)?|"
        r"(?:revin|mă întorc|voi reveni)(?: la birou)?(?: pe| în| din)?(?: data de)?|"
        r"(?:вернусь|возвращаюсь|после возвращения|выйду(?: на работу)?|буду(?: снова)?(?: на месте| в офисе| доступ(?:ен|на))?|выхожу|повернуся|буду на місці)(?: с| в| з)?|"
        r"(?:επιστρέφω|επιστρέψω|θα επιστρέψω|και πάλι στο γραφείο)(?: στις| την| στο γραφείο στις)?|(?:אחזור|חוזר|חוזרת)(?: ב| ביום)?|سأعود(?: في| يوم)?"
    ),
    Cue.UNTIL: (
        r"bis(?: zum| einschließlich| einschl\.| inkl\.| inklusive| und mit)?(?: zum)?|jusqu'(?:au|à|en)(?: et y compris le)?|au|jusque(?: le)?|hasta(?: el)?(?: día)?(?: próximo)?|al|"
        r"fino(?: al| a| all'| alle)?(?: giorno)?|sino al|tot(?: en met| aan)?|t/m|até(?: ao| o| a| à)?(?: dia)?|do(?: dnia| dne| dňa)?|till?(?: och med| og med)?(?: den)?|t\.?o\.?m\.?|"
        r"t\.?o\.?m\.?(?: den)?|frem til|indtil(?: den)?|até|până(?: la| pe| în)?(?: data de)?|до|по|έως(?: και)?(?: τις| την)?|μέχρι(?: και)?(?: τις| την)?|עד(?: ל| ה| יום)?|حتى(?: يوم)?|至|到|直到"
    ),
    Cue.FROM: (
        r"vom|von|ab(?: dem)?|seit(?: dem)?|du|depuis(?: le)?|à partir du|dès le|desde(?: el)?(?: día)?|del|a partir del?|dal|dall'|van(?:af)?|sinds|de|a partir de|od(?: dnia)?|från(?: och med)?|fr\.?o\.?m\.?|fra(?: og med)?|"
        r"din|începând cu|с|з|від|από(?: τις)?|מ|من|从|自"
    ),
}
AFTER = {
    Cue.BACK: r"[\s,]{0,3}(?:(?:wieder|zurück|weer|terug|tillbaka|åter|tilbage|tilbake)\b|(?:bin|sind) (?:ich|wir) (?:wieder|zurück)|(?:i am|i'm|i will be|i'll be|we are|we're|we will be|we'll be) (?:back|available)|(?:ben|zijn) (?:ik|wij|we) (?:weer|terug)|(?:je serai|nous serons|je suis|nous sommes) (?:de nouveau|à nouveau|de retour)|(?:estaré|estaremos|estarei|estaremos) (?:de nuevo|nuevamente|de vuelta|de regreso|de volta|novamente)|(?:sarò|saremo) (?:di nuovo|nuovamente)|(?:będę|będziemy) (?:ponownie|znowu|z powrotem|znów)|är (?:jag|vi) (?:tillbaka|åter)|er (?:jeg|vi) (?:tilbage|tilbake)|буду (?:снова )?(?:на месте|в офисе|доступ)|以降[^。\n]{0,8}(?:返信|連絡|対応|確認)|に(?:戻|出社|復帰)|から(?:出社|出勤|通常|業務)|より(?:出社|通常|業務)|(?:返回|回来|回到|恢复|上班|返崗|回覆)|(?:에|부터) ?(?:복귀|출근|업무)|(?:tarihinde|günü)[^.\n]{0,12}dön|palaan|töissä|-[áéa]?n (?:vagyok|leszek|térek|érek)|(?:vagyok|leszek) ismét)",
    Cue.UNTIL: r"[\s,]{0,3}(?:まで|迄|까지|-?ig\b|(?:'?[a-zıüğ]{0,3} |tarihine )?kadar|(?:asti|saakka|mennessä|inclus|inclusive|included|inklusive|einschließlich|incluido|compreso|inclusief|włącznie|včetně)\b|之前|为止|為止)",
    Cue.FROM: r"\s*(?:から|より|부터|alkaen|lähtien|itibaren|-?t[óő]l\b)",
}
