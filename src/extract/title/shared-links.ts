import type { PageLine } from "../page/page-line.ts";

/** So many words of a title may open other lines, too, by chance. */
const LEAST_WORDS = 4;
const LEAST_LINKS = 2;

/** `Mill owners meet on x (opens in a new window)`, `Mill owners meet on facebook \u2026`: the title, by which networks it is sent. */
export function withoutSharedLinks(lines: readonly PageLine[]): readonly PageLine[] {
  const groups = new Map<string, PageLine[]>();
  for (const line of lines) {
    if (line.words.length < LEAST_WORDS) continue;
    const opening = `${line.words[0]!.text} ${line.words[1]!.text}`;
    const others = groups.get(opening);
    if (others) others.push(line);
    else groups.set(opening, [line]);
  }
  const links = new Set<PageLine>();
  for (const group of groups.values()) if (group.length > LEAST_LINKS) addLinks(group, links);
  return links.size === 0 ? lines : lines.filter((line) => !links.has(line));
}

function addLinks(group: readonly PageLine[], links: Set<PageLine>): void {
  for (const { text } of group) {
    const longer = group.filter((other) => other.text.startsWith(`${text.trim()} `));
    if (longer.length >= LEAST_LINKS) for (const link of longer) links.add(link);
  }
}
