import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { LATIN_1, MAC_ROMAN, WINDOWS_1251, WINDOWS_1252 } from "../../../src/read/mend/code-pages.ts";
import { findRepairs, mend } from "../../../src/read/mend/index.ts";

/** What a program does that takes UTF-8 for a code page. */
const misread = (text: string, page: string) => iconv.decode(Buffer.from(text), page);
const fromPage = (table: string) => (text: string) =>
  [...Buffer.from(text)]
    .map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : table[byte - 0x80]!))
    .join("");
const asWestern = fromPage(WINDOWS_1252);

describe("the code pages", () => {
  test("have a sign for each byte of the upper half", () => {
    for (const page of [LATIN_1, MAC_ROMAN, WINDOWS_1251, WINDOWS_1252]) expect([...page]).toHaveLength(128);
  });

  test("are those of other programs", () => {
    const upper = Uint8Array.from({ length: 128 }, (_, at) => 0x80 + at);
    const theirs = new TextDecoder("windows-1251").decode(upper);
    expect([...WINDOWS_1251].filter((sign, at) => sign !== theirs[at])).toEqual([]);
    expect(
      [...MAC_ROMAN].filter((sign, at) => sign !== new TextDecoder("macintosh").decode(upper)[at]),
    ).toEqual([]);
  });
});

describe("UTF-8 that was read as something else", () => {
  const SENTENCES = [
    "It’s the mill’s last week – “and ours,” he said…",
    "The café on the quay closes.",
    "Die Mühle in Köln schließt, „für immer“, so die Gewerkschaft.",
    "Le maire a déclaré que « l’été » serait très long à Orléans.",
    "El año pasado cerró la fábrica; mañana, también la tienda de Núñez.",
    "Przyszłość młyna jest niepewna, mówi właścicielka.",
    "Мельницы стоят с понедельника, и никто не знает, надолго ли.",
    "Οι μύλοι είναι κλειστοί από τη Δευτέρα.",
    "製粉所は月曜日から止まっている。",
    "Rent is £500, or 5°C – 😀 said Zoë.",
    "À Évry, l’État paie.",
  ];

  test.each(SENTENCES)("as Windows-1252: %s", (sentence) => {
    expect(asWestern(sentence)).not.toBe(sentence);
    expect(mend(asWestern(sentence))).toBe(sentence);
  });

  test.each(SENTENCES.filter((sentence) => !/[Οа-я製]/.test(sentence)))("as ISO 8859-1: %s", (sentence) => {
    expect(mend(fromPage(LATIN_1)(sentence))).toBe(sentence);
  });

  test("as Windows-1251", () => {
    for (const sentence of [SENTENCES[6]!, "«Мы не знаем», – сказал мэр."]) {
      expect(mend(fromPage(WINDOWS_1251)(sentence))).toBe(sentence);
    }
  });

  test("as Mac Roman", () => {
    for (const sentence of SENTENCES.slice(0, 4)) expect(mend(fromPage(MAC_ROMAN)(sentence))).toBe(sentence);
  });

  test("twice", () => {
    for (const sentence of SENTENCES.slice(0, 5)) expect(mend(asWestern(asWestern(sentence)))).toBe(sentence);
  });

  test("with the last byte of a closing quote lost", () => {
    expect(mend("â€œNo,â€ she said. â€œItâ€™s over.â€")).toBe("“No,” she said. “It’s over.”");
  });
});

test("Windows-1251 that was read as Windows-1252", () => {
  const text = "Мельницы стоят с понедельника, и никто не знает, надолго ли.";
  const garbled = misread("", "utf8") + iconv.decode(iconv.encode(text, "windows-1251"), "windows-1252");
  expect(mend(`News\n${garbled}\n© 2019`)).toBe(`News\n${text}\n© 2019`);
});

describe("sound text is left alone", () => {
  test.each([
    "„Das ist das Ende der FPÖ“, sagte er über die ÖVP–SPÖ–Koalition.",
    "“CORREIO DA MANHÔ é um jornal; “IRMÃ” e “ALEMÔ também.",
    "« C’était l’été », « à côté », “été”»",
    "Ångström, Åse, Ærø, Øst – “Å” er en ø.",
    "Das Café „Größe“ öffnet – für €5.",
    "«Ты был в СССР», – сказал он. «В РФ» — «С» и «Р°».",
    "Günther’s naïve façade – 20 °C, £5, ½ ©2019 «Über»",
    "Đà Nẵng, Huế – «Âm thanh» “Ô” tô",
    "İstanbul’da “Ğ” ve “Ş” – Ünlü Şarkıcı",
    "ÉLÉGANTE, ÊTRE, ÂGÉ, ÎLE",
    "100 √ 5 ≈ 2",
  ])("%s", (text) => {
    expect(findRepairs(text, 0).repairs).toEqual([]);
  });

  test.each(["AT&T; R&D", "a & b", "&nosuchname;", "?a=1&copy=2&b=3", "&#0; &#xD800;", "&;", "&#;"])(
    "%s",
    (text) => {
      expect(mend(text)).toBe(text);
    },
  );
});

describe("signs as HTML writes them", () => {
  test.each([
    ["Q&amp;A", "Q&A"],
    ["it&#8217;s &#x2014; &quot;over&quot;", 'it’s — "over"'],
    ["12&nbsp;May", "12\u00a0May"],
    ["it&#146;s", "it’s"],
    ["it&amp;#8217;s, R&amp;amp;D", "it’s, R&D"],
    ["K&ouml;ln &eacute;t&eacute; &rsquo;", "Köln été ’"],
    ["&lt;script&gt;", "<script>"],
  ])("%s", (written, read) => {
    expect(mend(written)).toBe(read);
  });
});

test("each repair covers what it stands for, in order", () => {
  const text = "Itâ€™s 12&nbsp;May in KÃ¶ln &amp; ZÃ¼rich";
  const { repairs, found } = findRepairs(text, 0);
  expect(repairs.map(({ span, text: read }) => [text.slice(span.start, span.end), read])).toEqual([
    ["â€™", "’"],
    ["&nbsp;", "\u00a0"],
    ["Ã¶", "ö"],
    ["&amp;", "&"],
    ["Ã¼", "ü"],
  ]);
  expect(found.map(({ code, count }) => [code, count])).toEqual([
    ["text-misread", 3],
    ["text-entities", 2],
  ]);
  expect(findRepairs(text, 8).found).toMatchObject([{ count: 2 }, { count: 2 }]);
});

test.each(["â€™", "Ã", "&amp;", "&", "РџСЂ", "Ãîðîä ", "√©", "â€"])(
  "a megabyte of %s does not hold it up",
  (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(() => findRepairs(text, 0)).not.toThrow();
  },
);
