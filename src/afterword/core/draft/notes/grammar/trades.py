"""Nouns of the trades, of tools, animals, food and machines, which are in no general list."""

from afterword.core.draft.wordlist import words

COUNTED = words(
    """
    absorber accelerator accession accumulator actuator adaptor advocate aerosol airbag aircon airfield airgun airline aligner alternator ampoule analyser annotator annuity anode aquifer
    arborist archway array assembler atelier atrium backhoe backpacker bailer banister barber beacon beanbag bedsore bequest bevel bidder billet binder bindery biopsy birdie blanker blaster
    blogger blueprint blunder boarder bogie bookend bookmaker boom booster bouncer braid brander breaker bream breathalyser brewer brigade brioche broadcaster budgie buffer bullock burrito
    burrow byproduct cabinetmaker caisson caliper canape cannery canvasser capacitor capstan carburettor cardholder carousel carp cartographer casino caster cataloguer caulker changelog
    chaperone chatbot chatroom chiropodist chute ciabatta cladder cleanser cockle cofferdam collator collider collie colliery compactor compere compositor concertgoer conduit confectioner
    contactor context-sheet converter conveyancer conveyor cookie cooper cooperage coppice cordwainer costumer cotter countertop coverall crankcase crossbar crusher cubby cultivar curfew
    currier cutter damper dashcam debarker debtor decoder decorator defibrillator dehumidifier denture deployment derrick detectorist diff diffuser digester diode disinfectant docker docket
    dosette dosimeter drawbridge dressmaker drinker drumkit dugout dumbbell dumbwaiter ecologist eel emulsifier enclosure encoder endoscope endoscopy engraver estimator evacuee excavator
    excess exchanger excursion expat extractor eyelet fader falconer feedlot fermenter ferret fieldworker filler finds-tray finisher firebox fireman fish-pass flashcard flat-white flatbed
    floodgate flume forager forecourt forest-school forester forge forwarder fracture framer freeholder fret fretsaw frontage fry furnace galvaniser gangway gantry gauntlet gearstick gecko
    gel gerbil ghillie gilder gilt gimbal glassblower glazer governor graft grafter grandstand grantee grayling greaser greenkeeper grinder gripper guillotine gunner gurney gyroscope
    haberdasher hacksaw halyard hamster handbrake handheld harpist hashtag helipad helmsman herder highchair hod hogget holdall honeycomb hotdesk hotfix hothouse hydrofoil hydrometer
    icebreaker impeller implant incinerator indexer inhaler inkjet inpatient inset insole intercom interlock isotope jack jackhammer janitor jeweller jib joist jukebox kebab keyworker
    kitchenette knitter labourer lamplighter langoustine last leasehold leaseholder lightbox linesman lockout loudhailer lowloader luthier mainsail mandrel maquette mascot masseuse matinee
    mic microbrewery microwave miller millwright mishap mockup monologue moorhen moulder mud-kitchen multimeter multipack nailer nailgun nebuliser newsfeed nipple nursery-nurse oarsman
    octopus offcut officiant offshoot ombudsman onlooker optometrist orthosis oscilloscope osteologist otoscope outfall outfitter overlocker overpass pacemaker packer pantograph parr
    passerby pastor peeler penalty perfumer perimeter persona pessary phlebotomist photocopier pickaxe picker picnic pivot placard planer plasterer plater playhead playpen pleat plotter
    podiatrist polisher popup portacabin potholer poultice prawn printout probationer propagator prosthesis prosthetic prover psalm puncture puppeteer purser pylon quayside quern quire
    raceway rambler rasp readme redraft reducer reed reflector refractometer remake remittance remix repeater reptile resistor respirator restorer retainer retort retread rickshaw rigger
    ringbinder roaster roller rotor rover rower rucksack saddler sailmaker salamander sampler sandbag sauna sawyer scallop scarecrow schooner scrubber scheduler prescriber stocker seafarer seawall seedbed seeder sextant
    shard shearer shipwright sidecar silversmith skinner slater slinger slipper smelter smoker smolt soakaway solderer solenoid speculum spinner splicer spokeshave spool sporran spotter
    sprinkler stager stairgate stakeout stalker stamper stator steeplejack stent stoker stoma stovetop stringer stripper stumble stylist stylus subnet subset sump superstructure synth
    tachograph takeaway tanner taxidermist taxiway telehandler tench tenement tensioner terrarium thatcher theodolite thruster tiler tiller toile topcoat tourniquet towbar trackway trainset
    tramway transect transponder treadmill trike trombone turbot turner typist ulcer undercarriage undertaker upper valuation valuer vape veneer vignette vintner viola violinist vise vitrine
    vlog voiceover walkabout walker ward-clerk warrant washbag watchmaker webhook welcome-desk wetsuit whelk whetstone whirlpool wicket wingman winkle wiper wireframe wiretap
    woodcarver woodturner wormery xylophone
    """
)
"""One of them does not stand without an article."""
UNCOUNTED = words(
    """
    adhesive algae anaesthesia bail basalt batter biofouling biryani bresaola brisket burrata bycatch chemo chemotherapy chorizo clearance cod couscous crackling debossing delirium
    dewatering dosa ductwork effluent embossing enamel eyewash falafel falsework feedstock fibreglass focaccia foiling formwork freehold fume gelcoat gesso gneiss gold-leaf grouting gyoza
    haddock hake halloumi hardener hummus imaging isolation ketchup kimchi lacquer lagging laksa leachate letterpress lidar linseed lithography loam mackerel markdown marl marquetry
    mayonnaise moorland morbidity mozzarella palliative-care paneer parchment parole pastrami peatland pesto pho phytoplankton piling plasterboard pointing polenta prosciutto pyrography
    quinoa rabbit-skin radiotherapy ragu ramen rebar reconciliation rendering repointing respite ricotta risograph roti runoff salami salsa saltmarsh sashimi schist screed screenprinting
    seagrass shale shawarma shellac shoreline shuttering sludge standby stuffing subsoil tapioca tarmacadam tempeh tint titration tunnelling turbidity turnout garbage turpentine underlay underpinning
    varnish vellum weft whittling
    """
)
"""These do."""
