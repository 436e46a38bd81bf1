import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DOCKS, place, STRIKE } from "./call.ts";

const archive = { "seeds/strike.txt": STRIKE, "seeds/1931/docks.txt": DOCKS };

interface Told {
  readonly title: { readonly value: string; readonly basis: string; readonly rule: string };
  readonly date: { readonly edtf: string | null; readonly basis: string };
  readonly tags: readonly string[];
  readonly corrections: readonly object[];
  readonly problems: readonly { readonly code: string; readonly lines: unknown }[];
}

/** What the archive says of a clipping when these files lie beside it. */
async function told(
  files: Readonly<Record<string, string>>,
  name = "strike",
  ...words: string[]
): Promise<Told> {
  const { code, out, err } = await place({ ...archive, ...files }).call("explain", name, "--json", ...words);
  expect(code, err).toBe(0);
  return JSON.parse(out);
}

describe("what the owner says", () => {
  test("in a sidecar, .yaml or .yml, by the name of the clipping or of its file", async () => {
    for (const name of ["strike.meta.yaml", "strike.meta.yml", "strike.txt.meta.yaml"]) {
      const { title } = await told({ [`seeds/${name}`]: "headline: The strike" });
      expect(title).toMatchObject({ value: "The strike", basis: "stated", rule: "sidecar/title" });
    }
    expect((await told({ "seeds/1931/docks.meta.yml": "title: Docks" }, "1931/docks")).title.value).toBe(
      "Docks",
    );
  });

  test("in the table, by id, by name of file or by path", async () => {
    for (const key of ["file\nstrike.txt", "path\nseeds/strike.txt", "file\n./strike.txt", "id\nstrike"]) {
      const [column, value] = key.split("\n");
      const { title, tags } = await told({
        "metadata.csv": `${column},title,tags\n${value},The strike,a; b\n`,
      });
      expect(title).toMatchObject({ value: "The strike", rule: "table/title" });
      expect(tags).toEqual(["a", "b"]);
    }
    const { title } = await told({ "metadata.csv": "file,title\ndocks.txt,Docks\n" }, "1931/docks");
    expect(title.value).toBe("Docks");
  });

  test("in corrections, by id, also one that the sidecar or the table gives", async () => {
    const list = "- {field: date, value: 1931-05-06, was: 1931-05-04, by: Jo}";
    const { date, corrections } = await told({ "corrections/strike.yaml": list });
    expect(date).toMatchObject({ edtf: "1931-05-06", basis: "corrected" });
    expect(corrections).toMatchObject([{ kind: "field", field: "date", was: "1931-05-04", by: "Jo" }]);
    const files = { "seeds/strike.meta.yaml": "id: mill-strike", "corrections/mill-strike.yml": list };
    expect((await told(files, "mill-strike")).date.basis).toBe("corrected");
    const table = { "metadata.csv": "file,id\nstrike.txt,mill\n", "corrections/mill.yaml": list };
    expect((await told(table, "mill")).date.basis).toBe("corrected");
    expect(
      (await told({ "corrections/1931/docks.yaml": "- {field: title, value: D}" }, "1931/docks")).title.value,
    ).toBe("D");
  });

  test("is followed in the order correction, front matter, sidecar, table", async () => {
    const table = { "metadata.csv": "file,title,date\nstrike.txt,T,1934\n" };
    const sidecar = { ...table, "seeds/strike.meta.yaml": "title: S" };
    const front = { ...sidecar, "seeds/strike.txt": `---\ntitle: F\n---\n${STRIKE}` };
    const correction = { ...front, "corrections/strike.yaml": "- {field: title, value: C}" };
    const titles = await Promise.all([table, sidecar, front, correction].map((files) => told(files)));
    expect(titles.map(({ title }) => title.value)).toEqual(["T", "S", "F", "C"]);
    expect(titles.map(({ date }) => date.edtf)).toEqual(["1934", "1934", "1934", "1934"]);
  });

  test("beside the config holds for its own input only", async () => {
    const files = {
      "corrections/strike.yaml": "- {field: title, value: C}",
      "metadata.csv": "file,tags\nstrike.txt,a\n",
      "other/strike.txt": STRIKE,
      "other/strike.meta.yaml": "date: 1930",
    };
    const other = await told(files, "strike", "--input", "other");
    expect([other.title.value, other.tags, other.date.edtf]).toEqual([
      "Mill strike enters third week",
      [],
      "1930",
    ]);
    expect((await told(files, "strike", "--input", "seeds")).title.value).toBe("C");
  });

  test("changes no file of the owner's", async () => {
    const { call, folder } = place({
      ...archive,
      "corrections/strike.yaml": "- remove: 7\n- {line: 1, from: Mill, to: Dock}",
    });
    await call();
    expect(readFileSync(join(folder, "seeds/strike.txt"), "utf8")).toBe(STRIKE);
    expect(readFileSync(join(folder, "public/articles/strike.txt"), "utf8")).toBe(STRIKE);
    const page = readFileSync(join(folder, "public/articles/strike.html"), "utf8");
    expect(page).toContain("Dock strike enters third week</h1>");
    expect(page).toContain("Line 7 taken out.");
  });
});

