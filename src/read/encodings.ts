/** An encoding from before UTF-8. */
export interface Encoding {
  /** Lower-case name as the web writes it: `windows-1252`, `shift_jis`. */
  readonly name: string;
  /** For a message. */
  readonly label: string;
  /** What the detector calls it, and those of its subsets, whose bytes mean the same in it. */
  readonly detected: readonly string[];
  /** What the decoder calls it. */
  readonly decoder: string;
  /**
   * How common it is among files that are not UTF-8, against the others that fit the same bytes: Windows before ISO,
   * both before the sets of old Macs and of DOS.
   */
  readonly weight: number;
}

const COMMON = 1;
const RARE = 0.85;

/** Every encoding that can be told from its bytes. */
export const encodings: readonly Encoding[] = [
  // A little above all others: of curly quotes alone no detector can tell whose they are.
  { ...windows("1252", "Western"), detected: ["cp1252", "iso8859-1"], weight: 1.1 },
  windows("1250", "Central European"),
  windows("1251", "Cyrillic"),
  windows("1253", "Greek"),
  { ...windows("1254", "Turkish"), detected: ["cp1254", "iso8859-9"] },
  { ...windows("1255", "Hebrew"), detected: ["cp1255", "iso8859-8"] },
  windows("1256", "Arabic"),
  windows("1257", "Baltic"),
  windows("1258", "Vietnamese"),
  { ...windows("874", "Thai"), detected: ["cp874", "tis-620"] },
  iso("2", "Central European"),
  iso("5", "Cyrillic"),
  iso("6", "Arabic"),
  iso("7", "Greek"),
  iso("13", "Baltic"),
  iso("15", "Western"),
  iso("16", "Romanian"),
  only("koi8-r", "KOI8-R (Russian)", COMMON),
  only("koi8-u", "KOI8-U (Ukrainian)", COMMON),
  only("ibm866", "IBM866 (Cyrillic, DOS)", COMMON, "cp866"),
  only("ibm850", "IBM850 (Western, DOS)", RARE, "cp850"),
  only("ibm852", "IBM852 (Central European, DOS)", RARE, "cp852"),
  only("ibm437", "IBM437 (DOS)", RARE, "cp437"),
  { ...only("macintosh", "Mac Roman", COMMON, "mac-roman"), decoder: "macroman" },
  { ...only("x-mac-cyrillic", "Mac Cyrillic", COMMON, "mac-cyrillic"), decoder: "maccyrillic" },
  { ...only("shift_jis", "Shift JIS (Japanese)", COMMON, "shiftjis"), detected: ["cp932", "shift_jis_2004"] },
  { ...only("euc-jp", "EUC-JP (Japanese)", COMMON, "eucjp"), detected: ["euc_jis_2004"] },
  { ...only("gb18030", "GB 18030 (Chinese)", COMMON), detected: ["gb18030"] },
  { ...only("big5", "Big5 (Chinese)", COMMON), detected: ["big5hkscs"], decoder: "big5-hkscs" },
  { ...only("euc-kr", "EUC-KR (Korean)", COMMON), detected: ["cp949", "euc_kr"], decoder: "cp949" },
];

/** What is taken where nothing tells. */
export const western: Encoding = encodings[0]!;

function windows(page: string, script: string): Encoding {
  const name = `windows-${page}`;
  return {
    name,
    label: `Windows-${page} (${script})`,
    detected: [`cp${page}`],
    decoder: name,
    weight: COMMON,
  };
}

function iso(part: string, script: string): Encoding {
  const name = `iso-8859-${part}`;
  return {
    name,
    label: `ISO 8859-${part} (${script})`,
    detected: [`iso8859-${part}`],
    decoder: name,
    weight: COMMON,
  };
}

function only(name: string, label: string, weight: number, detected = name): Encoding {
  return { name, label, detected: [detected], decoder: detected, weight };
}
