"""The one table of fields. The reader, its messages, the JSON Schema and the authors' guide all follow from it."""

from __future__ import annotations

from typing import get_args

from praatplaat.content import model
from praatplaat.content.kinds import (
    Changes,
    Choice,
    Choices,
    Day,
    Drawing,
    Field,
    Flag,
    Line,
    Lines,
    Link,
    Links,
    Meetings,
    Notes,
    Number,
    Offers,
    Record,
    Table,
    Words,
)

ZONES: tuple[str, ...] = get_args(model.ZoneId)
COUNTED = ("at-most", "at-least", "about", "range", "yours")  # time limits with a number

SENTENCE = Record(
    "zin",
    model.Sentence,
    (
        Field("say", Line(), "De zin zelf.", attribute="message"),
        Field("claim", Link("claims"), "De id van de bron in claims.yaml, als de zin een regel noemt."),
    ),
    inline=True,
)

PLURAL = Record(
    "zin met een getal",
    dict,
    (
        Field("one", Line(), "De zin voor één, zoals “hooguit {n} dag”."),
        Field("other", Line(), "De zin voor meer dan één, zoals “hooguit {n} dagen”."),
    ),
    inline=True,
)

QUESTION = Record(
    "vraag",
    model.Question,
    (
        Field("question", Line(), "De vraag, zoals een gezin die stelt."),
        Field("answer", Lines(), "Het eerlijke antwoord, met een bron bij elke zin die een regel noemt."),
    ),
)

CARD = Record(
    "kaartje",
    model.Card,
    (
        Field("text", Line(), "Wat er op het kaartje staat."),
        Field(
            "pile",
            Choice(get_args(model.Pile)),
            "fact (feit), opinion (wat iemand vindt), mine (wat ik erbij zeg) of talk (om over te praten).",
        ),
        Field("back", Lines(), "Wat er op de achterkant staat: waarom, of een vraag om verder te praten."),
    ),
)

STEP = Record(
    "stap",
    model.Step,
    (
        Field("title", Line(), "Korte naam op de kaart, hooguit ongeveer 24 tekens."),
        Field("zone", Choice(ZONES), "Het gebied op de kaart waarin de stap ligt."),
        Field("drawing", Drawing("places"), "Tekening van de plek, zonder .svg."),
        Field("side", Flag(), "yes: de stap ligt naast de hoofdweg; er gaat een zijweg heen.", optional=True),
        Field("end", Flag(), "yes: hier eindigt een zijweg, en dat is zo bedoeld.", optional=True),
        Field("scene", Link("scenes"), "De plaat die deze stap van dichtbij laat zien.", optional=True),
        Field("happens", Lines(), "Wat er gebeurt, in twee tot vijf zinnen."),
        Field("limits", Links("limits"), "Hoe lang het duurt: ids uit limits.yaml, of []."),
        Field(
            "duration",
            Lines(),
            "Wat er verder over de tijd te zeggen is, zoals wachten. Nodig als limits leeg is.",
            optional=True,
        ),
        Field("people", Meetings(), "Wie u ontmoet: new (een nieuw mens) of stays (u houdt deze)."),
        Field("may", Lines(), "Wat mag ik doen?"),
        Field("rights", Links("rights"), "De rechten die bij deze stap horen: ids uit rights.yaml, of []."),
        Field("next", Lines(), "Wat komt hierna?"),
        Field("unknown", Lines(), "Wat weten we nog niet?"),
        Field("contacts", Links("contacts"), "Wie kan helpen: ids uit contacts.yaml, ten minste één."),
    ),
)

BRANCH = Record(
    "zijweg",
    model.Branch,
    (
        Field("from", Link("steps"), "De stap waar de weg zich splitst.", attribute="start"),
        Field("to", Link("steps"), "De stap waar de zijweg heen gaat.", attribute="end"),
        Field("label", Line(), "De woorden op de wegwijzer, zoals “als de Raad naar de rechter gaat”."),
        Field("decides", Link("people", also=("family",)), "Wie dit beslist: een id uit people.yaml, of family (u zelf)."),
        Field(
            "object",
            Lines(),
            "Kunt u het er niet mee eens zijn, en hoe zegt u dat? Nodig als een ander beslist.",
            optional=True,
        ),
    ),
)

SCENE = Record(
    "plaat",
    model.Scene,
    (
        Field("title", Line(), "De naam van de plaat, zoals “De Raad onderzoekt”."),
        Field("drawing", Drawing("places"), "Tekening van de plaat, zonder .svg."),
        Field(
            "status",
            Choice(get_args(model.Status)),
            "now (zo is het nu), trial (een proef) of plan (nog geen wet). Zonder dit veld: now.",
            optional=True,
        ),
        Field(
            "layout",
            Choice(get_args(model.Layout)),
            "road (een weg langs de stappen) of doors (deuren naast elkaar: u kiest er één). Zonder dit veld: road.",
            optional=True,
        ),
        Field("about", Lines(), "Waar de plaat over gaat, in een of twee zinnen."),
        Field("questions", Table(QUESTION, listed=True), "Vragen die gezinnen niet durven te stellen, of {}."),
        Field("talk", Lines(), "Vragen om terug te vertellen: “Wat vertelt u thuis?”. Nooit: “Begrijpt u het?”."),
        Field("hints", Notes(), "Wat een professional helpt bij dit gesprek. Blijft Nederlands; gezinnen zien het niet."),
        Field("cards", Table(CARD, listed=True), "Kaartjes om over te praten of om te sorteren.", optional=True),
        Field("steps", Table(STEP, least=1), "De stappen, in de volgorde van de hoofdweg."),
        Field("branches", Table(BRANCH), "De zijwegen.", optional=True),
    ),
)

