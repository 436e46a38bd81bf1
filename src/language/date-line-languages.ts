import { words } from "./lists.ts";

/** What date lines say in languages of which we have no other words: twelve months, weekdays in full, labels. */
export interface DateLineWords {
  readonly months: string;
  readonly weekdays: string;
  readonly published: readonly string[];
  readonly updated: readonly string[];
}

/**
 * A slash parts the spellings, cases and abbreviations of one month. Months and weekdays as the Unicode Common Locale Data
 * Repository has them; without abbreviations that are words elsewhere,
 * and without the Croatian October, which is the Polish November (`listopad`).
 */
export const dateLineLanguages: Readonly<Record<string, DateLineWords>> = {
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
  ro: {
    months:
      "ianuarie/ian februarie/feb martie/mar aprilie/apr mai iunie/iun iulie/iul august/aug septembrie/sept octombrie/oct noiembrie/nov decembrie/dec",
    weekdays: "luni marți miercuri joi vineri sâmbătă duminică",
    published: ["publicat", "publicat la", "publicat pe", "data publicării"],
    updated: ["actualizat", "actualizat la", "ultima actualizare"],
  },
  hr: {
    months:
      "siječnja/siječanj veljače/veljača ožujka/ožujak travnja/travanj svibnja/svibanj lipnja/lipanj srpnja/srpanj kolovoza/kolovoz rujna/rujan oktobar studenoga/studenog/studeni prosinca/prosinac",
    weekdays: "ponedjeljak utorak srijeda četvrtak petak subota nedjelja",
    published: ["objavljeno", "datum objave"],
    updated: ["ažurirano", "zadnja izmjena", "zadnje ažuriranje"],
  },
  sr: {
    months:
      "januar/jan/јануар/јан februar/feb/фебруар/феб mart/mar/март/мар april/apr/април/апр maj/мај jun/juni/јун jul/juli/јул avgust/avg/август/авг septembar/sep/септембар/сеп oktobar/okt/октобар/окт novembar/nov/новембар/нов decembar/dec/децембар/дец",
    weekdays: "ponedeljak utorak sreda četvrtak petak subota nedelja",
    published: ["objavljeno", "објављено"],
    updated: ["ažurirano", "ажурирано", "izmenjeno"],
  },
  sk: {
    months:
      "januára/január februára/február marca/marec apríla/apríl mája/máj júna/jún júla/júl augusta/august septembra/september októbra/október novembra/november decembra/december",
    weekdays: "pondelok utorok streda štvrtok piatok sobota nedeľa",
    published: ["publikované", "zverejnené", "vydané"],
    updated: ["aktualizované", "aktualizácia"],
  },
  sl: {
    months: "januar februar marec april maj junij julij avgust september oktober november december",
    weekdays: "ponedeljek torek sreda četrtek petek sobota nedelja",
    published: ["objavljeno"],
    updated: ["posodobljeno", "zadnja sprememba"],
  },
  bg: {
    months: "януари февруари март април май юни юли август септември октомври ноември декември",
    weekdays: "понеделник вторник сряда четвъртък петък събота неделя",
    published: ["публикувана", "публикувано", "публикувана на", "публикувано на"],
    updated: ["обновена", "обновено", "последна промяна", "актуализирана"],
  },
  mk: {
    months: "јануари февруари март април мај јуни јули август септември октомври ноември декември",
    weekdays: "понеделник вторник среда четврток петок сабота недела",
    published: ["објавено", "објавено на"],
    updated: ["ажурирано", "последна промена"],
  },
  be: {
    months:
      "студзеня/студзень лютага/люты сакавіка/сакавік красавіка/красавік мая/май чэрвеня/чэрвень ліпеня/ліпень жніўня/жнівень верасня/верасень кастрычніка/кастрычнік лістапада/лістапад снежня/снежань",
    weekdays: "панядзелак аўторак серада чацвер пятніца субота нядзеля",
    published: ["апублікавана"],
    updated: ["абноўлена"],
  },
  lt: {
    months:
      "sausio/sausis vasario/vasaris kovo/kovas balandžio/balandis gegužės/gegužė birželio/birželis liepos/liepa rugpjūčio/rugpjūtis rugsėjo/rugsėjis spalio/spalis lapkričio/lapkritis gruodžio/gruodis",
    weekdays: "pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis",
    published: ["paskelbta", "publikuota"],
    updated: ["atnaujinta", "pakeista"],
  },
  lv: {
    months:
      "janvāris/janvārī februāris/februārī marts/martā aprīlis/aprīlī maijs/maijā jūnijs/jūnijā jūlijs/jūlijā augusts/augustā septembris/septembrī oktobris/oktobrī novembris/novembrī decembris/decembrī",
    weekdays: "pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena",
    published: ["publicēts", "publicēta"],
    updated: ["atjaunots", "atjaunināts", "labots"],
  },
  et: {
    months: "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember",
    weekdays: "esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev",
    published: ["avaldatud", "lisatud"],
    updated: ["uuendatud", "muudetud", "täiendatud"],
  },
  sq: {
    months: "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
    weekdays: "e_hënë e_martë e_mërkurë e_enjte e_premte e_shtunë e_diel",
    published: ["publikuar", "publikuar më"],
    updated: ["përditësuar"],
  },
  is: {
    months: "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember",
    weekdays: "mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur",
    published: ["birt", "birtist"],
    updated: ["uppfært", "uppfærð"],
  },
  ca: {
    months:
      "gener/gen febrer/febr març abril/abr maig juny juliol/jul agost/ag setembre/set octubre/oct novembre/nov desembre/des",
    weekdays: "dilluns dimarts dimecres dijous divendres dissabte diumenge",
    published: ["publicat", "publicat el"],
    updated: ["actualitzat", "actualitzat el", "darrera actualització"],
  },
  gl: {
    months: "xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro",
    weekdays: "luns martes mércores xoves venres sábado domingo",
    published: ["publicado", "publicado o"],
    updated: ["actualizado", "actualizado o"],
  },
  id: {
    months:
      "januari/jan februari/feb maret/mar april/apr mei juni/jun juli/jul agustus/agu september/sep oktober/okt november/nov desember/des",
    weekdays: "senin selasa rabu kamis jumat sabtu minggu",
    published: ["diterbitkan", "dipublikasikan", "terbit", "tayang"],
    updated: ["diperbarui", "pembaruan terakhir"],
  },
  ms: {
    months: "januari februari mac april mei jun julai ogos september oktober november disember",
    weekdays: "isnin selasa rabu khamis jumaat sabtu ahad",
    published: ["diterbitkan", "disiarkan", "diterbitkan pada"],
    updated: ["dikemaskini", "dikemas kini"],
  },
  sw: {
    months: "januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba",
    weekdays: "jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili",
    published: ["imechapishwa", "ilichapishwa"],
    updated: ["imesasishwa", "imeboreshwa"],
  },
  hi: {
    months: "जनवरी फ़रवरी/फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर",
    weekdays: "सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार",
    published: ["प्रकाशित", "प्रकाशन तिथि"],
    updated: ["अपडेटेड", "अपडेट", "अंतिम अपडेट"],
  },
  bn: {
    months: "জানুয়ারি/জানুয়ারী ফেব্রুয়ারি/ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
    weekdays: "সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার",
    published: ["প্রকাশ", "প্রকাশিত", "প্রকাশের সময়"],
    updated: ["আপডেট", "সর্বশেষ আপডেট"],
  },
  fa: {
    months:
      "ژانویه/ژانویهٔ فوریه/فوریهٔ مارس آوریل/آپریل مه/می ژوئن ژوئیه/جولای اوت/آگوست سپتامبر اکتبر نوامبر دسامبر",
    weekdays: "دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه",
    published: ["تاریخ انتشار", "منتشر شده", "انتشار"],
    updated: ["به روز رسانی", "آخرین به روز رسانی", "به روز شده"],
  },
  ur: {
    months: "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
    weekdays: "پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار",
    published: ["تاریخ اشاعت", "شائع"],
    updated: ["اپ ڈیٹ", "آخری اپ ڈیٹ"],
  },
};

/** Croatian October, Polish November. */
export const listopad: readonly string[] = ["listopada", "listopad"];

/** `12. listopada`: in Croatian October. In Polish, which puts no full stop behind the day, `listopada` is November. */
export const octoberOrNovember = /\d\. ?listopada?(?!\p{L})/iu;

/** What shows that such a line is Croatian: the stop behind its year, `u` before its time, its weekday or label. */
export const croatianSigns: readonly RegExp[] = [
  /\p{Nd}{4}\.(?!\p{Nd})/u,
  / u \p{Nd}/u,
  ...[
    ...dateLineLanguages.hr!.published,
    ...dateLineLanguages.hr!.updated,
    ...words(dateLineLanguages.hr!.weekdays),
  ].map((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "iu")),
];
