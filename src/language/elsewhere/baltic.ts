import type { CueTexts } from "../lists.ts";

/** Lithuanian, Latvian. */
export const baltic: Readonly<Record<string, CueTexts>> = {
  lt: {
    advertisement: {
      parts: "reklama | reklaminis turinys | straipsnis tęsiasi po reklamos",
      opens: "reklama",
    },
    comments: {
      parts: `komentarai | komentaras | # komentarai | rašyti komentarą | skaityti komentarus | atsakyti`,
      opens: "rašyti komentarą",
    },
    share: {
      parts: "dalintis | dalinkitės | pasidalinti | spausdinti | išsaugoti | klausyti | sekite mus",
      opens: "sekite mus",
    },
    newsletter: {
      parts: "naujienlaiškis | prenumeruoti",
      opens: "prenumeruokite",
    },
    related: {
      parts: `skaitykite taip pat | taip pat skaitykite | skaityti daugiau | susiję straipsniai | susijusios naujienos |
        populiariausi | skaitomiausi | naujausi | naujausios naujienos | daugiau | temos | raktažodžiai`,
      opens: `ankstesnis straipsnis | kitas straipsnis | taip pat skaitykite | skaitykite taip pat | skaitykite daugiau |
        plačiau skaitykite`,
    },
    footer: {
      parts: "kontaktai | apie mus | privatumo politika | naudojimo taisyklės | redakcija",
      within: "visos teisės saugomos",
    },
    navigation: {
      parts: `pradžia | paieška | meniu | uždaryti | naujienos | lietuva | pasaulis | sportas | kultūra | verslas | orai`,
    },
    photo: {
      parts: "nuotrauka | nuotr | asociatyvi nuotr",
      opens: "nuotr | asociatyvi nuotr",
      within: "asociatyvi nuotr | asmeninio archyvo nuotr",
    },
  },
  lv: {
    advertisement: {
      parts: "reklāma",
      opens: "reklāma",
    },
    comments: {
      parts: "komentāri | komentēt | # komentāri | pievienot komentāru",
    },
    share: {
      parts: "dalīties | dalies | drukāt | saglabāt | seko mums",
      opens: "seko mums",
    },
    related: {
      parts: `lasi arī | lasi vēl | lasīt vairāk | saistītie raksti | lasītākie | jaunākie | jaunākās ziņas`,
      opens: "iepriekšējais raksts | nākamais raksts | lasi arī | lasi vēl | skaties arī",
    },
    footer: {
      parts: "kontakti | par mums | privātuma politika",
      within: "visas tiesības aizsargātas",
    },
    photo: {
      parts: "foto | attēls",
      opens: "foto",
    },
  },
};
