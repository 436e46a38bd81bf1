import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { DOCKS, type Place, place, STRIKE } from "./cli/call.ts";

const archive = {
  "seeds/strike.txt": STRIKE,
  "seeds/strike.txt.meta.yaml": `source: "Evening Post: late"\ntags: [Strikes, "looms & wool"]\nnotes: "Found in a <box>.\\nThe clerk wrote it."\n`,
  "seeds/docks.txt": `${DOCKS}\nThe harbour office was closed, and nobody answered its bell.\n`,
  "seeds/docks.txt.meta.yaml": "tags: [strikes, docks]\n",
  "seeds/undated.txt":
    "Bridge opens\n\nThe bridge was opened in the rain, and nobody had expected it to be ready.\n",
  "seeds/hidden.txt":
    "---\nstatus: withheld\ntags: [secret]\nnotes: Not for you.\n---\nFair\n\nThe fair was secret.\n",
  "corrections/docks.yaml":
    "- {field: title, value: Docks fall quiet, was: Docks fall quiet as the tide of trade turns, note: 'A <b>slip</b>.', by: Jo, on: 2024-05-03, evidence: the volume}\n" +
    "- {field: date, value: 1931-06-10, on: 2024-06, by: Ann}\n- {remove: [5]}\n",
  "corrections/hidden.yaml": "- {field: title, value: The secret fair, by: Nobody}\n",
};

async function built(
  more: Readonly<Record<string, string>> = {},
): Promise<Place & { page(path: string): string }> {
  const here = place({ ...archive, ...more });
  const { code, err } = await here.call("--quiet");
  expect(code, err).toBe(0);
  return { ...here, page: (path) => readFileSync(join(here.folder, "public", path), "utf8") };
}

/** Words of a page's main part, elements apart by a bar. */
const wordsOf = (html: string): string =>
  /<main[^>]*>([\s\S]*)<\/main>/
    .exec(html)![1]!
    .replace(/<[^>]+>/g, "|")
    .replace(/[\s|]*\|[\s|]*/g, "|")
    .replace(/&(lt|gt|amp|quot);/g, (_, name: string) => ({ lt: "<", gt: ">", amp: "&", quot: '"' })[name]!);

describe("the log of corrections", () => {
  test("says what, what it was and is, why, by whom and when, the latest first", async () => {
    const { page } = await built();
    const words = wordsOf(page("corrections.html"));
    expect(words).toContain("|3 corrections so far, the latest first.|");
    const date = words.indexOf(
      "|Date|Docks fall quiet|Was|1931-06-09|Is now|1931-06-10|By|Ann|On|June 2024|",
    );
    const title = words.indexOf(
      "|Title|Docks fall quiet|Was|Docks fall quiet as the tide of trade turns|Is now|Docks fall quiet|Why|A <b>slip</b>.|By|Jo|On|3 May 2024|Evidence|the volume|",
    );
    const line = words.indexOf("|Line 5|Docks fall quiet|Was|text of the article|Is now|left out|");
    expect([date > 0, title > date, line > title]).toEqual([true, true, true]);
    expect(page("articles/docks.html")).toContain('<a href="../corrections.html">');
    expect(page("index.html")).toContain('<a href="corrections.html">');
  });

  test("says nothing of what is withheld, and no words of texts where only excerpts are published", async () => {
    const { page } = await built({ "archive.yaml": "publish: {text: excerpt}\n" });
    expect(wordsOf(page("corrections.html"))).toContain("|2 corrections so far");
    expect(page("corrections.html")).not.toMatch(/Line 5|secret|Nobody/);
  });

  test("is there, and says so, where nothing was corrected", async () => {
    const { page } = await built({ "corrections/docks.yaml": "", "corrections/hidden.yaml": "" });
    expect(wordsOf(page("corrections.html"))).toContain(
      "|Nothing in this archive has been corrected so far.|",
    );
  });

  test("programs are told, too", async () => {
    const { page } = await built();
    const said = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(
      page("articles/docks.html"),
    )![1]!;
    expect(JSON.parse(said).correction).toMatchObject([
      {
        "@type": "CorrectionComment",
        datePublished: "2024-05-03",
        text: expect.stringContaining("A <b>slip</b>"),
      },
      { "@type": "CorrectionComment" },
      { "@type": "CorrectionComment" },
    ]);
  });
});

