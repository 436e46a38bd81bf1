import { isOutlet, sourceAt, sourceNamed } from "../../knowledge/index-sources.ts";
import type { PagePart } from "../../records/clipping.ts";
import { foldName } from "../../text/fold.ts";
import { isHouse } from "../names/house-name.ts";
import { Has } from "../page/has.ts";
import { markupOf } from "../page/markup.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { serviceShare } from "../page/service-words.ts";
import { wordsAt } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** `newsroom@clarion.example`, `www.clarion.example`, `Clarion.com`: what stands before the last dots is the house. */
const ADDRESS =
  /(?:[\w.+-]{1,40}@|https?:\/\/|www\.)?((?:[a-z0-9-]{2,30}\.){0,2}[a-z][a-z0-9-]{1,29}\.(?:com|net|org|info|news|tv|media|example|co\.[a-z]{2}|com\.[a-z]{2}|org\.[a-z]{2}|[a-z]{2}))(?![\w@-])/giu;

/** Whose services all pages use, and what looks like an address and is none. */
const NOBODY: ReadonlySet<string> = new Set(
  `facebook twitter x t instagram youtube youtu google goo apple microsoft whatsapp linkedin pinterest reddit tiktok telegram
  bit bitly pic gmail googlemail yahoo ymail hotmail outlook icloud aol gmx web mail protonmail amazon
  wordpress blogspot blogger medium substack doi creativecommons wikipedia wikimedia disqus taboola outbrain addtoany
  spotify soundcloud vimeo flickr github archive paypal patreon cookiebot
  issuu mailchimp typeform surveymonkey change gofundme ticketmaster eventbrite booking airbnb netflix`.split(
    /\s+/,
  ),
);

const MOST_WORDS = 80;
/** Once, and nothing else names the house: an address of its own. More often, or in a line to readers: surer. */
const ONCE = 0.5;

/** Lines around the text, and notes to readers inside it, name the house's own address; the text names others'. */
export const ownAddress: Rule = {
  name: "source/own-address",
  says: "Around the text the page gives its own internet or mail address.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "Do you have a story? Email our newsroom at stories@clarion.example",
    "More on clarion.example",
  ].join("\n"),
  needs: { has: Has.INNER_STOP },
  find: function* (page) {
    const all: Found[] = [];
    for (const line of page.lines) {
      const mayTell = line.count <= MOST_WORDS && (line.has & Has.INNER_STOP) !== 0;
      if (mayTell && !OF_OTHERS.has(markupOf(line)?.part)) addAddresses(page, line, all);
    }
    if (all.length === 0) return;
    const hosts = new Set(all.map(({ value }) => value.toLowerCase()));
    const found = all.map((address) => ofSite(address, hosts));
    const times = new Map<string, number>();
    for (const { key } of found) times.set(key, (times.get(key) ?? 0) + 1);
    const printedAs = printedNames(page);
    const isList = times.size > MOST_SITES;
    for (const { line, start, value, key, toReaders, isLink } of found) {
      if (isList && isLink && !isMark(line, value)) continue;
      const name = printedAs.get(key);
      const printed = name !== undefined && isHouse(name) ? name : value.toLowerCase();
      const span = wordsAt(page, line, start, start + value.length);
      const share = times.get(key)! > 1 || toReaders || isMark(line, value) ? 1 : ONCE;
      yield { span, role: null, share, names: [{ field: "outlet", value: printed, span, basis: "stated" }] };
    }
  },
};

/** Parts of a page that name others' addresses: those who pay for them, those whose stories are shown. */
const OF_OTHERS: ReadonlySet<PagePart | null | undefined> = new Set([
  "related",
  "advertisement",
  "comments",
  "embed",
]);

/** More are a list of links: where readers came from, what the writer recommends. */
const MOST_SITES = 8;

/** On top of the page an address by itself is the page's. */
const isMark = ({ index, text }: PageLine, value: string): boolean =>
  index < TOP && text.trim().length <= value.length + WWW;

const TOP = 3;
const WWW = 4;

interface Found {
  readonly line: PageLine;
  readonly start: number;
  readonly value: string;
  readonly key: string;
  /** A mail address, or a line that speaks to readers. */
  readonly toReaders: boolean;
  /** `https://\u2026`: so pages that are linked are given, rather than one's own. */
  readonly isLink: boolean;
}

