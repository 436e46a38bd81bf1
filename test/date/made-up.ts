import { date } from "../../src/date/date.ts";
import type { IndexedKnowledge } from "../../src/knowledge/index-knowledge.ts";
import type { Article, DatedArticle, Extraction } from "../../src/records/article.ts";
import type { Clipping, FrontMatter } from "../../src/records/clipping.ts";
import type { JunkKind, Passage, Role } from "../../src/records/passage.ts";
import type { Problem } from "../../src/records/problem.ts";

/** What a line is, and its words: `["date-line", "Published: 12 January 2022"]`; junk has its kind beside it. */
export type Line = readonly [role: Role | `junk ${JunkKind}`, text: string];

export interface About {
  readonly name?: string;
  readonly frontMatter?: Partial<FrontMatter>;
  readonly url?: string;
  readonly agency?: string;
  readonly language?: string;
  readonly dateOrder?: "dmy" | "mdy";
  readonly knowledge?: IndexedKnowledge;
}

/** A made-up clipping through the stage, without the stages before it. */
export function dated(lines: readonly Line[], about: About = {}): DatedArticle {
  const { article } = stages(lines, about).dated;
  if (!article) throw new Error("a made-up clipping has an article");
  return article;
}

/** Only when it was written. */
export const writtenOn = (lines: readonly Line[], about: About = {}) => dated(lines, about).date;

/** Only the problems. */
export const problemsOf = (lines: readonly Line[], about: About = {}): readonly Problem[] =>
  stages(lines, about).dated.problems;

/** The clipping, and all that dating makes of it. */
export function stages(lines: readonly Line[], about: About) {
  const text = lines.map(([, words]) => words).join("\n\n");
  const { dateOrder = null, knowledge } = about;
  const clipping = clippingOf(text, about);
  const options = { dateOrder, ...(knowledge ? { knowledge } : {}) };
  return { clipping, dated: date(clipping, extractionOf(lines, about), options) };
}

function clippingOf(text: string, { name = "clipping.txt", frontMatter }: About): Clipping {
  return {
    path: `seeds/${name}`,
    name,
    format: "text",
    sha256: "",
    bytes: text.length,
    encoding: "utf-8",
    text,
    frontMatter: frontMatter ? { ...NO_FRONT_MATTER, ...frontMatter } : null,
    blocks: [],
    problems: [],
  };
}

function extractionOf(lines: readonly Line[], { url, agency, language = "en" }: About): Extraction {
  let at = 0;
  const passages = lines.flatMap(([role, words]): Passage[] => {
    const span = { start: at, end: at + words.length };
    at = span.end + 2;
    const [name, kind = null] = role.split(" ") as [Role, JunkKind?];
    const gap: Passage = { span: { start: span.end, end: at }, role: "blank", junk: null, rule: "test" };
    return [{ span, role: name, junk: kind, rule: "test" }, gap];
  });
  const article: Article = {
    ...NO_ARTICLE,
    source: { ...NO_ARTICLE.source, agency: agency ? finding(agency) : null },
    url: url ? finding(url) : null,
    language: finding(language),
    body: passages
      .filter(({ role }) => role === "body")
      .map(({ span }) => ({ kind: "paragraph", text: "", span })),
  };
  return { passages, article, problems: [] };
}

const finding = (value: string) => ({ value, basis: "stated", span: null, rule: "test" }) as const;

const NO_ARTICLE: Article = {
  title: finding("A title"),
  standfirst: null,
  source: { outlet: null, agency: null, republisher: null, cited: [] },
  byline: { text: null, span: null, authors: [], contributors: [] },
  dateline: null,
  language: finding("en"),
  body: [],
  captions: [],
  url: null,
  archiveUrl: null,
  accessed: null,
  tags: [],
  notes: null,
  rights: null,
  status: "usable",
};

const NO_FRONT_MATTER: FrontMatter = {
  span: { start: 0, end: 0 },
  id: null,
  aliases: [],
  title: null,
  standfirst: null,
  date: null,
  updated: null,
  outlet: null,
  agency: null,
  republisher: null,
  byline: null,
  authors: [],
  dateline: null,
  url: null,
  archiveUrl: null,
  accessed: null,
  language: null,
  tags: [],
  notes: null,
  rights: null,
  status: "usable",
  places: {},
};
