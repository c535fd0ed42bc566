"""Short forms of given names, so that “Hi Liz” to Elizabeth is not taken for another person."""

from functools import cache

_GROUPS = """
abigail abby abbie gail|adriana adri|alan al|albert al bert bertie|alejandro alex ale jandro|alexander alex al sandy sasha xander alec|
alexandra alex sandra sasha lexi alexa|alfred alf fred alfie|alice ali|amanda mandy|andrea andy|andreas andy andi|andrew andy drew|
angela angie|ann anne annie nan|annabel bel bella|anthony tony ant|antonia toni|antonio toni tony|arthur art|barbara barb babs|
beatrice bea trixie|benjamin ben benny|bernadette bernie|bernard bernie|bradley brad|bridget biddy bridie|caroline carrie caro|
catherine cath cathy kate katie cat kitty|charles charlie chuck chas|charlotte charlie lottie|christian chris|christina chris tina chrissie|
christine chris chrissie|christopher chris kit topher|cynthia cindy|daniel dan danny|danielle dani|david dave davy|deborah deb debbie|
deepak deep|dimitri dima|dmitri dima|dominic dom nic|donald don|dorothy dot dottie|douglas doug|edmund ed ned|edward ed eddie ted ned|
eleanor ellie nell nora|elizabeth liz beth lizzie betty eliza libby bess lisa elsie|emily em emmy|emma em|eugene gene|evelyn evie|
ezekiel zeke|florence flo|frances fran frankie|francesca fran|francis frank|francisco paco pancho fran|franklin frank|frederick fred freddie|
gabriel gabe|gabriela gaby gabi|geoffrey geoff jeff|george geordie|gerald gerry jerry|gerard gerry|giovanni gianni|gregory greg|
guadalupe lupe|guillermo memo|gwendolyn gwen|hannah han|harold harry hal|harriet hattie|helen nell|helena lena|henry harry hank|herbert bert|
hugh hughie|ignacio nacho|isaac ike|isabel izzy bel isa|isabella izzy bella|jacob jake|jacqueline jackie|james jim jimmy jamie jem|
janet jan|jason jay|jeffrey jeff|jennifer jen jenny|jeremy jerry jez|jessica jess jessie|jesus chuy|joan joanie|joanna jo|joanne jo|
john jack johnny jon|jonathan jon jonny nathan|jose pepe|josef jupp sepp|joseph joe joey|josephine jo josie|joshua josh|judith judy|julia jules|
julian jules|katarina kat kata|katharine kate katie kathy kat kit|katherine kate katie kathy kat kit kay|kathleen kath kathy kate|katrina kat|kenneth ken kenny|
kimberly kim|kristina kris tina|kristopher kris|laura laurie|lawrence larry laurie|leonard len leo lenny|leopold leo|lillian lily|
linda lin|louis lou|louise lou|lucille lucy|luis lucho|madeleine maddie|madeline maddie|malcolm mal|marcus marc|margaret maggie meg peggy greta margie marge|
maria mia|maria jose marijo|martin marty|mary molly polly|matthew matt|matthias matt|maximilian max|megan meg|melissa mel|michael mike mick micky mikey misha|
michelle shelly|mikhail misha|miranda mandy|mohammad mo|mohammed mo|muhammad mo|nathan nate|nathaniel nate nat|natalie nat|natalia natasha|
nicholas nick nicky|nicola nicky|nicole nicky nikki|nikolai kolya|norman norm|oliver ollie|olivia liv livvy|oluwaseun seun|pamela pam|patricia pat patty tricia trish|
patrick pat paddy|pauline polly|peter pete|philip phil pip|phillip phil|phyllis phyl|piotr pete|priscilla cilla|rachel rach|rajendra raj|rajesh raj|
ramakrishnan ram|raymond ray|rebecca becky bec becca|reginald reg reggie|richard rick dick rich richie ricky|robert rob bob bobby bert robbie|roberto beto|
roderick rod|rodney rod|roger rog|ronald ron ronnie|rosalind ros roz|rosemary rosie|roxanne roxy|rudolph rudy|russell russ|ruth ruthie|
samantha sam|samuel sam sammy|sandra sandy|sarah sally sadie|sebastian seb bas|sergio checo|shirley shirl|sidney sid|simon si|sophia sophie|stanley stan|
stephanie steph|stephen steve stevie|steven steve|stuart stu|susan sue susie|susanna sue|suzanne sue suzie|sylvia syl|tatiana tanya|terence terry|teresa terry tess|
thaddeus tad|theodore ted theo|theresa terry tess|thomas tom tommy|timothy tim|tobias toby|tobiah toby|ursula ulla|valerie val|vanessa nessa|venkatesh venkat|
veronica ronnie vera|victor vic|victoria vicky tori|vincent vince vinny|virginia ginny|vivian viv|vladimir vova|walter walt wally|wilhelmina mina|
wilfred wilf|william bill will billy willy liam|winifred winnie freda|xavier xavi|yevgeny zhenya|yusuf yus|zachary zach zack
"""


@cache
def _groups() -> dict[str, frozenset[str]]:
    """For each name the full names it may stand for, itself among them if it is one."""
    found: dict[str, set[str]] = {}
    for group in _GROUPS.replace("\n", "").split("|"):
        full, *_ = names = group.split()
        for name in names:
            found.setdefault(name, set()).add(full)
    return {name: frozenset(full) for name, full in found.items()}


def is_short_for(short: str, given: str) -> bool:
    """Whether `short` is a usual form of `given` (both bare), either way round; a clear beginning counts.

    Two short forms of one name count only where they begin alike: Eddie may be Ed, but not Ted.
    """
    if len(short) >= 3 and given.startswith(short):  # noqa: PLR2004 -- “Kat” says who is meant, “Ka” does not
        return True
    full = _groups().get(short, frozenset()) & _groups().get(given, frozenset())
    return bool(full) and (short in full or given in full or short[:2] == given[:2])
