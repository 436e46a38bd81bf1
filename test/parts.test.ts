import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explain } from "../src/export/explain.ts";
import { toRecord } from "../src/export/record.ts";
import { openArchive } from "../src/pipeline.ts";
import { bodyOf } from "./extract/furniture/papers.ts";
import {
  buildOf,
  cleanCopy,
  configOf,
  effectsOf,
  siteIn,
  type TestArchive,
  testArchive,
} from "./support/archive.ts";

/** An article of a digest, with the line that sets it apart; the first needs none. */
const article = (at: number, note: string, apart = true): string =>
  `${apart ? "=====\n" : ""}---\n${note}\n---\n${bodyOf(at).join("\n\n")}\n\n`;

const DIGEST =
  article(0, "title: The ferry", false) +
  article(1, "title: The mill\nsource: The Weir Street Mail") +
  article(2, "title: The bridge");

function digest(text = DIGEST): TestArchive {
  const archive = testArchive();
  archive.disk.save("/archive/seeds/digest.txt", text);
  archive.now += 10_000;
  return archive;
}

const open = (archive: TestArchive) => openArchive(configOf(archive), effectsOf(archive));

describe("a file of several articles", () => {
  test("makes a page and an original of each", () => {
    const archive = digest();
    expect(buildOf(archive)).toMatchObject({ read: 3, new: 3, warnings: 0 });
    const site = siteIn(archive);
    const originals = ["digest", "digest-2", "digest-3"].map((id) => site[`articles/${id}.txt`]);
    expect(originals.join("")).toBe(DIGEST);
    expect(site["articles/digest-2.html"]).toContain("The mill");
    expect(site["articles/digest-2.html"]).not.toContain("The bridge by the river");
    // The lines of the original have the numbers that they have in the file.
    expect(site["articles/digest-2.html"]).toContain('id="L12"');
    expect(site["articles/digest-2.html"]).not.toContain('id="L1"');
  });

  test("explain and export tell of each by its id, in the lines of the file", () => {
    const { archive, dossier } = open(digest());
    const card = archive.cards.find(({ id }) => id === "digest-2")!;
    expect(card.path).toBe("seeds/digest.txt#2");
    const shown = explain(card, dossier(card.path));
    expect(shown).toContain("  12       markup");
    expect(shown).toContain("title            stated    14 ");
    expect(toRecord(card, dossier(card.path)).body[0]!.lines).toEqual([17, 17]);
  });

  test("the owner speaks of each: table, sidecar, corrections, in lines of the file", () => {
    const archive = digest();
    archive.disk.save("/archive/metadata.csv", "file,agency\ndigest.txt#2,Wire\n");
    archive.disk.save("/archive/seeds/digest.txt#3.meta.yaml", "source: The Harbour Gazette\n");
    archive.disk.save("/archive/seeds/digest.meta.yaml", "tags: first\n");
    archive.disk.save(
      "/archive/corrections/digest-2.yaml",
      "- {field: date, value: 1931-05-04}\n- remove: [19]\n- remove: [3]\n",
    );
    const { archive: known, dossier } = open(archive);
    const [second, third] = ["seeds/digest.txt#2", "seeds/digest.txt#3"].map(dossier);
    expect(second!.article).toMatchObject({
      source: { agency: { value: "Wire" } },
      date: { edtf: "1931-05-04" },
      tags: [],
    });
    expect(second!.article!.body.map(({ text }) => text)).toEqual([bodyOf(1)[0], ...bodyOf(1).slice(2)]);
    expect(third!.article!.source.outlet!.value).toBe("The Harbour Gazette");
    expect(dossier("seeds/digest.txt").article!.tags).toEqual(["first"]);
    const problems = [...known.problems, ...known.cards.flatMap((card) => card.problems)];
    expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
      expect.stringMatching(/^correction-line .*the clipping has lines 12 to 24 of its file/),
    ]);
  });

  test("one that is withheld is in no other's original", () => {
    const archive = digest(article(0, "title: A", false) + article(1, "title: B\nstatus: withheld"));
    buildOf(archive);
    const site = Object.entries(siteIn(archive)).filter(([path]) => path.startsWith("articles/"));
    expect(site.filter(([, content]) => content.includes("The mill by the river"))).toEqual([]);
    expect(Object.fromEntries(site)).toHaveProperty(["articles/digest-2.html"]);
  });

  test("ids do not change with the words of an article, and an id of the owner's is kept", () => {
    const ids = (text: string) => [...open(digest(text)).ids.values()];
    expect(ids(DIGEST)).toEqual(["digest", "digest-2", "digest-3"]);
    expect(ids(DIGEST.replaceAll("mill", "weir"))).toEqual(["digest", "digest-2", "digest-3"]);
    expect(ids(DIGEST.replace("title: The bridge", "id: bridge"))).toEqual(["digest", "digest-2", "bridge"]);
    const archive = digest();
    archive.disk.save("/archive/seeds/digest-2.txt", bodyOf(4).join("\n\n"));
    expect(new Set(open(archive).ids.values()).size).toBe(4);
  });

  test("an edit of one leaves the pages of the others as they are", () => {
    const archive = digest();
    buildOf(archive);
    const before = siteIn(archive);
    archive.disk.save(
      "/archive/seeds/digest.txt",
      DIGEST.replace("title: The mill", "title: The great mill"),
    );
    expect(buildOf(archive)).toMatchObject({ new: 0, changed: 1, removed: 0 });
    expect(siteIn(archive)).toEqual(siteIn(cleanCopy(archive)));
    expect(siteIn(archive)["articles/digest.txt"]).toBe(before["articles/digest.txt"]);
  });

  test("the site is that of a clean build, however the file was cut before", () => {
    const files = fc
      .array(fc.tuple(fc.nat(4), fc.boolean()), { minLength: 1, maxLength: 4 })
      .map((list) =>
        list.map(([at, apart], i) => article(at, `title: Number ${at}`, apart && i > 0)).join(""),
      );
    fc.assert(
      fc.property(fc.array(files, { minLength: 2, maxLength: 4 }), (versions) => {
        const archive = testArchive();
        for (const text of versions) {
          archive.disk.save("/archive/seeds/digest.txt", text);
          buildOf(archive);
        }
        expect(siteIn(archive)).toEqual(siteIn(cleanCopy(archive)));
      }),
      { numRuns: 30 },
    );
  });
});
