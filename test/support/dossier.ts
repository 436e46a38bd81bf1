import { createHash } from "node:crypto";
import type { ArticleCard } from "../../src/records/archive.ts";
import type { BodyBlock, DatedArticle } from "../../src/records/article.ts";
import type { Clipping, Status } from "../../src/records/clipping.ts";
import type { Dating, DayRange, Evidence } from "../../src/records/dating.ts";
import type { Dossier } from "../../src/records/dossier.ts";
import type { Finding } from "../../src/records/finding.ts";
import type { JunkKind, Passage, Role } from "../../src/records/passage.ts";
import type { Problem } from "../../src/records/problem.ts";
import type { Span } from "../../src/records/span.ts";
import type { DateCue } from "../../src/records/timex.ts";
import { cardOf } from "../../src/relate/card.ts";

/** What a line of a made-up clipping is. `list-item`, `quotation` and the like are text of the article. */
type LineKind = Role | JunkKind | BodyBlock["kind"];

export interface MadeUp {
  readonly name?: string;
  /** Each line and what it is; blank lines come between them. The first `title` is the title. */
  readonly lines: readonly (readonly [LineKind, string])[];
  readonly date?: Dating;
  readonly outlet?: string;
  readonly agency?: string;
  readonly republisher?: string;
  readonly cited?: readonly string[];
  readonly authors?: readonly string[];
  /** Words that are time expressions, and the days they mean: ISO, or null where that is not known. */
  readonly cues?: Readonly<Record<string, string | null>>;
  readonly status?: Status;
  readonly language?: string;
  readonly aliases?: readonly string[];
  readonly url?: string;
  readonly markdown?: boolean;
  readonly noArticle?: boolean;
  readonly problems?: readonly Problem[];
}

const JUNK: readonly string[] = ["navigation", "advertisement", "share", "comments", "footer", "related"];
const BODY: readonly string[] = ["body", "paragraph", "subheading", "quotation", "list-item", "table"];

/** A clipping whose lines are known, as if all stages had been at work on it. No stage is. */
export function madeUp(options: MadeUp): Dossier {
  const text = options.lines.map(([, words]) => words).join("\n\n");
  const spans = spansOf(options.lines.map(([, words]) => words));
  const clipping = clippingOf(options, text);
  const passages = passagesOf(options, spans, text.length);
  const article = options.noArticle ? null : articleOf(options, text, spans);
  const problems = options.problems ?? [];
  return {
    clipping,
    extraction: { passages, article, problems: [] },
    article,
    events: [],
    mentions: null,
    problems,
  };
}

/** Where each stands when blank lines come between them. */
function spansOf(texts: readonly string[]): readonly Span[] {
  let at = 0;
  return texts.map((words) => {
    const span = { start: at, end: at + words.length };
    at = span.end + 2;
    return span;
  });
}

/** The card of a made-up clipping, under the id that its name gives it. */
export function madeUpCard(dossier: Dossier): ArticleCard {
  const digest = createHash("sha256").update(JSON.stringify(dossier)).digest("hex");
  return cardOf(dossier.clipping.name.replace(/\.[^.]+$/, ""), digest, dossier);
}

function clippingOf({ name = "strike.txt", markdown, aliases }: MadeUp, text: string): Clipping {
  const bytes = new TextEncoder().encode(text);
  return {
    path: `seeds/${name}`,
    name,
    format: markdown ? "markdown" : "text",
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes: bytes.length,
    encoding: "utf-8",
    text,
    frontMatter: aliases ? frontMatter(aliases) : null,
    blocks: [],
    problems: [],
  };
}

function frontMatter(aliases: readonly string[]): Clipping["frontMatter"] {
  const none = { id: null, title: null, standfirst: null, date: null, updated: null, outlet: null } as const;
  const more = { agency: null, republisher: null, byline: null, dateline: null, url: null } as const;
  const rest = { archiveUrl: null, accessed: null, language: null, notes: null, rights: null } as const;
  const span = { start: 0, end: 0 };
  return { ...none, ...more, ...rest, span, aliases, authors: [], tags: [], status: "usable", places: {} };
}

function passagesOf({ lines }: MadeUp, spans: readonly Span[], length: number): Passage[] {
  const passages: Passage[] = [];
  let at = 0;
  const blank = (end: number) => {
    if (end > at) passages.push({ span: { start: at, end }, role: "blank", junk: null, rule: "page/blank" });
  };
  for (const [i, span] of spans.entries()) {
    const kind = lines[i]![0];
    const junk = JUNK.includes(kind) ? (kind as JunkKind) : null;
    const role = junk ? "junk" : BODY.includes(kind) && kind !== "subheading" ? "body" : (kind as Role);
    blank(span.start);
    passages.push({ span, role, junk, rule: `${junk ? "junk" : role}/made-up` });
    at = span.end;
  }
  blank(length);
  return passages;
}

