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

  const text = `<div>${body}<p>They have met four times since the bridge was closed, and each time they parted late at night.</p>
    <p>Nobody who waited outside could say what had been spoken of, and the mayor went home without a word.</p></div>`;

  const dayOf = (published: string, printed: string) =>
    examine(
      "strike.html",
      `<meta property="article:published_time" content="${published}"><h1>Strike goes on</h1>${printed}${text}`,
    ).article?.date.edtf;

  test("of two neighbours the day of the paper is the one it prints, where its data are in universal time", () => {
    expect(dayOf("1987-03-05T04:31:00Z", "<p>March 4, 1987</p>")).toBe("1987-03-04");
    expect(dayOf("1987-03-05T04:31:00+00:00", "<p>March 4, 1987 11:31 PM</p>")).toBe("1987-03-04");
    expect(dayOf("1987-03-05T04:31:00-05:00", "<p>March 4, 1987</p>")).toBe("1987-03-05");
    expect(dayOf("1987-03-05T04:31:00Z", "<p>March 2, 1987</p>")).toBe("1987-03-05");
    expect(dayOf("1987-03-05T04:31:00Z", "")).toBe("1987-03-05");
  });

  test("so it is where the data do not say in whose time they are, and where no year is printed", () => {
    expect(dayOf("1987-03-05T04:31:00", "<p>March 4, 1987</p>")).toBe("1987-03-04");
    expect(dayOf("1987-03-05T04:31:00Z", "<p>Mar 4</p>")).toBe("1987-03-04");
    expect(dayOf("1987-03-05", "<p>March 4, 1987</p>")).toBe("1987-03-05");
  });

  test("what the page prints as the day of publication is that day, whatever its data say", () => {
    expect(dayOf("1984-06-05T04:31:00Z", "<p>Published: March 4, 1987</p>")).toBe("1987-03-04");
  });

  test("so is a day printed right above the text that the data know as the last change, and no other", () => {
    const changed = (printed: string) =>
      examine(
        "strike.html",
        `<meta property="article:published_time" content="1987-03-01T10:00:00Z"><meta property="article:modified_time"
        content="1987-03-04T10:00:00Z"><h1>Strike goes on</h1>${printed}${text}`,
      ).article?.date.edtf;
    expect(changed("<p>March 4, 1987</p>")).toBe("1987-03-04");
    expect(changed("<p>March 3, 1987</p>")).toBe("1987-03-01");
    expect(changed("<p>Updated March 4, 1987</p>")).toBe("1987-03-01");
  });

  test.each([
    "Wed, 04 Mar 1987 19:30:00 -0500",
    "Wed Mar 04 19:30:00 EST 1987",
    "Published March 4, 1987 at 7:30 p.m.",
    "1987-03-04T19:30:00",
    "19870304T193000",
  ])("data that write the day their own way are read: %s", (published) => {
    expect(dayOf(published, "")).toBe("1987-03-04");
  });

  test("where data differ, those that give the printed day count, else the most trusted", () => {
    const two = (printed: string) =>
      examine(
        "strike.html",
        `<meta property="article:published_time" content="1987-03-04T11:40:12"><meta name="pubdate" content="1987-03-05">
        <h1>Strike goes on</h1>${printed}${text}`,
      ).article?.date.edtf;
    expect(two("<p>March 5, 1987</p>")).toBe("1987-03-05");
    expect(two("")).toBe("1987-03-04");
  });

  test("a printed day of change, or one hours before publication by another clock, does not move that day", () => {
    expect(dayOf("1987-03-05T04:31:00Z", "<p>Updated: June 9, 1989</p>")).toBe("1987-03-05");
    expect(
      examine(
        "strike.html",
        `<meta property="article:published_time" content="1987-03-05T00:59:41+00:00">
        <meta property="article:modified_time" content="1987-03-04T20:07:35+00:00">${text}`,
      ).article?.date.edtf,
    ).toBe("1987-03-05");
  });

  test("the day above the title is that of the visit where another stands below it", () => {
    const printed = "<p>Wednesday May 6 1987</p><h1>Strike goes on</h1><span>Mar 4, 1987</span>";
    expect(examine("strike.html", printed + text).article?.date.edtf).toBe("1987-03-04");
  });

  test("a date in a box of credits is the date that its element is named for", () => {
    const printed =
      '<h1>Strike goes on</h1><div class="attribution"><div class="attribution__item-date">Published on March 4, 1987</div></div>';
    expect(examine("strike.html", printed + text).article?.date.edtf).toBe("1987-03-04");
  });

  test("columns that have a sidebar beside them, and a title made by a tool, are none themselves", () => {
    const texts = ["Monday", "Tuesday", "Friday"].map((day) => body.replace("Tuesday", `${day} for an hour`));
    const columns = texts.map((text) => `<div class="sidebar-grid"><div class="text">${text}</div></div>`);
    const { article } = examine(
      "strike.html",
      `<h1>Strike goes on</h1><article>${columns.join('<h2 class="widget-title">At the mill</h2>')}</article>`,
    );
    expect(article?.body.map(({ kind }) => kind[0]).join("")).toBe("pspsp");
  });

  test.each(["article__intro", "text-lead", "storyLead", "vorspann", "post-summary", "preface"])(
    "what an element called %s says above the text is the standfirst, though it reads like its first paragraph",
    (name) => {
      const lead =
        "The owners of the mill and the hands have met once more, and this time for longer than they did in May.";
      const page = (element: string) =>
        examine(
          "strike.html",
          `<h1>Strike goes on</h1><p>By Jo March</p>${element}${body}${body.replace("Tuesday", "Friday")}`,
        );
      expect(page(`<p class="${name}">${lead}</p>`).article).toMatchObject({ standfirst: { value: lead } });
      expect(page(`<p class="${name}">${lead}</p>`).article?.body).toHaveLength(2);
      expect(page(`<p class="${name}-image">${lead}</p>`).article).toEqual(page(`<p>${lead}</p>`).article);
      expect(
        page(`${body.replace("Tuesday", "Monday")}<p class="${name}">${lead}</p>`).article?.standfirst,
      ).toBeNull();
    },
  );

  test("boxes that the commonest style sheets hide are not drawn, if they are not shown on wider screens", () => {
    const offer =
      "<ul><li>All stories of the mill and the harbour, as often as you wish to read them.</li></ul>";
    const drawn = (name: string) =>
      examine(
        "strike.html",
        `<h1>Strike goes on</h1>${body}<div class="box ${name}">${offer}</div>${body}`,
      ).clipping.text.includes("All stories");
    expect(["hidden", "d-none", "visually-hidden", "sr-only"].map(drawn)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(["hidden md:block", "d-none d-lg-flex", "unhidden"].map(drawn)).toEqual([true, true, true]);
    const title = examine("strike.html", `<div class="hidden"><h1>Strike goes on</h1></div>${body}`);
    expect(title.clipping.text).toContain("Strike goes on");
  });

  test("what a page describes beside the teaser of another story is not said of its own", () => {
    const ld = (headline: string, author: string, day: string) =>
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}","author":{"name":"${author}"},
      "datePublished":"${day}"}</script>`;
    const page = (title: string) =>
      examine(
        "strike.html",
        `<title>${title} - The Mill Post</title>${ld("Ferry stops", "Ada Poole", "1987-03-09")}<h1>Strike goes on</h1>${body}${body.replace("Tuesday", "Friday")}${body.replace("Tuesday", "Monday")}
        ${ld("Strike goes on", "Jo March", "1987-03-04")}`,
      ).article!;
    expect(page("Strike goes on").byline.authors.map(({ value }) => value)).toEqual(["Jo March"]);
    expect(page("Strike goes on").date.edtf).toBe("1987-03-04");
    expect(page("Owners meet").byline.authors.map(({ value }) => value)).toEqual(["Ada Poole", "Jo March"]);
  });

  test("the beginning of a clock in the page's data is no date", () => {
    const page = (day: string) =>
      examine(
        "strike.html",
        `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${day}"}</script><h1>Strike goes on</h1>${text}`,
      ).article!.date.edtf;
    expect(page("1971-01-01T00:00:00Z")).toBe("1971-01-01");
    expect(page("1970-01-01T00:00:00Z")).not.toBe("1970-01-01");
  });

  test("the name of the site before a title is not a part of it where the page lies at an address of that name", () => {
    const titleAt = (host: string) =>
      examine(
        "strike.html",
        `<title>Mill Post: Strike goes on for ever</title><link rel="canonical" href="https://${host}/strike">${body.repeat(3)}`,
      ).article?.title?.value;
    expect(titleAt("millpost.blog.example")).toBe("Strike goes on for ever");
    expect(titleAt("clarion.example")).toBe("Mill Post: Strike goes on for ever");
  });

  test("what asks for consent may be longer than the article, and is none of it", () => {
    const purposes = ["ads", "maps", "videos", "counts", "letters", "games"].map(
      (name) =>
        `<p>These cookies let our partners show you ${name}, and without them some of it will not work as it should.</p>`,
    );
    const page = `<h1>Strike goes on</h1>${text}<div id="onetrust-consent-sdk"><div>${purposes.join("")}</div></div>`;
    const { article } = examine("strike.html", page);
    expect(article?.body.map((block) => block.text).join(" ")).toMatch(/^The owners.*without a word\.$/s);
  });

  const linesOf = (content: string) =>
    (examine("strike.html", `<h1>Strike goes on</h1><main>${content}</main>`).article?.body ?? []).map(
      (block) => block.text,
    );
  const last =
    "<p>The harbour has been closed since Monday, and the ferries wait on the other side of the bay.</p>";
  const long = text + last;
  const plain = linesOf(long);

  test.each(["twitter-tweet", "instagram-media", "fb-post", "bluesky-embed"])(
    "a post that the page shows from elsewhere (%s) is not the article's text, a quotation is",
    (name) => {
      const words = "<p>I have never seen so many people at the landing, and not one of them knew why.</p>";
      expect(
        linesOf(`${text}<blockquote class="${name}">${words}&mdash; Jo March (@jo)</blockquote>${last}`),
      ).toEqual(plain);
      expect(linesOf(`${text}<blockquote>${words}</blockquote>${last}`)).toHaveLength(plain.length + 1);
    },
  );

  test("a gallery or boxes of links that stand among the paragraphs do not leave one of them for the article", () => {
    const links = Array.from(
      { length: 20 },
      (_, i) => `<li><a href="/${i}">Picture ${i} of the harbour</a></li>`,
    );
    const labels = Array.from({ length: 20 }, (_, i) => `<div>${i} of 20</div>`);
    const bare = text.replace(/<\/?div>/g, "");
    expect(linesOf(`${bare}<ul>${links.join("")}</ul>${last}`)).toEqual(plain);
    expect(linesOf(`${bare}<div class="share">${links.join("")}${labels.join("")}</div>${last}`)).toEqual(
      plain,
    );
  });

  test("an article that the page holds once more, to be printed, is read where it stands first", () => {
    const print = `<div id="print"><h1>Strike goes on</h1><div>${text}</div></div>`;
    const menu = Array.from({ length: 9 }, (_, i) => `<div><a href="/${i}">Harbour news ${i}</a></div>`).join(
      "",
    );
    const page = `<title>Strike goes on</title><div><h1>Strike goes on</h1><div>${text}${menu}</div></div>${menu}${print}`;
    const { article } = examine("strike.html", page);
    expect(article?.title).toMatchObject({ value: "Strike goes on", span: { start: 0 } });
    expect(article?.body).toHaveLength(3);
  });

  test("a first or last paragraph in italics is a note of the house; one among the others, one in quotation marks, and many are text", () => {
    const note =
      "<p><em>The Mill Post has told of this strike since it began, and goes on to do so.</em></p>";
    expect(linesOf(note + long)).toEqual(plain);
    expect(linesOf(long + note)).toEqual(plain);
    expect(linesOf(text + note + last + text.replaceAll("owners", "hands"))).toHaveLength(plain.length + 4);
    expect(linesOf(long + note.replace("The Mill", "&ldquo;The Mill"))).toHaveLength(plain.length + 1);
    expect(
      linesOf(
        `${long}${note}<p><i>The mayor did not want to be named here.</i></p><p><i>The owners did not want that either.</i></p>`,
      ),
    ).toHaveLength(plain.length + 3);
  });

  test("a page that goes on with other stories is of its first", () => {
    const story = (title: string, words: string) =>
      `<article><h1 class="entry-title">${title}</h1><div>${words}</div></article>`;
    const other =
      "<p>The ferry was late again on Monday, and those who waited at the landing had nothing but rain to look at.</p>";
    const page = `<title>Strike goes on | The Mill Post</title>${story("Strike goes on", text)}${story("Ferry late again", other.repeat(2) + text.replaceAll("owners", "ferrymen").repeat(2))}`;
    const { article } = examine("strike.html", page);
    expect(article?.body.map((block) => block.text).join(" ")).toMatch(/^The owners.*without a word\.$/s);
  });

  test.each(["paywall", "article-widget article-widget-text", "sidebar-grid__content article__content"])(
    "an element may be named %s and hold the text",
    (name) => {
      const aside =
        "<p>Those who read us every day know that the harbour has been rebuilt twice since the great storm of that year.</p>";
      const page = `<h1>Strike goes on</h1><div><div class="${name}">${text}${text.replaceAll("owners", "spinners")}</div></div><div>${aside.repeat(9)}</div>`;
      expect(examine("strike.html", page).article?.body[0]?.text).toMatch(/^The owners of the mill/);
    },
  );

  test("subheads made like the title begin no other story", () => {
    const page = `<title>Strike goes on</title><div><h1>Strike goes on</h1>${text}<h1>The owners</h1><p>Nobody has seen them since the bridge was closed, and their houses stand empty.</p></div>`;
    expect(examine("strike.html", page).article?.body.at(-1)?.text).toMatch(/^Nobody has seen/);
  });

  test("a date among the buttons above the text is that of the page", () => {
    expect(
      examine(
        "strike.html",
        `<h1>Strike goes on</h1><div class="share"><p>11/17/1987 05:40 PM</p></div>${text}`,
      ).article?.date.edtf,
    ).toBe("1987-11-17");
  });

  const authors = (page: string) =>
    examine("strike.html", `<h1>Strike goes on</h1>${page}`).article?.byline.authors.map(
      ({ value }) => value,
    );

  test.each([
    ["a link", '<div class="author-details"><a href="/people/jo-march">Jo March</a> Easthaven</div>'],
    [
      "a card",
      '<div class="entry-byline"><a href="/all"><span class="fn">Jo March</span></a>, Spinning Editor</div>',
    ],
    [
      "microdata",
      '<p><span itemprop="author"><span itemprop="name">Jo March</span> Harbour Clarion</span></p>',
    ],
    ["a line all of which is a link", '<p class="byline"><a href="/people/jo-march">By Jo March</a></p>'],
    [
      "where its link leads",
      '<p><a href="https://clarion.example/by/jo-march-j7gc3">Jo March</a> Columnist</p>',
    ],
    [
      "a link among others",
      '<p class="byline"><a href="/authors/jo-march">Jo March</a> in <a href="/topics/4">Fair Wages</a></p>',
    ],
    [
      "a link that another, never closed, stands before",
      '<h6><a href="#"> <a href="/author/jo-march">Jo March</a> / <a href="/1987/mar/04/">Wednesday</a> / <a href="/news/">News</a></h6>',
    ],
    [
      "microdata with her house in it",
      '<p class="byline" itemprop="author"><span itemprop="name">Jo March, Harbour Press</span></p>',
    ],
    ["a word before a link", '<p><a href="/jm">by Jo March</a></p>'],
    ["an element of another name", '<a rel="author" href="/jo">Jo March</a>'],
  ])("somebody signs whose name is marked as one by %s", (_, signed) => {
    expect(authors(signed + text)).toEqual(["Jo March"]);
  });

  test("a name that no list would take for one is taken where it is marked as the author's", () => {
    expect(
      authors(
        `<div class="info"><a href="/author/summer-market/" rel="author">Summer Market</a> | Coast</div>${text}`,
      ),
    ).toEqual(["Summer Market"]);
  });

  test("a link that is nothing but a name leads to somebody in the news", () => {
    expect(authors(`<p><a href="/world/amy-march">Amy March</a></p>${text}`)).toEqual([]);
  });

  test("unless it stands right below the word for who wrote", () => {
    const head = "<h1>Strike goes on</h1>";
    expect(authors(`${head}<span>By</span><div><a href="/u/lamp">Amy March</a></div>${text}`)).toEqual([
      "Amy March",
    ]);
  });

  test("a house is not called as its article is", () => {
    const title = "Owners of the mill meet the spinners again";
    const { article } = examine(
      "strike.html",
      `<title>${title}</title><meta name="application-name" content="${title}">${text}`,
    );
    expect(article?.source.outlet).toBeNull();
  });

  test("the address of who paid for a box is not that of the page", () => {
    const box = '<aside class="related"><p>Ferries from a crown</p><p>Farebridge.com</p></aside>';
    expect(outletOf(box)).toBeNull();
    expect(outletOf("<p>Farebridge.com</p>")?.value).toBe("Farebridge");
  });

  test("the size of a headline does not tell whose it is", () => {
    const story = (size: string, who: string) => {
      const paragraphs = ["first", "second", "third", "fourth", "fifth"].map(
        (time) => `<p>The ${who} met for the ${time} time on Tuesday, and parted late without a word.</p>`,
      );
      return `<article><h1 class="headline ${size}">Strike of the ${who}</h1>${paragraphs.join("")}</article>`;
    };
    const page = `<title>Strike of the owners</title><main>${story("t152", "owners")}${story("t137", "ferrymen")}</main>`;
    const { article } = examine("strike.html", page);
    expect(article?.body.map((block) => block.text).join(" ")).not.toContain("ferrymen");
  });

  const outletOf = (head: string) =>
    examine("strike.html", `${head}<h1>Strike goes on</h1>${text}`).article?.source.outlet;

  test.each([
    ["Strike goes on \u2013 The Mill Post", "The Mill Post"],
    ["The Mill Post \u00bb Strike goes on", "The Mill Post"],
    ["Strike goes on | Coast | The Mill Post", "The Mill Post"],
    ["Strike goes on\uff5cThe Mill Post", "The Mill Post"],
  ])("the bar of the window names the outlet beside the heading: %s", (title, outlet) => {
    expect(outletOf(`<title>${title}</title>`)?.value).toBe(outlet);
  });

  test("the title ends where the headline ends that the page prints, be it marked as one or not", () => {
    const page = `<title>Strike goes on at the mill - The Mill Post</title><div><b>Strike goes on at the mill</b></div>${text}`;
    const { article } = examine("strike.html", page);
    expect(article?.title?.value).toBe("Strike goes on at the mill");
    expect(article?.source.outlet?.value).toBe("The Mill Post");
  });

  test("a page that only says where it lies has its address for its source", () => {
    const at = '<link rel="canonical" href="https://www.mill-post.example/2021/strike">';
    expect(outletOf(at)).toMatchObject({ value: "mill-post.example", basis: "inferred" });
    expect(outletOf(`${at}<meta property="og:site_name" content="The Mill Post">`)?.value).toBe(
      "The Mill Post",
    );
  });

  test("data of which only the attribute is another are read", () => {
    expect(outletOf('<meta name="og:site_name" value="The Mill Post">')?.value).toBe("The Mill Post");
  });

  test("who signs below the text counts where nobody does above", () => {
    const below = '<div class="author-box"><a href="/people/amy-march">Amy March</a> spins.</div>';
    expect(authors(text + below)).toEqual(["Amy March"]);
    expect(authors(`<p class="byline"><a href="/jo">Jo March</a></p>${text}${below}`)).toEqual(["Jo March"]);
  });

  test("nobody signs who only wrote what stands beside the text", () => {
    const beside =
      '<aside class="related"><h3><a href="/2">Ferry late</a></h3><p class="byline"><a href="/amy">Amy March</a></p></aside>';
    expect(authors(text + beside)).toEqual([]);
  });

  test("data in a wrapping of their own are read", () => {
    const data =
      '<![CDATA[{"@type":"NewsArticle","headline":"Strike goes on","author":[{"@type":"Person","name":"Jo March"}]}]]>';
    expect(authors(`<script type="application/ld+json">\n${data}\n</script>${text}`)).toEqual(["Jo March"]);
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
