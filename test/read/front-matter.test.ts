import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FrontMatter } from "../../src/records/clipping.ts";
import { clipping, complaints } from "./seed.ts";

const BODY = "The mill owners met again.";

function noteIn(lines: string, name = "strike.md") {
  return clipping(`---\n${lines}\n---\n${BODY}\n`, name);
}

function fieldsOf(lines: string, name?: string): FrontMatter {
  const { frontMatter } = noteIn(lines, name);
  if (frontMatter === null) throw new Error("no front matter");
  return frontMatter;
}

describe("where it is", () => {
  test.each(["strike.md", "strike.txt"])("between two lines --- at the top of %s", (name) => {
    const { text, frontMatter, blocks } = noteIn("title: Strike", name);
    expect(text.slice(frontMatter!.span.start, frontMatter!.span.end)).toBe("---\ntitle: Strike\n---");
    expect(blocks.map((block) => block.text)).toEqual([BODY]);
  });

  test.each(["\n", "\r\n", "\r"])("whatever ends the lines: %j", (end) => {
    const { text, frontMatter, blocks } = clipping(
      ["--- ", "title: Strike", "date: 1931", "---\t", BODY].join(end),
    );
    expect([frontMatter!.title, frontMatter!.date]).toEqual(["Strike", "1931"]);
    expect(text.slice(frontMatter!.places.date!.start, frontMatter!.places.date!.end)).toBe("1931");
    expect(blocks.map((block) => block.text)).toEqual([BODY]);
  });

  test("behind a byte order mark", () => {
    expect(clipping(`\ufeff---\ntitle: Strike\n---\n${BODY}`).frontMatter?.title).toBe("Strike");
  });

  test("at the end of the file", () => {
    const { frontMatter, blocks } = clipping("---\ntitle: Strike\n---");
    expect([frontMatter!.title, blocks]).toEqual(["Strike", []]);
  });

  test("a dash more, a word more or a line before it: none", () => {
    for (const text of [
      "----\ntitle: A\n---\n",
      "--- title: A\n---\n",
      "\n---\ntitle: A\n---\n",
      "---\ntitle: A\n--- b\n",
    ]) {
      expect(clipping(text).frontMatter, text).toBeNull();
    }
  });

  test("a plain text that begins with a rule is not eaten", () => {
    for (const text of [
      "---\nThe mills stand still.\n---\nNo end is in sight.",
      "---\n- mills\n- mines\n---\n",
      "---\nLEEDS: the mills stand still\n---\n",
      "---\n\n---\n",
      "---\n# comment\n---\n",
      "---\nBy: Ann Poole\nThe mills: still. And: still.\nThey stand.\n---\n",
      "---\nLEEDS: the mills: still\nYORK: no end\n---\n",
    ]) {
      const { frontMatter, blocks } = clipping(text);
      expect(frontMatter, text).toBeNull();
      expect(blocks[0]!.text).toBe("---");
    }
  });

  test("in Markdown fields of the owner's own are enough", () => {
    expect(clipping("---\nshelf: 12\n---\nmills", "strike.md").frontMatter).not.toBeNull();
    expect(clipping("---\nshelf: 12\n---\nmills", "strike.txt").frontMatter).toBeNull();
  });

  test("a heading and a rule in Markdown are no note", () => {
    expect(clipping("---\n# Strike\n---\nmills", "strike.md").frontMatter).toBeNull();
    expect(clipping("---\nThe mills stand still.\n---\nmills", "strike.md").frontMatter).toBeNull();
  });

  test("one that nobody closed is text, and said so", () => {
    const page = clipping("---\ntitle: Strike\nmills");
    expect(page.frontMatter).toBeNull();
    expect(complaints(page)).toEqual(["front-matter-unclosed: ---"]);
    expect(complaints(clipping("---\nThe mills\n"))).toEqual([]);
  });
});

