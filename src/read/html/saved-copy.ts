import type { MetadataItem } from "../../records/clipping.ts";
import { foldName } from "../../text/fold.ts";

/**
 * The data of a page without what an archive of the web put into its copy: the page lies where it was found, an archive is not
 * the outlet, and when it made its copy is not when the page was published. Data of other pages as they are.
 */
export function asFound(items: readonly MetadataItem[]): readonly MetadataItem[] {
  const copies = items.flatMap(({ field, value }) => (field === "url" ? (parseCopy(value) ?? []) : []));
  if (copies.length === 0) return items;
  const originals = new Set(copies.map(({ original }) => hostOf(original)));
  const isElsewhere = (address: string): boolean => !originals.has(hostOf(address));
  const archives = new Set(
    items
      .filter(({ field, value }) => field === "url" && isElsewhere(value))
      .map(({ value }) => hostOf(value)),
  );
  return items.flatMap((item): readonly MetadataItem[] => {
    const { field, value } = item;
    if (field === "url") {
      const copy = parseCopy(value);
      if (copy) return [{ ...item, value: copy.original }];
      return isElsewhere(value) ? [] : [item];
    }
    if (field === "outlet") return archives.has(foldName(value)) ? [] : [item];
    const isMoment = field === "published" || field === "updated";
    return isMoment && copies.some(({ made }) => isSameMoment(value, made)) ? [] : [item];
  });
}

/** Is it an address at which an archive keeps its copy of a page? */
export const isCopy = (address: string): boolean => parseCopy(address) !== null;

const hostOf = (address: string): string => foldName(HOST.exec(address)?.[1] ?? "");

interface Copy {
  /** `20190312081500`; empty: not told. */
  readonly made: string;
  readonly original: string;
}

/** `https://archive.example/web/20190312081500/https://mill-post.example/strike`: an address in the path of another. */
function parseCopy(address: string): Copy | null {
  const [, before = "", original] = COPY.exec(address) ?? [];
  return original === undefined ? null : { made: /\d{8,14}/.exec(before)?.[0] ?? "", original };
}

const HOST = /^https?:\/\/(?:www\.)?([^/?#\s]{3,100})/i;
const COPY = /^https?:\/\/[^/?#\s]{3,100}\/([^?#\s]{0,60}\/)?(https?:\/\/[^\s/][^\s]{3,1900})$/i;

/** To the minute, in whatever way the moment is written. */
const isSameMoment = (value: string, made: string): boolean =>
  made.length >= MINUTES && value.replace(/\D/g, "").startsWith(made.slice(0, MINUTES));

const MINUTES = "YYYYMMDDhhmm".length;

/** Programs that save pages write into a comment at their head where the page lay; null: this one does not say. */
export function savedFrom(source: string): { readonly address: string; readonly at: number } | null {
  const found = SAVED.exec(source.slice(0, HEAD));
  if (!found) return null;
  const [whole, said] = [found[0], found[1] ?? found[2]!];
  const inner = /^about:reader\?url=(.+)$/.exec(said)?.[1];
  const address = inner === undefined ? said : decoded(inner);
  return /^https?:\/\/[^\s"<>]+$/i.test(address) ? { address, at: found.index + whole.length - 1 } : null;
}

/** In characters. */
const HEAD = 4000;
const SAVED =
  /<!--\s{0,20}(?:saved from url=\(\d{4}\)(\S{4,2000}?)(?=\s|-->)|page saved with [^\n<>]{1,80}\n?\s{0,20}url:\s{0,9}(\S{4,2000}))/i;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
