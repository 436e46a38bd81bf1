import { isAgency, sourceAt, sourceNamed } from "../../knowledge/index-sources.ts";
import type { KnownSource } from "../../records/knowledge.ts";
import type { Span } from "../../records/span.ts";
import { Has } from "../page/has.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { wordsAt } from "../propose.ts";
import type { Field, Proposal, Rule } from "../rule.ts";

/** Where an address stands; no place: the page's data, or the owner, give it. */
interface Trace {
  readonly house: KnownSource;
  readonly span: Span | null;
  /** `page`: where the clipping was found; `mail`: somebody's address; `other`: a site or an account that it names. */
  readonly kind: "page" | "mail" | "other";
}

const NOWHERE: Span = { start: 0, end: 0 };
const LONGEST = 430;
const PAGE = /^(?:[\p{L} ]{0,16}:\s*)?https?:\/\/(?:[^\s/@]{1,80}@)?([\p{L}\p{N}.-]{4,120})[^\s]{0,400}$/iu;
const MAIL = /[\p{L}\p{N}._%+-]{1,64}@((?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24})/gu;
const SITE = /(?<![\p{L}\p{N}@.])((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12})(?![\p{L}\p{N}@])/giu;
const ACCOUNT = /(?<![\p{L}\p{N}.])@(\w{3,30})/gu;

/** Of other sites and accounts a page may name many: one alone may be its own, and its address says no more. */
const OTHER = 0.4;

/** An address of a house that the tables know: of the page itself, of a reporter's mail, in a label. */
export const knownAddress: Rule = {
  name: "source/known-address",
  says: "An address on the page is that of a paper or agency that Clipfile or its owner knows.",
  example:
    "Mill owners meet for the fourth time\n\nThe owners met again on Tuesday, as was expected.\n\nJo March, jo.march@clarion.example",
  find: function* (page) {
    const traces = [...given(page), ...printed(page)];
    if (traces.length === 0) return;
    const others = new Set(traces.filter(({ kind }) => kind === "other").map(({ house }) => house));
    const said = new Set<string>();
    for (const trace of traces) {
      const once = `${trace.house.name}\n${trace.kind}`;
      if (said.has(once) || (trace.kind === "other" && others.size > 1)) continue;
      said.add(once);
      yield propose(trace);
    }
  },
};

function propose({ house, span, kind }: Trace): Proposal {
  return {
    span: span ?? NOWHERE,
    role: null,
    share: kind === "other" ? OTHER : 1,
    names: [{ field: fieldOf(house), value: house.name, span, basis: "inferred" }],
  };
}

/** What is found at a collector's address was published elsewhere. */
function fieldOf(house: KnownSource): Field {
  if (isAgency(house)) return "agency";
  return house.kind === "aggregator" ? "republisher" : "outlet";
}

/** The address that the page's data or the owner give. */
function* given({ clipping, lexicon }: Page): Iterable<Trace> {
  if (!clipping.metadata && !clipping.frontMatter) return;
  const urls = (clipping.metadata ?? []).filter(({ field }) => field === "url").map(({ value }) => value);
  for (const url of [clipping.frontMatter?.url ?? "", ...urls]) {
    const host = PAGE.exec(url)?.[1];
    const house = host ? sourceAt(host, lexicon.sources) : null;
    if (house && house.kind !== "publisher") yield { house, span: null, kind: "page" };
  }
}

function* printed(page: Page): Iterable<Trace> {
  if (page.lexicon.sources.isEmpty) return;
  for (const line of page.lines)
    if ((line.has & (Has.INNER_STOP | Has.AT)) !== 0 && !isText(page, line)) yield* tracesIn(page, line);
}

/** In running text an address is anybody's; with its last lines it is the reporter's. */
const isText = (page: Page, line: PageLine): boolean =>
  isWithin(page, line) && line.prose >= 0.4 && line.index <= page.extent!.last - LAST;

const LAST = 2;

function* tracesIn(page: Page, line: PageLine): Iterable<Trace> {
  const { sources } = page.lexicon;
  const text = line.text.slice(0, LONGEST);
  if (!/[.@]\w/.test(text)) return;
  const trace = (house: KnownSource | null, kind: Trace["kind"], start: number, length: number) =>
    house && house.kind !== "photo" && house.kind !== "publisher"
      ? [{ house, kind, span: wordsAt(page, line, start, start + length) }]
      : [];
  const own = (line.has & Has.SLASH) === 0 ? undefined : PAGE.exec(text)?.[1];
  if (own) {
    yield* trace(sourceAt(own, sources), "page", text.indexOf(own), own.length);
    return;
  }
  const hasAt = (line.has & Has.AT) !== 0;
  for (const { 0: words, 1: host, index } of hasAt ? text.matchAll(MAIL) : []) {
    const house = sourceAt(host!, sources);
    if (house && !givesMail(house)) yield* trace(house, "mail", index, words.length);
  }
  for (const { 0: words, 1: host, index } of text.matchAll(SITE))
    yield* trace(sourceAt(host!, sources), "other", index, words.length);
  for (const { 0: words, 1: name, index } of hasAt ? text.matchAll(ACCOUNT) : [])
    yield* trace(sourceNamed(name!, sources), "other", index, words.length);
}

/** Anybody may have an address there. */
const givesMail = ({ kind }: KnownSource): boolean => kind === "portal" || kind === "aggregator";
