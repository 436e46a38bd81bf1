import type { CueTexts } from "../lists.ts";

/** Lithuanian, Latvian. */
export const baltic: Readonly<Record<string, CueTexts>> = {
  lt: {
    advertisement: {
      parts: `reklama | reklaminis turinys | straipsnis tęsiasi po reklamos | užsakomasis straipsnis | užsakomasis turinys |
        remiamas turinys | partnerio turinys | rėmimas`,
      opens: `reklama | straipsnis tęsiasi | straipsnis parengtas bendradarbiaujant | straipsnis parengtas kartu su |
        turinys parengtas bendradarbiaujant | užsakomasis straipsnis`,
    },
    comments: {
      parts: `komentarai | komentaras | # komentarai | rašyti komentarą | skaityti komentarus | atsakyti |
        komentarai išjungti`,
      opens: "rašyti komentarą | komentarai išjungti | norėdami komentuoti | už komentarus atsako",
    },
    share: {
      parts: `dalintis | dalinkitės | pasidalinti | spausdinti | išsaugoti | klausyti | sekite mus | klausykite straipsnio |
        klausyti straipsnio`,
      opens: `sekite mus | turite naujienų | turite ką papasakoti | rašykite mums | siųskite mums | pastebėjote klaidą |
        radote klaidą`,
    },
    newsletter: {
      parts: "naujienlaiškis | prenumeruoti | naujienlaiškiai | prenumeruokite naujienlaiškį",
      opens: `prenumeruokite | atsisiųskite mūsų | atsisiųskite programėlę | gaukite svarbiausias | gaukite naujausias |
        naujienlaiškio bet kada | prenumeruokite mūsų | nepraleiskite svarbiausių | užsiprenumeruokite naujienlaiškį`,
      within: "mūsų naujienlaiškį",
    },
    related: {
      parts: `skaitykite taip pat | taip pat skaitykite | skaityti daugiau | susiję straipsniai | susijusios naujienos |
        populiariausi | skaitomiausi | naujausi | naujausios naujienos | daugiau | temos | raktažodžiai |
        skaitomiausi straipsniai | skaitykite daugiau | rekomenduojame`,
      opens: `ankstesnis straipsnis | kitas straipsnis | taip pat skaitykite | skaitykite taip pat | skaitykite daugiau |
        plačiau skaitykite | skaitykite dar | daugiau skaitykite | plačiau apie tai`,
    },
    cookies: {
      parts: "sutinku | slapukai | slapukų nustatymai",
      opens: "ši svetainė naudoja | mes naudojame slapukus | šioje svetainėje naudojami",
      within: "naudoja slapukus | naudojami slapukai",
    },
    paywall: {
      parts: "prisijungti | prisijunkite | registruotis | prenumerata | tik prenumeratoriams",
      opens: `šis straipsnis skirtas | straipsnis skirtas tik | jau esate prenumeratorius | jau prenumeruojate |
        norėdami skaityti | prenumeruokite ir skaitykite | palaikykite nepriklausomą | paremkite mus | palaikykite mus |
        jeigu vertinate mūsų | jei vertinate mūsų`,
      within: "paremkite mus",
    },
    footer: {
      parts: "kontaktai | apie mus | privatumo politika | naudojimo taisyklės | redakcija",
      opens: "kopijuoti platinti | naudoti svetainės informaciją",
      within: "visos teisės saugomos | be redakcijos sutikimo | skelbti turinį be",
    },
    navigation: {
      parts: `pradžia | paieška | meniu | uždaryti | naujienos | lietuva | pasaulis | sportas | kultūra | verslas | orai`,
    },
    photo: {
      parts: "nuotrauka | nuotr | asociatyvi nuotr",
      opens: "nuotr | asociatyvi nuotr",
      within: "asociatyvi nuotr | asmeninio archyvo nuotr",
    },
    disclaimer: {
      opens: `straipsnis išverstas | tekstas išverstas | straipsnis pirmą kartą publikuotas |
        tekstas pirmą kartą publikuotas | autoriaus nuomonė | autorių nuomonė | straipsnyje išsakytos |
        straipsnyje pateikta nuomonė | komentare išsakyta`,
      within: "nebūtinai sutampa su | nebūtinai atspindi redakcijos | peržiūrėtas redaktoriaus",
    },
  },
  lv: {
    advertisement: {
      parts: `reklāma | reklāmraksts | sponsorēts saturs | apmaksāts saturs | raksts turpinās pēc reklāmas`,
      opens: `reklāma | raksts turpinās | raksts tapis sadarbībā | saturs tapis sadarbībā | reklāmraksts`,
    },
    comments: {
      parts: "komentāri | komentēt | # komentāri | pievienot komentāru | komentāri ir slēgti",
      opens: "komentāri ir slēgti | lai komentētu | par komentāru saturu",
    },
    share: {
      parts: "dalīties | dalies | drukāt | saglabāt | seko mums | klausies rakstu | sekojiet mums",
      opens: `seko mums | sekojiet mums | vai tev ir kas | raksti mums | rakstiet mums | atsūti mums | klausies rakstu |
        pamanīji kļūdu | pamanījāt kļūdu | atradi kļūdu`,
    },
    newsletter: {
      parts: "jaunumu vēstule | pieteikties",
      opens: `lejupielādē mūsu | lejupielādējiet mūsu | lejupielādē lietotni | piesakies mūsu | piesakies jaunumu |
        piesakieties | saņem svarīgākās | saņem jaunākās | no jaunumiem var | nepalaid garām`,
      within: "jaunumu vēstulei un",
    },
    related: {
      parts: `lasi arī | lasi vēl | lasīt vairāk | saistītie raksti | lasītākie | jaunākie | jaunākās ziņas |
        lasītākie raksti | lasītākās ziņas | lasiet arī`,
      opens: `iepriekšējais raksts | nākamais raksts | lasi arī | lasi vēl | skaties arī | lasiet arī | lasiet vēl |
        uzzini vairāk | lasi vairāk`,
    },
    cookies: {
      parts: "piekrītu | sīkdatnes | sīkdatņu politika",
      opens: "šī vietne izmanto | mēs izmantojam sīkdatnes | šajā vietnē tiek",
      within: "izmanto sīkdatnes",
    },
    paywall: {
      parts: "ienākt | pieslēgties | reģistrēties | abonē | abonementi | abonentiem",
      opens: `šis raksts pieejams | raksts pieejams tikai | jau esi abonents | lai lasītu | abonē un lasi |
        atbalsti neatkarīgu | atbalsti mūs | atbalsti mūsu | ja novērtē mūsu`,
      within: "atbalsti mūs",
    },
    footer: {
      parts: "kontakti | par mums | privātuma politika",
      opens: "pārpublicēšana bez | pārpublicējot | pārpublicēšanas gadījumā",
      within: "visas tiesības aizsargātas | atsauce uz avotu obligāta | bez redakcijas atļaujas",
    },
    navigation: {
      parts: "sākums | meklēt | izvēlne | aizvērt | ziņas | latvijā | pasaulē | sports | kultūra",
    },
    photo: {
      parts: "foto | attēls",
      opens: "foto",
    },
    disclaimer: {
      opens: `raksts tulkots | teksts tulkots | raksts sākotnēji publicēts | teksts sākotnēji publicēts | autora viedoklis |
        autoru viedoklis | rakstā paustais | rakstā paustie`,
      within: "var nesakrist ar redakcijas",
    },
  },
};
