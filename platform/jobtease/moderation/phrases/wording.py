"""What each rule looks for and what follows, in plain words: for moderators, and for who asks whether a message is real."""

from collections.abc import Mapping

from jobtease.words.translations import N_

LOOKS_FOR: Mapping[str, str] = {
    "suicide": N_("Words for suicide and for harming oneself."),
    "wants-to-die": N_("Wanting to die, or wishing not to wake up."),
    "not-living": N_("Not wanting to live any more."),
    "no-longer": N_("Not being able to go on."),
    "ending": N_("A plan or a means to end it, and farewells."),
    "again": N_("An attempt before, and the fear that it comes back."),
    "burden": N_("The thought that others are better off without them."),
    "marks": N_("Cuts and scratches on one's own body."),
    "last-words": N_("A last message, with a farewell in it."),
    "secrecy": N_("Asking somebody to keep it from parents or others."),
    "underwear": N_("Asking about underwear, or for pictures without clothes."),
    "minor": N_("Interest in somebody because they are young."),
    "sexual": N_("Sexual talk, a massage, a night together."),
    "undress": N_("Asking somebody to undress a bit, or to show their body."),
    "pleasing": N_("Work or gifts for who is “nice” to somebody."),
    "of-age": N_("Waiting until somebody is old enough."),
    "becoming": N_("That somebody turns 16 or 18 soon."),
    "at-last": N_("What “we” may do at last."),
    "lies-in-wait": N_("Knowing somebody's way or school, and waiting there."),
    "age": N_("Asking how old somebody is."),
    "compliment": N_("Compliments on somebody's looks."),
    "young": N_("Asking about school, a boyfriend or a girlfriend; gifts."),
    "alone": N_("Meeting alone, or at somebody's home."),
    "home-alone": N_("Asking whether parents are away."),
    "threat": N_("Threats: to hurt somebody, to find them, to spread pictures."),
    "pay-first": N_("Paying before there is work: a deposit, a course, a fee."),
    "guaranteed": N_("Guaranteed work, or much money for little work."),
    "mule": N_("Using somebody's bank account or name; parcels; crypto."),
    "cash-for-others": N_("Taking out money for somebody else."),
    "papers-for-sale": N_("Certificates and papers for sale, without an exam."),
    "easy-profit": N_("A little money that becomes much money."),
    "number": N_("Asking for somebody's phone number."),
    "photo": N_("Asking for a photo of somebody."),
    "papers": N_("Asking for a copy of an ID, or for a BSN."),
    "bank": N_("Asking for bank details, a PIN or a code."),
    "address": N_("Asking where somebody lives."),
    "elsewhere": N_("Going on in another app."),
    "email": N_("An e-mail address."),
    "phone": N_("A phone number, also in words."),
    "link": N_("A link to another site."),
    "handle": N_("A name on Snapchat, Instagram or the like."),
    "iban": N_("A bank account number (IBAN)."),
    "bsn": N_("A BSN: nine digits that pass the check, near the word BSN."),
    "address-given": N_("A street with a house number."),
}
"""By the id of a rule, or the kind of contact details."""

CONTACTS = ("email", "phone", "link", "handle", "iban", "bsn", "address-given")
EXAMPLES: Mapping[str, str] = {
    "email": "naam at voorbeeld punt nl",
    "phone": "nul zes 12 34 56 78",
    "link": "www.voorbeeld.nl/werk",
    "handle": "snap: naam_19",
    "iban": "NL91 ABNA 0417 1643 00",
    "bsn": "bsn 111222333",
    "address-given": "Kerkstraat 12, 3011 AB",
}
"""Of contact details, which have no example in the phrasebook; the same in every language."""

FOLLOWS: Mapping[str, str] = {
    "despair": N_("Help is offered at once. It comes first at the desk, and nothing is held."),
    "grooming": N_("A post waits, and comes before most. Its author isn't told why."),
    "threat": N_("A post waits, and comes before most. Its author isn't told why."),
    "scam": N_("Its author is asked first. Left in, a post waits."),
    "asks": N_("Its author is asked first. Left in, a post waits."),
    "contact": N_("Its author is asked first. Left in, a post waits."),
    "personal": N_("Nothing by itself. Two such signs together count as grooming."),
}
"""By kind."""

MATTERS: Mapping[str, str] = {
    "scam": N_("It looks like a trick with money. For real work you never pay first."),
    "number": N_("It asks for your number. Then they can reach you where nobody looks."),
    "photo": N_("It asks for a photo of you. For most work nobody needs one."),
    "papers": N_("It asks for a copy of your ID, or for your BSN. Give these only after you signed a contract."),
    "bank": N_("It asks for bank details, a PIN or a code. With these somebody can take money, or use your name."),
    "address": N_("It asks where you live. An employer needs that only with a contract."),
    "private": N_("It asks for something private."),
    "age": N_("It asks how old you are."),
    "elsewhere": N_("It wants to go on in another app. Many tricks begin like that."),
    "meeting": N_("It wants to meet you alone. Meet where other people are, and tell somebody."),
    "contact": N_("There is a link, a number or an address in it. Don't use it yet: look the company up yourself."),
    "grooming": N_("It comes close in a way that isn't right. You don't have to answer. Tell somebody you trust."),
    "threat": N_("It threatens. Keep the message, don't pay, and tell the police or somebody you trust."),
    "despair": N_("It is about not wanting to live. Is that about you? Call 113, free, day and night."),
}
"""Why it matters to who got the message: by the closed word of an alarm, or its kind."""

WHAT_TO_DO = (
    N_("Never pay for work. Not for a course, a uniform, a VOG or a visa."),
    N_("Send no copy of your ID before you have a contract."),
    N_("Look the company up in the trade register: kvk.nl."),
    N_("Call the number on the company's own site. Not the one in the message."),
    N_("Did you pay already, or send your papers? Call your bank, and the police on 0900-8844."),
)
