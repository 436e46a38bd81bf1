import matter from "gray-matter";
import type { Span } from "../records/span.ts";
import { parseYaml, type YamlDocument } from "../text/yaml.ts";

/** What stands between two `---` lines at the top of a file. */
export interface NoteBlock {
  /** From the first `---` to the end of the line of the second, without its line end. */
  readonly span: Span;
  readonly content: YamlDocument | { readonly kind: "refused"; readonly language: string };
  /** Where the content's positions count from, in the text. */
  readonly offset: number;
}

const OPENING = /^---[ \t]*([A-Za-z]*)[ \t]*(?:\r\n|\n|\r)/;
const LANGUAGES = ["", "yaml", "yml", "json", "js", "javascript", "coffee", "coffeescript", "cson", "toml"];

/** More is no note but a text with rules in it; and it keeps gray-matter's search for comments short. */
const LONGEST = 64 * 1024;
const MOST_LINES = 2000;

/**
 * The block at the top of a text that begins with a line `---` and has a second such line; null where there is none.
 * Nothing in it is ever run: gray-matter's engines for JavaScript and CoffeeScript are refused. JSON is YAML too.
 */
export function findNoteBlock(text: string): NoteBlock | null {
  const opening = OPENING.exec(text);
  if (opening === null || !LANGUAGES.includes(opening[1]!.toLowerCase())) return null;
  const closing = findClosing(text, opening[0].length);
  if (closing === null) return null;
  const span = { start: 0, end: closing.end };
  const block = opening[0].toLowerCase() + text.slice(opening[0].length, closing.dashes + 3);
  const { content, length } = parseBlock(block, opening[1]!.toLowerCase());
  // gray-matter hands on what ends at the line break before the closing dashes.
  return { span, content, offset: closing.dashes - 1 - length };
}

/** The first line that begins with `---`; if there is more on it than white space, it closes nothing. */
function findClosing(text: string, from: number): { readonly dashes: number; readonly end: number } | null {
  const pattern = /[\r\n]---([^\r\n]*)/g;
  pattern.lastIndex = from - 1;
  const match = pattern.exec(text.slice(0, from + LONGEST));
  if (match === null || match[1]!.trim() !== "") return null;
  const dashes = match.index + 1;
  const lines = text.slice(from, dashes).match(/\r\n|\n|\r/g)?.length ?? 0;
  return lines > MOST_LINES ? null : { dashes, end: match.index + match[0].length };
}

function parseBlock(
  block: string,
  language: string,
): Pick<NoteBlock, "content"> & { readonly length: number } {
  let content: NoteBlock["content"] = { kind: "empty" };
  let length = 0;
  const yaml = (source: string): object => {
    content = parseYaml(source);
    length = source.length;
    return {};
  };
  const refuse = (): object => {
    content = { kind: "refused", language };
    return {};
  };
  const refused = {
    javascript: refuse,
    js: refuse,
    coffee: refuse,
    coffeescript: refuse,
    cson: refuse,
    toml: refuse,
  };
  // gray-matter does not know lone carriage returns. It must always get options: its cache hands out shared objects.
  matter(block.replace(/\r(?!\n)/g, "\n"), { engines: { yaml, yml: yaml, json: yaml, ...refused } });
  return { content, length };
}
