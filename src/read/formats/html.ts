import type { Block } from "../../records/clipping.ts";
import { mapLines } from "../../text/lines.ts";
import { findGiven } from "../html/given-text.ts";
import { setKickersApart } from "../html/kicker.ts";
import { readPageData } from "../html/metadata.ts";
import { ownTimes } from "../html/own-times.ts";
import { scriptDates } from "../html/script-dates.ts";
import { type PlacedBlock, placeBlocks } from "../html/text-element.ts";
import { parsePage } from "../html/tree.ts";
import { drawWhole } from "../html/whole-page.ts";
import type { Blocks, Format } from "./format.ts";
import { text as plainText } from "./text.ts";

/**
 * A web page as it was saved. Its text is what a reader of the page sees, one block a line, derived from the markup;
 * nothing of the markup itself goes on, and nothing in it is run. A file without any tag is plain text.
 */
export const html: Format = {
  name: "html",
  extensions: ["html", "htm", "xhtml", "mhtml", "mht"],
  packed: true,
  frontMatter: "never",
  toBlocks,
};

const TAG = /<(?:[a-z!/?])/i;

function toBlocks(source: string, from: number): Blocks {
  if (!TAG.test(source)) return plainText.toBlocks(source, from);
  const root = parsePage(source);
  const lines = mapLines(source);
  const { items, copy, times } = readPageData(root, source, lines);
  setKickersApart(root, items);
  const drawn = drawWhole(root, copy, items);
  const placed = placeBlocks(drawn, findGiven(drawn, copy), items);
  const { text, blocks } = writeDown(placed);
  const told = [...items, ...ownTimes(times, placed, items)];
  const isDated = told.some(({ field }) => field === "published");
  const metadata = isDated ? told : [...told, ...scriptDates(root, lines)];
  return { format: "html", text, metadata, blocks, remarks: [] };
}

/** One block a line. */
function writeDown(placed: readonly PlacedBlock[]): {
  readonly text: string;
  readonly blocks: readonly Block[];
} {
  let at = 0;
  const blocks = placed.map(
    ({ kind, level, text, linked, part, area, names, signed, slanted, given }): Block => {
      const span = { start: at, end: at + text.length };
      at = span.end + 1;
      const markup = {
        area,
        part,
        links: Math.round((linked / text.length) * 100) / 100,
        names,
        signed,
        slanted,
        given,
      };
      return { kind, span, text, ...(kind === "heading" ? { level } : {}), markup };
    },
  );
  return { text: placed.map(({ text }) => `${text}\n`).join(""), blocks };
}
