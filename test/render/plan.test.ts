import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planSite } from "../../src/render/plan.ts";
import type { ArchiveError } from "../../src/report/archive-error.ts";
import { between, type MadeUp, madeUp, on, undated } from "../support/dossier.ts";
import { madeUpRules, madeUpSettings, ownTemplates, siteOf } from "../support/made-up-site.ts";

const clipping = (name: string, more: Partial<Parameters<typeof madeUp>[0]> = {}) =>
  madeUp({
    name: `${name}.txt`,
    lines: [
      ["title", `News of ${name}`],
      ["body", `What happened at ${name}.`],
    ],
    date: on("1931-05-04"),
    ...more,
  });

const keysOf = (site: ReturnType<typeof siteOf>) => new Map(site.plans.map(({ path, key }) => [path, key]));

/** Paths whose key is another one, or that only one of both has. */
function changed(a: ReturnType<typeof siteOf>, b: ReturnType<typeof siteOf>): string[] {
  const [before, after] = [keysOf(a), keysOf(b)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .sort();
}

describe("a plan", () => {
  test("is made without looking at any clipping; a page looks only at its own", () => {
    const site = siteOf([clipping("a"), clipping("b"), clipping("c")]);
    expect(site.loaded).toEqual([]);
    site.page("articles/b.html");
    expect(site.loaded).toEqual(["seeds/b.txt"]);
    site.page("index.html");
    site.page("timeline/1931.html");
    expect(site.loaded).toEqual(["seeds/b.txt"]);
  });

  test("every path is written once, and is safe", () => {
    const { plans } = siteOf([
      clipping("a"),
      clipping("1931/b", { date: undated }),
      clipping("c", { noArticle: true }),
    ]);
    const paths = plans.map(({ path }) => path);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
    for (const path of paths) expect(path).not.toMatch(/^\/|\\|(?:^|\/)\.{1,2}(?:\/|$)/);
  });

  test("the same archive has the same keys", () => {
    const dossiers = [clipping("a"), clipping("b")];
    expect(changed(siteOf(dossiers), siteOf([...dossiers].reverse()))).toEqual([]);
  });
});

describe("a key changes exactly when its page does", () => {
  const many = Array.from({ length: 20 }, (_, i) =>
    clipping(`c${String(i).padStart(2, "0")}`, {
      date: on(`19${31 + i}-05-04`),
      outlet: i % 2 ? "Evening Post" : "Mercury",
    }),
  );

  test("one clipping more changes its own pages, those beside it in time and the overviews", () => {
    const added = clipping("new", { date: on("1940-07-01"), outlet: "Evening Post" });
    const [before, after] = [siteOf(many), siteOf([...many, added])];
    expect(changed(before, after)).toEqual([
      "about.html",
      "articles/c09.html",
      "articles/c10.html",
      "articles/new.html",
      "articles/new.txt",
      "index.html",
      "review.html",
      "review/nearly-empty.html",
      "search.html",
      "sources/evening-post.html",
      "sources/index.html",
      "timeline/1940.html",
      "timeline/1940/05.html",
      "timeline/1940/07.html",
      "timeline/1941/05.html",
      "timeline/index.html",
    ]);
  });

  test("equal keys are equal pages, whatever was changed", () => {
    const one = many[7]!;
    const title = { ...one.article!.title, value: "Another title" };
    const retitled = { ...one, article: { ...one.article!, title } };
    const variants = [
      many.filter((dossier) => dossier !== one),
      many.map((dossier) => (dossier === one ? retitled : dossier)),
      [...many, clipping("wide", { date: between("1930-01-01", null) })],
      [...many, clipping("none", { date: undated })],
      [...many, clipping("near", { date: between("1938-12-30", "1939-01-02") })],
    ];
    const before = siteOf(many);
    const was = before.pages();
    for (const variant of variants.map((dossiers) => siteOf(dossiers))) {
      const keys = keysOf(variant);
      for (const [path, key] of keysOf(before)) {
        if (keys.get(path) === key) expect(variant.page(path), path).toBe(was.get(path));
      }
    }
  });

  const date = fc.constantFrom(
    on("1931-05-04"),
    on("1931-05-05"),
    on("1940-01-01"),
    between("1931-01-01", "1931-12-31"),
    between("1931-12-30", "1932-01-02"),
    between("1931-05-30", "1931-06-02"),
    between("1930-01-01", null),
    between(null, "1950-12-31"),
    undated,
  );
  const any = fc
    .record({
      name: fc.constantFrom(..."abcdefghijklmnop"),
      date,
      title: fc.constantFrom("Strike", "Fire", "Flood"),
      junk: fc.constantFrom("Menu", "Login"),
      outlet: fc.constantFrom("Evening Post", "EVENING POST", "Mercury", undefined),
      cited: fc.constantFrom([], ["Mercury"], ["Gazette"]),
      status: fc.constantFrom("usable", "usable", "usable", "withheld"),
      aliases: fc.constantFrom([], [], ["old"]),
      noArticle: fc.constantFrom(false, false, false, true),
    })
    .map(({ title, junk, ...rest }) =>
      clipping(rest.name, {
        ...(rest as object),
        name: `${rest.name}.txt`,
        lines: [
          ["navigation", junk],
          ["title", title],
          ["body", `News of ${rest.name}. `.repeat(30)],
        ],
      } as Partial<MadeUp>),
    );
  const archive = fc.uniqueArray(any, { selector: ({ clipping: { name } }) => name, maxLength: 16 });

  test("equal keys are equal pages, of any two archives", () => {
    fc.assert(
      fc.property(archive, archive, fc.nat(15), (one, other, kept) => {
        const names = new Set(other.map(({ clipping: { name } }) => name));
        const next = [...other, ...one.filter(({ clipping: { name } }) => !names.has(name)).slice(0, kept)];
        const [before, after] = [siteOf(one), siteOf(next)];
        const keys = keysOf(after);
        for (const [path, key] of keysOf(before))
          if (keys.get(path) === key) expect(after.page(path), path).toBe(before.page(path));
      }),
      { numRuns: 150 },
    );
  });

  test("equal keys are equal overviews, when one clipping of a large archive is edited", () => {
    const dates = [
      ...Array.from({ length: 210 }, (_, i) => on(`1931-05-${String(1 + (i % 31)).padStart(2, "0")}`)),
      ...Array.from({ length: 30 }, (_, i) => on(`${1900 + i}-02-03`)),
      ...Array.from({ length: 30 }, (_, i) => between(`${1900 + (i % 7)}-01-01`, null)),
      ...Array.from({ length: 15 }, () => undated),
      ...Array.from({ length: 5 }, () => between("1931-01-01", "1931-12-31")),
    ];
    const made = (i: number, date = dates[i]!, more: Partial<MadeUp> = {}) =>
      clipping(`c${String(i).padStart(3, "0")}`, {
        date,
        outlet: i % 3 ? "Evening Post" : `Paper ${i}`,
        ...more,
      });
    const large = dates.map((_, i) => made(i));
    const before = siteOf(large);
    const overviews = [...keysOf(before).keys()].filter(
      (path) => path.endsWith(".html") && !path.startsWith("articles/"),
    );
    const was = new Map(overviews.map((path) => [path, before.page(path)]));
    const edit = fc.record({
      at: fc.nat(dates.length - 1),
      date: fc.option(date),
      outlet: fc.constantFrom("Evening Post", "EVENING POST", "Mercury", undefined),
      status: fc.constantFrom("usable", "usable", "withheld"),
    });
    fc.assert(
      fc.property(edit, ({ at, date: moved, outlet, status }) => {
        const edited = made(at, moved ?? dates[at]!, { outlet, status } as Partial<MadeUp>);
        const after = siteOf(large.map((dossier, i) => (i === at ? edited : dossier)));
        const [old, keys] = [keysOf(before), keysOf(after)];
        for (const path of overviews)
          if (keys.get(path) === old.get(path)) expect(after.page(path), path).toBe(was.get(path));
      }),
      { numRuns: 100 },
    );
  });

  test("settings, templates and the program change every page of a template", () => {
    const before = siteOf(many);
    const pages = before.plans
      .filter(({ kind }) => kind === "template" || kind === "story" || kind === "article")
      .map(({ path }) => path);
    for (const settings of [{ title: "Another" }, { baseUrl: "https://example.org/" }])
      expect(changed(before, siteOf(many, settings))).toEqual([...pages].sort());
    // Another program may also make the style sheet shorter in another way.
    expect(changed(before, siteOf(many, { program: { version: "1.2.3", code: "other" } }))).toEqual(
      [...pages, "assets/site.css"].sort(),
    );
  });
});

describe("two pages with one address", () => {
  const errorOf = (names: readonly string[]): ArchiveError => {
    const { archive } = siteOf([clipping("a")]);
    const cards = names.map((id) => ({ ...archive.cards[0]!, id, path: `seeds/${id}.txt` }));
    try {
      planSite({
        archive: { ...archive, cards },
        site: madeUpSettings,
        templates: ownTemplates(),
        rules: madeUpRules,
        load: () => clipping("a"),
        tellings: () => [],
      });
    } catch (error) {
      return error as ArchiveError;
    }
    throw new Error("nothing was thrown");
  };

  test("are refused by name, also when only their case differs", () => {
    expect(errorOf(["strike", "Strike"])).toMatchObject({
      code: "address-taken",
      exitCode: 1,
      message:
        "Two pages of the site would have one address: articles/strike.html (article) and articles/Strike.html (article).",
    });
  });

  test("are refused when one is the other's folder", () => {
    expect(errorOf(["x", "x.html/y"]).message).toContain(
      "articles/x.html (article) and articles/x.html/y.html",
    );
  });
});

describe("what the owner does not publish", () => {
  const secret = clipping("secret", {
    lines: [
      ["navigation", "Menu"],
      ["title", "Quarrel at the mill"],
      ["body", `The Brook family. ${"More of it. ".repeat(60)}The very end.`],
    ],
    outlet: "Evening Post",
  });

  test("originals: neither file nor lines, and no link to either", () => {
    const site = siteOf([secret], { publish: { text: "full", originals: false, robots: "index" } });
    expect(site.plans.filter(({ kind }) => kind === "copy")).toEqual([]);
    const page = site.page("articles/secret.html");
    expect(page).not.toMatch(/id="L1"|href="#L|\.txt"|Menu/);
    expect(page).toContain("The very end.");
    expect(page).toContain(secret.clipping.sha256);
  });

  test("full texts: the beginning only, and no original that would hold the rest", () => {
    const site = siteOf([secret], { publish: { text: "excerpt", originals: true, robots: "index" } });
    const page = site.page("articles/secret.html");
    expect(page).toContain("The Brook family.");
    expect(page).toContain("Only an excerpt is published here.");
    expect(page).not.toContain("The very end.");
    expect(site.plans.filter(({ kind }) => kind === "copy")).toEqual([]);
  });

  test.for(["withheld", "canceled"] as const)(
    "a %s clipping: that it is there, and not one of its words",
    (status) => {
      const site = siteOf([{ ...secret, article: { ...secret.article!, status } }, clipping("b")]);
      expect(site.plans.some(({ path }) => path === "articles/secret.html")).toBe(true);
      for (const [path, page] of site.pages()) {
        if (path.endsWith(".css")) continue;
        expect(page, path).not.toMatch(/Quarrel|Brook|Menu/);
      }
      expect(site.page("articles/secret.html")).toContain('<meta name="robots" content="noindex">');
      expect(site.page("timeline/1931.html")).toContain(status === "withheld" ? "[Withheld]" : "[Withdrawn]");
    },
  );

  test("robots: noindex on every page", () => {
    const pages = siteOf([secret], { publish: { text: "full", originals: true, robots: "noindex" } }).pages();
    for (const [path, page] of pages)
      if (path.endsWith(".html")) expect(page, path).toContain('<meta name="robots" content="noindex">');
  });
});
