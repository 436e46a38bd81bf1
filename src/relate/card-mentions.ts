import { hash } from "node:crypto";
import type { CardMentions, CardNamed } from "../records/archive.ts";
import type { Mentions, Named } from "../records/mentions.ts";

/** Longest part of a quotation that a card keeps, in UTF-16 units: enough to tell it again. */
const MOST = 400;

/** What a card keeps of an article's names and quotations. */
export function cardMentions(mentions: Mentions): CardMentions {
  const quotes = mentions.quotes.map(({ text, speaker, hasRareWord }) => ({
    text: cut(text),
    speaker: speaker && { name: speaker.name, kind: speaker.kind, basis: speaker.basis },
    hasRareWord,
  }));
  return {
    people: mentions.people.map(({ name, key, mentions: { length: count }, gender, roles }) => ({
      name,
      key,
      count,
      gender,
      roles: roles.map(({ text }) => text),
    })),
    organisations: mentions.organisations.map(toNamed),
    places: mentions.places.map(toNamed),
    quotes,
    said: digestOfQuotes(quotes),
  };
}

/** Equal quotations, equal digest. */
export const digestOfQuotes = (quotes: CardMentions["quotes"]): string =>
  hash("sha256", JSON.stringify(quotes), "base64url").slice(0, SIGNS);
const SIGNS = 22;

const toNamed = ({ name, key, mentions }: Named): CardNamed => ({ name, key, count: mentions.length });

function cut(text: string): string {
  if (text.length <= MOST) return text;
  const space = text.lastIndexOf(" ", MOST);
  return `${text.slice(0, space > 0 ? space : MOST).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
