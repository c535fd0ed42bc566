"""Adjectives and adverbs of working life."""

from afterword.core.draft.wordlist import words

ADJECTIVES = words(
    """
    ajar apt arid arty avid awry bony born chic cozy curt daft dank deft dire drab dumb edgy foul glib glum gory grim hazy icy lame lush moot mute numb prim puny rank rapt rife rosy sane snug sore spry taut vain vile wavy waxy wiry wry zany
    dual evil fake lone max null polar slim
    double-booked airy all-night allergic anaemic asthmatic bedbound chaotic cheery chirpy choosy cramped creaky diabetic dim dingy dodgy drafty draughty fireproof flat-out foolproof frail frantic grotty grumpy hand-built hand-drawn heaving hectic home-grown hormonal housebound iffy impatient knackered lax manky moody nosy obligatory packed perennial picky pitch-black poky rainproof rammed roomy ropey shorthanded short-handed skint soundproof squeaky stroppy stubborn stuffy swamped tatty threadbare three-storey trilingual two-man unanswered unbooked unclaimed uncovered unfilled unheated unlicensed unloaded unopened unserviced unsorted unstaffed untested untouched unwrapped waterproof wonky
    mandatory optional voluntary compulsory upright tired relaxed proper stunning neat cross clumsy cautious gloomy tame blunt bossy fussy chatty punchy sandy salty rocky hilly coastal inland premium mid-sized bespoke tailored automated fortnightly
    termly antique artisan organic vegan vegetarian halal kosher homemade crisp crunchy juicy paediatric maternal neonatal surgical renal cardiac respiratory geriatric psychiatric optical veterinary palliative therapeutic agricultural architectural
    archival chemical contractual forensic horticultural linguistic maritime mechanical municipal pastoral regulatory scientific technical theatrical tidal tropical vocational polar solar lunar manual stray nautical
    left able nightly weekly monthly yearly hourly absent acute additional adequate advanced afraid aged alive alone amazing ancient angry annual anxious apparent appropriate available average
    aware awkward bad bald bare basic beautiful best better big bigger biggest bilingual bitter black blank blind blue bold boring brave brief bright
    brilliant broad broken brown busy busier busiest calm capable careful careless central certain cheap cheaper cheerful chief chronic civil clean clear clever clinical close closed cold
    colourful comfortable commercial common complete complex complicated confident conscious conservative consistent constant contemporary content convenient cool correct
    cosy crazy creative critical crowded crucial cruel curious current customary daily damp dangerous dark dead deaf dear deep deeper delicate dense dependent different difficult digital direct
    dirty disabled domestic double double-sided downstairs dramatic dry due dull dusty eager earlier early eastern easy easier economic educational effective efficient elderly electric electrical electronic eligible
    emotional empty enormous entire idle entry-level equal essential even evident exact excellent exciting existing expensive experienced experimental express external extra extraordinary
    extreme fair faithful false familiar famous far fast faster fat favourable favourite federal female final financial fine firm first fit fixed flat flexible
    fluent fond foreign formal former forward fragile free frequent fresh friendly frozen full full-time funny further future general generous gentle genuine glad global gold golden good gradual grand grateful
    great green grey gray handmade handy happy happier hard harder hard-working harsh healthy heavy heavier helpful hidden high higher highest historic holy honest horrible hot huge human humble hungry ill important
    impossible impressive inactive independent indoor industrial inner instant intense interactive interested interesting interim internal international intimate isolated itchy joint joyful junior keen key kind known large larger last late later latest lazy
    leading lean legal level light lighter likely limited little live lively local logical lonely long longer long-term loose lost loud lovely low lower lowest loyal lucky mad main major male manual married massive mature
    maximum mean medical medieval mental mere mild military minimum minor missing mixed mobile modern modest monthly multiple musical mutual naive narrow nasty national native natural near neat necessary negative
    nervous neutral new newer newest next nice noisy non-verbal nonstop normal northern notable noted nuclear numerous obvious occasional odd official old older oldest ongoing only open operational opposite optional oral orange ordinary organic original
    other outdoor outer outstanding overall overdue overnight own painful pale paper-based parallel part-time partial particular past patient peaceful peak perfect permanent personal physical pink plain planned pleasant pleased polite poor
    popular positive possible potential powerful practical pregnant present pretty previous primary prime printed private probable productive professional proper proud public punctual pure purple quick quicker quiet quieter quietest rapid rare raw ready real realistic
    reasonable recent red regional registered regular relevant reliable religious reluctant remaining remarkable remote repeated representative residential respectful responsible retired rich right rigid rising ripe robust
    rotten rough round royal rude rural rushed rusty sad safe safer same satisfied scarce scared scary seasonal secondary secret secure selected senior sensible sensitive separate serious severe shallow shared sharp sharper shiny short shorter short-staffed short-term shy sick
    significant silent silver similar simple simpler single slack slow slower small smaller smallest smart smelly smooth social soft sole solid sorry sour southern spare special specific spectacular spiritual split stable stale standard static statutory steady steep
    sticky stiff straight strange strategic strict strong stronger structural stuck stupid subject substantial subtle successful sudden sufficient suitable super sure surprising sustainable sweet swift tall taller temporary tender tense
    terrible thick thin thirsty thorough tidy tight tiny tired top total tough traditional transparent tricky true typical ugly unable uncertain unclear unhappy uniform unique united universal unknown unlikely untidy unusual upper upstairs upset urban urgent useful useless
    repeat foster enhanced usual vacant vague valid valuable variable vast verbal veteran violent virtual visible visual vital vulnerable warm wary weak weekly weird western wet white whole wide wider wild willing wise wonderful wooden worried worse worst worth worthy wrong yearly
    yellow young younger youngest zero german french polish brazilian english spanish italian portuguese dutch danish swedish norwegian finnish welsh irish scottish british american canadian australian indian chinese japanese korean turkish greek
    russian ukrainian romanian hungarian czech african asian european nordic victorian georgian tudor roman covid-safe in-house on-site off-site online offline walk-in drop-in year-round day-to-day face-to-face one-to-one hands-on nose-to-tail bank-holiday part-built
    dog-friendly family-run self-employed under-fives third-party open-plan low-cost high-street half-finished second-hand first-class last-minute well-run well-known old-fashioned up-to-date out-of-hours out-of-date blameless flaky flimsy leaky lumpy muddy patchy pushy quirky scrappy
    shabby shaky sleepy sloppy snappy snowy soggy speedy spotless spotty stormy sunny thrifty trusty wobbly windy wordy minuscule nocturnal rainy foggy icy greasy grimy grubby handwritten paperless cashless wheelchair-accessible deaf-friendly
    colour-blind peer-led user-led nurse-led tenant-led volunteer-run data-driven evidence-based community-led bite-sized hard-won long-standing oversubscribed overstretched understaffed overcrowded overworked underfunded underused unlabelled unsold unpaid unread unfinished unqualified uninsured
    undersized oversized outdated slippery bumpy mouldy spicy bland posh timid hesitant messy scruffy casual stern
    lenient unfair unjust sparse crooked oval half-empty half-full biannual freelance salaried illegal invalid derelict
    run-down unsafe unlit unmanned unlocked untrained overgrown underpaid overpriced late-running hand-written
    pre-booked out-of-stock non-slip
    """
)
PREDICATIVE = ADJECTIVES | words(
    "alike alive afraid alone asleep awake aware glad ill unwell down up off on out over away back in ok okay fine"
)
ADVERBS = words(
    """
    inshore offshore onshore ashore aboard downstream upstream midweek uphill downhill barefoot stateside countrywide citywide overland piecemeal wholesale lengthways
    aloud about abroad accordingly actually again ago ahead almost alone already also altogether always annually anyway anywhere apart around away back badly barely basically before beforehand below better between briefly
    carefully certainly clearly closely completely constantly continuously correctly currently daily deeply definitely differently directly down downstairs downtown early easily either else elsewhere enough entirely especially even evenly eventually ever everywhere
    exactly extremely fairly far fast finally fine first firstly forever formerly forward forwards frankly freely frequently fully further generally gently gradually half happily hard hardly here highly home honestly hopefully
    immediately in increasingly indeed independently indoors initially inside instead internally just largely lately later least less lightly likely literally live locally long longer loudly mainly manually maybe
    meanwhile monthly more most mostly much nationally nationwide naturally nearby nearly neatly needlessly never newly nicely nightly nonstop non-stop normally not notably now nowadays nowhere obviously occasionally off officially often once online only openly originally otherwise out outdoors outside
    over overall overnight overseas partly patiently perfectly perhaps permanently personally physically politely possibly potentially practically precisely presumably pretty previously primarily privately probably promptly properly publicly purely quickly quietly quite
    randomly rapidly rarely rather readily really reasonably recently regularly relatively repeatedly round safely seldom separately seriously severely sharply shortly significantly silently simply simultaneously sideways slightly slowly smoothly so softly solely sometimes somewhere
    soon specifically steadily still straight strictly strongly successfully suddenly sufficiently surely surprisingly temporarily then there thereafter therefore though through throughout thus tightly today together tomorrow tonight too totally truly twice typically
    underground unexpectedly unfortunately up upstairs upwards usually very virtually weekly well widely worldwide yearly yesterday yet in-house on-site off-site weekdays weekends straightaway backwards forwards halfway
    upright upfront partway everywhere apart afterwards solo early late better best worse flat-out first last once twice mondays tuesdays wednesdays thursdays fridays saturdays sundays
    """
)
BEFORE_VERB = words(
    "also always already just now often never only really still usually actually currently recently rarely seldom mostly mainly nearly almost all both quite rather sometimes soon once "
    "probably certainly definitely clearly fully partly completely simply successfully personally regularly generally normally constantly hardly barely even ever gradually formerly previously then so largely"
)
ALL_THERE_IS = words(
    "problem issue drawback snag downside thing question complaint rule condition worry catch reason way option place time day exception difference change ask wish hitch survivor"
)
"""What behind "only" is all there is of it: "the only drawbacks are cost and noise"."""
KNOWN_TO_BOTH = words("handover changeover")
"""What is uncountable in general and has "the" where it is theirs."""
