import type { Problem, Severity } from "../records/problem.ts";
import { ArchiveError } from "./archive-error.ts";
import { codeFrame } from "./code-frame.ts";
import { visible } from "./visible.ts";

/** Colours of a terminal; picocolors has them. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
}

const same = (text: string): string => text;

/** No colours at all. */
export const PLAIN: Paint = { bold: same, dim: same, red: same, yellow: same, cyan: same };

/**
 * A problem for a terminal: where it is and what it is called, the line with the place underlined, what happened, what
 * to do. `text` is the clipping's, from line `firstLine` of its file on; null: not to be had. Nothing that comes from a clipping can play with the terminal.
 *
 *     seeds/x.txt:3:12  warning  date-unparsed
 *         3 | Published: 13/13/2022
 *           |            ^^^^^^^^^^
 *       "13/13/2022" is not a date, so it was kept as printed and not used.
 *       Put the date into the front matter: date: 2022-01-13
 */
export function printProblem(
  problem: Problem,
  text: string | null,
  paint: Paint = PLAIN,
  firstLine = 1,
): string {
  const { code, severity, message, hint, path, span } = problem;
  const frame = text === null || span === null ? null : codeFrame(text, span, firstLine);
  const place = frame === null ? "" : `:${frame.line}:${frame.column}`;
  const colour = paint[COLOURS[severity]];
  const lines = [`${paint.bold(visible(path) + place)}  ${colour(severity)}  ${paint.dim(code)}`];
  if (frame !== null) {
    lines.push(paint.dim(frame.gutter) + frame.code);
    lines.push(paint.dim(frame.blankGutter) + frame.indent + colour(frame.carets));
  }
  return `${[...lines, `  ${visible(message)}`, `  ${visible(hint)}`].join("\n")}\n`;
}

const COLOURS = { note: "cyan", warning: "yellow", error: "red" } as const satisfies Record<
  Severity,
  keyof Paint
>;

export interface PrintErrorOptions {
  /** Show the stack: of a bug always of use, of an ArchiveError that of its cause. */
  readonly debug: boolean;
  readonly paint?: Paint;
}

/**
 * What ended the program. An ArchiveError is about the set-up: a sentence and its cure. Anything else is a bug.
 *
 *     error  input-missing
 *       There is no folder seeds to read clippings from.
 *       Make it and put your clippings into it, or name another folder with --input.
 */
export function printError(error: unknown, { debug, paint = PLAIN }: PrintErrorOptions): string {
  const isOurs = error instanceof ArchiveError;
  const [code, message, hint] = isOurs
    ? [error.code, error.message, error.hint]
    : ["unexpected", `Unexpected error: ${wordsOf(error)}`, debug ? REPORT : SHOW_MORE];
  const head = `${paint.bold(paint.red("error"))}  ${paint.dim(code)}`;
  const stack = debug ? stackOf(isOurs ? error.cause : error) : [];
  return `${[head, `  ${visible(message)}`, `  ${visible(hint)}`, ...stack.map((line) => paint.dim(line))].join("\n")}\n`;
}

const REPORT = "This is a bug of Clipfile, not of your files: please report it with the lines below.";
const SHOW_MORE = "This is a bug of Clipfile, not of your files. With --verbose it shows where it happened.";

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function stackOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const lines = (error.stack ?? wordsOf(error)).split("\n").map((line) => `  ${visible(line)}`);
  return error.cause === undefined ? lines : [...lines, "  caused by:", ...stackOf(error.cause)];
}