describe("values stay what was written", () => {
  test.each([
    ["2022-01-12", "2022-01-12"],
    ["2022", "2022"],
    ["010", "010"],
    ["1_000", "1_000"],
    ["2022-01-12~", "2022-01-12~"],
    ["../2022-03", "../2022-03"],
    ["2022-XX-12", "2022-XX-12"],
    ["2022-01-12T10:00:00Z", "2022-01-12T10:00:00Z"],
    ["yes", "yes"],
    ["12 January 2022 # as printed", "12 January 2022"],
    ['"2022-01-12"', "2022-01-12"],
    ["[2017..2021]", "[2017..2021]"],
    ["[2017-01-20..2021-01-20,2025-01-20..]  # a set", "[2017-01-20..2021-01-20,2025-01-20..]"],
    ["{1960,1961-12}", "{1960,1961-12}"],
    ["'[..1984]'", "[..1984]"],
  ])("date: %s", (written, printed) => {
    const { text, frontMatter } = noteIn(`title: Strike\ndate: ${written}\nstatus: usable`);
    const { date, places } = frontMatter!;
    expect(date).toBe(printed);
    expect(text.slice(places.date!.start, places.date!.end)).toBe(printed);
  });

  test("nothing is nothing: no value, ~ and null without quotes", () => {
    const note = fieldsOf('title:\nagency: ~\nsource: null\nbyline: ""\nplace: "~"');
    expect([note.title, note.agency, note.outlet, note.byline]).toEqual([null, null, null, null]);
    expect(note.dateline).toBe("~");
    expect(note.places.title).toBeUndefined();
  });

  test("long values over several lines become one", () => {
    expect(fieldsOf("title: >\n  The mills\n  stand still\n").title).toBe("The mills stand still");
    expect(fieldsOf("notes: |\n  One.\n  Two.\n").notes).toBe("One.\nTwo.");
  });
});

describe("names", () => {
  test.each([
    ["id", "objectid: strike"],
    ["title", "headline: strike"],
    ["title", "NAME: strike"],
    ["standfirst", "dek: strike"],
    ["standfirst", "deck: strike"],
    ["standfirst", "subtitle: strike"],
    ["date", "published: strike"],
    ["date", "publishDate: strike"],
    ["date", "pubDate: strike"],
    ["date", "date_published: strike"],
    ["date", "datePublished: strike"],
    ["date", "issued: strike"],
    ["date", "Year: strike"],
    ["updated", "lastmod: strike"],
    ["updated", "modified: strike"],
    ["updated", "dateModified: strike"],
    ["outlet", "source: strike"],
    ["outlet", "publication: strike"],
    ["outlet", "newspaper: strike"],
    ["outlet", "publisher: strike"],
    ["outlet", "site_name: strike"],
    ["outlet", "container-title: strike"],
    ["agency", "wire: strike"],
    ["agency", "credit: strike"],
    ["republisher", "via: strike"],
    ["republisher", "aggregator: strike"],
    ["byline", "by: strike"],
    ["dateline", "location: strike"],
    ["dateline", "located: strike"],
    ["dateline", "place: strike"],
    ["accessed", "retrieved: strike"],
    ["rights", "license: strike"],
    ["rights", "rightsstatement: strike"],
  ] as const)("%s can be written %s", (field, line) => {
    expect(fieldsOf(line)[field]).toBe("strike");
  });

  test.each(["url", "link", "source_url", "canonical"])("url can be written %s", (name) => {
    expect(fieldsOf(`${name}: https://mills.example/1`).url).toBe("https://mills.example/1");
  });

  test("the better name counts, and a contradiction is told", () => {
    const page = noteIn("headline: Mills closed\ntitle: Strike");
    expect(page.frontMatter!.title).toBe("Strike");
    expect(complaints(page)).toEqual(["front-matter-double: headline"]);
    expect(complaints(noteIn("year: 1931\ndate: 1931-05-04"))).toEqual([]);
  });

  test("a slip of the pen is asked about, a field of the owner's own is not", () => {
    expect(complaints(noteIn("tilte: Strike\nshelf: 12\nmood: grim"))).toEqual([
      "front-matter-unknown: tilte",
    ]);
    expect(noteIn("tilte: Strike").problems[0]!.message).toContain('"title"');
  });
});

