"""Common verbs of working life: their bases, the irregular pasts, and the ones that are nouns too."""

from afterword.core.draft.wordlist import words

BASES = words(
    """
    accept argue add burn breathe die disagree escape expire hate publish reopen sail seem sing smell address adopt age agree aim allow answer apply arrange arrive ask assist attend audit avoid back bake balance
    become begin believe belong bring build buy call care carry catch change charge check choose clean clear climb close
    coach collect come compare complete connect consider contact continue cook cool cover create cut deal decide deliver
    depend describe design develop direct discuss divide do double draft draw drive drop earn edit employ enable encourage
    end enjoy enter estimate exist expand expect explain export extend face fail fall feed feel fight file fill find finish
    fit fix flag fly focus follow forget fund gain get give go grow guide handle hang happen hate have hear help hire hit
    hold hope host hurt identify import improve include increase inspect install introduce invest invite join judge jump
    keep kick know label lack land last launch lay lead learn leave let lie lift like link list listen live load look lose
    love maintain make manage map mark matter mean measure meet mend mention mentor merge mind miss mix monitor move need
    negotiate notice observe offer open operate order organise organize outline overhaul own pack paint park pass pay phone
    pick pilot plan plant play point post prefer prepare present press prevent print produce promise promote protect prove
    provide pull push put raise reach read realise realize rebuild receive recommend record recruit reduce refuse release
    rely remain remember remind remove rent repair replace reply report request require rescue research resolve rest restore
    return review rewrite ride ring rise roll run save say scale schedule screen search see seem sell send separate serve set settle
    share shift ship shoot shop show shut sign sing sit solve sort speak specialise specialize spend split spot staff stand
    start stay steer stick stock stop store stress struggle study submit succeed suggest supply support surge survey swap
    switch take talk teach tell tend test thank think throw tie touch trace track trade train transfer translate travel
    treat trust try turn type understand update upgrade use value visit volunteer wait walk want wash waste watch wear weigh
    welcome win wish wonder work worry wrap write spike peak merge migrate retire rotate tap lend borrow brew weld sew cache
    overrun sleep swim eat drink wake freeze sweep seek strike sink grind deploy grade laugh teach automate audit rehearse bottle bake weave paint plough milk prune insist emphasise emphasize note stress warn admit joke laugh hint
    """
)
NOUN_TOO = words(
    """
    address answer audit balance call change charge check claim coach cook cost cover cut deal design draft drive drop end
    estimate export face feed file fight fit fix flag focus fund gain guide help hire hit hold host import increase
    interview label grade audit lack land launch lead lift link list load look map mark matter mind mix move need note offer order own
    pack paint park pass pay peak phone pick pilot plan plant play point post present press print promise push raise reach
    record release rent repair reply report request rescue research rest return review ride ring rise run scale schedule
    save screen search set share shift ship shop show sign sort split spot staff stand start stay stock stop store stress study
    supply support surge survey swap switch talk test tie touch trace track trade train transfer travel treat trust try turn
    type update upgrade use value visit volunteer wait walk want waste watch welcome win wish work worry spike cache
    """
)
IRREGULAR = {
    "become": "became", "begin": "began", "bring": "brought", "build": "built", "buy": "bought", "catch": "caught",
    "choose": "chose", "come": "came", "cut": "cut", "deal": "dealt", "do": "did", "draw": "drew", "drive": "drove",
    "fall": "fell", "feed": "fed", "feel": "felt", "fight": "fought", "find": "found", "fit": "fitted", "fly": "flew",
    "forget": "forgot", "get": "got", "give": "gave", "go": "went", "grow": "grew", "have": "had", "hear": "heard",
    "hit": "hit", "hold": "held", "hurt": "hurt", "keep": "kept", "know": "knew", "lay": "laid", "lead": "led",
    "leave": "left", "lend": "lent", "let": "let", "lie": "lay", "lose": "lost", "make": "made", "mean": "meant",
    "meet": "met", "pay": "paid", "put": "put", "read": "read", "rebuild": "rebuilt", "rewrite": "rewrote",
    "ride": "rode", "ring": "rang", "rise": "rose", "run": "ran", "say": "said", "see": "saw", "sell": "sold",
    "send": "sent", "set": "set", "show": "showed", "shut": "shut", "sing": "sang", "sit": "sat", "speak": "spoke",
    "spend": "spent", "split": "split", "stand": "stood", "stick": "stuck", "take": "took", "teach": "taught",
    "tell": "told", "think": "thought", "throw": "threw", "understand": "understood", "wear": "wore", "win": "won",
    "write": "wrote", "sleep": "slept", "swim": "swam", "eat": "ate", "drink": "drank", "wake": "woke", "freeze": "froze", "sweep": "swept",
    "seek": "sought", "strike": "struck", "sink": "sank", "grind": "ground", "overrun": "overran", "burn": "burned", "shoot": "shot", "hang": "hung",
}  # fmt: skip
