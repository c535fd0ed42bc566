"""Nouns that stand without an article, and units of measure."""

from afterword.core.draft.notes.grammar.trades import UNCOUNTED
from afterword.core.draft.wordlist import words

MASS = UNCOUNTED | words(
    """
    rework acne ale alum bile bran coke cola corn dirt dung east fame flax foam golf gore gout hash haze hype ink ivy junk lard lint lore mayo mead muck neon peat pulp silt soda soot soy spam suet tact veal vim whey zest west
    aria brie chai feta flux hemp info judo jute lace lava math miso okra polo rye soya sushi sync tofu udon yarn naan mesh cork
    land cover entry translation accreditation lameness mastitis felt ash asthma basil birch blackthorn bracken brew broth buzz chocolate chutney custard dieback drizzle eczema faff franking fudge gravy hawthorn hazel kelp lino marmalade mash mint moss parsley retro sage slaw syrup thyme toil veg wort covid flu weld feedback stuff
    absenteeism abuse access accommodation accountancy accrual acreage admin administration advice advocacy aftercare
    aggression agony agriculture aid air alcohol alerting alertness algebra aluminium ammonia ammunition amortisation
    anatomy anger animation anodising anxiety apathy apparel applause aptitude aquaculture archaeology archery
    architecture arithmetic art artwork asbestos asphalt assistance astronomy attendance attention attrition automation
    awareness bacon baking bamboo bandwidth banter barley batching bedding beech beef beekeeping beer biochemistry
    biodiversity biology biomass blame bleach bliss blood bookbinding bookkeeping bookselling boredom branding bravery
    bread breakage breakfast breath brewing brick brickwork bullying bureaucracy butchery butter buy-in cabinetmaking
    cabinetry cake calculus calligraphy calm candour canning capacity capital carbon cardboard cardio cardiology care
    cargo carpentry casework cash casting cataloguing catering caution celery cellarwork cellulose cement ceramics
    certification chalk changeover chaos charcoal charisma chatter check-in check-out cheese chemistry chess childcare
    chloride chlorophyll churn cider citizenship cladding clay cleaning clothing clutter coal code coffee collaboration
    colostrum colour comfort commerce commissioning communication compensation competence complexity compliance compost
    compression concentration concern concrete condensation conduct conductivity confidence confidentiality
    configuration conflict conformity congestion consciousness consent conservation consistency construction
    consultation contamination content continuity control coordination copper copywriting correspondence corrosion
    corruption cotton counselling courage courier-work coursework coverage cream creativity credit cricket crime
    criticism crockery crunch culture curiosity custody custom cutlery damage damp darkness data dawn daylight debris
    debugging deburring decarbonisation decking dedication deforestation defrosting delight demand dementia democracy
    dentistry depreciation design deterioration determination devotion dexterity dialysis diesel digitisation dignity
    diligence dinner discipline discretion dispensing disposal disruption distillation distress distribution ditching
    diversity documentation dough downtime drainage drama drenching dressmaking drudgery duress dusk dust dye dynamism
    earth ease ecology economics edging editing education efficiency electricity electrification eloquence embroidery
    employment emulsion encouragement encryption endurance energy engagement engineering enrolment enthusiasm equality
    equipment equity ergonomics erosion etiquette evaporation evidence evolution excellence excitement exertion
    exhaustion expansion expenditure experience expertise exposure extinction fabric fairness faith fame farming
    fascination fashion fatigue fear feedback fencing fermentation fertiliser fertility fibre fiction fidelity
    fieldwork filtration finance finesse firewood firmware fish fishing fitness flair fleece flesh flexibility flooding
    flora flour fly-tipping fog foliage folklore food footage football footfall footwear foresight forestry franchising
    fraud freedom freight friction friendship frost fruit frustration fuel fun funding furniture fury galvanising
    gardening garlic gas generosity genetics gentleness geography geology gilding glasswork glazing glory gloss glue
    gold goodwill gossip governance government grace grading grain grammar granite grass gratitude gravel gravity
    grazing greed greek greenery grief groundwork growth guidance guttering hail hair ham handiwork handover
    handwriting happiness hardware harm harmony hate hatred haulage hay haylage health heat heating hebrew hedging
    helium help heritage hesitation history hockey homelessness homework homogenisation honesty honey hope horticulture
    hosiery hospitality housekeeping housework housing humour hunger hydrogen hydropower hygiene hypnosis ice icing
    ignorance illumination illustration imagery immigration immunity impatience implementation imprisonment inclusion
    income independence indigo industry inertia inflation influence information infrastructure ingenuity ingestion
    inheritance initiative injustice innovation input insight inspiration insulation insurance integration integrity
    intelligence intent interpretation intuition inventory inversion ironing ironwork irrigation ivory jade jam jargon
    jazz jewellery joinery journalism joy justice kale kerosene kindness kinship kitting knitting know-how knowledge
    labelling labour lambing latency latin laughter laundry law laziness leadership leakage leather leeway legality
    legislation leisure lettering lettuce liability liberty lighting lightning lime limestone linen linguistics liquid
    liquor literacy literature litigation litter livelihood livestock lodging logging logic logistics loneliness
    longevity loss love loyalty lubrication luck luggage lumber lunch lust luxury machinery machining mahogany mail
    maintenance makaton make-up makeup malice malt management manpower manufacturing manure maple marble margarine
    marketing marking masonry material mathematics maths maturity mayhem meat mechanics media medication medicine
    melody mentoring merch merchandise mercy merit metal metalwork methanol microbiology midnight mileage milk milking
    millinery milling mischief misconduct misery mist mobility moderation modesty moisture momentum money monitoring
    moonlight morale morality mortality mortar motherhood motivation motoring mould moulding mowing mud mulch music
    mustard narration navigation need neglect netting networking news nightlife nitrogen noise nonsense noon nostalgia
    notoriety nourishment numeracy nursing nutrition nylon oak oatmeal obedience obesity oblivion obscurity
    observability occupancy oil on-call onboarding oncology opposition optimism ordering originality output outreach
    overbooking overcrowding oversight overtime ownership dioxide oxide chloride nitrate sulphate phosphate carbonate oxygen pace packaging packing paediatrics pain paint
    paintwork pairing palaeography palaeontology panic paper paperwork parcelling parking passion pasta pasteurisation
    pastry pathos patience patisserie pay payback payroll pe peace peat pedagogy perfection permission perseverance
    persistence personnel perspiration petrol petroleum philosophy phlebotomy phonics photography physics physiology
    picking pine pizza plankton planning planting plaster plastering plastic play playtime pleasure plumbing plywood
    poetry poison policing polish politics pollen pollution polythene porcelain pork porridge possession potential
    pottery poultry poverty powder power praise precision prejudice preparation pressure prestige prevention pricing
    pride printing prioritisation prison privacy probate probation procurement produce production productivity
    professionalism profitability progress prominence pronunciation prose prosperity protection provenance prudence
    pruning psychology publicity publishing punctuality punishment puppetry purity quality quarantine quicksand
    radiation radiography radiology radon rage rain reading realism reassurance rebellion recognition recovery
    recruiting recruitment recycling redundancy refactoring refrigeration refuge refuse regret regulation rehab
    rehabilitation relaxation relevance reliability religion remorse rent repair repetition reporting research
    resilience resin resistance resolve respect rest restoration retail retention reticence retraining revenge revenue
    rhetoric rhubarb rice ridicule riding rigging rigour roasting rollback romance roofing rot rowing rubber rubbish
    rubble rugby rust sadness safeguarding safety sailing salad salt salvation sand sandstone sanitation sarcasm
    satisfaction sawdust scaffolding scheduling science scouting scrap seafood seasonality seating seaweed seclusion
    secrecy security sediment self-confidence sense sepsis serenity sewage sewing shade shame shearing shelter shingle
    shipping shopping shrinkage shyness sickness signage signposting signwriting silage silence silicone silk silt
    silver silviculture simplicity sincerity sketching skiing slang slate slating slavery sleep sleet slurry smog smoke
    smoking snobbery snow soap soapstone sobriety software soil solar solidarity solitude sonography sorrow sorting
    sound soup sourdough space speed spelling spice spinach spirit spite splendour splicing spoilage sponsorship sport
    spraying stability staff staffing stamina starch stationery statistics stealth steam steel sterilisation
    stewardship stigma stillness stock stonemasonry stonework storage storytelling straw strength stress struggle
    submission subsidence success sugar sunburn sunlight sunshine supervision supply support surf surplus surprise
    surveillance survival suspense suspicion sustainability swimming symmetry sympathy tact tagging tailoring takings
    tape tar tarmac taste tattooing taxation tea teaching teak teamwork tech technology telemetry temper temptation
    tenderness tennis tension terror testing thatch theory therapy thread thrift throughput thunder tiling timber time
    timekeeping tinsel tolerance tooling topsoil torture tourism tracing trade traffic training transit transparency
    transport travel treason trekking triage trigonometry trivia trouble tuition turbulence turf turfing turmoil
    turnover tutoring twilight typesetting typing typography tyranny undercoat understaffing understanding unemployment
    uni unity unrest upheaval upholstery upkeep upskilling uptime urgency usability utility vaccination validation
    vandalism vanity vat vegetation velocity velvet vengeance ventilation verification vermin vibration vigilance
    vigour vinegar violence visibility vitality viticulture vogue walnut warfare warmth warranty wastage waste water
    wealth wear weather weaving weed weight welding welfare wellbeing wheat whisky wi-fi wickedness wifi wilderness
    wildlife willow willpower wind wine wiring wisdom wood woodwork woodworm wool work workwear worship wrapping wrath
    wreckage writing yeast yoga youth zeal zinc zoology nil discovery e-prescribing prescribing downtime footfall headcount churn aftercare childcare homecare
    """
)
UNITS = words(
    "second seconds sec secs minute minutes min mins hour hours hr hrs day days night nights week weeks wk wks fortnight month months "
    "year years yr yrs term terms season seasons summer summers winter winters shift shifts decade decades percent % metre metres meter meters mile miles km m cm mm kg g tonne tonnes ton tons "
    "litre litres pounds quid euros dollars degrees acre acres hectare hectares head pages words am pm gb mb tb kw mw kwh fps bar"
)
DURATIONS = words(
    "seconds minutes mins min hours days nights weeks months years terms times seasons summers winters decades minute hour day night week month year term season summer winter decade fortnight"
)
"""What comes behind a number; a spell of time among them."""
NUMBERED = words(
    "act band bay block chapter class day dock figure floor form gate grade group h hall item key level line "
    "line-up model month no number p page part phase pier platform player q quarter question reactor reviewer room "
    "berth boiler court kiln theatre till belt lane oven turbine pump silo vat tank furnace crane elevator conveyor machine tram flight engine ambulance centrifuge station "
    "round route section series shift shop site stage step table team tier type unit v version ward week year zone "
)
"""What a number comes behind: "line 3", "week 2"."""
NOMINAL_ING = words(
    "driving calving farrowing waiting pricing marketing training onboarding building clearing hiring testing engineering accounting banking nursing "
    "funding staffing billing landing meeting reporting boarding planning trading shipping mapping manufacturing "
    "packaging tracking scheduling recruiting catering housing lighting heating plumbing parking steering morning "
    "evening ceiling briefing hearing spring string booking screening filing learning teaching monitoring mentoring "
    "coaching safeguarding fundraising budgeting forecasting casting grading brewing roofing tasting engineering "
    "printing publishing welding wiring dosing dispensing sourcing purchasing merchandising programming modelling "
    "modeling signalling signaling re-signalling farming rating seating opening closing swimming running reading writing cleaning "
    "timber-grading wedding pipeline string outstanding existing remaining interesting coming ongoing"
)
"""Doings that are things as well: "training", "parking"."""
STUFF_TOO = words(
    "trust wire pipe hose cable rope glass stone tile brick bean chicken lamb turkey egg film tape cord thread chain rail duct tube hide bone shell bark seed bulb root vegetable trade change doubt "
    "value contact access damage demand design growth risk loss pressure repair skill shrimp prawn mushroom tomato feed bait net fence hedge frame plank beam log crop herb salad pie cake stew roast sausage curry credit print type"
)
"""What is counted and is a stuff or a matter as well: behind a verb it stands as it was written, "sell trust", "pull wire"."""
