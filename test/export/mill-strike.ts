import type { ArticleCard } from "../../src/records/archive.ts";
import type { DatedArticle } from "../../src/records/article.ts";
import type { Clipping } from "../../src/records/clipping.ts";
import type { Dating, Evidence } from "../../src/records/dating.ts";
import type { Dossier } from "../../src/records/dossier.ts";
import type { Basis, Finding } from "../../src/records/finding.ts";
import type { JunkKind, Passage, Role } from "../../src/records/passage.ts";
import type { Problem } from "../../src/records/problem.ts";
import type { Span } from "../../src/records/span.ts";
import type { DateCue } from "../../src/records/timex.ts";

/** A clipping whose dossier is written by hand, so that what is exported can be held against what was put in. */
export const text = [
  "Skip to content",
  "Mill strike enters third week",
  "By Jo March",
  "",
  "LEEDS, May 4 (Wire) – The owners met yesterday.",
  "No offer was made, “not even",
  "a poor one”, on Monday.",
  "",
  "\tPickets at the gate. Photo: A. Nobody ",
  "Read also: Docks quiet",
  "We use cookies.",
  "They are small.",
  "",
].join("\r\n");

/** Where the words stand. */
export function at(words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

const found = (
  value: string,
  words: string | null,
  rule: string,
  basis: Basis = "stated",
): Finding<string> => ({
  value,
  basis,
  span: words === null ? null : at(words),
  rule,
});

/** Passages from the words that begin them: each runs to where the next begins. */
function passagesFrom(...starts: readonly [words: string, role: Role, junk?: JunkKind][]): Passage[] {
  return starts.map(([words, role, junk], i) => ({
    span: { start: at(words).start, end: i + 1 < starts.length ? at(starts[i + 1]![0]).start : text.length },
    role,
    junk: junk ?? null,
    rule: `${role}/example`,
  }));
}

export const passages: readonly Passage[] = passagesFrom(
  ["Skip", "junk", "navigation"],
  ["Mill", "title"],
  ["By Jo", "byline"],
  ["LEEDS", "dateline"],
  ["The owners", "body"],
  ["\tPickets", "caption"],
  ["Photo", "credit"],
  ["Read also", "related-link"],
  ["We use", "junk", "cookies"],
);

const evidence: Evidence = {
  rule: "dateline/month-day",
  cause: "dateline",
  ranges: [
    { earliest: "1931-05-04", latest: "1931-05-05" },
    { earliest: "1936-05-04", latest: "1936-05-05" },
  ],
  weekdays: [0, 1],
  partsOfYear: ["05-04", "05-05"],
  confidence: 0.9512345,
  says: { of: "dateline-next" },
  text: "May 4",
  span: at("May 4"),
};

export const dating: Dating = {
  edtf: "[1931-05-04..1931-05-05,1936-05-04..]",
  earliest: "1931-05-04",
  latest: null,
  ranges: [
    { earliest: "1931-05-04", latest: "1931-05-05" },
    { earliest: "1936-05-04", latest: null },
  ],
  best: { edtf: "1931-05-05", ranges: [{ earliest: "1931-05-05", latest: "1931-05-05" }], confidence: 0.8 },
  weekdays: [0, 1],
  partsOfYear: ["05-04", "05-05"],
  basis: "inferred",
  evidence: [evidence],
  split: [],
  against: [
    {
      ...evidence,
      rule: "file-name/year",
      ranges: [{ earliest: "1932-01-01", latest: "1932-12-31" }],
      weekdays: null,
      partsOfYear: null,
      text: null,
      span: null,
    },
  ],
};

const cue = (words: string, more: Partial<DateCue>): DateCue => ({
  text: words,
  span: at(words),
  type: "DATE",
  value: null,
  mod: null,
  relative: null,
  rule: "timex/example",
  role: "body",
  passage: "body",
  anchor: "published",
  direction: null,
  earliest: null,
  latest: null,
  ...more,
});

export const cues: readonly DateCue[] = [
  cue("May 4", { relative: { unit: "month-day", month: 5, day: 4, weekday: null }, role: "dateline" }),
  cue("yesterday", {
    relative: { unit: "day", count: -1 },
    direction: "past",
    earliest: "1931-05-03",
    latest: "1931-05-04",
  }),
  cue("Monday", { relative: { unit: "weekday", index: 0, which: "bare" }, value: "1931-05-04" }),
];

export const article: DatedArticle = {
  title: found("Mill strike enters third week", "Mill strike enters third week", "title/first-line"),
  standfirst: null,
  source: { outlet: null, agency: found("Wire", "Wire", "agency/dateline"), republisher: null, cited: [] },
  byline: {
    text: "By Jo March",
    span: at("By Jo March"),
    authors: [found("Jo March", "Jo March", "byline/by-line")],
    contributors: [{ ...found("Amy March", null, "byline/contributors"), place: "Concord" }],
  },
  dateline: {
    text: "LEEDS, May 4 (Wire) –",
    span: at("LEEDS, May 4 (Wire) –"),
    rule: "dateline/place-date-agency",
    place: "LEEDS",
    agency: "Wire",
    date: "May 4",
  },
  language: found("en", null, "language/words", "inferred"),
  body: [
    {
      kind: "paragraph",
      text: "The owners met yesterday. No offer was made, “not even a poor one”, on Monday.",
      span: { start: at("The owners").start, end: at("on Monday.").end },
    },
  ],
  captions: [{ text: "Pickets at the gate.", credit: "A. Nobody", span: at("Pickets at the gate.") }],
  url: null,
  archiveUrl: null,
  accessed: null,
  tags: ["labour"],
  notes: null,
  rights: null,
  status: "usable",
  dateCues: cues,
  date: dating,
  updated: null,
  reposted: null,
};

export const clipping: Clipping = {
  path: "seeds/1931/strike.txt",
  name: "1931/strike.txt",
  format: "text",
  sha256: "ab".repeat(32),
  bytes: text.length,
  encoding: "utf-8",
  text,
  frontMatter: null,
  blocks: [],
  problems: [],
};

const problem: Problem = {
  code: "dateline-unknown-place",
  severity: "warning",
  message: '"LEEDS" is not in the list of places.',
  hint: "Correct the clipping.",
  facts: {},
  path: clipping.path,
  span: at("LEEDS"),
};

export const dossier: Dossier = {
  clipping,
  extraction: { passages, article, problems: [] },
  article,
  events: [],
  mentions: null,
  problems: [problem],
};

export const card: ArticleCard = {
  id: "1931/strike",
  path: clipping.path,
  digest: "0",
  format: "text",
  sha256: clipping.sha256,
  bytes: clipping.bytes,
  article: null,
  trace: null,
  status: "usable",
  aliases: [],
  rules: "",
  problems: [problem],
};

/** The same file without an article in it. */
export const onlyJunk: Dossier = {
  clipping,
  extraction: {
    passages: [{ span: { start: 0, end: text.length }, role: "junk", junk: "other", rule: "junk/rest" }],
    article: null,
    problems: [],
  },
  article: null,
  events: [],
  mentions: null,
  problems: [],
};