function articleOf(options: MadeUp, text: string, spans: readonly Span[]): DatedArticle {
  const { lines, outlet, agency, republisher, cited = [], authors = [], cues = {} } = options;
  const of = (kind: LineKind) => lines.findIndex(([found]) => found === kind);
  const line = (kind: LineKind, rule: string): Finding<string> | null =>
    of(kind) < 0 ? null : { value: lines[of(kind)]![1], basis: "stated", span: spans[of(kind)]!, rule };
  const named = (value: string): Finding<string> => ({
    value,
    basis: "stated",
    span: text.includes(value) ? placeOf(text, value) : null,
    rule: "source/made-up",
  });
  const first = lines.find(([kind]) => BODY.includes(kind))?.[1] ?? "";
  const dateline = of("dateline") < 0 ? null : lines[of("dateline")]![1];
  return {
    title: line("title", "title/made-up") ?? {
      value: `${first.split(" ").slice(0, 5).join(" ")}…`,
      basis: "inferred",
      span: null,
      rule: "title/first-words",
    },
    standfirst: line("standfirst", "standfirst/made-up"),
    source: {
      outlet: outlet === undefined ? null : named(outlet),
      agency: agency === undefined ? null : named(agency),
      republisher: republisher === undefined ? null : named(republisher),
      cited: cited.map(named),
    },
    byline: { text: null, span: null, authors: authors.map(named), contributors: [] },
    dateline:
      dateline === null
        ? null
        : {
            text: dateline,
            span: spans[of("dateline")]!,
            rule: "dateline/made-up",
            place: null,
            agency: null,
            date: null,
          },
    language: { value: options.language ?? "en", basis: "inferred", span: null, rule: "language/made-up" },
    body: spans.flatMap((span, i) => toBlock(lines[i]!, span)),
    captions: lines.flatMap(([kind, words], i) =>
      kind === "caption" ? [{ text: words, credit: null, span: spans[i]! }] : [],
    ),
    url: options.url ? { value: options.url, basis: "stated", span: null, rule: "front-matter" } : null,
    archiveUrl: null,
    accessed: null,
    tags: [],
    notes: null,
    rights: null,
    status: options.status ?? "usable",
    dateCues: Object.entries(cues).map(([words, day]) => cueOf(placeOf(text, words), words, day)),
    date: options.date ?? undated,
    updated: null,
    reposted: null,
  };
}

function toBlock([kind, text]: readonly [LineKind, string], span: Span): BodyBlock[] {
  if (!BODY.includes(kind)) return [];
  return [{ kind: kind === "body" ? "paragraph" : (kind as BodyBlock["kind"]), text, span }];
}

function placeOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function cueOf(span: Span, text: string, day: string | null): DateCue {
  return {
    text,
    span,
    type: "DATE",
    value: day,
    mod: null,
    relative: day === null ? { unit: "day", count: -1 } : null,
    rule: "timex/made-up",
    role: "body",
    passage: "body",
    anchor: day === null ? "published" : "absolute",
    direction: "past",
    earliest: day,
    latest: day,
  };
}

/** Written on a day that the clipping prints. */
export const on = (day: string): Dating => dating([{ earliest: day, latest: day }], "stated");

/** Written between two days; null is an open end. */
export const between = (earliest: string | null, latest: string | null, ...more: DayRange[]): Dating =>
  dating([{ earliest, latest }, ...more], "inferred");

export const undated: Dating = dating([], "unknown");

function dating(ranges: readonly DayRange[], basis: Dating["basis"]): Dating {
  const print = ({ earliest, latest }: DayRange) =>
    earliest === latest ? earliest : `${earliest ?? ""}..${latest ?? ""}`;
  const alone = ranges.length === 1 && ranges[0]!.earliest === ranges[0]!.latest;
  const edtf = ranges.length === 0 ? null : alone ? ranges[0]!.earliest : `[${ranges.map(print).join()}]`;
  return {
    edtf,
    earliest: ranges[0]?.earliest ?? null,
    latest: ranges.at(-1)?.latest ?? null,
    ranges,
    best: edtf === null ? null : { edtf, ranges, confidence: 0.9 },
    weekdays: [],
    basis,
    evidence: [],
    split: [],
    against: [],
  };
}

/** A piece of evidence for a made-up dating. */
export const evidence = (says: string, text: string | null, ranges: readonly DayRange[]): Evidence => ({
  rule: "date/made-up",
  cause: says,
  ranges,
  weekdays: null,
  confidence: 0.9,
  says: { of: "file-name", text: says },
  text,
  span: text === null ? null : { start: 0, end: text.length },
});
