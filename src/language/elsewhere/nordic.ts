import type { CueTexts } from "../lists.ts";

/** Swedish, Icelandic. */
export const nordic: Readonly<Record<string, CueTexts>> = {
  sv: {
    advertisement: {
      parts: `annons | annonser | artikeln fortsätter efter annonsen | annonsen | reklam | sponsrat | annonsörsinnehåll |
        sponsrat innehåll | i samarbete med | stäng annons | texten fortsätter under bilden |
        artikeln fortsätter under bilden`,
      opens: "annons",
    },
    comments: {
      parts: `kommentarer | kommentera | # kommentarer | # kommentar | kommentar | läs kommentarer | visa kommentarer |
        skriv en kommentar | lämna en kommentar | svara | anmäl | rapportera | visa svar`,
      opens: `här kan du kommentera | lämna ett svar | tänk på att hålla god ton | din e postadress kommer inte |
        har du hittat ett fel | hittat ett fel`,
      within: `logga in för att kommentera | här nedan kan du kommentera | inlägg som bedöms som olämpliga`,
    },
    share: {
      parts: `dela | dela artikeln | dela på facebook | dela på twitter | dela via mejl | kopiera länk | skriv ut | spara |
        spara artikel | lyssna | följ oss | följ | tipsa | tipsa oss | lyssna på artikeln`,
      opens: "dela på | följ oss på | tipsa oss | har du tips",
      within: "följ oss på",
    },
    newsletter: {
      parts: `nyhetsbrev | våra nyhetsbrev | prenumerera på nyhetsbrev | anmäl dig | din e postadress | pushnotiser`,
      opens: `prenumerera på vårt nyhetsbrev | få vårt nyhetsbrev | anmäl dig till | missa inte vårt nyhetsbrev |
        ladda ner vår app | ladda ned vår app | få de viktigaste nyheterna | få nyheterna direkt`,
      within: `vårt nyhetsbrev | våra nyhetsbrev | direkt i din inkorg | i din inkorg | avsluta prenumerationen när`,
    },
    related: {
      parts: `läs mer | läs också | läs även | läs vidare | läs hela artikeln | läs artikeln | relaterat |
        relaterade artiklar | mer om ämnet | mer i ämnet | mest läst | mest lästa | senaste nytt | senaste nyheterna |
        fler artiklar | fler nyheter | rekommenderas | rekommenderat | du kanske också gillar | just nu | taggar | ämnen |
        ämnen i artikeln | mer nyheter | till startsidan`,
      opens: `föregående artikel | nästa artikel | läs mer | läs också | läs även | se även | se också | mer om |
        fler nyheter`,
      within: "läs hela artikeln",
    },
    cookies: {
      parts: `godkänn | acceptera | acceptera alla | neka | hantera cookies | cookies | cookieinställningar | om cookies`,
      opens: `vi använder cookies | den här webbplatsen använder | för att visa innehållet |
        för att visa det här innehållet`,
      within: "använder cookies | vi använder kakor",
    },
    paywall: {
      parts: `logga in | bli prenumerant | prenumerera | redan prenumerant | är du prenumerant | köp prenumeration |
        låst artikel | för prenumeranter | skapa konto | fortsätt läsa`,
      opens: `för att läsa | redan prenumerant | bli prenumerant | logga in för att | lås upp artikeln | prova |
        den här artikeln är låst | artikeln är låst för | stöd oberoende | stötta oberoende | stöd vår journalistik`,
      within: "läs vidare för | bindningstid | som prenumerant kan du",
    },
    footer: {
      parts: `ansvarig utgivare | kundtjänst | kontakta oss | kontakt | om oss | integritetspolicy | personuppgiftspolicy |
        köpvillkor | annonsera | jobba hos oss | press`,
      opens: "ansvarig utgivare | copyright",
      within: "alla rättigheter förbehållna | eftertryck förbjudet",
    },
    navigation: {
      parts: `hem | startsidan | startsida | meny | stäng | sök | nyheter | sport | kultur | ekonomi | inrikes | utrikes |
        nöje | ledare | debatt | väder | hoppa till innehåll | till toppen | visa mer | visa fler`,
      opens: "lästid",
    },
    photo: {
      parts: `foto | bild | bilder | bildtext | arkivbild | genrebild | pressbild | visa bild | skärmdump`,
      opens: "foto | bild | bildtext | arkivbild | genrebild",
      within: "arkivbild | genrebild | foto privat",
    },
    correction: {
      opens: "rättelse",
    },
    disclaimer: {
      opens: `artikeln är översatt med | artikeln har översatts | den här sammanfattningen är | sammanfattningen är gjord |
        artikeln har tidigare | artikeln har tidigare publicerats | texten har tidigare publicerats`,
      within: `granskad av redaktionen | kvalitetssäkrad av redaktionen | granskats av redaktionen | med hjälp av ai och`,
    },
  },
  is: {
    advertisement: {
      parts: "auglýsing | auglýsingar",
      opens: "auglýsing",
    },
    comments: {
      parts: "athugasemdir | athugasemd | ummæli | skrá athugasemd",
    },
    share: {
      parts: "deila | deildu | deila frétt | prenta | hlusta | fylgstu með okkur",
    },
    newsletter: {
      parts: "fréttabréf | skráðu þig",
      opens: "skráðu þig",
    },
    related: {
      parts: `lesa meira | lestu meira | sjá meira | sjá einnig | tengdar fréttir | tengt efni | mest lesið |
        nýjustu fréttir | fleiri fréttir | meira`,
      opens: "fyrri grein | næsta grein | lesa meira | sjá einnig | lestu einnig",
    },
    paywall: {
      parts: "innskráning | skrá inn | áskrift | gerast áskrifandi",
    },
    footer: {
      parts: "hafðu samband | um okkur | persónuverndarstefna | ritstjórn",
      within: "öll réttindi áskilin",
    },
    navigation: {
      parts: "forsíða | leit | fréttir | íþróttir | innlent | erlent | menning | loka",
    },
    photo: {
      parts: "mynd | ljósmynd | myndir | skjáskot",
      opens: "mynd | ljósmynd | samsett mynd",
    },
  },
};
