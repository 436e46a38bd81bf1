import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { decode } from "../../src/read/decode.ts";
import { encodings } from "../../src/read/encodings.ts";

/** One short report in each script: the mills stand still, nobody knows for how long. */
const REPORTS = {
  western:
    "Die Mühlen stehen seit Montag still, und niemand weiß, für wie lange.\n„Es fehlt an allem“, sagte ein Müller.",
  french:
    "Les moulins sont arrêtés depuis lundi, et personne ne sait jusqu’à quand, déclare le maire.\nLa grève a été votée à l’unanimité.",
  central:
    "Mlýny stojí od pondělí a nikdo neví, jak dlouho ještě, řekl včera předseda svazu.\nDělníci žádají vyšší mzdy.",
  cyrillic:
    "Мельницы стоят с понедельника, и никто не знает, надолго ли.\nРабочие требуют прибавки к жалованью.",
  ukrainian:
    "Млини стоять від понеділка, і ніхто не знає, чи надовго.\nРобітники вимагають більшої платні, її обіцяли.",
  greek: "Οι μύλοι είναι κλειστοί από τη Δευτέρα και κανείς δεν ξέρει ως πότε.\nΟι εργάτες ζητούν αυξήσεις.",
  turkish:
    "Değirmenler pazartesiden beri çalışmıyor ve ne kadar süreceğini kimse bilmiyor.\nİşçiler ücret artışı istiyor.",
  hebrew: "הטחנות עומדות מאז יום שני ואיש אינו יודע עד מתי.\nהפועלים דורשים תוספת שכר.",
  arabic: "توقفت المطاحن منذ يوم الاثنين ولا أحد يعرف إلى متى.\nويطالب العمال بزيادة الأجور.",
  baltic:
    "Malūnai stovi nuo pirmadienio, ir niekas nežino, kiek dar tai tęsis.\nDarbininkai reikalauja didesnių algų.",
  japanese:
    "製粉所は月曜日から止まっており、いつまで続くのか誰にも分からない。\n労働者は賃上げを求めている。",
  simplified: "磨坊从星期一起停工，没有人知道要停多久。\n工人们要求提高工资，厂主还没有答复。",
  traditional: "磨坊從星期一起停工，沒有人知道要停多久。\n工人們要求提高工資，廠主還沒有答覆。",
  korean:
    "방앗간은 월요일부터 멈춰 있으며 언제까지일지 아무도 모른다.\n노동자들은 임금 인상을 요구하고 있다.",
  thai: "โรงสีหยุดทำงานตั้งแต่วันจันทร์ และไม่มีใครรู้ว่าจะนานเท่าใด\nคนงานเรียกร้องค่าแรงเพิ่ม",
} as const;

const CASES: readonly (readonly [report: keyof typeof REPORTS, written: string, read: string])[] = [
  ["western", "windows-1252", "windows-1252"],
  ["french", "windows-1252", "windows-1252"],
  ["central", "windows-1250", "windows-1250"],
  ["central", "iso-8859-2", "iso-8859-2"],
  ["cyrillic", "windows-1251", "windows-1251"],
  ["cyrillic", "koi8-r", "koi8-r"],
  ["cyrillic", "iso-8859-5", "iso-8859-5"],
  ["cyrillic", "cp866", "ibm866"],
  ["cyrillic", "maccyrillic", "x-mac-cyrillic"],
  ["ukrainian", "windows-1251", "windows-1251"],
  ["ukrainian", "koi8-u", "koi8-u"],
  ["greek", "windows-1253", "windows-1253"],
  ["turkish", "windows-1254", "windows-1254"],
  ["hebrew", "windows-1255", "windows-1255"],
  ["arabic", "windows-1256", "windows-1256"],
  ["arabic", "iso-8859-6", "iso-8859-6"],
  ["baltic", "windows-1257", "windows-1257"],
  ["japanese", "shiftjis", "shift_jis"],
  ["japanese", "eucjp", "euc-jp"],
  ["simplified", "gbk", "gb18030"],
  ["simplified", "gb18030", "gb18030"],
  ["traditional", "big5", "big5"],
  ["korean", "euc-kr", "euc-kr"],
  ["thai", "windows-874", "windows-874"],
];

/** What pages put around an article is ASCII in any language. */
const PAGE = "Home | News | Sport\nhttps://news.example/2019/05/04/mills?id=17\n";

describe("bytes that are not UTF-8", () => {
  test.each(CASES)("%s in %s", (report, written, read) => {
    const text = REPORTS[report];
    for (const content of [text, PAGE + text + PAGE, `${text}\n\n`.repeat(2000)]) {
      const bytes = iconv.encode(content, written);
      const decoded = decode(bytes);
      expect([decoded.encoding, decoded.text === content]).toEqual([read, true]);
      expect(decoded.remarks.map(({ code }) => code.replace("-unsure", "-guessed"))).toEqual([
        "encoding-guessed",
      ]);
    }
  });

  test("ISO 8859 is read as the larger set of Windows where the two agree", () => {
    for (const [report, written, read] of [
      ["french", "iso-8859-1", "windows-1252"],
      ["turkish", "iso-8859-9", "windows-1254"],
      ["hebrew", "iso-8859-8", "windows-1255"],
    ] as const) {
      const text = REPORTS[report].replaceAll("’", "'");
      expect(decode(iconv.encode(text, written))).toMatchObject({ text, encoding: read });
    }
  });

  test("curly quotes and dashes in English are Windows-1252", () => {
    for (const text of [
      "“No,” she said.",
      "The miller’s son – and his son’s son – left.",
      "The café is shut.",
    ]) {
      expect(decode(iconv.encode(text, "windows-1252"))).toMatchObject({ text, encoding: "windows-1252" });
    }
  });

  test("the message names what was taken", () => {
    const [remark] = decode(iconv.encode(REPORTS.cyrillic, "koi8-r")).remarks;
    expect(remark!.facts).toMatchObject({ encoding: "KOI8-R (Russian)" });
  });

  test("a few letters of any set are told to be uncertain, not passed off as known", () => {
    const lone = decode(Uint8Array.of(0xe6, 0x20, 0xf8, 0x0a));
    expect(["encoding-unsure", "encoding-unknown"]).toContain(lone.remarks[0]!.code);
  });
});

test("each encoding is known to the decoder, and once only", () => {
  for (const { decoder } of encodings) expect(iconv.encodingExists(decoder), decoder).toBe(true);
  for (const names of [encodings.map(({ name }) => name), encodings.flatMap(({ detected }) => detected)]) {
    expect(new Set(names).size).toBe(names.length);
  }
});
