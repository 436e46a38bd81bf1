import { describe, expect, test } from "vitest";
import { mention } from "../../src/mention/mention.ts";
import type { Status } from "../../src/records/clipping.ts";
import type { Dossier } from "../../src/records/dossier.ts";
import { differingWords } from "../../src/render/phrases/differing-words.ts";
import { tables } from "../mention/mentions-in.ts";
import { madeUp } from "../support/dossier.ts";
import { siteOf } from "../support/made-up-site.ts";

function clippingOf(name: string, text: string, status: Status = "usable"): Dossier {
  const dossier = madeUp({
    name,
    lines: [
      ["title", `Title of ${name}`],
      ["body", text],
    ],
    status,
  });
  return { ...dossier, mentions: mention(dossier.clipping, dossier.article!, tables) };
}

const words = "We will dredge the harbour in spring, whatever it may cost";
const first = clippingOf(
  "a.txt",
  `“${words},” Mayor Ada Brook told Westmoor Council in Leeds. Tom Harkness left.`,
);
const second = clippingOf("b.txt", `“We will dredge the old harbour in spring,” said Ada Brook.`);

describe("the pages of names", () => {
  const site = siteOf([first, second]);

  test("a person's: roles, articles, what was said, who else is named", () => {
    const page = site.page("people/ada-brook.html");
    expect(page).toContain("Named in 2 articles.");
    expect(page).toContain("“Mayor”");
    expect(page).toContain(`<blockquote class="said" lang="en" dir="ltr"><p>“${words}”`);
    expect(page).toContain('<a href="../articles/b.html"');
    expect(page).toContain('<a href="tom-harkness.html">Tom Harkness</a>');
  });

  test("lists go by surname, and by number of articles", () => {
    const names = (path: string) =>
      [
        ...site
          .page(path)
          .matchAll(/(?:<h2 class="title">|<li>)<a[^>]*>(.*?)<\/a>(?:<\/h2>| <span class="count">)/g),
      ].map(([, name]) => name!.replace(/<[^>]*>/g, ""));
    expect(names("people/index.html")).toEqual(["Ada Brook", "Tom Harkness"]);
    expect(names("places/by-count.html")).toEqual(["Leeds"]);
    expect(names("organisations/index.html")).toEqual(["Westmoor Council"]);
    expect(names("quotes/index.html")).toEqual(["Ada Brook"]);
    expect(site.page("quotes/index.html")).toContain(`>“${words}”</p>`);
  });

  test("a list of many has its letters, which lead to their page", () => {
    const many = Array.from({ length: 26 * 12 }, (_, i) => {
      const letter = String.fromCharCode(65 + (i % 26));
      const rest = String.fromCharCode(97 + Math.floor(i / 26));
      return clippingOf(`${i}.txt`, `“We will,” said Mayor Ada ${letter}${rest}rven. He left.`);
    });
    const large = siteOf(many);
    const page = large.page("people/index.html");
    expect(page).toContain('<a href="#letter-A">A</a>');
    expect(page).toContain('<a href="index/page-2.html#letter-Z">Z</a>');
    expect(page).toContain('<h2 id="letter-A">A</h2>');
    expect(page).toContain("Ada <b>Aarven</b>");
  });

  test("one article more changes few pages of a name that stands in very many", () => {
    const many = Array.from({ length: 400 }, (_, i) =>
      clippingOf(`${1000 + i}.txt`, "Mayor Ada Brook told the council in Leeds that she will stay."),
    );
    const more = clippingOf("1170-again.txt", "Mayor Ada Brook told the council in Leeds that she will go.");
    const [before, after] = [siteOf(many), siteOf([...many, more])];
    const paths = after.plans
      .map(({ path }) => path)
      .filter((path) => path.startsWith("people/ada-brook") && path.endsWith(".html"));
    expect(paths.length).toBeGreaterThan(3);
    const [first, ...others] = paths.filter((path) => before.page(path) !== after.page(path));
    expect(after.page(first!)).toContain("Named in 401 articles.");
    expect(others.map((path) => after.page(path).includes("1170-again.html"))).toEqual([true]);
  });

  test("further pages of any list say above which one they are", () => {
    const many = Array.from({ length: 400 }, (_, i) =>
      clippingOf(`${1000 + i}.txt`, `Mayor Ada Brook told the council in Leeds on ${1 + (i % 28)} May 1931.`),
    );
    const site = siteOf(many);
    const further = [...site.plans]
      .filter(({ path }) => /page-\d+\.html$/.test(path))
      .map(({ path }) => path);
    const rooms = new Set(further.map((path) => path.split("/")[0]));
    expect([...rooms]).toEqual(expect.arrayContaining(["people", "places", "sources", "timeline"]));
    for (const path of further) {
      const number = /page-(\d+)/.exec(path)![1];
      expect(site.page(path), path).toMatch(new RegExp(`<h1[^>]*>[^<]+, page ${number}</h1>`));
    }
  });

  test("an article leads to whom it names", () => {
    const page = site.page("articles/a.html");
    expect(page).toContain("Named in this article");
    expect(page).toContain('<a href="../people/tom-harkness.html">Tom Harkness</a>');
    expect(page).toContain('<a href="../places/leeds.html">Leeds</a>');
  });

  test("one quotation in two clippings shows where they differ", () => {
    expect(site.page("quotes/told-again.html")).toContain("<mark>old</mark>");
  });
});

describe("what is not shown", () => {
  test("names of a clipping that is withheld", () => {
    const site = siteOf([clippingOf("a.txt", "Mayor Ada Brook left.", "withheld")]);
    expect(site.plans.filter(({ path }) => path === "people/ada-brook.html")).toEqual([]);
    expect([...site.pages().values()].join("\n")).not.toContain("Brook");
  });

  test("words of quotations where only excerpts are published", () => {
    const site = siteOf([first, second], { publish: { text: "excerpt", originals: false, robots: "index" } });
    expect(site.page("people/ada-brook.html")).not.toContain("dredge");
    expect(site.page("quotes/index.html")).not.toContain("dredge");
    expect(site.plans.filter(({ path }) => path.startsWith("quotes/told-again"))).toEqual([]);
  });
});

test("words that differ are marked, case and marks are not", () => {
  expect(differingWords("We will dredge the old harbour!", "we will dredge the harbour in spring")).toEqual([
    { text: "We will dredge the", differs: false },
    { text: "old", differs: true },
    { text: "harbour!", differs: false },
  ]);
});
