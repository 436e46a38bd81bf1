import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { articleOf } from "./pages.ts";

const FOLDER = new URL("./notes-to-readers/", import.meta.url);

/** A file for each language: an article, its first three lines the head, and below a blank line what pages say beside it. */
function readLanguage(file: string) {
  const [article, notes] = readFileSync(new URL(file, FOLDER), "utf8").split("\n\n");
  const lines = article!.split("\n");
  return { head: lines.slice(0, 3), text: lines.slice(3), notes: notes!.trim().split("\n") };
}

describe("what a page says to its readers is no text wherever it stands, and takes no text with it", () => {
  test.each(readdirSync(FOLDER))("%s", (file) => {
    const { head, text, notes } = readLanguage(file);
    const wrong: string[] = [];
    for (const note of notes) {
      for (const place of [0, 2, text.length]) {
        const lines = [...head, ...text.slice(0, place), note, ...text.slice(place)];
        const { body, standfirst } = articleOf(lines.join("\n\n"));
        const told = [
          standfirst?.value ?? "",
          ...body.map((block) => ("text" in block ? block.text : "")),
        ].join("\n");
        if (told.includes(note)) wrong.push(`text at ${place}: ${note}`);
        // What stands above a second head is not asked for here.
        for (const paragraph of text.slice(2))
          if (!told.includes(paragraph)) wrong.push(`lost at ${place}: ${note}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
