import { isWithin, type Page } from "./page.ts";

/** How long its paragraphs are, in characters; 0: it has none. */
export function meanLength(page: Page): number {
  let [count, length] = [0, 0];
  for (const line of page.lines) {
    if (!line.stop || line.prose < 0.5 || !isWithin(page, line)) continue;
    count += 1;
    length += line.text.length;
  }
  return count === 0 ? 0 : length / count;
}
