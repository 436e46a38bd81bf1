import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articlePath, linksFrom, originalPath, pagePath } from "../../src/render/links.ts";
import { inPages, pagerOf } from "../../src/render/paging.ts";

describe("links", () => {
  test.for<[string, string, string]>([
    ["index.html", "about.html", "about.html"],
    ["index.html", "articles/a/b.html", "articles/a/b.html"],
    ["articles/a/b.html", "index.html", "../../index.html"],
    ["articles/a/b.html", "articles/a/c.html", "c.html"],
    ["articles/a/b.html", "articles/ab/c.html", "../ab/c.html"],
    ["timeline/2022.html", "timeline/2022/01.html", "2022/01.html"],
    ["timeline/2022/01.html", "timeline/2022.html", "../2022.html"],
  ])("from %s to %s", ([from, to, href]) => {
    expect(linksFrom(from)(to)).toBe(href);
  });

  test("a fragment of the same page is only that", () => {
    expect(linksFrom("a.html")("a.html", "L12")).toBe("#L12");
    expect(linksFrom("a.html")("b.html", "L12")).toBe("b.html#L12");
  });

  test("signs that mean something in an address are encoded; a colon makes no scheme", () => {
    expect(linksFrom("index.html")("articles/a #1?%41&b.html")).toBe("articles/a%20%231%3F%2541%26b.html");
    expect(linksFrom("articles/x.html")("articles/javascript:1.html")).toBe("javascript%3A1.html");
  });

  test("lead back to the file they were made for, from any page of any site", () => {
    const segment = fc
      .string({ minLength: 1, unit: "grapheme" })
      .filter((text) => !/[/\\]|^\.+$|\uFFFD|\p{Cs}/u.test(text));
    const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
    fc.assert(
      fc.property(path, path, (from, to) => {
        const base = `https://example.org/some/sub/path/${from.split("/").map(encodeURIComponent).join("/")}`;
        const url = new URL(linksFrom(from)(to), base);
        expect(url.pathname.split("/").map(decodeURIComponent).join("/")).toBe(`/some/sub/path/${to}`);
      }),
    );
  });
});

describe("addresses", () => {
  test("text is served as it is, anything else under an ending that no browser runs", () => {
    expect(originalPath({ id: "a", path: "seeds/a", format: "text" })).toBe("articles/a.txt");
    expect(originalPath({ id: "a", path: "seeds/a", format: "markdown" })).toBe("articles/a.orig.txt");
  });

  test("no two originals meet, whatever their ids", () => {
    const ids = ["a", "a.orig", "a.orig.orig", "a.txt"];
    const paths = ids.flatMap((id) =>
      ["text", "markdown"].map((format) => ({ id, path: "seeds/a", format })),
    );
    const bySite = new Set(
      ids.map((id, i) => originalPath({ id, path: "seeds/a", format: i % 2 ? "text" : "markdown" })),
    );
    expect(bySite.size).toBe(ids.length);
    expect(new Set(paths.map(originalPath)).size).toBeGreaterThan(ids.length);
  });

  test("an id with folders keeps them", () => {
    expect(articlePath({ id: "1931/strike" })).toBe("articles/1931/strike.html");
  });
});

describe("long lists", () => {
  test("go on in a folder of their name", () => {
    expect([1, 2, 12].map((page) => pagePath("timeline/2022.html", page))).toEqual([
      "timeline/2022.html",
      "timeline/2022/page-2.html",
      "timeline/2022/page-12.html",
    ]);
  });

  const names = (length: number) => Array.from({ length }, (_, i) => `article-${i}`);
  const pagesOf = (items: readonly string[]) => inPages(items, (name) => name).map((slice) => slice.items);

  test("no item is lost or doubled, no page is longer than 200 and none but the last shorter than 100", () => {
    fc.assert(
      fc.property(fc.nat(1500), (length) => {
        const pages = pagesOf(names(length));
        expect(pages.flat()).toEqual(names(length));
        for (const items of pages) expect(items.length).toBeLessThanOrEqual(200);
        for (const items of pages.slice(0, -1)) expect(items.length).toBeGreaterThanOrEqual(100);
      }),
    );
  });

  test("an item that comes moves hardly any but those of its page, wherever it stands", () => {
    const before = pagesOf(names(3000));
    const others = Array.from({ length: 300 }, (_, i) => {
      const after = pagesOf(names(3000).toSpliced(i * 10, 0, `came-${i}`));
      return after.filter((items, page) => items.join() !== before[page]?.join()).length;
    });
    // Cut by number, half of all pages would be others: ten.
    expect(others.reduce((sum, count) => sum + count, 0) / others.length).toBeLessThan(1.7);
  });

  test("all items may be called the same", () => {
    expect(inPages(names(500), () => "mill").flatMap(({ items }) => items)).toEqual(names(500));
  });

  test("a pager names the pages around, the first and the last", () => {
    const pager = pagerOf(
      { page: 6, pages: 12 },
      "sources/index.html",
      linksFrom("sources/index/page-6.html"),
    );
    expect(pager!.links.map((link) => link?.page ?? "…")).toEqual([1, "…", 5, 6, 7, "…", 12]);
    expect(pager!.links[0]!.href).toBe("../index.html");
    expect(pagerOf({ page: 1, pages: 1 }, "x.html", linksFrom("x.html"))).toBeNull();
  });
});
