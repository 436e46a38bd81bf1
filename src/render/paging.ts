import type { Words } from "../interface/words.ts";
import { type LinkTo, pagePath } from "./links.ts";

/** No list is longer: past that it goes on another page. */
export const MOST_ON_A_PAGE = 200;

export interface Slice<T> {
  /** 1-based. */
  readonly page: number;
  readonly pages: number;
  readonly items: readonly T[];
}

/**
 * A list in pages; an empty one is one empty page. `nameOf`: what an item is called, wherever it stands. A page of more than
 * half of `most` ends before the item whose name has the least digest: an item that comes or goes moves no others but those
 * of its own page, for behind it pages begin, and are numbered, as they did.
 */
export function inPages<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  most = MOST_ON_A_PAGE,
): readonly Slice<T>[] {
  const starts = [0];
  for (let start = 0; items.length - start > most; starts.push(start)) start = cutBehind(start);
  return starts.map((start, at) => ({
    page: at + 1,
    pages: starts.length,
    items: items.slice(start, starts[at + 1] ?? items.length),
  }));

  function cutBehind(start: number): number {
    let [best, least] = [start + most, Number.POSITIVE_INFINITY];
    for (let at = start + Math.ceil(most / 2); at <= start + most; at++) {
      const digest = digestOf(nameOf(items[at]!));
      if (digest < least) [best, least] = [at, digest];
    }
    return best;
  }
}

/** FNV-1a, with its bits mixed once more: names that differ in one letter are as far apart as any. */
function digestOf(name: string): number {
  let digest = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) digest = Math.imul(digest ^ name.charCodeAt(i), 0x01000193);
  digest = Math.imul(digest ^ (digest >>> 16), 0x85ebca6b);
  return (digest ^ (digest >>> 13)) >>> 0;
}

/** What is said of a whole list stands on its first page: no other is made again for an item that it does not have. */
export const onFirstPage = <T>({ page }: Pick<Slice<unknown>, "page">, thing: T): T | null =>
  page === 1 ? thing : null;

export interface PagerView {
  readonly page: number;
  readonly pages: number;
  readonly previous: string | null;
  readonly next: string | null;
  /** First, last and the pages around; a gap is null. */
  readonly links: readonly ({
    readonly page: number;
    readonly href: string;
    readonly current: boolean;
  } | null)[];
}

/** Null where there is only one page. `path` is the first page's. */
export function pagerOf(
  { page, pages }: Pick<Slice<unknown>, "page" | "pages">,
  path: string,
  link: LinkTo,
): PagerView | null {
  if (pages === 1) return null;
  const to = (target: number) => (target < 1 || target > pages ? null : link(pagePath(path, target)));
  const near = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  const numbers = [...new Set(near)].sort((a, b) => a - b);
  const links = numbers.flatMap((number, i) => [
    ...(i > 0 && number > numbers[i - 1]! + 1 ? [null] : []),
    { page: number, href: to(number)!, current: number === page },
  ]);
  return { page, pages, previous: to(page - 1), next: to(page + 1), links };
}

/** `2022`; on its further pages `2022, page 2`. */
export function titleOfPage(name: string, { page }: Pick<Slice<unknown>, "page">, { pager }: Words): string {
  return page === 1 ? name : pager.titled(name, page);
}
