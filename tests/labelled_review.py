"""Labelled follow-ups written for this project: good ones laid as traps, flawed ones with the rules that must speak.

Every message has a case of its own; a label is the set of rules above a hint, `either` may or may not be found.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from afterword.core.case import (
    Candidate,
    Case,
    Correspondence,
    CorrespondenceKind,
    Debrief,
    Direction,
    Interview,
    Organisation,
    Person,
    Point,
    Process,
    Status,
)
from afterword.core.channel import Method
from afterword.core.message import Message, MessageKind


@dataclass(frozen=True, kw_only=True)
class Labelled:
    name: str
    message: Message
    case: Case
    faults: frozenset[str]
    either: frozenset[str]


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def labelled(  # noqa: PLR0913 -- every key has a default; a case is made of many facts
    name,
    body,
    *,
    to="Ms Hilary Brandt",
    firm="Copperleaf Studio",
    job="Office manager",
    points=(),
    application="",
    me="Sam Whitcombe",
    ended="2026-04-14T11:00+01:00",
    sent="2026-04-14T16:00+01:00",
    method="email",
    kind="thank_you",
    others=(),
    forgotten=(),
    decision=None,
    before=(),
    subject=None,
    attachments=(),
    faults="",
    either="",
    role=None,
    samples=(),
    culture=None,
    status="open",
):
    people = (
        Person(id="p1", name=to, role=role, leads_recruitment=True, interviewed=True),
        *(
            Person(id=f"p{number}", name=other, leads_recruitment=False, interviewed=True)
            for number, other in enumerate(others, start=2)
        ),
    )
    case = Case(
        application=application or None,
        candidate=Candidate(name=me, writing_samples=tuple(samples)),
        organisation=Organisation(name=firm, culture=culture),
        people=people,
        process=Process(job_title=job, decision_words=decision),
        interviews=(Interview(id="i1", end=at(ended), with_=tuple(person.id for person in people)),),
        correspondence=tuple(before),
        debrief=Debrief(points=tuple(Point(text=point) for point in points), forgotten=tuple(forgotten)),
    )
    case = replace(case, process=replace(case.process, status=Status(status)))
    message = Message(
        method=Method(method),
        to="p1",
        at=at(sent),
        kind=MessageKind(kind),
        subject=subject,
        body=body.strip(),
        attachments=tuple(attachments),
    )
    return Labelled(
        name=name, message=message, case=case, faults=frozenset(faults.split()), either=frozenset(either.split())
    )


def ours(when, kind="follow_up", person="p1"):
    return Correspondence(at=at(when), direction=Direction.OUT, person=person, kind=CorrespondenceKind(kind))


def theirs(when, kind="reply", person="p1", text=None):
    return Correspondence(at=at(when), direction=Direction.IN, person=person, kind=CorrespondenceKind(kind), text=text)


GOOD = (
    labelled(
        "a name with an apostrophe and a nickname",
        """
Dear Liz,

Thank you for an hour that went by quickly. The story of the flooded stockroom explains why you label everything twice, and I would be happy to inherit that habit.

At my last shop I kept the delivery book, so the Tuesday pallets hold no terror for me.

Kind regards,
Sam Whitcombe
""",
        to="Elizabeth O'Hara",
        points=("stockroom flooded in 2023, labels twice since", "pallets come on Tuesdays"),
    ),
    labelled(
        "a German doctor addressed with both titles",
        """
Dear Herr Dr. Vogelsang,

Thank you very much for the conversation this morning and for showing me the climate chamber. That the seals fail at minus forty and not before was new to me; I have worked on elastomers for three years and would gladly look into it.

I would be pleased to hear from you.

Yours sincerely,
Jonas Petzold
""",
        to="Dr. Martin Vogelsang",
        firm="Nordklima GmbH",
        job="Test engineer",
        me="Jonas Petzold",
        points=("climate chamber, seals fail at -40", "team of four in Kiel"),
        application="MSc materials science; 3 years elastomer testing at Hansa Rubber.",
    ),
    labelled(
        "a Dutch surname with its particles",
        """
Dear Ms Van der Meer,

Thank you for today. I liked how openly you spoke about the night ferry that never runs on time, and I already have two ideas for the passengers' notice board.

I would very much like to join the team in Hoek.

Kind regards,
Femke Bos
""",
        to="Ms Saskia van der Meer",
        firm="Holland Veren",
        job="Passenger services lead",
        me="Femke Bos",
        points=("night ferry is always late", "notice board for passengers in Hoek"),
    ),
    labelled(
        "a Japanese given name last and a polite suffix",
        """
