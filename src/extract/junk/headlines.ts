import { isAnnounced } from "../page/announced.ts";
import { Has } from "../page/has.ts";
import { isAnswered, isHeadlineQuestion } from "../page/headline-question.ts";
import { isLabelOfPage } from "../page/label-of-page.ts";
import { isLabelInTurn } from "../page/labels-in-turn.ts";
import { isListLike } from "../page/list-like.ts";
import { isMeasured } from "../page/measured.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { whole } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

/** Subheadings stand alone; two may be a subheading and its pair, or a caption below one. */
const FEW = 0.8;
const LEAST_WORDS = 3;
const MOST_WORDS = 18;
/** Lines of a list are longer rows of such. */
const MOST_LINES = 6;
/** But not where labels of the page stand above or among them. */
const MOST_IN_BOX = 12;

/** Headlines of other stories in a row between two paragraphs. */
export const headlines: Rule = {
  name: "junk/headlines",
  says: "Lines like headlines stand in a row among the paragraphs, as links to other stories do.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "How the harbour makes and spends its money",
    "Strike at the docks: what we know so far",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
  ].join("\n"),
  find,
};

function* find(page: Page): Iterable<Proposal> {
  for (const row of rowsOf(page)) {
    const links = row.isParted ? row.links : withoutSubheading(row.links);
    const share = links.length === 0 || isList(page, links[0]!) ? 0 : shareOf(page, row, links);
    if (share > 0 && !page.isMadeOfParts())
      for (const link of links) yield whole(link, "related-link", share);
  }
}

/** Headlines in a row. */
interface LinkRow {
  readonly links: readonly PageLine[];
  /** Labels of a page stand among them or below the last one: the section of each story, an advertisement, its age. */
  readonly isParted: boolean;
}

/** The rows above which and below which the article's text goes on. */
function* rowsOf(page: Page): Iterable<LinkRow> {
  let links: PageLine[] = [];
  let passed = 0;
  let isParted = false;
  const end = (page.extent?.last ?? -1) + 1;
  for (let at = page.extent?.first ?? 0; at < end; at++) {
    const line = page.lines[at]!;
    if (isHeadline(page, line)) {
      links.push(line);
      isParted ||= passed > 0;
      passed = 0;
    } else if (links.length > 0 && passed < MOST_PASSED && isLabelOfPage(page, line)) passed++;
    else if (links.length > 0) {
      yield { links, isParted: isParted || passed > 0 };
      links = [];
      passed = 0;
      isParted = false;
    }
  }
}

const MOST_PASSED = 3;

function shareOf(page: Page, { isParted }: LinkRow, links: readonly PageLine[]): number {
  const { length } = links;
  if (length === 1) return 0;
  const most = isParted || isLabelOfPage(page, page.lines[links[0]!.index - 1]!) ? MOST_IN_BOX : MOST_LINES;
  return length > most ? 0 : (length === 2 ? FEW : 1) * lengthShare(links);
}

/**
 * Headlines of two to five words are seldom; the items of a list that lost its bullets are so short, but do not set every word
 * with a capital.
 */
function lengthShare(run: readonly PageLine[]): number {
  if (meanOf(run, ({ capitals }) => capitals) >= TITLE_CASE) return 1;
  const mean = meanOf(run, ({ count }) => count);
  return Math.min(1, Math.max(0, (mean - NEVER_MEAN) / (SURE_MEAN - NEVER_MEAN)));
}

const meanOf = (run: readonly PageLine[], of: (line: PageLine) => number): number =>
  run.reduce((sum, line) => sum + of(line), 0) / run.length;

const TITLE_CASE = 0.7;
const NEVER_MEAN = 4.5;
const SURE_MEAN = 7.5;

/** The last one above the text, when it is much shorter than the others. */
function withoutSubheading(run: readonly PageLine[]): PageLine[] {
  const others = run.slice(0, -1);
  const mean = others.reduce((sum, { count }) => sum + count, 0) / Math.max(1, others.length);
  const isSubheading = others.length > 0 && run.at(-1)!.count < MUCH_SHORTER * mean;
  if (!isSubheading) return [...run];
  return others.length > 1 || isKickered(others[0]!) ? [...others] : [];
}

const MUCH_SHORTER = 0.6;

function isHeadline(page: Page, line: PageLine): boolean {
  if (line.kind !== "line" || line.count < LEAST_WORDS || line.count > MOST_WORDS) return false;
  if (!isWithin(page, line) || line.index <= page.bodyStart || line.index === page.title) return false;
  if (line.cue >= 0.5 || line.colon || line.numbers > 0.3 || line.dated) return false;
  if (isLabelInTurn(page, line) || isMeasured(page, line)) return false;
  return (
    (endsAsHeadline(line) || (isHeadlineQuestion(line) && !isAnswered(page, line))) &&
    (!isListLike(line) || isKickered(line)) &&
    /^[\p{Lu}\p{Lo}\p{N}"'\u2018\u201c\u201e\u00ab]/u.test(line.text)
  );
}

/** Questions are those of an interview, and words in quotation marks a subheading; a clock time heads an entry. */
const endsAsHeadline = ({ stop, text }: PageLine): boolean =>
  !stop && !WHOLLY_QUOTED.test(text) && !CLOCK.test(text);

const WHOLLY_QUOTED = /^["'\u2018\u201c\u201e\u00ab].*["'\u2019\u201c\u201d\u00bb]$/u;
const CLOCK = /^\d{1,2}[.:]\d{2}\b/;

/** `Strike: key questions answered`: one to three words, and a headline behind the colon. */
export function isKickered({ text, numbers, has }: PageLine): boolean {
  if ((has & Has.COLON) === 0) return false;
  const [kicker, headline] = text.split(/:\s+/, 2);
  if (!kicker || !headline || numbers > 0.2 || kicker.split(" ").length > 4) return false;
  return headline.split(" ").length >= 4;
}

/** What a line with a colon announces, or a label that all things of the article have, is a list. */
function isList(page: Page, line: PageLine): boolean {
  const before = page.lines[line.index - 1];
  return before === undefined || before.colon || isLabelInTurn(page, before) || isAnnounced(page, line);
}
