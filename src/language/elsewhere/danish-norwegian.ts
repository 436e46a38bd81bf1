import type { CueTexts } from "../lists.ts";

/** Danish and Norwegian. */
export const danishNorwegian: Readonly<Record<string, CueTexts>> = {
  da: {
    advertisement: {
      parts: `annonce | annoncer | artiklen fortsætter efter annoncen | sponsoreret | sponsoreret indhold | reklame |
        artiklen fortsætter under annoncen | artiklen fortsætter under billedet | artiklen fortsætter under videoen |
        artiklen fortsætter efter billedet | historien fortsætter under videoen | historien fortsætter under billedet |
        historien fortsætter efter annoncen | teksten fortsætter under billedet | annoncørbetalt indhold | betalt indhold |
        betalt partnerskab`,
      opens: `annonce | artiklen fortsætter under | artiklen fortsætter efter | historien fortsætter under |
        historien fortsætter efter | dette er sponsoreret | dette er annoncørbetalt | dette er kommercielt |
        artiklen er sponsoreret | artiklen er lavet i samarbejde med | artiklen er produceret i samarbejde med |
        artiklen er blevet til i samarbejde med`,
    },
    comments: {
      parts: `kommentarer | kommentar | # kommentarer | skriv en kommentar | skriv kommentar | vis kommentarer |
        se kommentarer | svar | anmeld | deltag i debatten`,
      opens: `skriv en kommentar | log ind for at kommentere | din e mailadresse vil ikke | kommentarsporet er lukket |
        kommentarfeltet er lukket`,
      within: "log ind for at kommentere | kommentarsporet er lukket",
    },
    share: {
      parts: `del | del artiklen | del artikel | del på facebook | del på twitter | kopier link | udskriv | gem |
        gem artikel | lyt | følg os | følg | lyt til artiklen | hør artiklen | få artiklen læst op`,
      opens: `del på | følg os på | har du et tip | har du tip | lyt til artiklen | del artiklen | har du fundet en fejl |
        har du set en fejl | fandt du en fejl | hvad mener du skriv | skriv til os på | send dit indlæg til |
        send dit debatindlæg til | har du en holdning`,
      within: "følg os på | bidrage til debatten",
    },
    newsletter: {
      parts: `nyhedsbrev | nyhedsbreve | vores nyhedsbrev | tilmeld | tilmeld dig | din e mail | tilmeld nyhedsbrev`,
      opens: `tilmeld dig | få vores nyhedsbrev | få nyhedsbrevet | hent vores app | download vores app |
        få de vigtigste nyheder | få dagens vigtigste | få nyhederne direkte | du kan altid afmelde |
        du kan til enhver tid afmelde | du kan framelde dig | ved at tilmelde dig | gå ikke glip af vores |
        tilmeld dig nyhedsbrevet`,
      within: `vores nyhedsbrev | nyhedsbrevet | direkte i din indbakke | i din indbakke | direkte i indbakken |
        afmelde nyhedsbrevet | afmelde dig igen`,
    },
    related: {
      parts: `læs også | læs mere | læs videre | se også | relaterede artikler | relateret | mest læste | mest læst |
        seneste nyt | seneste nyheder | flere artikler | flere nyheder | anbefalet | anbefalede artikler | emner |
        mere om emnet | andre læser | lige nu | mest læste lige nu | læs flere artikler | læs flere nyheder | læs mere om`,
      opens: "forrige artikel | næste artikel | læs også | læs mere | se også | hør også",
      within: "læs også",
    },
    cookies: {
      parts: `accepter | accepter alle | afvis | kun nødvendige | cookies | cookieindstillinger | administrer cookies`,
      opens: `vi bruger cookies | dette website bruger | denne hjemmeside bruger | for at se dette indhold |
        for at se indholdet | du skal acceptere cookies`,
      within: "bruger cookies | skal du acceptere cookies | acceptere cookies for at",
    },
    paywall: {
      parts: `log ind | bliv abonnent | køb abonnement | for abonnenter | allerede abonnent | opret konto | prøv nu |
        fortsæt med at læse`,
      opens: `allerede abonnent | log ind for at | få adgang til | køb abonnement | bliv abonnent |
        denne artikel er kun for | du skal være abonnent | prøv vores | støt uafhængig journalistik |
        støt vores journalistik | læs hele artiklen`,
      within: `for abonnenter | adgang til alle artikler | som abonnent | for at læse hele artiklen | dage for 1 krone |
        låst for ikke abonnenter`,
    },
    footer: {
      parts: `kontakt | kontakt os | om os | privatlivspolitik | persondatapolitik | handelsbetingelser | kundeservice |
        annoncering | ansvarshavende chefredaktør | job`,
      opens: "ansvarshavende | ophavsret",
      within: `alle rettigheder forbeholdes | må ikke gengives uden | må ikke kopieres uden | gengives uden tilladelse |
        beskyttet af lov om ophavsret | omfattet af lov om ophavsret`,
    },
    navigation: {
      parts: `forside | forsiden | menu | luk | søg | nyheder | sport | kultur | økonomi | indland | udland | debat | vejr |
        gå til indhold | vis mere | vis mindre | læs mere | vis flere | til toppen`,
      opens: "læsetid",
    },
    photo: {
      parts: "foto | billede | arkivfoto | pressefoto | illustration | vis billede",
      opens: "foto | arkivfoto | pressefoto",
      within: "arkivfoto | genrefoto",
    },
    correction: {
      opens: "rettelse",
    },
    disclaimer: {
      opens: `artiklen er oversat | denne artikel er oversat | artiklen er skrevet ved hjælp af | dette resumé er |
        artiklen har tidligere været bragt | artiklen er tidligere bragt | artiklen blev først bragt |
        artiklen er først bragt | artiklen stammer fra | dette er et debatindlæg | dette er et læserbrev |
        dette er en klumme | dette er en kommentar | dette er udtryk for skribentens | indlægget er udtryk for |
        indlægget er alene | debatindlæg er alene | kronikken er udtryk for`,
      within: `udtryk for skribentens egen | udtryk for skribentens holdning | godkendt af redaktionen |
        gennemlæst af en journalist`,
    },
  },
  nb: {
    advertisement: {
      parts: `annonse | annonser | artikkelen fortsetter under annonsen | saken fortsetter under annonsen |
        annonsørinnhold | sponset | reklame | vis mer | saken fortsetter under bildet | saken fortsetter under videoen |
        saken fortsetter etter annonsen | saken fortsetter etter bildet | artikkelen fortsetter under bildet |
        artikkelen fortsetter etter annonsen | artikkelen fortsetter under videoen | betalt innhold |
        kommersielt samarbeid | teksten fortsetter under bildet`,
      opens: `annonse | annonsørinnhold | saken fortsetter | artikkelen fortsetter | dette er annonsørinnhold |
        dette er sponset | dette er en annonse | artikkelen er laget i samarbeid med | saken er laget i samarbeid med |
        artikkelen er produsert i samarbeid med | artikkelen er sponset`,
    },
    comments: {
      parts: `kommentarer | kommentar | # kommentarer | vis kommentarer | skriv en kommentar | se kommentarer | svar |
        rapporter | kommentarfeltet`,
      opens: `delta i debatten | logg inn for å kommentere | skriv en kommentar | kommentarfeltet er stengt |
        vil du delta i debatten`,
      within: "hold deg til temaet | logg inn for å kommentere | kommentarfeltet er stengt",
    },
    share: {
      parts: `del | del artikkelen | del saken | del på facebook | del på twitter | kopier lenke | skriv ut | lagre | lytt |
        følg oss | følg | tips oss | del denne artikkelen | lytt til saken | lytt til artikkelen | få saken opplest`,
      opens: `del på | følg oss på | tips oss | har du tips | har du et tips | vet du noe om denne saken | fant du en feil |
        har du funnet en feil | har du oppdaget en feil | har du noe på hjertet | send inn ditt innlegg |
        send oss ditt innlegg`,
      within: `følg oss på | tips oss | send inn et innlegg | send oss et innlegg | send innlegget til`,
    },
    newsletter: {
      parts: `nyhetsbrev | våre nyhetsbrev | meld deg på | meld på | din e post | abonner på nyhetsbrev`,
      opens: `meld deg på | få nyhetsbrevet | last ned appen | last ned vår app | få de viktigste nyhetene |
        få de viktigste sakene | få nyhetene rett | du kan når som helst melde deg av | du kan når som helst avslutte |
        ved å melde deg på | meld deg på nyhetsbrevet`,
      within: `vårt nyhetsbrev | nyhetsbrevet vårt | rett i innboksen | i innboksen din | når som helst melde deg av`,
    },
    related: {
      parts: `les også | les mer | les hele saken | les saken | se også | relaterte saker | relatert | mest lest |
        mest leste | siste nytt | siste nyheter | flere saker | anbefalt | anbefalte saker | emner | mer om | hør også |
        se video | mest lest akkurat nå | mest lest nå | les flere saker | flere saker om`,
      opens: "les også | les mer | se også | hør også | les hele",
      within: "les også",
    },
    cookies: {
      parts: `godta | godta alle | avvis | bare nødvendige | informasjonskapsler | innstillinger for informasjonskapsler |
        cookies`,
      opens: `vi bruker cookies | vi bruker informasjonskapsler | for å se dette innholdet | du må godta`,
      within: `bruker informasjonskapsler | bruker cookies | må du godta informasjonskapsler |
        godta informasjonskapsler for å`,
    },
    paywall: {
      parts: `logg inn | bli abonnent | kjøp abonnement | for abonnenter | allerede abonnent | kjøp tilgang | prøv nå |
        les videre`,
      opens: `allerede abonnent | logg inn for å | kjøp tilgang | få tilgang til | bli abonnent | denne saken er kun for |
        denne artikkelen er kun for | denne artikkelen er forbeholdt | denne saken er forbeholdt | du må være abonnent |
        støtt uavhengig journalistikk | støtt vår journalistikk | les hele saken`,
      within: `for abonnenter | tilgang til alle saker | som abonnent | for å lese hele saken | for å lese hele artikkelen |
        dager for 1 krone | forbeholdt våre abonnenter`,
    },
    footer: {
      parts: `kontakt | kontakt oss | om oss | personvern | personvernerklæring | ansvarlig redaktør | sjefredaktør |
        kundeservice | annonsere | vilkår | redaktør`,
      opens: "ansvarlig redaktør | sjefredaktør | innholdet er opphavsrettslig",
      within: `alle rettigheter reservert | opphavsrettslig beskyttet | vær varsom plakaten | må ikke kopieres uten |
        kopiering er ikke tillatt | arbeider etter vær varsom | regler for god presseskikk`,
    },
    navigation: {
      parts: `forside | forsiden | hjem | meny | lukk | søk | nyheter | sport | kultur | økonomi | innenriks | utenriks |
        meninger | debatt | vær | hopp til innhold | vis mer | vis mindre | les mer | vis flere | til toppen`,
      opens: "lesetid",
    },
    photo: {
      parts: "foto | bilde | arkivfoto | illustrasjonsfoto | vis bilde | skjermdump",
      opens: "foto | arkivfoto | illustrasjonsfoto | illustrasjon",
      within: "arkivfoto | illustrasjonsfoto",
    },
    correction: {
      opens: "rettelse | presisering",
    },
    disclaimer: {
      opens: `artikkelen er oversatt | denne artikkelen er oversatt | denne oppsummeringen er | oppsummeringen er laget |
        sammendraget er laget | saken ble først publisert | artikkelen ble først publisert | saken er tidligere publisert |
        artikkelen er tidligere publisert | teksten ble først publisert | dette er et debattinnlegg |
        dette er et leserinnlegg | dette er en kronikk | dette er en kommentar | dette er en meningsytring |
        innlegget gir uttrykk for | kronikken gir uttrykk for | teksten gir uttrykk for | kommentaren gir uttrykk for`,
      within: "uttrykk for skribentens | kvalitetssikret av redaksjonen",
    },
  },
};
