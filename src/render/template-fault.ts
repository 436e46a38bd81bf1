import { Script } from "node:vm";

export interface Fault {
  readonly line: number | null;
  readonly reason: string;
}

/** Eta's own words for a tag or string that is never closed. */
const PARSE_ERROR = /^(?<reason>.*?) at line (?<line>\d+) col \d+/s;
const LINE_MARK = /__eta\.line=(\d+)/g;

/**
 * Where a template that does not compile is broken. Eta knows the line of an unclosed tag, but not that of wrong
 * JavaScript in a tag: that is found in the code with line marks that debugging makes of the template.
 */
export function placeOfSyntaxError(error: unknown, text: string, withLineMarks: () => string): Fault {
  const message = error instanceof Error ? error.message : String(error);
  const parsed = PARSE_ERROR.exec(message)?.groups;
  if (parsed) return { line: Number(parsed.line), reason: parsed.reason! };
  const code = withLineMarks();
  const { line, reason } = compileError(code);
  const before = line === null ? code : code.split("\n").slice(0, line).join("\n");
  const mark = [...before.matchAll(LINE_MARK)].at(-1)?.[1];
  return { line: mark === undefined ? text.split("\n").length : Number(mark), reason };
}

function compileError(code: string): Fault {
  try {
    // In a function on one line with the code, as Eta compiles it: `return` is allowed, and lines stay.
    new Script(`(function (it, options) {${code}\n})`, { filename: "template.js" });
  } catch (error) {
    if (!(error instanceof Error)) return { line: null, reason: String(error) };
    const line = /^template\.js:(\d+)/.exec(error.stack ?? "")?.[1];
    return { line: line === undefined ? null : Number(line), reason: error.message };
  }
  return { line: null, reason: "it does not compile" };
}

/** Eta's report of an error while a template was at work: the place, then lines around it, then the reason. */
const PLACE = /^(?<name>[^\n]+):(?<line>\d+)\n/;

/** Name, line and reason of an error thrown by a template with line marks: the innermost one says most. */
export function findFault(error: unknown): (Fault & { readonly name: string }) | null {
  let innermost: Error | null = null;
  for (let at = error; at instanceof Error && PLACE.test(at.message); at = at.cause) innermost = at;
  const place = innermost && PLACE.exec(innermost.message)?.groups;
  if (!place) return null;
  const cause = innermost!.cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return { name: place.name!, line: Number(place.line), reason };
}