Dear Tanaka-san,

Thank you for taking the time to speak with me yesterday. Your explanation of how the plant stops the line for one loose clip impressed me, and I thought about it on the train to Nagoya.

I would be honoured to learn from your team.

Sincerely,
Mei Kobayashi
""",
        to="Hiroshi Tanaka",
        firm="Aoyama Seat Works",
        job="Quality associate",
        me="Mei Kobayashi",
        ended="2026-04-14T15:00+09:00",
        sent="2026-04-15T09:00+09:00",
        points=("line stops for one loose clip", "training in Nagoya"),
    ),
    labelled(
        "a Chinese family name first",
        """
Dear Mr Zhou,

Thank you for the interview this afternoon. I keep thinking about the tower crane schedule: if the lifts were booked in half hours instead of hours, the glass would not have to wait.

I have planned lifts on two sites in Shenzhen and would be glad to try it on yours.

Best regards,
Lin Qiaoyu
""",
        to="Zhou Weimin",
        firm="Harbour Gate Construction",
        job="Site planner",
        me="Lin Qiaoyu",
        ended="2026-04-14T16:00+08:00",
        sent="2026-04-14T19:00+08:00",
        points=("tower crane is booked in hours and the glass waits", "visit to the site in May"),
        application="Planner on two high-rise sites in Shenzhen, Primavera.",
    ),
    labelled(
        "a Spanish double surname of which the first is used",
        """
Dear Ms García,

Thank you for meeting me today and for letting me taste the new vermouth. Explaining it to tourists in one sentence is harder than it sounds; mine is “like an orange that has read a book”.

I would love to pour it this summer.

Best wishes,
Pablo Ferrer
""",
        to="Ms Lucía García Montero",
        firm="Bodega Las Tres",
        job="Tasting room host",
        me="Pablo Ferrer",
        points=("new vermouth, explain it in one sentence", "summer season until October"),
    ),
    labelled(
        "Mx and a single name",
        """
Dear Mx Ariel,

Thank you for the conversation today. I have tried the puppet with three fingers, as you suggested, and the head does stop nodding.

I would love to be part of the winter show.

Warmly,
Sam Whitcombe
""",
        to="Mx Ariel",
        firm="The Small Theatre",
        job="Puppeteer",
        points=("work the puppet with three fingers, the head nods otherwise", "winter show"),
    ),
    labelled(
        "formal Indian English",
        """
Dear Mr. Subramanian,

Thank you for giving me your valuable time today. It was very useful to understand how the reconciliation is done at month end across the nine branches, and I was happy to know that my work on bank statements at Kaveri Finance is relevant.

I look forward to hearing from you.

Thanking you,
Yours sincerely,
Lakshmi Narayanan
""",
        to="Mr. V. Subramanian",
        firm="Deccan Cooperative Bank",
        job="Accounts officer",
        me="Lakshmi Narayanan",
        points=("month-end reconciliation across nine branches",),
        application="Three years at Kaveri Finance, bank reconciliation, Tally.",
        ended="2026-04-14T11:00+05:30",
        sent="2026-04-14T15:00+05:30",
    ),
    labelled(
        "the panel thanked through the chair",
        """
Dear Professor Lindqvist,

Thank you for chairing this morning's panel, and please thank Dr Amara and Mr Pell for their questions; Mr Pell's, about what I would stop doing first, is still with me.

I believe I would stop the weekly survey and telephone ten students instead. I would enjoy finding out whether I am right.

Yours sincerely,
Sam Whitcombe
""",
        to="Professor Eva Lindqvist",
        others=("Dr Chidi Amara", "Mr Howard Pell"),
        firm="Saltmarsh College",
        job="Student welfare officer",
        points=("Mr Pell asked what I would stop doing first", "weekly survey of students"),
    ),
    labelled(
        "a check-in after the promised date with nothing sent before",
        """
Dear Ms Brandt,

Thank you again for our conversation on the 14th. You mentioned that you hoped to decide by the end of April, so I wanted to ask, without any hurry, how things stand.

The archive move still interests me very much.

Kind regards,
Sam Whitcombe
""",
        points=("archive moves to the cellar in summer", "decision by the end of April"),
        decision="by the end of April",
        kind="check_in",
        sent="2026-05-08T10:00+01:00",
    ),
    labelled(
        "a phone script",
        """
Good afternoon, is that Mr Treharne? It's Sam Whitcombe, we met on Tuesday about the ticket office. Have you got a minute?

I just wanted to say thank you for showing me the new machines, and to say that I'd like the job very much.

