import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexSources } from "../../src/knowledge/index-sources.ts";
import { readSources } from "../../src/knowledge/sources.ts";
import type { Dossier } from "../../src/records/dossier.ts";
import { relate } from "../../src/relate/relate.ts";
import { between, madeUp, madeUpCard, on, undated } from "../support/dossier.ts";

const clipping = (name: string, more: Partial<Parameters<typeof madeUp>[0]> = {}): Dossier =>
  madeUp({
    name: `${name}.txt`,
    lines: [
      ["title", name],
      ["body", "Some words of news."],
    ],
    ...more,
  });

const idsOf = (dossiers: readonly Dossier[]) =>
  relate(dossiers.map(madeUpCard), []).cards.map(({ id }) => id);

describe("order of time", () => {
  test("by earliest day, then latest, then id; the undated last", () => {
    const dossiers = [
      clipping("unknown", { date: undated }),
      clipping("b", { date: on("1931-05-04") }),
      clipping("a", { date: on("1931-05-04") }),
      clipping("month", { date: between("1931-05-04", "1931-06-03") }),
      clipping("older", { date: on("1930-12-31") }),
      clipping("nothing", { noArticle: true }),
    ];
    expect(idsOf(dossiers)).toEqual(["older", "a", "b", "month", "unknown", "nothing"]);
  });

  test("an open beginning counts from its end, an open end comes after every other", () => {
    const dossiers = [
      clipping("later", { date: between("1931-01-01", null) }),
      clipping("earlier", { date: between(null, "1931-01-01") }),
      clipping("year", { date: between("1931-01-01", "1931-12-31") }),
    ];
    expect(idsOf(dossiers)).toEqual(["earlier", "year", "later"]);
  });

  test("the same archive, in whatever order the files come", () => {
    const dossiers = Array.from({ length: 12 }, (_, i) =>
      clipping(`c${i}`, {
        date: i % 3 ? on(`1931-0${1 + (i % 4)}-01`) : undated,
        outlet: ["Evening Post", "EVENING POST", "The Mercury"][i % 3]!,
        aliases: i % 4 === 0 ? ["old/one"] : [],
      }),
    );
    const whole = JSON.stringify(relate(dossiers.map(madeUpCard), []));
    fc.assert(
      fc.property(fc.shuffledSubarray(dossiers, { minLength: 12 }), (shuffled) => {
        expect(JSON.stringify(relate(shuffled.map(madeUpCard), []))).toBe(whole);
      }),
      { numRuns: 50 },
    );
  });
});

