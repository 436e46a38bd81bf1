import { describe, expect, test } from "vitest";
import { tables } from "../../src/interface/index.ts";
import { loadTemplates } from "../../src/render/templates.ts";
import type { ArchiveError } from "../../src/report/archive-error.ts";
import { memoryFiles } from "../support/memory-files.ts";

/** Templates of the program, and of the owner. */
function load(own: Record<string, string>, owner: Record<string, string> = {}) {
  const disk = memoryFiles();
  for (const [name, text] of Object.entries(own)) disk.save(`/program/templates/${name}`, text);
  for (const [name, text] of Object.entries(owner)) disk.save(`/mine/templates/${name}`, text);
  return loadTemplates(disk, { own: "/program/templates", owner: "/mine/templates" }, tables.en!);
}

function errorOf(work: () => unknown): ArchiveError {
  try {
    work();
  } catch (error) {
    return error as ArchiveError;
  }
  throw new Error("nothing was thrown");
}

describe("templates", () => {
  test("layout and parts are found by name, and escape what they print", () => {
    const templates = load({
      "layout.eta": "<main><%~ it.body %></main>",
      "parts/name.eta": "<b><%= it.name %></b>",
      "page.eta": '<% layout("layout") %><%~ include("parts/name", { name: it.title }) %>',
    });
    expect(templates.render("page.eta", { title: "<i>&\"'" })).toBe(
      "<main><b>&lt;i&gt;&amp;&quot;&#39;</b></main>",
    );
  });

  test("an owner's file stands in for the program's of that name, and only for that", () => {
    const own = { "page.eta": '<%~ include("parts/a") %>', "parts/a.eta": "program" };
    expect(load(own, { "parts/a.eta": "owner" }).render("page.eta", {})).toBe("owner");
    expect(load(own).digest).not.toBe(load(own, { "parts/a.eta": "owner" }).digest);
    expect(load(own).digest).toBe(load(own, { "readme.txt": "not a template" }).digest);
  });

  test("nothing prints as nothing, never as a word; control characters are dropped", () => {
    const { render } = load({
      "page.eta": "[<%= it.none %><%= it.nil %><%~ it.none %><%= it.no %>]<%= it.odd %>",
    });
    expect(render("page.eta", { nil: null, no: false, odd: "a\u0000b\u0007c\u009fd\te" })).toBe("[]abcd\te");
  });

  test("control characters are dropped that stand in templates, however deep", () => {
    const { render } = load({
      "layout.eta": "<main>\u0001<%~ it.body %></main>\u0002",
      "parts/outer.eta": 'o\u0003<%~ include("parts/inner") %><%= it.odd %>',
      "parts/inner.eta": "i\u0004<%= it.odd %>\t",
      "page.eta": '<% layout("layout") %>p\u0005<%~ include("parts/outer") %><%~ include("parts/inner") %>',
    });
    expect(render("page.eta", { odd: "a\u0000&" })).toBe("<main>poia&amp;\ta&amp;ia&amp;\t</main>");
  });

  test("style sheets and pictures of both are assets, by name", () => {
    const { assets } = load(
      { "assets/10-page.css": "a{}", "assets/icon.svg": "<svg/>" },
      { "assets/icon.svg": "<svg>mine</svg>", "assets/20-mine.css": "b{}" },
    );
    expect(assets.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
      ["10-page.css", "a{}"],
      ["20-mine.css", "b{}"],
      ["icon.svg", "<svg>mine</svg>"],
    ]);
  });
});

describe("a broken template says where", () => {
  const page = (text: string, owner: Record<string, string> = {}) => load({ "page.eta": text }, owner);

  test.for<[string, string, string]>([
    ["a tag that is never closed", "one\ntwo <%= it.x\nthree", "templates/page.eta:2"],
    ["a string that is never closed", "one\n<% const a = 'x %>", "templates/page.eta:2"],
    ["wrong JavaScript", "one\n\n<% if (it.x { %>\nx\n<% } %>", "templates/page.eta:3"],
    ["wrong JavaScript far down", `${"line\n".repeat(40)}<%= it.x + * 2 %>\nend`, "templates/page.eta:41"],
  ])("%s", ([, text, place]) => {
    const error = errorOf(() => page(text));
    expect(error).toMatchObject({ name: "ArchiveError", code: "template-broken", exitCode: 1 });
    expect(error.message).toContain(place);
    expect(error.message).not.toMatch(/\n|undefined\.$/);
  });

  test("a block that is never closed is broken near its end", () => {
    expect(errorOf(() => page("one\n<% for (const a of []) { %>\nx\n")).message).toMatch(/page\.eta:[2-4]\b/);
  });

  test("an error while it is at work, in the very file, through layout and parts", () => {
    const templates = load(
      {
        "layout.eta": "<%~ it.body %>",
        "page.eta": '<% layout("layout") %>\n\n<%~ include("parts/deep") %>',
        "parts/deep.eta": "program's own",
      },
      { "parts/deep.eta": "fine\nfine\n<%= it.article.title %>" },
    );
    const error = errorOf(() => templates.render("page.eta", {}));
    expect(error).toMatchObject({ code: "template-broken", exitCode: 1 });
    expect(error.message).toBe(
      "The template templates/parts/deep.eta:3 is broken: Cannot read properties of undefined (reading 'title').",
    );
  });

  test("printing an object or a number that is none", () => {
    const message = (value: unknown) =>
      errorOf(() => page("\n<%= it.value %>").render("page.eta", { value })).message;
    expect(message({ a: 1 })).toContain("page.eta:2 is broken: A value of type object cannot be printed");
    expect(message([1])).toContain("A list cannot be printed");
    expect(message(Number.NaN)).toContain("NaN");
  });

  test("asking for a part that is not there", () => {
    const templates = page('x\n<%~ include("parts/gone") %>');
    expect(errorOf(() => templates.render("page.eta", {})).message).toBe(
      'The template templates/page.eta:2 is broken: There is no template "parts/gone.eta".',
    );
  });
});
