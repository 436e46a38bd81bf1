import { keyOf, type NameTables } from "../knowledge/names-known.ts";
import type { Article } from "../records/article.ts";
import type { Clipping } from "../records/clipping.ts";
import type { Mention, Mentions, Named, PersonNamed } from "../records/mentions.ts";
import { gather } from "./gather.ts";
import { lexiconOf } from "./lexicon.ts";
import type { Piece } from "./piece.ts";
import { findRoles } from "./roles.ts";
import { isHeadline, type Sight } from "./sight.ts";
import { findSpeech } from "./speech.ts";
import { findTokens } from "./tokens.ts";
import { type Unit, unitsOf } from "./units.ts";
import type { Entity } from "./who.ts";

/** Who and what the article names, and what it quotes: from its standfirst and text alone. */
export function mention(
  clipping: Clipping,
  article: Pick<Article, "standfirst" | "body" | "language" | "dateline">,
  tables: NameTables,
): Mentions {
  const lexicon = lexiconOf(article.language.value);
  const units = unitsOf(clipping, article);
  const sights = units.map((unit, i): Sight => {
    const tokens = findTokens(unit.text, lexicon.behindHyphens);
    return { unit: i, text: unit.text, tokens, lexicon, tables, headline: isHeadline(tokens) };
  });
  const who = gather(sights);
  const named = (kind: Entity["kind"]) => who.entities.filter((entity) => entity.kind === kind);
  return {
    people: named("person").map((entity): PersonNamed => {
      const { name, key, mentions } = toNamed(entity, units, sights);
      return { name, key, mentions, roles: findRoles(entity, sights, units), gender: entity.gender };
    }),
    organisations: named("organisation").map((entity) => toNamed(entity, units, sights)),
    places: withDateline(
      named("place").map((entity) => toNamed(entity, units, sights)),
      clipping,
      article,
      tables,
    ),
    quotes: findSpeech(units, sights, who),
  };
}

function toNamed({ name, keys, pieces }: Entity, units: readonly Unit[], sights: readonly Sight[]): Named {
  return {
    name,
    key: keys.join(" "),
    mentions: pieces.map((piece) => toMention(piece, units[piece.unit]!, sights[piece.unit]!)),
  };
}

function toMention({ titled, to }: Piece, { text, inFile }: Unit, { tokens }: Sight): Mention {
  const span = { start: tokens[titled]!.start, end: tokens[to - 1]!.end };
  return { text: text.slice(span.start, span.end), span: inFile(span) };
}

/** The places of the dateline, where the text does not name them there. */
function withDateline(
  places: readonly Named[],
  { text }: Clipping,
  { dateline }: Pick<Article, "dateline">,
  tables: NameTables,
): readonly Named[] {
  if (!dateline?.place) return places;
  const all = [...places];
  for (const part of dateline.text.split(BETWEEN_PLACES)) {
    const name = part.trim();
    if (!dateline.place.startsWith(name) && !tables.places.has(name.toLowerCase())) continue;
    const start = text.indexOf(name, dateline.span.start);
    if (name === "" || start < 0 || start >= dateline.span.end) continue;
    const span = { start, end: start + name.length };
    const key = keyOf(name);
    const known = all.findIndex((place) => place.key === (tables.same.get(key) ?? key));
    if (known < 0)
      all.unshift({
        name: withoutCapitals(name),
        key: tables.same.get(key) ?? key,
        mentions: [{ text: name, span }],
      });
    else if (all[known]!.mentions.every((one) => one.span.end <= span.start || one.span.start >= span.end))
      all[known] = { ...all[known]!, mentions: [{ text: name, span }, ...all[known]!.mentions] };
  }
  return all;
}

/** `KYIV/TALLINN \u2013`, `LAHORE:`, `CONCORD.--`; not the stop of `Calif.`. */
const BETWEEN_PLACES = /[/;:,[\]()\u2013\u2014]| and | -|\.?--|\.(?=\s?[\u2013\u2014])/;

/** `OLD EASTHAVEN` → `Old Easthaven`; letters that stand for a name stay (`UN`), as those of a state do behind a town (`DC`). */
function withoutCapitals(name: string): string {
  if (!/\p{Lu}{4}/u.test(name)) return name;
  return name.replace(/\p{Lu}{3,}|\p{Lu}{2}(?= )/gu, (word) => word[0]! + word.slice(1).toLowerCase());
}
