import { citationOf } from "./citation.ts";
import type { ExportFormat } from "./export-format.ts";
import type { ExportRecord, ExportSource } from "./export-record.ts";

/** The IPTC's ninjs 3.0, one item a line. Its version times need a day: without one they are left out. */
export const ninjs: ExportFormat = {
  name: "ninjs",
  example: "articles.ninjs.jsonl",
  write(record) {
    const citation = citationOf(record);
    return citation && `${JSON.stringify(itemOf(record, citation.date.exact, citation.title))}\n`;
  },
};

function itemOf(record: ExportRecord, exact: string | null, title: string): object {
  const day = exact !== null && exact.length === "2022-01-12".length ? exact : null;
  const item = {
    uri: record.url ?? `urn:sha256:${record.sha256}`,
    standard: {
      name: "ninjs",
      version: "3.0",
      schema: "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json",
    },
    type: "text",
    representationType: "full",
    language: record.language,
    contentCreated: day && `${day}T00:00:00Z`,
    pubStatus: record.status === "usable" ? "usable" : record.status,
    by: record.byline.text ?? (record.byline.authors.length > 0 ? record.byline.authors.join(", ") : null),
    copyrightNotice: record.rights,
    headlines: [{ role: "main", value: title }],
    descriptions: record.standfirst ? [{ role: "summary", value: record.standfirst.value }] : null,
    bodies: [
      { role: "main", contentType: "text/plain", value: record.body.map(({ text }) => text).join("\n\n") },
    ],
    people: named(record.people),
    organisations: named(record.organisations),
    places: named(record.places),
    infoSources: sourcesOf(record.source),
    altIds: [{ role: "archive", value: record.id }],
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));
}

const named = (entities: readonly { readonly name: string }[]): object | null =>
  entities.length === 0 ? null : entities.map(({ name }) => ({ name }));

/** The standard's own roles for who made a text, who published it and where the copy was found. */
function sourcesOf({ outlet, agency, republisher }: ExportSource): object | null {
  const sources = [
    ...(agency ? [{ name: agency.value, role: "originated" }] : []),
    ...(outlet ? [{ name: outlet.value, role: "distributed" }] : []),
    ...(republisher ? [{ name: republisher.value, role: "aggregated" }] : []),
  ];
  return sources.length === 0 ? null : sources;
}
