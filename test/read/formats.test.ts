import { describe, expect, test } from "vitest";
import { formats } from "../../src/read/formats/index.ts";
import { testFormat } from "./format-kit.ts";
import { clipping, complaints } from "./seed.ts";

for (const format of formats) testFormat(format);

test("no two formats claim the same ending", () => {
  const endings = formats.flatMap(({ extensions }) => extensions);
  expect(new Set(endings).size).toBe(endings.length);
});

describe("plain text", () => {
  const words = (text: string) => clipping(text).blocks.map((block) => block.text);

  test("is never read as Markdown or HTML, but for its signs", () => {
    const lines = [
      "# 1",
      "*stars*",
      "_x_",
      "1986. A great year",
      "- dash",
      "[x](y)",
      "<b>bold</b>",
      "a &amp; b",
      "---",
    ];
    const signs = lines.map((line) => line.replace("&amp;", "&"));
    expect(words(lines.join("\n"))).toEqual(signs);
  });

  test("each line that is not blank is a block, and says exactly what stands in its span", () => {
    const { text, blocks } = clipping("  One mill.\t\n\n\u00a0\u200b \nTwo\u00a0mills. \r\nThree mills.");
    expect(blocks.map((block) => [block.kind, block.text])).toEqual([
      ["line", "One mill."],
      ["line", "Two\u00a0mills."],
      ["line", "Three mills."],
    ]);
    for (const block of blocks) expect(text.slice(block.span.start, block.span.end)).toBe(block.text);
  });

  test("a line of zero-width characters and direction marks is blank", () => {
    expect(words("\u200b\u200e\ufeff\nmill\n\u00ad\u2060\n\u3164")).toEqual(["mill"]);
  });

  test("an emoji keeps the selector that makes it one", () => {
    expect(words("I \u2764\ufe0f")).toEqual(["I \u2764\ufe0f"]);
  });
});

describe("the source of a page in a text file", () => {
  const body =
    "<p>The owners met again on Tuesday, and nobody expects that they will agree.</p>\n<p>They parted late.</p>";
  const told = (text: string, name?: string) => {
    const { format, blocks } = clipping(text, name);
    return [format, blocks.map((block) => block.text)];
  };
  const paragraphs = [
    "The owners met again on Tuesday, and nobody expects that they will agree.",
    "They parted late.",
  ];

  test.each([
    ["begins as a page does", `<!DOCTYPE html>\n<body>${body}`],
    ["begins as a page does behind a comment", `<?xml version="1.0"?>\n<!-- saved -->\n<html>${body}`],
    ["is a piece of a page, all of it in tags", `<div class="story">\n${body}`],
    ["stands below the owner's note", `---\ntitle: Owners meet\n---\n<div>${body}</div>`],
  ])("is read as the page, if it %s", (_, text) => {
    expect(told(text)).toEqual(["html", paragraphs]);
  });

  test("is read so in a Markdown file, too", () => {
    expect(told(`<html><body>${body}</body></html>`, "strike.md")).toEqual(["html", paragraphs]);
  });

  test("keeps its lines' numbers below the owner's note", () => {
    const page = '<html>\n<meta property="og:title" content="Owners meet">\n<body>';
    const { metadata } = clipping(`---\ndate: 1987-03-04\n---\n${page}${body}`);
    expect(metadata).toMatchObject([{ field: "title", value: "Owners meet", line: 5 }]);
  });

  test.each([
    ["a sentence that begins with a tag", "<b>Strike</b> goes on.\nThe owners met again.\nThey parted late."],
    ["a story about tags", `How <p> and </p> came to be.\n${body}`],
    ["signs that are no tags", "<3 <3 <3\nThe owners met again.\n-> more <-"],
    ["a long text with two tags", `<b>Strike</b> <i>goes on</i>\n${"The owners met again. ".repeat(300)}`],
  ])("is not %s", (_, text) => {
    expect(told(text)[0]).toBe("text");
  });
});

describe("Markdown in a text file", () => {
  const TEXT = "The owners met again on Tuesday, and nobody expects that they will agree.";
  const kinds = (text: string) => clipping(text).blocks.map(({ kind }) => kind);

  test.each([
    ["headings and links", `# Owners meet\n\n[Tarn Clarion](https://clarion.example)\n\n${TEXT}`],
    ["headings and a picture", `## Owners meet\n\n![The mill](/mill.jpg)\n\n${TEXT}`],
    ["headings and strong words", `# Owners meet\n\n**By Jo March**\n\n${TEXT}`],
  ])("is read as such, if it has %s", (_, text) => {
    expect(clipping(text).format).toBe("markdown");
    expect(kinds(text)).toEqual(["heading", expect.stringMatching(/^(?:paragraph|embed)$/), "paragraph"]);
  });

  test("is read as such, if nobody would have typed so many links", () => {
    const links = ["a", "b", "c"].map((page) => `[Ward ${page}](https://clarion.example/${page})`);
    expect(clipping(`${links.join(" ")}\n\n${TEXT}`).format).toBe("markdown");
    expect(clipping(`${links.slice(1).join(" ")}\n\n${TEXT}`).format).toBe("text");
  });

  test.each([
    ["the end of a release", `${TEXT}\n\n# # #\n\n**Contact: Jo March**`],
    ["a number", `# 1 with a bullet\n\n${TEXT}`],
    ["hashtags and stars", `#mill #strike\n\n*${TEXT}*\n\n** not for sale **`],
    ["brackets", `${TEXT} [sic](see below) [1](2) [2](3) [3](4)`],
  ])("is not %s", (_, text) => {
    expect(clipping(text).format).toBe("text");
  });
});

