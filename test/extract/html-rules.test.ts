import { describe, expect, test } from "vitest";
import { claim } from "../../src/extract/claim.ts";
import { markupRules } from "../../src/extract/markup/index.ts";
import { metadataRules } from "../../src/extract/metadata/index.ts";
import { metadata as titleInData } from "../../src/extract/title/metadata.ts";
import { examine } from "../support/examine.ts";

describe("rules for saved pages", () => {
  test.each([...markupRules, ...metadataRules, titleInData].map((rule) => [rule.name, rule] as const))(
    "%s finds something in its own example",
    (name, { example, exampleFormat }) => {
      expect(exampleFormat).toBe("html");
      const { clipping } = examine("example.html", example);
      expect(claim(clipping).claims.map(({ rule }) => rule)).toContain(name);
    },
  );

  test("passages cover the text of a page without gap or overlap", () => {
    const { clipping, extraction } = examine(
      "strike.html",
      "<nav><a href=/>Home</a></nav><h1>Strike</h1><table><tr><td>a<td>b</table><p>They met again on Tuesday, as was feared.",
    );
    const joined = extraction.passages.map(({ span }) => clipping.text.slice(span.start, span.end)).join("");
    expect(joined).toBe(clipping.text);
  });

  const body =
    "<p>The owners of the mill met again on Tuesday, and nobody expects that they will agree before June.</p>";

  test("the site behind the title is not a part of it, and names the outlet", () => {
    const { article } = examine(
      "strike.html",
      `<title>Strike goes on | The Mill Post</title><meta property="og:title" content="Strike goes on">${body.repeat(3)}`,
    );
    expect(article?.title).toMatchObject({ value: "Strike goes on", basis: "stated", span: null });
    expect(article?.source.outlet?.value).toBe("The Mill Post");
  });

  test("the day that the page's data give is the day of publication, and its words are shown", () => {
    const { article } = examine(
      "strike.html",
      `<meta property="article:published_time" content="1987-03-04T23:30:00-05:00">${body}<p>5 March 1987</p>`,
    );
    expect(article?.date).toMatchObject({ edtf: "1987-03-04", basis: "stated" });
    expect(article?.date.evidence.find(({ rule }) => rule === "date/page-data")).toMatchObject({
      text: "1987-03-04T23:30:00-05:00",
      span: null,
    });
  });

  test("a page that was only changed was not written later", () => {
    const { article } = examine(
      "strike.html",
      `<meta property="article:modified_time" content="1987-03-04">${body}`,
    );
    expect(article?.date.latest).toBe("1987-03-04");
    expect(article?.updated?.edtf).toBe("1987-03-04");
  });
});
