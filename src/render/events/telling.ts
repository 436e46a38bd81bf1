import type { Words } from "../../interface/words.ts";
import type { Dossier } from "../../records/dossier.ts";
import { linesOf, mapLines } from "../../text/lines.ts";
import { readingOf } from "../../text/reading.ts";
import { directionOf } from "../phrases/direction.ts";
import { relationInWords } from "./relation.ts";

/** One sentence that tells of an event, as lists show it: the words that tell the time between the others. */
export interface Telling {
  readonly before: string;
  readonly cue: string;
  readonly after: string;
  readonly direction: "ltr" | "rtl";
  /** 1-based, in the file. */
  readonly line: number;
  /** How the time lies to the day of writing; empty: it does not. */
  readonly relation: string;
}

/**
 * The sentences of an article's events, in their order. Lists of events name many articles, and this is all that they
 * show of each: it is kept apart from the rest, which is some thirty times as large.
 */
export function tellingsOf(dossier: Dossier, words: Words): readonly Telling[] {
  const { clipping, article, events } = dossier;
  const lines = mapLines(clipping.text, clipping.firstLine);
  return events.map(({ sentence, cue }): Telling => {
    const { text, inReading } = readingOf(clipping.text, clipping.repairs ?? [], sentence);
    const [start, end] = [inReading(cue.start), inReading(cue.end)];
    const found = article!.dateCues.find(({ span }) => span.start === cue.start && span.end === cue.end);
    return {
      before: plain(text.slice(0, start)).trimStart(),
      cue: plain(text.slice(start, end)),
      after: plain(text.slice(end)).trimEnd(),
      direction: directionOf(text),
      line: linesOf(lines, sentence)[0],
      relation: found ? relationInWords(found, words) : "",
    };
  });
}

const plain = (part: string): string => part.replace(/\s+/g, " ");
