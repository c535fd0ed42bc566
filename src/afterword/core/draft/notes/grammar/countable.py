"""Countable nouns of working life: one of them does not stand without an article.

A word neither here nor among the uncountable ones is not guessed at: where it would need an article, the note is left out.
"""

from afterword.core.draft.notes.grammar.everyday import EVERYDAY
from afterword.core.draft.wordlist import words

COUNT = EVERYDAY | words(
    """
    pour abstract accident accordion account accountant accrual act action activity actor actuary address adjudicator
    admission adolescent adoption adult advert adviser advisor affidavit age afternoon agency agenda agent aide aim airport
    aisle alarm album alcove alderman alert allergy alley allocation allotment almanac alphabet altar alteration
    ambulance amendment amenity amount amp amphitheatre anaesthetist analyst anchor angle animal annex annexe
    anniversary anomaly answer antenna apartment api apiary apology app appeal appendix appliance applicant application
    appointment appraisal apprentice apprenticeship approach apron aquarium arbitrator arch architect architrave
    archive archivist area arena argument army arrangement arrival arrow artefact article artifact artist aspect
    aspiration assay assembly assessment asset assignment assistant association asylum athlete atlas atmosphere attempt
    attendant attic attribute auction audience audit audition auditor aunt author autoclave autopsy autosave autumn
    avenue average award axle baby back backdrop backend background backlog backpack backstair backup bacterium badge
    badger bag baguette bakehouse baker bakery balance balcony bale ball ballad balloon ballot ballroom ban band
    bandage bandsaw bang bank banker banner banquet baptism bar barbecue barcode bargain barge barista bark barn baron
    barrel barrier barrister barrow base baseline basement bash basin basis basket batch bath bathroom batsman battery
    battle bauble bay bazaar beach bean bearing beat bed bedpan bedroom bedside bee beekeeper beggar beginner behaviour
    belfry belief bell bellboy belly belt bench benchmark bend benefit berth bet bicycle bid bike bill billboard bin
    bird birthday biscuit bishop bistro bit bite blacksmith blade blanket blast bleep blessing blister blizzard block
    blog blouse blow boar board boardroom boat boatyard bobbin body bodyguard bog boiler bollard bolt bomb bond bone
    bonnet bonus book bookkeeper booklet bookshop boost boot booth border borehole borrower boss bottle bottleneck
    bottom boundary bouquet bout boutique bowl box boy bracelet bracket brain brake branch brand brass breach break
    breakdown breakfast breed breeze brewery bribe brick bricklayer bride bridesmaid bridge bridleway brief briefcase
    briefing broadcast brochure broker brooch broom brother browser bruise brunch brush bucket buckle bud budget buffet
    bug build builder building bulb bull bullet bulletin bump bun bunch bundle bungalow bunk buoy bureau burette
    burglar burn burner bursar bursary burst bus bush business busker butcher butterfly button buy buyer buzzer bylaw
    byline bypass byre bystander cab cabin cabinet cable cache cadet cafe cafeteria café cage cake calculation
    calculator calendar calf call caller callout camera cameraman camp campaign campus camshaft canal candidate candle
    cannula canoe canopy canteen canvas cap cape capsule captain caption car caravan card career carer caretaker cargo
    carnival carpenter carpet carriage cart cartoon cartulary cascade case caseload cashier cask cassette cast castle
    casualty cat catalog catalogue catch category caterer cathedral catheter cattleman cause cave ceiling cell cellar
    cello cemetery census cent center centre centrepiece centrifuge century cereal ceremony certificate certification
    chain chainsaw chair chairman chalet challenge chamber chambermaid champion chance chancellor chandelier change
    changeover channel chap chapel chaplain chapter character charge charger charity charm chart charter chat chateau
    chauffeur check checklist checkout cheer chef chemist cheque chicken chief child childminder chimney chip chisel
    choice choir chord chore chorus chronicle chunk church cigarette cinema circle circuit circular circumstance circus
    cistern citation citizen city civilian claim clamp clan clarinet clash class classmate classroom clause clay clean
    cleaner cleanroom cleanup clearing clerk click client cliff climber clinic clinician clip clipboard clock closet
    cloth cloud clown club clubhouse clue cluster clutch co-op coach coalition coast coat cockerel cockpit cocktail
    codebase codex coffin cohort coil coin collapse collar colleague collection collector college colonel colony colour
    column columnist combination comedian comedy comet comfort comic command commander comment commentator commission
    commissioner commitment committee commode commodity commonwealth community commute commuter companion company
    comparison compartment compass competency competition competitor complaint component composer composition compound
    compromise computer concept concern concert concession concierge conclusion condition conductor cone conference
    confession confidant confrontation congregation connection conservator conservatory consignment consortium
    conspiracy constable constituency constituent constraint consulate consultant consultation consumer contact
    container contest continent contract contractor contradiction contrast contribution control convention conversation
    conversion convict convoy cook cooker cooperative coordinator copse copy copywriter cord cordon core corner
    cornerstone cornice coronation coroner corporation corpse correction corridor cosmetic cost costume cot cottage
    couch cough council councillor counsellor count counter counterattack counterbalance counterpart country county
    couple coupon courier course court courtesy courthouse courtyard cousin cove covenant cover cow crab crack cradle
    craft crane crankshaft crash crate crayon creator creature credential creditor creek crematorium crest crew
    cricketer crisis criterion critic croissant crop cross cross-dock crossing crowd crown cruise crumb crush crust
    crutch cry crypt crystal cube cubicle cue cuff cuisine cult culvert cup cupboard curator curb cure curriculum
    curtain curve cushion custodian custom customer cut cutoff cutover cycle cyclist cylinder dado dairy dam dance
    dancer danger dark dashboard database datacentre dataset date daughter dawn day daycare deacon deadline deal dealer
    dealership dean debate debt decade decision deck deckhand decline decoration decrease deed defeat defect defence
    defendant defense definition degree delay delegate delegation delivery demo demonstration dent dental dentist
    department departure deposit depot depression depth deputy descendant description desert design designer desk
    desktop dessert destination detail detective detector detention detour developer development device diagnosis
    diagram dial dialogue diamond diary dictionary die diet difference difficulty digger digit dilemma dimension dinghy
    dinner diocese diorama dip diploma direction director disability disaster disc disciple discount discussion disease
    dish disk dislike dispatch dispatcher dispenser display disposal dispute dissertation distance distillery district
    disturbance ditch dive diver diversion divide dividend division divorce docent dock doctor doctorate document dog
    dojo doll dome donation dongle donor door doorstep doorway dorm dormitory dosage dose doubt doughnut download
    downpipe dozen draft drag drain drama draughtsman draw drawback drawer drawing dream dredger dress dresser dressing
    drift drill drink drip drive driver driveway drone drop dropout drought drug drum dryer duchess duck duct duke dump
    duplicate duration duty duvet dwelling ear earthquake easel easement eclipse economist economy edge edit edition
    editor effect effort egg ego elbow elder election electorate electrician electrode element elephant elevator elite
    email embankment embassy emblem emergency emotion emperor empire employee employer encounter encyclopedia end
    endeavour ending endorsement endowment endpoint enemy engagement engine engineer engraving enquiry enterprise
    entity entrance entrepreneur entry envelope environment epic epidemic episode equation era erosion error escape
    escort espresso essay essential establishment estate estimate ethic evacuation evaluation evening event eviction
    ewe exam examination example exception exchange exclusion excuse exemption exercise exhibit exhibition exile exit
    expectation expedition expense experiment expert expiry explanation exploit explosion export exporter expression
    extension eye eyebrow fable fabric fabricator facade face facilitator facility factor factory faculty failure fair
    fairy fall family fan fare farewell farm farmer farmhouse farmyard farrier faucet fault favour fear feast feather
    feature federation fee feed feeder fellow fellowship fence ferry festival fetch fete fever fiancé fiddle field
    fieldtrip fight figure filament file fill filling film filter fine finger fingerprint fire firefighter fireplace
    firewall firework firm fisherman fishery fishmonger fitter fix fixture flag flame flange flap flash flask flat
    flatshare flavour flaw fleet flight flipchart float flock flood floor flora florist flow flower flowerbed flue
    flute foal focus foe fold folder folio folklorist follow-up follower foodbank foot footbridge footnote footpath
    force forecast foreigner foreman forest fork forklift form format formula fort fortress fortune forum fossil
    foundation founder fountain fox foyer fraction fragment frame framework franchise freelancer freeze freezer
    freighter frequency friar fridge friend fright frog front frontend frontier fryer fugitive fund funder funeral
    funnel fuse fuselage fuss gable gadget gain galaxy gallery galley game gang gap garage garden gardener garment
    gasket gate gatehouse gatepost gateway gauge gazebo gear gearbox gem gender generation generator genius genre
    gentleman geologist ghost giant gift gig ginger girder girl glacier glance glass glazier glimpse glitch globe gloom
    glove goal goat goldsmith gondola gown grade grader graduate gran granary grandad grandfather grandmother
    grandparent grange granny grant grape graph grasp grave greenhouse greeting grid griddle grill grip grocer grocery
    groom groove ground groundskeeper group grove grower guarantee guard guardian guess guest guestroom guide guideline
    guild guitar gulf gully gun gutter guy gym habit habitat hackathon hairdresser half hall halt hammer hamper hand
    handbook handicap handle handler handoff handout handover handrail handset hangar hanger harbor harbour
    harbourmaster hardship harp harrow harvest harvester hat hatch hatchery haul haulier hazard head headache headcount
    headland headline headmaster headmistress headquarter headset headstone headteacher heap hearing hearse heart
    hearth heath heatwave hedge hedgerow heel heifer heir helicopter helmet help helpdesk helper helpline hem hen herb
    herd hermit hero hesitation highlight highway hill hinge hint hip hire historian hive hob hobby hoist hole holiday
    hollow home homeowner homepage honeymoon honour hood hook hope hopper horizon horn horror horse horsebox hose
    hospice hospital host hostel hotel hotline hound hour house household housekeeper hub hull human hunch hundred hunt
    hunter hurdle hurricane hut hutch hydrant hygienist hymn icon idea ideal identity idiom ignition illness illusion
    illustration illustrator image imagination imam immigrant impact implication import importer impression imprint
    improvement impulse inability incentive inch incidence incident inclination increase incubator index indicator
    individual induction industry infant infection infirmary influencer infusion inhabitant initiative injection
    injunction injury inlay inlet inmate inn innovation inquiry insect insert insight inspection inspector inspiration
    installation instance institute institution instruction instructor instrument insurer intake intellect intention
    interaction interest interface interior interlude intern internship interpreter intersection interval intervention
    interview interviewer intranet introduction invasion invention inventor inverter investigation investigator
    investment investor invitation invoice iron island issue item jacket jail jar jaw jeep jetty jewel jig jigsaw
    jingle job jockey join joiner joint joke journal journalist journey judge judgement jug juggler jumble jumper
    junction junior juror jury kangaroo kayak keel keeper keg kennel kerb kettle key keyboard keycard keyhole keyword
    kick kid kidney kiln kindergarten king kingdom kiosk kiss kit kitchen kite kitten knack knee knife knob knock
    knockdown knot lab label laboratory lad ladder ladle lady lag lake lamb lamp landfill landing landlady landlord
    landmark landslide lane language lantern lanyard lap lapel lapse laptop larder lark larva laser latch lathe latte
    laugh launch launderette lawn lawsuit lawyer layby layer layout lead leader leaf leaflet league leak lease lectern
    lecture lecturer ledger leek leg legacy legend lender lens lesson letter level lever liability liaison librarian
    library licence license licentiate lid lie life lifebelt lifeboat lifeguard lifetime lift light lighthouse limb
    limit limitation line lineman linen liner linguist link lintel lion lipstick list listener listing lizard load
    loader loaf loan lobby lobster location lock lockdown locker locket locksmith lodge loft log logbook logo loo look
    lookup loom loop lord lorry lot loudspeaker lounge love lump lunch lunchbox lunchtime lung machine machinist
    magazine magician magistrate magnet maid mailbox mailing mailshot mainframe mainland mainline majority makeover
    mallet mammal man manager mandate manhole maniac manifest manifold mannequin mansion mantel mantle manual
    manufacturer manuscript map marathon march mare margin marina marine mark marker market marketplace marquee
    marriage marsh mask mason mass massacre mast master masterplan mat match mate matron matter mattress mayor maze
    meadow meal meantime measure mechanic mechanism medal mediator meeting melody member membrane memo memory mentor
    menu merchandiser merchant merge merger merit mess message messenger metaphor meter method metric mezzanine
    microphone microscope midday midfield midwife migrant migration mile milestone militia mill milliner mind minder
    mine miner mineral minibar minibus minister ministry minute miracle mirror misconception missile mission mistake
    misunderstanding mitre mix mixer mixture moat mob mobile mock-up model modem moderator modification module moment
    monarch monastery monitor monk monkey monopoly monster month monument mood moor mooring mop moped moral morgue
    morning mortal mortgage mortuary mosaic mosque mother motion motor motorbike motorist motorway mould mound mount
    mountain mouse mouth move movement movie muffin mug mullion multitude mum mural museum musical musician mussel
    mustache mutex mystery myth nacelle nail name nanny narrative narrator nation nave navigator near-miss need needle
    negotiator neighbor neighbour neighbourhood nephew nerve nest net network newcomer newsletter newspaper newsroom
    niche nickname niece night nightmare nobleman nod node nomination nominee nook norm nose note notebook notepad
    notice notion novel nozzle number nurse nursery nut nutrient oak oar oat oath object objection objective obligation
    oboe observation observer obstacle occasion occupation occurrence ocean offence offense offering office officer
    official offset omission onion opening opera operation operator opinion opponent opportunity optician option oracle
    orange orchard orchestra orchid ordeal order organ organisation organist organization orientation origin ornament
    orphan orphanage osteopath outage outbreak outbuilding outcome outfit outhouse outlet outline outpatient outpost
    outsider oven overdraft overhaul overlap overrun overview owl owner ox oxide oyster pace pack package packet pact
    pad paddle paddock paediatrician page pageant pager pail painter painting pair palace palette pallet palm pamphlet
    pan panel panto pantomime pantry paper parade paradise paradox paragraph paralegal parallel paramedic parapet
    parcel parent parish park parliament parlor parlour parrot parsonage part participant partner partnership party
    pass passage passenger passion passport pastime pasture patch patent path pathway patient patio patrol patron
    pattern pause pavement pavilion paw paycheck payment peak pear peasant pebble pedal pedestal pedestrian peer peg
    pen pencil peninsula pension percentage perception performance performer perfume peril period perk permit person
    perspective pest pet petal petition pew pharmacist pharmacy phase phenomenon philosopher phone photo photograph
    photographer phrase physician physio physiotherapist pianist piano piazza pick picture pie piece pier pig pigeon
    piglet pigsty pile pilgrim pill pillar pillow pillowcase pilot pin pint pioneer pipe pipeline pipette pirate piston
    pit pitch pitcher pitchfork pitfall place placement plait plan plane planet plank planner planogram plant
    plantation plate plateau platform play player playground playgroup playlist playwright plaza plea pledge plinth
    plot plough plug plum plumber plume plural pocket pod podcast podium poem poet point pole policeman policy
    politician poll polytunnel pond pontoon pool pop-up population porch port portal porter portfolio portion portrait
    pose position possibility post postbox postcard postcode postdoc poster postgraduate postman posture pot potato
    pothole potter pouch pound practice practitioner prairie praise prayer precedent precept prefab preference
    prejudice premiere premise premium preprint prerequisite preschool prescription presence presentation press pretext
    prey price pricelist priest primer prince princess principal principle printer priority prison prisoner privilege
    prize probability probe problem procedure proceeding process procession processor proctor producer product
    production profession professor profile profit program programme programmer project promise promotion prong proof
    prop propeller property prophet proportion proposal prosecutor prospect protein protocol prototype provider
    province provision psychiatrist psychologist pub publication publisher pudding pull pulley pulpit pulse pump punch
    punishment punnet pupil puppet puppy purchase purpose pursuit push puzzle pyramid qualification quarry quarter quay
    queen query quest question questionnaire queue quilt quiz quota quote rabbi rabbit race rack radar radiator radio
    radiographer raffle raft rafter rail railway raise rake rally ram ramp ranch range ranger ransom rapport rash
    ratchet rate ratio ray razor reach reaction reactor reader reagent realm reason rebate rebel rebuild receipt
    recall receiver reception receptionist recession recipe recital record recording recovery recruiter rectangle redesign
    reduction redundancy reef reel referee reference referendum referral refinery refit reform refresh refuge refugee
    refund refurb refurbishment regatta regime regiment region register registrar registry regression regret regulation
    regulator rehearsal reign reject rejection relation relationship relative relaunch relay release reliance relic
    relief remainder remark remedy reminder remit remote render renewal renovation rental rep repair replacement
    replica reply repo report reporter representative republic reputation request requirement reroute rescue researcher
    reservation reserve reservoir reset residence residency resident residue resistance resolution resort resource
    respondent response responsibility restaurant restraint restriction result resume retailer retirement retreat
    retrofit return revamp revelation revenge review reviewer revision revival revolution reward rewrite rhyme rhythm
    rib ribbon riddle ride rider ridge rifle rig right ring rink riot rip ripple rise riser risk ritual rival river
    rivet road roadmap roadshow roastery robe robot rock rocket rod rodent role roll roll-out rollout romance roof
    roofer rooftop room rooster root rope ropeway rose rosette roster rota rotation round roundabout route router
    routine row rub rudder rug ruin rule ruler rumour run runbook runnel runner runsheet runway rush sack sacrifice
    saddle safe sail sailor saint salad salary sale salesman salmon salon sample sanction sanctuary sandal sandbank
    sandpit sandwich sapling sash sat-nav satchel satellite satire sauce saucer sausage saw sawmill scaffold scaffolder
    scale scalpel scan scandal scanner scar scarf scene scent sceptic schedule schema scheme scholar scholarship school
    schoolyard scientist scone scoop scooter scope score scoreboard scorer scour scout scrap scrapbook scratch scream
    screen screening screenplay screw scribe script scroll scullery sculpture scythe seal seam seamstress search
    seaside season seat second secondee secondment secret secretariat secretary section sector seed seedling seesaw
    seizure selection seller semester semi seminar senior sensation sense sensor sentence sentiment sequel sequence
    sergeant series sermon servant server service servo session set setback setting settlement settler setup severity
    sewer shackle shadow shaft shake shape share shareholder shark shave shed sheet shelf shell shelter shepherd
    sheriff shield shift shilling ship shipment shipyard shirt shock shoe shop shopfloor shopfront shopkeeper shore
    shortage shortcut shortfall shortlist shot shoulder show showcase shower showroom shredder shrimp shrine shrub
    shutter shuttle sibling sickbay sickle side sideline siege sieve sight sign signal signature signpost sill silo
    simulation simulator singer sink siren sister sitcom site sitting situation sixth-form size skeleton sketch skill
    skip skipper skirt skull skylight skyline skytrain slab slaughterhouse slave sledge sleeper sleeve slide sling slip
    slipway slogan slope slot sluice smallholding smear smell smile smock smokehouse smuggler snack snag snail snake
    snapshot snowplough snowstorm society sock socket sofa soffit soil soldier solicitor soloist solution son song
    sorrow soul soundtrack soup source sous-chef sow spa space spade spanner spare spark speaker spec specialist
    species specification specimen spectator spectrum speech sphere spider spike spill spillway spin spindle spine
    spinoff spiral spirit splice splint split spoke spokesperson sponge sponsor spoon spot spotlight spouse sprain
    spread spreadsheet spring sprint spy squad squadron square squeegee squeeze squirrel stable stack stadium staffroom
    stage stain stair staircase stairwell stake stakeholder stall stallion stamp stance stand stand-up standard standup
    staple star stare start start-up starter startup state statement station statistician statue statute stay steeple
    stencil step stereotype stethoscope steward stewardess stick sticker stile stimulus sting stir stirrup stitch stock
    stocking stockist stockroom stomach stone stonemason stool stop stopcock stopover stopwatch store storefront
    storeroom storey storm story storyboard stove strand stranger strap strategy straw strawberry streak stream street
    streetlight strength stretch stretcher stride strike striker string strip stripe stroke structure struggle strut
    stub student studio study stump style subject submission subscription subsidiary subsidy substation substitute
    subtitle suburb success succession successor suffix suggestion suit suitcase suite sukkah sultan sum summary summer
    summerhouse summit sunset superintendent superior supermarket supervisor supper supplement supplier supporter
    supposition surcharge surface surge surgeon surgery surname surplus surprise survey surveyor survivor suspect
    suspension suture swab swan swap swarm swatch sweater sweep swimmer swing switch switchboard switchover sword
    syllabus symbol symphony symposium symptom synagogue syndicate synonym syringe system table tablet tacho tackle
    tactic tag tailback tailor takeover tale talent talk tangent tank tanker tannery tannoy tap tapestry taproom target
    tariff tarpaulin tart task tasting taxi taxpayer teabag teacher team teammate teapot tear tearoom teaspoon
    technician technique teen teenager telegram telegraph telephone telescope teller template temple temptation tenancy
    tenant tendency tender tenon tension tent term terminal terrace terrain territory terror test testament testbench
    testimony text textbook theater theatre theft theme theory therapist thermometer thermostat thesis thief thing
    thought thousand thread threat threshold thrill throat throne throwdown thumb thunderstorm ticket tide tie tiger
    tile till timeline timer timesheet timetable tin tip tissue title toast toaster toddler toe toilet token tolerance
    toll tollbooth tomato tomb tombola tongue tool toolbelt toolbox toolchain toolkit tooth topic torch tornado
    tortoise torture total touch touchscreen tour tourist tournament towel tower town townhall towpath toy trace track
    tracker trackside tractor trade trader tragedy trail trailer train trainee trainer trait traitor tram transaction
    transcript transfer transformer transit transition translation translator transplant trap traveler traveller trawl
    trawler tray treasure treatment treaty tree treehouse trek trellis trench trend trestle trial triangle tribe
    tribunal tribute trick trigger trim trio trip triple tripod triumph trolley troop trophy trough troupe trouser
    trout trowel truce truck trumpet trunk truss trust trustee truth tub tube tug tumbler tumour tune tunnel tup
    turbine tureen turkey turmoil turn turnaround turnstile turntable turret tusk tutor tutorial twin twist type
    typeface tyrant tyre umbrella umpire uncle undercroft undergraduate underground understudy undertaking underwriter
    uniform union unit universe university upcycler update upgrade upheaval upholsterer uplift upload upset upturn
    urgency urn use user utility utterance vacancy vaccine vacuum vagrant valley value valve vampire van variance
    variant variety vase vat vault vegetable vehicle veil vein velvet vendor vent ventilator venture venue veranda verb
    verdict verge verse version vessel vestibule vestry vet veteran veterinarian veto viaduct vicar vice victim victor
    victory video view villa village villager villain vine vineyard violation violin virgin virtue virus visa vision
    visit visitor visor vista vitamin viva vocabulary vocalist voice voicemail void volcano volume volunteer vote voter
    voucher vow vowel voyage vulture wage wagon wait waiter waitress walk walkthrough walkway wall wallet war ward
    warden wardrobe warehouse warning warranty warrior wash washer wasp watch watchdog watchman waterfall waterway wave
    way weakness weapon weaver web webinar website wedding wedge weed week weekday weekend weigh-in weighbridge weir
    welcome weld welder well wetland whale wharf wheel wheelbarrow wheelchair whisk whistle whiteboard wholesaler wick
    widget widow widower wife wig wigwam wilderness win winch windfall windmill window winery wing winner winter wire
    wish witness wizard wolf woman womb woodland woodshed word wordlist workaround workbench workbook worker workflow
    workforce workhorse workhouse workload workout workplace worksheet workshop workstation workstream worktop world
    worm worry worship wound wrap wreath wreck wrist wristband writer x-ray yacht yard year yearbook yield youngster
    zip zone zoo
    """
)
