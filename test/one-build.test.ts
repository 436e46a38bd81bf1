import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openStore, storeFolder } from "../src/cache/store.ts";
import { nodeFiles } from "../src/effects/node-files.ts";
import type { Files } from "../src/effects.ts";
import { repeated } from "../src/pipeline/last-time.ts";
import { buildMemory, openArchive } from "../src/pipeline.ts";
import type { BuildReport } from "../src/records/build-report.ts";
import { BRIDGE, OTHER_BRIDGE } from "./support/accounts.ts";
import {
  buildOf,
  cleanCopy,
  configOf,
  effectsOf,
  type Settings,
  siteIn,
  type TestArchive,
  templateNamed,
  testArchive,
} from "./support/archive.ts";
import { CLIPPINGS, NAMES, WORDS } from "./support/clippings.ts";
import { Killed, killedAt, recordingFiles } from "./support/effects.ts";
import { LEFTOVER, systemError } from "./support/memory-files.ts";

/**
 * There is one build. Whatever was done before, the site is byte for byte that of a clean build of the same
 * clippings, templates and settings.
 */

/** Something an owner, or bad luck, does between two builds. */
type Step = (archive: TestArchive) => void;

const place = ({ root }: TestArchive, folder: string, name: string) => `${root}/${folder}/${name}`;

const save: fc.Arbitrary<Step> = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...CLIPPINGS))
  .map(([name, text]) =>
    named(`save ${name}`, (archive) => archive.disk.save(place(archive, "seeds", name), text)),
  );

const remove: fc.Arbitrary<Step> = fc
  .constantFrom(...NAMES)
  .map((name) => named(`remove ${name}`, (archive) => archive.disk.remove(place(archive, "seeds", name))));

const rename: fc.Arbitrary<Step> = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES))
  .map(([from, to]) =>
    named(`rename ${from} ${to}`, (archive) => {
      const file = archive.disk.contents.get(place(archive, "seeds", from));
      if (!file || from === to) return;
      archive.disk.remove(place(archive, "seeds", from));
      archive.disk.save(place(archive, "seeds", to), file.bytes);
    }),
  );

/** The owner's word beside the clippings: sidecars, the table, corrections; null takes the file away. */
const word: fc.Arbitrary<Step> = fc
  .oneof(
    ...Object.entries(WORDS).map(([path, texts]) =>
      fc.tuple(fc.constant(path), fc.constantFrom<string | null>(null, ...texts)),
    ),
  )
  .map(([path, text]) =>
    named(`word ${path} ${JSON.stringify(text)}`, ({ root, disk }) => {
      if (text === null) disk.remove(`${root}/${path}`);
      else disk.save(`${root}/${path}`, text);
    }),
  );

const template: fc.Arbitrary<Step> = fc
  .tuple(
    fc.constantFrom("layout.eta", "about.eta", "article.eta"),
    fc.constantFrom("", "<!-- A -->", "<!-- B -->"),
  )
  .map(([name, mark]) =>
    named(`template ${name} ${mark}`, (archive) => {
      const path = place(archive, "templates", name);
      if (mark === "") archive.disk.remove(path);
      else archive.disk.save(path, templateNamed(name) + mark);
    }),
  );

const settings: fc.Arbitrary<Step> = fc
  .constantFrom<Settings>(
    {},
    { title: "Another title" },
    { dateOrder: "dmy" },
    { dateOrder: "mdy" },
    { stories: { merge: [["mill", "2019/mill"]], split: [] } },
    { stories: { merge: [], split: [["mill-txt"], ["mill", "2019/mill"]] } },
    { publish: { text: "excerpt", originals: false, robots: "noindex" } },
    { baseUrl: "https://archive.example/news/", rights: "All rights reserved." },
    { baseUrl: "https://archive.example/", contact: "desk@archive.example" },
  )
  .map((chosen) =>
    named(`settings ${JSON.stringify(chosen)}`, (archive) => {
      archive.settings = chosen;
    }),
  );

const wait: fc.Arbitrary<Step> = fc.constantFrom(1, 1999, 10_000).map((milliseconds) =>
  named(`wait ${milliseconds}`, (archive) => {
    archive.now += milliseconds;
  }),
);

