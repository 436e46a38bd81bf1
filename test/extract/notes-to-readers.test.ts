import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { articleOf } from "./pages.ts";

const FOLDER = new URL("./notes-to-readers/", import.meta.url);

/**
 * A file for each language: an article, its first three lines the head; below a blank line what pages say beside it; and below
 * another, in some, sentences of articles that tell of the same things.
 */
function readLanguage(file: string) {
  const [article, notes, tellings = ""] = readFileSync(new URL(file, FOLDER), "utf8").split("\n\n");
  const lines = article!.split("\n");
  const told = tellings.split("\n").filter((line) => line !== "");
  return { head: lines.slice(0, 3), text: lines.slice(3), notes: notes!.trim().split("\n"), told };
}

const PLACES = (text: readonly string[]) => [0, 2, text.length];

/** What is told of such an article with one line more. */
function toldWith(head: readonly string[], text: readonly string[], line: string, place: number): string {
  const lines = [...head, ...text.slice(0, place), line, ...text.slice(place)];
  const { body, standfirst } = articleOf(lines.join("\n\n"));
  return [standfirst?.value ?? "", ...body.map((block) => ("text" in block ? block.text : ""))].join("\n");
}

describe("what a page says to its readers is no text wherever it stands, and takes no text with it", () => {
  test.each(readdirSync(FOLDER))("%s", (file) => {
    const { head, text, notes } = readLanguage(file);
    const wrong: string[] = [];
    for (const note of notes) {
      for (const place of PLACES(text)) {
        const told = toldWith(head, text, note, place);
        if (told.includes(note)) wrong.push(`text at ${place}: ${note}`);
        // What stands above a second head is not asked for here.
        for (const paragraph of text.slice(2))
          if (!told.includes(paragraph)) wrong.push(`lost at ${place}: ${note}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe("what an article tells of newsletters, subscribers and machines is text", () => {
  test.each(readdirSync(FOLDER))("%s", (file) => {
    const { head, text, told } = readLanguage(file);
    const lost = told.filter((line) =>
      PLACES(text).some((place) => !toldWith(head, text, line, place).includes(line)),
    );
    expect(lost).toEqual([]);
  });
});
