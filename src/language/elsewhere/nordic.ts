import type { CueTexts } from "../lists.ts";

/** Swedish, Danish, Norwegian, Icelandic, Finnish. */
export const nordic: Readonly<Record<string, CueTexts>> = {
  sv: {
    advertisement: {
      parts: `annons | annonser | artikeln fortsätter efter annonsen | annonsen | reklam | sponsrat | annonsörsinnehåll | sponsrat innehåll | i samarbete med | stäng annons |
        texten fortsätter under bilden | artikeln fortsätter under bilden`,
      opens: "annons",
    },
    comments: {
      parts:
        "kommentarer | kommentera | # kommentarer | # kommentar | kommentar | läs kommentarer | visa kommentarer | skriv en kommentar | lämna en kommentar | svara | anmäl | rapportera | visa svar",
      opens: `här kan du kommentera | lämna ett svar | tänk på att hålla god ton | din e postadress kommer inte |
        har du hittat ett fel | hittat ett fel`,
      within: "logga in för att kommentera | här nedan kan du kommentera | inlägg som bedöms som olämpliga",
    },
    share: {
      parts: `dela | dela artikeln | dela på facebook | dela på twitter | dela via mejl | kopiera länk | skriv ut | spara | spara artikel | lyssna | följ oss | följ | tipsa | tipsa oss |
        lyssna på artikeln`,
      opens: "dela på | följ oss på | tipsa oss | har du tips",
      within: "följ oss på",
    },
    newsletter: {
      parts:
        "nyhetsbrev | våra nyhetsbrev | prenumerera på nyhetsbrev | anmäl dig | din e postadress | pushnotiser",
      opens: `prenumerera på vårt nyhetsbrev | få vårt nyhetsbrev | anmäl dig till | missa inte vårt nyhetsbrev |
        ladda ner vår app | ladda ned vår app | få de viktigaste nyheterna | få nyheterna direkt`,
      within: `vårt nyhetsbrev | våra nyhetsbrev |
        direkt i din inkorg | i din inkorg | avsluta prenumerationen när`,
    },
    related: {
      parts:
        "läs mer | läs också | läs även | läs vidare | läs hela artikeln | läs artikeln | relaterat | relaterade artiklar | mer om ämnet | mer i ämnet | mest läst | mest lästa | senaste nytt | senaste nyheterna | fler artiklar | fler nyheter | rekommenderas | rekommenderat | du kanske också gillar | just nu | taggar | ämnen | ämnen i artikeln | mer nyheter | till startsidan",
      opens:
        "föregående artikel | nästa artikel | läs mer | läs också | läs även | se även | se också | mer om | fler nyheter",
      within: "läs hela artikeln",
    },
    cookies: {
      parts:
        "godkänn | acceptera | acceptera alla | neka | hantera cookies | cookies | cookieinställningar | om cookies",
      opens: `vi använder cookies | den här webbplatsen använder |
        för att visa innehållet | för att visa det här innehållet`,
      within: "använder cookies | vi använder kakor",
    },
    paywall: {
      parts:
        "logga in | bli prenumerant | prenumerera | redan prenumerant | är du prenumerant | köp prenumeration | låst artikel | för prenumeranter | skapa konto | fortsätt läsa",
      opens: `för att läsa | redan prenumerant | bli prenumerant | logga in för att | lås upp artikeln | prova |
        den här artikeln är låst | artikeln är låst för | stöd oberoende | stötta oberoende | stöd vår journalistik`,
      within: "läs vidare för | bindningstid | som prenumerant kan du",
    },
    footer: {
      parts:
        "ansvarig utgivare | kundtjänst | kontakta oss | kontakt | om oss | integritetspolicy | personuppgiftspolicy | köpvillkor | annonsera | jobba hos oss | press",
      opens: "ansvarig utgivare | copyright",
      within: "alla rättigheter förbehållna | eftertryck förbjudet",
    },
    navigation: {
      parts:
        "hem | startsidan | startsida | meny | stäng | sök | nyheter | sport | kultur | ekonomi | inrikes | utrikes | nöje | ledare | debatt | väder | hoppa till innehåll | till toppen | visa mer | visa fler",
      opens: `lästid`,
    },
    photo: {
      parts: "foto | bild | bilder | bildtext | arkivbild | genrebild | pressbild | visa bild | skärmdump",
      opens: "foto | bild | bildtext | arkivbild | genrebild",
      within: "arkivbild | genrebild | foto privat",
    },
    correction: { opens: "rättelse" },
    disclaimer: {
      opens: `artikeln är översatt med | artikeln har översatts | den här sammanfattningen är | sammanfattningen är gjord | artikeln har tidigare | artikeln har tidigare publicerats | texten har tidigare publicerats`,
      within: `granskad av redaktionen | kvalitetssäkrad av redaktionen | granskats av redaktionen | med hjälp av ai och`,
    },
  },
  da: {
    advertisement: {
      parts:
        "annonce | annoncer | artiklen fortsætter efter annoncen | sponsoreret | sponsoreret indhold | reklame",
      opens: "annonce",
    },
    comments: {
      parts:
        "kommentarer | kommentar | # kommentarer | skriv en kommentar | skriv kommentar | vis kommentarer | se kommentarer | svar | anmeld | deltag i debatten",
      opens: "skriv en kommentar | log ind for at kommentere | din e mailadresse vil ikke",
      within: "log ind for at kommentere",
    },
    share: {
      parts:
        "del | del artiklen | del artikel | del på facebook | del på twitter | kopier link | udskriv | gem | gem artikel | lyt | følg os | følg",
      opens: "del på | følg os på | har du et tip",
      within: "følg os på",
    },
    newsletter: {
      parts:
        "nyhedsbrev | nyhedsbreve | vores nyhedsbrev | tilmeld | tilmeld dig | din e mail | tilmeld nyhedsbrev",
      opens: "tilmeld dig | få vores nyhedsbrev | få nyhedsbrevet",
      within: "vores nyhedsbrev | nyhedsbrevet",
    },
    related: {
      parts:
        "læs også | læs mere | læs videre | se også | relaterede artikler | relateret | mest læste | mest læst | seneste nyt | seneste nyheder | flere artikler | flere nyheder | anbefalet | anbefalede artikler | emner | mere om emnet | andre læser | lige nu",
      opens: "forrige artikel | næste artikel | læs også | læs mere | se også | hør også",
      within: "læs også",
    },
    cookies: {
      parts:
        "accepter | accepter alle | afvis | kun nødvendige | cookies | cookieindstillinger | administrer cookies",
      opens: "vi bruger cookies | dette website bruger | denne hjemmeside bruger",
      within: "bruger cookies",
    },
    paywall: {
      parts:
        "log ind | bliv abonnent | køb abonnement | for abonnenter | allerede abonnent | opret konto | prøv nu | fortsæt med at læse",
      opens: "allerede abonnent | log ind for at | få adgang til | køb abonnement | bliv abonnent",
      within: "for abonnenter | adgang til alle artikler | som abonnent",
    },
    footer: {
      parts:
        "kontakt | kontakt os | om os | privatlivspolitik | persondatapolitik | handelsbetingelser | kundeservice | annoncering | ansvarshavende chefredaktør | job",
      opens: "ansvarshavende | ophavsret",
      within: "alle rettigheder forbeholdes",
    },
    navigation: {
      parts:
        "forside | forsiden | menu | luk | søg | nyheder | sport | kultur | økonomi | indland | udland | debat | vejr | gå til indhold | vis mere | vis mindre | læs mere | vis flere | til toppen",
      opens: `læsetid`,
    },
    photo: {
      parts: "foto | billede | arkivfoto | pressefoto | illustration | vis billede",
      opens: "foto | arkivfoto | pressefoto",
      within: "arkivfoto | genrefoto",
    },
    correction: { opens: "rettelse" },
  },
  nb: {
    advertisement: {
      parts:
        "annonse | annonser | artikkelen fortsetter under annonsen | saken fortsetter under annonsen | annonsørinnhold | sponset | reklame | vis mer",
      opens: "annonse | annonsørinnhold | saken fortsetter | artikkelen fortsetter",
    },
    comments: {
      parts:
        "kommentarer | kommentar | # kommentarer | vis kommentarer | skriv en kommentar | se kommentarer | svar | rapporter | kommentarfeltet",
      opens: "delta i debatten | logg inn for å kommentere | skriv en kommentar",
      within: "hold deg til temaet | logg inn for å kommentere",
    },
    share: {
      parts:
        "del | del artikkelen | del saken | del på facebook | del på twitter | kopier lenke | skriv ut | lagre | lytt | følg oss | følg | tips oss | del denne artikkelen",
      opens: "del på | følg oss på | tips oss | har du tips",
      within: "følg oss på | tips oss",
    },
    newsletter: {
      parts: "nyhetsbrev | våre nyhetsbrev | meld deg på | meld på | din e post | abonner på nyhetsbrev",
      opens: "meld deg på | få nyhetsbrevet",
      within: "vårt nyhetsbrev | nyhetsbrevet vårt",
    },
    related: {
      parts:
        "les også | les mer | les hele saken | les saken | se også | relaterte saker | relatert | mest lest | mest leste | siste nytt | siste nyheter | flere saker | anbefalt | anbefalte saker | emner | mer om | hør også | se video",
      opens: "les også | les mer | se også | hør også | les hele",
      within: "les også",
    },
    cookies: {
      parts:
        "godta | godta alle | avvis | bare nødvendige | informasjonskapsler | innstillinger for informasjonskapsler | cookies",
      opens: "vi bruker cookies | vi bruker informasjonskapsler",
      within: "bruker informasjonskapsler | bruker cookies",
    },
    paywall: {
      parts:
        "logg inn | bli abonnent | kjøp abonnement | for abonnenter | allerede abonnent | kjøp tilgang | prøv nå | les videre",
      opens: "allerede abonnent | logg inn for å | kjøp tilgang | få tilgang til | bli abonnent",
      within: "for abonnenter | tilgang til alle saker | som abonnent",
    },
    footer: {
      parts:
        "kontakt | kontakt oss | om oss | personvern | personvernerklæring | ansvarlig redaktør | sjefredaktør | kundeservice | annonsere | vilkår | redaktør",
      opens: "ansvarlig redaktør | sjefredaktør",
      within: "alle rettigheter reservert | opphavsrettslig beskyttet | vær varsom plakaten",
    },
    navigation: {
      parts:
        "forside | forsiden | hjem | meny | lukk | søk | nyheter | sport | kultur | økonomi | innenriks | utenriks | meninger | debatt | vær | hopp til innhold | vis mer | vis mindre | les mer | vis flere | til toppen",
      opens: `lesetid`,
    },
    photo: {
      parts: "foto | bilde | arkivfoto | illustrasjonsfoto | vis bilde | skjermdump",
      opens: "foto | arkivfoto | illustrasjonsfoto | illustrasjon",
      within: "arkivfoto | illustrasjonsfoto",
    },
    correction: { opens: "rettelse | presisering" },
  },
  is: {
    advertisement: { parts: "auglýsing | auglýsingar", opens: "auglýsing" },
    comments: { parts: "athugasemdir | athugasemd | ummæli | skrá athugasemd" },
    share: { parts: "deila | deildu | deila frétt | prenta | hlusta | fylgstu með okkur" },
    related: {
      parts:
        "lesa meira | lestu meira | sjá meira | sjá einnig | tengdar fréttir | tengt efni | mest lesið | nýjustu fréttir | fleiri fréttir | meira",
      opens: "fyrri grein | næsta grein | lesa meira | sjá einnig | lestu einnig",
    },
    newsletter: { parts: "fréttabréf | skráðu þig", opens: "skráðu þig" },
    paywall: { parts: "innskráning | skrá inn | áskrift | gerast áskrifandi" },
    footer: {
      parts: "hafðu samband | um okkur | persónuverndarstefna | ritstjórn",
      within: "öll réttindi áskilin",
    },
    navigation: { parts: "forsíða | leit | fréttir | íþróttir | innlent | erlent | menning | loka" },
    photo: { parts: "mynd | ljósmynd | myndir | skjáskot", opens: "mynd | ljósmynd | samsett mynd" },
  },
  fi: {
    advertisement: {
      parts:
        "mainos | ilmoitus | juttu jatkuu mainoksen jälkeen | artikkeli jatkuu mainoksen alla | kaupallinen yhteistyö | mainos alkaa | mainos päättyy",
      opens: "mainos | kaupallinen yhteistyö",
    },
    comments: {
      parts:
        "kommentit | kommentoi | # kommenttia | # kommentti | lue kommentit | näytä kommentit | vastaa | ilmianna",
      opens: "kommentoi | kirjaudu sisään kommentoidaksesi",
    },
    share: {
      parts:
        "jaa | jaa artikkeli | jaa facebookissa | kopioi linkki | tulosta | tallenna | kuuntele | seuraa | seuraa meitä",
      opens: "seuraa meitä | jaa artikkeli",
    },
    newsletter: {
      parts: "uutiskirje | uutiskirjeet | tilaa uutiskirje | tilaa",
      opens: "tilaa uutiskirje | tilaa uutiskirjeemme",
    },
    related: {
      parts:
        "lue myös | lue lisää | katso myös | aiheesta lisää | aiheet | luetuimmat | luetuimmat uutiset | tuoreimmat | uusimmat | lisää aiheesta | suosittelemme | kuuntele myös | aiheeseen liittyvät",
      opens:
        "edellinen artikkeli | seuraava artikkeli | lue myös | lue lisää | katso myös | kuuntele myös | lue lisää aiheesta",
    },
    cookies: { parts: "hyväksy | hyväksy kaikki | evästeet | evästeasetukset", opens: "käytämme evästeitä" },
    paywall: {
      parts:
        "kirjaudu | kirjaudu sisään | tilaajille | vain tilaajille | oletko jo tilaaja | jatka lukemista",
      opens: "oletko jo tilaaja | tilaa lukeaksesi",
    },
    footer: {
      parts:
        "yhteystiedot | tietosuoja | tietosuojaseloste | asiakaspalvelu | palaute | ota yhteyttä | päätoimittaja | käyttöehdot",
      within: "kaikki oikeudet pidätetään",
    },
    navigation: {
      parts:
        "etusivu | haku | valikko | sulje | uutiset | urheilu | kulttuuri | talous | kotimaa | ulkomaat | viihde | siirry sisältöön | näytä lisää",
      opens: `lukuaika`,
    },
    photo: { parts: "kuva | kuvat | arkistokuva | kuvituskuva", opens: "kuva | kuvituskuva | arkistokuva" },
    correction: { opens: "oikaisu" },
  },
};