function addAddresses(page: Page, line: PageLine, found: Found[]): void {
  const service = line.cue >= 0.5 || serviceShare(line) >= 0.2;
  if (isWithin(page, line) && !service) return;
  const seen = new Set<string>();
  for (const match of line.text.slice(0, 600).matchAll(ADDRESS)) {
    const value = match[1]!.replace(/^(?:www\d?|ww\d|m|mobile|news|amp|mail|my|shop|abo)\./i, "");
    const key = foldName(value);
    if (
      key.length < 2 ||
      NOBODY.has(key) ||
      NOBODY.has(siteOf(value)) ||
      isNoHouse(page, value) ||
      isOthers(page, line, match.index) ||
      isPicture(page, line) ||
      isGluedSentence(value) ||
      isNoAddress(value) ||
      isWriters(line, match) ||
      isBlank(line.text, match.index) ||
      /^\d/.test(value) ||
      seen.has(key)
    )
      continue;
    seen.add(key);
    const start = match.index + match[0].length - value.length;
    const isLink = /^https?:/i.test(match[0]);
    found.push({ line, start, value, key, toReaders: service || match[0].includes("@"), isLink });
  }
}

/** `From: "Jo" <jo@mail.example>`: somebody who sent or gets the letter in which the article came. */
const isWriters = ({ text }: PageLine, match: RegExpMatchArray): boolean =>
  match[0].includes("@") && text[match.index! - 1] === "<" && text[match.index! + match[0].length] === ">";

/** `go.clarion.example`, on a page that gives `clarion.example`, too: the same house. */
function ofSite(address: Found, hosts: ReadonlySet<string>): Found {
  const { value, start } = address;
  for (let at = value.indexOf(".") + 1; at > 0; at = value.indexOf(".", at) + 1) {
    const site = value.slice(at);
    if (hosts.has(site.toLowerCase()))
      return { ...address, value: site, key: foldName(site), start: start + at };
  }
  return address;
}

/** `pic.network.com` → `network`: what stands before the ending. */
const siteOf = (host: string): string =>
  host
    .toLowerCase()
    .replace(/\.(?:co|com|org)?(?:\.?[a-z]+)$/, "")
    .split(".")
    .at(-1) ?? "";

/** `Image source: tarn.example`: whose the picture is; `Information from: Tarn Post, https://tarn.example`: who told the agency. */
function isOthers({ lexicon }: Page, { text, words }: PageLine, at: number): boolean {
  const { photoLabels, source } = lexicon.language.press;
  const label = words[0]?.text ?? "";
  if (source.informedBy?.some((phrase) => text.toLowerCase().startsWith(phrase))) return true;
  return (
    photoLabels.includes(label) &&
    ![...source.agencyPrefixes, ...source.sourceLabels].includes(label) && // `Quelle`: the text's, too
    !/[.!?]/.test(text.slice(0, at))
  );
}

/** `Quaymarket/Lamps.com/Seamark Images`: one of those who sell pictures is named beside it. */
const isPicture = ({ lexicon: { sources } }: Page, { has, text }: PageLine): boolean =>
  (has & Has.SLASH) !== 0 &&
  text.length < LONGEST_CREDIT &&
  text.split("/").some((piece) => sourceNamed(piece.trim(), sources)?.kind === "photo");

const LONGEST_CREDIT = 100;

/** Agencies and picture sellers are credited on all pages, and a portal gives mail addresses to everybody. */
function isNoHouse({ lexicon }: Page, host: string): boolean {
  const known = sourceAt(host.toLowerCase(), lexicon.sources);
  return known !== null && (!isOutlet(known) || known.kind === "portal");
}

/** `the end.It went on`: no address has a capital behind its last dot and small letters before it. */
const isGluedSentence = (value: string): boolean =>
  /\p{Ll}\.\p{Lu}/u.test(value) || (/^\p{Lu}\p{Ll}/u.test(value) && /\.[a-z]{2}$/.test(value));

/** `{{comment.info.url}}`: what the page's script would have filled in. */
const isBlank = (text: string, at: number): boolean => /\{\{[^}]*$/.test(text.slice(0, at));

/** `README.md`, `page.js`, `example.com`: a file, or an address of nobody's that forms show. */
const isNoAddress = (value: string): boolean =>
  /^\p{Lu}+\.[a-z]{2}$|\.(?:js|ts|py|md|sh|rb|go|pdf)$|^(?:com|co|org|net)\./u.test(value) ||
  /(?:^|\.)example\.(?:com|net|org)$/i.test(value);

/**
 * The words of labels on the page, by the key that they would have as an address: `Harbour Clarion` for
 * `harbourclarion.example`.
 */
function printedNames({ lines }: Page): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const line of lines) {
    if (line.count > 14 || line.prose >= 0.5) continue;
    for (const [from, first] of line.words.entries()) {
      if (!/\p{Lu}/u.test(line.text[first.start]!)) continue;
      let key = "";
      for (const word of line.words.slice(from, from + MOST_NAME)) {
        key += word.text;
        if (!names.has(key)) names.set(key, line.text.slice(first.start, word.end));
      }
    }
  }
  return names;
}

const MOST_NAME = 4;
