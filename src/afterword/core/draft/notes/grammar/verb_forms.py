"""The forms of the verbs a note is read by."""

from afterword.core.draft.wordlist import words

ALL = words(
    """
    crackle hiss squeak creak groan flake corrode decay droop sprout germinate ripen bloom blossom moult calve farrow drench microchip spay jostle shove disperse stampede regroup
    restart rebase underbook doublebook undercharge understock destock underrun overshoot undershoot underflow overcook undercook reload preload offload flare misfire weep ooze
    spurt slosh puddle topple subside heave hobble faint vomit scald choke wheeze snore truant heckle fidget doodle lisp entice tempt cajole dissuade resole reglaze repoint replumb reline
    regrout reseal retune rebind outsell outrun outpace outperform underbid underquote carpool amortise depreciate impair restate intubate extubate ventilate sedate debride flush aspirate
    evict repossess buff retard brine blanch braise deglaze baste gybe dredge insulate condense evaporate pollinate ping tweet recur pinch hoard eke skimp scrimp splurge whinge gripe rave
    insource rejig reshuffle rename plummet mushroom dwindle stagnate rebound
    graft forge spool buffer pleat tint blunder stumble vape microwave strap hook rasp remake redraft remix retread puncture pivot detour pledge screed batter shore stoke whelp braid burrow
    code rear forage administer bodge botch darn drip film garnish graze herd hoist infuse jot juggle miscount misfile mishear misspell mistime moan mobilise nag nick nurture outweigh overestimate underestimate peg poach prescribe rake recalibrate redeploy refill refurb
    regrade reinstall repack reskill resurface retake resit rust seep service shelve simmer smear smudge sow splint stall steam text thresh tug upskill wax winch zap rebrand
    abandon accelerate accept accompany accredit accrue achieve acquire adapt add address adjourn adjust admire admit
    adopt advertise advise affect afford age agree aim alert align allocate allow amend amount analyse annotate
    announce annoy answer anticipate appeal appear apply appoint appreciate approach approve archive argue arrange
    arrive ask assemble assess assign assist assume assure attach attack attempt attend attract audit authenticate
    authorise autoclave automate avoid back backfill bag bake balance ban bang base batch bathe battle be beat become
    beg begin behave believe belong bend bet bid bin bind bite blame blast bleed blend block blow blush boil bolt book
    boost borrow bother bottle bounce breach break breathe breed brew brick brief bring broadcast browse budget build
    bump burn burst bury buy cache calculate calibrate call calm camp cancel cannulate caption care carry carve cast
    catalogue catch cater catheterise cause celebrate certify chair challenge champion change charge charm chase chat
    check cheer chip choose chop cite claim clap clarify clash clean clear climb clip clog close clutch coach coat
    collapse collect combine come command comment commission commit communicate commute compare compete compile
    complain complement complete comply compose conceive concentrate conclude conduct confirm confront confuse
    congratulate connect conserve consider consist construct consult consume contact contain continue contribute
    control convert convince cook cool cope copy correct cost cough count couple cover crack craft crash crave crawl
    crease create credit crew criticise cross crowdfund crush cry cultivate curate cure customise cut cycle damage
    dance dare date deal debate debone debrief debug decant decide declare decline decommission decorate decrease
    dedicate defend define defrost delay delegate delete deliver demand demonstrate dent deny depart depend deploy
    describe deserve design despatch destroy detect deteriorate determine develop devise devote diagnose dice dictate
    die differ dig digitise dilute dine dip direct disagree disappear disappoint discharge disclose discover discuss
    dislike dismiss dispatch dispense display dispose distil distribute disturb dive divert divide do document dominate
    donate double double-check doubt download draft drag drain draw dread dream dress drift drill drink drive drop
    drown dry dump duplicate dust dye earn ease eat edit educate elect elevate eliminate embed embrace emerge emphasise
    emphasize employ empty emulate enable enclose encounter encourage encrypt end endorse endure enforce engage engrave
    enhance enjoy enquire enrich enrol ensure entail enter entertain equip escalate escape escort establish estimate
    evaluate evolve exaggerate examine exceed exchange exclude excuse execute exercise exhaust exhibit exist expand
    expect experience experiment expire explain explode exploit explore export expose extend face facilitate fade fail
    fall fancy farm fasten favour fear feature feed feel ferment ferry fetch fight file fill fillet filter find finish
    firefight fit fix flag flatten flip float flock flood flow fluctuate fly focus fold follow forage force forecast
    forget forgive foster found frame fray free freeze frighten fringe fry fuel fulfil function fund fundraise furnish
    gain gather generate get giggle give glance glaze glean glue go grab grade graduate grant grate greet grieve grin
    grind grip groom grout grow grumble guarantee guard guess guide haggle halt halve hammer hand handle handwrite hang
    ache beep blur brag bust cede chew claw coax comb cram curl dab deem defy dent dub ebb etch fade fend flex foil fool gasp gaze glow grit gulp gush hack hone hurl itch jab jolt lick lug lull lure lurk mock omit
    opt oust pare pave peek plod poke prep pry puff raid rant reap roam roar seep shun sigh sip skew skid slap slog soar spar spur stab stow sulk sway swot sync tilt tout tuck vie vow wade wail wane whip wink woo yell
    happen harm harvest hatch hate haul have head heal hear heat help hesitate hide highlight hike hint hire hire-out
    hit hold hoover hope host hum hunt hurry hurt identify ignite ignore illustrate imagine implement imply import
    impose impress improve include increase incubate induct infect infill influence inform ingest inherit initiate
    inject insert insist inspect install insure integrate intend interact interfere interpolate interpret interrupt
    interview introduce invent invest invigilate invite invoice involve isolate iterate jam trip jeopardise jog join joke
    judge juggle jump justify keep kick kickstart kill knead kneel knit knock know label lack lag laminate land lapse
    lash last laugh launch lay lead leak lean leap learn leave lecture lend lengthen lessen let license lie lift
    lift-share like limit limp link list listen litigate litter live load loan lob locate lock log long look loosen
    lose love lower lubricate maintain make man manage manufacture map march marinade marinate mark market marry master
    match matter mature mean measure mediate meet melt memorise mend mention mentor merge mess migrate milk mince mind
    mine minimise minute mislabel mislay misplace misread miss mistake misunderstand mix mock model moderate modify
    monitor mop mould mount move mow mulch multiply mumble name narrate narrow navigate need neglect negotiate
    nominate note notice notify nudge number nurse obey object observe obtain occupy occur offboard offend offer
    onboard open operate oppose optimise order organise organize originate outbid outgrow outlast outline outnumber
    outsource overbook overcharge overcome overfill overflow overhaul overheat overload overlook overorder overpay
    overrun oversee oversell oversleep overspend overstock overtake overwork owe own pack package page paint pair
    palletise panic park parse participate partner pass paste patch patrol pause pay peak pedal peddle peel perceive
    perform perish permit persist persuade phone photograph pick pickle pile pilot pin pioneer pitch place plan plant
    plaster play plead plough pluck plug point point-out polish pop portray possess post postpone pour practice
    practise praise preach predict prefer prepare present preserve press pretend prevail prevent price prime print
    prioritise privatise proceed process procure prod produce profit program project promise promote prompt pronounce
    proofread propose prosecute prosper protect protest prove provide provision provoke prune publicise publish pull
    pump punch punish purchase pursue push put quadruple qualify quantify quarter question queue quit quote race rain
    raise rate ration reach react read realise realize reassure rebook reboot rebuild recall receive recheck recite
    reckon recognise recognize recommend reconcile reconsider record recount recover recruit recycle redesign redevelop
    redirect redo reduce refer refile refit reflect reform refresh refuel refurbish refuse regain regard register
    regret regulate rehang rehearse reheat rehome rehouse reinforce reissue reject relabel relate relaunch relax relay
    release relocate rely remain remark remedy remember remind remove renew rent reopen reorder reorganise reorganize
    repaint repair repay repeat rephrase replace replicate reply report reposition represent reprint request require
    reroof reroute rerun reschedule rescue research resell resend reserve reset reshape reside resign resist resize
    resolve respect respond rest restack restock restore restrict restructure result resume retag retain retell retest
    retile retire retire-early retrain retrieve retrofit return reuse reveal reverse revert review revise revive
    revolve reward rewild rewire reword rework rewrite ride ring ring-fence rinse rise risk rob rock role-play roll
    root rot rota rotate round row rub ruin rule run rush sack sag sail sample sand satisfy save say scaffold scale
    scan scare scatter schedule scold scoop scorch score scrap scrape scratch screen scrub search second-guess secure
    see seek seem segment seize select sell send separate serve set settle sew shadow shake shape share sharpen shave
    shear shelter shepherd shift shine ship shock shoot shop shorten shoulder shout shovel show shred shrink shunt shut
    sieve sift sign sign-post signal signpost simplify sing sink sit skate sketch ski skim skip skipper slam sleep
    slice slide slip slot slow smell smile smoke sneeze sniff snip snow soak soften solder solve soothe sort spark
    speak specialise specialize specify spell spend spike spill spin splash splice split spoil sponsor spot spray
    spread spring squash squat squeeze stabilise stack staff stage stagger stain stamp stand stare start stash state
    stay steal steer stem step sterilise steward stick stimulate stir stitch stock stocktake stop store storm
    straighten strain strap strengthen stress stretch strike strip strive stroll structure struggle study stun style
    subcontract submerge submit subscribe substitute succeed suck suffer suggest suit sum summarise supervise supply
    support suppose surf surge surprise surrender surround survey survive suspect suspend sustain suture swab swallow
    swap swear sweat sweep swell swim swing swipe switch swoop sympathise synchronise tack tackle tag tailor take talk
    tally tame tamp tamper tangle tap taper tarnish taste taunt teach tear tease telephone tell tend term terminate
    test tether thank thank-you thaw thicken thin think thread threaten thrive throttle throw thump tick tidy tie
    tighten tilt timetable tinker tip tire titrate toast tolerate toss touch toughen tour tow trace track trade train
    trample transcribe transfer transform translate transmit transplant transport trap travel tread treat treble trek
    triage trial trickle trigger trim triple trouble trust try tumble tune turn tweak twist type typeset unblock unclog
    uncouple uncover undercut undergo underline undermine underpay undersell understaff understand undertake undo
    undress unfold unhook unify unite unload unlock unpack unpick unplug unscrew untangle unveil unwind update upend
    upgrade uphold upload upsell upset urge use usher utilise vaccinate vacuum value vanish varnish vary vent verify
    version vet veto view visit volunteer vote vow wait waive wake walk wander want warn warp wash waste watch water
    wave weaken wean wear weave weed weigh welcome weld whisk whisper widen wilt win wind wipe wire wish witness wobble
    wonder work worry wrap wreck wrestle write yank yield zone zoom
    """
)
"""The verbs of working life, by their plain form."""
NOUN_TOO = words(
    """
    address answer attack audit bake balance cache call change charge check claim coach cook cost cover cut deal design
    draft drive drop end estimate export face feed fight file finish fit fix flag focus fund gain glaze grade grout
    guide help hike hire hit hold host import increase interview jog jump label lack land launch lead lift link list
    load look map mark matter mind mix move need note nudge offer order own pack paint park pass pay peak phone pick
    pilot plan plant play point post present press print promise push raise ration reach record release rent repair
    reply report request rescue research rest return review ride ring rinse rise run save scale schedule screen scrub
    search set share shift ship shop show shunt sign soak sort spike splash split spot spray squash staff stand start
    stay stock stop store strain stress stroll study supply support surge survey swap switch talk tally test tick tie
    touch trace track trade train transfer travel tread treat trust try turn tweak type update upgrade use value
    varnish visit volunteer wait walk want waste watch welcome win wish wobble work worry
    """
)
"""Of these the ones that are as likely a noun."""
DOUBLING = words(
    """
    brag cram dab dub jab lug omit plod prep shun sip skid slap slog spar spur stab swot whip
    nag peg drip tug zap resit jot
    bag ban begin bet bid cap chat chip chop clip commit compel cut debug dig dip drag drop equip fit flag
    forget format get grab grip hit hop hum jam jog knit lag let log map nod occur omit pat pin plan plug pop
    prefer program put quit refer refit rip rob rub run scan scrap scrub set ship shop shred shut sit skip slam
    slip slot snap spin split spot stem step stir stop strip submit sum swap swim tap tip top transfer transmit
    trap trim trip upset wed win wrap zip
    """
)
"""Verbs that double their last letter everywhere: planned, planning."""
IRREGULAR = {
    "mishear": "misheard", "misspell": "misspelled", "retake": "retook", "resit": "resat",
    "forgive": "forgave", "leap": "leapt", "undo": "undid", "unwind": "unwound", "misread": "misread", "oversleep": "overslept", "oversell": "oversold", "undercut": "undercut", "underpay": "underpaid", "undersell": "undersold", "overpay": "overpaid", "overspend": "overspent", "outbid": "outbid", "stun": "stunned",
    "beat": "beat", "become": "became", "begin": "began", "bend": "bent", "bet": "bet", "bid": "bid", "bind":
    "bound", "bite": "bit", "bleed": "bled", "blow": "blew", "break": "broke", "breed": "bred", "bring": "brought",
    "broadcast": "broadcast", "build": "built", "burn": "burned", "burst": "burst", "buy": "bought", "cast": "cast",
    "catch": "caught", "choose": "chose", "come": "came", "cost": "cost", "cut": "cut", "deal": "dealt", "dig":
    "dug", "do": "did", "draw": "drew", "dream": "dreamed", "drink": "drank", "drive": "drove", "eat": "ate",
    "fall": "fell", "feed": "fed", "feel": "felt", "fight": "fought", "find": "found", "fit": "fitted", "fly":
    "flew", "forget": "forgot", "freeze": "froze", "get": "got", "give": "gave", "go": "went", "grind": "ground",
    "grow": "grew", "hang": "hung", "have": "had", "hear": "heard", "hide": "hid", "hit": "hit", "hold": "held",
    "hurt": "hurt", "keep": "kept", "kneel": "knelt", "know": "knew", "lay": "laid", "lead": "led", "lean":
    "leaned", "leave": "left", "lend": "lent", "let": "let", "lie": "lay", "lose": "lost", "make": "made", "mean":
    "meant", "meet": "met", "mislay": "mislaid", "mistake": "mistook", "misunderstand": "misunderstood", "outgrow":
    "outgrew", "overcome": "overcame", "overrun": "overran", "oversee": "oversaw", "overtake": "overtook", "pay":
    "paid", "proofread": "proofread", "put": "put", "quit": "quit", "read": "read", "rebuild": "rebuilt", "redo":
    "redid", "repay": "repaid", "reset": "reset", "retell": "retold", "rewrite": "rewrote", "ride": "rode", "ring":
    "rang", "rise": "rose", "run": "ran", "say": "said", "see": "saw", "seek": "sought", "sell": "sold", "send":
    "sent", "set": "set", "shake": "shook", "shine": "shone", "shoot": "shot", "show": "showed", "shrink": "shrank",
    "shut": "shut", "sing": "sang", "sink": "sank", "sit": "sat", "sleep": "slept", "slide": "slid", "speak":
    "spoke", "spell": "spelled", "spend": "spent", "spill": "spilled", "spin": "spun", "split": "split", "spread":
    "spread", "spring": "sprang", "stand": "stood", "steal": "stole", "stick": "stuck", "strike": "struck",
    "strive": "strove", "swear": "swore", "sweep": "swept", "swim": "swam", "swing": "swung", "take": "took",
    "teach": "taught", "tear": "tore", "tell": "told", "think": "thought", "throw": "threw", "typeset": "typeset",
    "undergo": "underwent", "understand": "understood", "undertake": "undertook", "uphold": "upheld", "upset":
    "upset", "wake": "woke", "wear": "wore", "win": "won", "write": "wrote",
}  # fmt: skip
PARTICIPLES = {
    "retake": "retaken", "sow": "sown",
    "forgive": "forgiven", "undo": "undone",
    "be": "been", "begin": "begun", "bite": "bitten", "blow": "blown", "break": "broken", "choose": "chosen", "come": "come", "become": "become", "do": "done",
    "draw": "drawn", "drink": "drunk", "drive": "driven", "eat": "eaten", "fall": "fallen", "fly": "flown", "forget": "forgotten", "freeze": "frozen",
    "get": "got", "give": "given", "go": "gone", "grow": "grown", "hide": "hidden", "know": "known", "lie": "lain", "overrun": "overrun", "overcome": "overcome", "oversee": "overseen",
    "outgrow": "outgrown", "overtake": "overtaken", "prove": "proven", "redo": "redone", "rewrite": "rewritten", "ride": "ridden", "ring": "rung", "rise": "risen", "run": "run", "see": "seen", "sew": "sewn", "shake": "shaken", "show": "shown",
    "shrink": "shrunk", "sing": "sung", "sink": "sunk", "speak": "spoken", "steal": "stolen", "swear": "sworn", "swim": "swum", "take": "taken", "tear": "torn", "throw": "thrown", "undergo": "undergone", "undertake": "undertaken",
    "wake": "woken", "wear": "worn", "weave": "woven", "write": "written", "mow": "mown", "mistake": "mistaken", "shear": "shorn", "fit": "fitted",
}  # fmt: skip
DOUBLED_IN_BRITISH = words("cancel label level model signal total travel tunnel")
"""Verbs read in both spellings: "travelled" and "traveled"."""


