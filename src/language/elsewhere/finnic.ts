import type { CueTexts } from "../lists.ts";

/** Finnish, Estonian. */
export const finnic: Readonly<Record<string, CueTexts>> = {
  fi: {
    advertisement: {
      parts: `mainos | ilmoitus | juttu jatkuu mainoksen jälkeen | artikkeli jatkuu mainoksen alla | kaupallinen yhteistyö |
        mainos alkaa | mainos päättyy | juttu jatkuu kuvan alla | juttu jatkuu kuvan jälkeen | juttu jatkuu videon alla |
        juttu jatkuu videon jälkeen | artikkeli jatkuu kuvan jälkeen | artikkeli jatkuu mainoksen jälkeen |
        juttu jatkuu mainoksen alla | maksettu sisältö | sponsoroitu sisältö`,
      opens: `mainos | kaupallinen yhteistyö | juttu jatkuu kuvan | juttu jatkuu mainoksen | artikkeli jatkuu mainoksen |
        artikkeli on tehty yhteistyössä | juttu on tehty yhteistyössä | sisältö on tuotettu yhteistyössä`,
    },
    comments: {
      parts: `kommentit | kommentoi | # kommenttia | # kommentti | lue kommentit | näytä kommentit | vastaa | ilmianna |
        kommentointi on suljettu | kirjaudu sisään kommentoidaksesi`,
      opens: `kommentoi | kommentointi on suljettu | kommentointi on päättynyt | kommentit tarkistetaan |
        kerro mielipiteesi`,
      within: "kirjaudu sisään kommentoidaksesi | ennen julkaisua tarkistetaan",
    },
    share: {
      parts: `jaa | jaa artikkeli | jaa facebookissa | kopioi linkki | tulosta | tallenna | kuuntele | seuraa |
        seuraa meitä | kuuntele juttu | kuuntele artikkeli | jaa juttu`,
      opens: `seuraa meitä | jaa artikkeli | onko sinulla juttuvinkki | onko sinulla vinkki | lähetä juttuvinkki |
        lähetä uutisvinkki | vinkkaa meille | jaa juttu | huomasitko virheen | löysitkö virheen | anna palautetta |
        lähetä palautetta`,
    },
    newsletter: {
      parts: "uutiskirje | uutiskirjeet | tilaa uutiskirje | tilaa",
      opens: `tilaa uutiskirje | tilaa uutiskirjeemme | lataa sovelluksemme | lataa sovellus | saat tärkeimmät uutiset |
        saat uutiset suoraan | voit perua tilauksen | voit peruuttaa tilauksen | voit perua milloin |
        tilaamalla uutiskirjeen | tilaamalla hyväksyt | tilaa ilmainen uutiskirje`,
      within: `suoraan sähköpostiisi | suoraan puhelimeesi | sähköpostiisi joka | perua tilauksen milloin tahansa |
        uutiskirjeemme ja saat`,
    },
    related: {
      parts: `lue myös | lue lisää | katso myös | aiheesta lisää | aiheet | luetuimmat | luetuimmat uutiset | tuoreimmat |
        uusimmat | lisää aiheesta | suosittelemme | kuuntele myös | aiheeseen liittyvät | luetuimmat juuri nyt |
        lue lisää aiheesta`,
      opens: `edellinen artikkeli | seuraava artikkeli | lue myös | lue lisää | katso myös | kuuntele myös |
        lue lisää aiheesta`,
    },
    cookies: {
      parts: "hyväksy | hyväksy kaikki | evästeet | evästeasetukset",
      opens: `käytämme evästeitä | hyväksy evästeet | tämä sisältö vaatii evästeiden | sivusto käyttää evästeitä`,
      within: "käytämme evästeitä | hyväksy evästeet nähdäksesi",
    },
    paywall: {
      parts: `kirjaudu | kirjaudu sisään | tilaajille | vain tilaajille | oletko jo tilaaja | jatka lukemista |
        jatka lukemista tilaajana | lue koko juttu`,
      opens: `oletko jo tilaaja | tilaa lukeaksesi | tämä artikkeli on vain tilaajille | tämä juttu on vain tilaajille |
        tämä sisältö on vain tilaajille | tämä artikkeli on tarkoitettu tilaajille | haluatko lukea koko |
        lue koko juttu tilaamalla | lue koko artikkeli tilaamalla | jatka lukemista | kokeile kuukausi | kokeile maksutta |
        tue riippumatonta | tue laadukasta`,
      within: `riippumatonta journalismia tilaamalla | kuukausi eurolla | ensimmäinen kuukausi # eurolla`,
    },
    footer: {
      parts: `yhteystiedot | tietosuoja | tietosuojaseloste | asiakaspalvelu | palaute | ota yhteyttä | päätoimittaja |
        käyttöehdot`,
      within: "kaikki oikeudet pidätetään | kopiointi ja jakelu",
    },
    navigation: {
      parts: `etusivu | haku | valikko | sulje | uutiset | urheilu | kulttuuri | talous | kotimaa | ulkomaat | viihde |
        siirry sisältöön | näytä lisää`,
      opens: "lukuaika",
    },
    photo: {
      parts: "kuva | kuvat | arkistokuva | kuvituskuva",
      opens: "kuva | kuvituskuva | arkistokuva",
    },
    correction: {
      opens: "oikaisu",
    },
    disclaimer: {
      opens: `juttu on käännetty | artikkeli on käännetty | tiivistelmä on tehty | tiivistelmän on tehnyt |
        juttu on julkaistu ensimmäisen kerran | artikkeli on julkaistu ensimmäisen kerran | juttu on alun perin julkaistu |
        artikkeli on alun perin julkaistu | juttu on julkaistu aiemmin | kirjoitus on mielipidekirjoitus |
        tämä on mielipidekirjoitus | kolumni on kirjoittajan | kirjoittajan mielipiteet`,
      within: `toimituksen tarkistama | toimittajan tarkistama | edusta lehden kantaa | edusta toimituksen kantaa`,
    },
  },
  et: {
    advertisement: {
      parts: `reklaam | sisuturundus | artikkel jätkub pärast reklaami | artikkel jätkub pärast pilti |
        lugu jätkub pärast reklaami | reklaamsisu | sponsoreeritud sisu`,
      opens: `reklaam | sisuturundus | artikkel jätkub | lugu jätkub | artikkel valmis koostöös | lugu valmis koostöös |
        artikli valmimist toetas`,
    },
    comments: {
      parts: `kommentaarid | kommenteeri | # kommentaari | vasta | lisa kommentaar | kommenteerimine on suletud |
        kommenteerimiseks logi sisse`,
      opens: "kommenteerimine on | kommenteerimiseks",
    },
    share: {
      parts: `jaga | jaga facebookis | prindi | salvesta | kuula | jälgi meid | kuula artiklit | saada vihje`,
      opens: `jälgi meid | kas sul on vihje | saada vihje | kuula artiklit | leidsid vea | märkasid viga`,
    },
    newsletter: {
      parts: "uudiskiri | telli uudiskiri",
      opens: `laadi alla meie | laadi alla äpp | telli meie | telli uudiskiri | saa olulisemad | saa tähtsamad |
        uudiskirjast saad`,
      within: "otse oma postkasti",
    },
    related: {
      parts: `loe ka | loe lisaks | loe edasi | seotud lood | seotud artiklid | loetumad | enim loetud | viimased uudised |
        vaata ka | enim loetud lood | loe veel | loe rohkem | seotud teemad | märksõnad | rohkem uudiseid`,
      opens: `eelmine artikkel | järgmine artikkel | loe ka | loe lisaks | vaata ka | loe veel | loe rohkem | loe lähemalt`,
    },
    cookies: {
      parts: "nõustun | küpsised",
      opens: "see veebileht kasutab | kasutame küpsiseid | see leht kasutab",
      within: "kasutab küpsiseid",
    },
    paywall: {
      parts: "logi sisse | tellijale | telli | registreeru",
      opens: `see artikkel on ainult | see lugu on ainult | artikkel on tellijatele | oled juba tellija |
        kogu artikli lugemiseks | artikli lugemiseks | edasi lugemiseks | toeta sõltumatut | toeta meid | toeta meie |
        kui sulle meeldib meie`,
      within: "siis toeta meid",
    },
    footer: {
      parts: "kontakt | meist | privaatsus | kasutustingimused",
      within: "kõik õigused kaitstud | ilma toimetuse loata",
    },
    navigation: {
      parts: "avaleht | otsi | menüü | sulge | uudised | maailm | sport | kultuur | majandus",
    },
    photo: {
      parts: "foto | pilt | illustreeriv foto",
      opens: "foto | illustreeriv foto",
    },
    disclaimer: {
      opens: `artikkel on tõlgitud | lugu on tõlgitud | kokkuvõte on tehtud | artikkel ilmus algselt | lugu ilmus algselt |
        artikkel ilmus esmakordselt | arvamuslugu ei | arvamus ei pruugi | artikkel väljendab autori | kolumn väljendab`,
      within: "toimetuse seisukohti | toimetuse seisukohtadega",
    },
  },
};
