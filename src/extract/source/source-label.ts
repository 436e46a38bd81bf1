import { findAgency, outletCalled } from "../names/find-agency.ts";
import { Has } from "../page/has.ts";
import { isFoot, isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { proposeEach, whole, wordsAt } from "../propose.ts";
import type { Named, Rule } from "../rule.ts";

/** `Source: Harbour Clarion`, `Via: Wire / Clarion`. */
const LABELLED = /^\s?(\p{L}[\p{L} ]{1,30}?)\s?:\s*(\S.{1,80})$/u;
const APART = /\s*[/,;&|]\s*/;
const AT_EDGE = 2;
/** `Sources: Clarion, Tarn Radio, Valley Post`: what the writer has read. */
const CITED = 3;

/**
 * The label names where the text was taken from. Only houses that are known: other such lines name where figures come
 * from (`Source: Valley Statistics Office`).
 */
export const sourceLabel: Rule = {
  name: "source/source-label",
  says: "A line below or above the text names, behind a label, the paper or agency from which it was taken.",
  example: "The owners met again on Tuesday, as was expected.\n\nSource: Harbour Clarion",
  needs: { has: Has.COLON },
  find: (page) => {
    const proposals = proposeEach(page, (line) => {
      const named = isPlaced(page, line) ? nameIn(page, line) : null;
      if (!named) return null;
      if (!isOfPictures(page, line)) return { ...whole(line, "source"), names: [named] };
      return isFoot(page, line) ? { span: line.span, role: null, names: [named] } : null;
    });
    return proposals.length > 0 && labelsItems(page) ? [] : proposals;
  },
};

/** `From: Harbour Clarion`, `From: Tarn Radio`, `From: \u2026`: the items of a list have each their own. */
export function labelsItems(page: Page): boolean {
  const labelled = page.lines.filter(({ has, text }) => (has & Has.COLON) !== 0 && isLabelled(page, text));
  return new Set(labelled.map(({ text }) => text)).size >= LIST;
}

const LIST = 3;

function isLabelled(page: Page, text: string): boolean {
  const label = LABELLED.exec(text.slice(0, 120))?.[1];
  return label !== undefined && isLabel(page, label.toLowerCase());
}

/** In some languages pictures have the same label; below the text it is the text's all the same. */
const isOfPictures = ({ lexicon }: Page, line: PageLine): boolean =>
  lexicon.language.press.photoLabels.includes(line.words[0]?.text ?? "");

const isPlaced = (page: Page, line: PageLine): boolean =>
  line.count <= 12 &&
  (!isWithin(page, line) || line.index < page.bodyStart || line.index > page.extent!.last - AT_EDGE);

function nameIn(page: Page, line: PageLine): Named | null {
  if ((line.has & Has.COLON) === 0) return null;
  const [, label, words] = LABELLED.exec(line.text.slice(0, 120).replace(/^\((.*)\)$/, " $1")) ?? [];
  if (!label || !words || !isLabel(page, label.toLowerCase())) return null;
  const { sources } = page.lexicon;
  const beside = besideAgencies(page, words);
  const pieces = beside === null ? words.split(APART) : [beside];
  if (pieces.length >= CITED) return null;
  for (const piece of pieces) {
    const agency = findAgency(piece, sources);
    if (!agency && beside === null && !outletCalled(piece, sources)) continue;
    const start = line.text.indexOf(piece, line.text.length - words.length);
    return {
      field: agency ? "agency" : "outlet",
      value: agency ?? piece.trim(),
      span: wordsAt(page, line, start, start + piece.length),
      basis: "stated",
    };
  }
  return null;
}

/** `Source: Harbour Clarion and news agencies`: so only houses are named. */
function besideAgencies({ lexicon }: Page, words: string): string | null {
  const [, house, others] = /^(.+?)\s+(?:&|\p{L}{1,3})\s+(\p{L}+(?: \p{L}+)?)\.?$/u.exec(words) ?? [];
  if (!house || !others) return null;
  return lexicon.language.press.source.agencies.includes(others.toLowerCase()) ? house : null;
}

function isLabel(page: Page, label: string): boolean {
  const { sourceLabels, agencyPrefixes } = page.lexicon.language.press.source;
  return sourceLabels.includes(label) || agencyPrefixes.includes(label);
}
