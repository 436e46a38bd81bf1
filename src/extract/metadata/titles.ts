import type { MetadataItem } from "../../records/clipping.ts";
import { foldName, foldToWords } from "../../text/fold.ts";
import type { Page } from "../page/page.ts";

/** Behind the title, apart by these, stand the section and the site; the bars of East Asia bring their own room. */
const APART = /\s+(?:[|\u00b7\u2022\u2013\u2014~\u00bb\u203a-]|::|\/\/)\s+|\s*[\uff5c\u3163]\s*/g;
const MOST_NAME = 6;

/**
 * A title of the page's data without the site and the section behind it (or before it): what stands there is the
 * outlet's name, or the rest is what another of the titles says, or one of the `headings` of the page.
 */
export function bareTitle(value: string, all: readonly MetadataItem[], headings: readonly string[]): string {
  const names = new Set(all.filter(({ field }) => field === "outlet").map((item) => foldName(item.value)));
  const said = all.filter(({ field }) => field === "title").map((item) => item.value);
  const titles = new Set([...said, ...headings].map(foldToWords));
  const cuts = [...value.matchAll(APART)];
  for (const { index, 0: mark } of cuts) {
    const head = value.slice(0, index);
    const tail = value.slice(index + mark.length);
    if (isName(tail, names) || (countOf(tail) <= MOST_NAME * 2 && titles.has(foldToWords(head)))) return head;
    if (names.has(foldName(head))) return tail;
  }
  return behindName(value, all) ?? value;
}

/** `Harbour Clarion: Mill owners meet`, where the page lies at an address of this name. */
function behindName(value: string, all: readonly MetadataItem[]): string | null {
  const [, head, tail] = /^([^:]{3,60}): (.+)$/.exec(value) ?? [];
  const name = foldName(head ?? "");
  const isOwn = all.some(
    ({ field, value: said }) =>
      (field === "outlet" && foldName(said) === name) ||
      (field === "url" && foldName(hostOf(said)).startsWith(name)),
  );
  return tail && name.length >= LEAST_LETTERS && isOwn ? tail : null;
}

const LEAST_LETTERS = 5;

/** The name itself, or a section and the name behind it. */
const isName = (tail: string, names: ReadonlySet<string>): boolean =>
  tail.split(APART).some((piece) => names.has(foldName(piece))) && countOf(tail) <= 2 * MOST_NAME;

const countOf = (text: string): number => text.trim().split(/\s+/).length;

/**
 * What the bar of the window names beside the title, where the title is known from elsewhere: `Mill owners meet | Harbour Clarion`,
 * `Harbour Clarion | Mill owners meet`. `headings`: of the page.
 */
export function nameBeside(
  value: string,
  all: readonly MetadataItem[],
  headings: readonly string[],
): string | null {
  const titles = new Set(
    [
      ...all.filter(({ field, name }) => field === "title" && name !== "title").map((item) => item.value),
      ...headings,
    ].map(foldToWords),
  );
  const cuts = [...value.matchAll(APART)];
  const [first, last] = [cuts[0], cuts.at(-1)];
  if (!first || !last) return null;
  const behind = value.slice(last.index + last[0].length).trim();
  const before = value.slice(0, first.index).trim();
  const isTitle = (from: number, to: number): boolean => titles.has(foldToWords(value.slice(from, to)));
  if (countOf(behind) <= MOST_NAME && cuts.some(({ index }) => isTitle(0, index))) return behind;
  const isBehind = isTitle(first.index + first[0].length, value.length);
  return countOf(before) <= MOST_NAME && isBehind ? before : null;
}

/**
 * The outlet's name without the motto beside it: of `Harbour Clarion | News for the coast` the piece that the page's own
 * address is called by, else the first.
 */
export function bareOutlet(value: string, all: readonly MetadataItem[]): string {
  const pieces = value.split(APART);
  if (pieces.length === 1) return value;
  const hosts = all.filter(({ field }) => field === "url").map((item) => foldName(hostOf(item.value)));
  return pieces.find((piece) => hosts.includes(foldName(piece))) ?? pieces[0]!;
}

const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/:?#]{1,200})/i.exec(url)?.[1] ?? "";

/** What may be the headline as the page prints it: it need not be marked as one. Further down stand those of other stories. */
export const headlinesIn = ({ lines }: Page): readonly string[] =>
  lines
    .slice(0, MOST_LINES)
    .filter(({ count }) => count >= LEAST_WORDS && count <= MOST_WORDS)
    .map(({ text }) => text);

const MOST_LINES = 200;
const LEAST_WORDS = 3;
const MOST_WORDS = 30;
