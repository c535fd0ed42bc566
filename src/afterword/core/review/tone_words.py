"""Classes of words that mean much the same to the reader of a follow-up.

A linear model learns from a few thousand sentences that "the strongest candidate" oversells; the classes let it carry
that to "the finest applicant", which it may never have seen.  A word stands in at most one class; words that only
glue a sentence together have small classes of their own, so that runs of classes keep the shape of a sentence.
"""

CLASSES: dict[str, str] = {
    # who
    "ME": "i me my myself mine i'm i've i'd i'll im ive",
    "YOU": "you your yours yourself yourselves you're you've you'd you'll ya u ur y'all",
    "WE": "we us our ours ourselves we're we've we'd we'll",
    "THEY": "he she they him her them his their theirs they're he's she's they've",
    "NOBODY": "nobody none noone neither nowhere no-one",
    "ANYONE": "anyone anybody everyone everybody others other anyone's someone somebody else",
    "PEOPLE": "candidate candidates applicant applicants person people hire hires applicant's contender contenders competitor competitors competition rival rivals",
    "FIRM": "company firm organisation organization employer business institution institute department school hospital team office practice shop store agency bank council university college restaurant hotel studio lab laboratory library museum theatre theater factory warehouse plant station ward clinic nursery kitchen garage workshop charity foundation",
    "BOSS": "manager management director boss supervisor recruiter recruiters hr principal professor interviewer interviewers interviewing panel board committee sir madam leader leadership chief owner chef editor",
    # glue
    "BE": "be am is are was were been being it's that's there's isn't wasn't aren't weren't ain't",
    "HAVE": "have has had having haven't hasn't hadn't",
    "WILL": "will would shall should could might may won't wouldn't can",
    "NOT": "not never don't doesn't didn't can't cannot couldn't shouldn't nor without hardly barely dont cant didnt wont",
    "THE": "the a an this that these those",
    "AND": "and or but so because as than then if while although though when whether once until unless",
    "IN": "in on at of to for from with by about into over after before between under through during",
    "GO": "go goes went gone going come comes came coming get gets got getting take takes took taking make makes made making",
    "SAY": "say says said saying tell tells told telling mention mentioned asked ask asking asks explain explained explaining describe described describing talk talked talking speak spoke speaking discuss discussed answered",
    # judging
    "BEST": "best strongest finest greatest ideal perfect ultimate unrivalled unrivaled unparalleled unmatched unbeatable top number-one foremost standout superior supreme smartest brightest sharpest fastest toughest leading unequalled peerless incomparable second-to-none matchless fittest ablest premier",
    "SUPERB": "exceptional outstanding extraordinary remarkable phenomenal incredible amazing unbelievable brilliant superb stellar exemplary unique world-class first-class first-rate top-notch world-beating elite genius visionary legendary flawless impeccable invaluable indispensable magnificent rare prodigious sensational spectacular unstoppable awe-inspiring gifted masterful virtuoso rockstar superstar ninja guru wizard maverick powerhouse",
    "GIFT": "gift talent talents genius instinct instincts flair brilliance excellence mastery prowess genes magic knack superpower greatness",
    "BETTER": "better stronger finer greater superior faster harder smarter surpass surpasses outperform outperforms outperformed outshine outshines exceed exceeds exceeded beat beats rival rivals match matches outclass outwork",
    "TRANSFORM": "transform transforms revolutionise revolutionize revolutionary skyrocket turbocharge supercharge dominate conquer rescue save double triple quadruple overhaul reinvent unleash propel catapult disrupt soar elevate",
    "SURE": "certain confident convinced sure surely certainly undoubtedly definitely absolutely positively guarantee guaranteed guarantees guaranteeing doubt doubtless unquestionably beyond undeniably assured promise clearly obviously plainly frankly honestly simply truly literally",
    "REGRET": "regret regretting mistake foolish fool crazy mad lose losing loss miss missing pass overlook overlooking",
    "FAST": "immediately instantly overnight instant hit ground running day-one asap straightaway",
    "HUMBLE": "decent solid fair reasonable useful steady careful patient reliable tidy honest",
    # praising them
    "HONOUR": "honour honor honoured honored privilege privileged humbled humbling awe awed starstruck dazzled mesmerised mesmerized spellbound bowled blessed reverence worship idol idols hero heroes heroine admire admired admiration inspiration inspirational inspiring inspired idolise revere revered",
    "GREATMAN": "stature calibre caliber eminence legend luminary titan giant visionary pioneer mastermind prestige prestigious renowned illustrious distinguished celebrated eminent esteemed iconic legendary world-renowned acclaimed famed prominent",
    "WARM": "warmth charm charming charisma charismatic gracious elegance elegant beautiful lovely smile eyes wit witty wisdom wise brilliant intelligent intelligence kindness handsome stylish insightful",
    "EVER": "ever always whole entire entirely world universe planet life lifetime history anywhere everywhere generation galaxy earth",
    # pleading
    "BEG": "beg begging plead pleading implore beseech pray praying prayed mercy pity desperate desperately desperation please pls plz forgive forgiveness kneel knees hopeless bless",
    "CHANCE": "chance chances shot try trial opportunity break hope hopes hoping dream dreams hold against trust",
    "NEED": "need needs needed rely relying depend depends depending counting",
    "SORRY": "sorry apologise apologize apologies apology apologising apologizing ashamed embarrassed embarrassing embarrassment mortified cringe cringing awful terrible terribly horrible dreadful dreadfully hopelessly disaster disastrous mess messed botched ruined blew bombed rambled babbled froze flustered stumbled idiot stupid dumb fool foolish useless pathetic failure failed worthless",
    "JOBLESS": "unemployed unemployment jobless redundant redundancy laid sacked fired evicted eviction homeless broke debt debts rent mortgage bills landlord bank starving groceries benefits overdraft repossessed foreclosure savings bailiffs",
    "ANYTHING": "anything whatever everything any",
    # pressing
    "NOW": "now today tonight tomorrow immediately urgently urgent soon sooner asap already yet quickly promptly hurry monday tuesday wednesday thursday friday saturday sunday morning afternoon evening noon midnight eod cob",
    "DEADLINE": "deadline ultimatum latest otherwise otherwise, expire expires expiring expiry clock ticking window",
    "WEEK": "day days week weeks hour hours month months minute minutes fortnight year years",
    "DECIDE": "decide decided deciding decision decisions answer answers reply respond response yes hear hearing confirm confirmation verdict outcome feedback update news status result results word",
    "OFFER": "offer offers contract contracts position role job post vacancy start starting startdate onboarding paperwork notice resign resignation",
    "RIVALOFFER": "another elsewhere competing options suitors rivals",
    "MUST": "must require requires demand demands insist insists expect expects expecting expected better need-to-know obliged",
    "ASSUME": "assume assuming conclude consider withdraw withdrawing move walk walking",
    # grumbling
    "BAD": "unprofessional rude disrespectful disrespect unfair unfairly unacceptable ridiculous disgraceful disgusting appalling shambles shambolic joke farce insulting insult insulted disappointing disappointed disappointment disappoint annoyed annoying irritated irritating frustrating frustrated frustration fed offended offensive outrageous shocking shocked shoddy sloppy lazy careless discourteous inconsiderate biased bias discrimination ageist sexist racist hostile grilled interrogated interrogation pointless nonsense poor wasted wasting waste joke hurt upset upsetting bitter appalled disorganised disorganized chaotic pathetic tedious patronising patronized patronised condescending belittled dismissive cold ignored ignoring ignore ghosted ghosting silence decency courtesy manners bothered bother",
    "BADBOSS": "toxic micromanager micromanaging bully bullied bullying nightmare hate hated awful clueless incompetent tyrant useless backstabbing hellhole exploited overworked underpaid undervalued unappreciated",
    "WAIT": "wait waited waiting kept late delayed delay delays sat standing hanging",
    # talking loosely
    "SLANG": "guys dude dudes bro bruh mate mates man fam homie folks hey yo sup hiya heya lol lmao rofl omg wtf idk tbh ngl btw fyi imo fr deffo defo def totes obvs legit lowkey highkey vibe vibes vibed vibing gonna wanna gotta kinda sorta lemme gimme dunno cuz coz cos cause yeah yep yup yea nah nope cool awesome sick dope lit epic rad wicked sweet killer badass kickass ace banging cracking belter buzzing stoked psyched pumped hyped jazzed chill chilled chillin hang hangout hoot riot blast beast beastly crush crushed crushing smash smashed smashing nail nailed rock rocks rocked rockin insane insanely crazy nuts bonkers mental mad gnarly peeps crew gang chuffed knackered gutted chat ping holler hook hmu ttyl thx thnx tks ty cheers ta laters later ciao peace xoxo xx x haha hahaha hehe heh lols bud buddy pal chief boss-man champ legend bunch loads tons heaps stuff gig y'know innit ain't freaking frickin freakin damn heck hell crap crappy shit bloody arse ass sucks sucked screwed bummer no-brainer awesomesauce yay woohoo whoop woot yikes oops whoops meh dat dis",
    # talking stiffly
    "ARCHAIC": "esteemed undersigned hereby herewith heretofore hitherto hereinafter henceforth thereof therein thereto therewith thereupon whereupon whereof aforementioned aforesaid abovementioned forthwith beseech solicit humbly humble obedient servant beg favour vouchsafe deign bestow bestowed bestowing condescend magnanimous magnanimity benevolent benevolence munificent munificence gracious graciously graciousness august venerable honourable honorable excellency worthiness worthy perusal pursuant heartfelt profound profoundest felicitations obeisance gratitude esteem utmost sincerest herein behest missive epistle endeavour endeavor commence utilise convey tender permit obliged indebted cordially respectfully kindly duly same revert prithee whilst nigh betwixt shan't inasmuch insofar notwithstanding auspicious eventuate apprise apprised acquaint solicitude deferential deference countenance indulgence begs remaineth remain supplicant petition entreat trepidation imbued proffer cognisant cognizant ineffable unworthy",
    # beside the point
    "FAITH": "god jesus lord church bible prayer prayers blessings blessed faith amen allah christian",
    "POLITICS": "politics political politician politicians election elections vote voted voting government brexit president minister democrats republicans labour tories immigration immigrants taxes tax trump biden prime parliament",
    "SPORT": "football soccer match game games cricket golf team rugby baseball basketball hockey league cup playoffs season score scored goal goals coach fans marathon tennis derby final finals united arsenal lakers",
    "FREETIME": "weekend holiday vacation beach barbecue bbq party netflix movie film films series show band concert festival garden gardening recipe cooking baking cake hobby hobbies camping hiking fishing pub beer wine drinks dinner restaurant puppy dog dogs cat cats horse pet weather sunshine rain snow traffic parking car crypto bitcoin podcast horoscope astrology zodiac joke jokes meme memes knitting karaoke guitar",
    "SELL": "discount product shop website brochure insurance invest investment subscribe startup sell selling buy followers channel etsy booklet tupperware blog",
    # money
    "MONEY": "salary salaries pay paid wage wages compensation remuneration money rate package bonus bonuses stipend raise raises equity stock options shares income earnings gross net benefits allowance overtime commission pension 401k per-hour k lpa ctc euros euro dollars dollar pounds pound quid bucks rupees francs lakh lakhs grand tips perks vacation pto dental holidays mileage reimbursement reimbursed expenses relocation",
    "CURRENCY": "$ £ € ₹ ¥ usd gbp eur inr chf",
    "BARGAIN": "negotiate negotiable negotiation negotiating minimum least less lower higher raise counter counteroffer figure range bracket below accept afford worth deserve increase bump match budget ballpark",
    # private life
    "ILL": "ill illness sick sickness disease surgery operation migraine migraines headache headaches flu fever cold cough stomach reflux nausea vomiting diarrhoea diarrhea asthma diabetes diabetic cancer tumour tumor chemo depression depressed anxiety anxious panic bipolar adhd autism therapy therapist therapist's counselling psychiatrist medication medicine meds tablets pills antidepressants antibiotics prescription dose doctor doctors doctor's gp hospital hospitalised diagnosis diagnosed symptoms pain painful back knee hip hernia allergy allergies rash infection insomnia sleep slept sleepless pregnant pregnancy ivf miscarriage menopause period hormonal blood pressure injury injured infected virus covid vomiting hangover hungover drunk drinking alcohol sober rehab addiction arthritis epilepsy seizure eczema tooth toothache dentist bladder bowel ibs operation",
    "KIN": "wife husband spouse partner girlfriend boyfriend fiancé fiancée fiance ex ex-wife ex-husband mother mum mom father dad parents son daughter baby toddler twins kids children child brother sister sister's uncle aunt cousin nephew niece grandmother grandfather grandma grandpa gran nan nana family marriage wedding in-laws mother-in-law father-in-law",
    "TROUBLE": "divorce divorced divorcing separated separation split custody affair cheated breakup broke-up broken funeral died death dying passed dead burial grief grieving widow widowed mourning court arrested police prison jail bankruptcy bankrupt dementia stroke",
    # the ordinary matter of a follow-up
    "THANK": "thank thanks thankful grateful appreciate appreciated appreciation gratitude",
    "GLAD": "glad pleased happy delighted keen enjoy enjoyed enjoying interested excited enthusiastic enthusiasm look looking forward welcome love loved like liked struck",
    "MEET": "meet met meeting interview interviewed interviews conversation conversations call visit tour tea coffee walk showing showed shown introduced introducing",
    "NUMBER": "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred thousand dozen percent",
}

GLUE = frozenset({"_", "THE", "AND", "IN", "BE", "GO"})
"""Kinds of word that say nothing about the tone when they stand in a pair."""

SHORTEST_STEM = 3
"""Letters that must be left when an ending is taken off."""

SUFFIXES = ("'s", "s", "es", "ed", "d", "ing", "ly", "er")
"""Endings tried, in this order, on a word that has no class as it stands."""

CLASS_OF = {word: name for name, words in reversed(CLASSES.items()) for word in words.split()}
"""Each word and its class: the first one listed, when a word is named twice."""


def class_of(word: str) -> str:
    """The class of a lower-case word, as it stands or without a common ending; "" when it has none."""
    found = CLASS_OF.get(word)
    if found is not None:
        return found
    for suffix in SUFFIXES:
        if word.endswith(suffix):
            stem = word[: -len(suffix)]
            found = CLASS_OF.get(stem) or CLASS_OF.get(stem + "e")
            if found is not None and len(stem) >= SHORTEST_STEM:
                return found
    return ""
