"""Words for people: many of them, one by trade, one by office."""

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
