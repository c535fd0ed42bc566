"""Names known to be the family's or one's own, where either may come first; in small letters, without accents."""

from afterword.core.draft.wordlist import words

FAMILY_FIRST = words(
    "tanaka sato suzuki takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi "
    "matsumoto inoue kimura hayashi shimizu saito mori ikeda hashimoto ishikawa ogawa okada fujita goto "
    "kim park choi jung kang cho yoon jang lim wang zhang li liu chen yang huang zhao wu zhou xu sun ma hu gao liang xie song "
    "tang feng deng cao peng jiang zhu lin guo luo zheng nagy kovacs toth szabo horvath "
    "morita yamazaki nakajima maeda fujii okamoto matsuda nakagawa nakano harada tamura takeuchi wada ishida ueda morimoto hara "
    "shibata sakai kudo yokoyama miyazaki miyamoto uchida takagi ando taniguchi imai takada maruyama murakami sugiyama otsuka "
    "tan lim ng chua goh ong teo wong chan cheung koh chia yeo toh seah lee ho low lau leung kwok shin han seo kwon hwang ahn song yoo "
    "yeung fok tsang tse ip yip kwan kwong mak pang poon siu szeto tsui tsoi tso yau yuen lai lam law lui luk mok mui ngai ngan fung hau hui "
    "kam keung chau choi chow choy chui chiu cheng chiang aw boey chong chiam choo chew gan heng khoo kwek leong liew loh loo neo ooi phua "
    "quah quek sim soh sng teng thng tham tiong woon yap oh moon baek paik nam noh roh jeong jeon ryu nguyen pham huynh phan dang bui duong ly"
)
GIVEN_NAMES = words(
    "hiroshi takeshi kenji takashi satoshi akira jun ken makoto masato kazuo kazuki daiki shota ryota naoki yuki yuji yuta shinji tetsuya "
    "haruto ren sota minoru osamu mamoru isamu noboru tsutomu susumu kiyoshi hideo ichiro jiro saburo goro shigeru kenta daisuke hayato "
    "yuko keiko yoko noriko michiko kumiko akiko naoko tomoko mayumi megumi ayumi emi mika miki rie eri yumi kaori sayaka haruka misaki "
    "nanami aoi sakura hana hinata mai risa chika chie asuka kana kyoko sachiko setsuko hanako"
)
"""Given names of Japan, where a name is written either way round."""
CHRISTIAN_NAMES = words(
    "aaron adam adrian agnes aidan alan albert alex alexander alfred alice alison alvin amanda amy andrea andrew andy angel angela angie anita ann anna anne "
    "annie anson anthony antonia arthur audrey barbara belinda ben benjamin benny bernard bernice betty billy bobby bonnie brandon brenda brian bruce calvin "
    "candice carina carl carmen carol caroline catherine cecilia charles charlotte cherry chris christina christine christopher clara clarence claudia clement "
    "colin connie crystal cynthia cyrus daisy daniel danny daphne darren david deborah dennis derek desmond diana dominic donald doris dorothy douglas dylan "
    "eddie edgar edith edmond edmund edward edwin eileen elaine eleanor elizabeth ella ellen elsa emily emma eric erica ernest esther ethan eugene eunice eva "
    "evelyn felix fiona flora florence frances francis frank freddy frederick gabriel gary gavin geoffrey george gerald gilbert gladys gloria gordon grace "
    "gregory harry harvey hazel heidi helen helena henry herbert herman howard hugo ian irene iris isaac isabel ivan ivy jack jackie jacky jacqueline jacob "
    "james jane janet janice jason jasmine jasper jean jeffrey jennifer jenny jeremy jerome jerry jessica jessie jimmy joanna joanne joe joel john johnny "
    "jonathan joseph joshua joyce judy julia julian julie justin karen katherine kathy kathleen keith kelly kelvin kenneth kenny kevin kitty larry laura lawrence "
    "leo leon leonard lily linda lisa louis louisa louise lucas lucy lydia mabel maggie mandy marcus margaret maria marco marilyn mark martha martin mary matthew "
    "maurice mavis max melissa melody michael michelle mildred miranda mona monica nancy natalie nathan nelson nicholas nicole nigel norman olivia oscar pamela "
    "patricia patrick paul pauline peggy penny peter philip phoebe phyllis priscilla queenie rachel ralph raymond rebecca regina rex richard ricky rita robert robin "
    "roger ronald rosanna rose roy ruby rupert russell ruth ryan sally samantha sammy samson samuel sandra sandy sarah sean sebastian selina serena sharon sheila shirley "
    "simon sonia sophia sophie stanley stella stephanie stephen steve steven stuart susan suzanne sylvia teresa terence terry theodore theresa thomas tiffany timothy "
    "tina tommy tony tracy valerie vanessa vera veronica vicky victor victoria vincent violet virginia vivian vivien wallace walter wendy wesley wilfred william "
    "wilson winnie winston yvonne zachary zoe"
)
"""Before a family's name where families come first otherwise: Dominic Yeung, Deborah Chia."""
