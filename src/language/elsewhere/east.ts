import type { CueTexts } from "../lists.ts";

/** Polish, Czech, Slovak, Hungarian, Romanian, Croatian, Serbian, Slovenian, Bulgarian, Lithuanian, Latvian, Estonian, Greek. */
export const east: Readonly<Record<string, CueTexts>> = {
  pl: {
    advertisement: {
      parts:
        "reklama | reklamy | artykuł sponsorowany | materiał sponsorowany | materiał partnera | dalsza część artykułu pod reklamą | dalsza część tekstu pod reklamą | ciąg dalszy pod reklamą | ogłoszenia | sponsorowane",
      opens: "reklama | dalsza część | materiał sponsorowany",
      within: "pod materiałem wideo | pod reklamą",
    },
    comments: {
      parts:
        "komentarze | komentarz | # komentarzy | # komentarze | skomentuj | dodaj komentarz | zobacz komentarze | pokaż komentarze | napisz komentarz | odpowiedz | zgłoś | komentuj",
      opens: "dodaj komentarz | zaloguj się aby skomentować | twój adres e mail nie",
      within: "aby dodać komentarz | zaloguj się aby dodać | regulamin komentowania",
    },
    share: {
      parts:
        "udostępnij | podziel się | udostępnij na facebooku | tweetnij | skopiuj link | kopiuj link | drukuj | zapisz | posłuchaj | obserwuj | obserwuj nas | polub nas | wyślij | zapisz na później",
      opens: "udostępnij | obserwuj nas | polub nas | dołącz do nas | masz temat",
      within: "obserwuj nas w | obserwuj nas na | dołącz do nas na",
    },
    newsletter: {
      parts:
        "newsletter | zapisz się | zapisz się do newslettera | twój e mail | podaj e mail | powiadomienia",
      opens: "zapisz się na | zapisz się do | chcesz być na bieżąco",
      within: "zapisz się na newsletter | naszego newslettera",
    },
    related: {
      parts:
        "czytaj także | czytaj też | czytaj również | czytaj więcej | czytaj dalej | zobacz także | zobacz też | zobacz również | zobacz więcej | przeczytaj także | przeczytaj też | polecamy | polecane | polecane artykuły | polecane dla ciebie | powiązane | powiązane artykuły | podobne artykuły | najczęściej czytane | najpopularniejsze | najnowsze | najnowsze wiadomości | więcej na ten temat | więcej o | tagi | tematy | sprawdź także | warto przeczytać | wróć do artykułu | idź do oryginalnego materiału",
      opens:
        "czytaj także | czytaj też | czytaj również | czytaj więcej | zobacz także | zobacz też | zobacz również | przeczytaj także | przeczytaj też | przeczytaj również | polecamy | sprawdź też | więcej na ten temat | zobacz wideo",
      within: "czytaj także | czytaj też",
    },
    cookies: {
      parts:
        "akceptuję | zgadzam się | przejdź do serwisu | odrzuć | pliki cookie | polityka cookies | ustawienia cookies | ciasteczka",
      opens: "ta strona używa | używamy plików cookie | nasza strona używa",
      within: "plików cookies | plików cookie",
    },
    paywall: {
      parts:
        "zaloguj się | zaloguj | załóż konto | kup dostęp | kup prenumeratę | prenumerata | dla prenumeratorów | tylko dla prenumeratorów | wykup dostęp | masz już konto",
      opens:
        "pozostało | kup dostęp | wykup dostęp | masz już konto | aby czytać dalej | treść dostępna | uzyskaj dostęp",
      within: "tylko dla prenumeratorów | dostęp do wszystkich treści | tylko dla subskrybentów",
    },
    footer: {
      parts:
        "polityka prywatności | regulamin | kontakt | o nas | redakcja | reklama u nas | mapa strony | rodo | prywatność",
      opens: "wszelkie prawa zastrzeżone | copyright",
      within: "wszelkie prawa zastrzeżone",
    },
    navigation: {
      parts:
        "strona główna | menu | szukaj | zamknij | wiadomości | sport | kultura | gospodarka | polska | świat | kraj | polityka | biznes | pogoda | rozrywka | przejdź do treści | pokaż więcej | do góry | następny | poprzedni",
    },
    photo: {
      parts: "fot | foto | zdjęcie | zdjęcia | zdjęcie ilustracyjne | zdjęcie poglądowe | źródło zdjęcia",
      opens: "fot | foto | zdjęcie ilustracyjne | zdjęcie poglądowe | na zdjęciu",
      within: "zdjęcie ilustracyjne | zdjęcie poglądowe | fot archiwum | archiwum prywatne",
    },
    correction: { opens: "sprostowanie" },
  },
  cs: {
    advertisement: {
      parts:
        "reklama | inzerce | komerční sdělení | článek pokračuje pod reklamou | článek pokračuje pod videoreklamou | sponzorováno",
      opens: "reklama | inzerce | komerční sdělení",
    },
    comments: {
      parts:
        "diskuze | diskuse | komentáře | # komentářů | přidat komentář | vstoupit do diskuze | vstoupit do diskuse | zobrazit diskusi | odpovědět | nahlásit | přejít do diskuze",
      opens: "vstoupit do disku | přidat komentář | diskuze k článku",
    },
    share: {
      parts:
        "sdílet | sdílejte | sdílet na facebooku | kopírovat odkaz | tisknout | uložit | uložit na později | poslechnout | poslat e mailem | sledujte nás | sledovat | článek | poslouchat článek",
      opens: "sdílejte | sledujte nás",
    },
    newsletter: {
      parts: "newsletter | odebírat | přihlásit k odběru | přihlásit odběr | váš e mail",
      opens: "přihlaste se k | odebírejte náš",
    },
    related: {
      parts:
        "čtěte také | přečtěte si také | čtěte více | číst více | číst dál | související | související články | související témata | nejčtenější | nejnovější | další články | další zprávy | mohlo by vás zajímat | doporučujeme | doporučované | témata | více o tématu | více k tématu | podívejte se | zobrazit vše | zobrazit více | celý článek",
      opens:
        "čtěte také | čtěte více | přečtěte si také | přečtěte si | více čtěte | mohlo by vás zajímat | poslechněte si | sledujte také",
    },
    cookies: {
      parts: "souhlasím | přijmout vše | odmítnout | cookies | nastavení cookies | zásady cookies",
      opens: "používáme cookies | tento web používá",
    },
    paywall: {
      parts:
        "přihlásit | přihlásit se | předplatit | předplatné | pro předplatitele | zaregistrovat se | registrovat",
      opens: "přihlaste se | pro pokračování | předplaťte si | máte předplatné | odemknout",
    },
    footer: {
      parts:
        "kontakt | kontakty | o nás | ochrana osobních údajů | podmínky užití | redakce | inzerce | ochrana soukromí",
      within: "všechna práva vyhrazena | bez souhlasu je zakázáno | je bez písemného souhlasu",
    },
    navigation: {
      parts:
        "domů | hlavní stránka | menu | hledat | zavřít | zprávy | domácí | zahraničí | ekonomika | sport | kultura | názory | počasí | přejít k obsahu | načíst další | nahoru",
    },
    photo: {
      parts: "foto | fotografie | ilustrační foto | ilustrační snímek | fotogalerie | zdroj",
      opens: "foto | ilustrační foto | ilustrační snímek",
      within: "ilustrační foto | ilustrační snímek",
    },
    correction: { opens: "oprava" },
  },
  sk: {
    advertisement: {
      parts:
        "reklama | inzercia | článok pokračuje pod reklamou | článok pokračuje pod video reklamou | sponzorované",
      opens: "reklama | inzercia",
    },
    comments: {
      parts: "diskusia | komentáre | # komentárov | pridať komentár | vstúpiť do diskusie | odpovedať",
      opens: "pridať komentár | vstúpiť do diskusie",
    },
    share: {
      parts:
        "zdieľať | zdieľať na facebooku | kopírovať odkaz | tlačiť | uložiť | vypočuť | sledujte nás | sledovať",
      opens: "sledujte nás",
    },
    newsletter: { parts: "newsletter | odoberať | prihlásiť na odber", opens: "prihláste sa na" },
    related: {
      parts:
        "čítajte aj | čítajte viac | čítajte tiež | prečítajte si aj | súvisiace | súvisiace články | najčítanejšie | najnovšie | ďalšie články | mohlo by vás zaujímať | odporúčame | témy | viac na tému | pozrite si",
      opens: "čítajte aj | čítajte viac | čítajte tiež | prečítajte si aj | prečítajte si | pozrite si aj",
    },
    cookies: {
      parts: "súhlasím | prijať všetko | odmietnuť | cookies",
      opens: "používame cookies | táto stránka používa",
    },
    paywall: {
      parts: "prihlásiť sa | prihlásiť | predplatiť | predplatné | pre predplatiteľov | registrovať",
      opens: "predplaťte si | prihláste sa",
    },
    footer: {
      parts: "kontakt | o nás | ochrana osobných údajov | podmienky používania | redakcia",
      within: "všetky práva vyhradené",
    },
    navigation: {
      parts:
        "domov | menu | hľadať | zavrieť | správy | domáce | zahraničie | ekonomika | šport | kultúra | počasie",
    },
    photo: {
      parts: "foto | ilustračné foto | ilustračná snímka | zdroj",
      opens: "foto | ilustračné foto | na snímke",
      within: "ilustračné foto | ilustračná snímka",
    },
  },
  hu: {
    advertisement: {
      parts:
        "hirdetés | hirdetések | a cikk a hirdetés után folytatódik | támogatott tartalom | szponzorált tartalom",
      opens: "hirdetés",
    },
    comments: {
      parts: "hozzászólások | # hozzászólás | hozzászólok | kommentek | komment | szólj hozzá | válasz",
      opens: "szólj hozzá",
    },
    share: {
      parts:
        "megosztás | megosztom | megosztás facebookon | link másolása | nyomtatás | mentés | kövess minket | követés",
      opens: "kövessen minket | kövess minket | oszd meg",
    },
    newsletter: {
      parts: "hírlevél | feliratkozás | feliratkozom | iratkozz fel",
      opens: "iratkozz fel | iratkozzon fel",
    },
    related: {
      parts:
        "olvasd el | olvassa el | olvasta már | kapcsolódó | kapcsolódó cikkek | kapcsolódó cikkeink | legolvasottabb | legolvasottabbak | legfrissebb | legfrissebb hírek | ez is érdekelheti | ez is érdekelhet | ajánljuk | ajánló | további cikkek | címkék | még több | tovább | bővebben | kapcsolódó témák",
      opens: "olvasd el | olvassa el ezt is | ez is érdekelheti | kapcsolódó cikk",
    },
    cookies: {
      parts: "elfogadom | elfogadás | elutasítom | sütik | süti beállítások | cookie",
      opens: "ez az oldal sütiket | sütiket használunk",
    },
    paywall: {
      parts: "bejelentkezés | belépés | regisztráció | előfizetés | előfizetek",
      opens: "előfizetőinknek | a cikk folytatásához",
    },
    footer: {
      parts:
        "impresszum | kapcsolat | rólunk | adatvédelem | adatkezelési tájékoztató | médiaajánlat | felhasználási feltételek | szerzői jogok",
      within: "minden jog fenntartva",
    },
    navigation: {
      parts:
        "főoldal | címlap | menü | keresés | bezárás | hírek | belföld | külföld | gazdaság | sport | kultúra | időjárás | vélemény",
    },
    photo: {
      parts: "fotó | kép | képek | illusztráció | borítókép | nyitókép",
      opens: "fotó | kép | borítókép | nyitókép | kiemelt kép | forrás",
      within: "képünk illusztráció | illusztráció fotó",
    },
  },
  ro: {
    advertisement: {
      parts: "publicitate | reclamă | articolul continuă după publicitate | conținut sponsorizat",
      opens: "publicitate | articolul continuă",
    },
    comments: {
      parts:
        "comentarii | comentariu | # comentarii | adaugă comentariu | lasă un comentariu | comentează | răspunde | scrie un comentariu",
      opens: "lasă un comentariu | lasă un răspuns | adaugă un comentariu | adresa ta de email nu",
    },
    share: {
      parts:
        "distribuie | distribuie pe facebook | partajează | copiază link | printează | salvează | ascultă | urmărește ne | urmărește | trimite",
      opens: "urmărește ne pe | urmăriți ne pe | distribuie pe",
      within: "urmărește ne pe | urmăriți ne pe | canalul de whatsapp",
    },
    newsletter: {
      parts: "newsletter | abonează te | abonare | abonați vă",
      opens: "abonează te la | abonați vă la | înscrie te la",
    },
    related: {
      parts:
        "citește și | citeşte şi | citiți și | citește mai mult | citește mai departe | vezi și | articole similare | articole recomandate | știri similare | cele mai citite | ultimele știri | ultimele articole | recomandate | recomandări | recomandarea video | te ar putea interesa | etichete | taguri | mai multe | vezi mai mult | pe aceeași temă | mai multe despre",
      opens:
        "citește și | citeşte şi | citiți și | vezi și | te ar putea interesa | citește mai mult | recomandările | cele mai citite",
      within: "citește și",
    },
    cookies: {
      parts: "accept | accept toate | acceptă | refuz | cookie uri | politica de cookies",
      opens: "acest site folosește | folosim cookie uri | utilizăm cookie",
    },
    paywall: {
      parts: "autentificare | conectare | intră în cont | cont nou | abonament",
      opens: "pentru a citi | acest articol este disponibil",
    },
    footer: {
      parts:
        "contact | despre noi | politica de confidențialitate | termeni și condiții | redacția | publicitate",
      within: "toate drepturile rezervate",
    },
    navigation: {
      parts:
        "acasă | meniu | caută | căutare | închide | știri | actualitate | politică | economie | sport | cultură | externe | sănătate | vremea | sari la conținut",
    },
    photo: {
      parts: "foto | sursă foto | imagine | fotografie | imagine ilustrativă | arhivă",
      opens: "foto | sursa foto | sursă foto | imagine cu caracter",
      within: "imagine cu caracter ilustrativ | foto ilustrativ",
    },
  },
  hr: {
    advertisement: {
      parts:
        "oglas | oglasi | reklama | tekst se nastavlja ispod oglasa | članak se nastavlja ispod oglasa | sponzorirano | promo",
      opens: "oglas | tekst se nastavlja",
    },
    comments: {
      parts:
        "komentari | komentar | # komentara | komentiraj | komentirajte | dodaj komentar | prikaži komentare | odgovori | prijavi",
      opens: "komentirajte | ostavite komentar | ostavi komentar",
    },
    share: {
      parts:
        "podijeli | podijelite | podijeli na facebooku | kopiraj link | ispis | spremi | slušaj | prati nas | pratite nas",
      opens: "pratite nas | podijeli",
    },
    newsletter: {
      parts: "newsletter | prijavi se | prijavite se | pretplati se",
      opens: "prijavite se na | prijavi se na",
    },
    related: {
      parts:
        "pročitajte i | pročitajte još | pročitajte više | pročitaj više | pogledajte i | povezane vijesti | povezani članci | povezane teme | najčitanije | najnovije | najnovije vijesti | više o | više vijesti | izdvojeno | preporučujemo | teme | oznake | vezani članci | moglo bi vas zanimati",
      opens:
        "pročitajte i | pročitajte još | pročitajte više | pogledajte i | pogledajte | pročitaj još | moglo bi vas zanimati",
    },
    cookies: {
      parts: "prihvaćam | prihvati | prihvati sve | odbij | kolačići | cookies",
      opens: "koristimo kolačiće | ova stranica koristi",
    },
    paywall: {
      parts: "prijava | registracija | pretplata | pretplatite se | samo za pretplatnike",
      opens: "nastavite čitati | pretplatite se",
    },
    footer: {
      parts:
        "impressum | kontakt | o nama | uvjeti korištenja | pravila privatnosti | politika privatnosti | oglašavanje | marketing",
      within: "sva prava pridržana",
    },
    navigation: {
      parts:
        "naslovnica | početna | izbornik | pretraži | traži | zatvori | vijesti | svijet | sport | kultura | ekonomija | gospodarstvo | vrijeme | učitaj još",
    },
    photo: {
      parts: "foto | fotografija | ilustracija | arhiva | snimka zaslona",
      opens: "foto | ilustracija | snimio",
      within: "ilustracija foto",
    },
  },
  sr: {
    advertisement: { parts: "oglas | reklama | tekst se nastavlja ispod oglasa | оглас | реклама" },
    comments: {
      parts:
        "komentari | komentar | # komentara | pošalji komentar | ostavi komentar | odgovori | коментари | пошаљи коментар",
      opens: "ostavi komentar | ostavite komentar | оставите коментар",
    },
    share: {
      parts: "podeli | podelite | podeli na facebooku | odštampaj | pratite nas | подели",
      opens: "pratite nas | пратите нас",
    },
    related: {
      parts:
        "pročitajte još | pročitajte i | pročitaj još | pogledajte još | povezane vesti | najčitanije | najnovije | najnovije vesti | više o | još vesti | tagovi | прочитајте још | најчитаније | најновије",
      opens: "pročitajte još | pročitajte i | pogledajte i | прочитајте и | прочитајте још",
    },
    newsletter: { parts: "newsletter | prijavi se", opens: "prijavite se na" },
    footer: {
      parts: "kontakt | o nama | impresum | uslovi korišćenja | politika privatnosti | marketing",
      within: "sva prava zadržana | сва права задржана",
    },
    navigation: {
      parts:
        "početna | naslovna | pretraga | vesti | svet | sport | kultura | ekonomija | društvo | hronika | zatvori",
    },
    photo: { parts: "foto | fotografija | ilustracija | фото", opens: "foto | фото | ilustracija" },
  },
  sl: {
    advertisement: { parts: "oglas | oglasi | oglasno sporočilo | članek se nadaljuje", opens: "oglas" },
    comments: {
      parts: "komentarji | komentar | # komentarjev | komentiraj | oddaj komentar | odgovori",
      opens: "za komentiranje",
    },
    share: {
      parts: "deli | delite | deli na facebooku | kopiraj povezavo | natisni | shrani | sledite nam",
      opens: "sledite nam",
    },
    related: {
      parts:
        "preberite tudi | preberite še | preberi več | sorodne novice | najbolj brano | najnovejše | povezani članki | več o | poglejte tudi",
      opens: "preberite tudi | preberite še | poglejte tudi",
    },
    newsletter: { parts: "e novice | prijava na e novice", opens: "prijavite se na" },
    footer: {
      parts: "kontakt | o nas | pogoji uporabe | politika zasebnosti",
      within: "vse pravice pridržane",
    },
    navigation: {
      parts: "domov | naslovnica | iskanje | meni | zapri | novice | svet | šport | kultura | gospodarstvo",
    },
    photo: {
      parts: "foto | fotografija | fotografija je simbolična",
      opens: "foto | fotografija je simbolična",
    },
  },
  bg: {
    advertisement: { parts: "реклама | спонсорирано" },
    comments: {
      parts: "коментари | коментар | # коментара | добави коментар | напиши коментар | отговор | коментирай",
      opens: "добави коментар | напишете коментар",
    },
    share: {
      parts:
        "сподели | споделете | сподели във facebook | копирай линк | принтирай | запази | последвайте ни",
      opens: "последвайте ни | следвайте ни",
    },
    related: {
      parts:
        "още по темата | прочети още | прочетете още | виж още | вижте още | свързани новини | свързани статии | най четени | най четено | последни новини | още новини | тагове | препоръчваме",
      opens: "още по темата | прочетете още | прочети още | вижте още | вижте и",
    },
    newsletter: { parts: "бюлетин | абонирай се | абонирайте се", opens: "абонирайте се за" },
    cookies: {
      parts: "приемам | бисквитки | политика за бисквитки",
      opens: "този сайт използва | използваме бисквитки",
    },
    footer: {
      parts: "контакти | за нас | общи условия | поверителност | политика за поверителност | екип",
      within: "всички права запазени",
    },
    navigation: {
      parts:
        "начало | меню | търсене | затвори | новини | свят | българия | спорт | култура | икономика | политика | времето",
    },
    photo: { parts: "снимка | снимки | архив", opens: "снимка" },
  },
  lt: {
    advertisement: {
      parts: "reklama | reklaminis turinys | straipsnis tęsiasi po reklamos",
      opens: "reklama",
    },
    comments: {
      parts: "komentarai | komentaras | # komentarai | rašyti komentarą | skaityti komentarus | atsakyti",
      opens: "rašyti komentarą",
    },
    share: {
      parts: "dalintis | dalinkitės | pasidalinti | spausdinti | išsaugoti | klausyti | sekite mus",
      opens: "sekite mus",
    },
    related: {
      parts:
        "skaitykite taip pat | taip pat skaitykite | skaityti daugiau | susiję straipsniai | susijusios naujienos | populiariausi | skaitomiausi | naujausi | naujausios naujienos | daugiau | temos | raktažodžiai",
      opens: "taip pat skaitykite | skaitykite taip pat | skaitykite daugiau | plačiau skaitykite",
    },
    newsletter: { parts: "naujienlaiškis | prenumeruoti", opens: "prenumeruokite" },
    footer: {
      parts: "kontaktai | apie mus | privatumo politika | naudojimo taisyklės | redakcija",
      within: "visos teisės saugomos",
    },
    navigation: {
      parts:
        "pradžia | paieška | meniu | uždaryti | naujienos | lietuva | pasaulis | sportas | kultūra | verslas | orai",
    },
    photo: {
      parts: "nuotrauka | nuotr | asociatyvi nuotr",
      opens: "nuotr | asociatyvi nuotr",
      within: "asociatyvi nuotr | asmeninio archyvo nuotr",
    },
  },
  et: {
    advertisement: { parts: "reklaam | sisuturundus" },
    comments: { parts: "kommentaarid | kommenteeri | # kommentaari | vasta | lisa kommentaar" },
    share: { parts: "jaga | jaga facebookis | prindi | salvesta | kuula | jälgi meid", opens: "jälgi meid" },
    related: {
      parts:
        "loe ka | loe lisaks | loe edasi | seotud lood | seotud artiklid | loetumad | enim loetud | viimased uudised | vaata ka",
      opens: "loe ka | loe lisaks | vaata ka",
    },
    newsletter: { parts: "uudiskiri | telli uudiskiri" },
    footer: { parts: "kontakt | meist | privaatsus | kasutustingimused", within: "kõik õigused kaitstud" },
    navigation: { parts: "avaleht | otsi | menüü | sulge | uudised | maailm | sport | kultuur | majandus" },
    photo: { parts: "foto | pilt | illustreeriv foto", opens: "foto | illustreeriv foto" },
  },
  lv: {
    related: {
      parts: "lasi arī | lasi vēl | lasīt vairāk | saistītie raksti | lasītākie | jaunākie | jaunākās ziņas",
      opens: "lasi arī | lasi vēl | skaties arī",
    },
    comments: { parts: "komentāri | komentēt | # komentāri | pievienot komentāru" },
    share: { parts: "dalīties | dalies | drukāt | saglabāt | seko mums", opens: "seko mums" },
    advertisement: { parts: "reklāma", opens: "reklāma" },
    footer: { parts: "kontakti | par mums | privātuma politika", within: "visas tiesības aizsargātas" },
    photo: { parts: "foto | attēls", opens: "foto" },
  },
  el: {
    advertisement: { parts: "διαφήμιση | διαφημιση", opens: "διαφήμιση" },
    comments: {
      parts: "σχόλια | σχόλιο | # σχόλια | προσθήκη σχολίου | αφήστε ένα σχόλιο | απάντηση",
      opens: "αφήστε ένα σχόλιο",
    },
    share: {
      parts: "κοινοποίηση | μοιραστείτε το | εκτύπωση | αντιγραφή συνδέσμου | ακολουθήστε μας",
      opens: "ακολουθήστε μας | ακολουθήστε το",
      within: "στο google news",
    },
    related: {
      parts:
        "διαβάστε επίσης | διαβάστε ακόμα | διαβάστε περισσότερα | δείτε επίσης | δείτε ακόμα | σχετικά άρθρα | σχετικά | δημοφιλή | τελευταία νέα | τελευταίες ειδήσεις | ροή ειδήσεων | περισσότερα",
      opens: "διαβάστε επίσης | διαβάστε ακόμα | διαβάστε ακόμη | δείτε επίσης | διαβάστε περισσότερα",
    },
    newsletter: { parts: "εγγραφή | εγγραφείτε", opens: "εγγραφείτε στο" },
    footer: {
      parts: "επικοινωνία | όροι χρήσης | πολιτική απορρήτου | ταυτότητα | σχετικά με εμάς",
      within: "με επιφύλαξη παντός δικαιώματος",
    },
    navigation: {
      parts:
        "αρχική | αναζήτηση | μενού | ειδήσεις | πολιτική | οικονομία | κόσμος | αθλητικά | πολιτισμός | καιρός",
    },
    photo: { parts: "φωτογραφία | φωτό | εικόνα | αρχείου", opens: "φωτογραφία | φωτό" },
  },
};