describe("shapes", () => {
  test("lists, or one text with semicolons", () => {
    expect(fieldsOf("tags: [mills, 'strikes; more']").tags).toEqual(["mills", "strikes; more"]);
    expect(fieldsOf("keywords: mills; strikes ;").tags).toEqual(["mills", "strikes"]);
    expect(fieldsOf("tags:\n  - mills\n  - 1931").tags).toEqual(["mills", "1931"]);
    expect(fieldsOf("redirect_from: /old/strike").aliases).toEqual(["/old/strike"]);
  });

  test("people are names, maps with a name, or links of a note-taking program", () => {
    const names = fieldsOf(
      'author:\n  - Ann Poole\n  - name: Jo March\n    url: x\n  - "[[Ben Hale]]"',
    ).authors;
    expect(names).toEqual(["Ann Poole", "Jo March", "Ben Hale"]);
    expect(fieldsOf("author: Ann Poole; Jo March").authors).toEqual(["Ann Poole", "Jo March"]);
    expect(fieldsOf("author: Poole, Ann").authors).toEqual(["Poole, Ann"]);
  });

  test("a source is a name, or a map with one", () => {
    expect(fieldsOf("source: {name: Tarn Valley Record, place: Tarn}").outlet).toBe("Tarn Valley Record");
  });

  test("a source that is an address is the address, as web clippers write it", () => {
    const { outlet, url, places } = fieldsOf("source: https://mills.example/1");
    expect([outlet, url]).toEqual([null, "https://mills.example/1"]);
    expect(Object.keys(places)).toEqual(["url"]);
  });

  test.each([
    ["title: {a: b}", "front-matter-type: {a: b}"],
    ["title: [a]", "front-matter-type: [a]"],
    ["date:\n  - 1931\n  - 1932", "front-matter-type: - 1931\n  - 1932"],
    ["tags: {a: b}", "front-matter-type: {a: b}"],
    ["authors: [Ann Poole, [Jo March]]", "front-matter-type: [Ann Poole, [Jo March]]"],
    ["id: ../../etc/passwd", "front-matter-id: ../../etc/passwd"],
    ["id: con", "front-matter-id: con"],
    ["url: javascript:alert(1)", "front-matter-url: javascript:alert(1)"],
    ["language: English", "front-matter-language: English"],
    ["status: blocked", "front-matter-status: blocked"],
  ])("%j is not used, and said so", (lines, complaint) => {
    expect(complaints(noteIn(lines))).toEqual([complaint]);
  });

  test("a language is written as it usually is", () => {
    expect(fieldsOf("lang: PT_br").language).toBe("pt-BR");
  });
});

describe("status", () => {
  test.each([
    ["status: withheld", "withheld"],
    ["status: Cancelled", "canceled"],
    ["status: published", "usable"],
    ["draft: true", "withheld"],
    ["draft: false", "usable"],
    ["title: Strike", "usable"],
  ])("%s: %s", (line, status) => {
    expect(fieldsOf(line).status).toBe(status);
  });

  test("one that nobody knows withholds: what was published cannot be taken back", () => {
    expect(fieldsOf("status: blocked").status).toBe("withheld");
  });

  test("one in a note that cannot be parsed still withholds", () => {
    expect(fieldsOf("title: Mills: closed\nstatus: withheld").status).toBe("withheld");
    expect(fieldsOf("title: Mills: closed\nstatus: blocked").status).toBe("withheld");
    expect(fieldsOf("title: Mills: closed\ndraft: true").status).toBe("withheld");
    expect(fieldsOf("title: Mills: closed").status).toBe("usable");
  });
});

describe("broken YAML", () => {
  test.each(["strike.md", "strike.txt"])("says where, and is not shown as the article in %s", (name) => {
    const page = noteIn('title: Strike\nsource: The Record: Tarn\n"date": 1931', name);
    expect(page.frontMatter).toMatchObject({ title: "Strike", outlet: "The Record: Tarn", date: "1931" });
    expect(
      Object.values(page.frontMatter!.places).map(({ start, end }) => page.text.slice(start, end)),
    ).toEqual(["Strike", "1931", "The Record: Tarn"]);
    expect(page.blocks.map((block) => block.text)).toEqual([BODY]);
    expect(page.problems.map(({ code, span }) => [code, span])).toEqual([
      ["front-matter-broken", { start: 36, end: 37 }],
    ]);
  });

  test("says which fields could be read all the same, and how the other would be right", () => {
    const { problems, frontMatter } = noteIn(
      "title: Ferry: a farewell\nsource: [Mail\ntags:\n  - a\n  - b\ndate: 1931-05",
    );
    expect(frontMatter).toMatchObject({
      title: "Ferry: a farewell",
      outlet: null,
      date: "1931-05",
      tags: ["a", "b"],
    });
    expect(problems[0]).toMatchObject({
      message: expect.stringContaining("only what can be read by itself was used: title, date, tags."),
      hint: 'Put the value into quotes: title: "Ferry: a farewell"',
    });
  });

  test("a text to be withheld is withheld, in whichever line the slip is", () => {
    expect(noteIn("title: A: B\nstatus: withheld").frontMatter?.status).toBe("withheld");
    expect(noteIn("title: A: B\nstatus: [withheld").frontMatter?.status).toBe("withheld");
    expect(noteIn("title: A: B\ndraft: true").frontMatter?.status).toBe("withheld");
  });

  test.each([
    "title: [Strike",
    "title: 'Strike",
    "title: Strike\ntitle: Mills",
    "title: *Strike*",
    "a: &x 1\ntitle: *x",
    "title: !!js/function 'x'",
  ])("%j", (lines) => {
    expect(noteIn(lines).problems.map(({ code }) => code)).toEqual(["front-matter-broken"]);
  });
});

