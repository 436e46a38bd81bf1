import type { Words } from "../interface/words.ts";
import { type LinkTo, pagePath } from "./links.ts";

/** No list is longer: past that it goes on another page. */
export const MOST_ON_A_PAGE = 200;

export interface Slice<T> {
  /** 1-based. */
  readonly page: number;
  readonly pages: number;
  readonly items: readonly T[];
  /** Place of the first item in the whole list, from 0. */
  readonly start: number;
}

/** A list in pages; an empty one is one empty page. */
export function inPages<T>(items: readonly T[], most = MOST_ON_A_PAGE): readonly Slice<T>[] {
  const pages = Math.max(1, Math.ceil(items.length / most));
  return Array.from({ length: pages }, (_, i) => ({
    page: i + 1,
    pages,
    items: items.slice(i * most, (i + 1) * most),
    start: i * most,
  }));
}

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
