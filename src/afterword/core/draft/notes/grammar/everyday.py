"""Countable nouns of the kitchen, the field, the home and the street, which jottings name as often as those of work."""

from afterword.core.draft.notes.grammar.trades import COUNTED
from afterword.core.draft.wordlist import words

EVERYDAY = COUNTED | words(
    """
    abacus print deploy restructure sprint standup rollout apple auntie bagel bailiff banana banksman bap barmaid barman bap beam beetroot berry bib biome biro blackspot blind bloke bonfire bosun bramble brownie buddy buggy cabbage campervan
    carrot cartridge catch-up cattery cherry chick clot cock-up cog combine courgette creche creel crisp crumble curry cut-off dolly donkey doorman drop-in drop-off duet earplug elm encore epipen
    exhaust fern firkin flapjack fob foundry gasman gale go-between goggle goose groundsman gran grandma grandpa gutter hassle headlight hiccup hitch hoodie hop jelly keypad lass lemon lentil lichen
    locum lollipop lolly mango marshal marrow mask melon mix-up motorhome nan nana nappy nettle notary padlock parsnip pasty payslip pea pick-up playbook pony postmortem pram proxy pumpkin rattle
    retro roast scramble sign-up slip-up smith sorbet spore sprocket squall stairlift stand-in stew swede sycamore tabard telly temp top-up tote turnip ultrasound usher valet veggie walk-in
    walkie-talkie webcam wiki windscreen wrack yurt seal spider magnet spare oak beech hinge snag dinghy herring kipper trawl landing surveyor hedgehog otter badger hawk falcon quad rewire hoof calf doc refresher allergen chipper strimmer mower shredder digger dumper baler harvester sprayer spreader hopper strapper wrapper slicer mincer blender toaster fryer chiller dryer washer steamer cooker hoover tanker lifter stacker planter timer charger adapter inverter compressor generator separator dishwasher mixer sander welder laminator franker hoist trimmer
    alto axis bass bear byte colt diva elk fawn fig font gala kiwi lute mink noun sari stag tab tutu typo url vest yam self mode span dash dot glossary
    ache acid arc arm axe ant bead beak beep beet blip blob blot blur boa bow brim brow bud bum burr bust chin clam claw cob con coop cowl crab crib crow cub curl cusp cyst dart dent dip dime doe dome dove dowel duct dud duel dune duo euro fad fang feat feud fin fir flaw flex ford fort fowl fur gag gait gal gene glow gnat golfer gong gull gum guru gust gut halo hare hedge hind hoax hoe hoop hoot howl hump hue husk icon idol imp isle jab jag jest jet jolt kilo knack knee lad lair lamp lash liar lick lid lime limp lip loin loon lug lull lump lure mall mane mite mole mom moon moth mule neck nerve newt nib nook oath omen opus orb oust owl pal pane pang pawn peck pelt perk perm pew pike pip pit ploy poke pope pore pout pro puck puff puma pup raid rag rank rant rat rein riff rift rim roar rook rump rune ruse rusk rut saga scab scam sear sect shin sigh sip sire skid skin skit sky slab slap slew slit slog slug slum slur slot snob snub sob spar spat spud spur stab stat stub stud sub sun suffix tail tang taco tic tilt tine tit toad tome tot trot tuba tuck tuft twig tyke urn vale vamp vane vat vial vibe volt vow wad wag waif wail wand wart watt whim whip wimp wink wisp woe wren yak yawn yell yelp yew yoke yolk zone
    """
)
