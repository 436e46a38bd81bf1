import type { CueTexts } from "../lists.ts";

/** Croatian, Serbian. */
export const southSlavic: Readonly<Record<string, CueTexts>> = {
  hr: {
    advertisement: {
      parts: `oglas | oglasi | reklama | tekst se nastavlja ispod oglasa | članak se nastavlja ispod oglasa | sponzorirano |
        promo | članak se nastavlja ispod fotografije | sponzorirani sadržaj | sponzorirani članak | plaćeni sadržaj |
        nastavak članka ispod oglasa | tekst se nastavlja nakon oglasa`,
      opens: `oglas | tekst se nastavlja | članak se nastavlja | članak je nastao u suradnji |
        sadržaj je nastao u suradnji | tekst je nastao u suradnji | sponzorirani sadržaj | nastavak teksta |
        nastavak članka`,
    },
    comments: {
      parts: `komentari | komentar | # komentara | komentiraj | komentirajte | dodaj komentar | prikaži komentare |
        odgovori | prijavi | komentari su zatvoreni`,
      opens: `komentirajte | ostavite komentar | ostavi komentar | komentari su zatvoreni | za komentiranje |
        komentari odražavaju | morate biti prijavljeni | vaša adresa e pošte neće`,
      within: "se morate prijaviti | stavove njihovih autora",
    },
    share: {
      parts: `podijeli | podijelite | podijeli na facebooku | kopiraj link | ispis | spremi | slušaj | prati nas |
        pratite nas | poslušajte članak | podijelite članak`,
      opens: `pratite nas | podijeli | poslušajte članak | podijelite članak | podijelite na | imate priču | imate vijest |
        imate informaciju | imate dojavu | pošaljite nam | znate li nešto o | želite li dopuniti | uočili ste |
        primijetili ste`,
      within: "pratite nas na | pošaljite nam je | javite nam se na | prijaviti pogrešku",
    },
    newsletter: {
      parts: "newsletter | prijavi se | prijavite se | pretplati se",
      opens: `prijavite se na | prijavi se na | preuzmite našu | preuzmi našu | preuzmite aplikaciju | primajte najvažnije |
        odjaviti se možete | možete se odjaviti | ne propustite najvažnije | budite u toku`,
      within: `na naš newsletter | izravno u svoj inbox | u vaš inbox | odjaviti se možete | možete se odjaviti u`,
    },
    related: {
      parts: `pročitajte i | pročitajte još | pročitajte više | pročitaj više | pogledajte i | povezane vijesti |
        povezani članci | povezane teme | najčitanije | najnovije | najnovije vijesti | više o | više vijesti | izdvojeno |
        preporučujemo | teme | oznake | vezani članci | moglo bi vas zanimati | najčitanije vijesti | najčitaniji članci`,
      opens: `prethodni članak | sljedeći članak | pročitajte i | pročitajte još | pročitajte više | pogledajte i |
        pogledajte | pročitaj još | moglo bi vas zanimati | više o temi | više pročitajte | pročitajte i ovo |
        više o ovoj temi`,
    },
    cookies: {
      parts: "prihvaćam | prihvati | prihvati sve | odbij | kolačići | cookies",
      opens: `koristimo kolačiće | ova stranica koristi | prihvatite kolačiće | ova web stranica koristi`,
      within: "koristi kolačiće | kolačiće kako biste",
    },
    paywall: {
      parts: "prijava | registracija | pretplata | pretplatite se | samo za pretplatnike",
      opens: `nastavite čitati | pretplatite se | ovaj je članak dostupan | ovaj članak je dostupan | ovaj je članak samo |
        već ste pretplatnik | za čitanje cijelog | za nastavak čitanja | podržite neovisno | ako cijenite |
        ako vam se sviđa | podržite nas | podržite naš`,
      within: "podržite nas donacijom",
    },
    footer: {
      parts: `impressum | kontakt | o nama | uvjeti korištenja | pravila privatnosti | politika privatnosti | oglašavanje |
        marketing`,
      opens: `zabranjeno je preuzimanje | zabranjeno je kopiranje | nije dopušteno prenošenje | nijedan dio ovog`,
      within: `sva prava pridržana | bez dozvole nakladnika | bez odobrenja redakcije | bez dozvole redakcije`,
    },
    navigation: {
      parts: `naslovnica | početna | izbornik | pretraži | traži | zatvori | vijesti | svijet | sport | kultura |
        ekonomija | gospodarstvo | vrijeme | učitaj još`,
    },
    photo: {
      parts: "foto | fotografija | ilustracija | arhiva | snimka zaslona",
      opens: "foto | ilustracija | snimio",
      within: "ilustracija foto",
    },
    disclaimer: {
      opens: `tekst je preveden | članak je preveden | sažetak je izradila | tekst je izvorno objavljen |
        članak je izvorno objavljen | tekst je prvotno objavljen | stavovi izneseni | stavovi izraženi |
        mišljenja iznesena | mišljenja izražena`,
      within: `ne odražavaju nužno | ne odražava nužno | ne predstavljaju nužno | osobni su stavovi autora`,
    },
  },
  sr: {
    advertisement: {
      parts: `oglas | reklama | tekst se nastavlja ispod oglasa | оглас | реклама | nastavak teksta ispod fotografije |
        sponzorisani sadržaj | plaćeni sadržaj | promo tekst | tekst se nastavlja ispod fotografije | спонзорисани садржај |
        плаћени садржај`,
      opens: `tekst se nastavlja | nastavak teksta | tekst je nastao u saradnji | sadržaj je nastao u saradnji |
        sponzorisani sadržaj | članak je nastao u saradnji | текст се наставља | текст је настао у сарадњи |
        спонзорисани садржај`,
    },
    comments: {
      parts: `komentari | komentar | # komentara | pošalji komentar | ostavi komentar | odgovori | коментари |
        пошаљи коментар | komentari su zatvoreni | коментари су затворени`,
      opens: `ostavi komentar | ostavite komentar | оставите коментар | komentari su zatvoreni | komentari odražavaju |
        da biste komentarisali | komentari koji sadrže | vaša adresa e pošte neće | коментари су затворени`,
      within: "morate biti prijavljeni | stavove njihovih autora | morate da budete prijavljeni",
    },
    share: {
      parts: `podeli | podelite | podeli na facebooku | odštampaj | pratite nas | подели | podelite vest | podelite tekst`,
      opens: `pratite nas | пратите нас | pridružite se našoj | podelite vest | podelite na | imate priču |
        imate informaciju | pošaljite nam | imate vest | zapratite nas | имате причу | uočili ste | primetili ste |
        уочили сте | приметили сте`,
      within: "pratite nas na | viber zajednici | пратите нас на | zapratite nas na",
    },
    newsletter: {
      parts: "newsletter | prijavi se",
      opens: `prijavite se na | preuzmite našu | preuzmite aplikaciju | preuzmi našu | možete se odjaviti |
        primajte najvažnije | budite u toku | преузмите нашу | пријавите се на | преузмите апликацију`,
      within: "na naš newsletter | možete se odjaviti u | на наш њузлетер | на наш билтен",
    },
    related: {
      parts: `pročitajte još | pročitajte i | pročitaj još | pogledajte još | povezane vesti | najčitanije | najnovije |
        najnovije vesti | više o | još vesti | tagovi | прочитајте још | најчитаније | најновије | najčitanije vesti |
        bonus video | povezano | pročitajte više | најчитаније вести | најновије вести | повезане вести`,
      opens: `prethodni članak | sledeći članak | pročitajte još | pročitajte i | pogledajte i | прочитајте и |
        прочитајте још | bonus video | pročitajte više | opširnije | бонус видео | погледајте и | прочитајте више`,
    },
    cookies: {
      parts: "prihvatam | prihvati | kolačići | cookies",
      opens: `prihvatite kolačiće | ovaj sajt koristi | koristimo kolačiće | naš sajt koristi | овај сајт користи`,
      within: "koristi kolačiće | kolačiće da biste | користи колачиће",
    },
    paywall: {
      parts: "prijava | registracija | pretplata | pretplatite se",
      opens: `ovaj tekst je dostupan | ovaj članak je dostupan | već ste pretplatnik | da biste pročitali ceo |
        da biste nastavili | podržite nezavisno | ako cenite | podržite nas | podržite naš | pretplatite se | подржите |
        овај текст је доступан | подржите независно | подржите нас`,
      within: "podržite nas donacijom",
    },
    footer: {
      parts: "kontakt | o nama | impresum | uslovi korišćenja | politika privatnosti | marketing",
      opens: `zabranjeno je preuzimanje | zabranjeno je kopiranje | забрањено је преузимање | nijedan deo ovog`,
      within: `sva prava zadržana | сва права задржана | bez dozvole redakcije | без дозволе редакције`,
    },
    navigation: {
      parts: `početna | naslovna | pretraga | vesti | svet | sport | kultura | ekonomija | društvo | hronika | zatvori`,
    },
    photo: {
      parts: "foto | fotografija | ilustracija | фото",
      opens: "foto | фото | ilustracija",
    },
    disclaimer: {
      opens: `tekst je preveden | tekst je prvobitno objavljen | tekst je izvorno objavljen | tekst je prvi put objavljen |
        stavovi izneti | stavovi izraženi | mišljenja izneta | mišljenja izražena | ставови изнети | ставови изражени |
        текст је преведен | текст је првобитно објављен`,
      within: `ne odražavaju nužno | ne odražava nužno | ne predstavljaju nužno | lični stavovi autora |
        не одражавају нужно`,
    },
  },
};
