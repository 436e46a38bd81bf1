import { describe, expect, test } from "vitest";
import { tables } from "../../src/interface/index.ts";
import type { DatedArticle } from "../../src/records/article.ts";
import type { Dossier } from "../../src/records/dossier.ts";
import { bodyOf } from "../../src/render/article/body.ts";
import { type MadeUp, madeUp, on } from "../support/dossier.ts";
import { examine } from "../support/examine.ts";
import { wordsIn } from "../support/made-up-site.ts";

const html = (options: MadeUp): string =>
  bodyOf(madeUp(options) as Dossier & { article: DatedArticle }, tables.en!);

const text = (...paragraphs: string[]): string =>
  html({ lines: paragraphs.map((words) => ["body", words] as const) });

/** Anchors are the same everywhere and in nobody's way. */
const withoutAnchors = (body: string): string => body.replace(/<a href="#p\d+"[^>]*><\/a>/g, "");

const markdown = (source: string, blocks: readonly string[], cues: MadeUp["cues"] = {}): string => {
  const dossier = madeUp({ lines: [["body", source]], cues, markdown: true });
  const body = blocks.map((words) => {
    const start = source.indexOf(words);
    return { kind: "paragraph" as const, text: words, span: { start, end: start + words.length } };
  });
  const article = { ...dossier.article!, body };
  return withoutAnchors(bodyOf({ ...dossier, article }, tables.en!));
};

const tagsIn = (body: string): readonly string[] => body.match(/<\/?[a-z!][^>]*>/gi) ?? [];

const HOSTILE: readonly string[] = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '"><svg onload=alert(1)>',
  "<iframe src=javascript:alert(1)></iframe>",
  "<style>*{display:none}</style>",
  "<form action=https://example.org><input name=q></form>",
  "[x](javascript:alert(1)) [y](vbscript:x) [z](data:text/html,x)",
  "<a href=JaVaScRiPt:alert(1)>x</a> <a href=&#106;avascript:alert(1)>y</a>",
  "]]> --> <!-- <![CDATA[ x ]]>",
  '<p id="content" class="masthead" style="position:fixed">x</p>',
  "![x](https://example.org/spy.png)",
];