const anyEdit = fc.oneof(
  { arbitrary: save, weight: 6 },
  { arbitrary: remove, weight: 2 },
  { arbitrary: rename, weight: 2 },
  { arbitrary: word, weight: 5 },
  { arbitrary: template, weight: 1 },
  { arbitrary: settings, weight: 1 },
  { arbitrary: wait, weight: 2 },
);

/** What happens between two builds. */
const edits = fc.array(anyEdit, { maxLength: 5 });

/** Fast-check prints a step by this when it finds a counterexample. */
function named(name: string, step: Step): Step {
  return Object.assign(step, { [fc.toStringMethod]: () => name });
}

function startedArchive(steps: readonly Step[]): TestArchive {
  const archive = testArchive();
  for (const step of steps) step(archive);
  return archive;
}

const expectClean = (archive: TestArchive) => expect(siteIn(archive)).toEqual(siteIn(cleanCopy(archive)));

/** Edits; whether there is time behind the build, and whether a save is practised then; whether the program heard of them, or has to look. */
const roundOfEdits = fc.tuple(edits, fc.constantFrom("no", "saves", "practises"), fc.boolean());

const filesOf = ({ disk }: TestArchive) => new Map(disk.contents);

/** As a program that watches hears of it: each path at which something came, went or was written. */
const changesSince = (before: ReadonlyMap<string, unknown>, archive: TestArchive): readonly string[] => {
  const now = filesOf(archive);
  return [...new Set([...before.keys(), ...now.keys()])].filter((path) => before.get(path) !== now.get(path));
};

/** But for the lists of what is ours, which a program that goes on writes when there is time. */
function expectCleanPages(archive: TestArchive): void {
  const pages = (of: TestArchive) => Object.entries(siteIn(of)).filter(([path]) => !LISTS.has(path));
  expect(pages(archive)).toEqual(pages(cleanCopy(archive)));
}

