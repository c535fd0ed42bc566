"""What verbs ask for behind them."""

from afterword.core.draft.wordlist import words

CREATES = words(
    "have need want hire get be become run build make do write find buy open start set own hold use teach lead win earn design create plan launch borrow expect seek take"
)
GIVES = words(
    "cast cook knit bake bring earn save spare give send show tell offer teach lend ask pay let make call cost keep get find leave"
)
SMALL_CLAUSE = words("let make help have watch see hear")
ALONE = words(
    "flood leak jam stall dip spill rot sag dry thaw wilt perish rain snow die work move open start begin end change double triple halve rise fall grow drop close leave arrive come go sail live stay stop finish run fail pass change break burn freeze melt improve increase decrease "
    "shrink slip struggle suffer survive swim talk speak laugh cry lie listen look wait walk travel train teach study volunteer visit vote win lose worry agree answer apply appear ask belong call care continue cook cope disappear drive eat exist expand "
    "explode fly follow happen help hope join know last learn matter migrate mean meet merge mature play pay phone quit read recover rest retire return ride ring sell serve shop sign sing sit sleep smile stand succeed switch think try turn understand wake warn write "
    "qualify graduate commute retrain relocate camp climb dance ski row sink surge spike peak fade evolve emerge react respond relax resign specialise vary drift settle stick complain bounce collapse crash slow shut spread swell age overrun land lead"
)
"""Verbs whose past may stand without an object; of others it says what was done to the thing before it."""
DONE_BY_PEOPLE = words(
    "pay lose answer order read drive eat visit serve sell phone ring sign play apply teach study leave call win"
)
"""What stands without an object of people; of things it says what was done to them: "invoices paid late"."""
NEVER_DONE = words(
    "die arrive come go happen fall rise sleep appear disappear exist belong live stay sit stand work laugh cry sail travel walk wait look listen help cost"
)
"""Verbs nothing is done by to anything: their participle describes no noun."""
PARTICLES = words("up down off on out over away back in through around round along together apart ahead about")
NAMED_TOGETHER = words(
    "follow check log sign back start hand set build drop pick clean stand catch work warm run "
    "lock bolt break shut tie pay call tag wash mop roll lay stock count tidy wind ramp tear strip fit"
)
"""Verbs that name something with the little word behind them: "follow up", "sign off", "bolt up"."""
MENTAL = words("think say know hope feel mean believe reckon admit show prove")
LINKS = words("stand sit lie remain feel get become stay keep look seem make go turn arrive want find run sound")
HAS_DONE = words("want get have see like need")
NO_OBJECT_OF_TIME = NEVER_DONE | words("serve study teach train volunteer run practise rehearse")
SURELY_VERBS = words("love is was has have had can will would could want wants need like likes hates loves hopes said")
PLAYED = words("play speak know learn")
"""Verbs whose object may be a name nobody listed: an instrument, a language, a program."""
WHOLE_DAYS = words("take swap offer do cover miss like hate love have prefer work need")
WITHOUT_OBJECT = words("expire die arrive come happen fall rise exist belong appear disappear wait look listen laugh")
CHANGES = words("fall rise drop grow go increase decrease shrink climb jump sink surge slip")
"""Verbs behind which by how much may stand as it is: "fell 9%"."""
WANTS = frozenset({"want"})
KNOWN_BY_NAME = (
    CREATES
    | GIVES
    | WANTS
    | MENTAL
    | LINKS
    | HAS_DONE
    | SMALL_CLAUSE
    | NO_OBJECT_OF_TIME
    | PLAYED
    | WHOLE_DAYS
    | WITHOUT_OBJECT
    | words("leave keep come finish rank eat keep make leave find serve sell paint drink hold get buy")
    | CHANGES
)
FIRST_PERSON_BASES = words(
    "learn live love cook weld swim cycle speak know own hold have run live drive teach coach volunteer lead write play keep sing agree finish enjoy prefer hold type read use sit"
)
"""What somebody says of themselves without "I": "speak some Polish"."""
THEIR_BASES = FIRST_PERSON_BASES | words(
    "rehearse meet deliver ship bake grow recycle rent struggle lose get expect rely depend serve sell receive hate love buy make use"
)
"""What is said of people without "they": "lose parcels at the depot", where of the candidate it would be advice."""
PLAYS = frozenset(
    f"play {what}"
    for what in words(
        "guitar piano violin cello flute drums trumpet saxophone sax bass keyboard ukulele organ chess football cricket hockey netball rugby tennis golf hurling camogie"
    )
)
"""What somebody plays, which names no kind of area or money."""
HAPPENING = words("happens happened happen matters mattered depends")
"""What nobody does."""