describe("a plain text", () => {
  test.for([
    "*stars* and **more** and _under_ and __init__",
    "# not a heading",
    "1. not a list",
    "1986. A great year",
    "- not a list either",
    "[x](https://example.org/y)",
    "    four spaces in front",
    "back\\*slash \\_ and `ticks`",
    "--- and *** and ===",
    "a | b | c",
    "&amp; &lt;b&gt; &#42;",
    "https://example.org/ <https://example.org/>",
    ...HOSTILE,
  ])("%s comes out as it stands", (words) => {
    expect(wordsIn(text(words))).toBe(words.trim());
    expect(withoutAnchors(text(words))).not.toMatch(/<(?!\/?p\b)/);
  });

  test("paragraphs, subheadings, quotations and lists have their elements and their anchors", () => {
    const body = html({
      lines: [
        ["body", "One."],
        ["subheading", "Two"],
        ["quotation", "Three."],
        ["list-item", "Four"],
        ["list-item", "Five"],
        ["body", "Six."],
      ],
    });
    expect(withoutAnchors(body).replace(/\s+</g, "<")).toBe(
      '<p id="p1">One.</p><h2 id="p2">Two</h2><blockquote id="p3"><p>Three.</p></blockquote>' +
        '<ul><li id="p4">Four</li><li id="p5">Five</li></ul><p id="p6">Six.</p>',
    );
  });

  test("a list that prints its own numbers gets no other signs", () => {
    expect(
      html({
        lines: [
          ["list-item", "1. First"],
          ["list-item", "2. Then"],
        ],
      }),
    ).toContain('<ul class="printed">');
  });

  test("date cues are marked with the days they mean", () => {
    const body = html({
      lines: [["body", "It shut yesterday, as in 1931."]],
      cues: { yesterday: null, "1931": "1931-05-04" },
      date: on("1931-05-05"),
    });
    expect(body).toContain(
      'It shut <span class="cue" title="counted from the day of writing, which is not known">yesterday</span>, ' +
        'as in <span class="cue" title="4 May 1931">1931</span>.',
    );
  });

  test("cues are found in paragraphs whose lines were joined", () => {
    const raw = "It shut last\n   October,  as it\tdid on\u00a0Monday.";
    const dossier = madeUp({
      lines: [["body", raw]],
      cues: { "last\n   October": "1930-10-01", Monday: null },
    });
    const body = [
      {
        ...dossier.article!.body[0]!,
        text: "It shut last October, as it did on Monday.",
        span: { start: 0, end: raw.length },
      },
    ];
    const shown = bodyOf({ ...dossier, article: { ...dossier.article!, body } }, tables.en!);
    expect(shown).toContain('<span class="cue" title="1 October 1930">last October</span>, as it did on ');
    expect(shown).toMatch(/>Monday<\/span>\./);
  });

  test("the dateline opens the paragraph behind it", () => {
    const body = html({
      lines: [
        ["dateline", "LEEDS, May 4 —"],
        ["body", "The owners met."],
        ["body", "Again."],
      ],
    });
    expect(withoutAnchors(body)).toContain(
      '<p id="p1"><span class="dateline">LEEDS, May 4 —</span> The owners met.</p>',
    );
    expect(body.match(/dateline/g)).toHaveLength(1);
  });

  test("rows whose cells stand apart are a table, which keys can scroll; others stay as they are set", () => {
    const rows = (...texts: readonly string[]) =>
      withoutAnchors(html({ lines: texts.map((words) => ["table", words] as const) }));
    expect(rows("Harbour 40\t-866", "Rail <b>\t\t12").replace(/\n/g, "")).toBe(
      '<div class="table" role="region" aria-label="Harbour 40, -866" tabindex="0"><table><tbody>' +
        '<tr id="p1"><td>Harbour 40</td><td>-866</td></tr>' +
        '<tr id="p2"><td>Rail &lt;b></td><td>12</td></tr></tbody></table></div>',
    );
    expect(tagsIn(rows("W L PCT", "Leeds 3 1 .750"))).toEqual([
      "<pre>",
      "<code>",
      "</code>",
      "</pre>",
      "<pre>",
      "<code>",
      "</code>",
      "</pre>",
    ]);
  });

  test("control characters are dropped", () => {
    expect(wordsIn(text("a\u0000b\u0007c\u001bd"))).toBe("abcd");
  });

  test("a hundred thousand cues in one paragraph, joined from as many lines", () => {
    const raw = "Monday and\n".repeat(30_000);
    const dossier = madeUp({ lines: [["body", raw.trim().replaceAll("\n", "\r")]] });
    const cue = madeUp({ lines: [["body", "Monday"]], cues: { Monday: null } }).article!.dateCues[0]!;
    const dateCues = Array.from({ length: 30_000 }, (_, i) => ({
      ...cue,
      span: { start: i * 11, end: i * 11 + 6 },
    }));
    const body = [
      {
        kind: "paragraph" as const,
        text: raw.replaceAll("\n", " ").trim(),
        span: { start: 0, end: raw.length - 1 },
      },
    ];
    const shown = bodyOf({ ...dossier, article: { ...dossier.article!, body, dateCues } }, tables.en!);
    expect(shown.match(/class="cue"/g)).toHaveLength(30_000);
  });
});

