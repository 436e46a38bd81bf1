import { HtmlValidate } from "html-validate/node";
import { beforeAll, describe, expect, test } from "vitest";
import { problem } from "../../src/report/catalogue.ts";
import { between, evidence, type MadeUp, madeUp, on, undated } from "../support/dossier.ts";
import { deadLinks, linksIn } from "../support/links-in.ts";
import { siteOf, wordsIn } from "../support/made-up-site.ts";

/** One of everything: each page type, and each thing that a page may hold. */
const hostile: MadeUp = {
  name: "a folder/100% <hostile> & #1 'strike'.txt",
  lines: [
    ["title", `"><script>alert(1)</script> & 'quoted' ]]> </title>`],
    ["standfirst", "<b>not bold</b>"],
    ["body", '<img src=x onerror=alert(1)> [x](javascript:alert(1)) "><svg onload=alert(1)>'],
    ["caption", "<i>caption</i>"],
    ["footer", "</li></ol></details><script>alert(2)</script>"],
  ],
  outlet: '<Evening> "Post"',
  cited: ["</a><script>"],
  authors: ['Jo "<b>" March'],
  url: 'javascript:alert("1")',
  language: 'en" onload="x',
  cues: { onerror: null },
  date: between("1931-05-04", "1931-05-06"),
};

const dossiers = [
  madeUp(hostile),
  madeUp({
    name: "mill.txt",
    lines: [
      ["navigation", "Menu"],
      ["title", "The mill is shut"],
      ["dateline", "LEEDS, May 4 —"],
      ["body", "It shut in 1931, the owners said. The Mercury had said so."],
      ["subheading", "What is next"],
      ["list-item", "Nothing"],
      ["caption", "The mill in spring"],
    ],
    date: {
      ...on("1931-05-04"),
      evidence: [
        evidence("The date line says so.", "May 4", [{ earliest: "1931-05-04", latest: "1931-05-04" }]),
      ],
    },
    outlet: "Evening Post",
    agency: "Wire",
    cited: ["Mercury"],
    authors: ["Jo March"],
    aliases: ["old-mill"],
    cues: { "1931": "1931-01-01" },
    url: "https://example.org/mill",
  }),
  madeUp({
    name: "no-title.txt",
    lines: [["body", "The council met today and put off its vote."]],
    date: {
      ...between("1931-01-01", null),
      evidence: [evidence("1930", "today", [{ earliest: "1931-01-01", latest: null }])],
      split: [evidence("1929", null, [{ earliest: "1929-01-01", latest: "1929-12-31" }])],
      against: [evidence("1927", "met", [{ earliest: "1927-01-01", latest: "1927-12-31" }])],
    },
  }),
  madeUp({
    name: "arabic.txt",
    lines: [
      ["title", "مجلس الميناء"],
      ["body", "وافق المجلس على الجسر."],
    ],
    language: "ar",
    date: undated,
  }),
  madeUp({
    name: "note.md",
    markdown: true,
    lines: [["body", "A *note* of [ours](https://example.org/)."]],
    date: between("1931-12-30", "1932-01-02"),
  }),
  madeUp({
    name: "withheld.txt",
    lines: [
      ["title", "Secret"],
      ["body", "Words."],
    ],
    status: "withheld",
    date: on("1931-05-05"),
  }),
  madeUp({
    name: "junk.txt",
    lines: [["navigation", "Home"]],
    noArticle: true,
    problems: [problem("file-unreadable", "seeds/junk.txt", { reason: "<it> is & was" })],
  }),
];

const site = siteOf(dossiers, {
  title: "Clips & <Files>",
  rights: "© <them>",
  contact: "desk@example.org",
  baseUrl: "https://example.org/x/",
});
const pages = site.pages();
const html = [...pages].filter(([path]) => path.endsWith(".html"));
const article = (name: string) => pages.get(`articles/${name}.html`)!;