describe("there is one build", () => {
  test("after any sequence of edits, a program that remembers the builds before makes the site of a clean one", () => {
    fc.assert(
      fc.property(fc.array(roundOfEdits, { minLength: 2, maxLength: 6 }), (rounds) => {
        const archive = testArchive();
        const memory = buildMemory();
        for (const [at, [round, time, hears]] of rounds.entries()) {
          const before = filesOf(archive);
          for (const step of round) step(archive);
          const heard = changesSince(before, archive);
          buildOf(archive, { memory, ...(hears && { heard }) });
          if (time === "saves") memory.settle();
          if (time === "practises") memory.practise(configOf(archive), effectsOf(archive), at);
          expectCleanPages(archive);
        }
        memory.settle();
        expectClean(archive);
        expect(buildOf(archive)).toMatchObject({ written: 0, deleted: 0 });
      }),
      { numRuns: 25 },
    );
  });

  test("after any sequence of edits, the site is that of a clean build", () => {
    fc.assert(
      fc.property(fc.array(edits, { minLength: 2, maxLength: 5 }), (rounds) => {
        const archive = testArchive();
        for (const round of rounds) {
          for (const step of round) step(archive);
          buildOf(archive);
        }
        expectClean(archive);
      }),
      { numRuns: 90 },
    );
  });

  test("an id that another file changes is changed on every page that links to it", () => {
    const archive = testArchive();
    archive.disk.save("/archive/seeds/mill.txt", CLIPPINGS[2]!);
    archive.disk.save("/archive/seeds/notes.txt", "");
    buildOf(archive);
    archive.disk.remove("/archive/seeds/notes.txt");
    archive.disk.save("/archive/seeds/Mill.txt", "");
    buildOf(archive);
    expectClean(archive);
  });

  test("after any changes of what the owner says beside the clippings, too", () => {
    const words = fc.array(fc.oneof({ arbitrary: word, weight: 5 }, { arbitrary: save, weight: 1 }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 6 }), (rounds) => {
        const archive = testArchive();
        for (const name of ["mill.txt", "mill.md", "2019/mill.txt"])
          archive.disk.save(place(archive, "seeds", name), CLIPPINGS[2]!);
        for (const round of rounds) {
          for (const step of round) step(archive);
          buildOf(archive);
        }
        expectClean(archive);
      }),
      { numRuns: 120 },
    );
  });

  test("accounts of one event come, are dated by each other, and go: every page that speaks of them follows", () => {
    const archive = testArchive();
    const step = (change: () => void) => {
      change();
      archive.now += 10_000;
      buildOf(archive);
      expectClean(archive);
      return siteIn(archive);
    };
    const save = (name: string, text: string) => archive.disk.save(`/archive/seeds/${name}.txt`, text);
    save("other", OTHER_BRIDGE);
    const alone = step(() => save("b-engineer", BRIDGE.yesterday));
    expect(alone["articles/b-engineer.html"]).not.toContain("14 May 2019");
    const two = step(() => save("a-mercury", BRIDGE.dated));
    expect(two["articles/b-engineer.html"]).toContain("Written on 14 May 2019");
    expect(two["stories/a-mercury.html"]).toContain("Chains of Ellerby bridge");
    const corrected = step(() => save("a-mercury", BRIDGE.dated.replace("14 May", "21 May")));
    expect(corrected["articles/b-engineer.html"]).toContain("Written on 21 May 2019");
    step(() => {
      archive.settings = { stories: { merge: [], split: [["a-mercury", "b-engineer"]] } };
    });
    archive.settings = {};
    const gone = step(() => archive.disk.remove("/archive/seeds/a-mercury.txt"));
    expect(Object.keys(gone).filter((path) => path.startsWith("stories/"))).toEqual(["stories/index.html"]);
  });

  test("a setting that decides how a date is read changes the pages that show it, and back", () => {
    const archive = harbourTown();
    archive.disk.save("/archive/seeds/ferry.txt", CLIPPINGS[7]!);
    const sites = ([null, "dmy", "mdy", null] as const).map((dateOrder) => {
      archive.settings = { dateOrder };
      buildOf(archive);
      expectClean(archive);
      return siteIn(archive)["articles/ferry.html"];
    });
    expect(new Set(sites).size).toBe(3);
  });

  test("a clipping that gets another address because of a new neighbour is linked there from everywhere", () => {
    const archive = testArchive();
    archive.disk.save("/archive/seeds/mill.txt", CLIPPINGS[3]!);
    archive.disk.save("/archive/seeds/empty.txt", "");
    archive.now += 10_000;
    buildOf(archive);
    archive.disk.remove("/archive/seeds/empty.txt");
    archive.disk.save("/archive/seeds/mill.md", "");
    buildOf(archive);
    expectClean(archive);
  });

  test("a second build with nothing changed writes nothing, and neither does one that trusts nothing", () => {
    fc.assert(
      fc.property(edits, (steps) => {
        const archive = startedArchive(steps);
        archive.now += 10_000;
        buildOf(archive);
        for (const full of [false, true]) {
          const files = recordingFiles(archive.disk);
          const report = buildOf(archive, { files, full });
          expect(report).toMatchObject({ written: 0, deleted: 0, new: 0, changed: 0, removed: 0 });
          expect(files.writes.filter((path) => (full ? !path.includes("/.cache/") : true))).toEqual([]);
          expect(files.removals.filter((path) => !path.includes("/.cache/"))).toEqual([]);
        }
      }),
      { numRuns: 20 },
    );
  });

  test("a year of more events than one page holds says how many it has, and the list of years how often they are told of", () => {
    const archive = testArchive();
    const months = "January February March April May June July August September October November".split(" ");
    const telling = (title: string, sentences: readonly string[]) =>
      `${title}\n\nPublished: 12 March 2019\n\n${sentences.join("\n\n")}\n`;
    const opened = (day: number, month: string) =>
      `The bridge of Tarn Weir was opened on ${day} ${month} 1931.`;
    for (const month of months) {
      const days = Array.from({ length: 20 }, (_, i) => opened(i + 1, month));
      archive.disk.save(`/archive/seeds/${month}.txt`, telling(`Bridges of ${month}`, days));
    }
    archive.now += 10_000;
    buildOf(archive);
    expect(siteIn(archive)["events/1931/page-2.html"]).toContain("1931");
    archive.disk.save(
      "/archive/seeds/late.txt",
      telling("A late bridge", ["The mill of Tarn Weir burned down on 9 December 1931."]),
    );
    buildOf(archive);
    expectClean(archive);
    archive.disk.save("/archive/seeds/again.txt", telling("The bridge again", [opened(7, "May")]));
    buildOf(archive);
    expectClean(archive);
  });

  test("the next build sees at a glance that nothing was changed, and that a page was", () => {
    const archive = testArchive();
    archive.disk.save("/archive/public/.own", "the owner's");
    const glance = () => {
      archive.now += 10_000;
      return repeated(configOf(archive), effectsOf(archive));
    };
    const changes = [
      () => archive.disk.save("/archive/seeds/mill.txt", CLIPPINGS[3]!),
      () => archive.disk.save("/archive/seeds/a/strike.txt", CLIPPINGS[4]!),
      () => archive.disk.remove("/archive/seeds/mill.txt"),
    ];
    for (const change of changes) {
      change();
      expect(glance()).toBeNull();
      const report = buildOf(archive);
      expect(glance()).toMatchObject({ pages: report.pages, written: 0, deleted: 0 });
    }
    archive.disk.save("/archive/public/index.html", "longer or shorter");
    expect(glance()).toBeNull();
  });

  test("clock and file order change nothing", () => {
    fc.assert(
      fc.property(edits, fc.infiniteStream(fc.nat()), fc.constantFrom(0, 1, 4e12), (steps, random, now) => {
        const archive = startedArchive(steps);
        buildOf(archive, { clock: () => now });
        const shuffled = cleanCopy(archive, (disk) => shuffling(disk, () => random.next().value));
        expect(siteIn(archive)).toEqual(siteIn(shuffled));
      }),
      { numRuns: 20 },
    );
  });
});