One thing I forgot: I've done the first-aid course, it's valid until next year.

That's all. Thank you, and have a good day. Bye.
""",
        to="Mr Alun Treharne",
        firm="Vale Heritage Railway",
        job="Ticket office assistant",
        method="phone",
        points=("new ticket machines", "Mr Treharne rang to arrange"),
        forgotten=("valid first-aid certificate",),
        ended="2026-04-14T15:00+01:00",
        sent="2026-04-15T14:00+01:00",
    ),
    labelled(
        "dropping in with talking points",
        """
- Morning, Pilar. I only have a minute, I can see you're busy.
- Thank you for yesterday, and for the bread to take home.
- I'd really like to start, and five in the morning is fine with me.
- See you, then.
""",
        to="Pilar Ortega",
        firm="Pan y Punto",
        job="Baker's assistant",
        method="in_person",
        points=("starts at five in the morning", "sourdough needs two days"),
        ended="2026-04-14T12:00+01:00",
        sent="2026-04-15T09:30+01:00",
    ),
    labelled(
        "a LinkedIn message in a conversation they began",
        """
Hi Tomasz, thanks for the call earlier and for finding me on LinkedIn in the first place. The bit about two teams owning the same login page made me laugh and wince; I untangled one of those in March. I'd be glad to talk to the others. Best, Anouk
""",
        to="Tomasz Wrona",
        firm="Kestrel Payments",
        job="Backend developer",
        me="Anouk Verbeek",
        method="linkedin_message",
        points=("two teams own the login page", "next: meet the team"),
    ),
    labelled(
        "a chat message",
        """
Hello Freya, thank you for the tour yesterday. I looked up the otter survey you mentioned and would love to help with the spring count. Best, Sam
""",
        to="Freya Lund",
        firm="Fens River Trust",
        job="Volunteer coordinator",
        method="chat_message",
        points=("otter survey, count in spring",),
        sent="2026-04-15T09:00+01:00",
    ),
    labelled(
        "a letter with its address lines",
        """
12 Elm Road
Leeds LS1 4AB

14 April 2026

Lady Margaret Astley
Astley Hall

Dear Lady Margaret,

Thank you for receiving me this afternoon and for the walk through the orangery. The lead gutters you showed me are of the same make as the ones we repaired at Temple Carr, and I have since found my drawings of the joints.

Should you wish to see them, I should be glad to bring them.

Yours sincerely,
Sam Whitcombe
""",
        to="Lady Margaret Astley",
        firm="Astley Hall Estate",
        job="Clerk of works",
        method="letter_by_hand",
        points=("orangery, lead gutters leak",),
        application="Clerk of works, Temple Carr, 2015 to 2024.",
        ended="2026-04-14T15:00+01:00",
        sent="2026-04-14T18:00+01:00",
    ),
    labelled(
        "late, and owned in half a sentence",
        """
Dear Ms Brandt,

I should have written sooner; a feverish toddler had other plans. Thank you for last week's interview and for the honest picture of the archive.

I would be glad to help carry it down the stairs.

Kind regards,
Sam Whitcombe
""",
        points=("archive goes down the stairs to the cellar",),
        sent="2026-04-20T10:00+01:00",
        either="private_matters",
    ),
    labelled(
        "pay was asked about",
        """
Dear Ms Brandt,

Thank you for today. You asked me to let you know my salary expectations in writing: £31,000, as we discussed.

I enjoyed hearing about the archive, and I would be glad to take charge of the move.

Kind regards,
Sam Whitcombe
""",
        points=("Ms Brandt asked me to send my salary expectations in writing", "archive move"),
    ),
    labelled(
        "a job that is about pay",
        """
Dear Ms Brandt,

Thank you for explaining the two payroll runs today. Reconciling overtime by hand on the 27th sounds exactly like my old Friday nights, and I would like to automate it with you.

Kind regards,
Sam Whitcombe
""",
        job="Payroll assistant",
        points=("two payroll runs, overtime reconciled by hand on the 27th",),
    ),
    labelled(
        "sincere and strong enthusiasm",
        """
Dear Ms Brandt,

Thank you for this morning. I came home and told everybody about the letterpress in the cellar, which is the most beautiful machine I have seen in years.

I would love this job, and I can't wait to hear what you decide.

Best wishes,
Sam Whitcombe
""",
        points=("letterpress in the cellar",),
    ),
    labelled(
        "dry humour",
        """
Dear Mr Quill,

Thank you for seeing me. I counted eleven clocks in your workshop and no two agreed, which I take to be a recruitment test.