describe("Markdown", () => {
  test("is read as Markdown", () => {
    const source = "The *owners* met **again**.\n\nTwo";
    expect(markdown(source, ["The *owners* met **again**.", "Two"])).toBe(
      '<p id="p1">The <em>owners</em> met <strong>again</strong>.</p>\n<p id="p2">Two</p>',
    );
  });

  test("keeps only what is in the body, also of a list and of a paragraph", () => {
    const source = "# Title\n\nBy Jo March. The owners met.\n\n- Share\n- The mill\n- The ferry\n\nSubscribe";
    const body = markdown(source, ["The owners met.", "- The mill", "- The ferry"]);
    expect(wordsIn(body)).toBe("The owners met. The mill The ferry");
  });

  test("items inside items, each with its own anchor", () => {
    const source = "- a\n  - b\n  - c\n- d";
    const body = markdown(source, ["- a", "- b", "- d"]);
    expect(body.replace(/\s+/g, "")).toBe(
      '<ul><liid="p1">a<ul><liid="p2">b</li></ul></li><liid="p3">d</li></ul>',
    );
  });

  test("headings come below the title, without a step left out", () => {
    expect(markdown("# A\n\n#### B", ["# A", "#### B"])).toBe('<h2 id="p1">A</h2>\n<h3 id="p2">B</h3>');
  });

  test("links that lead out stay, relative ones leave their words, pictures are not fetched", () => {
    const source =
      "[a](https://example.org/a) [b](b.html) [c](//example.org) ![d](https://example.org/d.png) [e][1] ![f](x.png)\n\n[1]: https://example.org/e";
    const body = markdown(source, [source.split("\n")[0]!]);
    expect([...body.matchAll(/href="([^"]*)"/g)].map((match) => match[1])).toEqual([
      "https://example.org/a",
      "https://example.org/d.png",
      "https://example.org/e",
    ]);
    expect(body).not.toContain("<img");
    expect(wordsIn(body)).toBe("a b c [Picture: d] e [Picture: f]");
  });

  test("a table has its header, and each row that is kept its anchor", () => {
    const source =
      "| *Boat* | Owner |\n|---|---|\n| Ada | [Ann](https://x.example) |\n| Advertisement | |\n| Nora | Monday |";
    const rows = ["| *Boat* | Owner |", "| Ada | [Ann](https://x.example) |", "| Nora | Monday |"];
    const shown = markdown(source, rows, { Monday: null }).replace(/\n/g, "");
    expect(shown).toContain(
      '<thead><tr id="p1"><th scope="col"><em>Boat</em></th><th scope="col">Owner</th></tr></thead>',
    );
    expect(shown).toContain(
      '<tbody><tr id="p2"><td>Ada</td><td><a href="https://x.example" rel="nofollow">Ann</a></td></tr><tr id="p3">',
    );
    expect(shown).toMatch(/<td><span class="cue"[^>]*>Monday<\/span><\/td>/);
    expect(shown).not.toContain("Advertisement");
    expect(markdown(source, rows.slice(1))).not.toContain("<th");
  });

  test("date cues are marked, inside emphasis too", () => {
    const source = "It shut on *Monday last*, in May &amp; June 1931.";
    expect(markdown(source, [source], { Monday: null, "June 1931": "1931-06-01" })).toMatch(
      /<em><span class="cue"[^>]*>Monday<\/span> last<\/em>, in May &amp; <span class="cue" title="1 June 1931">June 1931<\/span>/,
    );
  });

  test.for(HOSTILE)("%s does nothing", (source) => {
    const body = markdown(`Before ${source} after`, [`Before ${source} after`]) + markdown(source, [source]);
    for (const tag of tagsIn(body)) {
      expect(tag).toMatch(/^<\/?(?:p|a|span|em|strong|ul|li|blockquote|pre|code|h[2-6])\b/);
      expect(tag).not.toMatch(/\son\w+=|\sstyle=|masthead|id="content"|(?:javascript|vbscript|data):/i);
    }
  });

  test("so tangled that it was read line by line, it is shown line by line", () => {
    const source = `${">".repeat(20_000)} deep`;
    const dossier = madeUp({ lines: [["body", source]], markdown: true });
    const clipping = {
      ...dossier.clipping,
      blocks: [{ kind: "line" as const, span: { start: 0, end: source.length }, text: source }],
    };
    expect(wordsIn(bodyOf({ ...dossier, clipping, article: dossier.article! }, tables.en!))).toBe(source);
  });
});

describe("words that the owner corrected in a line", () => {
  const shown = (name: string, source: string, corrections: string) => {
    const dossier = examine(name, source, { corrections });
    return withoutAnchors(bodyOf(dossier as Dossier & { article: DatedArticle }, tables.en!));
  };
  const TEXT =
    "The mil at Easthaven stands still since 4 May 2019, and the mil hands are out of work, it is said.";

  test("are shown in text, and time expressions are still marked where they stand", () => {
    const body = shown("a.txt", `Mill closes\n\n${TEXT}\n`, "- {line: 3, from: mil, to: <mill>}");
    expect(wordsIn(body)).toContain("The <mill> at Easthaven");
    expect(body).toContain("&lt;mill>");
    expect(body).toMatch(/<span class="cue"[^>]*>4 May 2019<\/span>/);
  });

  test("are shown in Markdown, in that line only, and the rest of the markup stays", () => {
    const source = `# Mill closes\n\nThe *old* mil and the [dock](https://example.org/mil) of\nthe mil stand still since 4 May 2019.\n`;
    const body = shown("a.md", source, "- {line: 3, from: mil, to: mill}");
    expect(body).toContain("<em>old</em> mill and");
    expect(body).toContain("https://example.org/mil");
    expect(wordsIn(body)).toContain("the mil stand still");
    expect(body).toMatch(/<span class="cue"[^>]*>4 May 2019<\/span>/);
  });
});
