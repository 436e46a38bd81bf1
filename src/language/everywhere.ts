import { words } from "./lists.ts";

/** Short for minutes: a page may tell them in other words than those of its text. */
export const shortMinutes: readonly string[] = words("min mins mn мин хв");

/** Forms of companies, written alike in many languages. */
export const companyForms: ReadonlySet<string> = new Set(
  words("inc llc ltd limited gmbh mbh ag se sa sas sarl spa srl plc pty pvt pte bv nv oy ab as corp"),
);

/** Those of them that stand before the name in some countries, and begin no names. */
export const formsBeforeNames: ReadonlySet<string> = new Set(words("sa srl spa sas sarl gmbh ltd llc"));

/** What a company that makes the site of one paper adds to the paper's name. */
export const webCompanyWords: ReadonlySet<string> = new Set(words("digital online interactive internet web"));

/** Between a photographer and whoever sells the picture. */
export const creditLinks: readonly string[] = words("via by for through");

/** What a house writes above the news that it sends to papers: no title, in whatever language. */
export const pressReleaseNames: ReadonlySet<string> = new Set(
  [
    "press release | news release | media release | press statement | media statement | press notice",
    "pressemitteilung | pressemeldung | presseinformation | presseaussendung | medienmitteilung | pressemitteilungen",
    "communiqué de presse | communiqués de presse | communiqué | comunicato stampa | comunicati stampa | comunicato",
    "nota de prensa | comunicado de prensa | boletín de prensa | nota à imprensa | comunicado de imprensa | persbericht",
    "pressmeddelande | pressemeddelelse | pressemelding | lehdistötiedote | informacja prasowa | tisková zpráva",
    "пресс релиз | прес реліз | basın bülteni | sajtóközlemény | comunicat de presă",
  ].flatMap((names) => names.split(" | ")),
);

/** Small words within names of people and houses. */
export const nameLinks: readonly string[] = words("of de von di da du");

/** Behind a person's name; they tell nobody apart. */
export const nameSuffixes: ReadonlySet<string> = new Set(words("jr sr ii iii iv"));

/** Between a number and how many there are: `1 of 4`. */
export const outOf: readonly string[] = words("of");

/** Before a place that a text speaks of. */
export const placePrepositions: readonly string[] = words("in at from near of to");

/** Behind the figures of a number that tells a place in a row. */
export const ordinalEndings: readonly string[] = words("st nd rd th");

/** Titles of more than three letters that are cut short: a stop behind them ends no sentence. */
export const abbreviatedTitles: ReadonlySet<string> = new Set(
  words(
    "prof capt cmdr cmdre brig lieut supt insp asst atty cllr assoc pres sect treas messrs sgts drs hons mlle profa dott dssa avv ingr",
  ),
);

/** How people are addressed, which says nothing of what they are. */
export const formsOfAddress: ReadonlySet<string> = new Set(
  words(`
    mr mrs ms miss mx sir dame lord lady father brother sister madame monsieur m mme mlle frau herr herrn sr sra don
    doña dom dona signor signora السيد السيدة`),
);

/** `Saint`, cut short, within names of people and places. */
export const saintWords: ReadonlySet<string> = new Set(words("st ste sta"));

/** Endings of words rather than of surnames. */
export const wordEndings: readonly string[] = words(
  "ing ed tion tions ment ments ness ship ism able ible ics ción ciones idad idades ção ções idade zione zioni",
);

/** Endings of what people are called for what they do, as parts of a regular expression. */
export const callingEndings: readonly string[] = words(
  "[aeiou]list [^aeiou]ist logist grapher ician smith keeper maker worker fighter player",
);

/** What papers are called by in languages that are not told of elsewhere: Dutch, those of the north, Polish, Czech, Hungarian, Finnish, Turkish. */
export const paperWordsElsewhere: readonly string[] = words(
  `courant krant dagblad nieuwsblad nieuwsbode weekblad tidning tidningen tidende tidender avis avisen avisa bladet dagbladet
  aftonbladet posten nyheter gazeta dziennik kurier głos noviny listy deník hírlap újság sanomat lehti gazetesi gazete`,
);

/** What heads a summary above the text: pages have it in the language of their text. */
export const summaryLabels: readonly string[] = [
  "summary | in short | in brief | at a glance | key points | key takeaways | the short version | ai summary | quick read",
  "kurz gefasst | kurz zusammengefasst | zusammenfassung | in kürze | auf einen blick | das wichtigste in kürze",
  "résumé | en bref | l'essentiel | points clés | en resumen | resumen | lo esencial | puntos clave | claves",
  "in sintesi | in breve | punti chiave | resumo | em resumo | em síntese | pontos principais | ler resumo",
  "samenvatting | in het kort | kort samengevat | kort fortalt | kortversjonen | oppsummert | oppsummering | sammendrag",
  "sammanfattning | kortfattat | i korthet | det korte af det lange | kort nyt | tiivistelmä | lyhyesti | w skrócie | podsumowanie",
  "stručně | shrnutí | ve zkratce | stručne | ukratko | sažetak | röviden | összefoglaló | pe scurt | rezumat | özet | kısaca",
  "ringkasan | intisari | poin penting | tóm tắt | главное | коротко | кратко | резюме | головне | стисло | накратко | ملخص | الخلاصة",
  "要約 | 記事のポイント | 摘要 | 核心提示 | 요약",
].flatMap((labels) => labels.split(" | "));

/** `Source:` in languages of which we have no words of the press. */
export const sourceLabelsElsewhere: ReadonlySet<string> = new Set(
  [
    "kilde | kilder | källa | källor | heimild | lähde | lähteet | bron | bronnen | źródło | źródła | zdroj | zdroje",
    "forrás | sursa | surse | izvor | izvori | vir | burimi | allikas | avots | šaltinis | kaynak | sumber | nguồn | πηγή",
    "източник | крыніца | मूल स्रोत | स्रोत",
  ].flatMap((labels) => labels.split(" | ")),
);

/** Where houses are, too, and may be followed. */
export const networks: ReadonlySet<string> = new Set(
  words(
    "facebook twitter x instagram whatsapp telegram linkedin threads bluesky mastodon tiktok youtube viber",
  ),
);
