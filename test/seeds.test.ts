import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type ExportRecord, toRecord } from "../src/export/record.ts";
import type { Dossier } from "../src/records/dossier.ts";
import { linesOf, mapLines } from "../src/text/lines.ts";
import { cardFor, examine } from "./support/examine.ts";

/**
 * The five clippings that the project began with, held against their complete annotation (`test/gold`): what a
 * careful reader gets from each of them alone, without knowing who held office when.
 */
interface GoldDocument {
  readonly file: string;
  readonly title: string | null;
  readonly lines: readonly { n: number; class: string; accept?: readonly string[] }[];
  readonly source: { name: string; kind: string } | null;
  readonly agency: { name: string; evidence_is_knowledge?: boolean } | null;
  readonly byline: readonly { name: string; role: string }[];
  readonly cues: readonly { line: number; start: number; end: number; text: string; optional?: boolean }[];
  readonly published: { edtf_text_only: string; true_best: string };
}

const gold: readonly GoldDocument[] = JSON.parse(readFileSync("test/gold/seeds-gold.json", "utf8")).documents;

/** What the record says of a line → the classes of the annotation that this may stand for. */
const CLASSES: Readonly<Record<string, readonly string[]>> = {
  title: ["headline"],
  standfirst: ["subheading"],
  subheading: ["subheading"],
  body: ["body"],
  byline: ["byline"],
  navigation: ["nav"],
  cookies: ["nav"],
  share: ["nav"],
  other: ["nav"],
  advertisement: ["ad"],
  newsletter: ["ad"],
  paywall: ["ad", "nav"],
  comments: ["comment-form"],
  related: ["related-link"],
  disclaimer: ["disclaimer"],
  footer: ["disclaimer", "nav"],
  caption: ["caption"],
  credit: ["credit"],
  source: ["byline", "disclaimer"],
};

const dossierOf = (file: string): Dossier => examine(file, readFileSync(`seeds/${file}`));

/** Every line's answers, as the record gives them; the byline has no lines there, so they come from the passages. */
function answersOf(record: ExportRecord, { clipping, extraction }: Dossier): Map<number, string[]> {
  const answers = new Map<number, string[]>();
  const put = (label: string, lines: readonly number[] | null | undefined) => {
    for (let line = lines?.[0] ?? 1; line <= (lines?.at(-1) ?? 0); line++) {
      answers.set(line, [...(answers.get(line) ?? []), label]);
    }
  };
  if (record.title?.basis !== "inferred") put("title", record.title?.lines);
  put("standfirst", record.standfirst?.lines);
  for (const block of record.body) put(block.kind === "subheading" ? "subheading" : "body", block.lines);
  for (const piece of record.removed) put(piece.kind, piece.lines);
  for (const { span } of extraction.passages.filter(({ role }) => role === "byline")) {
    put("byline", linesOf(mapLines(clipping.text), span));
  }
  for (const found of [record.source.outlet, record.source.agency, record.source.republisher]) {
    if (found?.lines && !answers.has(found.lines[0])) put("source", found.lines);
  }
  return answers;
}

/** Lines whose answers fit the annotation: none kept as text that is none, and at least one of them right. */
function rightLines(document: GoldDocument, answers: Map<number, string[]>): number[] {
  return document.lines
    .filter((line) => line.class !== "blank")
    .filter(({ n, class: wanted, accept = [] }) => {
      const fits = (label: string) =>
        CLASSES[label]?.some((name) => name === wanted || accept.includes(name));
      const labels = answers.get(n) ?? [];
      return labels.some(fits) && labels.filter((label) => label === "body" || label === "title").every(fits);
    })
    .map(({ n }) => n);
}

describe.each(gold)("$file", (document) => {
  const dossier = dossierOf(document.file);
  const record = toRecord(cardFor(dossier), dossier);
  const lines = readFileSync(`seeds/${document.file}`, "utf8").split("\n");

  test("at least 95 % of its lines are what they are", () => {
    const printed = document.lines.filter((line) => line.class !== "blank").map(({ n }) => n);
    const right = rightLines(document, answersOf(record, dossier));
    const wrong = printed.filter((n) => !right.includes(n));
    expect(right.length / printed.length, `wrong: ${wrong.join(", ")}`).toBeGreaterThanOrEqual(0.95);
  });

  test("its title, and only if it has one", () => {
    const stated = record.title?.basis === "stated" ? record.title.value : null;
    expect(stated).toBe(document.title);
    expect(record.title?.value).toBeTruthy();
  });

  test("where it comes from, and nothing invented", () => {
    const republished = document.source?.kind.includes("republisher") ?? false;
    const site = document.source?.name ?? null;
    expect(record.source.republisher?.value ?? null).toBe(republished ? site : null);
    expect(record.source.outlet === null).toBe(republished || site === null);
    if (record.source.outlet) expect(site).toContain(record.source.outlet.value);
    if (!document.agency?.evidence_is_knowledge) {
      expect(record.source.agency?.value ?? null).toBe(document.agency?.name ?? null);
    }
  });

  test("who wrote it", () => {
    const named = (role: string) =>
      document.byline.filter((person) => person.role === role).map(({ name }) => name);
    expect(record.byline.authors).toEqual(named("author"));
    expect(record.byline.contributors.map(({ name }) => name)).toEqual(named("contributor"));
  });

  test("every time expression that a reader needs", () => {
    const starts = lines.map((_, i) => lines.slice(0, i).reduce((sum, line) => sum + line.length + 1, 0));
    const found = record.dateCues.map(({ start, end }) => `${start}-${end}`);
    const missed = document.cues
      .filter((cue) => !cue.optional)
      .filter(
        ({ line, start, end }) => !found.includes(`${starts[line - 1]! + start}-${starts[line - 1]! + end}`),
      );
    expect(missed.map(({ line, text }) => `${line}: ${text}`)).toEqual([]);
  });

  test("when it was written: as narrow as its own words allow, and the true day inside", () => {
    const [from, to] = ends(document.published.edtf_text_only);
    expect(ends(record.date?.best?.edtf ?? "")).toEqual([from, to]);
    const day = document.published.true_best;
    expect((record.date?.earliest ?? "0000") <= day && day <= (record.date?.latest ?? "9999")).toBe(true);
    expect(record.date?.basis).toBe("inferred");
    expect(record.date?.evidence.length).toBeGreaterThan(0);
  });
});

/** First and last part of an EDTF set or interval: `[2015..]` and `2015/..` both start in 2015 and stay open. */
function ends(edtf: string): readonly [string, string] {
  const parts = edtf
    .replace(/[[\]]/g, "")
    .replace("/..", "/")
    .split(/\.\.|\//);
  return [parts[0] ?? "", parts.at(-1) ?? ""];
}

test("the annotation covers the archive", () => {
  expect(gold.map(({ file }) => file)).toEqual(
    readdirSync("seeds")
      .filter((name) => name.endsWith(".txt"))
      .sort(),
  );
});