def third_person(base: str) -> str:
    """`carries` for `carry`."""
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        return base + "es"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + "s"


def participle(base: str) -> str:
    """`planning` for `plan`."""
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return base[:-1] + "ing"
    return base + (base[-1] if base in DOUBLING else "") + "ing"


def past(base: str) -> str:
    """`planned` for `plan`; irregular verbs from the table."""
    if base in IRREGULAR:
        return IRREGULAR[base]
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    return base + (base[-1] if base in DOUBLING else "") + "ed"


def _british(ending: str) -> dict[str, str]:
    return {base + base[-1] + ending: base for base in DOUBLED_IN_BRITISH}


THIRDS = {third_person(base): base for base in ALL - {"be", "have"}}
THIRDS |= {"has": "have", "does": "do", "is": "are", "was": "were"}
THIRDS |= {"hasn't": "haven't", "doesn't": "don't", "isn't": "aren't", "wasn't": "weren't"}
PASTS = (
    {past(base): base for base in ALL - {"be", "have", "do"}}
    | _british("ed")
    | {"had": "have", "did": "do", "learnt": "learn", "spelt": "spell", "burnt": "burn", "spoilt": "spoil"}
)
DONE = (
    {PARTICIPLES.get(base) or past(base): base for base in ALL - {"have"}}
    | _british("ed")
    | {
        "had": "have",
        "felt": "feel",
        "learnt": "learn",
        "spelt": "spell",
        "burnt": "burn",
        "led": "lead",
    }
)
DOING = (
    {participle(base): base for base in ALL | DOUBLING}
    | _british("ing")
    | {"being": "be", "having": "have", "dying": "die", "lying": "lie", "tying": "tie"}
)
"""The third person, the past, the participle and the -ing form of every verb, with its base."""


def base_of(low: str) -> str:
    """`send` for `sends`, `sent` and `sending`; the word itself when it is no form of a verb."""
    return low if low in ALL else THIRDS.get(low) or PASTS.get(low) or DONE.get(low) or DOING.get(low) or low
