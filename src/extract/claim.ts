import { NO_SOURCES, type SourceIndex } from "../knowledge/index-sources.ts";
import type { Clipping } from "../records/clipping.ts";
import type { Finding } from "../records/finding.ts";
import { stated } from "./assemble/front-matter.ts";
import { hasSameWords } from "./page/line-words.ts";
import { isMet, type Needs, type Present, presentOn } from "./page/needs.ts";
import { type Page, readPage, readPages } from "./page/page.ts";
import type { PageLine } from "./page/page-line.ts";
import { perLine } from "./page/per-line.ts";
import { pickTitle } from "./pick-title.ts";
import type { Claim, Proposal, Rule } from "./rule.ts";
import { firstRules, otherRules } from "./rules.ts";
import { isTitleLike } from "./title/title-like.ts";
import { findTitleLines } from "./title/title-lines.ts";
import { weights } from "./weights.ts";

/** All that the rules say of one clipping: plain data, so that it can be remembered and settled again. */
export interface Claims {
  readonly language: Finding<string>;
  readonly claims: readonly Claim[];
}

/** Asks every rule. The title's rules first, for others ask where it is. */
export function claim(clipping: Clipping, sources: SourceIndex = NO_SOURCES): Claims {
  return claimAll([clipping], sources)[0]!;
}

/**
 * The same of several clippings, each by itself, but rule by rule: what a processor keeps at hand of a rule is asked for all of
 * them, and has not to be fetched anew for each.
 */
export function claimAll(
  clippings: readonly Clipping[],
  sources: SourceIndex = NO_SOURCES,
): readonly Claims[] {
  const asked = readPages(clippings, sources).map(opened);
  askAll(FIRST, asked);
  for (const one of asked) one.page = { ...one.page, title: titleIn(one) };
  askAll(OTHERS, asked);
  return asked.map(({ page, claims }) => ({
    language: stated(page.clipping, "language") ?? languageOf(page),
    claims,
  }));
}

/** A page while rules are asked about it, and what they said so far. */
interface Asked {
  page: Page;
  readonly present: Present;
  readonly claims: Claim[];
}

function opened(bare: Page): Asked {
  const page = withTitleLines(bare);
  return { page, present: presentOn(page.lines), claims: [] };
}

function titleIn({ page, claims }: Asked): number | null {
  const title = pickTitle(page.clipping.text, claims);
  return title && titleLineOf(page, lineAt(page, title.span.start));
}

/** A clipping as the rules see it, with the lines that could be its title. */
export const pageOf = (clipping: Clipping, sources: SourceIndex = NO_SOURCES): Page =>
  withTitleLines(readPage(clipping, sources));

function withTitleLines(bare: Page): Page {
  const page = { ...bare, isTitleLike: perLine((line) => isTitleLike(bare, line)) };
  return { ...page, titleLines: findTitleLines(page) };
}

function askAll(rules: readonly WeighedRule[], asked: readonly Asked[]): void {
  for (const rule of rules) for (const one of asked) ask(rule, one);
}

function ask({ name, needs, find, weight }: WeighedRule, { page, present, claims }: Asked): void {
  if (needs !== null && !isMet(needs, present)) return;
  const found = find(page);
  const proposals = Array.isArray(found) ? (found as readonly Proposal[]) : [...found];
  for (let i = 0; i < proposals.length; i += 1) {
    const { span, role, junk, names, block, share = 1 } = proposals[i]!;
    claims.push({ span, role, junk, names, block, rule: name, weight: weight * share });
  }
}

interface WeighedRule {
  readonly name: Rule["name"];
  readonly needs: Needs | null;
  readonly find: Rule["find"];
  readonly weight: number;
}

const weighed = (rules: readonly Rule[]): readonly WeighedRule[] =>
  rules.map(({ name, needs, find }) => ({
    name,
    needs: needs ? { has: 0, lists: 0, cues: NO_CUES, markup: false, ...needs } : null, // all fields: read fast
    find,
    weight: weights[name]!,
  }));

const NO_CUES: Needs["cues"] = [];

const FIRST = weighed(firstRules);
const OTHERS = weighed(otherRules);

/** Printed more than once, the title stands where a byline or a date is right below it: elsewhere it is in a list or on a button. */
function titleLineOf(page: Page, chosen: number | null): number | null {
  const line = chosen === null ? undefined : page.lines[chosen];
  if (!line || isAboveSignature(page, line)) return chosen;
  const twin = page.titleLines.findLast(
    (other) => other.index < line.index && hasSameWords(other, line) && isAboveSignature(page, other),
  );
  return twin?.index ?? chosen;
}

const isAboveSignature = (page: Page, { index }: PageLine): boolean =>
  page.lines.slice(index + 1, index + 1 + SIGNATURE_BELOW).some((below) => page.isSigned(below));

const SIGNATURE_BELOW = 3;

function lineAt({ lines }: Page, offset: number): number | null {
  const line = lines.find(({ span }) => span.start <= offset && offset < span.end);
  return line?.index ?? null;
}

function languageOf({ language: { code, basis, span } }: Page): Finding<string> {
  const rule = basis === "stated" ? "front-matter/language" : "language/small-words";
  return { value: code, basis, span, rule };
}