PERSON = Record(
    "mens",
    model.Person,
    (
        Field("name", Line(), "Hoe deze mens heet, zoals “de kinderrechter”."),
        Field("circle", Choice(get_args(model.Circle)), "own (gezin en eigen kring) of helper (werkt ergens)."),
        Field("drawing", Drawing("people"), "Tekening van deze mens, zonder .svg."),
        Field("works-for", Lines(), "Voor wie deze mens werkt.", when=("circle", ("helper",))),
        Field("does", Lines(), "Wat deze mens doet en beslist."),
        Field("does-not", Lines(), "Wat deze mens niet doet en niet beslist."),
        Field("ask", Lines(), "Wat u deze mens kunt vragen."),
        Field(
            "cost",
            Choice(get_args(model.Cost)),
            "free (gratis), paid (kost geld) of differs (verschilt).",
            when=("circle", ("helper",)),
        ),
    ),
)

RIGHT = Record(
    "recht",
    model.Right,
    (
        Field("title", Line(), "Het recht in een paar woorden."),
        Field(
            "for",
            Choices(get_args(model.Audience)),
            "Voor wie het recht is: everybody (iedereen), parent-authority (ouders met gezag), parent-without (ouders "
            "zonder gezag), carer (verzorgers), child-12 en child-16 (kinderen vanaf die leeftijd; zeg dan “je”).",
            attribute="audience",
        ),
        Field("text", Lines(), "Wat het recht inhoudt."),
        Field("how", Lines(), "Hoe u het recht gebruikt."),
        Field("whom", Links("people"), "Wie u het vraagt: ids uit people.yaml, of []."),
        Field("limits", Links("limits"), "Tijden die bij het recht horen: ids uit limits.yaml.", optional=True),
        Field("drawing", Drawing("signs"), "Teken van het recht, zonder .svg."),
    ),
)

TERM = Record(
    "moeilijk woord",
    model.Term,
    (
        Field("word", Line(), "Het Nederlandse woord, zoals het in brieven staat."),
        Field("explanation", Lines(), "Wat het woord betekent."),
    ),
)

LIMIT = Record(
    "tijd",
    model.Limit,
    (
        Field("about", Line(), "Waar de tijd over gaat, zoals “Het onderzoek”."),
        Field(
            "kind",
            Choice(get_args(model.LimitKind)),
            "at-most (hooguit), at-least (ten minste), about (ongeveer), range (van … tot …), yours (zo lang heeft het "
            "gezin de tijd), at-once (meteen) of unknown (niet bekend).",
        ),
        Field("low", Number(), "Het kleinste getal.", when=("kind", ("range",))),
        Field("high", Number(), "Het getal, of het grootste getal.", when=("kind", COUNTED)),
        Field("unit", Choice(get_args(model.Unit)), "De eenheid bij het getal.", when=("kind", COUNTED)),
        Field("note", Lines(), "Wat er verder over deze tijd te zeggen is.", optional=True),
        Field("claim", Link("claims"), "De bron: een id uit claims.yaml.", when=("kind", ("at-once", *COUNTED))),
    ),
)

CLAIM = Record(
    "bron",
    model.Claim,
    (
        Field("kind", Choice(get_args(model.ClaimKind)), "law (wet), usual (gewoonte), plan of advice (advies)."),
        Field(
            "certainty",
            Choice(get_args(model.Certainty)),
            "Wat er gelezen is: text (de wet zelf), page (een webpagina), article (een artikel) of unsure (niets zekers).",
        ),
        Field("source", Words(), "Waar het staat, zoals “Jeugdwet, artikel 7.3.4”. Wordt niet vertaald."),
        Field("text-of", Day(), "De datum van de tekst die gelezen is.", optional=True),
        Field("checked-on", Day(), "De dag waarop een mens het heeft nagekeken.", optional=True),
        Field(
            "checked-by",
            Words(),
            "De jurist die het heeft nagekeken. Zolang dit ontbreekt, staat erbij dat geen jurist het heeft nagekeken.",
            optional=True,
        ),
        Field("valid-until", Day(), "Na deze dag laat het programma de zin niet meer als feit zien."),
        Field("ask", Link("asks"), "Aan wie u het dan kunt vragen: een id uit asks.yaml."),
    ),
)

