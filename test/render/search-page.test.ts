import { HtmlValidate } from "html-validate/node";
import { describe, expect, test } from "vitest";
import { madeUp, on } from "../support/dossier.ts";
import { siteOf, wordsIn } from "../support/made-up-site.ts";

const mill = madeUp({
  name: "mill.txt",
  lines: [
    ["title", "The mill is shut"],
    ["body", "It shut in 1931, the owners said."],
  ],
  date: on("1931-05-04"),
  outlet: "Evening Post",
});

const site = siteOf([mill], {}, { searchable: true });
const page = site.page("search.html");

describe("the search page", () => {
  test("is valid", async () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ["html-validate:recommended", "html-validate:document"],
      rules: {
        "no-trailing-whitespace": "off",
        "long-title": "off",
        "doctype-style": "off",
        "require-sri": "off",
      },
    });
    const { results } = await validator.validateString(page, "search.html");
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([]);
  });

  test("runs its own script, and other pages none but that of the site, where there is one", () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/;
    expect(policy.exec(page)![1]).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(page.match(/<script[^>]*>/g)).toEqual(['<script src="assets/search.js" defer>']);
    for (const path of ["index.html", "about.html", "articles/mill.html", "timeline/1931.html"]) {
      expect(policy.exec(site.page(path))![1]).not.toContain("script-src");
      expect(site.page(path)).not.toMatch(/<script(?! type="application\/ld\+json">)/);
    }
    const scripted = siteOf([mill], { scripted: true }, { searchable: true, script: new Uint8Array() });
    const article = scripted.page("articles/mill.html");
    expect(policy.exec(article)![1]).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(article.match(/<script(?! type="application\/ld\+json")[^>]*>/g)).toEqual([
      '<script src="../assets/site.js" data-search="../search.html">',
    ]);
    expect(scripted.page("assets/site.js")).toBe("");
  });

  test("leads to every index, and to every year and source, without a script", () => {
    for (const href of [
      "timeline/index.html",
      "timeline/undated.html",
      "timeline/1931.html",
      "sources/index.html",
    ])
      expect(page).toContain(`href="${href}"`);
    expect(wordsIn(page)).toContain("Evening Post 1");
  });

  test("has no box where there is nothing to search with", () => {
    const plain = siteOf([mill]).page("search.html");
    expect(plain).not.toMatch(/<script|<input|needs JavaScript/);
    expect(plain).toContain('href="timeline/index.html"');
  });
});