My own speciality is the striking train, and I'd be delighted to make at least three of them strike together.

Best wishes,
Sam Whitcombe
""",
        to="Mr Edwin Quill",
        firm="Quill & Daughters",
        job="Clock repairer",
        points=("eleven clocks in the workshop", "needs help with striking trains"),
    ),
    labelled(
        "a firm whose name ends in a mark, and abbreviations",
        """
Hi Jo,

Thanks for having me at Zing! today. The HACCP binder is thicker than I feared, and the UHT line is quieter. I passed my NVQ on just such a line and would be glad to run yours.

Cheers,
Sam
""",
        to="Jo Banks",
        firm="Zing! Juices",
        job="Line operator",
        points=("HACCP binder", "UHT line is quiet"),
        application="NVQ Level 2 in food manufacture.",
    ),
    labelled(
        "one skill tied to a point they raised",
        """
Dear Ms Brandt,

Thank you for the interview today. When you said that the supplier list lives in four notebooks I thought of the database I built at Harrow Tools; I could set up something smaller for you in a week.

I would enjoy that.

Kind regards,
Sam Whitcombe
""",
        points=("supplier list in four notebooks",),
        application="Office administrator at Harrow Tools for six years. Built a supplier database in Access. Typing 80 wpm.",
    ),
    labelled(
        "a school leaver's plain voice",
        """
Hi Mr Dunne,

Thanks for showing me round on Thursday. I liked the lathe best and I wasn't put off by the early start.

I'd love to do the apprenticeship.

Thanks,
Callum Reid
""",
        to="Mr Pat Dunne",
        firm="Dunne Precision",
        job="Apprentice machinist",
        me="Callum Reid",
        points=("showed me the lathe", "early start at six"),
        ended="2026-04-16T15:00+01:00",
        sent="2026-04-16T18:00+01:00",
    ),
    labelled(
        "a colleague quoted",
        """
Dear Ms Brandt,

Thank you for a lively hour. As my first foreman used to say, “nobody is the perfect candidate before the second week”, and I would be glad of the chance to reach mine with you.

The cellar shelves can certainly be moved without a lorry.

Kind regards,
Sam Whitcombe
""",
        points=("cellar shelves must be moved", "no lorry can get in"),
    ),
    labelled(
        "both in charge, written to together",
        """
Dear Mr and Mrs Castellan,

Thank you both for the tour of the mill this morning, and for the loaf. I have baked with rye since I was sixteen and would love to learn the old stones from you.

Kind regards,
Sam Whitcombe
""",
        to="Mr Hugo Castellan and Mrs Beth Castellan",
        firm="Castellan Mill",
        job="Miller's assistant",
        points=("tour of the mill, old stones", "rye bread"),
    ),
    labelled(
        "an invitation to the next round answered the first message",
        """
Hi Renuka,

Thank you for today's second round. The live debugging was more fun than it had any right to be; I have since found the off-by-one in my own answer.

I'd be glad to go on.

Best,
Sam
""",
        to="Renuka Pillai",
        firm="Meridian Maps",
        job="Software developer",
        points=("live debugging", "second round"),
        before=(ours("2026-04-07T17:00+01:00"), theirs("2026-04-09T10:00+01:00", "invitation")),
    ),
    labelled(
        "hard-wrapped lines as a mail program makes them",
        """
Dear Ms Brandt,

Thank you for the time you took this morning, and for being so open about the
trouble with the heating. I have kept an old building warm on a small budget
before, with curtains, a timer and a caretaker who liked biscuits.

I would be glad to try all three again.

Kind regards,
Sam Whitcombe
""",
        points=("trouble with the heating",),
    ),
    labelled(
        "with a postscript",
        """
Dear Ms Brandt,

Thank you for the conversation today. The archive is just the kind of muddle I enjoy.

Kind regards,
Sam Whitcombe

P.S. I have found the address of the shelf maker: he is still in Halifax.
""",
        points=("archive is a muddle", "looking for the shelf maker"),
    ),
    labelled(
        "an attachment that is there",
        """
Dear Ms Brandt,

Thank you for today. As you asked, I attach my two references and the plan of the cellar that I sketched on the train.

I would love to see it built.

Kind regards,
Sam Whitcombe
""",
        points=("cellar plan", "asked for two references"),
        attachments=("references.pdf", "cellar.pdf"),
    ),
    labelled(
        "a French candidate, correct and a little formal",
        """
Dear Ms Brandt,

I thank you for the interview of this morning. The question of how to keep the volunteers after the festival is a real one, and I saw in Nantes that a dinner in November does more than a badge.