/** The same files, listed in another order each time. */
function shuffling(files: Files, random: () => number): Files {
  return {
    ...files,
    list: (folder) =>
      files
        .list(folder)
        .map((file) => ({ file, at: random() }))
        .sort((a, b) => a.at - b.at)
        .map(({ file }) => file),
  };
}

describe("a build that is killed", () => {
  test("leaves each page whole, whenever it is; the next one is like a clean one", () => {
    fc.assert(
      fc.property(edits, edits, fc.integer({ min: 1, max: 60 }), (steps, more, last) => {
        const archive = startedArchive(steps);
        buildOf(archive);
        const before = siteIn(archive);
        for (const step of more) step(archive);
        const after = siteIn(cleanCopy(archive));
        killed(archive, last);
        for (const [path, content] of Object.entries(siteIn(archive))) {
          if (LISTS.has(path) || path.endsWith(LEFTOVER)) continue;
          expect([before[path], after[path]], path).toContain(content);
        }
        buildOf(archive);
        expect(siteIn(archive)).toEqual(after);
      }),
      { numRuns: 120 },
    );
  });

  test("at each single change of a first build, heals with the next", () => {
    const clean = siteIn(cleanCopy(harbourTown()));
    for (let last = 1; ; last += 1) {
      const archive = harbourTown();
      if (!killed(archive, last)) {
        expect(last).toBeGreaterThan(Object.keys(clean).length);
        break;
      }
      buildOf(archive);
      expect(siteIn(archive)).toEqual(clean);
    }
  });
});

/** What is ours, and what is about to be. */
const LISTS = new Set([".clipfile.json", ".clipfile.next.json"]);

function killed(archive: TestArchive, last: number): boolean {
  try {
    buildOf(archive, { files: killedAt(archive.disk, last) });
    return false;
  } catch (error) {
    if (error instanceof Killed) return true;
    throw error;
  }
}

/** An archive of three clippings. */
function harbourTown(): TestArchive {
  const archive = testArchive();
  for (const at of [2, 4, 5])
    archive.disk.save(`/archive/seeds/${at}.${at === 5 ? "md" : "txt"}`, CLIPPINGS[at]!);
  archive.now += 10_000;
  return archive;
}

