import { describe, expect, test } from "vitest";
import { claim } from "../../src/extract/claim.ts";
import { extract } from "../../src/extract/extract.ts";
import { indexSources } from "../../src/knowledge/index-sources.ts";
import type { Article } from "../../src/records/article.ts";
import { examine } from "../support/examine.ts";
import { loadSourceTables } from "../support/knowledge.ts";
import { clip, page, say } from "./pages.ts";

/** What is found by one rule alone: without it another answer would come out, or nobody would see the line. */

const TITLE = "Mill owners meet again";
const A =
  "The owners of the mill met again on Tuesday, for the fourth time since May, and parted late at night.";
const B = "Nobody expects that they will agree before the holidays, when the wages of the spinners run out.";
const C =
  "The harbour was empty all day, and those who had come to see the ships went home again before noon.";

const known = indexSources(
  loadSourceTables({
    own: {
      "agencies.csv":
        "name,aliases,loose,signatures,domain,country,kind\nTarn Wire,,,TW,tarnwire.example,IE,agency\nTarn Pictures,,,,,IE,photo\n",
      "outlets.csv":
        "name,aliases,loose,domain,country,kind\nHarbour Lantern,,,lantern.example,IE,newspaper\nPort Gatherer,,,gatherer.example,IE,aggregator\n",
    },
  }),
);

const passagesOf = (text: string): readonly string[] => say(text, extract(clip(text), known));
const articleOf = (text: string): Article => extract(clip(text), known).article!;

/** The words to which a rule lays claim, be they settled so or not. */
function claimed(name: string, text: string): readonly string[] {
  const clipping = clip(text);
  return claim(clipping, known)
    .claims.filter(({ rule }) => rule === name)
    .map(({ span }) => clipping.text.slice(span.start, span.end));
}

describe("titles", () => {
  test("that the page's data give are preferred to what reads like one", () => {
    const [said, other] = ["A bridge too many", "Long nights at the mill"];
    const html = (data: string) =>
      `${data}<p>${said}</p><p>${other}</p>${[A, B].map((text) => `<p>${text}</p>`).join("")}`;
    const titleOf = (text: string) => examine("mill.html", text).article?.title?.value;
    expect(titleOf(html(`<meta property="og:title" content="${said}">`))).toBe(said);
    expect(titleOf(html(""))).toBe(other);
  });

  test("are printed again, in the window's bar or the way to the page, but no label is often", () => {
    const again = (...lines: readonly string[]) =>
      claimed("title/printed-again", page(...lines.flatMap((line) => [line, ""]), A, "", B, "", C));
    const line = "What the summer brought to the coast";
    expect(again("A bridge too many for us", line)).toEqual([]);
    expect(again(line, "A bridge too many for us", line)).toEqual([line, line]);
    expect(again(`${line} | Harbour Lantern`, "A bridge too many for us", line)).toContain(line);
    expect(again("Home > Valley > What the summer brought", "A bridge too many for us", line)).toEqual([
      line,
    ]);
    expect(again("Home, Valley, What the summer brought", "A bridge too many for us", line)).toEqual([]);
    expect(again("Long nights", "A bridge too many for us", "Long nights")).toEqual([]);
    expect(again(line, line, line, line, line)).toEqual([]);
  });
});

describe("sources", () => {
  test("several agencies sign at the end, and only there", () => {
    const signed = page(TITLE, "", A, "", B, "", "(Agencies)", "", "Read also", "Ferry stops");
    expect(passagesOf(signed)).toContain("source: (Agencies)");
    expect(passagesOf(page(TITLE, "", A, "", "(Agencies)", "", B, "", C))).not.toContain(
      "source: (Agencies)",
    );
  });

  test("the window's bar has the site behind title and section, not behind another title", () => {
    const outletOf = (bar: string) =>
      articleOf(page(bar, "Valley", "Coast", "Mill owners meet again, for us all", "By Jo March", A, "", B))
        .source.outlet?.value;
    expect(outletOf("Mill owners meet again, for us all | Courts | Two Rivers Almanac")).toBe(
      "Two Rivers Almanac",
    );
    expect(outletOf("Ferry stops for the winter | Courts | Two Rivers Almanac")).toBeUndefined();
  });
});

describe("pictures", () => {
  test("who sells them stands in credits alone, and has written nothing", () => {
    const text = page(TITLE, "", A, "", "Tarn Pictures", "", B, "", C);
    expect(passagesOf(text)).toContain("credit: Tarn Pictures");
    expect(articleOf(text).byline.authors).toEqual([]);
    expect(passagesOf(page(TITLE, "", "Tarn Wire via Tarn Pictures", "", A, "", B))).toContain(
      "credit: Tarn Wire via Tarn Pictures",
    );
  });

  test("an agency alone among the paragraphs took one, and what stands beside it says what it shows", () => {
    const text = page(
      TITLE,
      "",
      A,
      "",
      B,
      "",
      "Tarn Wire",
      "The harbour at dawn",
      "",
      C,
      "",
      `${B} So they say.`,
      "",
      A,
    );
    const { captions, source } = articleOf(text);
    expect(captions).toMatchObject([{ text: "The harbour at dawn", credit: "Tarn Wire" }]);
    expect(source.agency).toBeNull();
  });

  test("a photographer in brackets makes a line a caption, another name there does not", () => {
    const behind = (brackets: string) =>
      claimed(
        "caption/bracketed-credit",
        page(TITLE, "", A, "", `The harbour at dawn (${brackets}). More ...`, "", B),
      );
    expect(behind("Photo: Jo March")).toHaveLength(1);
    expect(behind("Wire Photo/Jo March")).toHaveLength(1);
    expect(behind("Jo March")).toEqual([]);
  });

  test("a day with its year in a line without a full stop is that of one", () => {
    const shown = "The ferry of the islands at the northern bridge of Merrow";
    const captionsOf = (line: string) => articleOf(page(TITLE, "", A, "", B, "", line, "", C)).captions;
    expect(captionsOf(`${shown}, April 3, 1987`)).toMatchObject([{ text: `${shown},` }]);
    expect(captionsOf(`${shown}, April 3`)).toEqual([]);
  });
});
