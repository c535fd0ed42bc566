"""Countable nouns of working life: one of them does not stand without an article.

A word neither here nor among the uncountable ones is not guessed at: where it would need an article, the note is left out.
"""

from afterword.core.draft.wordlist import words

COUNT = words(
    """
    account accountant act action activity actor actuary address adjudicator admission adolescent adoption adult
    advert adviser advisor affidavit afternoon agency agenda agent aide aim airport aisle alarm alcove alert allergy
    alley allotment almanac alphabet altar alteration ambulance amendment amenity amount amphitheatre anaesthetist
    analyst anchor angle animal annex annexe anniversary anomaly answer antenna apartment api apiary apology app
    appeal appendix appliance applicant application appointment appraisal apprentice apprenticeship approach apron
    aquarium arbitrator arch archive archivist area arena argument army arrangement arrival arrow artefact article
    artifact artist aspect aspiration assembly assessment asset assignment assistant association asylum atlas
    atmosphere attempt attendant attic attribute auction audience audit auditor author autopsy autumn average award
    axle baby back backdrop backend background backlog backpack backup badge badger bag bakehouse baker bakery
    balance balcony bale ball ballad ballot ban band bang bank banker banner baptism bar barbecue bargain barge bark
    barn baron barrel barrier barrister base basement basin basis basket batch bath bathroom batsman battery battle
    bauble bay bazaar beach bean bearing beat bed bedroom bedside bee beekeeper beggar beginner behaviour being
    belief bell belly belt bench bend benefit berth bet bicycle bid bike bill bin bird birthday bishop bistro bit
    bite blacksmith blade blanket blast bleep blessing blister blizzard block blog blow boar board boardroom boat
    body bodyguard boiler bolt bomb bond bone bonnet bonus book bookkeeper bookshop boost boot booth border borrower
    boss bottle bottleneck bottom boundary bouquet bout boutique bowl box boy bracelet bracket brain brake branch
    brand brass breach break breakdown breakfast breed breeze brewery bribe brick bricklayer bride bridge brief
    briefcase briefing broadcast brochure broker brooch broom brother browser brunch brush bucket bud budget buffet
    bug build builder building bulb bull bullet bump bunch bundle bungalow bunk buoy bureau burglar burn burner
    bursar bursary burst bus bush business busker butcher butterfly button buy buyer buzzer bylaw bypass bystander
    cab cabin cabinet cable cache cadet cafe cafeteria café cage cake calculation calculator calendar calf call
    caller camera camp campaign campus canal candidate cannula canoe canopy canteen canvas cap cape caption car
    caravan card career carer caretaker cargo carnival carpenter carpet carriage cart cartoon cartulary cascade case
    caseload cashier cassette cast castle casualty cat catalog catalogue catch category caterer cathedral catheter
    cattleman cause cave ceiling cellar cello cemetery census cent center centre century cereal ceremony certificate
    certification chain chair chairman chalet challenge chamber champion chance chancellor chandelier change
    changeover channel chap chapel chaplain chapter character charge charger charity charm chart charter chat
    chateau chauffeur check checklist checkout cheer chef chemist cheque chicken chief child childminder chimney
    chip chisel choice choir chord chorus chronicle chunk church cigarette cinema circle circuit circular
    circumstance circus citizen city civilian claim clamp clan clarinet clash class classmate classroom clause clay
    clean cleaner cleanroom cleanup clearing clerk click client cliff climber clinic clinician clip clock closet
    cloth cloud clown club clue cluster co-op coach coalition coast coat cockerel cockpit cocktail codebase codex
    coffin cohort coil coin collapse collar colleague collection collector college colonel colony colour column
    columnist combination comedian comedy comet comfort comic command commander comment commentator commission
    commissioner commitment committee commodity commonwealth community commute commuter companion company comparison
    compartment compass competency competition competitor complaint component composer composition compound compromise computer
    concept concern concert concession concierge conclusion condition conductor cone conference confession confidant
    confrontation congregation connection conservator consignment consortium conspiracy constable constituency
    constituent constraint consulate consultant consultation consumer contact container contest continent contract
    contractor contradiction contrast contribution control convention conversation conversion convict convoy cook
    cooker cooperative coordinator copy copywriter cord core corner cornerstone coronation coroner corporation
    corpse correction corridor cosmetic cost costume cottage couch council councillor counsellor count counter
    counterattack counterpart country county couple courier course court courtesy courtyard cousin cove covenant
    cover cow crab crack cradle craft crane crash crate creator creature credential creditor creek crest crew
    cricketer crisis criterion crop cross cross-dock crossing crowd crown cruise crumb crush crust cry crystal cube
    cubicle cue cuisine cult cup cupboard curator curb cure curriculum curtain curve cushion custodian custom
    customer cut cutover cycle cyclist cylinder dairy dam dance dancer danger dark dashboard database datacentre
    dataset date daughter dawn day daycare deadline deal dealer dealership dean debate debt decade decision deck
    deckhand decline decoration decrease deed defeat defect defence defendant defense definition degree delay
    delegate delegation delivery demo demonstration dental dentist department departure deposit depot depression
    depth deputy descendant description desert design designer desk desktop dessert destination detail detective
    detector detention detour developer development device diagnosis diagram dialogue diamond diary dictionary die
    diet difference difficulty digger dilemma dimension dinner diocese dip diploma direction director disability
    disaster disc disciple discount discussion dish disk dislike dispatch dispatcher dispenser display disposal
    dispute distance distillery district disturbance ditch dive diver diversion divide division divorce docent dock
    doctor document dog dojo dome donation donor door doorstep doorway dorm dormitory dose doubt download draft drag
    drain drama draughtsman draw drawback drawer drawing dream dredger dress dresser dressing drift drill drink drip
    drive driver driveway drone drop dropout drought drug drum dryer duchess duck duke dump duplicate duration duty
    dwelling ear earthquake easel easement eclipse economist economy edge edit edition editor effect effort egg ego
    elbow elder election electorate electrician electrode element elephant elevator elite email embankment embassy
    emblem emergency emotion emperor empire employee employer encounter encyclopedia end endeavour ending
    endorsement endowment endpoint enemy engagement engine engineer engraving enquiry enterprise entity entrance
    entrepreneur entry envelope environment epic epidemic episode equation era erosion error escape escort essay
    essential establishment estate estimate ethic evacuation evaluation evening event ewe exam examination example
    exception exchange exclusion excuse exemption exercise exhibit exhibition exile exit expectation expedition
    expense experiment expert expiry explanation exploit explosion export exporter expression extension eye eyebrow
    fable fabric fabricator facade face facilitator facility factor factory faculty failure fair fairy fall family
    fan fare farewell farm farmer farmhouse farmyard farrier faucet fault favour fear feast feather feature
    federation fee feed feeder fellow fellowship fence ferry festival fetch fever fiancé fiddle field fieldtrip
    fight figure filament file fill filling film filter fine finger fingerprint fire firefighter fireplace firework
    firm fisherman fishery fishmonger fitter fix fixture flag flame flap flash flask flat flatshare flavour flaw
    fleet flight float flock flood floor flora florist flow flower flute foal focus foe fold folder folio folklorist
    follow-up follower foodbank foot footbridge footnote footpath force forecast foreigner foreman forest fork
    forklift form format formula fort fortress fortune forum fossil foundation founder fountain fox foyer fraction
    fragment frame framework franchise freelancer freeze freezer freighter frequency friar fridge friend fright frog
    front frontend frontier fryer fugitive fund funder funeral funnel fuse fuss gable gadget gain galaxy gallery
    game gang gap garage garden gardener garment gasket gate gatehouse gateway gear gearbox gem gender generation
    generator genius genre gentleman geologist ghost giant gift gig ginger girder girl glacier glance glass glazier
    glimpse glitch globe gloom glove goal goat goldsmith gondola gown grade grader graduate gran granary grandad
    grandfather grandmother grandparent grange granny grant grape graph grasp grave greenhouse greeting grid grill
    grip grocer grocery groom groove ground groundskeeper group grove grower guarantee guard guardian guess guest
    guide guideline guild guitar gulf gully gun gutter guy gym habit habitat hairdresser half hall halt hammer
    hamper hand handbook handicap handle handler handout handover handrail handset hangar hanger harbor harbour
    harbourmaster hardship harp harvest harvester hat hatch hatchery haul haulier hazard head headache headcount
    headland headline headmaster headmistress headquarter headset headteacher hearing heart hearth heatwave hedge
    hedgerow heel heifer heir helicopter helmet help helpdesk helper helpline hen herb herd hermit hero hesitation
    highlight highway hill hinge hint hire historian hive hob hobby hoist hole holiday hollow home homeowner
    homepage honeymoon honour hood hook hope hopper horizon horn horror horse horsebox hose hospice hospital host
    hostel hotel hotline hound hour house household housekeeper hub hull human hunt hunter hurdle hurricane hut
    hutch hygienist hymn icon idea ideal identity idiom ignition illness illusion illustration illustrator image
    imagination immigrant impact implication import importer impression imprint improvement impulse inability
    incentive inch incidence incident inclination increase incubator index indicator individual induction industry
    infant infection infirmary influencer inhabitant initiative injection injunction injury inlay inlet
    inmate inn innovation inquiry insect insert insight inspection inspector inspiration installation instance
    institute institution instruction instructor instrument insurer intake intellect intention interaction interest
    interface interior interlude intern internship interpreter intersection interval intervention interview
    interviewer intranet introduction invasion invention inventor inverter investigation investigator investment
    investor invitation invoice iron island issue item jacket jail jar jaw jeep jetty jewel jig jigsaw jingle job
    jockey join joiner joint joke journal journalist journey judge judgement jug juggler jumble jumper junction
    junior juror jury kangaroo kayak keeper kennel kettle key keyboard keyhole keyword kick kid kidney kiln
    kindergarten king kingdom kiosk kiss kit kitchen kite kitten knee knife knob knock knockdown knot lab label
    laboratory lad ladder lady lag lake lamb lamp landfill landing landlady landlord landmark landslide lane
    language lantern lap lapel lapse laptop larder lark larva laser latch lathe laugh launch launderette lawn
    lawsuit lawyer layby layer layout lead leader leaf leaflet league leak lease lectern lecture lecturer ledger leg
    legacy legend lender lens lesson letter level lever liability liaison librarian library licence license lid lie
    life lifebelt lifeboat lifeguard lifetime lift light lighthouse limb limit limitation line lineman linen liner
    linguist link lion lipstick list listener listing lizard load loader loaf loan lobby lobster location lock
    lockdown locker locket locksmith lodge loft log logbook logo loo look lookup loom loop lord lorry lot
    loudspeaker lounge love lump lunch lunchbox lunchtime lung machine machinist magazine magician magistrate magnet
    maid mailbox mailing mailshot mainframe mainland mainline majority makeover mammal man manager mandate manhole
    maniac manifest mannequin mansion mantel mantle manual manufacturer manuscript map marathon march mare margin
    marina marine mark marker market marketplace marquee marriage marsh mask mason mass massacre mast master
    masterplan mat match mate matter mayor maze meadow meal meantime measure mechanic mechanism medal mediator
    meeting melody member membrane memo memory mentor menu merchandiser merchant merge merger merit mess message
    messenger metaphor meter method metric mezzanine microscope midday midfield midwife migrant migration mile
    milestone militia mill milliner mind minder mine miner mineral minibus minister ministry minute miracle mirror
    misconception missile mission mistake misunderstanding mitre mix mixer mixture moat mobile mock-up model
    moderator modification module moment monarch monastery monitor monk monkey monopoly monster month monument mood
    moor mooring mop moral morning mortal mortgage mortuary mosaic mosque mother motion motor motorbike motorist
    motorway mould mound mount mountain mouse mouth move movement movie mug multitude mum mural museum musical
    musician mustache mystery myth nacelle nail name nanny narrative narrator nation navigator need needle
    negotiator neighbor neighbour neighbourhood nephew nerve nest net network newcomer newsletter newspaper newsroom
    niche nickname niece night nightmare nobleman nod node nomination nominee nook norm nose note notebook notice
    notion novel nozzle number nurse nursery nut nutrient oak oar oat oath object objection objective obligation
    oboe observation observer obstacle occasion occupation occurrence ocean offence offense offering office officer
    official offset omission onion opening opera operation operator opinion opponent opportunity optician option
    oracle orange orchard orchestra orchid ordeal order organ organisation organist organization orientation origin
    ornament orphan orphanage outage outbreak outbuilding outcome outfit outhouse outlet outline outpatient outpost
    outsider oven overdraft overhaul overlap overrun overview owner ox oxide oyster pace pack package packet pact
    pad paddle paddock paediatrician page pageant pager pail painter painting pair palace palette pallet palm pan
    panel pantry paper parade paradise paradox paragraph paralegal parallel paramedic parapet parcel parent parish
    park parliament parlor parlour parrot parsonage part participant partner partnership party pass passage
    passenger passion passport pastime pasture patch patent path pathway patient patrol patron pattern pause
    pavement pavilion paw paycheck payment peak peasant pebble pedestal pedestrian peer peg pen pencil peninsula
    pension percentage perception performance performer perfume peril period permit person perspective pest pet
    petal petition pew pharmacist pharmacy phase phenomenon philosopher phone photo photograph photographer phrase
    physician physio physiotherapist pianist piano piazza pick picture piece pier pig pigeon piglet pigsty pile
    pilgrim pill pillar pillow pilot pin pioneer pipe pipeline pirate pit pitch pitcher pitchfork pitfall place
    placement plait plan plane planet plank planner plant plate plateau platform play player playground playgroup
    playlist playwright plaza plea pledge plinth plot plough plug plumber plume plural pocket podcast podium poem
    poet point pole policeman policy politician poll polytunnel pond pool pop-up population porch port portal porter
    portfolio portion portrait pose position possibility post postbox postcard postcode postdoc poster postgraduate
    postman posture pot potato pothole potter pouch pound practice practitioner prairie praise prayer precedent
    precept prefab preference prejudice premiere premise premium preprint prerequisite preschool prescription
    presence presentation press pretext prey price pricelist priest primer prince princess principal principle
    printer priority prison prisoner privilege prize probability probe problem procedure proceeding process
    procession processor proctor producer product production profession professor profile profit program programme
    programmer project promise promotion prong proof prop propeller property prophet proportion proposal prosecutor
    prospect protein protocol prototype provider province provision psychiatrist psychologist pub publication
    publisher pull pulley pulpit pulse pump punch punishment punnet pupil puppet puppy purchase purpose pursuit push
    puzzle pyramid qualification quarry quarter quay queen query quest question questionnaire queue quilt quiz quota
    quote rabbit race rack radar radiator radio radiographer raft rafter rail railway raise rake rally ram ramp
    ranch range ranger ransom rapport ratchet rate ratio ray razor reach reaction reactor reader realm reason rebel
    rebuild receipt receiver reception receptionist recession recipe recital record recording recovery recruiter
    rectangle redesign reduction redundancy reef reel referee reference referendum referral refinery refit reform
    refresh refuge refugee refund refurb refurbishment regatta regime regiment region register registry regret
    regulation regulator rehearsal reign reject relation relationship relative relaunch relay release reliance relic
    relief remainder remark remedy reminder remit remote render renewal renovation rental rep repair replacement
    replica reply repo report reporter representative republic reputation request requirement reroute rescue
    researcher reservation reserve reservoir reset residence residency resident residue resistance resolution resort
    resource respondent response responsibility restaurant restraint restriction result resume retailer retirement
    retreat retrofit return revamp revelation revenge review reviewer revision revival revolution reward rewrite
    rhyme rhythm rib ribbon riddle ride rider ridge rifle rig right ring rink riot ripple rise riser risk ritual
    rival river rivet road roadmap roadshow robe robot rock rocket rod rodent role roll roll-out rollout romance
    roof roofer rooftop room rooster root rope ropeway rose roster rota rotation round roundabout route router
    routine row rub rudder rug ruin rule ruler rumour run runbook runnel runner runsheet runway rush sack sacrifice
    saddle safe sail sailor saint salad salary salesman salmon salon sample sanction sanctuary sandal sandbank
    sandwich sapling sash sat-nav satchel satellite satire sauce saucer sausage saw sawmill scaffold scaffolder
    scale scan scandal scanner scar scarf scene scent sceptic schedule schema scheme scholar scholarship school
    schoolyard scientist scoop scooter scope score scorer scour scout scrap scratch scream screen screening
    screenplay screw scribe script scroll scullery sculpture scythe seal seam seamstress search seaside season seat
    second secondee secondment secret secretariat secretary section sector seed seizure selection seller semester
    semi seminar senior sensation sense sensor sentence sentiment sequel sequence sergeant series sermon servant
    server service servo session set setback setting settlement settler setup severity sewer shadow shaft shake
    shape share shareholder shark shave shed sheet shelf shell shelter shepherd sheriff shield shift shilling ship
    shipment shirt shock shoe shop shopfloor shopfront shopkeeper shore shortage shortcut shortfall shortlist shot
    shoulder show showcase shower showroom shredder shrimp shrine shrub shutter shuttle sibling sickbay sickle side
    sideline siege sight sign signal signature signpost sill silo simulation simulator singer sink siren sister
    sitcom site sitting situation sixth-form size skeleton sketch skill skip skipper skirt skull skylight skyline
    skytrain slab slaughterhouse slave sledge sleeper sleeve slide slip slipway slogan slope slot sluice
    smallholding smile smokehouse smuggler snack snag snail snake snapshot snowplough snowstorm society sock socket
    sofa soil soldier solicitor soloist solution son song sorrow soul soundtrack source sous-chef sow spa space
    spade spanner spare spark speaker spec specialist species specification specimen spectator spectrum speech
    spider spike spill spin spine spinoff spiral spirit splint split spoke spokesperson sponsor spoon spot spouse
    spread spreadsheet spring sprint spy squad squadron square squeegee squeeze squirrel stable stack stadium
    staffroom stage stain stair staircase stairwell stake stakeholder stall stallion stamp stance stand stand-up
    standard standup staple star stare start start-up starter startup state statement station statistician statue
    statute stay steeple stencil step stereotype steward stick sticker stile stimulus sting stir stirrup stitch
    stock stocking stockist stockroom stomach stone stonemason stool stop stopover stopwatch store storefront
    storeroom storey storm story storyboard stove strand stranger strap strategy straw strawberry streak stream
    street streetlight strength stretch stretcher stride strike striker string strip stripe stroke structure
    struggle strut stub student studio study stump style subject submission subscription subsidiary subsidy
    substation substitute subtitle suburb success succession successor suffix suggestion suit suitcase suite sukkah
    sultan sum summary summer summerhouse summit sunset superintendent superior supermarket supervisor supper
    supplement supplier supporter supposition surcharge surface surge surgeon surgery surname surplus surprise
    survey surveyor survivor suspect suspension swan swap swarm swatch sweater sweep swimmer swing switch switchover
    sword syllabus symbol symphony symposium symptom synagogue syndicate synonym syringe system table tablet tacho
    tackle tactic tag tailback tailor takeover tale talent talk tangent tank tanker tannery tannoy tap tapestry
    taproom target tarpaulin tart task tasting taxi taxpayer teabag teacher team teammate tear tearoom teaspoon
    technician technique teen teenager telegram telegraph telephone telescope teller template temple temptation
    tenancy tenant tendency tender tension tent term terminal terrace terrain territory terror test testament
    testbench testimony text textbook theater theatre theft theme theory therapist thermometer thermostat thesis
    thief thing thought thread threat threshold thrill throat throne thumb thunderstorm ticket tide tie tiger tile
    till timeline timer timesheet timetable tin tip tissue title toast toaster toddler toe token tolerance toll
    tollbooth tomato tomb tongue tool toolbox toolchain toolkit tooth topic torch tornado tortoise torture total
    touch touchscreen tour tourist tournament towel tower town townhall towpath toy trace track tracker trackside
    tractor trade trader tragedy trail trailer train trainee trainer trait traitor tram transaction transcript
    transfer transformer transit transition translation translator transplant trap traveler traveller trawl trawler
    tray treasure treatment treaty tree treehouse trek trellis trench trend trestle trial tribe tribunal tribute
    trick trigger trim trio trip tripod triumph trolley troop trophy trough troupe trouser trowel truce truck
    trumpet trunk trust trustee truth tub tube tug tumbler tumour tune tunnel tup turbine tureen turkey turmoil turn
    turnaround turnstile turntable turret tusk tutor tutorial twin twist type typeface tyrant tyre umbrella umpire
    uncle undercroft undergraduate underground undertaking underwriter uniform union unit universe university
    upcycler update upgrade upheaval upholsterer uplift upload upset upturn urgency urn use user utility utterance
    vacancy vaccine vacuum vagrant valley value valve vampire van variant variety vase vat vault vegetable vehicle
    veil vein velvet vendor vent ventilator venture venue verb verdict verge verse version vessel vestibule vestry
    vet veteran veterinarian veto viaduct vicar vice victim victor victory video view villa village villager villain
    vine vineyard violation violin virgin virtue virus visa vision visit visitor visor vista vitamin viva vocabulary
    vocalist voice volcano volume volunteer vote voter voucher vow vowel voyage vulture wage wagon wait waiter
    waitress walk walkway wall wallet war ward warden wardrobe warehouse warning warrior wash washer wasp watch
    watchman waterfall waterway wave way weakness weapon weaver web webinar website wedding wedge weed week weekday
    weekend weigh-in weighbridge weir welcome weld welder well wetland whale wharf wheel wheelchair whisk whistle
    whiteboard wholesaler wick widow widower wife wig wigwam wilderness win winch windfall windmill window winery
    wing winner winter wire wish witness wizard wolf woman womb woodland woodshed word wordlist workaround workbench
    workbook worker workflow workforce workhorse workhouse workload workplace worksheet workshop workstation
    workstream worktop world worm worry worship wound wrap wreath wreck wrist wristband writer x-ray yacht yard year
    yearbook yield youngster zone zoo
    """
)
