import { bareTime, words } from "./bare-time.ts";
import { languages } from "./index.ts";
import type { Language } from "./language.ts";
import type { TimeWords } from "./time-words.ts";

/** What date lines say in languages of which we have no other words: twelve months, weekdays in full, labels. */
interface DateLineWords {
  readonly months: string;
  readonly weekdays: string;
  readonly published: readonly string[];
  readonly updated: readonly string[];
}

/** A slash parts the spellings, cases and abbreviations of one month. */
const OTHERS: Readonly<Record<string, DateLineWords>> = {
  nl: {
    months:
      "januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sep/sept oktober/okt november/nov december/dec",
    weekdays: "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    published: ["gepubliceerd", "gepubliceerd op", "geplaatst", "geplaatst op", "gemaakt op", "datum"],
    updated: ["bijgewerkt", "bijgewerkt op", "laatst bijgewerkt", "laatste update", "aangepast", "gewijzigd"],
  },
  sv: {
    months:
      "januari/jan februari/feb mars/mar april/apr maj juni/jun juli/jul augusti/aug september/sep/sept oktober/okt november/nov december/dec",
    weekdays: "måndag tisdag onsdag torsdag fredag lördag söndag",
    published: ["publicerad", "publicerat", "publicerad den", "publicerades"],
    updated: ["uppdaterad", "uppdaterat", "senast uppdaterad", "uppdaterades", "ändrad"],
  },
  da: {
    months:
      "januar/jan februar/feb marts/mar april/apr maj juni/jun juli/jul august/aug september/sep/sept oktober/okt november/nov december/dec",
    weekdays: "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    published: ["publiceret", "udgivet", "offentliggjort", "oprettet"],
    updated: ["opdateret", "sidst opdateret", "senest opdateret"],
  },
  no: {
    months:
      "januar/jan februar/feb mars april/apr mai juni/jun juli/jul august/aug september/sep/sept oktober/okt november/nov desember/des",
    weekdays: "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    published: ["publisert", "lagt ut"],
    updated: ["oppdatert", "sist oppdatert", "sist endret"],
  },
  fi: {
    months:
      "tammikuuta/tammikuu/tammi helmikuuta/helmikuu/helmi maaliskuuta/maaliskuu/maalis huhtikuuta/huhtikuu/huhti toukokuuta/toukokuu/touko kesäkuuta/kesäkuu/kesä heinäkuuta/heinäkuu/heinä elokuuta/elokuu/elo syyskuuta/syyskuu/syys lokakuuta/lokakuu/loka marraskuuta/marraskuu/marras joulukuuta/joulukuu/joulu",
    weekdays: "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai",
    published: ["julkaistu", "julkaistu klo"],
    updated: ["päivitetty", "viimeksi päivitetty", "muokattu"],
  },
  pl: {
    months:
      "stycznia/styczeń/sty lutego/luty/lut marca/marzec kwietnia/kwiecień/kwi maja/maj czerwca/czerwiec/cze lipca/lipiec sierpnia/sierpień/sie września/wrzesień/wrz października/październik/paź listopada/listopad/lis grudnia/grudzień/gru",
    weekdays: "poniedziałek wtorek środa czwartek piątek sobota niedziela",
    published: ["opublikowano", "data publikacji", "dodano", "publikacja", "opublikowany", "data dodania"],
    updated: ["aktualizacja", "zaktualizowano", "ostatnia aktualizacja", "data aktualizacji"],
  },
  cs: {
    months:
      "ledna/leden února/únor března/březen dubna/duben května/květen června/červen července/červenec srpna/srpen září října/říjen listopadu prosince/prosinec",
    weekdays: "pondělí úterý středa čtvrtek pátek sobota neděle",
    published: ["publikováno", "vydáno", "zveřejněno", "vloženo"],
    updated: ["aktualizováno", "poslední aktualizace", "aktualizace"],
  },
  hu: {
    months:
      "január/jan február/feb/febr március/márc április/ápr május/máj június/jún július/júl augusztus/aug szeptember/szept október/okt november/nov december/dec",
    weekdays: "hétfő kedd szerda csütörtök péntek szombat vasárnap",
    published: ["megjelent", "közzétéve", "publikálva", "létrehozva"],
    updated: ["frissítve", "módosítva", "utolsó frissítés", "utoljára frissítve"],
  },
  tr: {
    months:
      "ocak/oca şubat/şub mart/mar nisan/nis mayıs/may haziran/haz temmuz/tem ağustos/ağu eylül/eyl ekim/eki kasım/kas aralık/ara",
    weekdays: "pazartesi salı çarşamba perşembe cuma cumartesi pazar",
    published: [
      "yayınlanma",
      "yayınlanma tarihi",
      "giriş",
      "giriş tarihi",
      "oluşturulma tarihi",
      "yayın tarihi",
    ],
    updated: ["güncelleme", "son güncelleme", "güncelleme tarihi", "güncellenme", "güncellenme tarihi"],
  },
  el: {
    months:
      "ιανουαρίου/ιανουάριος/ιαν φεβρουαρίου/φεβρουάριος/φεβ μαρτίου/μάρτιος/μαρ απριλίου/απρίλιος/απρ μαΐου/μάιος/μαϊ ιουνίου/ιούνιος/ιουν ιουλίου/ιούλιος/ιουλ αυγούστου/αύγουστος/αυγ σεπτεμβρίου/σεπτέμβριος/σεπ οκτωβρίου/οκτώβριος/οκτ νοεμβρίου/νοέμβριος/νοε δεκεμβρίου/δεκέμβριος/δεκ",
    weekdays: "δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή",
    published: ["δημοσίευση", "δημοσιεύτηκε", "δημοσιεύθηκε", "ημερομηνία"],
    updated: ["ενημέρωση", "τελευταία ενημέρωση", "ενημερώθηκε"],
  },
  he: {
    months:
      "בינואר/ינואר בפברואר/פברואר במרץ/מרץ/במרס/מרס באפריל/אפריל במאי/מאי ביוני/יוני ביולי/יולי באוגוסט/אוגוסט בספטמבר/ספטמבר באוקטובר/אוקטובר בנובמבר/נובמבר בדצמבר/דצמבר",
    weekdays: "שני שלישי רביעי חמישי שישי שבת ראשון",
    published: ["פורסם", "פורסם בתאריך", "תאריך"],
    updated: ["עודכן", "עודכן בתאריך", "עדכון אחרון"],
  },
};

