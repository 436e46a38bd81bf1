import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openStore, type Store, storeFolder } from "../src/cache/store.ts";
import { date } from "../src/date/date.ts";
import { explain } from "../src/export/explain.ts";
import { toRecord } from "../src/export/record.ts";
import { claim } from "../src/extract/claim.ts";
import { settleAll } from "../src/extract/extract.ts";
import { examiner } from "../src/pipeline/examine.ts";
import { furnish } from "../src/pipeline/furnish.ts";
import { loadTables } from "../src/pipeline/tables.ts";
import { openArchive } from "../src/pipeline.ts";
import { findSeeds } from "../src/read/find-seeds.ts";
import type { Dossier } from "../src/records/dossier.ts";
import { MOST_ARTICLES, pageOf, SLOGAN } from "./extract/furniture/papers.ts";
import { clip } from "./extract/pages.ts";
import {
  buildOf,
  cleanCopy,
  configOf,
  effectsOf,
  siteIn,
  type TestArchive,
  testArchive,
} from "./support/archive.ts";

/** A small archive of one paper: its first five articles have the slogan below them. */
function paper(count = 7, withSlogan = 5): TestArchive {
  const archive = testArchive();
  for (let at = 0; at < count; at++)
    save(archive, at, pageOf(at, at < withSlogan ? { below: [SLOGAN] } : {}));
  archive.now += 10_000;
  return archive;
}

const save = ({ disk, root }: TestArchive, at: number, text: string) =>
  disk.save(`${root}/seeds/${at}.txt`, text);

const open = (archive: TestArchive) => openArchive(configOf(archive), effectsOf(archive));
const pathOf = (at: number) => `seeds/${at}.txt`;

/** The rule that took the slogan; null: it is text. */
function ruleOfSlogan({ clipping: { text }, extraction }: Dossier): string | null {
  const { role, rule } = extraction.passages.find(({ span }) => span.end > text.indexOf(SLOGAN))!;
  return role === "junk" ? rule : null;
}

describe("a line that stands in many clippings of one source", () => {
  test("is taken out of all of them, and explain says in how many it stands", () => {
    const { dossier, furniture, archive } = open(paper());
    expect([0, 4].map((at) => ruleOfSlogan(dossier(pathOf(at))))).toEqual(
      Array(2).fill("furniture/sentence"),
    );
    const card = archive.cards.find(({ path }) => path === pathOf(3))!;
    expect(explain(card, dossier(card.path), { furniture: furniture(card.path) })).toContain(
      "  11       This line stands in 5 of 7 articles of The Harbour Gazette.\n",
    );
    expect(toRecord(card, dossier(card.path)).removed).toContainEqual(
      expect.objectContaining({ lines: [11, 11], kind: "footer", rule: "furniture/sentence" }),
    );
    expect(furniture(pathOf(6))).toEqual([]);
  });

  test("is shown on the page of each, with the rule that took it", () => {
    const archive = paper();
    buildOf(archive);
    expect(siteIn(archive)["articles/2.html"]).toContain("furniture/sentence");
    expect(siteIn(archive)).toEqual(siteIn(cleanCopy(archive)));
  });

  test("stays text where the owner says so", () => {
    const archive = paper();
    archive.disk.save("/archive/corrections/2.yaml", "- keep: [11]\n  note: This one is about the slogan.\n");
    const { dossier } = open(archive);
    expect([1, 2].map((at) => ruleOfSlogan(dossier(pathOf(at))))).toEqual(["furniture/sentence", null]);
  });

  test("is no evidence for when an article was written", () => {
    const line =
      "Since last October the Gazette has been printed on Weir Street, where you can visit us any day.";
    const clipping = clip(pageOf(0, { below: [line] }));
    const at = clipping.blocks.findIndex(({ text }) => text === line);
    const dated = (furniture: Parameters<typeof settleAll>[2]) =>
      date(clipping, settleAll(clipping, claim(clipping), furniture), { dateOrder: null }).article!;
    expect(dated({}).date.evidence.map(({ text }) => text)).toContain("last October");
    const settled = dated({ furniture: { lines: [[at, "sentence", "behind"]], site: null } });
    expect(settled.date.evidence.map(({ text }) => text)).not.toContain("last October");
  });
});

