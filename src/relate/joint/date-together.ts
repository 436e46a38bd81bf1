import { createHash } from "node:crypto";
import type { ArticleCard, Reprint, Story } from "../../records/archive.ts";
import type { Evidence } from "../../records/dating.ts";
import { datingOf } from "../../time/dating.ts";
import { type Account, accountOf, evidenceOf } from "./account.ts";
import { bondOf, spreadOf } from "./bond.ts";
import { affairMessage, copyMessage, messageFrom, usualDay, weakened } from "./messages.ts";

/** So many others are heard on the day of one: those that know most of their own. */
const HEARD = 12;
const HEARD_OF_UNSURE = 6;
/** Days between the dated accounts of a story: so few, and it is one event; more than so many, and it is a long affair. */
const ONE_EVENT = 2;
const LONG_AFFAIR = 4;
/** What is hardly likelier than not proves nothing. */
const LEAST_CONFIDENCE = 0.52;

/** What other clippings say of the day of writing, by id of the clipping that it is about. */
export type Together = ReadonlyMap<string, readonly Evidence[]>;

/**
 * Accounts of one event date each other. Each speaks from its own dating alone, never from what it was told, and what
 * they say is weighed with the evidence of the text itself; a date that is printed needs nobody.
 */
export function dateTogether(
  cards: ReadonlyMap<string, ArticleCard>,
  stories: readonly Story[],
  reprints: readonly Reprint[],
): Together {
  const originalOf = new Map(reprints.map(({ id, of }) => [id, of]));
  return new Map(stories.flatMap(({ members }) => [...dateMembers(members, cards, originalOf)]));
}

function* dateMembers(
  members: readonly string[],
  cards: ReadonlyMap<string, ArticleCard>,
  originalOf: ReadonlyMap<string, string>,
): Generator<[string, readonly Evidence[]]> {
  const accounts = members.map((id) => {
    const card = cards.get(id)!;
    return accountOf(card, card.trace!, originalOf.get(id) ?? id);
  });
  const byKnowledge = [...accounts].sort(
    (a, b) => a.width - b.width || b.confidence - a.confidence || (a.card.path < b.card.path ? -1 : 1),
  );
  const spread = spreadOf(accounts);
  for (const account of accounts) {
    if (account.isSettled) continue;
    const others = byKnowledge.filter((other) => other !== account);
    const rows = [...toldByCopies(account, others), ...toldByAccounts(account, others, spread)];
    const isDated = !isAffair(spread) && others.some(({ isKnown }) => isKnown);
    if (rows.length > 0) yield [account.card.id, isDated ? [...rows, ...usualDay(account.trace)] : rows];
  }
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
): readonly Evidence[] {
  const others = all.filter(({ root }) => root !== account.root);
  if (isAffair(spread)) {
    const dated = others.filter(({ isSettled }) => isSettled);
    return dated.length === 0 ? [] : [affairMessage(dated)];
  }
  // Dated accounts of the same days show that the story is one event.
  const isOneEvent = spread !== null && spread <= ONE_EVENT;
  const isSure = (other: Account) => isOneEvent || bondOf(account, other) === "event";
  const heard = others.slice(0, HEARD);
  const sure = heard.filter(isSure);
  const unsure = heard.filter((other) => !isSure(other)).slice(0, HEARD_OF_UNSURE);
  return [
    ...sure.flatMap((other) => messageFrom(account, other)),
    ...weakened(unsure.flatMap((other) => messageFrom(account, other))),
  ].filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
}

const isAffair = (spread: number | null): boolean => spread !== null && spread > LONG_AFFAIR;

/** A card with the dating that its own evidence and that of others comes to. */
export function redated(card: ArticleCard, more: readonly Evidence[] | undefined): ArticleCard {
  if (!more) return card;
  const { edtf, earliest, latest, ranges, weekdays, basis } = datingOf(
    [...card.trace!.votes.map(evidenceOf), ...more],
    "Written",
  );
  return {
    ...card,
    digest: createHash("sha256")
      .update(JSON.stringify([card.digest, more]))
      .digest("hex"),
    article: { ...card.article!, date: { edtf, earliest, latest, ranges, weekdays, basis } },
  };
}