describe("hostile front matter", () => {
  const harmful = "{title: (globalThis.ranFromFrontMatter = true)}";

  test.each(["js", "javascript", "JS", "coffee", "cson", " js", "toml", "TOML"])(
    "---%s is never run",
    (language) => {
      for (const name of ["strike.md", "strike.txt"])
        clipping(`---${language}\n${harmful}\n---\n${BODY}`, name);
      expect(globalThis).not.toHaveProperty("ranFromFrontMatter");
    },
  );

  test("code is refused in Markdown, and left standing in plain text", () => {
    const page = clipping(`---js\n${harmful}\n---\n${BODY}`, "strike.md");
    expect(page.problems.map(({ code }) => code)).toEqual(["front-matter-refused"]);
    expect(page.blocks.map((block) => block.text)).toEqual([BODY]);
    expect(clipping(`---js\n${harmful}\n---\n${BODY}`).blocks).toHaveLength(4);
  });

  test("JSON is read as the YAML it is", () => {
    expect(
      clipping(`---JSON\n{"title": "Strike", "date": 1931}\n---\n`, "strike.md").frontMatter,
    ).toMatchObject({
      title: "Strike",
      date: "1931",
    });
  });

  test("names of an object's own are only names", () => {
    const note = fieldsOf(
      "__proto__: {title: x}\nconstructor: y\ntoString: z\ntitle: {toString: a}\nheadline: Strike",
    );
    expect(note.title).toBeNull();
    expect(({} as { title?: string }).title).toBeUndefined();
  });

  test("the same file read twice gives equal but separate records", () => {
    const [first, second] = [noteIn("tags: [mills]"), noteIn("tags: [mills]")];
    expect(first).toEqual(second);
    (first.frontMatter!.tags as string[]).push("changed");
    expect(noteIn("tags: [mills]").frontMatter!.tags).toEqual(["mills"]);
  });

  test.each([
    ["deep nesting", "title: x\na: ".concat("[".repeat(5_000))],
    ["a thousand blank lines", `title: x${"\n".repeat(1_500)}`],
    ["a megabyte of blanks", `title: x\n${" ".repeat(1_000_000)}`],
    ["a hundred thousand fields", Array.from({ length: 100_000 }, (_, n) => `k${n}: v`).join("\n")],
    ["an alias bomb", "a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\ntitle: *c"],
  ])("%s", (_name, lines) => {
    expect(() => noteIn(lines)).not.toThrow();
  });
});

test("whatever stands between the lines, every place lies inside the note", () => {
  const line = fc.oneof(
    fc
      .tuple(fc.constantFrom("title", "date", "tags", "source", "shelf", "ID"), fc.string({ maxLength: 12 }))
      .map(([k, v]) => `${k}: ${v}`),
    fc.string({ maxLength: 12 }),
    fc.constantFrom("  - x", "# c", "", "date: [2017..2021]", "authors: {name: x}", 'title: "a', "status: x"),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), fc.constantFrom("\n", "\r\n", "\r"), (lines, end) => {
      const page = clipping(["---", ...lines, "---", BODY].join(end), "strike.md");
      const { frontMatter, text, problems } = page;
      for (const { span } of problems) expect(span === null || span.end <= text.length).toBe(true);
      if (frontMatter === null) return;
      for (const { start, end: last } of Object.values(frontMatter.places)) {
        expect(start).toBeGreaterThanOrEqual(3);
        expect(last).toBeGreaterThanOrEqual(start);
        expect(last).toBeLessThan(frontMatter.span.end);
      }
    }),
    { numRuns: 500 },
  );
});
