import type { Words } from "../../interface/words.ts";
import type { Dossier } from "../../records/dossier.ts";
import type { Passage } from "../../records/passage.ts";
import type { Span } from "../../records/span.ts";
import { mapLines } from "../../text/lines.ts";

/** The original, line by line, with what became of each piece. */
export interface OriginalLine {
  /** 1-based; the line's anchor is `L` and this. */
  readonly number: number;
  readonly pieces: readonly OriginalPiece[];
}

export interface OriginalPiece {
  readonly text: string;
  /** `removed`: not in the article; `quiet`: markup and the owner's notes; `kept`: shown. */
  readonly state: "kept" | "removed" | "quiet";
  /** What it is, where that is not simply the text; null also where the line above says it. */
  readonly label: string | null;
  readonly rule: string;
}

const REMOVED: ReadonlySet<Passage["role"]> = new Set(["junk", "related-link"]);
const QUIET: ReadonlySet<Passage["role"]> = new Set(["markup", "front-matter", "blank"]);
/** Control characters, as the pictures that Unicode has of them: HTML does not carry the characters. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Every line, whole: joined again they are the text. */
export function linesOfOriginal(
  { clipping, extraction }: Pick<Dossier, "clipping" | "extraction">,
  words: Words,
): {
  readonly lines: readonly OriginalLine[];
  /** Lines of which something was removed. */
  readonly removed: number;
} {
  const { passages } = extraction;
  let next = 0;
  let labelled: Passage | null = null;
  const lines = mapLines(clipping.text).lines.map((line, i) => {
    while (next < passages.length && passages[next]!.span.end <= line.start) next++;
    const pieces: OriginalPiece[] = [];
    for (let at = next; at < passages.length && passages[at]!.span.start < line.end; at++) {
      const passage = passages[at]!;
      const text = clipping.text.slice(...within(passage.span, line));
      if (text === "") continue;
      const isBlank = text.trim() === "";
      const label = passage !== labelled && !isBlank ? roleInWords(passage, words) : null;
      pieces.push(toPiece(text, passage, label, isBlank));
      if (!isBlank) labelled = passage;
    }
    return { number: i + (clipping.firstLine ?? 1), pieces };
  });
  const removed = lines.filter(({ pieces }) => pieces.some(isRemoved)).length;
  return { lines, removed };
}

const within = (a: Span, b: Span): [number, number] => [Math.max(a.start, b.start), Math.min(a.end, b.end)];

/** Null: the text itself. */
const roleInWords = ({ role, junk }: Passage, { original }: Words): string | null =>
  junk === null ? original.roles[role] : original.junk[junk];

function toPiece(text: string, passage: Passage, label: string | null, isBlank: boolean): OriginalPiece {
  const { role, rule } = passage;
  const state = REMOVED.has(role) && !isBlank ? "removed" : QUIET.has(role) ? "quiet" : "kept";
  return { text: text.replace(CONTROL, pictureOf), state, label, rule };
}

function pictureOf(control: string): string {
  const unit = control.charCodeAt(0);
  return String.fromCharCode(unit === 0x7f ? 0x2421 : 0x2400 + unit);
}

const isRemoved = ({ state }: OriginalPiece): boolean => state === "removed";