describe("a program that goes on", () => {
  const begun = () => {
    const archive = harbourTown();
    const memory = buildMemory();
    buildOf(archive, { memory });
    return { archive, memory };
  };

  test.each([
    ["is edited", "4.txt"],
    ["is new", "new.txt"],
  ])(
    "has the pages on the disk before the index and the data are planned when a clipping %s, and looks through no folder",
    (_, name) => {
      const { archive, memory } = begun();
      archive.disk.save(`/archive/seeds/${name}`, `${CLIPPINGS[4]}Once more.\n`);
      const files = recordingFiles(archive.disk);
      const listed: string[] = [];
      const list = (folder: string) => {
        listed.push(folder);
        return files.list(folder);
      };
      buildOf(archive, { memory, files: { ...files, list } });
      const places = files.writes.map((path) => path.slice("/archive/public/".length));
      const last = places.findLastIndex((path) => path.endsWith(".html"));
      const first = places.findIndex((path) => /^(?:search|data)\/|^articles\/.*json$/.test(path));
      expect(last).toBeGreaterThan(0);
      expect(first).toBeGreaterThan(last);
      expect(places).not.toContain(".clipfile.json");
      expect(listed).not.toContain("/archive/public");
      memory.settle();
      expectClean(archive);
    },
  );

  test("sees that somebody took a page away or put another in its place", () => {
    const { archive, memory } = begun();
    archive.disk.remove("/archive/public/articles/2.html");
    archive.disk.save("/archive/public/articles/5.html", "my own");
    buildOf(archive, { memory });
    memory.settle();
    expectClean(archive);
  });

  test("steps back behind another that built meanwhile", () => {
    const { archive, memory } = begun();
    archive.disk.save("/archive/seeds/4.txt", CLIPPINGS[7]!);
    buildOf(archive, { memory });
    archive.disk.save("/archive/seeds/4.txt", CLIPPINGS[3]!);
    buildOf(archive);
    memory.settle();
    expectClean(archive);
    archive.disk.save("/archive/seeds/2.txt", CLIPPINGS[7]!);
    buildOf(archive, { memory });
    memory.settle();
    expectClean(archive);
  });

  test("and is killed at any single change leaves what the next one heals", () => {
    for (let last = 1; ; last += 1) {
      const { archive, memory } = begun();
      archive.disk.save("/archive/seeds/4.txt", `${CLIPPINGS[4]}Once more.\n`);
      archive.disk.remove("/archive/seeds/2.txt");
      const files = killedAt(archive.disk, last);
      let isKilled = true;
      try {
        buildOf(archive, { memory, files });
        memory.settle();
        isKilled = false;
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
      }
      archive.disk.save("/archive/seeds/4.txt", CLIPPINGS[4]!);
      buildOf(archive);
      expectClean(archive);
      if (!isKilled) return expect(last).toBeGreaterThan(20);
    }
  });
});

describe("a build after which nothing was changed", () => {
  const settled = () => {
    const archive = harbourTown();
    archive.now += 10_000;
    buildOf(archive);
    return archive;
  };

  test("looks, and says what the last one said", () => {
    const archive = settled();
    const before = buildOf(archive, { full: true });
    const files = recordingFiles(archive.disk);
    const again = buildOf(archive, { files });
    expect(again).toEqual({ ...before, new: 0, changed: 0, removed: 0, written: 0, seconds: 0 });
    expect(files.writes).toEqual([]);
    expect(files.reads.filter((path) => path.includes("/seeds/"))).toEqual([]);
  });

  test.each([
    ["a clipping", "/archive/seeds/2.txt", CLIPPINGS[5]!],
    ["a new clipping", "/archive/seeds/new.txt", CLIPPINGS[5]!],
    ["a template", "/archive/templates/layout.eta", `${templateNamed("layout.eta")}<!-- A -->`],
    ["a table of the program's", "/program/data/given-names.csv", "name,gender\nTom,m\n"],
    ["the owner's table", "/archive/metadata.csv", "file,title\n2.txt,Another title\n"],
    ["a correction", "/archive/corrections/2.yaml", "- {field: title, value: Another title}\n"],
    ["a page, by somebody else", "/archive/public/index.html", "home, sweet home"],
    ["the list of what is ours", "/archive/public/.clipfile.json", "{}"],
  ])("is a whole build when %s was", (_, path, content) => {
    const archive = settled();
    archive.disk.save(path, content);
    const files = recordingFiles(archive.disk);
    try {
      buildOf(archive, { files });
    } catch (error) {
      expect(error).toMatchObject({ code: "manifest-unreadable" });
      return;
    }
    expect(files.writes).not.toEqual([]);
    if (!path.startsWith("/program/")) expectClean(archive);
  });

  test("is not believed when a file was changed at the very time", () => {
    const archive = settled();
    archive.disk.save("/archive/seeds/2.txt", CLIPPINGS[5]!);
    buildOf(archive);
    const files = recordingFiles(archive.disk);
    buildOf(archive, { files });
    expect(files.reads.filter((path) => path.includes("/seeds/"))).not.toEqual([]);
  });
});

