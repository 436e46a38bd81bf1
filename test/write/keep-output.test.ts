import { expect, test } from "vitest";
import type { PagePlan } from "../../src/records/page.ts";
import { keepOutput } from "../../src/write/keep-output.ts";
import { prepare } from "../../src/write/prepare.ts";
import { write } from "../../src/write/write.ts";
import { recordingFiles, silent } from "../support/effects.ts";
import { type MemoryFiles, memoryFiles } from "../support/memory-files.ts";

const PUBLIC = "/archive/public";

/** A program that writes sites of these pages, one after the other; the key of a page is its content. */
function program(disk: MemoryFiles) {
  const keeper = keepOutput();
  const textOf = (plan: PagePlan) => (plan.kind === "text" ? plan.content() : "");
  return {
    keeper,
    put(pages: Readonly<Record<string, string>>, later: Readonly<Record<string, string>> = {}) {
      const files = recordingFiles(disk);
      const plansOf = (some: typeof pages) =>
        Object.entries(some).map(
          ([path, content]): PagePlan => ({ kind: "text", path, key: content, content: () => content }),
        );
      const site = {
        plans: plansOf(pages),
        later: () => plansOf(later),
        pages: {
          make: textOf,
          each(
            plans: readonly PagePlan[],
            take: Parameters<Parameters<typeof write>[0]["pages"]["each"]>[1],
          ) {
            for (const plan of plans)
              if (plan.kind !== "gathered") take(plan, prepare(plan.path, textOf(plan)));
          },
        },
        seeds: new Map(),
      };
      write(site, PUBLIC, { files, progress: silent }, { full: false, keeper });
      return files;
    },
  };
}

test("the places of a page that stays are known, and those of one that is made again are its new ones", () => {
  const { put } = program(memoryFiles());
  const town = "<h1 id=mill>Mill</h1><p id=quay>Quay</p>";
  put({ "index.html": "<a href=town.html#mill>Mill</a>", "town.html": town });
  const again = put({ "index.html": "<a href=town.html#quay>Quay</a>", "town.html": town });
  expect(again.reads).not.toContain(`${PUBLIC}/town.html`);
  expect(() => put({ "index.html": "<a href=town.html#weir>Weir</a>", "town.html": town })).toThrow(
    "town.html#weir",
  );
  put({ "index.html": "<a href=town.html#weir>Weir</a>", "town.html": `${town}<p id=weir>Weir</p>` });
  expect(() => put({ "index.html": "<a href=town.html#weir>Our weir</a>", "town.html": town })).toThrow(
    "#weir",
  );
});

test("a link to what was planned behind the pages, and is no more, is dead", () => {
  const disk = memoryFiles();
  const { put } = program(disk);
  const page = { "index.html": "<a href=all.json>All</a>" };
  put(page, { "all.json": "[]" });
  expect(() => put({ "index.html": "<a href=all.json>All of it</a>" })).toThrow("all.json");
  put({ "index.html": "<a href=all.json>All of it</a>" }, { "all.json": "[1]" });
  expect(disk.below(PUBLIC)["all.json"]).toBe("[1]");
});

test("a new page may link to what is planned beside it", () => {
  const { put, keeper } = program(memoryFiles());
  put({ "index.html": "home" });
  const pages = { "index.html": "home", "mill.html": "<a href=mill.json>Record</a>" };
  expect(() => put(pages)).toThrow("mill.json");
  const files = put(pages, { "mill.json": "{}" });
  expect(files.writes).toContain(`${PUBLIC}/mill.json`);
  keeper.settle(files);
});
