import { phrases, words } from "./lists.ts";

/** What stands behind a label in the record that a press database hands out. */
export type RecordField = "title" | "byline" | "paper" | "day" | "text" | "other";

/** Labels of such records, as Nexis, ProQuest, NewsBank, EBSCO, Genios and Europresse print them, in small letters. */
export const recordLabels: ReadonlyMap<string, RecordField> = new Map([
  ...labels("title", "title | headline | titel | titre | título | titolo"),
  ...labels("byline", "byline | author | authors | autor | autoren | verfasser | auteur | auteurs | autore"),
  ...labels(
    "paper",
    "publication title | publication name | publication | newspaper | source name | publikation",
  ),
  ...labels("paper", "medium | nom de la source | nombre de la publicación"),
  ...labels("day", "publication date | date published | erscheinungsdatum | date de publication"),
  ...labels("text", "body | full text | text | volltext | texte | texte intégral | texto completo"),
]);

/** Those that name nothing which is asked of an article. */
export const otherRecordLabels: ReadonlySet<string> = new Set([
  ...phrases(`section | length | edition | page | pages | url | language | graphic | dateline | subject | subjects | company |
    companies | organization | industry | geographic | state | country | city | person | people | location | links | abstract |
    series | column | correction | correction-date | notes | source | word count | accession number | ticker | copyright`),
  ...phrases(`load-date | document-type | publication-type | journal-code | pub-type | publication info | publication year |
    place of publication | country of publication | publication subject | source type | document type | issn | e-issn |
    language of publication | proquest document id | document url | last updated | database | record number | publisher |
    document id | identifier / keyword | company / organization | publisher logo | search terms | end of document`),
  ...phrases(
    `ressort | ausgabe | dokumentnummer | rubrik | seite | seiten | sprache | länge | jahrgang | quelle | datum | nummer`,
  ),
  ...phrases(
    "type de source | périodicité | couverture géographique | provenance | rubrique | pages | langue | longueur",
  ),
]);

/** Labels that stand in such records and hardly anywhere else: without one of them there is no record. */
export const surelyRecord: ReadonlySet<string> = new Set(
  phrases(`load-date | document-type | publication-type | journal-code | pub-type | publication info | publication title |
    language of publication | proquest document id | document url | record number | accession number | dokumentnummer | ressort |
    nom de la source | type de source | issn | word count`),
);

/** Factiva's: two or three capitals in a line of their own, or before two spaces. */
export const recordTags: ReadonlyMap<string, RecordField> = new Map([
  ["HD", "title"],
  ["BY", "byline"],
  ["PD", "day"],
  ["SN", "paper"],
  ["LP", "text"],
  ["TD", "text"],
  ...words("SE CR WC ET SC ED PG LA CY CX CO IN NS RE IPC IPD PUB AN ART RF CT").map(
    (tag) => [tag, "other"] as const,
  ),
]);

function labels(field: RecordField, text: string): readonly (readonly [string, RecordField])[] {
  return phrases(text).map((label) => [label, field] as const);
}