describe("two builds at once", () => {
  test("the second says so and touches nothing; when the first is done it goes on", () => {
    const archive = harbourTown();
    const files = recordingFiles(archive.disk);
    const lock = { ...files, lock: () => null };
    expect(() => buildOf(archive, { files: lock })).toThrow("Another build is writing into");
    expect([files.writes, files.removals]).toEqual([[], []]);
    buildOf(archive);
    expectClean(archive);
  });

  test("a build leaves no lock behind, not even when it fails", () => {
    const archive = harbourTown();
    archive.disk.save("/archive/templates/article.eta", "<a href='nowhere.html'>");
    expect(() => buildOf(archive)).toThrow("nowhere.html");
    expect([...archive.disk.contents.keys()].filter((path) => path.endsWith(".lock"))).toEqual([]);
  });
});

describe("the store", () => {
  test("may be lost or damaged at any time", () => {
    const damage = fc.record({ file: fc.nat(), at: fc.nat(), bits: fc.integer({ min: 0, max: 255 }) });
    fc.assert(
      fc.property(edits, edits, fc.array(damage, { minLength: 1, maxLength: 4 }), (steps, more, damages) => {
        const archive = startedArchive(steps);
        buildOf(archive);
        for (const step of more) step(archive);
        const paths = [...archive.disk.contents.keys()].filter((path) => path.includes("/.cache/"));
        for (const { file, at, bits } of damages) spoil(archive, paths[file % paths.length]!, at, bits);
        buildOf(archive);
        expectClean(archive);
      }),
      { numRuns: 40 },
    );
  });

  test("is not needed: without it the build knows its files, and makes the same site", () => {
    const archive = harbourTown();
    buildOf(archive);
    const before = siteIn(archive);
    for (const path of archive.disk.contents.keys()) if (path.includes("/.cache/")) archive.disk.remove(path);
    expect(buildOf(archive)).toMatchObject({ written: 0, new: 0 });
    expect(siteIn(archive)).toEqual(before);
  });

  test("keeps what a build found out that then broke off", () => {
    const archive = harbourTown();
    buildOf(archive);
    archive.disk.save("/archive/templates/article.eta", "<a href='nowhere.html'>");
    expect(() => buildOf(archive)).toThrow("nowhere.html");
    archive.disk.remove("/archive/templates/article.eta");
    const files = recordingFiles(archive.disk);
    buildOf(archive, { files });
    expect(files.reads.filter((path) => path.includes("/seeds/"))).toEqual([]);
    expectClean(archive);
  });

  test("forgets in time what clippings said that changed again and again", () => {
    const archive = harbourTown();
    const kept = () =>
      openStore(archive.disk, storeFolder(configOf(archive)), { fresh: false }).countOf("examine");
    buildOf(archive);
    for (let turn = 0; turn < 80; turn++) {
      archive.disk.save("/archive/seeds/2.txt", `${CLIPPINGS[2]}\n\nTurn ${turn} of the mill.`);
      archive.now += 10_000;
      buildOf(archive);
    }
    expect(kept()).toBeLessThan(75);
    expectClean(archive);
  });

  test("serves explain and export too, with or without a build", () => {
    const archive = harbourTown();
    const open = () => openArchive(configOf(archive), effectsOf(archive));
    const known = open();
    buildOf(archive);
    expect(open().archive).toEqual(known.archive);
    expect(known.dossier("seeds/4.txt").clipping.text).toBe(CLIPPINGS[4]);
    expect([...known.ids.keys()].sort()).toEqual(["seeds/2.txt", "seeds/4.txt", "seeds/5.md"]);
    const files = recordingFiles(archive.disk);
    openArchive(configOf(archive), effectsOf(archive, { files }));
    expect(files.writes).toEqual([]);
  });

  test("lets a build look only at the clipping of which a word changed, and heeds it", () => {
    const archive = harbourTown();
    archive.disk.save("/archive/metadata.csv", "id,source\n2,Courier\n");
    archive.disk.save("/archive/corrections/2.yaml", "- {field: title, value: The mill}");
    archive.now += 10_000;
    buildOf(archive);
    archive.disk.save("/archive/metadata.csv", "id,source\n4,Post\n2,Courier\n");
    archive.disk.save("/archive/seeds/5.meta.yaml", "agency: Wire");
    archive.disk.save("/archive/corrections/4.yaml", "- {field: date, value: 2018-03-06}\n- remove: [7]");
    const files = recordingFiles(archive.disk);
    buildOf(archive, { files });
    const written = files.writes.filter(
      (path) => path.includes("/public/articles/") && path.endsWith(".html"),
    );
    expect(written.sort()).toEqual(expect.arrayContaining(["/archive/public/articles/4.html"]));
    expect(siteIn(archive)["articles/4.html"]).toContain("6 March 2018");
    expect(files.reads.filter((path) => /\/seeds\/2\./.test(path))).toEqual([]);
    expectClean(archive);
  });

  test("lets a build read only what was edited", () => {
    const archive = harbourTown();
    buildOf(archive);
    archive.disk.save("/archive/seeds/4.txt", `${CLIPPINGS[4]}Once more.\n`);
    const files = recordingFiles(archive.disk);
    const report = buildOf(archive, { files });
    expect(files.reads.filter((path) => path.includes("/seeds/"))).toEqual([
      "/archive/seeds/4.txt",
      "/archive/seeds/4.txt", // once more, to copy the original
    ]);
    expect(report).toMatchObject({ read: 3, new: 0, changed: 1, removed: 0 });
  });
});

