/**
 * Names that people give to files and that addresses and disks have trouble with. Each name has one clipping, and
 * the name alone says how it differs from its neighbours.
 */
export const AWKWARD_NAMES: readonly string[] = [
  "two words.txt",
  " leading and trailing .txt",
  "issue #4.txt",
  "100% wool.txt",
  "%41bc.txt",
  "why? because.txt",
  "a&b=c+d;e.txt",
  `"quoted" 'twice' \`thrice\`.txt`,
  "<b>bold<\u2215b>.txt",
  "back\\slash.txt",
  "[brackets] (round) {curly}.md",
  "🗞️ news 😀.txt",
  "مجلس الميناء.txt",
  "חדשות העיר.txt",
  "\u202eright to left mark.txt",
  "市議会.txt",
  `${"long ".repeat(39)}name.txt`,
  "Mill.txt",
  "mill.txt",
  "MILL.txt",
  "mill.md",
  "café.txt".normalize("NFC"),
  "café.txt".normalize("NFD"),
  "con.txt",
  "index.txt",
  "story.html.txt",
  "dots.. and more...txt",
  "--help.txt",
  "folder #1/why? 50%.txt",
  "folder #1/index.md",
  "Folder #1/why? 50%.txt",
];

/** One title for all of them, and for every second one also the same text: only the name tells them apart. */
export function awkwardClipping(at: number): string {
  const text =
    at % 2 === 0 ? "The mill at Easthaven was shut on Monday." : `The mill of street ${at} was shut.`;
  return `The mill is shut\n\nPublished: 4 May 2019\n\n${text} Its owners said so in a letter to the town.\n`;
}
