"""Words written with a capital: days, months, languages."""

from afterword.core.draft.wordlist import words

WEEKDAYS = words("monday tuesday wednesday thursday friday saturday sunday")
DAYS = {day: day.capitalize() for day in WEEKDAYS} | {day + "s": day.capitalize() + "s" for day in WEEKDAYS}
MONTHS = words("january february april june july august september october november december")
UNSURE_MONTHS = words("may march")
LANGUAGES = words(
    "english french german spanish italian portuguese dutch danish swedish norwegian finnish welsh irish gaelic tamil "
    "hindi urdu bengali punjabi gujarati arabic hebrew russian ukrainian romanian hungarian czech greek "
    "catalan basque galician croatian serbian slovak slovene bulgarian lithuanian latvian estonian albanian farsi pashto kurdish tagalog malay indonesian nepali telugu malayalam marathi amharic hausa igbo zulu xhosa afrikaans mandarin cantonese hakka hokkien japanese korean vietnamese thai swahili somali yoruba"
)
CITIES = words(
    "london leeds glasgow edinburgh manchester liverpool birmingham bristol sheffield newcastle cardiff swansea belfast dublin cork galway leicester nottingham coventry bradford hull plymouth "
    "southampton portsmouth brighton norwich cambridge oxford exeter gloucester worcester doncaster lancaster colchester ipswich luton swindon aberdeen dundee inverness stirling perth durham york "
    "osaka tokyo kyoto seoul beijing shanghai singapore bangkok hanoi manila jakarta mumbai delhi bangalore chennai karachi lahore dhaka colombo dubai cairo lagos nairobi accra johannesburg "
    "paris lyon marseille bordeaux toulouse lille berlin munich hamburg cologne frankfurt vienna zurich geneva basel rome milan turin naples madrid barcelona valencia seville lisbon porto brussels "
    "antwerp ghent amsterdam rotterdam utrecht copenhagen stockholm gothenburg oslo bergen helsinki warsaw krakow prague brno budapest bucharest sofia athens istanbul ankara kyiv riga vilnius tallinn "
    "toronto montreal vancouver calgary ottawa chicago boston seattle denver houston dallas philadelphia atlanta miami detroit sydney melbourne brisbane adelaide auckland wellington"
) - words("cork bergen sofia wellington")
"""Cities whose name is no other word: a jotting writes them small."""
COUNTRIES = words(
    "england scotland wales ireland britain france germany austria switzerland italy spain portugal belgium denmark norway sweden finland iceland poland hungary romania bulgaria greece "
    "ukraine russia india pakistan bangladesh nepal malaysia indonesia thailand vietnam philippines australia canada mexico brazil argentina nigeria ghana kenya uganda ethiopia egypt morocco europe africa asia "
    "alabama alaska arizona arkansas california colorado connecticut florida hawaii idaho illinois indiana iowa kansas kentucky louisiana massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming alberta manitoba ontario quebec saskatchewan queensland tasmania"
)
"""Countries, states and provinces whose name is no other word."""