/** No bits to flip: the file ends there; none of 255: it is gone. */
function spoil({ disk }: TestArchive, path: string, at: number, bits: number): void {
  const bytes = disk.contents.get(path)?.bytes;
  if (!bytes || bytes.length === 0) return;
  const here = at % bytes.length;
  if (bits === 255) disk.remove(path);
  else if (bits === 0) disk.save(path, bytes.slice(0, here));
  else
    disk.save(
      path,
      bytes.map((byte, index) => (index === here ? byte ^ bits : byte)),
    );
}

describe("on a real disk", () => {
  test("time zone, language and place of the machine change nothing, and a second build writes nothing", () => {
    const machines = [
      { TZ: "UTC", LC_ALL: "C", LANG: "C" },
      { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
      { TZ: "America/Los_Angeles", LC_ALL: "de_DE.UTF-8", LANG: "de_DE.UTF-8" },
    ];
    const [first, ...others] = machines.map((machine) => {
      const folder = mkdtempSync(join(tmpdir(), "clipfile-machine-"));
      try {
        mkdirSync(join(folder, "seeds/2019"), { recursive: true });
        for (const [at, text] of CLIPPINGS.entries())
          writeFileSync(join(folder, `seeds/2019/${at}.txt`), text);
        const [once, again] = [startedIn(folder, machine), startedIn(folder, machine)];
        expect([once.read, once.written > 20, again.written, again.deleted]).toEqual([
          CLIPPINGS.length,
          true,
          0,
          0,
        ]);
        return filesIn(join(folder, "public"));
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
    for (const other of others) expect(other).toEqual(first);
  });
});

/** What a build of the folder reports, started as its owner would start it. */
function startedIn(folder: string, machine: Readonly<Record<string, string>>): BuildReport {
  const program = resolve("build.mjs");
  const env = { ...process.env, ...machine };
  return JSON.parse(
    execFileSync(process.execPath, [program, "--json"], {
      cwd: folder,
      env,
      encoding: "utf8",
      stdio: "pipe",
    }),
  );
}

const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    nodeFiles()
      .list(folder)
      .map(({ name }) => [name, readFileSync(join(folder, name), "utf8")]),
  );

describe("what others put into the output folder", () => {
  test("stays, whatever is built", () => {
    fc.assert(
      fc.property(edits, edits, (steps, more) => {
        const archive = startedArchive(steps);
        buildOf(archive);
        archive.disk.save("/archive/public/articles/mine.csv", "mine");
        archive.disk.save("/archive/public/CNAME", "archive.example");
        for (const step of more) step(archive);
        buildOf(archive);
        const { "articles/mine.csv": mine, CNAME, ...site } = siteIn(archive);
        expect([mine, CNAME]).toEqual(["mine", "archive.example"]);
        expect(site).toEqual(siteIn(cleanCopy(archive)));
      }),
      { numRuns: 15 },
    );
  });
});

describe("a clipping", () => {
  test("that cannot be read is told of, and the others are built", () => {
    const archive = harbourTown();
    const read = (path: string) => {
      if (path.endsWith("/4.txt")) throw systemError("EACCES", "permission denied", "open", path);
      return archive.disk.read(path);
    };
    const report = buildOf(archive, { files: { ...archive.disk, read } });
    expect(report.problems).toContainEqual(
      expect.objectContaining({ code: "file-unreadable", path: "seeds/4.txt", severity: "error" }),
    );
    expect(report.problems.map((problem) => problem.message).join()).toContain("permission denied");
    expect(report.read).toBe(3);
    expect(Object.keys(siteIn(archive))).toEqual(
      expect.arrayContaining(["articles/2.html", "articles/5.html"]),
    );
    buildOf(archive);
    expectClean(archive);
  });

  test("that is changed while the archive is built makes it build once more", () => {
    const archive = harbourTown();
    let reads = 0;
    const read = (path: string) => {
      if (path.endsWith("/4.txt")) reads += 1;
      if (reads === 2) archive.disk.save("/archive/seeds/4.txt", `${CLIPPINGS[4]}Once more.\n`);
      return archive.disk.read(path);
    };
    buildOf(archive, { files: { ...archive.disk, read } });
    expect(reads).toBeGreaterThan(2);
    expectClean(archive);
  });

  test("that never comes to rest is told of in a sentence", () => {
    const archive = harbourTown();
    let reads = 0;
    const read = (path: string) => {
      reads += 1;
      if (path.endsWith("/4.txt")) archive.disk.save(path, `${CLIPPINGS[4]}${reads}\n`);
      return archive.disk.read(path);
    };
    expect(() => buildOf(archive, { files: { ...archive.disk, read } })).toThrow(
      "seeds/4.txt was changed while",
    );
  });
});

describe("the report", () => {
  test("counts clippings against the last build", () => {
    const archive = harbourTown();
    expect(buildOf(archive)).toMatchObject({ read: 3, new: 3, changed: 0, removed: 0 });
    archive.disk.remove("/archive/seeds/2.txt");
    archive.disk.save("/archive/seeds/4.txt", CLIPPINGS[7]!);
    archive.disk.save("/archive/seeds/new.txt", CLIPPINGS[3]!);
    expect(buildOf(archive)).toMatchObject({ read: 3, new: 1, changed: 1, removed: 1 });
    expect(buildOf(archive)).toMatchObject({ read: 3, new: 0, changed: 0, removed: 0 });
  });

  test("names the page to open as the owner would type it, and all pages", () => {
    const archive = harbourTown();
    const { open, pages, warnings, problems } = buildOf(archive);
    expect(open).toBe("public/index.html");
    expect(archive.disk.exists(`${configOf(archive).root}/${open}`)).toBe(true);
    expect(pages).toBe(Object.keys(siteIn(archive)).length - 1);
    expect(warnings).toBe(problems.filter((problem) => problem.severity !== "note").length);
  });
});
