import { posix } from "node:path";
import { withoutEntities } from "./attribute-text.ts";

/** What a link means. */
export interface Target {
  /** Path below the output folder; null: it leads out of the site. */
  readonly target: string | null;
  /** Null: it leads to no place, or only to a state that a script keeps (`#q=mill`) or to words (`#:~:text=mill`). */
  readonly place: string | null;
}

/** By folder: pages of one have most of their links in common. */
const known = { count: 0, targets: new Map<string, Map<string, Target>>() };
/** So many are kept at most. */
const MOST_KNOWN = 20_000;

/** Where a link of a page leads. `targets`: those known from the folder of the page. */
export function targetOf(page: string, folder: string, link: string, targets: Map<string, Target>): Target {
  if (link.startsWith("#")) return { target: page, place: placeOf(withoutEntities(link.slice(1)).trim()) };
  const found = targets.get(link);
  if (found) return found;
  const own = copyOf(link);
  const target = readLink(page, folder, own);
  // A link without a path means its own page.
  if (target.target !== page) {
    targets.set(own, target);
    known.count += 1;
  }
  return target;
}

/** Those known from a folder. */
export function targetsFrom(folder: string): Map<string, Target> {
  if (known.count > MOST_KNOWN) {
    known.count = 0;
    known.targets.clear();
  }
  const own = known.targets.get(folder) ?? new Map<string, Target>();
  known.targets.set(folder, own);
  return own;
}

/** A text cut out of a page keeps all of the page in memory. */
const copyOf = (text: string): string => Buffer.from(text).toString();

/** `../people/index.html`: folders up, and a path down, with nothing in it that must be read. */
const PLAIN = /^(?<up>(?:\.\.\/)*)[\w-]+(?:[./][\w-]+)*$/;

const UP = "../";

/** A plain path as `posix.normalize` resolves it; null: it must be read. Most links are plain, and each folder has its own. */
function plainTarget(folder: string, link: string): string | null {
  const up = PLAIN.exec(link)?.groups?.up;
  if (up === undefined) return null;
  let from = folder === "." ? "" : folder;
  for (let left = up.length; left > 0; left -= UP.length) {
    if (from === "") return null;
    from = from.slice(0, Math.max(0, from.lastIndexOf("/")));
  }
  const path = link.slice(up.length);
  return from === "" ? path : `${from}/${path}`;
}

function readLink(page: string, folder: string, link: string): Target {
  const plain = plainTarget(folder, link);
  if (plain !== null) return { target: plain, place: null };
  const [, address = "", fragment = ""] =
    /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(withoutEntities(link).trim()) ?? [];
  if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(address)) return { target: null, place: null };
  const target = address === "" ? page : posix.normalize(posix.join(folder, decoded(address)));
  return { target, place: placeOf(fragment) };
}

/** What follows are words of a page, and none of its places. */
const WORDS = ":~:";
const TOP = "top";

function placeOf(fragment: string): string | null {
  const name = decoded(fragment.includes(WORDS) ? fragment.replace(/:~:.*$/s, "") : fragment);
  const isTop = name.length === TOP.length && name.toLowerCase() === TOP;
  return name === "" || isTop || name.includes("=") ? null : name;
}

function decoded(address: string): string {
  if (!address.includes("%")) return address;
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