I would be very happy to work with you.

With kind regards,
Élodie Marchand
""",
        me="Élodie Marchand",
        points=("keep the volunteers after the festival",),
        application="Festival assistant in Nantes, 2021 to 2025.",
    ),
    labelled(
        "a weekday, a date and a time that are right",
        """
Dear Ms Brandt,

Thank you for the interview on Tuesday 14 April. I look forward to the second visit on Thursday, 23 April, and will bring the drawings of the shelves.

Kind regards,
Sam Whitcombe
""",
        points=("shelves", "second visit on 23 April"),
        either="no_enthusiasm",
    ),
    labelled(
        "thanks without the word",
        """
Dear Ms Brandt,

It was good of you to stay on after hours, and I am grateful for the frank account of the flood.

I would be glad to dry out whatever is left.

Yours sincerely,
Sam Whitcombe
""",
        points=("flood in the archive",),
    ),
    labelled(
        "another firm the candidate worked for",
        """
Dear Ms Brandt,

Thank you for today. While I was working for Delamere Print we had the same trouble with damp paper, and my time at Oxley Signs taught me to store it flat.

I would be glad to do so for you.

Kind regards,
Sam Whitcombe
""",
        points=("damp paper in the store",),
        application="Delamere Print 2018 to 2021, Oxley Signs since.",
    ),
    labelled(
        "small talk that was shared",
        """
Dear Mr Boateng,

Thank you for your time today, and good luck to your daughter's team on Saturday.

The rota for the night porters looks solvable to me: I did something like it for a hotel of the same size, and I would enjoy doing it again.

Kind regards,
Sam Whitcombe
""",
        to="Mr Kofi Boateng",
        firm="The Grand Pier Hotel",
        job="Front of house manager",
        points=("his daughter's football team plays on Saturday", "rota for the night porters"),
    ),
    labelled(
        "the request that is declined, politely",
        """
Dear Ms Brandt,

Thank you for this morning. I will keep my LinkedIn request until you have decided, whichever way it goes.

The card index was a pleasure to see; I learnt cataloguing on one.

Kind regards,
Sam Whitcombe
""",
        points=("card index",),
        either="no_enthusiasm",
    ),
    labelled(
        "over, and now a connection is fine",
        """
Dear Ms Brandt,

Thank you for letting me know, and for the kind words. I would be glad to stay in touch and will send you a LinkedIn request this week.

I wish you luck with the archive.

Kind regards,
Sam Whitcombe
""",
        points=("archive",),
        status="rejected",
        kind="answer",
        before=(ours("2026-04-14T17:00+01:00"), theirs("2026-04-20T10:00+01:00", "rejection")),
        sent="2026-04-21T10:00+01:00",
    ),
    labelled(
        "a Portuguese surname without its particle",
        """
Dear Mr Silva,

Thank you for the tour of the cork yard yesterday. I never knew that the bark must rest for six months, and I understood why you would not be hurried.

I would be very glad to learn the trade from you.

Best regards,
Rita Nogueira
""",
        to="Mr João da Silva",
        firm="Cortiça do Vale",
        job="Trainee grader",
        me="Rita Nogueira",
        points=("cork bark rests six months",),
        sent="2026-04-15T09:00+01:00",
    ),
    labelled(
        "brackets that are no placeholder",
        """
Dear Ms Brandt,

Thank you for today. Your note said the shelves “must not [sic] be moved”, and I have been wondering all day which word was missing.

I would be glad to move them either way (or neither).

Kind regards,
Sam Whitcombe
""",
        points=("note on the shelves: must not be moved",),
    ),
    labelled(
        "a Welsh name and a short thank-you",
        """
Annwyl Mrs Llewelyn-Price,

Thank you for the interview today and for the tea. The choir room upstairs would suit the reading group well, and I'd be happy to run both.

Kind regards,
Sam Whitcombe
""",
        to="Mrs Angharad Llewelyn-Price",
        firm="Neuadd Dewi",
        job="Community warden",
        points=("choir room upstairs", "reading group"),
        either="no_greeting",
    ),
    labelled(
        "a long message that carries something in every paragraph",
        """
Dear Dr Okonjo,

Thank you for the day I spent in the laboratory, from the induction at eight to the last reading at six, and please thank Wei and Dr Sandoval for letting me pipette badly beside them.

Three things have stayed with me. The first is the freezer log: you lose samples not because the freezers fail but because nobody dares to throw any away. We met the same fear in Utrecht and solved it with a yellow sticker and a date, after which the oldest tubes went quietly.

