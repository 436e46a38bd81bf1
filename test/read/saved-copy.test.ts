import { describe, expect, test } from "vitest";
import { examine } from "../support/examine.ts";
import { clipping } from "./seed.ts";

const LAY = "https://www.mill-post.example/1987/strike";
const TEXT =
  "<p>The owners of the mill met again on Tuesday, and nobody expects that they will agree before June.</p>" +
  "<p>Jo March, who keeps the books of the union, told the hands that she had heard nothing of a rise.</p>" +
  "<p>Two of the looms have stood still since the fire, and the third is let by the day to a weaver.</p>" +
  "<p>The council will hear both sides on Friday, and after that the harbour may be closed to boats.</p>";
const PAGE = `<h1>Strike goes on</h1>${TEXT}`;

const articleOf = (content: string) => examine("strike.html", content).article!;
const bodyOf = (content: string) => articleOf(content).body.map(({ text }) => text);

describe("a page out of an archive of the web", () => {
  const asKept = (address: string) =>
    articleOf(
      `<link rel="canonical" href="${address}"><meta property="og:site_name" content="The Mill Post">${PAGE}`,
    );

  test.each([
    ["with the moment of the capture", `https://web.archive.example/web/19870312081500/${LAY}`],
    ["and how it is shown", `https://web.archive.example/web/19870312081500id_/${LAY}`],
    ["with a number", `https://archive.example/o/Ab3dE/${LAY}`],
  ])("lies where it was found, not in the archive: %s", (_, address) => {
    expect(asKept(address).url?.value).toBe(LAY);
    expect(asKept(address).source.outlet?.value).toBe("The Mill Post");
  });

  test("has nothing of the archive in its data", () => {
    const data = (published: string) =>
      articleOf(
        `<link rel="canonical" href="https://archive.example/Ab3dE"><meta property="og:site_name" content="archive.example">
        <link rel="bookmark" href="https://archive.example/19930801101500/${LAY}">
        <meta property="article:published_time" content="${published}">${PAGE}`,
      );
    expect(data("1993-08-01T10:15:00Z").date.edtf).not.toBe("1993-08-01");
    expect(data("1987-03-04T10:15:00Z").date.edtf).toBe("1987-03-04");
    expect(data("1987-03-04T10:15:00Z").url?.value).toBe(LAY);
    expect(data("1987-03-04T10:15:00Z").source.outlet?.value).toBe("mill-post.example");
  });

  test("and an address with another in its query is its own", () => {
    const own = `https://www.mill-post.example/go?to=${LAY}`;
    expect(asKept(own).url?.value).toBe(own);
  });

  test("is read without the archive's bar", () => {
    const bar = `<div id="wm-ipp-base"><p>The archive is run by people who save what would be lost, and keeps it for all who come.</p></div>`;
    expect(bodyOf(bar + PAGE)).toEqual(bodyOf(PAGE));
  });
});

describe("a page that a browser saved", () => {
  test.each([
    ["as a page", `<!-- saved from url=(0041)${LAY} -->`],
    [
      "in a single file",
      `<!doctype html><html><!--\n Page saved with SavesAll \n url: ${LAY} \n saved date: today\n-->`,
    ],
    ["as its reader shows it", `<!-- saved from url=(0078)about:reader?url=${encodeURIComponent(LAY)} -->`],
  ])("says where it lay: %s", (_, note) => {
    expect(articleOf(note + PAGE).url?.value).toBe(LAY);
    expect(
      articleOf(`${note}<link rel="canonical" href="https://mill-post.example/a">${PAGE}`).url?.value,
    ).toBe("https://mill-post.example/a");
  });

  const message = (encoding: string, content: string, type = "text/html") =>
    `From: <Saved by a browser>\r\nSnapshot-Content-Location: ${LAY}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n` +
    `\ttype="text/html";\r\n\tboundary="--=_b--"\r\n\r\n\r\n----=_b--\r\nContent-Type: ${type}\r\n` +
    `Content-Transfer-Encoding: ${encoding}\r\nContent-Location: ${LAY}\r\n\r\n${content}\r\n----=_b--\r\n` +
    "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n----=_b----\r\n";

  test.each([
    ["quoted", message("quoted-printable", "<h1>Strike=20goes =\r\non</h1><p>Caf=C3=A9 &amp; mill</p>")],
    [
      "packed",
      message("base64", Buffer.from("<h1>Strike goes on</h1><p>Café &amp; mill</p>").toString("base64")),
    ],
    [
      "in another encoding",
      message(
        "quoted-printable",
        "<h1>Strike goes on</h1><p>Caf=E9 &amp; mill</p>",
        "text/html; charset=iso-8859-1",
      ),
    ],
  ])("with its pictures is read without them: %s", (_, content) => {
    const read = clipping(content, "strike.mhtml");
    expect(read.blocks.map(({ text }) => text)).toEqual(["Strike goes on", "Café & mill"]);
    expect(read.metadata?.map(({ field, value }) => `${field} ${value}`)).toEqual([`url ${LAY}`]);
  });

  test("keeps what its parts brought with them", () => {
    const [first, ...others] = bodyOf(PAGE);
    expect(
      bodyOf(`<h1>Strike goes on</h1><my-text><template shadowrootmode="open">${TEXT}</template></my-text>`),
    ).toEqual([first, ...others]);
  });
});

describe("readers without scripts or frames", () => {
  test.each(["noscript", "noframes"])("are shown an article in <%s>", (tag) => {
    expect(bodyOf(`<p>Loading</p><${tag}>${PAGE}${TEXT.replaceAll("the", "every")}</${tag}>`)).toHaveLength(
      8,
    );
    expect(
      bodyOf(`${PAGE}<${tag}><p>Please switch it on, for nothing here can be seen without.</p></${tag}>`),
    ).toEqual(bodyOf(PAGE));
  });
});

describe("what pages say in their own way", () => {
  test("the credits of a reader's view are its byline", () => {
    const credits = `<div class="header reader-header"><h1>Strike goes on</h1><div class="credits reader-credits">Nell Farrow</div></div>`;
    expect(articleOf(`${credits}<div>${TEXT}</div>`).byline.authors.map(({ value }) => value)).toEqual([
      "Nell Farrow",
    ]);
  });

  test("a moment may stand in an empty element inside the one that is named for it", () => {
    const day = `<b class="published"><span class="value-title" title="1987-03-04"></span></b>`;
    expect(articleOf(`<h1>Strike goes on</h1>${day}${TEXT}`).date.edtf).toBe("1987-03-04");
  });

  test("where a page says itself where it lies, a line of its text does not", () => {
    const line = "<p>https://looms.example/about</p>";
    expect(articleOf(`${PAGE}${line}`).url?.value).toBe("https://looms.example/about");
    expect(articleOf(`<link rel="canonical" href="${LAY}">${PAGE}${line}`).url?.value).toBe(LAY);
  });

  test("since when a site has its terms is not when a story was published", () => {
    const footer =
      "<footer><p>All text created after September 25, 1985 may be copied by all who ask.</p></footer>";
    const published = '<meta property="article:published_time" content="1987-03-04">';
    expect(articleOf(published + PAGE + footer).date.edtf).toBe("1987-03-04");
  });
});
