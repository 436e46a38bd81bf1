/** An object of a page's JSON-LD. */
export type Thing = Readonly<Record<string, unknown>>;

/** What JSON-LD says of the article of a page. */
export interface ArticleData {
  readonly titles: readonly string[];
  readonly authors: readonly string[];
  readonly outlets: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly description: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly body: string | null;
}

/** More objects than this are no description of a page. */
const MOST_THINGS = 20_000;
const DEEPEST = 40;

/** One script's JSON-LD → what it says of the article; null: nothing. Lists, `@graph` and references are followed. */
export function readJsonLd(script: string): ArticleData | null {
  const parsed = parseJson(script);
  if (parsed === undefined) return readBroken(script);
  const things = thingsIn(parsed);
  const byId = new Map(things.flatMap((thing) => idOf(thing)));
  const article = pickArticle(things);
  const page = things.find((thing) => PAGE.test(typeOf(thing)) && thing.datePublished);
  if (!article) return page ? { ...describe(page, byId), titles: [] } : null;
  const told = describe(article, byId);
  return page && told.published === null ? { ...told, published: describe(page, byId).published } : told;
}

/** What is said of the page holds for the article on it, where nothing is; but it is named with the site behind. */
const PAGE = /^(?:WebPage|ItemPage)\b/;

const idOf = (thing: Thing): readonly (readonly [string, Thing])[] =>
  typeof thing["@id"] === "string" && Object.keys(thing).length > 1 ? [[thing["@id"], thing]] : [];

/** As it stands, else with its commonest faults mended: wrapped in comments, bare line ends, commas too many. */
function parseJson(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|(?:\/\/\s*)?<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|(?:\/\/\s*)?\]\]>)\s*;?\s*$/, "")
    .trim()
    .replace(/;$/, "");
  for (const text of [bare, mended(bare)]) {
    try {
      return JSON.parse(text);
    } catch {}
  }
  return undefined;
}

const mended = (text: string): string =>
  text.replace(/[\u0000-\u001f]/g, " ").replace(/,(?=\s{0,200}[\]}])/g, "");

/** Every object, those that stand highest first. */
function thingsIn(parsed: unknown): readonly Thing[] {
  const things: Thing[] = [];
  let level: unknown[] = [parsed];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const next: unknown[] = [];
    for (const value of level) {
      if (things.length >= MOST_THINGS) return things;
      if (typeof value !== "object" || value === null) continue;
      if (!Array.isArray(value)) things.push(value as Thing);
      for (const inner of Object.values(value)) if (typeof inner === "object") next.push(inner);
    }
    level = next;
  }
  return things;
}

const ARTICLE = /(?:Article|BlogPosting|Report|Review|LiveBlogPosting|Analysis|Opinion|Background)/;

/** The article with most of what an article has; of equals the one that stands highest. */
function pickArticle(things: readonly Thing[]): Thing | null {
  let best: Thing | null = null;
  let most = 0;
  for (const thing of things) {
    const type = typeOf(thing);
    if (!ARTICLE.test(type) || /Reviewer|ItemList/.test(type)) continue;
    const score = ["headline", "datePublished", "author", "publisher", "articleBody"].filter(
      (key) => thing[key],
    ).length;
    if (score > most) [best, most] = [thing, score];
  }
  return best;
}

function describe(article: Thing, byId: ReadonlyMap<string, Thing>): ArticleData {
  const resolve = (value: unknown): unknown =>
    isThing(value) && typeof value["@id"] === "string" && !value.name
      ? (byId.get(value["@id"]) ?? value)
      : value;
  const named = (key: string) => listOf(article[key]).map(resolve);
  return {
    titles: listOf(article.headline ?? article.name).flatMap(words),
    authors: named("author").filter(isPerson).flatMap(nameOf),
    outlets: named("publisher").flatMap(nameOf),
    published: words(article.datePublished ?? article.dateCreated)[0] ?? null,
    modified: words(article.dateModified)[0] ?? null,
    description: words(article.description)[0] ?? null,
    language: words(article.inLanguage)[0] ?? null,
    url: words(article.url)[0] ?? idOfPage(article.mainEntityOfPage) ?? null,
    body: words(article.articleBody)[0] ?? null,
  };
}

const typeOf = (thing: Thing): string => listOf(thing["@type"]).join(" ");

const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isPerson = (value: unknown): boolean =>
  !isThing(value) || !/Organization|Corporation|Company/.test(typeOf(value));

const idOfPage = (value: unknown): string | undefined =>
  isThing(value) ? words(value["@id"] ?? value.url)[0] : words(value)[0];

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

const nameOf = (value: unknown): readonly string[] =>
  isThing(value) ? listOf(value.name).flatMap(words) : words(value);

const words = (value: unknown): readonly string[] =>
  typeof value === "string" && value.trim() !== "" ? [value.trim()] : [];

/** JSON that nothing mends: the plain fields are read out of it singly. */
function readBroken(script: string): ArticleData | null {
  const field = (name: string): string | null => {
    const found = new RegExp(`"${name}"\\s{0,20}:\\s{0,20}"((?:[^"\\\\]|\\\\.){1,100000})"`).exec(
      script,
    )?.[1];
    return found === undefined ? null : unescaped(found);
  };
  if (!ARTICLE.test(script)) return null;
  const title = field("headline");
  return {
    titles: title === null ? [] : [title],
    authors: [],
    outlets: [],
    published: field("datePublished"),
    modified: field("dateModified"),
    description: field("description"),
    language: field("inLanguage"),
    url: null,
    body: field("articleBody"),
  };
}

function unescaped(text: string): string {
  try {
    return JSON.parse(`"${mended(text)}"`);
  } catch {
    return text;
  }
}