/** The forms on an article's page, and the letters that carry them. */
function formsOf(html: string) {
  const section = /<section class="mend"[\s\S]*?<\/section>/.exec(html)![0];
  const pres = [...section.matchAll(/<pre data-copy>([\s\S]*?)<\/pre>/g)].map(([, yaml]) => textOf(yaml!));
  const mails = [...section.matchAll(/href="(mailto:[^"]*)"/g)].map(([, href]) => textOf(href!));
  return { forms: pres, mails };
}

const textOf = (html: string): string => {
  const [node] = parseDocument(html).children as { data?: string }[];
  return node?.data ?? "";
};

const RIGHT: Readonly<Record<string, string>> = {
  title: "The third week",
  standfirst: "Six hundred weavers",
  date: "1931-05-05",
  source: "Morning Post",
  agency: "Newsfleet",
  via: "The Portal",
  authors: "Jo March; Ann Lee",
  dateline: "LEEDS",
  language: "en-GB",
  url: "https://post.example/strike",
};

describe("the correction that a reader can make", () => {
  test.each(["strike", "docks", "undated"])(
    "fits as it stands on the page of %s, for each field",
    async (id) => {
      const here = await built();
      const { forms } = formsOf(here.page(`articles/${id}.html`));
      expect(forms.map((form) => /^- field: (\w+)\n/.exec(form)![1])).toEqual(Object.keys(RIGHT));
      const filled = forms.map((form) => {
        const field = /^- field: (\w+)/.exec(form)![1]!;
        return form.replace("value: ", `value: ${RIGHT[field]}`).replace("note: ", "note: Seen on paper.");
      });
      const file = `corrections/${id}.yaml`;
      const before = existsSync(join(here.folder, file)) ? readFileSync(join(here.folder, file), "utf8") : "";
      here.put(file, `${before}${filled.join("\n")}\n`);
      const { corrections, problems, title, source, byline } = JSON.parse(
        (await here.call("explain", id, "--json")).out,
      );
      expect(problems.filter(({ code }: { code: string }) => /^correction/.test(code))).toEqual([]);
      expect(corrections.slice(-forms.length)).toHaveLength(forms.length);
      expect([title.value, source.outlet.value, byline.authors]).toEqual([
        RIGHT.title,
        RIGHT.source,
        ["Jo March", "Ann Lee"],
      ]);
    },
  );

  test("is carried by a letter, where the archive has an address for letters", async () => {
    const here = await built({ "archive.yaml": "title: Clips & Files\ncontact: desk@clips.example\n" });
    const { forms, mails } = formsOf(here.page("articles/strike.html"));
    expect(mails).toHaveLength(forms.length);
    for (const [at, mail] of mails.entries()) {
      const letter = new URL(mail);
      expect([letter.protocol, letter.pathname]).toEqual(["mailto:", "desk@clips.example"]);
      expect(mail).not.toMatch(/[\s<>"]|\+|%(?![0-9A-F]{2})/);
      expect(letter.searchParams.get("subject")).toBe(
        "Correction: Mill strike enters third week (Clips & Files)",
      );
      const body = letter.searchParams.get("body")!;
      expect(body.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      expect(body.replaceAll("\r\n", "\n")).toContain(`corrections/strike.yaml\n${forms[at]}`);
    }
  });

  test("leads to the form that the archive has instead; and nowhere without either", async () => {
    const form = await built({ "archive.yaml": "contact: https://clips.example/write?to=us\n" });
    expect(form.page("articles/strike.html")).toMatch(
      /<section class="mend"[\s\S]*href="https:\/\/clips\.example\/write\?to=us"/,
    );
    const none = await built();
    expect(formsOf(none.page("articles/strike.html")).mails).toEqual([]);
  });
});

describe("tags and notes of the owner", () => {
  test("have their pages; spellings of one tag are one", async () => {
    const { page } = await built();
    expect(wordsOf(page("tags/index.html"))).toMatch(/\|docks\|1\|looms & wool\|1\|(?:Strikes|strikes)\|2\|/);
    const strikes = wordsOf(page("tags/strikes.html"));
    expect(strikes).toMatch(/2 articles with the tag/);
    expect(strikes.indexOf("Mill strike enters")).toBeLessThan(strikes.indexOf("Docks fall quiet"));
    expect(page("articles/strike.html")).toMatch(
      /<a href="\.\.\/tags\/strikes\.html" rel="tag">Strikes<\/a>/,
    );
    expect(wordsOf(page("notes.html"))).toContain(
      "Mill strike enters third week|Found in a <box>.\nThe clerk wrote it.|",
    );
    expect(page("index.html")).toMatch(/<a href="tags\/index\.html">[\s\S]*<a href="notes\.html">/);
  });

  test("of what is withheld are nowhere", async () => {
    const { page, folder } = await built();
    expect(existsSync(join(folder, "public/tags/secret.html"))).toBe(false);
    expect(page("tags/index.html") + page("notes.html")).not.toMatch(/secret|Not for you/);
  });

  test("that nobody gave make no page", async () => {
    const { folder, page } = await built({
      "seeds/strike.txt.meta.yaml": "",
      "seeds/docks.txt.meta.yaml": "",
    });
    for (const name of ["tags", "notes.html"])
      expect(existsSync(join(folder, "public", name)), name).toBe(false);
    expect(page("index.html")).not.toMatch(/notes\.html|tags\//);
  });
});

describe("rights", () => {
  test("stand on each page, and an article's own on its page", async () => {
    const { page } = await built({
      "archive.yaml": "rights: Texts belong to their papers.\n",
      "seeds/undated.txt.meta.yaml": "rights: In the public domain.\n",
    });
    for (const path of [
      "index.html",
      "corrections.html",
      "articles/hidden.html",
      "tags/index.html",
      "about.html",
    ])
      expect(page(path), path).toContain("<p>Texts belong to their papers.</p>");
    expect(page("articles/strike.html")).toContain(
      '<meta name="DC.rights" content="Texts belong to their papers.">',
    );
    expect(page("articles/undated.html")).toContain(
      '<meta name="DC.rights" content="In the public domain.">',
    );
  });
});

describe("how an article is cited", () => {
  test("lies beside its page, in three forms, each the piece of the whole archive’s", async () => {
    const { page } = await built();
    expect(page("data/articles.ris")).toContain(page("articles/strike.ris").trimEnd());
    expect(page("data/articles.bib")).toContain(page("articles/strike.bib").trimEnd());
    const [own] = JSON.parse(page("articles/strike.csl.json"));
    expect(JSON.parse(page("data/articles.csl.json"))).toContainEqual(own);
    const html = page("articles/strike.html");
    for (const [form, type] of [
      ["ris", "x-research-info-systems"],
      ["bib", "x-bibtex"],
      ["csl.json", "vnd.citationstyles.csl+json"],
    ]) {
      expect(html).toContain(`<a href="strike.${form}" type="application/${type}" download>`);
      expect(html).toMatch(
        new RegExp(
          `<link rel="alternate" type="application/${type?.replace("+", "\\+")}" [^>]*href="strike.${form}">`,
        ),
      );
    }
  });

  test("is not said of what is withheld", async () => {
    const { folder } = await built();
    for (const form of ["ris", "bib", "csl.json", "json"])
      expect(existsSync(join(folder, `public/articles/hidden.${form}`)), form).toBe(false);
  });
});
