import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DomUtils, parseDocument } from "htmlparser2";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Place, place, STRIKE } from "../cli/call.ts";
import { BRIDGE } from "../support/accounts.ts";

/** What Zotero makes of a page. */
interface Item {
  readonly itemType: string;
  readonly title: string;
  readonly creators: readonly string[];
  readonly date: string | null;
  readonly publicationTitle: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly abstractNote: string | null;
  readonly rights: string | null;
}

/**
 * As Zotero's translators "Embedded Metadata" and "RDF" read a page: `meta` elements with the prefixes that `link` elements
 * declare; never JSON-LD. Dublin Core says the type, unless Open Graph says that it is a website; Highwire's title makes it
 * an article of a journal. A time of publication goes before the date of Dublin Core, the first `time` of the page is
 * taken where there is neither; and anything whose class has to do with a byline where no author is named.
 */
function savedFrom(html: string): Item {
  const document = parseDocument(html);
  const all = (test: (element: { name: string; attribs: Record<string, string> }) => boolean) =>
    DomUtils.findAll((element) => test(element), document.children);
  const prefixes = new Map(
    all(({ name, attribs }) => name === "link" && /^schema\./i.test(attribs.rel ?? "")).map(({ attribs }) => [
      attribs.rel!.replace(/^schema\./i, "").toLowerCase(),
      attribs.href!,
    ]),
  );
  const metas = all(({ name, attribs }) => name === "meta" && attribs.content !== undefined).map(
    ({ attribs }) => [(attribs.property ?? attribs.name ?? "").toLowerCase(), attribs.content!] as const,
  );
  const said = (name: string) => metas.filter(([key]) => key === name).map(([, content]) => content);
  const dublin = (name: string) =>
    prefixes.get("dc") === "http://purl.org/dc/elements/1.1/" ? said(`dc.${name}`) : [];
  const [ogType] = said("og:type");
  const [dcType] = dublin("type");
  const time = all(({ name, attribs }) => name === "time" && attribs.datetime !== undefined)[0];
  const byline = all(({ attribs }) => /byline/i.test(attribs.class ?? ""))[0];
  const creators = dublin("creator");
  return {
    itemType:
      said("citation_title").length > 0 || said("citation_journal_title").length > 0
        ? "journalArticle"
        : ogType === "website"
          ? "webpage"
          : (dcType ?? "webpage"),
    title: dublin("title")[0] ?? said("og:title")[0] ?? "",
    creators: creators.length > 0 ? creators : byline ? [DomUtils.textContent(byline).trim()] : [],
    date: said("article:published_time")[0] ?? dublin("date")[0] ?? time?.attribs.datetime ?? null,
    publicationTitle: dublin("source")[0] ?? said("og:site_name")[0] ?? null,
    language: dublin("language")[0] ?? null,
    url:
      all(({ name, attribs }) => name === "link" && attribs.rel === "canonical")[0]?.attribs.href ??
      said("og:url")[0] ??
      null,
    abstractNote: said("og:description")[0] ?? said("description")[0] ?? null,
    rights: dublin("rights")[0] ?? null,
  };
}

const said = (note: string, title: string, text: string) => `---\n${note}---\n${title}\n\n${text}\n`;

/** Undated and unsigned ones have dated and signed neighbours, copies and accounts of the same event. */
const archive = {
  "archive.yaml": "title: The Clip File\nbaseUrl: https://clips.example/\nrights: Ask.\n",
  "seeds/strike.txt": STRIKE,
  "seeds/strike.txt.meta.yaml": "source: Evening Post\nauthors: [Jo March, Amy Lee]\n",
  "seeds/month.txt": said(
    "date: 1931-07\nagency: Wire\ntitle: A fair & a <b>show</b>\n",
    "A fair & a <b>show</b>",
    "The fair came to Leeds, and nobody had seen one like it.",
  ),
  "seeds/range.txt": said(
    "date: 1931/1934\n",
    "The old mill burns",
    "Flames could be seen from the harbour, and the engines came too late.",
  ),
  "seeds/inferred.txt": said(
    "",
    "The weavers are back",
    "The weavers went back on Tuesday, 5 May 1931, said the mill, and the looms ran again in the afternoon.",
  ),
  "seeds/undated.txt": said(
    "",
    "Bridge opens",
    "The bridge was opened in the rain, and nobody had expected it to be ready.",
  ),
  "seeds/untitled.txt":
    "The council met behind closed doors and said nothing of what it had done there.\n\nNobody asked.\n",
  "seeds/bridge.txt": BRIDGE.dated,
  "seeds/mourning.txt": BRIDGE.weekday,
  "seeds/hidden.txt": said(
    "status: withheld\ndate: 1931-05-06\nauthor: Secret Hand\n",
    "Secret fair",
    "The fair was secret.",
  ),
};

let here: Place;
const page = (path: string) => readFileSync(join(here.folder, "public", path), "utf8");
const saved = (id: string) => savedFrom(page(`articles/${id}.html`));

beforeAll(async () => {
  here = place(archive, { kept: true });
  const { code, err } = await here.call("--quiet");
  expect(code, err).toBe(0);
});
afterAll(() => here.remove());

describe("Zotero saves", () => {
  test("an article as one of a newspaper, with all that is known", () => {
    expect(saved("strike")).toEqual({
      itemType: "newspaperArticle",
      title: "Mill strike enters third week",
      creators: ["Jo March", "Amy Lee"],
      date: "1931-05-04",
      publicationTitle: "Evening Post",
      language: "en",
      url: "https://clips.example/articles/strike.html",
      abstractNote: expect.stringContaining("1931"),
      rights: "Ask.",
    });
  });

  test("a month as a month, the agency where no paper is known, signs as they are", () => {
    expect(saved("month")).toMatchObject({
      itemType: "newspaperArticle",
      title: "A fair & a <b>show</b>",
      date: "1931-07",
      publicationTitle: "Wire",
      creators: [],
    });
    expect(page("articles/month.html")).not.toContain("article:published_time");
  });

  test("no date where none is known to a day, a month or a year", () => {
    for (const id of ["range", "undated", "untitled", "mourning"]) {
      const item = saved(id);
      const isPlain = /^\d{4}(?:-\d\d){0,2}$/.test(item.date ?? "1931");
      expect([id, item.itemType, isPlain]).toEqual([id, "newspaperArticle", true]);
    }
    expect(saved("range").date).toBeNull();
    expect(saved("undated").date).toBeNull();
    expect(saved("untitled").date).toBeNull();
  });

  test("nobody as the author of what is not signed", () => {
    for (const id of ["undated", "untitled", "range", "inferred"]) expect(saved(id).creators, id).toEqual([]);
  });

  test("a headline that the archive supplied in square brackets", () => {
    expect(saved("untitled").title).toMatch(/^\[The council met .*\]$/);
  });

  test("nothing of what is withheld", () => {
    expect(saved("hidden")).toMatchObject({ itemType: "webpage", creators: [], publicationTitle: null });
    expect(JSON.stringify(saved("hidden"))).not.toContain("Secret");
  });

  test("each article, and finds no other item on its page", () => {
    for (const id of ["strike", "month", "range", "inferred", "undated", "untitled", "bridge"]) {
      expect(saved(id).itemType, id).toBe("newspaperArticle");
      expect(page(`articles/${id}.html`), id).not.toMatch(/Z3988|citation_|og:type" content="website/);
    }
  });
});
