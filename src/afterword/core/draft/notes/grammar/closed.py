"""The closed classes: determiners, pronouns, auxiliaries, prepositions, and what joins clauses."""

from afterword.core.draft.wordlist import words

ONE_ONLY = words("a an each every this that another one")
SEVERAL = words("these those many several few both two three four five six seven eight nine ten eleven twelve twenty")
EITHER_NUMBER = words("the my your his her their our its no any some which whose what")
NOT_ONE = words("all enough more most less fewer")
SUBJECTS = {
    "i": "1", "you": "p", "we": "p", "they": "p", "he": "s", "she": "s", "it": "s", "there": "t", "this": "s", "that": "s", "these": "p", "those": "p",
    "everyone": "s", "everybody": "s", "everything": "s", "nobody": "s", "nothing": "s", "someone": "s", "somebody": "s", "something": "s", "anyone": "s",
    "nobody_else": "s", "somebody_else": "s", "everybody_else": "s", "no_one_else": "s", "someone_else": "s", "everyone_else": "s", "anyone_else": "s", "anybody_else": "s",
    "anybody": "s", "anything": "s", "one": "s", "most": "p", "many": "p", "some": "p", "both": "p", "all": "p", "others": "p", "another": "s", "ours": "e", "yours": "e", "mine": "s",
}  # fmt: skip
OBJECTS = words("me us them him her it you myself yourself yourselves ourselves themselves itself each")
MODALS = words("will would can could should must may might shall cannot can't won't wouldn't couldn't shouldn't")
OF_BE = words("is are was were am isn't aren't wasn't weren't")
OF_HAVE = words("has have had hasn't haven't hadn't")
OF_DO = words("do does did don't doesn't didn't")
LINKING = words(
    "till because when if while although though unless until since whereas after before as once where so whenever wherever than"
)
PREPOSITIONS = words(
    "about above across after against along among around at before behind below between by during for from in inside "
    "into near of off on onto out outside over past per since through throughout to toward towards under until up upon "
    "via with within without"
)
MORE_PREPOSITIONS = words(
    "round like despite except including versus vs around beyond beside besides opposite amid plus regarding concerning as than till"
)
QUESTION_WORDS = words("whoever whatever how why what when where whether which who")
CONJUNCTIONS = words("and or but because so while although though")
NOT_NOUNS = words("and or but not to of very too than also just so as if because then there here yes no please nor")
ORDINALS = words(
    "first second third fourth fifth sixth seventh eighth ninth tenth last next same only main whole entire best biggest largest worst latest top lead remaining rest"
)
AUXILIARIES = MODALS | OF_BE | OF_HAVE | OF_DO
DETERMINERS = ONE_ONLY | SEVERAL | EITHER_NUMBER | words("all most")
IRREGULAR_PLURALS = words("folk people children kids men women staff police data geese lice mice teeth feet")
BOTH_NUMBERS = words(
    "data media staff chambers headquarters crossroads works species series means barracks premises deer sheep fish aircraft "
    "squid cod haddock hake pollack mackerel halibut plaice lumpfish shellfish crayfish elver offspring grouse bison"
)
