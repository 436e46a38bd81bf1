import { grammar } from "./grammar.ts";

const { plural, listed } = grammar;

const lines = (numbers: readonly string[]) => `${numbers.length === 1 ? "Line" : "Lines"} ${listed(numbers)}`;

/** What the owner keeps beside the clippings: tags, notes and corrections; how an article is cited, and set right. */
export const owner = {
  name: "Name",
  articles: "Articles",
  inOrderOfTime: "Articles, in order of time",
  feed: "Feed",

  tags: "Tags",
  tagTable: "Tags, with the number of articles",
  tagsSaid: (many: number) =>
    plural(many, {
      one: "1 tag, given by the owner of this archive.",
      other: "# tags, given by the owner of this archive.",
    }),
  tagSaid: (name: string, many: number) =>
    `${plural(many, { one: "1 article", other: "# articles" })} with the tag “${name}”.`,

  notes: "Notes",
  notesSaid: (many: number) =>
    plural(many, {
      one: "1 article with a note of the archive’s owner.",
      other: "# articles with a note of the archive’s owner.",
    }),

  corrections: "Corrections",
  correctionsSaid: (many: number) =>
    plural(many, {
      none: "Nothing in this archive has been corrected so far.",
      one: "1 correction so far.",
      other: "# corrections so far, the latest first.",
    }),
  correctionsMean: "A clipping itself is never changed: each page shows the original as it was found.",
  field: {
    title: "Title",
    standfirst: "Standfirst",
    date: "Date",
    updated: "Date of change",
    outlet: "Paper",
    agency: "News agency",
    republisher: "Place of the copy",
    byline: "Byline",
    authors: "Authors",
    dateline: "Dateline",
    url: "Address",
    archiveUrl: "Address of the archived copy",
    accessed: "Day it was seen",
    language: "Language",
    tags: "Tags",
    notes: "Notes",
    rights: "Rights",
    status: "Status",
  },
  lines,
  isText: "text of the article",
  isNone: "left out",
  was: "Was",
  now: "Is now",
  why: "Why",
  by: "By",
  on: "On",
  evidence: "Evidence",
  clipping: "Clipping",
  unknown: "unknown",

  citeAs: "As a file:",
  risFor: "for Zotero, EndNote and others",

  mend: "Is something wrong?",
  mendSummary: "Corrections, ready to be filled in",
  mendHow: (file: string) =>
    `Write what is right behind value, and save it as ${file} in the folder of the archive; the page then shows who corrected it, and why.`,
  mendSend: (field: string) => `Send: ${field}`,
  mendWrite: "Or write to the archive",
  mailSubject: (title: string, site: string) => `Correction: ${title} (${site})`,
};
