"""Words that are often misspelt in follow-ups and are no other word; British and American spellings both stand."""

_PAIRS = """
absolutly absolutely|accomodate accommodate|accomodation accommodation|acheive achieve|acheived achieved|acheivement achievement|
acknowlege acknowledge|adress address|adn and|afternon afternoon|agressive aggressive|alot a lot|amoung among|aparent apparent|
appologies apologies|appologise apologise|appologize apologize|apreciate appreciate|apreciated appreciated|appreicate appreciate|
appreciat appreciate|appriciate appreciate|appriciated appreciated|aproach approach|aquire acquire|arguement argument|assesment assessment|
assistent assistant|attatched attached|attachement attachment|availabe available|availible available|avaliable available|availabilty availability|
becuase because|becasue because|begining beginning|beleive believe|beleived believed|belive believe|benefical beneficial|benificial beneficial|
bussiness business|busines business|buisness business|calender calendar|candiate candidate|canidate candidate|carreer career|carrer career|
challange challenge|challanges challenges|challanging challenging|colaborate collaborate|colaboration collaboration|colleage colleague|
colleauge colleague|collegue colleague|collegues colleagues|comming coming|commited committed|committment commitment|comittee committee|
commitee committee|comunicate communicate|comunication communication|communciation communication|compair compare|competance competence|
competant competent|completly completely|concious conscious|confidance confidence|congradulations congratulations|consistant consistent|
contribut contribute|conveniance convenience|convienient convenient|convinient convenient|corespondence correspondence|curiculum curriculum|
curently currently|decison decision|decsion decision|definately definitely|definatly definitely|definetly definitely|definitly definitely|
departement department|descision decision|desparate desperate|developement development|diffrent different|dicuss discuss|dicussed discussed|
dicussion discussion|disscuss discuss|disscussed discussed|dissapoint disappoint|dissapointed disappointed|eachother each other|
effecient efficient|embarass embarrass|emplyee employee|employement employment|enviroment environment|enviroments environments|
environement environment|enthousiasm enthusiasm|enthousiastic enthusiastic|enthusiam enthusiasm|enthusiatic enthusiastic|equiptment equipment|
especialy especially|excelent excellent|excellant excellent|exellent excellent|excercise exercise|exicted excited|existance existence|
expereince experience|experiance experience|experiances experiences|experince experience|expirience experience|explaination explanation|
explane explain|extremly extremely|facinating fascinating|familar familiar|finaly finally|flexable flexible|follwing following|foward forward|
forwad forward|freind friend|freindly friendly|fullfil fulfil|futher further|genuin genuine|goverment government|
gratefull grateful|greatful grateful|greatfull grateful|gratful grateful|guarentee guarantee|happend happened|harrass harass|hestitate hesitate|
hesistate hesitate|hesitiate hesitate|higly highly|honnor honour|hopefull hopeful|hopefuly hopefully|immediatly immediately|immediatelly immediately|
immedietly immediately|imporant important|importent important|impresed impressed|impresive impressive|improvment improvement|independant independent|
infomation information|informaiton information|inital initial|inteview interview|intervew interview|intervier interviewer|interveiw interview|
interviewd interviewed|intrest interest|intrested interested|intresting interesting|intersted interested|interressting interesting|
interrested interested|inteligent intelligent|introdution introduction|jugdement judgement|knowlege knowledge|knowledgable knowledgeable|
knowldge knowledge|langauge language|lenght length|liason liaison|libary library|looing looking|lookng looking|maintainance maintenance|
maintenence maintenance|managament management|managment management|mangement management|mentionned mentioned|mentionend mentioned|
mesage message|morover moreover|neccesary necessary|neccessary necessary|necesary necessary|noticable noticeable|occured occurred|
occassion occasion|ocasion occasion|ofcourse of course|oficial official|oportunity opportunity|oppertunity opportunity|opportinity opportunity|
opportunites opportunities|opportunty opportunity|oppotunity opportunity|oppurtunity opportunity|orginal original|orgnization organization|
|particulary particularly|pasion passion|passionnate passionate|perfer prefer|performence performance|permanant permanent|
persistant persistent|personaly personally|personel personnel|persue pursue|pleasent pleasant|plesure pleasure|pleaure pleasure|posible possible|
posibility possibility|posess possess|posession possession|postion position|posistion position|potencial potential|practicle practical|
prefered preferred|presance presence|privelege privilege|priviledge privilege|probaly probably|proccess process|procces process|
profesional professional|proffesional professional|professionnal professional|promiss promise|prefessional professional|
quater quarter|questionaire questionnaire|realy really|reccomend recommend|recomend recommend|recommand recommend|recomendation recommendation|
recieve receive|recieved received|recieving receiving|recived received|refered referred|referal referral|relevent relevant|reponse response|
reponsible responsible|reponsibility responsibility|responsable responsible|responsability responsibility|responsibilites responsibilities|
responsiblity responsibility|resturant restaurant|sallary salary|satisfyed satisfied|schedual schedule|scheduel schedule|
seperate separate|seperately separately|similiar similar|sincerily sincerely|sincerley sincerely|sincerly sincerely|skils skills|skillz skills|
speach speech|specialy specially|stregth strength|strenght strength|strenghts strengths|strengh strength|succesful successful|succesfull successful|
successfull successful|sucess success|sucessful successful|suggestons suggestions|suprise surprise|suprised surprised|tecnical technical|
tecnology technology|techical technical|teh the|thankfull thankful|thankyou thank you|thier their|thoughful thoughtful|throughly thoroughly|
togehter together|togather together|tommorow tomorrow|tommorrow tomorrow|tomorow tomorrow|tranfer transfer|transfered transferred|tryed tried|truely truly|
umbelievable unbelievable|understading understanding|undestand understand|unfortunatly unfortunately|untill until|usefull useful|usualy usually|
vaccum vacuum|valueable valuable|vehical vehicle|welcom welcome|wich which|wierd weird|wonderfull wonderful|
workd worked|writen written|writting writing|yesturday yesterday|yeterday yesterday|yesteday yesterday|youre you're|yuor your|
|thnk think|thnks thanks|thaks thanks|thansk thanks|taht that|waht what|whould would|woud would|shoud should|coud could|
|oppurtunities opportunities|oppertunities opportunities|hte the||regrads regards|reguards regards|
regads regards|kindley kindly|intrestingly interestingly|aswell as well|infact in fact|incase in case|atleast at least|noone no one|
everytime every time|inspite in spite|moreso more so|eventhough even though
"""
CORRECT: dict[str, str] = {
    wrong: right for pair in _PAIRS.replace("\n", "").split("|") for wrong, _, right in [pair.partition(" ")]
}

MISSPELT = frozenset(CORRECT)
"""The misspelt words, to be met with those of a message."""
