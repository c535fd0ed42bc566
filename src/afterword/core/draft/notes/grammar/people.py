"""Words for people: many of them, one by trade, one by office."""

import re

from afterword.core.draft.notes.grammar.countable import COUNT
from afterword.core.draft.wordlist import words

ANIMATE = words(
    "folk people kids children staff students pupils patients customers clients clinics volunteers teams drivers farmers "
    "growers families parents residents tenants guests visitors members apprentices nurses doctors suppliers users "
    "candidates juniors seniors graduates engineers developers teachers schools reps shops dealers firms companies "
    "competitors men women lads regulars donors buyers readers passengers crews operators subcontractors subbies"
)
PEOPLE = words(
    "translator interpreter counsellor solicitor accountant therapist electrician plumber welder fitter lad chap lass person driver porter clerk manager engineer nurse teacher driver planner leader designer developer analyst technician cook chef receptionist librarian "
    "colleague carer coordinator administrator supervisor mechanic joiner buyer planner tutor baker gardener"
)
OFFICES = words(
    "consultant owner manager chair chairman chairwoman director boss foreman headteacher head matron ceo cto cfo "
    "founder landlord landlady supervisor editor principal dean registrar producer partner professor chef captain panel"
)
KIN = words(
    "mum mom mother dad father gran nan grandma granny grandad grandpa uncle aunt brother sister son daughter cousin girl boy lad woman man wife husband kid child baby"
)
THINGS = words(
    """
    adapter anchor answer badger baler banner barrier bee blender blister boiler border browser burner buzzer calculator career catheter center chamber chandelier changeover chapter character charger charter
    checklist cheer chiller chipper cluster committee compressor computer container cooker corner corridor counter cover cutover cylinder danger degree detector digger dinner disaster dishwasher dispenser door
    drawer dredger dresser dryer dumper elevator encounter error factor feather fee feeder fever filter finger floor flower folder foyer franker freezer freighter frontier fryer gender generator ginger girder
    glacier guarantee gutter hammer hamper handover hanger harbor harvester headquarter heifer helicopter hoist hoover hopper horror incubator indicator interior inverter jumper kipper knee ladder laminator
    larder laser layer ledger letter lever lifter liner list loader lobster locker loudspeaker makeover marker marquee matter merger metaphor meter mincer mirror mixer monitor monster moor motor mower newsletter
    newspaper number offer order otter oyster pager paper parlor pier pitcher planter playlist poster prayer pricelist primer printer processor propeller quarter radiator rafter razor reactor receiver refresher
    register remainder reminder render riser river rooster roster router rudder ruler sander saucer scanner scooter sector semester sensor separator server sewer shelter shopfloor shortlist shoulder shower
    shredder shutter simulator sleeper slicer spanner spider sprayer spreader squeegee steamer sticker stopover strapper stretcher strimmer summer supper sweater switchover takeover tanker tender terror theater
    thermometer tiger timer toaster tower tracker tractor trailer transfer transformer trawler tree trigger trimmer trouser tumbler twist ventilator visor voucher washer water weather winter wordlist wrapper wrist
    power colour area absorber accelerator accumulator actuator adaptor alternator bailer banister binder blanker blaster booster breaker buffer capacitor compactor contactor conveyor converter cotter crusher cutter damper decoder
    defibrillator dehumidifier derrick diffuser digester dosimeter drinker dumbwaiter emulsifier encoder exchanger excavator extractor fader fermenter filler finisher firebreaker grafter grinder gripper header impeller incinerator interlocker lowloader
    loudhailer nebuliser overlocker peeler photocopier planer plotter propagator prover reducer reflector repeater resistor respirator retainer ringbinder roller rotor rover sampler schooner scrubber seeder slipper solenoider spinner sprinkler stator stringer
    telehandler tensioner thruster tiller transponder ulcer aligner hydrometer refractometer wiper trailer thermometer upper firebreak
    """
)
"""What ends like a word for people and is none."""
TRADES = words(
    "midwife guard apprentice student intern nurse medic paramedic soldier pilot steward smith blacksmith goldsmith priest vicar nun monk judge model actress waitress hostess sculptor poet novelist "
    "musician drummer dancer athlete boxer jockey groom farmhand shepherd sailor cadet sergeant captain constable detective nanny maid butler janitor postie trucker courier clerk cook chef barista "
    "steelworker dockworker signaller machinist locksmith cobbler tailor seamstress usher scout coach referee deckhand bosun purser florist beekeeper"
)
MAN = re.compile(r"[a-z]{2,}(?:(?<!ro)(?<!ger)(?<!hu)(?<!tali)man|woman)")
PERSON_ENDS = ("er", "or", "ist", "ian", "ee")
PLURAL_ENDS = tuple(f"{end}s" for end in PERSON_ENDS)


def names_people(low: str) -> bool:
    """Whether a noun surely names one person, by a list or by its ending: "pupil", "welder"."""
    if low in PEOPLE or low in TRADES or low in KIN or f"{low}s" in ANIMATE:
        return True
    listed = low in COUNT and low.endswith(PERSON_ENDS)
    return low not in THINGS and (listed or MAN.fullmatch(low) is not None)
