import type { Passage } from "../../records/passage.ts";
import type { Anchor } from "../../records/timex.ts";
import { capital } from "../capital.ts";
import { counted, grammar } from "./grammar.ts";

const { listed, number } = grammar;

/** The page of an article. */
export const article = {
  archived: "Archived clipping.",
  supplied: "Headline supplied by the archive: the clipping has none.",
  by: (names: readonly string[]) => `By ${listed(names)}`,
  withReportingBy: (names: readonly string[]) => `With reporting by ${listed(names)}`,
  howKnown: "How do we know?",
  updated: "Updated",
  reposted: "Posted again",
  toOriginal: "The original, line by line",
  excerptOnly: "Only an excerpt is published here.",
  readThere: "Read it where it was published",
  captions: "Captions",
  whereFrom: "Where it is from",
  publishedBy: "Published by",
  publisherUnknown: "Unknown: the clipping does not name its paper or site.",
  agency: "News agency",
  copyFoundAt: "Copy found at",
  cites: "Cites",
  address: "Address",
  archivedCopy: "Archived copy",
  seenOn: "Seen on",
  tags: "Tags",
  notes: "Notes",
  rights: "Rights",
  correctedHere: "Corrected here",
  cues: "Time in this text",
  cuesMany: (many: number) =>
    `${many === 1 ? "One time expression" : `${many} time expressions`}, and the days they mean`,
  cuesCaption: "Time expressions in this text",
  cueWords: "Words",
  cueMeaning: "Meaning",
  cuePlace: "Place",
  cite: "To cite it",
  /** A title in a citation: the full stop stands inside the marks. */
  citedTitle: (title: string) => (/[.!?…]$/.test(title) ? `“${title}”` : `“${title}.”`),
  citedIn: (site: string, address: string) => `In: ${site}, ${address}`,
  /** How a date in a citation is known: `12 January 2022 (date inferred)`. */
  citedDate: (date: string, basis: string) => `${date} (date ${basis})`,
  copyCitation: "Copy the citation",
  copyAddress: "Copy the address",
  around: "Next to it in time",
  earlier: "Earlier",
  later: "Later",
  before: "Before it in the archive",
  after: "After it in the archive",
  data: "What is known of it",
  /** A picture of a Markdown text, as a link: its description, or an empty text. */
  picture: (alt: string) => (alt ? `[Picture: ${alt}]` : "[Picture]"),
};

/** Clippings that have no article, or may not be shown, and old addresses. */
export const notices = {
  clipping: "Clipping",
  clippingDescribed: "A clipping in which no article was found.",
  noArticle: "No article was found in this clipping. What it holds is below, as it was found.",
  withheld: "This clipping is in the archive, but its text may not be shown.",
  withdrawn: "This clipping was in the archive; its publisher has withdrawn it.",
  questions: "Questions:",
  moved: "This page has moved",
  movedDescribed: "An old address of a clipping in this archive.",
  goOn: "Go on to the article",
};

const roles: Readonly<Record<Passage["role"], string | null>> = {
  title: "title",
  standfirst: "standfirst",
  byline: "byline",
  "date-line": "date line",
  dateline: "dateline",
  source: "source",
  subheading: "subheading",
  body: null,
  caption: "caption",
  credit: "picture credit",
  "related-link": "link to another story",
  junk: "not the article",
  markup: "markup",
  "front-matter": "note of the archive’s owner",
  blank: null,
};

const junk: Readonly<Record<NonNullable<Passage["junk"]>, string>> = {
  navigation: "navigation",
  advertisement: "advertisement",
  share: "sharing buttons",
  newsletter: "newsletter offer",
  comments: "comment form",
  related: "other stories",
  paywall: "paywall notice",
  cookies: "cookie notice",
  disclaimer: "disclaimer",
  message: "head of a message",
  footer: "footer",
  other: "not the article",
};

/** The clipping as it was found. */
export const original = {
  title: "The original",
  download: (file: string) => `Download ${file}`,
  notPublished: (file: string) => `The original is not published. Its file is ${file}`,
  lineByLine: (lines: number, removed: number) =>
    `Line by line, with what was removed (${counted("line")(lines)}, ${number(removed)} of them removed)`,
  bytes: counted("byte"),
  /** What a stretch is, in the margin; null: the text itself. */
  roles,
  junk,
};

const countedFrom: Readonly<Record<Anchor, string>> = {
  published: "counted from the day of writing, which is not known",
  sentence: "counted from another date in the text",
  quote: "counted from the day it was said, which is not known",
  absolute: "no particular day",
};

/** What a time expression means where it names no day. */
export const cues = {
  duration: "a length of time",
  set: "again and again",
  vague: "no particular day",
  countedFrom,
};

const fields: Readonly<Record<string, string>> = {
  outlet: "paper",
  agency: "news agency",
  republisher: "place of the copy",
  url: "address",
  archiveUrl: "address of the archived copy",
  accessed: "day it was seen",
};

/** What an editor set right. */
export const corrections = {
  field: (name: string) => `${capital(fields[name] ?? name)} corrected`,
  line: (line: number, from: string, to: string) => `Line ${line}: “${from}” corrected to “${to}”`,
  kept: (lines: readonly number[]) => `${lineList(lines)} kept as text`,
  removed: (lines: readonly number[]) => `${lineList(lines)} taken out`,
  was: (before: string) => `; it was “${before}”`,
  corrected: "Corrected",
  by: (name: string) => ` by ${name}`,
  /** `isDay`: it is a date in words, not what the editor wrote in its place. */
  on: (when: string, isDay: boolean) => ` ${isDay ? "on " : ""}${when}`,
  evidence: (words: string) => `Evidence: ${words}`,
  ownerSays: (path: string) => `The owner of the archive says so in ${path}.`,
};

function lineList(lines: readonly number[]): string {
  return `${lines.length === 1 ? "Line" : "Lines"} ${listed(lines.map(String))}`;
}
