import { phrases } from "./lists.ts";

/** How papers sign in languages of which we have no other words: what stands before the author's name, by language. */
export const bylinesElsewhere: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    nl: `door | geschreven door | van onze verslaggever | van onze verslaggeefster | van onze correspondent |
      van onze redacteur | tekst | tekst en foto | auteur | auteurs | interview`,
    af: "deur | geskryf deur",
    ca: "per | escrit per | text | autor | autora",
    gl: "por | texto | autor",
    sv: "av | skriven av | text | text och foto | av vår reporter | reporter",
    da: "af | skrevet af | tekst | tekst og foto | journalist",
    nb: "av | skrevet av | tekst | tekst og foto | journalist",
    no: "av | skrevet av | tekst | tekst og foto | journalist",
    nn: "av | skriven av | tekst | journalist",
    is: "eftir | h\u00f6fundur",
    fi: "kirjoittanut | teksti | toimittaja",
    pl: `oprac | opracowa\u0142 | opracowa\u0142a | opracowanie | autor | autorka | autorzy | tekst | napisa\u0142 | napisa\u0142a |
      rozmawia\u0142 | rozmawia\u0142a`,
    cs: "napsal | napsala | zpracoval | zpracovala | autor | autorka | auto\u0159i | text | p\u0159ipravil",
    sk: "nap\u00edsal | nap\u00edsala | spracoval | autor | autorka | text",
    hu: "\u00edrta | szerz\u0151 | sz\u00f6veg | \u00f6ssze\u00e1ll\u00edtotta",
    ro: "de | scris de | un articol de | text | autor | autorul",
    el: "\u03c4\u03bf\u03c5 | \u03c4\u03b7\u03c2 | \u03b3\u03c1\u03ac\u03c6\u03b5\u03b9 \u03bf | \u03b3\u03c1\u03ac\u03c6\u03b5\u03b9 \u03b7 | \u03c4\u03bf\u03c5 \u03b1\u03bd\u03c4\u03b1\u03c0\u03bf\u03ba\u03c1\u03b9\u03c4\u03ae | \u03c3\u03c5\u03bd\u03c4\u03ac\u03ba\u03c4\u03b7\u03c2 | \u03c1\u03b5\u03c0\u03bf\u03c1\u03c4\u03ac\u03b6",
    bg: "\u043e\u0442 | \u0430\u0432\u0442\u043e\u0440 | \u0442\u0435\u043a\u0441\u0442",
    hr: "pi\u0161e | napisao | napisala | autor | autorica | tekst",
    sr: "pi\u0161e | \u043f\u0438\u0448\u0435 | autor | autorka | \u0430\u0443\u0442\u043e\u0440 | tekst | \u0442\u0435\u043a\u0441\u0442",
    sl: "pi\u0161e | avtor | avtorica | besedilo",
    lt: "para\u0161\u0117 | autorius | autor\u0117",
    lv: "autors | autore",
    et: "kirjutas | autor | tekst",
    tr: "yazan | haber | yazar | haz\u0131rlayan",
    id: "oleh | penulis | reporter | laporan wartawan",
    ms: "oleh | penulis",
    tl: "ni | ulat ni | isinulat ni",
    vi: "t\u00e1c gi\u1ea3 | b\u00e0i",
    sw: "na | mwandishi",
  }).map(([code, by]) => [code, phrases(by)]),
);
