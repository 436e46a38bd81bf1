import type { CueTexts } from "../lists.ts";

/** Croatian, Serbian, Slovenian, Bulgarian. */
export const southSlavic: Readonly<Record<string, CueTexts>> = {
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
        "prethodni članak | sljedeći članak | pročitajte i | pročitajte još | pročitajte više | pogledajte i | pogledajte | pročitaj još | moglo bi vas zanimati",
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
      opens:
        "prethodni članak | sledeći članak | pročitajte još | pročitajte i | pogledajte i | прочитајте и | прочитајте још",
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
      opens: "prejšnji članek | naslednji članek | preberite tudi | preberite še | poglejte tudi",
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
      opens:
        "предишна статия | следваща статия | още по темата | прочетете още | прочети още | вижте още | вижте и",
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
};
