"""The forms of the verbs a note is read by."""

from afterword.core.draft.lexicon import DOUBLING, GERUNDS, PAST, THIRD, participle, past, third_person
from afterword.core.draft.verbs import BASES
from afterword.core.draft.wordlist import words

MORE = words(
    """
    rain snow leak rot sag thaw wilt perish surf pair panic reopen prune rota dye weed glean forage mulch
    abandon accelerate accompany achieve acquire adapt adjust admire advertise advise affect afford alert allocate amend annoy anticipate appeal appear appoint appreciate approve archive assemble assess assign
    assure attach attract backfill bag ban bang battle beat behave bend bet bid bind bite blame blast bleed blend block blow boil bolt book boost bother bounce breach breed brief broadcast browse budget bump burst bury
    calculate calibrate calm camp cancel cast catalogue cater cause celebrate certify challenge champion charm chase chat cheer chop cite clap clarify clash clip coat collapse combine command comment commission commit communicate
    commute compete compile complain complement comply compose conceive concentrate conclude conduct confirm confront confuse congratulate conserve consist construct consult consume contain contribute control convert convince cope copy correct
    cost count crack craft crash crave create credit criticise cross crush cry cultivate cure curate customise cycle dance dare date debate debug declare decline decorate decrease dedicate defend define delay delegate delete demand demonstrate
    deny depart deserve despatch destroy detect deteriorate determine devise devote diagnose dictate differ dig digitise dine dip disagree disappear disappoint discharge disclose discover dislike dismiss dispatch dispense display dispose distribute
    disturb dive document dominate donate double-check doubt download drag drain dread dream dress drift drill drown dry dump duplicate dust ease edit educate elect elevate eliminate embed embrace emerge employ empty emulate enclose encounter endorse
    endure enforce engage enhance enquire enrich enrol ensure entail entertain equip escort establish evaluate evolve exaggerate examine exceed exchange exclude excuse execute exercise exhaust exhibit experience experiment explode exploit explore expose facilitate
    fade fancy farm fasten favour fear feature fetch filter flatten flip float flock flood flow fluctuate fold force foster found frame free frighten fry fuel fulfil function furnish gather generate glance glaze glue grab graduate grant greet grieve grin
    grip groom guarantee guard guess halt halve hammer hand handwrite harvest haul heal heat hesitate hide highlight hire-out hunt hurry ignite ignore illustrate imagine implement imply impose impress infect influence inform inherit initiate inject insert insure integrate intend
    interact interfere interpret interrupt interview invent invoice involve isolate iterate jam jeopardise juggle justify kill kneel knit knock lag laminate lapse lean lecture lengthen lessen license lift-share limp litter loan locate lock log long loosen lower lubricate
    manufacture march market marry master match mature mediate melt memorise mess migrate milk mine minimise mislay mistake misunderstand mock model modify moderate mould mount mow multiply name narrow navigate near neglect nominate notify number nurse obey object obtain occupy occur
    offend oppose optimise originate outgrow outsource overcome overflow overlook oversee overtake package page participate partner patch patrol pause peel perceive perform persist persuade photograph pile pin pioneer pitch place plaster plug point-out polish pop portray possess postpone pour practice practise praise
    preach predict preserve prevail price prioritise privatise proceed process procure profit program project prompt pronounce propose prosecute prosper protest provoke publicise pump punch punish purchase pursue qualify quantify question queue quit quote race rate react reassure rebook recall reckon recognise
    recognize recommend reconcile reconsider recover recycle redesign redevelop redirect redo reform refer reflect refresh refuel refurbish refuse regain regard register regret regulate rehearse reinforce reject relate relax relaunch relay relocate rely remark remedy renew reorganise reorganize repay repeat
    rephrase reposition represent reschedule reserve reset reshape reside resign resist respect respond restrict restructure result resume retain retell retire-early retrain retrieve retrofit reuse reveal revert revise revive revolve reward ring-fence risk rob rock role-play root round row rub ruin rule rush sack sail
    sample satisfy scaffold scan scare scatter scold scoop score scrap scratch scrub secure segment seize select shake shape sharpen shave shear shelter shine shock shorten shoulder shout shovel shrink sign-post signal simplify skate sketch ski skip slam slice slide slip slot slow smile smoke snow soak soften
    solder spark spell spill spin sponsor spread spring squeeze stabilise stack stage stagger stain stamp stare state steal stem step stimulate stir storm straighten strengthen stretch strip strive structure style subcontract submerge subscribe substitute suck suffer suit sum summarise supervise suppose surprise surrender
    surround survive suspect suspend sustain swallow swear sweat swell swing sympathise synchronise tackle tailor tame tear tease telephone term terminate thank-you thin tidy tighten tip tire tolerate toughen tour tow transcribe transform transmit transplant trap trek trial trigger trim trouble trust tune twist
    undergo underline undermine undertake unify unite unload unlock unpack unveil update uphold upload upset urge usher utilise vaccinate value vanish vary verify veto view volunteer vote vow wander warn weaken weigh whisper widen wipe wire witness wreck yield zoom moderate curate sign steward chair head welcome
    cannulate catalogue digitise ingest commission decommission triage onboard offboard timetable signpost shadow second-guess firefight crowdfund fundraise stocktake typeset proofread prefer prevent mean cost remain reckon catalogue facilitate
    rerun relabel restack palletise lash reverse uncouple shunt divert defrost reheat marinate knead dice mince fillet
    debone pluck pickle ferment distil decant upsell haggle accrue litigate plead adjourn accredit invigilate induct
    debrief escalate soothe wean bathe undress catheterise suture swab titrate dilute incubate autoclave sterilise
    interpolate annotate parse throttle replicate reboot provision encrypt authenticate authorise jog stroll hike crawl
    crease shred carve engrave paste resize align swipe narrate recite hum mumble grumble nudge prod clutch squat
    sneeze cough sniff blush giggle dent clog scorch chip fray splice version
    batch brick beg tag bin mop vacuum strap couple marinade forecast minute tally ration prime sand varnish grout skim rewire unblock retile repaint reroof restock retag reissue resend reorder refile rehang refit rehome rewild
    """
)
PARTICIPLES = {
    "be": "been", "begin": "begun", "bite": "bitten", "blow": "blown", "break": "broken", "choose": "chosen", "come": "come", "become": "become", "do": "done",
    "draw": "drawn", "drink": "drunk", "drive": "driven", "eat": "eaten", "fall": "fallen", "fly": "flown", "forget": "forgotten", "freeze": "frozen",
    "get": "got", "give": "given", "go": "gone", "grow": "grown", "hide": "hidden", "know": "known", "lie": "lain", "overrun": "overrun", "overcome": "overcome", "oversee": "overseen",
    "outgrow": "outgrown", "overtake": "overtaken", "prove": "proven", "redo": "redone", "rewrite": "rewritten", "ride": "ridden", "ring": "rung", "rise": "risen", "run": "run", "see": "seen", "sew": "sewn", "shake": "shaken", "show": "shown",
    "shrink": "shrunk", "sing": "sung", "sink": "sunk", "speak": "spoken", "steal": "stolen", "swear": "sworn", "swim": "swum", "take": "taken", "tear": "torn", "throw": "thrown", "undergo": "undergone", "undertake": "undertaken",
    "wake": "woken", "wear": "worn", "weave": "woven", "write": "written", "mow": "mown", "mistake": "mistaken", "shear": "shorn", "fit": "fitted",
}  # fmt: skip
MORE_IRREGULAR = {
    "beat": "beat", "bend": "bent", "bet": "bet", "bid": "bid", "bind": "bound", "bite": "bit", "bleed": "bled", "blow": "blew", "breed": "bred", "broadcast": "broadcast", "burst": "burst", "cast": "cast", "cost": "cost", "dig": "dug",
    "dream": "dreamed", "hide": "hid", "kneel": "knelt", "lean": "leaned", "mislay": "mislaid", "mistake": "mistook", "misunderstand": "misunderstood", "overcome": "overcame", "oversee": "oversaw", "outgrow": "outgrew", "overtake": "overtook",
    "quit": "quit", "redo": "redid", "repay": "repaid", "reset": "reset", "retell": "retold", "shake": "shook", "shine": "shone", "shrink": "shrank", "slide": "slid", "spell": "spelled", "spill": "spilled", "spin": "spun",
    "spread": "spread", "spring": "sprang", "steal": "stole", "strive": "strove", "swear": "swore", "swing": "swung", "tear": "tore", "undergo": "underwent", "undertake": "undertook", "uphold": "upheld", "upset": "upset", "typeset": "typeset", "proofread": "proofread", "break": "broke",
}  # fmt: skip
DOUBLED_IN_BRITISH = words("cancel label level model signal total travel tunnel")
"""Verbs read in both spellings: "travelled" and "traveled"."""


def _past(base: str) -> str:
    return MORE_IRREGULAR.get(base) or past(base)


def _british(ending: str) -> dict[str, str]:
    return {base + base[-1] + ending: base for base in DOUBLED_IN_BRITISH}


ALL = BASES | MORE | {"do", "be", "have", "break"}
THIRDS = {third_person(base): base for base in ALL - {"be", "have"}} | THIRD
PASTS = {_past(base): base for base in ALL - {"be", "have", "do"}} | _british("ed") | PAST
DONE = (
    {PARTICIPLES.get(base) or _past(base): base for base in ALL - {"have"}}
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
    | GERUNDS
    | _british("ing")
    | {"being": "be", "having": "have", "dying": "die", "lying": "lie", "tying": "tie"}
)
"""The third person, the past, the participle and the -ing form of every verb, with its base."""


def base_of(low: str) -> str:
    """`send` for `sends`, `sent` and `sending`; the word itself when it is no form of a verb."""
    return low if low in ALL else THIRDS.get(low) or PASTS.get(low) or DONE.get(low) or DOING.get(low) or low