The second is the question Dr Sandoval put to me at lunch, whether a negative result is worth a week of a technician's time. I said yes too quickly. On the train I worked it out for the ferritin series, and I think it is worth two days, which is how long the first plate takes.

The third is the rota. I could take the early shift on Mondays and Fridays, which nobody seemed to want.

I would be very glad to work with all of you.

Kind regards,
Marieke de Wit
""",
        to="Dr Ngozi Okonjo",
        others=("Dr Luis Sandoval",),
        firm="Blackwater Institute",
        job="Laboratory technician",
        me="Marieke de Wit",
        points=(
            "freezer log, nobody throws samples away",
            "Dr Sandoval asked about negative results",
            "early shift nobody wants",
        ),
        ended="2026-04-14T18:00+01:00",
        sent="2026-04-15T09:00+01:00",
    ),
)

FLAWED = (
    labelled(
        "a placeholder in braces and one in the subject",
        """
Dear Ms Brandt,

Thank you for speaking with me about {position}. The archive sounds like a good challenge, and I would love to sort it.

Kind regards,
Sam Whitcombe
""",
        subject="Thank you, [Name]",
        points=("archive",),
        faults="placeholder_left",
    ),
    labelled(
        "a slashed title",
        """
Dear Mr./Ms. Brandt,

Thank you for showing me the archive today. I would love to sort it.

Kind regards,
Sam Whitcombe
""",
        points=("archive",),
        faults="placeholder_left",
        either="wrong_name",
    ),
    labelled(
        "another person's name",
        """
Hi Rebecca,

Thank you for showing me the archive today. I'd love to sort it.

Best,
Sam
""",
        points=("archive",),
        faults="wrong_name",
    ),
    labelled(
        "two letters swapped in the surname",
        """
Dear Ms Barndt,

Thank you for showing me the archive today. I would love to sort it.

Best wishes,
Sam Whitcombe
""",
        points=("archive",),
        faults="wrong_name",
    ),
    labelled(
        "the wrong gender",
        """
Dear Mr Brandt,

Thank you for showing me the archive today. I would love to sort it.

Best wishes,
Sam Whitcombe
""",
        points=("archive",),
        faults="wrong_name",
    ),
    labelled(
        "the apostrophe lost",
        """
Dear Mr Oneil,

Thank you for the afternoon in the tack room. I would gladly mend the bridles.

Best wishes,
Sam Whitcombe
""",
        to="Mr Declan O'Neil",
        firm="Hollow Farm Stables",
        job="Groom",
        points=("tack room, bridles need mending",),
        faults="wrong_name",
    ),
    labelled(
        "a colleague's name misspelt in the text",
        """
Dear Ms Brandt,

Thank you for the interview today, and please thank Mr Fairbrother for me: Mr Fairbother's map of the cellar was a help.

I would be glad to move the shelves.

Kind regards,
Sam Whitcombe
""",
        others=("Mr Neil Fairbrother",),
        points=("cellar shelves",),
        faults="wrong_name",
    ),
    labelled(
        "another firm",
        """
Dear Ms Brandt,

Thank you for the interview today. I have long hoped to work for Brightwater Partners, and the archive would be a fine place to begin.

Kind regards,
Sam Whitcombe
""",
        points=("archive",),
        faults="wrong_organisation",
    ),
    labelled(
        "the firm misspelt",
        """
Dear Ms Brandt,

Thank you for the interview today. I would love to sort the archive at Coperleaf Studio.

Kind regards,
Sam Whitcombe
""",
        points=("archive",),
        faults="wrong_organisation",
    ),
    labelled(
        "another job",
        """
Dear Ms Brandt,

Thank you for the interview for the Data Analyst position today. I would love to sort the archive.

Kind regards,
Sam Whitcombe
""",
        points=("archive",),
        faults="inconsistent",
        either="wrong_organisation",
    ),
    labelled(
        "the wrong weekday",
        """
Dear Ms Brandt,

Thank you for the interview on Monday 14 April. I would love to sort the archive.

Kind regards,
Sam Whitcombe
""",
        points=("archive",),
        faults="inconsistent",
    ),
    labelled(
        "yesterday that was today",
        """
Dear Ms Brandt,

Thank you for meeting me yesterday and for showing me the archive, which I would love to sort.

Kind regards,
Sam Whitcombe
""",
        points=("archive",),
        faults="inconsistent",
    ),
    labelled(
        "an attachment that is missing",
        """
Dear Ms Brandt,

Thank you for today. Please find enclosed my certificates, as promised. I would love to sort the archive.

