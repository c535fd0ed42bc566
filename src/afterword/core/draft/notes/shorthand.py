"""Shorthand that can mean only one thing, and words that are written with a capital."""

import re

from afterword.core.draft.wordlist import words

SHORT = {
    "w/": "with", "w/o": "without", "bc": "because", "b/c": "because", "cuz": "because", "coz": "because",
    "abt": "about", "re": "about", "re:": "about", "mtg": "meeting", "mtgs": "meetings", "mgr": "manager", "mgrs": "managers",
    "dept": "department", "depts": "departments", "govt": "government", "yr": "year", "yrs": "years", "wk": "week",
    "wks": "weeks", "hr": "hour", "hrs": "hours", "ppl": "people", "mgmt": "management", "approx": "about", "tho": "though",
    "thru": "through", "wpm": "words a minute", "lbs": "lbs", "esp": "especially", "incl": "including", "&": "and", "+": "and", "q": "question", "qs": "questions",
    "tues": "Tuesday", "weds": "Wednesday", "thurs": "Thursday", "bday": "birthday", "btw": "", "tbh": "", "u": "you",
    "i": "I", "im": "I'm", "ive": "I've", "dont": "don't", "doesnt": "doesn't", "didnt": "didn't", "cant": "can't",
    "wont": "won't", "wasnt": "wasn't", "isnt": "isn't", "arent": "aren't", "couldnt": "couldn't", "wouldnt": "wouldn't",
    "shouldnt": "shouldn't", "havent": "haven't", "hadnt": "hadn't", "hasnt": "hasn't", "theyre": "they're", "theyd": "they'd", "youd": "you'd", "whod": "who'd", "theyve": "they've",
    "theyll": "they'll", "weve": "we've", "thats": "that's", "whats": "what's", "whos": "who's", "shes": "she's", "hes": "he's", "theres": "there's", "wheres": "where's", "shouldve": "should have",
    "couldve": "could have", "wouldve": "would have", "should've": "should have", "asap": "as soon as possible", "cos": "because",
    "til": "until", "'til": "until", "bf": "before", "b4": "before", "tmrw": "tomorrow", "tmr": "tomorrow", "cert": "certificate", "certs": "certificates", "mins": "minutes", "appt": "appointment",
    "appts": "appointments", "intro'd": "introduced", "sept": "September",
    "iv": "IV", "cv": "CV", "hgv": "HGV", "foi": "FOI", "nhs": "NHS", "gp": "GP", "crm": "CRM", "sql": "SQL", "gdpr": "GDPR", "cpr": "CPR",
    "covid": "Covid", "w": "with", "wd": "would", "wld": "would", "shd": "should", "fwd": "forward", "dbl": "double", "em": "them", "'em": "them", "xmas": "Christmas", "arvo": "afternoon", "arvos": "afternoons", "gotta": "have to", "wanna": "want to", "someones": "someone's", "nobodys": "nobody's", "somebodys": "somebody's", "everybodys": "everybody's", "everyones": "everyone's", "any1": "anyone", "some1": "someone", "every1": "everyone",
    "choosen": "chosen", "untill": "until", "recieve": "receive", "recieved": "received", "definately": "definitely", "seperate": "separate", "becuase": "because", "wich": "which",
    "valentines": "Valentine's", "whatsapp": "WhatsApp", "excel": "Excel", "facebook": "Facebook", "instagram": "Instagram", "youtube": "YouTube",
    "calc": "calculation", "calcs": "calculations", "pdf": "PDF", "pdfs": "PDFs", "usb": "USB", "mth": "month", "mths": "months", "lvl": "level", "lvls": "levels", "quals": "qualifications", "asst": "assistant", "imp": "important", "dob": "date of birth", "ofc": "of course", "hosp": "hospital",
    "eves": "evenings", "hols": "holidays", "wkend": "weekend", "wkends": "weekends", "wknd": "weekend", "wknds": "weekends", "wkly": "weekly",
    "qtr": "quarter", "refs": "references", "bldg": "building", "mfg": "manufacturing", "mktg": "marketing", "atm": "at the moment",
    "reg": "registration", "reg'd": "registered", "regd": "registered", "salesforce": "Salesforce", "hubspot": "HubSpot", "linkedin": "LinkedIn", "sharepoint": "SharePoint", "jira": "Jira", "xero": "Xero",
    "python": "Python", "terraform": "Terraform", "kubernetes": "Kubernetes", "docker": "Docker", "github": "GitHub", "autocad": "AutoCAD", "revit": "Revit", "powerpoint": "PowerPoint",
    "n": "and", "rn": "at the moment", "min": "minimum", "max": "maximum", "grad": "graduate", "grads": "graduates", "seo": "SEO", "vat": "VAT", "ppe": "PPE", "haccp": "HACCP",
    "coshh": "COSHH", "dbs": "DBS", "nvq": "NVQ", "cscs": "CSCS", "erp": "ERP", "cad": "CAD", "kpi": "KPI", "kpis": "KPIs", "sen": "SEN", "esl": "ESL", "makaton": "Makaton", "sched": "schedule", "acct": "account", "accts": "accounts",
}  # fmt: skip
PRODUCTS = {
    "power bi": "Power BI",
    "google sheets": "Google Sheets",
    "google drive": "Google Drive",
    "google ads": "Google Ads",
    "ms project": "MS Project",
    "visual basic": "Visual Basic",
}
"""Programs of two words, which small letters hide."""
SHORT_DAYS = {
    "mon": "Monday",
    "tue": "Tuesday",
    "tues": "Tuesday",
    "wed": "Wednesday",
    "weds": "Wednesday",
    "thu": "Thursday",
    "thur": "Thursday",
    "thurs": "Thursday",
    "fri": "Friday",
    "sat": "Saturday",
    "sun": "Sunday",
}
SHORT_MONTHS = {
    "jan": "January",
    "feb": "February",
    "aug": "August",
    "sept": "September",
    "oct": "October",
    "nov": "November",
    "dec": "December",
}
COMMON_NAMES = words(
    "pat mark bill will grant rose may rob sue jack art bob frank grace hope joy faith dawn april june august summer ray rich drew chase gene guy jay sky van so an in to liv ho so long young bush"
)
"""Given names that are ordinary words: small letters do not make them a name."""
NATIONAL = words(
    "brazilian romanian bulgarian lithuanian latvian estonian ukrainian russian turkish greek italian spanish french german british american canadian australian indian chinese japanese korean african asian european nigerian kenyan ghanaian pakistani bangladeshi mexican colombian syrian afghan iranian iraqi scottish welsh irish english"
)
PLACE = "place|job|firm|company|team|school|hospital|ward|home|restaurant|practice|employer|role|trust|lab|farm|kitchen|shop|office|site|branch|clinic|agency"
LAST = re.compile(
    rf"\b((?:at|in|from|of) )(?:the )?((?:last|old|previous|present|current|first) (?:{PLACE}))\b"
    rf"|^()((?:last|old|previous) (?:{PLACE}) (?=(?:did|had|was|were|used|ran|got|went|lost|kept|\w+ed) ))"
)
"""A place of the candidate's, whatever article it was jotted with."""
FEASTS = words("easter christmas ramadan eid diwali hanukkah passover pentecost advent thanksgiving halloween")
