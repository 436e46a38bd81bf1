import { createHash } from "node:crypto";
import type { ArticleCard, CardDate, RuleUse } from "../../records/archive.ts";
import type { Evidence } from "../../records/dating.ts";
import type { Trace } from "../../records/trace.ts";
import { datingOf } from "../../time/dating.ts";
import { type Account, accountOf, evidenceOf } from "./account.ts";
import { happenings, spreadOf } from "./bond.ts";
import { affairMessage, copyMessage, messageFrom, usualDay, weakened } from "./messages.ts";

/** So many others are heard on the day of one: those that know most of their own. */
const HEARD = 12;
const HEARD_OF_UNSURE = 6;
/** Days between the dated accounts of a story: so few, and it is one event; more than so many, and it is a long affair. */
const ONE_EVENT = 2;
const LONG_AFFAIR = 4;
/** What is hardly likelier than not proves nothing. */
const LEAST_CONFIDENCE = 0.52;

/** What other clippings say of the day on which one was written, and what it comes to with its own evidence. */
export interface Told {
  readonly id: string;
  readonly rows: readonly Evidence[];
  readonly date: CardDate;
}

/**
 * Accounts of one event date each other. Each speaks from its own dating alone, never from what it was told, and what
 * they say is weighed with the evidence of the text itself; a date that is printed needs nobody.
 */
export function dateTogether(
  members: readonly ArticleCard[],
  originalOf: ReadonlyMap<string, string>,
): readonly Told[] {
  const accounts = members.map((card) => accountOf(card, card.trace!, originalOf.get(card.id) ?? card.id));
  const byKnowledge = [...accounts].sort(
    (a, b) => a.width - b.width || b.confidence - a.confidence || (a.card.path < b.card.path ? -1 : 1),
  );
  const spread = spreadOf(accounts);
  const happening = happenings(byKnowledge);
  return accounts.flatMap((account) => {
    if (account.isSettled) return [];
    const others = byKnowledge.filter((other) => other !== account);
    const told = [...toldByCopies(account, others), ...toldByAccounts(account, others, spread, happening)];
    if (told.length === 0) return [];
    const isDated = !isAffair(spread) && others.some(({ isKnown }) => isKnown);
    const rows = isDated ? [...told, ...usualDay(account.trace)] : told;
    return [{ id: account.card.id, rows, date: dateWith(account.trace, rows) }];
  });
}

/** Two copies of one original say nothing of each other. */
function toldByCopies(account: Account, others: readonly Account[]): readonly Evidence[] {
  return others
    .filter(({ root }) => root === account.root)
    .slice(0, HEARD)
    .flatMap((other) => {
      if (other.card.id === account.root) return copyMessage(account, other, "copy");
      return account.card.id === account.root ? copyMessage(other, account, "original") : [];
    });
}

function toldByAccounts(
  account: Account,
  all: readonly Account[],
  spread: number | null,
  happening: ReadonlyMap<Account, number>,
): readonly Evidence[] {
  const others = all.filter(({ root }) => root !== account.root);
  if (isAffair(spread)) {
    const dated = others.filter(({ isSettled }) => isSettled);
    return dated.length === 0 ? [] : [affairMessage(dated)];
  }
  // Dated accounts of the same days show that the story is one event.
  const isOneEvent = spread !== null && spread <= ONE_EVENT;
  const isSure = (other: Account) => isOneEvent || happening.get(account) === happening.get(other);
  const heard = others.slice(0, HEARD);
  const sure = heard.filter(isSure);
  const unsure = heard.filter((other) => !isSure(other)).slice(0, HEARD_OF_UNSURE);
  return [
    ...sure.flatMap((other) => messageFrom(account, other)),
    ...weakened(unsure.flatMap((other) => messageFrom(account, other))),
  ].filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
}

const isAffair = (spread: number | null): boolean => spread !== null && spread > LONG_AFFAIR;

function dateWith({ votes }: Trace, rows: readonly Evidence[]): CardDate {
  const { edtf, earliest, latest, ranges, weekdays, basis } = datingOf(
    [...votes.map(evidenceOf), ...rows],
    "Written",
  );
  return { edtf, earliest, latest, ranges, weekdays, basis };
}

/** The card under its new date; its digest is another, as its page is. */
export function redated(card: ArticleCard, told: Told | undefined): ArticleCard {
  if (!told) return card;
  const digest = createHash("sha256")
    .update(JSON.stringify([card.digest, told.rows]))
    .digest("hex");
  const rules = [...card.rules, ...usesOf(told.rows, card.trace!)].sort((a, b) => (a.rule < b.rule ? -1 : 1));
  return { ...card, digest, rules, article: { ...card.article!, date: told.date } };
}

/** Where the rules of this room found something; what rests on no words of the text stands at its beginning. */
function usesOf(rows: readonly Evidence[], { ties }: Trace): readonly RuleUse[] {
  const lineOf = ({ span }: Evidence) => ties.find((tie) => tie.span.start === span?.start)?.line ?? 1;
  return [...new Set(rows.map(({ rule }) => rule))].map((rule) => {
    const own = rows.filter((row) => row.rule === rule);
    return { rule, count: own.length, line: Math.min(...own.map(lineOf)) };
  });
}