describe("sources", () => {
  const sourcesOf = (...dossiers: Dossier[]) => relate(dossiers.map(madeUpCard), []).sources;

  test("spellings of one name are one source, under the commonest", () => {
    const [post] = sourcesOf(
      clipping("a", { outlet: "Evening Post" }),
      clipping("b", { outlet: "EVENING POST" }),
      clipping("c", { outlet: "Evening Post" }),
    );
    expect(post).toMatchObject({
      slug: "evening-post",
      name: "Evening Post",
      spellings: [
        { name: "Evening Post", count: 2 },
        { name: "EVENING POST", count: 1 },
      ],
    });
    expect(post!.articles.outlet).toEqual(["a", "b", "c"]);
  });

  test("accents, quotes and hyphens do not part a name; a different name stays apart", () => {
    const names = sourcesOf(
      clipping("a", { outlet: "L’Écho du Port" }),
      clipping("b", { outlet: "L'Echo-du-Port" }),
      clipping("c", { outlet: "L’Écho du Nord" }),
    ).map(({ articles }) => articles.outlet);
    expect(names).toEqual([["c"], ["a", "b"]]);
  });

  test("what a name is to an article is kept apart", () => {
    const [wire] = sourcesOf(
      clipping("a", { agency: "Wire" }),
      clipping("b", { cited: ["Wire", "wire"] }),
      clipping("c", { republisher: "WIRE", agency: "Wire" }),
    );
    expect(wire!.articles).toEqual({ outlet: [], agency: ["a", "c"], republisher: ["c"], cited: ["b"] });
  });

  test("all names that a table gives to one house are one source, by its name", () => {
    const tables = indexSources(
      readSources(
        "name,aliases,loose,domain,country,kind\nThe Example Post,ExPost,Post,examplepost.com,IE,newspaper\n",
        "sources.csv",
      ),
    );
    const cards = [
      clipping("a", { outlet: "Example Post" }),
      clipping("b", { outlet: "examplepost.com" }),
      clipping("c", { cited: ["EXPOST"] }),
      clipping("d", { outlet: "Post" }),
    ].map(madeUpCard);
    const found = relate(cards, [], { sources: tables }).sources;
    expect(found.map(({ name, kind, country }) => [name, kind, country])).toEqual([
      ["Post", null, null],
      ["The Example Post", "newspaper", "IE"],
    ]);
    expect(found[1]!.articles).toMatchObject({ outlet: ["a", "b"], cited: ["c"] });
    expect(found[1]!.spellings.map(({ name }) => name)).toEqual([
      "EXPOST",
      "Example Post",
      "examplepost.com",
    ]);
    expect(relate(cards, []).sources).toHaveLength(4);
  });

  test("slugs are ASCII, unique and safe, for names in any script", () => {
    const names = [
      "Новости",
      "Вести",
      "中文報",
      "!!!",
      "???",
      "con",
      "Index",
      "unknown",
      "A & B",
      "A+B",
      "x".repeat(90),
    ];
    const slugs = sourcesOf(...names.map((outlet, i) => clipping(`c${i}`, { outlet }))).map(
      ({ slug }) => slug,
    );
    expect(slugs).toHaveLength(names.length - 1); // "A & B" and "A+B" are one name
    expect(new Set(slugs.map((slug) => slug.toLowerCase())).size).toBe(slugs.length);
    for (const slug of slugs) {
      expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(["con", "index", "unknown"]).not.toContain(slug);
    }
  });

  test("a slug is the name's own, whichever other names there are", () => {
    const a = clipping("a", { outlet: "Ö Post" });
    const b = clipping("b", { outlet: "Ö-Post 新" });
    const slugs = (...dossiers: Dossier[]) => sourcesOf(...dossiers).map(({ slug }) => slug);
    expect(slugs(a, b)).toEqual([...slugs(a), ...slugs(b)]);
    expect(slugs(a)).toEqual(["o-post"]);
    expect(slugs(b)[0]).toMatch(/^o-post-[0-9a-f]{8}$/);
  });
});

describe("old addresses", () => {
  const redirectsOf = (...dossiers: Dossier[]) => relate(dossiers.map(madeUpCard), []);

  test("a bare name was an article, anything else is a path of the site", () => {
    const { redirects, problems } = redirectsOf(
      clipping("mill", { aliases: ["old-mill", "/2014/mill/", "news/mill.html?x=1", "news/mill-2"] }),
    );
    expect(problems).toEqual([]);
    expect(redirects).toEqual([
      { path: "2014/mill/index.html", id: "mill" },
      { path: "articles/old-mill.html", id: "mill" },
      { path: "news/mill-2.html", id: "mill" },
      { path: "news/mill.html", id: "mill" },
    ]);
  });

  test.for([
    "https://example.org/mill",
    "javascript:alert(1)",
    "../mill.html",
    "a/../../b.html",
    "a//b.html",
    "index.html",
    "/ABOUT.html",
    "timeline/2014.html",
    "sources/x",
    "assets/site.css/x",
    "a/con.html",
    "%2e%2e/x.html",
    "a/x.html/b.html",
    "   ",
    "a/\ud800.html",
    `${"x".repeat(300)}/a.html`,
  ])("%s cannot be one", (alias) => {
    const { redirects, problems } = redirectsOf(clipping("mill", { aliases: [alias] }));
    expect(redirects).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(["alias-unusable"]);
  });

  test("an address belongs to one clipping, whatever its case; its own is no problem", () => {
    const { redirects, problems } = redirectsOf(
      clipping("a", { aliases: ["articles/B.html", "old", "a"] }),
      clipping("b", { aliases: ["OLD"] }),
    );
    expect(redirects).toEqual([{ path: "articles/old.html", id: "a" }]);
    expect(problems.map(({ code, path, message }) => [code, path, message])).toEqual([
      [
        "alias-taken",
        "seeds/a.txt",
        '"articles/B.html" is already the address of seeds/b.txt, so it does not point here.',
      ],
      [
        "alias-taken",
        "seeds/b.txt",
        '"OLD" is already the address of seeds/a.txt, so it does not point here.',
      ],
    ]);
  });
});