NUMBER = (
    r"emergency:[a-z0-9]+(-[a-z0-9]+)*|[01][0-9]{2,3}([- ][0-9]{2,4}){0,3}"
    r"|14 0[0-9]{2,3}|\+31( [0-9]{1,4}){2,4}|0[0-9]{9}"
)
OPENED = r"(mo|tu|we|th|fr|sa|su)(-(mo|tu|we|th|fr|sa|su))? [0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]"

CONTACT = Record(
    "contact",
    model.Contact,
    (
        Field("name", Line(), "Wie u belt of schrijft."),
        Field(
            "number",
            Words("een telefoonnummer zoals 088-555 1000, of “emergency:” met de id van een noodnummer", NUMBER),
            "Het telefoonnummer. Bij een noodnummer: emergency: en de id, zoals emergency:veilig-thuis.",
            optional=True,
        ),
        Field(
            "website",
            Words("een adres zoals jeugdstem.nl", r"(https://)?[a-z0-9-]+(\.[a-z0-9-]+)+(/[A-Za-z0-9._~/-]*)?"),
            "Het webadres.",
            optional=True,
        ),
        Field("free", Flag(), "yes als bellen gratis is."),
        Field("region", Link("regions", also=("all",)), "all, of de id van een regio: de naam van haar bestand."),
        Field(
            "hours",
            Words("always, unknown, of tijden zoals “mo-fr 08:30-17:00”", rf"always|unknown|{OPENED}(, {OPENED})*"),
            "Wanneer iemand opneemt, in de tijd van Amsterdam.",
        ),
        Field("holidays", Choice(("open", "closed", "unknown")), "Is er iemand op een feestdag?"),
        Field("about", Lines(), "Waarvoor u belt.", optional=True),
        Field(
            "certainty",
            Choice(get_args(model.Certainty)),
            "page of article als het nummer daar gezien is; unsure als het eerst nog gebeld moet worden.",
        ),
        Field("source", Words(), "Waar het nummer vandaan komt."),
        Field("checked-on", Day(), "De dag waarop iemand het nummer heeft gebeld.", optional=True),
    ),
)

CHANGES = Field(
    "changes",
    Changes(),
    "Alleen wat hier anders is: het pad van een veld, zoals people/judge/works-for, en wat er hier in dat veld staat.",
    optional=True,
)

REGION = Record(
    "regio",
    model.Region,
    (
        Field("name", Line(), "De naam van de regio."),
        Field(
            "routes",
            Offers(),
            "Welke routes hier bestaan, elk met de id van de bron die dat zegt. Is die bron verlopen, dan is de route weg.",
            optional=True,
        ),
        CHANGES,
    ),
)

ROUTE = Record(
    "route",
    model.Route,
    (
        Field("name", Line(), "De naam van de route, zoals “Eén team”."),
        Field("about", Lines(), "Wat er op deze route anders is, in een of twee zinnen."),
        CHANGES,
    ),
)

ZONE = Record("gebied", model.Zone, (Field("name", Line(), "De naam van het gebied op de kaart."),))

SITUATION = Record(
    "situatie",
    model.Situation,
    (
        Field("title", Line(), "Wat een gezin van zichzelf zegt, zoals “Veilig Thuis heeft gebeld”."),
        Field(
            "group",
            Choice(get_args(model.Group)),
            "Op welk blad zij staat: before (thuis en onderzoek), judge (rechter en daarna) of know (wat ik wil weten).",
        ),
        Field("drawing", Drawing(), "Tekening met haar map, zonder .svg, zoals places/home."),
        Field("scene", Link("scenes"), "De plaat die hierbij hoort."),
    ),
)

SHARED: dict[str, Table] = {
    "people": Table(PERSON),
    "rights": Table(RIGHT),
    "terms": Table(TERM),
    "limits": Table(LIMIT),
    "claims": Table(CLAIM),
    "asks": Table(Line()),
    "contacts": Table(CONTACT),
    "zones": Table(ZONE, keys=ZONES),
    "situations": Table(SITUATION),
    "interface": Table(Line(plural=True)),
}
OVERLAYS: dict[str, Record] = {"regions": REGION, "routes": ROUTE}  # by their folder, one file each
ABOUT = {
    "scene": "Een plaat: één kaart met stappen.",
    "region": "Een regio: alleen wat daar anders is dan in de rest van het land.",
    "route": "Een andere weg door de keten: andere mensen, dezelfde rechten.",
    "people": "De mensen die een gezin kan ontmoeten.",
    "rights": "De rechten, en hoe u ze gebruikt.",
    "terms": "Moeilijke woorden met uitleg.",
    "limits": "Hoe lang iets duurt of mag duren.",
    "claims": "De bronnen van wat als regel gezegd wordt.",
    "asks": "Aan wie u iets vraagt waarvan de bron verlopen is.",
    "contacts": "Wie u kunt bellen of schrijven.",
    "zones": "De gebieden op de kaart.",
    "situations": "Wat een gezin van zichzelf zegt, aan het begin.",
    "interface": "De woorden van het programma zelf.",
}
