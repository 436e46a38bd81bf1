import type { Mentions, Named, PersonNamed, Quote } from "../records/mentions.ts";
import type { ExportEntity, ExportPerson, ExportQuote } from "./export-record.ts";
import type { LinesOf } from "./record.ts";

/** The fields of the public record that say who and what is named, and who speaks. */
export function toMentionRecords(
  mentions: Mentions | null,
  lines: LinesOf,
  families: ReadonlyMap<number, string>,
) {
  return {
    quotes: (mentions?.quotes ?? []).map((quote, i) => toQuote(quote, families.get(i) ?? null, lines)),
    people: (mentions?.people ?? []).map((person) => toPerson(person, lines)),
    organisations: (mentions?.organisations ?? []).map((named) => toEntity(named, lines)),
    places: (mentions?.places ?? []).map((named) => toEntity(named, lines)),
  };
}

function toQuote({ text, span, speaker }: Quote, family: string | null, lines: LinesOf): ExportQuote {
  return {
    text,
    speaker: speaker && { value: speaker.name, basis: speaker.basis, text: speaker.named?.text ?? null },
    lines: lines(span),
    family,
  };
}

function toEntity({ name, mentions }: Named, lines: LinesOf): ExportEntity {
  return { name, mentions: mentions.map(({ text, span }) => ({ text, lines: lines(span) })) };
}

function toPerson(person: PersonNamed, lines: LinesOf): ExportPerson {
  return {
    ...toEntity(person, lines),
    roles: person.roles.map(({ text, span }) => ({ text, lines: lines(span) })),
  };
}