describe("what cannot be used is told of, with its file and line, and stops nothing", () => {
  test.for([
    [
      "corrections/strike.yaml",
      "- keep: [3]\n- {field: title, value: x, was: y}\n",
      "2:4  warning  correction-stale",
    ],
    [
      "corrections/strike.yaml",
      "- keep: [3]\n- {line: 99, from: x, to: y}\n",
      "2:4  warning  correction-line",
    ],
    ["corrections/strike.yaml", "- {field: titel, value: x}\n", "1:11  warning  correction-field-unknown"],
    ["corrections/strike.yaml", "- {field: title\n", ":1:16  warning  owner-file-broken"],
    ["corrections/strikes.yaml", "- {field: title, value: x}\n", "  warning  correction-id-unknown"],
    ["seeds/strike.meta.yaml", "title: [\n", "  warning  owner-file-broken"],
    ["seeds/strike.meta.yaml", "- a\n", "1:1  warning  owner-file-shape"],
    ["seeds/strike.meta.yaml", "title: x\ndate: 31/31/1931\n", "2:7  warning  owner-date-unparsed"],
    ["seeds/strikes.meta.yaml", "title: x\n", "  warning  sidecar-alone"],
    ["metadata.csv", "file,titel\nstrike.txt,x\n", "1:1  warning  table-column-unknown"],
    ["metadata.csv", "file,title\nstrike.txt,x\n\nstrik.txt,y\n", "4:1  warning  table-row-unmatched"],
    ["metadata.csv", "id,title\nstrike,x\nstrikes,y\n", "3:1  warning  table-row-unmatched"],
    ["metadata.csv", "file,title\nstrike.txt,x\nstrike.txt,y\n", "3:1  warning  table-row-double"],
    ["metadata.csv", 'file,title\nstrike.txt,"x\n', "  warning  table-broken"],
    ["metadata.csv", "file,date\nstrike.txt,31/31/1931\n", "  warning  owner-date-unparsed"],
  ] as const)("%s: %j", async ([name, content, message]) => {
    const { call } = place({ ...archive, [name]: content });
    const { code, err } = await call();
    expect(code).toBe(0);
    expect(err).toContain(name);
    expect(err).toContain(message);
    expect((await call("--strict")).code).toBe(1);
  });

  test("two sidecars for one clipping", async () => {
    const files = { "seeds/strike.meta.yaml": "title: A", "seeds/strike.meta.yml": "title: B" };
    const { err } = await place({ ...archive, ...files }).call();
    expect(err).toContain("seeds/strike.meta.yml  warning  sidecar-double");
  });

  test("a name that several clippings have", async () => {
    const files = {
      "seeds/1932/docks.txt": DOCKS,
      "metadata.csv": "file,title\ndocks.txt,x\n1931/docks.txt,y\n",
    };
    const { err } = await place({ ...archive, ...files }).call();
    expect(err).toContain("metadata.csv:2:1  warning  table-row-ambiguous");
    expect(err).not.toContain("metadata.csv:3");
  });

  test("a hint names what was probably meant", async () => {
    const { err } = await place({ ...archive, "corrections/strik.yaml": "- keep: 3" }).call();
    expect(err).toContain("Did you mean strike?");
  });

  test("a text that is to be withheld is withheld, whatever else is broken", async () => {
    const { call, folder } = place({ ...archive, "seeds/strike.meta.yaml": "status: withheld\ntitle: [" });
    await call();
    expect(readFileSync(join(folder, "public/articles/strike.html"), "utf8")).not.toContain(
      "owners of the mill",
    );
  });

  test("on the page to be looked at, with a link to the clipping and no line of it", async () => {
    const { call, folder } = place({
      ...archive,
      "corrections/strike.yaml":
        "- {field: title, value: x, was: y}\n- keep: 99\n- {field: standfirst, value: z}",
    });
    await call();
    const page = readFileSync(join(folder, "public/review.html"), "utf8");
    expect(page).toContain('<a href="articles/strike.html">corrections/strike.yaml</a>');
    expect(page).toContain("This corrects the title");
  });

  test("a problem of a correction stands with its clipping, without a line of the clipping", async () => {
    const { problems } = await told({ "corrections/strike.yaml": "- {field: title, value: x, was: y}" });
    expect(problems).toMatchObject([{ code: "correction-stale", lines: null }]);
  });
});
