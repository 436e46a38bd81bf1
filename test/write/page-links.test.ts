import { expect, test } from "vitest";
import type { Files } from "../../src/effects.ts";
import type { PagePlan, SeparatePlan } from "../../src/records/page.ts";
import { ArchiveError } from "../../src/report/archive-error.ts";
import type { LinkShelf } from "../../src/write/page-links.ts";
import { type Prepared, prepare } from "../../src/write/prepare.ts";
import { write } from "../../src/write/write.ts";
import { silent } from "../support/effects.ts";
import { memoryFiles } from "../support/memory-files.ts";

const PUBLIC = "/archive/public";

/** A site of these pages, and which of them were read to see where they lead. */
function put(pages: Readonly<Record<string, string>>, files: Files, linkShelf: LinkShelf): readonly string[] {
  const read: string[] = [];
  const noting: Files = {
    ...files,
    read(path) {
      read.push(path.slice(PUBLIC.length + 1));
      return files.read(path);
    },
  };
  const plans = Object.entries(pages).map(
    ([path, html]): PagePlan => ({ kind: "text", path, key: html, content: () => html }),
  );
  const make = (plan: SeparatePlan) => (plan.kind === "text" ? plan.content() : "");
  const each = (some: readonly SeparatePlan[], take: (plan: SeparatePlan, made: Prepared) => void) => {
    for (const plan of some) take(plan, prepare(plan.path, make(plan)));
  };
  write(
    { plans, pages: { make, each }, seeds: new Map() },
    PUBLIC,
    { files: noting, progress: silent },
    {
      full: false,
      linkShelf,
    },
  );
  return read.filter((path) => path.endsWith(".html"));
}

function shelf(): LinkShelf & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    load: (name) => (kept.has(name) ? (JSON.parse(kept.get(name)!) as unknown) : undefined),
    put: (name, value) => void kept.set(name, JSON.stringify(value)),
    keep() {},
  };
}

const link = (to: string) => `<a href="${to}">`;
const [HOME, MILL, ALL] = [link("mill.html#L3"), '<p id="L3">', link("home.html")];
const SITE = { "all.html": ALL, "home.html": HOME, "mill.html": MILL, "old.html": "" };

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof ArchiveError) return error.code;
    throw error;
  }
  return "none";
}

test("when a page goes, only those are read that lead there, and all where nobody knows where they lead", () => {
  const [files, known] = [memoryFiles(), shelf()];
  put(SITE, files, known);
  const { "old.html": _, ...rest } = SITE;
  expect(put(rest, files, known)).toEqual([]);
  put(SITE, files, known);
  known.kept.clear();
  expect(put(rest, files, known)).toEqual(["all.html", "home.html", "mill.html"]);
  const { "all.html": __, ...fewer } = rest;
  expect(put(fewer, files, known)).toEqual([]); // it read them once, and knows them now
});

test("a page that stays and leads to one that goes is refused", () => {
  const [files, known] = [memoryFiles(), shelf()];
  put(SITE, files, known);
  expect(codeOf(() => put({ "all.html": ALL, "mill.html": MILL }, files, known))).toBe("dead-link");
});

test("places of a page that stays are known without reading it, and it is missed where one is not there", () => {
  const [files, known] = [memoryFiles(), shelf()];
  put(SITE, files, known);
  expect(put({ ...SITE, "home.html": `${HOME}again` }, files, known)).not.toContain("mill.html");
  expect(codeOf(() => put({ ...SITE, "home.html": link("mill.html#L4") }, files, known))).toBe("dead-link");
});

test("what was known of a page that is another now is known no more", () => {
  const [files, known] = [memoryFiles(), shelf()];
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.html`, `page ${i}`]));
  put({ ...many, ...SITE }, files, known);
  const before = new Map(known.kept);
  const now = { ...many, ...SITE, "all.html": link("old.html") };
  put(now, files, known);
  expect(known.kept).toEqual(before); // of one page in sixty it is not worth the writing
  const { "old.html": _, ...gone } = now;
  expect(codeOf(() => put(gone, files, known))).toBe("dead-link");
  const other = { ...now, "mill.html": '<p id="L4">' };
  put({ ...other, "home.html": link("mill.html#L4") }, files, known);
  expect(codeOf(() => put({ ...other, "home.html": `${HOME}again` }, files, known))).toBe("dead-link");
});