describe("Markdown", () => {
  const blocksOf = (text: string) => clipping(text, "strike.md").blocks;
  const shown = (text: string) =>
    blocksOf(text).map(({ kind, span, text: words }) => [kind, words, text.slice(span.start, span.end)]);

  test("each top-level node is a block, its marks resolved", () => {
    expect(shown("# The *mills*\n\nAnn `Poole` &amp; [others](https://mills.example) met.\n")).toEqual([
      ["heading", "The mills", "# The *mills*"],
      ["paragraph", "Ann Poole & others met.", "Ann `Poole` &amp; [others](https://mills.example) met."],
    ]);
  });

  test("headings have a level, underlined ones too", () => {
    expect(blocksOf("Strike\n======\n\n### Third week").map(({ level, text }) => [level, text])).toEqual([
      [1, "Strike"],
      [3, "Third week"],
    ]);
  });

  test("list items come singly, inner ones after what the outer one says", () => {
    expect(shown("- mills\n- mines\n  - coal\n\n  and pits\n")).toEqual([
      ["list-item", "mills", "- mills"],
      ["list-item", "mines", "- mines"],
      ["list-item", "coal", "- coal"],
      ["list-item", "and pits", "and pits"],
    ]);
  });

  test("the paragraphs of a quotation do not run together", () => {
    expect(shown("> No end.\n>\n> None at all.")).toEqual([
      ["quotation", "No end.\n\nNone at all.", "> No end.\n>\n> None at all."],
    ]);
  });

  test("rows of a table come singly, cells apart by tabs; the line below the header is markup", () => {
    expect(
      shown("The *boats*:\n\n| Boat | Owner |\n|:---|---:|\n| *Ada* | Ann  Poole |\n| Nora | a \\| b |\n"),
    ).toEqual([
      ["paragraph", "The boats:", "The *boats*:"],
      ["table", "Boat\tOwner", "| Boat | Owner |"],
      ["table", "Ada\tAnn Poole", "| *Ada* | Ann  Poole |"],
      ["table", "Nora\ta | b", "| Nora | a \\| b |"],
    ]);
    expect(blocksOf("Boat | Owner\n-|-\nAda | Ann").map(({ kind }) => kind)).toEqual(["table", "table"]);
  });

  test("a table in a quotation or a list is part of it", () => {
    expect(blocksOf("> | A | B |\n> |--|--|\n> | 1 | 2 |\n\n- | C |\n  |---|\n  | 3 |\n")).toMatchObject([
      { kind: "quotation", text: "A\tB\n1\t2" },
      { kind: "list-item", text: "C\n3" },
    ]);
  });

  test("nothing else of that dialect is a mark: waves and bare addresses stay as they are", () => {
    const line = "~~Ann~~ at www.mills.example [^1] - [x] done | so they say";
    expect(blocksOf(`${line}\n\n| A |\n|---|\n`).map(({ text }) => text)).toEqual([line, "A"]);
  });

  test("a hard line break keeps words apart", () => {
    expect(blocksOf("Ann Poole  \nLeeds\\\nMay").map(({ text }) => text)).toEqual(["Ann Poole\nLeeds\nMay"]);
  });

  test("rules, definitions, comments and empty nodes are markup, not blocks", () => {
    expect(blocksOf("***\n\n[a]: https://mills.example\n\n<!-- note -->\n\n#\n\n-\n\n[b]: c")).toEqual([]);
  });

  test("a picture is embedded, under its description", () => {
    expect(shown("![The mill](mill.jpg)")).toEqual([["embed", "The mill", "![The mill](mill.jpg)"]]);
  });

  test("code is what stands in it", () => {
    expect(shown("```\na *b*\n```")).toEqual([["code", "a *b*", "```\na *b*\n```"]]);
  });

  test("of raw HTML the words are kept, and the owner is told", () => {
    const page = clipping(
      '<div onclick="x()">The <b>mills</b><script>x()</script></div>\n\nNo end.',
      "strike.md",
    );
    expect(page.blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ["embed", "The mills"],
      ["paragraph", "No end."],
    ]);
    expect(complaints(page)).toEqual([
      'markdown-html: <div onclick="x()">The <b>mills</b><script>x()</script></div>',
    ]);
  });

  test("an HTML comment alone is no matter", () => {
    expect(complaints(clipping("<!-- more -->\n\nNo end.", "strike.md"))).toEqual([]);
  });

  test("what is too tangled is read as plain text, and said so", () => {
    const page = clipping(`# Strike\n\n${"*a_".repeat(20_000)}`, "strike.md");
    expect(page.format).toBe("text");
    expect(page.blocks.map(({ kind }) => kind)).toEqual(["line", "line"]);
    expect(complaints(page)).toEqual(["markdown-too-tangled"]);
  });

  test.each([600, 3_000, 5_000, 8_000])("%i quotations in one another are read as plain text", (depth) => {
    const page = clipping(`${"> ".repeat(depth)}a`, "strike.md");
    expect(complaints(page)).toEqual(["markdown-too-tangled"]);
  });

  test("long lists of links and long articles are not too tangled", () => {
    const links = "- [A mill](https://mills.example/one) and *another* one\n".repeat(2_000);
    const paragraphs = "The **mill** owners met `again`, said [Ann Poole](https://mills.example).\n\n".repeat(
      3_000,
    );
    for (const text of [links, paragraphs]) expect(clipping(text, "strike.md").format).toBe("markdown");
  });
});
