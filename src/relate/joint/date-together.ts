import { createHash } from "node:crypto";
import type { ArticleCard, CardDate, RuleUse } from "../../records/archive.ts";
import type { Evidence } from "../../records/dating.ts";
import type { Trace } from "../../records/trace.ts";
import { joinUses } from "../../text/rule-uses.ts";
import { heldDays } from "../../time/dating.ts";
import { type Account, accountOf } from "./account.ts";
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

/** With all that its card is under the new date. */
export interface ToldCard extends Told {
  /** Of the card under that date; its page is another, too. */
  readonly digest: string;
  /** Where the rules of this room found something, joined as a card's are. */
  readonly uses: string;
}

/** The accounts of one event, and what binds them. */
export interface Accounts {
  readonly all: readonly Account[];
  /** Those that know most of their own day first. */
  readonly byKnowledge: readonly Account[];
  /** The happening that each tells of, as a number. */
  readonly happening: ReadonlyMap<Account, number>;
  /** What one says of the day of another, by both: worked out once. */
  readonly messages: Map<Account, Map<Account, readonly Evidence[]>>;
}

/** `members`: in the archive's order. */
export function accountsOf(
  members: readonly ArticleCard[],
  originalOf: ReadonlyMap<string, string>,
): Accounts {
  const all = members.map((card) => accountOf(card, card.trace!(), originalOf.get(card.id) ?? card.id));
  const byKnowledge = inOrderOfKnowledge(all);
  return { all, byKnowledge, happening: happenings(byKnowledge), messages: new Map() };
}

/** The same with another dating of one of them: its words, and what they bind it to, stay. */
export function withAnother(accounts: Accounts, account: Account, card: ArticleCard): Accounts {
  const other = accountOf(card, card.trace!(), account.root);
  const all = accounts.all.map((one) => (one === account ? other : one));
  const happening = new Map([...accounts.happening, [other, accounts.happening.get(account)!]]);
  return { all, byKnowledge: inOrderOfKnowledge(all), happening, messages: accounts.messages };
}

const inOrderOfKnowledge = (accounts: readonly Account[]): readonly Account[] =>
  [...accounts].sort(
    (a, b) => a.width - b.width || b.confidence - a.confidence || (a.card.path < b.card.path ? -1 : 1),
  );

/**
 * Accounts of one event date each other. Each speaks from its own dating alone, never from what it was told, and what
 * they say is weighed with the evidence of the text itself; a date that is printed needs nobody. `asked`: only these
 * are told; absent: all.
 */
export function dateTogether(accounts: Accounts, asked: readonly Account[] = accounts.all): readonly Told[] {
  const spread = spreadOf(accounts.all);
  return asked.flatMap((account) => {
    if (account.isSettled) return [];
    const others = accounts.byKnowledge.filter((other) => other !== account);
    const told = [...toldByCopies(account, others), ...toldByAccounts(account, others, spread, accounts)];
    if (told.length === 0) return [];
    const isDated = !isAffair(spread) && others.some(({ isKnown }) => isKnown);
    const rows = isDated ? [...told, ...usualDay(account.trace)] : told;
    return [{ id: account.card.id, rows, date: dateWith(account, rows) }];
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
  { happening, messages }: Accounts,
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
  const said = (other: Account) => heardOnce(account, other, messages);
  return [...sure.flatMap(said), ...weakened(unsure.flatMap(said))].filter(
    ({ confidence }) => confidence >= LEAST_CONFIDENCE,
  );
}

function heardOnce(account: Account, other: Account, messages: Accounts["messages"]): readonly Evidence[] {
  const heard = messages.get(account) ?? new Map<Account, readonly Evidence[]>();
  messages.set(account, heard);
  const message = heard.get(other) ?? messageFrom(account, other);
  heard.set(other, message);
  return message;
}

const isAffair = (spread: number | null): boolean => spread !== null && spread > LONG_AFFAIR;

function dateWith({ votes }: Account, rows: readonly Evidence[]): CardDate {
  const { edtf, earliest, latest, ranges, weekdays, basis } = heldDays([...votes, ...rows]);
  return { edtf, earliest, latest, ranges, weekdays, basis };
}

/** What is told of accounts, and what their cards come to with it. */
export function cardsTold({ all }: Accounts, told: readonly Told[]): readonly ToldCard[] {
  const accounts = new Map(all.map((account) => [account.card.id, account]));
  return told.map((one) => {
    const { card, trace } = accounts.get(one.id)!;
    const digest = createHash("sha256")
      .update(JSON.stringify([card.digest, one.rows]))
      .digest("hex");
    return { ...one, digest, uses: joinUses(usesOf(one.rows, trace)) };
  });
}

/** The card under its new date. */
export function redated(card: ArticleCard, { digest, uses, date }: ToldCard): ArticleCard {
  const rules = [card.rules, uses].filter((list) => list !== "").join(" ");
  return { ...card, digest, rules, article: { ...card.article!, date } };
}

/** What rests on no words of the text stands at its beginning. */
function usesOf(rows: readonly Evidence[], { ties }: Trace): readonly RuleUse[] {
  const lineOf = ({ span }: Evidence) => ties.find((tie) => tie.span.start === span?.start)?.line ?? 1;
  return [...new Set(rows.map(({ rule }) => rule))].map((rule) => {
    const own = rows.filter((row) => row.rule === rule);
    return { rule, count: own.length, line: Math.min(...own.map(lineOf)) };
  });
}
