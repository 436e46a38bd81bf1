import type { CueTexts } from "../lists.ts";

/** Hungarian, Romanian, Greek. */
export const east: Readonly<Record<string, CueTexts>> = {
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
      opens:
        "előző cikk | következő cikk | olvasd el | olvassa el ezt is | ez is érdekelheti | kapcsolódó cikk",
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
      opens: `olvasási idő`,
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
        "articolul precedent | articolul următor | citește și | citeşte şi | citiți și | vezi și | te ar putea interesa | citește mai mult | recomandările | cele mai citite",
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
      opens: `timp de citire | timp de lectură`,
    },
    photo: {
      parts: "foto | sursă foto | imagine | fotografie | imagine ilustrativă | arhivă",
      opens: "foto | sursa foto | sursă foto | imagine cu caracter",
      within: "imagine cu caracter ilustrativ | foto ilustrativ",
    },
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
      opens:
        "προηγούμενο άρθρο | επόμενο άρθρο | διαβάστε επίσης | διαβάστε ακόμα | διαβάστε ακόμη | δείτε επίσης | διαβάστε περισσότερα",
    },
    newsletter: { parts: "εγγραφή | εγγραφείτε", opens: "εγγραφείτε στο" },
    footer: {
      parts: "επικοινωνία | όροι χρήσης | πολιτική απορρήτου | ταυτότητα | σχετικά με εμάς",
      within: "με επιφύλαξη παντός δικαιώματος",
    },
    navigation: {
      parts:
        "αρχική | αναζήτηση | μενού | ειδήσεις | πολιτική | οικονομία | κόσμος | αθλητικά | πολιτισμός | καιρός",
      opens: `χρόνος ανάγνωσης`,
    },
    photo: { parts: "φωτογραφία | φωτό | εικόνα | αρχείου", opens: "φωτογραφία | φωτό" },
  },
};