/** Labels of languages whose dates are written in characters. */
const EASTERN = {
  published: [
    "公開日",
    "公開日時",
    "公開",
    "配信",
    "掲載",
    "投稿日",
    "投稿",
    "发布时间",
    "發布時間",
    "发布",
    "發布",
    "입력",
    "등록",
    "게재",
  ],
  updated: [
    "更新日",
    "更新日時",
    "更新",
    "最終更新",
    "最終更新日",
    "更新时间",
    "更新時間",
    "수정",
    "최종수정",
    "업데이트",
  ],
};

/** No abbreviation: a weekday in short is another word in another language. */
const SHORTEST_WEEKDAY = 4;

const all: readonly TimeWords[] = languages.map(({ time }) => time);
const others = Object.values(OTHERS);
/** What says that a line is not English though its date may be in digits. */
const foreign = all.filter(({ dayFirst }) => dayFirst);

const time: TimeWords = {
  ...bareTime,
  months: bareTime.months.map((_, i) => [
    ...all.flatMap(({ months }) => months[i]!),
    ...others.flatMap(({ months }) => words(months)[i]!.split("/")),
  ]),
  weekdays: bareTime.weekdays.map((_, i) => [
    ...all.flatMap(({ weekdays }) => weekdays[i]!.filter((name) => name.length >= SHORTEST_WEEKDAY)),
    ...others.map(({ weekdays }) => words(weekdays)[i]!),
  ]),
  dateJoints: all.flatMap(({ dateJoints }) => dateJoints),
  yearJoints: all.flatMap(({ yearJoints }) => yearJoints),
  yearMarks: [...all.flatMap(({ yearMarks }) => yearMarks), "roku", "r"],
  ordinalEndings: all.flatMap(({ ordinalEndings }) => ordinalEndings),
  halfDays: Object.assign({}, ...all.map(({ halfDays }) => halfDays)),
  hourMarks: [...all.flatMap(({ hourMarks }) => hourMarks), "uur", "hod", "h"],
  hourSigns: [
    ...foreign.flatMap(({ hourSigns }) => hourSigns),
    "om",
    "kl",
    "kl .",
    "klo",
    "saat",
    "godz",
    "godz .",
    "ώρα",
  ],
  zones: all.flatMap(({ zones }) => zones),
  labels: {
    ...bareTime.labels,
    published: [
      ...foreign.flatMap(({ labels }) => labels.published),
      ...others.flatMap((other) => other.published),
      ...EASTERN.published,
    ],
    updated: [
      ...foreign.flatMap(({ labels }) => labels.updated),
      ...others.flatMap((other) => other.updated),
      ...EASTERN.updated,
    ],
    captured: foreign.flatMap(({ labels }) => labels.captured),
    reposted: foreign.flatMap(({ labels }) => labels.reposted),
  },
};

/** Small words beside a date and its label. */
const FILLERS = words(`
  le à a la las el en em às as o il alle ore del di de um am den der vom uhr h kl klo om op uur v ve saat την στις в о об
  об. у г г. р р. мск في الساعة م ص مساء صباحا בשעה ב ו - la_rédaction hod godz r par et y e und och og ja i ta та и و
`);

/**
 * The months, weekdays and labels of every language together, for lines that are there for their date: `mul` is
 * what ISO 639 calls several languages. It reads whole dates; running text is read in its own language.
 */
export const anyLanguage: Pick<Language, "code" | "time"> & {
  readonly fillers: readonly string[];
  readonly hours: readonly string[];
} = {
  code: "mul",
  time,
  fillers: FILLERS,
  hours: ["uhr", "uur", "klo", "godz", "saat", "мск"],
};
