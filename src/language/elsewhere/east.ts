import type { CueTexts } from "../lists.ts";

/** Hungarian, Romanian. */
export const east: Readonly<Record<string, CueTexts>> = {
  hu: {
    advertisement: {
      parts: `hirdetés | hirdetések | a cikk a hirdetés után folytatódik | támogatott tartalom | szponzorált tartalom |
        a cikk folytatása a hirdetés alatt | a cikk a hirdetés alatt folytatódik | a cikk a kép alatt folytatódik |
        a cikk a videó után folytatódik | fizetett tartalom | promóció | pr cikk | reklám`,
      opens: `hirdetés | a cikk folytatása a | a cikk a hirdetés | fizetett tartalom | támogatott tartalom |
        szponzorált tartalom | a cikk megjelenését | a cikk megjelenését támogatta | cikkünk támogatója`,
      within: "cikk megjelenését",
    },
    comments: {
      parts: `hozzászólások | # hozzászólás | hozzászólok | kommentek | komment | szólj hozzá | válasz`,
      opens: `szólj hozzá | a hozzászólások lezárva | a hozzászólások le vannak | a hozzászóláshoz | a kommenteléshez |
        a kommentek nem | a hozzászólások nem`,
      within: "nem a lap véleményét",
    },
    share: {
      parts: `megosztás | megosztom | megosztás facebookon | link másolása | nyomtatás | mentés | kövess minket | követés |
        hallgassa meg a cikket | ossza meg | ossza meg a cikket | ossza meg ezt a cikket | cikk meghallgatása`,
      opens: `kövessen minket | kövess minket | oszd meg | van egy jó témája | van egy jó témád | írja meg nekünk |
        írjon nekünk | kövessen minket a | kövessen minket az | követ minket | hallgassa meg a | ossza meg a cikket |
        ossza meg ezt | hibát talált | hibát találtál`,
      within: "kövessen minket a facebookon | kövessen minket facebookon | jelezze nekünk",
    },
    newsletter: {
      parts: "hírlevél | feliratkozás | feliratkozom | iratkozz fel",
      opens: `iratkozz fel | iratkozzon fel | töltse le alkalmazásunkat | töltsd le alkalmazásunkat |
        töltse le applikációnkat | ne maradjon le | ne maradj le | bármikor leiratkozhat | bármikor leiratkozhatsz |
        a feliratkozással elfogadja | a feliratkozással elfogadod | a feliratkozással hozzájárul`,
      within: `iratkozzon fel hírlevelünkre | iratkozz fel hírlevelünkre | hírlevelünkre | elfogadja adatkezelési`,
    },
    related: {
      parts: `olvasd el | olvassa el | olvasta már | kapcsolódó | kapcsolódó cikkek | kapcsolódó cikkeink | legolvasottabb |
        legolvasottabbak | legfrissebb | legfrissebb hírek | ez is érdekelheti | ez is érdekelhet | ajánljuk | ajánló |
        további cikkek | címkék | még több | tovább | bővebben | kapcsolódó témák | legolvasottabb cikkeink |
        kapcsolódó cikkünk | ajánlott cikkek | korábbi cikkeink | ezt is olvassa el`,
      opens: `előző cikk | következő cikk | olvasd el | olvassa el ezt is | ez is érdekelheti | kapcsolódó cikk |
        olvasta már | kapcsolódó cikkünk | olvassa el korábbi | ezt is olvassa | további cikkeink | a témában korábban`,
    },
    cookies: {
      parts: "elfogadom | elfogadás | elutasítom | sütik | süti beállítások | cookie",
      opens: `ez az oldal sütiket | sütiket használunk | weboldalunk sütiket | oldalunk sütiket | ez a weboldal sütiket |
        a tartalom megtekintéséhez`,
      within: "sütiket használ | fogadja el a sütiket",
    },
    paywall: {
      parts: "bejelentkezés | belépés | regisztráció | előfizetés | előfizetek",
      opens: `előfizetőinknek | a cikk folytatásához | ez a cikk csak | a teljes cikket csak | már előfizető |
        ön már előfizető | fizessen elő | fizess elő | a cikk elolvasásához | támogassa a független | támogasd a független |
        támogassa lapunkat | támogassa munkánkat | támogasd a munkánkat | ha fontos önnek | ha tetszett a cikk |
        ha tetszett cikkünk`,
      within: `csak előfizetőink | előfizetőink számára | támogassa munkánkat | támogassa lapunkat | támogasd munkánkat`,
    },
    footer: {
      parts: `impresszum | kapcsolat | rólunk | adatvédelem | adatkezelési tájékoztató | médiaajánlat |
        felhasználási feltételek | szerzői jogok`,
      opens: "a cikk másolása | a tartalom másolása",
      within: "minden jog fenntartva | kizárólag a kiadó",
    },
    navigation: {
      parts: `főoldal | címlap | menü | keresés | bezárás | hírek | belföld | külföld | gazdaság | sport | kultúra |
        időjárás | vélemény`,
      opens: "olvasási idő",
    },
    photo: {
      parts: "fotó | kép | képek | illusztráció | borítókép | nyitókép",
      opens: "fotó | kép | borítókép | nyitókép | kiemelt kép | forrás",
      within: "képünk illusztráció | illusztráció fotó",
    },
    disclaimer: {
      opens: `a cikkben megfogalmazott | az írásban megfogalmazott | a szerző véleménye | a cikk mesterséges intelligencia |
        az összefoglalót mesterséges | a cikk eredetileg | az írás eredetileg | a cikk szerzőjének véleménye |
        a cikk fordítása | az itt megjelent vélemények | a véleménycikkek`,
      within: `nem feltétlenül tükrözik | nem feltétlenül tükrözi | nem feltétlenül egyeznek |
        szerkesztőségünk álláspontját | a szerkesztőség álláspontját`,
    },
  },
  ro: {
    advertisement: {
      parts: `publicitate | reclamă | articolul continuă după publicitate | conținut sponsorizat |
        articolul continuă după reclamă | articolul continuă mai jos | continuarea articolului după reclamă | advertorial |
        articol publicitar | conținut plătit | citește mai departe după reclamă`,
      opens: `publicitate | articolul continuă | articol realizat în parteneriat | articol susținut de |
        acesta este un articol publicitar | acesta este un advertorial | conținut realizat în parteneriat |
        conținut susținut de | material realizat în parteneriat | articol realizat cu sprijinul`,
    },
    comments: {
      parts: `comentarii | comentariu | # comentarii | adaugă comentariu | lasă un comentariu | comentează | răspunde |
        scrie un comentariu`,
      opens: `lasă un comentariu | lasă un răspuns | adaugă un comentariu | adresa ta de email nu |
        comentariile sunt închise | trebuie să fii autentificat | trebuie să fiți autentificat | adresa ta de e mail nu`,
      within: "pentru a publica un comentariu",
    },
    share: {
      parts: `distribuie | distribuie pe facebook | partajează | copiază link | printează | salvează | ascultă |
        urmărește ne | urmărește | trimite | ascultă articolul | distribuie articolul | distribuie articolul pe facebook |
        trimite pe whatsapp`,
      opens: `urmărește ne pe | urmăriți ne pe | distribuie pe | urmărește ne și pe | urmăriți ne și pe | ai un pont |
        ai o știre | ai informații despre | dacă ți a plăcut | dacă v a plăcut | distribuie articolul | ne puteți urmări |
        ne găsiți și pe | ai observat o greșeală | ați găsit o greșeală | ați observat o greșeală | ai găsit o greșeală`,
      within: `urmărește ne pe | urmăriți ne pe | canalul de whatsapp | distribuie l prietenilor | ne poți urmări și pe |
        ne puteți urmări și | semnalați o redacției`,
    },
    newsletter: {
      parts: "newsletter | abonează te | abonare | abonați vă",
      opens: `abonează te la | abonați vă la | înscrie te la | descarcă aplicația | descarcă acum aplicația |
        descărcați aplicația | primește cele mai importante | primești cele mai importante | te poți dezabona |
        vă puteți dezabona | prin abonare | nu rata cele mai | nu ratați cele mai | fii la curent cu`,
      within: `direct pe e mail | direct pe email | direct în inbox | newsletterul nostru | dezabona oricând |
        primești notificări`,
    },
    related: {
      parts: `citește și | citeşte şi | citiți și | citește mai mult | citește mai departe | vezi și | articole similare |
        articole recomandate | știri similare | cele mai citite | ultimele știri | ultimele articole | recomandate |
        recomandări | recomandarea video | te ar putea interesa | etichete | taguri | mai multe | vezi mai mult |
        pe aceeași temă | mai multe despre | cele mai citite știri | cele mai citite articole | citește și alte`,
      opens: `articolul precedent | articolul următor | citește și | citeşte şi | citiți și | vezi și |
        te ar putea interesa | citește mai mult | recomandările | cele mai citite`,
      within: "citește și",
    },
    cookies: {
      parts: "accept | accept toate | acceptă | refuz | cookie uri | politica de cookies",
      opens: `acest site folosește | folosim cookie uri | utilizăm cookie | acceptă cookie | acest site utilizează |
        pentru a vedea acest conținut`,
      within: "pentru a vedea acest conținut | cookie urile pentru",
    },
    paywall: {
      parts: "autentificare | conectare | intră în cont | cont nou | abonament",
      opens: `pentru a citi | acest articol este disponibil | ai deja abonament | ai deja cont | ai deja un cont |
        acest conținut este destinat | acest articol este destinat | acest articol este exclusiv | susține jurnalismul |
        susțineți jurnalismul | dacă apreciezi | dacă apreciați | susține presa`,
      within: "jurnalismul independent printr o | jurnalismul independent cu o",
    },
    footer: {
      parts: `contact | despre noi | politica de confidențialitate | termeni și condiții | redacția | publicitate`,
      opens: `preluarea fără | preluarea textelor | reproducerea integrală | reproducerea totală | preluarea integrală |
        preluarea informațiilor`,
      within: "toate drepturile rezervate | fără citarea sursei | cu citarea sursei",
    },
    navigation: {
      parts: `acasă | meniu | caută | căutare | închide | știri | actualitate | politică | economie | sport | cultură |
        externe | sănătate | vremea | sari la conținut`,
      opens: "timp de citire | timp de lectură",
    },
    photo: {
      parts: "foto | sursă foto | imagine | fotografie | imagine ilustrativă | arhivă",
      opens: "foto | sursa foto | sursă foto | imagine cu caracter",
      within: "imagine cu caracter ilustrativ | foto ilustrativ",
    },
    disclaimer: {
      opens: `acest articol a fost tradus | articol tradus cu | rezumatul a fost generat | articolul a apărut inițial |
        acest articol a apărut inițial | acest text a apărut inițial | articol publicat inițial |
        știre în curs de actualizare | știrea este în curs | opiniile exprimate | părerile exprimate |
        punctele de vedere exprimate`,
      within: `nu reflectă în mod necesar | aparțin exclusiv autorului | verificat de un redactor |
        nu reprezintă poziția redacției | nu reflectă poziția redacției`,
    },
  },
};