describe("every page", () => {
  let validator: HtmlValidate;
  beforeAll(() => {
    validator = new HtmlValidate({
      root: true,
      extends: ["html-validate:recommended", "html-validate:document"],
      rules: {
        // White space between tags is the templates' affair.
        "no-trailing-whitespace": "off",
        // Titles and descriptions are as long as those of the clippings.
        "long-title": "off",
        // Void elements are written `<br>`, those of SVG `<rect/>`.
        "void-style": "off",
        "no-self-closing": "off",
        "svg-focusable": "off",
        // The style sheet lies beside the page and is made anew with it; integrity is for other hosts.
        "require-sri": "off",
      },
    });
  });

  test.for(html)("%s is valid", async ([path, page]) => {
    const report = await validator.validateString(page, path);
    const found = report.results.flatMap(({ messages }) =>
      messages.map(
        ({ line, ruleId, message }) => `${line} ${ruleId}: ${message} | ${page.split("\n")[line - 1]}`,
      ),
    );
    expect(found).toEqual([]);
  });

  test.for(html)("%s runs nothing, styles nothing and prints no empty value", ([, whole]) => {
    const page = whole.replace(/<script type="application\/ld\+json">[^<]*<\/script>/, "");
    expect(page).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+="|\bundefined\b|\bnull\b|\[object|NaN/);
    for (const tag of page.match(/<[a-z](?:"[^"]*"|[^">])*>/gi) ?? []) {
      expect(tag.replace(/"[^"]*"/g, '""')).not.toMatch(/\son|['<>=]{2}>|'/i);
      expect(tag).not.toMatch(/(?:href|src)="(?:javascript|vbscript|data):/i);
    }
    expect(page).toContain("default-src 'none'; style-src 'self'; img-src 'self' data:");
  });

  test("links only to what is there, and relatively", () => {
    expect(deadLinks(pages)).toEqual([]);
    for (const [path, page] of html)
      for (const href of linksIn(page).filter((link) => !/^(?:https?:|mailto:|data:)/.test(link)))
        expect(href, path).toMatch(
          /^(?:#|(?:\.\.\/)*[^/:?]+(?:\/[^/:?]+)*\.(?:html|css|svg|txt)(?:#[\w-]+)?$)/,
        );
  });

  test("is reached from the first one", () => {
    const seen = new Set<string>();
    const visit = (path: string): void => {
      if (seen.has(path)) return;
      seen.add(path);
      if (!path.endsWith(".html")) return;
      for (const href of linksIn(pages.get(path)!)) {
        if (/^(?:https?:|mailto:|data:|#)/.test(href)) continue;
        const url = new URL(href, `https://s.invalid/${path.split("/").map(encodeURIComponent).join("/")}`);
        visit(decodeURIComponent(url.pathname.slice(1)));
      }
    };
    visit("index.html");
    const redirects = site.archive.redirects.map(({ path }) => path);
    expect([...pages.keys()].filter((path) => !seen.has(path))).toEqual(redirects);
  });

  test("of a template shows the site's name and where it lies, for print", () => {
    for (const [path, page] of html) {
      expect(wordsIn(page), path).toContain("Clips & <Files>");
      expect(page, path).toContain("https://example.org/x/");
    }
  });
});

describe("an article", () => {
  test("of hostile words shows them all, and does nothing of what they say", () => {
    const page = article(site.archive.cards.find(({ id }) => id.includes("hostile"))!.id);
    for (const [, words] of hostile.lines) expect(wordsIn(page)).toContain(words.trim());
    expect(page).toContain("javascript:alert(&quot;1&quot;)");
    expect(page).not.toContain('href="javascript');
    expect(page).toMatch(/<title>&quot;&gt;&lt;script&gt;/);
  });

  test("says how its date is known, with the words, their line and what they imply", () => {
    const words = wordsIn(article("no-title"));
    expect(words).toContain("1931 or later (inferred) How do we know?");
    expect(words).toContain("For it The name of the file holds 1930 today line 1 1931 or later");
    expect(words).toContain("Undecided The name of the file holds 1929 1929");
    expect(words).toContain(
      "Against it, outvoted The name of the file holds 1927 met line 1 1927 It speaks against 1931 or later, for which there is more",
    );
    expect(article("no-title")).toContain('<a href="#L1">line 1</a>');
  });

  test("whose title the archive supplied says so, in brackets", () => {
    expect(wordsIn(article("no-title"))).toContain(
      "[The council met today and…] Headline supplied by the archive: the clipping has none.",
    );
    expect(wordsIn(article("mill"))).not.toContain("supplied by the archive");
  });

  test("keeps the four kinds of source apart, and says unknown where it is unknown", () => {
    const mill = wordsIn(article("mill"));
    expect(mill).toContain("Published by Evening Post (stated)");
    expect(mill).toContain("News agency Wire (stated)");
    expect(mill).not.toContain("Copy found at");
    expect(mill).toContain("Cites Mercury (stated) Mercury , line 7");
    expect(wordsIn(article("no-title"))).toContain(
      "Published by Unknown: the clipping does not name its paper or site.",
    );
  });

  test("leads to its neighbours in time and to its original, byte for byte", () => {
    expect(article("mill")).toContain('rel="prev" href="no-title.html"');
    expect(article("mill")).toContain('href="mill.txt" download');
    expect(pages.get("articles/mill.txt")).toBe(dossiers[1]!.clipping.text);
    expect(article("mill")).toContain(dossiers[1]!.clipping.sha256);
    expect(pages.get("articles/note.orig.txt")).toBe(dossiers[4]!.clipping.text);
  });

  test("tells the evidence that leaves the fewest days first", () => {
    const wide = { earliest: "1900-01-01", latest: null };
    const page = siteOf([
      madeUp({
        name: "a.txt",
        lines: [["body", "It spoke of spring, and of the year before."]],
        date: {
          ...between("1931-03-01", "1931-05-31"),
          evidence: [
            evidence("A year is past.", "year", [wide]),
            evidence("It was spring.", "spring", [{ earliest: "1931-03-01", latest: "1931-05-31" }]),
          ],
        },
      }),
    ]).page("articles/a.html");
    expect(page.indexOf("It was spring.")).toBeLessThan(page.indexOf("A year is past."));
  });

  test("strikes out what was removed, with the name of the rule", () => {
    expect(article("mill")).toContain(
      '<li id="L1"><del>Menu</del> <span class="role">navigation <code>junk/made-up</code></span></li>',
    );
  });

  test("has the language and the direction of its own words", () => {
    expect(article("arabic")).toContain('<div class="body" lang="ar" dir="rtl">');
    expect(article("mill")).toContain('<div class="body" lang="en" dir="ltr">');
    expect(pages.get("index.html")).toContain('lang="ar" dir="rtl">مجلس الميناء</a>');
  });
});

describe("what programs read of an article", () => {
  const meta = (page: string, name: string) =>
    [...page.matchAll(/<meta (?:name|property)="([^"]*)" content="([^"]*)">/g)]
      .filter((match) => match[1] === name)
      .map((match) => match[2]);

  test("is a newspaper article, never a web page", () => {
    for (const name of ["mill", "no-title"]) {
      expect(meta(article(name), "DC.type")).toEqual(["newspaperArticle"]);
      expect(meta(article(name), "og:type")).toEqual(["article"]);
      expect(article(name)).not.toMatch(/citation_title|og:site_name|content="website"/);
    }
    expect(meta(article("mill"), "DC.source")).toEqual(["Evening Post"]);
    expect(meta(article("mill"), "DC.creator")).toEqual(["Jo March"]);
  });

  test("a publication time only where the day is known; no other time anywhere", () => {
    expect(meta(article("mill"), "article:published_time")).toEqual(["1931-05-04"]);
    expect(meta(article("mill"), "DC.date")).toEqual(["1931-05-04"]);
    expect(article("mill").match(/<time [^>]*>/g)).toEqual(['<time datetime="1931-05-04">']);
    for (const name of ["no-title", "arabic", "note"]) {
      expect(meta(article(name), "article:published_time")).toEqual([]);
      expect(meta(article(name), "DC.date")).toEqual([]);
      expect(article(name)).not.toContain("<time");
    }
  });

  test("an unsigned article has nothing that could be taken for a byline", () => {
    expect(article("mill")).toContain('<p class="byline">By Jo March</p>');
    expect(article("no-title")).not.toMatch(/class="[^"]*byline/);
  });

  test("carries the years in its description", () => {
    expect(meta(article("mill"), "description")[0]).toMatch(/^1931\. Evening Post \/ Wire\. It shut/);
    expect(meta(article("no-title"), "description")[0]).toMatch(/^1931 or later\. Source unknown\./);
  });
});

describe("the other pages", () => {
  test("about shows each rule at work on a line of this archive, or its example", () => {
    const words = wordsIn(pages.get("about.html")!);
    expect(words).toContain("Lines that only a page has are removed.");
    expect(words).toMatch(/Menu seeds\/mill\.txt, line 1 ; at work in \d clippings?\./);
    expect(words).toContain("Made with Clipfile 1.2.3.");
    expect(wordsIn(siteOf([]).page("about.html"))).toContain("2 rules not at work in this archive");
  });

  test("review names clippings without an article and what is wrong, escaped", () => {
    const words = wordsIn(pages.get("review.html")!);
    expect(words).toContain("1 problem, 1 clipping without an article.");
    expect(words).toContain(
      "error seeds/junk.txt file-unreadable The file could not be read: <it> is & was.",
    );
    expect(wordsIn(pages.get("articles/junk.html")!)).toContain("No article was found in this clipping.");
  });

  test("an old address points on", () => {
    const page = pages.get("articles/old-mill.html")!;
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=mill.html">');
    expect(page).toContain('<link rel="canonical" href="https://example.org/x/articles/mill.html">');
    expect(page).toContain('href="mill.html"');
  });

  test("the style sheet is one small file in good order", () => {
    const css = pages.get("assets/site.css")!;
    expect(css.length).toBeLessThan(30_000);
    expect(css.indexOf(":root")).toBeLessThan(css.indexOf(".masthead"));
    expect(css.indexOf(".masthead")).toBeLessThan(css.indexOf("@media print"));
    expect(css).not.toMatch(/@import|url\(|https?:/);
  });
});
