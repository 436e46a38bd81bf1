import type { CueTexts } from "../lists.ts";

/** Slovenian, Bulgarian. */
export const sloveneBulgarian: Readonly<Record<string, CueTexts>> = {
  sl: {
    advertisement: {
      parts: `oglas | oglasi | oglasno sporočilo | članek se nadaljuje | članek se nadaljuje po oglasu |
        članek se nadaljuje pod fotografijo | sponzorirana vsebina | plačana vsebina | plačana objava |
        promocijsko besedilo | promocijsko sporočilo`,
      opens: `oglas | članek se nadaljuje | besedilo se nadaljuje | članek je nastal v sodelovanju |
        vsebina je nastala v sodelovanju | besedilo je nastalo v sodelovanju | sponzorirana vsebina`,
    },
    comments: {
      parts: `komentarji | komentar | # komentarjev | komentiraj | oddaj komentar | odgovori | komentarji so zaprti`,
      opens: "za komentiranje | komentarji so zaprti | komentarji izražajo",
      within: "se morate prijaviti",
    },
    share: {
      parts: `deli | delite | deli na facebooku | kopiraj povezavo | natisni | shrani | sledite nam | poslušajte članek |
        delite članek | prisluhnite članku`,
      opens: `sledite nam | poslušajte članek | delite članek | imate zgodbo | imate novico | imate informacijo |
        pošljite nam | pišite nam | ste opazili napako | ste našli napako | opazili ste napako`,
      within: "sledite nam na",
    },
    newsletter: {
      parts: "e novice | prijava na e novice",
      opens: `prijavite se na | prenesite našo | prenesite si našo | prejemajte najpomembnejše | prejemajte novice |
        naročite se na naše | naročite se na novice | naročite se na e novice | od novic se lahko | odjavite se lahko |
        ne zamudite najpomembnejših`,
      within: `prijavite se na e novice | v vaš e poštni predal | kadar koli odjavite | kadarkoli odjavite`,
    },
    related: {
      parts: `preberite tudi | preberite še | preberi več | sorodne novice | najbolj brano | najnovejše | povezani članki |
        več o | poglejte tudi | najbolj brani članki | preberite več | najbolj brane novice`,
      opens: `prejšnji članek | naslednji članek | preberite tudi | preberite še | poglejte tudi | preberite več |
        več o tem`,
    },
    cookies: {
      parts: "sprejmi | sprejmi vse | zavrni | piškotki | strinjam se",
      opens: `spletno mesto uporablja | za ogled te vsebine | ta stran uporablja | uporabljamo piškotke`,
      within: "uporablja piškotke | sprejmite piškotke | uporabljamo piškotke",
    },
    paywall: {
      parts: "prijava | registracija | naročnina | za naročnike",
      opens: `ta članek je na voljo | članek je na voljo | ste že naročnik | že naročnik | za branje celotnega |
        za nadaljevanje branja | postanite naročnik | podprite neodvisno | če cenite | podprite nas | podprite naše`,
      within: "nas podprite | berite brez omejitev",
    },
    footer: {
      parts: "kontakt | o nas | pogoji uporabe | politika zasebnosti",
      opens: "prepovedano je kopiranje | ponatis celote",
      within: "vse pravice pridržane | brez dovoljenja izdajatelja | brez dovoljenja uredništva",
    },
    navigation: {
      parts: `domov | naslovnica | iskanje | meni | zapri | novice | svet | šport | kultura | gospodarstvo`,
    },
    photo: {
      parts: "foto | fotografija | fotografija je simbolična",
      opens: "foto | fotografija je simbolična",
    },
    disclaimer: {
      opens: `besedilo je prevedeno | članek je preveden | povzetek je pripravila | povzetek je ustvarila |
        članek je bil prvotno | besedilo je bilo prvotno | prvotno objavljeno | mnenje avtorja | mnenja avtorjev |
        prispevek izraža | kolumna izraža | zapis izraža`,
      within: `ne odraža nujno | ne odražajo nujno | ne izraža nujno | ne nujno stališča | stališča uredništva`,
    },
  },
  bg: {
    advertisement: {
      parts: `реклама | спонсорирано | статията продължава след рекламата | статията продължава под рекламата |
        платено съдържание | платена публикация | спонсорирано съдържание | спонсорирана публикация | рекламна публикация`,
      opens: `статията продължава | текстът продължава | материалът е създаден в партньорство |
        материалът е създаден със съдействието | материалът е изготвен | публикацията е създадена в партньорство |
        платено съдържание | реклама`,
    },
    comments: {
      parts: `коментари | коментар | # коментара | добави коментар | напиши коментар | отговор | коментирай |
        коментарите са затворени`,
      opens: `добави коментар | напишете коментар | коментарите са затворени | за да коментирате | трябва да влезете |
        редакцията не носи | вашият имейл адрес | вашият имейл | коментарите под статиите`,
      within: "трябва да влезете | не носи отговорност за мненията",
    },
    share: {
      parts: `сподели | споделете | сподели във facebook | копирай линк | принтирай | запази | последвайте ни |
        чуйте статията | споделете статията | слушай | сподели в telegram`,
      opens: `последвайте ни | следвайте ни | следете ни | следете ни в | чуйте статията | споделете статията |
        изпращайте ни | изпращайте вашите | изпратете ни | имате сигнал | имате новина | станахте свидетел |
        харесайте страницата | открихте грешка | намерихте грешка | ако сте открили грешка | видяхте грешка`,
      within: `последвайте ни във | последвайте ни в | следвайте ни в | следете ни в | снимки и сигнали`,
    },
    newsletter: {
      parts: "бюлетин | абонирай се | абонирайте се",
      opens: `абонирайте се за | свалете нашето | свалете приложението | изтеглете приложението | получавайте най важните |
        получавайте новините | можете да се отпишете | не пропускайте най важното | всичко най важно`,
      within: `за нашия бюлетин | за бюлетина ни | за нашия нюзлетър | на вашия имейл | отпишете по всяко време`,
    },
    related: {
      parts: `още по темата | прочети още | прочетете още | виж още | вижте още | свързани новини | свързани статии |
        най четени | най четено | последни новини | още новини | тагове | препоръчваме | вижте също | четете още |
        най четени новини | най четени статии | най новото | актуално | най коментирани`,
      opens: `предишна статия | следваща статия | още по темата | прочетете още | прочети още | вижте още | вижте и |
        вижте също | виж също | четете също | четете още | прочетете и | прочетете също`,
    },
    cookies: {
      parts: "приемам | бисквитки | политика за бисквитки",
      opens: `този сайт използва | използваме бисквитки | приемете бисквитките | сайтът използва |
        ние използваме бисквитки`,
      within: "използва бисквитки | използваме бисквитки | бисквитките за да",
    },
    paywall: {
      parts: "вход | регистрация | абонамент | влез | за абонати",
      opens: `тази статия е достъпна | статията е достъпна | вече сте абонат | ако сте абонат | за да прочетете цялата |
        абонирайте се за да | подкрепете независимата | подкрепете ни | подкрепи ни | ако харесвате | станете част от |
        помогнете ни`,
      within: "ни подкрепите с",
    },
    footer: {
      parts: "контакти | за нас | общи условия | поверителност | политика за поверителност | екип",
      opens: `препечатването е | при цитиране | възпроизвеждането на | използването на текстове |
        използването на материали | използване на материали`,
      within: "всички права запазени | е задължително позоваването | на изданието е задължително",
    },
    navigation: {
      parts: `начало | меню | търсене | затвори | новини | свят | българия | спорт | култура | икономика | политика |
        времето`,
    },
    photo: {
      parts: "снимка | снимки | архив",
      opens: "снимка | снимки | снимка архив | илюстрация | фото | източник",
      within: "снимка архив | снимката е илюстративна | илюстративна снимка",
    },
    disclaimer: {
      opens: `текстът е преведен | статията е преведена | резюмето е създадено | статията е публикувана за първи |
        текстът е публикуван за първи | публикувано първо | мненията изразени | изразените мнения | коментарът изразява |
        авторските текстове | коментарът е на автора | мненията в рубриката`,
      within: `не отразяват непременно | не отразява непременно | не съвпадат непременно | не съвпада непременно |
        личното мнение на автора`,
    },
  },
};