Kind regards,
Sam Whitcombe
""",
        points=("archive",),
        faults="inconsistent",
    ),
    labelled(
        "a number the notes have differently",
        """
Dear Ms Brandt,

Thank you for today. Twelve thousand index cards would keep me happy for a year, and I would start with the 300 boxes in the cellar.

Kind regards,
Sam Whitcombe
""",
        points=("400 boxes of index cards in the cellar",),
        faults="inconsistent",
    ),
    labelled(
        "to a colleague instead of the one in charge",
        """
Dear Mr Fairbrother,

Thank you for showing me the cellar today. I would be glad to move the shelves.

Kind regards,
Sam Whitcombe
""",
        others=("Mr Neil Fairbrother",),
        points=("cellar shelves",),
        faults="wrong_recipient",
    ),
    labelled(
        "to whom it may concern",
        """
To whom it may concern,

Thank you for showing me the cellar today. I would be glad to move the shelves.

Kind regards,
Sam Whitcombe
""",
        points=("cellar shelves",),
        faults="wrong_recipient",
    ),
    labelled(
        "a second message to somebody else",
        """
Dear Mr Fairbrother,

I wrote to Ms Brandt last week and have not heard back. Thank you for the tour of the cellar; could you tell me where things stand?

Kind regards,
Sam Whitcombe
""",
        others=("Mr Neil Fairbrother",),
        points=("cellar shelves",),
        kind="check_in",
        before=(ours("2026-04-14T17:00+01:00"), theirs("2026-04-14T17:01+01:00", "auto_reply")),
        sent="2026-04-22T09:00+01:00",
        faults="second_message wrong_recipient",
    ),
    labelled(
        "two days late without a word",
        """
Dear Ms Brandt,

Thank you for showing me the archive. I would love to sort it.

Kind regards,
Sam Whitcombe
""",
        points=("archive",),
        sent="2026-04-16T18:00+01:00",
        faults="late",
    ),
    labelled(
        "no thanks at all",
        """
Dear Ms Brandt,

I enjoyed seeing the archive today and would love to sort it. I have sorted two before.

Kind regards,
Sam Whitcombe
""",
        points=("archive",),
        faults="no_thanks",
    ),
    labelled(
        "thanks only in advance",
        """
Dear Ms Brandt,

It was good to see the archive today, and I would love to sort it. Thanking you in advance for your prompt reply.

Kind regards,
Sam Whitcombe
""",
        points=("archive",),
        faults="no_thanks",
    ),
    labelled(
        "a template about nothing",
        """
Dear Ms Brandt,

Thank you for the opportunity to interview for the position. It was a pleasure meeting you and learning more about the company and its culture. I am confident that my skills and background make me a strong fit.

I look forward to the next steps.

Sincerely,
Sam Whitcombe
""",
        points=("archive in the cellar", "heating fails in winter"),
        faults="not_specific",
    ),
    labelled(
        "an empty letter",
        """
Dear Ms Brandt,

I write to thank you most kindly for the interview. It was a pleasure to meet you, and I continue to be very interested in the post.

Yours sincerely,
Sam Whitcombe
""",
        method="letter_by_hand",
        points=("archive in the cellar", "heating fails in winter"),
        faults="not_specific nothing_new",
    ),
    labelled(
        "the application, paraphrased",
        """
Dear Ms Brandt,

Thank you for today and for showing me the archive.

As office administrator at Harrow Tools for six years I built a supplier database in Access and trained five apprentices on it. I type 80 words a minute, and in 2024 I reorganised the stationery budget and saved 12 %.

Kind regards,
Sam Whitcombe
""",
        points=("archive",),
        application=(
            "Office administrator, Harrow Tools, six years. Built the supplier database in Access and trained 5 apprentices "
            "to use it. Reorganised the stationery budget in 2024 (12 % saved). Typing 80 wpm."
        ),
        faults="regurgitates",
    ),
    labelled(
        "obvious things said at length",
        """
Dear Ms Brandt,

Thank you for the interview. As you know, Copperleaf Studio is a leading design company. In today's competitive world, teamwork is the key to success. I would love to sort the archive.

Kind regards,
Sam Whitcombe
""",
        points=("archive",),
        faults="states_obvious",
        either="flattery",
    ),
    labelled(
        "a connection request in other words",
        """
Dear Ms Brandt,

Thank you for showing me the archive today; I would love to sort it. I have taken the liberty of sending you an invitation on LinkedIn.

Kind regards,
Sam Whitcombe
""",
        points=("archive",),
        faults="linkedin_request",
    ),
    labelled(
        "the forgotten detail forgotten again",
        """