describe("after an edit", () => {
  test("that makes a line furniture, or text again, those clippings are settled again whose lines it concerns", () => {
    const archive = paper(8, 4);
    save(archive, 7, pageOf(7, { paper: "The Weir Street Mail" }));
    expect(settledIn(archive).size).toBe(8);
    expect(settledIn(archive)).toEqual(new Set());

    save(archive, 4, pageOf(4, { below: [SLOGAN] }));
    expect(settledIn(archive)).toEqual(new Set([0, 1, 2, 3, 4].map(pathOf)));
    expect(ruleOfSlogan(open(archive).dossier(pathOf(0)))).toBe("furniture/sentence");

    // One witness more changes a number that explain tells, and no other clipping.
    save(archive, 5, pageOf(5, { below: [SLOGAN] }));
    expect(settledIn(archive)).toEqual(new Set([pathOf(5)]));

    save(archive, 5, pageOf(5));
    save(archive, 4, pageOf(4));
    settledIn(archive);
    expect(ruleOfSlogan(open(archive).dossier(pathOf(0)))).toBeNull();
  });

  test("pages of the others are written only where their text changed", () => {
    const archive = paper(7, 4);
    buildOf(archive);
    const before = siteIn(archive);
    save(archive, 4, pageOf(4, { below: [SLOGAN] }));
    buildOf(archive);
    const after = siteIn(archive);
    // Made-up pages are so alike that they are copies of each other, and one line more makes one of them none.
    const text = (site: Readonly<Record<string, string>>, at: number) =>
      site[`articles/${at}.html`]!.replace(/<section class="elsewhere"[\s\S]*?<\/section>/, "");
    expect([0, 1, 2, 3].filter((at) => text(before, at) === text(after, at))).toEqual([]);
    expect([6].filter((at) => text(before, at) !== text(after, at))).toEqual([]);
    expect(after).toEqual(siteIn(cleanCopy(archive)));
  });

  test("the site is that of a clean build, whatever was added, edited or taken away", () => {
    const edit = fc.record({
      at: fc.nat(MOST_ARTICLES - 1),
      kind: fc.constantFrom("plain", "slogan", "other paper", "no paper", "gone"),
    });
    fc.assert(
      fc.property(fc.array(fc.array(edit, { maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rounds) => {
        const archive = paper(6, 4);
        buildOf(archive);
        for (const round of rounds) {
          for (const { at, kind } of round) {
            const around = {
              below: kind === "plain" ? [] : [SLOGAN, "Your paper, your valley", "Tell us more."],
            };
            const from = { "other paper": "The Weir Street Mail", "no paper": null }[kind as string];
            if (kind === "gone") archive.disk.remove(`/archive/seeds/${at}.txt`);
            else save(archive, at, pageOf(at, from === undefined ? around : { ...around, paper: from }));
          }
          archive.now += 10_000;
          buildOf(archive);
        }
        expect(siteIn(archive)).toEqual(siteIn(cleanCopy(archive)));
      }),
      { numRuns: 40 },
    );
  });
});

/** Builds what is known of each clipping, and says of which the settling was done anew. */
function settledIn(archive: TestArchive): ReadonlySet<string> {
  const config = configOf(archive);
  const effects = effectsOf(archive);
  const settled = new Set<string>();
  let at = "";
  const store = openStore(effects.files, storeFolder(config), { fresh: false });
  const watching: Store = {
    ...store,
    shelf(name) {
      const shelf = store.shelf(name);
      const put: typeof shelf.put = (key, value) => {
        if (name === "settle") settled.add(at);
        return shelf.put(key, value);
      };
      return { ...shelf, put };
    },
  };
  const word = { sidecar: null, table: null, corrections: [] };
  const { trace, examine } = examiner(
    config,
    effects,
    watching,
    loadTables(config, effects, []).tables,
    archive.now,
  );
  const each = <T>(work: (seed: (typeof seeds)[number]) => T): readonly T[] =>
    seeds.map((seed) => {
      at = seed.path;
      return work(seed);
    });
  const { seeds } = findSeeds(config, effects.files);
  const furniture = furnish(
    each((seed) => trace(seed, word)!),
    effects.program.code,
    watching,
  );
  each((seed) => examine(seed, word, furniture.on(seed.path)));
  store.save({ finished: true });
  return settled;
}

describe("a headline", () => {
  test("that stands over many articles is the name of a page, and the one below it is the title", () => {
    const archive = testArchive();
    for (let at = 0; at < 5; at++) {
      const [title, ...rest] = pageOf(at).split("\n\n");
      archive.disk.save(
        `/archive/seeds/${at}.md`,
        ["# All about the valley", `## ${title}`, ...rest].join("\n\n"),
      );
    }
    const titles = open(archive).archive.cards.map(({ article }) => article?.title);
    expect(titles).toContain("Repairs close the ferry by the river");
    archive.disk.remove("/archive/seeds/4.md");
    archive.disk.remove("/archive/seeds/3.md");
    expect(open(archive).archive.cards.map(({ article }) => article?.title)).toEqual(
      Array(3).fill("All about the valley"),
    );
  });
});
