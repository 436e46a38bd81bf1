import { languageOf } from "../language/index.ts";
import type { ComparisonRow, Words } from "../records/comparison.ts";
import type { Span } from "../records/span.ts";
import { foldName } from "../text/fold.ts";
import { type Account, mainEvents } from "./account.ts";
import { rowOf, type Said } from "./row.ts";
import { wordsAt } from "./words-at.ts";

/** So many paragraphs open an article. */
const OPENING = 3;

/** Where the event was: places after a word like "in" in the opening and in the sentences that tell of the event. */
export function where(accounts: readonly Account[]): readonly ComparisonRow<Words>[] {
  const said = accounts.flatMap((account, at) => placesOf(account).map((span) => saidAt(account, at, span)));
  return rowOf("where", null, said, accounts.length);
}

function saidAt({ text }: Account, account: number, span: Span): Said {
  const words = wordsAt(text, span);
  return { account, words, sense: foldName(words.text) };
}

function placesOf(account: Account): readonly Span[] {
  const { text, article, mentions } = account;
  const opening = article.body.slice(0, OPENING).map(({ span }) => span);
  const before = new Set(languageOf(article.language.value).mentions.placePrepositions);
  const sentences = [...opening, ...mainEvents(account).map(({ sentence }) => sentence)];
  return mentions.places
    .flatMap((place) => place.mentions.map(({ span }) => span))
    .filter((span) => sentences.some(({ start, end }) => start <= span.start && span.end <= end))
    .filter(({ start }) => before.has(wordBefore(text, start)));
}

/** Longer than any preposition. */
const LONGEST = 24;

const wordBefore = (text: string, at: number): string =>
  /([\p{L}\p{M}']+)\s+$/u.exec(text.slice(Math.max(0, at - LONGEST), at))?.[1]?.toLowerCase() ?? "";
