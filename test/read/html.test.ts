import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clipping, complaints } from "./seed.ts";

const page = (content: string | Uint8Array) => clipping(content, "strike.html");
const shown = (content: string) => page(content).blocks.map(({ kind, text }) => [kind, text]);

describe("the text of a saved page", () => {
  test("is what a reader sees, one block a line, and each block stands where its span says", () => {
    const { text, blocks } = page(
      "<h1>Strike</h1><p>The <b>mill</b>\n owners &amp; hands<br>met.</p><ul><li>one<li>two</ul><blockquote>No end.</blockquote>",
    );
    expect(text).toBe("Strike\nThe mill owners & hands\nmet.\none\ntwo\nNo end.\n");
    for (const block of blocks) expect(text.slice(block.span.start, block.span.end)).toBe(block.text);
    expect(blocks.map(({ kind }) => kind)).toEqual([
      "heading",
      "paragraph",
      "paragraph",
      "list-item",
      "list-item",
      "quotation",
    ]);
  });

  test("leaves out what no reader sees", () => {
    const hidden =
      "<script>x()</script><style>a{}</style><!-- note --><noscript>n</noscript><p hidden>h</p><p style='display: none'>d</p>";
    expect(shown(`<p>One.</p>${hidden}<template>t</template><svg><text>s</text></svg><p>Two.`)).toEqual([
      ["paragraph", "One."],
      ["paragraph", "Two."],
    ]);
  });

  test.each([
    ["an empty title", "<svg><title/><path d='M0'/></svg>"],
    ["an empty style", "<svg><style/><g><path/></g></svg>"],
    ["very many shapes", `<svg>${"<path d='M0'/>".repeat(400)}</svg>`],
    ["nothing", "<svg/>"],
    ["a formula", "<math><mi>x</mi><mspace/></math>"],
  ])("goes on behind a drawing that holds %s", (_, drawing) => {
    expect(shown(`<div>${drawing}</div><p>One.</p><svg><title>Share</title></svg><p>Two.`)).toEqual([
      ["paragraph", "One."],
      ["paragraph", "Two."],
    ]);
  });

  test("keeps apart what only a style sheet parts, and a letter with its word", () => {
    expect(
      shown(
        "<p><span>By</span><span>Jo March</span></p><p><b>At the mill:</b><i>Owners meet</i></p><p><b>T</b>he <i>Mc</i>Donald mill</p>",
      ),
    ).toEqual([
      ["paragraph", "By Jo March"],
      ["paragraph", "At the mill: Owners meet"],
      ["paragraph", "The McDonald mill"],
    ]);
  });

  test.each([
    ["by its name", '<span class="title__kicker">Mill strike</span> <span>Owners meet again</span>'],
    ["by its name in Spanish", '<span class="antetitulo">Mill strike</span>Owners meet again'],
    ["by a sign for ears", '<b>Mill strike<i class="sr-only">:</i></b> Owners meet again'],
  ])("a kicker in the headline, told %s, has a line of its own", (_, heading) => {
    const sign = heading.includes("sr-only") ? ":" : "";
    expect(shown(`<h1>${heading}</h1>`)).toEqual([
      ["line", `Mill strike${sign}`],
      ["heading", "Owners meet again"],
    ]);
  });

  test.each([
    [
      "the page's data say it",
      '<meta property="og:title" content="Mill strike: Owners meet again">',
      "kicker",
    ],
    ["nothing calls it a kicker", "", "first"],
  ])("the beginning of a headline stays where %s", (_, data, name) => {
    expect(shown(`${data}<h1><span class="${name}">Mill strike</span> Owners meet again</h1>`)).toEqual([
      ["heading", "Mill strike Owners meet again"],
    ]);
  });

  test("a row of a table is one block; a page laid out as a table is not", () => {
    expect(shown("<table><tr><td>1959<td>1,400<tr><td><p>One.</p><div>Two.</div></td><td>x</table>")).toEqual(
      [
        ["table", "1959\t1,400"],
        ["paragraph", "One."],
        ["line", "Two."],
        ["line", "x"],
      ],
    );
  });

  test("a heading that nobody closed does not swallow the paragraphs behind it", () => {
    expect(shown("<h1>Strike<p>They met.")).toEqual([
      ["heading", "Strike"],
      ["paragraph", "They met."],
    ]);
  });

  test("a file without any tag is plain text", () => {
    expect(page("a &amp; b\nc").format).toBe("text");
  });

  test("shows no script that stands between the cells of a table", () => {
    const { text } = page("<table><tr><td>Bore</td><script>evil()</script><td>10 mm</td></tr></table>");
    expect(text).toBe("Bore\t10 mm\n");
  });

  test("never holds markup of the page, and every word of it is a block's, whatever the page", () => {
    const pieces = fc.constantFrom(
      "<p>",
      "</p>",
      "<b>",
      "</b>",
      "<table><tr><td>",
      "</td>",
      "</table>",
      "<script>evil()",
      "</script>",
      "<style>",
      "</style>",
      "<!--",
      "-->",
      "<img src=x onerror=evil()>",
      '<a href="javascript:evil()">',
      "</a>",
      "<svg onload=evil()>",
      "</svg>",
      "<h1>",
      "mill ",
      "owners",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const { text, blocks } = page(`<p>${parts.join("")}`);
        expect(text).not.toMatch(/<|evil/);
        expect(blocks.map((block) => `${block.text}\n`).join("")).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});

describe("what a page says of itself", () => {
  const said = (content: string) =>
    (page(content).metadata ?? []).map(
      ({ field, origin, name, value }) => `${field} ${origin} ${name}: ${value}`,
    );
  const ld = (json: string) => `<script type="application/ld+json">${json}</script><p>They met.`;

  test("JSON-LD is read from an object, a list and a graph, with its references", () => {
    const article =
      '{"@type":["NewsArticle"],"headline":"Strike","author":{"@id":"#a"},"datePublished":"1987-03-04"}';
    const expected = [
      "title json-ld headline: Strike",
      "author json-ld author: Jo March",
      "published json-ld datePublished: 1987-03-04",
    ];
    const author = '{"@id":"#a","@type":"Person","name":"Jo March"}';
    expect(said(ld(`[${article},${author}]`))).toEqual(expected);
    expect(said(ld(`{"@graph":[${author},${article}]}`))).toEqual(expected);
    expect(said(ld(article.replace('{"@id":"#a"}', '["Jo March"]')))).toEqual(expected);
  });

  test.each([
    ['{"@type":"NewsArticle","headline":"Strike",}', "a comma too many"],
    ['{"@type":"NewsArticle","headline":"Strike","description":"a\nb"}', "a bare line end"],
    ['<!-- {"@type":"NewsArticle","headline":"Strike"} -->', "a comment around it"],
    ['{"@type":"NewsArticle","headline":"Strike","description":"a "b" c"}', "quotation marks in a text"],
  ])("JSON that is broken is read as far as it can be: %s", (json) => {
    expect(said(ld(json))).toContain("title json-ld headline: Strike");
  });

  test("a house that signs is no author", () => {
    const json =
      '{"@type":"NewsArticle","headline":"Strike","author":{"@type":"Organization","name":"The Mill Post"}}';
    expect(said(ld(json))).toEqual(["title json-ld headline: Strike"]);
  });

  test("Open Graph, Highwire, Dublin Core, microdata and HTML's own elements, the most trusted first", () => {
    const head = [
      '<html lang="de"><title>Strike | Post</title><link rel=canonical href="https://post.example/s">',
      '<meta name="DC.date" content="1987-03-04"><meta name="citation_title" content="Strike">',
      '<meta property="og:title" content="Strike &amp;amp; talks"><p itemprop="headline">Strike</p>',
    ].join("");
    expect(said(head)).toEqual([
      "title open-graph og:title: Strike & talks",
      "title highwire citation_title: Strike",
      "published dublin-core DC.date: 1987-03-04",
      "title microdata headline: Strike",
      "language html html lang: de",
      "title html title: Strike | Post",
      "url html link canonical: https://post.example/s",
    ]);
  });

  test.each([
    ["cXenseParse:recs:publishtime", "published"],
    ["OriginalPublicationDate", "published"],
    ["bt:pubDate", "published"],
    ["article:published:time", "published"],
    ["article:post_date", "published"],
    ["articleAuthor", "author"],
    ["published_on", "published"],
    ["article_date_original", "published"],
    ["DCSext.articleFirstPublished", "published"],
    ["og:article:modified_time", "updated"],
    ["date.updated", "updated"],
    ["cXenseParse:author", "author"],
    ["og:site:name", "outlet"],
  ])("a name that publishers made up is understood: %s", (name, field) => {
    expect(said(`<meta name="${name}" content="1987-03-04">`)).toEqual([`${field} html ${name}: 1987-03-04`]);
  });

  test.each([
    "article:expiration_time",
    "reading-time",
    "generated-time",
    "twitter:site",
    "dc.rights.copyright",
  ])("a name that means something else is not: %s", (name) => {
    expect(said(`<meta name="${name}" content="1987-03-04">`)).toEqual([]);
  });

  test("what is said of the page holds for its article, where nothing is; its name has the site's behind it", () => {
    const web = '{"@graph":[{"@type":"WebPage","name":"Strike - Post","datePublished":"1987-03-04"}]}';
    expect(said(ld(web))).toEqual(["published json-ld datePublished: 1987-03-04"]);
    const both = `[${web},{"@type":"Article","headline":"Strike"}]`;
    expect(said(ld(both))).toEqual([
      "title json-ld headline: Strike",
      "published json-ld datePublished: 1987-03-04",
    ]);
  });

  const paragraph =
    "<p>The owners of the mill met again on Tuesday, and nobody expects that they will agree before June.</p>";
  const teaser =
    '<article><h2>Ferry late</h2><time class="entry-date" datetime="1986-01-01">1 January 1986</time></article>';
  const moments = (between: string, head = "") =>
    said(
      `<title>Strike goes on</title>${head}${teaser}<article><h1>Strike goes on</h1>${between}${paragraph}${paragraph.replace("owners", "hands")}</article>`,
    ).filter((line) => /^(?:published|updated)/.test(line));

  test.each([
    ["marked for publication", '<time pubdate datetime="1987-03-04T10:00Z">yesterday</time>'],
    ["in no way", '<p>By Jo March, <time datetime="1987-03-04T10:00Z">yesterday</time></p>'],
    ["as weblogs do", '<abbr class="published" title="1987-03-04T10:00Z">yesterday</abbr>'],
    ["in its title", '<span class="article-date" title="Published 1987-03-04T10:00Z">yesterday</span>'],
    ["by microdata", '<span itemprop="datePublished" content="1987-03-04T10:00Z">yesterday</span>'],
  ])(
    "a moment between title and text, marked %s, is the story's own, and one above the title is another's",
    (_, time) => {
      expect(moments(time)).toEqual([expect.stringMatching(/^published .*1987-03-04T10:00Z$/)]);
    },
  );

  test("a moment behind a word of change is none of publication", () => {
    const changed = '<p>Last updated: <time datetime="1987-03-05">yesterday</time></p>';
    expect(moments(changed)).not.toContainEqual(expect.stringMatching(/^published.*1987/));
    expect(moments(`${changed}<p><time datetime="1987-03-04">4 March</time></p>`)).toEqual([
      "published html time: 1987-03-04",
    ]);
  });

  test("nothing is read into a moment that says nothing of itself where the day is known", () => {
    const head = '<meta property="article:published_time" content="1987-03-03">';
    expect(moments('<time datetime="1987-03-05">yesterday</time>', head)).toEqual([
      "published open-graph article:published_time: 1987-03-03",
      "published html time: 1986-01-01",
    ]);
  });

  const scripts = (...values: readonly string[]) =>
    said(`<p>They met.</p>${values.map((value) => `<script>${value}</script>`).join("")}`);

  test.each([
    ["an object", 'var page = {"id": 4, "publishDate": "1987-03-04T10:00Z"};', "publishDate"],
    ["a call", "tp.push(['setContentCreated', '1987-03-04T10:00Z']);", "setContentCreated"],
    ["text in text", 'go("{\\"datePublished\\":\\"1987-03-04T10:00Z\\"}")', "datePublished"],
  ])("where nothing else does, the page's scripts tell the day: %s", (_, script, name) => {
    expect(scripts(script)).toEqual([`published html ${name}: 1987-03-04T10:00Z`]);
    expect(scripts(script, 'x = {"imageDate": "1986-01-01", "dateCreated": "1985-01-01"}')).toHaveLength(1);
  });

  test("scripts that speak of stories of several days tell none", () => {
    expect(scripts('[{"pubDate": "1987-03-04"}, {"pubDate": "1987-03-05"}]')).toEqual([]);
  });

  test("a link to the author is read by its title", () => {
    expect(said('<link rel="author" title="Jo March" href="/jo"><p>They met.')).toEqual([
      "author html link author: Jo March",
    ]);
  });

  test("each thing keeps its line in the file", () => {
    expect(page('<p>a\n\n<meta name="citation_title" content="Strike">').metadata?.[0]?.line).toBe(3);
  });
});

describe("bytes of a page", () => {
  test("a packed page is unpacked, and its digest is that of the file", () => {
    const packed = gzipSync("<p>They met.");
    const read = clipping(packed, "strike.html.gz");
    expect(read.blocks.map(({ text }) => text)).toEqual(["They met."]);
    expect(read.bytes).toBe(packed.length);
  });

  test("what unpacks to far more than a page is refused, as is what cannot be unpacked", () => {
    expect(complaints(clipping(gzipSync(new Uint8Array(64 << 20)), "bomb.html.gz"))).toEqual([
      "file-too-large",
    ]);
    expect(complaints(clipping(gzipSync("<p>They met.").subarray(0, 18), "cut.html.gz"))).toEqual([
      "gzip-broken",
    ]);
  });

  test.each([
    ["windows-1251", '<meta charset="windows-1251">', [0xcc, 0xe8, 0xf0], "Мир"],
    [
      "windows-1252",
      '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">',
      [0x93, 0xe9, 0x94],
      "“é”",
    ],
    ["shift_jis", '<?xml version="1.0" encoding="Shift_JIS"?>', [0x93, 0xfa, 0x96, 0x7b], "日本"],
  ])("the encoding that a page says it is in is heard: %s", (encoding, head, bytes, words) => {
    const read = page(Buffer.concat([Buffer.from(`${head}<p>`), Buffer.from(bytes)]));
    expect([read.encoding, read.blocks.map(({ text }) => text)]).toEqual([encoding, [words]]);
  });

  test("a page that is UTF-8 is read as it, whatever it says", () => {
    expect(page('<meta charset="iso-8859-1"><p>Café').blocks[0]?.text).toBe("Café");
  });
});
