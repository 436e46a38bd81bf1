import { describe, expect, test } from "vitest";
import type { CardArticle } from "../../src/records/archive.ts";
import { jsonLdOf } from "../../src/render/article/json-ld.ts";
import { madeUpCard } from "../support/dossier.ts";
import { examine } from "../support/examine.ts";
import { madeUpSettings, siteOf } from "../support/made-up-site.ts";

const MILL = `---
title: "Mill </script><b>closes</b> & <!-- opens"
date: 1931-05-04
source: The Mill Gazette
author: Jo March; Ann Lee
---
The mill was closed on Monday, and nobody knows for how long it will be so.
`;

function said(text: string, settings = {}) {
  const dossier = examine("mill.txt", text);
  const card = madeUpCard(dossier);
  const site = { ...madeUpSettings, ...settings };
  return jsonLdOf(card, card.article as CardArticle, site, { rights: site.rights, dossier });
}

describe("what an article page says for programs", () => {
  test("is what is known: title, day, paper, authors, address", () => {
    expect(JSON.parse(said(MILL, { baseUrl: "https://clips.example/" }))).toMatchObject({
      "@type": "NewsArticle",
      headline: "Mill </script><b>closes</b> & <!-- opens",
      datePublished: "1931-05-04",
      author: [{ name: "Jo March" }, { name: "Ann Lee" }],
      publisher: { name: "The Mill Gazette" },
      url: "https://clips.example/articles/mill.html",
      inLanguage: "en",
    });
  });

  test("names the rights, and where the article was published", () => {
    const known = JSON.parse(
      said(MILL.replace("date:", "url: https://post.example/mill\ndate:"), { rights: "Ask." }),
    );
    expect(known).toMatchObject({ copyrightNotice: "Ask.", isBasedOn: "https://post.example/mill" });
  });

  test("has no day where the day is not known, and no author where there is none", () => {
    const known = JSON.parse(said(MILL.replace("1931-05-04", "1931-05").replace(/author.*\n/, "")));
    expect(known).not.toHaveProperty("datePublished");
    expect(known).not.toHaveProperty("author");
    expect(known.temporal).toBe("1931-05");
  });

  test("cannot leave its element, and stands once in the page", () => {
    expect(said(MILL)).not.toMatch(/[<>&]/);
    const page = siteOf([examine("mill.txt", MILL)]).page("articles/mill.html");
    const [, json] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(page)!;
    expect(JSON.parse(json!).headline).toContain("</script>");
    expect(page.match(/<script/g)).toHaveLength(1);
  });
});
