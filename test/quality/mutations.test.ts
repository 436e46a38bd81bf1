import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { examine } from "../support/examine.ts";
import { readLabelled } from "./labelled.ts";
import { keptOf, linesOf, type MutantLine, mutate, mutations, wrap } from "./mutations.ts";

/** What happens to a clipping on its way changes what is found only where it happened. */
const pages = ["pages/development", "languages/de", "languages/fr", "languages/es", "languages/ru"]
  .flatMap((file) => readLabelled(readFileSync(`test/quality/${file}.txt`, "utf8")))
  .map(linesOf)
  .map((lines) => ({ lines, kept: keptOf(lines) }));

/** Lines this near may be judged by the line that changed: a caption by its credit, a subheading by its paragraph. */
const NEAR = 2;
/** At the end of a text one line may decide whether those behind a box still belong to it. */
const MOST_CHANGED = 2;

const page = fc.constantFrom(...pages);
const RUNS = { numRuns: 150 };

describe("a clipping with one line", () => {
  test.for(mutations)("%s: the lines far from it stay what they are", (how) => {
    fc.assert(
      fc.property(page, fc.nat(), ({ lines, kept }, nat) => {
        const at = nat % lines.length;
        const mutant = mutate(lines, at, how);
        const after = keptOf(mutant);
        const changed = mutant.filter(
          ({ from, labels }, i) =>
            labels.length === 1 && Math.abs(from - at) > NEAR && after[i] !== kept[from],
        );
        expect(changed.length, changed.map(({ text }) => text).join("\n")).toBeLessThanOrEqual(MOST_CHANGED);
      }),
      RUNS,
    );
  });

  test("taken twice: one of a paragraph's two copies stays", () => {
    const isLongText = ({ labels, text }: MutantLine): boolean => labels[0] === "body" && text.length > 120;
    for (const { lines, kept } of pages) {
      for (const [at, line] of lines.entries()) {
        if (!isLongText(line) || !kept[at]) continue;
        const after = keptOf(mutate(lines, at, "double"));
        expect(after[at] || after[at + 1], line.text).toBe(true);
      }
    }
  });
});

describe("a clipping as a whole", () => {
  const textOf = (lines: readonly MutantLine[], end = "\n"): string =>
    lines.map(({ text }) => text + end).join("");
  const bodyOf = (content: Uint8Array): readonly string[] =>
    (examine("mutant.txt", content).article?.body ?? []).map(({ text }) => text);

  test("with blank lines between its lines has the same text", () => {
    for (const { lines, kept } of pages) {
      const after = keptOf(lines, "\n\n");
      const changed = lines.filter((_, i) => after[i] !== kept[i]);
      expect(changed.length, changed.map(({ text }) => text).join("\n")).toBeLessThanOrEqual(MOST_CHANGED);
    }
  });

  test("in UTF-16, or with the line ends of other systems, has the same text", () => {
    for (const { lines } of pages) {
      const plain = bodyOf(Buffer.from(textOf(lines)));
      expect(bodyOf(Buffer.from(`\ufeff${textOf(lines)}`, "utf16le"))).toEqual(plain);
      expect(bodyOf(Buffer.from(textOf(lines, "\r\n")))).toEqual(plain);
      expect(bodyOf(Buffer.from(textOf(lines, "\r")))).toEqual(plain);
    }
  });

  test("broken into lines of seventy letters keeps its paragraphs", () => {
    const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");
    let [lost, all] = [0, 0];
    for (const { lines, kept } of pages) {
      const wrapped = Buffer.from(lines.map(({ text }) => `${wrap(text)}\n\n`).join(""));
      const body = letters(bodyOf(wrapped).join(" "));
      for (const [i, { labels, text }] of lines.entries()) {
        if (!kept[i] || labels[0] !== "body" || text.length < 90) continue;
        all++;
        if (!body.includes(letters(text.replace(/ \(\p{L}+\)$/u, "")))) lost++;
      }
    }
    expect(lost / all).toBeLessThanOrEqual(0.06);
  });
});
