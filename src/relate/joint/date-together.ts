import { createHash } from "node:crypto";
import type { ArticleCard, Reprint, Story } from "../../records/archive.ts";
import type { Evidence } from "../../records/dating.ts";
import { datingOf } from "../../time/dating.ts";
import { type Account, accountOf, evidenceOf } from "./account.ts";
import { copyMessage, messageFrom } from "./messages.ts";

/** So many others are heard on the day of one: those that know most of their own. */
const HEARD = 12;
/** What is hardly likelier than not proves nothing. */
const LEAST_CONFIDENCE = 0.55;

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
  for (const account of accounts) {
    if (account.isSettled) continue;
    const heard = byKnowledge.filter((other) => other !== account).slice(0, HEARD);
    const rows = heard
      .flatMap((other) => toldBy(account, other))
      .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
    if (rows.length > 0) yield [account.card.id, rows];
  }
}

function toldBy(account: Account, other: Account): readonly Evidence[] {
  if (account.root !== other.root) return messageFrom(account, other);
  if (other.card.id === account.root) return copyMessage(account, other, "copy");
  // Two copies of one original say nothing of each other.
  return account.card.id === account.root ? copyMessage(other, account, "original") : [];
}

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