Dear Ms Brandt,

Thank you for showing me the archive today; I would love to sort it.

Kind regards,
Sam Whitcombe
""",
        points=("archive",),
        forgotten=("I hold a clean driving licence",),
        faults="no_forgotten_detail",
    ),
    labelled(
        "no greeting and no name",
        """
Thank you for showing me the archive today, it was very interesting and I would love to sort it for you when you let me.
""",
        points=("archive",),
        faults="no_greeting no_sign_off",
    ),
    labelled(
        "too long for LinkedIn",
        "Hi Hilary, thank you for the talk today. "
        + "I thought about the archive and the cellar and the shelves on the way home. " * 9
        + "Best, Sam",
        method="linkedin_message",
        points=("archive, cellar, shelves",),
        faults="too_long",
        either="rambling",
    ),
    labelled(
        "shouting",
        """
Dear Ms Brandt,

Thank you SO MUCH for today!!! I would LOVE to sort the archive!

Kind regards,
Sam Whitcombe
""",
        points=("archive",),
        faults="shouts",
        either="too_informal",
    ),
    labelled(
        "misspelt words",
        """
Dear Ms Brandt,

Thank you for the oppurtunity to see the archive. I am greatful and would definately love to sort it.

Kind regards,
Sam Whitcombe
""",
        points=("archive",),
        faults="spelling",
    ),
    labelled(
        "a learner's grammar",
        """
Dear Ms Brandt,

Thank you for the interview today. I am interested for the archive because I work in such place since five years. I look forward to hear from you.

Kind regards,
Sam Whitcombe
""",
        points=("archive",),
        faults="grammar",
    ),
    labelled(
        "pay that nobody asked about",
        """
Dear Ms Brandt,

Thank you for showing me the archive. Before we go any further, I would need at least £32,000 a year and 30 days of holiday.

Kind regards,
Sam Whitcombe
""",
        points=("archive",),
        faults="pay_talk",
        either="pressures",
    ),
    labelled(
        "overselling in plain words",
        """
Dear Ms Brandt,

Thank you for showing me the archive. I am without question the best candidate you will ever interview, and nobody else could sort it as brilliantly as I can.

Kind regards,
Sam Whitcombe
""",
        points=("archive",),
        faults="oversells",
    ),
    labelled(
        "begging",
        """
Dear Ms Brandt,

Thank you for showing me the archive. Please, I am begging you to give me a chance. I desperately need this job to pay my rent.

Kind regards,
Sam Whitcombe
""",
        points=("archive",),
        faults="begs",
        either="private_matters",
    ),
    labelled(
        "pressing",
        """
Dear Ms Brandt,

Thank you for showing me the archive. I have two other offers, so I need your decision by tomorrow at noon.

Kind regards,
Sam Whitcombe
""",
        points=("archive",),
        faults="pressures",
    ),
    labelled(
        "complaining",
        """
Dear Ms Brandt,

Thank you for showing me the archive. I must say I was annoyed to be kept waiting for forty minutes, and your receptionist was downright rude.

Kind regards,
Sam Whitcombe
""",
        points=("archive",),
        faults="complains",
    ),
    labelled(
        "text-message spelling to a bank",
        """
hey hilary

thx for today, ur archive is sick lol. cant wait 2 start

sam
""",
        firm="Whitmore Private Bank",
        points=("archive",),
        faults="too_informal",
        either="no_sign_off no_greeting spelling grammar not_specific",
    ),
    labelled(
        "a petition from another century",
        """
Esteemed Ms Brandt,

The undersigned begs to express his profoundest gratitude for the interview graciously accorded to him. He remains most humbly at the disposal of your good self and of the archive.

Your obedient servant,
Sam Whitcombe
""",
        points=("archive",),
        faults="too_stiff",
        either="no_sign_off begs",
    ),
    labelled(
        "a call that never comes to the point",
        """
Hello, Ms Brandt? It's Sam. Sam from Tuesday. I don't really know why I'm ringing, to be honest. I was just thinking, well, you know how it is.

Anyway, the archive. We had something like that once, or maybe it was my cousin, I can't remember. It was green. No, the boxes were green. I mean the shelves. Then again that was years ago, and I'm not sure it matters.

Oh, and I meant to ask about the bus, but never mind, I can look it up. Unless you know? Anyway, I'll let you go. Thank you. Sorry. Bye.
""",
        method="phone",
        points=("archive",),
        faults="rambling",
        either="off_topic no_thanks",
    ),
)
MESSAGES = GOOD + FLAWED
